//! What an applicant does on her own page: take the offer, turn it down, give the application up, start learning.

use base::{Ids, Timestamp, Token, TokenHash};
use records::Tx;
use shell::Problem;

use crate::offers::{intake_of, lapse, offer_free_seats};
use crate::rules::{Intake, State};
use crate::step::{Hand, Step, take};
use crate::store::{self, Application};

/// The application behind a link, with its intake.
pub(crate) fn open(tx: &mut Tx<'_>, token: &TokenHash) -> Result<(Application, Intake), Problem> {
    let application = store::by_link(tx, token)?.ok_or(Problem::LinkSpent)?;
    let intake = intake_of(tx, application.intake)?;
    Ok((application, intake))
}

/// Takes the seat that is kept for the person.
pub(crate) fn accept(tx: &mut Tx<'_>, token: &TokenHash, ids: &Ids, now: Timestamp) -> Result<(), Problem> {
    leave_offer(tx, token, &Step::Seat, ids, now)
}

/// Turns the offer down; the seat goes to the next at once.
pub(crate) fn decline(tx: &mut Tx<'_>, token: &TokenHash, ids: &Ids, now: Timestamp) -> Result<(), Problem> {
    leave_offer(tx, token, &Step::Decline, ids, now)
}

/// An offer that has ended is settled first, so that its page says so. Pressing a button twice changes nothing.
fn leave_offer(tx: &mut Tx<'_>, token: &TokenHash, step: &Step, ids: &Ids, now: Timestamp) -> Result<(), Problem> {
    let hand = Hand::visitor(ids, now);
    lapse(tx, &hand)?;
    let (mut application, intake) = open(tx, token)?;
    if application.state != State::Offered || application.offer_until.is_some_and(|until| until <= now) {
        return Ok(());
    }
    take(tx, &mut application, &intake, step, &hand)?;
    offer_free_seats(tx, &intake, &hand)?;
    Ok(())
}

/// Gives the application up; a seat that it held goes to the next at once.
pub(crate) fn withdraw(tx: &mut Tx<'_>, token: &TokenHash, ids: &Ids, now: Timestamp) -> Result<(), Problem> {
    let hand = Hand::visitor(ids, now);
    let (mut application, intake) = open(tx, token)?;
    if !application.state.is_alive() {
        return Ok(());
    }
    take(tx, &mut application, &intake, &Step::Withdraw, &hand)?;
    offer_free_seats(tx, &intake, &hand)?;
    Ok(())
}

/// Where whoever holds a seat goes on.
pub(crate) enum Start {
    /// She has no passphrase yet: the secret of the link with which she sets one.
    SetUp(Token),
    /// She signs in.
    SignIn,
}

/// The way into the course for whoever holds a seat.
pub(crate) fn start(tx: &mut Tx<'_>, token: &TokenHash, ids: &Ids, now: Timestamp) -> Result<Start, Problem> {
    let (application, _) = open(tx, token)?;
    let account = application.account.filter(|_| application.state == State::Seated).ok_or(Problem::Conflict)?;
    let account = identity::find_account(tx, account)?.ok_or(Problem::NotFound)?;
    if account.passphrase.is_some() {
        return Ok(Start::SignIn);
    }
    Ok(Start::SetUp(identity::setup_link(tx, account.id, ids, now)?))
}
