//! From a draft without faults to the library: linked, translated, rendered. Nothing can fail here.

mod activity;
mod course;
mod figure;
mod lesson;
mod scenario;
mod words;

use std::collections::BTreeMap;

use crate::model::{Library, Page, PageId, SourceKey};
use crate::parse::Draft;
use words::Words;

/// Compiles a draft in which no fault was found.
pub(crate) fn compile(draft: &Draft, version: String) -> Option<Library> {
    let words = Words::new(draft);
    let course = course::compile(draft, draft.course.as_ref()?, &words);
    let sources = draft.sources.iter().map(|(key, source)| (SourceKey::checked(key), source.clone())).collect();
    let mut pages = BTreeMap::new();
    for (name, page) in &draft.pages {
        let mut texts = words.unit(&page.file, &page.unit);
        let id = PageId::checked(name);
        let (title, description) = (texts.take("title"), texts.take("description"));
        pages.insert(id.clone(), Page { id, title, description, text: texts.take("text") });
    }
    Some(Library { version, course, sources, pages })
}
