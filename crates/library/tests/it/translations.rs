//! Which words a reader gets when a translation is there, old, or missing.

use base::Language;
use library::{Files, Library, NoteKind, State};

use crate::fixture;

const SOURCE: &str = "course/first/alpha.toml";
const GERMAN: &str = "course/first/de/alpha.toml";

fn replaced(path: &str, old: &str, new: &str) -> Files {
    let mut files = fixture::files();
    let text = files.get(path).unwrap();
    assert!(text.contains(old), "{old}");
    let text = text.replacen(old, new, 1);
    files.insert(path, text);
    files
}

/// Language, state and words of a block for a German reader.
fn read(files: &Files, block: &str) -> (Language, State, String) {
    let library = Library::compile(files).unwrap();
    let (_, lesson) = library.lesson("first", "alpha").unwrap();
    let view = lesson.block(block).unwrap().1.view(Language::De);
    (view.language, view.state, format!("{:?}", view.body))
}

fn notes(files: &Files) -> Vec<(NoteKind, String)> {
    let german = |note: &library::Note| note.file == GERMAN;
    Library::check(files).notes.into_iter().filter(german).map(|note| (note.kind, note.what)).collect()
}

#[test]
fn a_current_translation_is_read() {
    let (language, state, body) = read(&fixture::files(), "words");
    assert_eq!((language, state), (Language::De, State::Current));
    assert!(body.contains("mit <span lang=\\\"en\\\">stalkerware</span>"), "{body}");
    assert_eq!(notes(&fixture::files()), []);
}

#[test]
fn a_language_without_files_reads_the_source_and_says_so() {
    let library = fixture::library();
    let title = library.course.title.get(Language::Fr);
    assert_eq!((title.language, title.state, &*title.plain), (Language::En, State::Missing, "A small course"));
    assert_eq!(library.course.title.get(Language::En).state, State::Current);
}

#[test]
fn an_outdated_translation_is_read_and_reported() {
    let files = replaced(SOURCE, "A door is a way in.", "A door is one way in.");
    let (language, state, body) = read(&files, "more");
    assert_eq!((language, state), (Language::De, State::Outdated));
    assert!(body.contains("Eine Tür"), "{body}");
    assert_eq!(notes(&files), [(NoteKind::Outdated, "[block.more]".to_owned())]);
}

#[test]
fn outdated_safety_advice_is_replaced_by_the_source() {
    let files = replaced(SOURCE, "Plan first. Then look.", "Plan first. Never look alone.");
    let (language, state, body) = read(&files, "advice");
    assert_eq!((language, state), (Language::En, State::Outdated));
    assert!(body.contains("Never look alone"), "{body}");
}

#[test]
fn safety_advice_from_an_unknown_source_is_replaced_too() {
    let stamped = fixture::files().get(GERMAN).unwrap().to_owned();
    let advice = stamped.split("[block.advice]\n").nth(1).unwrap().lines().next().unwrap().to_owned();
    let files = replaced(GERMAN, &advice, "source = \"\"");
    let (language, state, _) = read(&files, "advice");
    assert_eq!((language, state), (Language::En, State::Outdated));
    assert_eq!(notes(&files), [(NoteKind::Unstamped, "[block.advice]".to_owned())]);
}

#[test]
fn a_block_with_a_missing_field_is_in_one_language() {
    let files = replaced(GERMAN, "title = \"Mehr über Türen\"\n", "");
    let (language, state, body) = read(&files, "more");
    assert_eq!((language, state), (Language::En, State::Missing));
    assert!(body.contains("More about doors") && body.contains("A door is a way in"), "{body}");
    let note = &Library::check(&files).notes.into_iter().find(|note| note.file == GERMAN).unwrap();
    assert_eq!(note.to_string(), "course/first/de/alpha.toml:33: missing translation: block.more.title");
}

#[test]
fn a_missing_block_and_an_empty_field_are_reported() {
    let files = replaced(GERMAN, "prompt = \"Nehmen Sie den Anruf an.\"", "prompt = \" \"");
    assert_eq!(notes(&files), [(NoteKind::Missing, "block.walk.prompt".to_owned())]);
    let german = fixture::files().get(GERMAN).unwrap().to_owned();
    let (kept, _) = german.split_once("[block.walk]").unwrap();
    let mut files = fixture::files();
    files.insert(GERMAN, kept);
    assert_eq!(notes(&files), [(NoteKind::Missing, "[block.walk]".to_owned())]);
}

#[test]
fn a_missing_file_is_one_note() {
    let report = Library::check(&fixture::files());
    let missing: Vec<_> = report.notes.iter().filter(|note| note.file == "course/first/fr/alpha.toml").collect();
    assert_eq!(missing.len(), 1);
    assert_eq!(missing[0].to_string(), "course/first/fr/alpha.toml:1: missing translation: the whole file");
}
