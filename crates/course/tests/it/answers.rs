//! Answering: what is refused, what is said, what survives two tabs and another language.

use base::Audience;
use http::Method;

use crate::support::{FRAGMENT, World};

const ONE: &str = "/en/learn/first/alpha/answer/one";
const MANY: &str = "/en/learn/first/alpha/answer/many";
const PAGE: &str = "/en/learn/first/alpha/answer";

async fn reader(world: &World) -> crate::support::Person {
    let learner = world.learner("ana@example.org", Audience::VictimSupport);
    learner.visitor.post(PAGE, &[("note", "read")]).await.is(303);
    learner
}

#[tokio::test]
async fn what_is_no_answer_is_not_stored_and_what_was_typed_stays() {
    let world = World::tiny();
    let learner = reader(&world).await;
    learner.visitor.post(ONE, &[]).await.is(422).shows("Something is still open").hides("A plan first");
    learner.visitor.post(ONE, &[("option", "nothing")]).await.is(400);
    learner.visitor.post(ONE, &[("option", "plan"), ("option", "change")]).await.is(400);
    learner.visitor.post("/en/learn/first/alpha/answer/nothing", &[("option", "plan")]).await.is(404);
    learner.visitor.post("/en/learn/first/alpha/read/words", &[("option", "plan")]).await.is(404);
    let half = [("item.insult", "words"), ("item.mail", "access")];
    let page = learner.visitor.post("/en/learn/first/alpha/sort/baskets", &half).await;
    page.is(422).shows("name=\"item.insult\" value=\"words\" checked").shows("role=\"alert\"");
    let (plan, record, change) = (world.item("Plan"), world.item("Record"), world.item("Change"));
    let twice = [(plan.as_str(), "1"), (record.as_str(), "1"), (change.as_str(), "2")];
    learner.visitor.post("/en/learn/first/alpha/sort/steps", &twice).await.is(422).shows("given twice");
    learner.visitor.get(PAGE).await.hides("class=\"feedback");
}

#[tokio::test]
async fn a_right_answer_says_so_and_why_option_by_option() {
    let world = World::tiny();
    let learner = reader(&world).await;
    let sent = learner.visitor.post(ONE, &[("option", "plan"), ("version", "0")]).await;
    assert_eq!(sent.location(), "/en/learn/first/alpha/answer#b-one");
    let page = learner.visitor.get(PAGE).await;
    page.shows("feedback right")
        .shows("Your choice: right")
        .shows("Yes. A plan first.")
        .shows("A change can be noticed.");
    page.shows("Safety planning comes before every change.").shows("?again=one#b-one");
}

#[tokio::test]
async fn being_sure_and_wrong_is_named_gently_and_being_unsure_and_right_too() {
    let world = World::tiny();
    let learner = reader(&world).await;
    learner.visitor.post(ONE, &[("option", "change"), ("confidence", "3")]).await.is(303);
    learner
        .visitor
        .get(PAGE)
        .await
        .shows("You were very sure here")
        .shows("Not right yet")
        .shows("This would have been right");
    learner.visitor.post(ONE, &[("option", "plan"), ("confidence", "1"), ("version", "1")]).await.is(303);
    learner.visitor.get(PAGE).await.hides("You were very sure").shows("You were not sure, and your answer is right");
    learner.visitor.post(ONE, &[("option", "change"), ("confidence", "7"), ("version", "2")]).await.is(303);
    learner.visitor.get(PAGE).await.hides("You were very sure").shows("Not right yet");
}

#[tokio::test]
async fn several_answers_can_be_partly_right() {
    let world = World::tiny();
    let learner = reader(&world).await;
    learner.visitor.post(MANY, &[("option", "a"), ("option", "b"), ("option", "c")]).await.is(303);
    learner.visitor.get(PAGE).await.shows("feedback partly").shows("Your choice: not right");
    learner.visitor.post(MANY, &[("option", "a"), ("version", "1")]).await.is(303);
    learner.visitor.get(PAGE).await.shows("Also right");
}

#[tokio::test]
async fn matching_ordering_and_sorting_show_what_was_given_and_what_is_right() {
    let world = World::tiny();
    let learner = world.learner("ana@example.org", Audience::VictimSupport);
    let (way, close, open) = (world.side("Way in"), world.side("Way to close"), world.side("Way to open"));
    let pairs = [("pair.p1", way.as_str()), ("pair.p2", &open), ("pair.p3", &close)];
    learner.visitor.post("/en/learn/first/alpha/sort/pairs", &pairs).await.is(303);
    let (plan, record, change) = (world.item("Plan"), world.item("Record"), world.item("Change"));
    let order = [(plan.as_str(), "1"), (record.as_str(), "2"), (change.as_str(), "3")];
    learner.visitor.post("/en/learn/first/alpha/sort/steps", &order).await.is(303);
    let baskets = [("item.insult", "words"), ("item.mail", "words"), ("item.post", "words")];
    learner.visitor.post("/en/learn/first/alpha/sort/baskets", &baskets).await.is(303);
    let page = learner.visitor.get("/en/learn/first/alpha/sort").await;
    page.shows("Look again.").shows("Way to open").shows("Right answer").shows("Place 2").shows("This is access.");
    page.shows("feedback partly").shows("feedback right");
}

#[tokio::test]
async fn another_language_shows_the_same_answer() {
    let world = World::tiny();
    let learner = reader(&world).await;
    learner.visitor.post("/fr/learn/first/alpha/answer/one", &[("option", "plan")]).await.is(303);
    learner.visitor.get("/de/learn/first/alpha/answer").await.shows("feedback right").shows("Ihre Wahl: richtig");
    let back = learner.visitor.get("/de/learn/first/alpha/answer/one").await;
    assert_eq!(back.location(), "/de/learn/first/alpha/answer#b-one", "a page that a form made has an address, too");
}

#[tokio::test]
async fn an_older_tab_does_not_overwrite_a_newer_answer_and_loses_nothing() {
    let world = World::tiny();
    let learner = reader(&world).await;
    let tab = world.second_device(&learner);
    learner.visitor.get(PAGE).await.shows("name=\"version\" value=\"0\"");
    tab.visitor.post(MANY, &[("option", "a"), ("option", "b"), ("version", "0")]).await.is(303);
    let late = learner.visitor.post(MANY, &[("option", "c"), ("version", "0")]).await;
    late.is(409).shows("There is a newer answer").shows("feedback right").shows("value=\"c\" checked");
    late.shows("name=\"version\" value=\"1\"");
    learner.visitor.get(PAGE).await.shows("feedback right").hides("There is a newer answer");
    learner.visitor.post(MANY, &[("option", "c"), ("version", "1")]).await.is(303);
    tab.visitor.get(PAGE).await.shows("feedback wrong");
}

#[tokio::test]
async fn the_same_answer_sent_twice_is_no_conflict() {
    let world = World::tiny();
    let learner = reader(&world).await;
    for _press in 0..2 {
        learner.visitor.post(ONE, &[("option", "plan"), ("version", "0")]).await.is(303);
    }
}

#[tokio::test]
async fn whoever_tries_again_finds_her_answer_in_the_form() {
    let world = World::tiny();
    let learner = reader(&world).await;
    learner.visitor.post(ONE, &[("option", "change")]).await.is(303);
    let page = learner.visitor.get(&format!("{PAGE}?again=one")).await;
    page.shows("value=\"change\" checked").shows("name=\"version\" value=\"1\"").hides("A change can be noticed.");
}

#[tokio::test]
async fn the_script_gets_the_block_alone() {
    let world = World::tiny();
    let learner = reader(&world).await;
    let block = learner.visitor.send(Method::POST, ONE, &[("option", "plan")], FRAGMENT).await;
    block
        .is(200)
        .shows("<section class=\"block\" data-block=\"one\"")
        .shows("feedback right")
        .hides("<html")
        .hides("data-block=\"many\"");
    let open = learner.visitor.send(Method::POST, MANY, &[], FRAGMENT).await;
    open.is(200).shows("error-summary").shows("data-block=\"many\"").hides("<html");
    let late = learner.visitor.send(Method::POST, ONE, &[("option", "change")], FRAGMENT).await;
    late.is(200).shows("There is a newer answer").shows("value=\"change\" checked").hides("<html");
}
