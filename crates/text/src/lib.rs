//! The words of the interface, and numbers, dates and lists as each language writes them.
//!
//! Words come from Fluent files, one per area and language (`locales/<lang>/<area>.ftl`), embedded in the program.
//! Numbers, dates, lists and sorting follow CLDR through ICU, and the style guide where it is stricter.

mod args;
mod bundle;
mod date;
mod error;
mod gaps;
mod list;
mod locale;
mod number;
mod texts;

pub use args::Args;
pub use date::{date, date_time, month, time, zone};
pub use error::TextsError;
pub use list::{collate, list};
pub use number::{decimal, number, percent};
pub use texts::Texts;
