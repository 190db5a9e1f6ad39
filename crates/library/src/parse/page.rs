//! Public pages: front matter between two lines `+++`, then Markdown.

use std::collections::BTreeMap;

use base::Language;

use super::draft::{Draft, PageDraft};
use super::sheet::{At, Sheet, Table};
use super::translation::Translation;
use super::unit::{Field, Form, Unit};

/// A page cut in two.
struct Parts<'a> {
    front: &'a str,
    text: At<String>,
}

/// What opens and closes the front matter.
const FENCE: &str = "+++\n";

fn parts(whole: &str) -> Option<Parts<'_>> {
    let (front, text) = whole.strip_prefix(FENCE)?.split_once("\n+++\n")?;
    // Two fences, and lines count from 1.
    let line = front.lines().count() + 3;
    Some(Parts { front, text: At { value: text.to_owned(), line } })
}

const NO_FRONT: &str = "a page begins with its front matter between two lines +++";

/// The source of a page.
pub(super) fn read(draft: &mut Draft, path: &str, name: &str, whole: &str) {
    let Some(parts) = parts(whole) else {
        draft.fault(path, 1, NO_FRONT);
        return;
    };
    let sheet = Sheet::part(path, parts.front, 1);
    let root = sheet.toml();
    let table = Table::new(&sheet, root.get_ref(), 1);
    let mut unit = Unit::new("page");
    unit.field(&table, "title", Form::Inline);
    unit.field(&table, "description", Form::Plain);
    unit.fields.push(Field { key: "text".to_owned(), form: Form::Page, text: parts.text });
    table.finish();
    draft.pages.insert(name.to_owned(), PageDraft { file: path.to_owned(), unit });
    draft.faults.extend(sheet.into_faults());
}

/// The translation of a page, flattened like any other.
pub(super) fn read_translation(draft: &mut Draft, path: &str, source: String, language: Language, whole: &str) {
    let Some(parts) = parts(whole) else {
        draft.fault(path, 1, NO_FRONT);
        return;
    };
    let sheet = Sheet::part(path, parts.front, 1);
    let root = sheet.toml();
    let mut read = Translation { file: path.to_owned(), values: BTreeMap::new(), tables: BTreeMap::new() };
    read.tables.insert("page".to_owned(), 1);
    read.add(&sheet, "page.", root.get_ref());
    read.values.insert("page.text".to_owned(), parts.text);
    draft.translations.insert((language, source), read);
    draft.faults.extend(sheet.into_faults());
}
