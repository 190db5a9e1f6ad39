//! Tasks, in lessons and in the question bank.

use super::draft::{ItemDraft, OptionDraft, QuestionDraft, QuestionsDraft, TaskDraft};
use super::sheet::{At, Table};
use super::unit::{Form, Unit};
use crate::model::{Confidence, Difficulty, Mode};

/// Kinds of task with a key: all that a question can be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Choice,
    Match,
    Order,
    Classify,
}

pub(super) const KINDS: [(&str, Kind); 4] =
    [("choice", Kind::Choice), ("match", Kind::Match), ("order", Kind::Order), ("classify", Kind::Classify)];

pub(super) fn read(table: &Table<'_>, kind: Kind, unit: &mut Unit) -> TaskDraft {
    match kind {
        Kind::Choice => choice(table, unit),
        Kind::Match => {
            let pairs = entries(table, "pair", unit, &[("left", Form::Inline), ("right", Form::Inline)]);
            whole_feedback(table, unit);
            TaskDraft::Match { pairs }
        }
        Kind::Order => {
            let items = entries(table, "item", unit, &[("text", Form::Inline)]);
            whole_feedback(table, unit);
            TaskDraft::Order { items }
        }
        Kind::Classify => classify(table, unit),
    }
}

/// What every activity has.
pub(super) fn read_frame(table: &Table<'_>, unit: &mut Unit) {
    unit.field(table, "prompt", Form::Inline);
    unit.optional(table, "explain", Form::Block);
}

fn whole_feedback(table: &Table<'_>, unit: &mut Unit) {
    unit.field(table, "feedback-right", Form::Block);
    unit.field(table, "feedback-wrong", Form::Block);
}

fn choice(table: &Table<'_>, unit: &mut Unit) -> TaskDraft {
    let modes = [("single", Mode::Single), ("multiple", Mode::Multiple)];
    if !table.has("mode") {
        table.sheet.fault(table.line, "`mode` is missing");
    }
    let mode = table.one_of("mode", &modes).unwrap_or(Mode::Multiple);
    let mut options = Vec::new();
    for option in table.tables("option") {
        let id = option.id("id");
        let right = option.required_flag("right");
        unit.field_as(&option, "text", format!("option.{}.text", id.value), Form::Inline);
        unit.field_as(&option, "feedback", format!("option.{}.feedback", id.value), Form::Block);
        option.finish();
        options.push(OptionDraft { id, right });
    }
    TaskDraft::Choice { mode, confidence: Confidence::NotAsked, options }
}

fn classify(table: &Table<'_>, unit: &mut Unit) -> TaskDraft {
    let categories = entries(table, "category", unit, &[("text", Form::Inline)]);
    let mut items = Vec::new();
    for item in table.tables("item") {
        let id = item.id("id");
        let category = item.id("category");
        unit.field_as(&item, "text", format!("item.{}.text", id.value), Form::Inline);
        unit.field_as(&item, "feedback", format!("item.{}.feedback", id.value), Form::Block);
        item.finish();
        items.push(ItemDraft { id, category });
    }
    TaskDraft::Classify { categories, items }
}

fn entries(table: &Table<'_>, key: &str, unit: &mut Unit, fields: &[(&str, Form)]) -> Vec<At<String>> {
    let mut ids = Vec::new();
    for entry in table.tables(key) {
        let id = entry.id("id");
        for (field, form) in fields {
            unit.field_as(&entry, field, format!("{key}.{}.{field}", id.value), *form);
        }
        entry.finish();
        ids.push(id);
    }
    ids
}

/// `questions.toml`.
pub(super) fn read_questions(table: Table<'_>) -> QuestionsDraft {
    let file = table.sheet.path.to_owned();
    let questions = table.tables("question").into_iter().filter_map(question).collect();
    table.finish();
    QuestionsDraft { file, questions }
}

fn question(table: Table<'_>) -> Option<QuestionDraft> {
    let id = table.id("id");
    let mut unit = Unit::new(format!("question.{}", id.value));
    read_frame(&table, &mut unit);
    let lesson = table.id("lesson");
    let skill = table.id("skill").value;
    let difficulty = match table.number("difficulty", 1..=3) {
        1 => Difficulty::Easy,
        2 => Difficulty::Middle,
        _ => Difficulty::Hard,
    };
    let sources = table.words("sources");
    if !table.has("kind") {
        table.sheet.fault(table.line, "`kind` is missing");
    }
    // Without a kind nothing more can be said about the other keys.
    let kind = table.one_of("kind", &KINDS)?;
    let task = read(&table, kind, &mut unit);
    table.finish();
    Some(QuestionDraft { id, unit, lesson, skill, difficulty, sources, task })
}
