use std::sync::Arc;

use base::Language;
use markup::Html;

/// How a text in a language relates to its source.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum State {
    /// The source itself, or a translation of the source as it is now.
    Current,
    /// A translation of an earlier source. Where old advice could harm, the source is shown in its place.
    Outdated,
    /// Not translated: the source is shown.
    Missing,
}

/// One field of content in one language, ready to print.
#[derive(Clone, Debug)]
pub struct Localised {
    /// Safe HTML: paragraphs for fields that are blocks, none for fields inside a line.
    pub html: Html,
    /// The words alone, not escaped: for `<title>`, `alt`, `<option>`, mails and certificates.
    pub plain: Arc<str>,
    /// The language that the words are in, for the `lang` attribute.
    pub language: Language,
    /// Why it may be another language than the one asked for.
    pub state: State,
}

/// One field of content in every language. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Text(Arc<[Localised; Language::ALL.len()]>);

impl Text {
    pub(crate) fn new(languages: [Localised; Language::ALL.len()]) -> Self {
        Self(Arc::new(languages))
    }

    /// The field for a reader of `language`.
    pub fn get(&self, language: Language) -> &Localised {
        let [en, de, it, fr, es] = &*self.0;
        match language {
            Language::En => en,
            Language::De => de,
            Language::It => it,
            Language::Fr => fr,
            Language::Es => es,
        }
    }

    /// Safe HTML for a reader of `language`.
    pub fn html(&self, language: Language) -> Html {
        self.get(language).html.clone()
    }

    /// The words alone for a reader of `language`, not escaped.
    pub fn plain(&self, language: Language) -> &str {
        &self.get(language).plain
    }
}
