use askama::Template;
use axum::extract::{Path, State};
use axum::response::Response;
use base::{Email, Timestamp, Token, TokenHash};
use http::StatusCode;
use records::{Actor, Audit, Tx};
use shell::{Area, FieldErrors, Fields, Layout, PageContext, Problem};

use super::Identity;
use super::setup::fault_text;
use super::sign_in::with_session;
use crate::account::{NewAccount, ensure_account};
use crate::viewer::Factor;
use crate::{rules, store};

#[derive(Template)]
#[template(path = "first.html")]
struct FirstPage<'a> {
    ctx: &'a PageContext,
    errors: FieldErrors,
    fields: Fields,
}

/// The link from the terminal works as long as nobody organises.
fn check(tx: &mut Tx<'_>, expected: Option<&TokenHash>, token: &str) -> Result<(), Problem> {
    let given = Token::parse(token).map_err(|_| Problem::LinkSpent)?;
    if expected != Some(&given.hash()) || store::any_organiser(tx)? {
        return Err(Problem::LinkSpent);
    }
    Ok(())
}

pub(super) async fn page(
    State(state): State<Identity>,
    ctx: PageContext,
    Path(token): Path<String>,
) -> Result<Response, Problem> {
    let expected = state.first.clone();
    state.shell.records().read(move |tx| check(tx, expected.as_ref(), &token)).await?;
    show(&ctx, FieldErrors::new(), Fields::default(), StatusCode::OK)
}

fn show(ctx: &PageContext, errors: FieldErrors, fields: Fields, status: StatusCode) -> Result<Response, Problem> {
    let layout = Layout::new(Area::Personal, ctx.t("identity-first-title")).narrow().status(status);
    layout.render(ctx, &FirstPage { ctx, errors, fields })
}

/// What the form says, once it is right.
struct First {
    email: Email,
    name: String,
    passphrase: String,
}

fn read(ctx: &PageContext, fields: &Fields) -> Result<First, FieldErrors> {
    let mut errors = FieldErrors::new();
    let name = rules::clean_name(fields.text("name"));
    if name.is_none() {
        errors.add("name", ctx.tn("identity-name-wrong", rules::NAME_CHARS_MAX));
    }
    let email = Email::parse(fields.text("email")).ok();
    if email.is_none() {
        errors.add("email", ctx.t("shell-error-email"));
    }
    let passphrase = fields.raw("passphrase").to_owned();
    if let Err(fault) = rules::check_passphrase(&passphrase, fields.text("email"), fields.text("name")) {
        errors.add("passphrase", fault_text(ctx, fault));
    }
    match (email, name) {
        (Some(email), Some(name)) if errors.is_empty() => Ok(First { email, name, passphrase }),
        _ => Err(errors),
    }
}

pub(super) async fn make(
    State(state): State<Identity>,
    ctx: PageContext,
    Path(token): Path<String>,
    fields: Fields,
) -> Result<Response, Problem> {
    let first = match read(&ctx, &fields) {
        Ok(first) => first,
        Err(errors) => return show(&ctx, errors, fields, StatusCode::UNPROCESSABLE_ENTITY),
    };
    let hash = state.hasher.hash(first.passphrase.clone()).await?;
    let (now, ids, expected) = (ctx.now(), state.shell.ids().clone(), state.first.clone());
    let session = state.shell.ids().token();
    let (opened, language) = (session.clone(), ctx.language);
    state
        .shell
        .records()
        .write(move |tx| {
            check(tx, expected.as_ref(), &token)?;
            let new = NewAccount { email: &first.email, name: &first.name, language };
            let account = ensure_account(tx, &new, &ids, now)?;
            store::set_passphrase(tx, account.id, &hash)?;
            store::end_sessions(tx, account.id)?;
            store::give_organiser(tx, account.id, now)?;
            store::start_session(tx, &opened, account.id, Factor::Passphrase, now)?;
            note(tx, account.id, now)
        })
        .await?;
    with_session(&state, &session, &ctx.href("account/second-factor"))
}

fn note(tx: &mut Tx<'_>, account: base::AccountId, now: Timestamp) -> Result<(), Problem> {
    tx.audit(&Audit {
        at: now,
        actor: Actor::Account(account),
        action: "organiser.added",
        subject: &account.to_string(),
        detail: serde_json::json!({ "first": true }),
    })?;
    Ok(())
}
