//! Tasks: what pages see on one side, what is right on the other.

use std::collections::{BTreeMap, BTreeSet};

use super::words::UnitTexts;
use crate::model::{Activity, Comments, Entry, EntryId, Key, ScenarioId, Task, mix};
use crate::parse::{At, TaskDraft};

/// Compiles the task of the unit at `path`.
pub(super) fn compile(path: &str, draft: &TaskDraft, texts: &mut UnitTexts) -> Activity {
    let (task, key) = match draft {
        TaskDraft::Choice { mode, confidence, options } => {
            let entry = |id: &At<String>| entry(id, texts.take(&format!("option.{}.text", id.value)));
            let entries = options.iter().map(|option| &option.id).map(entry).collect();
            let ids = |right: bool| -> BTreeSet<EntryId> {
                options.iter().filter(|option| option.right == right).map(|option| id(&option.id)).collect()
            };
            let key = Key::Choice { mode: *mode, right: ids(true), wrong: ids(false) };
            (Task::Choice { mode: *mode, confidence: *confidence, options: entries }, Some(key))
        }
        TaskDraft::Match { pairs } => matching(path, pairs, texts),
        TaskDraft::Order { items } => {
            let entries = items.iter().map(|item| hidden(path, item, texts.take(&format!("item.{}.text", item.value))));
            let right: Vec<Entry> = entries.collect();
            let key = Key::Order { items: right.iter().map(|entry| entry.id.clone()).collect() };
            (Task::Order { items: mixed(right) }, Some(key))
        }
        TaskDraft::Classify { categories, items } => {
            let category = |id: &At<String>| entry(id, texts.take(&format!("category.{}.text", id.value)));
            let categories = categories.iter().map(category).collect();
            let key = items.iter().map(|item| (id(&item.id), id(&item.category))).collect();
            let item = |id: &At<String>| entry(id, texts.take(&format!("item.{}.text", id.value)));
            let mut items: Vec<Entry> = items.iter().map(|draft| &draft.id).map(item).collect();
            items.sort_by_cached_key(|entry| mix(path, entry.id.as_str()));
            (Task::Classify { categories, items }, Some(Key::Classify { items: key }))
        }
        TaskDraft::Reflection => (Task::Reflection { hint: texts.maybe("hint") }, None),
        TaskDraft::Scenario(id) => (Task::Scenario { scenario: ScenarioId::checked(&id.value) }, None),
    };
    let comments = comments(draft, texts);
    Activity { prompt: texts.take("prompt"), explain: texts.maybe("explain"), task, key, comments }
}

fn id(id: &At<String>) -> EntryId {
    EntryId::checked(&id.value)
}

fn entry(id: &At<String>, text: crate::Text) -> Entry {
    Entry { id: self::id(id), text }
}

/// An entry whose id would give the answer away: it gets a stable one that tells nothing.
fn hidden(path: &str, id: &At<String>, text: crate::Text) -> Entry {
    Entry { id: EntryId::checked(&mix(path, &id.value)), text }
}

fn matching(path: &str, pairs: &[At<String>], texts: &mut UnitTexts) -> (Task, Option<Key>) {
    let (mut lefts, mut rights, mut key) = (Vec::new(), Vec::new(), BTreeMap::new());
    for pair in pairs {
        let left = entry(pair, texts.take(&format!("pair.{}.left", pair.value)));
        let right = hidden(path, pair, texts.take(&format!("pair.{}.right", pair.value)));
        key.insert(left.id.clone(), right.id.clone());
        lefts.push(left);
        rights.push(right);
    }
    (Task::Match { lefts, rights: mixed(rights) }, Some(Key::Match { pairs: key }))
}

/// The entries by their telling-nothing ids, never in the order given.
fn mixed(given: Vec<Entry>) -> Vec<Entry> {
    let ids = |entries: &[Entry]| entries.iter().map(|entry| entry.id.clone()).collect::<Vec<_>>();
    let order = ids(&given);
    let mut mixed = given;
    mixed.sort_by(|a, b| a.id.cmp(&b.id));
    if ids(&mixed) == order {
        mixed.reverse();
    }
    mixed
}

fn comments(draft: &TaskDraft, texts: &mut UnitTexts) -> Comments {
    let ids: Vec<(&str, &At<String>)> = match draft {
        TaskDraft::Choice { options, .. } => options.iter().map(|option| ("option", &option.id)).collect(),
        TaskDraft::Classify { items, .. } => items.iter().map(|item| ("item", &item.id)).collect(),
        _ => Vec::new(),
    };
    let comment = |(kind, entry): (&str, &At<String>)| {
        Some((id(entry), texts.maybe(&format!("{kind}.{}.feedback", entry.value))?))
    };
    let entries = ids.into_iter().filter_map(comment).collect();
    Comments { entries, right: texts.maybe("feedback-right"), wrong: texts.maybe("feedback-wrong") }
}
