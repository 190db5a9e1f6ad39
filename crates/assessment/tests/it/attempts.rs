//! Who may begin, when, and how often a paper is counted.

use std::sync::Arc;

use base::{Audience, Event, IntakeId, Language, hours, minutes};

use crate::support::{Test, fixture};

#[tokio::test]
async fn somebody_elses_attempt_does_not_exist() {
    let test = Test::new(fixture());
    let ana = test.learner("ana@example.org").await;
    let attempt = ana.begin().await;
    let bea = test.learner("bea@example.org").await;
    for path in ["", "/1", "/result"] {
        bea.visitor.get(&format!("/en/test/{attempt}{path}")).await.is(404);
    }
    bea.visitor.post(&format!("/en/test/{attempt}/1"), &[("option", "a")]).await.is(404);
    bea.hand_in(&attempt).await.is(404);
    assert_eq!(test.audited("attempt.submitted"), 0);
    ana.visitor.get(&format!("/en/test/{attempt}")).await.is(200);
}

#[tokio::test]
async fn open_questions_are_named_before_a_paper_is_taken() {
    let test = Test::new(fixture());
    let ana = test.learner("ana@example.org").await;
    let attempt = ana.begin().await;
    for place in [1, 3, 4] {
        ana.answer_rightly(Language::En, &attempt, place).await;
    }
    let asked = ana.visitor.post(&format!("/en/test/{attempt}/submit"), &[]).await;
    asked
        .is(422)
        .shows("One question is not fully answered")
        .shows("Please answer the open questions, or tick this box.");
    asked.shows(&format!("<li><a href=\"/en/test/{attempt}/2\">Question 2</a></li>"));
    assert_eq!(test.audited("attempt.submitted"), 0);
    ana.hand_in(&attempt).await.is(303);
    assert_eq!(test.audited("attempt.submitted"), 1);
}

#[tokio::test]
async fn three_failed_attempts_with_a_pause_between_them_are_the_end() {
    let test = Test::new(fixture());
    let ana = test.learner("ana@example.org").await;
    for number in 1..=3 {
        let attempt = ana.begin().await;
        ana.hand_in(&attempt).await.is(303);
        let result = ana.visitor.get(&format!("/en/test/{attempt}/result")).await;
        result.is(200).shows("Not passed").shows(&format!("Result of attempt {number}"));
        let refused = ana.visitor.post("/en/test", &[]).await;
        refused.is(303);
        assert_eq!(refused.location(), "/en/test", "the pause holds");
        if number < 3 {
            result.shows("You can begin the next attempt from");
            test.later(&ana, hours(23));
            ana.visitor.get("/en/test").await.shows("You can begin the next attempt from");
            test.later(&ana, hours(1));
        }
    }
    test.later(&ana, hours(100));
    ana.visitor.get("/en/test").await.shows("All attempts are used").hides("Begin the test");
    assert_eq!(ana.visitor.post("/en/test", &[]).await.location(), "/en/test");
    assert_eq!(test.audited("attempt.started"), 3);
    assert!(test.passed().is_empty());
}

#[tokio::test]
async fn another_intake_gives_new_attempts() {
    let test = Test::new(fixture());
    let ana = test.learner("ana@example.org").await;
    let attempt = ana.begin().await;
    ana.hand_in(&attempt).await.is(303);
    let (account, now) = (ana.account, test.app.shell().now());
    let intake = IntakeId::from_uuid(test.app.shell().ids().random());
    let seat = Event::SeatTaken { account, intake, audience: Audience::PublicAuthority, language: Language::En };
    test.app.write(move |tx| tx.publish(&seat, now));
    ana.visitor.get("/en/test").await.shows("3 of 3").shows("Begin the test");
    assert_ne!(ana.begin().await, attempt);
}

#[tokio::test]
async fn whoever_has_passed_takes_no_further_test() {
    let test = Test::new(fixture());
    let ana = test.learner("ana@example.org").await;
    let attempt = ana.begin().await;
    ana.pass(&attempt, test.questions()).await;
    assert_eq!(test.passed(), [ana.account]);
    test.later(&ana, hours(48));
    ana.visitor.get("/en/test").await.shows("You have passed the test").shows("100%, passed").hides("Begin the test");
    ana.visitor.post("/en/test", &[]).await.is(303);
    assert_eq!(test.audited("attempt.started"), 1);
}

#[tokio::test]
async fn an_open_attempt_is_gone_on_with_and_not_begun_again() {
    let test = Test::new(fixture());
    let ana = test.learner("ana@example.org").await;
    let attempt = ana.begin().await;
    test.later(&ana, minutes(90));
    ana.visitor.get("/en/test").await.shows("Go on with the test").shows("2 of 3");
    assert_eq!(ana.begin().await, attempt);
    assert_eq!(test.audited("attempt.started"), 1);
}

#[tokio::test]
async fn clicks_at_the_same_moment_begin_one_attempt_and_count_one_paper() {
    let test = Test::new(fixture());
    let ana = test.learner("ana@example.org").await;
    let clicks = (0..20).map(|_| {
        let visitor = ana.visitor.clone();
        tokio::spawn(async move { visitor.post("/en/test", &[]).await.status.as_u16() })
    });
    for click in clicks.collect::<Vec<_>>() {
        assert_eq!(click.await.unwrap(), 303);
    }
    assert_eq!(test.audited("attempt.started"), 1);
    let attempt = ana.begin().await;
    for place in 1..=test.questions() {
        ana.answer_rightly(Language::En, &attempt, place).await;
    }
    let clicks = (0..20).map(|_| {
        let (visitor, path) = (ana.visitor.clone(), format!("/en/test/{attempt}/submit"));
        tokio::spawn(async move { visitor.post(&path, &[]).await.location().to_owned() })
    });
    for click in clicks.collect::<Vec<_>>() {
        assert_eq!(click.await.unwrap(), format!("/en/test/{attempt}/result"));
    }
    assert_eq!(test.audited("attempt.submitted"), 1);
    assert_eq!(test.passed(), [ana.account]);
}

#[tokio::test]
async fn a_made_up_attempt_for_the_demo_is_a_passed_one() {
    let test = Test::new(fixture());
    let ana = test.learner("ana@example.org").await;
    let holder = assessment::Holder { account: ana.account, intake: ana.intake, audience: Audience::PublicAuthority };
    let (library, shell) = (Arc::clone(&test.library), test.app.shell().clone());
    let attempt = test
        .app
        .write(move |tx| assessment::seed_attempt(tx, &library, &holder, Language::De, shell.ids(), shell.now()));
    assert_eq!(test.passed(), [ana.account]);
    ana.visitor.get(&format!("/en/test/{attempt}/result")).await.is(200).shows("<b>100%</b>").shows("Passed");
}
