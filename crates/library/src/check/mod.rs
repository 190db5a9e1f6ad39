//! Everything that can be wrong between files and inside them, beyond what reading a single key shows.

mod course;
mod graph;
mod lesson;
mod page;
mod task;
mod text;
mod translation;

use crate::parse::{At, Draft};
use crate::{Fault, Note};

/// What checks find.
#[derive(Debug, Default)]
struct Found {
    faults: Vec<Fault>,
    notes: Vec<Note>,
}

impl Found {
    fn fault(&mut self, file: &str, line: usize, message: impl Into<String>) {
        self.faults.push(Fault { file: file.to_owned(), line, message: message.into() });
    }

    /// Each id that was there before.
    fn twice<'a>(&mut self, file: &str, what: &str, ids: impl Iterator<Item = &'a At<String>>) {
        let mut seen = std::collections::BTreeSet::new();
        for id in ids {
            if !seen.insert(&id.value) {
                self.fault(file, id.line, format!("{what} {:?} is there twice", id.value));
            }
        }
    }
}

/// Adds what is wrong to the draft.
pub(crate) fn check(draft: &mut Draft) {
    let mut found = Found::default();
    course::check(draft, &mut found);
    page::check(draft, &mut found);
    text::check(draft, &mut found);
    translation::check(draft, &mut found);
    draft.faults.append(&mut found.faults);
    draft.notes.append(&mut found.notes);
}
