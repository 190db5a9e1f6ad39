//! The public pages: open to everybody, complete in every language, silent where they must be.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking, in its helpers too")]

use std::sync::Arc;

use axum::Router;
use base::Language;
use library::Library;
use outreach::Outreach;
use test_app::TestApp;

const PAGES: [&str; 6] = ["about", "privacy", "accessibility", "safety", "contact", "imprint"];

fn app() -> TestApp {
    let library = Arc::new(Library::builtin().unwrap());
    TestApp::new(vec![], move |shell| {
        let state = Outreach::new(shell.clone(), library, Arc::new(|_tx, _ctx| Ok("<p>the state</p>".to_owned())));
        Router::new().merge(outreach::routes(state.clone())).route("/start", outreach::start(state))
    })
}

#[tokio::test]
async fn every_page_is_there_in_every_language_and_fills_in_the_host() {
    let app = app();
    let visitor = app.visitor();
    for language in Language::ALL {
        for page in PAGES {
            let answer = visitor.get(&format!("/{language}/{page}")).await;
            answer.is(200).hides("⟦").hides("{{").shows(&format!("<html lang=\"{language}\">"));
        }
        visitor.get(&format!("/{language}/start")).await.is(200).hides("⟦").shows("the state");
        visitor.get(&format!("/{language}/contact")).await.shows("host@example.org");
    }
}

#[tokio::test]
async fn the_page_about_safety_has_a_neutral_title_and_leaves_one_history_entry() {
    let app = app();
    let page = app.visitor().get("/en/safety").await;
    let title = page.body.split("<title>").nth(1).unwrap().split("</title>").next().unwrap().to_owned();
    assert_eq!(mail::check_discreet(&title, Language::En), Vec::<String>::new());
    page.shows("data-quiet").hides("– destalk</title>");
    app.visitor().get("/en/about").await.hides("data-quiet").shows("hreflang=\"fr\"");
}

#[tokio::test]
async fn a_page_that_was_kept_a_moment_ago_is_the_same_page() {
    let app = app();
    let first = app.visitor().get("/de/about").await;
    let second = app.visitor().get("/de/about").await;
    assert_eq!(first.body, second.body);
    assert_eq!(first.headers.get("cache-control"), second.headers.get("cache-control"));
}
