use base::{AccountId, Email, Ids, Language, Timestamp, Token};
use records::{Actor, Audit, RecordsError, Tx};

use crate::{rules, store};

/// A person's account.
#[derive(Clone, Debug)]
pub struct Account {
    /// Its id.
    pub id: AccountId,
    /// The confirmed address.
    pub email: String,
    /// The name that the person gave.
    pub name: String,
    /// The language of her mails.
    pub language: Language,
    /// The stored hash; `None` until she has set a passphrase.
    pub passphrase: Option<String>,
}

/// What is needed to make an account. The address has been confirmed.
#[derive(Clone, Debug)]
pub struct NewAccount<'a> {
    /// The confirmed address.
    pub email: &'a Email,
    /// The name that the person gave.
    pub name: &'a str,
    /// The language of her mails.
    pub language: Language,
}

/// The account of this address; made if there is none yet.
///
/// # Errors
/// As the engine reports.
pub fn ensure_account(
    tx: &mut Tx<'_>,
    new: &NewAccount<'_>,
    ids: &Ids,
    now: Timestamp,
) -> Result<Account, RecordsError> {
    let folded = new.email.folded();
    if let Some(found) = store::account_by_email(tx, &folded)? {
        return Ok(found);
    }
    let account = Account {
        id: AccountId::from_uuid(ids.row(now)),
        email: new.email.as_str().to_owned(),
        name: new.name.to_owned(),
        language: new.language,
        passphrase: None,
    };
    store::insert_account(tx, &account, &folded, now)?;
    tx.audit(&Audit {
        at: now,
        actor: Actor::Account(account.id),
        action: "account.made",
        subject: &account.id.to_string(),
        detail: serde_json::json!({}),
    })?;
    Ok(account)
}

/// A one-time link with which the holder sets her passphrase: the secret part of `/{lang}/account/setup/{token}`.
///
/// # Errors
/// As the engine reports.
pub fn setup_link(tx: &mut Tx<'_>, account: AccountId, ids: &Ids, now: Timestamp) -> Result<Token, RecordsError> {
    let token = ids.token();
    store::insert_link(tx, &token.hash(), account, "setup", now.plus(rules::SETUP_LINK_LIFE))?;
    Ok(token)
}

/// Makes an organiser of this address and returns the set-up link's secret. The link sets the passphrase anew, so it
/// serves an organiser who is locked out, too.
///
/// # Errors
/// As the engine reports.
pub fn add_organiser(tx: &mut Tx<'_>, email: &Email, ids: &Ids, now: Timestamp) -> Result<Token, RecordsError> {
    let name = email.as_str().split('@').next().unwrap_or_default();
    let new = NewAccount { email, name, language: Language::SOURCE };
    let account = ensure_account(tx, &new, ids, now)?;
    make_organiser(tx, account.id, now)?;
    setup_link(tx, account.id, ids, now)
}

/// Gives an account the organiser's role.
///
/// # Errors
/// As the engine reports.
pub fn make_organiser(tx: &mut Tx<'_>, account: AccountId, now: Timestamp) -> Result<(), RecordsError> {
    store::give_organiser(tx, account, now)?;
    tx.audit(&Audit {
        at: now,
        actor: Actor::Operator,
        action: "organiser.added",
        subject: &account.to_string(),
        detail: serde_json::json!({}),
    })
}

/// The account of this id.
///
/// # Errors
/// As the engine reports.
pub fn find_account(tx: &mut Tx<'_>, id: AccountId) -> Result<Option<Account>, RecordsError> {
    store::account_by_id(tx, id)
}

/// The account of this address.
///
/// # Errors
/// As the engine reports.
pub fn account_of(tx: &mut Tx<'_>, email: &Email) -> Result<Option<Account>, RecordsError> {
    store::account_by_email(tx, &email.folded())
}

/// Whether anybody organises yet: decides if the set-up link is printed at start.
///
/// # Errors
/// As the engine reports.
pub fn any_organiser(tx: &mut Tx<'_>) -> Result<bool, RecordsError> {
    store::any_organiser(tx)
}

/// Deletes sessions that have ended, links that no longer work and failures that no longer count.
///
/// # Errors
/// As the engine reports.
pub fn purge(tx: &mut Tx<'_>, now: Timestamp) -> Result<(), RecordsError> {
    store::purge(tx, now.minus(rules::SESSION_LIFE), now.minus(rules::IDLE_LEARNER), now.minus(rules::FAILURE_WINDOW))
}
