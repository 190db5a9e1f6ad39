//! Which words a reader of each language gets, rendered.

use std::collections::BTreeMap;
use std::sync::Arc;

use base::Language;
use markup::Html;

use crate::model::{Localised, State, Text};
use crate::parse::{Draft, Form, Standing, Translation, Unit};

/// The words of all files.
pub(super) struct Words<'a> {
    draft: &'a Draft,
}

/// The compiled fields of a unit.
pub(super) struct UnitTexts(BTreeMap<String, Text>);

impl UnitTexts {
    /// A field that the check has seen.
    pub(super) fn take(&mut self, key: &str) -> Text {
        self.0.remove(key).unwrap_or_else(nothing)
    }

    /// A field that may be absent.
    pub(super) fn maybe(&mut self, key: &str) -> Option<Text> {
        self.0.remove(key)
    }

    /// Every field whose key begins so, by the rest of its key.
    pub(super) fn take_all(&mut self, prefix: &str) -> BTreeMap<String, Text> {
        let taken = self.0.iter().filter_map(|(key, text)| Some((key.strip_prefix(prefix)?.to_owned(), text.clone())));
        taken.collect()
    }
}

/// Shown where a field is not: the check makes sure that this never happens.
fn nothing() -> Text {
    Text::new(Language::ALL.map(|language| Localised {
        html: Html::default(),
        plain: Arc::default(),
        language,
        state: State::Missing,
    }))
}

impl<'a> Words<'a> {
    pub(super) fn new(draft: &'a Draft) -> Self {
        Self { draft }
    }

    /// Compiles the fields of a unit that stands in `file`.
    pub(super) fn unit(&self, file: &str, unit: &Unit) -> UnitTexts {
        let shown = Language::ALL.map(|language| self.shown(file, unit, language));
        let compile = |field: &crate::parse::Field| {
            let source = rendered(&field.text.value, field.form, Language::SOURCE);
            Text::new(shown.map(|(translation, state)| {
                let words = translation.and_then(|(language, read)| Some((language, read.words(unit, field)?)));
                let localised = match words {
                    Some((language, words)) => rendered(&words.value, field.form, language),
                    None => source.clone(),
                };
                Localised { state, ..localised }
            }))
        };
        UnitTexts(unit.fields.iter().map(|field| (field.key.clone(), compile(field))).collect())
    }

    /// From which translation a reader of `language` gets a unit: none means the source. All fields of a unit are in
    /// one language, so that a page can name it once.
    fn shown(&self, file: &str, unit: &Unit, language: Language) -> (Option<(Language, &'a Translation)>, State) {
        if language == Language::SOURCE {
            return (None, State::Current);
        }
        let Some(translation) = self.draft.translations.get(&(language, file.to_owned())) else {
            return (None, State::Missing);
        };
        let own = Some((language, translation));
        match translation.standing(unit) {
            Standing::Current => (own, State::Current),
            Standing::Outdated | Standing::Unstamped if unit.safety => (None, State::Outdated),
            Standing::Outdated | Standing::Unstamped => (own, State::Outdated),
            Standing::Missing => (None, State::Missing),
        }
    }
}

fn rendered(text: &str, form: Form, language: Language) -> Localised {
    let text = text.trim();
    let (html, plain) = match form {
        Form::Plain => (Html::escape(text), text.to_owned()),
        Form::Inline => (markup::inline(text), markup::plain(text)),
        Form::Block => (markup::block(text), markup::plain(text)),
        Form::Page => (markup::page(text), markup::plain(text)),
    };
    Localised { html, plain: Arc::from(plain), language, state: State::Current }
}
