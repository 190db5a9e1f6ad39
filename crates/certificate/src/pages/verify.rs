use askama::Template;
use axum::extract::{Path, Query, State};
use axum::response::{IntoResponse, Redirect, Response};
use base::{CertificateId, Language};
use http::{HeaderMap, HeaderValue, StatusCode, header};
use serde_json::{Map, Value};
use shell::{Area, FieldErrors, Fields, Layout, PageContext, Problem};

use super::{Certificates, Row, rows};
use crate::facts::number;
use crate::rules::{self, Field, Status, Visibility};
use crate::{Day, Document, Fact, facts, mask, read_number, same_name, store};

#[derive(Template)]
#[template(path = "verify-form.html")]
struct FormPage<'a> {
    ctx: &'a PageContext,
    errors: FieldErrors,
    fields: Fields,
}

/// Where somebody types the number from the paper.
pub(super) async fn form(ctx: PageContext, Query(pairs): Query<Vec<(String, String)>>) -> Result<Response, Problem> {
    let typed = pairs.into_iter().find(|(name, _)| name == "number").map(|(_, value)| value);
    let Some(typed) = typed else {
        return show_form(&ctx, FieldErrors::new(), Fields::default(), StatusCode::OK);
    };
    if let Some(id) = read_number(&typed) {
        return Ok(Redirect::to(&ctx.href(&format!("verify/{id}"))).into_response());
    }
    let mut errors = FieldErrors::new();
    errors.add("number", ctx.t("certificate-verify-number-wrong"));
    show_form(&ctx, errors, Fields::from_pairs([("number", typed)]), StatusCode::UNPROCESSABLE_ENTITY)
}

fn show_form(ctx: &PageContext, errors: FieldErrors, fields: Fields, status: StatusCode) -> Result<Response, Problem> {
    let layout = Layout::new(Area::Public, ctx.t("certificate-verify-title")).narrow().status(status);
    layout.render(ctx, &FormPage { ctx, errors, fields })
}

/// The installation's public key, for checking a file without this site.
pub(super) async fn key(State(state): State<Certificates>) -> Response {
    ([(header::CONTENT_TYPE, "application/x-pem-file")], state.key.public().to_pem()).into_response()
}

/// A certificate as anyone may see it.
struct Seen {
    document: Document,
    status: Status,
    fields: &'static [Field],
}

/// Looks a number up. One that its holder hides takes the same way as one that never was.
async fn look_up(state: &Certificates, ctx: &PageContext, id: &str) -> Result<Option<Seen>, Problem> {
    let Ok(id) = id.parse::<CertificateId>() else {
        return Ok(None);
    };
    let found = state.shell.records().read(move |tx| Ok::<_, Problem>(store::by_id(tx, id)?)).await?;
    let Some(issued) = found.filter(|issued| issued.visibility != Visibility::Off) else {
        return Ok(None);
    };
    let document = state.key.public().verify(&issued.signed).map_err(Problem::internal)?;
    let record = issued.record(&document);
    let status = rules::status(Some(&record), Day::of(ctx.now(), &ctx.shell().config().zone));
    Ok(Some(Seen { document, status, fields: rules::public_fields(status, record.visibility) }))
}

/// Shows what a certificate is worth today: to a person, or to a program that asks for JSON.
pub(super) async fn page(
    State(state): State<Certificates>,
    ctx: PageContext,
    Path(id): Path<String>,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    let seen = look_up(&state, &ctx, &id).await?;
    let mut response = if wants_json(&headers) {
        let body = in_json(seen.as_ref(), ctx.language).to_string();
        (code(seen.as_ref()), [(header::CONTENT_TYPE, "application/json")], body).into_response()
    } else {
        show(&ctx, seen.as_ref(), None)?
    };
    let answer = response.headers_mut();
    answer.insert(header::VARY, HeaderValue::from_static("accept"));
    answer.insert("x-robots-tag", HeaderValue::from_static("noindex"));
    Ok(response)
}

/// Says whether a name that somebody typed from the paper is the one that was signed: yes or no, nothing else (C42).
pub(super) async fn compare(
    State(state): State<Certificates>,
    ctx: PageContext,
    Path(id): Path<String>,
    fields: Fields,
) -> Result<Response, Problem> {
    let seen = look_up(&state, &ctx, &id).await?;
    show(&ctx, seen.as_ref(), Some(fields))
}

#[derive(Template)]
#[template(path = "verify.html")]
struct VerifyPage<'a> {
    ctx: &'a PageContext,
    status: &'static str,
    rows: Vec<Row>,
    asks_name: bool,
    same: Option<bool>,
    fields: Fields,
    errors: FieldErrors,
}

fn show(ctx: &PageContext, seen: Option<&Seen>, typed: Option<Fields>) -> Result<Response, Problem> {
    let stands = |seen: &&Seen| matches!(seen.status, Status::Valid | Status::Expired);
    let unnamed = seen.filter(stands).filter(|seen| !seen.fields.contains(&Field::Name));
    let same = unnamed.zip(typed.as_ref()).map(|(seen, typed)| same_name(typed.raw("name"), &seen.document.name));
    let page = VerifyPage {
        ctx,
        status: status_name(seen),
        rows: seen.map(|seen| rows(shown(ctx, seen))).unwrap_or_default(),
        asks_name: unnamed.is_some(),
        same,
        fields: typed.filter(|_| unnamed.is_some()).unwrap_or_default(),
        errors: FieldErrors::new(),
    };
    let layout = Layout::new(Area::Personal, ctx.t("certificate-verify-title")).narrow();
    layout.status(code(seen)).render(ctx, &page)
}

fn code(seen: Option<&Seen>) -> StatusCode {
    if seen.is_some() { StatusCode::OK } else { StatusCode::NOT_FOUND }
}

/// The word for the status in text keys and for programs.
fn status_name(seen: Option<&Seen>) -> &'static str {
    match seen.map_or(Status::NotFound, |seen| seen.status) {
        Status::Valid => "valid",
        Status::Expired => "expired",
        Status::Withdrawn | Status::Replaced(_) => "revoked",
        Status::NotFound => "not-found",
    }
}

/// The facts that may be seen, out of all that are printed, and the number as it is printed.
fn shown(ctx: &PageContext, seen: &Seen) -> Vec<Fact> {
    let texts = ctx.shell().texts();
    let mut shown: Vec<Fact> = facts(&seen.document, ctx.language, texts)
        .into_iter()
        .filter(|fact| field_of(fact.key).is_none_or(|field| seen.fields.contains(&field)))
        .collect();
    if seen.fields.contains(&Field::Initials) {
        let label = texts.get(ctx.language, "certificate-initials");
        shown.insert(0, Fact { key: "certificate-initials", label, value: mask(&seen.document.name) });
    }
    shown
}

/// To which part a fact belongs; `None` for the number, which whoever asks has typed.
fn field_of(key: &str) -> Option<Field> {
    match key {
        "certificate-number" => None,
        "certificate-achievement" | "certificate-participation" => Some(Field::Title),
        "certificate-audience" => Some(Field::Audience),
        "certificate-duration" => Some(Field::Duration),
        "certificate-issued-on" | "certificate-valid-until" => Some(Field::Dates),
        "certificate-issued-by" => Some(Field::Issuers),
        "certificate-outcomes" | "certificate-content-version" | "certificate-language" | "certificate-intake" => {
            Some(Field::Content)
        }
        // A fact that is new here is as private as the name until someone decides otherwise.
        _ => Some(Field::Name),
    }
}

/// Whether a program asks, not a person: what it names first is JSON.
fn wants_json(headers: &HeaderMap) -> bool {
    let accepted = headers.get(header::ACCEPT).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let first = accepted.split([',', ';']).next().unwrap_or_default().trim();
    ["application/json", "application/ld+json"].iter().any(|json| first.eq_ignore_ascii_case(json))
}

/// The same for a program: what may not be seen is left out.
fn in_json(seen: Option<&Seen>, language: Language) -> Value {
    let mut answer = Map::new();
    answer.insert("status".to_owned(), status_name(seen).into());
    let Some(Seen { document, fields, .. }) = seen else {
        return answer.into();
    };
    answer.insert("number".to_owned(), number(document).into());
    let parts = [
        ("kind", Field::Title, document.kind.as_str().into()),
        ("course", Field::Title, document.course.get(language).as_str().into()),
        ("issuers", Field::Issuers, document.issuers.clone().into()),
        ("issued_on", Field::Dates, document.issued_on.to_string().into()),
        ("valid_until", Field::Dates, document.valid_until.map(|day| day.to_string()).into()),
        ("minutes", Field::Duration, document.minutes.into()),
        ("initials", Field::Initials, mask(&document.name).into()),
        ("name", Field::Name, document.name.as_str().into()),
    ];
    answer.extend(
        parts.into_iter().filter(|(_, field, _)| fields.contains(field)).map(|(key, _, value)| (key.to_owned(), value)),
    );
    answer.into()
}
