//! A translation is text: whatever it says, what is right, what follows and what belongs together stays.

use std::fmt::Write as _;

use base::Language;
use library::{Body, Library};
use proptest::prelude::*;

use crate::fixture;

/// Everything that is not words, in every language.
fn shape(library: &Library) -> String {
    let mut shape = format!("{:?} {} {:?}\n", library.course.id, library.course.outcomes.len(), library.course.test);
    for module in &library.course.modules {
        for lesson in &module.lessons {
            let _ = writeln!(shape, "{} {} {} {:?}", module.id, lesson.id, lesson.minutes, lesson.audiences);
            for screen in &lesson.screens {
                let _ = writeln!(shape, "{} {}", screen.id, screen.note.is_some());
                for block in &screen.blocks {
                    let tone = if let Body::Text { tone, .. } = &block.body { tone.as_str() } else { "" };
                    let _ = writeln!(shape, "{} {:?} {:?} {tone}", block.id, block.sources, block.audiences);
                    if let Some(activity) = block.activity() {
                        let _ = writeln!(shape, "{:?}", activity.key());
                        for language in Language::ALL {
                            let _ = writeln!(shape, "{:?}", activity.view(language).entry_ids());
                        }
                    }
                }
            }
        }
        for question in &module.questions {
            let _ = writeln!(shape, "{} {} {:?}", question.id, question.lesson, question.activity.key());
        }
        for node in module.scenarios.values().flat_map(|scenario| scenario.nodes.values()) {
            let ways: Vec<_> = node.choices().iter().map(|choice| (&choice.id, &choice.to, &choice.tags)).collect();
            let _ = writeln!(shape, "{} {} {ways:?}", node.id, node.is_end());
        }
    }
    shape
}

/// Words that somebody could write, and words that look like structure.
fn words() -> impl Strategy<Value = String> {
    prop_oneof![
        "[a-zA-ZäöüßéàñÇ ,.!?']{0,40}",
        Just("right = true".to_owned()),
        Just("**fett** und [wort]{en}".to_owned()),
        Just("[Link](https://example.org)".to_owned()),
        Just("{{host.name}} {left}".to_owned()),
    ]
}

/// A German file with other words in some lines and without some lines.
fn translated(text: &str, edits: &[(usize, Option<String>)]) -> String {
    let mut lines: Vec<Option<String>> = text.lines().map(|line| Some(line.to_owned())).collect();
    for (place, words) in edits {
        let place = place % lines.len();
        let Some(Some(line)) = lines.get(place) else { continue };
        let Some((key, _)) = line.split_once(" = \"").filter(|(_, value)| !value.starts_with('"')) else { continue };
        if key == "source" && words.is_none() {
            continue;
        }
        lines[place] = words.as_ref().map(|words| format!("{key} = {words:?}"));
    }
    lines.into_iter().flatten().fold(String::new(), |all, line| all + &line + "\n")
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, ..ProptestConfig::default() })]

    #[test]
    fn no_translation_changes_structure(
        edits in prop::collection::vec((0_usize..400, prop::option::of(words())), 0..40),
        language in prop::sample::select(&["de", "it", "fr", "es"][..]),
    ) {
        let mut files = fixture::files();
        let before = shape(&Library::compile(&files).unwrap());
        for file in ["alpha.toml", "questions.toml", "scenarios/call.toml"] {
            let text = files.get(&format!("course/first/de/{file}")).unwrap();
            let edited = translated(text, &edits);
            files.insert(format!("course/first/{language}/{file}"), edited);
        }
        // A translation may be refused, for its words; it is never obeyed.
        match Library::compile(&files) {
            Ok(library) => prop_assert_eq!(shape(&library), before),
            Err(report) => {
                let place = format!("/{language}/");
                prop_assert!(report.faults.iter().all(|fault| fault.file.contains(&place)), "{}", report);
            }
        }
    }
}
