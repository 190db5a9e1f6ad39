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
        // What the work itself found may rest on a neighbour's change that did not stay, so the commit's error comes first.
        let result = match (commit, self.outcome) {
            (Err(error), _) => Err(error.into()),
            (Ok(()), Some(result)) => result,
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
    let mut is_halted = false;
    while let Ok(first) = queue.recv() {
        let mut group = vec![first];
        group.extend(queue.try_iter().take(GROUP_MAX - 1));
        while !group.is_empty() {
            let (ran, commit) = if is_halted {
                (group.len(), Err(RecordsError::Halted))
            } else {
                commit_group(connection, subscribers, &mut group)
            };
            is_halted |= matches!(commit, Err(RecordsError::Halted));
            generation.fetch_add(1, Ordering::Release);
            if let Err(error) = &commit {
                tracing::error!(%error, writes = ran, "a group of writes was not committed");
            }
            for job in group.drain(..ran) {
                job.answer(commit.clone());
            }
        }
    }
}

/// Runs the jobs in one transaction and commits it. When a job ends that transaction, those after it have not been run:
/// returns how many have, at least one, and how the commit went for them.
fn commit_group(
    connection: &Connection,
    subscribers: &[Subscriber],
    group: &mut [Box<dyn WriteJob>],
) -> (usize, Result<(), RecordsError>) {
    let transaction = match begin(connection) {
        Ok(transaction) => transaction,
        Err(error) => return (group.len(), Err(error)),
    };
    for (index, job) in group.iter_mut().enumerate() {
        if let Err(error) = run_one(&transaction, subscribers, job.as_mut()) {
            return (index + 1, Err(error));
        }
    }
    (group.len(), transaction.commit().map_err(|error| wrap(&error)))
}

fn begin(connection: &Connection) -> Result<rusqlite::Transaction<'_>, RecordsError> {
    if !connection.is_autocommit() {
        // The one before could be neither committed nor rolled back.
        connection.execute_batch("ROLLBACK").map_err(|error| wrap(&error))?;
    }
    rusqlite::Transaction::new_unchecked(connection, rusqlite::TransactionBehavior::Immediate)
        .map_err(|error| wrap(&error))
}

/// Runs one job in a savepoint of its own. An error means that the whole transaction is lost.
fn run_one(connection: &Connection, subscribers: &[Subscriber], job: &mut dyn WriteJob) -> Result<(), RecordsError> {
    let run = |sql: &str| {
        connection.prepare_cached(sql).and_then(|mut statement| statement.execute([])).map_err(|error| wrap(&error))
    };
    run("SAVEPOINT one")?;
    let mut tx = Tx::new(connection, subscribers);
    let stays = job.run(&mut tx);
    if let Some(error) = tx.into_lost() {
        return Err(error);
    }
    if !stays {
        run("ROLLBACK TO one")?;
    }
    run("RELEASE one")?;
    Ok(())
}

fn wrap(error: &rusqlite::Error) -> RecordsError {
    RecordsError::of("commit", error)
}
