//! One step in the life of an application: the only place where its state changes, with the seat's event, the mail and
//! the audit entry, all in the caller's transaction.

use base::{Event, Ids, Timestamp};
use records::{Actor, Audit, RecordsError, Tx};
use serde_json::json;

use crate::mails::{self, News};
use crate::rules::{Intake, RefuseReason, ReviewReason, State};
use crate::store::{self, Application};

/// Who acts, and when.
#[derive(Clone, Debug)]
pub(crate) struct Hand<'a> {
    pub(crate) actor: Actor,
    pub(crate) ids: &'a Ids,
    pub(crate) now: Timestamp,
}

impl<'a> Hand<'a> {
    /// The program itself.
    pub(crate) fn system(ids: &'a Ids, now: Timestamp) -> Self {
        Self { actor: Actor::System, ids, now }
    }

    /// Somebody who followed a link.
    pub(crate) fn visitor(ids: &'a Ids, now: Timestamp) -> Self {
        Self { actor: Actor::Visitor, ids, now }
    }
}

/// What happens to an application.
#[derive(Clone, Debug)]
pub(crate) enum Step {
    /// It gets a seat: at once, or because the person took the offer.
    Seat,
    /// It waits in line.
    Wait,
    /// An organiser has to look at it.
    Review(ReviewReason),
    /// A seat is kept for it until then.
    Offer(Timestamp),
    /// The person turned the offer down.
    Decline,
    /// The offer ended.
    Lapse,
    /// There is no seat for it; with the organiser's note to the person.
    Refuse(RefuseReason, Option<String>),
    /// The person gave it up.
    Withdraw,
}

impl Step {
    fn state(&self) -> State {
        match self {
            Self::Seat => State::Seated,
            Self::Wait => State::Waiting,
            Self::Review(_) => State::Review,
            Self::Offer(_) => State::Offered,
            Self::Decline => State::Declined,
            Self::Lapse => State::Lapsed,
            Self::Refuse(..) => State::Refused,
            Self::Withdraw => State::Withdrawn,
        }
    }

    fn action(&self) -> &'static str {
        match self {
            Self::Seat => "application.seated",
            Self::Wait => "application.waiting",
            Self::Review(_) => "application.review",
            Self::Offer(_) => "application.offered",
            Self::Decline => "application.declined",
            Self::Lapse => "application.lapsed",
            Self::Refuse(..) => "application.refused",
            Self::Withdraw => "application.withdrawn",
        }
    }
}

/// Takes the step. The caller has decided that it may be taken, on the state that this transaction sees.
///
/// # Errors
/// [`RecordsError::Constraint`] when a seat would go to an application that cannot hold one; others as the engine reports.
pub(crate) fn take(
    tx: &mut Tx<'_>,
    application: &mut Application,
    intake: &Intake,
    step: &Step,
    hand: &Hand<'_>,
) -> Result<(), RecordsError> {
    let before = application.state;
    application.state = step.state();
    application.decided_at = hand.now;
    (application.reason, application.note, application.offer_until) = match step {
        Step::Review(reason) => (Some(reason.as_str().to_owned()), None, None),
        Step::Refuse(reason, note) => (Some(reason.as_str().to_owned()), note.clone(), None),
        Step::Offer(until) => (None, None, Some(*until)),
        _ => (None, None, None),
    };
    store::set_step(tx, application)?;
    tell_other_areas(tx, application, before, hand.now)?;
    let news = news(tx, application, step)?;
    mails::tell(tx, application, intake, news, hand.ids, hand.now)?;
    tx.audit(&Audit {
        at: hand.now,
        actor: hand.actor,
        action: step.action(),
        subject: &application.id.to_string(),
        detail: detail(application, step),
    })
}

/// Says that a seat was taken or given up.
fn tell_other_areas(
    tx: &mut Tx<'_>,
    application: &Application,
    before: State,
    now: Timestamp,
) -> Result<(), RecordsError> {
    let (intake, language) = (application.intake, application.language);
    let holder = application.account.zip(application.audience);
    match (before == State::Seated, application.state == State::Seated, holder) {
        (false, true, Some((account, audience))) => {
            tx.publish(&Event::SeatTaken { account, intake, audience, language }, now)
        }
        (true, false, Some((account, _))) => tx.publish(&Event::SeatReleased { account, intake }, now),
        (false, true, None) => Err(RecordsError::Constraint("a seat needs an account and an audience".to_owned())),
        _ => Ok(()),
    }
}

fn news(tx: &mut Tx<'_>, application: &Application, step: &Step) -> Result<News, RecordsError> {
    Ok(match step {
        Step::Seat => News::Seated,
        Step::Wait => News::Waiting { place: store::place_in_line(tx, application.intake, application.number)? },
        Step::Review(_) => News::Review,
        Step::Offer(until) => News::Offered { until: *until },
        Step::Lapse => News::Lapsed,
        Step::Refuse(..) => News::Refused,
        Step::Decline | Step::Withdraw => News::Withdrawn,
    })
}

/// Facts for the trail. The note is the reason that an organiser gives, so it belongs there.
fn detail(application: &Application, step: &Step) -> serde_json::Value {
    let mut detail = json!({ "intake": application.intake.to_string(), "number": application.number });
    let more = match step {
        Step::Review(reason) => vec![("reason", reason.as_str().into())],
        Step::Refuse(reason, note) => vec![("reason", reason.as_str().into()), ("note", note.clone().into())],
        Step::Offer(until) => vec![("until", until.to_rfc3339().into())],
        _ => Vec::new(),
    };
    if let Some(fields) = detail.as_object_mut() {
        fields.extend(more.into_iter().map(|(name, value): (&str, serde_json::Value)| (name.to_owned(), value)));
    }
    detail
}
