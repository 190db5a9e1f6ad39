use base::{Audience, Country, Email, IntakeId, Language, Timestamp, TokenHash};
use records::{RecordsError, Tx, params};

use super::Done;
use crate::rules::{Claim, REQUEST_LIFE};

/// A form whose address is yet to be confirmed.
#[derive(Clone, Debug)]
pub(crate) struct Request {
    pub(crate) intake: IntakeId,
    pub(crate) claim: Claim,
    pub(crate) name: String,
    pub(crate) language: Language,
    pub(crate) declaration: String,
    pub(crate) sent_at: Timestamp,
}

pub(crate) fn insert_request(tx: &mut Tx<'_>, token: &TokenHash, new: &Request) -> Done {
    let claim = &new.claim;
    tx.execute(
        &super::INSERT_REQUEST,
        &params![
            token.to_hex(),
            new.intake,
            claim.email.as_str(),
            claim.email.folded(),
            &new.name,
            claim.audience,
            claim.country,
            &claim.organisation,
            new.language,
            &new.declaration,
            new.sent_at
        ],
    )
    .map(drop)
}

/// The form behind a confirmation link that still works.
pub(crate) fn request(tx: &mut Tx<'_>, token: &TokenHash, now: Timestamp) -> Done<Option<Request>> {
    tx.first(&super::REQUEST, &params![token.to_hex(), now.minus(REQUEST_LIFE)], |row| {
        let broken = || RecordsError::Column { statement: "REQUEST", column: 1 };
        let audience: Option<Audience> = row.get(3)?;
        let country: Option<Country> = row.get(4)?;
        let email = Email::parse(&row.get::<String>(1)?).map_err(|_| broken())?;
        Ok(Request {
            intake: row.get(0)?,
            claim: Claim { email, audience, country, organisation: row.get(5)? },
            name: row.get(2)?,
            language: row.get(6)?,
            declaration: row.get(7)?,
            sent_at: row.get(8)?,
        })
    })
}

/// Deletes what one address sent to one intake.
pub(crate) fn delete_requests(tx: &mut Tx<'_>, intake: IntakeId, email: &Email) -> Done {
    tx.execute(&super::DELETE_REQUESTS, &params![intake, email.folded()]).map(drop)
}

/// Deletes what nobody confirmed in time; returns how many.
pub(crate) fn purge_requests(tx: &mut Tx<'_>, now: Timestamp) -> Done<usize> {
    tx.execute(&super::PURGE_REQUESTS, &params![now.minus(REQUEST_LIFE)])
}
