//! A lesson: sizes, ids, sources, figures.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::RangeInclusive;

use base::Audience;

use super::{Found, task};
use crate::model::Audiences;
use crate::parse::{At, BlockDraft, BodyDraft, Draft, LessonDraft, ModuleDraft, TaskDraft};

/// Screens of a lesson.
const SCREENS: RangeInclusive<usize> = 4..=8;
/// Blocks of a screen.
const BLOCKS: RangeInclusive<usize> = 1..=5;

pub(super) fn check(draft: &Draft, module: &ModuleDraft, lesson: &LessonDraft, found: &mut Found) {
    let file = &lesson.file;
    if !SCREENS.contains(&lesson.screens.len()) {
        let message =
            format!("a lesson has {} to {} screens, not {}", SCREENS.start(), SCREENS.end(), lesson.screens.len());
        found.fault(file, 1, message);
    }
    for screen in &lesson.screens {
        if !BLOCKS.contains(&screen.blocks.len()) {
            let message =
                format!("a screen has {} to {} blocks, not {}", BLOCKS.start(), BLOCKS.end(), screen.blocks.len());
            found.fault(file, screen.line, message);
        }
    }
    let blocks = lesson.screens.iter().flat_map(|screen| &screen.blocks);
    let mut ids: Vec<_> = lesson.screens.iter().map(|screen| &screen.id).collect();
    ids.extend(blocks.clone().map(|block| &block.id));
    ids.sort_by_key(|id| id.line);
    found.twice(file, "the id", ids.into_iter());
    check_audiences(lesson, found);
    for block in blocks {
        check_sources(draft, file, &block.sources, found);
        check_body(draft, module, file, block, found);
    }
}

/// Whoever a lesson is for finds something in it.
fn check_audiences(lesson: &LessonDraft, found: &mut Found) {
    let meant = Audiences::new(lesson.audiences.clone());
    for audience in Audience::ALL.into_iter().filter(|audience| meant.include(*audience)) {
        let mut blocks = lesson.screens.iter().flat_map(|screen| &screen.blocks);
        if !blocks.any(|block| Audiences::new(block.audiences.clone()).include(audience)) {
            found.fault(&lesson.file, 1, format!("the lesson has nothing for {}", audience.as_str()));
        }
    }
}

pub(super) fn check_sources(draft: &Draft, file: &str, sources: &[At<String>], found: &mut Found) {
    for source in sources.iter().filter(|source| !draft.sources.contains_key(&source.value)) {
        found.fault(file, source.line, format!("sources.toml has no {:?}", source.value));
    }
    found.twice(file, "the source", sources.iter());
}

fn check_body(draft: &Draft, module: &ModuleDraft, file: &str, block: &BlockDraft, found: &mut Found) {
    match &block.body {
        BodyDraft::Figure(figure) => match module.figures.get(&figure.value) {
            // A drawing that could not be read has no slots to speak of.
            Some(drawn) if draft.is_faulty(&drawn.file) => {}
            Some(drawn) => check_slots(file, block, figure.line, &drawn.drawing.slots, found),
            None => found.fault(file, figure.line, format!("there is no drawing figures/{}.svg", figure.value)),
        },
        BodyDraft::Activity(TaskDraft::Scenario(scenario)) if !module.scenarios.contains_key(&scenario.value) => {
            found.fault(file, scenario.line, format!("there is no scenario scenarios/{}.toml", scenario.value));
        }
        BodyDraft::Activity(task) => task::check(file, block.id.line, task, found),
        BodyDraft::Text(_) | BodyDraft::Reveal => {}
    }
}

fn check_slots(file: &str, block: &BlockDraft, line: usize, slots: &BTreeMap<String, usize>, found: &mut Found) {
    let mut labels = BTreeSet::new();
    for field in &block.unit.fields {
        if let Some(label) = field.key.strip_prefix("label.") {
            labels.insert(label);
            if !slots.contains_key(label) {
                found.fault(file, field.text.line, format!("the drawing has no slot {{{label}}}"));
            }
        }
    }
    for slot in slots.keys().filter(|slot| !labels.contains(slot.as_str())) {
        found.fault(file, line, format!("`label.{slot}` is missing: the drawing has this slot"));
    }
}
