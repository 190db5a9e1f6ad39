use askama::Template;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect, Response};
use base::Email;
use http::StatusCode;
use records::RecordsError;
use shell::{Area, FieldErrors, Fields, Layout, PageContext, Problem};

use super::{Registration, secret};
use crate::notices;

#[derive(Template)]
#[template(path = "notice.html")]
struct NoticePage<'a> {
    ctx: &'a PageContext,
    errors: FieldErrors,
    fields: Fields,
}

#[derive(Template)]
#[template(path = "notice-sent.html")]
struct SentPage<'a> {
    ctx: &'a PageContext,
}

#[derive(Template)]
#[template(path = "notice-confirm.html")]
struct ConfirmPage<'a> {
    ctx: &'a PageContext,
    email: Option<Email>,
}

/// Keeps the wish. The answer is the same for every address (C09).
pub(super) async fn ask(
    State(state): State<Registration>,
    ctx: PageContext,
    fields: Fields,
) -> Result<Response, Problem> {
    let Ok(email) = Email::parse(fields.text("email")) else {
        let mut errors = FieldErrors::new();
        errors.add("email", ctx.t("shell-error-email"));
        let layout = Layout::new(Area::Public, ctx.t("registration-notice-title")).narrow();
        let page = NoticePage { ctx: &ctx, errors, fields };
        return layout.status(StatusCode::UNPROCESSABLE_ENTITY).render(&ctx, &page);
    };
    if fields.text("website").is_empty() {
        let (ids, now, language) = (state.shell.ids().clone(), ctx.now(), ctx.language);
        let token = state.shell.ids().token();
        let kept: Result<(), RecordsError> =
            state.shell.records().write(move |tx| notices::ask(tx, email, language, &token, &ids, now)).await;
        kept?;
    }
    Ok(Redirect::to(&ctx.href("course/notice")).into_response())
}

pub(super) async fn sent(ctx: PageContext) -> Result<Response, Problem> {
    let layout = Layout::new(Area::Personal, ctx.t("registration-notice-sent-title")).narrow();
    layout.render(&ctx, &SentPage { ctx: &ctx })
}

/// Shows which address is about to be confirmed. Changes nothing.
pub(super) async fn page(
    State(state): State<Registration>,
    ctx: PageContext,
    Path(token): Path<String>,
) -> Result<Response, Problem> {
    let (token, now) = (secret(&token)?.hash(), ctx.now());
    let notice = state.shell.records().read(move |tx| notices::look(tx, &token, now)).await?;
    show(&ctx, Some(notice.email))
}

pub(super) async fn confirm(
    State(state): State<Registration>,
    ctx: PageContext,
    Path(token): Path<String>,
) -> Result<Response, Problem> {
    let (token, now) = (secret(&token)?.hash(), ctx.now());
    state.shell.records().write(move |tx| notices::confirm(tx, &token, now)).await?;
    show(&ctx, None)
}

fn show(ctx: &PageContext, email: Option<Email>) -> Result<Response, Problem> {
    let layout = Layout::new(Area::Personal, ctx.t("registration-notice-confirm-title")).narrow();
    layout.render(ctx, &ConfirmPage { ctx, email })
}
