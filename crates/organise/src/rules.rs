//! How people become numbers that tell nothing about one person. No I/O, no clock.

use std::collections::BTreeMap;

/// Cells with fewer people than this are hidden (F13: k ≥ 5).
pub const CELL_MIN: i64 = 5;

/// One measure of a person's way through the training, in the order of the way.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Measure {
    /// Confirmed applications.
    Applied,
    /// Seats held.
    Seated,
    /// On the waiting list or with an open offer.
    Waiting,
    /// Signed in during the last 30 days.
    Active,
    /// Every lesson done.
    Completed,
    /// Holds a certificate that is valid.
    Certified,
}

impl Measure {
    /// All, in the order of columns.
    pub const ALL: [Self; 6] =
        [Self::Applied, Self::Seated, Self::Waiting, Self::Active, Self::Completed, Self::Certified];

    /// The part of its text key: `organise-measure-<name>`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Applied => "applied",
            Self::Seated => "seated",
            Self::Waiting => "waiting",
            Self::Active => "active",
            Self::Completed => "completed",
            Self::Certified => "certified",
        }
    }
}

/// By what people are grouped.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Group {
    /// By audience.
    Audience,
    /// By country.
    Country,
    /// By language.
    Language,
}

impl Group {
    /// All, in the order of the page.
    pub const ALL: [Self; 3] = [Self::Audience, Self::Country, Self::Language];

    /// The part of its text key: `organise-group-<name>`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Audience => "audience",
            Self::Country => "country",
            Self::Language => "language",
        }
    }
}

/// So many people of one audience, country and language count towards one measure.
#[derive(Clone, Debug)]
pub struct Tally {
    /// The audience's name, empty if none was given.
    pub audience: String,
    /// The country's code, empty if none was given.
    pub country: String,
    /// The language's code.
    pub language: String,
    /// Which measure.
    pub measure: Measure,
    /// How many people.
    pub people: i64,
}

/// A number that may be shown, or a mark that it may not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cell {
    /// May be shown.
    Shown(i64),
    /// Would tell too much about too few.
    Hidden,
}

/// A table: one row per value of the group, one column per measure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    /// The value and its cells, in the order of [`Measure::ALL`].
    pub rows: Vec<(String, Vec<Cell>)>,
    /// The sums over all rows.
    pub total: Vec<Cell>,
}

/// Sums per measure, over everybody.
pub fn totals(tallies: &[Tally]) -> Vec<i64> {
    Measure::ALL
        .iter()
        .map(|measure| tallies.iter().filter(|tally| tally.measure == *measure).map(|tally| tally.people).sum())
        .collect()
}

/// The table of one group. Cells with 1 to 4 people are hidden; where the total would give a single hidden cell of a
/// column away, the next smallest cell of that column is hidden too.
pub fn table(tallies: &[Tally], group: Group) -> Table {
    let mut counts: BTreeMap<&str, Vec<i64>> = BTreeMap::new();
    for tally in tallies {
        let value = match group {
            Group::Audience => &tally.audience,
            Group::Country => &tally.country,
            Group::Language => &tally.language,
        };
        let row = counts.entry(value).or_insert_with(|| vec![0; Measure::ALL.len()]);
        for (cell, measure) in row.iter_mut().zip(Measure::ALL) {
            if measure == tally.measure {
                *cell += tally.people;
            }
        }
    }
    let names: Vec<String> = counts.keys().map(|name| (*name).to_owned()).collect();
    let columns: Vec<Vec<Cell>> = (0..Measure::ALL.len())
        .map(|index| hide(&counts.values().filter_map(|row| row.get(index).copied()).collect::<Vec<_>>()))
        .collect();
    let rows = names
        .into_iter()
        .enumerate()
        .map(|(at, name)| (name, columns.iter().filter_map(|column| column.get(at).copied()).collect()))
        .collect();
    Table { rows, total: totals(tallies).into_iter().map(small).collect() }
}

fn is_small(people: i64) -> bool {
    (1..CELL_MIN).contains(&people)
}

fn small(people: i64) -> Cell {
    if is_small(people) { Cell::Hidden } else { Cell::Shown(people) }
}

/// Hides the small cells of a column, and one more where a single hidden cell could be worked out from the total.
fn hide(column: &[i64]) -> Vec<Cell> {
    let mut cells: Vec<Cell> = column.iter().copied().map(small).collect();
    let hidden: i64 = column.iter().copied().filter(|people| is_small(*people)).sum();
    let count = cells.iter().filter(|cell| **cell == Cell::Hidden).count();
    if count > 0 && (count == 1 || hidden < CELL_MIN) {
        let next =
            column.iter().enumerate().filter(|(_, people)| **people >= CELL_MIN).min_by_key(|(_, people)| **people);
        if let Some(cell) = next.and_then(|(at, _)| cells.get_mut(at)) {
            *cell = Cell::Hidden;
        }
    }
    cells
}

/// A text that a spreadsheet will not take for a formula.
pub fn harmless_cell(text: &str) -> String {
    if text.starts_with(['=', '+', '-', '@', '\t', '\r']) { format!("'{text}") } else { text.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn tally(country: &str, people: i64) -> Tally {
        Tally {
            audience: "victim-support".to_owned(),
            country: country.to_owned(),
            language: "en".to_owned(),
            measure: Measure::Applied,
            people,
        }
    }

    fn column(tallies: &[Tally]) -> Vec<Cell> {
        table(tallies, Group::Country).rows.iter().map(|(_, cells)| cells[0]).collect()
    }

    #[test]
    fn a_cell_of_four_is_hidden_and_so_is_the_one_that_would_give_it_away() {
        let cells = column(&[tally("AT", 4), tally("DE", 20), tally("FR", 9), tally("IT", 30)]);
        assert_eq!(cells, [Cell::Hidden, Cell::Shown(20), Cell::Hidden, Cell::Shown(30)]);
    }

    #[test]
    fn five_and_nobody_are_shown() {
        assert_eq!(column(&[tally("AT", 5), tally("DE", 0)]), [Cell::Shown(5), Cell::Shown(0)]);
    }

    #[test]
    fn a_cell_never_starts_a_formula() {
        for bad in ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"] {
            assert!(harmless_cell(bad).starts_with('\''), "{bad:?}");
        }
        assert_eq!(harmless_cell("Rome"), "Rome");
    }

    proptest! {
        #[test]
        fn no_small_cell_is_shown_and_none_follows_from_the_total(people in prop::collection::vec(0_i64..40, 1..12)) {
            let tallies: Vec<Tally> = people.iter().enumerate().map(|(n, p)| tally(&format!("C{n:02}"), *p)).collect();
            let cells = column(&tallies);
            let mut hidden = Vec::new();
            for (cell, people) in cells.iter().zip(&people) {
                match cell {
                    Cell::Shown(shown) => prop_assert!(shown == people && !is_small(*people)),
                    Cell::Hidden => hidden.push(*people),
                }
            }
            if hidden.len() == 1 {
                prop_assert!(people.iter().filter(|p| **p >= CELL_MIN).count() == 0);
            }
        }
    }
}
