use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;

use base::{Clock, Ids};
use records::{Records, RecordsError};

/// A future on the heap, as a table of handlers needs it.
pub type BoxFuture<T> = Pin<Box<dyn Future<Output = T> + Send>>;

/// Does the work of one kind of job. Gets the payload that was queued. May run twice for one job: must be idempotent.
pub type Handler = Arc<dyn Fn(JobContext, String) -> BoxFuture<Result<(), JobError>> + Send + Sync>;

/// What a handler works with.
#[derive(Clone)]
pub struct JobContext {
    /// The database.
    pub records: Records,
    /// The present moment.
    pub clock: Clock,
    /// New ids and tokens.
    pub ids: Ids,
    /// Which attempt this is, from 1.
    pub attempt: u32,
}

/// Why a job did not get done. The text is stored and logged: no names, addresses or texts of people in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum JobError {
    /// May work later: it is tried again after a pause.
    Passing(String),
    /// Will never work: it is parked for an organiser to see.
    Permanent(String),
}

impl From<RecordsError> for JobError {
    /// A database that is busy or full may recover; a refusal by the schema may too, after an update.
    fn from(error: RecordsError) -> Self {
        Self::Passing(error.to_string())
    }
}

/// Turns an async function or closure into a [`Handler`].
pub fn handler<F, R>(work: F) -> Handler
where
    F: Fn(JobContext, String) -> R + Send + Sync + 'static,
    R: Future<Output = Result<(), JobError>> + Send + 'static,
{
    Arc::new(move |context, payload| Box::pin(work(context, payload)))
}
