use std::collections::BTreeMap;

use base::Language;
use markup::Html;

use super::{ChoiceId, NodeId, ScenarioId, State, Text};

/// A branching scenario: what happens depends on what the learner does. Every path ends.
#[derive(Clone, Debug)]
pub struct Scenario {
    /// Its id.
    pub id: ScenarioId,
    /// Its name; inside a line.
    pub title: Text,
    /// Who you are, what you know; paragraphs.
    pub intro: Text,
    /// Where it begins: always one of `nodes`.
    pub start: NodeId,
    /// Every place.
    pub nodes: BTreeMap<NodeId, Node>,
}

/// A place in a scenario.
#[derive(Clone, Debug)]
pub struct Node {
    /// Its id.
    pub id: NodeId,
    /// What happens; paragraphs.
    pub text: Text,
    /// How it goes on.
    pub next: Next,
}

/// How a scenario goes on.
#[derive(Clone, Debug)]
pub enum Next {
    /// The learner does something.
    Choices(Vec<Choice>),
    /// The scenario ends here.
    End {
        /// What to take along; paragraphs.
        debrief: Text,
    },
}

/// What a learner can do at a place.
#[derive(Clone, Debug)]
pub struct Choice {
    /// Its id.
    pub id: ChoiceId,
    /// Where it leads: always a node of the same scenario.
    pub to: NodeId,
    /// What it means for safety.
    pub tags: Vec<Tag>,
    /// What the learner does; inside a line.
    pub text: Text,
    /// What the safety supervisor says about it; paragraphs.
    pub feedback: Text,
}

/// What a choice means for safety.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Tag {
    /// Raises the risk.
    RiskUp,
    /// Lowers the risk.
    RiskDown,
    /// Keeps evidence.
    Evidence,
    /// Brings in others who help.
    Referral,
}

impl Tag {
    /// All tags.
    pub const ALL: [Self; 4] = [Self::RiskUp, Self::RiskDown, Self::Evidence, Self::Referral];

    /// The word used in content and in class names.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::RiskUp => "risk-up",
            Self::RiskDown => "risk-down",
            Self::Evidence => "evidence",
            Self::Referral => "referral",
        }
    }
}

/// A place as a page shows it to one reader: without what the supervisor says and where choices lead.
#[derive(Clone, Debug)]
pub struct NodeView {
    /// The node's id.
    pub id: NodeId,
    /// The language of its words.
    pub language: Language,
    /// Why that may be another language than the reader's.
    pub state: State,
    /// What happens; paragraphs.
    pub text: Html,
    /// What can be done; empty at an end.
    pub choices: Vec<ChoiceView>,
    /// What to take along, at an end; paragraphs.
    pub debrief: Option<Html>,
}

/// A choice as a page shows it.
#[derive(Clone, Debug)]
pub struct ChoiceView {
    /// The choice's id.
    pub id: ChoiceId,
    /// What the learner does; inside a line.
    pub text: Html,
}

impl Scenario {
    /// The place of this id.
    pub fn node(&self, id: &str) -> Option<&Node> {
        self.nodes.get(id)
    }
}

impl Node {
    /// The choice of this id.
    pub fn choice(&self, id: &str) -> Option<&Choice> {
        self.choices().iter().find(|choice| choice.id == *id)
    }

    /// What can be done here; empty at an end.
    pub fn choices(&self) -> &[Choice] {
        match &self.next {
            Next::Choices(choices) => choices,
            Next::End { .. } => &[],
        }
    }

    /// Whether the scenario ends here.
    pub fn is_end(&self) -> bool {
        matches!(self.next, Next::End { .. })
    }

    /// The place for a reader of `language`.
    pub fn view(&self, language: Language) -> NodeView {
        let text = self.text.get(language);
        let choices = self.choices().iter();
        NodeView {
            id: self.id.clone(),
            language: text.language,
            state: text.state,
            text: text.html.clone(),
            choices: choices
                .map(|choice| ChoiceView { id: choice.id.clone(), text: choice.text.html(language) })
                .collect(),
            debrief: match &self.next {
                Next::End { debrief } => Some(debrief.html(language)),
                Next::Choices(_) => None,
            },
        }
    }
}
