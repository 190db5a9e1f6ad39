//! Reading TOML by key, with the line of everything, and a fault for whatever is missing, wrong or unknown.

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::ops::RangeInclusive;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::Fault;
use crate::model::is_id;

/// A value and the line it stands on, from 1.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct At<T> {
    pub(crate) value: T,
    pub(crate) line: usize,
}

/// A file, its lines, and what is wrong with it.
#[derive(Debug)]
pub(crate) struct Sheet<'a> {
    pub(crate) path: &'a str,
    text: &'a str,
    starts: Vec<usize>,
    skipped: usize,
    faults: RefCell<Vec<Fault>>,
}

impl<'a> Sheet<'a> {
    pub(crate) fn new(path: &'a str, text: &'a str) -> Self {
        Self::part(path, text, 0)
    }

    /// A part of a file that begins after `skipped` lines.
    pub(crate) fn part(path: &'a str, text: &'a str, skipped: usize) -> Self {
        let starts = text.match_indices('\n').map(|(at, _)| at + 1).collect();
        Self { path, text, starts, skipped, faults: RefCell::default() }
    }

    /// The line of a place in the text.
    pub(crate) fn line(&self, offset: usize) -> usize {
        self.starts.partition_point(|start| *start <= offset) + 1 + self.skipped
    }

    pub(crate) fn fault(&self, line: usize, message: impl Into<String>) {
        self.faults.borrow_mut().push(Fault { file: self.path.to_owned(), line, message: message.into() });
    }

    pub(crate) fn is_faulty(&self) -> bool {
        !self.faults.borrow().is_empty()
    }

    pub(crate) fn into_faults(self) -> Vec<Fault> {
        self.faults.into_inner()
    }

    /// Parses the text; syntax errors become faults.
    pub(crate) fn toml(&self) -> Spanned<DeTable<'a>> {
        let (root, errors) = DeTable::parse_recoverable(self.text);
        for error in errors {
            let line = self.line(error.span().map_or(0, |span| span.start));
            let message = error.message().lines().collect::<Vec<_>>().join(", ");
            self.fault(line, format!("{}{message}", super::NOT_READABLE));
        }
        root
    }

    /// The line on which the words of a string begin: after `"""` and a line break, the next one.
    pub(crate) fn words_line(&self, value: &Spanned<DeValue<'_>>) -> usize {
        let span = value.span();
        let written = self.text.get(span.clone()).unwrap_or_default();
        let breaks = ["\"\"\"\n", "\"\"\"\r\n", "'''\n", "'''\r\n"];
        self.line(span.start) + usize::from(breaks.iter().any(|open| written.starts_with(open)))
    }
}

/// A table of a sheet. What is not asked for is unknown: [`Table::finish`] says so.
#[derive(Debug)]
pub(crate) struct Table<'t> {
    pub(crate) sheet: &'t Sheet<'t>,
    pub(crate) line: usize,
    map: &'t DeTable<'t>,
    used: RefCell<BTreeSet<String>>,
}

impl<'t> Table<'t> {
    pub(crate) fn new(sheet: &'t Sheet<'t>, map: &'t DeTable<'t>, line: usize) -> Self {
        Self { sheet, line, map, used: RefCell::default() }
    }

    fn value(&self, key: &str) -> Option<(&'t Spanned<DeValue<'t>>, usize)> {
        self.used.borrow_mut().insert(key.to_owned());
        let (name, value) = self.map.get_key_value(key)?;
        Some((value, self.sheet.line(name.span().start)))
    }

    pub(crate) fn has(&self, key: &str) -> bool {
        self.map.contains_key(key)
    }

    /// The line of a key, or of the table.
    pub(crate) fn line_of(&self, key: &str) -> usize {
        self.map.get_key_value(key).map_or(self.line, |(name, _)| self.sheet.line(name.span().start))
    }

    fn missing(&self, key: &str) {
        self.sheet.fault(self.line, format!("`{key}` is missing"));
    }

    fn wrong(&self, line: usize, key: &str, expected: &str) {
        self.sheet.fault(line, format!("`{key}` must be {expected}"));
    }

    /// A string that may be absent. `line` is where its words begin.
    pub(crate) fn optional_text(&self, key: &str) -> Option<At<String>> {
        let (value, line) = self.value(key)?;
        let Some(text) = value.get_ref().as_str() else {
            self.wrong(line, key, "a string");
            return None;
        };
        if text.trim().is_empty() {
            self.sheet.fault(line, format!("`{key}` is empty"));
        }
        Some(At { value: text.to_owned(), line: self.sheet.words_line(value) })
    }

    /// A string that must be there.
    pub(crate) fn text(&self, key: &str) -> Option<At<String>> {
        if !self.has(key) {
            self.value(key);
            self.missing(key);
            return None;
        }
        self.optional_text(key)
    }

    /// An id that must be there; what is wrong with it is told, and something is given back to go on with.
    pub(crate) fn id(&self, key: &str) -> At<String> {
        let Some(id) = self.text(key) else {
            return At { value: String::new(), line: self.line };
        };
        self.check_id(&id);
        id
    }

    fn check_id(&self, id: &At<String>) {
        if !is_id(&id.value) {
            let message = format!("{:?} is no id: use lower-case letters, digits and hyphens", id.value);
            self.sheet.fault(id.line, message);
        }
    }

    /// A list of ids; absent means empty.
    pub(crate) fn ids(&self, key: &str) -> Vec<At<String>> {
        let ids = self.words(key);
        ids.iter().for_each(|id| self.check_id(id));
        ids
    }

    /// A list of strings; absent means empty.
    pub(crate) fn words(&self, key: &str) -> Vec<At<String>> {
        let Some((value, line)) = self.value(key) else {
            return Vec::new();
        };
        let Some(list) = value.get_ref().as_array() else {
            self.wrong(line, key, "a list of strings");
            return Vec::new();
        };
        let word = |item: &Spanned<DeValue<'_>>| {
            let line = self.sheet.line(item.span().start);
            let word = item.get_ref().as_str().map(|text| At { value: text.to_owned(), line });
            if word.is_none() {
                self.wrong(line, key, "a list of strings");
            }
            word
        };
        list.iter().filter_map(word).collect()
    }

    /// `true` or `false`.
    pub(crate) fn flag(&self, key: &str) -> Option<bool> {
        let (value, line) = self.value(key)?;
        let flag = value.get_ref().as_bool();
        if flag.is_none() {
            self.wrong(line, key, "true or false");
        }
        flag
    }

    /// `true` or `false`, one of them written.
    pub(crate) fn required_flag(&self, key: &str) -> bool {
        if !self.has(key) {
            self.missing(key);
        }
        self.flag(key).unwrap_or_default()
    }

    /// A whole number within the range.
    pub(crate) fn number(&self, key: &str, range: RangeInclusive<u32>) -> u32 {
        let Some((value, line)) = self.value(key) else {
            self.missing(key);
            return *range.start();
        };
        let number = value.get_ref().as_integer().and_then(|n| u32::from_str_radix(n.as_str(), n.radix()).ok());
        let Some(number) = number.filter(|number| range.contains(number)) else {
            self.wrong(line, key, &format!("a whole number from {} to {}", range.start(), range.end()));
            return *range.start();
        };
        number
    }

    /// A number above zero.
    pub(crate) fn amount(&self, key: &str) -> f64 {
        let Some((value, line)) = self.value(key) else {
            self.missing(key);
            return 1.0;
        };
        let text = match value.get_ref() {
            DeValue::Integer(number) => number.as_str(),
            DeValue::Float(number) => number.as_str(),
            _ => "",
        };
        let Some(amount) = text.parse::<f64>().ok().filter(|amount| amount.is_finite() && *amount > 0.0) else {
            self.wrong(line, key, "a number above 0");
            return 1.0;
        };
        amount
    }

    /// One word out of a list.
    pub(crate) fn one_of<T: Copy>(&self, key: &str, words: &[(&str, T)]) -> Option<T> {
        let word = self.optional_text(key)?;
        let found = words.iter().find(|(name, _)| *name == word.value);
        if found.is_none() {
            let names: Vec<&str> = words.iter().map(|(name, _)| *name).collect();
            self.wrong(word.line, key, &format!("one of {}, not {:?}", names.join(", "), word.value));
        }
        found.map(|(_, value)| *value)
    }

    /// Several words out of a list; absent means none.
    pub(crate) fn some_of<T: Copy>(&self, key: &str, words: &[(&str, T)]) -> Vec<T> {
        let names: Vec<&str> = words.iter().map(|(name, _)| *name).collect();
        let mut found = Vec::new();
        for word in self.words(key) {
            match words.iter().find(|(name, _)| *name == word.value) {
                Some((_, value)) => found.push(*value),
                None => {
                    self.wrong(word.line, key, &format!("any of {}, not {:?}", names.join(", "), word.value));
                }
            }
        }
        found
    }

    /// The tables of a list `[[key]]`; absent means none.
    pub(crate) fn tables(&self, key: &str) -> Vec<Self> {
        let Some((value, line)) = self.value(key) else {
            return Vec::new();
        };
        let Some(list) = value.get_ref().as_array() else {
            self.wrong(line, key, &format!("written as [[…{key}]]"));
            return Vec::new();
        };
        let table = |item: &'t Spanned<DeValue<'t>>| {
            let line = self.sheet.line(item.span().start);
            let map = item.get_ref().as_table();
            if map.is_none() {
                self.wrong(line, key, &format!("written as [[…{key}]]"));
            }
            map.map(|map| Self::new(self.sheet, map, line))
        };
        list.iter().filter_map(table).collect()
    }

    /// A table below a key.
    pub(crate) fn table(&self, key: &str) -> Option<Self> {
        let (value, line) = self.value(key)?;
        let map = value.get_ref().as_table();
        if map.is_none() {
            self.wrong(line, key, "a table");
        }
        map.map(|map| Self::new(self.sheet, map, line))
    }

    /// Every key of the table.
    pub(crate) fn keys(&self) -> Vec<&'t str> {
        self.map.keys().map(|key| key.get_ref().as_ref()).collect()
    }

    /// Says which keys nobody asked for.
    pub(crate) fn finish(self) {
        let used = self.used.borrow();
        for key in self.map.keys().filter(|key| !used.contains(key.get_ref().as_ref())) {
            let line = self.sheet.line(key.span().start);
            self.sheet.fault(line, format!("`{}` is not known here", key.get_ref()));
        }
    }
}
