//! What organisers see, and that nobody else sees it.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking, in its helpers too")]

use std::sync::Arc;

use base::{Email, Language};
use identity::{Factor, NewAccount};
use organise::Organise;
use records::{Param, Tx, params, statements};
use test_app::{TestApp, Visitor};

statements! {
    INTAKE = "INSERT INTO intake (id, name, opens_at, closes_at, zone, offer_hours, last_number, version, created_at) \
        VALUES ($1, '=Spring', 0, 1, 'UTC', 48, 0, 0, 0)";
    APPLY = "INSERT INTO application (id, intake_id, number, state, email, email_folded, name, audience, country, \
        organisation, organisation_folded, organisation_key, language, declaration, declared_at, confirmed_at, decided_at) \
        VALUES ($1, 'i', $2, $3, $1, $1, 'n', 'victim-support', $4, 'o', 'o', 'o', 'en', 'd', 0, 0, 0)";
}

fn app() -> TestApp {
    TestApp::new(vec![], |shell| {
        let sender = mail::Settings {
            sender_name: "Course".to_owned(),
            sender_address: Email::parse("course@example.org").unwrap(),
            base_url: mail::BaseUrl::parse("http://localhost:8080").unwrap(),
        };
        let catalogue = mail::Catalogue::new(identity::MAILS.to_vec(), sender, Arc::clone(shell.texts()));
        organise::routes(Organise::new(shell.clone(), Arc::new(catalogue)))
    })
}

fn signed_in(app: &TestApp, organises: bool) -> Visitor {
    let (ids, now, token) = (app.shell().ids().clone(), app.shell().now(), app.shell().ids().token());
    let opened = token.clone();
    app.write(move |tx| {
        let email = Email::parse("oda@example.org").unwrap();
        let new = NewAccount { email: &email, name: "Oda", language: Language::En };
        let account = identity::ensure_account(tx, &new, &ids, now)?;
        if organises {
            identity::make_organiser(tx, account.id, now)?;
        }
        identity::start_session(tx, &opened, account.id, Factor::Second, now)
    });
    let visitor = app.visitor();
    visitor.with_session(&token);
    visitor
}

fn apply(tx: &mut Tx<'_>, first: i64, count: i64, state: &'static str, country: &'static str) {
    for n in first..first + count {
        let id = format!("a{n}");
        let values: [Param<'_>; 4] = params![&id, n, state, country];
        tx.execute(&APPLY, &values).unwrap();
    }
}

const PAGES: [&str; 6] = [
    "organise",
    "organise/numbers",
    "organise/numbers.csv",
    "organise/mails",
    "organise/mails/account-setup",
    "organise/audit",
];

#[test]
fn every_statement_fits_the_schema() {
    let app = app();
    for statement in organise::STATEMENTS {
        app.shell().records().check(statement).unwrap();
    }
}

#[tokio::test]
async fn nobody_but_organisers_learns_that_these_pages_exist() {
    let app = app();
    let other = signed_in(&app, false);
    for path in PAGES {
        app.visitor().get(&format!("/en/{path}")).await.is(303);
        other.get(&format!("/en/{path}")).await.is(404);
    }
}

#[tokio::test]
async fn small_cells_are_hidden_on_the_page_and_in_the_file() {
    let app = app();
    app.write(|tx| {
        tx.execute(&INTAKE, &params!["i"])?;
        apply(tx, 1, 12, "seated", "DE");
        apply(tx, 20, 3, "seated", "FR");
        apply(tx, 30, 7, "waiting", "IT");
        Ok::<_, records::RecordsError>(())
    });
    let oda = signed_in(&app, true);
    let page = oda.get("/en/organise/numbers?intake=i").await;
    page.is(200).shows("fewer than 5").hides(">3<");
    let file = oda.get("/en/organise/numbers.csv?intake=i").await;
    file.is(200).shows("Country,Germany,12,<5").shows("<5").hides(",3,3,");
    assert!(file.body.starts_with('\u{feff}'));
}

#[tokio::test]
async fn the_record_of_changes_shows_who_did_what() {
    let app = app();
    let oda = signed_in(&app, true);
    oda.get("/en/organise/audit").await.is(200).shows("organiser.added").shows("The operator").shows("Oda");
    let filtered = oda.get("/en/organise/audit?action=account.made").await;
    filtered.is(200).shows("<code>account.made</code></th>").hides("<code>organiser.added</code></th>");
}

#[tokio::test]
async fn a_mail_is_shown_in_all_five_languages() {
    let app = app();
    let oda = signed_in(&app, true);
    let page = oda.get("/de/organise/mails/account-setup").await;
    for language in Language::ALL {
        page.is(200).shows(&format!("lang=\"{language}\"><h2>{}", language.own_name()));
    }
    oda.get("/de/organise/mails/none").await.is(404);
}

#[tokio::test]
async fn every_page_has_its_texts_in_every_language() {
    let app = app();
    let oda = signed_in(&app, true);
    for language in Language::ALL {
        for path in PAGES {
            oda.get(&format!("/{language}/{path}")).await.is(200).hides("⟦");
        }
    }
}
