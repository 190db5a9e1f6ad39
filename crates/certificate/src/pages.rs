mod issue;
mod organise;
mod own;
mod verify;

pub use issue::issue_one;

use std::sync::Arc;

use axum::Router;
use axum::extract::FromRef;
use axum::routing::get;
use library::Library;
use shell::{PageContext, Problem, Shell};
use tokio::sync::{Semaphore, SemaphorePermit};

use crate::rules::Visibility;
use crate::{Fact, SigningKey};

/// Papers that are set at the same time; one more waits for its turn. Each keeps a processor busy for some milliseconds.
const PRINTERS: usize = 2;

/// What this area's handlers need.
#[derive(Clone)]
pub struct Certificates {
    shell: Shell,
    library: Arc<Library>,
    key: Arc<SigningKey>,
    printers: Arc<Semaphore>,
}

impl Certificates {
    /// Puts the area on the program's state.
    pub fn new(shell: Shell, library: Arc<Library>, key: Arc<SigningKey>) -> Self {
        Self { shell, library, key, printers: Arc::new(Semaphore::new(PRINTERS)) }
    }

    /// Waits for a turn to set papers; it lasts until the permit is dropped.
    async fn turn(&self) -> Result<SemaphorePermit<'_>, Problem> {
        self.printers.acquire().await.map_err(Problem::internal)
    }
}

impl FromRef<Certificates> for Shell {
    fn from_ref(state: &Certificates) -> Self {
        state.shell.clone()
    }
}

/// The addresses below a language. Those under `verify` are printed on paper: they never change.
pub fn routes(state: Certificates) -> Router {
    Router::new()
        .route("/certificates", get(own::list))
        .route("/certificates/new/{kind}", get(issue::page).post(issue::issue))
        .route("/certificates/{id}", get(own::page).post(own::set_visibility))
        .route("/certificates/{id}/pdf/{language}", get(own::file))
        .route("/verify", get(verify::form))
        .route("/verify/key.pem", get(verify::key))
        .route("/verify/{id}", get(verify::page).post(verify::compare))
        .route("/organise/certificates", get(organise::list))
        .route("/organise/certificates/{id}", get(organise::page))
        // Where a form that came back is read again, for instance in another language.
        .route("/organise/certificates/{id}/revoke", get(organise::page).post(organise::revoke))
        .with_state(state)
}

/// What a holder may let others see, the most quiet choice first.
fn visibilities(ctx: &PageContext) -> Vec<(&'static str, String)> {
    let text = |one: Visibility| ctx.t(&format!("certificate-visibility-{}", one.as_str()));
    Visibility::ALL.into_iter().map(|one| (one.as_str(), text(one))).collect()
}

/// A label of a page with everything that stands under it.
struct Row {
    label: String,
    values: Vec<String>,
}

/// Facts as rows: what has one label stands under it together.
fn rows(facts: impl IntoIterator<Item = Fact>) -> Vec<Row> {
    let mut rows: Vec<Row> = Vec::new();
    for fact in facts {
        match rows.last_mut().filter(|row| row.label == fact.label) {
            Some(row) => row.values.push(fact.value),
            None => rows.push(Row { label: fact.label, values: vec![fact.value] }),
        }
    }
    rows
}
