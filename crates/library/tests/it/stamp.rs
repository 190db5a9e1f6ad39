//! Stamping fills in hashes and touches nothing else.

use base::Language;
use library::{Library, NoteKind, stamp};

use crate::fixture;

const GERMAN: &str = "course/first/de/alpha.toml";

#[test]
fn only_empty_hashes_are_filled() {
    let mut files = fixture::files();
    let stamped = files.get(GERMAN).unwrap().to_owned();
    let hash = stamped.lines().find(|line| line.starts_with("source = ")).unwrap().to_owned();
    let emptied = stamped.replace(&hash, "source   =   \"\" # bitte stempeln");
    files.insert(GERMAN, emptied.clone());

    let changed = stamp(&files, Language::De);
    let expected = emptied.replace("source   =   \"\"", &hash.replace("source = ", "source   =   "));
    assert_eq!(changed, [(GERMAN.to_owned(), expected)]);
}

#[test]
fn a_stamped_translation_is_current_and_stays_as_it_is() {
    let mut files = fixture::files();
    let paths = [GERMAN, "course/de/course.toml", "site/imprint/de.md", "course/first/de/scenarios/call.toml"];
    for path in paths {
        let text = files.get(path).unwrap();
        let emptied: String = text
            .lines()
            .map(|line| if line.starts_with("source = ") { "source = \"\"\n".to_owned() } else { format!("{line}\n") })
            .collect();
        files.insert(path, emptied);
    }
    let changed = stamp(&files, Language::De);
    assert_eq!(changed.len(), paths.len());
    for (path, text) in changed {
        assert_eq!(text, fixture::files().get(&path).unwrap(), "{path}");
        files.insert(path, text);
    }
    assert!(stamp(&files, Language::De).is_empty());
    assert!(Library::check(&files).notes.iter().all(|note| note.kind == NoteKind::Missing));
}

#[test]
fn an_outdated_hash_is_not_overwritten() {
    let mut files = fixture::files();
    let source = files.get("course/first/alpha.toml").unwrap().replace("A door is a way in.", "A door.");
    files.insert("course/first/alpha.toml", source);
    assert!(stamp(&files, Language::De).is_empty());
}
