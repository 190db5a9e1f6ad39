use base::{Ids, Span, Timestamp, minutes};
use records::{RecordsError, Tx, params};

use crate::rules::Settlement;

/// How long a runner may hold a job before another takes it for dead.
pub const LEASE: Span = minutes(10);
/// Longest payload, in bytes: ids and small values, no documents.
pub const PAYLOAD_BYTES_MAX: usize = 64 * 1024;
/// What is kept of an error's text, in bytes.
pub const ERROR_BYTES_MAX: usize = 500;

/// Ids of schedules start with this; those of queued jobs are UUIDs.
const SCHEDULE_PREFIX: &str = "schedule:";

records::statements! {
    INSERT = "INSERT INTO job (id, kind, payload, due_at, attempts, created_at) VALUES ($1, $2, $3, $4, 0, $5)";
    ENSURE = "INSERT INTO job (id, kind, payload, due_at, attempts, created_at) VALUES ($1, $2, '', $3, 0, $3) \
              ON CONFLICT (id) DO NOTHING";
    SCHEDULES = "SELECT id FROM job WHERE id LIKE 'schedule:%'";
    DUE = "SELECT id, kind, payload, due_at, attempts FROM job \
           WHERE due_at <= $1 AND parked_at IS NULL AND (lease_until IS NULL OR lease_until <= $1) \
           ORDER BY due_at, id LIMIT $2";
    LEASE_IT = "UPDATE job SET lease_until = $2, attempts = attempts + 1 WHERE id = $1";
    DELETE = "DELETE FROM job WHERE id = $1 AND attempts = $2";
    NEXT_TURN = "UPDATE job SET due_at = $3, lease_until = NULL, attempts = 0, last_error = NULL \
                 WHERE id = $1 AND attempts = $2";
    AGAIN = "UPDATE job SET due_at = $3, lease_until = NULL, last_error = $4 WHERE id = $1 AND attempts = $2";
    PARK = "UPDATE job SET parked_at = $3, lease_until = NULL, last_error = $4 WHERE id = $1 AND attempts = $2";
    DROP_SCHEDULE = "DELETE FROM job WHERE id = $1";
    PARKED = "SELECT id, kind, attempts, last_error, parked_at FROM job WHERE parked_at IS NOT NULL \
              ORDER BY parked_at, id LIMIT $1";
    RESUME = "UPDATE job SET parked_at = NULL, attempts = 0, due_at = $2 WHERE id = $1 AND parked_at IS NOT NULL";
    WAITING = "SELECT COUNT(*), MIN(due_at) FROM job WHERE parked_at IS NULL AND due_at <= $1";
    PARKED_COUNT = "SELECT COUNT(*) FROM job WHERE parked_at IS NOT NULL";
}

/// Parked jobs shown at once.
const PARKED_SHOWN_MAX: i64 = 200;

/// A job that an attempt is due for.
#[derive(Clone, Debug)]
pub(crate) struct Taken {
    pub(crate) id: String,
    pub(crate) kind: String,
    pub(crate) payload: String,
    pub(crate) due_at: Timestamp,
    /// With the present attempt. Tells whether the lease is still ours: whoever takes the job again counts on.
    pub(crate) attempts: u32,
}

/// A job that failed for good, for the organisers' page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Parked {
    /// Its id, for [`resume`].
    pub id: String,
    /// What kind of work it is.
    pub kind: String,
    /// How often it was tried.
    pub attempts: u32,
    /// What went wrong last.
    pub error: String,
    /// When it was given up.
    pub at: Timestamp,
}

/// How the queue stands, for health checks and figures.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Queue {
    /// Jobs that are due or being worked on.
    pub due: i64,
    /// Since when the oldest of them has been due.
    pub oldest_due_at: Option<Timestamp>,
    /// Jobs that failed for good.
    pub parked: i64,
}

/// Queues a job; it is done after the transaction is committed, not before `due_at`. Returns its id.
///
/// # Errors
/// [`RecordsError::Constraint`] when the payload is longer than [`PAYLOAD_BYTES_MAX`]; others as they come.
pub fn enqueue(
    tx: &mut Tx<'_>,
    kind: &str,
    payload: &str,
    due_at: Timestamp,
    ids: &Ids,
    now: Timestamp,
) -> Result<String, RecordsError> {
    if payload.len() > PAYLOAD_BYTES_MAX {
        return Err(RecordsError::Constraint(format!(
            "payload of job {kind} is longer than {PAYLOAD_BYTES_MAX} bytes"
        )));
    }
    let id = ids.row(now).to_string();
    tx.execute(&INSERT, &params![&id, kind, payload, due_at, now])?;
    Ok(id)
}

/// The jobs that failed for good, oldest first.
///
/// # Errors
/// As the engine reports.
pub fn parked(tx: &mut Tx<'_>) -> Result<Vec<Parked>, RecordsError> {
    tx.all(&PARKED, &params![PARKED_SHOWN_MAX], |row| {
        Ok(Parked {
            id: row.get(0)?,
            kind: row.get(1)?,
            attempts: row.get(2)?,
            error: row.get::<Option<String>>(3)?.unwrap_or_default(),
            at: row.get(4)?,
        })
    })
}

/// Tries a parked job again. Says whether there was one.
///
/// # Errors
/// As the engine reports.
pub fn resume(tx: &mut Tx<'_>, id: &str, now: Timestamp) -> Result<bool, RecordsError> {
    Ok(tx.execute(&RESUME, &params![id, now])? > 0)
}

/// How the queue stands.
///
/// # Errors
/// As the engine reports.
pub fn queue(tx: &mut Tx<'_>, now: Timestamp) -> Result<Queue, RecordsError> {
    let waiting = tx.first(&WAITING, &params![now], |row| Ok((row.get(0)?, row.get(1)?)))?;
    let (due, oldest_due_at) = waiting.unwrap_or((0, None));
    Ok(Queue { due, oldest_due_at, parked: tx.number(&PARKED_COUNT, &[])? })
}

/// Makes the row of each schedule, due at once where it is new, and removes rows of schedules that are no more.
pub(crate) fn register_schedules(tx: &mut Tx<'_>, names: &[&'static str], now: Timestamp) -> Result<(), RecordsError> {
    for id in tx.all(&SCHEDULES, &[], |row| row.get::<String>(0))? {
        if !names.iter().any(|name| schedule_id(name) == id) {
            tx.execute(&DROP_SCHEDULE, &params![id])?;
        }
    }
    for name in names {
        tx.execute(&ENSURE, &params![schedule_id(name), *name, now])?;
    }
    Ok(())
}

/// Whether the id is that of a schedule.
pub(crate) fn is_schedule(id: &str) -> bool {
    id.starts_with(SCHEDULE_PREFIX)
}

/// Whether there is anything to take: asked in a reading transaction, so that an idle runner never writes.
pub(crate) fn is_any_due(tx: &mut Tx<'_>, now: Timestamp) -> Result<bool, RecordsError> {
    Ok(tx.first(&DUE, &params![now, 1_i64], |_| Ok(()))?.is_some())
}

/// Takes up to `limit` due jobs under a lease.
pub(crate) fn take(tx: &mut Tx<'_>, now: Timestamp, limit: usize) -> Result<Vec<Taken>, RecordsError> {
    let limit = i64::try_from(limit).unwrap_or(i64::MAX);
    let taken = tx.all(&DUE, &params![now, limit], |row| {
        Ok(Taken {
            id: row.get(0)?,
            kind: row.get(1)?,
            payload: row.get(2)?,
            due_at: row.get(3)?,
            attempts: row.get::<u32>(4)?.saturating_add(1),
        })
    })?;
    for job in &taken {
        tx.execute(&LEASE_IT, &params![&job.id, now.plus(LEASE)])?;
    }
    Ok(taken)
}

/// Records what an attempt came to; nothing if another runner has taken the job since.
pub(crate) fn settle(
    tx: &mut Tx<'_>,
    job: &Taken,
    settlement: &Settlement,
    now: Timestamp,
) -> Result<(), RecordsError> {
    let (id, attempts) = (&job.id, job.attempts);
    match settlement {
        Settlement::Done => tx.execute(&DELETE, &params![id, attempts]),
        Settlement::NextTurn { due_at } => tx.execute(&NEXT_TURN, &params![id, attempts, *due_at]),
        Settlement::Again { due_at, error } => tx.execute(&AGAIN, &params![id, attempts, *due_at, shortened(error)]),
        Settlement::Parked { error } => tx.execute(&PARK, &params![id, attempts, now, shortened(error)]),
    }?;
    Ok(())
}

fn schedule_id(name: &str) -> String {
    format!("{SCHEDULE_PREFIX}{name}")
}

fn shortened(error: &str) -> &str {
    error.get(..error.floor_char_boundary(ERROR_BYTES_MAX)).unwrap_or_default()
}
