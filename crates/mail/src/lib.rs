//! Outgoing mail: an outbox in the database, written in the same transaction as what the mail is about; rendered and
//! sent afterwards, once, in the recipient's language, in words that tell a stranger nothing.
//!
//! An area declares its mails as [`Kind`]s and queues them with [`enqueue`]. A [`Delivery`] sends what is due. The
//! process may die at any line: at most the one mail that was being sent then is sent again, with the same `Message-ID`.
//! Addresses and texts are never logged, and leave the database as soon as the mail is sent or given up.

mod catalogue;
mod delivery;
mod discreet;
mod kind;
mod letter;
mod message;
mod render;
mod rules;
mod settings;
mod store;
mod transport;

pub use catalogue::{Catalogue, check_kinds};
pub use delivery::{Delivery, MAILS_PER_ROUND_MAX, Round, schedules};
pub use discreet::{SUBJECT_CHARS_MAX, check_discreet, check_subject};
pub use kind::{Kind, LinkKind, Sample};
pub use message::{Enqueued, LINK_BYTES_MAX, Message, enqueue};
pub use render::{ARG_CHARS_MAX, RenderError, Rendered};
pub use rules::{Budget, DAILY_CONFIRMED_MAX, DAILY_UNCONFIRMED_MAX, GIVE_UP_AFTER, backoff};
pub use settings::{BaseUrl, BaseUrlError, Settings};
pub use store::{Entry, KEEP, LEASE, Outbox, STATEMENTS, State, outbox, purge, recent};
pub use transport::{Transport, TransportError};
