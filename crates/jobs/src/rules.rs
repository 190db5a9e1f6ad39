use base::{Span, Timestamp, hours, seconds};

use crate::JobError;

/// Pause after the first failure.
pub const BACKOFF_FIRST: Span = seconds(10);
/// Longest pause between two attempts.
pub const BACKOFF_MAX: Span = hours(1);
/// Attempts after which a queued job is parked; with the pauses above, about sixteen hours.
pub const ATTEMPTS_MAX: u32 = 24;

/// The pause after the `attempts`th failure: doubles from [`BACKOFF_FIRST`] to [`BACKOFF_MAX`].
pub fn backoff(attempts: u32) -> Span {
    let doublings = attempts.saturating_sub(1).min(16);
    seconds(BACKOFF_FIRST.as_seconds() << doublings).min(BACKOFF_MAX)
}

/// What becomes of a job after an attempt.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Settlement {
    /// It is done: the row goes.
    Done,
    /// The schedule's next turn.
    NextTurn { due_at: Timestamp },
    /// It failed and is tried again.
    Again { due_at: Timestamp, error: String },
    /// It failed for good.
    Parked { error: String },
}

/// Decides after the `attempts`th attempt. `turn` is when a schedule was due and how often it comes round; it is never
/// parked, and never pauses longer than one round.
pub(crate) fn settle(
    result: Result<(), JobError>,
    attempts: u32,
    turn: Option<(Timestamp, Span)>,
    now: Timestamp,
) -> Settlement {
    match (result, turn) {
        (Ok(()), None) => Settlement::Done,
        (Ok(()), Some((due_at, every))) => Settlement::NextTurn { due_at: next_turn(due_at, every, now) },
        (Err(JobError::Passing(error) | JobError::Permanent(error)), Some((_, every))) => {
            Settlement::Again { due_at: now.plus(backoff(attempts).min(every)), error }
        }
        (Err(JobError::Passing(error)), None) if attempts < ATTEMPTS_MAX => {
            Settlement::Again { due_at: now.plus(backoff(attempts)), error }
        }
        (Err(JobError::Passing(error) | JobError::Permanent(error)), None) => Settlement::Parked { error },
    }
}

/// The first turn after `now` that keeps the rhythm: turns that were missed while the program was down are not made up.
fn next_turn(due_at: Timestamp, every: Span, now: Timestamp) -> Timestamp {
    let round = every.as_seconds().max(1);
    let missed = now.since(due_at).as_seconds().max(0) / round;
    due_at.plus(seconds(round.saturating_mul(missed.saturating_add(1))))
}

#[cfg(test)]
mod tests {
    use base::{days, minutes};

    use super::*;

    const NOW: Timestamp = Timestamp::from_micros(1_000_000_000_000_000);

    fn failed() -> Result<(), JobError> {
        Err(JobError::Passing("no network".to_owned()))
    }

    #[test]
    fn pauses_double_up_to_an_hour() {
        let pauses: Vec<i64> = (1..=11).map(|attempts| backoff(attempts).as_seconds()).collect();
        assert_eq!(pauses, [10, 20, 40, 80, 160, 320, 640, 1280, 2560, 3600, 3600]);
        assert_eq!(backoff(u32::MAX), BACKOFF_MAX);
        assert_eq!(backoff(0), BACKOFF_FIRST);
    }

    #[test]
    fn a_job_that_cannot_work_is_parked_and_not_lost() {
        let refused = Err(JobError::Permanent("no such intake".to_owned()));
        assert_eq!(settle(refused, 1, None, NOW), Settlement::Parked { error: "no such intake".to_owned() });
        assert_eq!(settle(failed(), ATTEMPTS_MAX, None, NOW), Settlement::Parked { error: "no network".to_owned() });
    }

    #[test]
    fn a_schedule_is_never_parked_and_waits_at_most_one_round() {
        let again = settle(failed(), 500, Some((NOW, minutes(1))), NOW);
        assert_eq!(again, Settlement::Again { due_at: NOW.plus(minutes(1)), error: "no network".to_owned() });
    }

    #[test]
    fn missed_turns_are_not_made_up_and_the_rhythm_is_kept() {
        let due = NOW.minus(days(3)).minus(hours(1));
        let next = settle(Ok(()), 1, Some((due, days(1))), NOW);
        assert_eq!(next, Settlement::NextTurn { due_at: NOW.plus(hours(23)) });
        let at_once = settle(Ok(()), 1, Some((NOW, days(1))), NOW);
        assert_eq!(at_once, Settlement::NextTurn { due_at: NOW.plus(days(1)) });
    }

    #[test]
    fn a_done_job_goes() {
        assert_eq!(settle(Ok(()), 3, None, NOW), Settlement::Done);
    }
}
