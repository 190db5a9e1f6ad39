/// How an application stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum State {
    /// An organiser has to look at it first; it keeps its place in the order of confirmations.
    Review,
    /// In line for a seat.
    Waiting,
    /// A seat is kept for the person until the offer ends.
    Offered,
    /// The person holds a seat.
    Seated,
    /// The person turned the offer down.
    Declined,
    /// The offer ended without an answer.
    Lapsed,
    /// There is no seat for this application; its reason says why.
    Refused,
    /// The person gave it up.
    Withdrawn,
}

impl State {
    /// All states, in the order in which pages list them.
    pub const ALL: [Self; 8] = [
        Self::Review,
        Self::Waiting,
        Self::Offered,
        Self::Seated,
        Self::Declined,
        Self::Lapsed,
        Self::Refused,
        Self::Withdrawn,
    ];

    /// The word in the database, in addresses and in text keys (`registration-state-<word>`).
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Review => "review",
            Self::Waiting => "waiting",
            Self::Offered => "offered",
            Self::Seated => "seated",
            Self::Declined => "declined",
            Self::Lapsed => "lapsed",
            Self::Refused => "refused",
            Self::Withdrawn => "withdrawn",
        }
    }

    /// The state of this word.
    pub fn read(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.as_str() == word)
    }

    /// Whether it takes one of the seats: held, or kept for the person.
    pub fn takes_seat(self) -> bool {
        matches!(self, Self::Seated | Self::Offered)
    }

    /// Whether something may still come of it without a new application.
    pub fn is_alive(self) -> bool {
        matches!(self, Self::Review | Self::Waiting | Self::Offered | Self::Seated)
    }

    /// Whether an organiser may still say yes.
    pub fn may_be_approved(self) -> bool {
        matches!(self, Self::Review | Self::Refused)
    }

    /// Whether an organiser may say no; with a seat held, that takes the seat back.
    pub fn may_be_refused(self) -> bool {
        self.is_alive()
    }

    /// The class of its pill on pages.
    pub fn pill(self) -> &'static str {
        match self {
            Self::Review | Self::Waiting => "waiting",
            Self::Offered => "offered",
            Self::Seated => "confirmed",
            Self::Refused => "refused",
            Self::Lapsed => "late",
            Self::Declined | Self::Withdrawn => "withdrawn",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_state_reads_as_it_is_written() {
        for state in State::ALL {
            assert_eq!(State::read(state.as_str()), Some(state));
        }
        assert_eq!(State::read("confirmed"), None);
    }
}
