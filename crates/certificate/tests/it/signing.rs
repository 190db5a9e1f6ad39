//! What is signed is what is read: every other text, key, form and file is refused.

use std::os::unix::fs::PermissionsExt;
use std::sync::LazyLock;

use certificate::{Document, Kind, Signed, SigningKey, VerifyError, read_number};

use crate::sample::{document, key, longest};

static SIGNED: LazyLock<Signed> =
    LazyLock::new(|| key().sign(&document(Kind::Achievement, "Zoé Łuczak-Đorđević")).unwrap());

#[test]
fn a_text_in_which_any_byte_is_changed_is_refused() {
    let public = *key().public();
    for at in 0..SIGNED.payload.len() {
        let mut changed = SIGNED.clone();
        changed.payload[at] ^= 1;
        assert!(matches!(public.verify(&changed), Err(VerifyError::Signature)), "byte {at}");
    }
    for at in 0..SIGNED.signature.len() {
        let mut changed = SIGNED.clone();
        changed.signature[at] ^= 1;
        assert!(matches!(public.verify(&changed), Err(VerifyError::Signature)), "byte {at} of the signature");
    }
}

#[test]
fn a_text_that_is_cut_or_grown_is_refused() {
    let public = *key().public();
    let mut cut = SIGNED.clone();
    cut.payload.pop();
    let mut grown = SIGNED.clone();
    grown.payload.push(b' ');
    let unsigned = Signed { signature: Vec::new(), ..SIGNED.clone() };
    for changed in [cut, grown, unsigned] {
        assert!(matches!(public.verify(&changed), Err(VerifyError::Signature)));
    }
}

#[test]
fn an_edited_name_is_refused() {
    let text = String::from_utf8(SIGNED.payload.clone()).unwrap();
    let edited = text.replace("Zoé Łuczak", "Zoé Nowak");
    assert_ne!(edited, text);
    let edited = Signed { payload: edited.into_bytes(), ..SIGNED.clone() };
    assert!(matches!(key().public().verify(&edited), Err(VerifyError::Signature)));
}

#[test]
fn another_key_is_refused() {
    let other = SigningKey::from_seed(&[43; 32]).unwrap();
    assert!(matches!(other.public().verify(&SIGNED), Err(VerifyError::Signature)));
}

#[test]
fn another_way_to_write_the_same_document_is_refused() {
    let text = String::from_utf8(SIGNED.payload.clone()).unwrap();
    let value: serde_json::Value = serde_json::from_str(&text).unwrap();
    let cases = [
        serde_json::to_string_pretty(&value).unwrap(),
        text.replace("Zoé", "Zo\\u00e9"),
        text.replace("\"minutes\":165", "\"minutes\":165,\"minutes\":165"),
        text.replace("\"minutes\":165", "\"minutes\":165,\"more\":1"),
        text.replace("\"issued_on\":\"2026-11-24\"", "\"issued_on\":\"20261124\""),
        text.replace("destalk-certificate-1", "destalk-certificate-2"),
        text.replace(",\"valid_until\":null", ""),
    ];
    for other in cases {
        assert_ne!(other, text);
        assert!(Document::from_bytes(other.as_bytes()).is_err(), "{other}");
    }
}

#[test]
fn a_document_that_is_not_in_form_cannot_be_signed() {
    let sample = || document(Kind::Achievement, "Alex Rossi");
    type Spoil = fn(&mut Document);
    let cases: [(&str, Spoil); 7] = [
        ("minutes", |it| it.minutes = 0),
        ("content_version", |it| it.content_version = String::new()),
        ("content_version", |it| it.content_version = "1\n2".to_owned()),
        ("issuers", |it| it.issuers.clear()),
        ("issuers", |it| it.issuers = vec!["x".repeat(81)]),
        ("site", |it| it.site = "https://course.example/".to_owned()),
        ("site", |it| it.site = "course.example".to_owned()),
    ];
    for (field, spoil) in cases {
        let mut document = sample();
        spoil(&mut document);
        assert_eq!(key().sign(&document).unwrap_err().field, field);
    }
}

#[test]
fn what_is_signed_is_read_with_the_public_key_alone() {
    let plain = document(Kind::Achievement, "Alex Rossi");
    let without_intake = Document { intake: None, ..plain.clone() };
    for document in [plain, without_intake, longest()] {
        let signed = key().sign(&document).unwrap();
        assert_eq!(key().public().verify(&signed).unwrap(), document);
        assert_eq!(key().sign(&document).unwrap(), signed, "the same document has one signature");
    }
}

#[test]
fn a_number_is_read_as_people_type_it() {
    let id = document(Kind::Achievement, "Alex Rossi").id;
    let plain = id.to_string();
    let grouped =
        plain.replace('-', "").as_bytes().chunks(4).map(|c| str::from_utf8(c).unwrap()).collect::<Vec<_>>().join(" ");
    for typed in [plain.clone(), grouped.clone(), grouped.to_uppercase(), format!(" {} ", plain.replace('-', "–"))] {
        assert_eq!(read_number(&typed), Some(id), "{typed}");
    }
    for typed in ["", "1234", &plain[1..], "zzzzzzzz-zzzz-zzzz-zzzz-zzzzzzzzzzzz", &format!("{plain}0")] {
        assert_eq!(read_number(typed), None, "{typed}");
    }
}

#[test]
fn a_damaged_key_file_is_reported_and_never_replaced() {
    let data = tempfile::tempdir().unwrap();
    SigningKey::open(data.path()).unwrap();
    let path = data.path().join("keys/certificate-ed25519.pk8");
    std::fs::write(&path, b"half a key").unwrap();
    let message = SigningKey::open(data.path()).unwrap_err().to_string();
    assert!(message.contains("restore it from a backup"), "{message}");
    assert_eq!(std::fs::read(&path).unwrap(), b"half a key");
}

#[test]
fn the_key_is_made_once_and_readable_by_its_owner_only() {
    let data = tempfile::tempdir().unwrap();
    let made = std::thread::scope(|scope| {
        let open = || *SigningKey::open(data.path()).unwrap().public();
        let threads = [scope.spawn(open), scope.spawn(open), scope.spawn(open)];
        threads.map(|thread| thread.join().unwrap())
    });
    assert_eq!(made, [*SigningKey::open(data.path()).unwrap().public(); 3]);
    let mode = |path: &str| std::fs::metadata(data.path().join(path)).unwrap().permissions().mode() & 0o777;
    assert_eq!((mode("keys"), mode("keys/certificate-ed25519.pk8")), (0o700, 0o600));
    assert_eq!(std::fs::read_dir(data.path().join("keys")).unwrap().count(), 1, "no draft is left behind");
}
