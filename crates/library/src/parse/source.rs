use std::collections::BTreeMap;

use super::sheet::{At, Table};
use crate::model::{Source, SourceKey};

/// Years that a source can be from.
const YEARS: std::ops::RangeInclusive<u32> = 1900..=2100;

/// `sources.toml`, by key.
pub(super) fn read(table: &Table<'_>) -> BTreeMap<String, Source> {
    let mut sources = BTreeMap::new();
    for key in table.keys() {
        if !SourceKey::is_key(key) {
            let message = format!("{key:?} is no source key: use upper-case letters, digits and hyphens");
            table.sheet.fault(table.line_of(key), message);
        }
        if let Some(entry) = table.table(key) {
            sources.insert(key.to_owned(), source(key, entry));
        }
    }
    sources
}

fn source(key: &str, table: Table<'_>) -> Source {
    let text = |key| table.text(key).map(|text| text.value).unwrap_or_default();
    let source = Source {
        key: SourceKey::checked(key),
        title: text("title"),
        publisher: text("publisher"),
        year: table.has("year").then(|| table.number("year", YEARS)),
        url: checked(&table, "url", "an https address", |url| url.starts_with("https://") && !url.contains(' ')),
        lang: checked(&table, "lang", "a language code such as en", |code| {
            (2..=8).contains(&code.len()) && code.bytes().all(|letter| letter.is_ascii_alphanumeric() || letter == b'-')
        }),
        verified_on: checked(&table, "verified_on", "a date such as 2026-11-24", is_date),
    };
    table.finish();
    source
}

fn checked(table: &Table<'_>, key: &str, expected: &str, fits: impl Fn(&str) -> bool) -> String {
    let Some(At { value, line }) = table.text(key) else {
        return String::new();
    };
    if !fits(&value) {
        table.sheet.fault(line, format!("`{key}` must be {expected}, not {value:?}"));
    }
    value
}

fn is_date(text: &str) -> bool {
    text.len() == 10 && text.parse::<toml::value::Datetime>().is_ok_and(|date| date.date.is_some())
}
