use data_encoding::{BASE64URL_NOPAD, HEXLOWER};
use subtle::ConstantTimeEq;

use crate::hash::sha256;

/// A secret that a link or a cookie carries: 256 random bits. Only its [`TokenHash`] is ever stored.
#[derive(Clone)]
pub struct Token([u8; 32]);

/// What the database keeps of a [`Token`].
#[derive(Clone, Debug)]
pub struct TokenHash([u8; 32]);

/// The text is no token.
#[derive(Debug, thiserror::Error)]
#[error("not a token: expected 43 characters of base64url")]
pub struct TokenError;

impl Token {
    /// A token of the given random bytes.
    pub fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// Reads a token from an address or a cookie.
    ///
    /// # Errors
    /// [`TokenError`] when the text has another form.
    pub fn parse(text: &str) -> Result<Self, TokenError> {
        let bytes = BASE64URL_NOPAD.decode(text.as_bytes()).map_err(|_| TokenError)?;
        bytes.try_into().map(Self).map_err(|_| TokenError)
    }

    /// The text for an address or a cookie.
    pub fn reveal(&self) -> String {
        BASE64URL_NOPAD.encode(&self.0)
    }

    /// What is stored and looked up.
    pub fn hash(&self) -> TokenHash {
        TokenHash(sha256(&self.0))
    }
}

impl std::fmt::Debug for Token {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Token(…)")
    }
}

impl TokenHash {
    /// Hexadecimal form for a database column.
    pub fn to_hex(&self) -> String {
        HEXLOWER.encode(&self.0)
    }
}

impl PartialEq for TokenHash {
    fn eq(&self, other: &Self) -> bool {
        self.0.ct_eq(&other.0).into()
    }
}

impl Eq for TokenHash {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_survives_its_journey_and_never_shows_itself() {
        let token = Token::from_bytes([7; 32]);
        let read = Token::parse(&token.reveal()).unwrap();
        assert_eq!(read.hash(), token.hash());
        assert_eq!(format!("{token:?}"), "Token(…)");
        assert!(Token::parse("short").is_err());
        assert_ne!(Token::from_bytes([8; 32]).hash(), token.hash());
    }
}
