//! What an authenticator app protects, and what takes it away.

use base::{Timestamp, Token, minutes};
use shell::Problem;
use test_app::{TestApp, Visitor};

use super::{PASSPHRASE, app, code, set_up, sign_in};

const EMAIL: &str = "ana@example.org";
const PAGE: &str = "/en/account/second-factor";

async fn shown_secret(visitor: &Visitor) -> String {
    let page = visitor.get(PAGE).await;
    page.is(200);
    page.body.split("<code>").nth(1).unwrap().split("</code>").next().unwrap().replace(' ', "")
}

/// An account with an app; the browser has given its code.
async fn with_app(app: &TestApp) -> (Visitor, String) {
    let visitor = set_up(app, EMAIL).await;
    let secret = shown_secret(&visitor).await;
    visitor.post(PAGE, &[("code", &code(&secret, app.shell().now()))]).await.is(200);
    app.advance(minutes(1));
    (visitor, secret)
}

fn session_of(answer: &test_app::Answer) -> Token {
    let cookie = answer.headers.get("set-cookie").unwrap().to_str().unwrap();
    Token::parse(cookie.strip_prefix("s=").unwrap().split(';').next().unwrap()).unwrap()
}

#[tokio::test]
async fn looking_at_the_page_never_switches_the_app_off() {
    let app = app();
    let (visitor, secret) = with_app(&app).await;
    assert_ne!(shown_secret(&visitor).await, secret);
    let other = app.visitor();
    assert!(sign_in(&other, EMAIL, PASSPHRASE).await.location().contains("sign-in/code"));
    other.post("/en/account/sign-in/code", &[("code", &code(&secret, app.shell().now()))]).await.is(303);
    other.get("/en/account").await.is(200);
}

#[tokio::test]
async fn another_app_takes_the_place_of_the_first_once_it_has_given_a_code() {
    let app = app();
    let (visitor, old) = with_app(&app).await;
    let elsewhere = app.visitor();
    sign_in(&elsewhere, EMAIL, PASSPHRASE).await;
    elsewhere.post("/en/account/sign-in/code", &[("code", &code(&old, app.shell().now()))]).await.is(303);

    let new = shown_secret(&visitor).await;
    assert_eq!(shown_secret(&visitor).await, new, "loading the page again shows the same picture");
    visitor.post(PAGE, &[("code", &code(&old, app.shell().now()))]).await.is(422);
    visitor.post(PAGE, &[("code", &code(&new, app.shell().now()))]).await.is(200);
    assert_eq!(app.mails().last().unwrap().kind, "account-changed");
    elsewhere.get("/en/account").await.is(303);

    app.advance(minutes(1));
    for (secret, status) in [(old, 422), (new, 303)] {
        let third = app.visitor();
        sign_in(&third, EMAIL, PASSPHRASE).await;
        third.post("/en/account/sign-in/code", &[("code", &code(&secret, app.shell().now()))]).await.is(status);
    }
}

#[tokio::test]
async fn who_saw_the_picture_in_another_session_does_not_know_the_key() {
    let app = app();
    let owner = set_up(&app, EMAIL).await;
    let stranger = app.visitor();
    sign_in(&stranger, EMAIL, PASSPHRASE).await.is(303);
    assert_ne!(shown_secret(&stranger).await, shown_secret(&owner).await);
}

#[tokio::test]
async fn with_an_app_a_passphrase_alone_opens_nothing() {
    let app = app();
    let (_visitor, _secret) = with_app(&app).await;
    let half = app.visitor();
    let token = session_of(&sign_in(&half, EMAIL, PASSPHRASE).await);
    for path in ["/en/account", PAGE] {
        assert!(half.get(path).await.is(303).location().contains("account/s"), "{path}");
    }
    half.post(PAGE, &[("code", "123456")]).await.is(303);
    half.post("/en/account/second-factor/codes", &[]).await.is(303).hides("<li><code>");
    let now: Timestamp = app.shell().now();
    let opened = app.read(move |tx| {
        let seen = identity::viewer(tx, Some(&token), now)?.is_some();
        let learns = identity::learner(tx, Some(&token), now);
        Ok::<_, Problem>((seen, matches!(learns, Err(Problem::SecondFactor))))
    });
    assert_eq!(opened, (false, true));
}
