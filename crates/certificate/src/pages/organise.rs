use askama::Template;
use axum::extract::{Path, Query, State};
use axum::response::{IntoResponse, Redirect, Response};
use base::{CertificateId, Timestamp};
use http::StatusCode;
use records::{Actor, Audit};
use shell::{Area, FieldErrors, Fields, Layout, PageContext, Problem};

use super::{Certificates, Row, rows};
use crate::store::{self, Issued, Place};
use crate::{facts, read_number};

/// Certificates on one page.
const PAGE: i64 = 50;
/// Characters of a reason.
const REASON_CHARS: std::ops::RangeInclusive<usize> = 5..=500;

#[derive(Template)]
#[template(path = "organise-list.html")]
struct ListPage<'a> {
    ctx: &'a PageContext,
    rows: Vec<Issued>,
    number: String,
    /// Where the next page begins, if there is one.
    older: Option<String>,
}

pub(super) async fn list(
    State(state): State<Certificates>,
    ctx: PageContext,
    Query(pairs): Query<Vec<(String, String)>>,
) -> Result<Response, Problem> {
    let value = |name: &str| pairs.iter().find(|(key, _)| key == name).map_or("", |(_, value)| value.trim());
    let number = value("number").to_owned();
    let after = read_place(value("before"));
    let (session, now, wanted) = (ctx.session.clone(), ctx.now(), number.clone());
    let found = state.shell.records().read(move |tx| {
        identity::organiser(tx, session.as_ref(), now)?;
        if wanted.is_empty() {
            return Ok(store::latest(tx, after, PAGE)?);
        }
        match read_number(&wanted) {
            Some(id) => Ok(store::by_id(tx, id)?.into_iter().collect()),
            None => Ok::<_, Problem>(Vec::new()),
        }
    });
    let rows = found.await?;
    let full = i64::try_from(rows.len()).is_ok_and(|shown| shown == PAGE);
    let older = rows.last().filter(|_| full).map(|last| format!("{}.{}", last.issued_at.micros(), last.id));
    let page = ListPage { ctx: &ctx, rows, number, older };
    Layout::new(Area::Organise, ctx.t("shell-nav-organise-certificates")).render(&ctx, &page)
}

/// The place that a link to older certificates names.
fn read_place(text: &str) -> Option<Place> {
    let (micros, id) = text.split_once('.')?;
    Some(Place { issued_at: Timestamp::from_micros(micros.parse().ok()?), id: id.parse().ok()? })
}

#[derive(Template)]
#[template(path = "organise-one.html")]
struct OnePage<'a> {
    ctx: &'a PageContext,
    issued: Issued,
    rows: Vec<Row>,
    errors: FieldErrors,
    fields: Fields,
}

pub(super) async fn page(
    State(state): State<Certificates>,
    ctx: PageContext,
    Path(id): Path<String>,
) -> Result<Response, Problem> {
    show(&state, &ctx, &id, FieldErrors::new(), Fields::default(), StatusCode::OK).await
}

async fn show(
    state: &Certificates,
    ctx: &PageContext,
    id: &str,
    errors: FieldErrors,
    fields: Fields,
    status: StatusCode,
) -> Result<Response, Problem> {
    let id: CertificateId = id.parse().map_err(|_| Problem::NotFound)?;
    let (session, now) = (ctx.session.clone(), ctx.now());
    let found = state.shell.records().read(move |tx| {
        identity::organiser(tx, session.as_ref(), now)?;
        store::by_id(tx, id)?.ok_or(Problem::NotFound)
    });
    let issued = found.await?;
    let document = state.key.public().verify(&issued.signed).map_err(Problem::internal)?;
    let rows = rows(facts(&document, ctx.language, ctx.shell().texts()));
    let page = OnePage { ctx, issued, rows, errors, fields };
    Layout::new(Area::Organise, ctx.t("certificate-title-one")).status(status).render(ctx, &page)
}

/// Withdraws a certificate, with a reason that its holder reads.
pub(super) async fn revoke(
    State(state): State<Certificates>,
    ctx: PageContext,
    Path(id): Path<String>,
    fields: Fields,
) -> Result<Response, Problem> {
    let reason = fields.text("reason").to_owned();
    if !REASON_CHARS.contains(&reason.chars().count()) {
        let mut errors = FieldErrors::new();
        errors.add("reason", ctx.t("certificate-revoke-reason-wrong"));
        return show(&state, &ctx, &id, errors, fields, StatusCode::UNPROCESSABLE_ENTITY).await;
    }
    let certificate: CertificateId = id.parse().map_err(|_| Problem::NotFound)?;
    let (session, now) = (ctx.session.clone(), ctx.now());
    let revoked = state.shell.records().write(move |tx| {
        let organiser = identity::organiser(tx, session.as_ref(), now)?;
        store::by_id(tx, certificate)?.ok_or(Problem::NotFound)?;
        if !store::revoke(tx, certificate, &reason, now)? {
            return Err(Problem::Conflict);
        }
        // The reason stays with the certificate: it may name people, and the record of changes names nobody.
        tx.audit(&Audit {
            at: now,
            actor: Actor::Account(organiser.account),
            action: "certificate.revoked",
            subject: &certificate.to_string(),
            detail: serde_json::json!({}),
        })?;
        Ok(())
    });
    revoked.await?;
    Ok(Redirect::to(&ctx.href(&format!("organise/certificates/{certificate}"))).into_response())
}
