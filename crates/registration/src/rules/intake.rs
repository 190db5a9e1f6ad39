use std::collections::BTreeMap;

use base::{Audience, Country, IntakeId, Span, TimeZone, Timestamp, days, hours};

/// How many people may learn in an intake. Nobody and everybody are different things: 0 is not "empty".
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Seats {
    /// So many; 0 means nobody.
    Limited(u32),
    /// As many as come.
    Unlimited,
}

/// Whether people may wait once the seats are taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WaitingList {
    /// Nobody waits.
    Off,
    /// So many at most.
    Limited(u32),
    /// As many as come.
    Unlimited,
}

/// The most seats that one group may hold; a group without a quota is bound by the seats alone.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Quotas {
    /// Per audience.
    pub audiences: BTreeMap<Audience, u32>,
    /// Per country.
    pub countries: BTreeMap<Country, u32>,
    /// For each organisation.
    pub organisation: Option<u32>,
}

/// One registration round.
#[derive(Clone, Debug, PartialEq)]
pub struct Intake {
    /// Its id.
    pub id: IntakeId,
    /// What organisers call it; never shown to applicants.
    pub name: String,
    /// From when people may apply.
    pub opens_at: Timestamp,
    /// Until when.
    pub closes_at: Timestamp,
    /// When registration opens again, if that is known.
    pub reopens_at: Option<Timestamp>,
    /// The zone in which its dates are meant and shown.
    pub zone: TimeZone,
    /// How many people may learn.
    pub seats: Seats,
    /// Whether people may wait.
    pub waiting: WaitingList,
    /// The most seats per group.
    pub quotas: Quotas,
    /// How long a seat that became free is kept for the next person, in hours.
    pub offer_hours: u32,
    /// Goes up with every change, so that two organisers do not overwrite each other.
    pub version: i64,
}

/// Why an intake cannot be as it was typed. The text key is `registration-intake-fault-<name>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// It closes before it opens, or at the same moment.
    Window,
    /// It opens again before it closes.
    Reopens,
    /// The window is longer than [`Intake::WINDOW_MAX`].
    TooLong,
    /// More seats, quota or waiting people than [`Intake::SEATS_MAX`].
    TooMany,
    /// An offer outside [`Intake::OFFER_HOURS_MIN`] to [`Intake::OFFER_HOURS_MAX`].
    OfferHours,
}

impl Intake {
    /// Most seats of one intake.
    pub const SEATS_MAX: u32 = 1_000_000;
    /// Longest window.
    pub const WINDOW_MAX: Span = days(3 * 366);
    /// Shortest life of an offer, in hours: a working day away from the desk must not cost a seat.
    pub const OFFER_HOURS_MIN: u32 = 24;
    /// Longest life of an offer, in hours.
    pub const OFFER_HOURS_MAX: u32 = 30 * 24;
    /// The life of an offer that forms start with, in hours.
    pub const OFFER_HOURS: u32 = 72;

    /// Whether people may apply at this moment.
    pub fn is_open(&self, now: Timestamp) -> bool {
        self.opens_at <= now && now < self.closes_at
    }

    /// Until when an offer made now is kept.
    pub fn offer_until(&self, now: Timestamp) -> Timestamp {
        now.plus(hours(self.offer_hours.into()))
    }

    /// What is wrong with it; empty when nothing is.
    pub fn faults(&self) -> Vec<Fault> {
        let numbers = [self.seats.limit(), self.waiting.limit(), self.quotas.organisation]
            .into_iter()
            .flatten()
            .chain(self.quotas.audiences.values().copied())
            .chain(self.quotas.countries.values().copied());
        let checks = [
            (self.opens_at >= self.closes_at, Fault::Window),
            (self.reopens_at.is_some_and(|at| at < self.closes_at), Fault::Reopens),
            (self.closes_at.since(self.opens_at) > Self::WINDOW_MAX, Fault::TooLong),
            (numbers.into_iter().any(|n| n > Self::SEATS_MAX), Fault::TooMany),
            (!(Self::OFFER_HOURS_MIN..=Self::OFFER_HOURS_MAX).contains(&self.offer_hours), Fault::OfferHours),
        ];
        checks.into_iter().filter_map(|(wrong, fault)| wrong.then_some(fault)).collect()
    }
}

impl Fault {
    /// The part of its text key.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Window => "window",
            Self::Reopens => "reopens",
            Self::TooLong => "too-long",
            Self::TooMany => "too-many",
            Self::OfferHours => "offer-hours",
        }
    }

    /// The field beside which it is shown.
    pub fn field(self) -> &'static str {
        match self {
            Self::Window | Self::TooLong => "closes",
            Self::Reopens => "reopens",
            Self::TooMany => "seats",
            Self::OfferHours => "offer-hours",
        }
    }
}

impl Seats {
    /// The seats of a column or a field that may be empty: empty means unlimited.
    pub fn from_limit(limit: Option<u32>) -> Self {
        limit.map_or(Self::Unlimited, Self::Limited)
    }

    /// The limit, if there is one.
    pub fn limit(self) -> Option<u32> {
        match self {
            Self::Limited(n) => Some(n),
            Self::Unlimited => None,
        }
    }
}

impl WaitingList {
    /// The list of a column: empty means unlimited, 0 off.
    pub fn from_limit(limit: Option<u32>) -> Self {
        match limit {
            None => Self::Unlimited,
            Some(0) => Self::Off,
            Some(n) => Self::Limited(n),
        }
    }

    /// The limit, if there is one; 0 when nobody waits.
    pub fn limit(self) -> Option<u32> {
        match self {
            Self::Off => Some(0),
            Self::Limited(n) => Some(n),
            Self::Unlimited => None,
        }
    }

    /// Whether one more may wait beside those who do.
    pub fn has_room(self, waiting: u32) -> bool {
        self.limit().is_none_or(|limit| waiting < limit)
    }
}

impl Quotas {
    /// Whether any group has a quota.
    pub fn is_empty(&self) -> bool {
        self.audiences.is_empty() && self.countries.is_empty() && self.organisation.is_none()
    }
}
