//! Content notes: a real choice, and every choice counts.

use base::Audience;

use crate::support::{ALL, World};

const PAGE: &str = "/en/learn/first/alpha/answer";

#[tokio::test]
async fn a_noted_screen_shows_its_note_first_and_nothing_of_what_it_is_about() {
    let world = World::tiny();
    let learner = world.learner("ana@example.org", Audience::VictimSupport);
    let page = learner.visitor.get(PAGE).await;
    page.shows("This page speaks about threats.")
        .shows("value=\"read\"")
        .shows("value=\"instead\"")
        .shows("value=\"later\"");
    page.hides("Which comes first?").hides("In short: threats count.");
    learner.visitor.post(PAGE, &[("note", "nothing")]).await.is(400);
    learner.visitor.post("/en/learn/first/alpha/read", &[("note", "read")]).await.is(400);
}

#[tokio::test]
async fn read_shows_the_page_instead_shows_the_summary_later_goes_on() {
    let world = World::tiny();
    let learner = world.learner("ana@example.org", Audience::VictimSupport);
    let later = learner.visitor.post(PAGE, &[("note", "later")]).await;
    assert_eq!(later.location(), "/en/learn/first/alpha/sort");
    learner.visitor.get("/en/learn/first/alpha/sort").await.shows("put off");
    learner.visitor.get(PAGE).await.shows("Before you read on").hides("Which comes first?");
    let instead = learner.visitor.post(PAGE, &[("note", "instead")]).await;
    assert_eq!(instead.location(), PAGE);
    learner
        .visitor
        .get(PAGE)
        .await
        .shows("In short: threats count.")
        .shows("Read the whole page")
        .hides("Which comes first?");
    learner.visitor.post(PAGE, &[("note", "read")]).await.is(303);
    learner.visitor.get(PAGE).await.shows("Which comes first?").hides("Before you read on");
    learner.visitor.get("/en/learn").await.shows(&format!("href=\"{PAGE}\""));
    world.app.advance(base::minutes(1));
    learner.visitor.post(PAGE, &[]).await.is(303);
    learner.visitor.get(PAGE).await.shows("Which comes first?");
    learner.visitor.get("/en/learn").await.shows("href=\"/en/learn/first/alpha/sort\"");
}

#[tokio::test]
async fn whoever_skips_every_noted_screen_completes_the_course() {
    for choice in ["read", "instead", "later"] {
        let world = World::tiny();
        let learner = world.learner("ana@example.org", Audience::VictimSupport);
        learner.visitor.post(PAGE, &[("note", choice)]).await.is(303);
        learner.moves_on(&ALL.iter().copied().filter(|path| !path.ends_with("/answer")).collect::<Vec<_>>()).await;
        assert_eq!(world.completions(), 1, "{choice}");
    }
}
