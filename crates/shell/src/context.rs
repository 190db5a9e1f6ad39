use std::convert::Infallible;

use axum::extract::{FromRef, FromRequestParts, OriginalUri};
use base::{Language, Timestamp, Token};
use http::request::Parts;
use text::Args;

use crate::{Shell, headers};

/// The longest that a session lives, in seconds, however busy it is (C08).
pub const SESSION_SECONDS_MAX: i64 = 12 * 60 * 60;

/// The request as a page sees it: language, place, whether a session cookie came along; and the words to answer with.
#[derive(Clone)]
pub struct PageContext {
    shell: Shell,
    /// The language of the page.
    pub language: Language,
    /// The path behind the language, without a slash in front: `course/register`.
    pub path: String,
    /// The query, without `?`.
    pub query: Option<String>,
    /// The session that the browser claims; nobody has checked it yet.
    pub session: Option<Token>,
    /// The page's own script asks for one block instead of the whole page.
    pub fragment: bool,
}

impl PageContext {
    pub(crate) fn of(shell: Shell, uri: &http::Uri, headers: &http::HeaderMap) -> Self {
        let (first, rest) = split_first(uri.path());
        let accepted = headers.get(http::header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok());
        let (language, path) = match first.parse() {
            Ok(language) => (language, rest),
            Err(_) => (Language::negotiate(accepted.unwrap_or_default()), ""),
        };
        Self {
            language,
            path: path.to_owned(),
            query: uri.query().map(str::to_owned),
            session: headers::session_token(shell.config(), headers),
            fragment: headers.get("x-fragment").is_some_and(|value| value == "block"),
            shell,
        }
    }

    /// The state of the program.
    pub fn shell(&self) -> &Shell {
        &self.shell
    }

    /// The language of the page, for templates, which would borrow the field.
    pub fn language(&self) -> Language {
        self.language
    }

    /// The text of this key.
    pub fn t(&self, key: &str) -> String {
        self.shell.texts().get(self.language, key)
    }

    /// The text of this key with values in it.
    pub fn tf(&self, key: &str, args: &Args) -> String {
        self.shell.texts().format(self.language, key, args)
    }

    /// The text of this key with one number, named `n` in the text.
    pub fn tn(&self, key: &str, n: impl Count) -> String {
        self.tf(key, &Args::new().number("n", n.count()))
    }

    /// The text of this key with one other text, named `it` in the text.
    pub fn ti(&self, key: &str, it: &str) -> String {
        self.tf(key, &Args::new().text("it", it))
    }

    /// The address of a page in this language: `ctx.href("course")` is `/de/course`.
    pub fn href(&self, path: &str) -> String {
        format!("/{}/{path}", self.language)
    }

    /// The address of this page in another language, at the same place.
    pub fn in_language(&self, language: Language) -> String {
        match &self.query {
            Some(query) => format!("/{language}/{}?{query}", self.path),
            None => format!("/{language}/{}", self.path),
        }
    }

    /// The present moment.
    pub fn now(&self) -> Timestamp {
        self.shell.now()
    }

    /// A day, written out in this language, in the installation's zone.
    pub fn date(&self, moment: Timestamp) -> String {
        text::date(self.language, moment, &self.shell.config().zone)
    }

    /// A moment with its zone, written out in this language.
    pub fn date_time(&self, moment: Timestamp) -> String {
        text::date_time(self.language, moment, &self.shell.config().zone)
    }

    /// A number in this language.
    pub fn number(&self, n: impl Count) -> String {
        text::number(self.language, n.count())
    }

    /// Whether the browser carries a session cookie: for the header's links only, never for a decision.
    pub fn seems_signed_in(&self) -> bool {
        self.session.is_some()
    }
}

/// A whole number that a page shows; templates pass some of them by reference.
pub trait Count {
    /// The number.
    fn count(&self) -> i64;
}

macro_rules! count {
    ($($kind:ty),+) => {$(
        impl Count for $kind {
            fn count(&self) -> i64 {
                i64::try_from(*self).unwrap_or(i64::MAX)
            }
        }
    )+};
}

count!(i64, i32, u8, u16, u32, u64, usize);

impl<T: Count> Count for &T {
    fn count(&self) -> i64 {
        (*self).count()
    }
}

fn split_first(path: &str) -> (&str, &str) {
    let path = path.trim_start_matches('/');
    path.split_once('/').unwrap_or((path, ""))
}

impl<S> FromRequestParts<S> for PageContext
where
    S: Send + Sync,
    Shell: FromRef<S>,
{
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Infallible> {
        let uri = parts.extensions.get::<OriginalUri>().map_or_else(|| parts.uri.clone(), |uri| uri.0.clone());
        Ok(Self::of(Shell::from_ref(state), &uri, &parts.headers))
    }
}
