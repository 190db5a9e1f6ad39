//! The mails of this area; their texts are in `identity.ftl`.

use base::{Email, Ids, Timestamp};
use mail::{Budget, Kind, LinkKind, Message};
use records::{RecordsError, Tx};

use crate::account::{Account, setup_link};

/// Says that something about the account changed, so that the holder notices what was not her doing.
static ACCOUNT_CHANGED: Kind = Kind { name: "account-changed", link: LinkKind::Path, args: &[], essential: true };
/// Carries the link with which a passphrase is set.
static ACCOUNT_SETUP: Kind = Kind { name: "account-setup", link: LinkKind::Path, args: &[], essential: true };

/// Every mail of this area.
pub static MAILS: &[&Kind] = &[&ACCOUNT_CHANGED, &ACCOUNT_SETUP];

/// Sends the holder a fresh link with which she sets her passphrase.
///
/// # Errors
/// As the engine reports.
pub fn send_setup_link(tx: &mut Tx<'_>, account: &Account, ids: &Ids, now: Timestamp) -> Result<(), RecordsError> {
    let token = setup_link(tx, account.id, ids, now)?;
    let link = format!("/{}/account/setup/{}", account.language, token.reveal());
    send(tx, &ACCOUNT_SETUP, account, link, ids, now)
}

/// Tells the holder that her passphrase or her second step was changed.
pub(crate) fn send_changed(tx: &mut Tx<'_>, account: &Account, ids: &Ids, now: Timestamp) -> Result<(), RecordsError> {
    send(tx, &ACCOUNT_CHANGED, account, format!("/{}/account", account.language), ids, now)
}

fn send(
    tx: &mut Tx<'_>,
    kind: &'static Kind,
    account: &Account,
    link: String,
    ids: &Ids,
    now: Timestamp,
) -> Result<(), RecordsError> {
    let Ok(to) = Email::parse(&account.email) else {
        return Err(RecordsError::Constraint("the account has no usable address".to_owned()));
    };
    let message = Message {
        kind,
        to: &to,
        language: account.language,
        args: text::Args::new(),
        link: Some(link),
        unsubscribe: None,
        budget: Budget::Confirmed,
    };
    mail::enqueue(tx, &message, ids, now).map(drop)
}
