//! Pages before handing in hold nothing that tells what is right (C12).

use std::sync::Arc;

use base::Language;
use library::{EntryView, Library, TaskView};

use crate::support::{Learner, Test, edited, fixture};

/// Every page that learners can open before they hand in: so many of them that every question is asked.
async fn pages(library: Arc<Library>) -> String {
    let test = Test::new(library);
    let mut all = String::new();
    for email in ["ana@example.org", "bea@example.org", "cleo@example.org", "dora@example.org"] {
        all.push_str(&pages_of(&test, &test.learner(email).await).await);
    }
    all
}

/// Every page before handing in, with nothing and with something answered.
async fn pages_of(test: &Test, ana: &Learner) -> String {
    let mut all = ana.visitor.get("/en/test").await.body;
    let attempt = ana.begin().await;
    for language in [Language::En, Language::De] {
        for place in 1..=test.questions() {
            let path = format!("/{language}/test/{attempt}/{place}");
            let page = ana.visitor.get(&path).await;
            all.push_str(&page.body);
            // The same boxes are ticked in both contents: the first of everything that the page offers.
            let form = first_of_each(&page.body);
            let form: Vec<_> = form.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
            ana.visitor.post(&path, &form).await.is(303);
            all.push_str(&ana.visitor.get(&path).await.body);
        }
        all.push_str(&ana.visitor.get(&format!("/{language}/test/{attempt}")).await.body);
    }
    let asked = ana.visitor.post(&format!("/en/test/{attempt}/submit"), &[]).await;
    all + &asked.body
}

fn first_of_each(page: &str) -> Vec<(String, String)> {
    let mut form: Vec<(String, String)> = Vec::new();
    for input in page.split("<input ").skip(1) {
        let part = |name: &str| input.split(&format!("{name}=\"")).nth(1).and_then(|rest| rest.split('"').next());
        if let (Some(name), Some(value)) = (part("name"), part("value"))
            && form.iter().all(|(given, _)| given != name)
        {
            form.push((name.to_owned(), value.to_owned()));
        }
    }
    form
}

const FIRST: &str = "course/first/questions.toml";
const SECOND: &str = "course/second/questions.toml";

/// The fixture with another key and nothing else: file, what stands there, what stands there instead.
const OTHER_KEYS: [(&str, &str, &str); 5] = [
    (
        FIRST,
        "right = true\ntext = \"A plan\"\nfeedback = \"Yes.\"\n\n[[question.option]]\nid = \"b\"\nright = false",
        "right = false\ntext = \"A plan\"\nfeedback = \"Yes.\"\n\n[[question.option]]\nid = \"b\"\nright = true",
    ),
    (FIRST, "right = true\ntext = \"Threats\"", "right = false\ntext = \"Threats\""),
    (FIRST, "right = false\ntext = \"Weather\"", "right = true\ntext = \"Weather\""),
    (SECOND, "id = \"insult\"\ncategory = \"words\"", "id = \"insult\"\ncategory = \"access\""),
    (
        SECOND,
        "id = \"s1\"\ntext = \"Plan\"\n\n[[question.item]]\nid = \"s2\"\ntext = \"Record\"",
        "id = \"s2\"\ntext = \"Record\"\n\n[[question.item]]\nid = \"s1\"\ntext = \"Plan\"",
    ),
];

#[tokio::test]
async fn pages_are_the_same_byte_by_byte_whatever_is_right() {
    let usual = pages(fixture()).await;
    for prompt in ["Which comes first?", "What counts?", "Match.", "Order.", "Sort."] {
        assert!(usual.contains(prompt), "the paper asks everything: {prompt:?}");
    }
    for (file, from, to) in OTHER_KEYS {
        assert!(usual == pages(edited(file, from, to)).await, "the pages tell that it is {from:?} and not {to:?}");
    }
}

#[tokio::test]
async fn no_id_of_the_content_is_on_a_page_because_ids_can_tell() {
    let test = Test::new(fixture());
    let ana = test.learner("ana@example.org").await;
    let attempt = ana.begin().await;
    for place in 1..=test.questions() {
        let page = ana.visitor.get(&format!("/en/test/{attempt}/{place}")).await;
        let question = ana.question_on(&page, Language::En);
        page.hides(question.id.as_str()).hides(question.lesson.as_str()).hides(question.skill.as_str());
        for entry in entries(&question.view(Language::En).task) {
            for before in ["value=\"", "name=\"pair.", "name=\"item.", "-"] {
                page.hides(&format!("{before}{}\"", entry.id));
            }
        }
    }
}

fn entries(task: &TaskView) -> Vec<&EntryView> {
    match task {
        TaskView::Choice { options, .. } => options.iter().collect(),
        TaskView::Match { lefts, rights } => lefts.iter().chain(rights).collect(),
        TaskView::Order { items } => items.iter().collect(),
        TaskView::Classify { categories, items } => categories.iter().chain(items).collect(),
        TaskView::Reflection { .. } | TaskView::Scenario { .. } => Vec::new(),
    }
}

#[tokio::test]
async fn feedback_is_on_no_page_before_handing_in_and_on_the_result_after() {
    let test = Test::new(fixture());
    let ana = test.learner("ana@example.org").await;
    let attempt = ana.begin().await;
    for place in 1..=test.questions() {
        ana.visitor.get(&format!("/en/test/{attempt}/{place}")).await.hides("Look again.").hides("These are words.");
    }
    let early = ana.visitor.get(&format!("/en/test/{attempt}/result")).await;
    early.is(303);
    assert_eq!(early.location(), format!("/en/test/{attempt}"));
    ana.hand_in(&attempt).await.is(303);
    ana.visitor.get(&format!("/en/test/{attempt}/result")).await.shows("Look again.").shows("These are words.");
}
