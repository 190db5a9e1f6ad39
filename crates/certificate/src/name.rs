use base::Language;
use text::{Args, Texts};
use unicode_normalization::UnicodeNormalization;

/// Characters of a name at most: what fits on the paper in a size that can be read.
pub const NAME_CHARS_MAX: usize = 120;

/// The name that a certificate carries, as its holder confirmed it: composed (NFC), trimmed, single spaces, nothing
/// invisible.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HolderName(String);

/// Why a text cannot be the name on a certificate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NameError {
    /// Nothing but space.
    #[error("the name is empty")]
    Empty,
    /// More than [`NAME_CHARS_MAX`] characters.
    #[error("the name has {0} characters, {NAME_CHARS_MAX} at most are allowed")]
    TooLong(usize),
    /// A control or formatting character: it could turn what follows around, or hide it.
    #[error("the name contains the invisible character U+{:04X}", u32::from(*.0))]
    Hidden(char),
    /// Digits and signs only.
    #[error("the name contains no letter")]
    NoLetter,
    /// A character that no shipped font has.
    #[error("the character {0:?} cannot be printed")]
    Unprintable(char),
}

impl NameError {
    /// What the person reads beside the field.
    pub fn text(self, texts: &Texts, language: Language) -> String {
        match self {
            Self::Empty => texts.get(language, "certificate-name-empty"),
            Self::TooLong(_) => {
                texts.format(language, "certificate-name-long", &Args::new().number("max", NAME_CHARS_MAX as u64))
            }
            Self::Hidden(_) => texts.get(language, "certificate-name-hidden"),
            Self::NoLetter => texts.get(language, "certificate-name-letters"),
            Self::Unprintable(sign) => {
                texts.format(language, "certificate-name-unprintable", &Args::new().text("sign", sign))
            }
        }
    }
}

impl HolderName {
    /// Reads a name as typed into a form.
    ///
    /// # Errors
    /// [`NameError`] says what to change.
    pub fn parse(typed: &str) -> Result<Self, NameError> {
        let name = Self::well_formed(typed)?;
        typeset::unprintable(&name.0).map_or(Ok(name), |sign| Err(NameError::Unprintable(sign)))
    }

    /// Reads a name that was printed once: the fonts of today do not matter.
    pub(crate) fn well_formed(text: &str) -> Result<Self, NameError> {
        if let Some(hidden) = text.chars().find(|c| is_hidden(*c)) {
            return Err(NameError::Hidden(hidden));
        }
        let name = text.split_whitespace().collect::<Vec<_>>().join(" ").nfc().collect::<String>();
        match name.chars().count() {
            0 => Err(NameError::Empty),
            count if count > NAME_CHARS_MAX => Err(NameError::TooLong(count)),
            _ if !name.chars().any(char::is_alphabetic) => Err(NameError::NoLetter),
            _ => Ok(Self(name)),
        }
    }

    /// The name.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Display for HolderName {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

/// The initials: `A. R.` for Alex Rossi. For a page that anyone may open.
pub fn mask(name: &HolderName) -> String {
    let initials = name.as_str().split(' ').filter_map(|word| word.chars().find(|c| c.is_alphabetic()));
    initials.map(|letter| format!("{letter}.")).collect::<Vec<_>>().join(" ")
}

/// Whether someone who holds the paper typed the name that is on it. Upper and lower case, kinds of apostrophe, hyphen and
/// space do not matter; accents do.
pub fn same_name(typed: &str, name: &HolderName) -> bool {
    folded(typed) == folded(name.as_str())
}

fn folded(text: &str) -> String {
    let plain = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let even = plain.nfc().map(|c| match c {
        '’' | '‘' | 'ʼ' | '´' | '`' => '\'',
        '‐' | '‑' | '–' | '−' => '-',
        other => other,
    });
    even.flat_map(char::to_lowercase).collect()
}

/// Characters that a person cannot see but a program obeys, and those without a meaning of their own.
fn is_hidden(c: char) -> bool {
    c.is_control()
        || matches!(c,
            '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff0}'..='\u{fffd}' | '\u{e000}'..='\u{f8ff}'
            | '\u{e0000}'..='\u{10ffff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_that_cannot_stand_on_paper_are_refused() {
        let cases = [
            ("", NameError::Empty),
            ("  \u{a0} ", NameError::Empty),
            ("Alex\u{7}Rossi", NameError::Hidden('\u{7}')),
            ("Alex\nRossi", NameError::Hidden('\n')),
            ("Alex \u{202e}issoR", NameError::Hidden('\u{202e}')),
            ("Al\u{200b}ex", NameError::Hidden('\u{200b}')),
            ("12 / 34", NameError::NoLetter),
            ("王小明", NameError::Unprintable('王')),
        ];
        for (typed, expected) in cases {
            assert_eq!(HolderName::parse(typed), Err(expected), "{typed:?}");
        }
        assert_eq!(HolderName::parse(&"a".repeat(121)), Err(NameError::TooLong(121)));
        assert!(HolderName::parse(&"é".repeat(120)).is_ok());
    }

    #[test]
    fn names_of_europe_are_kept_composed_and_trimmed() {
        let cases = [
            ("  Alex   Rossi ", "Alex Rossi"),
            ("Zoe\u{301} Łukasiewicz-Ðorđević", "Zoé Łukasiewicz-Ðorđević"),
            ("Ελένη Παπαδοπούλου", "Ελένη Παπαδοπούλου"),
            ("Мария Димитрова", "Мария Димитрова"),
            ("Nguyễn Thị Hồng", "Nguyễn Thị Hồng"),
            ("Siobhán O’Connor", "Siobhán O’Connor"),
            ("Ștefan Ţurcanu Əliyev", "Ștefan Ţurcanu Əliyev"),
        ];
        for (typed, expected) in cases {
            assert_eq!(HolderName::parse(typed).unwrap().as_str(), expected);
        }
    }

    #[test]
    fn a_masked_name_shows_initials_only() {
        let masked = |name: &str| mask(&HolderName::parse(name).unwrap());
        assert_eq!(masked("Alex Rossi"), "A. R.");
        assert_eq!(masked("María de la Cruz"), "M. d. l. C.");
        assert_eq!(masked("Björk"), "B.");
    }

    #[test]
    fn a_typed_name_matches_without_regard_to_case_and_kinds_of_signs_but_not_to_letters() {
        let name = HolderName::parse("Siobhán O’Connor-Smith").unwrap();
        assert!(same_name(" siobhán  o'connor–smith", &name));
        assert!(!same_name("Siobhan O’Connor-Smith", &name));
        assert!(!same_name("Siobhán O’Connor", &name));
        assert!(!same_name("", &name));
    }
}
