/// An e-mail address as it was typed, trimmed.
///
/// Two addresses are the same person when [`Email::folded`] is the same.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Email(String);

/// Why a text is not an e-mail address. The message key that a person reads is `shell-error-email`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum EmailError {
    /// Nothing was typed.
    #[error("the address is empty")]
    Empty,
    /// Longer than [`Email::BYTES_MAX`].
    #[error("the address is longer than 254 bytes")]
    TooLong,
    /// Not of the form `name@host.tld`.
    #[error("the address is not of the form name@host.tld")]
    Malformed,
}

impl Email {
    /// Longest address that mail servers accept (RFC 5321, 4.5.3.1.3), in bytes.
    pub const BYTES_MAX: usize = 254;
    const LOCAL_BYTES_MAX: usize = 64;

    /// Reads an address; tolerant of spaces around it, strict about its form.
    ///
    /// # Errors
    /// [`EmailError`] says what is wrong.
    pub fn parse(text: &str) -> Result<Self, EmailError> {
        let text = text.trim();
        if text.is_empty() {
            return Err(EmailError::Empty);
        }
        if text.len() > Self::BYTES_MAX {
            return Err(EmailError::TooLong);
        }
        let (local, domain) = text.rsplit_once('@').ok_or(EmailError::Malformed)?;
        let local_ok = !local.is_empty()
            && local.len() <= Self::LOCAL_BYTES_MAX
            && !local.starts_with('.')
            && !local.ends_with('.')
            && !local.contains("..")
            && local.chars().all(is_local_char);
        if local_ok && is_domain(domain) { Ok(Self(text.to_owned())) } else { Err(EmailError::Malformed) }
    }

    /// The address as typed.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The form in which addresses are compared and kept unique: lower case.
    pub fn folded(&self) -> String {
        self.0.to_lowercase()
    }

    /// The part after the `@`, lower case.
    pub fn domain(&self) -> String {
        self.0.rsplit_once('@').map_or_else(String::new, |(_, domain)| domain.to_lowercase())
    }
}

/// Letters and digits of any script, but none that folds into an ASCII letter, such as the Kelvin sign: two different
/// mailboxes would be taken for one person.
fn is_word_char(c: char) -> bool {
    c.is_alphanumeric() && (c.is_ascii() || !c.to_lowercase().any(|folded| folded.is_ascii()))
}

fn is_local_char(c: char) -> bool {
    is_word_char(c) || ".!#$%&'*+/=?^_`{|}~-".contains(c)
}

fn is_domain(domain: &str) -> bool {
    let labels: Vec<&str> = domain.split('.').collect();
    let label_ok = |label: &&str| {
        !label.is_empty()
            && label.len() <= 63
            && !label.starts_with('-')
            && !label.ends_with('-')
            && label.chars().all(|c| is_word_char(c) || c == '-')
    };
    let top_ok = labels.last().is_some_and(|top| top.chars().count() >= 2 && !top.chars().all(|c| c.is_ascii_digit()));
    labels.len() >= 2 && labels.iter().all(label_ok) && top_ok
}

impl std::fmt::Display for Email {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn what_is_no_address_is_refused_with_its_reason() {
        for (text, error) in [
            ("", EmailError::Empty),
            ("   ", EmailError::Empty),
            ("nobody", EmailError::Malformed),
            ("@example.org", EmailError::Malformed),
            ("a@b", EmailError::Malformed),
            ("a b@example.org", EmailError::Malformed),
            ("a@example..org", EmailError::Malformed),
            ("a@-example.org", EmailError::Malformed),
            ("a@127.0.0.1", EmailError::Malformed),
            ("\u{212a}ate@example.org", EmailError::Malformed),
            ("kate@\u{212a}ate.org", EmailError::Malformed),
            ("a@example.org\r\nBcc: b@example.org", EmailError::Malformed),
        ] {
            assert_eq!(Email::parse(text), Err(error), "{text:?}");
        }
        let long = format!("a@{}.org", "x".repeat(300));
        assert_eq!(Email::parse(&long), Err(EmailError::TooLong));
    }

    #[test]
    fn letters_of_other_scripts_are_letters() {
        assert!(Email::parse("søren.ångström@exämple.org").is_ok());
    }

    #[test]
    fn capitals_do_not_make_another_person() {
        let typed = Email::parse(" Ana.Perez@Example.ORG ").unwrap();
        assert_eq!(typed.as_str(), "Ana.Perez@Example.ORG");
        assert_eq!(typed.folded(), "ana.perez@example.org");
        assert_eq!(typed.domain(), "example.org");
    }

    proptest! {
        #[test]
        fn an_accepted_address_never_carries_a_header_or_a_space(text in "\\PC{0,60}") {
            if let Ok(email) = Email::parse(&text) {
                prop_assert!(!email.as_str().contains(|c: char| c.is_whitespace() || c.is_control() || c == ',' || c == '<'));
            }
        }
    }
}
