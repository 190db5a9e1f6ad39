use base::{AccountId, AttemptId, Audience, IntakeId, Language, Timestamp};
use records::{RecordsError, Row, Tx, params, statements};

use crate::rules::{Drawn, Outcome, Past};

statements! {
    ATTEMPTS = "SELECT id, number, submitted_at, points, points_max, pass_percent, passed, audience, course \
        FROM attempt WHERE account_id = $1 AND intake_id = $2 ORDER BY number";
    ATTEMPT = "SELECT id, number, submitted_at, points, points_max, pass_percent, passed, audience, course \
        FROM attempt WHERE id = $1 AND account_id = $2 AND intake_id = $3";
    INSERT_ATTEMPT = "INSERT INTO attempt (id, account_id, intake_id, course, audience, number, seed, content, \
        pass_percent, started_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)";
    CLOSE = "UPDATE attempt SET submitted_at = $2, points = $3, points_max = $4, passed = $5 \
        WHERE id = $1 AND submitted_at IS NULL";
    ITEMS = "SELECT place, question, shuffle, answer, points FROM attempt_item WHERE attempt_id = $1 ORDER BY place";
    INSERT_ITEM = "INSERT INTO attempt_item (attempt_id, place, module, question, shuffle) VALUES ($1, $2, $3, $4, $5)";
    SET_ANSWER = "UPDATE attempt_item SET answer = $3, language = $4, answered_at = $5 WHERE attempt_id = $1 AND place = $2";
    SET_POINTS = "UPDATE attempt_item SET points = $3 WHERE attempt_id = $1 AND place = $2";
}

/// An attempt as stored.
#[derive(Clone, Debug)]
pub(crate) struct Attempt {
    pub(crate) id: AttemptId,
    pub(crate) number: u32,
    pub(crate) pass_percent: u32,
    pub(crate) audience: Audience,
    pub(crate) course: String,
    /// `None` while it is open.
    pub(crate) closed: Option<Closed>,
}

/// What is known once a paper was handed in.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Closed {
    pub(crate) at: Timestamp,
    pub(crate) points: f64,
    pub(crate) max: u32,
    pub(crate) passed: bool,
}

/// One question of a paper as stored.
#[derive(Clone, Debug)]
pub(crate) struct Item {
    pub(crate) place: u32,
    pub(crate) question: String,
    pub(crate) shuffle: u64,
    /// JSON; see [`crate::sheet::Given`].
    pub(crate) answer: Option<String>,
    pub(crate) points: Option<f64>,
}

/// What is needed to begin an attempt.
pub(crate) struct NewAttempt<'a> {
    pub(crate) id: AttemptId,
    pub(crate) account: AccountId,
    pub(crate) intake: IntakeId,
    pub(crate) course: &'a str,
    pub(crate) audience: Audience,
    pub(crate) number: u32,
    pub(crate) seed: u64,
    /// The version of the content that the paper was drawn from.
    pub(crate) content: &'a str,
    pub(crate) pass_percent: u32,
    pub(crate) started: Timestamp,
}

impl Attempt {
    /// What the rules need to know.
    pub(crate) fn past(&self) -> Past {
        Past {
            id: self.id,
            submitted: self.closed.map(|closed| closed.at),
            passed: self.closed.is_some_and(|closed| closed.passed),
        }
    }
}

fn attempt(row: &Row<'_>) -> Result<Attempt, RecordsError> {
    let closed = match row.get::<Option<Timestamp>>(2)? {
        None => None,
        Some(at) => Some(Closed { at, points: row.get(3)?, max: row.get(4)?, passed: row.get(6)? }),
    };
    Ok(Attempt {
        id: row.get(0)?,
        number: row.get(1)?,
        pass_percent: row.get(5)?,
        audience: row.get(7)?,
        course: row.get(8)?,
        closed,
    })
}

/// A person's attempts in an intake, first to last.
pub(crate) fn attempts(tx: &mut Tx<'_>, account: AccountId, intake: IntakeId) -> Result<Vec<Attempt>, RecordsError> {
    tx.all(&ATTEMPTS, &params![account, intake], attempt)
}

/// An attempt, if it is this person's in this intake.
pub(crate) fn attempt_of(
    tx: &mut Tx<'_>,
    id: AttemptId,
    account: AccountId,
    intake: IntakeId,
) -> Result<Option<Attempt>, RecordsError> {
    tx.first(&ATTEMPT, &params![id, account, intake], attempt)
}

/// Begins an attempt and freezes its paper. Two at once have the same number: one of them is a duplicate.
pub(crate) fn insert(tx: &mut Tx<'_>, new: &NewAttempt<'_>, paper: &[Drawn]) -> Result<(), RecordsError> {
    let seed = new.seed.cast_signed();
    let values = params![
        new.id,
        new.account,
        new.intake,
        new.course,
        new.audience,
        new.number,
        seed,
        new.content,
        new.pass_percent,
        new.started
    ];
    tx.execute(&INSERT_ATTEMPT, &values)?;
    for (place, drawn) in (1_i64..).zip(paper) {
        let shuffle = drawn.shuffle.cast_signed();
        tx.execute(&INSERT_ITEM, &params![new.id, place, drawn.module.as_str(), drawn.question.as_str(), shuffle])?;
    }
    Ok(())
}

/// The paper of an attempt with what was answered.
pub(crate) fn items(tx: &mut Tx<'_>, attempt: AttemptId) -> Result<Vec<Item>, RecordsError> {
    tx.all(&ITEMS, &params![attempt], |row| {
        Ok(Item {
            place: row.get(0)?,
            question: row.get(1)?,
            shuffle: row.get::<i64>(2)?.cast_unsigned(),
            answer: row.get(3)?,
            points: row.get(4)?,
        })
    })
}

/// Keeps an answer; an earlier one is replaced.
pub(crate) fn set_answer(
    tx: &mut Tx<'_>,
    attempt: AttemptId,
    place: u32,
    answer: Option<String>,
    language: Language,
    now: Timestamp,
) -> Result<(), RecordsError> {
    tx.execute(&SET_ANSWER, &params![attempt, place, answer, language, now]).map(drop)
}

/// Closes an attempt; says whether it was still open.
pub(crate) fn close(tx: &mut Tx<'_>, id: AttemptId, outcome: &Outcome, now: Timestamp) -> Result<bool, RecordsError> {
    let changed = tx.execute(&CLOSE, &params![id, now, outcome.points, outcome.max, outcome.passed])?;
    Ok(changed == 1)
}

/// Keeps what an answer was worth.
pub(crate) fn set_points(tx: &mut Tx<'_>, attempt: AttemptId, place: u32, points: f64) -> Result<(), RecordsError> {
    tx.execute(&SET_POINTS, &params![attempt, place, points]).map(drop)
}
