use std::collections::BTreeSet;

use super::used::Use;

/// One line for each text that the code asks for and nobody wrote, and for each that was written and nobody asks for.
pub(crate) fn faults(keys: &[&str], uses: &[Use]) -> Vec<String> {
    let known: BTreeSet<&str> = keys.iter().copied().collect();
    let mut faults = Vec::new();
    for one in uses {
        let met = if one.is_pattern() {
            keys.iter().any(|key| one.meets(key))
        } else {
            known.contains(one.key()) || known.contains(subject_of(one.key()).as_str())
        };
        if !met {
            faults.push(format!("{}: no text has the key {}", one.place, one.key()));
        }
    }
    let asked: BTreeSet<&str> = uses.iter().filter(|one| !one.is_pattern()).map(Use::key).collect();
    let patterns: Vec<&Use> = uses.iter().filter(|one| one.is_pattern()).collect();
    let unused = keys.iter().filter(|key| !asked.contains(**key) && !patterns.iter().any(|one| one.meets(key)));
    faults.extend(unused.map(|key| format!("locales: nothing uses {key}")));
    faults
}

/// The first text of the mail with this name: a mail's kind reads like a key and stands for several.
fn subject_of(mail: &str) -> String {
    format!("mail-{mail}-subject")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn uses(words: &[&str]) -> Vec<Use> {
        words.iter().map(|word| Use::new(word, "here:1".to_owned())).collect()
    }

    #[test]
    fn a_missing_and_an_unused_text_are_found() {
        let faults = faults(&["course-title", "course-old"], &uses(&["course-title", "course-new"]));
        assert_eq!(faults, ["here:1: no text has the key course-new", "locales: nothing uses course-old"]);
    }

    #[test]
    fn the_name_of_a_mail_stands_for_its_texts() {
        let keys = ["mail-course-start-subject", "mail-course-start-body"];
        let uses = uses(&["course-start", "mail-{}-subject", "mail-{}-body"]);
        assert_eq!(faults(&keys, &uses), Vec::<String>::new());
        assert_eq!(faults(&[], &uses).len(), 3);
    }

    #[test]
    fn a_key_that_is_put_together_counts_for_all_that_it_may_become() {
        let keys = ["course-state-open", "course-state-full", "course-banner-open-title"];
        assert_eq!(faults(&keys, &uses(&["course-state-{}", "course-banner-{word}-title"])), Vec::<String>::new());
        assert_eq!(faults(&keys, &uses(&["course-state-", "course-banner-{}-button"])).len(), 2);
    }
}
