use std::sync::Arc;

use base::{Email, Language};
use text::{Args, Texts};

use crate::render::{self, Links};
use crate::{BaseUrl, Kind, LinkKind, RenderError, Rendered, Settings, check_discreet, check_subject};

/// Every kind of mail that the program sends, with what is needed to write it: for sending, and for the page on which
/// organisers read what goes out.
#[derive(Debug)]
pub struct Catalogue {
    kinds: Vec<&'static Kind>,
    settings: Settings,
    texts: Arc<Texts>,
}

impl Catalogue {
    /// A catalogue of all areas' kinds.
    pub fn new(kinds: impl IntoIterator<Item = &'static Kind>, settings: Settings, texts: Arc<Texts>) -> Self {
        Self { kinds: kinds.into_iter().collect(), settings, texts }
    }

    /// The kinds, in the order in which they were given.
    pub fn kinds(&self) -> &[&'static Kind] {
        &self.kinds
    }

    /// Who sends, and where links lead.
    pub fn settings(&self) -> &Settings {
        &self.settings
    }

    /// A mail as its recipient would read it, with sample values.
    ///
    /// # Errors
    /// [`RenderError`] when the kind or one of its texts is not there.
    pub fn preview(&self, kind: &str, language: Language) -> Result<Rendered, RenderError> {
        let kind = self.find(kind)?;
        let link = (kind.link == LinkKind::Path).then(|| format!("/{language}/example"));
        let unsubscribe = (!kind.essential).then(|| format!("/{language}/example/unsubscribe"));
        self.render(kind.name, language, &kind.sample_args(), link.as_deref(), unsubscribe.as_deref())
    }

    pub(crate) fn render(
        &self,
        kind: &str,
        language: Language,
        args: &Args,
        link: Option<&str>,
        unsubscribe: Option<&str>,
    ) -> Result<Rendered, RenderError> {
        let kind = self.find(kind)?;
        let link = link.map(|path| self.settings.base_url.join(path));
        let unsubscribe = unsubscribe.map(|path| self.settings.base_url.join(path));
        let links = Links { link: link.as_deref(), unsubscribe: unsubscribe.as_deref() };
        render::render(&self.texts, &self.settings, kind, language, args, links)
    }

    /// What is wrong with the mails, in any language: missing texts, words that give the topic away in a subject or a
    /// body, links to elsewhere, a link that is missing or there twice. Empty when all is well. One line per fault.
    pub fn faults(&self) -> Vec<String> {
        let mut faults = Vec::new();
        for (index, kind) in self.kinds.iter().enumerate() {
            if self.kinds.iter().take(index).any(|other| other.name == kind.name) {
                faults.push(format!("{}: two kinds have this name", kind.name));
            }
            for language in Language::ALL {
                let found = match self.preview(kind.name, language) {
                    Ok(mail) => self.faults_of(kind, language, &mail),
                    Err(error) => vec![error.to_string()],
                };
                faults.extend(found.into_iter().map(|fault| format!("{} ({language}): {fault}", kind.name)));
            }
        }
        faults
    }

    fn faults_of(&self, kind: &Kind, language: Language, mail: &Rendered) -> Vec<String> {
        let mut faults: Vec<String> =
            check_subject(&mail.subject, language).into_iter().map(|fault| format!("the subject {fault}")).collect();
        let base = self.settings.base_url.as_str();
        let is_address = |word: &&str| word.contains("://");
        let (own, foreign): (Vec<&str>, Vec<&str>) =
            mail.text.split_whitespace().filter(is_address).partition(|word| word.starts_with(base));
        faults.extend(foreign.iter().map(|address| format!("leads elsewhere: {address}")));
        let wanted = usize::from(kind.link == LinkKind::Path) + usize::from(!kind.essential);
        if own.len() > wanted || (kind.link == LinkKind::Path && own.is_empty()) {
            faults.push(format!("has {} links where its kind has {wanted}", own.len()));
        }
        let words = mail.text.split_whitespace().filter(|word| !is_address(word)).collect::<Vec<_>>().join(" ");
        faults.extend(check_discreet(&words, language).into_iter().map(|word| format!("the body says “{word}”")));
        if mail.text.contains(['{', '⟦']) {
            faults.push("a gap is not filled".to_owned());
        }
        faults
    }

    pub(crate) fn find(&self, name: &str) -> Result<&'static Kind, RenderError> {
        self.kinds.iter().find(|kind| kind.name == name).copied().ok_or(RenderError::UnknownKind)
    }
}

/// [`Catalogue::faults`] of an area's kinds with made-up settings: one line in each area's tests.
///
/// ```no_run
/// # const MAILS: &[&mail::Kind] = &[];
/// let texts = std::sync::Arc::new(text::Texts::builtin().unwrap());
/// assert_eq!(mail::check_kinds(MAILS, &texts), Vec::<String>::new());
/// ```
pub fn check_kinds(kinds: &[&'static Kind], texts: &Arc<Texts>) -> Vec<String> {
    let (Ok(sender_address), Ok(base_url)) = (Email::parse("post@example.org"), BaseUrl::parse("https://example.org"))
    else {
        return vec!["the example settings are broken".to_owned()];
    };
    let settings = Settings { sender_name: "Learning".to_owned(), sender_address, base_url };
    Catalogue::new(kinds.iter().copied(), settings, Arc::clone(texts)).faults()
}
