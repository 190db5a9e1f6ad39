use base::{Audience, Timestamp};

use super::{Intake, IntakeState, Seats};

/// How many seats are left.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Left {
    /// So many.
    Seats(u32),
    /// There is no limit.
    Unlimited,
}

/// What the public page says about an intake.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// Nobody may apply yet.
    NotYetOpen,
    /// A seat is given at once.
    Open(Left),
    /// The seats are taken; one may wait. With the number of those who do.
    WaitingList(u32),
    /// The seats are taken and nobody may wait.
    Full,
    /// Nobody may apply any more.
    Closed,
}

impl Status {
    /// The word in text keys and style classes.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::NotYetOpen => "soon",
            Self::Open(_) => "open",
            Self::WaitingList(_) => "waiting",
            Self::Full => "full",
            Self::Closed => "closed",
        }
    }

    /// Whether the form may be sent.
    pub fn takes_applications(self) -> bool {
        matches!(self, Self::Open(_) | Self::WaitingList(_))
    }
}

/// What the public page says about this intake at this moment.
pub fn status(state: &IntakeState, now: Timestamp) -> Status {
    let intake = &state.intake;
    if now < intake.opens_at {
        return Status::NotYetOpen;
    }
    if now >= intake.closes_at {
        return Status::Closed;
    }
    match state.left() {
        Left::Unlimited => Status::Open(Left::Unlimited),
        Left::Seats(left) if left > 0 => Status::Open(Left::Seats(left)),
        Left::Seats(_) if intake.waiting.has_room(state.waiting) => Status::WaitingList(state.waiting),
        Left::Seats(_) => Status::Full,
    }
}

/// The audiences whose quota is used up while seats are left: their people go on the waiting list.
pub fn full_audiences(state: &IntakeState) -> Vec<Audience> {
    let quotas = &state.intake.quotas.audiences;
    let is_full = |audience: &Audience| {
        quotas.get(audience).is_some_and(|quota| state.held.audiences.get(audience).copied().unwrap_or(0) >= *quota)
    };
    if state.intake.seats == Seats::Limited(0) {
        return Vec::new();
    }
    Audience::ALL.into_iter().filter(is_full).collect()
}

/// When an intake opens and closes, for choosing the one that the public page is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Round<T> {
    /// Which one.
    pub id: T,
    /// From when people may apply.
    pub opens_at: Timestamp,
    /// Until when.
    pub closes_at: Timestamp,
}

/// The intake that the public page is about: the open one that closes first; else the next to open; else the one that
/// closed last.
pub fn current<T: Copy>(rounds: &[Round<T>], now: Timestamp) -> Option<T> {
    let is_open = |round: &&Round<T>| round.opens_at <= now && now < round.closes_at;
    let open = rounds.iter().filter(is_open).min_by_key(|round| (round.closes_at, round.opens_at));
    let soon = || rounds.iter().filter(|round| now < round.opens_at).min_by_key(|round| round.opens_at);
    let past = || rounds.iter().max_by_key(|round| round.closes_at);
    open.or_else(soon).or_else(past).map(|round| round.id)
}

impl Intake {
    /// When registration opens again after this intake: the date that was named, or the opening of the next one.
    pub fn reopens_at(&self, next_opens_at: Option<Timestamp>, now: Timestamp) -> Option<Timestamp> {
        self.reopens_at.into_iter().chain(next_opens_at).filter(|at| *at > now).min()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::seats::tests::{at, intake, state};
    use crate::rules::{Group, WaitingList};

    #[test]
    fn the_page_says_what_the_window_and_the_seats_say() {
        let mut one = state(intake(Seats::Limited(2), WaitingList::Limited(1)));
        assert_eq!(status(&one, at(-1)), Status::NotYetOpen);
        assert_eq!(status(&one, at(0)), Status::Open(Left::Seats(2)));
        one.held.total = 1;
        assert_eq!(status(&one, at(0)), Status::Open(Left::Seats(1)));
        one.held.total = 2;
        assert_eq!(status(&one, at(0)), Status::WaitingList(0));
        one.waiting = 1;
        assert_eq!(status(&one, at(0)), Status::Full);
        assert_eq!(status(&one, at(99)), Status::Full);
        assert_eq!(status(&one, at(100)), Status::Closed);
    }

    #[test]
    fn no_seats_means_nobody_and_no_number_means_everybody() {
        let nobody = state(intake(Seats::Limited(0), WaitingList::Off));
        assert_eq!(status(&nobody, at(1)), Status::Full);
        let mut everybody = state(intake(Seats::Unlimited, WaitingList::Off));
        everybody.held.total = 100_000;
        assert_eq!(status(&everybody, at(1)), Status::Open(Left::Unlimited));
        assert_eq!(Seats::from_limit(Some(0)), Seats::Limited(0));
        assert_eq!(Seats::from_limit(None), Seats::Unlimited);
    }

    #[test]
    fn an_intake_with_fewer_seats_than_are_held_is_full_not_negative() {
        let mut one = state(intake(Seats::Limited(1), WaitingList::Off));
        one.held.total = 5;
        assert_eq!(status(&one, at(1)), Status::Full);
    }

    #[test]
    fn an_audience_is_full_when_its_quota_is() {
        let mut one = state(intake(Seats::Limited(10), WaitingList::Unlimited));
        one.intake.quotas.audiences.insert(Audience::PublicAuthority, 1);
        assert_eq!(full_audiences(&one), []);
        let group = Group {
            audience: Audience::PublicAuthority,
            country: "IT".parse().unwrap(),
            organisation: "a.example".to_owned(),
        };
        one.held.add(&group);
        assert_eq!(full_audiences(&one), [Audience::PublicAuthority]);
    }

    #[test]
    fn the_current_intake_is_the_open_one_else_the_next_else_the_last() {
        let round = |id, opens, closes| Round { id, opens_at: at(opens), closes_at: at(closes) };
        let rounds = [round("old", 0, 10), round("older", -10, 0), round("open", 20, 40), round("next", 60, 80)];
        assert_eq!(current(&rounds, at(5)), Some("old"));
        assert_eq!(current(&rounds, at(15)), Some("open"));
        assert_eq!(current(&rounds, at(30)), Some("open"));
        assert_eq!(current(&rounds, at(50)), Some("next"));
        assert_eq!(current(&rounds, at(99)), Some("next"));
        assert_eq!(current::<&str>(&[], at(0)), None);
    }

    #[test]
    fn it_opens_again_on_the_first_date_that_is_still_to_come() {
        let mut one = intake(Seats::Limited(1), WaitingList::Off);
        assert_eq!(one.reopens_at(None, at(0)), None);
        assert_eq!(one.reopens_at(Some(at(200)), at(0)), Some(at(200)));
        one.reopens_at = Some(at(150));
        assert_eq!(one.reopens_at(Some(at(200)), at(0)), Some(at(150)));
        assert_eq!(one.reopens_at(Some(at(200)), at(160)), Some(at(200)));
    }
}
