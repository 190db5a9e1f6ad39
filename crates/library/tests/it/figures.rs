//! Drawings: named, with their words in the reader's language, and nothing that could run.

use base::Language;
use library::{BodyView, FigureView};

use crate::fixture;

fn figure(language: Language) -> FigureView {
    let library = fixture::library();
    let (_, lesson) = library.lesson("first", "alpha").unwrap();
    match lesson.block("drawing").unwrap().1.view(language).body {
        BodyView::Figure(figure) => figure,
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_drawing_is_one_named_image_with_translated_words() {
    let drawing = figure(Language::De).drawing.to_string();
    let open = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 360 200\" role=\"img\" \
                aria-labelledby=\"figure-drawing\"><title id=\"figure-drawing\">Zwei Türen &amp; ein Weg</title>";
    assert!(drawing.starts_with(open), "{drawing}");
    assert!(drawing.contains(">Offen</text>"), "{drawing}");
    let lines = "<tspan x=\"270\" dy=\"0\">Vorerst</tspan><tspan x=\"270\" dy=\"1.2em\">geschlossen</tspan></text>";
    assert!(drawing.contains(lines), "{drawing}");
    assert!(drawing.ends_with("</svg>"), "{drawing}");
}

#[test]
fn words_of_a_drawing_are_escaped() {
    let mut files = fixture::files();
    let lesson = files.get("course/first/alpha.toml").unwrap();
    let hostile = lesson.replacen("label.left = \"Open\"", "label.left = \"<script>alert(1)</script>\"", 1);
    files.insert("course/first/alpha.toml", hostile);
    let library = library::Library::compile(&files).unwrap();
    let (_, lesson) = library.lesson("first", "alpha").unwrap();
    let seen = format!("{:?}", lesson.block("drawing").unwrap().1.view(Language::En));
    assert!(!seen.contains("<script"), "{seen}");
    assert!(seen.contains("&lt;script&gt;"), "{seen}");
}

#[test]
fn the_alternative_text_is_there_for_pages_too() {
    assert_eq!(&*figure(Language::En).alt, "Two doors & a path");
    assert_eq!(figure(Language::Fr).caption.as_str(), "Two doors.");
}
