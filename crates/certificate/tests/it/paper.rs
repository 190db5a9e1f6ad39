//! The sheet: fits, is accessible, can be archived, carries what it prints, and shows when it was changed.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use base::Language;
use certificate::{Document, Kind, Signed, SigningKey, VerifyError, facts, fits, pdf, verify_address, verify_file};
use hayro::hayro_interpret::InterpreterSettings;
use hayro::hayro_syntax::Pdf;
use hayro::hayro_syntax::object::{Dict, Name, Object, Stream};
use hayro::{RenderCache, RenderSettings, vello_cpu};

use crate::sample::{TEXTS, document, key, longest};

/// One sheet, for the tests that change it.
static SHEET: LazyLock<Vec<u8>> = LazyLock::new(|| print(&sample(), Language::De));

fn sample() -> Document {
    document(Kind::Achievement, "Zoé Łuczak-Đorđević")
}

fn print(document: &Document, language: Language) -> Vec<u8> {
    pdf(&key().sign(document).unwrap(), language, &key(), &TEXTS).unwrap()
}

#[test]
fn what_the_key_did_not_sign_is_not_printed() {
    let mut signed = key().sign(&sample()).unwrap();
    signed.payload[40] ^= 1;
    assert!(pdf(&signed, Language::En, &key(), &TEXTS).is_err());
}

#[test]
fn a_sheet_in_which_any_byte_is_changed_is_refused() {
    // Every byte of the part that carries the certificate would take minutes here; the rules are the same for all.
    let step = SHEET.len() / 150;
    for at in (0..SHEET.len()).step_by(step) {
        let mut changed = SHEET.clone();
        changed[at] ^= 1;
        assert!(verify_file(&changed, key().public()).is_err(), "byte {at} of {}", changed.len());
    }
}

#[test]
fn a_sheet_that_was_edited_is_refused_and_tells_what_was_signed() {
    let mut edited = SHEET.clone();
    edited.extend(b"\n% another program was here\n");
    let other_page = print(&document(Kind::Achievement, "Somebody Else"), Language::De);
    let title_page = String::from_utf8_lossy(&SHEET).find("/MediaBox").unwrap();
    let mut moved = SHEET.clone();
    moved[title_page + 10] = b' ';
    for file in [edited, moved] {
        match verify_file(&file, key().public()) {
            Err(VerifyError::Changed(signed)) => assert_eq!(*signed, sample()),
            other => panic!("expected a changed file, found {other:?}"),
        }
    }
    let both = [SHEET.as_slice(), &other_page].concat();
    assert!(matches!(verify_file(&both, key().public()), Err(VerifyError::Several)));
}

#[test]
fn facts_that_were_edited_inside_the_file_are_refused() {
    let carried = carried(&SHEET);
    let (payload, rest) = carried.split_once('.').unwrap();
    let text = String::from_utf8(data_encoding::BASE64URL_NOPAD.decode(payload.as_bytes()).unwrap()).unwrap();
    let edited = text.replace("Łuczak", "Łuczyk");
    assert_ne!(edited, text);
    let edited = format!("{}.{rest}", data_encoding::BASE64URL_NOPAD.encode(edited.as_bytes()));
    assert_eq!(edited.len(), carried.len());
    let file = replace(&SHEET, &carried, &edited);
    assert!(matches!(verify_file(&file, key().public()), Err(VerifyError::Signature)));
}

#[test]
fn a_genuine_certificate_pasted_into_another_sheet_is_refused() {
    let other = print(&document(Kind::Achievement, "Zoé Łuczak-Đorđeviđ"), Language::De);
    let file = replace(&other, &carried(&other), &carried(&SHEET));
    assert!(matches!(verify_file(&file, key().public()), Err(VerifyError::Changed(_))));
}

#[test]
fn another_key_and_files_of_another_kind_are_refused() {
    let other = SigningKey::from_seed(&[43; 32]).unwrap();
    assert!(matches!(verify_file(&SHEET, other.public()), Err(VerifyError::Signature)));
    for file in [b"".as_slice(), b"%PDF-1.7", b"destalk-certificate-1:", b"destalk-certificate-1:..", &[0xff; 9000]] {
        assert!(matches!(verify_file(file, key().public()), Err(VerifyError::NoCertificate)));
    }
    let large = vec![b' '; certificate::FILE_BYTES_MAX + 1];
    assert!(matches!(verify_file(&large, key().public()), Err(VerifyError::TooLarge)));
}

#[test]
fn every_language_prints_both_kinds_and_what_is_printed_can_be_checked() {
    for language in Language::ALL {
        for kind in Kind::ALL {
            let document = document(kind, "María-José Fernández de la Vega");
            let file = print(&document, language);
            assert_eq!(verify_file(&file, key().public()).unwrap(), document);
        }
    }
}

#[test]
fn the_same_certificate_makes_the_same_bytes_and_languages_differ() {
    assert!(print(&sample(), Language::De) == *SHEET);
    assert!(print(&sample(), Language::Fr) != *SHEET);
}

#[test]
fn the_longest_name_fits_on_a_sheet_of_every_language_and_what_does_not_fit_is_flagged() {
    let names = ["Wilhelmine-Charlotte ".repeat(6)[..120].trim().to_owned(), "W".repeat(120), "Ж".repeat(120)];
    for language in Language::ALL {
        for name in &names {
            let longest_heading = document(Kind::Participation, name);
            assert!(fits(&longest_heading, language, key().public(), &TEXTS).unwrap(), "{language} {name}");
        }
        assert!(!fits(&longest(), language, key().public(), &TEXTS).unwrap(), "{language}");
    }
}

#[test]
fn no_fact_of_any_language_is_left_without_words() {
    for language in Language::ALL {
        for fact in facts(&sample(), language, &TEXTS) {
            assert!(!fact.label.contains('⟦') && !fact.value.contains('⟦'), "{language}: {fact:?}");
        }
    }
    let differences = TEXTS.differences();
    assert!(!differences.iter().any(|line| line.contains("certificate-")), "{differences:?}");
    let german: Vec<_> = facts(&sample(), Language::De, &TEXTS).into_iter().map(|fact| fact.value).collect();
    assert!(
        german.contains(&"2\u{a0}Std. 45\u{a0}Min.".to_owned()) && german.contains(&"24. November 2026".to_owned())
    );
}

#[test]
fn the_code_on_the_sheet_leads_to_the_page_that_checks_it() {
    let file = Pdf::new(SHEET.clone()).unwrap();
    // 216 dots per inch: a telephone held over paper sees more.
    let settings = RenderSettings {
        x_scale: 3.0,
        y_scale: 3.0,
        bg_color: vello_cpu::color::palette::css::WHITE,
        ..RenderSettings::default()
    };
    let page = hayro::render(&file.pages()[0], &RenderCache::new(), &InterpreterSettings::default(), &settings);
    let (width, pixels) = (usize::from(page.width()), page.data_as_u8_slice());
    let mut image =
        rqrr::PreparedImage::prepare_from_greyscale(width, page.height().into(), |x, y| pixels[(y * width + x) * 4]);
    let codes: Vec<String> = image.detect_grids().iter().map(|grid| grid.decode().unwrap().1).collect();
    assert_eq!(codes, [verify_address(&sample(), Language::De)]);
}

#[test]
fn a_sheet_says_that_it_is_accessible_and_can_be_archived_and_is() {
    for language in Language::ALL {
        let file = print(&sample(), language);
        let pdf = Pdf::new(file.clone()).unwrap();
        let catalog: Dict<'_> = pdf.xref().get(pdf.xref().root_id()).unwrap();
        assert_eq!(text_of(&catalog, "Lang"), language.as_str());
        assert_eq!(catalog.get::<Dict<'_>>("MarkInfo").unwrap().get::<bool>("Marked"), Some(true));
        assert_eq!(catalog.get::<Dict<'_>>("ViewerPreferences").unwrap().get::<bool>("DisplayDocTitle"), Some(true));
        let metadata = catalog.get::<Stream<'_>>("Metadata").unwrap().decoded().unwrap().into_owned();
        let metadata = String::from_utf8(metadata).unwrap();
        for claim in ["<pdfuaid:part>1<", "<pdfaid:part>2<", "<pdfaid:conformance>A<", "<dc:title>"] {
            assert!(metadata.contains(claim), "{claim} in {metadata}");
        }
        assert!(metadata.contains(sample().course.get(language)), "the title names the course");
    }
}

#[test]
fn a_sheet_is_read_in_order_with_headings_lists_and_words_for_pictures() {
    let pdf = Pdf::new(SHEET.clone()).unwrap();
    let catalog: Dict<'_> = pdf.xref().get(pdf.xref().root_id()).unwrap();
    let mut tags = Vec::new();
    collect(&catalog.get::<Dict<'_>>("StructTreeRoot").unwrap(), &mut tags);
    let count = tags.iter().fold(BTreeMap::<&str, usize>::new(), |mut count, (tag, _)| {
        *count.entry(tag.as_str()).or_default() += 1;
        count
    });
    let expected = [("H1", 1), ("H2", 3), ("L", 1), ("LI", 4), ("Figure", 2), ("Link", 1)];
    for (tag, number) in expected {
        assert_eq!(count.get(tag), Some(&number), "{tag} in {count:?}");
    }
    for (tag, alt) in &tags {
        assert!(tag != "Figure" || alt.as_ref().is_some_and(|alt| alt.len() > 10), "a picture has no words: {alt:?}");
    }
    let headings: Vec<&str> = tags.iter().map(|(tag, _)| tag.as_str()).filter(|tag| tag.starts_with('H')).collect();
    assert_eq!(headings, ["H1", "H2", "H2", "H2"]);
}

#[test]
fn every_font_is_inside_the_file() {
    let pdf = Pdf::new(SHEET.clone()).unwrap();
    let of_type = |name: &'static str| {
        let dicts = pdf.objects().into_iter().filter_map(Object::into_dict);
        dicts.filter(move |dict| dict.get::<Name<'_>>("Type").is_some_and(|found| found.as_str() == name))
    };
    assert!(of_type("FontDescriptor").count() >= 3);
    for font in of_type("FontDescriptor") {
        assert!(font.contains_key("FontFile2") || font.contains_key("FontFile3"));
    }
    for font in of_type("Font") {
        assert!(font.contains_key("DescendantFonts") || font.contains_key("FontDescriptor"));
    }
}

#[test]
fn the_sheet_can_be_made_again_from_what_the_database_keeps() {
    let signed = key().sign(&sample()).unwrap();
    let kept = (String::from_utf8(signed.payload).unwrap(), data_encoding::BASE64.encode(&signed.signature));
    let signature = data_encoding::BASE64.decode(kept.1.as_bytes()).unwrap();
    let again = Signed { payload: kept.0.into_bytes(), signature };
    assert!(pdf(&again, Language::De, &key(), &TEXTS).unwrap() == *SHEET);
}

/// The structure elements below one, in reading order, each with its alternative text.
fn collect(element: &Dict<'_>, tags: &mut Vec<(String, Option<String>)>) {
    if let Some(tag) = element.get::<Name<'_>>("S") {
        let alt = element.contains_key("Alt").then(|| text_of(element, "Alt"));
        tags.push((tag.as_str().to_owned(), alt));
    }
    if let Some(child) = element.get::<Dict<'_>>("K") {
        collect(&child, tags);
    } else if let Some(children) = element.get::<hayro::hayro_syntax::object::Array<'_>>("K") {
        children.iter::<Object<'_>>().filter_map(Object::into_dict).for_each(|child| collect(&child, tags));
    }
}

fn text_of(dict: &Dict<'_>, key: &str) -> String {
    let text = dict.get::<hayro::hayro_syntax::object::String<'_>>(key).unwrap();
    String::from_utf8_lossy(text.as_bytes()).into_owned()
}

/// What the file carries after the mark: text, signature and seal.
fn carried(file: &[u8]) -> String {
    let mark = b"destalk-certificate-1:";
    let start = file.windows(mark.len()).position(|window| window == mark).unwrap() + mark.len();
    let end = file[start..].iter().position(|byte| !byte.is_ascii_alphanumeric() && !b"-_.".contains(byte)).unwrap();
    String::from_utf8(file[start..start + end].to_vec()).unwrap()
}

/// The file with one text in place of another of the same length, everywhere.
fn replace(file: &[u8], from: &str, to: &str) -> Vec<u8> {
    assert_eq!(from.len(), to.len());
    let mut file = file.to_vec();
    while let Some(at) = file.windows(from.len()).position(|window| window == from.as_bytes()) {
        file[at..at + to.len()].copy_from_slice(to.as_bytes());
    }
    file
}
