use askama::Template;
use axum::extract::{Path, Query, State};
use axum::response::{IntoResponse, Redirect, Response};
use base::{AccountId, Timestamp};
use library::{Course, Lesson, Module};
use records::{Actor, Audit};
use shell::{Area, Layout, PageContext, Problem};

use super::Player;
use super::learners::{Row, audience_words};
use crate::mark::all_done;
use crate::place::legs;
use crate::rules::{Done, Leg, State as Progress};
use crate::store;

/// What just happened on the page.
#[derive(Debug, serde::Deserialize)]
pub(super) struct Asked {
    sent: Option<String>,
}

/// How far one learner is, without a word of what she answered.
#[derive(Template)]
#[template(path = "learner.html")]
struct LearnerPage<'a> {
    ctx: &'a PageContext,
    row: &'a Row,
    lessons: Vec<Item<'a>>,
    sent: bool,
}

struct Item<'a> {
    module: &'a Module,
    lesson: &'a Lesson,
    done: usize,
    of: usize,
    progress: Progress,
}

impl Item<'_> {
    /// The key of its state.
    fn words(&self) -> &'static str {
        match self.progress {
            Progress::NotStarted => "course-state-not-started",
            Progress::InProgress => "course-state-in-progress",
            Progress::Done => "course-state-done",
        }
    }
}

impl LearnerPage<'_> {
    fn audience(&self) -> String {
        audience_words(self.ctx, self.row.learner.audience)
    }

    fn percent(&self) -> String {
        text::percent(self.ctx.language, self.row.percent.into())
    }

    fn date(&self, moment: Option<Timestamp>) -> String {
        moment.map_or_else(|| self.ctx.t("course-learner-none"), |at| self.ctx.date(at))
    }

    fn since(&self) -> String {
        self.ctx.date(self.row.learner.since)
    }

    fn active(&self) -> String {
        self.date(self.row.learner.active_at)
    }

    fn completed(&self) -> String {
        self.date(self.row.learner.completed_at)
    }

    fn action(&self) -> String {
        self.ctx.href(&format!("organise/learners/{}", self.row.learner.account))
    }

    fn screens(&self, item: &Item<'_>) -> String {
        self.ctx.tf("course-learner-screens", &text::Args::new().number("n", item.done).number("of", item.of))
    }

    fn title(&self, text: &library::Text) -> String {
        text.plain(self.ctx.language).to_owned()
    }
}

fn account_id(text: &str) -> Result<AccountId, Problem> {
    text.parse().map_err(|_| Problem::NotFound)
}

pub(super) async fn page(
    State(state): State<Player>,
    ctx: PageContext,
    Path(account): Path<String>,
    Query(asked): Query<Asked>,
) -> Result<Response, Problem> {
    let (session, now, account) = (ctx.session.clone(), ctx.now(), account_id(&account)?);
    let course = state.library.course.id.clone();
    let found = state.shell.records().read(move |tx| {
        identity::organiser(tx, session.as_ref(), now)?;
        let learner = store::learner(tx, account, &course)?.ok_or(Problem::NotFound)?;
        Ok::<_, Problem>((learner, all_done(&store::screens(tx, account)?)))
    });
    let (learner, done) = found.await?;
    let course = &state.library.course;
    let legs = legs(course, learner.audience);
    let row = Row::of(learner, legs.iter().map(|leg| leg.screens.len()).sum());
    let page =
        LearnerPage { ctx: &ctx, row: &row, lessons: items(course, &row, &legs, &done), sent: asked.sent.is_some() };
    Layout::new(Area::Organise, ctx.t("course-learner-title")).render(&ctx, &page)
}

fn items<'a>(course: &'a Course, row: &Row, legs: &[Leg<'_>], done: &Done) -> Vec<Item<'a>> {
    let item = |((module, lesson), leg): ((&'a Module, &'a Lesson), &Leg<'_>)| Item {
        module,
        lesson,
        done: done.count(leg),
        of: leg.screens.len(),
        progress: done.state(leg),
    };
    course.lessons_for(row.learner.audience).zip(legs).map(item).collect()
}

/// Sends the learner a fresh set-up link.
pub(super) async fn send_link(
    State(state): State<Player>,
    ctx: PageContext,
    Path(account): Path<String>,
) -> Result<Response, Problem> {
    let (session, now, account) = (ctx.session.clone(), ctx.now(), account_id(&account)?);
    let course = state.library.course.id.clone();
    let ids = state.shell.ids().clone();
    let sent = state.shell.records().write(move |tx| {
        let organiser = identity::organiser(tx, session.as_ref(), now)?;
        let learner = store::learner(tx, account, &course)?.ok_or(Problem::NotFound)?;
        let known = identity::find_account(tx, learner.account)?.ok_or(Problem::NotFound)?;
        identity::send_setup_link(tx, &known, &ids, now)?;
        tx.audit(&Audit {
            at: now,
            actor: Actor::Account(organiser.account),
            action: "account.setup-sent",
            subject: &account.to_string(),
            detail: serde_json::json!({}),
        })?;
        Ok::<_, Problem>(())
    });
    sent.await?;
    Ok(Redirect::to(&ctx.href(&format!("organise/learners/{account}?sent=yes"))).into_response())
}
