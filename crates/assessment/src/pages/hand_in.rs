use std::sync::Arc;

use axum::extract::{Path, State};
use axum::response::Response;
use http::StatusCode;
use shell::{FieldErrors, Fields, PageContext, Problem};

use super::{Assessment, attempt_id, overview, own_attempt, to_overview, to_result};
use crate::attempt::{Entry, HandIn, entries};
use crate::sheet::Progress;
use crate::store::{self, Attempt};

/// The box that says that open questions may stay open.
const ANYWAY: &str = "anyway";

enum Handed {
    /// The paper is in; now or since an earlier click.
    In,
    /// Questions are open, and nobody said that they may stay so.
    Asks(Attempt, Vec<Entry>),
}

/// Hands the paper in. Whatever is clicked twice or at once, it is counted once.
pub(super) async fn submit(
    State(state): State<Assessment>,
    ctx: PageContext,
    Path(attempt): Path<String>,
    fields: Fields,
) -> Result<Response, Problem> {
    let id = attempt_id(&attempt)?;
    let (session, now, language) = (ctx.session.clone(), ctx.now(), ctx.language);
    let library = Arc::clone(&state.library);
    let anyway = fields.is(ANYWAY, "yes");
    let handed = state.shell.records().write(move |tx| {
        let (learner, attempt) = own_attempt(tx, session.as_ref(), id, now)?;
        if attempt.closed.is_some() {
            return Ok::<_, Problem>(Handed::In);
        }
        let items = store::items(tx, id)?;
        let entries = entries(&library, &items, language);
        if !anyway && entries.iter().any(|entry| entry.progress != Progress::Answered) {
            return Ok(Handed::Asks(attempt, entries));
        }
        HandIn { library: &library, account: learner.account, attempt: &attempt, now }.run(tx, &items)?;
        Ok(Handed::In)
    });
    match handed.await? {
        Handed::In => Ok(to_result(&ctx, id)),
        Handed::Asks(attempt, entries) => {
            let mut errors = FieldErrors::new();
            errors.add(ANYWAY, ctx.t("assessment-anyway-error"));
            overview::show(&ctx, attempt, entries, errors, StatusCode::UNPROCESSABLE_ENTITY)
        }
    }
}

/// Where the language switch of the page above leads.
pub(super) async fn back(ctx: PageContext, Path(attempt): Path<String>) -> Result<Response, Problem> {
    attempt_id(&attempt).map(|id| to_overview(&ctx, id))
}
