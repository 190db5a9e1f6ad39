use serde::{Deserialize, Serialize};

/// A language of the interface and of the content.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Language {
    /// English, the source language.
    En,
    /// German.
    De,
    /// Italian.
    It,
    /// French.
    Fr,
    /// Spanish.
    Es,
}

/// The text names no language of this product.
#[derive(Debug, thiserror::Error)]
#[error("unknown language {0:?}: expected en, de, it, fr or es")]
pub struct UnknownLanguage(pub String);

impl Language {
    /// All languages, in the order in which the switch shows them.
    pub const ALL: [Self; 5] = [Self::En, Self::De, Self::It, Self::Fr, Self::Es];

    /// The language in which structure and text are written first.
    pub const SOURCE: Self = Self::En;

    /// The BCP 47 code, as in addresses.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::De => "de",
            Self::It => "it",
            Self::Fr => "fr",
            Self::Es => "es",
        }
    }

    /// The language's own name, as its speakers write it.
    pub fn own_name(self) -> &'static str {
        match self {
            Self::En => "English",
            Self::De => "Deutsch",
            Self::It => "Italiano",
            Self::Fr => "Français",
            Self::Es => "Español",
        }
    }

    /// The best language for an `Accept-Language` header: highest weight first, region ignored, English if none fits.
    pub fn negotiate(accept_language: &str) -> Self {
        let mut best: Option<(f32, Self)> = None;
        for part in accept_language.split(',').take(ACCEPTED_LANGUAGES_MAX) {
            let mut pieces = part.split(';');
            let tag = pieces.next().unwrap_or_default().trim().to_ascii_lowercase();
            let primary = tag.split('-').next().unwrap_or_default();
            let weight = pieces
                .find_map(|piece| piece.trim().strip_prefix("q="))
                .map_or(Some(1.0), |q| q.trim().parse::<f32>().ok())
                .unwrap_or(0.0);
            let Ok(language) = primary.parse::<Self>() else {
                continue;
            };
            if weight > 0.0 && best.is_none_or(|(top, _)| weight > top) {
                best = Some((weight, language));
            }
        }
        best.map_or(Self::SOURCE, |(_, language)| language)
    }
}

/// Entries of an `Accept-Language` header that are looked at.
const ACCEPTED_LANGUAGES_MAX: usize = 20;

impl std::str::FromStr for Language {
    type Err = UnknownLanguage;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::ALL.into_iter().find(|language| language.as_str() == text).ok_or_else(|| UnknownLanguage(text.to_owned()))
    }
}

impl std::fmt::Display for Language {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_best_language_is_the_heaviest_that_we_speak() {
        let cases = [
            ("", Language::En),
            ("pt, nl", Language::En),
            ("de-CH,de;q=0.9,en;q=0.8", Language::De),
            ("en;q=0.2, fr-BE;q=0.7, it;q=0.6", Language::Fr),
            ("es;q=0, it;q=0.1", Language::It),
            ("de;q=nonsense, es", Language::Es),
        ];
        for (header, expected) in cases {
            assert_eq!(Language::negotiate(header), expected, "{header:?}");
        }
    }
}
