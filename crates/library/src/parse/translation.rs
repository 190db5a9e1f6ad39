use std::collections::BTreeMap;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::sheet::{At, Sheet};
use super::unit::{Field, Unit};

/// One translation file, flattened: `block.open-question.option.a.text` and its words.
#[derive(Debug)]
pub(crate) struct Translation {
    pub(crate) file: String,
    pub(crate) values: BTreeMap<String, At<String>>,
    /// Lines of the tables, by their path.
    pub(crate) tables: BTreeMap<String, usize>,
}

/// How a translated unit stands to its source.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Standing {
    /// Made from the source as it is.
    Current,
    /// Made from an earlier source.
    Outdated,
    /// Nobody has said from which source it was made.
    Unstamped,
    /// A field, or all of it, is not there.
    Missing,
}

impl Translation {
    pub(crate) fn read(sheet: &Sheet<'_>, root: &DeTable<'_>) -> Self {
        let mut read = Self { file: sheet.path.to_owned(), values: BTreeMap::new(), tables: BTreeMap::new() };
        read.add(sheet, "", root);
        read
    }

    /// Adds everything below a table, under a prefix that ends with a dot or is empty.
    pub(crate) fn add(&mut self, sheet: &Sheet<'_>, prefix: &str, table: &DeTable<'_>) {
        let mut tables = BTreeMap::new();
        leaves(prefix, table, &mut |path, key, value| {
            let line = sheet.line(key);
            match value.get_ref() {
                DeValue::String(text) => {
                    let line = sheet.words_line(value);
                    self.values.insert(path.to_owned(), At { value: text.clone().into_owned(), line });
                }
                DeValue::Table(_) => drop(tables.insert(path.to_owned(), line)),
                _ => sheet.fault(line, format!("`{path}` must be a string: a translation holds text only")),
            }
        });
        self.tables.append(&mut tables);
    }

    /// The translated words of a field; empty words are not there.
    pub(crate) fn words(&self, unit: &Unit, field: &Field) -> Option<&At<String>> {
        let words = self.values.get(&format!("{}.{}", unit.path, field.key))?;
        if words.value.trim().is_empty() { None } else { Some(words) }
    }

    /// The hash that the unit says it was made from.
    pub(crate) fn source(&self, unit: &Unit) -> Option<&At<String>> {
        self.values.get(&format!("{}.source", unit.path))
    }

    /// The line of the unit's table, if it is there.
    pub(crate) fn line(&self, unit: &Unit) -> Option<usize> {
        self.tables.get(&unit.path).copied()
    }

    pub(crate) fn standing(&self, unit: &Unit) -> Standing {
        if unit.fields.iter().any(|field| self.words(unit, field).is_none()) {
            return Standing::Missing;
        }
        match self.source(unit).map(|source| source.value.as_str()) {
            Some("") | None => Standing::Unstamped,
            Some(hash) if hash == unit.hash() => Standing::Current,
            Some(_) => Standing::Outdated,
        }
    }
}

/// Visits every value below a table with its dotted path and the offset of its key, tables before what is in them.
pub(crate) fn leaves<'i>(prefix: &str, table: &DeTable<'i>, visit: &mut dyn FnMut(&str, usize, &Spanned<DeValue<'i>>)) {
    for (key, value) in table.iter() {
        let path = format!("{prefix}{}", key.get_ref());
        visit(&path, key.span().start, value);
        if let Some(inner) = value.get_ref().as_table() {
            leaves(&format!("{path}."), inner, visit);
        }
    }
}
