use std::panic::{AssertUnwindSafe, catch_unwind};

use rusqlite::Connection;

use crate::{RecordsError, Subscriber, Tx};

/// One question waiting for a reader thread.
pub(crate) trait ReadJob: Send {
    /// Runs on the reader's connection and answers.
    fn run(self: Box<Self>, connection: &Connection, subscribers: &[Subscriber]);
}

pub(crate) struct Question<F, T, E> {
    pub(crate) work: F,
    pub(crate) answer: tokio::sync::oneshot::Sender<Result<T, E>>,
}

impl<F, T, E> ReadJob for Question<F, T, E>
where
    F: FnOnce(&mut Tx<'_>) -> Result<T, E> + Send,
    T: Send,
    E: From<RecordsError> + Send,
{
    fn run(self: Box<Self>, connection: &Connection, subscribers: &[Subscriber]) {
        let Self { work, answer } = *self;
        let outcome = catch_unwind(AssertUnwindSafe(|| snapshot(connection, subscribers, work)));
        // On a panic the sender is dropped, and the caller learns that the work was interrupted. A caller that has gone
        // away wants no answer.
        if let Ok(result) = outcome {
            let _gone = answer.send(result);
        }
    }
}

/// Runs `work` on one consistent state of the database.
fn snapshot<T, E: From<RecordsError>>(
    connection: &Connection,
    subscribers: &[Subscriber],
    work: impl FnOnce(&mut Tx<'_>) -> Result<T, E>,
) -> Result<T, E> {
    let wrap = |error: rusqlite::Error| RecordsError::of("snapshot", &error);
    let transaction = connection.unchecked_transaction().map_err(wrap)?;
    let result = work(&mut Tx::new(&transaction, subscribers));
    transaction.finish().map_err(wrap)?;
    result
}

/// The body of a reader thread; ends when the program drops its end of the queue.
pub(crate) fn serve(connection: &Connection, subscribers: &[Subscriber], queue: &flume::Receiver<Box<dyn ReadJob>>) {
    while let Ok(job) = queue.recv() {
        job.run(connection, subscribers);
    }
}
