//! Reading, finding one's place, and who may.

use base::{Audience, Language};
use identity::Factor;

use crate::support::{ALL, World};

#[tokio::test]
async fn a_stranger_an_account_without_a_seat_and_another_audience_see_nothing() {
    let world = World::tiny();
    for path in ["/en/learn", "/en/learn/first/alpha", "/en/learn/first/alpha/read"] {
        world.app.visitor().get(path).await.is(303).hides("reads</em>");
    }
    let account = world.account("no-seat@example.org", Factor::Passphrase);
    account.visitor.get("/en/learn").await.is(403);
    account.visitor.get("/en/learn/first/alpha/read").await.is(403);
    account.visitor.post("/en/learn/first/alpha/read", &[]).await.is(403);
    account.visitor.post("/en/learn/first/alpha/answer/one", &[("option", "plan")]).await.is(403);
    let learner = world.learner("ana@example.org", Audience::VictimSupport);
    learner.visitor.get("/en/learn/first/beta/page-1").await.is(404);
    learner.visitor.get("/en/learn/first/nothing").await.is(404);
    learner.visitor.get("/en/learn/first/alpha/nothing").await.is(404);
    learner.visitor.post("/en/learn/first/alpha/nothing", &[]).await.is(404);
    learner.visitor.get("/en/learn/first/alpha/read").await.is(200).hides("Only for authorities");
    world.end_seat(&learner);
    learner.visitor.get("/en/learn").await.is(403);
}

#[tokio::test]
async fn a_screen_shows_its_blocks_its_sources_and_a_neutral_title() {
    let world = World::tiny();
    let learner = world.learner("ana@example.org", Audience::PublicAuthority);
    let page = learner.visitor.get("/de/learn/first/alpha/read").await;
    page.is(200)
        .shows("<title>Lektion 1, Seite 1</title>")
        .shows("Er <em>liest</em>")
        .shows("tone-safety")
        .shows("role=\"img\"")
        .shows("Zwei Türen &amp; ein Weg")
        .shows("<details class=\"reveal\">")
        .shows("Nur für Behörden")
        .shows("Quellen:")
        .shows("data-quiet");
    assert_eq!(page.headers.get("cache-control").unwrap(), "no-store");
    let last = learner.visitor.get("/de/learn/first/alpha/do").await;
    last.shows("Alle Quellen dieser Lektion").shows("geprüft am");
    page.hides("Alle Quellen dieser Lektion");
}

#[tokio::test]
async fn words_that_are_not_translated_are_marked_and_say_so() {
    let world = World::tiny();
    let learner = world.learner("ana@example.org", Audience::VictimSupport);
    let page = learner.visitor.get("/fr/learn/first/alpha/read").await;
    page.shows("<html lang=\"fr\">").shows("<p class=\"fallback\">").shows("<div class=\"prose\" lang=\"en\">");
    learner.visitor.get("/de/learn/first/alpha/read").await.hides("class=\"fallback\"").hides("lang=\"en\">Every");
}

#[tokio::test]
async fn looking_changes_nothing_and_the_next_button_does() {
    let world = World::tiny();
    let learner = world.learner("ana@example.org", Audience::VictimSupport);
    for path in ALL {
        learner.visitor.get(&format!("/en/learn/{path}")).await.is(200);
    }
    learner.visitor.get("/en/learn").await.shows("0 of 2 lessons completed").shows("Start the course");
    let next = learner.visitor.post("/en/learn/first/alpha/read", &[]).await;
    assert_eq!((next.status.as_u16(), next.location()), (303, "/en/learn/first/alpha/answer"));
    let overview = learner.visitor.get("/en/learn").await;
    overview.shows("in progress").shows("Continue").shows("href=\"/en/learn/first/alpha/answer\"");
    let again = learner.visitor.get("/en/learn/first/alpha").await;
    assert_eq!((again.status.as_u16(), again.location()), (303, "/en/learn/first/alpha/answer"));
}

#[tokio::test]
async fn another_device_goes_on_at_the_same_place_in_any_language() {
    let world = World::tiny();
    let learner = world.learner("ana@example.org", Audience::VictimSupport);
    learner.moves_on(&ALL[..1]).await;
    world.app.advance(base::minutes(1));
    learner.visitor.post("/en/learn/first/alpha/sort/baskets", &baskets()).await.is(303);
    let other = world.second_device(&learner);
    other.visitor.get("/it/learn").await.shows("href=\"/it/learn/first/alpha/sort\"");
}

fn baskets() -> [(&'static str, &'static str); 3] {
    [("item.insult", "words"), ("item.mail", "access"), ("item.post", "words")]
}

#[tokio::test]
async fn the_overview_says_how_far_each_lesson_is_and_how_long_the_rest_takes() {
    let world = World::tiny();
    let learner = world.learner("ana@example.org", Audience::VictimSupport);
    learner.visitor.get("/en/learn").await.shows("about 20 minutes left").shows("not started");
    learner.moves_on(&ALL[..3]).await;
    world.app.advance(base::minutes(1));
    learner.moves_on(&ALL[3..4]).await;
    let overview = learner.visitor.get("/en/learn").await;
    overview.shows("1 of 2 lessons completed").shows("lesson-item done").shows("about 8 minutes left");
    overview.shows("href=\"/en/learn/second/gamma/page-1\"");
}

#[tokio::test]
async fn every_page_is_complete_in_every_language() {
    let world = World::tiny();
    let learner = world.learner("ana@example.org", Audience::PublicAuthority);
    for language in Language::ALL {
        let mut paths = vec!["learn".to_owned(), "learn/first/alpha?end=yes".to_owned()];
        paths.extend(ALL.iter().map(|path| format!("learn/{path}")));
        for path in paths {
            let page = learner.visitor.get(&format!("/{language}/{path}")).await;
            page.is(200).hides("⟦").hides("{{").shows(&format!("<html lang=\"{language}\">"));
            let title = page.body.split("<title>").nth(1).unwrap().split("</title>").next().unwrap();
            assert_eq!(mail::check_discreet(title, language), Vec::<String>::new(), "{title}");
        }
    }
}

#[test]
fn every_statement_fits_the_schema() {
    let world = World::tiny();
    for statement in course::STATEMENTS {
        world.app.shell().records().check(statement).unwrap();
    }
}
