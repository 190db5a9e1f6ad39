//! A question after handing in: what was answered, what is right, and why.

use std::collections::BTreeMap;

use base::Language;
use library::{EntryId, EntryView, FeedbackView, Key, Question, TaskView};
use markup::Html;

use crate::sheet::{Given, Sheet};

/// One question, explained.
pub(crate) struct Review {
    /// The language of its words.
    pub(crate) language: Language,
    pub(crate) prompt: Html,
    pub(crate) lines: Vec<Line>,
    /// On the answer as a whole; paragraphs.
    pub(crate) comment: Option<Html>,
    /// Background; paragraphs.
    pub(crate) explain: Option<Html>,
}

/// One option or one line of a question.
pub(crate) struct Line {
    pub(crate) verdict: Verdict,
    pub(crate) text: Html,
    /// What the person put here, if the line is not an option that is ticked or not.
    pub(crate) own: Option<Put>,
    /// What belongs here, if the person put something else.
    pub(crate) right: Option<Put>,
    /// Paragraphs.
    pub(crate) why: Option<Html>,
}

/// What stands in a line.
pub(crate) enum Put {
    Words(Html),
    Place(usize),
}

/// How a line was answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Verdict {
    /// Chosen, and right.
    Right,
    /// Chosen, and not right.
    Wrong,
    /// Right, but not chosen.
    Missed,
    /// Rightly left alone.
    Left,
}

impl Line {
    /// The classes of `.answer`.
    pub(crate) fn class(&self) -> &'static str {
        match self.verdict {
            Verdict::Right => " right chosen",
            Verdict::Wrong => " wrong chosen",
            // The mark of `missed` says that the line is right: true of an option, not of a line left empty.
            Verdict::Missed if self.right.is_some() => " wrong",
            Verdict::Missed => " missed",
            Verdict::Left => "",
        }
    }

    /// The key of the text that says how the line was answered.
    pub(crate) fn state(&self) -> &'static str {
        let is_option = self.own.is_none() && self.right.is_none();
        match self.verdict {
            Verdict::Right if is_option => "assessment-choice-right",
            Verdict::Wrong if is_option => "assessment-choice-wrong",
            Verdict::Missed if is_option => "assessment-choice-missed",
            Verdict::Left => "assessment-choice-left",
            Verdict::Right => "assessment-line-right",
            Verdict::Wrong => "assessment-line-wrong",
            Verdict::Missed => "assessment-line-missed",
        }
    }
}

impl Verdict {
    fn of(own: Option<&str>, right: &str) -> Self {
        match own {
            Some(own) if own == right => Self::Right,
            Some(_) => Self::Wrong,
            None => Self::Missed,
        }
    }
}

/// Explains one question to a reader of `language`; `full` says whether the answer got the whole point.
pub(crate) fn review(question: &Question, language: Language, shuffle: u64, given: &Given, full: bool) -> Review {
    let sheet = Sheet::new(question, language, shuffle);
    let view = sheet.real();
    let said = question.activity.feedback(language);
    let lines = match (&view.task, question.activity.key()) {
        (TaskView::Choice { options, .. }, Some(Key::Choice { right, .. })) => {
            let line = |option: &EntryView| chosen(option, right.contains(&option.id), given, &said);
            options.iter().map(line).collect()
        }
        (TaskView::Match { lefts, rights }, Some(Key::Match { pairs })) => {
            paired("pair", lefts, rights, pairs, given, &said)
        }
        (TaskView::Classify { categories, items }, Some(Key::Classify { items: key })) => {
            paired("item", items, categories, key, given, &said)
        }
        (TaskView::Order { items }, Some(Key::Order { items: order })) => ordered(items, order, given),
        _ => Vec::new(),
    };
    let comment = if full { said.right } else { said.wrong };
    Review { language: view.language, prompt: view.prompt.clone(), lines, comment, explain: said.explain }
}

fn chosen(option: &EntryView, right: bool, given: &Given, said: &FeedbackView) -> Line {
    let verdict = match (given.has(&option.id), right) {
        (true, true) => Verdict::Right,
        (true, false) => Verdict::Wrong,
        (false, true) => Verdict::Missed,
        (false, false) => Verdict::Left,
    };
    Line { verdict, text: option.html.clone(), own: None, right: None, why: said.entries.get(&option.id).cloned() }
}

fn paired(
    kind: &str,
    lines: &[EntryView],
    values: &[EntryView],
    key: &BTreeMap<EntryId, EntryId>,
    given: &Given,
    said: &FeedbackView,
) -> Vec<Line> {
    let words = |id: &str| values.iter().find(|value| value.id == *id).map(|value| Put::Words(value.html.clone()));
    let line = |entry: &EntryView| {
        let right = key.get(&entry.id)?;
        let own = given.at(kind, &entry.id);
        let verdict = Verdict::of(own, right.as_str());
        Some(Line {
            verdict,
            text: entry.html.clone(),
            own: own.and_then(words),
            right: if verdict == Verdict::Right { None } else { words(right.as_str()) },
            why: said.entries.get(&entry.id).cloned(),
        })
    };
    lines.iter().filter_map(line).collect()
}

/// The items in their right order.
fn ordered(items: &[EntryView], order: &[EntryId], given: &Given) -> Vec<Line> {
    let line = |(place, id): (usize, &EntryId)| {
        let entry = items.iter().find(|item| item.id == *id)?;
        let own = given.at("item", id);
        let verdict = Verdict::of(own, &place.to_string());
        Some(Line {
            verdict,
            text: entry.html.clone(),
            own: own.and_then(|own| own.parse().ok()).map(Put::Place),
            right: (verdict != Verdict::Right).then_some(Put::Place(place)),
            why: None,
        })
    };
    (1..).zip(order).filter_map(line).collect()
}
