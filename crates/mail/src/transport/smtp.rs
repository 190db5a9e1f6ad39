use std::net::IpAddr;
use std::time::Duration;

use lettre::Message;
use lettre::transport::smtp::Error;
use lettre::transport::smtp::authentication::{Credentials, DEFAULT_MECHANISMS};
use lettre::transport::smtp::client::{AsyncSmtpConnection, CertificateStore, TlsParameters};
use lettre::transport::smtp::extension::ClientId;
use percent_encoding::percent_decode_str;
use url::{Host, Url};

use super::TransportError;
use crate::rules::Fault;

/// Longest time for one attempt: connecting, signing in, and a server that scans what it takes.
const SEND_TIME_MAX: Duration = Duration::from_secs(60);
/// How long a connection may take to be made, and to be closed politely.
const CONNECT_TIME_MAX: Duration = Duration::from_secs(15);
/// Replies that concern our account with the server and not the mail (RFC 4954).
const SIGN_IN_CODES: [u16; 5] = [454, 530, 534, 535, 538];
/// The server is about to hang up (RFC 5321, 4.2.3).
const CLOSING_CODE: u16 = 421;

const PORT_LOOPBACK: u16 = 25;
const PORT_SUBMISSION: u16 = 587;
const PORT_SUBMISSIONS: u16 = 465;

/// An open connection.
pub(crate) struct Line(AsyncSmtpConnection);

impl Line {
    /// Says goodbye.
    pub(crate) async fn close(mut self) {
        // The mail is out already: nothing depends on a polite farewell.
        let _late = tokio::time::timeout(CONNECT_TIME_MAX, self.0.quit()).await;
    }
}

/// A mail server, as the setting describes it.
#[derive(Clone)]
pub(super) struct Server {
    host: String,
    port: u16,
    hello: ClientId,
    tls: Encryption,
    credentials: Option<Credentials>,
    time_limit: Duration,
}

#[derive(Clone)]
enum Encryption {
    /// This very machine: nothing to listen on.
    None,
    /// STARTTLS, or no mail.
    Required(TlsParameters),
    /// TLS from the first byte.
    Wrapped(TlsParameters),
}

impl std::fmt::Debug for Server {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let tls = match self.tls {
            Encryption::None => "plain",
            Encryption::Required(_) => "STARTTLS",
            Encryption::Wrapped(_) => "TLS",
        };
        write!(f, "{}:{} ({tls})", self.host, self.port)
    }
}

impl Server {
    pub(super) fn from_url(url: &Url, hello: &str) -> Result<Self, TransportError> {
        let host = url.host_str().filter(|host| !host.is_empty()).ok_or(TransportError::NoHost)?;
        // Brackets belong to the address of an IPv6 host, not to its name.
        let host = host.trim_start_matches('[').trim_end_matches(']').to_owned();
        let (tls, port) = match url.scheme() {
            "smtp" if is_loopback(&host) => (Encryption::None, PORT_LOOPBACK),
            "smtp" => (Encryption::Required(tls(&host)?), PORT_SUBMISSION),
            "smtps" => (Encryption::Wrapped(tls(&host)?), PORT_SUBMISSIONS),
            _ => return Err(TransportError::Unknown),
        };
        let decode = |text: &str| percent_decode_str(text).decode_utf8_lossy().into_owned();
        let credentials = url.password().map(|password| Credentials::new(decode(url.username()), decode(password)));
        Ok(Self {
            host,
            port: url.port().unwrap_or(port),
            hello: ClientId::Domain(hello.to_owned()),
            tls,
            credentials,
            time_limit: SEND_TIME_MAX,
        })
    }

    pub(super) fn set_time_limit(&mut self, limit: Duration) {
        self.time_limit = limit;
    }

    /// Sends on the given line, or on a new one where that is gone. After a fault the line is dropped: its state is not
    /// known any more.
    pub(super) async fn send(&self, line: &mut Option<Line>, message: &Message) -> Result<(), Fault> {
        let reused = line.take();
        let attempt = async {
            let mut open = match self.alive(reused).await {
                Some(open) => open,
                None => self.connect().await.map_err(|error| connect_fault(&error))?,
            };
            open.0.send(message.envelope(), &message.formatted()).await.map_err(|error| send_fault(&error))?;
            Ok(open)
        };
        match tokio::time::timeout(self.time_limit, attempt).await {
            Ok(Ok(open)) => {
                *line = Some(open);
                Ok(())
            }
            Ok(Err(fault)) => Err(fault),
            Err(_) => Err(Fault::Server("no answer in time".to_owned())),
        }
    }

    /// The line, if the server still answers on it.
    async fn alive(&self, line: Option<Line>) -> Option<Line> {
        let mut line = line?;
        (!line.0.has_broken() && line.0.test_connected().await).then_some(line)
    }

    async fn connect(&self) -> Result<Line, Error> {
        let wrapped = match &self.tls {
            Encryption::Wrapped(parameters) => Some(parameters.clone()),
            Encryption::None | Encryption::Required(_) => None,
        };
        let address = (self.host.as_str(), self.port);
        let mut open =
            AsyncSmtpConnection::connect_tokio1(address, Some(CONNECT_TIME_MAX), &self.hello, wrapped, None).await?;
        if let Encryption::Required(parameters) = &self.tls {
            open.starttls(parameters.clone(), &self.hello).await?;
        }
        if let Some(credentials) = &self.credentials {
            open.auth(DEFAULT_MECHANISMS, credentials).await?;
        }
        Ok(Line(open))
    }
}

fn tls(host: &str) -> Result<TlsParameters, TransportError> {
    TlsParameters::builder(host.to_owned())
        .certificate_store(CertificateStore::WebpkiRoots)
        .build_rustls()
        .map_err(|error| TransportError::Tls(error.to_string()))
}

fn is_loopback(host: &str) -> bool {
    match Host::parse(host) {
        Ok(Host::Domain(name)) => name == "localhost",
        Ok(Host::Ipv4(address)) => address.is_loopback(),
        Ok(Host::Ipv6(address)) => address.is_loopback(),
        Err(_) => host.parse::<IpAddr>().is_ok_and(|address| address.is_loopback()),
    }
}

/// Whatever happens before the first mail command is no fault of the mail.
fn connect_fault(error: &Error) -> Fault {
    Fault::Server(match error.status().map(u16::from) {
        Some(code) if SIGN_IN_CODES.contains(&code) => format!("sign-in refused {code}"),
        Some(code) => format!("greeting {code}"),
        None if error.is_tls() => "TLS".to_owned(),
        None if error.is_client() => "server lacks STARTTLS or sign-in".to_owned(),
        None => "no connection".to_owned(),
    })
}

fn send_fault(error: &Error) -> Fault {
    match error.status().map(u16::from) {
        Some(code) if SIGN_IN_CODES.contains(&code) => Fault::Server(format!("sign-in refused {code}")),
        Some(CLOSING_CODE) => Fault::Server(format!("later {CLOSING_CODE}")),
        Some(code) if error.is_permanent() => Fault::Refused(format!("refused {code}")),
        Some(code) => Fault::Later(format!("later {code}")),
        None if error.is_client() => Fault::Refused("the server takes no such address".to_owned()),
        None => Fault::Server("connection lost".to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn server(url: &str) -> Result<Server, TransportError> {
        Server::from_url(&Url::parse(url).unwrap(), "example.org")
    }

    #[test]
    fn what_is_no_mail_server_is_refused() {
        assert!(matches!(server("https://mail.example.org"), Err(TransportError::Unknown)));
        assert!(matches!(server("smtp:"), Err(TransportError::NoHost)));
    }

    #[test]
    fn only_this_very_machine_is_spoken_to_without_encryption() {
        for (url, shown) in [
            ("smtp://mail.example.org", "mail.example.org:587 (STARTTLS)"),
            ("smtp://10.0.0.1", "10.0.0.1:587 (STARTTLS)"),
            ("smtp://localhost.example.org:25", "localhost.example.org:25 (STARTTLS)"),
            ("smtps://mail.example.org", "mail.example.org:465 (TLS)"),
            ("smtp://localhost", "localhost:25 (plain)"),
            ("smtp://127.0.0.1:2525", "127.0.0.1:2525 (plain)"),
            ("smtp://[::1]:2525", "::1:2525 (plain)"),
        ] {
            assert_eq!(format!("{:?}", server(url).unwrap()), shown, "{url}");
        }
    }

    #[test]
    fn the_password_is_decoded_and_never_shown() {
        let server = server("smtps://post%40example.org:p%2Fw@mail.example.org").unwrap();
        assert_eq!(server.credentials, Some(Credentials::new("post@example.org".to_owned(), "p/w".to_owned())));
        assert!(!format!("{server:?}").contains("p/w"));
    }
}
