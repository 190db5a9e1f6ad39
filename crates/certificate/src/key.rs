use aws_lc_rs::signature::{ED25519, UnparsedPublicKey};
use data_encoding::{BASE64, HEXLOWER};

/// What stands before the 32 bytes of an Ed25519 key in its SubjectPublicKeyInfo (RFC 8410).
const SPKI_HEAD: [u8; 12] = [0x30, 0x2a, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x70, 0x03, 0x21, 0x00];

const PEM_HEAD: &str = "-----BEGIN PUBLIC KEY-----";
const PEM_FOOT: &str = "-----END PUBLIC KEY-----";

/// Bytes of the key's hash in its fingerprint: 128 bits, beyond anyone's reach to meet by trying.
const FINGERPRINT_BYTES: usize = 16;

/// The public half of an installation's key: all that is needed to check its certificates.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PublicKey([u8; 32]);

/// The text is no public key.
#[derive(Debug, thiserror::Error)]
#[error("not an Ed25519 public key: expected PEM, or the base64 of its SPKI or of its 32 bytes")]
pub struct KeyError;

impl PublicKey {
    pub(crate) fn from_raw(bytes: &[u8]) -> Result<Self, KeyError> {
        bytes.try_into().map(Self).map_err(|_| KeyError)
    }

    /// Reads a key from a PEM file or from base64.
    ///
    /// # Errors
    /// [`KeyError`] when it is neither.
    pub fn parse(text: &str) -> Result<Self, KeyError> {
        let text = text.trim();
        let body = text.strip_prefix(PEM_HEAD).and_then(|rest| rest.strip_suffix(PEM_FOOT)).unwrap_or(text);
        let compact: String = body.split_whitespace().collect();
        let bytes = BASE64.decode(compact.as_bytes()).map_err(|_| KeyError)?;
        Self::from_raw(bytes.strip_prefix(&SPKI_HEAD).unwrap_or(&bytes))
    }

    /// The key as a PEM file.
    pub fn to_pem(&self) -> String {
        format!("{PEM_HEAD}\n{}\n{PEM_FOOT}\n", self.to_base64())
    }

    /// The key as one line: the base64 of its SubjectPublicKeyInfo.
    pub fn to_base64(&self) -> String {
        BASE64.encode(&self.spki())
    }

    /// What is printed on every certificate, to be compared with what the issuer publishes: `3f2a 91c0 …`.
    pub fn fingerprint(&self) -> String {
        let hash = base::sha256(&self.spki());
        let short = hash.get(..FINGERPRINT_BYTES).unwrap_or(&hash);
        short.chunks(2).map(|pair| HEXLOWER.encode(pair)).collect::<Vec<_>>().join(" ")
    }

    pub(crate) fn accepts(&self, message: &[u8], signature: &[u8]) -> bool {
        UnparsedPublicKey::new(&ED25519, &self.0).verify(message, signature).is_ok()
    }

    fn spki(&self) -> Vec<u8> {
        [SPKI_HEAD.as_slice(), &self.0].concat()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_can_be_read_in_every_form_it_is_written_in() {
        let key = PublicKey([7; 32]);
        for text in [key.to_pem(), key.to_base64(), BASE64.encode(&[7; 32]), key.to_pem().replace('\n', "\r\n")] {
            assert_eq!(PublicKey::parse(&text).unwrap(), key, "{text}");
        }
        for text in ["", "-----BEGIN PUBLIC KEY-----", "AAAA", "not base64"] {
            assert!(PublicKey::parse(text).is_err(), "{text}");
        }
    }

    #[test]
    fn a_fingerprint_is_eight_groups_of_four() {
        let groups: Vec<usize> = PublicKey([7; 32]).fingerprint().split(' ').map(str::len).collect();
        assert_eq!(groups, [4; 8]);
    }
}
