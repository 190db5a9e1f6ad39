use std::collections::BTreeMap;
use std::ops::Range;

use base::Language;
use toml::de::{DeTable, DeValue};

use crate::Files;
use crate::parse::{self, Unit, leaves, translated};

/// Fills each empty `source = ""` of a language's translations with the hash of the source text as it is now, and
/// gives back the files that change with their new text; every other byte stays.
///
/// A hash that is there already stays too: to confirm a translation after its source has changed, look at it, empty its
/// `source`, and stamp again.
pub fn stamp(files: &Files, language: Language) -> Vec<(String, String)> {
    let draft = parse::parse(files);
    let mut changed = Vec::new();
    for (source, units) in draft.units() {
        let path = translated(source, language);
        if let Some(text) = files.get(&path).and_then(|text| stamped(text, &units)) {
            changed.push((path, text));
        }
    }
    changed
}

/// The text with its empty hashes filled, if there are any.
fn stamped(text: &str, units: &[&Unit]) -> Option<String> {
    let (from, toml, prefix) = match text.strip_prefix("+++\n").and_then(|rest| rest.split_once("\n+++\n")) {
        Some((front, _)) => ("+++\n".len(), front, "page."),
        None => (0, text, ""),
    };
    let root = DeTable::parse(toml).ok()?;
    let mut empty: BTreeMap<String, Range<usize>> = BTreeMap::new();
    leaves(prefix, root.get_ref(), &mut |path, _, value| {
        if matches!(value.get_ref(), DeValue::String(words) if words.is_empty()) {
            let span = value.span();
            empty.insert(path.to_owned(), from + span.start..from + span.end);
        }
    });
    let mut places: Vec<(Range<usize>, String)> = units
        .iter()
        .filter_map(|unit| Some((empty.get(&format!("{}.source", unit.path))?.clone(), unit.hash())))
        .collect();
    places.sort_by_key(|(place, _)| place.start);
    let mut new = text.to_owned();
    // From the end, so that earlier places stay where they are.
    for (place, hash) in places.iter().rev() {
        new.replace_range(place.clone(), &format!("\"{hash}\""));
    }
    (!places.is_empty()).then_some(new)
}
