//! From a form to a place in line: first the address is confirmed, then the application is decided.

use base::{ApplicationId, Ids, Timestamp, Token, TokenHash};
use identity::NewAccount;
use records::{Audit, RecordsError, Tx};
use serde_json::json;
use shell::Problem;

use crate::mails::{self, News};
use crate::offers::{giving_state, intake_of, lapse, offer_free_seats};
use crate::rules::{
    Asking, Decision, Entry, Intake, RefuseReason, State, Verdict, decide, eligibility, organisation_key,
};
use crate::step::{Hand, Step, take};
use crate::store::{self, Application, Request};

/// Keeps a form until its address is confirmed, and asks for that; to an address that has applied already it sends the
/// way to its own page instead. Whoever sent the form learns nothing of the difference.
pub(crate) fn keep_request(
    tx: &mut Tx<'_>,
    request: &Request,
    token: &Token,
    ids: &Ids,
    now: Timestamp,
) -> Result<(), RecordsError> {
    let email = &request.claim.email;
    let known = store::application_by_email(tx, request.intake, email)?.filter(|one| !one.may_apply_again());
    if let Some(application) = known {
        let intake = intake_of(tx, application.intake)?;
        return mails::tell(tx, &application, &intake, News::Known, ids, now);
    }
    if mails::ask_to_confirm(tx, email, request.language, token, ids, now)? {
        store::insert_request(tx, &token.hash(), request)?;
    }
    Ok(())
}

/// What the page behind a confirmation link shows before its button is pressed.
pub(crate) fn look_at_request(tx: &mut Tx<'_>, token: &TokenHash, now: Timestamp) -> Result<Request, Problem> {
    store::request(tx, token, now)?.ok_or(Problem::LinkSpent)
}

/// Confirms a form: from here on it has its number, and is decided. `page` becomes a link to the person's own page.
pub(crate) fn confirm(
    tx: &mut Tx<'_>,
    token: &TokenHash,
    page: &TokenHash,
    ids: &Ids,
    now: Timestamp,
) -> Result<(), Problem> {
    let request = look_at_request(tx, token, now)?;
    let hand = Hand::visitor(ids, now);
    // Seats that became free go to whoever waits before anybody new is looked at.
    lapse(tx, &hand)?;
    let intake = intake_of(tx, request.intake)?;
    offer_free_seats(tx, &intake, &hand)?;
    let before = store::application_by_email(tx, intake.id, &request.claim.email)?;
    store::delete_requests(tx, intake.id, &request.claim.email)?;
    let id = match before {
        // Two forms of the same person: the first confirmation counts.
        Some(known) if !known.may_apply_again() => known.id,
        other => enter(tx, &request, &intake, other.map(|one| one.id), &hand)?,
    };
    store::insert_link(tx, page, id)?;
    Ok(())
}

/// Gives the application its number and decides it.
fn enter(
    tx: &mut Tx<'_>,
    request: &Request,
    intake: &Intake,
    again: Option<ApplicationId>,
    hand: &Hand<'_>,
) -> Result<ApplicationId, RecordsError> {
    let mut application = new_application(tx, request, intake, again, hand)?;
    let verdict = verdict(tx, request, &mut application, hand)?;
    let asking = Asking { verdict, sent_at: request.sent_at, entry: Entry::Confirmed };
    let state = giving_state(tx, intake.clone())?;
    let decision = decide(&state, &asking, hand.now);
    if again.is_some() {
        store::renew_application(tx, &application)?;
    } else {
        store::insert_application(tx, &application)?;
    }
    tx.audit(&Audit {
        at: hand.now,
        actor: hand.actor,
        action: "application.confirmed",
        subject: &application.id.to_string(),
        detail: json!({
            "intake": intake.id.to_string(),
            "number": application.number,
            "declaration": application.declaration,
        }),
    })?;
    take(tx, &mut application, intake, &step_of(decision), hand)?;
    Ok(application.id)
}

fn new_application(
    tx: &mut Tx<'_>,
    request: &Request,
    intake: &Intake,
    again: Option<ApplicationId>,
    hand: &Hand<'_>,
) -> Result<Application, RecordsError> {
    let claim = &request.claim;
    Ok(Application {
        id: again.unwrap_or_else(|| ApplicationId::from_uuid(hand.ids.row(hand.now))),
        intake: intake.id,
        number: store::next_number(tx, intake.id)?,
        // Decided below, before anybody can see it.
        state: State::Review,
        email: claim.email.as_str().to_owned(),
        name: request.name.clone(),
        audience: claim.audience,
        country: claim.country,
        organisation: claim.organisation.clone(),
        organisation_key: organisation_key(&claim.email, &claim.organisation),
        language: request.language,
        declaration: request.declaration.clone(),
        declared_at: request.sent_at,
        account: None,
        reason: None,
        note: None,
        offer_until: None,
        confirmed_at: hand.now,
        decided_at: hand.now,
    })
}

/// What eligibility says; whoever may get a seat gets an account here, and staff turn out to be staff.
fn verdict(
    tx: &mut Tx<'_>,
    request: &Request,
    application: &mut Application,
    hand: &Hand<'_>,
) -> Result<Verdict, RecordsError> {
    let verdict = eligibility(&request.claim);
    if matches!(verdict, Verdict::Refuse(_)) {
        return Ok(verdict);
    }
    let new = NewAccount { email: &request.claim.email, name: &request.name, language: request.language };
    let account = identity::ensure_account(tx, &new, hand.ids, hand.now)?;
    application.account = Some(account.id);
    Ok(if identity::is_organiser(tx, account.id)? { Verdict::Refuse(RefuseReason::Staff) } else { verdict })
}

/// The step that carries a decision out.
pub(crate) fn step_of(decision: Decision) -> Step {
    match decision {
        Decision::Seat => Step::Seat,
        Decision::Wait => Step::Wait,
        Decision::Review(reason) => Step::Review(reason),
        Decision::Refuse(reason) => Step::Refuse(reason, None),
    }
}
