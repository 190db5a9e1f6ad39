use std::collections::BTreeMap;

use base::{ApplicationId, Audience, Country, Timestamp};

use super::{Intake, Left, RefuseReason, ReviewReason, Seats, Verdict, WaitingList};

/// Which quotas a person counts against.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Group {
    /// The kind of organisation.
    pub audience: Audience,
    /// Where it is.
    pub country: Country,
    /// Which organisation, as [`organisation_key`](super::organisation_key) names it.
    pub organisation: String,
}

/// The seats that are held or kept by an offer. The maps need only hold groups that have a quota.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Held {
    /// All of them.
    pub total: u32,
    /// Per audience.
    pub audiences: BTreeMap<Audience, u32>,
    /// Per country.
    pub countries: BTreeMap<Country, u32>,
    /// Per organisation.
    pub organisations: BTreeMap<String, u32>,
}

/// An intake with what counts for giving a seat.
#[derive(Clone, Debug, PartialEq)]
pub struct IntakeState {
    /// The intake.
    pub intake: Intake,
    /// Seats held or kept by an offer.
    pub held: Held,
    /// People in line.
    pub waiting: u32,
}

/// How an application comes to be decided.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Entry {
    /// Its address has just been confirmed.
    Confirmed,
    /// An organiser said yes. It has its number already, so a full waiting list does not turn it away.
    Approved,
}

/// What is to be decided.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asking {
    /// What eligibility says; approved applications are accepted.
    pub verdict: Verdict,
    /// When the form was sent.
    pub sent_at: Timestamp,
    /// How it comes to be decided.
    pub entry: Entry,
}

/// What becomes of an application.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Decision {
    /// It gets a seat at once.
    Seat,
    /// It waits in line.
    Wait,
    /// An organiser looks at it first.
    Review(ReviewReason),
    /// There is no seat for it.
    Refuse(RefuseReason),
}

/// Somebody in line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Waiting {
    /// Which application.
    pub application: ApplicationId,
    /// Its place in the order of confirmations.
    pub number: i64,
    /// What it counts against.
    pub group: Group,
}

/// A seat that is to be kept for somebody.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offer {
    /// For which application.
    pub application: ApplicationId,
    /// Until when.
    pub until: Timestamp,
}

impl Held {
    /// Counts one more seat.
    pub fn add(&mut self, group: &Group) {
        self.total += 1;
        *self.audiences.entry(group.audience).or_default() += 1;
        *self.countries.entry(group.country).or_default() += 1;
        *self.organisations.entry(group.organisation.clone()).or_default() += 1;
    }
}

impl IntakeState {
    /// Seats that nobody holds and no offer keeps. Fewer seats than are held leave none: a held seat stays.
    pub fn left(&self) -> Left {
        match self.intake.seats {
            Seats::Unlimited => Left::Unlimited,
            Seats::Limited(seats) => Left::Seats(seats.saturating_sub(self.held.total)),
        }
    }

    /// Whether a seat is free for somebody of this group.
    pub fn fits(&self, group: &Group) -> bool {
        let quotas = &self.intake.quotas;
        let below =
            |held: Option<&u32>, quota: Option<&u32>| quota.is_none_or(|quota| held.copied().unwrap_or(0) < *quota);
        self.left() != Left::Seats(0)
            && below(self.held.audiences.get(&group.audience), quotas.audiences.get(&group.audience))
            && below(self.held.countries.get(&group.country), quotas.countries.get(&group.country))
            && below(self.held.organisations.get(&group.organisation), quotas.organisation.as_ref())
    }
}

/// What becomes of an application. Every offer that is due has been made before ([`next_offers`] is empty), so whoever
/// waits could not take a seat that is free for this one: nobody is overtaken.
pub fn decide(state: &IntakeState, asking: &Asking, now: Timestamp) -> Decision {
    let group = match &asking.verdict {
        Verdict::Refuse(reason) => return Decision::Refuse(*reason),
        Verdict::Accept(group) | Verdict::Review(group, _) => group,
    };
    if asking.entry == Entry::Confirmed && !(state.intake.is_open(asking.sent_at) && asking.sent_at <= now) {
        return Decision::Refuse(RefuseReason::Closed);
    }
    let place = if state.fits(group) {
        Decision::Seat
    } else if may_wait(state, asking.entry) {
        Decision::Wait
    } else {
        Decision::Refuse(RefuseReason::Full)
    };
    match (&asking.verdict, place) {
        (Verdict::Review(_, reason), Decision::Seat | Decision::Wait) => Decision::Review(*reason),
        (_, place) => place,
    }
}

fn may_wait(state: &IntakeState, entry: Entry) -> bool {
    match (entry, state.intake.waiting) {
        (_, WaitingList::Off) => false,
        (Entry::Approved, _) => true,
        (Entry::Confirmed, waiting) => waiting.has_room(state.waiting),
    }
}

/// Whom the free seats are offered to: everybody in line, first come first, whom the quotas let through. `waiting` is in
/// the order of the numbers.
pub fn next_offers(state: &IntakeState, waiting: &[Waiting], now: Timestamp) -> Vec<Offer> {
    let mut state = state.clone();
    let until = state.intake.offer_until(now);
    let mut offers = Vec::new();
    for person in waiting {
        if state.left() == Left::Seats(0) {
            break;
        }
        if state.fits(&person.group) {
            state.held.add(&person.group);
            offers.push(Offer { application: person.application, until });
        }
    }
    offers
}

#[cfg(test)]
pub(crate) mod tests;
