//! The mails of this area; their texts are in `registration.ftl`. Every one says what happens next, none says what the
//! course is about.

use base::{Email, Ids, Language, Timestamp, Token};
use mail::{Budget, Enqueued, Kind, LinkKind, Message, Sample};
use records::{RecordsError, Tx};
use text::Args;

use crate::rules::Intake;
use crate::store::{self, Application};

/// Asks the holder of an address to confirm that the form came from her.
static CONFIRM: Kind = Kind { name: "registration-confirm", link: LinkKind::Path, args: &[], essential: true };
/// Goes to an address that has applied already, in place of the one above.
static KNOWN: Kind = Kind { name: "registration-known", link: LinkKind::Path, args: &[], essential: true };
/// An organiser looks at the application first.
static REVIEW: Kind = Kind { name: "registration-review", link: LinkKind::Path, args: &[], essential: true };
/// The person holds a seat.
static SEATED: Kind = Kind { name: "registration-seated", link: LinkKind::Path, args: &[], essential: true };
/// The person is in line, at this place.
static WAITING: Kind = Kind {
    name: "registration-waiting",
    link: LinkKind::Path,
    args: &[("place", Sample::Number(12))],
    essential: true,
};
/// A seat is kept for the person until the deadline.
static OFFERED: Kind = Kind {
    name: "registration-offered",
    link: LinkKind::Path,
    args: &[("deadline", Sample::Text("27 November 2026, 18:00 (Rome time)"))],
    essential: true,
};
/// The deadline has passed.
static LAPSED: Kind = Kind { name: "registration-lapsed", link: LinkKind::Path, args: &[], essential: true };
/// There is no seat for this application.
static REFUSED: Kind = Kind { name: "registration-refused", link: LinkKind::Path, args: &[], essential: true };
/// The person gave it up, or turned the offer down.
static WITHDRAWN: Kind = Kind { name: "registration-withdrawn", link: LinkKind::Path, args: &[], essential: true };
/// Asks whoever wants to be told when registration opens to confirm the address.
static NOTICE_CONFIRM: Kind =
    Kind { name: "registration-notice-confirm", link: LinkKind::Path, args: &[], essential: true };
/// Registration is open. Sent once; then the address is forgotten.
static NOTICE: Kind = Kind { name: "registration-notice", link: LinkKind::Path, args: &[], essential: true };

/// Every mail of this area.
pub static MAILS: &[&Kind] =
    &[&CONFIRM, &KNOWN, &REVIEW, &SEATED, &WAITING, &OFFERED, &LAPSED, &REFUSED, &WITHDRAWN, &NOTICE_CONFIRM, &NOTICE];

/// What an applicant is told.
#[derive(Clone, Copy, Debug)]
pub(crate) enum News {
    Known,
    Review,
    Seated,
    Waiting { place: i64 },
    Offered { until: Timestamp },
    Lapsed,
    Refused,
    Withdrawn,
}

impl News {
    fn kind(self) -> &'static Kind {
        match self {
            Self::Known => &KNOWN,
            Self::Review => &REVIEW,
            Self::Seated => &SEATED,
            Self::Waiting { .. } => &WAITING,
            Self::Offered { .. } => &OFFERED,
            Self::Lapsed => &LAPSED,
            Self::Refused => &REFUSED,
            Self::Withdrawn => &WITHDRAWN,
        }
    }

    fn args(self, language: Language, intake: &Intake) -> Args {
        match self {
            Self::Waiting { place } => Args::new().number("place", place),
            Self::Offered { until } => Args::new().text("deadline", text::date_time(language, until, &intake.zone)),
            _ => Args::new(),
        }
    }

    /// A stranger can make this mail go out by sending somebody's address again and again; none of the others.
    fn budget(self) -> Budget {
        if matches!(self, Self::Known) { Budget::Unconfirmed } else { Budget::Confirmed }
    }
}

/// Tells an applicant how it stands, with a fresh link to her own page.
pub(crate) fn tell(
    tx: &mut Tx<'_>,
    application: &Application,
    intake: &Intake,
    news: News,
    ids: &Ids,
    now: Timestamp,
) -> Result<(), RecordsError> {
    let token = ids.token();
    let to = Email::parse(&application.email)
        .map_err(|_| RecordsError::Constraint("the application has no usable address".to_owned()))?;
    let language = application.language;
    let message = Message {
        kind: news.kind(),
        to: &to,
        language,
        args: news.args(language, intake),
        link: Some(format!("/{language}/course/status/{}", token.reveal())),
        unsubscribe: None,
        budget: news.budget(),
    };
    if mail::enqueue(tx, &message, ids, now)? != Enqueued::Suppressed {
        store::insert_link(tx, &token.hash(), application.id)?;
    }
    Ok(())
}

/// Asks for the confirmation of a form; `false` if the address has got its share of mails for today.
pub(crate) fn ask_to_confirm(
    tx: &mut Tx<'_>,
    to: &Email,
    language: Language,
    token: &Token,
    ids: &Ids,
    now: Timestamp,
) -> Result<bool, RecordsError> {
    let link = format!("/{language}/course/confirm/{}", token.reveal());
    send(tx, &CONFIRM, to, language, link, Budget::Unconfirmed, ids, now)
}

/// Asks for the confirmation of a wish to be told; `false` if the address has got its share of mails for today.
pub(crate) fn ask_about_notice(
    tx: &mut Tx<'_>,
    to: &Email,
    language: Language,
    token: &Token,
    ids: &Ids,
    now: Timestamp,
) -> Result<bool, RecordsError> {
    let link = format!("/{language}/course/notice/{}", token.reveal());
    send(tx, &NOTICE_CONFIRM, to, language, link, Budget::Unconfirmed, ids, now)
}

/// Says that registration is open.
pub(crate) fn announce(
    tx: &mut Tx<'_>,
    to: &Email,
    language: Language,
    ids: &Ids,
    now: Timestamp,
) -> Result<(), RecordsError> {
    send(tx, &NOTICE, to, language, format!("/{language}/course"), Budget::Confirmed, ids, now).map(drop)
}

#[expect(clippy::too_many_arguments, reason = "the parts of one message, named nowhere else")]
fn send(
    tx: &mut Tx<'_>,
    kind: &'static Kind,
    to: &Email,
    language: Language,
    link: String,
    budget: Budget,
    ids: &Ids,
    now: Timestamp,
) -> Result<bool, RecordsError> {
    let message = Message { kind, to, language, args: Args::new(), link: Some(link), unsubscribe: None, budget };
    Ok(mail::enqueue(tx, &message, ids, now)? != Enqueued::Suppressed)
}
