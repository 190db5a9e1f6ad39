use askama::Template;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect, Response};
use base::{CertificateId, Language};
use http::header;
use identity::Viewer;
use records::{Actor, Audit, Tx};
use shell::{Area, FieldErrors, Fields, Layout, PageContext, Problem};

use super::{Certificates, Row, rows, visibilities};
use crate::facts::kind_key;
use crate::rules::{self, Decision, Kind, State as Fate, Visibility};
use crate::store::{self, Issued};
use crate::{Document, Fact, facts, file_name, pdf, verify_address};

#[derive(Template)]
#[template(path = "list.html")]
struct ListPage<'a> {
    ctx: &'a PageContext,
    offers: Vec<Kind>,
    issued: Vec<Card>,
}

/// A certificate in a list.
struct Card {
    id: CertificateId,
    kind: Kind,
    holder: String,
    on: String,
    revoked: bool,
}

impl Card {
    fn of(ctx: &PageContext, issued: &Issued) -> Self {
        Self {
            id: issued.id,
            kind: issued.kind,
            holder: issued.holder.clone(),
            on: ctx.date(issued.issued_at),
            revoked: issued.revoked_at.is_some(),
        }
    }
}

/// What has been issued, and what may be.
pub(super) async fn list(State(state): State<Certificates>, ctx: PageContext) -> Result<Response, Problem> {
    let (session, now, course) = (ctx.session.clone(), ctx.now(), state.library.course.id.clone());
    let found = state.shell.records().read(move |tx| {
        let viewer = identity::viewer(tx, session.as_ref(), now)?.ok_or(Problem::SignIn)?;
        let earned = store::entitlements(tx, viewer.account, &course)?.earned();
        let existing = store::existing(tx, viewer.account, &course)?;
        let offers = Kind::ALL.into_iter().filter(|kind| rules::decide(*kind, earned, &existing) == Decision::Issue);
        Ok::<_, Problem>((store::own(tx, viewer.account)?, offers.collect()))
    });
    let (issued, offers) = found.await?;
    let page = ListPage { ctx: &ctx, offers, issued: issued.iter().map(|one| Card::of(&ctx, one)).collect() };
    Layout::new(Area::Personal, ctx.t("shell-nav-certificates")).narrow().render(&ctx, &page)
}

#[derive(Template)]
#[template(path = "certificate.html")]
struct CertificatePage<'a> {
    ctx: &'a PageContext,
    id: CertificateId,
    kind: Kind,
    holder: String,
    course: String,
    /// What is short enough to stand side by side.
    rows: Vec<Row>,
    /// What the course teaches: at most one row.
    outcomes: Vec<Row>,
    /// Why it was withdrawn, if it was.
    revoked: Option<String>,
    address: String,
    languages: Vec<(&'static str, &'static str)>,
    fields: Fields,
    errors: FieldErrors,
    visibilities: Vec<(&'static str, String)>,
}

fn parse(id: &str) -> Result<CertificateId, Problem> {
    id.parse().map_err(|_| Problem::NotFound)
}

/// The holder's own certificate; for anybody else there is none.
fn own(tx: &mut Tx<'_>, viewer: &Viewer, id: CertificateId) -> Result<Issued, Problem> {
    if !store::is_holder(tx, id, viewer.account)? {
        return Err(Problem::NotFound);
    }
    store::by_id(tx, id)?.ok_or(Problem::NotFound)
}

async fn load(state: &Certificates, ctx: &PageContext, id: &str) -> Result<(Issued, Document), Problem> {
    let (session, now, id) = (ctx.session.clone(), ctx.now(), parse(id)?);
    let found = state.shell.records().read(move |tx| {
        let viewer = identity::viewer(tx, session.as_ref(), now)?.ok_or(Problem::SignIn)?;
        own(tx, &viewer, id)
    });
    let issued = found.await?;
    let document = state.key.public().verify(&issued.signed).map_err(Problem::internal)?;
    Ok((issued, document))
}

pub(super) async fn page(
    State(state): State<Certificates>,
    ctx: PageContext,
    Path(id): Path<String>,
) -> Result<Response, Problem> {
    let (issued, document) = load(&state, &ctx, &id).await?;
    // Name and course stand above the others and the outcomes below, as on the paper.
    let above = [kind_key(document.kind), "certificate-name"];
    let others =
        facts(&document, ctx.language, ctx.shell().texts()).into_iter().filter(|fact| !above.contains(&fact.key));
    let (outcomes, short): (Vec<Fact>, Vec<Fact>) = others.partition(|fact| fact.key == "certificate-outcomes");
    let page = CertificatePage {
        ctx: &ctx,
        id: issued.id,
        kind: issued.kind,
        course: document.course.get(ctx.language).clone(),
        rows: rows(short),
        outcomes: rows(outcomes),
        revoked: issued.revoked_at.map(|_| issued.revoked_reason.unwrap_or_default()),
        holder: issued.holder,
        address: verify_address(&document, ctx.language),
        languages: Language::ALL.into_iter().map(|one| (one.as_str(), one.own_name())).collect(),
        fields: Fields::from_pairs([("visibility", issued.visibility.as_str())]),
        errors: FieldErrors::new(),
        visibilities: visibilities(&ctx),
    };
    Layout::new(Area::Personal, ctx.t("certificate-title-one")).narrow().render(&ctx, &page)
}

/// Changes what the public page may show.
pub(super) async fn set_visibility(
    State(state): State<Certificates>,
    ctx: PageContext,
    Path(id): Path<String>,
    fields: Fields,
) -> Result<Response, Problem> {
    let (session, now, id) = (ctx.session.clone(), ctx.now(), parse(&id)?);
    // The form cannot be sent without a choice: what comes without one is no form of ours.
    let to: Visibility = fields.text("visibility").parse().map_err(|_| Problem::Malformed)?;
    let set = state.shell.records().write(move |tx| {
        let viewer = identity::viewer(tx, session.as_ref(), now)?.ok_or(Problem::SignIn)?;
        if !store::set_visibility(tx, id, viewer.account, to)? {
            return Err(Problem::NotFound);
        }
        tx.audit(&Audit {
            at: now,
            actor: Actor::Account(viewer.account),
            action: "certificate.visibility-set",
            subject: &id.to_string(),
            detail: serde_json::json!({ "to": to.as_str() }),
        })?;
        Ok::<_, Problem>(())
    });
    set.await?;
    Ok(Redirect::to(&ctx.href(&format!("certificates/{id}"))).into_response())
}

/// The paper, in the language that the holder chose. A withdrawn certificate is not printed any more.
pub(super) async fn file(
    State(state): State<Certificates>,
    ctx: PageContext,
    Path((id, language)): Path<(String, String)>,
) -> Result<Response, Problem> {
    let language: Language = language.parse().map_err(|_| Problem::NotFound)?;
    let (issued, document) = load(&state, &ctx, &id).await?;
    if issued.state() != Fate::Standing {
        return Err(Problem::NotFound);
    }
    let name = file_name(&document);
    let _turn = state.turn().await?;
    let printer = state.clone();
    let made = tokio::task::spawn_blocking(move || pdf(&issued.signed, language, &printer.key, printer.shell.texts()));
    let bytes = made.await.map_err(Problem::internal)?.map_err(Problem::internal)?;
    let headers = [
        (header::CONTENT_TYPE, "application/pdf".to_owned()),
        (header::CONTENT_DISPOSITION, format!("attachment; filename=\"{name}\"")),
    ];
    Ok((headers, bytes).into_response())
}
