mod answer;
mod application;
mod applications;
mod confirm;
mod course;
mod export;
mod intake_form;
mod intakes;
mod notice;
mod register;
mod status;

use std::sync::Arc;

use axum::Router;
use axum::extract::FromRef;
use axum::routing::{get, post};
use base::Token;
use library::Library;
use shell::{PageCache, Problem, Shell};

/// What this area's handlers need.
#[derive(Clone)]
pub struct Registration {
    shell: Shell,
    library: Arc<Library>,
    cache: PageCache,
}

impl Registration {
    /// Puts the area on the program's state.
    pub fn new(shell: Shell, library: Arc<Library>) -> Self {
        Self { shell, library, cache: PageCache::default() }
    }
}

impl FromRef<Registration> for Shell {
    fn from_ref(state: &Registration) -> Self {
        state.shell.clone()
    }
}

/// The addresses below a language.
pub fn routes(state: Registration) -> Router {
    Router::new()
        .route("/course", get(course::page))
        .route("/course/register", get(register::page).post(register::send))
        .route("/course/register/sent", get(register::sent))
        .route("/course/confirm/{token}", get(confirm::page).post(confirm::confirm))
        .route("/course/status/{token}", get(status::page).post(answer::answer))
        .route("/course/status/{token}/withdraw", get(answer::withdraw_page).post(answer::withdraw))
        .route("/course/status/{token}/start", post(answer::start))
        .route("/course/notice", get(notice::sent).post(notice::ask))
        .route("/course/notice/{token}", get(notice::page).post(notice::confirm))
        .route("/organise/intakes", get(intakes::list))
        .route("/organise/intakes/new", get(intakes::new_page).post(intakes::make))
        .route("/organise/intakes/{id}", get(intakes::page).post(intakes::change))
        .route("/organise/applications", get(applications::list).post(applications::decide))
        .route("/organise/applications/export", post(export::export))
        .route("/organise/applications/{id}", get(application::page).post(application::decide))
        .with_state(state)
}

/// The secret of a link. A text that is none is a link that does not work.
fn secret(text: &str) -> Result<Token, Problem> {
    Token::parse(text).map_err(|_| Problem::LinkSpent)
}
