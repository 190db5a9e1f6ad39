use askama::Template;
use axum::extract::{Path, State};
use axum::response::Response;
use http::StatusCode;
use shell::{Area, FieldErrors, Layout, PageContext, Problem};

use super::{Assessment, attempt_id, own_attempt, to_result};
use crate::attempt::{Entry, answered, entries};
use crate::sheet::Progress;
use crate::store::{self, Attempt};

#[derive(Template)]
#[template(path = "overview.html")]
struct OverviewPage<'a> {
    ctx: &'a PageContext,
    errors: FieldErrors,
    attempt: Attempt,
    entries: Vec<Entry>,
}

impl OverviewPage<'_> {
    fn href(&self, place: &u32) -> String {
        self.ctx.href(&format!("test/{}/{place}", self.attempt.id))
    }

    fn action(&self) -> String {
        self.ctx.href(&format!("test/{}/submit", self.attempt.id))
    }

    fn progress(&self) -> String {
        super::answered_of(self.ctx, answered(&self.entries), self.entries.len())
    }

    fn open(&self) -> Vec<&Entry> {
        self.entries.iter().filter(|entry| entry.progress != Progress::Answered).collect()
    }
}

pub(super) async fn page(
    State(state): State<Assessment>,
    ctx: PageContext,
    Path(attempt): Path<String>,
) -> Result<Response, Problem> {
    let id = attempt_id(&attempt)?;
    let (session, now, language) = (ctx.session.clone(), ctx.now(), ctx.language);
    let library = state.library.clone();
    let read = state.shell.records().read(move |tx| {
        let (_, attempt) = own_attempt(tx, session.as_ref(), id, now)?;
        let entries = entries(&library, &store::items(tx, id)?, language);
        Ok::<_, Problem>((attempt, entries))
    });
    let (attempt, entries) = read.await?;
    if attempt.closed.is_some() {
        return Ok(to_result(&ctx, id));
    }
    show(&ctx, attempt, entries, FieldErrors::new(), StatusCode::OK)
}

/// The page, as asked for or because handing in needs a word more.
pub(super) fn show(
    ctx: &PageContext,
    attempt: Attempt,
    entries: Vec<Entry>,
    errors: FieldErrors,
    status: StatusCode,
) -> Result<Response, Problem> {
    let layout = Layout::new(Area::Learn, ctx.t("assessment-overview-title")).narrow().status(status);
    layout.render(ctx, &OverviewPage { ctx, errors, attempt, entries })
}
