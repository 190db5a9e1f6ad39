use askama::Template;
use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use base::{Audience, Country, Email, IntakeId, Language};
use http::StatusCode;
use records::RecordsError;
use shell::{Area, FieldErrors, Fields, Layout, PageContext, Problem};

use super::Registration;
use crate::current::{Current, current};
use crate::rules::{Claim, DECLARATION_VERSION, ORGANISATION_CHARS_MAX, Status, clean_line, is_disposable};
use crate::store::Request;
use crate::words::{self, ELSEWHERE};
use crate::{apply, banner};

#[derive(Template)]
#[template(path = "register.html")]
struct RegisterPage<'a> {
    ctx: &'a PageContext,
    errors: FieldErrors,
    fields: Fields,
    waits: bool,
    audiences: Vec<(String, String)>,
    countries: Vec<(String, String)>,
    languages: Vec<(String, String)>,
}

#[derive(Template)]
#[template(path = "shut.html")]
struct ShutPage<'a> {
    ctx: &'a PageContext,
    banner: String,
}

#[derive(Template)]
#[template(path = "sent.html")]
struct SentPage<'a> {
    ctx: &'a PageContext,
}

async fn now_current(state: &Registration, ctx: &PageContext) -> Result<Option<Current>, Problem> {
    let now = ctx.now();
    let loaded: Result<_, RecordsError> = state.shell.records().read(move |tx| current(tx, now)).await;
    Ok(loaded?)
}

pub(super) async fn page(State(state): State<Registration>, ctx: PageContext) -> Result<Response, Problem> {
    let current = now_current(&state, &ctx).await?;
    match &current {
        Some(one) if one.status.takes_applications() => {
            let fields = Fields::from_pairs([("language", ctx.language.as_str())]);
            show(&ctx, one, FieldErrors::new(), fields, StatusCode::OK)
        }
        shut => {
            let page = ShutPage { ctx: &ctx, banner: banner::render(&ctx, shut.as_ref())? };
            Layout::new(Area::Public, ctx.t("registration-form-title")).narrow().render(&ctx, &page)
        }
    }
}

fn show(
    ctx: &PageContext,
    current: &Current,
    errors: FieldErrors,
    fields: Fields,
    status: StatusCode,
) -> Result<Response, Problem> {
    let mut audiences = words::audiences(ctx);
    audiences.push((ELSEWHERE.to_owned(), ctx.t("registration-audience-none")));
    let mut countries = vec![(String::new(), ctx.t("registration-choose"))];
    countries.extend(words::countries(ctx));
    countries.push((ELSEWHERE.to_owned(), ctx.t("registration-country-other")));
    let waits = matches!(current.status, Status::WaitingList(_));
    let page = RegisterPage { ctx, errors, fields, waits, audiences, countries, languages: words::languages() };
    Layout::new(Area::Public, ctx.t("registration-form-title")).narrow().status(status).render(ctx, &page)
}

/// Keeps the form and asks for the confirmation of its address. The answer is the same for every address (C09), for an
/// address that gets no more mail today (C24), and for a machine that filled in the field that nobody sees.
pub(super) async fn send(
    State(state): State<Registration>,
    ctx: PageContext,
    fields: Fields,
) -> Result<Response, Problem> {
    let Some(current) = now_current(&state, &ctx).await?.filter(|one| one.status.takes_applications()) else {
        return Ok(Redirect::to(&ctx.href("course/register")).into_response());
    };
    let request = match read(&ctx, &fields, current.state.intake.id) {
        Ok(request) => request,
        Err(errors) => return show(&ctx, &current, errors, fields, StatusCode::UNPROCESSABLE_ENTITY),
    };
    if fields.text("website").is_empty() {
        let (ids, now, token) = (state.shell.ids().clone(), ctx.now(), state.shell.ids().token());
        let kept: Result<(), RecordsError> =
            state.shell.records().write(move |tx| apply::keep_request(tx, &request, &token, &ids, now)).await;
        kept?;
    }
    Ok(Redirect::to(&ctx.href("course/register/sent")).into_response())
}

pub(super) async fn sent(ctx: PageContext) -> Result<Response, Problem> {
    let layout = Layout::new(Area::Personal, ctx.t("registration-sent-title")).narrow();
    layout.render(&ctx, &SentPage { ctx: &ctx })
}

/// The form as typed, or what is wrong with it.
fn read(ctx: &PageContext, fields: &Fields, intake: IntakeId) -> Result<Request, FieldErrors> {
    let mut errors = FieldErrors::new();
    let audience = read_choice(ctx, fields, "audience", &mut errors, |text| text.parse::<Audience>().ok());
    let organisation = clean_line(fields.raw("organisation"), ORGANISATION_CHARS_MAX);
    if organisation.is_none() {
        errors.add("organisation", ctx.tn("registration-form-organisation-wrong", ORGANISATION_CHARS_MAX));
    }
    let country = read_choice(ctx, fields, "country", &mut errors, |text| text.parse::<Country>().ok());
    let name = identity::rules::clean_name(fields.raw("name"));
    if name.is_none() {
        errors.add("name", ctx.tn("identity-name-wrong", identity::rules::NAME_CHARS_MAX));
    }
    let email = Email::parse(fields.text("email"));
    match &email {
        Err(_) => errors.add("email", ctx.t("shell-error-email")),
        Ok(email) if is_disposable(email) => errors.add("email", ctx.t("registration-form-email-disposable")),
        Ok(_) => {}
    }
    let language = fields.text("language").parse::<Language>();
    if language.is_err() {
        errors.add("language", ctx.t("shell-error-choose"));
    }
    if fields.text("declaration") != DECLARATION_VERSION {
        errors.add("declaration", ctx.t("registration-form-declaration-wrong"));
    }
    match (email, organisation, name, language) {
        (Ok(email), Some(organisation), Some(name), Ok(language)) if errors.is_empty() => Ok(Request {
            intake,
            claim: Claim { email, audience: audience.flatten(), country: country.flatten(), organisation },
            name,
            language,
            declaration: DECLARATION_VERSION.to_owned(),
            sent_at: ctx.now(),
        }),
        _ => Err(errors),
    }
}

/// A choice that may be "another one": `Some(None)` then.
fn read_choice<T>(
    ctx: &PageContext,
    fields: &Fields,
    name: &str,
    errors: &mut FieldErrors,
    parse: impl Fn(&str) -> Option<T>,
) -> Option<Option<T>> {
    let typed = fields.text(name);
    if typed == ELSEWHERE {
        return Some(None);
    }
    let read = parse(typed);
    if read.is_none() {
        errors.add(name, ctx.t(&format!("registration-form-{name}-wrong")));
    }
    read.map(Some)
}
