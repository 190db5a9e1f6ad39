//! Signing in as a browser does it: what is refused first, then what works.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking, in its helpers too")]

mod second_factor;

use base::{Email, Timestamp, Token, hours, minutes};
use identity::{Hasher, Identity, NewAccount, STATEMENTS};
use test_app::{TestApp, Visitor};

const PASSPHRASE: &str = "river lamp orange stairs";

fn app() -> TestApp {
    TestApp::new(vec![identity::subscriber()], |shell| {
        let state = Identity::new(shell.clone(), Hasher::new().unwrap());
        identity::routes(state)
    })
}

fn account_with_link(app: &TestApp, email: &str) -> Token {
    let email = Email::parse(email).unwrap();
    let (ids, now) = (app.shell().ids().clone(), app.shell().now());
    app.write(move |tx| {
        let new = NewAccount { email: &email, name: "Ana Pérez", language: base::Language::En };
        let account = identity::ensure_account(tx, &new, &ids, now)?;
        identity::setup_link(tx, account.id, &ids, now)
    })
}

async fn set_up(app: &TestApp, email: &str) -> Visitor {
    let token = account_with_link(app, email);
    let visitor = app.visitor();
    let fields = [("passphrase", PASSPHRASE), ("passphrase-again", PASSPHRASE)];
    visitor.post(&format!("/en/account/setup/{}", token.reveal()), &fields).await.is(303);
    visitor
}

async fn sign_in(visitor: &Visitor, email: &str, passphrase: &str) -> test_app::Answer {
    visitor.post("/en/account/sign-in", &[("email", email), ("passphrase", passphrase)]).await
}

#[test]
fn every_statement_fits_the_schema() {
    let app = app();
    for statement in STATEMENTS {
        app.shell().records().check(statement).unwrap();
    }
}

#[tokio::test]
async fn no_page_of_an_account_opens_without_signing_in() {
    let app = app();
    for path in ["/en/account", "/en/account/second-factor"] {
        let answer = app.visitor().get(path).await;
        answer.is(303);
        assert!(answer.location().starts_with("/en/account/sign-in?next="), "{}", answer.location());
    }
}

#[tokio::test]
async fn nobody_gets_a_cookie_before_signing_in() {
    let app = app();
    for path in ["/en/account/sign-in", "/de/account/sign-in", "/en/nowhere"] {
        assert!(!app.visitor().get(path).await.headers.contains_key("set-cookie"), "{path}");
    }
}

#[tokio::test]
async fn a_link_is_inert_until_its_button_is_pressed_and_works_once() {
    let app = app();
    let token = account_with_link(&app, "ana@example.org");
    let path = format!("/en/account/setup/{}", token.reveal());
    for _scan in 0..5 {
        app.visitor().get(&path).await.is(200).shows("ana@example.org");
    }
    let fields = [("passphrase", PASSPHRASE), ("passphrase-again", PASSPHRASE)];
    app.visitor().post(&path, &fields).await.is(303);
    app.visitor().post(&path, &fields).await.is(410);
    app.visitor().get(&path).await.is(410);
}

#[tokio::test]
async fn a_link_is_too_old_after_three_days() {
    let app = app();
    let token = account_with_link(&app, "ana@example.org");
    app.advance(hours(72));
    app.visitor().get(&format!("/en/account/setup/{}", token.reveal())).await.is(410);
}

#[tokio::test]
async fn a_weak_passphrase_comes_back_with_the_reason_and_is_not_shown_again() {
    let app = app();
    let token = account_with_link(&app, "ana@example.org");
    let path = format!("/en/account/setup/{}", token.reveal());
    let short = app.visitor().post(&path, &[("passphrase", "short"), ("passphrase-again", "short")]).await;
    short.is(422).shows("at least 12 characters").hides("value=\"short\"");
    let differs = app.visitor().post(&path, &[("passphrase", PASSPHRASE), ("passphrase-again", "x")]).await;
    differs.is(422).shows("not the same").hides(PASSPHRASE);
}

#[tokio::test]
async fn a_known_and_an_unknown_address_get_the_same_answer() {
    let app = app();
    set_up(&app, "ana@example.org").await;
    let known = sign_in(&app.visitor(), "ana@example.org", "wrong passphrase here").await;
    let unknown = sign_in(&app.visitor(), "bea@example.org", "wrong passphrase here").await;
    assert_eq!(known.status, unknown.status);
    assert_eq!(known.body.replace("ana@", "bea@"), unknown.body);
}

#[tokio::test]
async fn signing_in_opens_the_account_and_signing_out_closes_it() {
    let app = app();
    set_up(&app, "ana@example.org").await;
    let visitor = app.visitor();
    sign_in(&visitor, "Ana@Example.org", PASSPHRASE).await.is(303);
    visitor.get("/en/account").await.is(200).shows("ana@example.org");
    let stolen = visitor.clone();
    visitor.post("/en/account/sign-out", &[]).await.is(303);
    stolen.get("/en/account").await.is(303);
}

#[tokio::test]
async fn a_session_ends_when_nobody_uses_it() {
    let app = app();
    let visitor = set_up(&app, "ana@example.org").await;
    app.advance(minutes(119));
    visitor.get("/en/account").await.is(200);
    app.advance(minutes(1));
    visitor.get("/en/account").await.is(303);
}

#[tokio::test]
async fn an_organiser_must_set_up_a_second_step_and_a_code_works_once() {
    let app = app();
    let (ids, now) = (app.shell().ids().clone(), app.shell().now());
    let email = Email::parse("org@example.org").unwrap();
    let link = app.write(move |tx| identity::add_organiser(tx, &email, &ids, now));
    let visitor = app.visitor();
    let fields = [("passphrase", PASSPHRASE), ("passphrase-again", PASSPHRASE)];
    visitor.post(&format!("/en/account/setup/{}", link.reveal()), &fields).await.is(303);
    let page = visitor.get("/en/account/second-factor").await;
    let secret = page.body.split("<code>").nth(1).unwrap().split("</code>").next().unwrap().replace(' ', "");
    visitor.post("/en/account/second-factor", &[("code", "000000")]).await.is(422).shows("does not fit");
    let codes = visitor.post("/en/account/second-factor", &[("code", &code(&secret, app.shell().now()))]).await;
    codes.is(200).shows("recovery codes");
    let recovery = codes.body.split("<li><code>").nth(1).unwrap().split("</code>").next().unwrap().to_owned();

    app.advance(minutes(1));
    let other = app.visitor();
    assert!(sign_in(&other, "org@example.org", PASSPHRASE).await.location().contains("sign-in/code"));
    other.get("/en/account").await.is(303);
    let now_code = code(&secret, app.shell().now());
    other.post("/en/account/sign-in/code", &[("code", &now_code)]).await.is(303);
    other.get("/en/account").await.is(200);

    for (given, status) in [(now_code.as_str(), 422), (recovery.as_str(), 303)] {
        let third = app.visitor();
        sign_in(&third, "org@example.org", PASSPHRASE).await;
        third.post("/en/account/sign-in/code", &[("code", given)]).await.is(status);
    }
    let again = app.visitor();
    sign_in(&again, "org@example.org", PASSPHRASE).await;
    again.post("/en/account/sign-in/code", &[("code", &recovery)]).await.is(422);
}

fn code(secret: &str, now: Timestamp) -> String {
    let bytes = data_encoding::BASE32_NOPAD.decode(secret.as_bytes()).unwrap();
    let totp = totp_rs::Builder::new().with_secret(bytes).build().unwrap();
    totp.generate(u64::try_from(now.micros() / 1_000_000).unwrap()).to_string()
}

#[tokio::test]
async fn a_form_from_another_site_changes_nothing_and_says_so() {
    let app = app();
    let visitor = set_up(&app, "ana@example.org").await;
    let headers = [("sec-fetch-site", "cross-site"), ("origin", "https://evil.example")];
    let fields = [("name", "Mallory"), ("language", "en")];
    let answer = visitor.send(http::Method::POST, "/de/account", &fields, &headers).await;
    answer.is(403).shows("lang=\"de\"");
    visitor.get("/en/account").await.shows("Ana Pérez").hides("Mallory");
}

#[tokio::test]
async fn every_page_has_its_texts_in_every_language() {
    let app = app();
    let visitor = set_up(&app, "ana@example.org").await;
    for language in base::Language::ALL {
        for path in ["account", "account/sign-in", "account/sign-in/code", "account/second-factor", "nowhere"] {
            visitor.get(&format!("/{language}/{path}")).await.hides("⟦");
        }
    }
}

#[test]
fn every_mail_is_complete_and_says_nothing_to_a_stranger() {
    let app = app();
    assert_eq!(mail::check_kinds(identity::MAILS, app.shell().texts()), Vec::<String>::new());
}

#[tokio::test]
async fn a_changed_passphrase_ends_every_other_session_and_is_reported() {
    let app = app();
    let here = set_up(&app, "ana@example.org").await;
    let elsewhere = app.visitor();
    sign_in(&elsewhere, "ana@example.org", PASSPHRASE).await.is(303);
    let wrong = [("current", "not it at all"), ("passphrase", "another lamp and stairs")];
    here.post("/en/account/passphrase", &wrong).await.is(422).shows("not your present passphrase");
    let right = [("current", PASSPHRASE), ("passphrase", "another lamp and stairs")];
    here.post("/en/account/passphrase", &right).await.is(303);
    here.get("/en/account").await.is(200);
    elsewhere.get("/en/account").await.is(303);
    assert_eq!(app.mails().last().unwrap().kind, "account-changed");
}

#[tokio::test]
async fn the_first_organiser_is_made_through_the_link_on_the_terminal_and_only_once() {
    let token = Token::from_bytes([9; 32]);
    let first = token.clone();
    let app = TestApp::new(vec![], move |shell| {
        identity::routes(Identity::new(shell.clone(), Hasher::new().unwrap()).with_first(&first))
    });
    let path = format!("/en/account/first/{}", token.reveal());
    app.visitor().get("/en/account/first/wrong").await.is(410);
    app.visitor().get(&path).await.is(200);
    let fields = [("name", "Ana"), ("email", "ana"), ("passphrase", PASSPHRASE)];
    app.visitor().post(&path, &fields).await.is(422).shows("value=\"Ana\"");
    let fields = [("name", "Ana"), ("email", "ana@example.org"), ("passphrase", PASSPHRASE)];
    let answer = app.visitor().post(&path, &fields).await;
    answer.is(303);
    assert!(answer.location().contains("second-factor"));
    app.visitor().get(&path).await.is(410);
}
