//! A mail server for tests: takes mail on loopback, and misbehaves by a script, one entry per mail transaction.

use std::collections::VecDeque;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use parking_lot::Mutex;
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};

/// How the next mail transaction goes.
#[derive(Clone, Copy, Debug)]
pub enum Behaviour {
    /// Taken.
    Take,
    /// Refused at the recipient with this code.
    Refuse(u16),
    /// The connection ends after the text was sent, without an answer.
    HangUpAfterData,
    /// The text is taken, and the connection ends before anything else is asked.
    TakeAndHangUp,
    /// No answer to the recipient, ever.
    Hang,
}

#[derive(Clone)]
pub struct Sink {
    pub port: u16,
    taken: Arc<Mutex<Vec<String>>>,
    script: Arc<Mutex<VecDeque<Behaviour>>>,
    connections: Arc<AtomicUsize>,
}

impl Sink {
    pub async fn start(script: impl IntoIterator<Item = Behaviour>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let sink = Self {
            port: listener.local_addr().unwrap().port(),
            taken: Arc::default(),
            script: Arc::new(Mutex::new(script.into_iter().collect())),
            connections: Arc::default(),
        };
        let server = sink.clone();
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                server.connections.fetch_add(1, Ordering::SeqCst);
                let server = server.clone();
                tokio::spawn(async move { drop(server.serve(stream).await) });
            }
        });
        sink
    }

    pub fn taken(&self) -> Vec<String> {
        self.taken.lock().clone()
    }

    /// Whether every entry of the script has had its mail.
    pub fn is_script_done(&self) -> bool {
        self.script.lock().is_empty()
    }

    pub fn connections(&self) -> usize {
        self.connections.load(Ordering::SeqCst)
    }

    async fn serve(&self, stream: TcpStream) -> std::io::Result<()> {
        let (read, mut write) = stream.into_split();
        let mut read = BufReader::new(read);
        write.write_all(b"220 sink\r\n").await?;
        let mut behaviour = Behaviour::Take;
        let mut line = String::new();
        loop {
            line.clear();
            if read.read_line(&mut line).await? == 0 {
                return Ok(());
            }
            let command = line.trim_end().to_ascii_uppercase();
            let reply = match command.split([' ', ':']).next().unwrap_or_default() {
                "EHLO" => "250-sink\r\n250-8BITMIME\r\n250 SMTPUTF8".to_owned(),
                "MAIL" => {
                    behaviour = self.script.lock().pop_front().unwrap_or(Behaviour::Take);
                    "250 ok".to_owned()
                }
                "RCPT" => match behaviour {
                    Behaviour::Refuse(code) => format!("{code} no mail for that address"),
                    Behaviour::Hang => std::future::pending().await,
                    _ => "250 ok".to_owned(),
                },
                "DATA" => {
                    write.write_all(b"354 go on\r\n").await?;
                    let text = read_data(&mut read).await?;
                    if matches!(behaviour, Behaviour::HangUpAfterData) {
                        return Ok(());
                    }
                    self.taken.lock().push(text);
                    "250 taken".to_owned()
                }
                "QUIT" => "221 bye".to_owned(),
                _ => "250 ok".to_owned(),
            };
            write.write_all(format!("{reply}\r\n").as_bytes()).await?;
            if command == "QUIT" || (reply == "250 taken" && matches!(behaviour, Behaviour::TakeAndHangUp)) {
                return Ok(());
            }
        }
    }
}

async fn read_data(read: &mut (impl AsyncBufReadExt + Unpin)) -> std::io::Result<String> {
    let mut text = String::new();
    loop {
        let mut line = String::new();
        if read.read_line(&mut line).await? == 0 || line == ".\r\n" {
            return Ok(text);
        }
        text.push_str(line.strip_prefix('.').unwrap_or(&line));
    }
}
