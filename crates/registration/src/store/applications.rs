use base::{AccountId, ApplicationId, Audience, Country, Email, IntakeId, Language, Timestamp, TokenHash};
use records::{RecordsError, Row, Tx, params};

use super::Done;
use crate::rules::{APPLICATION_KEPT, Group, Held, Intake, RefuseReason, Seats, State, Waiting};

/// A confirmed application.
#[derive(Clone, Debug)]
pub(crate) struct Application {
    pub(crate) id: ApplicationId,
    pub(crate) intake: IntakeId,
    pub(crate) number: i64,
    pub(crate) state: State,
    pub(crate) email: String,
    pub(crate) name: String,
    pub(crate) audience: Option<Audience>,
    pub(crate) country: Option<Country>,
    pub(crate) organisation: String,
    pub(crate) organisation_key: String,
    pub(crate) language: Language,
    pub(crate) declaration: String,
    pub(crate) declared_at: Timestamp,
    pub(crate) account: Option<AccountId>,
    pub(crate) reason: Option<String>,
    pub(crate) note: Option<String>,
    pub(crate) offer_until: Option<Timestamp>,
    pub(crate) confirmed_at: Timestamp,
    pub(crate) decided_at: Timestamp,
}

impl Application {
    /// What it counts against; `None` for one that can never hold a seat.
    pub(crate) fn group(&self) -> Option<Group> {
        Some(Group { audience: self.audience?, country: self.country?, organisation: self.organisation_key.clone() })
    }

    /// Why it was refused.
    pub(crate) fn refused_for(&self) -> Option<RefuseReason> {
        self.reason.as_deref().and_then(RefuseReason::read).filter(|_| self.state == State::Refused)
    }

    /// Whether the same person may apply again in the same intake.
    pub(crate) fn may_apply_again(&self) -> bool {
        !self.state.is_alive() && self.refused_for().is_none_or(RefuseReason::may_try_again)
    }
}

fn read(row: &Row<'_>) -> Done<Application> {
    let state: String = row.get(3)?;
    let broken = RecordsError::Column { statement: "APPLICATION", column: 3 };
    Ok(Application {
        id: row.get(0)?,
        intake: row.get(1)?,
        number: row.get(2)?,
        state: State::read(&state).ok_or(broken)?,
        email: row.get(4)?,
        name: row.get(5)?,
        audience: row.get(6)?,
        country: row.get(7)?,
        organisation: row.get(8)?,
        organisation_key: row.get(9)?,
        language: row.get(10)?,
        declaration: row.get(11)?,
        declared_at: row.get(12)?,
        account: row.get(13)?,
        reason: row.get(14)?,
        note: row.get(15)?,
        offer_until: row.get(16)?,
        confirmed_at: row.get(17)?,
        decided_at: row.get(18)?,
    })
}

pub(crate) fn insert_application(tx: &mut Tx<'_>, new: &Application) -> Done {
    tx.execute(
        &super::INSERT_APPLICATION,
        &params![
            new.id,
            new.intake,
            new.number,
            new.state.as_str(),
            &new.email,
            new.email.to_lowercase(),
            &new.name,
            new.audience,
            new.country,
            &new.organisation,
            new.organisation.to_lowercase(),
            &new.organisation_key,
            new.language,
            &new.declaration,
            new.declared_at,
            new.account,
            new.confirmed_at
        ],
    )
    .map(drop)
}

/// Writes a new application of the same person over an old one that has ended.
pub(crate) fn renew_application(tx: &mut Tx<'_>, new: &Application) -> Done {
    tx.execute(
        &super::RENEW_APPLICATION,
        &params![
            new.id,
            new.number,
            new.state.as_str(),
            &new.email,
            &new.name,
            new.audience,
            new.country,
            &new.organisation,
            new.organisation.to_lowercase(),
            &new.organisation_key,
            new.language,
            &new.declaration,
            new.declared_at,
            new.account,
            new.confirmed_at
        ],
    )
    .map(drop)
}

pub(crate) fn application(tx: &mut Tx<'_>, id: ApplicationId) -> Done<Option<Application>> {
    tx.first(&super::APPLICATION, &params![id], read)
}

pub(crate) fn application_by_email(tx: &mut Tx<'_>, intake: IntakeId, email: &Email) -> Done<Option<Application>> {
    tx.first(&super::APPLICATION_BY_EMAIL, &params![intake, email.folded()], read)
}

/// The application whose page a link opens.
pub(crate) fn by_link(tx: &mut Tx<'_>, token: &TokenHash) -> Done<Option<Application>> {
    tx.first(&super::APPLICATION_BY_LINK, &params![token.to_hex()], read)
}

pub(crate) fn insert_link(tx: &mut Tx<'_>, token: &TokenHash, id: ApplicationId) -> Done {
    tx.execute(&super::INSERT_LINK, &params![token.to_hex(), id]).map(drop)
}

/// Writes what a step changes.
pub(crate) fn set_step(tx: &mut Tx<'_>, changed: &Application) -> Done {
    tx.execute(
        &super::SET_STEP,
        &params![
            changed.id,
            changed.state.as_str(),
            changed.reason.as_deref(),
            changed.note.as_deref(),
            changed.offer_until,
            changed.account,
            changed.decided_at
        ],
    )
    .map(drop)
}

/// The seats of an intake that are held or kept by an offer; per group only where a quota asks for it.
pub(crate) fn held(tx: &mut Tx<'_>, intake: &Intake) -> Done<Held> {
    let total = number(tx.number(&super::HELD, &params![intake.id])?);
    Ok(Held { total, ..held_against_quotas(tx, intake)? })
}

/// As [`held`], with the total only where the seats are limited.
pub(crate) fn held_against_limits(tx: &mut Tx<'_>, intake: &Intake) -> Done<Held> {
    match intake.seats {
        Seats::Limited(_) => held(tx, intake),
        Seats::Unlimited => held_against_quotas(tx, intake),
    }
}

fn number(n: i64) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}

fn held_against_quotas(tx: &mut Tx<'_>, intake: &Intake) -> Done<Held> {
    let id = intake.id;
    let quotas = &intake.quotas;
    let mut held = Held::default();
    if !quotas.audiences.is_empty() {
        let rows = tx.all(&super::HELD_BY_AUDIENCE, &params![id], |row| Ok((row.get(0)?, number(row.get(1)?))))?;
        held.audiences = rows.into_iter().collect();
    }
    if !quotas.countries.is_empty() {
        let rows = tx.all(&super::HELD_BY_COUNTRY, &params![id], |row| Ok((row.get(0)?, number(row.get(1)?))))?;
        held.countries = rows.into_iter().collect();
    }
    if quotas.organisation.is_some() {
        let rows = tx.all(&super::HELD_BY_ORGANISATION, &params![id], |row| Ok((row.get(0)?, number(row.get(1)?))))?;
        held.organisations = rows.into_iter().collect();
    }
    Ok(held)
}

/// How many people are in line.
pub(crate) fn waiting(tx: &mut Tx<'_>, intake: IntakeId) -> Done<u32> {
    tx.number(&super::WAITING, &params![intake]).map(number)
}

/// The next `limit` people in line after a number.
pub(crate) fn line(tx: &mut Tx<'_>, intake: IntakeId, after: i64, limit: i64) -> Done<Vec<Waiting>> {
    tx.all(&super::LINE, &params![intake, after, limit], |row| {
        let group = Group { audience: row.get(2)?, country: row.get(3)?, organisation: row.get(4)? };
        Ok(Waiting { application: row.get(0)?, number: row.get(1)?, group })
    })
}

/// The place in line of whoever has this number: 1 for the first.
pub(crate) fn place_in_line(tx: &mut Tx<'_>, intake: IntakeId, number: i64) -> Done<i64> {
    tx.number(&super::BEFORE, &params![intake, number]).map(|before| before + 1)
}

/// Offers that have ended without an answer, the oldest first.
pub(crate) fn overdue(tx: &mut Tx<'_>, now: Timestamp, limit: i64) -> Done<Vec<Application>> {
    tx.all(&super::OVERDUE, &params![now, limit], read)
}

/// Deletes applications without a seat whose time is over; returns how many.
pub(crate) fn purge_applications(tx: &mut Tx<'_>, now: Timestamp) -> Done<usize> {
    let before = now.minus(APPLICATION_KEPT);
    tx.execute(&super::PURGE_LINKS, &params![before])?;
    tx.execute(&super::PURGE_APPLICATIONS, &params![before])
}
