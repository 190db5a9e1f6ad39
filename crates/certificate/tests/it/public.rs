//! What anyone may learn who has a number: what its holder allows, and nothing else.

use base::Language;
use certificate::rules::Visibility;
use certificate::{pdf, verify_file};
use http::Method;
use records::{RecordsError, params, statements};
use test_app::Answer;

use crate::sample::{TEXTS, key};
use crate::world::{NAME, NAME_PARTS, Person, app, holder, stored};

statements! {
    LEAVE = "UPDATE certificate SET account_id = NULL WHERE account_id = $1";
    FORGET = "DELETE FROM entitlement WHERE account_id = $1";
    SIGN_OUT = "DELETE FROM session WHERE account_id = $1";
    DELETE = "DELETE FROM account WHERE id = $1";
}

/// A number that nobody has.
const NOBODY: &str = "00000000-0000-4000-8000-000000000000";

/// Fails if any part of the holder's name is in the answer.
#[track_caller]
fn hides_name(answer: &Answer) {
    for part in NAME_PARTS {
        answer.hides(part);
    }
}

async fn as_program(app: &test_app::TestApp, id: &str) -> Answer {
    let accept = [("accept", "application/json")];
    app.visitor().send(Method::GET, &format!("/en/verify/{id}"), &[], &accept).await
}

#[tokio::test]
async fn a_number_that_nobody_has_is_not_found() {
    let app = app();
    for number in [NOBODY, "1", "nothing", "%F0%9F%94%91"] {
        let page = app.visitor().get(&format!("/en/verify/{number}")).await;
        page.is(404).shows("<h1>Not found</h1>").hides("name=\"name\"");
        let json = as_program(&app, number).await;
        assert_eq!(json.is(404).body, "{\"status\":\"not-found\"}");
    }
}

#[tokio::test]
async fn a_certificate_that_its_holder_hides_cannot_be_told_from_none() {
    let app = app();
    let (_, id) = holder(&app, Visibility::Off).await;
    let visitor = app.visitor();
    let (hidden, none) = (format!("/de/verify/{id}"), format!("/de/verify/{NOBODY}"));
    let name = [("name", NAME)];
    let pairs = [
        (visitor.get(&hidden).await, visitor.get(&none).await),
        (visitor.post(&hidden, &name).await, visitor.post(&none, &name).await),
        (as_program(&app, &id).await, as_program(&app, NOBODY).await),
    ];
    for (hidden, none) in pairs {
        assert_eq!(hidden.is(404).headers, none.is(404).headers);
        assert_eq!(hidden.body.replace(&id, NOBODY), none.body);
        hides_name(&hidden);
    }
}

#[tokio::test]
async fn what_is_public_is_what_the_holder_allows() {
    let app = app();
    let (person, id) = holder(&app, Visibility::Nameless).await;
    let page = app.visitor().get(&format!("/en/verify/{id}")).await;
    page.is(200).shows("<h1>Valid</h1>").shows("A small course").shows("Test host").shows("30");
    page.hides("Z. Ł.").hides("Public authorities").hides("Initials");
    hides_name(&page);

    person.browser.post(&format!("/en/certificates/{id}"), &[("visibility", "initials")]).await.is(303);
    let page = app.visitor().get(&format!("/en/verify/{id}")).await;
    page.is(200).shows("Z. Ł.").hides("Public authorities");
    hides_name(&page);

    person.browser.post(&format!("/en/certificates/{id}"), &[("visibility", "full")]).await.is(303);
    let page = app.visitor().get(&format!("/en/verify/{id}")).await;
    page.is(200).shows(NAME).shows("Public authorities").hides("Z. Ł.").hides("name=\"name\"");

    person.browser.post(&format!("/en/certificates/{id}"), &[("visibility", "off")]).await.is(303);
    app.visitor().get(&format!("/en/verify/{id}")).await.is(404);
    person.browser.post(&format!("/en/certificates/{id}"), &[("visibility", "everything")]).await.is(400);
    let set = app.audited().into_iter().filter(|action| action == "certificate.visibility-set").count();
    assert_eq!(set, 3);
}

#[tokio::test]
async fn a_program_is_told_the_same_as_a_person() {
    let app = app();
    let (person, id) = holder(&app, Visibility::Nameless).await;
    let json = as_program(&app, &id).await;
    assert_eq!(json.is(200).headers["content-type"], "application/json");
    assert_eq!(
        (&json.headers["x-robots-tag"], &json.headers["vary"]),
        (&"noindex".parse().unwrap(), &"accept".parse().unwrap())
    );
    json.shows("\"status\":\"valid\"").shows("\"kind\":\"achievement\"").shows("\"course\":\"A small course\"");
    json.shows("\"issued_on\":\"2026-11-24\"").shows("\"valid_until\":null").shows("\"issuers\":[\"Test host\"]");
    json.hides("\"name\"").hides("\"initials\"");
    hides_name(&json);
    person.browser.post(&format!("/en/certificates/{id}"), &[("visibility", "initials")]).await.is(303);
    as_program(&app, &id).await.shows("\"initials\":\"Z. Ł.\"").hides("\"name\"");
    person.browser.post(&format!("/en/certificates/{id}"), &[("visibility", "full")]).await.is(303);
    as_program(&app, &id).await.shows(&format!("\"name\":\"{NAME}\"")).hides("\"initials\"");
    let browser = [("accept", "text/html,application/xhtml+xml,application/json;q=0.9,*/*;q=0.8")];
    let page = app.visitor().send(Method::GET, &format!("/en/verify/{id}"), &[], &browser).await;
    page.is(200).shows("<!doctype html>");
}

#[tokio::test]
async fn who_types_a_name_learns_yes_or_no_and_nothing_else() {
    let app = app();
    let (_, id) = holder(&app, Visibility::Nameless).await;
    let path = format!("/en/verify/{id}");
    let no = app.visitor().post(&path, &[("name", "Zoe Luczak")]).await;
    no.is(200).shows("another name was signed").hides("this is the name").hides("Đorđević");
    app.visitor().post(&path, &[("name", "")]).await.is(200).shows("another name was signed");
    let yes = app.visitor().post(&path, &[("name", "  zoé łuczak–đorđević ")]).await;
    yes.is(200).shows("this is the name").hides("another name was signed").hides(NAME);
}

#[tokio::test]
async fn a_number_is_read_as_people_type_it() {
    let app = app();
    let (_, id) = holder(&app, Visibility::Nameless).await;
    let plain = id.replace('-', "");
    let grouped = plain.as_bytes().chunks(4).map(|four| str::from_utf8(four).unwrap()).collect::<Vec<_>>();
    for typed in [id.clone(), plain.to_uppercase(), grouped.join("+"), grouped.join("-"), format!("+{id}+")] {
        let answer = app.visitor().get(&format!("/fr/verify?number={typed}")).await;
        assert_eq!(answer.is(303).location(), format!("/fr/verify/{id}"), "{typed}");
    }
    app.visitor().get(&format!("/en/verify/{id}")).await.shows(&grouped.join(" "));
    for typed in ["", "1234", "no+number"] {
        let answer = app.visitor().get(&format!("/en/verify?number={typed}")).await;
        answer.is(422).shows("id=\"number-error\"").shows(&format!("value=\"{}\"", typed.replace('+', " ")));
    }
}

#[tokio::test]
async fn the_public_key_can_be_had_and_checks_a_file_offline() {
    let app = app();
    let (_, id) = holder(&app, Visibility::Off).await;
    let form = app.visitor().get("/en/verify").await;
    form.is(200).shows("/en/verify/key.pem").shows("id=\"offline\"");
    let pem = app.visitor().get("/en/verify/key.pem").await;
    let public = certificate::PublicKey::parse(&pem.is(200).body).unwrap();
    let file = pdf(&stored(&app, &id), Language::It, &key(), &TEXTS).unwrap();
    assert_eq!(verify_file(&file, &public).unwrap().name.as_str(), NAME);
}

#[tokio::test]
async fn a_certificate_outlives_the_account() {
    let app = app();
    let (person, id) = holder(&app, Visibility::Full).await;
    let file = pdf(&stored(&app, &id), Language::En, &key(), &TEXTS).unwrap();
    let account = person.account;
    app.write(move |tx| {
        for statement in [&LEAVE, &FORGET, &SIGN_OUT, &DELETE] {
            tx.execute(statement, &params![account])?;
        }
        Ok::<_, RecordsError>(())
    });
    person.browser.get("/en/certificates").await.is(303);
    app.visitor().get(&format!("/en/verify/{id}")).await.is(200).shows("<h1>Valid</h1>").shows(NAME);
    assert_eq!(verify_file(&file, key().public()).unwrap().name.as_str(), NAME);
    assert!(key().public().verify(&stored(&app, &id)).is_ok());
}

#[tokio::test]
async fn search_engines_are_kept_out_of_every_page_that_is_about_somebody() {
    let app = app();
    let (person, id) = holder(&app, Visibility::Full).await;
    let pages =
        ["certificates".to_owned(), format!("certificates/{id}"), format!("verify/{id}"), format!("verify/{NOBODY}")];
    for path in pages {
        let page = person.browser.get(&format!("/en/{path}")).await;
        assert_eq!(page.headers["x-robots-tag"], "noindex", "{path}");
        assert_eq!(page.headers["cache-control"], "no-store", "{path}");
        page.shows("<meta name=\"robots\" content=\"noindex\">");
    }
}

#[tokio::test]
async fn every_page_has_its_texts_in_every_language() {
    let app = app();
    let (person, id) = holder(&app, Visibility::Initials).await;
    let new = Person::new(&app, "ana@example.org", "Ana");
    new.earns(&app, certificate::Kind::Participation);
    for language in Language::ALL {
        for path in ["certificates".to_owned(), format!("certificates/{id}")] {
            person.browser.get(&format!("/{language}/{path}")).await.is(200).hides("⟦");
        }
        new.browser.get(&format!("/{language}/certificates")).await.is(200).hides("⟦");
        let form = format!("/{language}/certificates/new/participation");
        new.browser.get(&form).await.is(200).hides("⟦");
        new.browser.post(&form, &[("name", "1")]).await.is(422).hides("⟦");
        let (check, one) = (format!("/{language}/verify"), format!("/{language}/verify/{id}"));
        let visitor = app.visitor();
        visitor.get(&check).await.is(200).hides("⟦");
        visitor.get(&format!("{check}?number=1")).await.is(422).hides("⟦");
        visitor.get(&format!("{check}/{NOBODY}")).await.is(404).hides("⟦");
        visitor.get(&one).await.is(200).hides("⟦");
        visitor.post(&one, &[("name", NAME)]).await.is(200).hides("⟦");
        visitor.post(&one, &[("name", "Ana")]).await.is(200).hides("⟦");
    }
}
