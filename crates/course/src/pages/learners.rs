use std::cmp::Ordering;

use askama::Template;
use axum::extract::{Query, State};
use axum::response::Response;
use base::{Audience, Language};
use shell::{Area, FieldErrors, Fields, Layout, PageContext, Problem};

use super::Player;
use crate::place::legs;
use crate::rules::{State as Progress, percent};
use crate::store::{self, LearnerRow};

/// Learners that are looked through at most.
const LEARNERS_MAX: i64 = 20_000;
/// Learners on one page.
const PAGE_SIZE: usize = 50;
/// States that the filter offers.
const STATES: [Progress; 3] = [Progress::NotStarted, Progress::InProgress, Progress::Done];

/// What an organiser looks for.
#[derive(Debug, Default, serde::Deserialize)]
pub(super) struct Asked {
    #[serde(default)]
    q: String,
    #[serde(default)]
    audience: String,
    #[serde(default)]
    state: String,
    page: Option<usize>,
}

#[derive(Template)]
#[template(path = "learners.html")]
struct LearnersPage<'a> {
    ctx: &'a PageContext,
    asked: Fields,
    audiences: Vec<(&'static str, String)>,
    states: Vec<(&'static str, String)>,
    rows: Vec<Row>,
    total: usize,
    page: usize,
    pages: usize,
}

/// A learner with how far she is.
pub(super) struct Row {
    pub(super) learner: LearnerRow,
    pub(super) percent: u32,
    pub(super) progress: Progress,
}

impl Row {
    /// Counts screens of any audience: after a change of audience the figure is near, not exact. Only a completed
    /// course is at 100.
    pub(super) fn of(learner: LearnerRow, screens: usize) -> Self {
        let done = learner.completed_at.is_some();
        let percent = if done { 100 } else { percent(learner.screens, screens).min(99) };
        let progress = match learner.screens {
            _ if done => Progress::Done,
            0 => Progress::NotStarted,
            _ => Progress::InProgress,
        };
        Self { learner, percent, progress }
    }

    /// The key of the words for how far she is.
    pub(super) fn state(&self) -> &'static str {
        state_words(self.progress)
    }

    pub(super) fn pill(&self) -> &'static str {
        match self.progress {
            Progress::NotStarted => "draft",
            Progress::InProgress => "offered",
            Progress::Done => "done",
        }
    }
}

pub(super) fn state_words(progress: Progress) -> &'static str {
    match progress {
        Progress::NotStarted => "course-learner-not-started",
        Progress::InProgress => "course-learner-in-progress",
        Progress::Done => "course-learner-done",
    }
}

pub(super) fn audience_words(ctx: &PageContext, audience: Audience) -> String {
    ctx.t(&format!("shell-audience-{}", audience.as_str()))
}

impl LearnersPage<'_> {
    fn audience(&self, row: &Row) -> String {
        audience_words(self.ctx, row.learner.audience)
    }

    fn percent(&self, row: &Row) -> String {
        text::percent(self.ctx.language, row.percent.into())
    }

    fn active(&self, row: &Row) -> String {
        row.learner.active_at.map(|at| self.ctx.date(at)).unwrap_or_default()
    }

    fn href(&self, row: &Row) -> String {
        self.ctx.href(&format!("organise/learners/{}", row.learner.account))
    }

    fn page_href(&self, page: usize) -> String {
        let page = page.to_string();
        let mut pairs: Vec<(&str, &str)> =
            ["q", "audience", "state"].map(|name| (name, self.asked.text(name))).to_vec();
        pairs.push(("page", &page));
        let query: Vec<String> = pairs
            .into_iter()
            .filter(|(_, value)| !value.is_empty())
            .map(|(name, value)| format!("{name}={}", escape(value)))
            .collect();
        self.ctx.href(&format!("organise/learners?{}", query.join("&")))
    }
}

/// A value as it stands in a query.
fn escape(value: &str) -> String {
    value
        .bytes()
        .map(|byte| if byte.is_ascii_alphanumeric() { char::from(byte).to_string() } else { format!("%{byte:02X}") })
        .collect()
}

pub(super) async fn page(
    State(state): State<Player>,
    ctx: PageContext,
    Query(asked): Query<Asked>,
) -> Result<Response, Problem> {
    let (session, now) = (ctx.session.clone(), ctx.now());
    let course = state.library.course.id.clone();
    let found = state.shell.records().read(move |tx| {
        identity::organiser(tx, session.as_ref(), now)?;
        Ok::<_, Problem>(store::learners(tx, &course, LEARNERS_MAX)?)
    });
    let screens = Audience::ALL.map(|audience| {
        let legs = legs(&state.library.course, audience);
        (audience, legs.iter().map(|leg| leg.screens.len()).sum::<usize>())
    });
    let of = |audience| screens.iter().find(|(one, _)| *one == audience).map_or(0, |(_, count)| *count);
    let mut rows: Vec<Row> = found
        .await?
        .into_iter()
        .map(|learner| {
            let screens = of(learner.audience);
            Row::of(learner, screens)
        })
        .filter(|row| fits(row, &asked))
        .collect();
    rows.sort_by(|a, b| by_name(ctx.language, a, b));
    let total = rows.len();
    let pages = total.div_ceil(PAGE_SIZE).max(1);
    let page = asked.page.unwrap_or(1).clamp(1, pages);
    let page = LearnersPage {
        rows: rows.into_iter().skip((page - 1) * PAGE_SIZE).take(PAGE_SIZE).collect(),
        audiences: audiences(&ctx),
        states: states(&ctx),
        asked: Fields::from_pairs([("q", asked.q), ("audience", asked.audience), ("state", asked.state)]),
        ctx: &ctx,
        total,
        page,
        pages,
    };
    Layout::new(Area::Organise, ctx.t("course-learners-title")).render(&ctx, &page)
}

fn fits(row: &Row, asked: &Asked) -> bool {
    let wanted = asked.q.trim().to_lowercase();
    let named = || [&row.learner.name, &row.learner.email].iter().any(|text| text.to_lowercase().contains(&wanted));
    (asked.audience.is_empty() || row.learner.audience.as_str() == asked.audience)
        && (asked.state.is_empty() || row.progress.as_str() == asked.state)
        && (wanted.is_empty() || named())
}

fn by_name(language: Language, a: &Row, b: &Row) -> Ordering {
    text::collate(language, &a.learner.name, &b.learner.name).then_with(|| a.learner.email.cmp(&b.learner.email))
}

fn audiences(ctx: &PageContext) -> Vec<(&'static str, String)> {
    let one = |audience: Audience| (audience.as_str(), audience_words(ctx, audience));
    [("", ctx.t("course-learners-all"))].into_iter().chain(Audience::ALL.map(one)).collect()
}

fn states(ctx: &PageContext) -> Vec<(&'static str, String)> {
    let one = |state: Progress| (state.as_str(), ctx.t(state_words(state)));
    [("", ctx.t("course-learners-all"))].into_iter().chain(STATES.map(one)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_in_a_query_is_escaped_whole() {
        assert_eq!(escape("a&b=c é"), "a%26b%3Dc%20%C3%A9");
    }
}
