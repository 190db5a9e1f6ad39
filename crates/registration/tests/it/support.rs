use std::path::Path;
use std::sync::Arc;

use base::{Audience, Email, IntakeId, Language, TimeZone, Token, days, hours, seconds};
use identity::Factor;
use library::{Files, Library};
use registration::Registration;
use registration::rules::{Intake, Quotas, Seats, State, WaitingList};
use registration::seed::{self, Form};
use shell::Problem;
use test_app::{Answer, TestApp, Visitor};

/// The area on a fresh database, with the content that library's own tests use.
pub(crate) fn app() -> TestApp {
    TestApp::new(vec![identity::subscriber()], |shell| {
        let fixture = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../library/tests/it/fixture"));
        let library = Arc::new(Library::compile(&Files::read(fixture).unwrap()).unwrap());
        registration::routes(Registration::new(shell.clone(), library))
    })
}

/// An intake that opened an hour ago and closes in thirty days.
pub(crate) fn draft(app: &TestApp, seats: Seats, waiting: WaitingList) -> Intake {
    let now = app.shell().now();
    Intake {
        id: app.shell().ids().intake(app.shell().clock()),
        name: "Autumn round".to_owned(),
        opens_at: now.minus(hours(1)),
        closes_at: now.plus(days(30)),
        reopens_at: None,
        zone: TimeZone::named("Europe/Rome").unwrap(),
        seats,
        waiting,
        quotas: Quotas::default(),
        offer_hours: 48,
        version: 1,
    }
}

pub(crate) fn store(app: &TestApp, intake: &Intake) -> IntakeId {
    let (new, now) = (intake.clone(), app.shell().now());
    app.write(move |tx| seed::intake(tx, &new, now));
    intake.id
}

/// An open intake with so many seats and an endless waiting list.
pub(crate) fn open_intake(app: &TestApp, seats: u32) -> IntakeId {
    store(app, &draft(app, Seats::Limited(seats), WaitingList::Unlimited))
}

/// A form that is accepted, with some fields changed.
pub(crate) fn form<'a>(changed: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let good = [
        ("audience", "victim-support"),
        ("organisation", "Centro Aurora"),
        ("country", "IT"),
        ("name", "Ana Pérez"),
        ("email", "ana@aurora.example"),
        ("language", "en"),
        ("declaration", registration::rules::DECLARATION_VERSION),
        ("website", ""),
    ];
    let keep = |(name, value): (&'a str, &'a str)| {
        let other = changed.iter().find(|(key, _)| *key == name);
        (name, other.map_or(value, |(_, value)| *value))
    };
    good.into_iter().map(keep).collect()
}

/// Sends a good form for this address and opens nothing yet.
pub(crate) async fn send(app: &TestApp, email: &str) -> Answer {
    app.visitor().post("/en/course/register", &form(&[("email", email)])).await
}

/// The path in the last mail of this kind to this address.
#[track_caller]
pub(crate) fn link(app: &TestApp, kind: &str, to: &str) -> String {
    let mails = app.mails();
    let mail = mails.iter().rev().find(|mail| mail.kind == kind && mail.to == to);
    let mail = mail.unwrap_or_else(|| panic!("no {kind} to {to} in {mails:#?}"));
    mail.link.clone().unwrap()
}

/// How many mails of this kind wait.
pub(crate) fn count(app: &TestApp, kind: &str) -> usize {
    app.mails().iter().filter(|mail| mail.kind == kind).count()
}

/// Sends a form and confirms its address a second later; returns the person's own page.
pub(crate) async fn apply(app: &TestApp, email: &str) -> String {
    send(app, email).await.is(303);
    app.advance(seconds(1));
    confirm(app, email).await
}

/// Presses the button behind the last confirmation link; returns the person's own page.
pub(crate) async fn confirm(app: &TestApp, email: &str) -> String {
    let answer = app.visitor().post(&link(app, "registration-confirm", email), &[]).await;
    answer.is(303);
    app.advance(seconds(1));
    answer.location().to_owned()
}

/// An application through the rules, without the mail that asks for its confirmation.
pub(crate) fn applied(app: &TestApp, intake: IntakeId, email: &str, country: &str) -> (String, State) {
    let (ids, now) = (app.shell().ids().clone(), app.shell().now());
    let (email, country) = (Email::parse(email).unwrap(), country.parse().unwrap());
    let (page, state) = app.write(move |tx| {
        let form = Form {
            email: &email,
            name: "Bea Rossi",
            audience: Audience::PerpetratorProgramme,
            country,
            organisation: "Programma Alba",
            language: Language::En,
        };
        seed::application(tx, intake, &form, &ids, now)
    });
    (format!("/en/course/status/{}", page.reveal()), state)
}

/// The numbers in one state.
pub(crate) fn numbers(app: &TestApp, intake: IntakeId, state: State) -> Vec<i64> {
    app.read(move |tx| seed::numbers(tx, intake, state))
}

/// Somebody who organises and has given her second factor.
pub(crate) fn organiser(app: &TestApp, email: &str) -> Visitor {
    let (ids, now) = (app.shell().ids().clone(), app.shell().now());
    let (email, token) = (Email::parse(email).unwrap(), ids.token());
    let session: Token = token.clone();
    app.write(move |tx| {
        identity::add_organiser(tx, &email, &ids, now)?;
        let new = identity::NewAccount { email: &email, name: "olga", language: Language::En };
        let account = identity::ensure_account(tx, &new, &ids, now)?;
        identity::start_session(tx, &session, account.id, Factor::Second, now)?;
        Ok::<_, Problem>(())
    });
    let visitor = app.visitor();
    visitor.with_session(&token);
    visitor
}

/// A job runner with this area's schedules.
pub(crate) async fn runner(app: &TestApp) -> jobs::Runner {
    let shell = app.shell();
    let runner = jobs::Runner::new(
        shell.records().clone(),
        shell.clock().clone(),
        shell.ids().clone(),
        Vec::new(),
        registration::schedules(shell),
    );
    runner.register().await.unwrap();
    runner
}

/// So many more applications in one transaction.
pub(crate) fn many(app: &TestApp, intake: IntakeId, count: usize) {
    let (ids, now) = (app.shell().ids().clone(), app.shell().now());
    app.write(move |tx| {
        for _ in 0..count {
            let email = Email::parse(&format!("p{}@alba.example", ids.seed())).unwrap();
            let form = Form {
                email: &email,
                name: "Bea Rossi",
                audience: Audience::PublicAuthority,
                country: "IT".parse().unwrap(),
                organisation: "Comune di Alba",
                language: Language::It,
            };
            seed::application(tx, intake, &form, &ids, now)?;
        }
        Ok::<_, Problem>(())
    });
}
