//! Every text, in every language, contains only what its place allows.

use super::Found;
use crate::parse::{At, Draft, Form};

pub(super) fn check(draft: &Draft, found: &mut Found) {
    for (file, units) in draft.units() {
        let translations: Vec<_> =
            draft.translations.iter().filter(|((_, source), _)| source == file).map(|(_, read)| read).collect();
        for unit in units {
            for field in &unit.fields {
                check_text(file, &field.text, field.form, found);
                for translation in &translations {
                    if let Some(words) = translation.words(unit, field) {
                        check_text(&translation.file, words, field.form, found);
                    }
                }
            }
        }
    }
}

fn check_text(file: &str, text: &At<String>, form: Form, found: &mut Found) {
    let form = match form {
        Form::Plain => return,
        Form::Inline => markup::Form::Inline,
        Form::Block => markup::Form::Block,
        Form::Page => markup::Form::Page,
    };
    // White space before the first word is not part of the text, but its line breaks count.
    let trimmed = text.value.trim_start();
    let skipped = text.value.len() - trimmed.len();
    let before = text.value.get(..skipped).unwrap_or_default().matches('\n').count();
    for (line, problem) in markup::problems(trimmed, form) {
        found.fault(file, text.line + before + line - 1, problem.to_string());
    }
}
