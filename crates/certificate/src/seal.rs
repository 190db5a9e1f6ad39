//! How a PDF file carries its certificate, and how it shows that nobody changed it.
//!
//! PDF/A-2 allows no attachments, so the signed text travels in the file's keywords, where it stays readable as plain bytes:
//! `destalk-certificate-1:TEXT.SIGNATURE.SEAL`, each part in base64url. The seal is a signature over the whole file, taken
//! while its own place was still blank.

use std::ops::Range;

use data_encoding::BASE64URL_NOPAD;

use crate::{Document, PublicKey, Signed, SigningKey, VerifyError};

/// Bytes of a file that [`verify_file`] looks at: a certificate has a tenth of that.
pub const FILE_BYTES_MAX: usize = 2 * 1024 * 1024;

const MARK: &str = "destalk-certificate-1:";

/// 64 bytes in base64url.
const SEAL_CHARS: usize = 86;

/// Stands for the seal while the file is hashed; a letter of base64url, so that the file keeps its length.
const BLANK: u8 = b'A';

/// The keyword that carries a certificate, its seal still blank.
pub(crate) fn keyword(signed: &Signed) -> String {
    let payload = BASE64URL_NOPAD.encode(&signed.payload);
    let signature = BASE64URL_NOPAD.encode(&signed.signature);
    format!("{MARK}{payload}.{signature}.{}", char::from(BLANK).to_string().repeat(SEAL_CHARS))
}

/// Fills in the seal. `None` when the file does not carry the keyword as it should.
pub(crate) fn seal(mut file: Vec<u8>, key: &SigningKey) -> Option<Vec<u8>> {
    let places: Vec<Range<usize>> = find(&file).ok()?.into_iter().map(|carried| carried.seal).collect();
    let seal = BASE64URL_NOPAD.encode(&key.seal(&base::sha256(&file)));
    for place in places {
        file.get_mut(place)?.copy_from_slice(seal.as_bytes());
    }
    Some(file)
}

/// Checks a certificate's PDF file with nothing but the issuer's public key, and reads what was signed. Whoever checks should
/// compare the facts with the paper in hand: the file may be genuine and the paper not made from it.
///
/// # Errors
/// [`VerifyError`]; [`VerifyError::Changed`] brings the signed facts of a file that was edited.
pub fn verify_file(file: &[u8], key: &PublicKey) -> Result<Document, VerifyError> {
    if file.len() > FILE_BYTES_MAX {
        return Err(VerifyError::TooLarge);
    }
    let carried = find(file)?;
    let mut blank = file.to_vec();
    for one in &carried {
        blank.get_mut(one.seal.clone()).unwrap_or_default().fill(BLANK);
    }
    let mut contents = carried.iter().map(|one| (one.signed, file.get(one.seal.clone()).unwrap_or_default()));
    let (text, seal) = contents.next().ok_or(VerifyError::NoCertificate)?;
    if contents.any(|other| other != (text, seal)) {
        return Err(VerifyError::Several);
    }
    let document = key.verify(&decode(text)?)?;
    let sealed = BASE64URL_NOPAD.decode(seal).is_ok_and(|seal| key.accepts_seal(&base::sha256(&blank), &seal));
    if sealed { Ok(document) } else { Err(VerifyError::Changed(Box::new(document))) }
}

/// One place in a file that carries a certificate.
struct Carried<'a> {
    /// Text and signature, as they are written.
    signed: &'a [u8],
    /// Where the seal is.
    seal: Range<usize>,
}

/// All places, at least one. A torn one counts as none: what is left of it signs nothing.
fn find(file: &[u8]) -> Result<Vec<Carried<'_>>, VerifyError> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(start) = next_mark(file, at) {
        at = start;
        let rest = file.get(start..).unwrap_or_default();
        let length = rest.iter().take_while(|byte| byte.is_ascii_alphanumeric() || b"-_.".contains(byte)).count();
        let written = rest.get(..length).unwrap_or_default();
        let signed_length = length.saturating_sub(SEAL_CHARS + 1);
        let signed = written.get(..signed_length).unwrap_or_default();
        if signed.contains(&b'.') && written.get(signed_length) == Some(&b'.') {
            found.push(Carried { signed, seal: start + signed_length + 1..start + length });
        }
    }
    if found.is_empty() { Err(VerifyError::NoCertificate) } else { Ok(found) }
}

/// Where the text after the next mark begins.
fn next_mark(file: &[u8], from: usize) -> Option<usize> {
    let rest = file.get(from..)?;
    rest.windows(MARK.len()).position(|window| window == MARK.as_bytes()).map(|index| from + index + MARK.len())
}

fn decode(written: &[u8]) -> Result<Signed, VerifyError> {
    let mut parts = written.split(|byte| *byte == b'.');
    let mut part = || parts.next().and_then(|part| BASE64URL_NOPAD.decode(part).ok()).ok_or(VerifyError::Signature);
    let signed = Signed { payload: part()?, signature: part()? };
    if parts.next().is_some() { Err(VerifyError::Signature) } else { Ok(signed) }
}
