//! The one door through which tests enter an area: a real database in a temporary folder, a clock moved by hand,
//! counted ids, and visitors that keep their cookie as a browser does. For tests only, so it panics where a test fails.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::sync::Arc;

use axum::Router;
use axum::body::Body;
use base::{Clock, Ids, Span, TimeZone, Timestamp};
use http::{HeaderMap, Method, Request, StatusCode, header};
use http_body_util::BodyExt as _;
use parking_lot::Mutex;
use records::{Options, Records, RecordsError, Subscriber, Tx, statements};
use shell::{Config, Host, Limits, Mode, Origin, Shell};
use text::Texts;
use tower::ServiceExt as _;

statements! {
    MAILS = "SELECT kind, language, recipient, args, link FROM mail ORDER BY created_at, id";
    AUDIT = "SELECT action FROM audit ORDER BY seq";
}

/// When every test starts: Tuesday, 24 November 2026, 12:00 UTC.
pub const START: Timestamp = Timestamp::from_micros(1_795_521_600_000_000);

/// An area with everything it stands on.
pub struct TestApp {
    _folder: tempfile::TempDir,
    shell: Shell,
    router: Router,
    advance: Arc<dyn Fn(Span) + Send + Sync>,
}

/// A mail waiting in the outbox.
#[derive(Debug)]
pub struct Mail {
    /// Its kind's name.
    pub kind: String,
    /// The recipient's language.
    pub language: String,
    /// The recipient.
    pub to: String,
    /// Its values, as JSON text.
    pub args: String,
    /// The path that it leads to, if any.
    pub link: Option<String>,
}

impl TestApp {
    /// Builds the area's routes on a fresh database. `routes` are nested under each language, as in the program.
    pub fn new(subscribers: Vec<Subscriber>, routes: impl FnOnce(&Shell) -> Router) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let records = Records::open(folder.path(), Options { readers: 2, subscribers, ..Options::default() }).unwrap();
        let (clock, advance) = Clock::manual(START);
        let shell = Shell::new(records, Arc::new(Texts::builtin().unwrap()), clock, Ids::counted(1), config());
        let area = routes(&shell);
        let mut all = Router::new();
        for language in base::Language::ALL {
            all = all.nest(&format!("/{language}"), area.clone());
        }
        let router = shell::layers(all, &shell);
        Self { _folder: folder, shell, router, advance: Arc::new(advance) }
    }

    /// The state of the program.
    pub fn shell(&self) -> &Shell {
        &self.shell
    }

    /// Moves the clock.
    pub fn advance(&self, span: Span) {
        (self.advance)(span);
    }

    /// A new browser without a cookie.
    pub fn visitor(&self) -> Visitor {
        Visitor { router: self.router.clone(), cookie: Arc::default() }
    }

    /// Every mail in the outbox, oldest first.
    pub fn mails(&self) -> Vec<Mail> {
        self.read(|tx| {
            tx.all(&MAILS, &[], |row| {
                Ok(Mail {
                    kind: row.get(0)?,
                    language: row.get(1)?,
                    to: row.get(2)?,
                    args: row.get(3)?,
                    link: row.get(4)?,
                })
            })
        })
    }

    /// What the audit trail says happened, in order.
    pub fn audited(&self) -> Vec<String> {
        self.read(|tx| tx.all(&AUDIT, &[], |row| row.get(0)))
    }

    /// Asks the database, from a test that may itself be async.
    pub fn read<T, E, F>(&self, work: F) -> T
    where
        F: FnOnce(&mut Tx<'_>) -> Result<T, E> + Send + 'static,
        T: Send + 'static,
        E: From<RecordsError> + std::fmt::Debug + Send + 'static,
    {
        let records = self.shell.records().clone();
        std::thread::spawn(move || records.read_blocking(work)).join().unwrap().unwrap()
    }

    /// Changes the database, from a test that may itself be async.
    pub fn write<T, E, F>(&self, work: F) -> T
    where
        F: FnOnce(&mut Tx<'_>) -> Result<T, E> + Send + 'static,
        T: Send + 'static,
        E: From<RecordsError> + std::fmt::Debug + Send + 'static,
    {
        let records = self.shell.records().clone();
        std::thread::spawn(move || records.write_blocking(work)).join().unwrap().unwrap()
    }
}

fn config() -> Config {
    Config {
        origin: Origin::parse("http://localhost:8080").unwrap(),
        host: Host { name: "Test host".to_owned(), email: "host@example.org".to_owned(), ..Host::default() },
        zone: TimeZone::named("Europe/Rome").unwrap(),
        exit_target: "https://www.example.org/".to_owned(),
        proxies: 0,
        limits: Limits::Off,
        mode: Mode::Serve,
    }
}

/// A browser: keeps its session cookie, does not follow redirects.
#[derive(Clone)]
pub struct Visitor {
    router: Router,
    cookie: Arc<Mutex<Option<String>>>,
}

/// What came back.
pub struct Answer {
    /// The status code.
    pub status: StatusCode,
    /// All headers.
    pub headers: HeaderMap,
    /// The body as text.
    pub body: String,
}

impl Answer {
    /// Where a redirect leads.
    pub fn location(&self) -> &str {
        self.headers.get(header::LOCATION).map_or("", |value| value.to_str().unwrap())
    }

    /// Fails unless the body holds the text.
    #[track_caller]
    pub fn shows(&self, text: &str) -> &Self {
        assert!(self.body.contains(text), "{:?} is not in {}:\n{}", text, self.status, self.body);
        self
    }

    /// Fails if the body holds the text.
    #[track_caller]
    pub fn hides(&self, text: &str) -> &Self {
        assert!(!self.body.contains(text), "{:?} is in:\n{}", text, self.body);
        self
    }

    /// Fails unless the status is this.
    #[track_caller]
    pub fn is(&self, status: u16) -> &Self {
        assert_eq!(self.status.as_u16(), status, "{}", self.body);
        self
    }
}

impl Visitor {
    /// Gives the browser a session.
    pub fn with_session(&self, token: &base::Token) -> &Self {
        *self.cookie.lock() = Some(format!("s={}", token.reveal()));
        self
    }

    /// Opens a page.
    pub async fn get(&self, path: &str) -> Answer {
        self.send(Method::GET, path, &[], &[]).await
    }

    /// Sends a form.
    pub async fn post(&self, path: &str, fields: &[(&str, &str)]) -> Answer {
        self.send(Method::POST, path, fields, &[]).await
    }

    /// Sends a request with headers of the test's choice.
    pub async fn send(&self, method: Method, path: &str, fields: &[(&str, &str)], headers: &[(&str, &str)]) -> Answer {
        let mut request = Request::builder().method(&method).uri(path).header(header::HOST, "localhost:8080");
        if let Some(cookie) = self.cookie.lock().as_deref() {
            request = request.header(header::COOKIE, cookie);
        }
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let body = if method == Method::POST {
            request = request.header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
            let mut form = form_urlencoded::Serializer::new(String::new());
            form.extend_pairs(fields);
            Body::from(form.finish())
        } else {
            Body::empty()
        };
        let response = self.router.clone().oneshot(request.body(body).unwrap()).await.unwrap();
        let (parts, body) = response.into_parts();
        for value in parts.headers.get_all(header::SET_COOKIE) {
            let pair = value.to_str().unwrap().split(';').next().unwrap();
            *self.cookie.lock() = pair.strip_prefix("s=").filter(|token| !token.is_empty()).map(|_| pair.to_owned());
        }
        let bytes = body.collect().await.unwrap().to_bytes();
        Answer { status: parts.status, headers: parts.headers, body: String::from_utf8_lossy(&bytes).into_owned() }
    }
}
