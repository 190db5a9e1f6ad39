use base::Email;
use url::Url;

/// Who sends, and where links lead. From the program's settings, never from a request.
#[derive(Clone, Debug)]
pub struct Settings {
    /// The name that the mailbox shows: short, says nothing about the topic.
    pub sender_name: String,
    /// The address that mail comes from; its domain is that of the `Message-ID`.
    pub sender_address: Email,
    /// What the paths of links are put behind.
    pub base_url: BaseUrl,
}

/// The address of the site: scheme and host, nothing after it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BaseUrl(String);

/// The text is no address of a site.
#[derive(Debug, thiserror::Error)]
#[error("{0:?} is no base address: expected https://host or http://host:port, without a path")]
pub struct BaseUrlError(pub String);

impl BaseUrl {
    /// Reads `https://host` or `http://host:port`; a slash at the end is allowed.
    ///
    /// # Errors
    /// [`BaseUrlError`] when it is anything else.
    pub fn parse(text: &str) -> Result<Self, BaseUrlError> {
        let wrong = || BaseUrlError(text.to_owned());
        let url = Url::parse(text.trim()).map_err(|_| wrong())?;
        let is_plain = matches!(url.scheme(), "https" | "http")
            && url.has_host()
            && url.path() == "/"
            && url.query().is_none()
            && url.fragment().is_none()
            && url.username().is_empty()
            && url.password().is_none();
        if is_plain { Ok(Self(url.origin().ascii_serialization())) } else { Err(wrong()) }
    }

    /// The full address of a path that starts with `/`.
    pub fn join(&self, path: &str) -> String {
        format!("{}{path}", self.0)
    }

    /// The address without a slash at the end.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_site_is_a_base_address() {
        for text in ["", "example.org", "ftp://example.org", "https://example.org/path", "https://u:p@example.org"] {
            assert!(BaseUrl::parse(text).is_err(), "{text:?}");
        }
        let site = BaseUrl::parse("https://Example.org/").unwrap();
        assert_eq!(site.join("/en/"), "https://example.org/en/");
        assert_eq!(BaseUrl::parse("http://127.0.0.1:8080").unwrap().as_str(), "http://127.0.0.1:8080");
    }
}
