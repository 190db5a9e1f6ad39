use askama::Template;
use axum::extract::State;
use axum::response::Response;
use base::{Audience, Timestamp};
use library::{Course, Lesson, Module, Text};
use markup::Html;
use shell::{Area, Layout, PageContext, Problem};

use super::Player;
use crate::mark::all_done;
use crate::parts::lang;
use crate::place::{legs, screen_of};
use crate::rules::{At, Done, Latest, Leg, State as Progress, go_on, is_complete};
use crate::store::{self, DoneScreen, LastWork};

/// The course with everything that a learner has done.
#[derive(Template)]
#[template(path = "overview.html")]
struct OverviewPage<'a> {
    ctx: &'a PageContext,
    course: &'a Course,
    modules: Vec<Part<'a>>,
    /// The address at which to go on.
    go_on: Option<String>,
    started: bool,
    complete: bool,
    lessons_done: usize,
    lessons: usize,
    minutes_left: u32,
}

/// A module with its lessons for the learner's audience.
struct Part<'a> {
    module: &'a Module,
    lessons: Vec<Item<'a>>,
}

struct Item<'a> {
    lesson: &'a Lesson,
    href: String,
    progress: Progress,
    current: bool,
}

impl Item<'_> {
    fn class(&self) -> &'static str {
        match (self.progress, self.current) {
            (Progress::Done, _) => "lesson-item done",
            (_, true) | (Progress::InProgress, _) => "lesson-item current",
            (Progress::NotStarted, false) => "lesson-item",
        }
    }

    /// The key of its state.
    fn words(&self) -> &'static str {
        match self.progress {
            Progress::NotStarted => "course-state-not-started",
            Progress::InProgress => "course-state-in-progress",
            Progress::Done => "course-state-done",
        }
    }
}

impl OverviewPage<'_> {
    fn words(&self, text: &Text) -> Html {
        text.html(self.ctx.language)
    }

    fn lang(&self, text: &Text) -> &'static str {
        lang(self.ctx, text.get(self.ctx.language).language)
    }

    fn progress(&self) -> String {
        let args = text::Args::new().number("n", self.lessons_done).number("of", self.lessons);
        self.ctx.tf("course-lessons-done", &args)
    }
}

/// What a learner has done, as stored.
struct Known {
    audience: Audience,
    screens: Vec<DoneScreen>,
    work: Option<LastWork>,
    completed: Option<Timestamp>,
}

pub(super) async fn page(State(state): State<Player>, ctx: PageContext) -> Result<Response, Problem> {
    let (session, now) = (ctx.session.clone(), ctx.now());
    let course = state.library.course.id.clone();
    let known = state.shell.records().read(move |tx| {
        let learner = identity::learner(tx, session.as_ref(), now)?;
        Ok::<_, Problem>(Known {
            audience: learner.audience,
            screens: store::screens(tx, learner.account)?,
            work: store::last_work(tx, learner.account)?,
            completed: store::completed(tx, learner.account, &course, learner.audience)?,
        })
    });
    let known = known.await?;
    let course = &state.library.course;
    let (legs, done) = (legs(course, known.audience), all_done(&known.screens));
    let next = go_on(&legs, &done, latest(course, &known));
    let page = OverviewPage {
        ctx: &ctx,
        course,
        modules: parts(&ctx, course, known.audience, (&legs, &done), next),
        go_on: next.map(|(module, lesson, screen)| ctx.href(&format!("learn/{module}/{lesson}/{screen}"))),
        started: !known.screens.is_empty() || known.work.is_some(),
        complete: known.completed.is_some() || is_complete(&legs, &done),
        lessons_done: legs.iter().filter(|leg| done.state(leg) == Progress::Done).count(),
        lessons: legs.len(),
        minutes_left: legs.iter().map(|leg| done.minutes_left(leg)).sum(),
    };
    Layout::new(Area::Learn, ctx.t("course-title")).render(&ctx, &page)
}

/// What the learner did last, by the clock.
fn latest<'a>(course: &'a Course, known: &'a Known) -> Option<Latest<'a>> {
    let left = known.screens.iter().max_by_key(|screen| screen.at);
    let work = known.work.as_ref().filter(|work| left.is_none_or(|left| work.at > left.at));
    let worked = work.and_then(|work| screen_of(course, &work.module, &work.lesson, &work.block));
    let left = left.map(|screen| {
        let at = (screen.module.as_str(), screen.lesson.as_str(), screen.screen.as_str());
        if screen.moved_on { Latest::Left(at) } else { Latest::Worked(at) }
    });
    worked.map(Latest::Worked).or(left)
}

fn parts<'a>(
    ctx: &PageContext,
    course: &'a Course,
    audience: Audience,
    (legs, done): (&[Leg<'a>], &Done),
    next: Option<At<'_>>,
) -> Vec<Part<'a>> {
    let mut legs = legs.iter();
    let mut item = |module: &Module, lesson: &'a Lesson| {
        let leg = legs.next()?;
        let current = next.is_some_and(|(m, l, _)| module.id == *m && lesson.id == *l);
        let href = ctx.href(&format!("learn/{}/{}", module.id, lesson.id));
        Some(Item { lesson, href, progress: done.state(leg), current })
    };
    let part = |module: &'a Module| Part {
        module,
        lessons: module.lessons_for(audience).filter_map(|lesson| item(module, lesson)).collect(),
    };
    course.modules.iter().map(part).filter(|part| !part.lessons.is_empty()).collect()
}
