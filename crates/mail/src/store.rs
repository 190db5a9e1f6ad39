use base::{Language, Span, Timestamp, days, minutes};
use records::{Column, RecordsError, Row, Tx, ValueRef, params};
use text::Args;

use crate::Message;
use crate::rules::{BUDGET_WINDOW, Fate};

/// How long a mail may be in the hands of one process before another takes it: longer than one attempt may last.
pub const LEASE: Span = minutes(3);
/// How long the trace of a mail (its kind and times, no address) is kept.
pub const KEEP: Span = days(90);
/// Mails listed at once.
const RECENT_MAX: i64 = 200;

records::statements! {
    INSERT = "INSERT INTO mail (id, kind, language, recipient, recipient_hash, args, link, unsubscribe, state, attempts, \
              next_at, created_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 'queued', 0, $9, $9)";
    COUNT_SINCE = "SELECT COUNT(*) FROM mail WHERE recipient_hash = $1 AND created_at > $2";
    DUE = "SELECT id, kind, language, recipient, args, link, unsubscribe, message_id, attempts, created_at FROM mail \
           WHERE next_at <= $1 AND (lease_until IS NULL OR lease_until <= $1) ORDER BY next_at, id LIMIT 1";
    TAKE = "UPDATE mail SET state = 'sending', lease_until = $2, attempts = attempts + 1, message_id = $3 WHERE id = $1";
    SENT = "UPDATE mail SET state = 'sent', sent_at = $2, recipient = '', args = '[]', link = NULL, unsubscribe = NULL, \
            next_at = NULL, lease_until = NULL, last_error = NULL WHERE id = $1 AND state <> 'sent'";
    AGAIN = "UPDATE mail SET state = 'queued', next_at = $3, lease_until = NULL, last_error = $4 \
             WHERE id = $1 AND attempts = $2 AND state = 'sending'";
    FAILED = "UPDATE mail SET state = 'failed', recipient = '', args = '[]', link = NULL, unsubscribe = NULL, \
              next_at = NULL, lease_until = NULL, last_error = $3 \
              WHERE id = $1 AND attempts = $2 AND state = 'sending'";
    PURGE = "DELETE FROM mail WHERE created_at < $1 AND state IN ('sent', 'failed')";
    FORGET_RECIPIENTS = "UPDATE mail SET recipient_hash = '' WHERE created_at < $1 AND recipient_hash <> '' \
                         AND state IN ('sent', 'failed')";
    QUEUED = "SELECT COUNT(*), MIN(created_at) FROM mail WHERE next_at IS NOT NULL";
    COUNT_STATE = "SELECT COUNT(*) FROM mail WHERE created_at > $1 AND state = $2";
    RECENT = "SELECT id, kind, language, state, attempts, last_error, created_at, sent_at FROM mail \
              ORDER BY created_at DESC, id DESC LIMIT $1";
}

/// Where a mail stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// Waits for its turn.
    Queued,
    /// Is being sent, or was when the process died.
    Sending,
    /// The mail server has it.
    Sent,
    /// Refused for good, or given up.
    Failed,
}

impl State {
    const ALL: [Self; 4] = [Self::Queued, Self::Sending, Self::Sent, Self::Failed];

    /// The word used in the database and in texts.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Queued => "queued",
            Self::Sending => "sending",
            Self::Sent => "sent",
            Self::Failed => "failed",
        }
    }
}

impl Column for State {
    fn read(value: ValueRef<'_>) -> Option<Self> {
        match value {
            ValueRef::Text(text) => Self::ALL.into_iter().find(|state| state.as_str() == text),
            _ => None,
        }
    }
}

/// A mail that an attempt is due for.
#[derive(Clone)]
pub(crate) struct Taken {
    pub(crate) id: String,
    pub(crate) kind: String,
    pub(crate) language: Language,
    pub(crate) recipient: String,
    pub(crate) args: String,
    pub(crate) link: Option<String>,
    pub(crate) unsubscribe: Option<String>,
    /// Chosen at the first attempt and kept: the recipient's server knows a repetition by it.
    pub(crate) message_id: String,
    /// With the present attempt. Tells whether the lease is still ours.
    pub(crate) attempts: u32,
    pub(crate) created_at: Timestamp,
}

/// The trace of a mail, for the organisers' page: nothing that says to whom.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Its id.
    pub id: String,
    /// Which mail.
    pub kind: String,
    /// In which language.
    pub language: Language,
    /// Where it stands.
    pub state: State,
    /// How often it was tried.
    pub attempts: u32,
    /// What went wrong last, as a class such as `refused 550`.
    pub error: Option<String>,
    /// When it was queued.
    pub created_at: Timestamp,
    /// When the mail server took it.
    pub sent_at: Option<Timestamp>,
}

/// How the outbox stands, for health checks and figures.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Outbox {
    /// Mails that are not sent yet.
    pub queued: i64,
    /// When the oldest of them was queued.
    pub oldest_queued_at: Option<Timestamp>,
    /// Mails of the last day that were sent.
    pub sent_today: i64,
    /// Mails of the last day that failed.
    pub failed_today: i64,
}

/// How the outbox stands.
///
/// # Errors
/// As the engine reports.
pub fn outbox(tx: &mut Tx<'_>, now: Timestamp) -> Result<Outbox, RecordsError> {
    let queued = tx.first(&QUEUED, &[], |row| Ok((row.get(0)?, row.get(1)?)))?;
    let (queued, oldest_queued_at) = queued.unwrap_or((0, None));
    let mut count = |state: State| tx.number(&COUNT_STATE, &params![now.minus(days(1)), state.as_str()]);
    Ok(Outbox { queued, oldest_queued_at, sent_today: count(State::Sent)?, failed_today: count(State::Failed)? })
}

/// The newest mails' traces, newest first.
///
/// # Errors
/// As the engine reports.
pub fn recent(tx: &mut Tx<'_>) -> Result<Vec<Entry>, RecordsError> {
    tx.all(&RECENT, &params![RECENT_MAX], |row| {
        Ok(Entry {
            id: row.get(0)?,
            kind: row.get(1)?,
            language: row.get(2)?,
            state: row.get(3)?,
            attempts: row.get(4)?,
            error: row.get(5)?,
            created_at: row.get(6)?,
            sent_at: row.get(7)?,
        })
    })
}

/// Deletes the traces that are older than [`KEEP`], and what tells the recipient of those that no longer count: whoever
/// guesses an address could otherwise find out whether it got mail. Returns how many were deleted.
///
/// # Errors
/// As the engine reports.
pub fn purge(tx: &mut Tx<'_>, now: Timestamp) -> Result<usize, RecordsError> {
    tx.execute(&FORGET_RECIPIENTS, &params![now.minus(BUDGET_WINDOW)])?;
    tx.execute(&PURGE, &params![now.minus(KEEP)])
}

/// Mails to one address since a moment.
pub(crate) fn count_since(tx: &mut Tx<'_>, recipient_hash: &str, since: Timestamp) -> Result<i64, RecordsError> {
    tx.number(&COUNT_SINCE, &params![recipient_hash, since])
}

pub(crate) fn insert(
    tx: &mut Tx<'_>,
    id: &str,
    message: &Message<'_>,
    recipient_hash: &str,
    now: Timestamp,
) -> Result<(), RecordsError> {
    let args = write_args(&message.args)?;
    tx.execute(
        &INSERT,
        &params![
            id,
            message.kind.name,
            message.language,
            message.to.as_str(),
            recipient_hash,
            args,
            message.link.as_deref(),
            message.unsubscribe.as_deref(),
            now,
        ],
    )?;
    Ok(())
}

/// Whether a mail is due: asked in a reading transaction, so that an idle delivery never writes.
pub(crate) fn is_any_due(tx: &mut Tx<'_>, now: Timestamp) -> Result<bool, RecordsError> {
    Ok(tx.first(&DUE, &params![now], |_| Ok(()))?.is_some())
}

/// Takes the mail that has been due for longest, under a lease.
pub(crate) fn take(tx: &mut Tx<'_>, now: Timestamp, sender_domain: &str) -> Result<Option<Taken>, RecordsError> {
    let taken = tx.first(&DUE, &params![now], |row| read_taken(row, sender_domain))?;
    if let Some(mail) = &taken {
        tx.execute(&TAKE, &params![&mail.id, now.plus(LEASE), &mail.message_id])?;
    }
    Ok(taken)
}

/// Records what an attempt came to. That a mail was sent is recorded even if another process has taken it since.
pub(crate) fn settle(tx: &mut Tx<'_>, mail: &Taken, fate: &Fate, now: Timestamp) -> Result<(), RecordsError> {
    match fate {
        Fate::Sent => tx.execute(&SENT, &params![&mail.id, now]),
        Fate::Again { at, class } => tx.execute(&AGAIN, &params![&mail.id, mail.attempts, *at, class]),
        Fate::Failed { class } => tx.execute(&FAILED, &params![&mail.id, mail.attempts, class]),
    }?;
    Ok(())
}

fn read_taken(row: &Row<'_>, sender_domain: &str) -> Result<Taken, RecordsError> {
    let id: String = row.get(0)?;
    let message_id = row.get::<Option<String>>(7)?.unwrap_or_else(|| format!("<{id}@{sender_domain}>"));
    Ok(Taken {
        kind: row.get(1)?,
        language: row.get(2)?,
        recipient: row.get(3)?,
        args: row.get(4)?,
        link: row.get(5)?,
        unsubscribe: row.get(6)?,
        message_id,
        attempts: row.get::<u32>(8)?.saturating_add(1),
        created_at: row.get(9)?,
        id,
    })
}

fn write_args(args: &Args) -> Result<String, RecordsError> {
    serde_json::to_string(args).map_err(|error| RecordsError::Constraint(format!("values of a mail: {error}")))
}
