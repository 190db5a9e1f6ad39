mod answer;
mod learner;
mod learners;
mod lesson;
mod overview;
mod screen;

use std::sync::Arc;

use axum::Router;
use axum::extract::FromRef;
use axum::routing::get;
use library::Library;
use shell::Shell;

/// What this area's handlers need.
#[derive(Clone)]
pub struct Player {
    shell: Shell,
    library: Arc<Library>,
}

impl Player {
    /// Puts the area on the program's state.
    pub fn new(shell: Shell, library: Arc<Library>) -> Self {
        Self { shell, library }
    }
}

impl FromRef<Player> for Shell {
    fn from_ref(state: &Player) -> Self {
        state.shell.clone()
    }
}

/// The addresses below a language.
pub fn routes(state: Player) -> Router {
    Router::new()
        .route("/learn", get(overview::page))
        .route("/learn/{module}/{lesson}", get(lesson::page))
        .route("/learn/{module}/{lesson}/{screen}", get(screen::page).post(screen::move_on))
        .route("/learn/{module}/{lesson}/{screen}/{block}", get(answer::back).post(answer::answer))
        .route("/organise/learners", get(learners::page))
        .route("/organise/learners/{account}", get(learner::page).post(learner::send_link))
        .with_state(state)
}
