use base::{Email, Language, Timestamp, TokenHash};
use records::{RecordsError, Row, Tx, params};

use super::Done;
use crate::rules::REQUEST_LIFE;

/// Somebody who wants one message when registration opens.
#[derive(Clone, Debug)]
pub(crate) struct Notice {
    pub(crate) email: Email,
    pub(crate) language: Language,
}

fn read(row: &Row<'_>) -> Done<Notice> {
    let broken = RecordsError::Column { statement: "NOTICE", column: 0 };
    Ok(Notice { email: Email::parse(&row.get::<String>(0)?).map_err(|_| broken)?, language: row.get(1)? })
}

pub(crate) fn insert_notice(tx: &mut Tx<'_>, token: &TokenHash, new: &Notice, now: Timestamp) -> Done {
    let (email, folded) = (new.email.as_str(), new.email.folded());
    tx.execute(&super::INSERT_NOTICE, &params![token.to_hex(), email, folded, new.language, now]).map(drop)
}

/// Whether the address has confirmed that it wants the message.
pub(crate) fn is_noticed(tx: &mut Tx<'_>, email: &Email) -> Done<bool> {
    tx.number(&super::IS_NOTICED, &params![email.folded()]).map(|n| n > 0)
}

/// The wish behind a confirmation link that still works.
pub(crate) fn notice(tx: &mut Tx<'_>, token: &TokenHash, now: Timestamp) -> Done<Option<Notice>> {
    tx.first(&super::NOTICE, &params![token.to_hex(), now.minus(REQUEST_LIFE)], read)
}

pub(crate) fn confirm_notice(tx: &mut Tx<'_>, token: &TokenHash, email: &Email, now: Timestamp) -> Done {
    tx.execute(&super::CONFIRM_NOTICE, &params![token.to_hex(), now])?;
    tx.execute(&super::DELETE_OTHER_NOTICES, &params![email.folded()]).map(drop)
}

/// The next people to tell.
pub(crate) fn confirmed_notices(tx: &mut Tx<'_>, limit: i64) -> Done<Vec<Notice>> {
    tx.all(&super::CONFIRMED_NOTICES, &params![limit], read)
}

/// Forgets an address.
pub(crate) fn delete_notices(tx: &mut Tx<'_>, email: &Email) -> Done {
    tx.execute(&super::DELETE_NOTICES, &params![email.folded()]).map(drop)
}

/// Deletes wishes that nobody confirmed in time; returns how many.
pub(crate) fn purge_notices(tx: &mut Tx<'_>, now: Timestamp) -> Done<usize> {
    tx.execute(&super::PURGE_NOTICES, &params![now.minus(REQUEST_LIFE)])
}
