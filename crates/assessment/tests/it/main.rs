//! The final test as a browser sees it: what is refused first, then what works.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "helpers of tests"
)]

mod attempts;
mod paper;
mod support;
mod wire;

use std::sync::Arc;

use base::Language;
use library::Library;
use support::{Test, fixture};

#[test]
fn every_statement_fits_the_schema() {
    let test = Test::new(fixture());
    for statement in assessment::STATEMENTS {
        test.app.shell().records().check(statement).unwrap();
    }
}

#[tokio::test]
async fn nobody_takes_a_test_without_a_seat() {
    let test = Test::new(fixture());
    let visitor = test.app.visitor();
    let answer = visitor.get("/en/test").await;
    answer.is(303);
    assert!(answer.location().starts_with("/en/account/sign-in?next="), "{}", answer.location());
    visitor.post("/en/test", &[]).await.is(303);
    let guest = test.without_seat("guest@example.org");
    guest.get("/en/test").await.is(403);
    guest.post("/en/test", &[]).await.is(403);
}

#[tokio::test]
async fn addresses_that_name_no_attempt_or_no_question_lead_nowhere() {
    let test = Test::new(fixture());
    let ana = test.learner("ana@example.org").await;
    let attempt = ana.begin().await;
    for path in ["/en/test/none", "/en/test/none/result", "/en/test/00000000-0000-0000-0000-000000000000"] {
        ana.visitor.get(path).await.is(404);
    }
    for place in ["0", "5", "-1", "x", "99999999999999999999"] {
        ana.visitor.get(&format!("/en/test/{attempt}/{place}")).await.is(404);
        ana.visitor.post(&format!("/en/test/{attempt}/{place}"), &[]).await.is(404);
    }
}

#[tokio::test]
async fn titles_are_neutral_and_each_page_has_its_own() {
    let test = Test::new(fixture());
    let ana = test.learner("ana@example.org").await;
    let attempt = ana.begin().await;
    let base = format!("/en/test/{attempt}");
    ana.visitor.get("/en/test").await.shows("<title>Test</title>");
    ana.visitor.get(&base).await.shows("<title>Test: overview</title>");
    ana.visitor.get(&format!("{base}/2")).await.shows("<title>Test: question 2</title>");
    ana.hand_in(&attempt).await;
    ana.visitor.get(&format!("{base}/result")).await.shows("<title>Test: result 1</title>");
}

#[tokio::test]
async fn the_built_in_test_can_be_walked_and_passed_in_every_language() {
    let library = Arc::new(Library::builtin().unwrap());
    for language in Language::ALL {
        let test = Test::new(Arc::clone(&library));
        let ana = test.learner("ana@example.org").await;
        ana.visitor.get(&format!("/{language}/test")).await.is(200).hides("⟦");
        let attempt = ana.begin().await;
        for place in 1..=test.questions() {
            ana.visitor.get(&format!("/{language}/test/{attempt}/{place}")).await.is(200).hides("⟦");
            ana.answer_rightly(language, &attempt, place).await;
        }
        let overview = format!("/{language}/test/{attempt}");
        ana.visitor.get(&overview).await.is(200).hides("⟦").hides("name=\"anyway\"");
        ana.visitor.post(&format!("{overview}/submit"), &[]).await.is(303);
        let result = ana.visitor.get(&format!("{overview}/result")).await;
        result.is(200).hides("⟦").shows("class=\"result passed\"").shows("<b>100");
        ana.visitor.get(&format!("/{language}/test")).await.is(200).hides("⟦");
        assert_eq!(test.passed().len(), 1, "{language}");
    }
}
