//! Every page in every language, and what all of them have in common.

use std::sync::Arc;

use base::{Country, Language, days};
use registration::rules::{RefuseReason, Seats, State, WaitingList};
use registration::{MAILS, STATEMENTS};
use text::Texts;

use crate::support::{app, applied, apply, draft, form, link, open_intake, organiser, send, store};

#[test]
fn every_statement_fits_the_schema() {
    let app = app();
    for statement in STATEMENTS {
        app.shell().records().check(statement).unwrap();
    }
}

#[test]
fn every_mail_is_discreet_and_complete_in_every_language() {
    let texts = Arc::new(Texts::builtin().unwrap());
    assert_eq!(mail::check_kinds(MAILS, &texts), Vec::<String>::new());
}

#[test]
fn every_country_state_and_reason_has_its_words_in_every_language() {
    let texts = Texts::builtin().unwrap();
    let countries = Country::all().map(|one| format!("registration-country-{one}"));
    let states = State::ALL.into_iter().flat_map(|one| {
        let word = one.as_str();
        let own = ["title", "word", "lead", "next"].map(|part| format!("registration-status-{word}-{part}"));
        own.into_iter().chain([format!("registration-state-{word}"), format!("registration-history-{word}")])
    });
    let reasons = RefuseReason::ALL
        .into_iter()
        .flat_map(|one| ["reason", "reason-name"].map(|family| format!("registration-{family}-{}", one.as_str())));
    for key in countries.chain(states).chain(reasons) {
        for language in Language::ALL {
            assert!(texts.has(language, &key), "{key} in {language}");
        }
    }
}

/// Opens a page in all languages; none may show a key instead of a text.
async fn in_all_languages(visitor: &test_app::Visitor, path: &str, status: u16) {
    for language in Language::ALL {
        let answer = visitor.get(&path.replacen("/en/", &format!("/{language}/"), 1)).await;
        answer.is(status).hides("⟦").shows(&format!("<html lang=\"{language}\""));
        assert_eq!(answer.body.matches("<h1").count(), 1, "{path} in {language}");
    }
}

#[tokio::test]
async fn every_state_of_registration_is_said_in_words_with_what_to_do() {
    let app = app();
    app.visitor().get("/en/course").await.is(200).shows("Registration is closed").shows("Tell me when it opens");
    in_all_languages(&app.visitor(), "/en/course", 200).await;
    let mut intake = draft(&app, Seats::Limited(2), WaitingList::Limited(1));
    intake.opens_at = app.shell().now().plus(days(1));
    intake.reopens_at = Some(app.shell().now().plus(days(60)));
    let id = store(&app, &intake);
    let see = |words: &'static str| {
        let visitor = app.visitor();
        async move {
            visitor.get("/en/course").await.is(200).shows(words);
            in_all_languages(&visitor, "/en/course", 200).await;
            in_all_languages(&visitor, "/en/course/register", 200).await;
        }
    };
    see("Registration is not open yet").await;
    app.advance(days(1));
    see("2 seats are left").await;
    applied(&app, id, "a@alba.example", "IT");
    see("One seat is left").await;
    applied(&app, id, "b@alba.example", "IT");
    see("with a waiting list").await;
    applied(&app, id, "c@alba.example", "IT");
    see("The waiting list is full, too").await;
    see("It opens again on").await;
    app.advance(days(40));
    see("Registration is closed").await;
}

#[tokio::test]
async fn the_page_about_the_course_says_when_a_part_of_the_seats_is_taken() {
    let app = app();
    let mut intake = draft(&app, Seats::Limited(5), WaitingList::Unlimited);
    intake.quotas.audiences.insert(base::Audience::PerpetratorProgramme, 1);
    let id = store(&app, &intake);
    applied(&app, id, "a@alba.example", "IT");
    app.visitor().get("/en/course").await.shows("go on the waiting list: Perpetrator programme");
}

#[tokio::test]
async fn the_page_about_the_course_is_right_again_right_after_a_change() {
    let app = app();
    let id = open_intake(&app, 2);
    for (left, email) in [("2 seats are left", "a@alba.example"), ("One seat is left", "b@alba.example")] {
        app.visitor().get("/en/course").await.shows(left);
        app.visitor().get("/en/course").await.shows(left);
        applied(&app, id, email, "IT");
    }
    app.visitor().get("/en/course").await.shows("with a waiting list");
}

#[tokio::test]
async fn an_applicants_pages_are_there_in_every_language_and_in_every_state() {
    let app = app();
    let id = open_intake(&app, 1);
    send(&app, "z@aurora.example").await;
    in_all_languages(&app.visitor(), &link(&app, "registration-confirm", "z@aurora.example"), 200).await;
    let (ids, now) = (app.shell().ids().clone(), app.shell().now());
    for state in State::ALL {
        let (ids, email) = (ids.clone(), base::Email::parse(&format!("{}@alba.example", state.as_str())).unwrap());
        let page = app.write(move |tx| {
            let form = registration::seed::Form {
                email: &email,
                name: "Bea Rossi",
                audience: base::Audience::PublicAuthority,
                country: "FR".parse().unwrap(),
                organisation: "Ville de Lyon",
                language: Language::Fr,
            };
            registration::seed::application_in(tx, id, &form, state, &ids, now)
        });
        let path = format!("/en/course/status/{}", page.reveal());
        in_all_languages(&app.visitor(), &path, 200).await;
        if state.is_alive() {
            in_all_languages(&app.visitor(), &format!("{path}/withdraw"), 200).await;
        }
    }
    for path in ["/en/course/register/sent", "/en/course/notice"] {
        in_all_languages(&app.visitor(), path, 200).await;
    }
}

#[tokio::test]
async fn the_organisers_pages_are_there_in_every_language() {
    let app = app();
    let intake = open_intake(&app, 1);
    apply(&app, "ana@gmail.com").await;
    let olga = organiser(&app, "olga@host.example");
    let list = olga.get("/en/organise/applications").await;
    let id = list.body.split("name=\"id\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
    for path in [
        "/en/organise/intakes".to_owned(),
        "/en/organise/intakes/new".to_owned(),
        format!("/en/organise/intakes/{intake}"),
        "/en/organise/applications?done=2&own=1&unfit=3".to_owned(),
        format!("/en/organise/applications/{id}"),
    ] {
        in_all_languages(&olga, &path, 200).await;
    }
}

#[tokio::test]
async fn own_pages_have_titles_that_tell_a_stranger_nothing_and_are_not_kept() {
    let app = app();
    open_intake(&app, 1);
    let own = apply(&app, "ana@aurora.example").await;
    for path in
        [own.clone(), format!("{own}/withdraw"), "/en/course/register/sent".to_owned(), "/en/course/notice".to_owned()]
    {
        for language in Language::ALL {
            let answer = app.visitor().get(&path.replacen("/en/", &format!("/{language}/"), 1)).await;
            let title = answer.body.split("<title>").nth(1).unwrap().split("</title>").next().unwrap().to_owned();
            assert_eq!(mail::check_discreet(&title, language), Vec::<String>::new(), "{title}");
            assert_eq!(answer.headers.get("cache-control").unwrap(), "no-store");
        }
    }
}

#[tokio::test]
async fn countries_are_sorted_as_readers_expect() {
    let app = app();
    open_intake(&app, 1);
    let page = app.visitor().get("/de/course/register").await;
    let at = |name: &str| page.body.find(&format!(">{name}</option>")).unwrap_or_else(|| panic!("{name}"));
    assert!(at("Norwegen") < at("Österreich") && at("Österreich") < at("Polen"));
    page.shows("Ein Land außerhalb Europas");
}

#[tokio::test]
async fn the_form_speaks_of_the_waiting_list_when_there_is_one() {
    let app = app();
    let id = open_intake(&app, 1);
    app.visitor().get("/en/course/register").await.shows("free of charge").hides("get into line");
    applied(&app, id, "a@alba.example", "IT");
    app.visitor().get("/en/course/register").await.shows("get into line");
    let bad = form(&[("email", "x")]);
    app.visitor().post("/en/course/register", &bad).await.is(422).shows("get into line");
}
