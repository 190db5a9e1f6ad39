use askama::Template;
use axum::Extension;
use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use base::{Language, Timestamp, Token};
use http::StatusCode;
use records::{Actor, Audit, RecordsError, Tx};
use shell::{Area, FieldErrors, Fields, Layout, Network, PageContext, Problem};

use super::Identity;
use super::attempts::Attempt;
use super::setup::fault_text;
use crate::account::Account;
use crate::mails::send_changed;
use crate::viewer::{Viewer, arrival};
use crate::{rules, store};

#[derive(Template)]
#[template(path = "account.html")]
struct AccountPage<'a> {
    ctx: &'a PageContext,
    errors: FieldErrors,
    fields: Fields,
    own: Own,
    languages: Vec<(&'static str, String)>,
}

/// What the page says about its reader.
struct Own {
    viewer: Viewer,
    account: Account,
    codes_left: i64,
}

fn own(tx: &mut Tx<'_>, session: Option<&Token>, now: Timestamp) -> Result<Own, Problem> {
    let viewer = arrival(tx, session, now)?.ok_or(Problem::SignIn)?;
    if viewer.owes_code() {
        return Err(Problem::SecondFactor);
    }
    let account = store::account_by_id(tx, viewer.account)?.ok_or(Problem::SignIn)?;
    let codes_left = store::codes_left(tx, viewer.account)?;
    Ok(Own { viewer, account, codes_left })
}

async fn load(state: &Identity, ctx: &PageContext) -> Result<Own, Problem> {
    let (session, now) = (ctx.session.clone(), ctx.now());
    state.shell.records().read(move |tx| own(tx, session.as_ref(), now)).await
}

fn show(
    ctx: &PageContext,
    own: Own,
    errors: FieldErrors,
    fields: Fields,
    status: StatusCode,
) -> Result<Response, Problem> {
    let languages = Language::ALL.into_iter().map(|one| (one.as_str(), one.own_name().to_owned())).collect();
    let layout = Layout::new(Area::Personal, ctx.t("identity-account-title")).narrow().status(status);
    layout.render(ctx, &AccountPage { ctx, errors, fields, own, languages })
}

pub(super) async fn page(State(state): State<Identity>, ctx: PageContext) -> Result<Response, Problem> {
    let own = load(&state, &ctx).await?;
    let fields = Fields::from_pairs([
        ("name", own.account.name.clone()),
        ("language", own.account.language.as_str().to_owned()),
    ]);
    show(&ctx, own, FieldErrors::new(), fields, StatusCode::OK)
}

pub(super) async fn save(State(state): State<Identity>, ctx: PageContext, fields: Fields) -> Result<Response, Problem> {
    let own = load(&state, &ctx).await?;
    let mut errors = FieldErrors::new();
    let name = rules::clean_name(fields.text("name"));
    if name.is_none() {
        errors.add("name", ctx.tn("identity-name-wrong", rules::NAME_CHARS_MAX));
    }
    let language = fields.text("language").parse::<Language>().ok();
    if language.is_none() {
        errors.add("language", ctx.t("shell-error-choose"));
    }
    let (Some(name), Some(language)) = (name, language) else {
        return show(&ctx, own, errors, fields, StatusCode::UNPROCESSABLE_ENTITY);
    };
    let id = own.viewer.account;
    let saved = state.shell.records().write(move |tx| store::set_name(tx, id, &name, language));
    saved.await.map_err(|error: RecordsError| Problem::from(error))?;
    Ok(Redirect::to(&format!("/{language}/account")).into_response())
}

/// Sets another passphrase; the present one is asked for, and every other session ends.
pub(super) async fn change_passphrase(
    State(state): State<Identity>,
    ctx: PageContext,
    Extension(network): Extension<Network>,
    fields: Fields,
) -> Result<Response, Problem> {
    let own = load(&state, &ctx).await?;
    let mut errors = FieldErrors::new();
    let wanted = fields.raw("passphrase");
    if let Err(fault) = rules::check_passphrase(wanted, &own.account.email, &own.account.name) {
        errors.add("passphrase", fault_text(&ctx, fault));
    }
    let whom = format!("passphrase of {}", own.viewer.account);
    let attempt = Attempt::new(&whom, network, state.shell.config().limits, ctx.now());
    if errors.is_empty() {
        let begun = attempt.clone();
        state.shell.records().write(move |tx| begun.begin(tx)).await?;
        if !state.hasher.verify(fields.raw("current").to_owned(), own.account.passphrase.clone()).await? {
            errors.add("current", ctx.t("identity-current-wrong"));
        }
    }
    if !errors.is_empty() {
        let mut kept = vec![("name".to_owned(), own.account.name.clone())];
        kept.push(("language".to_owned(), own.account.language.as_str().to_owned()));
        return show(&ctx, own, errors, Fields::from_pairs(kept), StatusCode::UNPROCESSABLE_ENTITY);
    }
    let hash = state.hasher.hash(wanted.to_owned()).await?;
    let (session, now, before) = (ctx.session.clone(), ctx.now(), own.account.passphrase);
    let token = state.shell.ids().token();
    let opened = token.clone();
    let ids = state.shell.ids().clone();
    let changed = state.shell.records().write(move |tx| {
        // While the passphrases were hashed the session may have been left, or the passphrase changed elsewhere.
        let Own { viewer, account, .. } = self::own(tx, session.as_ref(), now)?;
        if account.passphrase != before {
            return Err(Problem::Conflict);
        }
        let id = viewer.account;
        attempt.forget(tx)?;
        store::set_passphrase(tx, id, &hash)?;
        store::end_sessions(tx, id)?;
        store::use_links(tx, id, now)?;
        store::start_session(tx, &opened, id, viewer.factor, now)?;
        send_changed(tx, &account, &ids, now)?;
        tx.audit(&Audit {
            at: now,
            actor: Actor::Account(id),
            action: "account.passphrase-set",
            subject: &id.to_string(),
            detail: serde_json::json!({}),
        })?;
        Ok(())
    });
    changed.await?;
    super::sign_in::with_session(&state, &token, &ctx.href("account"))
}
