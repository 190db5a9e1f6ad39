use base::TimeZone;

/// What the operator decides for the whole installation.
#[derive(Clone, Debug)]
pub struct Config {
    /// Where people reach the program; every link in a mail starts with it.
    pub origin: Origin,
    /// Who runs the installation; shown on the imprint, contact and privacy pages.
    pub host: Host,
    /// The zone in which dates are shown when an intake names none.
    pub zone: TimeZone,
    /// Where *Leave this page* leads: neutral, the same for everybody.
    pub exit_target: String,
    /// Reverse proxies in front, counted from the right of `X-Forwarded-For`; 0 means that clients connect directly.
    pub proxies: usize,
    /// Whether budgets per network apply.
    pub limits: Limits,
    /// Real people or made-up ones.
    pub mode: Mode,
}

/// Who runs the installation.
#[derive(Clone, Debug, Default)]
pub struct Host {
    /// The organisation's name.
    pub name: String,
    /// Its postal address, in one line.
    pub address: String,
    /// Its contact address.
    pub email: String,
    /// Its telephone number.
    pub phone: String,
    /// Who answers for the content.
    pub responsible: String,
}

/// Whether requests of one network are counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Limits {
    /// Counted, and refused over budget.
    On,
    /// Not counted: for demos, measurements and tests on one machine.
    Off,
}

/// Which people the installation serves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// Real people.
    Serve,
    /// Made-up people, on loopback only.
    Demo,
}

/// Scheme, host and port of the installation, such as `https://course.example.org`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Origin {
    text: String,
    secure: bool,
}

/// The text is no origin.
#[derive(Debug, thiserror::Error)]
#[error("{0:?} is no base address: expected https://host, or http:// with a loopback host, without a path")]
pub struct OriginError(String);

impl Origin {
    /// Reads an origin; plain `http` is accepted for loopback hosts only.
    ///
    /// # Errors
    /// [`OriginError`] shows the form that is expected.
    pub fn parse(text: &str) -> Result<Self, OriginError> {
        let wrong = || OriginError(text.to_owned());
        let trimmed = text.trim_end_matches('/');
        let uri: http::Uri = trimmed.parse().map_err(|_| wrong())?;
        let host = uri.host().ok_or_else(wrong)?;
        let bare = uri.path().trim_matches('/').is_empty() && uri.query().is_none() && !trimmed.contains('@');
        let loopback = matches!(host, "localhost" | "[::1]" | "127.0.0.1") || host.starts_with("127.");
        match uri.scheme_str() {
            Some("https") if bare => Ok(Self { text: trimmed.to_owned(), secure: true }),
            Some("http") if bare && loopback => Ok(Self { text: trimmed.to_owned(), secure: false }),
            _ => Err(wrong()),
        }
    }

    /// The text without a slash at the end.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// Whether people connect over TLS.
    pub fn is_secure(&self) -> bool {
        self.secure
    }

    /// The full address of a path that starts with `/`.
    pub fn link(&self, path: &str) -> String {
        format!("{}{path}", self.text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_base_address_is_https_or_loopback_and_has_no_path() {
        for good in [
            "https://course.example.org",
            "https://example.org:8443/",
            "http://127.0.0.1:8080",
            "http://localhost:8080",
        ] {
            assert!(Origin::parse(good).is_ok(), "{good}");
        }
        for bad in [
            "http://example.org",
            "https://example.org/course",
            "example.org",
            "https://a@b.org",
            "ftp://localhost",
            "",
        ] {
            assert!(Origin::parse(bad).is_err(), "{bad}");
        }
    }
}
