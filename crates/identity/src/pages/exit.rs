use std::time::Duration;

use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use http::{HeaderValue, header};
use records::RecordsError;
use shell::PageContext;

use super::Identity;
use crate::store;

/// How long leaving waits for the database: nobody stands before a page that has to be gone.
const PATIENCE: Duration = Duration::from_millis(300);

/// Ends the session and sends the browser to a neutral place. It leaves even when the database cannot be written: the
/// cookie is gone from the browser in any case, and the fault is logged.
pub(super) async fn leave(State(state): State<Identity>, ctx: PageContext) -> Response {
    if let Some(token) = ctx.session.as_ref().map(base::Token::hash) {
        let ended = state.shell.records().write(move |tx| store::end_session(tx, &token));
        let ended: Result<Result<(), RecordsError>, _> = tokio::time::timeout(PATIENCE, ended).await;
        match ended {
            Ok(Ok(())) => {}
            Ok(Err(error)) => tracing::error!(%error, "a session was not ended on exit"),
            // What waits is done all the same.
            Err(_) => tracing::warn!("ending a session takes longer than leaving"),
        }
    }
    shell::leave(state.shell.config())
}

/// Where going back after *Leave this page* ends: on to the neutral place again.
pub(super) async fn after(State(state): State<Identity>) -> Response {
    let mut response = Redirect::to(&state.shell.config().exit_target).into_response();
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}
