use askama::Template;
use axum::extract::{Path, State as Shared};
use axum::response::{IntoResponse, Redirect, Response};
use base::{AccountId, ApplicationId, Timestamp};
use records::Tx;
use shell::{Area, Fields, Layout, PageContext, Problem};
use text::Args;

use super::Registration;
use super::applications::{reasons, ruling};
use crate::offers::intake_of;
use crate::review::{Ruled, rule};
use crate::rules::{Intake, State};
use crate::store::{self, Application, HistoryEntry};
use crate::words;

/// What the page of one application shows.
struct One {
    application: Application,
    intake: Intake,
    history: Vec<(HistoryEntry, Option<String>)>,
    /// Whether it is the reader's own: somebody else has to decide then.
    own: bool,
}

#[derive(Template)]
#[template(path = "application.html")]
struct ApplicationPage<'a> {
    ctx: &'a PageContext,
    one: One,
    reasons: Vec<(String, String)>,
}

impl ApplicationPage<'_> {
    fn state(&self) -> State {
        self.one.application.state
    }

    fn back(&self) -> String {
        self.ctx.href(&format!("organise/applications?intake={}", self.one.intake.id))
    }

    fn state_word(&self) -> String {
        words::state(self.ctx, self.state())
    }

    fn audience(&self) -> String {
        words::audience_or_none(self.ctx, self.one.application.audience)
    }

    fn country(&self) -> String {
        words::country_or_none(self.ctx, self.one.application.country)
    }

    fn when(&self, at: Timestamp) -> String {
        text::date_time(self.ctx.language, at, &self.one.intake.zone)
    }

    fn reason(&self) -> Option<String> {
        let word = self.one.application.reason.as_deref()?;
        Some(words::reason(self.ctx, self.state(), word))
    }

    fn declaration(&self) -> String {
        let application = &self.one.application;
        let args = Args::new()
            .text("version", application.declaration.clone())
            .text("date", text::date(self.ctx.language, application.declared_at, &self.one.intake.zone));
        self.ctx.tf("registration-one-declaration-accepted", &args)
    }

    fn happened(&self, entry: &HistoryEntry) -> String {
        let word = entry.action.rsplit('.').next().unwrap_or_default();
        self.ctx.t(&format!("registration-history-{word}"))
    }

    /// The reason or the deadline that the trail holds.
    fn detail(&self, entry: &HistoryEntry) -> String {
        let detail: serde_json::Value = serde_json::from_str(&entry.detail).unwrap_or_default();
        let field = |name: &str| detail.get(name).and_then(serde_json::Value::as_str).map(str::to_owned);
        let state = State::read(entry.action.rsplit('.').next().unwrap_or_default()).unwrap_or(State::Refused);
        let reason = field("reason").map(|word| words::reason(self.ctx, state, &word));
        [reason, field("note")].into_iter().flatten().collect::<Vec<_>>().join(" · ")
    }

    fn who(&self, entry: &HistoryEntry, name: Option<&String>) -> String {
        match (name, entry.actor.as_str()) {
            (Some(name), _) => name.clone(),
            (None, "visitor") => self.ctx.t("registration-history-by-applicant"),
            (None, "operator") => self.ctx.t("registration-history-by-operator"),
            _ => self.ctx.t("registration-history-by-system"),
        }
    }
}

fn load(tx: &mut Tx<'_>, id: ApplicationId, reader: AccountId) -> Result<One, Problem> {
    let application = store::application(tx, id)?.ok_or(Problem::NotFound)?;
    let intake = intake_of(tx, application.intake)?;
    let mut history = Vec::new();
    for entry in store::history(tx, id)? {
        let account = entry.actor.parse::<AccountId>().ok();
        let name = match account {
            Some(account) => identity::find_account(tx, account)?.map(|found| found.name),
            None => None,
        };
        history.push((entry, name));
    }
    let own = application.account == Some(reader);
    Ok(One { application, intake, history, own })
}

fn read_id(id: &str) -> Result<ApplicationId, Problem> {
    id.parse().map_err(|_| Problem::NotFound)
}

pub(super) async fn page(
    Shared(state): Shared<Registration>,
    ctx: PageContext,
    Path(id): Path<String>,
) -> Result<Response, Problem> {
    let (session, now, id) = (ctx.session.clone(), ctx.now(), read_id(&id)?);
    let one = state
        .shell
        .records()
        .read(move |tx| {
            let organiser = identity::organiser(tx, session.as_ref(), now)?;
            load(tx, id, organiser.account)
        })
        .await?;
    let title = ctx.tn("registration-one-title", one.application.number);
    Layout::new(Area::Organise, title).render(&ctx, &ApplicationPage { ctx: &ctx, one, reasons: reasons(&ctx) })
}

/// Decides this application. Nobody decides her own.
pub(super) async fn decide(
    Shared(state): Shared<Registration>,
    ctx: PageContext,
    Path(id): Path<String>,
    fields: Fields,
) -> Result<Response, Problem> {
    let ruling = ruling(&fields)?;
    let (session, now, ids) = (ctx.session.clone(), ctx.now(), state.shell.ids().clone());
    let application = read_id(&id)?;
    let ruled = state
        .shell
        .records()
        .write(move |tx| {
            let organiser = identity::organiser(tx, session.as_ref(), now)?;
            rule(tx, application, &ruling, organiser.account, &ids, now)
        })
        .await?;
    match ruled {
        Ruled::Done => Ok(Redirect::to(&ctx.href(&format!("organise/applications/{id}"))).into_response()),
        Ruled::Own => Err(Problem::Forbidden),
        Ruled::Unfit => Err(Problem::Conflict),
    }
}
