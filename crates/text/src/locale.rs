use base::Language;
use icu_locale::{Locale, locale};

/// One ICU formatter per language, made at first use. `None` where ICU has no data: the caller then writes plainly.
pub(crate) struct PerLanguage<T>([Option<T>; Language::ALL.len()]);

impl<T> PerLanguage<T> {
    pub(crate) fn new<E>(make: impl Fn(Locale) -> Result<T, E>) -> Self {
        Self(Language::ALL.map(|language| make(locale_of(language)).ok()))
    }

    pub(crate) fn get(&self, language: Language) -> Option<&T> {
        self.0.get(index_of(language)).and_then(Option::as_ref)
    }
}

/// The variety that the style guide chose: British English, the others without a region.
fn locale_of(language: Language) -> Locale {
    match language {
        Language::En => locale!("en-GB"),
        Language::De => locale!("de"),
        Language::It => locale!("it"),
        Language::Fr => locale!("fr"),
        Language::Es => locale!("es"),
    }
}

/// The place of a language in [`Language::ALL`].
pub(crate) const fn index_of(language: Language) -> usize {
    match language {
        Language::En => 0,
        Language::De => 1,
        Language::It => 2,
        Language::Fr => 3,
        Language::Es => 4,
    }
}
