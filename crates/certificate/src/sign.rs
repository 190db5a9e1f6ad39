use aws_lc_rs::signature::{Ed25519KeyPair, KeyPair as _};

use crate::{Document, DocumentError, KeyError, PublicKey};

/// What stands before a signed text, so that a signature on anything else is never taken for one.
const CONTEXT: &[u8] = b"destalk certificate, form 1\n";

/// What stands before the hash of a sealed file.
const FILE_CONTEXT: &[u8] = b"destalk certificate file, form 1\n";

/// The installation's key. It never shows itself.
pub struct SigningKey {
    pair: Ed25519KeyPair,
    public: PublicKey,
}

impl std::fmt::Debug for SigningKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "SigningKey({})", self.public.fingerprint())
    }
}

/// The text of a document and the signature under it: what the database keeps, byte for byte.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signed {
    /// What [`Document::to_bytes`] gave.
    pub payload: Vec<u8>,
    /// 64 bytes.
    pub signature: Vec<u8>,
}

/// Why a certificate is not accepted.
#[derive(Debug, thiserror::Error)]
pub enum VerifyError {
    /// No certificate in the file.
    #[error("the file carries no certificate of this kind, or another program has saved it anew")]
    NoCertificate,
    /// The file is larger than any certificate.
    #[error("the file is too large for a certificate")]
    TooLarge,
    /// Several certificates in one file.
    #[error("the file carries several different certificates: someone has put it together")]
    Several,
    /// The signature does not belong to the text and the key.
    #[error("the signature is not right: the facts were changed, or another key signed them")]
    Signature,
    /// Signed, but not by a rule that this program knows.
    #[error("the signed text cannot be read: {0}")]
    Document(#[from] DocumentError),
    /// The facts are genuine, the file around them is not as issued: the paper may show something else.
    #[error("the facts are signed, but the file was changed after it was issued: what it shows may differ from them")]
    Changed(Box<Document>),
}

impl SigningKey {
    pub(crate) fn of(pair: Ed25519KeyPair) -> Result<Self, KeyError> {
        let public = PublicKey::from_raw(pair.public_key().as_ref())?;
        Ok(Self { pair, public })
    }

    /// A key from 32 bytes that the caller answers for: for tests and demonstrations only.
    ///
    /// # Errors
    /// [`KeyError`] never happens with 32 bytes.
    pub fn from_seed(seed: &[u8; 32]) -> Result<Self, KeyError> {
        Self::of(Ed25519KeyPair::from_seed_unchecked(seed).map_err(|_| KeyError)?)
    }

    /// The half that everyone may have.
    pub fn public(&self) -> &PublicKey {
        &self.public
    }

    /// Signs a document.
    ///
    /// # Errors
    /// [`DocumentError`] when the document is not in form.
    pub fn sign(&self, document: &Document) -> Result<Signed, DocumentError> {
        let payload = document.to_bytes()?;
        let signature = self.pair.sign(&[CONTEXT, &payload].concat()).as_ref().to_vec();
        Ok(Signed { payload, signature })
    }

    /// Signs the hash of a file.
    pub(crate) fn seal(&self, hash: &[u8; 32]) -> Vec<u8> {
        self.pair.sign(&[FILE_CONTEXT, hash].concat()).as_ref().to_vec()
    }
}

impl PublicKey {
    /// Checks a signed text and reads it. Needs nothing but this key.
    ///
    /// # Errors
    /// [`VerifyError::Signature`] when a single bit was changed or another key signed.
    pub fn verify(&self, signed: &Signed) -> Result<Document, VerifyError> {
        if !self.accepts(&[CONTEXT, &signed.payload].concat(), &signed.signature) {
            return Err(VerifyError::Signature);
        }
        Ok(Document::from_bytes(&signed.payload)?)
    }

    pub(crate) fn accepts_seal(&self, hash: &[u8; 32], seal: &[u8]) -> bool {
        self.accepts(&[FILE_CONTEXT, hash].concat(), seal)
    }
}
