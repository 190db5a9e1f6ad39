//! What an intake allows, who may have a seat, and who is next. Values in, decision out: no I/O, no clock.

mod eligibility;
mod intake;
mod seats;
mod state;
mod status;

pub use eligibility::{Claim, RefuseReason, ReviewReason, Verdict, eligibility, is_disposable, organisation_key};
pub use intake::{Fault, Intake, Quotas, Seats, WaitingList};
pub use seats::{Asking, Decision, Entry, Group, Held, IntakeState, Offer, Waiting, decide, next_offers};
pub use state::State;
pub use status::{Left, Round, Status, current, full_audiences, status};

use base::{Span, days};

/// How long a form waits for its address to be confirmed.
pub const REQUEST_LIFE: Span = days(7);
/// How long an application without a seat is kept after the last decision.
pub const APPLICATION_KEPT: Span = days(365);
/// The version of the safeguarding declaration that people accept now. Raise it whenever its text changes.
pub const DECLARATION_VERSION: &str = "2026-1";
/// Longest name of an organisation, in characters.
pub const ORGANISATION_CHARS_MAX: usize = 160;
/// Longest note that an organiser adds to a decision, in characters.
pub const NOTE_CHARS_MAX: usize = 600;

/// A free text as it is kept: trimmed, one space between words; `None` if empty, too long or with control characters.
pub fn clean_line(typed: &str, chars_max: usize) -> Option<String> {
    let line = typed.split_whitespace().collect::<Vec<_>>().join(" ");
    let fine = !line.is_empty() && line.chars().count() <= chars_max && !line.chars().any(char::is_control);
    fine.then_some(line)
}
