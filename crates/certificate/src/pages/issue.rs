use std::sync::Arc;

use askama::Template;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect, Response};
use base::{AccountId, Audience, CertificateId, Language, Timestamp};
use http::StatusCode;
use library::Library;
use records::{Actor, Audit, Tx};
use shell::{Area, FieldErrors, Fields, Layout, PageContext, Problem, Shell};

use super::{Certificates, visibilities};
use crate::facts::language_key;
use crate::rules::{self, Decision, Kind, Visibility};
use crate::{Day, Document, EachLanguage, HolderName, SigningKey, fits, store};

#[derive(Template)]
#[template(path = "issue.html")]
struct IssuePage<'a> {
    ctx: &'a PageContext,
    errors: FieldErrors,
    fields: Fields,
    kind: Kind,
    languages: Vec<(&'static str, String)>,
    visibilities: Vec<(&'static str, String)>,
}

fn show(
    ctx: &PageContext,
    kind: Kind,
    errors: FieldErrors,
    fields: Fields,
    status: StatusCode,
) -> Result<Response, Problem> {
    let languages = Language::ALL.into_iter().map(|one| (one.as_str(), ctx.t(language_key(one)))).collect();
    let page = IssuePage { ctx, errors, fields, kind, languages, visibilities: visibilities(ctx) };
    Layout::new(Area::Personal, ctx.t("certificate-title-new")).narrow().status(status).render(ctx, &page)
}

fn show_issued(ctx: &PageContext, id: CertificateId) -> Response {
    Redirect::to(&ctx.href(&format!("certificates/{id}"))).into_response()
}

/// Where a request for a certificate leads.
enum Way {
    /// To a new one, for whoever this name belongs to.
    New { name: String },
    /// To the one that is there.
    Issued(CertificateId),
}

/// Whether the person who asks may have one of this kind; for anybody else there is no such page.
async fn way(state: &Certificates, ctx: &PageContext, kind: Kind) -> Result<Way, Problem> {
    let (session, now, course) = (ctx.session.clone(), ctx.now(), state.library.course.id.clone());
    let found = state.shell.records().read(move |tx| {
        let viewer = identity::viewer(tx, session.as_ref(), now)?.ok_or(Problem::SignIn)?;
        let earned = store::entitlements(tx, viewer.account, &course)?.earned();
        let existing = store::existing(tx, viewer.account, &course)?;
        match rules::decide(kind, earned, &existing) {
            Decision::Present(id) => Ok(Way::Issued(id)),
            Decision::Issue => Ok(Way::New { name: viewer.name }),
            Decision::Refuse(_) => Err(Problem::NotFound),
        }
    });
    found.await
}

fn kind_of(text: &str) -> Result<Kind, Problem> {
    text.parse().map_err(|_| Problem::NotFound)
}

/// Asks for the name as it shall stand on the paper, the course language, and what others may see.
pub(super) async fn page(
    State(state): State<Certificates>,
    ctx: PageContext,
    Path(kind): Path<String>,
) -> Result<Response, Problem> {
    let kind = kind_of(&kind)?;
    let name = match way(&state, &ctx, kind).await? {
        Way::Issued(id) => return Ok(show_issued(&ctx, id)),
        Way::New { name } => name,
    };
    let fields = Fields::from_pairs([
        ("name", name.as_str()),
        ("language", ctx.language.as_str()),
        ("visibility", Visibility::Nameless.as_str()),
    ]);
    show(&ctx, kind, FieldErrors::new(), fields, StatusCode::OK)
}

/// Issues it: once, however often the button is pressed.
pub(super) async fn issue(
    State(state): State<Certificates>,
    ctx: PageContext,
    Path(kind): Path<String>,
    fields: Fields,
) -> Result<Response, Problem> {
    let kind = kind_of(&kind)?;
    // Trying whether a name fits costs time: only for a holder, and for one click of many. Those that had to wait for their
    // turn ask again, because the first may have been answered meanwhile.
    if let Way::Issued(id) = way(&state, &ctx, kind).await? {
        return Ok(show_issued(&ctx, id));
    }
    let _turn = state.turn().await?;
    if let Way::Issued(id) = way(&state, &ctx, kind).await? {
        return Ok(show_issued(&ctx, id));
    }
    let (draft, visibility) = match read(&state, &ctx, kind, &fields).await? {
        Ok(read) => read,
        Err(errors) => return show(&ctx, kind, errors, fields, StatusCode::UNPROCESSABLE_ENTITY),
    };
    let (session, now) = (ctx.session.clone(), ctx.now());
    let (key, course) = (Arc::clone(&state.key), state.library.course.id.clone());
    let issued = state.shell.records().write(move |tx| {
        let viewer = identity::viewer(tx, session.as_ref(), now)?.ok_or(Problem::SignIn)?;
        issue_one(tx, viewer.account, &course, draft, visibility, &key, now)
    });
    Ok(show_issued(&ctx, issued.await?))
}

/// What the form asks for, or what is wrong with it.
async fn read(
    state: &Certificates,
    ctx: &PageContext,
    kind: Kind,
    fields: &Fields,
) -> Result<Result<(Document, Visibility), FieldErrors>, Problem> {
    let mut errors = FieldErrors::new();
    let name = HolderName::parse(fields.raw("name"));
    if let Err(error) = &name {
        errors.add("name", error.text(ctx.shell().texts(), ctx.language));
    }
    let language = fields.text("language").parse::<Language>();
    if language.is_err() {
        errors.add("language", ctx.t("shell-error-choose"));
    }
    let visibility = fields.text("visibility").parse::<Visibility>();
    if visibility.is_err() {
        errors.add("visibility", ctx.t("shell-error-choose"));
    }
    let (Ok(name), Ok(language), Ok(visibility)) = (name, language, visibility) else {
        return Ok(Err(errors));
    };
    let draft = Document::draft(&state.shell, &state.library, kind, name, language);
    if !printable(state, &draft).await? {
        errors.add("name", ctx.t("certificate-name-wide"));
        return Ok(Err(errors));
    }
    Ok(Ok((draft, visibility)))
}

/// Issues a drafted document to an account, or finds the one that was issued before.
///
/// # Errors
/// [`Problem::NotFound`] when nothing was earned or the organisers withdrew it.
pub fn issue_one(
    tx: &mut Tx<'_>,
    account: AccountId,
    course: &str,
    mut document: Document,
    visibility: Visibility,
    key: &SigningKey,
    now: Timestamp,
) -> Result<CertificateId, Problem> {
    let entitlements = store::entitlements(tx, account, course)?;
    let existing = store::existing(tx, account, course)?;
    match rules::decide(document.kind, entitlements.earned(), &existing) {
        Decision::Present(id) => Ok(id),
        Decision::Refuse(_) => Err(Problem::NotFound),
        Decision::Issue => {
            document.audience = entitlements.audience(document.kind).ok_or(Problem::NotFound)?;
            let signed = key.sign(&document).map_err(Problem::internal)?;
            store::insert(tx, account, course, &document, &signed, visibility, now)?;
            tx.audit(&Audit {
                at: now,
                actor: Actor::Account(account),
                action: "certificate.issued",
                subject: &document.id.to_string(),
                detail: serde_json::json!({ "kind": document.kind.as_str() }),
            })?;
            Ok(document.id)
        }
    }
}

impl Document {
    /// What the paper will say, in which language the course was taken. [`issue_one`] fills in the audience from what was
    /// earned; until then any stands there.
    pub fn draft(shell: &Shell, library: &Library, kind: Kind, name: HolderName, language: Language) -> Self {
        let config = shell.config();
        let course = &library.course;
        let issuer = if config.host.name.is_empty() { ISSUER_DEFAULT.to_owned() } else { config.host.name.clone() };
        Self {
            id: shell.ids().certificate(),
            kind,
            name,
            course: EachLanguage::from_fn(|language| course.title.plain(language).to_owned()),
            audience: Audience::VictimSupport,
            intake: None,
            minutes: minutes(course.hours),
            language,
            issued_on: Day::of(shell.now(), &config.zone),
            valid_until: None,
            content_version: course.version.clone(),
            outcomes: EachLanguage::from_fn(|language| {
                course.outcomes.iter().map(|outcome| outcome.plain(language).to_owned()).collect()
            }),
            issuers: vec![issuer],
            site: config.origin.as_str().to_owned(),
        }
    }
}

/// Who issues where the operator has named nobody.
const ISSUER_DEFAULT: &str = "destalk";

/// Hours as the content writes them, in whole minutes.
fn minutes(hours: f64) -> u32 {
    (0..=u32::from(u16::MAX)).find(|minutes| f64::from(*minutes) >= hours * 60.0).unwrap_or(u32::from(u16::MAX))
}

/// Whether the paper has room for it in every language.
async fn printable(state: &Certificates, document: &Document) -> Result<bool, Problem> {
    let (state, document) = (state.clone(), document.clone());
    let tried = tokio::task::spawn_blocking(move || {
        for language in Language::ALL {
            if !fits(&document, language, state.key.public(), state.shell.texts())? {
                return Ok(false);
            }
        }
        Ok(true)
    });
    tried.await.map_err(Problem::internal)?.map_err(|error: crate::PdfError| Problem::internal(error))
}
