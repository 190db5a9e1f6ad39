use super::draft::{ChoiceDraft, NodeDraft, ScenarioDraft};
use super::sheet::Table;
use super::unit::{Form, Unit};
use crate::model::Tag;

/// A scenario, whose file is called `name`.
pub(super) fn read(table: Table<'_>, name: &str) -> ScenarioDraft {
    let id = table.id("id");
    if id.value != name {
        table.sheet.fault(id.line, format!("the id {:?} must be the file name {name:?}", id.value));
    }
    let mut unit = Unit::new("scenario");
    unit.field(&table, "title", Form::Inline);
    unit.field(&table, "intro", Form::Block);
    let scenario = ScenarioDraft {
        file: table.sheet.path.to_owned(),
        unit,
        start: table.id("start"),
        nodes: table.tables("node").into_iter().map(node).collect(),
    };
    table.finish();
    scenario
}

fn node(table: Table<'_>) -> NodeDraft {
    let id = table.id("id");
    let mut unit = Unit::new(format!("node.{}", id.value));
    unit.field(&table, "text", Form::Block);
    let end = table.flag("end").unwrap_or_default();
    if end {
        unit.field(&table, "debrief", Form::Block);
    }
    let mut choices = Vec::new();
    for choice in table.tables("choice") {
        let id = choice.id("id");
        unit.field_as(&choice, "text", format!("choice.{}.text", id.value), Form::Inline);
        unit.field_as(&choice, "feedback", format!("choice.{}.feedback", id.value), Form::Block);
        let to = choice.id("to");
        let tags = choice.some_of("tags", &Tag::ALL.map(|tag| (tag.as_str(), tag)));
        choice.finish();
        choices.push(ChoiceDraft { id, to, tags });
    }
    table.finish();
    NodeDraft { id, unit, end, choices }
}
