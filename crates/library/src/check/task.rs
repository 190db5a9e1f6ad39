//! Tasks: sizes, and that something is right.

use std::ops::RangeInclusive;

use super::Found;
use crate::model::Mode;
use crate::parse::TaskDraft;

/// Options of a choice.
const OPTIONS: RangeInclusive<usize> = 2..=8;
/// Pairs of a match.
const PAIRS: RangeInclusive<usize> = 2..=6;
/// Items to order.
const ORDER_ITEMS: RangeInclusive<usize> = 3..=6;
/// Categories to sort into.
const CATEGORIES: RangeInclusive<usize> = 2..=4;
/// Items to sort.
const CLASSIFY_ITEMS: RangeInclusive<usize> = 3..=8;

/// Checks a task whose id stands on `line`.
pub(super) fn check(file: &str, line: usize, task: &TaskDraft, found: &mut Found) {
    match task {
        TaskDraft::Choice { mode, options, .. } => {
            size(file, line, "options", options.len(), &OPTIONS, found);
            found.twice(file, "the option", options.iter().map(|option| &option.id));
            let right = options.iter().filter(|option| option.right).count();
            match mode {
                Mode::Single if right != 1 => {
                    found.fault(file, line, format!("a single choice has exactly one right option, not {right}"));
                }
                Mode::Multiple if right == 0 => found.fault(file, line, "no option is right"),
                _ => {}
            }
        }
        TaskDraft::Match { pairs } => {
            size(file, line, "pairs", pairs.len(), &PAIRS, found);
            found.twice(file, "the pair", pairs.iter());
        }
        TaskDraft::Order { items } => {
            size(file, line, "items", items.len(), &ORDER_ITEMS, found);
            found.twice(file, "the item", items.iter());
        }
        TaskDraft::Classify { categories, items } => {
            size(file, line, "categories", categories.len(), &CATEGORIES, found);
            size(file, line, "items", items.len(), &CLASSIFY_ITEMS, found);
            found.twice(file, "the category", categories.iter());
            found.twice(file, "the item", items.iter().map(|item| &item.id));
            for item in items {
                if !categories.iter().any(|category| category.value == item.category.value) {
                    let message = format!("there is no category {:?}", item.category.value);
                    found.fault(file, item.category.line, message);
                }
            }
        }
        TaskDraft::Reflection | TaskDraft::Scenario(_) => {}
    }
}

fn size(file: &str, line: usize, what: &str, count: usize, limits: &RangeInclusive<usize>, found: &mut Found) {
    if !limits.contains(&count) {
        let message = format!("{} to {} {what} are possible, not {count}", limits.start(), limits.end());
        found.fault(file, line, message);
    }
}
