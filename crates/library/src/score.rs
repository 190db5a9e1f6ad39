//! What an answer is worth. The same rules for lessons and the test; no I/O, no clock.

use std::collections::{BTreeMap, BTreeSet};

use crate::{ActivityView, EntryId, Key, Mode, TaskView};

/// An answer as ids, which have no language: another language shows the same answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Response {
    /// Options that are ticked.
    Choice(BTreeSet<EntryId>),
    /// Left side to right side.
    Match(BTreeMap<EntryId, EntryId>),
    /// Items, first to last.
    Order(Vec<EntryId>),
    /// Item to category.
    Classify(BTreeMap<EntryId, EntryId>),
}

/// Why what a form sent is no answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoResponse {
    /// Something is still open: nothing ticked, a line without its choice.
    Incomplete,
    /// In an order, one place was given twice.
    PlaceTwice,
    /// It names what the activity does not have, or the activity takes no such answer: not one of our forms.
    Foreign,
}

/// How right an answer is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Wholly.
    Right,
    /// In part.
    Partly,
    /// Not at all.
    Wrong,
}

/// The worth of an answer, from 0 to 1.
#[derive(Clone, Copy, Debug, PartialEq, PartialOrd)]
pub struct Score(f64);

impl Score {
    /// An answer that was not given.
    pub const NONE: Self = Self(0.0);

    fn of(right: usize, of: usize) -> Self {
        let small = |n: usize| f64::from(u32::try_from(n).unwrap_or(u32::MAX));
        if of == 0 { Self::NONE } else { Self(small(right) / small(of)) }
    }

    /// Points out of one.
    pub fn points(self) -> f64 {
        self.0
    }

    /// In words.
    pub fn verdict(self) -> Verdict {
        if self.0 >= 1.0 {
            Verdict::Right
        } else if self.0 > 0.0 {
            Verdict::Partly
        } else {
            Verdict::Wrong
        }
    }
}

impl Verdict {
    /// The word used for classes and in text keys.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Right => "right",
            Self::Partly => "partly",
            Self::Wrong => "wrong",
        }
    }
}

impl Response {
    /// Reads what a form of this activity sent: `option`, `pair.<left>`, `item.<item>`.
    ///
    /// # Errors
    /// [`NoResponse`]: incomplete, or not from one of our forms.
    pub fn read(view: &ActivityView, pairs: &[(String, String)]) -> Result<Self, NoResponse> {
        let given = |prefix: &'static str| {
            pairs.iter().filter_map(move |(name, value)| Some((name.strip_prefix(prefix)?, value.as_str())))
        };
        match &view.task {
            TaskView::Choice { mode, options, .. } => {
                let known: BTreeSet<&EntryId> = options.iter().map(|entry| &entry.id).collect();
                let ticked: BTreeSet<EntryId> =
                    given("option").map(|(_, value)| find(&known, value)).collect::<Result<_, _>>()?;
                match (ticked.len(), mode) {
                    (0, _) => Err(NoResponse::Incomplete),
                    (2.., Mode::Single) => Err(NoResponse::Foreign),
                    _ => Ok(Self::Choice(ticked)),
                }
            }
            TaskView::Match { lefts, rights } => {
                let keys = lefts.iter().map(|entry| &entry.id).collect();
                let values = rights.iter().map(|entry| &entry.id).collect();
                sorted(given("pair."), &keys, &values).map(Self::Match)
            }
            TaskView::Classify { categories, items } => {
                let keys = items.iter().map(|entry| &entry.id).collect();
                let values = categories.iter().map(|entry| &entry.id).collect();
                sorted(given("item."), &keys, &values).map(Self::Classify)
            }
            TaskView::Order { items } => {
                order(given("item."), &items.iter().map(|entry| &entry.id).collect()).map(Self::Order)
            }
            TaskView::Reflection { .. } | TaskView::Scenario { .. } => Err(NoResponse::Foreign),
        }
    }

    /// The answer as a form of the activity would send it: what is stored, and what fills the form again.
    pub fn to_pairs(&self) -> Vec<(String, String)> {
        let pair = |prefix: &str, name: &EntryId, value: String| (format!("{prefix}{name}"), value);
        match self {
            Self::Choice(ticked) => ticked.iter().map(|id| ("option".to_owned(), id.to_string())).collect(),
            Self::Match(pairs) => pairs.iter().map(|(left, right)| pair("pair.", left, right.to_string())).collect(),
            Self::Classify(items) => items.iter().map(|(item, to)| pair("item.", item, to.to_string())).collect(),
            Self::Order(items) => {
                items.iter().enumerate().map(|(at, item)| pair("item.", item, (at + 1).to_string())).collect()
            }
        }
    }

    /// Whether this entry was chosen: an option that is ticked. Other kinds have no such thing.
    pub fn has(&self, id: &EntryId) -> bool {
        matches!(self, Self::Choice(ticked) if ticked.contains(id))
    }
}

fn find(known: &BTreeSet<&EntryId>, text: &str) -> Result<EntryId, NoResponse> {
    known.iter().find(|id| id.as_str() == text).map(|id| (*id).clone()).ok_or(NoResponse::Foreign)
}

fn sorted<'a>(
    given: impl Iterator<Item = (&'a str, &'a str)>,
    keys: &BTreeSet<&EntryId>,
    values: &BTreeSet<&EntryId>,
) -> Result<BTreeMap<EntryId, EntryId>, NoResponse> {
    let mut chosen = BTreeMap::new();
    for (key, value) in given.filter(|(_, value)| !value.is_empty()) {
        chosen.insert(find(keys, key)?, find(values, value)?);
    }
    if chosen.len() == keys.len() { Ok(chosen) } else { Err(NoResponse::Incomplete) }
}

fn order<'a>(
    given: impl Iterator<Item = (&'a str, &'a str)>,
    items: &BTreeSet<&EntryId>,
) -> Result<Vec<EntryId>, NoResponse> {
    let mut places: BTreeMap<usize, EntryId> = BTreeMap::new();
    for (item, place) in given.filter(|(_, place)| !place.is_empty()) {
        let item = find(items, item)?;
        let place: usize = place.parse().map_err(|_| NoResponse::Foreign)?;
        if place == 0 || place > items.len() {
            return Err(NoResponse::Foreign);
        }
        if places.insert(place, item).is_some() {
            return Err(NoResponse::PlaceTwice);
        }
    }
    if places.len() == items.len() { Ok(places.into_values().collect()) } else { Err(NoResponse::Incomplete) }
}

/// The worth of an answer. Single choice: right or not. Multiple choice: right ticks minus wrong ticks, over the number of
/// right options, never below 0. Match, order, classify: the share of lines that are right. An answer of another kind
/// than the key earns nothing: the activity was rewritten since.
pub fn score(key: &Key, response: &Response) -> Score {
    match (key, response) {
        (Key::Choice { right, .. }, Response::Choice(ticked)) => {
            let hits = ticked.intersection(right).count();
            Score::of(hits.saturating_sub(ticked.len() - hits), right.len())
        }
        (Key::Match { pairs: key }, Response::Match(given))
        | (Key::Classify { items: key }, Response::Classify(given)) => {
            Score::of(key.iter().filter(|(id, to)| given.get(*id) == Some(to)).count(), key.len())
        }
        (Key::Order { items: key }, Response::Order(given)) => {
            Score::of(key.iter().zip(given).filter(|(right, chosen)| right == chosen).count(), key.len())
        }
        _ => Score::NONE,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn ids(names: &[&str]) -> BTreeSet<EntryId> {
        names.iter().map(|name| name.parse().unwrap()).collect()
    }

    fn choice(right: &[&str], wrong: &[&str]) -> Key {
        Key::Choice { mode: Mode::Multiple, right: ids(right), wrong: ids(wrong) }
    }

    #[test]
    fn ticking_everything_earns_nothing() {
        let key = choice(&["a", "b"], &["c", "d"]);
        assert_eq!(score(&key, &Response::Choice(ids(&["a", "b", "c", "d"]))), Score::NONE);
        assert_eq!(score(&key, &Response::Choice(ids(&["a", "b"]))).verdict(), Verdict::Right);
        assert_eq!(score(&key, &Response::Choice(ids(&["a"]))).points(), 0.5);
        assert_eq!(score(&key, &Response::Choice(ids(&["a", "b", "c"]))).verdict(), Verdict::Partly);
        assert_eq!(score(&key, &Response::Choice(ids(&["c"]))).verdict(), Verdict::Wrong);
    }

    #[test]
    fn an_answer_to_another_kind_of_activity_earns_nothing() {
        assert_eq!(score(&choice(&["a"], &["b"]), &Response::Order(vec!["a".parse().unwrap()])), Score::NONE);
    }

    proptest! {
        #[test]
        fn a_score_lies_between_nothing_and_one_and_only_the_key_itself_earns_one(ticks in prop::collection::vec(any::<bool>(), 5)) {
            let names = ["a", "b", "c", "d", "e"];
            let ticked: Vec<&str> = names.into_iter().zip(&ticks).filter(|(_, tick)| **tick).map(|(name, _)| name).collect();
            let worth = score(&choice(&["a", "c"], &["b", "d", "e"]), &Response::Choice(ids(&ticked)));
            prop_assert!((0.0..=1.0).contains(&worth.points()));
            prop_assert_eq!(worth.verdict() == Verdict::Right, ticked == ["a", "c"]);
        }

        #[test]
        fn an_order_earns_its_share_of_right_places(order in Just(["a", "b", "c", "d"].map(str::to_owned).to_vec()).prop_shuffle()) {
            let key = Key::Order { items: ["a", "b", "c", "d"].map(|name| name.parse().unwrap()).to_vec() };
            let right = order.iter().zip(["a", "b", "c", "d"]).filter(|(given, key)| given == key).count();
            let given = Response::Order(order.iter().map(|name| name.parse().unwrap()).collect());
            prop_assert_eq!(score(&key, &given), Score::of(right, 4));
        }
    }
}
