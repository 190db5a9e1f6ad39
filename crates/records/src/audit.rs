use base::{AccountId, Timestamp};
use data_encoding::HEXLOWER;

use crate::{RecordsError, Tx, params, statements};

/// Who did something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Actor {
    /// A person with an account.
    Account(AccountId),
    /// A person without one: an applicant, a visitor.
    Visitor,
    /// The program itself: an expired offer, a schedule.
    System,
    /// Whoever holds the machine, on the command line.
    Operator,
}

impl Actor {
    fn to_text(self) -> String {
        match self {
            Self::Account(id) => id.to_string(),
            Self::Visitor => "visitor".to_owned(),
            Self::System => "system".to_owned(),
            Self::Operator => "operator".to_owned(),
        }
    }
}

/// One entry of the audit trail: who did what to which thing. Never a name, an address or a text that a person typed,
/// except the reason that an organiser gives for a decision.
#[derive(Clone, Debug)]
pub struct Audit<'a> {
    /// When.
    pub at: Timestamp,
    /// Who.
    pub actor: Actor,
    /// What, as `area.verb`, such as `application.withdrawn`.
    pub action: &'static str,
    /// To what: the id of the thing.
    pub subject: &'a str,
    /// Facts needed to understand the entry, as JSON.
    pub detail: serde_json::Value,
}

statements! {
    LAST = "SELECT seq, hash FROM audit ORDER BY seq DESC LIMIT 1";
    APPEND = "INSERT INTO audit (seq, at, actor, action, subject, detail, previous, hash) \
              VALUES ($1, $2, $3, $4, $5, $6, $7, $8)";
}

/// What the first entry names as its predecessor.
const GENESIS: &str = "0000000000000000000000000000000000000000000000000000000000000000";

impl Tx<'_> {
    /// Appends an entry whose hash covers the one before it, so that a later change shows.
    ///
    /// # Errors
    /// As the engine reports.
    pub fn audit(&mut self, entry: &Audit<'_>) -> Result<(), RecordsError> {
        let last = self.first(&LAST, &[], |row| Ok((row.get::<i64>(0)?, row.get::<String>(1)?)))?;
        let (seq, previous) = last.map_or((1, GENESIS.to_owned()), |(seq, hash)| (seq + 1, hash));
        let actor = entry.actor.to_text();
        let detail = entry.detail.to_string();
        let hash = chain_hash(&[
            &seq.to_string(),
            &entry.at.micros().to_string(),
            &actor,
            entry.action,
            entry.subject,
            &detail,
            &previous,
        ]);
        self.execute(&APPEND, &params![seq, entry.at, actor, entry.action, entry.subject, detail, previous, hash])?;
        Ok(())
    }
}

/// SHA-256 over the fields, each preceded by its length, so that no two entries read the same.
fn chain_hash(fields: &[&str]) -> String {
    let mut bytes = Vec::new();
    for field in fields {
        bytes.extend((field.len() as u64).to_be_bytes());
        bytes.extend(field.as_bytes());
    }
    HEXLOWER.encode(&base::sha256(&bytes))
}
