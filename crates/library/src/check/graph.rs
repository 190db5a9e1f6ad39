//! Scenarios: every node can be reached, and from every node an end can be reached.

use std::collections::{BTreeMap, BTreeSet};

use super::Found;
use crate::parse::{NodeDraft, ScenarioDraft};

/// Most nodes of a scenario.
const NODES_MAX: usize = 60;
/// Most choices at a node.
const CHOICES_MAX: usize = 5;

pub(super) fn check(scenario: &ScenarioDraft, found: &mut Found) {
    let file = &scenario.file;
    if scenario.nodes.len() > NODES_MAX {
        found.fault(file, 1, format!("a scenario has at most {NODES_MAX} nodes"));
    }
    found.twice(file, "the node", scenario.nodes.iter().map(|node| &node.id));
    let nodes: BTreeMap<&str, &NodeDraft> = scenario.nodes.iter().map(|node| (node.id.value.as_str(), node)).collect();
    for node in &scenario.nodes {
        check_node(file, node, &nodes, found);
    }
    if !nodes.contains_key(scenario.start.value.as_str()) {
        found.fault(file, scenario.start.line, format!("there is no node {:?}", scenario.start.value));
        return;
    }
    let reached = reached_from(&scenario.start.value, &nodes);
    let ending = leading_to_an_end(&scenario.nodes);
    for node in &scenario.nodes {
        let id = node.id.value.as_str();
        if !reached.contains(id) {
            found.fault(file, node.id.line, format!("the node {id:?} cannot be reached from the start"));
        }
        if !ending.contains(id) {
            found.fault(file, node.id.line, format!("from the node {id:?} no end can be reached"));
        }
    }
}

fn check_node(file: &str, node: &NodeDraft, nodes: &BTreeMap<&str, &NodeDraft>, found: &mut Found) {
    let (id, line) = (&node.id.value, node.id.line);
    found.twice(file, "the choice", node.choices.iter().map(|choice| &choice.id));
    if node.end && !node.choices.is_empty() {
        found.fault(file, line, format!("the node {id:?} is an end and has choices"));
    }
    if !node.end && node.choices.is_empty() {
        found.fault(file, line, format!("the node {id:?} has no choices and is no end"));
    }
    if node.choices.len() > CHOICES_MAX {
        found.fault(file, line, format!("a node has at most {CHOICES_MAX} choices"));
    }
    for choice in node.choices.iter().filter(|choice| !nodes.contains_key(choice.to.value.as_str())) {
        found.fault(file, choice.to.line, format!("there is no node {:?}", choice.to.value));
    }
}

fn reached_from<'a>(start: &'a str, nodes: &BTreeMap<&'a str, &'a NodeDraft>) -> BTreeSet<&'a str> {
    let mut reached = BTreeSet::new();
    let mut waiting = vec![start];
    while let Some(id) = waiting.pop() {
        if reached.insert(id)
            && let Some(node) = nodes.get(id)
        {
            waiting.extend(node.choices.iter().map(|choice| choice.to.value.as_str()));
        }
    }
    reached
}

/// Grows the set of nodes that lead to an end until nothing is added.
fn leading_to_an_end(nodes: &[NodeDraft]) -> BTreeSet<&str> {
    let mut ending: BTreeSet<&str> = BTreeSet::new();
    loop {
        let before = ending.len();
        for node in nodes {
            if node.end || node.choices.iter().any(|choice| ending.contains(choice.to.value.as_str())) {
                ending.insert(&node.id.value);
            }
        }
        if ending.len() == before {
            return ending;
        }
    }
}
