use base::Timestamp;
use records::{RecordsError, Tx, params, statements};

use crate::rules::{Measure, Tally};

statements! {
    APPLICATIONS = "SELECT COALESCE(audience, ''), COALESCE(country, ''), language, state, COUNT(*) FROM application \
        WHERE ($1 = '' OR intake_id = $1) GROUP BY audience, country, language, state";
    LEARNERS = "SELECT COALESCE(p.audience, ''), COALESCE(p.country, ''), p.language, \
        COUNT(CASE WHEN a.signed_in_at > $2 THEN 1 END), COUNT(e.account_id), COUNT(c.id) \
        FROM application p JOIN account a ON a.id = p.account_id \
        LEFT JOIN entitlement e ON e.account_id = a.id AND e.kind = 'participation' \
        LEFT JOIN certificate c ON c.account_id = a.id AND c.kind = 'achievement' AND c.revoked_at IS NULL \
        WHERE p.state = 'seated' AND ($1 = '' OR p.intake_id = $1) GROUP BY p.audience, p.country, p.language";
    INTAKES = "SELECT id, name FROM intake ORDER BY opens_at DESC LIMIT 200";
    IN_REVIEW = "SELECT COUNT(*) FROM application WHERE state = 'review'";
    AUDIT_PAGE = "SELECT seq, at, actor, action, subject FROM audit WHERE seq < $1 AND ($2 = '' OR action = $2) \
        ORDER BY seq DESC LIMIT $3";
    AUDIT_ACTIONS = "SELECT DISTINCT action FROM audit ORDER BY action";
    ACCOUNT_NAME = "SELECT name FROM account WHERE id = $1";
}

/// One entry of the record of changes.
pub(crate) struct Change {
    pub(crate) seq: i64,
    pub(crate) at: Timestamp,
    pub(crate) actor: String,
    pub(crate) action: String,
    pub(crate) subject: String,
}

/// How many people count towards each measure, by audience, country and language. An empty intake means all.
pub(crate) fn tallies(tx: &mut Tx<'_>, intake: &str, active_since: Timestamp) -> Result<Vec<Tally>, RecordsError> {
    let mut tallies = Vec::new();
    let applications = tx.all(&APPLICATIONS, &params![intake], |row| {
        let place: (String, String, String) = (row.get(0)?, row.get(1)?, row.get(2)?);
        Ok((place, row.get::<String>(3)?, row.get::<i64>(4)?))
    })?;
    let mut add = |place: &(String, String, String), measure: Measure, people: i64| {
        tallies.push(Tally {
            audience: place.0.clone(),
            country: place.1.clone(),
            language: place.2.clone(),
            measure,
            people,
        });
    };
    for (place, state, people) in &applications {
        add(place, Measure::Applied, *people);
        match state.as_str() {
            "seated" => add(place, Measure::Seated, *people),
            "waiting" | "offered" => add(place, Measure::Waiting, *people),
            _ => {}
        }
    }
    let learners = tx.all(&LEARNERS, &params![intake, active_since], |row| {
        let place: (String, String, String) = (row.get(0)?, row.get(1)?, row.get(2)?);
        Ok((place, row.get::<i64>(3)?, row.get::<i64>(4)?, row.get::<i64>(5)?))
    })?;
    for (place, active, completed, certified) in &learners {
        add(place, Measure::Active, *active);
        add(place, Measure::Completed, *completed);
        add(place, Measure::Certified, *certified);
    }
    Ok(tallies)
}

/// Intakes by id and name, latest first.
pub(crate) fn intakes(tx: &mut Tx<'_>) -> Result<Vec<(String, String)>, RecordsError> {
    tx.all(&INTAKES, &[], |row| Ok((row.get(0)?, row.get(1)?)))
}

/// Applications that wait for an organiser's decision.
pub(crate) fn in_review(tx: &mut Tx<'_>) -> Result<i64, RecordsError> {
    tx.number(&IN_REVIEW, &[])
}

/// Entries before `before`, latest first, all or of one action.
pub(crate) fn changes(tx: &mut Tx<'_>, before: i64, action: &str, limit: i64) -> Result<Vec<Change>, RecordsError> {
    tx.all(&AUDIT_PAGE, &params![before, action, limit], |row| {
        Ok(Change { seq: row.get(0)?, at: row.get(1)?, actor: row.get(2)?, action: row.get(3)?, subject: row.get(4)? })
    })
}

/// Every action that happened so far.
pub(crate) fn actions(tx: &mut Tx<'_>) -> Result<Vec<String>, RecordsError> {
    tx.all(&AUDIT_ACTIONS, &[], |row| row.get(0))
}

/// The name of an actor; `None` if it is no account.
pub(crate) fn actor_name(tx: &mut Tx<'_>, id: &str) -> Result<Option<String>, RecordsError> {
    tx.first(&ACCOUNT_NAME, &params![id], |row| row.get(0))
}
