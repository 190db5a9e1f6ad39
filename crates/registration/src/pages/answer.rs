use askama::Template;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect, Response};
use shell::{Area, Fields, Layout, PageContext, Problem};

use super::{Registration, secret};
use crate::answer::{self, Start};
use crate::rules;

#[derive(Template)]
#[template(path = "withdraw.html")]
struct WithdrawPage<'a> {
    ctx: &'a PageContext,
    back: String,
    seated: bool,
}

fn own_page(ctx: &PageContext, token: &str) -> String {
    ctx.href(&format!("course/status/{token}"))
}

/// Takes or turns down the seat that is kept.
pub(super) async fn answer(
    State(state): State<Registration>,
    ctx: PageContext,
    Path(token): Path<String>,
    fields: Fields,
) -> Result<Response, Problem> {
    let (hash, ids, now) = (secret(&token)?.hash(), state.shell.ids().clone(), ctx.now());
    let records = state.shell.records();
    match fields.text("answer") {
        "accept" => records.write(move |tx| answer::accept(tx, &hash, &ids, now)).await?,
        "decline" => records.write(move |tx| answer::decline(tx, &hash, &ids, now)).await?,
        _ => return Err(Problem::Malformed),
    }
    Ok(Redirect::to(&own_page(&ctx, &token)).into_response())
}

/// Asks once more, because a seat that is given up goes to somebody else at once.
pub(super) async fn withdraw_page(
    State(state): State<Registration>,
    ctx: PageContext,
    Path(token): Path<String>,
) -> Result<Response, Problem> {
    let hash = secret(&token)?.hash();
    let (application, _) = state.shell.records().read(move |tx| answer::open(tx, &hash)).await?;
    let back = own_page(&ctx, &token);
    if !application.state.is_alive() {
        return Ok(Redirect::to(&back).into_response());
    }
    let page = WithdrawPage { ctx: &ctx, back, seated: application.state == rules::State::Seated };
    Layout::new(Area::Personal, ctx.t("registration-withdraw-title")).narrow().render(&ctx, &page)
}

pub(super) async fn withdraw(
    State(state): State<Registration>,
    ctx: PageContext,
    Path(token): Path<String>,
) -> Result<Response, Problem> {
    let (hash, ids, now) = (secret(&token)?.hash(), state.shell.ids().clone(), ctx.now());
    state.shell.records().write(move |tx| answer::withdraw(tx, &hash, &ids, now)).await?;
    Ok(Redirect::to(&own_page(&ctx, &token)).into_response())
}

/// Into the course: to the page where the passphrase is set, or to sign-in if there is one.
pub(super) async fn start(
    State(state): State<Registration>,
    ctx: PageContext,
    Path(token): Path<String>,
) -> Result<Response, Problem> {
    let (hash, ids, now) = (secret(&token)?.hash(), state.shell.ids().clone(), ctx.now());
    let start = state.shell.records().write(move |tx| answer::start(tx, &hash, &ids, now)).await?;
    let to = match start {
        Start::SetUp(link) => ctx.href(&format!("account/setup/{}", link.reveal())),
        Start::SignIn => ctx.href("account/sign-in?next=learn"),
    };
    Ok(Redirect::to(&to).into_response())
}
