use super::words::Words;
use crate::model::{Choice, ChoiceId, Next, Node, NodeId, Scenario, ScenarioId};
use crate::parse::{NodeDraft, ScenarioDraft};

pub(super) fn compile(id: ScenarioId, draft: &ScenarioDraft, words: &Words<'_>) -> Scenario {
    let mut texts = words.unit(&draft.file, &draft.unit);
    let nodes = draft.nodes.iter().map(|node| compile_node(&draft.file, node, words));
    Scenario {
        id,
        title: texts.take("title"),
        intro: texts.take("intro"),
        start: NodeId::checked(&draft.start.value),
        nodes: nodes.map(|node| (node.id.clone(), node)).collect(),
    }
}

fn compile_node(file: &str, draft: &NodeDraft, words: &Words<'_>) -> Node {
    let mut texts = words.unit(file, &draft.unit);
    let mut choices = Vec::new();
    for choice in &draft.choices {
        let id = &choice.id.value;
        choices.push(Choice {
            id: ChoiceId::checked(id),
            to: NodeId::checked(&choice.to.value),
            tags: choice.tags.clone(),
            text: texts.take(&format!("choice.{id}.text")),
            feedback: texts.take(&format!("choice.{id}.feedback")),
        });
    }
    let next = if draft.end { Next::End { debrief: texts.take("debrief") } } else { Next::Choices(choices) };
    Node { id: NodeId::checked(&draft.id.value), text: texts.take("text"), next }
}
