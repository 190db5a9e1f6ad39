//! Writing for oneself: nothing is stored unless the writer says so, and then it can go again.

use base::Audience;
use records::statements;

use crate::support::{ALL, World};

statements! {
    TEXTS = "SELECT text FROM reflection";
}

const THINK: &str = "/en/learn/first/alpha/do/think";
const PAGE: &str = "/en/learn/first/alpha/do";

fn stored(world: &World) -> Vec<String> {
    world.app.read(|tx| tx.all(&TEXTS, &[], |row| row.get(0)))
}

#[tokio::test]
async fn without_the_wish_a_text_is_shown_once_and_stored_nowhere() {
    let world = World::tiny();
    let learner = world.learner("ana@example.org", Audience::VictimSupport);
    let page = learner.visitor.post(THINK, &[("text", "I will ask first <b>.")]).await;
    page.is(200).shows("I will ask first &#60;b&#62;.").shows("Not stored").shows("copy it or print");
    assert_eq!(stored(&world), Vec::<String>::new());
    learner.visitor.get(PAGE).await.hides("I will ask first").shows("Leave out names and places.");
    let bytes = std::fs::read(world.app.shell().records().path()).unwrap();
    assert!(!bytes.windows(16).any(|part| part == b"I will ask first"));
}

#[tokio::test]
async fn with_the_wish_it_is_stored_for_its_writer_alone_until_she_deletes_it() {
    let world = World::tiny();
    let learner = world.learner("ana@example.org", Audience::VictimSupport);
    let other = world.learner("bea@example.org", Audience::VictimSupport);
    learner.visitor.post(THINK, &[("text", "Ask first"), ("keep", "yes"), ("version", "0")]).await.is(303);
    learner.visitor.get(PAGE).await.shows("Ask first").shows("This text is stored for you.");
    other.visitor.get(PAGE).await.hides("Ask first");
    learner.visitor.post(THINK, &[("text", "Ask twice"), ("keep", "yes"), ("version", "1")]).await.is(303);
    assert_eq!(stored(&world), ["Ask twice"]);
    learner.visitor.post(THINK, &[("text", "Ask twice"), ("do", "delete"), ("version", "2")]).await.is(303);
    learner.visitor.get(PAGE).await.hides("Ask twice");
    assert_eq!(stored(&world), Vec::<String>::new());
}

#[tokio::test]
async fn an_older_tab_shows_both_texts_and_stores_neither_over_the_other() {
    let world = World::tiny();
    let learner = world.learner("ana@example.org", Audience::VictimSupport);
    learner.visitor.post(THINK, &[("text", "newer"), ("keep", "yes"), ("version", "0")]).await.is(303);
    let late = learner.visitor.post(THINK, &[("text", "older"), ("keep", "yes"), ("version", "0")]).await;
    late.is(409).shows(">newer</textarea>").shows(">older</textarea>").shows("name=\"version\" value=\"1\"");
    assert_eq!(stored(&world), ["newer"]);
}

#[tokio::test]
async fn a_text_that_is_too_long_comes_back_whole() {
    let world = World::tiny();
    let learner = world.learner("ana@example.org", Audience::VictimSupport);
    let long = "ü".repeat(4_001);
    learner.visitor.post(THINK, &[("text", &long), ("keep", "yes")]).await.is(422).shows(&long).shows("too long");
    learner.visitor.post(THINK, &[("text", "  ")]).await.is(303);
    assert_eq!(stored(&world), Vec::<String>::new());
}

async fn purge(world: &World) {
    let shell = world.app.shell();
    let runner = jobs::Runner::new(
        shell.records().clone(),
        shell.clock().clone(),
        shell.ids().clone(),
        Vec::<(&str, jobs::Handler)>::new(),
        course::schedules(),
    );
    runner.register().await.unwrap();
    runner.run_due_once().await;
}

#[tokio::test]
async fn a_kept_text_goes_thirty_days_after_the_end_of_the_course() {
    let world = World::tiny();
    let learner = world.learner("ana@example.org", Audience::VictimSupport);
    learner.visitor.post(THINK, &[("text", "kept"), ("keep", "yes")]).await.is(303);
    world.app.advance(base::days(60));
    purge(&world).await;
    assert_eq!(stored(&world), ["kept"], "the course is still going on");
    let learner = world.second_device(&learner);
    learner.moves_on(&ALL).await;
    world.app.advance(base::days(29));
    purge(&world).await;
    assert_eq!(stored(&world), ["kept"]);
    world.app.advance(base::days(2));
    purge(&world).await;
    assert_eq!(stored(&world), Vec::<String>::new());
    assert!(world.app.audited().contains(&"course.purged".to_owned()));
}
