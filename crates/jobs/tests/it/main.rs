//! The promises of `jobs`: nothing lost, nothing done by two at once, a broken handler harms only its own job.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "helpers of tests"
)]

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use base::{Clock, Ids, Span, Timestamp, days, hours, minutes, seconds};
use jobs::{Handler, JobError, Runner, Schedule, handler};
use parking_lot::Mutex;
use records::{Options, Records, RecordsError};

const START: Timestamp = Timestamp::from_micros(1_790_000_000_000_000);

struct World {
    _folder: tempfile::TempDir,
    records: Records,
    clock: Clock,
    advance: Box<dyn Fn(Span) + Send + Sync>,
    ids: Ids,
}

impl World {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let records = Records::open(folder.path(), Options { readers: 1, ..Options::default() }).unwrap();
        let (clock, advance) = Clock::manual(START);
        Self { _folder: folder, records, clock, advance: Box::new(advance), ids: Ids::counted(1) }
    }

    fn runner(&self, handlers: Vec<(&'static str, Handler)>, schedules: Vec<Schedule>) -> Runner {
        Runner::new(self.records.clone(), self.clock.clone(), self.ids.clone(), handlers, schedules)
    }

    async fn enqueue(&self, kind: &'static str, payload: &'static str, due_at: Timestamp) -> String {
        let (ids, now) = (self.ids.clone(), self.clock.now());
        self.records.write(move |tx| jobs::enqueue(tx, kind, payload, due_at, &ids, now)).await.unwrap()
    }

    async fn queue(&self) -> jobs::Queue {
        let now = self.clock.now().plus(days(1_000));
        self.records.read(move |tx| jobs::queue(tx, now)).await.unwrap()
    }
}

/// The attempt and the payload of each call.
type Calls = Arc<Mutex<Vec<(u32, String)>>>;

/// A handler that notes what it was given and answers by the script, then with success.
fn scripted(script: Vec<Result<(), JobError>>) -> (Handler, Calls) {
    let calls = Calls::default();
    let script = Arc::new(Mutex::new(script.into_iter()));
    let noted = Arc::clone(&calls);
    let work = handler(move |context, payload| {
        noted.lock().push((context.attempt, payload));
        let answer = script.lock().next().unwrap_or(Ok(()));
        async move { answer }
    });
    (work, calls)
}

fn passing() -> Result<(), JobError> {
    Err(JobError::Passing("not now".to_owned()))
}

#[tokio::test]
async fn a_payload_that_is_too_long_is_refused() {
    let world = World::new();
    let payload = "x".repeat(jobs::PAYLOAD_BYTES_MAX + 1);
    let (ids, now) = (world.ids.clone(), world.clock.now());
    let refused = world.records.write(move |tx| jobs::enqueue(tx, "a", &payload, now, &ids, now)).await;
    assert!(matches!(refused, Err(RecordsError::Constraint(_))));
}

#[tokio::test]
async fn a_job_of_a_transaction_that_fails_is_never_done() {
    let world = World::new();
    let (work, calls) = scripted(vec![]);
    let runner = world.runner(vec![("a", work)], vec![]);
    let (ids, now) = (world.ids.clone(), world.clock.now());
    let failed: Result<(), RecordsError> = world
        .records
        .write(move |tx| {
            jobs::enqueue(tx, "a", "{}", now, &ids, now)?;
            Err(RecordsError::Busy)
        })
        .await;
    assert!(failed.is_err());
    assert_eq!(runner.run_due_once().await, 0);
    assert!(calls.lock().is_empty());
}

#[tokio::test]
async fn a_job_is_done_when_it_is_due_and_only_once() {
    let world = World::new();
    let (work, calls) = scripted(vec![]);
    let runner = world.runner(vec![("a", work)], vec![]);
    world.enqueue("a", "later", START.plus(hours(1))).await;
    assert_eq!(runner.run_due_once().await, 0);
    (world.advance)(hours(1));
    assert_eq!(runner.run_due_once().await, 1);
    assert_eq!(runner.run_due_once().await, 0);
    assert_eq!(*calls.lock(), [(1, "later".to_owned())]);
    assert_eq!(world.queue().await.due, 0);
}

#[tokio::test]
async fn a_failed_job_is_tried_again_after_growing_pauses() {
    let world = World::new();
    let (work, calls) = scripted(vec![passing(), passing()]);
    let runner = world.runner(vec![("a", work)], vec![]);
    world.enqueue("a", "{}", START).await;
    assert_eq!(runner.run_due_once().await, 1);
    (world.advance)(seconds(9));
    assert_eq!(runner.run_due_once().await, 0);
    (world.advance)(seconds(1));
    assert_eq!(runner.run_due_once().await, 1);
    (world.advance)(seconds(19));
    assert_eq!(runner.run_due_once().await, 0);
    (world.advance)(seconds(1));
    assert_eq!(runner.run_due_once().await, 1);
    assert_eq!(calls.lock().iter().map(|(attempt, _)| *attempt).collect::<Vec<_>>(), [1, 2, 3]);
    assert_eq!(world.queue().await.due, 0);
}

#[tokio::test]
async fn a_job_that_cannot_work_is_parked_and_can_be_resumed() {
    let world = World::new();
    let (work, calls) = scripted(vec![Err(JobError::Permanent("gone".to_owned()))]);
    let runner = world.runner(vec![("a", work)], vec![]);
    let id = world.enqueue("a", "{}", START).await;
    runner.run_due_once().await;
    (world.advance)(days(10));
    assert_eq!(runner.run_due_once().await, 0);
    let parked = world.records.read(jobs::parked).await.unwrap();
    assert_eq!(parked.len(), 1);
    assert_eq!((parked[0].id.as_str(), parked[0].error.as_str(), parked[0].attempts), (id.as_str(), "gone", 1));
    let now = world.clock.now();
    assert!(world.records.write(move |tx| jobs::resume(tx, &id, now)).await.unwrap());
    assert_eq!(runner.run_due_once().await, 1);
    assert_eq!(calls.lock().len(), 2);
}

#[tokio::test]
async fn a_handler_that_panics_harms_only_its_own_job() {
    let world = World::new();
    let (work, calls) = scripted(vec![]);
    let broken = handler(|_, _| async { panic!("on purpose") });
    let runner = world.runner(vec![("broken", broken), ("a", work)], vec![]);
    world.enqueue("broken", "{}", START).await;
    world.enqueue("a", "{}", START).await;
    assert_eq!(runner.run_due_once().await, 2);
    assert_eq!(calls.lock().len(), 1);
    assert_eq!(world.queue().await.due, 1);
    (world.advance)(seconds(10));
    assert_eq!(runner.run_due_once().await, 1);
}

#[tokio::test]
async fn a_kind_that_nobody_knows_stays_for_a_newer_program() {
    let world = World::new();
    let runner = world.runner(vec![], vec![]);
    world.enqueue("from-the-future", "{}", START).await;
    assert_eq!(runner.run_due_once().await, 1);
    assert_eq!(world.queue().await.due, 1);
}

#[tokio::test]
async fn a_job_whose_runner_died_is_done_by_another_after_the_lease() {
    let world = World::new();
    let stuck = handler(|_, _| std::future::pending());
    world.enqueue("a", "{}", START).await;
    let dead = world.runner(vec![("a", stuck)], vec![]);
    let task = tokio::spawn(async move { dead.run_due_once().await });
    while !is_leased(&world.records).await {
        tokio::task::yield_now().await;
    }
    task.abort();
    let (work, calls) = scripted(vec![]);
    let other = world.runner(vec![("a", work)], vec![]);
    assert_eq!(other.run_due_once().await, 0);
    (world.advance)(jobs::LEASE);
    assert_eq!(other.run_due_once().await, 1);
    assert_eq!(*calls.lock(), [(2, "{}".to_owned())]);
}

records::statements! {
    LEASED = "SELECT COUNT(*) FROM job WHERE lease_until IS NOT NULL";
}

async fn is_leased(records: &Records) -> bool {
    records.read(|tx| tx.number(&LEASED, &[])).await.unwrap() > 0
}

#[tokio::test]
async fn an_outcome_that_comes_after_the_lease_was_lost_changes_nothing() {
    let world = World::new();
    let gate = Arc::new(tokio::sync::Notify::new());
    let open = Arc::clone(&gate);
    let slow = handler(move |_, _| {
        let gate = Arc::clone(&gate);
        async move {
            gate.notified().await;
            Ok(())
        }
    });
    world.enqueue("a", "{}", START).await;
    let slow_runner = world.runner(vec![("a", slow)], vec![]);
    let task = tokio::spawn(async move { slow_runner.run_due_once().await });
    while !is_leased(&world.records).await {
        tokio::task::yield_now().await;
    }
    (world.advance)(jobs::LEASE);
    let (work, _) = scripted(vec![passing()]);
    assert_eq!(world.runner(vec![("a", work)], vec![]).run_due_once().await, 1);
    open.notify_one();
    task.await.unwrap();
    assert_eq!(world.queue().await.due, 1, "the late success must not delete a job that another runner rescheduled");
}

#[tokio::test(flavor = "multi_thread")]
async fn two_runners_do_each_job_once() {
    const JOBS: usize = 60;
    let world = World::new();
    let done = Arc::new(AtomicUsize::new(0));
    let count = |done: &Arc<AtomicUsize>| {
        let done = Arc::clone(done);
        handler(move |_, _| {
            done.fetch_add(1, Ordering::SeqCst);
            async { Ok(()) }
        })
    };
    for _ in 0..JOBS {
        world.enqueue("a", "{}", START).await;
    }
    let drain = |runner: Runner| {
        tokio::spawn(async move {
            let mut taken = 0;
            loop {
                match runner.run_due_once().await {
                    0 => break taken,
                    n => taken += n,
                }
            }
        })
    };
    let one = drain(world.runner(vec![("a", count(&done))], vec![]));
    let other = drain(world.runner(vec![("a", count(&done))], vec![]));
    assert_eq!(one.await.unwrap() + other.await.unwrap(), JOBS);
    assert_eq!(done.load(Ordering::SeqCst), JOBS);
}

#[tokio::test]
async fn a_schedule_comes_round_once_per_turn_whoever_is_up() {
    let world = World::new();
    let (work, calls) = scripted(vec![]);
    let schedule = || vec![Schedule { name: "a.sweep", every: minutes(5), handler: Arc::clone(&work) }];
    let (one, other) = (world.runner(vec![], schedule()), world.runner(vec![], schedule()));
    one.register().await.unwrap();
    other.register().await.unwrap();
    assert_eq!(one.run_due_once().await + other.run_due_once().await, 1);
    (world.advance)(minutes(5));
    assert_eq!(other.run_due_once().await + one.run_due_once().await, 1);
    assert_eq!(calls.lock().len(), 2);
}

#[tokio::test]
async fn a_schedule_that_is_no_more_leaves_no_row() {
    let world = World::new();
    let (work, _) = scripted(vec![]);
    world.runner(vec![], vec![Schedule { name: "a.old", every: minutes(5), handler: work }]).register().await.unwrap();
    let runner = world.runner(vec![], vec![]);
    runner.register().await.unwrap();
    assert_eq!(runner.run_due_once().await, 0);
    assert_eq!(world.queue().await.due, 0);
}

#[tokio::test]
async fn a_runner_that_is_told_to_stop_finishes_what_it_holds() {
    let world = World::new();
    let started = Arc::new(tokio::sync::Notify::new());
    let gate = Arc::new(tokio::sync::Notify::new());
    let (tell, open) = (Arc::clone(&started), Arc::clone(&gate));
    let slow = handler(move |_, _| {
        let (started, gate) = (Arc::clone(&tell), Arc::clone(&gate));
        async move {
            started.notify_one();
            gate.notified().await;
            Ok(())
        }
    });
    world.enqueue("a", "{}", START).await;
    let runner = world.runner(vec![("a", slow)], vec![]);
    let (stop, stopped) = tokio::sync::watch::channel(false);
    let task = tokio::spawn(async move { runner.run(stopped).await });
    started.notified().await;
    stop.send(true).unwrap();
    assert!(!task.is_finished());
    open.notify_one();
    task.await.unwrap();
    assert_eq!(world.queue().await.due, 0);
}

#[tokio::test]
async fn every_statement_fits_the_schema() {
    let world = World::new();
    for statement in jobs::STATEMENTS {
        world.records.check(statement).unwrap();
    }
}
