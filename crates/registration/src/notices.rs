//! "Tell me when it opens": one message to whoever asked for it and confirmed the address; then the address is gone.

use base::{Email, Ids, Language, Timestamp, Token, TokenHash};
use records::{RecordsError, Tx};
use shell::Problem;

use crate::current::current;
use crate::mails;
use crate::store::{self, Notice};

/// Messages that one transaction queues.
pub(crate) const NOTICES_AT_ONCE: usize = 200;

/// Keeps the wish and asks for the confirmation of its address; an address that has confirmed already is left alone.
pub(crate) fn ask(
    tx: &mut Tx<'_>,
    email: Email,
    language: Language,
    token: &Token,
    ids: &Ids,
    now: Timestamp,
) -> Result<(), RecordsError> {
    if store::is_noticed(tx, &email)? {
        return Ok(());
    }
    if mails::ask_about_notice(tx, &email, language, token, ids, now)? {
        store::insert_notice(tx, &token.hash(), &Notice { email, language }, now)?;
    }
    Ok(())
}

/// Whether this link still works; looking uses nothing up.
pub(crate) fn look(tx: &mut Tx<'_>, token: &TokenHash, now: Timestamp) -> Result<Notice, Problem> {
    store::notice(tx, token, now)?.ok_or(Problem::LinkSpent)
}

/// Confirms the wish.
pub(crate) fn confirm(tx: &mut Tx<'_>, token: &TokenHash, now: Timestamp) -> Result<(), Problem> {
    let notice = look(tx, token, now)?;
    store::confirm_notice(tx, token, &notice.email, now)?;
    Ok(())
}

/// Tells the next people that registration is open, if it is, and forgets their addresses; returns how many.
pub(crate) fn announce(tx: &mut Tx<'_>, ids: &Ids, now: Timestamp) -> Result<usize, RecordsError> {
    if !current(tx, now)?.is_some_and(|one| one.status.takes_applications()) {
        return Ok(0);
    }
    let limit = i64::try_from(NOTICES_AT_ONCE).unwrap_or(i64::MAX);
    let notices = store::confirmed_notices(tx, limit)?;
    for notice in &notices {
        mails::announce(tx, &notice.email, notice.language, ids, now)?;
        store::delete_notices(tx, &notice.email)?;
    }
    Ok(notices.len())
}
