use std::path::Path;
use std::sync::{Arc, LazyLock};

use base::{AccountId, Audience, CertificateId, Email, Event, Language};
use certificate::rules::Visibility;
use certificate::{Certificates, Document, HolderName, Kind, Signed, issue_one, routes};
use data_encoding::HEXLOWER;
use identity::{Factor, NewAccount};
use library::{Files, Library};
use records::{RecordsError, params, statements};
use shell::Problem;
use test_app::{Answer, TestApp, Visitor};

use crate::sample::key;

statements! {
    STORED = "SELECT document, signature FROM certificate WHERE id = $1";
}

/// Whom most certificates here belong to: letters that only careful printing has, and nothing that HTML escapes.
pub const NAME: &str = "Zoé Łuczak-Đorđević";
/// The parts of that name, to be looked for where they must not be.
pub const NAME_PARTS: [&str; 3] = ["Zoé", "Łuczak", "Đorđević"];

static FIXTURE: LazyLock<Arc<Library>> = LazyLock::new(|| {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../library/tests/it/fixture");
    Arc::new(Library::compile(&Files::read(Path::new(folder)).unwrap()).unwrap())
});

/// The area on the small course of the library's tests.
pub fn app() -> TestApp {
    app_with(&FIXTURE)
}

/// The area on a course.
pub fn app_with(library: &Arc<Library>) -> TestApp {
    TestApp::new(vec![identity::subscriber(), certificate::subscriber()], |shell| {
        routes(Certificates::new(shell.clone(), Arc::clone(library), Arc::new(key())))
    })
}

/// Somebody who is signed in.
pub struct Person {
    pub account: AccountId,
    pub browser: Visitor,
}

impl Person {
    /// Makes an account and signs in.
    pub fn new(app: &TestApp, email: &str, name: &'static str) -> Self {
        let (ids, now, token) = (app.shell().ids().clone(), app.shell().now(), app.shell().ids().token());
        let (opened, email) = (token.clone(), Email::parse(email).unwrap());
        let account = app.write(move |tx| {
            let new = NewAccount { email: &email, name, language: Language::En };
            let account = identity::ensure_account(tx, &new, &ids, now)?.id;
            identity::start_session(tx, &opened, account, Factor::Second, now)?;
            Ok::<_, RecordsError>(account)
        });
        let browser = app.visitor();
        browser.with_session(&token);
        Self { account, browser }
    }

    /// Somebody who holds nothing yet.
    pub fn learner(app: &TestApp) -> Self {
        Self::new(app, "zoe@example.org", NAME)
    }

    /// Somebody who may withdraw certificates.
    pub fn organiser(app: &TestApp) -> Self {
        let person = Self::new(app, "oda@example.org", "Oda");
        let (account, now) = (person.account, app.shell().now());
        app.write(move |tx| identity::make_organiser(tx, account, now));
        person
    }

    /// Tells the area that she completed the course or passed the test.
    pub fn earns(&self, app: &TestApp, kind: Kind) -> &Self {
        let (account, at) = (self.account, app.shell().now());
        let (course, audience) = ("core".to_owned(), Audience::PublicAuthority);
        let event = match kind {
            Kind::Participation => Event::CourseCompleted { account, course, audience, at },
            Kind::Achievement => Event::TestPassed { account, course, audience, at },
        };
        app.write(move |tx| tx.publish(&event, at));
        self
    }

    /// Asks for a certificate through the form.
    pub async fn asks(&self, kind: Kind, name: &str, visibility: &str) -> Answer {
        let path = format!("/en/certificates/new/{}", kind.as_str());
        let fields = [("name", name), ("language", "de"), ("visibility", visibility)];
        self.browser.post(&path, &fields).await
    }
}

/// The number of the certificate that a redirect leads to.
pub fn led_to(answer: &Answer) -> String {
    answer.is(303);
    answer.location().strip_prefix("/en/certificates/").unwrap().to_owned()
}

/// Somebody with a certificate of achievement, and its number.
pub async fn holder(app: &TestApp, visibility: Visibility) -> (Person, String) {
    let person = Person::learner(app);
    person.earns(app, Kind::Achievement);
    let id = led_to(&person.asks(Kind::Achievement, NAME, visibility.as_str()).await);
    (person, id)
}

/// Issues what the form cannot ask for, such as a certificate with a last day.
pub fn issue(app: &TestApp, account: AccountId, change: impl FnOnce(&mut Document)) -> CertificateId {
    let name = HolderName::parse(NAME).unwrap();
    let mut draft = Document::draft(app.shell(), &FIXTURE, Kind::Achievement, name, Language::En);
    change(&mut draft);
    let now = app.shell().now();
    app.write(move |tx| {
        let issued = issue_one(tx, account, "core", draft, Visibility::Nameless, &key(), now);
        issued.map_err(|problem: Problem| RecordsError::Constraint(format!("{problem:?}")))
    })
}

/// What the database keeps of a certificate.
pub fn stored(app: &TestApp, id: &str) -> Signed {
    let id = id.to_owned();
    let (document, signature): (String, String) = app.read(move |tx| {
        let row = tx.first(&STORED, &params![&id], |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok::<_, RecordsError>(row.unwrap())
    });
    Signed { payload: document.into_bytes(), signature: HEXLOWER.decode(signature.as_bytes()).unwrap() }
}
