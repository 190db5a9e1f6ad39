//! What becomes of seats: offered, taken, turned down, ended, given up.

use base::{days, hours};
use registration::rules::{Seats, State, WaitingList};
use registration::seed;
use shell::Problem;

use crate::support::{app, applied, apply, count, draft, link, numbers, open_intake, runner, store};

#[tokio::test]
async fn the_waiting_list_says_the_place_in_line_and_what_happens_next() {
    let app = app();
    open_intake(&app, 0);
    apply(&app, "ana@aurora.example").await;
    let own = apply(&app, "bea@aurora.example").await;
    app.visitor().get(&own).await.is(200).shows("You are number 2 in line").shows("48 hours");
    let mail = app.mails().into_iter().rfind(|mail| mail.kind == "registration-waiting").unwrap();
    assert!(mail.args.contains('2'), "{}", mail.args);
}

#[tokio::test]
async fn a_seat_that_is_given_up_is_offered_to_the_next_at_once_and_nobody_new_overtakes() {
    let app = app();
    let intake = open_intake(&app, 1);
    let first = apply(&app, "ana@aurora.example").await;
    let second = apply(&app, "bea@aurora.example").await;
    app.visitor().get(&format!("{first}/withdraw")).await.is(200).shows("You give up your seat");
    app.visitor().post(&format!("{first}/withdraw"), &[]).await.is(303);
    assert_eq!(numbers(&app, intake, State::Offered), [2]);
    let (_, state) = applied(&app, intake, "cara@alba.example", "IT");
    assert_eq!(state, State::Waiting);
    app.visitor().get(&second).await.shows("A seat is kept for you").shows("26 November 2026, 13:00 (Rome time)");
    app.visitor().post(&second, &[("answer", "accept")]).await.is(303);
    app.visitor().get(&second).await.shows("You have a seat");
    app.visitor().get(&first).await.shows("Your application is withdrawn");
    assert_eq!(count(&app, "registration-withdrawn"), 1);
}

#[tokio::test]
async fn an_offer_that_is_declined_goes_to_the_next() {
    let app = app();
    let intake = open_intake(&app, 1);
    let first = apply(&app, "ana@aurora.example").await;
    let second = apply(&app, "bea@aurora.example").await;
    applied(&app, intake, "cara@alba.example", "IT");
    app.visitor().post(&format!("{first}/withdraw"), &[]).await;
    app.visitor().post(&second, &[("answer", "perhaps")]).await.is(400);
    app.visitor().post(&second, &[("answer", "decline")]).await.is(303);
    assert_eq!(numbers(&app, intake, State::Offered), [3]);
    app.visitor().get(&second).await.shows("You declined the seat").shows("Apply again");
    app.visitor().post(&second, &[("answer", "accept")]).await.is(303);
    assert!(numbers(&app, intake, State::Seated).is_empty());
}

#[tokio::test]
async fn an_offer_that_nobody_answers_ends_and_goes_to_the_next() {
    let app = app();
    let intake = open_intake(&app, 1);
    let first = apply(&app, "ana@aurora.example").await;
    let second = apply(&app, "bea@aurora.example").await;
    applied(&app, intake, "cara@alba.example", "IT");
    app.visitor().post(&format!("{first}/withdraw"), &[]).await;
    let runner = runner(&app).await;
    app.advance(hours(47));
    runner.run_due_once().await;
    assert_eq!(numbers(&app, intake, State::Offered), [2]);
    app.advance(hours(1));
    app.visitor().get(&second).await.shows("The offer has ended");
    app.visitor().post(&second, &[("answer", "accept")]).await.is(303);
    assert!(numbers(&app, intake, State::Seated).is_empty());
    runner.run_due_once().await;
    assert_eq!(numbers(&app, intake, State::Offered), [3]);
    assert_eq!(count(&app, "registration-lapsed"), 1);
    app.visitor().get(&link(&app, "registration-lapsed", "bea@aurora.example")).await.shows("Apply again");
}

#[tokio::test]
async fn an_ended_offer_counts_as_free_even_before_the_job_comes_round() {
    let app = app();
    let intake = open_intake(&app, 1);
    let first = apply(&app, "ana@aurora.example").await;
    apply(&app, "bea@aurora.example").await;
    app.visitor().post(&format!("{first}/withdraw"), &[]).await;
    app.advance(hours(49));
    let (_, state) = applied(&app, intake, "cara@alba.example", "IT");
    assert_eq!(state, State::Seated);
    assert_eq!(numbers(&app, intake, State::Lapsed), [2]);
}

#[tokio::test]
async fn withdrawing_twice_frees_one_seat() {
    let app = app();
    let intake = open_intake(&app, 1);
    let first = apply(&app, "ana@aurora.example").await;
    for (email, _) in [("b@alba.example", 2), ("c@alba.example", 3)] {
        applied(&app, intake, email, "IT");
    }
    for _ in 0..3 {
        app.visitor().post(&format!("{first}/withdraw"), &[]).await.is(303);
    }
    assert_eq!(numbers(&app, intake, State::Offered), [2]);
    assert_eq!(count(&app, "registration-withdrawn"), 1);
}

#[tokio::test]
async fn giving_up_a_seat_ends_the_right_to_learn() {
    let app = app();
    open_intake(&app, 1);
    let own = apply(&app, "ana@aurora.example").await;
    let learners = |app: &test_app::TestApp| app.audited().iter().filter(|one| *one == "application.seated").count();
    assert_eq!(learners(&app), 1);
    let email = base::Email::parse("ana@aurora.example").unwrap();
    let (ids, now) = (app.shell().ids().clone(), app.shell().now());
    let token = ids.token();
    let session = token.clone();
    app.write(move |tx| {
        let new = identity::NewAccount { email: &email, name: "x", language: base::Language::En };
        let account = identity::ensure_account(tx, &new, &ids, now)?;
        identity::start_session(tx, &session, account.id, identity::Factor::Passphrase, now)?;
        Ok::<_, records::RecordsError>(())
    });
    let asked = token.clone();
    app.read(move |tx| identity::learner(tx, Some(&asked), now).map(drop));
    app.visitor().post(&format!("{own}/withdraw"), &[]).await.is(303);
    let refused: bool = app
        .read(move |tx| Ok::<_, Problem>(matches!(identity::learner(tx, Some(&token), now), Err(Problem::Forbidden))));
    assert!(refused);
}

#[tokio::test]
async fn quotas_hold_one_group_back_and_let_the_others_pass() {
    let app = app();
    let mut intake = draft(&app, Seats::Limited(3), WaitingList::Unlimited);
    intake.quotas.countries.insert("IT".parse().unwrap(), 1);
    intake.quotas.organisation = Some(1);
    let id = store(&app, &intake);
    assert_eq!(applied(&app, id, "a@one.example", "IT").1, State::Seated);
    assert_eq!(applied(&app, id, "b@two.example", "IT").1, State::Waiting);
    assert_eq!(applied(&app, id, "c@three.example", "DE").1, State::Seated);
    assert_eq!(applied(&app, id, "d@three.example", "FR").1, State::Waiting);
    assert_eq!(applied(&app, id, "e@five.example", "FR").1, State::Seated);
    assert_eq!(numbers(&app, id, State::Waiting), [2, 4]);
    let (now, ids) = (app.shell().now(), app.shell().ids().clone());
    let mut more = intake.clone();
    more.seats = Seats::Limited(9);
    app.write(move |tx| seed::change(tx, &more, &ids, now));
    assert_eq!(numbers(&app, id, State::Offered), Vec::<i64>::new(), "quotas still hold both back");
}

#[tokio::test]
async fn raising_the_seats_offers_them_in_order_and_lowering_takes_none_away() {
    let app = app();
    let intake = draft(&app, Seats::Limited(2), WaitingList::Unlimited);
    let id = store(&app, &intake);
    for n in 0..6 {
        applied(&app, id, &format!("p{n}@alba.example"), "IT");
    }
    let change = |seats: Seats, version: i64| {
        let (now, ids) = (app.shell().now(), app.shell().ids().clone());
        let mut changed = intake.clone();
        (changed.seats, changed.version) = (seats, version);
        app.write(move |tx| seed::change(tx, &changed, &ids, now));
    };
    change(Seats::Limited(4), 1);
    assert_eq!(numbers(&app, id, State::Offered), [3, 4]);
    change(Seats::Limited(0), 2);
    assert_eq!(numbers(&app, id, State::Seated), [1, 2]);
    assert_eq!(numbers(&app, id, State::Offered), [3, 4]);
    change(Seats::Unlimited, 3);
    assert_eq!(numbers(&app, id, State::Offered), [3, 4, 5, 6]);
}

#[tokio::test]
async fn applications_without_a_seat_are_forgotten_a_year_after_the_last_decision() {
    let app = app();
    let intake = open_intake(&app, 1);
    let seated = apply(&app, "ana@aurora.example").await;
    let own = apply(&app, "bea@aurora.example").await;
    app.visitor().post(&format!("{own}/withdraw"), &[]).await;
    let runner = runner(&app).await;
    app.advance(days(364));
    runner.run_due_once().await;
    app.visitor().get(&own).await.is(200);
    app.advance(days(1));
    runner.run_due_once().await;
    app.visitor().get(&own).await.is(410);
    app.visitor().get(&seated).await.is(200);
    assert!(numbers(&app, intake, State::Withdrawn).is_empty());
}
