//! A scenario as linked pages: consequences, replay from any decision, debrief.

use base::Audience;
use http::Method;

use crate::support::{FRAGMENT, World};

const WALK: &str = "/en/learn/first/alpha/do/walk";
const PAGE: &str = "/en/learn/first/alpha/do";

#[tokio::test]
async fn choices_that_are_not_there_are_refused_and_consequences_stay_hidden_until_chosen() {
    let world = World::tiny();
    let learner = world.learner("ana@example.org", Audience::VictimSupport);
    let page = learner.visitor.get(PAGE).await;
    page.shows("The phone rings.").shows("value=\"ask\"").shows("You work in a service.");
    page.hides("Good. You start with safety.").hides("risk-up").hides("He notices.");
    for fields in
        [vec![], vec![("step", "0")], vec![("step", "0"), ("choice", "back")], vec![("step", "9"), ("choice", "ask")]]
    {
        learner.visitor.post(WALK, &fields).await.is(400);
    }
}

#[tokio::test]
async fn a_choice_leads_on_with_the_supervisors_words_and_the_end_explains_every_decision() {
    let world = World::tiny();
    let learner = world.learner("ana@example.org", Audience::VictimSupport);
    let sent = learner.visitor.post(WALK, &[("step", "0"), ("choice", "search"), ("version", "0")]).await;
    assert_eq!(sent.location(), "/en/learn/first/alpha/do#b-walk");
    learner
        .visitor
        .get(PAGE)
        .await
        .shows("He notices.")
        .shows("He may notice.")
        .shows("tag risk-up")
        .hides("Plan first.");
    learner.visitor.post(WALK, &[("step", "1"), ("choice", "back"), ("version", "1")]).await.is(303);
    let end = learner.visitor.get(PAGE).await;
    end.shows("You agree on a plan.").shows("Plan first.").shows("He may notice.").shows("Well corrected.");
    end.shows("Referral").shows("?walk=walk.0#b-walk").shows("This step could alert him").hides("choice-card\"");
}

#[tokio::test]
async fn any_decision_can_be_taken_again_and_looking_at_it_changes_nothing() {
    let world = World::tiny();
    let learner = world.learner("ana@example.org", Audience::VictimSupport);
    learner.visitor.post(WALK, &[("step", "0"), ("choice", "search")]).await.is(303);
    learner.visitor.post(WALK, &[("step", "1"), ("choice", "back"), ("version", "1")]).await.is(303);
    learner
        .visitor
        .get(&format!("{PAGE}?walk=walk.0"))
        .await
        .shows("The phone rings.")
        .shows("name=\"step\" value=\"0\"");
    learner.visitor.get(PAGE).await.shows("You agree on a plan.");
    learner.visitor.post(WALK, &[("step", "0"), ("choice", "ask"), ("version", "2")]).await.is(303);
    learner.visitor.get(PAGE).await.shows("Good. You start with safety.").hides("Well corrected.");
    learner.visitor.post(WALK, &[("do", "restart"), ("version", "3")]).await.is(303);
    learner.visitor.get(PAGE).await.shows("The phone rings.").shows("You work in a service.");
}

#[tokio::test]
async fn an_older_tab_sees_where_the_walk_is_now() {
    let world = World::tiny();
    let learner = world.learner("ana@example.org", Audience::VictimSupport);
    learner.visitor.post(WALK, &[("step", "0"), ("choice", "search"), ("version", "0")]).await.is(303);
    learner.visitor.post(WALK, &[("step", "0"), ("choice", "search"), ("version", "0")]).await.is(303);
    let late = learner.visitor.post(WALK, &[("step", "0"), ("choice", "ask"), ("version", "0")]).await;
    late.is(409).shows("There is a newer answer").shows("He notices.");
}

#[tokio::test]
async fn the_script_gets_the_scenario_alone() {
    let world = World::tiny();
    let learner = world.learner("ana@example.org", Audience::VictimSupport);
    let fields = [("step", "0"), ("choice", "ask"), ("version", "0")];
    let block = learner.visitor.send(Method::POST, WALK, &fields, FRAGMENT).await;
    block.is(200).shows("class=\"story").shows("data-block=\"walk\"").shows("debrief").hides("<html");
}

#[tokio::test]
async fn a_walk_goes_on_in_another_language() {
    let world = World::tiny();
    let learner = world.learner("ana@example.org", Audience::VictimSupport);
    learner.visitor.post(WALK, &[("step", "0"), ("choice", "ask")]).await.is(303);
    learner.visitor.get("/de/learn/first/alpha/do").await.shows("Erst planen.").shows("Fachaufsicht");
}
