use base::Audience;

use super::activity;
use super::draft::{BlockDraft, BodyDraft, LessonDraft, ScreenDraft, TaskDraft};
use super::sheet::Table;
use super::unit::{Form, Unit};
use crate::model::{Confidence, Tone};

/// Longest lesson, in minutes.
const MINUTES_MAX: u32 = 60;

/// A lesson, whose file is called `name`.
pub(super) fn read(table: Table<'_>, name: &str) -> LessonDraft {
    let id = table.id("id");
    if id.value != name {
        table.sheet.fault(id.line, format!("the id {:?} must be the file name {name:?}", id.value));
    }
    let mut unit = Unit::new("lesson");
    for key in ["title", "summary", "outcome"] {
        unit.field(&table, key, Form::Inline);
    }
    let lesson = LessonDraft {
        file: table.sheet.path.to_owned(),
        unit,
        minutes: table.number("minutes", 1..=MINUTES_MAX),
        audiences: audiences(&table),
        screens: table.tables("screen").into_iter().map(screen).collect(),
    };
    table.finish();
    lesson
}

fn audiences(table: &Table<'_>) -> Vec<Audience> {
    table.some_of("audiences", &Audience::ALL.map(|audience| (audience.as_str(), audience)))
}

fn screen(table: Table<'_>) -> ScreenDraft {
    let id = table.id("id");
    let mut unit = Unit::new(format!("screen.{}", id.value));
    unit.field(&table, "title", Form::Inline);
    if table.has("note") || table.has("instead") {
        unit.field(&table, "note", Form::Inline);
        unit.field(&table, "instead", Form::Block);
    }
    let blocks = table.tables("block").into_iter().filter_map(block).collect();
    let line = table.line;
    table.finish();
    ScreenDraft { id, line, unit, blocks }
}

#[derive(Clone, Copy, Debug)]
enum Kind {
    Text,
    Figure,
    Reveal,
    Reflection,
    Scenario,
    Keyed(activity::Kind),
}

fn block(table: Table<'_>) -> Option<BlockDraft> {
    let id = table.id("id");
    let mut unit = Unit::new(format!("block.{}", id.value));
    unit.safety = table.flag("safety").unwrap_or_default();
    let sources = table.words("sources");
    let audiences = audiences(&table);
    if !table.has("kind") {
        table.sheet.fault(table.line, "`kind` is missing");
    }
    let mut kinds = vec![
        ("text", Kind::Text),
        ("figure", Kind::Figure),
        ("reveal", Kind::Reveal),
        ("reflection", Kind::Reflection),
        ("scenario", Kind::Scenario),
    ];
    kinds.extend(activity::KINDS.map(|(name, kind)| (name, Kind::Keyed(kind))));
    // Without a kind nothing more can be said about the other keys.
    let kind = table.one_of("kind", &kinds)?;
    let body = body(&table, kind, &mut unit);
    table.finish();
    Some(BlockDraft { id, unit, sources, audiences, body })
}

fn body(table: &Table<'_>, kind: Kind, unit: &mut Unit) -> BodyDraft {
    match kind {
        Kind::Text => {
            let tones = [Tone::Plain, Tone::Safety, Tone::Practice, Tone::Key].map(|tone| (tone.as_str(), tone));
            unit.field(table, "text", Form::Block);
            BodyDraft::Text(table.one_of("tone", &tones).unwrap_or(Tone::Plain))
        }
        Kind::Reveal => {
            unit.field(table, "title", Form::Inline);
            unit.field(table, "text", Form::Block);
            BodyDraft::Reveal
        }
        Kind::Figure => {
            unit.field(table, "caption", Form::Inline);
            unit.field(table, "alt", Form::Plain);
            unit.field(table, "description", Form::Block);
            if let Some(labels) = table.table("label") {
                for slot in labels.keys() {
                    unit.field_as(&labels, slot, format!("label.{slot}"), Form::Plain);
                }
                labels.finish();
            }
            BodyDraft::Figure(table.id("figure"))
        }
        Kind::Reflection => {
            activity::read_frame(table, unit);
            unit.optional(table, "hint", Form::Inline);
            BodyDraft::Activity(TaskDraft::Reflection)
        }
        Kind::Scenario => {
            activity::read_frame(table, unit);
            BodyDraft::Activity(TaskDraft::Scenario(table.id("scenario")))
        }
        Kind::Keyed(kind) => {
            activity::read_frame(table, unit);
            BodyDraft::Activity(with_confidence(activity::read(table, kind, unit), table))
        }
    }
}

/// Only lessons ask how sure somebody is, and only in a choice.
fn with_confidence(task: TaskDraft, table: &Table<'_>) -> TaskDraft {
    match task {
        TaskDraft::Choice { mode, options, .. } => {
            let asked = table.flag("confidence").unwrap_or_default();
            let confidence = if asked { Confidence::Asked } else { Confidence::NotAsked };
            TaskDraft::Choice { mode, confidence, options }
        }
        other => other,
    }
}
