use super::SourceKey;

/// Where a statement comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// Its key.
    pub key: SourceKey,
    /// Its title, in its own language.
    pub title: String,
    /// Who published it.
    pub publisher: String,
    /// When it was published; web pages often do not say.
    pub year: Option<u32>,
    /// The publisher's own address.
    pub url: String,
    /// The language of the title, for the `lang` attribute.
    pub lang: String,
    /// When somebody last looked: `2026-11-24`.
    pub verified_on: String,
}
