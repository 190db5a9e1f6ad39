use crate::{AccountId, Audience, IntakeId, Language, Timestamp};

/// What one area tells the others. The program connects each event to whoever must act on it, in the same transaction.
#[derive(Clone, Debug, PartialEq)]
pub enum Event {
    /// A confirmed application got a seat: its holder may learn.
    SeatTaken {
        /// Who holds the seat.
        account: AccountId,
        /// In which intake.
        intake: IntakeId,
        /// For which audience.
        audience: Audience,
        /// In which language the person applied.
        language: Language,
    },
    /// A seat was given up or taken away: its holder may no longer learn.
    SeatReleased {
        /// Who held the seat.
        account: AccountId,
        /// In which intake.
        intake: IntakeId,
    },
    /// Every lesson of the course that is meant for the learner is done.
    CourseCompleted {
        /// Who learned.
        account: AccountId,
        /// The course's id in the content.
        course: String,
        /// For which audience.
        audience: Audience,
        /// When the last lesson was done.
        at: Timestamp,
    },
    /// The final test was passed.
    TestPassed {
        /// Who passed.
        account: AccountId,
        /// The course's id in the content.
        course: String,
        /// For which audience.
        audience: Audience,
        /// When the paper was handed in.
        at: Timestamp,
    },
}
