//! The program under measurement, serving from a data folder that goes away with it.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{SocketAddr, TcpStream};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use crate::failure::Failure;
use crate::house;
use crate::shell;

/// Longest wait for one answer.
const ANSWER_MAX: Duration = Duration::from_secs(30);
/// Pause between two looks into the folder of mails.
const MAILS_PAUSE: Duration = Duration::from_millis(200);

/// The program, serving.
pub(super) struct Server {
    process: Child,
    address: SocketAddr,
    data: tempfile::TempDir,
}

/// The release build with these arguments.
pub(super) fn program(arguments: &[&str]) -> Command {
    let target = std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| house::root().join("target"), Into::into);
    shell::command(target.join("release/destalk"), arguments)
}

impl Server {
    /// Starts `destalk MODE` with more arguments, on a fresh data folder.
    ///
    /// # Errors
    /// When it does not say where it listens.
    pub(super) fn start_with(mode: &str, arguments: &[&str]) -> Result<Self, Failure> {
        let data = tempfile::tempdir().map_err(Failure::file(&std::env::temp_dir()))?;
        let mut command = program(&[mode, "--listen", "127.0.0.1:0", "--data"]);
        command.arg(data.path()).args(arguments).env("DESTALK_LIMITS", "off").env("RUST_LOG", "warn");
        command.stdout(Stdio::piped()).stderr(Stdio::null());
        let mut process =
            command.spawn().map_err(|source| Failure::NotStarted { command: format!("destalk {mode}"), source })?;
        let mut line = String::new();
        if let Some(output) = process.stdout.take() {
            let _read = BufReader::new(output).read_line(&mut line);
        }
        let address = line.trim().strip_prefix("listening on http://").and_then(|address| address.parse().ok());
        match address {
            Some(address) => Ok(Self { process, address, data }),
            None => {
                let _stopped = process.kill();
                Err(Failure::Unexpected(format!("destalk {mode} said {line:?} instead of where it listens")))
            }
        }
    }

    /// Where it listens.
    pub(super) fn address(&self) -> SocketAddr {
        self.address
    }

    /// The whole answer to a request, head included; anything but 200 and 303 is a failure.
    fn ask(&self, method: &str, path: &str, head: &str) -> Result<Vec<u8>, Failure> {
        let failed = |error: std::io::Error| Failure::Unexpected(format!("{method} {path}: {error}"));
        let mut stream = TcpStream::connect(self.address).map_err(failed)?;
        stream.set_read_timeout(Some(ANSWER_MAX)).map_err(failed)?;
        let length = if method == "POST" { "Content-Length: 0\r\n" } else { "" };
        let host = self.address;
        write!(stream, "{method} {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n{length}{head}\r\n")
            .map_err(failed)?;
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).map_err(failed)?;
        if answer.starts_with(b"HTTP/1.1 200") || answer.starts_with(b"HTTP/1.1 303") {
            return Ok(answer);
        }
        let text = String::from_utf8_lossy(&answer);
        Err(Failure::Unexpected(format!("{method} {path}: {}", text.lines().next().unwrap_or_default())))
    }

    /// The answer to a GET request as text.
    ///
    /// # Errors
    /// When the answer is no page.
    pub(super) fn body(&self, path: &str, cookie: Option<&str>) -> Result<String, Failure> {
        let head = cookie.map(|cookie| format!("Cookie: {cookie}\r\n")).unwrap_or_default();
        Ok(String::from_utf8_lossy(&self.ask("GET", path, &head)?).into_owned())
    }

    /// What a browser transfers for an address, head included, in bytes.
    ///
    /// # Errors
    /// When there is nothing at the address.
    pub(super) fn size(&self, path: &str) -> Result<usize, Failure> {
        Ok(self.ask("GET", path, "Accept-Encoding: br\r\n")?.len())
    }

    /// Signs a person of the demonstration in; returns the cookie.
    ///
    /// # Errors
    /// When there is no such person.
    pub(super) fn sign_in(&self, name: &str) -> Result<String, Failure> {
        let page = self.body("/demo", None)?;
        let missing = || Failure::Unexpected(format!("the demonstration has no {name}"));
        let entry = page.split("<li>").find(|entry| entry.contains(&format!("<button>{name}"))).ok_or_else(missing)?;
        let path = entry.split("action=\"").nth(1).and_then(|rest| rest.split('"').next()).ok_or_else(missing)?;
        let answer = String::from_utf8_lossy(&self.ask("POST", path, "")?).into_owned();
        let cookie = answer.lines().find_map(|line| line.strip_prefix("set-cookie: ")).ok_or_else(missing)?;
        Ok(cookie.split(';').next().unwrap_or_default().to_owned())
    }

    /// The links of the first `count` mails that ask for a confirmation, once they are written.
    ///
    /// # Errors
    /// When they do not come in time.
    pub(super) fn confirmation_links(&self, count: usize, wait: Duration) -> Result<Vec<String>, Failure> {
        let folder = self.data.path().join("mail");
        let begun = Instant::now();
        loop {
            let mut links = Vec::new();
            let written = std::fs::read_dir(&folder).map_err(Failure::file(&folder))?.flatten();
            for entry in written.filter(|entry| entry.path().extension().is_some_and(|ending| ending == "eml")) {
                let text = std::fs::read(entry.path()).map_err(Failure::file(&entry.path()))?;
                links.extend(confirmation_link(&String::from_utf8_lossy(&text)));
            }
            if links.len() >= count {
                links.truncate(count);
                return Ok(links);
            }
            if begun.elapsed() > wait {
                return Err(Failure::Unexpected(format!("{} of {count} mails came in {wait:?}", links.len())));
            }
            thread::sleep(MAILS_PAUSE);
        }
    }

    /// Memory that the process holds, in MiB, as Linux counts it.
    ///
    /// # Errors
    /// Off Linux.
    pub(super) fn resident_mebibytes(&self) -> Result<f64, Failure> {
        self.memory("VmRSS:")
    }

    /// The most memory that the process has held, in MiB.
    ///
    /// # Errors
    /// Off Linux.
    pub(super) fn peak_mebibytes(&self) -> Result<f64, Failure> {
        self.memory("VmHWM:")
    }

    fn memory(&self, field: &str) -> Result<f64, Failure> {
        let status = house::read(format!("/proc/{}/status", self.process.id()).as_ref())?;
        let line = status.lines().find_map(|line| line.strip_prefix(field)).unwrap_or_default();
        let number = line.trim().trim_end_matches("kB").trim().parse::<f64>();
        number.map(|kibibytes| kibibytes / 1_024.0).map_err(|_| Failure::Unexpected(format!("{field} reads {line:?}")))
    }
}

/// The path of the confirmation link in a mail: in its quoted-printable text, lines may be folded.
fn confirmation_link(mail: &str) -> Option<String> {
    let unfolded = mail.replace("=\r\n", "").replace("=\n", "");
    let start = unfolded.find("/en/course/confirm/")?;
    let link: String =
        unfolded.get(start..)?.chars().take_while(|c| c.is_ascii_alphanumeric() || "/-_".contains(*c)).collect();
    Some(link)
}

impl Drop for Server {
    fn drop(&mut self) {
        // It holds nothing worth draining.
        let _killed = self.process.kill();
        let _ended = self.process.wait();
    }
}
