//! Answering, and what becomes of a paper when languages or the bank change.

use std::sync::Arc;

use base::{Audience, Language};
use library::Library;
use records::{params, statements};

use crate::support::{Test, fixture, fixture_files, right_form};

statements! {
    ANSWERS = "SELECT place, question, answer, language FROM attempt_item WHERE attempt_id = $1 ORDER BY place";
    RENAME = "UPDATE attempt_item SET question = 'no-longer-there' WHERE attempt_id = $1 AND place = $2";
}

fn answers(test: &Test, attempt: &str) -> Vec<(i64, String, Option<String>, Option<String>)> {
    let attempt = attempt.to_owned();
    test.app.read(move |tx| {
        tx.all(&ANSWERS, &params![&attempt], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?)))
    })
}

#[tokio::test]
async fn what_the_page_does_not_offer_is_not_stored() {
    let test = Test::new(fixture());
    let ana = test.learner("ana@example.org").await;
    let attempt = ana.begin().await;
    let forged = [("option", "a"), ("pair.p1", "p1"), ("item.s1", "1"), ("item.insult", "words"), ("points", "1")];
    for place in 1..=test.questions() {
        ana.visitor.post(&format!("/en/test/{attempt}/{place}"), &forged).await.is(303);
    }
    assert!(answers(&test, &attempt).iter().all(|(_, _, answer, _)| answer.is_none()));
}

#[tokio::test]
async fn answers_stay_through_a_change_of_language_and_a_step_back() {
    let test = Test::new(fixture());
    let ana = test.learner("ana@example.org").await;
    let attempt = ana.begin().await;
    for place in 1..=test.questions() {
        ana.answer_rightly(Language::De, &attempt, place).await;
    }
    for (place, question, answer, language) in answers(&test, &attempt) {
        assert!(answer.is_some() && language.as_deref() == Some("de"), "{place} {question}");
        let page = ana.visitor.get(&format!("/fr/test/{attempt}/{place}")).await;
        assert!(page.body.contains(" checked") || page.body.contains(" selected"), "{}", page.body);
        let same = ana.visitor.get(&format!("/de/test/{attempt}/{place}")).await;
        let held = right_form(ana.question_on(&same, Language::De), Language::De, &same.body);
        for (name, value) in held {
            let shown = format!("name=\"{name}\" value=\"{value}\" checked");
            let chosen = format!("<option value=\"{value}\" selected");
            assert!(same.body.contains(&shown) || same.body.contains(&chosen), "{name}={value} in {}", same.body);
        }
    }
}

#[tokio::test]
async fn buttons_save_and_lead_on_back_and_to_the_overview() {
    let test = Test::new(fixture());
    let ana = test.learner("ana@example.org").await;
    let attempt = ana.begin().await;
    let last = test.questions();
    let steps = [
        (1, "next", format!("/en/test/{attempt}/2")),
        (2, "previous", format!("/en/test/{attempt}/1")),
        (1, "previous", format!("/en/test/{attempt}")),
        (2, "overview", format!("/en/test/{attempt}")),
        (last, "next", format!("/en/test/{attempt}")),
        (1, "", format!("/en/test/{attempt}/2")),
    ];
    for (place, go, leads) in steps {
        let answer = ana.visitor.post(&format!("/en/test/{attempt}/{place}"), &[("go", go)]).await;
        assert_eq!(answer.location(), leads, "{place} {go}");
    }
}

#[tokio::test]
async fn an_answer_can_be_taken_back_until_the_paper_is_in_and_not_after() {
    let test = Test::new(fixture());
    let ana = test.learner("ana@example.org").await;
    let attempt = ana.begin().await;
    ana.answer_rightly(Language::En, &attempt, 1).await;
    ana.visitor.post(&format!("/en/test/{attempt}/1"), &[]).await.is(303);
    assert_eq!(answers(&test, &attempt)[0].2, None);
    ana.answer_rightly(Language::En, &attempt, 1).await;
    ana.hand_in(&attempt).await.is(303);
    let before = answers(&test, &attempt);
    let late = ana.visitor.post(&format!("/en/test/{attempt}/1"), &[]).await;
    assert_eq!(late.location(), format!("/en/test/{attempt}/result"));
    assert_eq!(answers(&test, &attempt), before);
}

#[tokio::test]
async fn a_paper_is_for_the_audience_of_its_seat() {
    let test = Test::new(fixture());
    let ana = test.learner_for("ana@example.org", Audience::VictimSupport).await;
    let attempt = ana.begin().await;
    let asked: Vec<_> = answers(&test, &attempt).into_iter().map(|(_, question, ..)| question).collect();
    assert_eq!(asked.len(), 4);
    assert!(!asked.contains(&"first-3".to_owned()), "beta is a lesson for authorities: {asked:?}");
}

#[tokio::test]
async fn a_later_bank_changes_no_paper_that_is_in() {
    let test = Test::with_later(fixture(), swapped());
    let ana = test.learner("ana@example.org").await;
    let attempt = ana.begin().await;
    ana.pass(&attempt, test.questions()).await;
    let result = ana.visitor.get(&format!("/en/later/test/{attempt}/result")).await;
    result.is(200).shows("<b>100%</b>").shows("Passed");
    let once_more = ana.visitor.post(&format!("/en/later/test/{attempt}/submit"), &[]).await;
    assert_eq!(once_more.location(), format!("/en/test/{attempt}/result"));
    assert_eq!(test.passed().len(), 1);
}

/// The fixture with everything that can be ticked turned round.
fn swapped() -> Arc<Library> {
    let mut files = fixture_files();
    let text = files.get("course/first/questions.toml").unwrap().to_owned();
    let turned = text.replace("right = true", "right = maybe").replace("right = false", "right = true");
    files.insert("course/first/questions.toml", turned.replace("right = maybe", "right = false"));
    Arc::new(Library::compile(&files).unwrap())
}

#[tokio::test]
async fn a_question_that_left_the_bank_is_not_counted_and_the_result_says_so() {
    let test = Test::new(fixture());
    let ana = test.learner("ana@example.org").await;
    let attempt = ana.begin().await;
    let gone = attempt.clone();
    test.app.write(move |tx| tx.execute(&RENAME, &params![&gone, 2_i64]));
    ana.visitor.get(&format!("/en/test/{attempt}/2")).await.is(200).shows("no longer in the question bank");
    ana.visitor.post(&format!("/en/test/{attempt}/2"), &[("option", "a")]).await.is(303);
    for place in [1, 3, 4] {
        ana.answer_rightly(Language::En, &attempt, place).await;
    }
    ana.visitor.post(&format!("/en/test/{attempt}/submit"), &[]).await.is(303);
    let result = ana.visitor.get(&format!("/en/test/{attempt}/result")).await;
    result.is(200).shows("no longer in the question bank").shows("3 of 3 points").shows("<b>100%</b>");
}

#[tokio::test]
async fn the_result_shows_ones_own_answer_the_right_one_and_the_reason() {
    let test = Test::new(fixture());
    let ana = test.learner("ana@example.org").await;
    let attempt = ana.begin().await;
    let mut seen = Vec::new();
    for place in 1..=test.questions() {
        let path = format!("/en/test/{attempt}/{place}");
        let page = ana.visitor.get(&path).await;
        let question = ana.question_on(&page, Language::En);
        let mut form = right_form(question, Language::En, &page.body);
        seen.push(question.id.to_string());
        // One line short of right.
        form.pop();
        let form: Vec<_> = form.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        ana.visitor.post(&path, &form).await.is(303);
    }
    ana.hand_in(&attempt).await.is(303);
    let result = ana.visitor.get(&format!("/en/test/{attempt}/result")).await;
    result.is(200).shows("Not answered").shows("Right answer").shows("Place 3").shows("These are words.");
    assert!(seen.contains(&"second-1".to_owned()), "both questions of the second module are drawn: {seen:?}");
}
