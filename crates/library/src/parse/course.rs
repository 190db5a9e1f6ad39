use super::draft::{CourseDraft, ModuleSheet};
use super::sheet::Table;
use super::unit::{Field, Form, Unit};
use crate::model::TestRules;

/// Most questions of a module in a test.
const PER_MODULE_MAX: u32 = 50;
/// Most attempts within an intake.
const ATTEMPTS_MAX: u32 = 20;
/// Longest pause between two attempts, in hours.
const PAUSE_HOURS_MAX: u32 = 24 * 30;

pub(super) fn read(table: Table<'_>) -> CourseDraft {
    let id = table.id("id").value;
    let mut unit = Unit::new("course");
    unit.field(&table, "title", Form::Inline);
    unit.field(&table, "summary", Form::Inline);
    let outcomes = table.words("outcomes");
    if outcomes.is_empty() {
        table.sheet.fault(table.line, "`outcomes` is missing: certificates print them");
    }
    let count = outcomes.len();
    unit.fields.extend(outcomes.into_iter().zip(1..).map(|(text, number)| Field {
        key: format!("outcome.{number}"),
        form: Form::Inline,
        text,
    }));
    let modules = table.ids("modules");
    if modules.is_empty() {
        table.sheet.fault(table.line, "`modules` is missing");
    }
    let course = CourseDraft {
        file: table.sheet.path.to_owned(),
        id,
        unit,
        outcomes: count,
        modules,
        version: table.text("version").map(|version| version.value).unwrap_or_default(),
        hours: table.amount("hours"),
        test: test(&table),
    };
    table.finish();
    course
}

fn test(table: &Table<'_>) -> TestRules {
    let Some(test) = table.table("test") else {
        table.sheet.fault(table.line, "`[test]` is missing");
        return TestRules { per_module: 0, pass_percent: 100, attempts_max: 1, pause: base::hours(0) };
    };
    let rules = TestRules {
        per_module: test.number("per_module", 1..=PER_MODULE_MAX) as usize,
        pass_percent: test.number("pass_percent", 1..=100),
        attempts_max: test.number("attempts_max", 1..=ATTEMPTS_MAX),
        pause: base::hours(test.number("pause_hours", 0..=PAUSE_HOURS_MAX).into()),
    };
    test.finish();
    rules
}

/// A module, whose folder is called `name`.
pub(super) fn read_module(table: Table<'_>, name: &str) -> ModuleSheet {
    let id = table.id("id");
    if id.value != name {
        table.sheet.fault(id.line, format!("the id {:?} must be the folder name {name:?}", id.value));
    }
    let mut unit = Unit::new("module");
    unit.field(&table, "title", Form::Inline);
    unit.field(&table, "summary", Form::Inline);
    let lessons = table.ids("lessons");
    if lessons.is_empty() {
        table.sheet.fault(table.line, "`lessons` is missing");
    }
    let file = table.sheet.path.to_owned();
    table.finish();
    ModuleSheet { file, unit, lessons }
}
