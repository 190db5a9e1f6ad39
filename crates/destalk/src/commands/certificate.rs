use std::fs::File;
use std::io::{self, Read as _};
use std::path::Path;
use std::process::ExitCode;

use ::certificate::{Day, Document, FILE_BYTES_MAX, PublicKey, VerifyError, facts, verify_address, verify_file};
use base::{Clock, Language, TimeZone};
use text::Texts;

use super::CommandError;
use crate::wire::StartError;

/// A key file has a hundred bytes or so; this is the most that is read of one.
const KEY_BYTES_MAX: usize = 4 * 1024;

/// Checks a certificate's PDF file with nothing but the issuer's public key, and prints what was signed and a verdict.
/// Needs no network and no data folder. The exit code is 0 for a certificate that stands, 1 for any other file.
///
/// # Errors
/// [`CommandError`] when the file cannot be read, or the key is none.
pub(crate) fn verify(file: &Path, key: &str) -> Result<ExitCode, CommandError> {
    let key = read_key(key)?;
    let bytes = read(file, FILE_BYTES_MAX)?;
    let texts = Texts::builtin().map_err(StartError::from)?;
    let report = report(&bytes, &key, Day::of(Clock::system().now(), &TimeZone::UTC), &texts);
    println!("{}", report.text);
    Ok(if report.stands { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// A key is given as a file or as its one line of base64.
fn read_key(key: &str) -> Result<PublicKey, CommandError> {
    let path = Path::new(key);
    let text =
        if path.is_file() { String::from_utf8_lossy(&read(path, KEY_BYTES_MAX)?).into_owned() } else { key.to_owned() };
    PublicKey::parse(&text).map_err(|source| CommandError::Key { key: key.to_owned(), source })
}

/// What the file holds, and one byte more than `most` of a file that is larger.
fn read(path: &Path, most: usize) -> Result<Vec<u8>, CommandError> {
    let mut bytes = Vec::new();
    let limit = u64::try_from(most).unwrap_or(u64::MAX).saturating_add(1);
    let read = File::open(path).and_then(|file| file.take(limit).read_to_end(&mut bytes));
    // The system's message does not name the file.
    read.map_err(|error| io::Error::new(error.kind(), format!("{}: {error}", path.display())))?;
    Ok(bytes)
}

/// What is said about a file.
struct Report {
    text: String,
    stands: bool,
}

fn report(file: &[u8], key: &PublicKey, today: Day, texts: &Texts) -> Report {
    let (document, verdict, stands) = match verify_file(file, key) {
        Ok(document) if document.valid_until.is_some_and(|last| last < today) => (
            Some(document),
            "EXPIRED: signed with this key and not changed, but its last day has passed.".to_owned(),
            false,
        ),
        Ok(document) => (Some(document), "VALID: signed with this key, and the file was not changed.".to_owned(), true),
        Err(error) => {
            let verdict = format!("NOT VALID: {error}.");
            let signed = if let VerifyError::Changed(document) = error { Some(*document) } else { None };
            (signed, verdict, false)
        }
    };
    let said = document.map(|document| said(&document, key, texts)).unwrap_or_default();
    Report { text: said + &verdict, stands }
}

/// Every fact that was signed, and what this command cannot know.
fn said(document: &Document, key: &PublicKey, texts: &Texts) -> String {
    let mut lines: Vec<String> = facts(document, Language::En, texts)
        .into_iter()
        .map(|fact| format!("{}: {}", fact.label, fact.value))
        .collect();
    lines.push(format!("{}: {}", texts.get(Language::En, "certificate-key"), key.fingerprint()));
    lines.push(String::new());
    lines.push("Compare every line with the paper. What differs was changed.".to_owned());
    lines.push(format!(
        "Only the issuer knows whether it was withdrawn since: {}",
        verify_address(document, Language::En)
    ));
    lines.push(String::new());
    lines.join("\n")
}

#[cfg(test)]
mod tests {
    use ::certificate::{EachLanguage, HolderName, Kind, SigningKey, pdf};
    use base::{Audience, Ids};

    use super::*;

    fn key() -> SigningKey {
        SigningKey::from_seed(&[42; 32]).unwrap()
    }

    fn sheet(last: Option<&str>) -> Vec<u8> {
        let document = Document {
            id: Ids::counted(1).certificate(),
            kind: Kind::Achievement,
            name: HolderName::parse("Ana Pérez").unwrap(),
            course: EachLanguage::from_fn(|_| "A small course".to_owned()),
            audience: Audience::PublicAuthority,
            intake: None,
            minutes: 120,
            language: Language::Es,
            issued_on: "2026-11-24".parse().unwrap(),
            valid_until: last.map(|day| day.parse().unwrap()),
            content_version: "2026.1".to_owned(),
            outcomes: EachLanguage::from_fn(|_| vec!["Read a page".to_owned()]),
            issuers: vec!["Test host".to_owned()],
            site: "https://course.example".to_owned(),
        };
        pdf(&key().sign(&document).unwrap(), Language::Es, &key(), &Texts::builtin().unwrap()).unwrap()
    }

    fn checked(file: &[u8], key: &PublicKey) -> Report {
        report(file, key, "2026-12-01".parse().unwrap(), &Texts::builtin().unwrap())
    }

    #[test]
    fn files_that_are_no_certificate_of_this_key_are_refused() {
        let other = SigningKey::from_seed(&[43; 32]).unwrap();
        for (file, key) in [(b"%PDF-1.7".to_vec(), *key().public()), (sheet(None), *other.public())] {
            let report = checked(&file, &key);
            assert!(!report.stands && report.text.starts_with("NOT VALID: "), "{}", report.text);
            assert!(!report.text.contains("Ana"));
        }
    }

    #[test]
    fn a_changed_file_is_refused_and_what_was_signed_is_printed() {
        let file = [sheet(None), b"\n% more".to_vec()].concat();
        let report = checked(&file, key().public());
        assert!(!report.stands && report.text.contains("Name: Ana Pérez"), "{}", report.text);
        assert!(report.text.lines().last().unwrap().starts_with("NOT VALID: the facts are signed, but the file"));
    }

    #[test]
    fn a_certificate_whose_last_day_has_passed_does_not_stand() {
        let report = checked(&sheet(Some("2026-11-30")), key().public());
        assert!(!report.stands && report.text.lines().last().unwrap().starts_with("EXPIRED: "), "{}", report.text);
        assert!(checked(&sheet(Some("2026-12-01")), key().public()).stands);
    }

    #[test]
    fn a_genuine_file_stands_and_every_fact_of_it_is_printed() {
        let report = checked(&sheet(None), key().public());
        assert!(report.stands);
        for line in [
            "Certificate of achievement: A small course",
            "Name: Ana Pérez",
            "Track: Public authorities",
            "Duration: 2 hours",
            "Course language: Spanish",
            "Issued on: 24 November 2026",
            "Content version: 2026.1",
            "Issued by: Test host",
            &format!("Fingerprint of the key: {}", key().public().fingerprint()),
        ] {
            assert!(report.text.lines().any(|printed| printed == line), "{line} in {}", report.text);
        }
        assert!(!report.text.contains('⟦') && report.text.contains("https://course.example/en/verify/"));
    }

    #[test]
    fn a_key_may_be_a_file_or_its_text_and_anything_else_is_named() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("key.pem");
        std::fs::write(&path, key().public().to_pem()).unwrap();
        assert_eq!(read_key(path.to_str().unwrap()).unwrap(), *key().public());
        assert_eq!(read_key(&key().public().to_base64()).unwrap(), *key().public());
        assert!(read_key("no/such/key.pem").unwrap_err().to_string().contains("no/such/key.pem"));
        let missing = verify(Path::new("no/such/file.pdf"), &key().public().to_base64()).unwrap_err();
        assert!(missing.to_string().starts_with("no/such/file.pdf: "), "{missing}");
    }
}
