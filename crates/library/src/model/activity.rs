use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use base::Language;
use markup::Html;

use super::{EntryId, Key, ScenarioId, State, Text};

/// Something that is asked of the learner: in a lesson or in the question bank.
#[derive(Clone, Debug)]
pub struct Activity {
    /// The question or instruction; inside a line.
    pub prompt: Text,
    /// Shown after answering; paragraphs.
    pub explain: Option<Text>,
    pub(crate) task: Task,
    pub(crate) key: Option<Key>,
    pub(crate) comments: Comments,
}

/// What is said after an answer.
#[derive(Clone, Debug, Default)]
pub(crate) struct Comments {
    pub(crate) entries: BTreeMap<EntryId, Text>,
    pub(crate) right: Option<Text>,
    pub(crate) wrong: Option<Text>,
}

#[derive(Clone, Debug)]
pub(crate) enum Task {
    Choice { mode: Mode, confidence: Confidence, options: Vec<Entry> },
    Match { lefts: Vec<Entry>, rights: Vec<Entry> },
    Order { items: Vec<Entry> },
    Classify { categories: Vec<Entry>, items: Vec<Entry> },
    Reflection { hint: Option<Text> },
    Scenario { scenario: ScenarioId },
}

#[derive(Clone, Debug)]
pub(crate) struct Entry {
    pub(crate) id: EntryId,
    pub(crate) text: Text,
}

/// How many options can be ticked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// One.
    Single,
    /// Any number.
    Multiple,
}

/// Whether the learner says how sure she is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Confidence {
    /// Asked for.
    Asked,
    /// Not asked for.
    NotAsked,
}

/// An activity as a page shows it to one reader. It does not know which answers are right.
#[derive(Clone, Debug)]
pub struct ActivityView {
    /// The question or instruction; inside a line.
    pub prompt: Html,
    /// The language of its words.
    pub language: Language,
    /// Why that may be another language than the reader's.
    pub state: State,
    /// What can be done.
    pub task: TaskView,
}

/// What can be done in an activity. The order of entries tells nothing about what is right, and so do their ids.
#[derive(Clone, Debug)]
pub enum TaskView {
    /// Tick options.
    Choice {
        /// How many.
        mode: Mode,
        /// Whether the learner says how sure she is.
        confidence: Confidence,
        /// In the order written.
        options: Vec<EntryView>,
    },
    /// Find the right side of each left side.
    Match {
        /// In the order written.
        lefts: Vec<EntryView>,
        /// Mixed.
        rights: Vec<EntryView>,
    },
    /// Bring into order.
    Order {
        /// Mixed.
        items: Vec<EntryView>,
    },
    /// Sort into categories.
    Classify {
        /// In the order written.
        categories: Vec<EntryView>,
        /// Mixed.
        items: Vec<EntryView>,
    },
    /// Write for oneself.
    Reflection {
        /// What to leave out; inside a line.
        hint: Option<Html>,
    },
    /// Walk through a scenario of the same module.
    Scenario {
        /// Which one.
        scenario: ScenarioId,
    },
}

/// One thing to choose, match, order or sort.
#[derive(Clone, Debug)]
pub struct EntryView {
    /// What a form sends, what is stored, and what the [`Key`] names.
    pub id: EntryId,
    /// Inside a line.
    pub html: Html,
    /// The words alone, not escaped, for `<option>`.
    pub plain: Arc<str>,
}

/// What is said after an answer. It tells what is right: only for pages that come after answering.
#[derive(Clone, Debug)]
pub struct FeedbackView {
    /// The language of its words.
    pub language: Language,
    /// Background; paragraphs.
    pub explain: Option<Html>,
    /// On each option or item, by its id; paragraphs.
    pub entries: BTreeMap<EntryId, Html>,
    /// On a right answer as a whole (match, order); paragraphs.
    pub right: Option<Html>,
    /// On a wrong answer as a whole (match, order); paragraphs.
    pub wrong: Option<Html>,
}

impl Activity {
    /// What is right. Absent for reflections and scenarios. Never give it to a page that comes before the answer.
    pub fn key(&self) -> Option<&Key> {
        self.key.as_ref()
    }

    /// The activity for a reader of `language`, without any hint at what is right.
    pub fn view(&self, language: Language) -> ActivityView {
        let prompt = self.prompt.get(language);
        let entries = |list: &[Entry]| list.iter().map(|entry| entry.view(language)).collect::<Vec<_>>();
        let task = match &self.task {
            Task::Choice { mode, confidence, options } => {
                TaskView::Choice { mode: *mode, confidence: *confidence, options: entries(options) }
            }
            Task::Match { lefts, rights } => TaskView::Match { lefts: entries(lefts), rights: entries(rights) },
            Task::Order { items } => TaskView::Order { items: entries(items) },
            Task::Classify { categories, items } => {
                TaskView::Classify { categories: entries(categories), items: entries(items) }
            }
            Task::Reflection { hint } => TaskView::Reflection { hint: hint.as_ref().map(|text| text.html(language)) },
            Task::Scenario { scenario } => TaskView::Scenario { scenario: scenario.clone() },
        };
        ActivityView { prompt: prompt.html.clone(), language: prompt.language, state: prompt.state, task }
    }

    /// What is said after an answer, for a reader of `language`.
    pub fn feedback(&self, language: Language) -> FeedbackView {
        let html = |text: &Option<Text>| text.as_ref().map(|text| text.html(language));
        let entries = self.comments.entries.iter().map(|(id, text)| (id.clone(), text.html(language))).collect();
        FeedbackView {
            language: self.prompt.get(language).language,
            explain: html(&self.explain),
            entries,
            right: html(&self.comments.right),
            wrong: html(&self.comments.wrong),
        }
    }
}

impl Entry {
    fn view(&self, language: Language) -> EntryView {
        let text = self.text.get(language);
        EntryView { id: self.id.clone(), html: text.html.clone(), plain: text.plain.clone() }
    }
}

impl ActivityView {
    /// The activity with options, items and right sides in an order that depends on `seed` alone: the same attempt
    /// shows the same order again. Left sides and categories stay.
    #[must_use]
    pub fn shuffled(mut self, seed: u64) -> Self {
        match &mut self.task {
            TaskView::Choice { options: list, .. }
            | TaskView::Match { rights: list, .. }
            | TaskView::Order { items: list }
            | TaskView::Classify { items: list, .. } => {
                list.sort_by_cached_key(|entry| mix(&seed.to_string(), entry.id.as_str()));
            }
            TaskView::Reflection { .. } | TaskView::Scenario { .. } => {}
        }
        self
    }

    /// Ids that an answer may name: everything else in a form is refused.
    pub fn entry_ids(&self) -> BTreeSet<&EntryId> {
        let lists: [&[EntryView]; 2] = match &self.task {
            TaskView::Choice { options, .. } => [options, &[]],
            TaskView::Match { lefts, rights } => [lefts, rights],
            TaskView::Order { items } => [items, &[]],
            TaskView::Classify { categories, items } => [categories, items],
            TaskView::Reflection { .. } | TaskView::Scenario { .. } => [&[], &[]],
        };
        lists.into_iter().flatten().map(|entry| &entry.id).collect()
    }
}

/// A repeatable place in a mixed order.
pub(crate) fn mix(seed: &str, id: &str) -> String {
    base::short_hash(format!("{seed}/{id}").as_bytes())
}
