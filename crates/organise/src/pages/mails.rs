use askama::Template;
use axum::extract::{Path, State};
use axum::response::Response;
use base::Language;
use shell::{Area, Layout, PageContext, Problem};

use super::Organise;

#[derive(Template)]
#[template(path = "mails.html")]
struct MailsPage<'a> {
    ctx: &'a PageContext,
    kinds: Vec<(&'static str, String)>,
    recent: Vec<mail::Entry>,
}

#[derive(Template)]
#[template(path = "mail.html")]
struct MailPage<'a> {
    ctx: &'a PageContext,
    kind: &'a str,
    previews: Vec<(Language, mail::Rendered)>,
}

pub(super) async fn page(State(state): State<Organise>, ctx: PageContext) -> Result<Response, Problem> {
    let (session, now) = (ctx.session.clone(), ctx.now());
    let recent = state
        .shell
        .records()
        .read(move |tx| {
            identity::organiser(tx, session.as_ref(), now)?;
            Ok::<_, Problem>(mail::recent(tx)?)
        })
        .await?;
    let mut kinds = Vec::new();
    for kind in state.catalogue.kinds() {
        let shown = state.catalogue.preview(kind.name, ctx.language).map_err(Problem::internal)?;
        kinds.push((kind.name, shown.subject));
    }
    Layout::new(Area::Organise, ctx.t("shell-nav-mails")).render(&ctx, &MailsPage { ctx: &ctx, kinds, recent })
}

/// One mail in all five languages, with made-up values.
pub(super) async fn preview(
    State(state): State<Organise>,
    ctx: PageContext,
    Path(kind): Path<String>,
) -> Result<Response, Problem> {
    let (session, now) = (ctx.session.clone(), ctx.now());
    state.shell.records().read(move |tx| identity::organiser(tx, session.as_ref(), now)).await?;
    let mut previews = Vec::new();
    for language in Language::ALL {
        let shown = state.catalogue.preview(&kind, language).map_err(|_| Problem::NotFound)?;
        previews.push((language, shown));
    }
    let page = MailPage { ctx: &ctx, kind: &kind, previews };
    Layout::new(Area::Organise, ctx.t("shell-nav-mails")).render(&ctx, &page)
}
