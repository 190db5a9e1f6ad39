//! The intake that the public pages are about, and what they say about it.

use base::{Audience, Timestamp};
use records::{RecordsError, Tx};

use crate::offers::state_of;
use crate::rules::{self, IntakeState, Status, full_audiences, status};
use crate::store;

/// The intake that the public pages are about.
#[derive(Clone, Debug)]
pub(crate) struct Current {
    pub(crate) state: IntakeState,
    pub(crate) status: Status,
    /// When registration opens again after it, if that is known.
    pub(crate) reopens_at: Option<Timestamp>,
    /// Audiences whose seats are taken while others are left.
    pub(crate) full_for: Vec<Audience>,
}

/// The intake that is open; else the next to open; else the last that closed. `None` before the first was made.
pub(crate) fn current(tx: &mut Tx<'_>, now: Timestamp) -> Result<Option<Current>, RecordsError> {
    let rounds = store::rounds(tx)?;
    let Some(id) = rules::current(&rounds, now) else {
        return Ok(None);
    };
    let Some(intake) = store::intake(tx, id)? else {
        return Ok(None);
    };
    let next = rounds.iter().filter(|round| round.id != id && round.opens_at > now).map(|round| round.opens_at).min();
    let reopens_at = intake.reopens_at(next, now);
    let state = state_of(tx, intake)?;
    let status = status(&state, now);
    let full_for = if matches!(status, Status::Open(_)) { full_audiences(&state) } else { Vec::new() };
    Ok(Some(Current { state, status, reopens_at, full_for }))
}
