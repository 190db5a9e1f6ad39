mod audit;
mod mails;
mod numbers;
mod overview;

use std::sync::Arc;

use axum::Router;
use axum::extract::FromRef;
use axum::routing::get;
use mail::Catalogue;
use shell::Shell;

/// What this area's handlers need.
#[derive(Clone)]
pub struct Organise {
    shell: Shell,
    catalogue: Arc<Catalogue>,
}

impl Organise {
    /// Puts the area on the program's state; `catalogue` holds the mails of every area.
    pub fn new(shell: Shell, catalogue: Arc<Catalogue>) -> Self {
        Self { shell, catalogue }
    }
}

impl FromRef<Organise> for Shell {
    fn from_ref(state: &Organise) -> Self {
        state.shell.clone()
    }
}

/// The addresses below a language.
pub fn routes(state: Organise) -> Router {
    Router::new()
        .route("/organise", get(overview::page))
        .route("/organise/numbers", get(numbers::page))
        .route("/organise/numbers.csv", get(numbers::csv))
        .route("/organise/mails", get(mails::page))
        .route("/organise/mails/{kind}", get(mails::preview))
        .route("/organise/audit", get(audit::page))
        .with_state(state)
}
