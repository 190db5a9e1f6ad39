use base::{ApplicationId, Timestamp};
use records::{Tx, params};

use super::Done;

/// One entry of the audit trail about an application.
#[derive(Clone, Debug)]
pub(crate) struct HistoryEntry {
    pub(crate) at: Timestamp,
    /// An account's id, or a word such as `system`.
    pub(crate) actor: String,
    /// Such as `application.offered`.
    pub(crate) action: String,
    /// Facts, as JSON.
    pub(crate) detail: String,
}

/// Entries of one application that a page shows at most.
const ENTRIES_MAX: i64 = 200;

/// What happened to an application, oldest first.
pub(crate) fn history(tx: &mut Tx<'_>, id: ApplicationId) -> Done<Vec<HistoryEntry>> {
    tx.all(&super::HISTORY, &params![id.to_string(), ENTRIES_MAX], |row| {
        Ok(HistoryEntry { at: row.get(0)?, actor: row.get(1)?, action: row.get(2)?, detail: row.get(3)? })
    })
}
