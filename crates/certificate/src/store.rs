use base::{AccountId, Audience, CertificateId, Timestamp};
use data_encoding::HEXLOWER;
use records::{RecordsError, Row, Tx, params, statements};

use crate::rules::{Earned, Existing, Kind, Record, State, Visibility};
use crate::{Document, Signed};

statements! {
    EARN = "INSERT INTO entitlement (account_id, course, kind, audience, earned_at) VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING";
    EARNED = "SELECT kind, audience FROM entitlement WHERE account_id = $1 AND course = $2";
    ISSUE = "INSERT INTO certificate (id, account_id, course, kind, holder, document, signature, visibility, issued_at) \
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)";
    OWN = "SELECT id, kind, holder, document, signature, visibility, issued_at, revoked_at, revoked_reason FROM certificate \
        WHERE account_id = $1 ORDER BY issued_at DESC";
    EXISTING = "SELECT id, kind, revoked_at FROM certificate WHERE account_id = $1 AND course = $2";
    BY_ID = "SELECT id, kind, holder, document, signature, visibility, issued_at, revoked_at, revoked_reason FROM certificate \
        WHERE id = $1";
    HOLDER = "SELECT COUNT(*) FROM certificate WHERE id = $1 AND account_id = $2";
    SET_VISIBILITY = "UPDATE certificate SET visibility = $3 WHERE id = $1 AND account_id = $2";
    REVOKE = "UPDATE certificate SET revoked_at = $2, revoked_reason = $3 WHERE id = $1 AND revoked_at IS NULL";
    LATEST = "SELECT id, kind, holder, document, signature, visibility, issued_at, revoked_at, revoked_reason FROM certificate \
        WHERE issued_at < $1 OR (issued_at = $1 AND id < $2) ORDER BY issued_at DESC, id DESC LIMIT $3";
}

type Done<T = ()> = Result<T, RecordsError>;

/// An issued certificate as stored.
pub(crate) struct Issued {
    pub(crate) id: CertificateId,
    pub(crate) kind: Kind,
    pub(crate) holder: String,
    pub(crate) signed: Signed,
    pub(crate) visibility: Visibility,
    pub(crate) issued_at: Timestamp,
    pub(crate) revoked_at: Option<Timestamp>,
    pub(crate) revoked_reason: Option<String>,
}

impl Issued {
    /// What became of it.
    pub(crate) fn state(&self) -> State {
        if self.revoked_at.is_some() { State::Withdrawn } else { State::Standing }
    }

    /// What the rules need to know about it.
    pub(crate) fn record(&self, document: &Document) -> Record {
        Record { state: self.state(), valid_until: document.valid_until, visibility: self.visibility }
    }
}

fn broken(what: &str) -> RecordsError {
    RecordsError::Constraint(format!("a stored certificate has an unreadable {what}"))
}

fn issued(row: &Row<'_>) -> Done<Issued> {
    let kind: String = row.get(1)?;
    let document: String = row.get(3)?;
    let signature: String = row.get(4)?;
    let visibility: String = row.get(5)?;
    Ok(Issued {
        id: row.get(0)?,
        kind: kind.parse().map_err(|_| broken("kind"))?,
        holder: row.get(2)?,
        signed: Signed {
            payload: document.into_bytes(),
            signature: HEXLOWER.decode(signature.as_bytes()).map_err(|_| broken("signature"))?,
        },
        visibility: visibility.parse().map_err(|_| broken("visibility"))?,
        issued_at: row.get(6)?,
        revoked_at: row.get(7)?,
        revoked_reason: row.get(8)?,
    })
}

pub(crate) fn earn(
    tx: &mut Tx<'_>,
    account: AccountId,
    course: &str,
    kind: Kind,
    audience: Audience,
    at: Timestamp,
) -> Done {
    tx.execute(&EARN, &params![account, course, kind.as_str(), audience, at]).map(drop)
}

/// What somebody has earned in a course.
pub(crate) struct Entitlements(Vec<(Kind, Audience)>);

impl Entitlements {
    /// What the rules need to know about it.
    pub(crate) fn earned(&self) -> Earned {
        Earned {
            completed: self.audience(Kind::Participation).is_some(),
            passed: self.audience(Kind::Achievement).is_some(),
        }
    }

    /// For which audience something was earned.
    pub(crate) fn audience(&self, kind: Kind) -> Option<Audience> {
        self.0.iter().find(|(earned, _)| *earned == kind).map(|(_, audience)| *audience)
    }
}

pub(crate) fn entitlements(tx: &mut Tx<'_>, account: AccountId, course: &str) -> Done<Entitlements> {
    let rows = tx.all(&EARNED, &params![account, course], |row| {
        let kind: String = row.get(0)?;
        Ok((kind.parse().map_err(|_| broken("kind"))?, row.get(1)?))
    })?;
    Ok(Entitlements(rows))
}

pub(crate) fn own(tx: &mut Tx<'_>, account: AccountId) -> Done<Vec<Issued>> {
    tx.all(&OWN, &params![account], issued)
}

/// What was issued to somebody for a course.
pub(crate) fn existing(tx: &mut Tx<'_>, account: AccountId, course: &str) -> Done<Vec<Existing>> {
    tx.all(&EXISTING, &params![account, course], |row| {
        let kind: String = row.get(1)?;
        let revoked_at: Option<Timestamp> = row.get(2)?;
        let state = if revoked_at.is_some() { State::Withdrawn } else { State::Standing };
        Ok(Existing { id: row.get(0)?, kind: kind.parse().map_err(|_| broken("kind"))?, state })
    })
}

pub(crate) fn by_id(tx: &mut Tx<'_>, id: CertificateId) -> Done<Option<Issued>> {
    tx.first(&BY_ID, &params![id], issued)
}

pub(crate) fn is_holder(tx: &mut Tx<'_>, id: CertificateId, account: AccountId) -> Done<bool> {
    tx.number(&HOLDER, &params![id, account]).map(|n| n > 0)
}

pub(crate) fn insert(
    tx: &mut Tx<'_>,
    account: AccountId,
    course: &str,
    document: &Document,
    signed: &Signed,
    visibility: Visibility,
    now: Timestamp,
) -> Done {
    let payload = std::str::from_utf8(&signed.payload).map_err(|_| broken("text"))?;
    let signature = HEXLOWER.encode(&signed.signature);
    let values = params![
        document.id,
        account,
        course,
        document.kind.as_str(),
        document.name.as_str(),
        payload,
        signature,
        visibility.as_str(),
        now
    ];
    tx.execute(&ISSUE, &values).map(drop)
}

pub(crate) fn set_visibility(tx: &mut Tx<'_>, id: CertificateId, account: AccountId, to: Visibility) -> Done<bool> {
    tx.execute(&SET_VISIBILITY, &params![id, account, to.as_str()]).map(|changed| changed == 1)
}

/// Withdraws a certificate; `false` if it was withdrawn before.
pub(crate) fn revoke(tx: &mut Tx<'_>, id: CertificateId, reason: &str, now: Timestamp) -> Done<bool> {
    tx.execute(&REVOKE, &params![id, now, reason]).map(|changed| changed == 1)
}

/// A place in the list of all certificates, latest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Place {
    pub(crate) issued_at: Timestamp,
    pub(crate) id: CertificateId,
}

/// The latest certificates, or those behind a place. Many may be issued in one moment, so a place is a moment and an id.
pub(crate) fn latest(tx: &mut Tx<'_>, after: Option<Place>, limit: i64) -> Done<Vec<Issued>> {
    let start = (Timestamp::from_micros(i64::MAX), String::new());
    let (issued_at, id) = after.map_or(start, |place| (place.issued_at, place.id.to_string()));
    tx.all(&LATEST, &params![issued_at, &id, limit], issued)
}
