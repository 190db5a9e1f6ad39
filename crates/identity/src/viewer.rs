use std::sync::Arc;

use base::{AccountId, Audience, Event, IntakeId, Language, Timestamp, Token, TokenHash};
use records::{RecordsError, Subscriber, Tx};
use shell::Problem;

use crate::{rules, store};

/// How somebody proved who she is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Factor {
    /// By passphrase only.
    Passphrase,
    /// By passphrase and a second factor.
    Second,
}

impl Factor {
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Passphrase => "passphrase",
            Self::Second => "second",
        }
    }

    pub(crate) fn read(text: &str) -> Self {
        if text == "second" { Self::Second } else { Self::Passphrase }
    }
}

/// Somebody who is signed in.
#[derive(Clone, Debug)]
pub struct Viewer {
    /// Whose account.
    pub account: AccountId,
    /// The name that the person gave.
    pub name: String,
    /// The language of her mails.
    pub language: Language,
    /// How she proved who she is.
    pub factor: Factor,
    /// Whether the account holds the organiser's role. What it opens needs the second factor too: see [`organiser`].
    pub is_organiser: bool,
    /// Her seat, if she holds one.
    pub learns: Option<(IntakeId, Audience)>,
    /// Whether she has set up an authenticator app.
    pub has_app: bool,
    /// The session, for ending it.
    pub session: TokenHash,
}

/// Somebody who is signed in and holds a seat.
#[derive(Clone, Debug)]
pub struct Learner {
    /// Whose account.
    pub account: AccountId,
    /// The name that the person gave.
    pub name: String,
    /// In which intake the seat is.
    pub intake: IntakeId,
    /// For which audience the course is.
    pub audience: Audience,
}

/// Somebody who is signed in with two factors and organises.
#[derive(Clone, Debug)]
pub struct Organiser {
    /// Whose account.
    pub account: AccountId,
    /// The name that the person gave.
    pub name: String,
}

impl Viewer {
    /// Whether she has an app but has not given its code yet: until then nothing of the account opens.
    pub(crate) fn owes_code(&self) -> bool {
        self.has_app && self.factor != Factor::Second
    }
}

/// Who is behind a session cookie; `None` if nobody is, or no longer, or if the code of her app is still to be given.
///
/// # Errors
/// As the engine reports.
pub fn viewer(tx: &mut Tx<'_>, session: Option<&Token>, now: Timestamp) -> Result<Option<Viewer>, RecordsError> {
    Ok(arrival(tx, session, now)?.filter(|viewer| !viewer.owes_code()))
}

/// As [`viewer`], with those whose code is still to be given: for the pages that ask for it.
pub(crate) fn arrival(
    tx: &mut Tx<'_>,
    session: Option<&Token>,
    now: Timestamp,
) -> Result<Option<Viewer>, RecordsError> {
    let Some(token) = session.map(Token::hash) else {
        return Ok(None);
    };
    let Some(row) = alive(tx, &token, now)? else {
        return Ok(None);
    };
    Ok(Some(Viewer {
        account: row.account,
        name: row.name,
        language: row.language,
        factor: row.factor,
        is_organiser: row.organiser,
        learns: row.learns,
        has_app: row.has_app,
        session: token,
    }))
}

fn alive(tx: &mut Tx<'_>, token: &TokenHash, now: Timestamp) -> Result<Option<store::SessionRow>, RecordsError> {
    Ok(store::session(tx, token)?.filter(|row| {
        let idle = if row.organiser { rules::IDLE_ORGANISER } else { rules::IDLE_LEARNER };
        rules::session_alive(row.created, row.seen, idle, now)
    }))
}

/// Whether a session may still be used.
pub(crate) fn is_alive(tx: &mut Tx<'_>, token: &TokenHash, now: Timestamp) -> Result<bool, RecordsError> {
    alive(tx, token, now).map(|row| row.is_some())
}

/// The learner behind a session cookie.
///
/// # Errors
/// [`Problem::SignIn`] when nobody is signed in, [`Problem::SecondFactor`] when the code of her app is still to be given,
/// [`Problem::Forbidden`] when she holds no seat.
pub fn learner(tx: &mut Tx<'_>, session: Option<&Token>, now: Timestamp) -> Result<Learner, Problem> {
    let viewer = arrival(tx, session, now)?.ok_or(Problem::SignIn)?;
    if viewer.owes_code() {
        return Err(Problem::SecondFactor);
    }
    let (intake, audience) = viewer.learns.ok_or(Problem::Forbidden)?;
    Ok(Learner { account: viewer.account, name: viewer.name, intake, audience })
}

/// The organiser behind a session cookie.
///
/// # Errors
/// [`Problem::SignIn`] when nobody is signed in, [`Problem::NotFound`] when she does not organise (what is there is
/// nobody else's business), [`Problem::SecondFactor`] when she has yet to give or to set up her second factor.
pub fn organiser(tx: &mut Tx<'_>, session: Option<&Token>, now: Timestamp) -> Result<Organiser, Problem> {
    let viewer = arrival(tx, session, now)?.ok_or(Problem::SignIn)?;
    if !viewer.is_organiser {
        return Err(Problem::NotFound);
    }
    if viewer.factor != Factor::Second {
        return Err(Problem::SecondFactor);
    }
    Ok(Organiser { account: viewer.account, name: viewer.name })
}

/// Turns seats into the right to learn, in the transaction that gives or takes them.
pub fn subscriber() -> Subscriber {
    Arc::new(|tx, event, now| match event {
        Event::SeatTaken { account, intake, audience, language } => {
            store::start_learning(tx, *account, *intake, *audience, *language, now)
        }
        Event::SeatReleased { account, intake } => store::stop_learning(tx, *account, *intake, now),
        Event::CourseCompleted { .. } | Event::TestPassed { .. } => Ok(()),
    })
}
