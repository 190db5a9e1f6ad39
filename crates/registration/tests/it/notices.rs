//! "Tell me when it opens".

use base::{days, hours};
use registration::rules::{Seats, WaitingList};

use crate::support::{app, apply, count, draft, link, runner, store};

async fn ask(app: &test_app::TestApp, email: &str) {
    let answer = app.visitor().post("/en/course/notice", &[("email", email), ("website", "")]).await;
    answer.is(303);
    assert_eq!(answer.location(), "/en/course/notice");
}

#[tokio::test]
async fn a_broken_address_comes_back_and_a_machine_is_ignored() {
    let app = app();
    app.visitor().post("/en/course/notice", &[("email", "nobody")]).await.is(422).shows("value=\"nobody\"");
    app.visitor().post("/en/course/notice", &[("email", "a@b.example"), ("website", "x")]).await.is(303);
    assert!(app.mails().is_empty());
    app.visitor().get("/en/course/notice").await.is(200).shows("One more step in your inbox");
}

#[tokio::test]
async fn whoever_asked_and_confirmed_gets_one_message_when_it_opens_and_is_forgotten() {
    let app = app();
    let mut intake = draft(&app, Seats::Limited(5), WaitingList::Off);
    intake.opens_at = app.shell().now().plus(days(2));
    store(&app, &intake);
    ask(&app, "ana@example.org").await;
    ask(&app, "bea@example.org").await;
    let path = link(&app, "registration-notice-confirm", "ana@example.org");
    app.visitor().get(&path).await.is(200).shows("ana@example.org");
    app.visitor().post(&path, &[]).await.is(200).shows("Nothing is left to do");
    app.visitor().post(&path, &[]).await.is(410);
    ask(&app, "ana@example.org").await;
    assert_eq!(count(&app, "registration-notice-confirm"), 2, "a confirmed address is left alone");

    let runner = runner(&app).await;
    app.advance(days(2).max(hours(47)));
    runner.run_due_once().await;
    let told: Vec<String> =
        app.mails().into_iter().filter(|mail| mail.kind == "registration-notice").map(|mail| mail.to).collect();
    assert_eq!(told, ["ana@example.org"]);
    app.advance(hours(1));
    runner.run_due_once().await;
    assert_eq!(count(&app, "registration-notice"), 1);
}

#[tokio::test]
async fn nobody_is_told_while_it_is_shut() {
    let app = app();
    let intake = draft(&app, Seats::Limited(1), WaitingList::Off);
    store(&app, &intake);
    let own = apply(&app, "ana@aurora.example").await;
    ask(&app, "bea@example.org").await;
    app.visitor().post(&link(&app, "registration-notice-confirm", "bea@example.org"), &[]).await.is(200);
    let runner = runner(&app).await;
    runner.run_due_once().await;
    assert_eq!(count(&app, "registration-notice"), 0);
    app.visitor().post(&format!("{own}/withdraw"), &[]).await.is(303);
    app.advance(hours(1));
    runner.run_due_once().await;
    assert_eq!(count(&app, "registration-notice"), 1);
}

#[tokio::test]
async fn an_unconfirmed_wish_is_deleted_after_seven_days() {
    let app = app();
    ask(&app, "ana@example.org").await;
    let path = link(&app, "registration-notice-confirm", "ana@example.org");
    app.advance(days(7));
    app.visitor().get(&path).await.is(410);
    app.visitor().post(&path, &[]).await.is(410);
    runner(&app).await.run_due_once().await;
    assert!(app.audited().contains(&"registration.purged".to_owned()));
}
