use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicU64, Ordering};

use rusqlite::Connection;

use crate::{RecordsError, Subscriber, Tx};

/// Writes that are committed together at most.
const GROUP_MAX: usize = 256;

/// One change waiting for the writer thread.
pub(crate) trait WriteJob: Send {
    /// Runs inside a savepoint; says whether its changes stay.
    fn run(&mut self, tx: &mut Tx<'_>) -> bool;
    /// Answers the caller, after the group's commit.
    fn answer(self: Box<Self>, commit: Result<(), RecordsError>);
}

pub(crate) struct Change<F, T, E> {
    pub(crate) work: Option<F>,
    pub(crate) outcome: Option<Result<T, E>>,
    pub(crate) answer: tokio::sync::oneshot::Sender<Result<T, E>>,
}

impl<F, T, E> WriteJob for Change<F, T, E>
where
    F: FnOnce(&mut Tx<'_>) -> Result<T, E> + Send,
    T: Send,
    E: From<RecordsError> + Send,
{
    fn run(&mut self, tx: &mut Tx<'_>) -> bool {
        let Some(work) = self.work.take() else {
            return false;
        };
        self.outcome = catch_unwind(AssertUnwindSafe(|| work(tx))).ok();
        matches!(self.outcome, Some(Ok(_)))
    }

    fn answer(self: Box<Self>, commit: Result<(), RecordsError>) {
        let result = match (commit, self.outcome) {
            (Err(error), None | Some(Ok(_))) => Err(error.into()),
            (_, Some(result)) => result,
            (Ok(()), None) => Err(RecordsError::Interrupted.into()),
        };
        // A caller that has gone away wants no answer; its change stays.
        let _gone = self.answer.send(result);
    }
}

/// The body of the writer thread: takes what waits, commits it as a group, answers each.
pub(crate) fn serve(
    connection: &Connection,
    subscribers: &[Subscriber],
    queue: &flume::Receiver<Box<dyn WriteJob>>,
    generation: &AtomicU64,
) {
    while let Ok(first) = queue.recv() {
        let mut group = vec![first];
        group.extend(queue.try_iter().take(GROUP_MAX - 1));
        let commit = commit_group(connection, subscribers, &mut group);
        generation.fetch_add(1, Ordering::Release);
        if let Err(error) = &commit {
            tracing::error!(%error, writes = group.len(), "a group of writes was not committed");
        }
        for job in group {
            job.answer(commit.clone());
        }
    }
}

fn commit_group(
    connection: &Connection,
    subscribers: &[Subscriber],
    group: &mut [Box<dyn WriteJob>],
) -> Result<(), RecordsError> {
    let wrap = |error: rusqlite::Error| RecordsError::of("commit", &error);
    let run = |sql: &str| connection.prepare_cached(sql).and_then(|mut statement| statement.execute([])).map_err(wrap);
    let transaction =
        rusqlite::Transaction::new_unchecked(connection, rusqlite::TransactionBehavior::Immediate).map_err(wrap)?;
    for job in group.iter_mut() {
        run("SAVEPOINT one")?;
        if !job.run(&mut Tx::new(&transaction, subscribers)) {
            run("ROLLBACK TO one")?;
        }
        run("RELEASE one")?;
    }
    transaction.commit().map_err(wrap)
}
