use askama::Template;
use axum::extract::{Path, State};
use axum::response::Response;
use base::Timestamp;
use library::{Library, TestRules};
use shell::{Area, Layout, PageContext, Problem};

use super::{Assessment, attempt_id, own_attempt, percent, to_overview};
use crate::review::{Put, Review, review};
use crate::rules::{self, Start};
use crate::sheet::Given;
use crate::store::{self, Attempt, Closed, Item};

#[derive(Template)]
#[template(path = "result.html")]
struct ResultPage<'a> {
    ctx: &'a PageContext,
    attempt: Attempt,
    closed: Closed,
    rules: TestRules,
    start: Start,
    used: usize,
    answers: Vec<Answered>,
}

/// One question of the paper, with what came of it.
struct Answered {
    place: u32,
    /// `None` if it was not counted.
    points: Option<f64>,
    /// `None` when the question has left the bank.
    review: Option<Review>,
    /// The lesson that teaches it: address below the language, and name.
    lesson: Option<(String, String)>,
}

impl Answered {
    /// Whether there is something to read about it.
    fn asks_to_be_read(&self) -> bool {
        !self.points.is_some_and(is_full)
    }

    /// The key of the text that says how it was answered.
    fn state(&self) -> &'static str {
        match self.points {
            None => "assessment-answer-not-counted",
            Some(points) if is_full(points) => "assessment-answer-right",
            Some(points) if points > FRACTION => "assessment-answer-partly",
            Some(_) => "assessment-answer-wrong",
        }
    }
}

/// Whether an answer got the whole point.
fn is_full(points: f64) -> bool {
    points > 1.0 - FRACTION
}

/// Smaller differences of points come from adding fractions.
const FRACTION: f64 = 1e-9;

impl ResultPage<'_> {
    fn reached(&self) -> String {
        percent(self.ctx, rules::percent(self.closed.points, self.closed.max))
    }

    fn mark(&self) -> String {
        percent(self.ctx, self.attempt.pass_percent)
    }

    fn at(&self, moment: &Timestamp) -> String {
        self.ctx.date_time(*moment)
    }

    fn points(&self) -> String {
        let points = self.closed.points;
        let digits = if (points - points.round()).abs() < FRACTION { 0 } else { 2 };
        let points = text::decimal(self.ctx.language, points, digits);
        let args = text::Args::new().text("points", points).number("max", self.closed.max);
        self.ctx.tf("assessment-points-of", &args)
    }

    fn left(&self) -> u32 {
        rules::attempts_left(self.used, &self.rules)
    }
}

pub(super) async fn page(
    State(state): State<Assessment>,
    ctx: PageContext,
    Path(attempt): Path<String>,
) -> Result<Response, Problem> {
    let id = attempt_id(&attempt)?;
    let (session, now) = (ctx.session.clone(), ctx.now());
    let read = state.shell.records().read(move |tx| {
        let (learner, attempt) = own_attempt(tx, session.as_ref(), id, now)?;
        let past = store::attempts(tx, learner.account, learner.intake)?;
        Ok::<_, Problem>((attempt, past, store::items(tx, id)?))
    });
    let (attempt, past, items) = read.await?;
    let Some(closed) = attempt.closed else {
        return Ok(to_overview(&ctx, id));
    };
    let rules = state.library.course.test;
    let known: Vec<_> = past.iter().map(Attempt::past).collect();
    let start = rules::may_start(&known, &rules, now);
    let answers = items.iter().map(|item| answered(&state.library, &ctx, item)).collect();
    let title = ctx.tn("assessment-result-title", attempt.number);
    let page = ResultPage { ctx: &ctx, attempt, closed, rules, start, used: past.len(), answers };
    Layout::new(Area::Learn, title).narrow().render(&ctx, &page)
}

fn answered(library: &Library, ctx: &PageContext, item: &Item) -> Answered {
    let found = library.question(&item.question);
    let given = Given::from_json(item.answer.as_deref());
    let full = item.points.is_some_and(is_full);
    let lesson = found.and_then(|(module, question)| {
        let lesson = module.lesson(question.lesson.as_str())?;
        Some((format!("learn/{}/{}", module.id, lesson.id), lesson.title.plain(ctx.language).to_owned()))
    });
    let review = found.map(|(_, question)| review(question, ctx.language, item.shuffle, &given, full));
    Answered { place: item.place, points: item.points, review, lesson }
}
