use base::{AccountId, Audience, Email, Language, Timestamp};
use records::{RecordsError, Row, Tx, params, statements};

use crate::rules::How;

statements! {
    SCREENS_OF_LESSON = "SELECT screen, how FROM screen_progress WHERE account_id = $1 AND module = $2 AND lesson = $3";
    SCREENS = "SELECT module, lesson, screen, how, moved_on, at FROM screen_progress WHERE account_id = $1";
    MOVE_ON = "INSERT INTO screen_progress (account_id, module, lesson, screen, how, moved_on, at) \
        VALUES ($1, $2, $3, $4, 'read', TRUE, $5) \
        ON CONFLICT (account_id, module, lesson, screen) DO UPDATE SET moved_on = TRUE, at = excluded.at";
    ANSWER_NOTE = "INSERT INTO screen_progress (account_id, module, lesson, screen, how, moved_on, at) \
        VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (account_id, module, lesson, screen) \
        DO UPDATE SET how = excluded.how, moved_on = excluded.moved_on, at = excluded.at";
    COMPLETE = "INSERT INTO course_completion (account_id, course, audience, at) VALUES ($1, $2, $3, $4) \
        ON CONFLICT DO NOTHING";
    COMPLETED = "SELECT at FROM course_completion WHERE account_id = $1 AND course = $2 AND audience = $3";
    ANSWERS = "SELECT block, response, confidence, version FROM answer \
        WHERE account_id = $1 AND module = $2 AND lesson = $3";
    PUT_ANSWER = "INSERT INTO answer (account_id, module, lesson, block, response, language, confidence, points, \
        attempts, first_response, first_confidence, first_points, version, answered_at) \
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 1, $5, $7, $8, $9 + 1, $10) \
        ON CONFLICT (account_id, module, lesson, block) DO UPDATE SET response = excluded.response, \
        language = excluded.language, confidence = excluded.confidence, points = excluded.points, \
        attempts = answer.attempts + 1, version = answer.version + 1, answered_at = excluded.answered_at \
        WHERE answer.version = $9";
    WALKS = "SELECT block, choices, version FROM scenario_walk WHERE account_id = $1 AND module = $2 AND lesson = $3";
    PUT_WALK = "INSERT INTO scenario_walk (account_id, module, lesson, block, choices, language, version, walked_at) \
        VALUES ($1, $2, $3, $4, $5, $6, $7 + 1, $8) \
        ON CONFLICT (account_id, module, lesson, block) DO UPDATE SET choices = excluded.choices, \
        language = excluded.language, version = scenario_walk.version + 1, walked_at = excluded.walked_at \
        WHERE scenario_walk.version = $7";
    REFLECTIONS = "SELECT block, text, version FROM reflection WHERE account_id = $1 AND module = $2 AND lesson = $3";
    PUT_REFLECTION = "INSERT INTO reflection (account_id, module, lesson, block, text, language, version, kept_at) \
        VALUES ($1, $2, $3, $4, $5, $6, $7 + 1, $8) \
        ON CONFLICT (account_id, module, lesson, block) DO UPDATE SET text = excluded.text, \
        language = excluded.language, version = reflection.version + 1, kept_at = excluded.kept_at \
        WHERE reflection.version = $7";
    DELETE_REFLECTION = "DELETE FROM reflection WHERE account_id = $1 AND module = $2 AND lesson = $3 AND block = $4";
    PURGE_REFLECTIONS = "DELETE FROM reflection WHERE kept_at < $2 OR (kept_at < $1 AND (\
        account_id IN (SELECT account_id FROM course_completion WHERE at < $1) \
        OR account_id IN (SELECT account_id FROM learner WHERE ended_at < $1)))";
    LAST_WORK = "SELECT module, lesson, block, answered_at FROM answer WHERE account_id = $1 \
        UNION ALL SELECT module, lesson, block, walked_at FROM scenario_walk WHERE account_id = $1 \
        ORDER BY 4 DESC LIMIT 1";
    LEARNERS = "SELECT a.id, a.name, a.email, l.audience, l.since, COALESCE(p.screens, 0), p.at, w.at, c.at \
        FROM learner l JOIN account a ON a.id = l.account_id \
        LEFT JOIN (SELECT account_id, COUNT(*) AS screens, MAX(at) AS at FROM screen_progress GROUP BY account_id) p \
        ON p.account_id = l.account_id \
        LEFT JOIN (SELECT account_id, MAX(answered_at) AS at FROM answer GROUP BY account_id) w \
        ON w.account_id = l.account_id \
        LEFT JOIN course_completion c ON c.account_id = l.account_id AND c.course = $1 AND c.audience = l.audience \
        WHERE l.ended_at IS NULL LIMIT $2";
    LEARNER = "SELECT a.id, a.name, a.email, l.audience, l.since, \
        (SELECT COUNT(*) FROM screen_progress p WHERE p.account_id = l.account_id), \
        (SELECT MAX(p.at) FROM screen_progress p WHERE p.account_id = l.account_id), \
        (SELECT MAX(w.answered_at) FROM answer w WHERE w.account_id = l.account_id), c.at \
        FROM learner l JOIN account a ON a.id = l.account_id \
        LEFT JOIN course_completion c ON c.account_id = l.account_id AND c.course = $2 AND c.audience = l.audience \
        WHERE l.account_id = $1 AND l.ended_at IS NULL";
}

type Result<T = ()> = std::result::Result<T, RecordsError>;

/// Where something of a learner's is kept: her account, the module, the lesson.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Shelf<'a> {
    pub(crate) account: AccountId,
    pub(crate) module: &'a str,
    pub(crate) lesson: &'a str,
}

/// A screen that is done.
pub(crate) struct DoneScreen {
    pub(crate) module: String,
    pub(crate) lesson: String,
    pub(crate) screen: String,
    pub(crate) how: How,
    /// Whether she has left it; a content note may be answered and its page still lie open.
    pub(crate) moved_on: bool,
    pub(crate) at: Timestamp,
}

/// An answer as stored. `version` is 0 for one that is not there yet.
#[derive(Clone, Debug)]
pub(crate) struct Answer {
    pub(crate) block: String,
    /// Pairs of names and ids, as JSON.
    pub(crate) response: String,
    pub(crate) confidence: Option<i64>,
    pub(crate) version: i64,
}

/// A walk as stored.
#[derive(Clone, Debug)]
pub(crate) struct Walk {
    pub(crate) block: String,
    pub(crate) choices: Vec<String>,
    pub(crate) version: i64,
}

/// A text that its writer wants kept.
#[derive(Clone, Debug)]
pub(crate) struct Reflection {
    pub(crate) block: String,
    pub(crate) text: String,
    pub(crate) version: i64,
}

/// Where somebody answered last.
pub(crate) struct LastWork {
    pub(crate) module: String,
    pub(crate) lesson: String,
    pub(crate) block: String,
    pub(crate) at: Timestamp,
}

/// A learner as organisers see her.
#[derive(Clone, Debug)]
pub(crate) struct LearnerRow {
    pub(crate) account: AccountId,
    pub(crate) name: String,
    pub(crate) email: String,
    pub(crate) audience: Audience,
    pub(crate) since: Timestamp,
    /// Screens done, whichever audience they are for.
    pub(crate) screens: usize,
    pub(crate) active_at: Option<Timestamp>,
    pub(crate) completed_at: Option<Timestamp>,
}

impl LearnerRow {
    /// The address, if mail can be sent to it.
    pub(crate) fn address(&self) -> Option<Email> {
        Email::parse(&self.email).ok()
    }
}

fn how(row: &Row<'_>, index: usize) -> Result<How> {
    Ok(How::parse(&row.get::<String>(index)?).unwrap_or(How::Read))
}

pub(crate) fn screens_of_lesson(tx: &mut Tx<'_>, shelf: Shelf<'_>) -> Result<Vec<(String, How)>> {
    tx.all(&SCREENS_OF_LESSON, &params![shelf.account, shelf.module, shelf.lesson], |row| {
        Ok((row.get(0)?, how(row, 1)?))
    })
}

pub(crate) fn screens(tx: &mut Tx<'_>, account: AccountId) -> Result<Vec<DoneScreen>> {
    tx.all(&SCREENS, &params![account], |row| {
        Ok(DoneScreen {
            module: row.get(0)?,
            lesson: row.get(1)?,
            screen: row.get(2)?,
            how: how(row, 3)?,
            moved_on: row.get(4)?,
            at: row.get(5)?,
        })
    })
}

pub(crate) fn move_on(tx: &mut Tx<'_>, shelf: Shelf<'_>, screen: &str, now: Timestamp) -> Result {
    tx.execute(&MOVE_ON, &params![shelf.account, shelf.module, shelf.lesson, screen, now]).map(drop)
}

pub(crate) fn answer_note(tx: &mut Tx<'_>, shelf: Shelf<'_>, screen: &str, how: How, now: Timestamp) -> Result {
    let moved_on = how == How::Later;
    let values = params![shelf.account, shelf.module, shelf.lesson, screen, how.as_str(), moved_on, now];
    tx.execute(&ANSWER_NOTE, &values).map(drop)
}

/// Notes that the course is complete; `false` if that was known.
pub(crate) fn complete(
    tx: &mut Tx<'_>,
    account: AccountId,
    course: &str,
    audience: Audience,
    now: Timestamp,
) -> Result<bool> {
    tx.execute(&COMPLETE, &params![account, course, audience, now]).map(|rows| rows == 1)
}

pub(crate) fn completed(
    tx: &mut Tx<'_>,
    account: AccountId,
    course: &str,
    audience: Audience,
) -> Result<Option<Timestamp>> {
    tx.first(&COMPLETED, &params![account, course, audience], |row| row.get(0))
}

pub(crate) fn answers(tx: &mut Tx<'_>, shelf: Shelf<'_>) -> Result<Vec<Answer>> {
    tx.all(&ANSWERS, &params![shelf.account, shelf.module, shelf.lesson], |row| {
        Ok(Answer { block: row.get(0)?, response: row.get(1)?, confidence: row.get(2)?, version: row.get(3)? })
    })
}

/// Stores an answer in place of the version that `answer.version` names; `false` if there is another one by now.
pub(crate) fn put_answer(
    tx: &mut Tx<'_>,
    shelf: Shelf<'_>,
    answer: &Answer,
    points: f64,
    language: Language,
    now: Timestamp,
) -> Result<bool> {
    let Answer { block, response, confidence, version } = answer;
    let Shelf { account, module, lesson } = shelf;
    let values = params![account, module, lesson, block, response, language, *confidence, points, *version, now];
    tx.execute(&PUT_ANSWER, &values).map(|rows| rows == 1)
}

pub(crate) fn walks(tx: &mut Tx<'_>, shelf: Shelf<'_>) -> Result<Vec<Walk>> {
    tx.all(&WALKS, &params![shelf.account, shelf.module, shelf.lesson], |row| {
        let choices = serde_json::from_str(&row.get::<String>(1)?).unwrap_or_default();
        Ok(Walk { block: row.get(0)?, choices, version: row.get(2)? })
    })
}

/// Stores a walk in place of the version that `walk.version` names; `false` if there is another one by now.
pub(crate) fn put_walk(
    tx: &mut Tx<'_>,
    shelf: Shelf<'_>,
    walk: &Walk,
    language: Language,
    now: Timestamp,
) -> Result<bool> {
    let choices = serde_json::Value::from(walk.choices.clone()).to_string();
    let Shelf { account, module, lesson } = shelf;
    let values = params![account, module, lesson, &walk.block, choices, language, walk.version, now];
    tx.execute(&PUT_WALK, &values).map(|rows| rows == 1)
}

pub(crate) fn reflections(tx: &mut Tx<'_>, shelf: Shelf<'_>) -> Result<Vec<Reflection>> {
    tx.all(&REFLECTIONS, &params![shelf.account, shelf.module, shelf.lesson], |row| {
        Ok(Reflection { block: row.get(0)?, text: row.get(1)?, version: row.get(2)? })
    })
}

/// Stores a text in place of the version that `reflection.version` names; `false` if there is another one by now.
pub(crate) fn put_reflection(
    tx: &mut Tx<'_>,
    shelf: Shelf<'_>,
    reflection: &Reflection,
    language: Language,
    now: Timestamp,
) -> Result<bool> {
    let Shelf { account, module, lesson } = shelf;
    let Reflection { block, text, version } = reflection;
    let values = params![account, module, lesson, block, text, language, *version, now];
    tx.execute(&PUT_REFLECTION, &values).map(|rows| rows == 1)
}

pub(crate) fn delete_reflection(tx: &mut Tx<'_>, shelf: Shelf<'_>, block: &str) -> Result {
    tx.execute(&DELETE_REFLECTION, &params![shelf.account, shelf.module, shelf.lesson, block]).map(drop)
}

/// Deletes texts last kept before `ended` whose writers ended before `ended`, and all kept before `outdated`.
pub(crate) fn purge_reflections(tx: &mut Tx<'_>, ended: Timestamp, outdated: Timestamp) -> Result<usize> {
    tx.execute(&PURGE_REFLECTIONS, &params![ended, outdated])
}

pub(crate) fn last_work(tx: &mut Tx<'_>, account: AccountId) -> Result<Option<LastWork>> {
    tx.first(&LAST_WORK, &params![account], |row| {
        Ok(LastWork { module: row.get(0)?, lesson: row.get(1)?, block: row.get(2)?, at: row.get(3)? })
    })
}

fn learner_row(row: &Row<'_>) -> Result<LearnerRow> {
    let (moved, worked): (Option<Timestamp>, Option<Timestamp>) = (row.get(6)?, row.get(7)?);
    Ok(LearnerRow {
        account: row.get(0)?,
        name: row.get(1)?,
        email: row.get(2)?,
        audience: row.get(3)?,
        since: row.get(4)?,
        screens: usize::try_from(row.get::<i64>(5)?).unwrap_or_default(),
        active_at: moved.max(worked),
        completed_at: row.get(8)?,
    })
}

/// Everybody who holds a seat, `most` at most.
pub(crate) fn learners(tx: &mut Tx<'_>, course: &str, most: i64) -> Result<Vec<LearnerRow>> {
    tx.all(&LEARNERS, &params![course, most], learner_row)
}

/// The learner of this account, if she holds a seat.
pub(crate) fn learner(tx: &mut Tx<'_>, account: AccountId, course: &str) -> Result<Option<LearnerRow>> {
    tx.first(&LEARNER, &params![account, course], learner_row)
}
