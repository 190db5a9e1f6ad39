//! A question as one attempt shows it, and what was answered, in the names of forms.
//!
//! Pages carry ids that are hashed with a secret of the attempt, because even an id can tell: that of a right side
//! follows from its left side, and items may be numbered in their order. What is stored has the ids of the content.

use std::collections::{BTreeMap, BTreeSet};

use base::Language;
use library::score::{NoResponse, Response, Score, score};
use library::{ActivityView, EntryId, EntryView, Key, Question, TaskView};
use serde::{Deserialize, Serialize};
use shell::{Fields, Problem};

/// What was answered so far: pairs as the inputs of `activity.html` name them, with the ids of the content.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub(crate) struct Given(Vec<(String, String)>);

/// The name of what is ticked; it repeats.
const OPTION: &str = "option";

/// How far a question is answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Progress {
    /// Nothing yet.
    Open,
    /// Some of its lines, or a place given twice.
    Begun,
    /// All of it.
    Answered,
}

impl Given {
    /// Reads what [`Self::to_json`] wrote; nothing stored is nothing answered.
    pub(crate) fn from_json(json: Option<&str>) -> Self {
        json.and_then(|json| serde_json::from_str(json).ok()).unwrap_or_default()
    }

    /// The text for the database; `None` when nothing was answered.
    pub(crate) fn to_json(&self) -> Option<String> {
        if self.0.is_empty() { None } else { serde_json::to_string(&self.0).ok() }
    }

    /// What is right, as if it had been answered.
    pub(crate) fn right(key: &Key) -> Self {
        let response = match key {
            Key::Choice { right, .. } => Response::Choice(right.clone()),
            Key::Match { pairs } => Response::Match(pairs.clone()),
            Key::Order { items } => Response::Order(items.clone()),
            Key::Classify { items } => Response::Classify(items.clone()),
        };
        Self(response.to_pairs())
    }

    /// Whether this option was ticked.
    pub(crate) fn has(&self, option: &EntryId) -> bool {
        self.0.iter().any(|(name, value)| name == OPTION && option == value.as_str())
    }

    /// What was put into a line: `pair.<left>` or `item.<item>`.
    pub(crate) fn at(&self, kind: &str, line: &EntryId) -> Option<&str> {
        let name = format!("{kind}.{line}");
        self.0.iter().find(|(given, _)| *given == name).map(|(_, value)| value.as_str())
    }
}

/// One question of one attempt, for one reader.
pub(crate) struct Sheet {
    /// With the ids of the content, in the attempt's own order.
    real: ActivityView,
    shuffle: u64,
}

impl Sheet {
    /// The question in the order that the attempt's paper gives it.
    pub(crate) fn new(question: &Question, language: Language, shuffle: u64) -> Self {
        Self { real: question.view(language).shuffled(shuffle), shuffle }
    }

    /// With the ids of the content: for pages after handing in.
    pub(crate) fn real(&self) -> &ActivityView {
        &self.real
    }

    /// With hidden ids: for pages before handing in.
    pub(crate) fn hidden(&self) -> ActivityView {
        let hide = |list: &[EntryView]| -> Vec<EntryView> {
            list.iter().map(|entry| EntryView { id: self.hide(&entry.id), ..entry.clone() }).collect()
        };
        let task = match &self.real.task {
            TaskView::Choice { mode, confidence, options } => {
                TaskView::Choice { mode: *mode, confidence: *confidence, options: hide(options) }
            }
            TaskView::Match { lefts, rights } => TaskView::Match { lefts: hide(lefts), rights: hide(rights) },
            TaskView::Order { items } => TaskView::Order { items: hide(items) },
            TaskView::Classify { categories, items } => {
                TaskView::Classify { categories: hide(categories), items: hide(items) }
            }
            other => other.clone(),
        };
        ActivityView { task, ..self.real.clone() }
    }

    fn hide(&self, id: &EntryId) -> EntryId {
        let hidden = base::short_hash(format!("{}:{id}", self.shuffle).as_bytes());
        hidden.parse().unwrap_or_else(|_| id.clone())
    }

    /// What a form with hidden ids says; what it leaves empty, and what is not on the page, is left out.
    ///
    /// # Errors
    /// [`Problem::Malformed`] when no form of ours says that, such as two options where one can be ticked.
    pub(crate) fn read(&self, fields: &Fields) -> Result<Given, Problem> {
        let real: BTreeMap<EntryId, &EntryId> =
            self.real.entry_ids().into_iter().map(|id| (self.hide(id), id)).collect();
        let mut pairs = self.renamed(fields.pairs(), |id| real.get(id).map(ToString::to_string));
        let mut seen = BTreeSet::new();
        pairs.retain(|(name, value)| {
            seen.insert((name.clone(), if name == OPTION { value.clone() } else { String::new() }))
        });
        match Response::read(&self.real, &pairs) {
            Err(NoResponse::Foreign) => Err(Problem::Malformed),
            Ok(_) | Err(NoResponse::Incomplete | NoResponse::PlaceTwice) => Ok(Given(pairs)),
        }
    }

    /// What was answered, as the form with hidden ids says it.
    pub(crate) fn fields(&self, given: &Given) -> Fields {
        let known = self.real.entry_ids();
        Fields::from_pairs(self.renamed(&given.0, |id| {
            known.iter().find(|known| known.as_str() == id).map(|id| self.hide(id).to_string())
        }))
    }

    /// The pairs with other ids; without those that have no other. A place is no id.
    fn renamed(&self, pairs: &[(String, String)], rename: impl Fn(&str) -> Option<String>) -> Vec<(String, String)> {
        let is_order = matches!(self.real.task, TaskView::Order { .. });
        let pair = |(name, value): &(String, String)| {
            let (kind, line) = name.split_once('.').unwrap_or((name, ""));
            match kind {
                OPTION if line.is_empty() => Some((name.clone(), rename(value)?)),
                "item" if is_order && value.is_empty() => None,
                "item" if is_order => Some((format!("{kind}.{}", rename(line)?), value.clone())),
                "item" | "pair" => Some((format!("{kind}.{}", rename(line)?), rename(value)?)),
                _ => None,
            }
        };
        pairs.iter().filter_map(pair).collect()
    }

    /// How far the question is answered.
    pub(crate) fn progress(&self, given: &Given) -> Progress {
        match Response::read(&self.real, &given.0) {
            Ok(_) => Progress::Answered,
            Err(_) if given.0.is_empty() => Progress::Open,
            Err(_) => Progress::Begun,
        }
    }

    /// What the answer is worth: what is not complete is not given.
    pub(crate) fn score(&self, key: &Key, given: &Given) -> Score {
        Response::read(&self.real, &given.0).map_or(Score::NONE, |response| score(key, &response))
    }
}
