use base::{Span, Timestamp, days, minutes};

/// Mails of any kind to one address within a day before the address was first confirmed: a stranger who enters
/// somebody's address again and again does not fill that mailbox.
pub const DAILY_UNCONFIRMED_MAX: i64 = 3;
/// Mails to one confirmed address within a day: ends a loop, is never reached otherwise.
pub const DAILY_CONFIRMED_MAX: i64 = 100;
/// The window of the two limits above.
pub(crate) const BUDGET_WINDOW: Span = days(1);
/// Age at which a mail that could not be sent is given up.
pub const GIVE_UP_AFTER: Span = days(5);
/// Refusals "for now" in a row, of different mails, after which the whole server is left alone for a while.
const SOFT_REFUSALS_MAX: u32 = 5;

/// How many mails an address may get in a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Budget {
    /// Nobody has proved yet that the address belongs to whoever entered it.
    Unconfirmed,
    /// The holder has confirmed it.
    Confirmed,
}

impl Budget {
    /// Whether one more mail may be queued after `queued` within the last day.
    pub fn allows(self, queued: i64) -> bool {
        match self {
            Self::Unconfirmed => queued < DAILY_UNCONFIRMED_MAX,
            Self::Confirmed => queued < DAILY_CONFIRMED_MAX,
        }
    }
}

/// The pause after the `failures`th failure: 1, 2, 4, 8, then 15 minutes.
pub fn backoff(failures: u32) -> Span {
    match failures {
        0 | 1 => minutes(1),
        2 => minutes(2),
        3 => minutes(4),
        4 => minutes(8),
        _ => minutes(15),
    }
}

/// Why a mail was not taken. The text is a class, such as `refused 550`: never what the server said, which may hold the
/// address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Fault {
    /// This mail will never be taken.
    Refused(String),
    /// This mail is not taken for now.
    Later(String),
    /// The server takes no mail for now.
    Server(String),
}

/// What becomes of a mail after an attempt.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Fate {
    /// The server has it.
    Sent,
    /// It is tried again.
    Again { at: Timestamp, class: String },
    /// It is not sent.
    Failed { class: String },
}

/// Decides after the `attempts`th attempt at a mail that was queued at `created_at`. `server_rests_until` is in the past
/// while the server works.
pub(crate) fn decide(
    result: Result<(), Fault>,
    attempts: u32,
    created_at: Timestamp,
    server_rests_until: Timestamp,
    now: Timestamp,
) -> Fate {
    let (class, at) = match result {
        Ok(()) => return Fate::Sent,
        Err(Fault::Refused(class)) => return Fate::Failed { class },
        Err(Fault::Later(class)) => (class, now.plus(backoff(attempts)).max(server_rests_until)),
        Err(Fault::Server(class)) => (class, server_rests_until),
    };
    if now >= created_at.plus(GIVE_UP_AFTER) {
        Fate::Failed { class: format!("given up: {class}") }
    } else {
        Fate::Again { at, class }
    }
}

/// What this process knows of the mail server. Only politeness: a restart costs one attempt more.
#[derive(Clone, Debug)]
pub(crate) struct Server {
    failures: u32,
    soft_refusals: u32,
    rests_until: Timestamp,
}

impl Server {
    pub(crate) fn new() -> Self {
        Self { failures: 0, soft_refusals: 0, rests_until: Timestamp::from_micros(0) }
    }

    /// Whether it may be tried.
    pub(crate) fn is_ready(&self, now: Timestamp) -> bool {
        now >= self.rests_until
    }

    /// Until when it is left alone.
    pub(crate) fn rests_until(&self) -> Timestamp {
        self.rests_until
    }

    /// Learns from an attempt.
    pub(crate) fn note(&mut self, result: &Result<(), Fault>, now: Timestamp) {
        match result {
            Ok(()) => *self = Self::new(),
            Err(Fault::Refused(_)) => {}
            Err(Fault::Later(_)) => {
                self.soft_refusals = self.soft_refusals.saturating_add(1);
                if self.soft_refusals >= SOFT_REFUSALS_MAX {
                    self.rest(now);
                }
            }
            Err(Fault::Server(_)) => self.rest(now),
        }
    }

    fn rest(&mut self, now: Timestamp) {
        self.failures = self.failures.saturating_add(1);
        self.rests_until = now.plus(backoff(self.failures));
    }
}

#[cfg(test)]
mod tests {
    use base::hours;

    use super::*;

    const NOW: Timestamp = Timestamp::from_micros(1_790_000_000_000_000);

    fn later() -> Result<(), Fault> {
        Err(Fault::Later("later 451".to_owned()))
    }

    fn down() -> Result<(), Fault> {
        Err(Fault::Server("no connection".to_owned()))
    }

    #[test]
    fn an_unconfirmed_address_gets_three_mails_a_day() {
        assert!(Budget::Unconfirmed.allows(2));
        assert!(!Budget::Unconfirmed.allows(3));
        assert!(Budget::Confirmed.allows(3));
        assert!(!Budget::Confirmed.allows(DAILY_CONFIRMED_MAX));
    }

    #[test]
    fn pauses_grow_to_a_quarter_of_an_hour() {
        let pauses: Vec<i64> = (1..=7).map(|failures| backoff(failures).as_seconds() / 60).collect();
        assert_eq!(pauses, [1, 2, 4, 8, 15, 15, 15]);
    }

    #[test]
    fn a_refusal_for_good_ends_it_at_once() {
        let refused = Err(Fault::Refused("refused 550".to_owned()));
        assert_eq!(decide(refused, 1, NOW, NOW, NOW), Fate::Failed { class: "refused 550".to_owned() });
    }

    #[test]
    fn a_mail_is_given_up_after_five_days() {
        let young = NOW.minus(days(5)).plus(hours(1));
        assert!(matches!(decide(later(), 90, young, NOW, NOW), Fate::Again { .. }));
        let old = decide(later(), 90, NOW.minus(days(5)), NOW, NOW);
        assert_eq!(old, Fate::Failed { class: "given up: later 451".to_owned() });
    }

    #[test]
    fn a_server_that_is_down_is_tried_every_quarter_of_an_hour_at_most() {
        let mut server = Server::new();
        let mut now = NOW;
        let mut tries = 0;
        while now < NOW.plus(hours(6)) {
            if server.is_ready(now) {
                tries += 1;
                server.note(&down(), now);
            }
            now = now.plus(minutes(1));
        }
        assert_eq!(tries, 4 + 23, "at minutes 0, 1, 3 and 7, then four an hour from minute 15");
        server.note(&Ok(()), now);
        assert!(server.is_ready(now));
    }

    #[test]
    fn a_server_that_refuses_everybody_for_now_is_left_alone() {
        let mut server = Server::new();
        for _ in 0..4 {
            server.note(&later(), NOW);
        }
        assert!(server.is_ready(NOW));
        server.note(&later(), NOW);
        assert!(!server.is_ready(NOW));
        server.note(&later(), NOW);
        assert_eq!(server.rests_until(), NOW.plus(minutes(2)));
    }
}
