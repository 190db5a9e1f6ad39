use std::collections::BTreeMap;

use askama::Template;
use library::score::{Response, Verdict, score};
use library::{Activity, ActivityView, EntryId, EntryView, FeedbackView, Key, Mode, TaskView};
use markup::Html;

use super::question::Form;
use super::{Around, Maker};
use crate::rules::Sureness;
use crate::store::Answer;

/// An activity after its answer: how it stands, and why, option by option.
#[derive(Template)]
#[template(path = "answered.html")]
pub(crate) struct Answered<'a> {
    around: Around<'a>,
    prompt: Html,
    verdict: Verdict,
    /// The key of what is said about how sure the learner was.
    sure: Option<&'static str>,
    comment: Option<Html>,
    lines: Vec<Line>,
    explain: Option<Html>,
    again: String,
    /// A newer answer is shown; this form holds the one that was not stored.
    retry: Option<Form<'a>>,
}

/// One option or line of an answer.
struct Line {
    mark: Mark,
    text: Html,
    /// What was put beside it, and what would have been right where that was something else.
    own: Option<Put>,
    right: Option<Put>,
    why: Option<Html>,
}

enum Put {
    Words(Html),
    Place(usize),
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Mark {
    ChosenRight,
    ChosenWrong,
    /// Right, and not chosen where one could be.
    Missed,
    /// Right, and not chosen where several could be.
    AlsoRight,
    Untouched,
    Right,
    Wrong,
}

impl Mark {
    fn class(self) -> &'static str {
        match self {
            Self::ChosenRight => "answer right chosen",
            Self::ChosenWrong => "answer wrong chosen",
            Self::Missed | Self::AlsoRight => "answer missed",
            Self::Untouched => "answer",
            Self::Right => "answer right",
            Self::Wrong => "answer wrong",
        }
    }

    /// The key of the words that say so; an option that is neither right nor chosen needs none.
    fn words(self) -> &'static str {
        match self {
            Self::ChosenRight => "course-mark-chosen-right",
            Self::ChosenWrong => "course-mark-chosen-wrong",
            Self::Missed => "course-mark-missed",
            Self::AlsoRight => "course-mark-also-right",
            Self::Untouched => "",
            Self::Right => "course-mark-right",
            Self::Wrong => "course-mark-wrong",
        }
    }

    fn of(right: bool) -> Self {
        if right { Self::Right } else { Self::Wrong }
    }
}

impl Answered<'_> {
    fn verdict_words(&self) -> &'static str {
        match self.verdict {
            Verdict::Right => "course-verdict-right",
            Verdict::Partly => "course-verdict-partly",
            Verdict::Wrong => "course-verdict-wrong",
        }
    }
}

impl<'a> Maker<'a> {
    pub(super) fn answered(
        &self,
        around: Around<'a>,
        view: &ActivityView,
        activity: &Activity,
        (key, response): (&Key, &Response),
        stored: Option<&Answer>,
        retry: Option<Form<'a>>,
    ) -> Answered<'a> {
        let feedback = activity.feedback(self.ctx.language);
        let verdict = score(key, response).verdict();
        let sureness = stored.and_then(|answer| answer.confidence).and_then(Sureness::of_step);
        let sure = match (verdict, sureness) {
            (Verdict::Wrong | Verdict::Partly, Some(Sureness::High)) => Some("course-sure-wrong"),
            (Verdict::Right, Some(Sureness::Low)) => Some("course-unsure-right"),
            _ => None,
        };
        let again = self.wish(&format!("again={}", around.id), around.id);
        Answered {
            prompt: view.prompt.clone(),
            verdict,
            sure,
            comment: if verdict == Verdict::Right { feedback.right.clone() } else { feedback.wrong.clone() },
            lines: lines(view, key, response, &feedback),
            explain: feedback.explain,
            again,
            retry,
            around,
        }
    }
}

/// Every option or line of the answer.
fn lines(view: &ActivityView, key: &Key, response: &Response, feedback: &FeedbackView) -> Vec<Line> {
    match (&view.task, key, response) {
        (TaskView::Choice { options, .. }, Key::Choice { mode, right, .. }, Response::Choice(ticked)) => {
            let mark = |id: &EntryId| match (ticked.contains(id), right.contains(id), mode) {
                (true, true, _) => Mark::ChosenRight,
                (true, false, _) => Mark::ChosenWrong,
                (false, true, Mode::Single) => Mark::Missed,
                (false, true, Mode::Multiple) => Mark::AlsoRight,
                (false, false, _) => Mark::Untouched,
            };
            let why = |id: &EntryId| feedback.entries.get(id).cloned();
            let line = |option: &EntryView| Line {
                mark: mark(&option.id),
                text: option.html.clone(),
                own: None,
                right: None,
                why: why(&option.id),
            };
            options.iter().map(line).collect()
        }
        (TaskView::Match { lefts, rights }, Key::Match { pairs }, Response::Match(given)) => {
            paired(lefts, rights, pairs, given, feedback)
        }
        (TaskView::Classify { categories, items }, Key::Classify { items: groups }, Response::Classify(given)) => {
            paired(items, categories, groups, given, feedback)
        }
        (TaskView::Order { items }, Key::Order { items: order }, Response::Order(given)) => {
            ordered(items, order, given)
        }
        _ => Vec::new(),
    }
}

fn paired(
    lines: &[EntryView],
    sides: &[EntryView],
    key: &BTreeMap<EntryId, EntryId>,
    given: &BTreeMap<EntryId, EntryId>,
    feedback: &FeedbackView,
) -> Vec<Line> {
    let words = |id: Option<&EntryId>| {
        let side = sides.iter().find(|side| Some(&side.id) == id)?;
        Some(Put::Words(side.html.clone()))
    };
    let line = |line: &EntryView| {
        let (own, right) = (given.get(&line.id), key.get(&line.id));
        let mark = Mark::of(own == right);
        Line {
            mark,
            text: line.html.clone(),
            own: words(own),
            right: words(right).filter(|_| mark == Mark::Wrong),
            why: feedback.entries.get(&line.id).cloned(),
        }
    };
    lines.iter().map(line).collect()
}

/// In the right order, each line with the place that it was given.
fn ordered(items: &[EntryView], order: &[EntryId], given: &[EntryId]) -> Vec<Line> {
    let place = |list: &[EntryId], id: &EntryId| list.iter().position(|other| other == id).map(|index| index + 1);
    let line = |id: &EntryId| {
        let item = items.iter().find(|item| item.id == *id)?;
        let (own, right) = (place(given, id), place(order, id));
        let mark = Mark::of(own == right);
        Some(Line {
            mark,
            text: item.html.clone(),
            own: own.map(Put::Place),
            right: right.map(Put::Place).filter(|_| mark == Mark::Wrong),
            why: None,
        })
    };
    order.iter().filter_map(line).collect()
}
