use std::collections::{BTreeMap, BTreeSet};

use super::{EntryId, Mode};

/// What is right in an activity. Only scoring and the pages after an answer see it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Key {
    /// Tick options.
    Choice {
        /// How many can be ticked.
        mode: Mode,
        /// Options that are right: at least one, exactly one in single mode.
        right: BTreeSet<EntryId>,
        /// Options that are wrong.
        wrong: BTreeSet<EntryId>,
    },
    /// Left side to right side, by the ids that the view gives.
    Match {
        /// Every pair.
        pairs: BTreeMap<EntryId, EntryId>,
    },
    /// The right order.
    Order {
        /// Every item, first to last.
        items: Vec<EntryId>,
    },
    /// Item to category.
    Classify {
        /// Every item.
        items: BTreeMap<EntryId, EntryId>,
    },
}
