use std::collections::HashMap;
use std::sync::Arc;
use std::time::Duration;

use base::{Clock, Ids, Span};
use records::{Records, RecordsError};
use tokio::sync::watch;
use tokio::task::JoinSet;

use crate::rules::{self, Settlement};
use crate::store::{self, Taken};
use crate::{Handler, JobContext, JobError};

/// Jobs that one runner works on at the same time.
pub const JOBS_AT_ONCE_MAX: usize = 8;
/// Longest time for one attempt; shorter than the lease, so that no other runner starts the same job meanwhile.
pub const HANDLER_TIME_MAX: Duration = Duration::from_secs(5 * 60);
/// How often an idle runner looks for due jobs.
const POLL_EVERY: Duration = Duration::from_millis(1_000);

/// Work that comes round: every so often, by one node, whoever is up.
#[derive(Clone)]
pub struct Schedule {
    /// Its name, unique: `area.what`.
    pub name: &'static str,
    /// The time from one turn to the next; whole seconds.
    pub every: Span,
    /// Does the work; gets an empty payload.
    pub handler: Handler,
}

/// Takes due jobs and does them.
#[derive(Clone)]
pub struct Runner {
    inner: Arc<Inner>,
}

struct Inner {
    records: Records,
    clock: Clock,
    ids: Ids,
    handlers: HashMap<&'static str, Handler>,
    schedules: HashMap<&'static str, Schedule>,
}

impl Runner {
    /// A runner with a handler per kind of job, and schedules. Their names may not be kinds of jobs too.
    pub fn new(
        records: Records,
        clock: Clock,
        ids: Ids,
        handlers: impl IntoIterator<Item = (&'static str, Handler)>,
        schedules: impl IntoIterator<Item = Schedule>,
    ) -> Self {
        let handlers = handlers.into_iter().collect();
        let schedules = schedules.into_iter().map(|schedule| (schedule.name, schedule)).collect();
        Self { inner: Arc::new(Inner { records, clock, ids, handlers, schedules }) }
    }

    /// Writes the rows of the schedules: once, before the first jobs are taken.
    ///
    /// # Errors
    /// As the database reports.
    pub async fn register(&self) -> Result<(), RecordsError> {
        let names: Vec<_> = self.inner.schedules.keys().copied().collect();
        let now = self.inner.clock.now();
        self.inner.records.write(move |tx| store::register_schedules(tx, &names, now)).await
    }

    /// Works until `stop` turns true or its sender is gone; then finishes what it holds. A caller that cannot wait may
    /// drop the future: the leases run out, and the jobs are done by whoever comes next.
    pub async fn run(&self, mut stop: watch::Receiver<bool>) {
        while let Err(error) = self.register().await {
            tracing::error!(%error, "schedules could not be registered");
            if stopped_within(&mut stop, POLL_EVERY).await {
                return;
            }
        }
        let mut running = JoinSet::new();
        loop {
            self.start_due(&mut running).await;
            tokio::select! {
                () = until_stopped(&mut stop) => break,
                Some(_) = running.join_next() => {}
                () = tokio::time::sleep(POLL_EVERY) => {}
            }
        }
        while running.join_next().await.is_some() {}
    }

    /// Does the jobs that are due now, [`JOBS_AT_ONCE_MAX`] at most, and returns how many it took: for tests and commands.
    pub async fn run_due_once(&self) -> usize {
        let mut running = JoinSet::new();
        self.start_due(&mut running).await;
        let taken = running.len();
        while running.join_next().await.is_some() {}
        taken
    }

    /// Fills the free places with due jobs.
    async fn start_due(&self, running: &mut JoinSet<()>) {
        let free = JOBS_AT_ONCE_MAX.saturating_sub(running.len());
        if free == 0 {
            return;
        }
        match self.take(free).await {
            Ok(jobs) => {
                for job in jobs {
                    running.spawn(Arc::clone(&self.inner).perform(job));
                }
            }
            Err(error) => tracing::error!(%error, "due jobs could not be taken"),
        }
    }

    async fn take(&self, limit: usize) -> Result<Vec<Taken>, RecordsError> {
        let now = self.inner.clock.now();
        if self.inner.records.read(move |tx| store::is_any_due(tx, now)).await? {
            self.inner.records.write(move |tx| store::take(tx, now, limit)).await
        } else {
            Ok(Vec::new())
        }
    }
}

impl Inner {
    async fn perform(self: Arc<Self>, job: Taken) {
        let result = self.attempt(&job).await;
        let turn = if store::is_schedule(&job.id) {
            self.schedules.get(job.kind.as_str()).map(|schedule| (job.due_at, schedule.every))
        } else {
            None
        };
        let now = self.clock.now();
        let settlement = rules::settle(result, job.attempts, turn, now);
        match &settlement {
            Settlement::Again { error, .. } => {
                tracing::warn!(job = job.id, kind = job.kind, attempt = job.attempts, error, "a job failed");
            }
            Settlement::Parked { error } => {
                tracing::error!(job = job.id, kind = job.kind, attempt = job.attempts, error, "a job was parked");
            }
            Settlement::Done | Settlement::NextTurn { .. } => {}
        }
        let (id, kind) = (job.id.clone(), job.kind.clone());
        let written = self.records.write(move |tx| store::settle(tx, &job, &settlement, now)).await;
        if let Err(error) = written {
            // The lease runs out, and the job is done again.
            tracing::error!(%error, job = id, kind, "the outcome of a job could not be recorded");
        }
    }

    /// Runs the handler in a task of its own: a panic ends that task and nothing else.
    async fn attempt(&self, job: &Taken) -> Result<(), JobError> {
        let handler = if store::is_schedule(&job.id) {
            self.schedules.get(job.kind.as_str()).map(|schedule| &schedule.handler)
        } else {
            self.handlers.get(job.kind.as_str())
        };
        let handler = handler.ok_or_else(|| JobError::Passing("this program knows no such kind of job".to_owned()))?;
        let context = JobContext {
            records: self.records.clone(),
            clock: self.clock.clone(),
            ids: self.ids.clone(),
            attempt: job.attempts,
        };
        let (handler, payload) = (Arc::clone(handler), job.payload.clone());
        // A set, because dropping it ends the task.
        let mut task = JoinSet::new();
        task.spawn(async move { handler(context, payload).await });
        match tokio::time::timeout(HANDLER_TIME_MAX, task.join_next()).await {
            Ok(Some(Ok(result))) => result,
            Ok(Some(Err(_)) | None) => Err(JobError::Passing("the handler panicked".to_owned())),
            Err(_) => Err(JobError::Passing(format!("not done within {} s", HANDLER_TIME_MAX.as_secs()))),
        }
    }
}

async fn until_stopped(stop: &mut watch::Receiver<bool>) {
    // A sender that is gone means that the program ends, too.
    let _ended = stop.wait_for(|stop| *stop).await;
}

async fn stopped_within(stop: &mut watch::Receiver<bool>, pause: Duration) -> bool {
    tokio::time::timeout(pause, until_stopped(stop)).await.is_ok()
}
