use std::sync::Arc;

use axum::extract::{FromRequest, Request};
use bytes::Bytes;
use parking_lot::Mutex;

use crate::Problem;

/// What a form sent, in order, repeated names included. Handlers turn it into their own types at once.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Fields(Vec<(String, String)>);

/// Named fields of one form at most.
const FIELDS_MAX: usize = 2_000;

/// Where the frame of a request keeps what was typed, so that an error page can give it back.
#[derive(Clone, Debug, Default)]
pub(crate) struct Typed(pub(crate) Arc<Mutex<Option<Fields>>>);

impl Fields {
    /// Fields made by hand: for tests and for a form that starts with values.
    pub fn from_pairs<K: Into<String>, V: Into<String>>(pairs: impl IntoIterator<Item = (K, V)>) -> Self {
        Self(pairs.into_iter().map(|(name, value)| (name.into(), value.into())).collect())
    }

    /// The first value of a field, trimmed; empty if it was not sent.
    pub fn text(&self, name: &str) -> &str {
        self.raw(name).trim()
    }

    /// The first value of a field as it was sent: for passphrases and long texts.
    pub fn raw(&self, name: &str) -> &str {
        self.0.iter().find(|(key, _)| key == name).map_or("", |(_, value)| value)
    }

    /// Whether the field was sent at all.
    pub fn has(&self, name: &str) -> bool {
        self.0.iter().any(|(key, _)| key == name)
    }

    /// Whether a box of this name and value is ticked.
    pub fn is(&self, name: &str, value: &str) -> bool {
        self.0.iter().any(|(key, held)| key == name && held == value)
    }

    /// Every value of a repeated field.
    pub fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.0.iter().filter(move |(key, _)| key == name).map(|(_, value)| value.trim())
    }

    /// Every field whose name starts with `prefix`, by the rest of its name.
    pub fn prefixed<'a>(&'a self, prefix: &'a str) -> impl Iterator<Item = (&'a str, &'a str)> {
        self.0.iter().filter_map(move |(key, value)| Some((key.strip_prefix(prefix)?, value.trim())))
    }

    /// All pairs, as sent.
    pub fn pairs(&self) -> &[(String, String)] {
        &self.0
    }

    fn parse(body: &[u8]) -> Result<Self, Problem> {
        let pairs: Vec<_> = form_urlencoded::parse(body)
            .take(FIELDS_MAX + 1)
            .map(|(name, value)| (name.into_owned(), value.replace("\r\n", "\n").replace('\0', "")))
            .collect();
        if pairs.len() > FIELDS_MAX { Err(Problem::Malformed) } else { Ok(Self(pairs)) }
    }
}

impl<S: Send + Sync> FromRequest<S> for Fields {
    type Rejection = Problem;

    async fn from_request(request: Request, state: &S) -> Result<Self, Problem> {
        let form = request
            .headers()
            .get(http::header::CONTENT_TYPE)
            .and_then(|value| value.to_str().ok())
            .is_some_and(|kind| kind.starts_with("application/x-www-form-urlencoded"));
        let typed = request.extensions().get::<Typed>().cloned();
        let body = Bytes::from_request(request, state).await.map_err(|rejection| {
            if axum::response::IntoResponse::into_response(rejection).status() == http::StatusCode::PAYLOAD_TOO_LARGE {
                Problem::TooLarge
            } else {
                Problem::Malformed
            }
        })?;
        if !form && !body.is_empty() {
            return Err(Problem::Malformed);
        }
        let fields = Self::parse(&body)?;
        if let Some(typed) = typed {
            *typed.0.lock() = Some(fields.clone());
        }
        Ok(fields)
    }
}

/// What is wrong with a form: the field and the sentence beside it, in the reader's language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FieldErrors(Vec<(String, String)>);

impl FieldErrors {
    /// No error so far.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds the sentence beside a field.
    pub fn add(&mut self, field: &str, message: String) {
        self.0.push((field.to_owned(), message));
    }

    /// The sentence beside a field, if there is one.
    pub fn at(&self, field: &str) -> Option<&str> {
        self.0.iter().find(|(name, _)| name == field).map(|(_, message)| message.as_str())
    }

    /// Whether every field is good.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// All of them, in the order of the form: for the summary at the top.
    pub fn list(&self) -> &[(String, String)] {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn repeated_and_prefixed_fields_are_all_there() {
        let fields = Fields::parse(b"option=a&option=b&pair.x=1&pair.y=2&name=+Ana+&text=a%0D%0Ab%00").unwrap();
        assert_eq!(fields.all("option").collect::<Vec<_>>(), ["a", "b"]);
        assert_eq!(fields.prefixed("pair.").collect::<Vec<_>>(), [("x", "1"), ("y", "2")]);
        assert_eq!(fields.text("name"), "Ana");
        assert_eq!(fields.text("text"), "a\nb");
        assert_eq!(fields.text("missing"), "");
        assert!(fields.is("option", "b") && !fields.is("option", "c"));
    }

    #[test]
    fn a_form_with_too_many_fields_is_refused() {
        let body = "a=1&".repeat(FIELDS_MAX + 2);
        assert!(Fields::parse(body.as_bytes()).is_err());
    }
}
