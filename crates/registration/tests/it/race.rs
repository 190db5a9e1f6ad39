//! Goal: the seats of an intake are given out exactly once, however many people confirm at the same moment (G7).
//! Method: a thousand tasks press the button behind their links at once, twenty times over; then the same thousand go
//! through a registration that looks and gives in two separate steps, which has to oversell: otherwise this test would
//! prove nothing.

use std::sync::Arc;

use base::{Audience, Email, IntakeId, Language, Token};
use registration::rules::{Asking, Decision, Entry, Group, Seats, State, Verdict, WaitingList, decide};
use registration::seed::{self, Form};
use shell::Problem;
use test_app::TestApp;
use tokio::sync::Barrier;

use crate::support::{app, draft, numbers, store};

const PEOPLE: usize = 1_000;
const SEATS: u32 = 30;
const ROUNDS: usize = 20;

fn form<'a>(email: &'a Email) -> Form<'a> {
    Form {
        email,
        name: "Ana Pérez",
        audience: Audience::VictimSupport,
        country: "IT".parse().unwrap(),
        organisation: "Centro Aurora",
        language: Language::En,
    }
}

fn address(person: usize) -> Email {
    Email::parse(&format!("person{person}@aurora.example")).unwrap()
}

fn intake_of_thirty(app: &TestApp) -> IntakeId {
    store(app, &draft(app, Seats::Limited(SEATS), WaitingList::Unlimited))
}

/// A thousand forms that wait for their confirmation.
fn requests(app: &TestApp, intake: IntakeId) -> Vec<Token> {
    let (ids, now) = (app.shell().ids().clone(), app.shell().now());
    app.write(move |tx| {
        (0..PEOPLE)
            .map(|person| seed::request(tx, intake, &form(&address(person)), &ids, now))
            .collect::<Result<Vec<_>, records::RecordsError>>()
    })
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_thousand_people_at_once_get_exactly_thirty_seats_and_the_rest_wait_in_order() {
    let app = app();
    for _round in 0..ROUNDS {
        let intake = intake_of_thirty(&app);
        let tokens = requests(&app, intake);
        let barrier = Arc::new(Barrier::new(PEOPLE));
        let mut tasks = tokio::task::JoinSet::new();
        for token in tokens {
            let (visitor, barrier) = (app.visitor(), Arc::clone(&barrier));
            tasks.spawn(async move {
                barrier.wait().await;
                visitor.post(&format!("/en/course/confirm/{}", token.reveal()), &[]).await.status.as_u16()
            });
        }
        let answers = tasks.join_all().await;
        assert!(answers.iter().all(|status| *status == 303), "somebody got no answer: {answers:?}");
        let seats = i64::from(SEATS);
        assert_eq!(numbers(&app, intake, State::Seated), (1..=seats).collect::<Vec<_>>());
        assert_eq!(numbers(&app, intake, State::Waiting), (seats + 1..=1_000).collect::<Vec<_>>());
    }
}

/// The same without the lock: the state is read in one transaction, the seat is written in another.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn looking_and_giving_in_two_steps_oversells_which_shows_that_the_test_above_can_fail() {
    let app = app();
    let intake = intake_of_thirty(&app);
    let barrier = Arc::new(Barrier::new(PEOPLE));
    let mut tasks = tokio::task::JoinSet::new();
    for person in 0..PEOPLE {
        let (shell, barrier) = (app.shell().clone(), Arc::clone(&barrier));
        tasks.spawn(async move {
            let now = shell.now();
            let state = shell.records().read(move |tx| seed::intake_state(tx, intake)).await.unwrap();
            barrier.wait().await;
            let group = Group {
                audience: Audience::VictimSupport,
                country: "IT".parse().unwrap(),
                organisation: "aurora.example".to_owned(),
            };
            let asking = Asking { verdict: Verdict::Accept(group), sent_at: now, entry: Entry::Confirmed };
            let decided = match decide(&state, &asking, now) {
                Decision::Seat => State::Seated,
                _ => State::Waiting,
            };
            let ids = shell.ids().clone();
            let written = shell.records().write(move |tx| {
                seed::application_in(tx, intake, &form(&address(person)), decided, &ids, now).map(drop)
            });
            let written: Result<(), Problem> = written.await;
            written.unwrap();
        });
    }
    tasks.join_all().await;
    let sold = numbers(&app, intake, State::Seated).len();
    assert!(sold > SEATS as usize, "only {sold} seats were sold: the control no longer shows the fault");
}
