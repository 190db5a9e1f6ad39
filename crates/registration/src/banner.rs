//! The state of registration in words, with what can be done now: on the start page and on the page about the course.

use askama::Template;
use base::Timestamp;
use records::Tx;
use shell::{PageContext, Problem};
use text::Args;

use crate::current::{Current, current};
use crate::rules::{Left, Status, WaitingList};
use crate::words;

/// The state of registration as safe HTML, in the reader's language: one section with its heading of level 2.
///
/// # Errors
/// As the engine reports.
pub fn banner(tx: &mut Tx<'_>, ctx: &PageContext) -> Result<String, Problem> {
    let current = current(tx, ctx.now())?;
    render(ctx, current.as_ref())
}

pub(crate) fn render(ctx: &PageContext, current: Option<&Current>) -> Result<String, Problem> {
    let page = match current {
        Some(current) => Banner::of(ctx, current),
        None => Banner::without_intake(ctx),
    };
    page.render().map_err(Problem::internal)
}

#[derive(Template)]
#[template(path = "banner.html")]
struct Banner<'a> {
    ctx: &'a PageContext,
    word: &'static str,
    lead: String,
    more: Vec<String>,
    facts: Vec<Fact>,
    applies: bool,
}

/// A date or a number beside its name.
struct Fact {
    name: String,
    value: String,
    machine: Option<String>,
}

impl<'a> Banner<'a> {
    fn without_intake(ctx: &'a PageContext) -> Self {
        let lead = ctx.t("registration-banner-no-date");
        Self { ctx, word: "closed", lead, more: Vec::new(), facts: Vec::new(), applies: false }
    }

    fn of(ctx: &'a PageContext, current: &Current) -> Self {
        let word = current.status.as_str();
        Self {
            ctx,
            word,
            lead: lead(ctx, current),
            more: more(ctx, current),
            facts: facts(ctx, current),
            applies: current.status.takes_applications(),
        }
    }

    fn title(&self) -> String {
        self.ctx.t(&format!("registration-banner-{}-title", self.word))
    }

    fn next(&self) -> String {
        self.ctx.t(&format!("registration-banner-{}-next", self.word))
    }

    fn button(&self) -> String {
        self.ctx.t(&format!("registration-banner-{}-button", self.word))
    }
}

fn date_time(ctx: &PageContext, current: &Current, at: Timestamp) -> String {
    text::date_time(ctx.language, at, &current.state.intake.zone)
}

fn lead(ctx: &PageContext, current: &Current) -> String {
    let intake = &current.state.intake;
    match current.status {
        Status::NotYetOpen => ctx.ti("registration-banner-soon-lead", &date_time(ctx, current, intake.opens_at)),
        Status::Open(Left::Unlimited) => ctx.t("registration-banner-open-unlimited-lead"),
        Status::Open(Left::Seats(left)) => ctx.tn("registration-banner-open-lead", left),
        Status::WaitingList(waiting) => ctx.tn("registration-banner-waiting-lead", waiting),
        Status::Full if intake.waiting == WaitingList::Off => ctx.t("registration-banner-full-lead"),
        Status::Full => ctx.t("registration-banner-full-list-lead"),
        Status::Closed => ctx.ti("registration-banner-closed-lead", &date_time(ctx, current, intake.closes_at)),
    }
}

/// When it opens again, and for whom the seats are taken.
fn more(ctx: &PageContext, current: &Current) -> Vec<String> {
    let mut more = Vec::new();
    if matches!(current.status, Status::Full | Status::Closed) {
        more.push(match current.reopens_at {
            Some(at) => ctx.ti("registration-banner-reopens", &date_time(ctx, current, at)),
            None => ctx.t("registration-banner-no-date"),
        });
    }
    if !current.full_for.is_empty() {
        let names: Vec<String> = current.full_for.iter().map(|one| words::audience(ctx, *one)).collect();
        let key = match current.state.intake.waiting {
            WaitingList::Off => "registration-banner-full-for",
            _ => "registration-banner-waiting-for",
        };
        more.push(ctx.tf(key, &Args::new().text("it", text::list(ctx.language, &names))));
    }
    more
}

fn facts(ctx: &PageContext, current: &Current) -> Vec<Fact> {
    let intake = &current.state.intake;
    let when = |key: &str, at: Timestamp| Fact {
        name: ctx.t(key),
        value: date_time(ctx, current, at),
        machine: Some(at.to_rfc3339()),
    };
    let count = |key: &str, n: u32| Fact { name: ctx.t(key), value: ctx.number(n), machine: None };
    let mut facts = Vec::new();
    match current.status {
        Status::NotYetOpen => {
            facts.push(when("registration-opens", intake.opens_at));
            facts.push(when("registration-closes", intake.closes_at));
        }
        Status::Open(_) | Status::WaitingList(_) | Status::Full => {
            facts.push(when("registration-closes", intake.closes_at));
        }
        Status::Closed => {}
    }
    if let (Some(seats), false) = (intake.seats.limit(), current.status == Status::Closed) {
        facts.push(count("registration-seats", seats));
    }
    if let Status::Open(Left::Seats(left)) = current.status {
        facts.push(count("registration-seats-left", left));
    }
    if let Status::WaitingList(waiting) = current.status {
        facts.push(count("registration-in-line", waiting));
    }
    facts
}
