use askama::Template;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect, Response};
use shell::{Area, Layout, PageContext, Problem};

use super::{Registration, secret};
use crate::store::Request;
use crate::{apply, words};

#[derive(Template)]
#[template(path = "confirm.html")]
struct ConfirmPage<'a> {
    ctx: &'a PageContext,
    request: Request,
}

impl ConfirmPage<'_> {
    fn audience(&self) -> String {
        words::audience_or_none(self.ctx, self.request.claim.audience)
    }

    fn country(&self) -> String {
        words::country_or_none(self.ctx, self.request.claim.country)
    }
}

/// Shows what is about to be confirmed. Changes nothing: mail scanners open every link (C25).
pub(super) async fn page(
    State(state): State<Registration>,
    ctx: PageContext,
    Path(token): Path<String>,
) -> Result<Response, Problem> {
    let (token, now) = (secret(&token)?.hash(), ctx.now());
    let request = state.shell.records().read(move |tx| apply::look_at_request(tx, &token, now)).await?;
    let layout = Layout::new(Area::Personal, ctx.t("registration-confirm-title")).narrow();
    layout.render(&ctx, &ConfirmPage { ctx: &ctx, request })
}

pub(super) async fn confirm(
    State(state): State<Registration>,
    ctx: PageContext,
    Path(token): Path<String>,
) -> Result<Response, Problem> {
    let (token, now) = (secret(&token)?.hash(), ctx.now());
    let page = state.shell.ids().token();
    let (ids, hash) = (state.shell.ids().clone(), page.hash());
    state.shell.records().write(move |tx| apply::confirm(tx, &token, &hash, &ids, now)).await?;
    Ok(Redirect::to(&ctx.href(&format!("course/status/{}", page.reveal()))).into_response())
}
