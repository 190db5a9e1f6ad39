use std::sync::Arc;

use base::{Email, Language};
use mail::{Budget, Kind, LinkKind, Message, RenderError, check_kinds};
use text::{Args, Texts};

use crate::sink::Sink;
use crate::world::{NEWS, World, catalogue, header, texts};

#[test]
fn an_unknown_kind_and_a_missing_text_are_errors() {
    static SILENT: Kind = Kind { name: "test-silent", link: LinkKind::None, args: &[], essential: true };
    assert!(matches!(catalogue().preview("test-nothing", Language::En), Err(RenderError::UnknownKind)));
    let faults = check_kinds(&[&SILENT], &texts());
    assert_eq!(faults.len(), Language::ALL.len());
    assert_eq!(faults[0], "test-silent (en): the text mail-test-silent-subject is missing");
}

#[test]
fn a_preview_reads_like_the_mail() {
    let mail = catalogue().preview("test-seat", Language::En).unwrap();
    assert_eq!(mail.subject, "A place is available until 24 November 2026, 18:00 (Rome time)");
    assert_eq!(
        mail.text,
        "Hello,\n\nA place is available. It is kept for you\nuntil 24 November 2026, 18:00 (Rome time).\n\n\
         https://learn.example/en/example\n\n2 places are left.\n\n-- \nSent by Learning.\n"
    );
    for part in [
        "<html lang=\"en\">",
        "<p>A place is available. It is kept for you until 24 November 2026, 18:00 (Rome time).</p>",
        "<a href=\"https://learn.example/en/example\"",
    ] {
        assert!(mail.html.contains(part), "{part} is not in {}", mail.html);
    }
}

#[test]
fn the_page_loads_nothing_and_tracks_nobody() {
    let mail = catalogue().preview("test-seat", Language::En).unwrap();
    for banned in ["<img", "<script", "<link", "src=", "@import", "url(", "?", "<style"] {
        assert!(!mail.html.contains(banned), "{banned}");
    }
    assert_eq!(mail.html.matches("http").count(), 2, "the link and its text");
}

#[test]
fn what_gives_the_topic_away_is_a_fault() {
    static LOUD: Kind = Kind { name: "loud", link: LinkKind::Path, args: &[], essential: true };
    let words = "mail-loud-subject = Help against stalkerware!\nmail-loud-body = See https://evil.example/ about violence.\n\
                 mail-greeting = Hello,\nmail-footer = Bye.\n";
    let texts = Arc::new(Texts::from_files(&[("en/loud.ftl", words)]).unwrap());
    let faults: Vec<String> =
        check_kinds(&[&LOUD], &texts).into_iter().filter(|fault| fault.starts_with("loud (en)")).collect();
    assert_eq!(
        faults,
        [
            "loud (en): the subject says “help”",
            "loud (en): the subject says “stalkerware”",
            "loud (en): the subject has an exclamation or question mark",
            "loud (en): leads elsewhere: https://evil.example/",
            "loud (en): has 0 links where its kind has 1",
            "loud (en): the body says “violence”",
        ]
    );
}

#[test]
fn greeting_and_footer_are_discreet_in_every_language() {
    static PLAIN: Kind = Kind { name: "plain", link: LinkKind::None, args: &[], essential: true };
    let builtin = Texts::builtin().unwrap();
    for language in Language::ALL {
        let args = Args::new().text("sender", "Learning");
        let footer = builtin.format(language, "mail-footer", &args);
        assert!(footer.contains("Learning") && footer.contains("\n\n"), "{footer}");
        let text = format!("{} {footer}", builtin.get(language, "mail-greeting"));
        assert_eq!(mail::check_discreet(&text, language), Vec::<String>::new());
        assert!(!text.contains(['!', '⟦', '{']), "{text}");
    }
    assert_eq!(check_kinds(&[&PLAIN], &Arc::new(builtin)).len(), Language::ALL.len(), "only its own texts are missing");
}

#[test]
fn french_mail_has_no_narrow_spaces() {
    static PLAIN: Kind = Kind { name: "plain", link: LinkKind::None, args: &[], essential: true };
    let words = "mail-plain-subject = Un rappel\u{202f}; merci\nmail-plain-body = Bien\u{202f}; oui\nmail-greeting = Bonjour,\nmail-footer = x\n";
    let texts = Arc::new(Texts::from_files(&[("fr/plain.ftl", words)]).unwrap());
    let catalogue = mail::Catalogue::new([&PLAIN], crate::world::settings(), texts);
    let mail = catalogue.preview("plain", Language::Fr).unwrap();
    assert_eq!(mail.subject, "Un rappel\u{a0}; merci");
    assert!(mail.text.contains("Bien\u{a0}; oui"));
}

#[tokio::test]
async fn mail_that_is_not_essential_can_be_ended_with_one_click() {
    let (world, sink) = (World::new(), Sink::start([]).await);
    let to = Email::parse("ana@example.org").unwrap();
    let (ids, now) = (world.ids.clone(), world.clock.now());
    let write = world.records.write(move |tx| {
        let message = Message {
            kind: &NEWS,
            to: &to,
            language: Language::Es,
            args: Args::new(),
            link: Some("/es/news".to_owned()),
            unsubscribe: Some("/es/newsletter/end/abc".to_owned()),
            budget: Budget::Confirmed,
        };
        mail::enqueue(tx, &message, &ids, now)
    });
    write.await.unwrap();
    assert_eq!(world.delivery_to(&sink).send_due_once().await.sent, 1);
    let mail = &sink.taken()[0];
    assert_eq!(header(mail, "List-Unsubscribe"), ["<https://learn.example/es/newsletter/end/abc>"]);
    assert_eq!(header(mail, "List-Unsubscribe-Post"), ["List-Unsubscribe=One-Click"]);
    assert_eq!(check_kinds(&[&NEWS], &texts()), Vec::<String>::new());
}
