//! Translations hold text only, for units that exist, and say from which source they were made.

use std::collections::BTreeSet;

use base::Language;

use super::Found;
use crate::parse::{Draft, Standing, Translation, Unit, translated};
use crate::{Note, NoteKind};

pub(super) fn check(draft: &Draft, found: &mut Found) {
    let sources = draft.units();
    for ((_, source), translation) in &draft.translations {
        if !sources.contains_key(source.as_str()) {
            found.fault(&translation.file, 1, format!("there is no {source} that this translates"));
        }
    }
    // What a broken source lacks is not the translation's fault.
    let broken: BTreeSet<String> = draft.faults.iter().chain(&found.faults).map(|fault| fault.file.clone()).collect();
    for (file, units) in sources {
        for language in Language::ALL.into_iter().filter(|language| *language != Language::SOURCE) {
            match draft.translations.get(&(language, file.to_owned())) {
                Some(translation) => {
                    if !broken.contains(file) {
                        check_keys(translation, &units, found);
                    }
                    for unit in &units {
                        check_unit(translation, unit, found);
                    }
                }
                None => found.note(&translated(file, language), 1, NoteKind::Missing, "the whole file"),
            }
        }
    }
}

impl Found {
    fn note(&mut self, file: &str, line: usize, kind: NoteKind, what: impl Into<String>) {
        self.notes.push(Note { file: file.to_owned(), line, kind, what: what.into() });
    }
}

/// Everything in the file has a counterpart in the source.
fn check_keys(translation: &Translation, units: &[&Unit], found: &mut Found) {
    let mut known = BTreeSet::new();
    for unit in units {
        known.insert(format!("{}.source", unit.path));
        known.extend(unit.fields.iter().map(|field| format!("{}.{}", unit.path, field.key)));
    }
    for (path, words) in translation.values.iter().filter(|(path, _)| !known.contains(*path)) {
        found.fault(&translation.file, words.line, format!("`{path}` has no counterpart in the source"));
    }
    for (path, line) in &translation.tables {
        let below = format!("{path}.");
        let holds = |key: &String| key.starts_with(&below);
        if !known.iter().any(holds) && !translation.values.keys().any(holds) {
            found.fault(&translation.file, *line, format!("`{path}` has no counterpart in the source"));
        }
    }
}

fn check_unit(translation: &Translation, unit: &Unit, found: &mut Found) {
    let file = &translation.file;
    let Some(line) = translation.line(unit) else {
        found.note(file, 1, NoteKind::Missing, format!("[{}]", unit.path));
        return;
    };
    if translation.source(unit).is_none() {
        found.fault(file, line, format!("[{}] needs source = \"\" (cargo xtask texts stamp fills it in)", unit.path));
    }
    for field in unit.fields.iter().filter(|field| translation.words(unit, field).is_none()) {
        found.note(file, line, NoteKind::Missing, format!("{}.{}", unit.path, field.key));
    }
    match translation.standing(unit) {
        Standing::Outdated => found.note(file, line, NoteKind::Outdated, format!("[{}]", unit.path)),
        Standing::Unstamped => found.note(file, line, NoteKind::Unstamped, format!("[{}]", unit.path)),
        Standing::Current | Standing::Missing => {}
    }
}
