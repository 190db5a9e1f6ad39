use askama::Template;
use axum::extract::{Path, Query, State};
use axum::response::{IntoResponse, Redirect, Response};
use base::{IntakeId, Timestamp};
use http::StatusCode;
use records::Tx;
use shell::{Area, FieldErrors, Fields, Layout, PageContext, Problem};
use text::Args;

use super::{Registration, intake_form};
use crate::offers::state_of;
use crate::review::{self, Effect};
use crate::rules::{self, Intake, IntakeState, Left, Seats, Status, WaitingList};
use crate::{store, words};

/// One intake in the list.
struct Line {
    state: IntakeState,
    status: Status,
    review: i64,
}

#[derive(Template)]
#[template(path = "intakes.html")]
struct ListPage<'a> {
    ctx: &'a PageContext,
    lines: Vec<Line>,
}

#[derive(Template)]
#[template(path = "intake-form.html")]
struct FormPage<'a> {
    ctx: &'a PageContext,
    errors: FieldErrors,
    fields: Fields,
    action: String,
    is_new: bool,
    zones: Vec<(String, String)>,
    waiting: Vec<(String, String)>,
    countries: Vec<(String, String)>,
}

#[derive(Template)]
#[template(path = "intake-preview.html")]
struct PreviewPage<'a> {
    ctx: &'a PageContext,
    fields: &'a Fields,
    intake: Intake,
    effect: Effect,
}

fn status_word(ctx: &PageContext, status: Status) -> String {
    ctx.t(&format!("registration-intake-status-{}", status.as_str()))
}

impl ListPage<'_> {
    fn href(&self, before: &str, line: &Line) -> String {
        self.ctx.href(&format!("{before}{}", line.state.intake.id))
    }

    fn status(&self, line: &Line) -> String {
        status_word(self.ctx, line.status)
    }

    fn when(&self, line: &Line, at: Timestamp) -> String {
        text::date(self.ctx.language, at, &line.state.intake.zone)
    }

    fn seats(&self, line: &Line) -> String {
        let args = Args::new().number("held", line.state.held.total);
        match line.state.intake.seats {
            Seats::Limited(seats) => self.ctx.tf("registration-intake-held-of", &args.number("seats", seats)),
            Seats::Unlimited => self.ctx.tf("registration-intake-held-unlimited", &args),
        }
    }
}

impl FormPage<'_> {
    /// The field of each audience's quota, with its name.
    fn audience_rows(&self) -> Vec<(String, String)> {
        let of = |(word, name): (String, String)| (format!("audience-quota.{word}"), name);
        words::audiences(self.ctx).into_iter().map(of).collect()
    }

    /// The fields of each country's quota, with the row's number from 1.
    fn country_rows(&self) -> Vec<(usize, String, String)> {
        let rows = 0..intake_form::country_rows(&self.fields);
        rows.map(|row| (row + 1, format!("country.{row}"), format!("country-quota.{row}"))).collect()
    }
}

impl PreviewPage<'_> {
    fn when(&self, at: Timestamp) -> String {
        text::date_time(self.ctx.language, at, &self.intake.zone)
    }

    fn seats(&self) -> String {
        match self.intake.seats {
            Seats::Limited(seats) => self.ctx.number(seats),
            Seats::Unlimited => self.ctx.t("registration-intake-unlimited"),
        }
    }

    fn waiting(&self) -> String {
        match self.intake.waiting {
            WaitingList::Off => self.ctx.t("registration-intake-waiting-off"),
            WaitingList::Limited(n) => self.ctx.number(n),
            WaitingList::Unlimited => self.ctx.t("registration-intake-waiting-unlimited"),
        }
    }

    /// What the change does, one sentence each.
    fn effects(&self) -> Vec<String> {
        let effect = &self.effect;
        let mut said = vec![
            self.ctx.tn("registration-preview-held", effect.held),
            self.ctx.tn("registration-preview-offers", effect.offers),
        ];
        if effect.beyond > 0 {
            said.push(self.ctx.tn("registration-preview-beyond", effect.beyond));
        } else if let Left::Seats(left) = effect.left {
            said.push(self.ctx.tn("registration-preview-left", left));
        }
        said.push(self.ctx.tn("registration-preview-waiting", effect.waiting));
        said
    }

    /// What the form sent, to be sent again with the confirmation.
    fn sent(&self) -> impl Iterator<Item = &(String, String)> {
        self.fields.pairs().iter().filter(|(name, _)| name != "confirm" && name != "back")
    }
}

fn lines(tx: &mut Tx<'_>, now: Timestamp) -> Result<Vec<Line>, Problem> {
    let mut lines = Vec::new();
    for intake in store::intakes(tx)? {
        let review = store::counts(tx, intake.id)?.get(&rules::State::Review).copied().unwrap_or(0);
        let state = state_of(tx, intake)?;
        let status = rules::status(&state, now);
        lines.push(Line { state, status, review });
    }
    Ok(lines)
}

pub(super) async fn list(State(state): State<Registration>, ctx: PageContext) -> Result<Response, Problem> {
    let (session, now) = (ctx.session.clone(), ctx.now());
    let lines = state
        .shell
        .records()
        .read(move |tx| {
            identity::organiser(tx, session.as_ref(), now)?;
            lines(tx, now)
        })
        .await?;
    Layout::new(Area::Organise, ctx.t("registration-intakes-title")).render(&ctx, &ListPage { ctx: &ctx, lines })
}

fn show(
    ctx: &PageContext,
    errors: FieldErrors,
    fields: Fields,
    action: String,
    status: StatusCode,
) -> Result<Response, Problem> {
    let is_new = action == "organise/intakes/new";
    let title = ctx.t(if is_new { "registration-intake-new-title" } else { "registration-intake-title" });
    let page = FormPage {
        ctx,
        zones: intake_form::zones(ctx, fields.text("zone")),
        waiting: intake_form::waiting_choices(ctx),
        countries: intake_form::country_choices(ctx),
        errors,
        fields,
        action: ctx.href(&action),
        is_new,
    };
    Layout::new(Area::Organise, title).status(status).render(ctx, &page)
}

/// An empty form, or one with the values of the intake that `from` names.
pub(super) async fn new_page(
    State(state): State<Registration>,
    ctx: PageContext,
    Query(query): Query<Vec<(String, String)>>,
) -> Result<Response, Problem> {
    let (session, now) = (ctx.session.clone(), ctx.now());
    let from = Fields::from_pairs(query).text("from").parse::<IntakeId>().ok();
    let from = state
        .shell
        .records()
        .read(move |tx| {
            identity::organiser(tx, session.as_ref(), now)?;
            from.map_or(Ok(None), |id| store::intake(tx, id).map_err(Problem::from))
        })
        .await?;
    let fields = from.map_or_else(|| intake_form::blank(&state.shell.config().zone), |one| intake_form::copied(&one));
    show(&ctx, FieldErrors::new(), fields, "organise/intakes/new".to_owned(), StatusCode::OK)
}

pub(super) async fn make(
    State(state): State<Registration>,
    ctx: PageContext,
    fields: Fields,
) -> Result<Response, Problem> {
    let id = state.shell.ids().intake(state.shell.clock());
    let read = intake_form::read(&ctx, &fields, id);
    let (session, now) = (ctx.session.clone(), ctx.now());
    let made = read.as_ref().ok().cloned();
    state
        .shell
        .records()
        .write(move |tx| {
            let organiser = identity::organiser(tx, session.as_ref(), now)?;
            made.map_or(Ok(()), |intake| {
                review::make_intake(tx, &intake, organiser.account, now).map_err(Problem::from)
            })
        })
        .await?;
    match read {
        Ok(_) => Ok(Redirect::to(&ctx.href("organise/intakes")).into_response()),
        Err(errors) => show(&ctx, errors, fields, "organise/intakes/new".to_owned(), StatusCode::UNPROCESSABLE_ENTITY),
    }
}

fn read_id(id: &str) -> Result<IntakeId, Problem> {
    id.parse().map_err(|_| Problem::NotFound)
}

pub(super) async fn page(
    State(state): State<Registration>,
    ctx: PageContext,
    Path(id): Path<String>,
) -> Result<Response, Problem> {
    let (session, now, intake) = (ctx.session.clone(), ctx.now(), read_id(&id)?);
    let found = state
        .shell
        .records()
        .read(move |tx| {
            identity::organiser(tx, session.as_ref(), now)?;
            store::intake(tx, intake)?.ok_or(Problem::NotFound)
        })
        .await?;
    let fields = intake_form::fields(&found);
    show(&ctx, FieldErrors::new(), fields, format!("organise/intakes/{id}"), StatusCode::OK)
}

/// Shows what the change would do; with the confirmation, makes it.
pub(super) async fn change(
    State(state): State<Registration>,
    ctx: PageContext,
    Path(id): Path<String>,
    fields: Fields,
) -> Result<Response, Problem> {
    let action = format!("organise/intakes/{id}");
    let (session, now) = (ctx.session.clone(), ctx.now());
    let records = state.shell.records();
    let intake = match intake_form::read(&ctx, &fields, read_id(&id)?) {
        Ok(intake) if !fields.has("back") => intake,
        other => {
            records.read(move |tx| identity::organiser(tx, session.as_ref(), now)).await?;
            let status = if other.is_ok() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
            return show(&ctx, other.err().unwrap_or_default(), fields, action, status);
        }
    };
    if fields.has("confirm") {
        let ids = state.shell.ids().clone();
        records
            .write(move |tx| {
                let organiser = identity::organiser(tx, session.as_ref(), now)?;
                review::change_intake(tx, &intake, organiser.account, &ids, now)
            })
            .await?;
        return Ok(Redirect::to(&ctx.href("organise/intakes")).into_response());
    }
    let changed = intake.clone();
    let effect = records
        .read(move |tx| {
            identity::organiser(tx, session.as_ref(), now)?;
            store::intake(tx, changed.id)?.ok_or(Problem::NotFound)?;
            review::effect(tx, &changed, now).map_err(Problem::from)
        })
        .await?;
    let page = PreviewPage { ctx: &ctx, fields: &fields, intake, effect };
    Layout::new(Area::Organise, ctx.t("registration-preview-title")).render(&ctx, &page)
}
