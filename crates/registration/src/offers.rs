//! Freed seats go to whoever is next, in the transaction that freed them.

use base::{IntakeId, Timestamp};
use records::{RecordsError, Tx};

use crate::rules::{self, Intake, IntakeState, Left, Offer};
use crate::step::{Hand, Step, take};
use crate::store;

/// People in line that are looked at together.
const LINE_CHUNK: i64 = 500;
/// Ended offers that one transaction settles.
const LAPSES_AT_ONCE: i64 = 200;

/// The intake with all its numbers, as pages show them.
pub(crate) fn state_of(tx: &mut Tx<'_>, intake: Intake) -> Result<IntakeState, RecordsError> {
    let held = store::held(tx, &intake)?;
    let waiting = store::waiting(tx, intake.id)?;
    Ok(IntakeState { intake, held, waiting })
}

/// The intake with the numbers that a decision needs, and no others: a limit that is not there is not counted against, so
/// that the hundred-thousandth application is decided as fast as the first.
pub(crate) fn giving_state(tx: &mut Tx<'_>, intake: Intake) -> Result<IntakeState, RecordsError> {
    let held = store::held_against_limits(tx, &intake)?;
    let waiting = if intake.waiting.limit().is_some() { store::waiting(tx, intake.id)? } else { 0 };
    Ok(IntakeState { intake, held, waiting })
}

/// The offers that are due in this state; nothing is changed.
pub(crate) fn due(tx: &mut Tx<'_>, state: &IntakeState, now: Timestamp) -> Result<Vec<Offer>, RecordsError> {
    let mut state = state.clone();
    let mut offers = Vec::new();
    let mut after = 0;
    while state.left() != Left::Seats(0) {
        let line = store::line(tx, state.intake.id, after, LINE_CHUNK)?;
        let Some(last) = line.last() else {
            break;
        };
        after = last.number;
        let next = rules::next_offers(&state, &line, now);
        for offer in &next {
            if let Some(person) = line.iter().find(|one| one.application == offer.application) {
                state.held.add(&person.group);
            }
        }
        offers.extend(next);
    }
    Ok(offers)
}

/// Offers every free seat of the intake to the next in line.
pub(crate) fn offer_free_seats(tx: &mut Tx<'_>, intake: &Intake, hand: &Hand<'_>) -> Result<(), RecordsError> {
    let state = giving_state(tx, intake.clone())?;
    let hand = Hand::system(hand.ids, hand.now);
    for offer in due(tx, &state, hand.now)? {
        if let Some(mut application) = store::application(tx, offer.application)? {
            take(tx, &mut application, intake, &Step::Offer(offer.until), &hand)?;
        }
    }
    Ok(())
}

/// Ends the offers whose time is over and passes their seats on; returns how many ended.
pub(crate) fn lapse(tx: &mut Tx<'_>, hand: &Hand<'_>) -> Result<usize, RecordsError> {
    let hand = Hand::system(hand.ids, hand.now);
    let ended = store::overdue(tx, hand.now, LAPSES_AT_ONCE)?;
    let count = ended.len();
    let mut intakes: Vec<IntakeId> = ended.iter().map(|application| application.intake).collect();
    intakes.sort_unstable();
    intakes.dedup();
    let mut ended = ended;
    for id in intakes {
        let intake = intake_of(tx, id)?;
        for application in ended.iter_mut().filter(|application| application.intake == id) {
            take(tx, application, &intake, &Step::Lapse, &hand)?;
        }
        offer_free_seats(tx, &intake, &hand)?;
    }
    Ok(count)
}

/// The intake that a row refers to.
pub(crate) fn intake_of(tx: &mut Tx<'_>, id: IntakeId) -> Result<Intake, RecordsError> {
    store::intake(tx, id)?.ok_or_else(|| RecordsError::Constraint(format!("intake {id} is not there")))
}
