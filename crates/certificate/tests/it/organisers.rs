//! Organisers find certificates and withdraw them; nobody else learns that they can.

use std::collections::BTreeSet;

use base::{CertificateId, Language};
use certificate::Kind;
use certificate::rules::Visibility;

use crate::world::{NAME, NAME_PARTS, Person, app, holder, issue};

const REASON: &str = "The test was taken by somebody else";

#[tokio::test]
async fn nobody_but_organisers_learns_that_these_pages_exist() {
    let app = app();
    let (person, id) = holder(&app, Visibility::Full).await;
    for path in ["organise/certificates".to_owned(), format!("organise/certificates/{id}")] {
        app.visitor().get(&format!("/en/{path}")).await.is(303);
        person.browser.get(&format!("/en/{path}")).await.is(404);
    }
    let revoke = format!("/en/organise/certificates/{id}/revoke");
    for (reason, refused) in [("", 303), (REASON, 401)] {
        app.visitor().post(&revoke, &[("reason", reason)]).await.is(refused);
        person.browser.post(&revoke, &[("reason", reason)]).await.is(404);
    }
    app.visitor().get(&format!("/en/verify/{id}")).await.is(200).shows("<h1>Valid</h1>");
}

#[tokio::test]
async fn a_withdrawal_without_a_reason_comes_back_with_what_was_typed() {
    let app = app();
    let (_, id) = holder(&app, Visibility::Full).await;
    let oda = Person::organiser(&app);
    let revoke = format!("/en/organise/certificates/{id}/revoke");
    let long = "x".repeat(501);
    for typed in ["", "   ", "no", long.as_str()] {
        let answer = oda.browser.post(&revoke, &[("reason", typed)]).await;
        answer.is(422).shows("id=\"reason-error\"").shows("href=\"#reason\"").shows(&format!(">{typed}</textarea>"));
    }
    // The links to the other languages of a form that came back lead to the same certificate.
    oda.browser.get(&format!("/de/organise/certificates/{id}/revoke")).await.is(200).shows("<textarea");
    oda.browser.post("/en/organise/certificates/1/revoke", &[("reason", REASON)]).await.is(404);
    app.visitor().get(&format!("/en/verify/{id}")).await.is(200).shows("<h1>Valid</h1>");
}

#[tokio::test]
async fn a_withdrawn_certificate_is_not_printed_and_says_so_and_only_its_holder_reads_why() {
    let app = app();
    let (person, id) = holder(&app, Visibility::Full).await;
    let oda = Person::organiser(&app);
    let revoke = format!("/en/organise/certificates/{id}/revoke");
    oda.browser.post(&revoke, &[("reason", REASON)]).await.is(303);
    oda.browser.post(&revoke, &[("reason", "Another reason")]).await.is(409);
    oda.browser.get(&format!("/en/organise/certificates/{id}")).await.is(200).shows(REASON).hides("<textarea");

    for language in Language::ALL {
        person.browser.get(&format!("/en/certificates/{id}/pdf/{language}")).await.is(404);
    }
    let own = person.browser.get(&format!("/en/certificates/{id}")).await;
    own.is(200).shows("Withdrawn").shows(REASON).hides("/pdf/");
    person.browser.get("/en/certificates").await.is(200).shows("Withdrawn").hides("certificates/new");
    person.browser.get("/en/certificates/new/achievement").await.is(404);
    person.asks(Kind::Achievement, NAME, "full").await.is(404);

    let public = app.visitor().get(&format!("/en/verify/{id}")).await;
    public.is(200).shows("<h1>Withdrawn</h1>").shows("A small course").hides(REASON).hides("name=\"name\"");
    let compared = app.visitor().post(&format!("/en/verify/{id}"), &[("name", NAME)]).await;
    compared.is(200).hides("this is the name");
    for part in NAME_PARTS {
        public.hides(part);
        compared.hides(part);
    }
    assert_eq!(app.audited().iter().filter(|action| *action == "certificate.revoked").count(), 1);
}

#[tokio::test]
async fn a_certificate_is_found_by_its_number_as_people_type_it() {
    let app = app();
    let (_, id) = holder(&app, Visibility::Off).await;
    let oda = Person::organiser(&app);
    let link = format!("/en/organise/certificates/{id}");
    oda.browser.get("/en/organise/certificates").await.is(200).shows(&link).shows(NAME);
    for typed in [id.clone(), id.replace('-', "+"), id.to_uppercase()] {
        oda.browser.get(&format!("/en/organise/certificates?number={typed}")).await.is(200).shows(&link);
    }
    for typed in ["1234", "00000000-0000-4000-8000-000000000000", "%22%3E"] {
        let answer = oda.browser.get(&format!("/en/organise/certificates?number={typed}")).await;
        answer.is(200).hides(&link).shows("None found.");
    }
    oda.browser.get("/en/organise/certificates/00000000-0000-4000-8000-000000000000").await.is(404);
}

#[tokio::test]
async fn every_certificate_is_listed_once_even_if_all_were_issued_in_one_moment() {
    let app = app();
    let oda = Person::organiser(&app);
    let mut issued = BTreeSet::new();
    for n in 0..60 {
        let person = Person::new(&app, &format!("p{n}@example.org"), "Ana");
        person.earns(&app, Kind::Achievement);
        issued.insert(issue(&app, person.account, |_| {}));
    }
    let first = oda.browser.get("/en/organise/certificates").await;
    let place = first.body.split("?before=").nth(1).unwrap().split('"').next().unwrap();
    let second = oda.browser.get(&format!("/en/organise/certificates?before={place}")).await;
    let listed = |body: &str| -> Vec<CertificateId> {
        body.split("/en/organise/certificates/").skip(1).map(|rest| rest[..36].parse().unwrap()).collect()
    };
    let all = [listed(&first.body), listed(&second.body)].concat();
    assert_eq!((listed(&first.body).len(), all.len()), (50, 60));
    assert_eq!(all.into_iter().collect::<BTreeSet<_>>(), issued);
    second.hides("rel=\"next\"");
}

#[tokio::test]
async fn every_page_has_its_texts_in_every_language() {
    let app = app();
    let (_, id) = holder(&app, Visibility::Full).await;
    let oda = Person::organiser(&app);
    let one = |language: Language| format!("/{language}/organise/certificates/{id}");
    for language in Language::ALL {
        oda.browser.get(&format!("/{language}/organise/certificates")).await.is(200).hides("⟦");
        oda.browser.get(&one(language)).await.is(200).hides("⟦");
        oda.browser.post(&format!("{}/revoke", one(language)), &[]).await.is(422).hides("⟦");
    }
    oda.browser.post(&format!("{}/revoke", one(Language::En)), &[("reason", REASON)]).await.is(303);
    for language in Language::ALL {
        oda.browser.get(&format!("/{language}/organise/certificates")).await.is(200).hides("⟦");
        oda.browser.get(&one(language)).await.is(200).hides("⟦").shows(REASON);
        app.visitor().get(&format!("/{language}/verify/{id}")).await.is(200).hides("⟦");
    }
}
