use base::Language;
use serde_json::json;
use text::{Args, Texts};
use typeset::{Options, Template, TypesetError};

use crate::facts::{kind_key, number};
use crate::{Document, Fact, Kind, PublicKey, Signed, SigningKey, VerifyError, facts, seal};

/// The form of the paper and the mark on it.
const TEMPLATE: Template<'static> = Template {
    source: include_str!("../templates/certificate.typ"),
    files: &[("/mark.svg", include_bytes!("../../../assets/images/mark.svg"))],
};

/// A certificate is one sheet.
const PAGES_MAX: usize = 1;

/// Why there is no PDF.
#[derive(Debug, thiserror::Error)]
pub enum PdfError {
    /// What should be printed is not what was signed.
    #[error(transparent)]
    Signature(#[from] VerifyError),
    /// It does not fit on a sheet, or the template is at fault.
    #[error(transparent)]
    Typeset(#[from] TypesetError),
    /// The address of the installation is too long for a code.
    #[error(transparent)]
    Code(#[from] typeset::QrError),
    /// The file does not carry the certificate as plain bytes.
    #[error("the PDF file does not carry its certificate")]
    NotCarried,
}

/// The certificate as a PDF file in a language: prints what was signed, carries it, and is sealed. The same certificate, key
/// and language make the same bytes. Takes milliseconds of processor time: call it off the async threads.
///
/// # Errors
/// [`PdfError`]; a signed text that the key does not accept is never printed.
pub fn pdf(signed: &Signed, language: Language, key: &SigningKey, texts: &Texts) -> Result<Vec<u8>, PdfError> {
    let document = key.public().verify(signed)?;
    let blank = typeset(&document, language, key.public(), &seal::keyword(signed), texts)?;
    seal::seal(blank, key).ok_or(PdfError::NotCarried)
}

/// Whether a document fits on its sheet in a language: for a preview, before anything is signed.
///
/// # Errors
/// [`PdfError`] when it could not be tried.
pub fn fits(document: &Document, language: Language, key: &PublicKey, texts: &Texts) -> Result<bool, PdfError> {
    match typeset(document, language, key, "preview", texts) {
        Ok(_) => Ok(true),
        Err(PdfError::Typeset(TypesetError::Overflow { .. })) => Ok(false),
        Err(error) => Err(error),
    }
}

/// Where anyone can check the certificate. Printed on paper: this address never changes.
pub fn verify_address(document: &Document, language: Language) -> String {
    format!("{}/{language}/verify/{}", document.site, document.id)
}

/// A file name that tells nobody what the document is about: `course-document-2026-11.pdf`.
pub fn file_name(document: &Document) -> String {
    let day = document.issued_on.to_string();
    format!("course-document-{}.pdf", day.get(..7).unwrap_or(&day))
}

fn typeset(
    document: &Document,
    language: Language,
    key: &PublicKey,
    keyword: &str,
    texts: &Texts,
) -> Result<Vec<u8>, PdfError> {
    let kind = texts.get(language, kind_key(document.kind));
    let title = Args::new().text("kind", kind.as_str()).text("course", document.course.get(language).as_str());
    let options = Options {
        language,
        title: &texts.format(language, "certificate-document-title", &title),
        author: &document.issuers.join(", "),
        keywords: &[keyword],
        id: &format!("{} {language}", document.id),
        created: document.issued_on.start(),
        pages_max: PAGES_MAX,
    };
    Ok(typeset::pdf(&TEMPLATE, &data(document, &kind, language, key, texts)?, &options)?)
}

/// What the template prints: words and facts, ready to be set.
fn data(
    document: &Document,
    kind: &str,
    language: Language,
    key: &PublicKey,
    texts: &Texts,
) -> Result<serde_json::Value, PdfError> {
    let text = |key: &str| texts.get(language, key);
    let (given_for, statement) = match document.kind {
        Kind::Achievement => ("certificate-achievement-for", "certificate-achievement-statement"),
        Kind::Participation => ("certificate-participation-for", "certificate-participation-statement"),
    };
    let address = verify_address(document, language);
    let of = |fact: &Fact| json!({ "label": fact.label, "value": fact.value });
    let small = facts(document, language, texts);
    let small: Vec<_> = small.iter().filter(|fact| IN_TABLE.contains(&fact.key)).map(of).collect();
    Ok(json!({
        "kind": kind,
        "given-for": text(given_for),
        "name": document.name.as_str(),
        "statement": text(statement),
        "course": document.course.get(language),
        "facts": small,
        "outcomes": { "label": text("certificate-outcomes"), "values": document.outcomes.get(language) },
        "issuers": { "label": text("certificate-issued-by"), "values": document.issuers },
        "signed": text("certificate-signed"),
        "key": { "label": text("certificate-key"), "value": key.fingerprint() },
        "number": { "label": text("certificate-number"), "value": number(document) },
        "verify": { "label": text("certificate-verify"), "how": text("certificate-verify-how"), "address": address },
        "qr": { "drawing": typeset::qr_svg(&address)?, "alt": text("certificate-qr-alt") },
        "mark": text("certificate-mark-alt"),
    }))
}

/// The facts that stand in the small table; the others have places of their own.
const IN_TABLE: [&str; 7] = [
    "certificate-audience",
    "certificate-duration",
    "certificate-language",
    "certificate-issued-on",
    "certificate-valid-until",
    "certificate-intake",
    "certificate-content-version",
];
