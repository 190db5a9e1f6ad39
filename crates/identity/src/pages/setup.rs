use askama::Template;
use axum::extract::{Path, State};
use axum::response::Response;
use base::{Timestamp, Token};
use http::StatusCode;
use records::{Actor, Audit, Tx};
use shell::{Area, FieldErrors, Fields, Layout, PageContext, Problem};

use super::Identity;
use super::sign_in::{landing, with_session};
use crate::account::Account;
use crate::mails::send_changed;
use crate::rules::{self, PassphraseFault};
use crate::store;
use crate::viewer::Factor;

#[derive(Template)]
#[template(path = "setup.html")]
struct SetupPage<'a> {
    ctx: &'a PageContext,
    errors: FieldErrors,
    fields: Fields,
    email: String,
}

/// Whose link this is; looking uses nothing up.
fn holder(tx: &mut Tx<'_>, token: &str, now: Timestamp) -> Result<Account, Problem> {
    let token = Token::parse(token).map_err(|_| Problem::LinkSpent)?;
    let id = store::link(tx, &token.hash(), "setup", now)?.ok_or(Problem::LinkSpent)?;
    store::account_by_id(tx, id)?.ok_or(Problem::LinkSpent)
}

pub(super) async fn page(
    State(state): State<Identity>,
    ctx: PageContext,
    Path(token): Path<String>,
) -> Result<Response, Problem> {
    let now = ctx.now();
    let account = state.shell.records().read(move |tx| holder(tx, &token, now)).await?;
    show(&ctx, FieldErrors::new(), Fields::default(), account.email, StatusCode::OK)
}

fn show(
    ctx: &PageContext,
    errors: FieldErrors,
    fields: Fields,
    email: String,
    status: StatusCode,
) -> Result<Response, Problem> {
    let layout = Layout::new(Area::Personal, ctx.t("identity-setup-title")).narrow().status(status);
    layout.render(ctx, &SetupPage { ctx, errors, fields, email })
}

pub(super) async fn set(
    State(state): State<Identity>,
    ctx: PageContext,
    Path(token): Path<String>,
    fields: Fields,
) -> Result<Response, Problem> {
    let now = ctx.now();
    let asked = token.clone();
    let account = state.shell.records().read(move |tx| holder(tx, &asked, now)).await?;
    let errors = check(&ctx, &fields, &account);
    if !errors.is_empty() {
        return show(&ctx, errors, fields, account.email, StatusCode::UNPROCESSABLE_ENTITY);
    }
    let hash = state.hasher.hash(fields.raw("passphrase").to_owned()).await?;
    let ids = state.shell.ids().clone();
    let session = ids.token();
    let opened = session.clone();
    let id = account.id;
    let needs_code = state
        .shell
        .records()
        .write(move |tx| {
            // The link may have been used while the passphrase was hashed: only one of two clicks wins.
            let account = holder(tx, &token, now)?;
            store::use_links(tx, account.id, now)?;
            if account.passphrase.is_some() {
                send_changed(tx, &account, &ids, now)?;
            }
            store::set_passphrase(tx, account.id, &hash)?;
            store::end_sessions(tx, account.id)?;
            store::start_session(tx, &opened, account.id, Factor::Passphrase, now)?;
            store::set_signed_in(tx, account.id, now)?;
            tx.audit(&Audit {
                at: now,
                actor: Actor::Account(account.id),
                action: "account.passphrase-set",
                subject: &account.id.to_string(),
                detail: serde_json::json!({}),
            })?;
            Ok::<_, Problem>(store::authenticator(tx, account.id)?.is_some_and(|app| app.confirmed))
        })
        .await?;
    let to = if needs_code { ctx.href("account/sign-in/code") } else { landing(&ctx, &state, id, None).await? };
    with_session(&state, &session, &to)
}

fn check(ctx: &PageContext, fields: &Fields, account: &Account) -> FieldErrors {
    let mut errors = FieldErrors::new();
    let passphrase = fields.raw("passphrase");
    if let Err(fault) = rules::check_passphrase(passphrase, &account.email, &account.name) {
        errors.add("passphrase", fault_text(ctx, fault));
    } else if passphrase != fields.raw("passphrase-again") {
        errors.add("passphrase-again", ctx.t("identity-passphrase-differs"));
    }
    errors
}

/// The sentence beside a passphrase that is not taken.
pub(super) fn fault_text(ctx: &PageContext, fault: PassphraseFault) -> String {
    match fault {
        PassphraseFault::Short => ctx.tn("identity-passphrase-short", rules::PASSPHRASE_CHARS_MIN),
        PassphraseFault::Long => ctx.tn("identity-passphrase-long", rules::PASSPHRASE_CHARS_MAX),
        PassphraseFault::Common => ctx.t("identity-passphrase-common"),
        PassphraseFault::Personal => ctx.t("identity-passphrase-personal"),
    }
}
