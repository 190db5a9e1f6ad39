use base::{ApplicationId, Audience, Country, IntakeId, Language, Timestamp};
use records::{RecordsError, Tx, params};

use super::Done;
use crate::rules::State;

/// What organisers look for.
#[derive(Clone, Debug)]
pub(crate) struct Filter {
    pub(crate) intake: IntakeId,
    pub(crate) state: Option<State>,
    pub(crate) audience: Option<Audience>,
    pub(crate) country: Option<Country>,
    /// A part of the organisation's name.
    pub(crate) organisation: String,
}

/// One line of the organisers' list.
#[derive(Clone, Debug)]
pub(crate) struct QueueRow {
    pub(crate) id: ApplicationId,
    pub(crate) number: i64,
    pub(crate) state: State,
    pub(crate) name: String,
    pub(crate) email: String,
    pub(crate) audience: Option<Audience>,
    pub(crate) country: Option<Country>,
    pub(crate) organisation: String,
    pub(crate) language: Language,
    pub(crate) reason: Option<String>,
    pub(crate) confirmed_at: Timestamp,
    pub(crate) decided_at: Timestamp,
}

/// The applications that fit, in the order of confirmations, after a number.
pub(crate) fn queue(tx: &mut Tx<'_>, filter: &Filter, after: i64, limit: i64) -> Done<Vec<QueueRow>> {
    let audience = filter.audience.map_or("", Audience::as_str);
    let country = filter.country.as_ref().map_or("", Country::as_str).to_owned();
    let organisation = pattern(&filter.organisation);
    let read = |row: &records::Row<'_>| {
        let state: String = row.get(2)?;
        Ok(QueueRow {
            id: row.get(0)?,
            number: row.get(1)?,
            state: State::read(&state).ok_or(RecordsError::Column { statement: "QUEUE", column: 2 })?,
            name: row.get(3)?,
            email: row.get(4)?,
            audience: row.get(5)?,
            country: row.get(6)?,
            organisation: row.get(7)?,
            language: row.get(8)?,
            reason: row.get(9)?,
            confirmed_at: row.get(10)?,
            decided_at: row.get(11)?,
        })
    };
    match filter.state {
        None => tx.all(&super::QUEUE, &params![filter.intake, after, limit, audience, country, organisation], read),
        Some(state) => tx.all(
            &super::QUEUE_OF_STATE,
            &params![filter.intake, after, limit, audience, country, organisation, state.as_str()],
            read,
        ),
    }
}

/// A `LIKE` pattern for a part of a name, taken literally; empty for no filter.
fn pattern(part: &str) -> String {
    if part.is_empty() {
        return String::new();
    }
    let literal = part.to_lowercase().replace('\\', "\\\\").replace('%', "\\%").replace('_', "\\_");
    format!("%{literal}%")
}
