//! What a holder may have: nothing that she has not earned, one of a kind, under the name that she confirms.

use std::sync::Arc;

use base::Language;
use certificate::rules::Visibility;
use certificate::{Kind, STATEMENTS, facts, pdf, verify_file};
use library::Library;

use crate::sample::{TEXTS, key};
use crate::world::{NAME, Person, app, app_with, holder, issue, led_to, stored};

#[test]
fn every_statement_fits_the_schema() {
    let app = app();
    for statement in STATEMENTS {
        app.shell().records().check(statement).unwrap();
    }
}

#[tokio::test]
async fn nobody_sees_certificates_without_signing_in() {
    let app = app();
    let (_, id) = holder(&app, Visibility::Full).await;
    let stranger = app.visitor();
    for path in ["certificates", "certificates/new/achievement", &format!("certificates/{id}")] {
        let answer = stranger.get(&format!("/en/{path}")).await;
        assert!(answer.is(303).location().starts_with("/en/account/sign-in"), "{path}");
    }
    stranger.get(&format!("/en/certificates/{id}/pdf/en")).await.is(303);
    let answer = stranger.post("/en/certificates/new/achievement", &[("name", "")]).await;
    assert!(answer.is(303).location().starts_with("/en/account/sign-in"));
    stranger.post(&format!("/en/certificates/{id}"), &[("visibility", "full")]).await.is(401);
}

#[tokio::test]
async fn nobody_can_have_what_she_has_not_earned() {
    let app = app();
    let person = Person::learner(&app);
    for kind in Kind::ALL {
        let path = format!("/en/certificates/new/{}", kind.as_str());
        person.browser.get(&path).await.is(404);
        person.asks(kind, NAME, "nameless").await.is(404);
        // Not even what is wrong with the form is told to somebody whom it is not for.
        person.asks(kind, "", "").await.is(404);
    }
    person.browser.get("/en/certificates/new/diploma").await.is(404);
    person.browser.get("/en/certificates").await.is(200).shows("Nothing is ready yet").hides("certificates/new");
    assert!(!app.audited().contains(&"certificate.issued".to_owned()));
}

#[tokio::test]
async fn the_test_and_the_course_each_give_their_own_paper_and_no_other() {
    for earned in Kind::ALL {
        let app = app();
        let person = Person::learner(&app);
        person.earns(&app, earned);
        let list = person.browser.get("/en/certificates").await;
        for kind in Kind::ALL {
            let path = format!("/en/certificates/new/{}", kind.as_str());
            let expected = if kind == earned { (200, 303) } else { (404, 404) };
            person.browser.get(&path).await.is(expected.0);
            person.asks(kind, NAME, "nameless").await.is(expected.1);
            assert_eq!(list.body.contains(&path), kind == earned);
        }
    }
}

#[tokio::test]
async fn a_certificate_of_somebody_else_does_not_exist() {
    let app = app();
    let (_, id) = holder(&app, Visibility::Full).await;
    let other = Person::new(&app, "ana@example.org", "Ana");
    other.earns(&app, Kind::Achievement);
    other.browser.get(&format!("/en/certificates/{id}")).await.is(404);
    other.browser.get(&format!("/en/certificates/{id}/pdf/en")).await.is(404);
    other.browser.post(&format!("/en/certificates/{id}"), &[("visibility", "off")]).await.is(404);
    other.browser.get("/en/certificates").await.is(200).hides(&id).hides(NAME);
    app.visitor().get(&format!("/en/verify/{id}")).await.is(200);
}

#[tokio::test]
async fn a_name_that_cannot_be_printed_comes_back_beside_its_field_as_it_was_typed() {
    let app = app();
    let person = Person::learner(&app);
    person.earns(&app, Kind::Participation);
    let long = "a".repeat(121);
    let cases = [
        ("", "Please write the name"),
        ("12 / 34", "at least one letter"),
        ("王小明", "cannot print “王”"),
        ("Al\u{200b}ex", "a sign that cannot be seen"),
        (long.as_str(), "room for 120 characters"),
    ];
    for (typed, message) in cases {
        let answer = person.asks(Kind::Participation, typed, "initials").await;
        answer.is(422).shows("id=\"name-error\"").shows("href=\"#name\"").shows(message);
        answer.shows(&format!("name=\"name\" type=\"text\" value=\"{typed}\""));
        answer.shows("value=\"initials\" checked").shows("value=\"de\" selected");
    }
    let path = "/en/certificates/new/participation";
    person.browser.post(path, &[("name", NAME)]).await.is(422).shows("#visibility").shows("#language").shows(NAME);
    assert!(!app.audited().contains(&"certificate.issued".to_owned()));
}

#[tokio::test]
async fn a_name_is_text_and_nothing_else() {
    let app = app();
    let person = Person::learner(&app);
    person.earns(&app, Kind::Achievement);
    let id = led_to(&person.asks(Kind::Achievement, "Zoé <b>\"x\"</b>", "full").await);
    for path in ["certificates".to_owned(), format!("certificates/{id}"), format!("verify/{id}")] {
        person.browser.get(&format!("/en/{path}")).await.is(200).hides("<b>").shows("Zoé");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn twenty_clicks_at_once_issue_one_certificate() {
    let app = app();
    let person = Arc::new(Person::learner(&app));
    person.earns(&app, Kind::Achievement);
    let clicks: Vec<_> = (0..20)
        .map(|_| {
            let person = Arc::clone(&person);
            tokio::spawn(async move { led_to(&person.asks(Kind::Achievement, NAME, "nameless").await) })
        })
        .collect();
    let mut ids = Vec::new();
    for click in clicks {
        ids.push(click.await.unwrap());
    }
    ids.dedup();
    assert_eq!(ids.len(), 1, "{ids:?}");
    assert_eq!(app.audited().iter().filter(|action| *action == "certificate.issued").count(), 1);
    let again = person.browser.get("/en/certificates/new/achievement").await;
    assert_eq!(led_to(&again), ids[0]);
}

#[tokio::test]
async fn the_paper_says_what_was_earned_and_confirmed() {
    let app = app();
    let (person, id) = holder(&app, Visibility::Nameless).await;
    person.earns(&app, Kind::Participation);
    let participation = led_to(&person.asks(Kind::Participation, "Zoé Đorđević", "off").await);
    assert_ne!(participation, id);
    let document = key().public().verify(&stored(&app, &id)).unwrap();
    let texts: Vec<String> = facts(&document, Language::En, &TEXTS).into_iter().map(|fact| fact.value).collect();
    for fact in ["A small course", NAME, "Public authorities", "German", "2026.1", "Answer a question", "Test host"] {
        assert!(texts.contains(&fact.to_owned()), "{fact} in {texts:?}");
    }
    let page = person.browser.get(&format!("/en/certificates/{id}")).await;
    page.is(200).shows("Certificate of achievement").shows(NAME).shows("24 November 2026");
    let list = person.browser.get("/en/certificates").await;
    list.is(200).shows(&id).shows(&participation).shows("Statement of participation").hides("certificates/new");
}

#[tokio::test]
async fn the_paper_can_be_had_in_every_language_under_a_name_that_tells_nothing() {
    let app = app();
    let (person, id) = holder(&app, Visibility::Off).await;
    for language in Language::ALL {
        let file = person.browser.get(&format!("/en/certificates/{id}/pdf/{language}")).await;
        assert_eq!(file.is(200).headers["content-type"], "application/pdf");
        assert_eq!(file.headers["content-disposition"], "attachment; filename=\"course-document-2026-11.pdf\"");
        assert_eq!(file.headers["cache-control"], "no-store");
        assert!(file.body.starts_with("%PDF"));
        let printed = pdf(&stored(&app, &id), language, &key(), &TEXTS).unwrap();
        assert!(file.body == String::from_utf8_lossy(&printed), "{language}: what was sent is not what was signed");
        let document = verify_file(&printed, key().public()).unwrap();
        assert_eq!((document.name.as_str(), document.id.to_string()), (NAME, id.clone()));
    }
    person.browser.get(&format!("/en/certificates/{id}/pdf/xx")).await.is(404);
}

#[tokio::test]
async fn a_certificate_whose_last_day_has_passed_can_still_be_printed() {
    let app = app();
    let person = Person::learner(&app);
    person.earns(&app, Kind::Achievement);
    let id = issue(&app, person.account, |draft| draft.valid_until = Some("2026-11-23".parse().unwrap()));
    app.visitor().get(&format!("/en/verify/{id}")).await.is(200).shows("<h1>Expired</h1>").shows("23 November 2026");
    person.browser.get(&format!("/en/certificates/{id}/pdf/fr")).await.is(200);
}

#[tokio::test]
async fn the_course_that_ships_fits_on_a_sheet_of_every_language() {
    let library = Arc::new(Library::builtin().unwrap());
    assert_eq!(library.course.id, "core");
    let app = app_with(&library);
    let person = Person::learner(&app);
    person.earns(&app, Kind::Achievement);
    let longest = "Wilhelmine-Charlotte ".repeat(6)[..119].trim().to_owned();
    let id = led_to(&person.asks(Kind::Achievement, &longest, "nameless").await);
    person.browser.get(&format!("/en/certificates/{id}/pdf/de")).await.is(200);
}
