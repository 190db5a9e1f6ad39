//! Public pages: the ones that there must be, and the slots that may be filled.

use super::Found;
use crate::model::{PAGES, PAGES_WITH_SLOTS, SLOTS};
use crate::parse::{At, Draft};

pub(super) fn check(draft: &Draft, found: &mut Found) {
    for page in PAGES.iter().filter(|page| !draft.pages.contains_key(**page)) {
        let file = format!("site/{page}/en.md");
        if !draft.is_faulty(&file) {
            found.fault(&file, 1, "the page is missing");
        }
    }
    for (name, page) in &draft.pages {
        if !PAGES.contains(&name.as_str()) {
            found.fault(&page.file, 1, format!("the page is not one of {}", PAGES.join(", ")));
        }
        for field in &page.unit.fields {
            check_slots(&page.file, name, &field.text, found);
        }
        for translation in draft.translations.iter().filter(|((_, source), _)| *source == page.file) {
            for words in translation.1.values.values() {
                check_slots(&translation.1.file, name, words, found);
            }
        }
    }
}

fn check_slots(file: &str, page: &str, text: &At<String>, found: &mut Found) {
    for (line, words) in text.value.lines().zip(text.line..).map(|(words, line)| (line, words)) {
        for slot in words.split("{{").skip(1).map(|rest| rest.split("}}").next().unwrap_or_default()) {
            if !PAGES_WITH_SLOTS.contains(&page) {
                found.fault(file, line, format!("{{{{{slot}}}}} is only filled in {}", PAGES_WITH_SLOTS.join(", ")));
            } else if !SLOTS.contains(&slot) {
                found.fault(file, line, format!("{{{{{slot}}}}} is not one of {}", SLOTS.join(", ")));
            }
        }
    }
}
