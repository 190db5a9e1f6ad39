//! From the form to the confirmation.

use base::{Email, days, hours, seconds};
use registration::rules::{Seats, State, WaitingList};

use crate::support::{
    app, apply, confirm, count, draft, form, link, numbers, open_intake, organiser, runner, send, store,
};

#[tokio::test]
async fn a_form_with_faults_comes_back_with_each_of_them_and_with_what_was_typed() {
    let app = app();
    open_intake(&app, 5);
    let bad = form(&[("audience", ""), ("country", "XX"), ("email", "nobody"), ("declaration", ""), ("name", " ")]);
    let answer = app.visitor().post("/en/course/register", &bad).await;
    answer.is(422).shows("Please check 5 entries").shows("value=\"nobody\"").shows("Centro Aurora");
    for field in ["audience", "country", "email", "declaration", "name"] {
        answer.shows(&format!("href=\"#{field}\""));
    }
    assert!(app.mails().is_empty());
}

#[tokio::test]
async fn a_throw_away_address_is_asked_to_be_another_one_at_once() {
    let app = app();
    open_intake(&app, 5);
    let answer = app.visitor().post("/en/course/register", &form(&[("email", "ana@mailinator.com")])).await;
    answer.is(422).shows("would not reach you in time");
    assert!(app.mails().is_empty());
}

#[tokio::test]
async fn a_machine_that_fills_in_the_hidden_field_gets_the_usual_answer_and_nothing_is_kept() {
    let app = app();
    open_intake(&app, 5);
    let answer = app.visitor().post("/en/course/register", &form(&[("website", "https://spam.example")])).await;
    answer.is(303);
    assert_eq!(answer.location(), "/en/course/register/sent");
    assert!(app.mails().is_empty());
}

#[tokio::test]
async fn nobody_applies_before_the_opening_or_after_the_closing() {
    let app = app();
    let mut intake = draft(&app, Seats::Limited(5), WaitingList::Unlimited);
    intake.opens_at = app.shell().now().plus(days(1));
    intake.closes_at = app.shell().now().plus(days(2));
    store(&app, &intake);
    for (wait, word) in [(days(0), "not open yet"), (days(3), "Registration is closed")] {
        app.advance(wait);
        assert_eq!(send(&app, "ana@aurora.example").await.location(), "/en/course/register");
        app.visitor().get("/en/course/register").await.is(200).shows(word).hides("name=\"declaration\"");
    }
    assert!(app.mails().is_empty());
}

#[tokio::test]
async fn a_known_and_an_unknown_address_get_the_same_answer() {
    let app = app();
    open_intake(&app, 5);
    apply(&app, "ana@aurora.example").await;
    let known = send(&app, "Ana@Aurora.example").await;
    let unknown = send(&app, "bea@aurora.example").await;
    assert_eq!((known.status, &known.body, known.location()), (unknown.status, &unknown.body, unknown.location()));
    let names = |answer: &test_app::Answer| answer.headers.keys().map(ToString::to_string).collect::<Vec<_>>();
    assert_eq!(names(&known), names(&unknown));
    assert_eq!(count(&app, "registration-known"), 1);
    let own = link(&app, "registration-known", "ana@aurora.example");
    app.visitor().get(&own).await.is(200).shows("You have a seat");
}

#[tokio::test]
async fn an_address_gets_at_most_three_mails_a_day_before_it_is_confirmed() {
    let app = app();
    open_intake(&app, 5);
    for _ in 0..6 {
        send(&app, "ana@aurora.example").await.is(303);
    }
    assert_eq!(app.mails().len(), 3);
    app.advance(hours(25));
    send(&app, "ana@aurora.example").await.is(303);
    assert_eq!(app.mails().len(), 4);
}

#[tokio::test]
async fn a_confirmation_link_is_inert_until_its_button_is_pressed_and_works_once() {
    let app = app();
    let intake = open_intake(&app, 5);
    send(&app, "ana@aurora.example").await.is(303);
    let path = link(&app, "registration-confirm", "ana@aurora.example");
    for _scan in 0..5 {
        app.visitor().get(&path).await.is(200).shows("Centro Aurora").shows("ana@aurora.example");
    }
    assert!(numbers(&app, intake, State::Seated).is_empty());
    app.visitor().post(&path, &[]).await.is(303);
    assert_eq!(numbers(&app, intake, State::Seated), [1]);
    app.visitor().post(&path, &[]).await.is(410);
    app.visitor().get(&path).await.is(410);
    app.visitor().get("/en/course/confirm/nonsense").await.is(410);
}

#[tokio::test]
async fn each_form_confirms_what_was_typed_with_it_and_the_first_confirmation_counts() {
    let app = app();
    let intake = open_intake(&app, 5);
    send(&app, "ana@aurora.example").await;
    let mine = link(&app, "registration-confirm", "ana@aurora.example");
    app.advance(seconds(1));
    let stranger = form(&[("email", "ana@aurora.example"), ("name", "Somebody Else")]);
    app.visitor().post("/en/course/register", &stranger).await.is(303);
    let theirs = link(&app, "registration-confirm", "ana@aurora.example");
    app.visitor().get(&theirs).await.shows("Somebody Else");
    let own = app.visitor().post(&mine, &[]).await;
    app.visitor().get(own.location()).await.is(200).shows("Ana Pérez").hides("Somebody Else");
    app.visitor().post(&theirs, &[]).await.is(410);
    assert_eq!(numbers(&app, intake, State::Seated), [1]);
}

#[tokio::test]
async fn a_form_that_nobody_confirms_is_deleted_after_seven_days() {
    let app = app();
    open_intake(&app, 5);
    send(&app, "ana@aurora.example").await;
    let path = link(&app, "registration-confirm", "ana@aurora.example");
    app.advance(days(7));
    app.visitor().get(&path).await.is(410);
    runner(&app).await.run_due_once().await;
    assert!(app.audited().contains(&"registration.purged".to_owned()));
}

#[tokio::test]
async fn whoever_works_elsewhere_is_refused_kindly_with_the_way_to_help_and_without_an_account() {
    let app = app();
    open_intake(&app, 5);
    let elsewhere = form(&[("audience", "other")]);
    app.visitor().post("/en/course/register", &elsewhere).await.is(303);
    let own = confirm(&app, "ana@aurora.example").await;
    let page = app.visitor().get(&own).await;
    page.is(200).shows("There is no seat for this application").shows("/en/safety");
    page.shows("The course is for people who work for a victim support service");
    assert!(!app.audited().contains(&"account.made".to_owned()));
    assert_eq!(count(&app, "registration-refused"), 1);
}

#[tokio::test]
async fn a_free_mail_address_is_looked_at_first_and_keeps_its_number() {
    let app = app();
    let intake = open_intake(&app, 1);
    let own = apply(&app, "ana@gmail.com").await;
    app.visitor().get(&own).await.is(200).shows("We are looking at your application");
    apply(&app, "bea@aurora.example").await;
    assert_eq!(numbers(&app, intake, State::Review), [1]);
    assert_eq!(numbers(&app, intake, State::Seated), [2]);
    assert_eq!(count(&app, "registration-review"), 1);
}

#[tokio::test]
async fn staff_never_take_a_seat() {
    let app = app();
    let intake = open_intake(&app, 5);
    organiser(&app, "olga@aurora.example");
    let own = apply(&app, "olga@aurora.example").await;
    app.visitor().get(&own).await.is(200).shows("Staff take no seats");
    assert!(numbers(&app, intake, State::Seated).is_empty());
}

#[tokio::test]
async fn without_a_seat_and_without_a_waiting_list_the_answer_is_no_and_one_may_try_again_later() {
    let app = app();
    let intake = draft(&app, Seats::Limited(1), WaitingList::Off);
    let id = store(&app, &intake);
    send(&app, "ana@aurora.example").await;
    send(&app, "bea@aurora.example").await;
    let seated = confirm(&app, "ana@aurora.example").await;
    let refused = confirm(&app, "bea@aurora.example").await;
    app.visitor().get(&refused).await.shows("All seats were taken when you confirmed").hides("Apply again");
    app.visitor().get("/en/course/register").await.shows("All seats are taken");
    app.visitor().post(&format!("{seated}/withdraw"), &[]).await.is(303);
    app.visitor().get(&refused).await.shows("Apply again");
    app.advance(hours(25));
    let again = apply(&app, "bea@aurora.example").await;
    app.visitor().get(&again).await.shows("You have a seat");
    assert_eq!(numbers(&app, id, State::Seated), [3]);
}

#[tokio::test]
async fn every_step_leaves_one_mail_and_one_entry() {
    let app = app();
    open_intake(&app, 1);
    apply(&app, "ana@aurora.example").await;
    apply(&app, "bea@aurora.example").await;
    let kinds: Vec<String> = app.mails().into_iter().map(|mail| mail.kind).collect();
    assert_eq!(kinds, ["registration-confirm", "registration-seated", "registration-confirm", "registration-waiting"]);
    let entries = app.audited();
    let ours: Vec<&str> = entries.iter().map(String::as_str).filter(|one| one.starts_with("application.")).collect();
    assert_eq!(ours, ["application.confirmed", "application.seated", "application.confirmed", "application.waiting"]);
}

#[tokio::test]
async fn whoever_holds_a_seat_sets_a_passphrase_and_later_signs_in() {
    let app = app();
    open_intake(&app, 1);
    let own = apply(&app, "ana@aurora.example").await;
    let start = app.visitor().post(&format!("{own}/start"), &[]).await;
    assert!(start.is(303).location().starts_with("/en/account/setup/"), "{}", start.location());
    let email = Email::parse("ana@aurora.example").unwrap();
    let (ids, now) = (app.shell().ids().clone(), app.shell().now());
    app.write(move |tx| {
        let new = identity::NewAccount { email: &email, name: "x", language: base::Language::En };
        let account = identity::ensure_account(tx, &new, &ids, now)?;
        assert_eq!(account.name, "Ana Pérez");
        Ok::<_, records::RecordsError>(())
    });
    let waiting = apply(&app, "bea@aurora.example").await;
    app.visitor().post(&format!("{waiting}/start"), &[]).await.is(409);
}
