//! Intakes and applications in any state, for demonstrations and tests: through the same steps as in earnest, so with
//! their mails and audit entries.

use base::{Audience, Country, Email, Ids, IntakeId, Language, Timestamp, Token};
use records::{Actor, RecordsError, Tx};
use shell::Problem;

use crate::rules::{Claim, DECLARATION_VERSION, Intake, IntakeState, RefuseReason, State};
use crate::step::{Hand, Step, take};
use crate::store::{self, Request};
use crate::{apply, notices, offers, review};

/// A made-up form.
#[derive(Clone, Debug)]
pub struct Form<'a> {
    /// The work address.
    pub email: &'a Email,
    /// The name.
    pub name: &'a str,
    /// For whom the person works.
    pub audience: Audience,
    /// Where.
    pub country: Country,
    /// The organisation's name.
    pub organisation: &'a str,
    /// The language of messages.
    pub language: Language,
}

/// Makes an intake.
///
/// # Errors
/// As the engine reports.
pub fn intake(tx: &mut Tx<'_>, intake: &Intake, now: Timestamp) -> Result<(), RecordsError> {
    store::insert_intake(tx, intake, now)?;
    review::note_intake(tx, intake, "intake.made", Actor::Operator, now)
}

/// Changes an intake, as an organiser would, and offers the seats that this makes free. `intake.version` must be the
/// present one: 1 for an intake that was never changed.
///
/// # Errors
/// [`Problem::Conflict`] when the version is another one; others as the engine reports.
pub fn change(tx: &mut Tx<'_>, intake: &Intake, ids: &Ids, now: Timestamp) -> Result<(), Problem> {
    if !store::update_intake(tx, intake)? {
        return Err(Problem::Conflict);
    }
    Ok(offers::offer_free_seats(tx, intake, &Hand::system(ids, now))?)
}

/// Stores a form as if it had been sent, without the mail that asks for its confirmation; returns the secret of the
/// confirmation link, `/{lang}/course/confirm/{secret}`.
///
/// # Errors
/// As the engine reports.
pub fn request(
    tx: &mut Tx<'_>,
    intake: IntakeId,
    form: &Form<'_>,
    ids: &Ids,
    now: Timestamp,
) -> Result<Token, RecordsError> {
    let token = ids.token();
    let claim = Claim {
        email: form.email.clone(),
        audience: Some(form.audience),
        country: Some(form.country),
        organisation: form.organisation.to_owned(),
    };
    let request = Request {
        intake,
        claim,
        name: form.name.to_owned(),
        language: form.language,
        declaration: DECLARATION_VERSION.to_owned(),
        sent_at: now,
    };
    store::insert_request(tx, &token.hash(), &request)?;
    Ok(token)
}

/// Sends and confirms a form; the rules decide what becomes of it. Returns the secret of the person's own page,
/// `/{lang}/course/status/{secret}`, and the state it is in.
///
/// # Errors
/// As the engine reports.
pub fn application(
    tx: &mut Tx<'_>,
    intake: IntakeId,
    form: &Form<'_>,
    ids: &Ids,
    now: Timestamp,
) -> Result<(Token, State), Problem> {
    let asked = request(tx, intake, form, ids, now)?;
    let page = ids.token();
    apply::confirm(tx, &asked.hash(), &page.hash(), ids, now)?;
    let found = store::by_link(tx, &page.hash())?.ok_or(Problem::NotFound)?;
    Ok((page, found.state))
}

/// [`application`], and then brings it into a state of the caller's choice, over the heads of rules and waiting people:
/// the seats of the intake are not looked at. For showing what a page looks like.
///
/// # Errors
/// As the engine reports.
pub fn application_in(
    tx: &mut Tx<'_>,
    intake: IntakeId,
    form: &Form<'_>,
    state: State,
    ids: &Ids,
    now: Timestamp,
) -> Result<Token, Problem> {
    let (page, reached) = application(tx, intake, form, ids, now)?;
    let mut found = store::by_link(tx, &page.hash())?.ok_or(Problem::NotFound)?;
    let of = offers::intake_of(tx, intake)?;
    let step = match state {
        State::Review => Step::Review(crate::rules::ReviewReason::FreeMail),
        State::Waiting => Step::Wait,
        State::Offered => Step::Offer(of.offer_until(now)),
        State::Seated => Step::Seat,
        State::Declined => Step::Decline,
        State::Lapsed => Step::Lapse,
        State::Refused => Step::Refuse(RefuseReason::NotConfirmed, None),
        State::Withdrawn => Step::Withdraw,
    };
    if reached != state {
        take(tx, &mut found, &of, &step, &Hand::system(ids, now))?;
    }
    Ok(page)
}

/// Keeps a confirmed wish to be told when registration opens.
///
/// # Errors
/// As the engine reports.
pub fn notice(tx: &mut Tx<'_>, email: &Email, language: Language, ids: &Ids, now: Timestamp) -> Result<(), Problem> {
    let token = ids.token();
    store::insert_notice(tx, &token.hash(), &store::Notice { email: email.clone(), language }, now)?;
    notices::confirm(tx, &token.hash(), now)
}

/// The intake as it counts for giving seats.
///
/// # Errors
/// As the engine reports; [`RecordsError::Constraint`] when there is no such intake.
pub fn intake_state(tx: &mut Tx<'_>, intake: IntakeId) -> Result<IntakeState, RecordsError> {
    let intake = offers::intake_of(tx, intake)?;
    offers::state_of(tx, intake)
}

/// The numbers of an intake's applications in one state, in order.
///
/// # Errors
/// As the engine reports.
pub fn numbers(tx: &mut Tx<'_>, intake: IntakeId, state: State) -> Result<Vec<i64>, RecordsError> {
    let filter =
        store::Filter { intake, state: Some(state), audience: None, country: None, organisation: String::new() };
    Ok(store::queue(tx, &filter, 0, i64::MAX)?.into_iter().map(|row| row.number).collect())
}
