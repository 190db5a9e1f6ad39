//! A unit of translation: some fields that belong together, with one hash.

use super::sheet::{At, Table};

/// Where a field will stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Form {
    /// No markup.
    Plain,
    /// Markdown inside a line.
    Inline,
    /// Markdown paragraphs.
    Block,
    /// The Markdown of a page.
    Page,
}

/// One field of text.
#[derive(Clone, Debug)]
pub(crate) struct Field {
    /// As in translations: `title`, `option.a.text`.
    pub(crate) key: String,
    pub(crate) form: Form,
    pub(crate) text: At<String>,
}

/// Fields that are translated together.
#[derive(Clone, Debug)]
pub(crate) struct Unit {
    /// The table in a translation: `lesson`, `block.open-question`.
    pub(crate) path: String,
    /// Whether an outdated translation could harm.
    pub(crate) safety: bool,
    pub(crate) fields: Vec<Field>,
}

impl Unit {
    pub(crate) fn new(path: impl Into<String>) -> Self {
        Self { path: path.into(), safety: false, fields: Vec::new() }
    }

    /// Reads a field that must be there, under its own name.
    pub(crate) fn field(&mut self, table: &Table<'_>, key: &str, form: Form) {
        self.field_as(table, key, key.to_owned(), form);
    }

    /// Reads a field that must be there, under the name that translations use.
    pub(crate) fn field_as(&mut self, table: &Table<'_>, key: &str, name: String, form: Form) {
        if let Some(text) = table.text(key) {
            self.fields.push(Field { key: name, form, text });
        }
    }

    /// Reads a field that may be absent.
    pub(crate) fn optional(&mut self, table: &Table<'_>, key: &str, form: Form) {
        if let Some(text) = table.optional_text(key) {
            self.fields.push(Field { key: key.to_owned(), form, text });
        }
    }

    /// The hash that a translation of exactly these texts carries. Order and outer white space do not count.
    pub(crate) fn hash(&self) -> String {
        let mut lines: Vec<String> =
            self.fields.iter().map(|field| format!("{}\0{}\0", field.key, field.text.value.trim())).collect();
        lines.sort();
        base::short_hash(lines.concat().as_bytes())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn unit(fields: &[(&str, &str)]) -> Unit {
        let mut unit = Unit::new("block.x");
        for (key, text) in fields {
            let text = At { value: (*text).to_owned(), line: 1 };
            unit.fields.push(Field { key: (*key).to_owned(), form: Form::Inline, text });
        }
        unit
    }

    #[test]
    fn the_hash_follows_keys_and_words_alone() {
        let base = unit(&[("a", "one"), ("b", "two")]).hash();
        assert_eq!(unit(&[("b", "two\n"), ("a", "one")]).hash(), base);
        assert_ne!(unit(&[("a", "one"), ("b", "two!")]).hash(), base);
        assert_ne!(unit(&[("a", "one"), ("c", "two")]).hash(), base);
        assert_ne!(unit(&[("a", "one")]).hash(), base);
        assert_ne!(unit(&[("a", "onetwo"), ("b", "")]).hash(), unit(&[("a", "one"), ("b", "two")]).hash());
    }
}
