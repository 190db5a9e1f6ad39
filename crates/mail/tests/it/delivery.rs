use base::{days, hours, minutes};
use mail::{Round, State};

use crate::sink::{Behaviour, Sink};
use crate::world::{World, header, seat_args};

records::statements! {
    PERSONAL = "SELECT recipient || args || COALESCE(link, '') FROM mail";
    FORGET_OUTCOME = "UPDATE mail SET state = 'sending', recipient = 'ana@example.org', \
                      args = '[[\"deadline\",\"Monday\"],[\"n\",2]]', link = '/en/course/offer/abc', \
                      next_at = created_at, lease_until = created_at + 180000000, sent_at = NULL";
}

async fn personal(world: &World) -> Vec<String> {
    world.records.read(|tx| tx.all(&PERSONAL, &[], |row| row.get::<String>(0))).await.unwrap()
}

const SENT: Round = Round { sent: 1, postponed: 0, failed: 0 };
const POSTPONED: Round = Round { sent: 0, postponed: 1, failed: 0 };
const FAILED: Round = Round { sent: 0, postponed: 0, failed: 1 };
const NOTHING: Round = Round { sent: 0, postponed: 0, failed: 0 };

#[tokio::test]
async fn a_refusal_for_good_ends_it_and_leaves_no_address() {
    let (world, sink) = (World::new(), Sink::start([Behaviour::Refuse(550)]).await);
    let delivery = world.delivery_to(&sink);
    world.enqueue("ana@example.org").await;
    assert_eq!(delivery.send_due_once().await, FAILED);
    (world.advance)(days(2));
    assert_eq!(delivery.send_due_once().await, NOTHING);
    let entry = &world.recent().await[0];
    assert_eq!((entry.state, entry.error.as_deref()), (State::Failed, Some("refused 550")));
    assert_eq!(personal(&world).await, ["[]"]);
    assert!(sink.taken().is_empty());
}

#[tokio::test]
async fn a_refusal_for_now_is_tried_again_after_growing_pauses_with_the_same_message_id() {
    let script = [Behaviour::Refuse(451), Behaviour::Refuse(450)];
    let (world, sink) = (World::new(), Sink::start(script).await);
    let delivery = world.delivery_to(&sink);
    world.enqueue("ana@example.org").await;
    assert_eq!(delivery.send_due_once().await, POSTPONED);
    let kept = &personal(&world).await[0];
    assert!(kept.starts_with("ana@example.org"), "what is not sent yet keeps its address");
    (world.advance)(base::seconds(59));
    assert_eq!(delivery.send_due_once().await, NOTHING);
    (world.advance)(base::seconds(1));
    assert_eq!(delivery.send_due_once().await, POSTPONED);
    (world.advance)(minutes(1));
    assert_eq!(delivery.send_due_once().await, NOTHING);
    (world.advance)(minutes(1));
    assert_eq!(delivery.send_due_once().await, SENT);
    let entry = &world.recent().await[0];
    assert_eq!((entry.state, entry.attempts), (State::Sent, 3));
    assert_eq!(header(&sink.taken()[0], "Message-ID"), [format!("<{}@learn.example>", entry.id)]);
    assert_eq!(personal(&world).await, ["[]"]);
}

#[tokio::test]
async fn a_refused_recipient_does_not_keep_the_next_mail_waiting() {
    let (world, sink) = (World::new(), Sink::start([Behaviour::Refuse(550), Behaviour::Refuse(451)]).await);
    for name in ["ana", "bea", "cem"] {
        world.enqueue(&format!("{name}@example.org")).await;
    }
    let round = world.delivery_to(&sink).send_due_once().await;
    assert_eq!(round, Round { sent: 1, postponed: 1, failed: 1 });
}

#[tokio::test]
async fn a_server_that_hangs_up_after_the_text_gets_the_same_mail_once_more() {
    let (world, sink) = (World::new(), Sink::start([Behaviour::HangUpAfterData]).await);
    let delivery = world.delivery_to(&sink);
    world.enqueue("ana@example.org").await;
    assert_eq!(delivery.send_due_once().await, POSTPONED);
    (world.advance)(minutes(1));
    assert_eq!(delivery.send_due_once().await, SENT);
    assert_eq!(sink.taken().len(), 1);
}

#[tokio::test]
async fn a_server_that_never_answers_is_given_up_in_time_and_left_alone() {
    let (world, sink) = (World::new(), Sink::start([Behaviour::Hang]).await);
    let delivery = world.delivery_to(&sink);
    world.enqueue("ana@example.org").await;
    world.enqueue("bea@example.org").await;
    assert_eq!(delivery.send_due_once().await, POSTPONED, "the second mail waits for the server too");
    assert_eq!(delivery.send_due_once().await, NOTHING);
    (world.advance)(minutes(1));
    assert_eq!(delivery.send_due_once().await.sent, 2);
}

#[tokio::test]
async fn a_connection_that_died_between_two_mails_is_replaced_at_once() {
    let (world, sink) = (World::new(), Sink::start([Behaviour::Take, Behaviour::TakeAndHangUp]).await);
    for name in ["ana", "bea", "cem"] {
        world.enqueue(&format!("{name}@example.org")).await;
    }
    assert_eq!(world.delivery_to(&sink).send_due_once().await.sent, 3);
    assert_eq!(sink.connections(), 2);
    assert_eq!(sink.taken().len(), 3);
}

#[tokio::test]
async fn six_hours_without_a_server_lose_nothing_and_knock_four_times_an_hour() {
    const MAILS: usize = 30;
    let world = World::new();
    let closed = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap().local_addr().unwrap().port();
    let down = world.delivery(&format!("smtp://127.0.0.1:{closed}"));
    for number in 0..MAILS {
        world.enqueue(&format!("a{number}@example.org")).await;
    }
    let mut tries = 0;
    for _ in 0..360 {
        let round = down.send_due_once().await;
        assert_eq!((round.sent, round.failed), (0, 0));
        tries += round.postponed;
        (world.advance)(minutes(1));
    }
    assert_eq!(tries, 27);
    let sink = Sink::start([]).await;
    let up = world.delivery_to(&sink);
    (world.advance)(minutes(15));
    assert_eq!(up.send_due_once().await.sent, MAILS);
    let mut ids: Vec<String> = sink
        .taken()
        .iter()
        .flat_map(|mail| header(mail, "Message-ID").into_iter().map(str::to_owned).collect::<Vec<_>>())
        .collect();
    ids.sort();
    ids.dedup();
    assert_eq!(ids.len(), MAILS);
}

#[tokio::test]
async fn a_mail_is_given_up_after_five_days() {
    let (world, sink) = (World::new(), Sink::start([Behaviour::Refuse(451), Behaviour::Refuse(451)]).await);
    let delivery = world.delivery_to(&sink);
    world.enqueue("ana@example.org").await;
    assert_eq!(delivery.send_due_once().await, POSTPONED);
    (world.advance)(days(5));
    assert_eq!(delivery.send_due_once().await, FAILED);
    assert_eq!(world.recent().await[0].error.as_deref(), Some("given up: later 451"));
    assert_eq!(personal(&world).await, ["[]"]);
}

#[tokio::test]
async fn a_crash_between_sending_and_recording_repeats_the_same_mail_to_the_last_byte() {
    let (world, sink) = (World::new(), Sink::start([]).await);
    world.enqueue("ana@example.org").await;
    assert_eq!(world.delivery_to(&sink).send_due_once().await, SENT);
    // The database as it would be if the process had died before the outcome was written.
    world.records.write(|tx| tx.execute(&FORGET_OUTCOME, &[])).await.unwrap();
    let after = world.delivery_to(&sink);
    assert_eq!(after.send_due_once().await, NOTHING, "the lease holds");
    (world.advance)(mail::LEASE);
    assert_eq!(after.send_due_once().await, SENT);
    let taken = sink.taken();
    assert_eq!(taken.len(), 2);
    assert_eq!(taken[0], taken[1]);
}

#[tokio::test]
async fn a_delivery_that_is_dropped_in_the_middle_loses_nothing() {
    let (world, sink) = (World::new(), Sink::start([Behaviour::Hang]).await);
    world.enqueue("ana@example.org").await;
    let dying = world.delivery_to(&sink);
    let task = tokio::spawn(async move { dying.send_due_once().await });
    while !sink.is_script_done() {
        tokio::task::yield_now().await;
    }
    task.abort();
    drop(task.await);
    (world.advance)(mail::LEASE);
    assert_eq!(world.delivery_to(&sink).send_due_once().await, SENT);
}

#[tokio::test(flavor = "multi_thread")]
async fn two_deliveries_send_each_mail_once() {
    const MAILS: usize = 60;
    let (world, sink) = (World::new(), Sink::start([]).await);
    for number in 0..MAILS {
        world.enqueue(&format!("a{number}@example.org")).await;
    }
    let (one, other) = (world.delivery_to(&sink), world.delivery_to(&sink));
    let one = tokio::spawn(async move { one.send_due_once().await.sent });
    let other = tokio::spawn(async move { other.send_due_once().await.sent });
    assert_eq!(one.await.unwrap() + other.await.unwrap(), MAILS);
    assert_eq!(sink.taken().len(), MAILS);
}

#[tokio::test]
async fn files_hold_one_mail_each() {
    let world = World::new();
    world.enqueue("ana@example.org").await;
    assert_eq!(world.delivery("files").send_due_once().await, SENT);
    let files: Vec<_> =
        std::fs::read_dir(world.folder.path().join("mail")).unwrap().map(|entry| entry.unwrap().path()).collect();
    assert_eq!(files.len(), 1);
    let name = files[0].file_name().unwrap().to_str().unwrap();
    assert!(name.starts_with("20260921T") && name.ends_with(".eml"), "{name}");
    let mail = std::fs::read_to_string(&files[0]).unwrap();
    assert_eq!(header(&mail, "To"), ["ana@example.org"]);
}

#[tokio::test]
async fn what_a_person_typed_makes_no_header_and_no_link() {
    let (world, sink) = (World::new(), Sink::start([]).await);
    let typed = "x\r\nBcc: eve@evil.example\r\n\r\n<script>alert(1)</script> https://evil.example/";
    world.enqueue_with("ana@example.org", mail::Budget::Confirmed, seat_args(typed)).await.unwrap();
    assert_eq!(world.delivery_to(&sink).send_due_once().await, SENT);
    let mail = &sink.taken()[0];
    assert!(header(mail, "Bcc").is_empty());
    let (text, page) = mail.split_once("text/html").unwrap();
    assert!(!text.contains("https://evil") && !page.contains("https://evil"), "{mail}");
    assert!(!page.contains("<script"), "{page}");
}

#[tokio::test]
async fn headers_keep_robots_quiet_and_say_who_sends() {
    let (world, sink) = (World::new(), Sink::start([]).await);
    world.enqueue("ana@example.org").await;
    assert_eq!(world.delivery_to(&sink).send_due_once().await, SENT);
    let mail = &sink.taken()[0];
    assert_eq!(header(mail, "From"), ["Learning <post@learn.example>"]);
    assert_eq!(header(mail, "Auto-Submitted"), ["auto-generated"]);
    assert_eq!(header(mail, "Date").len(), 1);
    assert!(!mail.contains("List-"), "essential mail cannot be unsubscribed from");
    assert!(mail.find("text/plain").unwrap() < mail.find("text/html").unwrap());
}

#[tokio::test]
async fn a_running_delivery_stops_when_told() {
    let (world, sink) = (World::new(), Sink::start([]).await);
    world.enqueue("ana@example.org").await;
    let delivery = world.delivery_to(&sink);
    let (stop, stopped) = tokio::sync::watch::channel(false);
    let task = tokio::spawn(async move { delivery.run(stopped).await });
    while world.outbox().await.queued > 0 {
        tokio::task::yield_now().await;
    }
    stop.send(true).unwrap();
    task.await.unwrap();
    assert_eq!(sink.taken().len(), 1);
    (world.advance)(hours(1));
}
