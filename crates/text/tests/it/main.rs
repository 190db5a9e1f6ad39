//! What readers of each language see: words from the files, numbers, dates and lists in the language's own form.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, reason = "helpers of tests")]

use base::{Language, TimeZone, Timestamp};
use text::{Args, Texts};

const FILES: &[(&str, &str)] = &[
    ("en/a.ftl", "a-hello = Hello { $name }\na-places = { $n ->\n    [one] one place\n   *[other] { $n } places\n }\n"),
    (
        "de/a.ftl",
        "a-hello = Guten Tag { $name }\na-places = { $n ->\n    [one] ein Platz\n   *[other] { $n } Plätze\n }\n",
    ),
    (
        "fr/a.ftl",
        "a-hello = Bonjour { $name }\na-places = { $n ->\n    [one] { $n } place\n   *[other] { $n } places\n }\n",
    ),
];

fn texts() -> Texts {
    Texts::from_files(FILES).unwrap()
}

fn faults(files: &[(&str, &str)]) -> Vec<String> {
    Texts::from_files(files).unwrap_err().0
}

fn evening() -> (Timestamp, TimeZone) {
    let rome = TimeZone::named("Europe/Rome").unwrap();
    (rome.read_local("2026-11-24T18:00").unwrap(), rome)
}

#[test]
fn a_syntax_error_is_reported_with_file_and_line() {
    let found = faults(&[("en/a.ftl", "a-one = One\n\na-two = { $open\n"), ("de/a.ftl", "a-one One\n")]);
    assert_eq!(found.len(), 2, "{found:?}");
    assert!(
        found.iter().any(|fault| fault.starts_with("en/a.ftl:3: ") || fault.starts_with("en/a.ftl:4: ")),
        "{found:?}"
    );
    assert!(found.iter().any(|fault| fault.starts_with("de/a.ftl:1: ")), "{found:?}");
}

#[test]
fn a_key_that_two_files_define_is_reported_with_both_places() {
    let found = faults(&[("en/a.ftl", "a-one = One\n"), ("en/b.ftl", "b-one = One\na-one = Two\n")]);
    assert_eq!(found, ["en/b.ftl:2: a-one is there already, in en/a.ftl:1"]);
}

#[test]
fn a_file_outside_a_language_folder_is_reported() {
    assert_eq!(faults(&[("pt/a.ftl", "")]).len(), 1);
}

#[test]
fn a_missing_text_shows_its_key() {
    assert_eq!(texts().get(Language::En, "a-nowhere"), "⟦a-nowhere⟧");
    assert_eq!(texts().get(Language::It, "a-hello"), "⟦a-hello⟧");
    assert!(!texts().has(Language::It, "a-hello"));
}

#[test]
fn a_gap_without_a_value_shows_its_name_and_does_not_fail() {
    assert_eq!(texts().get(Language::En, "a-hello"), "Hello {$name}");
}

#[test]
fn gaps_are_filled_without_invisible_marks() {
    let args = Args::new().text("name", "Alex Rossi");
    assert_eq!(texts().format(Language::De, "a-hello", &args), "Guten Tag Alex Rossi");
}

#[test]
fn apostrophes_are_curved_in_texts_and_left_alone_in_values() {
    let texts = Texts::from_files(&[("it/a.ftl", "a-one = L'intake di { $name }\na-two = L'altro\n")]).unwrap();
    let args = Args::new().text("name", "O'Neill");
    assert_eq!(texts.format(Language::It, "a-one", &args), "L’intake di O'Neill");
    assert_eq!(texts.get(Language::It, "a-two"), "L’altro");
}

#[test]
fn plurals_and_numbers_follow_the_language() {
    let say = |language, n: i64| texts().format(language, "a-places", &Args::new().number("n", n));
    assert_eq!(say(Language::En, 1), "one place");
    assert_eq!(say(Language::En, 12_345), "12,345 places");
    assert_eq!(say(Language::De, 12_345), "12.345 Plätze");
    assert_eq!(say(Language::Fr, 0), "0 place");
    assert_eq!(say(Language::Fr, 12_345), "12\u{202f}345 places");
}

#[test]
fn numbers_in_texts_can_be_percentages_years_and_fractions() {
    let source = "a-share = { NUMBER($n, style: \"percent\") }\na-year = { NUMBER($n, useGrouping: \"false\") }\n\
                  a-score = { NUMBER($n, minimumFractionDigits: 1) }\n";
    let texts = Texts::from_files(&[("de/a.ftl", source)]).unwrap();
    let say = |key, n: i64| texts.format(Language::De, key, &Args::new().number("n", n));
    assert_eq!(say("a-share", 80), "80\u{a0}%");
    assert_eq!(say("a-year", 2026), "2026");
    assert_eq!(say("a-score", 2026), "2.026,0");
}

#[test]
fn differences_between_languages_are_listed() {
    let texts = Texts::from_files(&[
        ("en/a.ftl", "a-one = { $name }\na-two = Two\n"),
        ("de/a.ftl", "a-one = { $nmae }\na-two = Zwei\na-three = Drei\n"),
        ("it/a.ftl", "a-one = { $name }\na-two = Due\n"),
        ("fr/a.ftl", "a-one = { $name }\n"),
        ("es/a.ftl", "a-one = { $name }\na-two = Dos\n"),
    ])
    .unwrap();
    assert_eq!(
        texts.differences(),
        [
            "de: a-one fills {\"nmae\"} where the source language fills {\"name\"}",
            "de: a-three is not in the source language",
            "fr: a-two is missing",
        ]
    );
    assert_eq!(texts.keys(Language::Fr).collect::<Vec<_>>(), ["a-one"]);
}

#[test]
fn values_survive_being_kept_as_json() {
    let args = Args::new().text("name", "“Ana”\r\n").number("n", -3);
    let kept = serde_json::to_string(&args).unwrap();
    assert_eq!(serde_json::from_str::<Args>(&kept).unwrap(), args);
    assert_eq!(args.names().collect::<Vec<_>>(), ["name", "n"]);
    let changed = args.map_texts(|text| text.trim().to_owned());
    assert_eq!(changed, Args::new().text("name", "“Ana”").number("n", -3));
    assert!(Args::new().is_empty());
}

#[test]
fn dates_are_written_in_words() {
    let (moment, rome) = evening();
    let say = Language::ALL.map(|language| text::date(language, moment, &rome));
    assert_eq!(
        say,
        ["24 November 2026", "24. November 2026", "24 novembre 2026", "24 novembre 2026", "24 de noviembre de 2026"]
    );
    let first = rome.read_local("2026-12-01T08:00").unwrap();
    assert_eq!(text::date(Language::Fr, first, &rome), "1er décembre 2026");
    assert_eq!(text::date(Language::It, first, &rome), "1º dicembre 2026");
}

#[test]
fn a_deadline_names_its_time_and_its_zone() {
    let (moment, rome) = evening();
    let say = Language::ALL.map(|language| text::date_time(language, moment, &rome));
    assert_eq!(
        say,
        [
            "24 November 2026, 18:00 (Rome time)",
            "24. November 2026, 18:00\u{a0}Uhr (Ortszeit Rom)",
            "24 novembre 2026, 18:00 (ora di Roma)",
            "24 novembre 2026, 18\u{a0}h\u{a0}00 (heure\u{a0}: Rome)",
            "24 de noviembre de 2026, 18:00 (hora de Roma)",
        ]
    );
    assert_eq!(text::date_time(Language::En, moment, &TimeZone::UTC), "24 November 2026, 17:00 (UTC)");
}

#[test]
fn months_stand_with_their_year() {
    let (moment, rome) = evening();
    let say = Language::ALL.map(|language| text::month(language, moment, &rome));
    assert_eq!(say, ["November 2026", "November 2026", "novembre 2026", "novembre 2026", "noviembre de 2026"]);
}

#[test]
fn numbers_and_percentages_have_the_language_s_signs() {
    let numbers = Language::ALL.map(|language| text::number(language, 1_234));
    assert_eq!(numbers, ["1,234", "1.234", "1234", "1\u{202f}234", "1234"]);
    assert_eq!(text::number(Language::Es, 12_345), "12.345");
    let shares = Language::ALL.map(|language| text::percent(language, 30));
    assert_eq!(shares, ["30%", "30\u{a0}%", "30%", "30\u{202f}%", "30\u{a0}%"]);
    assert_eq!(text::decimal(Language::De, 0.456, 1), "0,5");
    assert_eq!(text::decimal(Language::En, f64::NAN, 1), "NaN");
}

#[test]
fn lists_read_as_a_sentence() {
    let say = |language| text::list(language, &["Spain", "Italy", "France"]);
    assert_eq!(say(Language::En), "Spain, Italy and France");
    assert_eq!(say(Language::De), "Spain, Italy und France");
    assert_eq!(text::list(Language::Es, &["Francia", "Italia"]), "Francia e Italia");
    assert_eq!(text::list(Language::It, &["una"]), "una");
}

#[test]
fn sorting_follows_the_language() {
    let mut names = ["Zypern", "Österreich", "Estland", "Ägypten"];
    names.sort_by(|a, b| text::collate(Language::De, a, b));
    assert_eq!(names, ["Ägypten", "Estland", "Österreich", "Zypern"]);
}

#[test]
fn the_built_in_texts_have_no_fault() {
    Texts::builtin().unwrap();
}
