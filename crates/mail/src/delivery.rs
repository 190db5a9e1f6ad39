use std::sync::Arc;
use std::time::Duration;

use base::{Clock, hours};
use jobs::{JobContext, JobError, Schedule};
use parking_lot::Mutex;
use records::{Records, RecordsError};
use tokio::sync::watch;

use crate::letter::{self, LetterError, Parts};
use crate::rules::{self, Fate, Fault, Server};
use crate::store::{self, Taken};
use crate::transport::{Line, Transport};
use crate::{Catalogue, RenderError};

/// Mails that one round sends at most, so that a stop is never far.
pub const MAILS_PER_ROUND_MAX: usize = 200;
/// How often an idle delivery looks for due mail.
const POLL_EVERY: Duration = Duration::from_millis(1_000);
/// How often, and how far apart, an outcome is tried to be recorded while the database is busy.
const RECORD_TRIES_MAX: u32 = 10;
const RECORD_PAUSE: Duration = Duration::from_millis(300);

/// Sends the mail that is due.
#[derive(Clone)]
pub struct Delivery {
    inner: Arc<Inner>,
}

struct Inner {
    records: Records,
    clock: Clock,
    catalogue: Arc<Catalogue>,
    transport: Transport,
    server: Mutex<Server>,
}

/// What a round of sending came to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Round {
    /// Mails that the server took.
    pub sent: usize,
    /// Mails that are tried again later.
    pub postponed: usize,
    /// Mails that were refused for good or given up.
    pub failed: usize,
}

impl Round {
    fn attempts(self) -> usize {
        self.sent + self.postponed + self.failed
    }
}

impl Delivery {
    /// A delivery through one transport. Several nodes may each have one on the same database.
    pub fn new(records: Records, clock: Clock, catalogue: Arc<Catalogue>, transport: Transport) -> Self {
        let server = Mutex::new(Server::new());
        Self { inner: Arc::new(Inner { records, clock, catalogue, transport, server }) }
    }

    /// Sends until `stop` turns true or its sender is gone; the mail in hand is finished first. If the future is dropped
    /// instead, that one mail may be sent again, with the same `Message-ID`.
    pub async fn run(&self, mut stop: watch::Receiver<bool>) {
        loop {
            let more_waits = self.send_due_once().await.attempts() == MAILS_PER_ROUND_MAX;
            let pause = if more_waits { Duration::ZERO } else { POLL_EVERY };
            if tokio::time::timeout(pause, stop.wait_for(|stop| *stop)).await.is_ok() {
                return;
            }
        }
    }

    /// Sends what is due now, one after the other, [`MAILS_PER_ROUND_MAX`] at most; ends early when the server has to be
    /// left alone.
    pub async fn send_due_once(&self) -> Round {
        let mut round = Round::default();
        let mut line = None;
        let mut outcome: Option<(Taken, Fate)> = None;
        if self.is_any_due().await {
            loop {
                let goes_on = round.attempts() < MAILS_PER_ROUND_MAX && self.is_server_ready();
                let Some(mail) = self.record_and_take(outcome.take(), goes_on).await else {
                    break;
                };
                let fate = self.attempt(&mail, &mut line).await;
                match &fate {
                    Fate::Sent => round.sent += 1,
                    Fate::Again { .. } => round.postponed += 1,
                    Fate::Failed { .. } => round.failed += 1,
                }
                outcome = Some((mail, fate));
            }
        }
        if let Some(line) = line {
            Line::close(line).await;
        }
        round
    }

    async fn is_any_due(&self) -> bool {
        let now = self.inner.clock.now();
        if !self.is_server_ready() {
            return false;
        }
        match self.inner.records.read(move |tx| store::is_any_due(tx, now)).await {
            Ok(is_due) => is_due,
            Err(error) => {
                tracing::error!(%error, "the outbox could not be read");
                false
            }
        }
    }

    fn is_server_ready(&self) -> bool {
        self.inner.server.lock().is_ready(self.inner.clock.now())
    }

    /// Records the outcome of the mail before and takes the next one, in one transaction: so a crash leaves at most one
    /// mail of which nobody knows whether it went out.
    async fn record_and_take(&self, outcome: Option<(Taken, Fate)>, goes_on: bool) -> Option<Taken> {
        let domain = self.inner.catalogue.settings().sender_address.domain();
        let outcome = Arc::new(outcome);
        for attempt in 0..RECORD_TRIES_MAX {
            // A next mail that cannot be read must not keep the last one's outcome from being recorded.
            let goes_on = goes_on && attempt == 0;
            let (now, domain, outcome) = (self.inner.clock.now(), domain.clone(), Arc::clone(&outcome));
            let result: Result<_, RecordsError> = self
                .inner
                .records
                .write(move |tx| {
                    if let Some((mail, fate)) = outcome.as_ref() {
                        store::settle(tx, mail, fate, now)?;
                    }
                    if goes_on { store::take(tx, now, &domain) } else { Ok(None) }
                })
                .await;
            match result {
                Ok(mail) => return mail,
                Err(error) => tracing::error!(%error, "the outbox could not be written"),
            }
            tokio::time::sleep(RECORD_PAUSE).await;
        }
        None
    }

    async fn attempt(&self, mail: &Taken, line: &mut Option<Line>) -> Fate {
        let result = match self.write(mail) {
            Ok(letter) => {
                let result = self.inner.transport.send(line, letter).await;
                self.inner.server.lock().note(&result, self.inner.clock.now());
                result
            }
            Err(fault) => Err(fault),
        };
        let now = self.inner.clock.now();
        let rests_until = self.inner.server.lock().rests_until();
        let fate = rules::decide(result, mail.attempts, mail.created_at, rests_until, now);
        let (id, kind, attempt) = (mail.id.as_str(), mail.kind.as_str(), mail.attempts);
        match &fate {
            Fate::Sent => tracing::debug!(id, kind, attempt, "mail sent"),
            Fate::Again { class, .. } => tracing::warn!(id, kind, attempt, class, "mail postponed"),
            Fate::Failed { class } => tracing::error!(id, kind, attempt, class, "mail failed"),
        }
        fate
    }

    /// Writes the letter. What this program cannot write, a newer one may: such mail waits.
    fn write(&self, mail: &Taken) -> Result<letter::Letter, Fault> {
        let catalogue = &self.inner.catalogue;
        let args =
            serde_json::from_str(&mail.args).map_err(|_| Fault::Refused("its values are unreadable".to_owned()))?;
        let rendered = catalogue
            .render(&mail.kind, mail.language, &args, mail.link.as_deref(), mail.unsubscribe.as_deref())
            .map_err(|error| {
                Fault::Later(match error {
                    RenderError::UnknownKind => "no such kind".to_owned(),
                    RenderError::MissingText(key) => format!("text {key} is missing"),
                    RenderError::Template(_) => "its page could not be written".to_owned(),
                })
            })?;
        let settings = catalogue.settings();
        let parts = Parts {
            id: &mail.id,
            created_at: mail.created_at,
            message_id: &mail.message_id,
            recipient: &mail.recipient,
            rendered,
            unsubscribe: mail.unsubscribe.as_deref().map(|path| settings.base_url.join(path)),
        };
        letter::write(settings, parts).map_err(|error| {
            Fault::Refused(match error {
                LetterError::Address => "no such address can be".to_owned(),
                LetterError::Message => "its parts make no message".to_owned(),
            })
        })
    }
}

/// The work that comes round: deleting the traces of old mail, a few times a day.
pub fn schedules() -> Vec<Schedule> {
    let purge = jobs::handler(|context: JobContext, _payload| async move {
        let now = context.clock.now();
        let deleted = context.records.write(move |tx| store::purge(tx, now)).await?;
        tracing::info!(deleted, "traces of old mail deleted");
        Ok::<(), JobError>(())
    });
    vec![Schedule { name: "mail.purge", every: hours(6), handler: purge }]
}
