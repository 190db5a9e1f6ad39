use askama::Template;
use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use base::Timestamp;
use library::TestRules;
use shell::{Area, Fields, Layout, PageContext, Problem};

use super::{Assessment, percent, to_overview, to_question};
use crate::attempt::{Begin, Holder, paper};
use crate::rules::{self, Start};
use crate::store::{self, Attempt};

#[derive(Template)]
#[template(path = "start.html")]
struct StartPage<'a> {
    ctx: &'a PageContext,
    rules: TestRules,
    questions: usize,
    start: Start,
    used: usize,
    past: Vec<Past>,
}

/// An attempt that was handed in.
struct Past {
    href: String,
    name: String,
    percent: String,
    passed: bool,
    at: String,
}

impl Past {
    fn new(ctx: &PageContext, attempt: &Attempt) -> Option<Self> {
        let closed = attempt.closed?;
        Some(Self {
            href: ctx.href(&format!("test/{}/result", attempt.id)),
            name: ctx.tn("assessment-attempt", attempt.number),
            percent: percent(ctx, rules::percent(closed.points, closed.max)),
            passed: closed.passed,
            at: ctx.date_time(closed.at),
        })
    }
}

impl StartPage<'_> {
    fn attempts(&self) -> String {
        let left = rules::attempts_left(self.used, &self.rules);
        let args = text::Args::new().number("n", left).number("total", self.rules.attempts_max);
        self.ctx.tf("assessment-attempts-left", &args)
    }

    fn at(&self, moment: &Timestamp) -> String {
        self.ctx.date_time(*moment)
    }

    fn mark(&self) -> String {
        percent(self.ctx, self.rules.pass_percent)
    }

    /// Whole hours, which is how content gives the pause.
    fn pause_hours(&self) -> i64 {
        self.rules.pause.as_seconds() / 3_600
    }
}

pub(super) async fn page(State(state): State<Assessment>, ctx: PageContext) -> Result<Response, Problem> {
    let (session, now) = (ctx.session.clone(), ctx.now());
    let read = state.shell.records().read(move |tx| {
        let learner = identity::learner(tx, session.as_ref(), now)?;
        let past = store::attempts(tx, learner.account, learner.intake)?;
        Ok::<_, Problem>((learner, past))
    });
    let (learner, past) = read.await?;
    let rules = state.library.course.test;
    let known: Vec<_> = past.iter().map(Attempt::past).collect();
    let start = rules::may_start(&known, &rules, now);
    let questions = paper(&state.library, learner.audience, 0).0.len();
    let used = past.len();
    let past = past.iter().filter_map(|attempt| Past::new(&ctx, attempt)).collect();
    let layout = Layout::new(Area::Learn, ctx.t("assessment-title")).narrow();
    layout.render(&ctx, &StartPage { ctx: &ctx, rules, questions, start, used, past })
}

/// Begins an attempt, or goes on with the open one. Whoever may not begin sees why on the page.
pub(super) async fn begin(
    State(state): State<Assessment>,
    ctx: PageContext,
    _fields: Fields,
) -> Result<Response, Problem> {
    let (session, now) = (ctx.session.clone(), ctx.now());
    let new = Begin { id: state.shell.ids().attempt(state.shell.clock()), seed: state.shell.ids().seed(), now };
    let library = state.library.clone();
    let begun = state.shell.records().write(move |tx| {
        let learner = identity::learner(tx, session.as_ref(), now)?;
        let past = store::attempts(tx, learner.account, learner.intake)?;
        let known: Vec<_> = past.iter().map(Attempt::past).collect();
        let start = rules::may_start(&known, &library.course.test, now);
        if start == Start::Allowed {
            let holder = Holder { account: learner.account, intake: learner.intake, audience: learner.audience };
            new.run(tx, &library, &holder, past.len())?;
        }
        Ok::<_, Problem>(start)
    });
    Ok(match begun.await? {
        Start::Allowed => to_question(&ctx, new.id, 1),
        Start::Resume(open) => to_overview(&ctx, open),
        Start::WaitUntil(_) | Start::Exhausted | Start::AlreadyPassed => {
            Redirect::to(&ctx.href("test")).into_response()
        }
    })
}
