use askama::Template;
use axum::extract::{Path, State as Shared};
use axum::response::Response;
use base::Timestamp;
use records::Tx;
use shell::{Area, Layout, PageContext, Problem};
use text::Args;

use super::{Registration, secret};
use crate::current::current;
use crate::rules::{Intake, State};
use crate::store::{self, Application};
use crate::{answer, words};

/// What an applicant's own page shows.
struct Own {
    application: Application,
    intake: Intake,
    /// The place in line, 1 for the first; for whoever waits.
    place: i64,
    /// Whether a new application would be taken now.
    open: bool,
}

#[derive(Template)]
#[template(path = "status.html")]
struct StatusPage<'a> {
    ctx: &'a PageContext,
    token: String,
    own: Own,
}

fn load(tx: &mut Tx<'_>, token: &base::TokenHash, now: Timestamp) -> Result<Own, Problem> {
    let (mut application, intake) = answer::open(tx, token)?;
    if application.state == State::Offered && application.offer_until.is_some_and(|until| until <= now) {
        // The job that settles it has not come round yet; the seat is no longer kept all the same.
        application.state = State::Lapsed;
    }
    let place = store::place_in_line(tx, intake.id, application.number)?;
    let open = current(tx, now)?.is_some_and(|one| one.status.takes_applications());
    Ok(Own { application, intake, place, open })
}

impl StatusPage<'_> {
    fn state(&self) -> State {
        self.own.application.state
    }

    fn key(&self, part: &str) -> String {
        format!("registration-status-{}-{part}", self.state().as_str())
    }

    fn text(&self, part: &str) -> String {
        self.ctx.t(&self.key(part))
    }

    fn date_time(&self, at: Timestamp) -> String {
        text::date_time(self.ctx.language, at, &self.own.intake.zone)
    }

    /// What the state means, in one or two sentences.
    fn lead(&self) -> String {
        let until = self.own.application.offer_until.map(|until| self.date_time(until)).unwrap_or_default();
        let args = Args::new().number("place", self.own.place).text("deadline", until);
        self.ctx.tf(&self.key("lead"), &args)
    }

    /// What happens next, and when.
    fn next(&self) -> String {
        self.ctx.tf(&self.key("next"), &Args::new().number("hours", self.own.intake.offer_hours))
    }

    fn reason(&self) -> Option<String> {
        let reason = self.own.application.refused_for()?;
        Some(self.ctx.t(&format!("registration-reason-{}", reason.as_str())))
    }

    fn may_apply_again(&self) -> bool {
        self.own.open && (self.state() == State::Lapsed || self.own.application.may_apply_again())
    }

    fn audience(&self) -> String {
        words::audience_or_none(self.ctx, self.own.application.audience)
    }

    fn country(&self) -> String {
        words::country_or_none(self.ctx, self.own.application.country)
    }

    fn href(&self, rest: &str) -> String {
        self.ctx.href(&format!("course/status/{}{rest}", self.token))
    }
}

pub(super) async fn page(
    Shared(state): Shared<Registration>,
    ctx: PageContext,
    Path(token): Path<String>,
) -> Result<Response, Problem> {
    let (hash, now) = (secret(&token)?.hash(), ctx.now());
    let own = state.shell.records().read(move |tx| load(tx, &hash, now)).await?;
    let layout = Layout::new(Area::Personal, ctx.t("registration-status-title")).narrow();
    layout.render(&ctx, &StatusPage { ctx: &ctx, token, own })
}
