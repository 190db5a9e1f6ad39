//! What every other crate may use: ids, time, languages, addresses, the events that areas tell each other.
//!
//! No I/O, no database, no HTTP. Time, ids and randomness are values that are passed in.

mod audience;
mod country;
mod email;
mod event;
mod hash;
mod id;
mod language;
mod time;
mod token;

pub use audience::{Audience, UnknownAudience};
pub use country::{Country, UnknownCountry};
pub use email::{Email, EmailError};
pub use event::Event;
pub use hash::{sha256, short_hash};
pub use id::{AccountId, ApplicationId, AttemptId, CertificateId, IdError, Ids, IntakeId};
pub use language::{Language, UnknownLanguage};
pub use time::{Clock, Span, TimeZone, Timestamp, UnknownTimeZone, days, hours, minutes, seconds};
pub use token::{Token, TokenError, TokenHash};
