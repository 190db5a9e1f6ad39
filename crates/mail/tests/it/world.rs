//! One program with an outbox, a clock in the test's hand, and a mail server.

use std::sync::Arc;

use base::{Clock, Email, Ids, Language, Span, Timestamp};
use mail::{BaseUrl, Budget, Catalogue, Delivery, Enqueued, Kind, LinkKind, Message, Sample, Settings, Transport};
use records::{Options, Records, RecordsError};
use text::{Args, Texts};

use crate::sink::Sink;

pub const START: Timestamp = Timestamp::from_micros(1_790_000_000_000_000);

pub static SEAT: Kind = Kind {
    name: "test-seat",
    link: LinkKind::Path,
    args: &[("deadline", Sample::Text("24 November 2026, 18:00 (Rome time)")), ("n", Sample::Number(2))],
    essential: true,
};
pub static NOTE: Kind = Kind { name: "test-note", link: LinkKind::None, args: &[], essential: true };
pub static NEWS: Kind = Kind { name: "test-news", link: LinkKind::Path, args: &[], essential: false };

const WORDS: &str = "\
mail-test-seat-subject = A place is available until { $deadline }
mail-test-seat-body =
    A place is available. It is kept for you
    until { $deadline }.

    { $link }

    { $n ->
        [one] One place is left.
       *[other] { $n } places are left.
    }
mail-test-note-subject = A change in your account
mail-test-note-body = Something changed.
mail-test-news-subject = News
mail-test-news-body =
    There is something new.

    { $link }

    You can end this:

    { $unsubscribe }
mail-greeting = Hello,
mail-footer = Sent by { $sender }.
";

pub fn texts() -> Arc<Texts> {
    let files: Vec<(String, &str)> =
        Language::ALL.iter().map(|language| (format!("{language}/test.ftl"), WORDS)).collect();
    let files: Vec<(&str, &str)> = files.iter().map(|(path, words)| (path.as_str(), *words)).collect();
    Arc::new(Texts::from_files(&files).unwrap())
}

pub fn settings() -> Settings {
    Settings {
        sender_name: "Learning".to_owned(),
        sender_address: Email::parse("post@learn.example").unwrap(),
        base_url: BaseUrl::parse("https://learn.example").unwrap(),
    }
}

pub fn catalogue() -> Arc<Catalogue> {
    Arc::new(Catalogue::new([&SEAT, &NOTE, &NEWS], settings(), texts()))
}

pub struct World {
    pub folder: tempfile::TempDir,
    pub records: Records,
    pub clock: Clock,
    pub advance: Box<dyn Fn(Span) + Send + Sync>,
    pub ids: Ids,
}

impl World {
    pub fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let records = Records::open(folder.path(), Options { readers: 1, ..Options::default() }).unwrap();
        let (clock, advance) = Clock::manual(START);
        Self { folder, records, clock, advance: Box::new(advance), ids: Ids::counted(7) }
    }

    pub fn delivery(&self, setting: &str) -> Delivery {
        let transport = Transport::from_setting(setting, self.folder.path(), "learn.example").unwrap();
        let transport = transport.with_time_limit(std::time::Duration::from_millis(400));
        Delivery::new(self.records.clone(), self.clock.clone(), catalogue(), transport)
    }

    pub fn delivery_to(&self, sink: &Sink) -> Delivery {
        self.delivery(&format!("smtp://127.0.0.1:{}", sink.port))
    }

    pub async fn enqueue(&self, to: &str) -> Enqueued {
        self.enqueue_with(to, Budget::Confirmed, seat_args("Monday")).await.unwrap()
    }

    pub async fn enqueue_with(&self, to: &str, budget: Budget, args: Args) -> Result<Enqueued, RecordsError> {
        let to = Email::parse(to).unwrap();
        let (ids, now) = (self.ids.clone(), self.clock.now());
        let write = self.records.write(move |tx| {
            let link = Some("/en/course/offer/abc".to_owned());
            let message =
                Message { kind: &SEAT, to: &to, language: Language::En, args, link, unsubscribe: None, budget };
            mail::enqueue(tx, &message, &ids, now)
        });
        write.await
    }

    pub async fn outbox(&self) -> mail::Outbox {
        let now = self.clock.now();
        self.records.read(move |tx| mail::outbox(tx, now)).await.unwrap()
    }

    pub async fn recent(&self) -> Vec<mail::Entry> {
        self.records.read(mail::recent).await.unwrap()
    }
}

pub fn seat_args(deadline: &str) -> Args {
    Args::new().text("deadline", deadline).number("n", 2)
}

/// The value of a header, unfolded.
pub fn header<'a>(mail: &'a str, name: &str) -> Vec<&'a str> {
    let head = mail.split_once("\r\n\r\n").map_or(mail, |(head, _)| head);
    head.lines().filter_map(|line| line.strip_prefix(name)?.strip_prefix(": ")).collect()
}
