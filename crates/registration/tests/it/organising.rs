//! The organisers' pages.

use base::{Email, Language, hours};
use registration::rules::{Seats, State, WaitingList};

use crate::support::{app, applied, apply, count, draft, numbers, open_intake, organiser, store};

const PAGES: [&str; 3] = ["/en/organise/intakes", "/en/organise/intakes/new", "/en/organise/applications"];

fn intake_form<'a>(changed: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let mut fields = vec![
        ("name", "Winter round"),
        ("zone", "Europe/Rome"),
        ("opens", "2026-12-01T09:00"),
        ("closes", "2026-12-20T18:00"),
        ("reopens", ""),
        ("seats", "30"),
        ("waiting", "unlimited"),
        ("waiting-max", ""),
        ("offer-hours", "72"),
        ("organisation-quota", ""),
        ("version", "1"),
    ];
    for (name, value) in changed {
        fields.retain(|(known, _)| known != name);
        fields.push((name, value));
    }
    fields
}

#[tokio::test]
async fn nobody_but_organisers_with_two_factors_sees_these_pages() {
    let app = app();
    let intake = open_intake(&app, 1);
    let own = apply(&app, "ana@aurora.example").await;
    for path in PAGES {
        assert!(app.visitor().get(path).await.is(303).location().contains("sign-in"), "{path}");
    }
    let (ids, now) = (app.shell().ids().clone(), app.shell().now());
    let (learner, half) = (ids.token(), ids.token());
    let tokens = (learner.clone(), half.clone());
    app.write(move |tx| {
        for (email, token, factor) in [
            ("ana@aurora.example", &tokens.0, identity::Factor::Second),
            ("olga@host.example", &tokens.1, identity::Factor::Passphrase),
        ] {
            let email = Email::parse(email).unwrap();
            if factor == identity::Factor::Passphrase {
                identity::add_organiser(tx, &email, &ids, now)?;
            }
            let new = identity::NewAccount { email: &email, name: "x", language: Language::En };
            let account = identity::ensure_account(tx, &new, &ids, now)?;
            identity::start_session(tx, token, account.id, factor, now)?;
        }
        Ok::<_, records::RecordsError>(())
    });
    for path in PAGES {
        app.visitor().with_session(&learner).get(path).await.is(404);
        assert!(app.visitor().with_session(&half).get(path).await.is(303).location().contains("second-factor"));
    }
    let forms = [
        format!("/en/organise/intakes/{intake}"),
        "/en/organise/intakes/new".to_owned(),
        "/en/organise/applications/export".to_owned(),
    ];
    for path in forms {
        app.visitor().with_session(&learner).post(&path, &intake_form(&[("confirm", "yes")])).await.is(404);
    }
    app.visitor().get(&own).await.shows("You have a seat");
}

#[tokio::test]
async fn an_intake_with_faults_comes_back_with_each_of_them() {
    let app = app();
    let olga = organiser(&app, "olga@host.example");
    let bad = intake_form(&[
        ("name", ""),
        ("closes", "2026-12-01T08:00"),
        ("seats", "many"),
        ("waiting", "limited"),
        ("offer-hours", "1"),
    ]);
    let answer = olga.post("/en/organise/intakes/new", &bad).await;
    answer
        .is(422)
        .shows("value=\"many\"")
        .shows("href=\"#name\"")
        .shows("href=\"#seats\"")
        .shows("href=\"#waiting-max\"");
    let window = intake_form(&[("closes", "2026-12-01T08:00"), ("offer-hours", "1")]);
    let answer = olga.post("/en/organise/intakes/new", &window).await;
    answer.is(422).shows("closing time after the opening").shows("24 to 720");
}

#[tokio::test]
async fn an_intake_is_made_in_its_zone_and_copied_without_its_dates() {
    let app = app();
    let olga = organiser(&app, "olga@host.example");
    let fields = intake_form(&[("country.0", "IT"), ("country-quota.0", "10"), ("audience-quota.victim-support", "5")]);
    olga.post("/en/organise/intakes/new", &fields).await.is(303);
    app.visitor().get("/en/course").await.is(200).shows("It opens on 1 December 2026, 09:00 (Rome time)");
    let list = olga.get("/en/organise/intakes").await;
    list.is(200).shows("Winter round").shows("0 of 30 taken").shows("not yet open");
    let copy = list.body.split("intakes/new?from=").nth(1).unwrap().split('"').next().unwrap().to_owned();
    let form = olga.get(&format!("/en/organise/intakes/new?from={copy}")).await;
    form.is(200).shows("value=\"Winter round\"").shows("value=\"30\"").shows("value=\"10\"").hides("2026-12-01T09:00");
    assert!(app.audited().contains(&"intake.made".to_owned()));
}

#[tokio::test]
async fn zero_seats_and_no_number_are_different_things_in_the_form_too() {
    let app = app();
    let olga = organiser(&app, "olga@host.example");
    let now = [("opens", "2026-11-24T09:00"), ("closes", "2026-11-30T09:00"), ("waiting", "off")];
    let nobody = [now.as_slice(), &[("seats", "0")]].concat();
    olga.post("/en/organise/intakes/new", &intake_form(&nobody)).await.is(303);
    app.visitor().get("/en/course").await.shows("All seats are taken");
    let everybody = [now.as_slice(), &[("seats", ""), ("closes", "2026-11-29T09:00")]].concat();
    olga.post("/en/organise/intakes/new", &intake_form(&everybody)).await.is(303);
    app.visitor().get("/en/course").await.shows("There is a seat for everybody");
}

#[tokio::test]
async fn a_change_shows_what_it_does_before_it_is_stored() {
    let app = app();
    let intake = open_intake(&app, 1);
    let olga = organiser(&app, "olga@host.example");
    for n in 0..4 {
        applied(&app, intake, &format!("p{n}@alba.example"), "IT");
    }
    let path = format!("/en/organise/intakes/{intake}");
    olga.get(&path).await.is(200).shows("value=\"Autumn round\"").shows("2026-11-24T12:00");
    let fields = intake_form(&[("opens", "2026-11-24T12:00"), ("seats", "3")]);
    let preview = olga.post(&path, &fields).await;
    preview.is(200).shows("2 people in line get an offer at once").shows("One person is still waiting after that");
    assert!(numbers(&app, intake, State::Offered).is_empty(), "nothing is stored by looking");
    let back = [fields.as_slice(), &[("back", "yes")]].concat();
    olga.post(&path, &back).await.is(200).shows("value=\"Winter round\"");
    let confirmed = [fields.as_slice(), &[("confirm", "yes")]].concat();
    olga.post(&path, &confirmed).await.is(303);
    assert_eq!(numbers(&app, intake, State::Offered), [2, 3]);
    assert_eq!(count(&app, "registration-offered"), 2);
    olga.post(&path, &confirmed).await.is(409);
    let fewer = intake_form(&[("seats", "1"), ("version", "2")]);
    olga.post(&path, &fewer).await.is(200).shows("2 seats more are held than the new number");
}

#[tokio::test]
async fn an_application_is_approved_at_its_number_or_refused_with_a_reason() {
    let app = app();
    let intake = open_intake(&app, 1);
    let olga = organiser(&app, "olga@host.example");
    let ana = apply(&app, "ana@gmail.com").await;
    let bea = apply(&app, "bea@gmail.com").await;
    apply(&app, "cara@aurora.example").await;
    let list = olga.get("/en/organise/applications?state=review").await;
    list.is(200).shows("private address").hides("cara@");
    let ids: Vec<String> = list
        .body
        .split("name=\"id\" value=\"")
        .skip(1)
        .map(|rest| rest.split('"').next().unwrap().to_owned())
        .collect();
    assert_eq!(ids.len(), 2);
    let decided = olga.post("/en/organise/applications", &[("id", &ids[0]), ("action", "approve")]).await;
    assert!(decided.is(303).location().ends_with("done=1&own=0&unfit=0"), "{}", decided.location());
    olga.get(decided.location()).await.shows("One application was decided");
    assert_eq!(numbers(&app, intake, State::Waiting), [1], "no seat is free any more, but the place is the first");
    app.visitor().get(&ana).await.shows("You are first in line");

    let one = format!("/en/organise/applications/{}", ids[1]);
    olga.get(&one).await.is(200).shows("Application 2").shows("address confirmed").shows("the applicant");
    olga.post(&one, &[("action", "refuse"), ("reason", "made-up")]).await.is(400);
    let refuse = [("action", "refuse"), ("reason", "not-confirmed"), ("note", "Please ask your team leader.")];
    olga.post(&one, &refuse).await.is(303);
    let page = app.visitor().get(&bea).await;
    page.shows("We could not confirm").shows("Please ask your team leader.");
    olga.get(&one)
        .await
        .shows("<td>olga</td>")
        .shows("Organisation not confirmed")
        .shows("Please ask your team leader.");
    olga.post(&one, &refuse).await.is(409);
}

#[tokio::test]
async fn a_seat_can_be_taken_back_and_goes_to_the_next() {
    let app = app();
    let intake = open_intake(&app, 1);
    let olga = organiser(&app, "olga@host.example");
    let own = apply(&app, "ana@aurora.example").await;
    apply(&app, "bea@aurora.example").await;
    let list = olga.get("/en/organise/applications?state=seated").await;
    let id = list.body.split("name=\"id\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
    let refuse = [("action", "refuse"), ("reason", "other"), ("note", "You asked us by telephone.")];
    olga.post(&format!("/en/organise/applications/{id}"), &refuse).await.is(303);
    assert_eq!(numbers(&app, intake, State::Offered), [2]);
    app.visitor().get(&own).await.shows("There is no seat for this application").hides("Apply again");
}

#[tokio::test]
async fn nobody_decides_her_own_application() {
    let app = app();
    let intake = open_intake(&app, 1);
    apply(&app, "olga@gmail.com").await;
    let olga = organiser(&app, "olga@gmail.com");
    let list = olga.get("/en/organise/applications?state=review").await;
    let id = list.body.split("name=\"id\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
    let bulk = olga.post("/en/organise/applications", &[("id", &id), ("action", "approve")]).await;
    assert!(bulk.location().contains("done=0&own=1"), "{}", bulk.location());
    olga.post(&format!("/en/organise/applications/{id}"), &[("action", "approve")]).await.is(403);
    olga.get(&format!("/en/organise/applications/{id}")).await.shows("Somebody else has to decide it");
    assert_eq!(numbers(&app, intake, State::Review), [1]);
    let other = organiser(&app, "pia@host.example");
    other.post(&format!("/en/organise/applications/{id}"), &[("action", "approve")]).await.is(409);
    assert!(numbers(&app, intake, State::Seated).is_empty(), "staff take no seats, whoever approves");
}

#[tokio::test]
async fn the_list_is_filtered_and_turned_over() {
    let app = app();
    let intake = store(&app, &draft(&app, Seats::Limited(0), WaitingList::Unlimited));
    let olga = organiser(&app, "olga@host.example");
    for n in 0..60 {
        applied(&app, intake, &format!("p{n}@alba.example"), if n % 2 == 0 { "IT" } else { "DE" });
    }
    let first = olga.get("/en/organise/applications").await;
    first.is(200).shows("Next page").shows("<span class=\"badge\">60</span>");
    let next = first.body.split("<a href=\"").find(|rest| rest.contains("after=50")).unwrap();
    let second = olga.get(&next.split('"').next().unwrap().replace("&#38;", "&").replace("&amp;", "&")).await;
    second.is(200).shows("From the beginning").hides("Next page");
    olga.get("/en/organise/applications?country=DE").await.hides(" · Italy</span>").shows(" · Germany</span>");
    olga.get("/en/organise/applications?organisation=ALBA&audience=perpetrator-programme").await.shows("Bea Rossi");
    for nothing in
        ["organisation=100%25", "organisation=_____________________", "audience=public-authority", "state=seated"]
    {
        olga.get(&format!("/en/organise/applications?{nothing}")).await.is(200).shows("No application fits");
    }
}

#[tokio::test]
async fn the_table_for_download_is_safe_to_open_and_leaves_an_entry() {
    let app = app();
    let intake = open_intake(&app, 1);
    let olga = organiser(&app, "olga@host.example");
    let evil = crate::support::form(&[("organisation", "=HYPERLINK(\"https://evil.example\")"), ("name", "+Ana")]);
    app.visitor().post("/en/course/register", &evil).await.is(303);
    crate::support::confirm(&app, "ana@aurora.example").await;
    let file = olga.post("/en/organise/applications/export", &[("intake", &intake.to_string())]).await;
    file.is(200).shows("\u{feff}\"Number\"").shows("\"'=HYPERLINK(\"\"https://evil.example\"\")\"").shows("\"'+Ana\"");
    let name = file.headers.get("content-disposition").unwrap().to_str().unwrap();
    assert_eq!(name, "attachment; filename=\"course-list-2026-11-24.csv\"");
    assert!(app.audited().contains(&"applications.exported".to_owned()));
}

#[tokio::test]
async fn the_list_is_quick_with_many_applications() {
    let app = app();
    let intake = store(&app, &draft(&app, Seats::Unlimited, WaitingList::Off));
    let olga = organiser(&app, "olga@host.example");
    for _ in 0..20 {
        crate::support::many(&app, intake, 100);
    }
    let started = std::time::Instant::now();
    for path in ["", "?state=seated", "?organisation=nothing", "?country=FR", "?after=1900"] {
        olga.get(&format!("/en/organise/applications{path}")).await.is(200);
    }
    olga.get("/en/organise/intakes").await.is(200);
    let each = started.elapsed() / 6;
    assert!(each < std::time::Duration::from_secs(1), "{each:?} for a page");
    app.advance(hours(1));
}
