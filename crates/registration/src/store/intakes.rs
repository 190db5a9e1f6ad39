use std::collections::BTreeMap;

use base::{Audience, Country, IntakeId, TimeZone, Timestamp};
use records::{RecordsError, Row, Tx, params};

use super::Done;
use crate::rules::{Intake, Quotas, Round, Seats, State, WaitingList};

/// Intakes that pages look at; older ones are history.
const INTAKES_MAX: i64 = 500;

fn read(row: &Row<'_>) -> Done<Intake> {
    let zone: String = row.get(5)?;
    Ok(Intake {
        id: row.get(0)?,
        name: row.get(1)?,
        opens_at: row.get(2)?,
        closes_at: row.get(3)?,
        reopens_at: row.get(4)?,
        // A zone was checked when it was stored; one that a later list of zones drops still has to be shown somehow.
        zone: TimeZone::named(&zone).unwrap_or(TimeZone::UTC),
        seats: Seats::from_limit(row.get(6)?),
        waiting: WaitingList::from_limit(row.get(7)?),
        quotas: Quotas::default(),
        offer_hours: row.get(8)?,
        version: row.get(9)?,
    })
}

/// The intake of this id, with its quotas.
pub(crate) fn intake(tx: &mut Tx<'_>, id: IntakeId) -> Done<Option<Intake>> {
    let Some(mut intake) = tx.first(&super::INTAKE, &params![id], read)? else {
        return Ok(None);
    };
    intake.quotas = quotas(tx, id)?;
    Ok(Some(intake))
}

/// Every intake with its quotas, latest first.
pub(crate) fn intakes(tx: &mut Tx<'_>) -> Done<Vec<Intake>> {
    let mut all = tx.all(&super::INTAKES, &params![INTAKES_MAX], read)?;
    for intake in &mut all {
        intake.quotas = quotas(tx, intake.id)?;
    }
    Ok(all)
}

/// When each intake opens and closes, latest first.
pub(crate) fn rounds(tx: &mut Tx<'_>) -> Done<Vec<Round<IntakeId>>> {
    tx.all(&super::ROUNDS, &params![INTAKES_MAX], |row| {
        Ok(Round { id: row.get(0)?, opens_at: row.get(1)?, closes_at: row.get(2)? })
    })
}

fn quotas(tx: &mut Tx<'_>, id: IntakeId) -> Done<Quotas> {
    let rows: Vec<(String, String, u32)> =
        tx.all(&super::QUOTAS, &params![id], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
    let mut quotas = Quotas::default();
    for (kind, value, seats) in rows {
        match (kind.as_str(), value.parse::<Audience>(), value.parse::<Country>()) {
            ("audience", Ok(audience), _) => {
                quotas.audiences.insert(audience, seats);
            }
            ("country", _, Ok(country)) => {
                quotas.countries.insert(country, seats);
            }
            ("organisation", ..) => quotas.organisation = Some(seats),
            _ => return Err(RecordsError::Constraint(format!("intake {id}: unknown quota {kind} {value}"))),
        }
    }
    Ok(quotas)
}

fn insert_quotas(tx: &mut Tx<'_>, id: IntakeId, quotas: &Quotas) -> Done {
    let mut insert = |kind: &str, value: &str, seats: u32| {
        tx.execute(&super::INSERT_QUOTA, &params![id, kind, value, seats]).map(drop)
    };
    for (audience, seats) in &quotas.audiences {
        insert("audience", audience.as_str(), *seats)?;
    }
    for (country, seats) in &quotas.countries {
        insert("country", country.as_str(), *seats)?;
    }
    if let Some(seats) = quotas.organisation {
        insert("organisation", "", seats)?;
    }
    Ok(())
}

pub(crate) fn insert_intake(tx: &mut Tx<'_>, new: &Intake, now: Timestamp) -> Done {
    tx.execute(
        &super::INSERT_INTAKE,
        &params![
            new.id,
            &new.name,
            new.opens_at,
            new.closes_at,
            new.reopens_at,
            new.zone.name(),
            new.seats.limit(),
            new.waiting.limit(),
            new.offer_hours,
            now
        ],
    )?;
    insert_quotas(tx, new.id, &new.quotas)
}

/// Changes an intake; `false` if somebody else changed it since this version was read.
pub(crate) fn update_intake(tx: &mut Tx<'_>, new: &Intake) -> Done<bool> {
    let changed = tx.execute(
        &super::UPDATE_INTAKE,
        &params![
            new.id,
            &new.name,
            new.opens_at,
            new.closes_at,
            new.reopens_at,
            new.zone.name(),
            new.seats.limit(),
            new.waiting.limit(),
            new.offer_hours,
            new.version
        ],
    )?;
    tx.execute(&super::DELETE_QUOTAS, &params![new.id])?;
    insert_quotas(tx, new.id, &new.quotas)?;
    Ok(changed == 1)
}

/// The next number in the order of confirmations.
pub(crate) fn next_number(tx: &mut Tx<'_>, id: IntakeId) -> Done<i64> {
    tx.execute(&super::TAKE_NUMBER, &params![id])?;
    tx.number(&super::LAST_NUMBER, &params![id])
}

/// How many applications of an intake are in each state.
pub(crate) fn counts(tx: &mut Tx<'_>, id: IntakeId) -> Done<BTreeMap<State, i64>> {
    let rows: Vec<(String, i64)> = tx.all(&super::COUNTS, &params![id], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(rows.into_iter().filter_map(|(state, count)| Some((State::read(&state)?, count))).collect())
}
