//! The blocks of a screen as one learner sees them: with her answers, and with what just happened to one of them.

mod answered;
mod question;
mod reading;
mod reflection;
mod walk;

use axum::response::Response;
use library::score::NoResponse;
use library::{Block, BodyView, Library, Source, State, TaskView};
use shell::{Fields, PageContext, Problem, fragment};

use crate::place::Place;
use crate::rules::How;
use crate::store::{Answer, Reflection, Walk};

pub(crate) use answered::Answered;
pub(crate) use question::Question;
pub(crate) use reading::Reading;
pub(crate) use reflection::{REFLECTION_CHARS_MAX, Reflecting};
pub(crate) use walk::Walking;

/// What a learner has done on a screen.
#[derive(Default)]
pub(crate) struct Seen {
    /// Screens of this lesson that are done.
    pub(crate) done: Vec<(String, How)>,
    pub(crate) answers: Vec<Answer>,
    pub(crate) walks: Vec<Walk>,
    pub(crate) reflections: Vec<Reflection>,
}

/// What just happened at one block, or what its learner wants to see there.
pub(crate) struct Turn {
    pub(crate) block: String,
    pub(crate) what: What,
}

pub(crate) enum What {
    /// She wants to answer again.
    Again,
    /// She looks at the decision of this number, from 0.
    Replay(usize),
    /// Her answer lacks something.
    Incomplete(Fields, NoResponse),
    /// There is a newer answer than the one that her page knew.
    Overtaken(Fields),
    /// She wrote something and did not ask to keep it.
    Once(String),
    /// She wrote more than is taken.
    TooLong(Fields),
}

/// A block, ready to print.
pub(crate) enum Part<'a> {
    Reading(Reading<'a>),
    Question(Question<'a>),
    Answered(Answered<'a>),
    Reflecting(Reflecting<'a>),
    Walking(Walking<'a>),
}

impl Part<'_> {
    /// The block alone, for the page's script.
    pub(crate) fn alone(&self) -> Result<Response, Problem> {
        match self {
            Self::Reading(part) => fragment(part),
            Self::Question(part) => fragment(part),
            Self::Answered(part) => fragment(part),
            Self::Reflecting(part) => fragment(part),
            Self::Walking(part) => fragment(part),
        }
    }
}

/// What every block carries: its id, its language, what backs it.
pub(crate) struct Around<'a> {
    pub(crate) ctx: &'a PageContext,
    pub(crate) id: &'a str,
    /// The attribute for words of the content; empty in the reader's language.
    pub(crate) lang: &'static str,
    /// The key of the line that says why the language is another one, or that the translation is old.
    pub(crate) why: Option<&'static str>,
    pub(crate) sources: Vec<&'a Source>,
}

/// The `lang` attribute for words that are in another language than the page.
pub(crate) fn lang(ctx: &PageContext, language: base::Language) -> &'static str {
    match language {
        _ if language == ctx.language => "",
        base::Language::En => " lang=\"en\"",
        base::Language::De => " lang=\"de\"",
        base::Language::It => " lang=\"it\"",
        base::Language::Fr => " lang=\"fr\"",
        base::Language::Es => " lang=\"es\"",
    }
}

/// The key of the line above words that are not a present translation.
pub(crate) fn why(ctx: &PageContext, language: base::Language, state: State) -> Option<&'static str> {
    match state {
        _ if language != ctx.language => Some("course-fallback"),
        State::Outdated => Some("course-outdated"),
        State::Current | State::Missing => None,
    }
}

/// Makes the blocks of one screen for one learner.
pub(crate) struct Maker<'a> {
    pub(crate) ctx: &'a PageContext,
    pub(crate) library: &'a Library,
    pub(crate) place: &'a Place<'a>,
    pub(crate) seen: &'a Seen,
    pub(crate) turn: Option<&'a Turn>,
}

impl<'a> Maker<'a> {
    /// Every block of the screen.
    pub(crate) fn parts(&self) -> Result<Vec<Part<'a>>, Problem> {
        self.place.screen.blocks_for(self.place.audience).map(|block| self.part(block)).collect()
    }

    /// One block.
    pub(crate) fn part(&self, block: &'a Block) -> Result<Part<'a>, Problem> {
        let view = block.view(self.ctx.language);
        let sources = view.sources.iter().filter_map(|key| self.library.source(key)).collect();
        let around = Around {
            ctx: self.ctx,
            id: block.id.as_str(),
            lang: lang(self.ctx, view.language),
            why: why(self.ctx, view.language, view.state),
            sources,
        };
        let (BodyView::Activity(asked), Some(activity)) = (view.body.clone(), block.activity()) else {
            return Ok(Part::Reading(Reading { around, body: view.body }));
        };
        match (&asked.task, activity.key()) {
            (TaskView::Scenario { scenario }, _) => {
                let scenario = self.place.within.module.scenarios.get(scenario).ok_or(Problem::NotFound)?;
                self.walking(around, asked.prompt, scenario).map(Part::Walking)
            }
            (_, Some(key)) => Ok(self.question(around, asked, activity, key)),
            (_, None) => Ok(Part::Reflecting(self.reflecting(around, asked))),
        }
    }

    /// Where the forms of a block go.
    fn action(&self, id: &str) -> String {
        self.ctx.href(&format!("{}/{id}", self.place.path()))
    }

    /// The screen's own address with a wish, and the block as its target.
    fn wish(&self, wish: &str, id: &str) -> String {
        self.ctx.href(&format!("{}?{wish}#b-{id}", self.place.path()))
    }

    /// What just happened at this block.
    fn what(&self, id: &str) -> Option<&'a What> {
        self.turn.filter(|turn| turn.block == id).map(|turn| &turn.what)
    }
}
