//! What organisers do: say yes or no to applications, make and change intakes.

use base::{AccountId, ApplicationId, Ids, Timestamp};
use records::{Actor, Audit, RecordsError, Tx};
use serde_json::json;
use shell::Problem;

use crate::apply::step_of;
use crate::offers::{due, giving_state, intake_of, lapse, offer_free_seats, state_of};
use crate::rules::{Asking, Entry, Intake, Left, RefuseReason, State, Verdict, decide};
use crate::step::{Hand, Step, take};
use crate::store;

/// What an organiser decides.
#[derive(Clone, Debug)]
pub(crate) enum Ruling {
    /// The person may have a seat: at once, or in line at the place that her number gives her.
    Approve,
    /// She may not; with a note to her.
    Refuse(RefuseReason, Option<String>),
}

/// What became of a ruling on one application.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Ruled {
    /// It was carried out.
    Done,
    /// The application is the organiser's own: somebody else has to decide.
    Own,
    /// It stands where this ruling changes nothing, or it can never hold a seat.
    Unfit,
}

/// Carries an organiser's ruling out on one application.
pub(crate) fn rule(
    tx: &mut Tx<'_>,
    id: ApplicationId,
    ruling: &Ruling,
    organiser: AccountId,
    ids: &Ids,
    now: Timestamp,
) -> Result<Ruled, Problem> {
    let hand = Hand { actor: Actor::Account(organiser), ids, now };
    lapse(tx, &hand)?;
    let mut application = store::application(tx, id)?.ok_or(Problem::NotFound)?;
    if application.account == Some(organiser) {
        return Ok(Ruled::Own);
    }
    let intake = intake_of(tx, application.intake)?;
    let step = match ruling {
        Ruling::Refuse(reason, note) if application.state.may_be_refused() => Step::Refuse(*reason, note.clone()),
        Ruling::Approve if application.state.may_be_approved() => {
            let Some(group) = application.group() else {
                return Ok(Ruled::Unfit);
            };
            if !ensure_holder(tx, &mut application, &hand)? {
                return Ok(Ruled::Unfit);
            }
            let asking =
                Asking { verdict: Verdict::Accept(group), sent_at: application.declared_at, entry: Entry::Approved };
            match step_of(decide(&giving_state(tx, intake.clone())?, &asking, now)) {
                // It was refused before, and there is still no room: nothing to tell the person.
                Step::Refuse(..) if application.state == State::Refused => return Ok(Ruled::Unfit),
                step => step,
            }
        }
        _ => return Ok(Ruled::Unfit),
    };
    take(tx, &mut application, &intake, &step, &hand)?;
    offer_free_seats(tx, &intake, &hand)?;
    Ok(Ruled::Done)
}

/// Whoever was refused at once has no account yet. Staff cannot be approved: they take no seats.
fn ensure_holder(tx: &mut Tx<'_>, application: &mut store::Application, hand: &Hand<'_>) -> Result<bool, RecordsError> {
    let Ok(email) = base::Email::parse(&application.email) else {
        return Ok(false);
    };
    let new = identity::NewAccount { email: &email, name: &application.name, language: application.language };
    let account = identity::ensure_account(tx, &new, hand.ids, hand.now)?;
    application.account = Some(account.id);
    Ok(!identity::is_organiser(tx, account.id)?)
}

/// Makes an intake.
pub(crate) fn make_intake(
    tx: &mut Tx<'_>,
    intake: &Intake,
    organiser: AccountId,
    now: Timestamp,
) -> Result<(), RecordsError> {
    store::insert_intake(tx, intake, now)?;
    note_intake(tx, intake, "intake.made", Actor::Account(organiser), now)
}

/// Changes an intake and offers the seats that this makes free. A held seat is never taken.
pub(crate) fn change_intake(
    tx: &mut Tx<'_>,
    intake: &Intake,
    organiser: AccountId,
    ids: &Ids,
    now: Timestamp,
) -> Result<(), Problem> {
    if !store::update_intake(tx, intake)? {
        return Err(Problem::Conflict);
    }
    let hand = Hand { actor: Actor::Account(organiser), ids, now };
    note_intake(tx, intake, "intake.changed", hand.actor, now)?;
    lapse(tx, &hand)?;
    offer_free_seats(tx, intake, &hand)?;
    Ok(())
}

pub(crate) fn note_intake(
    tx: &mut Tx<'_>,
    intake: &Intake,
    action: &'static str,
    actor: Actor,
    now: Timestamp,
) -> Result<(), RecordsError> {
    let quotas = &intake.quotas;
    let detail = json!({
        "opens": intake.opens_at.to_rfc3339(),
        "closes": intake.closes_at.to_rfc3339(),
        "reopens": intake.reopens_at.map(Timestamp::to_rfc3339),
        "zone": intake.zone.name(),
        "seats": intake.seats.limit(),
        "waiting": intake.waiting.limit(),
        "offer_hours": intake.offer_hours,
        "per_audience": quotas.audiences.iter().map(|(one, n)| (one.as_str(), *n)).collect::<Vec<_>>(),
        "per_country": quotas.countries.iter().map(|(one, n)| (one.to_string(), *n)).collect::<Vec<_>>(),
        "per_organisation": quotas.organisation,
    });
    tx.audit(&Audit { at: now, actor, action, subject: &intake.id.to_string(), detail })
}

/// What a change of an intake would do, for the page that asks for confirmation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Effect {
    /// People who would be offered a seat at once.
    pub(crate) offers: usize,
    /// Seats held or kept by an offer now.
    pub(crate) held: u32,
    /// Seats held beyond the new number: they stay, and none is given until so many became free.
    pub(crate) beyond: u32,
    /// Seats that would be left for newcomers.
    pub(crate) left: Left,
    /// People who would still be in line.
    pub(crate) waiting: u32,
}

/// Looks ahead: what would happen if the intake were changed like this.
pub(crate) fn effect(tx: &mut Tx<'_>, changed: &Intake, now: Timestamp) -> Result<Effect, RecordsError> {
    let mut state = state_of(tx, changed.clone())?;
    let offers = due(tx, &state, now)?.len();
    let count = u32::try_from(offers).unwrap_or(u32::MAX);
    let held = state.held.total;
    let beyond = changed.seats.limit().map_or(0, |seats| held.saturating_sub(seats));
    state.held.total = held.saturating_add(count);
    Ok(Effect { offers, held, beyond, left: state.left(), waiting: state.waiting.saturating_sub(count) })
}
