mod hand_in;
mod overview;
mod question;
mod result;
mod start;

use std::sync::Arc;

use axum::Router;
use axum::extract::FromRef;
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::{get, post};
use base::{AttemptId, Timestamp, Token};
use identity::Learner;
use library::Library;
use records::Tx;
use shell::{PageContext, Problem, Shell};

use crate::store::{self, Attempt};

/// What this area's handlers need.
#[derive(Clone)]
pub struct Assessment {
    shell: Shell,
    library: Arc<Library>,
}

impl Assessment {
    /// Puts the area on the program's state.
    pub fn new(shell: Shell, library: Arc<Library>) -> Self {
        Self { shell, library }
    }
}

impl FromRef<Assessment> for Shell {
    fn from_ref(state: &Assessment) -> Self {
        state.shell.clone()
    }
}

/// The addresses below a language.
pub fn routes(state: Assessment) -> Router {
    Router::new()
        .route("/test", get(start::page).post(start::begin))
        .route("/test/{attempt}", get(overview::page))
        .route("/test/{attempt}/submit", post(hand_in::submit).get(hand_in::back))
        .route("/test/{attempt}/result", get(result::page))
        .route("/test/{attempt}/{place}", get(question::page).post(question::save))
        .with_state(state)
}

/// The attempt of an address, for the learner whose it is. To everybody else there is none.
fn own_attempt(
    tx: &mut Tx<'_>,
    session: Option<&Token>,
    attempt: AttemptId,
    now: Timestamp,
) -> Result<(Learner, Attempt), Problem> {
    let learner = identity::learner(tx, session, now)?;
    let found = store::attempt_of(tx, attempt, learner.account, learner.intake)?.ok_or(Problem::NotFound)?;
    Ok((learner, found))
}

fn attempt_id(text: &str) -> Result<AttemptId, Problem> {
    text.parse().map_err(|_| Problem::NotFound)
}

fn to_overview(ctx: &PageContext, attempt: AttemptId) -> Response {
    Redirect::to(&ctx.href(&format!("test/{attempt}"))).into_response()
}

fn to_question(ctx: &PageContext, attempt: AttemptId, place: u32) -> Response {
    Redirect::to(&ctx.href(&format!("test/{attempt}/{place}"))).into_response()
}

fn to_result(ctx: &PageContext, attempt: AttemptId) -> Response {
    Redirect::to(&ctx.href(&format!("test/{attempt}/result"))).into_response()
}

fn answered_of(ctx: &PageContext, answered: usize, total: usize) -> String {
    ctx.tf("assessment-answered-of", &text::Args::new().number("n", answered).number("total", total))
}

fn percent(ctx: &PageContext, percents: u32) -> String {
    text::percent(ctx.language, percents.into())
}
