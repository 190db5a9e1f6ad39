//! A small client that keeps its connections busy, and says how many answers came and how late.

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::{Duration, Instant};

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;

use crate::failure::Failure;

/// What a run of load showed.
#[derive(Clone, Debug, Default)]
pub(crate) struct Outcome {
    /// Answers per second.
    pub(crate) per_second: f64,
    /// Half of the answers came within this.
    pub(crate) p50: Duration,
    /// All but one in a hundred answers came within this.
    pub(crate) p99: Duration,
}

/// One kind of request, sent over and over.
pub(crate) struct Load {
    /// Whom to ask.
    pub(crate) address: SocketAddr,
    /// Connections at the same time; each sends its next request when the last is answered.
    pub(crate) connections: usize,
    /// How long.
    pub(crate) time: Duration,
    /// The status that every answer must have.
    pub(crate) status: u16,
    /// The request of a connection at its turn, complete.
    pub(crate) request: Arc<dyn Fn(usize, usize) -> Vec<u8> + Send + Sync>,
}

/// A GET request.
pub(crate) fn get(path: &str, cookie: Option<&str>) -> Vec<u8> {
    let cookie = cookie.map(|cookie| format!("cookie: {cookie}\r\n")).unwrap_or_default();
    format!("GET {path} HTTP/1.1\r\nhost: localhost\r\n{cookie}\r\n").into_bytes()
}

/// A form.
pub(crate) fn post(path: &str, cookie: Option<&str>, body: &str) -> Vec<u8> {
    let cookie = cookie.map(|cookie| format!("cookie: {cookie}\r\n")).unwrap_or_default();
    format!(
        "POST {path} HTTP/1.1\r\nhost: localhost\r\n{cookie}content-type: application/x-www-form-urlencoded\r\n\
         content-length: {}\r\n\r\n{body}",
        body.len()
    )
    .into_bytes()
}

/// Sends the load from one thread, so that the measured program has the rest of the machine.
///
/// # Errors
/// When a connection breaks or an answer has another status.
pub(crate) fn run(load: Load) -> Result<Outcome, Failure> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .map_err(|error| Failure::Unexpected(error.to_string()))?;
    runtime.block_on(async {
        let load = Arc::new(load);
        let begun = Instant::now();
        let tasks: Vec<_> =
            (0..load.connections).map(|number| tokio::spawn(connection(Arc::clone(&load), number, begun))).collect();
        let mut late = Vec::new();
        for task in tasks {
            late.extend(task.await.map_err(|error| Failure::Unexpected(error.to_string()))??);
        }
        let spent = begun.elapsed();
        late.sort_unstable();
        let at = |percent: usize| late.get(late.len() * percent / 100).copied().unwrap_or_default();
        let answers = u32::try_from(late.len()).map_or(f64::MAX, f64::from);
        Ok(Outcome { per_second: answers / spent.as_secs_f64(), p50: at(50), p99: at(99) })
    })
}

/// One connection to the measured program.
pub(crate) struct Connection {
    stream: TcpStream,
    buffer: Vec<u8>,
}

/// Room for one answer without growing.
const BUFFER_BYTES: usize = 64 * 1024;

impl Connection {
    /// Connects.
    ///
    /// # Errors
    /// As the system reports.
    pub(crate) async fn open(address: SocketAddr) -> Result<Self, Failure> {
        let broken = |error: std::io::Error| Failure::Unexpected(format!("no connection: {error}"));
        let stream = TcpStream::connect(address).await.map_err(broken)?;
        stream.set_nodelay(true).map_err(broken)?;
        Ok(Self { stream, buffer: Vec::with_capacity(BUFFER_BYTES) })
    }

    /// Sends a request and reads its answer; returns the size.
    ///
    /// # Errors
    /// When the connection breaks or the status is another one.
    pub(crate) async fn ask(&mut self, request: &[u8], status: u16) -> Result<usize, Failure> {
        let broken = |error: std::io::Error| Failure::Unexpected(format!("a connection broke: {error}"));
        self.stream.write_all(request).await.map_err(broken)?;
        self.buffer.clear();
        loop {
            if self.stream.read_buf(&mut self.buffer).await.map_err(broken)? == 0 {
                return Err(Failure::Unexpected("a connection was closed in the middle of an answer".to_owned()));
            }
            let Some(size) = complete(&self.buffer) else {
                continue;
            };
            let expected = format!("HTTP/1.1 {status}");
            if self.buffer.starts_with(expected.as_bytes()) {
                return Ok(size);
            }
            let head = self.buffer.get(..self.buffer.len().min(HEAD_SHOWN)).unwrap_or_default();
            return Err(Failure::Unexpected(format!("expected {expected}, got {}", String::from_utf8_lossy(head))));
        }
    }
}

/// Bytes of an unexpected answer that are shown.
const HEAD_SHOWN: usize = 300;

async fn connection(load: Arc<Load>, number: usize, begun: Instant) -> Result<Vec<Duration>, Failure> {
    let mut connection = Connection::open(load.address).await?;
    let mut times = Vec::new();
    while begun.elapsed() < load.time {
        let request = (load.request)(number, times.len());
        let sent = Instant::now();
        connection.ask(&request, load.status).await?;
        times.push(sent.elapsed());
    }
    Ok(times)
}

/// The size of an answer once all of it is there.
fn complete(buffer: &[u8]) -> Option<usize> {
    let head = buffer.windows(4).position(|four| four == b"\r\n\r\n")? + 4;
    let text = std::str::from_utf8(buffer.get(..head)?).ok()?.to_ascii_lowercase();
    let length: usize = text
        .lines()
        .find_map(|line| line.strip_prefix("content-length:"))
        .map_or(Some(0), |value| value.trim().parse().ok())?;
    (buffer.len() >= head + length).then_some(head + length)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_is_complete_when_its_length_says_so() {
        assert_eq!(complete(b"HTTP/1.1 200 OK\r\ncontent-length: 5\r\n\r\nhel"), None);
        assert_eq!(complete(b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello"), Some(43));
        assert_eq!(complete(b"HTTP/1.1 303 See Other\r\nlocation: /\r\n\r\n"), Some(39));
    }
}
