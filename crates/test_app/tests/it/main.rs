//! What every page shares, shown on a form that does nothing but store or fail. Here and not in `shell`, because the door
//! for tests stands on `shell`.
#![allow(clippy::panic, reason = "a test fails by panicking, in its helpers too")]

use axum::Router;
use axum::extract::State;
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use http::{Method, StatusCode};
use records::RecordsError;
use shell::{Area, Fields, Layout, PageContext, Problem, Shell};
use test_app::TestApp;

fn app() -> TestApp {
    TestApp::new(vec![], |shell| {
        Router::new()
            .route("/page", get(page))
            .route("/store", post(store))
            .route("/public", get(public).post(public))
            .route("/panic", get(panics))
            .with_state(shell.clone())
    })
}

#[derive(askama::Template)]
#[template(source = "<h1>{{ title }}</h1>", ext = "html")]
struct Heading {
    title: &'static str,
}

async fn page(ctx: PageContext) -> Result<Response, Problem> {
    Layout::new(Area::Personal, "Neutral".to_owned()).render(&ctx, &Heading { title: "Here" })
}

/// A public page with a form, which never likes what it gets.
async fn public(ctx: PageContext, method: Method) -> Result<Response, Problem> {
    let status = if method == Method::POST { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    Layout::new(Area::Public, "Open".to_owned()).status(status).render(&ctx, &Heading { title: "Here" })
}

/// Fails as the field `fault` asks.
async fn store(State(_shell): State<Shell>, fields: Fields) -> Result<Response, Problem> {
    let error = match fields.text("fault") {
        "full" => RecordsError::Full,
        "busy" => RecordsError::Busy,
        "read-only" => RecordsError::ReadOnly,
        "halted" => RecordsError::Halted,
        "duplicate" => RecordsError::Duplicate("form.text".to_owned()),
        "internal" => RecordsError::Constraint("form".to_owned()),
        "signed-out" => return Err(Problem::SignIn),
        _ => return Ok("stored".into_response()),
    };
    Err(error.into())
}

async fn panics(_ctx: PageContext) -> Response {
    panic!("on purpose");
}

#[tokio::test]
async fn when_nothing_can_be_stored_what_was_typed_comes_back_but_never_a_secret() {
    let app = app();
    for (fault, status) in [("full", 507), ("busy", 503), ("read-only", 503), ("halted", 503)] {
        let fields = [("fault", fault), ("text", "Two <hours> of typing"), ("passphrase", "river lamp orange stairs")];
        let answer = app.visitor().post("/de/store", &fields).await;
        answer.is(status).shows("lang=\"de\"").shows("value=\"Two &#60;hours&#62; of typing\"");
        answer.shows("action=\"/de/store\"").hides("river lamp").hides("⟦");
    }
    app.visitor().post("/de/store", &[("fault", "none")]).await.is(200);
}

#[tokio::test]
async fn when_a_request_fails_what_was_typed_is_not_lost() {
    let app = app();
    for (fault, status) in [("duplicate", 409), ("internal", 500), ("signed-out", 401)] {
        let fields = [("fault", fault), ("text", "Two hours of typing")];
        let answer = app.visitor().post("/it/store", &fields).await;
        answer.is(status).shows("value=\"Two hours of typing\"").shows("action=\"/it/store\"").hides("⟦");
    }
    let answer = app.visitor().post("/it/store", &[("fault", "signed-out"), ("code", "123456")]).await;
    answer.is(303).hides("123456");
}

#[tokio::test]
async fn every_refusal_is_a_page_in_the_readers_language() {
    let app = app();
    let visitor = app.visitor();
    visitor.get("/fr/nowhere").await.is(404).shows("<html lang=\"fr\">").hides("⟦");
    visitor.get("/it/store").await.is(405).shows("<html lang=\"it\">");
    visitor.get("/es/panic").await.is(500).shows("<html lang=\"es\">").hides("on purpose");
    let long = "x".repeat(300 * 1024);
    visitor.post("/de/store", &[("text", &long)]).await.is(413).shows("<html lang=\"de\">");
    let json = [("content-type", "application/json")];
    visitor.send(Method::POST, "/de/store", &[("a", "b")], &json).await.is(400).shows("<html lang=\"de\">");
    visitor.get("/xx/page").await.is(404);
}

#[tokio::test]
async fn a_form_from_another_site_is_refused_whatever_the_browser_says() {
    let app = app();
    for headers in [
        &[("sec-fetch-site", "cross-site")][..],
        &[("sec-fetch-site", "same-site")],
        &[("origin", "https://evil.example")],
        &[("origin", "null")],
    ] {
        app.visitor().send(Method::POST, "/en/store", &[("a", "b")], headers).await.is(403);
    }
    app.visitor().send(Method::POST, "/exit", &[], &[("origin", "null")]).await.is(404);
    let own = [("sec-fetch-site", "same-origin"), ("origin", "http://localhost:8080")];
    app.visitor().send(Method::POST, "/en/store", &[("a", "b")], &own).await.is(200);
}

#[tokio::test]
async fn every_answer_carries_the_safe_headers_and_personal_pages_are_not_kept() {
    let app = app();
    for path in ["/en/page", "/en/nowhere", "/assets/app.css", "/en/panic"] {
        let answer = app.visitor().get(path).await;
        let policy = answer.headers.get("content-security-policy").unwrap().to_str().unwrap();
        assert!(policy.starts_with("default-src 'none'") && !policy.contains("unsafe"), "{path}: {policy}");
        assert_eq!(answer.headers.get("referrer-policy").unwrap(), "same-origin", "{path}");
        assert_eq!(answer.headers.get("x-content-type-options").unwrap(), "nosniff", "{path}");
        assert!(!answer.headers.contains_key("set-cookie"), "{path}");
    }
    let kept = |answer: test_app::Answer| answer.headers.get("cache-control").unwrap().to_str().unwrap().to_owned();
    assert_eq!(kept(app.visitor().get("/en/page").await), "no-store");
    assert_eq!(kept(app.visitor().get("/en/public").await), "no-cache");
    assert_eq!(kept(app.visitor().post("/en/public", &[("name", "Ana")]).await), "no-store");
}

#[tokio::test]
async fn the_first_address_sends_to_the_best_language() {
    let app = app();
    let visitor = app.visitor();
    let german = visitor.send(Method::GET, "/", &[], &[("accept-language", "pt,de;q=0.8")]).await;
    assert_eq!(
        (german.is(303).location(), german.headers.get("vary").unwrap().to_str().unwrap()),
        ("/de/", "accept-language")
    );
    assert_eq!(visitor.get("/").await.location(), "/en/");
}

#[tokio::test]
async fn the_language_switch_keeps_the_page_and_its_place() {
    let app = app();
    app.visitor().get("/de/page?from=3").await.shows("href=\"/fr/page?from=3\"");
}

#[tokio::test]
async fn leaving_stands_first_on_every_page() {
    let app = app();
    for path in ["/en/page", "/en/nowhere"] {
        let body = app.visitor().get(path).await.body;
        let exit = body.find("action=\"/exit\"").unwrap();
        assert!(exit < body.find("class=\"skip\"").unwrap() && exit < body.find("<main").unwrap(), "{path}");
    }
}
