use base::{AccountId, Audience, IntakeId, Language, Timestamp, Token, TokenHash};
use records::{RecordsError, Tx, params, statements};

use crate::account::Account;
use crate::viewer::Factor;

statements! {
    INSERT_ACCOUNT = "INSERT INTO account (id, email, email_folded, name, language, created_at) VALUES ($1, $2, $3, $4, $5, $6)";
    ACCOUNT_BY_ID = "SELECT id, email, name, language, passphrase FROM account WHERE id = $1";
    ACCOUNT_BY_EMAIL = "SELECT id, email, name, language, passphrase FROM account WHERE email_folded = $1";
    SET_PASSPHRASE = "UPDATE account SET passphrase = $2 WHERE id = $1";
    SET_NAME = "UPDATE account SET name = $2, language = $3 WHERE id = $1";
    SET_SIGNED_IN = "UPDATE account SET signed_in_at = $2 WHERE id = $1";
    GIVE_ROLE = "INSERT INTO account_role (account_id, role, given_at) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING";
    HAS_ROLE = "SELECT COUNT(*) FROM account_role WHERE account_id = $1 AND role = $2";
    ANY_ORGANISER = "SELECT COUNT(*) FROM account_role WHERE role = 'organiser'";
    START_LEARNING = "INSERT INTO learner (account_id, intake_id, audience, language, since) VALUES ($1, $2, $3, $4, $5) \
        ON CONFLICT (account_id) DO UPDATE SET intake_id = excluded.intake_id, audience = excluded.audience, ended_at = NULL";
    STOP_LEARNING = "UPDATE learner SET ended_at = $3 WHERE account_id = $1 AND intake_id = $2";
    LEARNER = "SELECT intake_id, audience FROM learner WHERE account_id = $1 AND ended_at IS NULL";
    INSERT_SESSION = "INSERT INTO session (token_hash, account_id, factor, created_at, seen_at) VALUES ($1, $2, $3, $4, $4)";
    SESSION = "SELECT s.account_id, s.factor, s.created_at, s.seen_at, a.name, a.language, \
        (SELECT COUNT(*) FROM account_role r WHERE r.account_id = a.id AND r.role = 'organiser'), \
        l.intake_id, l.audience, \
        (SELECT COUNT(*) FROM authenticator x WHERE x.account_id = a.id AND x.confirmed_at IS NOT NULL) \
        FROM session s JOIN account a ON a.id = s.account_id \
        LEFT JOIN learner l ON l.account_id = a.id AND l.ended_at IS NULL WHERE s.token_hash = $1";
    TOUCH_SESSION = "UPDATE session SET seen_at = $2 WHERE token_hash = $1 AND seen_at < $2";
    END_SESSION = "DELETE FROM session WHERE token_hash = $1";
    END_SESSIONS = "DELETE FROM session WHERE account_id = $1";
    PURGE_SESSIONS = "DELETE FROM session WHERE created_at < $1 OR seen_at < $2";
    INSERT_LINK = "INSERT INTO account_link (token_hash, account_id, purpose, expires_at) VALUES ($1, $2, $3, $4)";
    LINK = "SELECT account_id FROM account_link WHERE token_hash = $1 AND purpose = $2 AND used_at IS NULL AND expires_at > $3";
    USE_LINKS = "UPDATE account_link SET used_at = $2 WHERE account_id = $1 AND used_at IS NULL";
    PURGE_LINKS = "DELETE FROM account_link WHERE expires_at < $1";
    AUTHENTICATOR = "SELECT secret, confirmed_at, last_step FROM authenticator WHERE account_id = $1";
    SET_AUTHENTICATOR = "INSERT INTO authenticator (account_id, secret, last_step, confirmed_at) VALUES ($1, $2, $3, $4) \
        ON CONFLICT (account_id) DO UPDATE SET secret = excluded.secret, last_step = excluded.last_step, \
        confirmed_at = excluded.confirmed_at";
    PENDING = "SELECT pending_secret FROM session WHERE token_hash = $1";
    SET_PENDING = "UPDATE session SET pending_secret = $2 WHERE token_hash = $1";
    USE_STEP = "UPDATE authenticator SET last_step = $2 WHERE account_id = $1 AND last_step < $2";
    DELETE_CODES = "DELETE FROM recovery_code WHERE account_id = $1";
    INSERT_CODE = "INSERT INTO recovery_code (account_id, code_hash) VALUES ($1, $2)";
    USE_CODE = "UPDATE recovery_code SET used_at = $3 WHERE account_id = $1 AND code_hash = $2 AND used_at IS NULL";
    CODES_LEFT = "SELECT COUNT(*) FROM recovery_code WHERE account_id = $1 AND used_at IS NULL";
    ADD_FAILURE = "INSERT INTO sign_in_failure (whom, at) VALUES ($1, $2)";
    FORGET_FAILURE = "DELETE FROM sign_in_failure WHERE whom = $1 AND at = $2";
    FAILURES = "SELECT COUNT(*) FROM sign_in_failure WHERE whom = $1 AND at > $2";
    PURGE_FAILURES = "DELETE FROM sign_in_failure WHERE at < $1";
}

/// A session as stored, with what a page needs to know about its holder.
pub(crate) struct SessionRow {
    pub(crate) account: AccountId,
    pub(crate) factor: Factor,
    pub(crate) created: Timestamp,
    pub(crate) seen: Timestamp,
    pub(crate) name: String,
    pub(crate) language: Language,
    pub(crate) organiser: bool,
    pub(crate) learns: Option<(IntakeId, Audience)>,
    pub(crate) has_app: bool,
}

/// An authenticator app as stored.
pub(crate) struct Authenticator {
    pub(crate) secret: String,
    pub(crate) confirmed: bool,
    pub(crate) last_step: i64,
}

type Done<T = ()> = Result<T, RecordsError>;

fn account(row: &records::Row<'_>) -> Done<Account> {
    Ok(Account {
        id: row.get(0)?,
        email: row.get(1)?,
        name: row.get(2)?,
        language: row.get(3)?,
        passphrase: row.get(4)?,
    })
}

pub(crate) fn insert_account(tx: &mut Tx<'_>, new: &Account, folded: &str, now: Timestamp) -> Done {
    tx.execute(&INSERT_ACCOUNT, &params![new.id, &new.email, folded, &new.name, new.language, now]).map(drop)
}

pub(crate) fn account_by_id(tx: &mut Tx<'_>, id: AccountId) -> Done<Option<Account>> {
    tx.first(&ACCOUNT_BY_ID, &params![id], account)
}

pub(crate) fn account_by_email(tx: &mut Tx<'_>, folded: &str) -> Done<Option<Account>> {
    tx.first(&ACCOUNT_BY_EMAIL, &params![folded], account)
}

pub(crate) fn set_passphrase(tx: &mut Tx<'_>, id: AccountId, hash: &str) -> Done {
    tx.execute(&SET_PASSPHRASE, &params![id, hash]).map(drop)
}

pub(crate) fn set_name(tx: &mut Tx<'_>, id: AccountId, name: &str, language: Language) -> Done {
    tx.execute(&SET_NAME, &params![id, name, language]).map(drop)
}

pub(crate) fn set_signed_in(tx: &mut Tx<'_>, id: AccountId, now: Timestamp) -> Done {
    tx.execute(&SET_SIGNED_IN, &params![id, now]).map(drop)
}

pub(crate) fn give_organiser(tx: &mut Tx<'_>, id: AccountId, now: Timestamp) -> Done {
    tx.execute(&GIVE_ROLE, &params![id, "organiser", now]).map(drop)
}

/// Whether the account organises: staff never take seats.
///
/// # Errors
/// As the engine reports.
pub fn is_organiser(tx: &mut Tx<'_>, id: AccountId) -> Done<bool> {
    tx.number(&HAS_ROLE, &params![id, "organiser"]).map(|n| n > 0)
}

pub(crate) fn any_organiser(tx: &mut Tx<'_>) -> Done<bool> {
    tx.number(&ANY_ORGANISER, &[]).map(|n| n > 0)
}

pub(crate) fn start_learning(
    tx: &mut Tx<'_>,
    id: AccountId,
    intake: IntakeId,
    audience: Audience,
    language: Language,
    now: Timestamp,
) -> Done {
    tx.execute(&START_LEARNING, &params![id, intake, audience, language, now]).map(drop)
}

pub(crate) fn stop_learning(tx: &mut Tx<'_>, id: AccountId, intake: IntakeId, now: Timestamp) -> Done {
    tx.execute(&STOP_LEARNING, &params![id, intake, now]).map(drop)
}

pub(crate) fn learns(tx: &mut Tx<'_>, id: AccountId) -> Done<Option<(IntakeId, Audience)>> {
    tx.first(&LEARNER, &params![id], |row| Ok((row.get(0)?, row.get(1)?)))
}

/// Opens a session. The caller has proved who it is, or seeds a demonstration.
///
/// # Errors
/// As the engine reports.
pub fn start_session(tx: &mut Tx<'_>, token: &Token, account: AccountId, factor: Factor, now: Timestamp) -> Done {
    tx.execute(&INSERT_SESSION, &params![token.hash().to_hex(), account, factor.as_str(), now]).map(drop)
}

pub(crate) fn session(tx: &mut Tx<'_>, token: &TokenHash) -> Done<Option<SessionRow>> {
    tx.first(&SESSION, &params![token.to_hex()], |row| {
        let intake: Option<IntakeId> = row.get(7)?;
        let audience: Option<Audience> = row.get(8)?;
        Ok(SessionRow {
            account: row.get(0)?,
            factor: Factor::read(&row.get::<String>(1)?),
            created: row.get(2)?,
            seen: row.get(3)?,
            name: row.get(4)?,
            language: row.get(5)?,
            organiser: row.get::<i64>(6)? > 0,
            learns: intake.zip(audience),
            has_app: row.get::<i64>(9)? > 0,
        })
    })
}

pub(crate) fn touch(tx: &mut Tx<'_>, token: &TokenHash, now: Timestamp) -> Done {
    tx.execute(&TOUCH_SESSION, &params![token.to_hex(), now]).map(drop)
}

pub(crate) fn end_session(tx: &mut Tx<'_>, token: &TokenHash) -> Done {
    tx.execute(&END_SESSION, &params![token.to_hex()]).map(drop)
}

pub(crate) fn end_sessions(tx: &mut Tx<'_>, account: AccountId) -> Done {
    tx.execute(&END_SESSIONS, &params![account]).map(drop)
}

/// Deletes what has ended: sessions, links, failures.
pub(crate) fn purge(
    tx: &mut Tx<'_>,
    created_before: Timestamp,
    seen_before: Timestamp,
    failed_before: Timestamp,
) -> Done {
    tx.execute(&PURGE_SESSIONS, &params![created_before, seen_before])?;
    tx.execute(&PURGE_LINKS, &params![created_before])?;
    tx.execute(&PURGE_FAILURES, &params![failed_before]).map(drop)
}

pub(crate) fn insert_link(tx: &mut Tx<'_>, token: &TokenHash, id: AccountId, purpose: &str, until: Timestamp) -> Done {
    tx.execute(&INSERT_LINK, &params![token.to_hex(), id, purpose, until]).map(drop)
}

pub(crate) fn link(tx: &mut Tx<'_>, token: &TokenHash, purpose: &str, now: Timestamp) -> Done<Option<AccountId>> {
    tx.first(&LINK, &params![token.to_hex(), purpose, now], |row| row.get(0))
}

pub(crate) fn use_links(tx: &mut Tx<'_>, id: AccountId, now: Timestamp) -> Done {
    tx.execute(&USE_LINKS, &params![id, now]).map(drop)
}

pub(crate) fn authenticator(tx: &mut Tx<'_>, id: AccountId) -> Done<Option<Authenticator>> {
    tx.first(&AUTHENTICATOR, &params![id], |row| {
        Ok(Authenticator {
            secret: row.get(0)?,
            confirmed: row.get::<Option<i64>>(1)?.is_some(),
            last_step: row.get(2)?,
        })
    })
}

/// Puts an app that has given its first code, that of `step`, in the place of the one before.
pub(crate) fn set_authenticator(tx: &mut Tx<'_>, id: AccountId, secret: &str, step: i64, now: Timestamp) -> Done {
    tx.execute(&SET_AUTHENTICATOR, &params![id, secret, step, now]).map(drop)
}

/// The key of the app that is being set up in this session.
pub(crate) fn pending_secret(tx: &mut Tx<'_>, session: &TokenHash) -> Done<Option<String>> {
    tx.first(&PENDING, &params![session.to_hex()], |row| row.get(0)).map(Option::flatten)
}

pub(crate) fn set_pending_secret(tx: &mut Tx<'_>, session: &TokenHash, secret: &str) -> Done {
    tx.execute(&SET_PENDING, &params![session.to_hex(), secret]).map(drop)
}

/// Marks a time step as used; `false` if it was used before.
pub(crate) fn use_step(tx: &mut Tx<'_>, id: AccountId, step: i64) -> Done<bool> {
    tx.execute(&USE_STEP, &params![id, step]).map(|changed| changed == 1)
}

pub(crate) fn replace_codes(tx: &mut Tx<'_>, id: AccountId, hashes: &[String]) -> Done {
    tx.execute(&DELETE_CODES, &params![id])?;
    for hash in hashes {
        tx.execute(&INSERT_CODE, &params![id, hash])?;
    }
    Ok(())
}

pub(crate) fn use_code(tx: &mut Tx<'_>, id: AccountId, hash: &str, now: Timestamp) -> Done<bool> {
    tx.execute(&USE_CODE, &params![id, hash, now]).map(|changed| changed == 1)
}

pub(crate) fn codes_left(tx: &mut Tx<'_>, id: AccountId) -> Done<i64> {
    tx.number(&CODES_LEFT, &params![id])
}

pub(crate) fn add_failure(tx: &mut Tx<'_>, whom: &str, now: Timestamp) -> Done {
    tx.execute(&ADD_FAILURE, &params![whom, now]).map(drop)
}

pub(crate) fn forget_failure(tx: &mut Tx<'_>, whom: &str, at: Timestamp) -> Done {
    tx.execute(&FORGET_FAILURE, &params![whom, at]).map(drop)
}

pub(crate) fn failures(tx: &mut Tx<'_>, whom: &str, since: Timestamp) -> Done<i64> {
    tx.number(&FAILURES, &params![whom, since])
}
