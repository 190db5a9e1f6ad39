//! Typesetting from outside: refusals by line, what a template cannot reach, the same bytes for the same input, codes that
//! can be read from paper.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "helpers of tests"
)]

use base::{Language, Timestamp};
use hayro::hayro_interpret::InterpreterSettings;
use hayro::hayro_syntax::Pdf;
use hayro::{RenderCache, RenderSettings, vello_cpu};
use serde_json::json;
use typeset::{Options, QR_BYTES_MAX, Template, TypesetError, pdf, qr_svg, unprintable};

const OPTIONS: Options<'static> = Options {
    language: Language::De,
    title: "Prüfblatt",
    author: "Fachstelle",
    keywords: &["eins"],
    id: "sheet 1",
    created: Timestamp::from_micros(1_795_000_000_000_000),
    pages_max: 1,
};

fn sheet(source: &str) -> Result<Vec<u8>, TypesetError> {
    pdf(&Template { source, files: &[] }, &json!({ "name": "Alex" }), &OPTIONS)
}

fn first_fault(source: &str) -> String {
    match sheet(source) {
        Err(TypesetError::Faults(faults)) => faults[0].to_string(),
        Err(error) => panic!("expected a fault, found {error}"),
        Ok(_) => panic!("expected a fault, found a document"),
    }
}

#[test]
fn a_fault_is_named_by_its_line() {
    assert_eq!(first_fault("= Titel\n\n#unknown"), "template.typ:3: unknown variable: unknown");
    assert!(
        first_fault("= Titel\n#image(\"/mark.svg\", alt: \"Zeichen\")").starts_with("template.typ:2: file not found")
    );
}

#[test]
fn what_would_be_seen_on_paper_is_a_fault_too() {
    assert!(first_fault("#set text(font: \"Comic Neue\")\nText").starts_with("template.typ:1: unknown font family"));
    let fault = first_fault("= Titel\nText\n王");
    assert!(fault.starts_with("template.typ:3: PDF/A-2a, PDF/UA-1 error"), "{fault}");
}

#[test]
fn a_picture_without_words_for_it_is_refused() {
    let fault =
        first_fault("= Titel\n#image(bytes(\"<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>\"))");
    assert!(fault.starts_with("template.typ:2: ") && fault.contains("alt"), "{fault}");
}

#[test]
fn a_template_reaches_neither_the_disk_nor_the_network() {
    for source in ["#read(\"/etc/hostname\")", "#read(\"../../../etc/hostname\")", "#import \"@preview/cetz:0.3.0\""] {
        assert!(first_fault(source).starts_with("template.typ:1: "), "{source}");
    }
}

#[test]
fn too_many_pages_are_an_overflow() {
    let result = sheet("= Titel\n#pagebreak()\nText");
    assert!(matches!(result, Err(TypesetError::Overflow { pages: 2, allowed: 1 })));
}

#[test]
fn the_same_input_makes_the_same_bytes_and_the_only_clock_is_the_one_given() {
    let source = "#let data = json(\"/data.json\")\n= Für #data.name\n#datetime.today().display()";
    let first = sheet(source).unwrap();
    for _ in 0..3 {
        assert!(sheet(source).unwrap() == first);
    }
    let later = Options { created: OPTIONS.created.plus(base::days(400)), ..OPTIONS };
    let other = pdf(&Template { source, files: &[] }, &json!({ "name": "Alex" }), &later).unwrap();
    assert!(other != first);
}

#[test]
fn a_template_can_bring_files_of_its_own() {
    let drawing: &[u8] =
        b"<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><rect width='9' height='9'/></svg>";
    let template = Template {
        source: "#import \"/parts.typ\": headline\n#headline\n#image(\"/mark.svg\", alt: \"Zeichen\")",
        files: &[("/mark.svg", drawing), ("/parts.typ", b"#let headline = heading[Titel]")],
    };
    assert!(pdf(&template, &json!({}), &OPTIONS).unwrap().starts_with(b"%PDF-1.7"));
}

#[test]
fn letters_of_european_names_are_printable_and_others_are_named() {
    for name in ["Zoë Łuczak-Đorđević", "Ελένη", "Мария", "Nguyễn Thị Hồng", "Əliyev", "O’Connor", "d’Àngel·la"]
    {
        assert_eq!(unprintable(name), None, "{name}");
    }
    assert_eq!(unprintable("Li 明"), Some('明'));
    assert_eq!(unprintable("Alex 🙂"), Some('🙂'));
}

#[test]
fn a_code_of_any_allowed_length_is_read_from_the_sheet() {
    for text in ["https://kurs.example/de/verify/1".to_owned(), "ä".repeat(QR_BYTES_MAX / 2)] {
        let data = json!({ "code": qr_svg(&text).unwrap() });
        let source = "= Code\n#image(bytes(json(\"/data.json\").code), format: \"svg\", width: 50mm, alt: \"Code\")";
        let file = pdf(&Template { source, files: &[] }, &data, &OPTIONS).unwrap();
        assert_eq!(codes_on(&file), [text]);
    }
}

#[test]
fn a_code_has_its_quiet_zone_and_fits_into_a_page() {
    let code = qr_svg("hello").unwrap();
    // 21 modules and twice four of quiet, four units each.
    assert!(code.starts_with("<svg ") && code.contains("viewBox=\"0 0 116 116\""), "{code}");
    assert!(qr_svg(&"a".repeat(QR_BYTES_MAX + 1)).is_err());
}

/// Renders the first page as a scanner at 216 dots per inch would see it, and reads the codes on it.
fn codes_on(file: &[u8]) -> Vec<String> {
    let file = Pdf::new(file.to_vec()).unwrap();
    let settings = RenderSettings {
        x_scale: 3.0,
        y_scale: 3.0,
        bg_color: vello_cpu::color::palette::css::WHITE,
        ..RenderSettings::default()
    };
    let page = hayro::render(&file.pages()[0], &RenderCache::new(), &InterpreterSettings::default(), &settings);
    let (width, height) = (usize::from(page.width()), usize::from(page.height()));
    let pixels = page.data_as_u8_slice();
    let mut image = rqrr::PreparedImage::prepare_from_greyscale(width, height, |x, y| pixels[(y * width + x) * 4]);
    image.detect_grids().iter().map(|grid| grid.decode().unwrap().1).collect()
}
