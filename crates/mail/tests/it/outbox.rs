use base::{Email, Language, days, hours};
use mail::{Budget, Enqueued, Message};
use records::RecordsError;
use text::Args;

use crate::world::{NEWS, NOTE, SEAT, World, seat_args};

records::statements! {
    WITH_RECIPIENT = "SELECT COUNT(*) FROM mail WHERE recipient_hash <> ''";
}

async fn refused(world: &World, kind: &'static mail::Kind, args: Args, link: Option<&str>, unsubscribe: Option<&str>) {
    let to = Email::parse("ana@example.org").unwrap();
    let (ids, now) = (world.ids.clone(), world.clock.now());
    let (link, unsubscribe) = (link.map(str::to_owned), unsubscribe.map(str::to_owned));
    let result = world
        .records
        .write(move |tx| {
            let budget = Budget::Confirmed;
            mail::enqueue(
                tx,
                &Message { kind, to: &to, language: Language::En, args, link, unsubscribe, budget },
                &ids,
                now,
            )
        })
        .await;
    assert!(matches!(result, Err(RecordsError::Constraint(_))), "{result:?}");
}

#[tokio::test]
async fn a_message_that_does_not_fit_its_kind_is_refused() {
    let world = World::new();
    let fits = || seat_args("Monday");
    refused(&world, &SEAT, Args::new(), Some("/en/"), None).await;
    refused(&world, &SEAT, fits().text("more", "x"), Some("/en/"), None).await;
    refused(&world, &SEAT, fits(), None, None).await;
    refused(&world, &SEAT, fits(), Some("https://evil.example/"), None).await;
    refused(&world, &SEAT, fits(), Some("//evil.example/"), None).await;
    refused(&world, &SEAT, fits(), Some("/en/\r\nBcc: b@example.org"), None).await;
    refused(&world, &SEAT, fits(), Some("/en/"), Some("/en/stop")).await;
    refused(&world, &NOTE, Args::new(), Some("/en/"), None).await;
    refused(&world, &NEWS, Args::new(), Some("/en/"), None).await;
    assert_eq!(world.outbox().await.queued, 0);
}

#[tokio::test]
async fn an_unconfirmed_address_gets_three_mails_a_day_however_it_is_typed() {
    let world = World::new();
    let to = ["ana@example.org", "ANA@example.org", "Ana@Example.org", "ana@example.org"];
    for (index, address) in to.into_iter().enumerate() {
        let outcome = world.enqueue_with(address, Budget::Unconfirmed, seat_args("Monday")).await.unwrap();
        assert_eq!(outcome == Enqueued::Suppressed, index == 3, "{address}");
    }
    assert!(matches!(world.enqueue("ana@example.org").await, Enqueued::Queued(_)), "a confirmed address may get more");
    assert!(matches!(
        world.enqueue_with("bea@example.org", Budget::Unconfirmed, seat_args("Monday")).await.unwrap(),
        Enqueued::Queued(_)
    ));
    (world.advance)(days(1));
    assert!(matches!(
        world.enqueue_with("ana@example.org", Budget::Unconfirmed, seat_args("Monday")).await.unwrap(),
        Enqueued::Queued(_)
    ));
}

#[tokio::test]
async fn a_mail_of_a_transaction_that_fails_is_never_sent() {
    let world = World::new();
    let to = Email::parse("ana@example.org").unwrap();
    let (ids, now) = (world.ids.clone(), world.clock.now());
    let failed: Result<(), RecordsError> = world
        .records
        .write(move |tx| {
            let message = Message {
                kind: &NOTE,
                to: &to,
                language: Language::En,
                args: Args::new(),
                link: None,
                unsubscribe: None,
                budget: Budget::Confirmed,
            };
            mail::enqueue(tx, &message, &ids, now)?;
            Err(RecordsError::Busy)
        })
        .await;
    assert!(failed.is_err());
    assert_eq!(world.delivery("files").send_due_once().await.sent, 0);
}

#[tokio::test]
async fn traces_are_deleted_after_ninety_days_and_waiting_mail_is_not() {
    let world = World::new();
    world.enqueue("ana@example.org").await;
    world.delivery("files").send_due_once().await;
    world.enqueue("bea@example.org").await;
    (world.advance)(days(90));
    let runner =
        jobs::Runner::new(world.records.clone(), world.clock.clone(), world.ids.clone(), [], mail::schedules());
    runner.register().await.unwrap();
    assert_eq!(runner.run_due_once().await, 1);
    assert_eq!(world.recent().await.len(), 2);
    (world.advance)(days(1));
    assert_eq!(runner.run_due_once().await, 1);
    assert_eq!(world.recent().await.len(), 1);
    assert_eq!(world.outbox().await.queued, 1);
    (world.advance)(hours(1));
}

#[tokio::test]
async fn who_got_a_mail_cannot_be_guessed_once_it_no_longer_counts() {
    let world = World::new();
    world.enqueue("ana@example.org").await;
    world.delivery("files").send_due_once().await;
    let told = || world.records.read::<_, RecordsError, _>(|tx| tx.number(&WITH_RECIPIENT, &[]));
    let purge = || {
        let now = world.clock.now();
        world.records.write(move |tx| mail::purge(tx, now))
    };
    purge().await.unwrap();
    assert_eq!(told().await.unwrap(), 1, "it still counts for today");
    (world.advance)(days(1));
    (world.advance)(hours(1));
    purge().await.unwrap();
    assert_eq!(told().await.unwrap(), 0);
}

#[tokio::test]
async fn every_statement_fits_the_schema() {
    let world = World::new();
    for statement in mail::STATEMENTS {
        world.records.check(statement).unwrap();
    }
}
