use askama::Template;
use axum::Extension;
use axum::extract::{RawQuery, State};
use axum::response::{IntoResponse, Redirect, Response};
use base::{AccountId, Email, Token};
use http::{HeaderValue, StatusCode, header};
use records::{RecordsError, Tx};
use shell::{Area, FieldErrors, Fields, Layout, Network, PageContext, Problem};

use super::Identity;
use super::attempts::Attempt;
use super::second_factor::check_code;
use crate::rules;
use crate::store;
use crate::viewer::{Factor, arrival};

#[derive(Template)]
#[template(path = "sign-in.html")]
struct SignInPage<'a> {
    ctx: &'a PageContext,
    errors: FieldErrors,
    fields: Fields,
}

#[derive(Template)]
#[template(path = "code.html")]
struct CodePage<'a> {
    ctx: &'a PageContext,
    errors: FieldErrors,
    fields: Fields,
}

/// The `next` that a query names.
pub(super) fn next_of(query: Option<&str>) -> String {
    let value = query.unwrap_or_default().split('&').find_map(|pair| pair.strip_prefix("next="));
    let decoded = value.unwrap_or_default().replace("%2F", "/").replace("%2f", "/");
    rules::next_path(&decoded).unwrap_or_default().to_owned()
}

pub(super) async fn page(ctx: PageContext, RawQuery(query): RawQuery) -> Result<Response, Problem> {
    let fields = Fields::from_pairs([("next", next_of(query.as_deref()))]);
    show(&ctx, FieldErrors::new(), fields, StatusCode::OK)
}

fn show(ctx: &PageContext, errors: FieldErrors, fields: Fields, status: StatusCode) -> Result<Response, Problem> {
    let layout = Layout::new(Area::Personal, ctx.t("identity-sign-in-title")).narrow().status(status);
    layout.render(ctx, &SignInPage { ctx, errors, fields })
}

pub(super) async fn sign_in(
    State(state): State<Identity>,
    ctx: PageContext,
    Extension(network): Extension<Network>,
    fields: Fields,
) -> Result<Response, Problem> {
    if fields.raw("passphrase").is_empty() {
        // As when a page of a fault sends the form again, which gives no passphrase back: no try.
        return refuse(&ctx, fields);
    }
    let now = ctx.now();
    let records = state.shell.records();
    let folded = Email::parse(fields.text("email")).map(|email| email.folded()).unwrap_or_default();
    let attempt = Attempt::new(fields.text("email"), network, state.shell.config().limits, now);
    let begun = attempt.clone();
    let account = records
        .write(move |tx| {
            begun.begin(tx)?;
            Ok::<_, Problem>(store::account_by_email(tx, &folded)?)
        })
        .await?;
    let (id, hash) = account.map_or((None, None), |account| (Some(account.id), account.passphrase));
    let right = state.hasher.verify(fields.raw("passphrase").to_owned(), hash.clone()).await?;
    let (true, Some(id)) = (right, id) else {
        return refuse(&ctx, fields);
    };
    let token = state.shell.ids().token();
    let old = ctx.session.as_ref().map(Token::hash);
    let opened = token.clone();
    let needs_code = records
        .write(move |tx| {
            // The passphrase may have been changed while this one was hashed; then every session had to end.
            if store::account_by_id(tx, id)?.is_none_or(|account| account.passphrase != hash) {
                return Ok(None);
            }
            attempt.forget(tx)?;
            if let Some(old) = old {
                store::end_session(tx, &old)?;
            }
            store::start_session(tx, &opened, id, Factor::Passphrase, now)?;
            store::set_signed_in(tx, id, now)?;
            needs_code(tx, id).map(Some)
        })
        .await
        .map_err(|error: RecordsError| Problem::from(error))?;
    let next = rules::next_path(fields.text("next")).map(str::to_owned);
    let to = match (needs_code, next) {
        (None, _) => return refuse(&ctx, fields),
        (Some(true), Some(next)) => ctx.href(&format!("account/sign-in/code?next={next}")),
        (Some(true), None) => ctx.href("account/sign-in/code"),
        (Some(false), next) => landing(&ctx, &state, id, next).await?,
    };
    with_session(&state, &token, &to)
}

fn refuse(ctx: &PageContext, fields: Fields) -> Result<Response, Problem> {
    let mut errors = FieldErrors::new();
    errors.add("email", ctx.t("identity-sign-in-wrong"));
    show(ctx, errors, fields, StatusCode::UNPROCESSABLE_ENTITY)
}

fn needs_code(tx: &mut Tx<'_>, id: AccountId) -> Result<bool, RecordsError> {
    Ok(store::authenticator(tx, id)?.is_some_and(|app| app.confirmed))
}

/// Where somebody lands: where she was going; else her course, the organisers' area, or her account.
pub(super) async fn landing(
    ctx: &PageContext,
    state: &Identity,
    id: AccountId,
    next: Option<String>,
) -> Result<String, Problem> {
    if let Some(next) = next {
        return Ok(ctx.href(&next));
    }
    let (organises, learns) = state
        .shell
        .records()
        .read(move |tx| Ok::<_, RecordsError>((store::is_organiser(tx, id)?, store::learns(tx, id)?.is_some())))
        .await?;
    Ok(ctx.href(match (organises, learns) {
        (true, _) => "organise",
        (false, true) => "learn",
        (false, false) => "account",
    }))
}

/// A redirect that starts a session in the browser.
pub(super) fn with_session(state: &Identity, token: &Token, to: &str) -> Result<Response, Problem> {
    let cookie = shell::session_cookie(state.shell.config(), token);
    let mut response = Redirect::to(to).into_response();
    let value = HeaderValue::from_str(&cookie).map_err(Problem::internal)?;
    response.headers_mut().insert(header::SET_COOKIE, value);
    Ok(response)
}

pub(super) async fn code_page(ctx: PageContext, RawQuery(query): RawQuery) -> Result<Response, Problem> {
    let fields = Fields::from_pairs([("next", next_of(query.as_deref()))]);
    show_code(&ctx, FieldErrors::new(), fields, StatusCode::OK)
}

fn show_code(ctx: &PageContext, errors: FieldErrors, fields: Fields, status: StatusCode) -> Result<Response, Problem> {
    let layout = Layout::new(Area::Personal, ctx.t("identity-code-title")).narrow().status(status);
    layout.render(ctx, &CodePage { ctx, errors, fields })
}

pub(super) async fn give_code(
    State(state): State<Identity>,
    ctx: PageContext,
    Extension(network): Extension<Network>,
    fields: Fields,
) -> Result<Response, Problem> {
    let now = ctx.now();
    let token = state.shell.ids().token();
    let opened = token.clone();
    let session = ctx.session.clone();
    let typed = fields.text("code").to_owned();
    let limits = state.shell.config().limits;
    let passed = state
        .shell
        .records()
        .write(move |tx| {
            let viewer = arrival(tx, session.as_ref(), now)?.ok_or(Problem::SignIn)?;
            let attempt = Attempt::new(&format!("code of {}", viewer.account), network, limits, now);
            attempt.begin(tx)?;
            if !check_code(tx, viewer.account, &typed, now)? {
                return Ok::<_, Problem>(None);
            }
            attempt.forget(tx)?;
            store::end_session(tx, &viewer.session)?;
            store::start_session(tx, &opened, viewer.account, Factor::Second, now)?;
            Ok(Some(viewer.account))
        })
        .await?;
    let Some(account) = passed else {
        let mut errors = FieldErrors::new();
        errors.add("code", ctx.t("identity-code-wrong"));
        return show_code(&ctx, errors, fields, StatusCode::UNPROCESSABLE_ENTITY);
    };
    let next = rules::next_path(fields.text("next")).map(str::to_owned);
    let to = landing(&ctx, &state, account, next).await?;
    with_session(&state, &token, &to)
}

pub(super) async fn sign_out(State(state): State<Identity>, ctx: PageContext) -> Result<Response, Problem> {
    if let Some(token) = ctx.session.as_ref().map(Token::hash) {
        let ended: Result<(), RecordsError> =
            state.shell.records().write(move |tx| store::end_session(tx, &token)).await;
        if let Err(error) = ended {
            // The browser forgets it all the same, and the session ends by its age.
            tracing::error!(%error, "a session was not ended on signing out");
        }
    }
    let mut response = Redirect::to(&ctx.href("account/sign-in")).into_response();
    let headers = response.headers_mut();
    let cookie = shell::clear_session_cookie(state.shell.config());
    headers.insert(header::SET_COOKIE, HeaderValue::from_str(&cookie).map_err(Problem::internal)?);
    headers.insert("clear-site-data", HeaderValue::from_static("\"cache\", \"storage\""));
    Ok(response)
}
