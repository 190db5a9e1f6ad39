mod files;
mod smtp;

use std::path::{Path, PathBuf};
use std::time::Duration;

use url::Url;

use crate::letter::Letter;
use crate::rules::Fault;

pub(crate) use smtp::Line;

/// How mail leaves the program.
#[derive(Clone, Debug)]
pub struct Transport(Way);

#[derive(Clone, Debug)]
enum Way {
    Smtp(Box<smtp::Server>),
    Files(PathBuf),
}

/// Why the setting names no transport. Never holds the password.
#[derive(Debug, thiserror::Error)]
pub enum TransportError {
    /// Neither `smtp://`, `smtps://` nor `files`.
    #[error("mail goes to smtp://host, smtps://host or files, and nothing else")]
    Unknown,
    /// No host.
    #[error("the mail address names no host: expected smtp://user:password@host:587")]
    NoHost,
    /// The TLS library refused its own settings.
    #[error("TLS for mail cannot be set up: {0}")]
    Tls(String),
}

impl Transport {
    /// Reads the setting. `smtp://` demands STARTTLS unless the server is this very machine; `smtps://` speaks TLS from
    /// the start. Certificates are verified. `files` writes `DATA/mail/<time>-<id>.eml`. `hello` is the sender's domain.
    ///
    /// # Errors
    /// [`TransportError`] says what is expected.
    pub fn from_setting(setting: &str, data: &Path, hello: &str) -> Result<Self, TransportError> {
        if setting.trim() == "files" {
            return Ok(Self(Way::Files(data.join("mail"))));
        }
        let url = Url::parse(setting.trim()).map_err(|_| TransportError::Unknown)?;
        Ok(Self(Way::Smtp(Box::new(smtp::Server::from_url(&url, hello)?))))
    }

    /// The same transport with another limit for one attempt (60 seconds otherwise).
    #[must_use]
    pub fn with_time_limit(mut self, limit: Duration) -> Self {
        if let Way::Smtp(server) = &mut self.0 {
            server.set_time_limit(limit);
        }
        self
    }

    /// Whether mail only goes to files: `doctor` warns of that.
    pub fn is_files(&self) -> bool {
        matches!(self.0, Way::Files(_))
    }

    /// Sends one letter. `line` is the connection of the present round: opened when needed, dropped when it fails.
    pub(crate) async fn send(&self, line: &mut Option<Line>, letter: Letter) -> Result<(), Fault> {
        match &self.0 {
            Way::Smtp(server) => server.send(line, &letter.message).await,
            Way::Files(folder) => files::write(folder, letter).await,
        }
    }
}
