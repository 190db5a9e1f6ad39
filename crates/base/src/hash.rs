use data_encoding::HEXLOWER;
use sha2::{Digest, Sha256};

/// SHA-256 of the bytes.
pub fn sha256(bytes: &[u8]) -> [u8; 32] {
    Sha256::digest(bytes).into()
}

/// The first twelve hexadecimal digits of SHA-256: enough to tell two versions of a text apart, short enough to read.
pub fn short_hash(bytes: &[u8]) -> String {
    let mut text = HEXLOWER.encode(&sha256(bytes));
    text.truncate(12);
    text
}
