//! Who somebody is: accounts, passphrases, sessions, the second factor, roles; and *Leave this page*.
//!
//! Other areas ask [`viewer`], [`learner`] or [`organiser`] inside their own transaction, so that a page costs one trip
//! to the database. A session cookie alone proves nothing until one of them has looked at it.

mod account;
mod hasher;
mod mails;
mod pages;
pub mod rules;
mod store;
mod touch;
mod viewer;

pub use account::{
    Account, NewAccount, account_of, add_organiser, any_organiser, ensure_account, find_account, make_organiser, purge,
    setup_link,
};
pub use hasher::{HashError, Hasher};
pub use mails::{MAILS, send_setup_link};
pub use pages::{Identity, exit_routes, routes};
pub use store::{STATEMENTS, is_organiser, start_session};
pub use touch::{KeepAlive, keep_alive};
pub use viewer::{Factor, Learner, Organiser, Viewer, learner, organiser, subscriber, viewer};
