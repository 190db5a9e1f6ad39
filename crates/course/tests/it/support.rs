//! A tiny course with one block of each kind, and people who take it.

use std::path::Path;
use std::sync::{Arc, Mutex};

use base::{AccountId, Audience, Email, Event, IntakeId, Language, Token};
use course::Player;
use identity::{Factor, NewAccount};
use library::{Files, Library};
use records::{RecordsError, Subscriber, statements};
use test_app::{TestApp, Visitor};

statements! {
    SET_AUDIENCE = "UPDATE learner SET audience = $2 WHERE account_id = $1";
    END_SEAT = "UPDATE learner SET ended_at = $2 WHERE account_id = $1";
}

/// An app with the course area, and every event that it told.
pub struct World {
    pub app: TestApp,
    pub library: Arc<Library>,
    pub events: Arc<Mutex<Vec<Event>>>,
}

/// A signed-in browser with its account.
pub struct Person {
    pub visitor: Visitor,
    pub account: AccountId,
}

/// The files of the tiny course.
pub fn files() -> Files {
    Files::read(Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../library/tests/it/fixture"))).unwrap()
}

impl World {
    pub fn tiny() -> Self {
        Self::with(Library::compile(&files()).unwrap())
    }

    pub fn with(library: Library) -> Self {
        let library = Arc::new(library);
        let events: Arc<Mutex<Vec<Event>>> = Arc::default();
        let heard = Arc::clone(&events);
        let listener: Subscriber = Arc::new(move |_tx, event, _now| {
            heard.lock().unwrap().push(event.clone());
            Ok(())
        });
        let content = Arc::clone(&library);
        let app = TestApp::new(vec![identity::subscriber(), listener], move |shell| {
            course::routes(Player::new(shell.clone(), content))
        });
        Self { app, library, events }
    }

    /// Somebody with a seat.
    pub fn learner(&self, email: &str, audience: Audience) -> Person {
        let person = self.account(email, Factor::Passphrase);
        let account = person.account;
        let (ids, now) = (self.app.shell().ids().clone(), self.app.shell().now());
        self.app.write(move |tx| {
            let intake = IntakeId::from_uuid(ids.row(now));
            tx.publish(&Event::SeatTaken { account, intake, audience, language: Language::En }, now)
        });
        person
    }

    /// Somebody who organises, with two factors.
    pub fn organiser(&self) -> Person {
        let person = self.account("oda@example.org", Factor::Second);
        let (account, now) = (person.account, self.app.shell().now());
        self.app.write(move |tx| identity::make_organiser(tx, account, now));
        person
    }

    /// Somebody with an account and nothing else.
    pub fn account(&self, email: &str, factor: Factor) -> Person {
        let (ids, now) = (self.app.shell().ids().clone(), self.app.shell().now());
        let token: Token = ids.token();
        let session = token.clone();
        let address = Email::parse(email).unwrap();
        let account = self.app.write(move |tx| {
            let name = address.as_str().split('@').next().unwrap().to_owned();
            let new = NewAccount { email: &address, name: &name, language: Language::En };
            let account = identity::ensure_account(tx, &new, &ids, now)?;
            identity::start_session(tx, &session, account.id, factor, now)?;
            Ok::<_, RecordsError>(account.id)
        });
        let visitor = self.app.visitor();
        visitor.with_session(&token);
        Person { visitor, account }
    }

    /// The same person in another browser.
    pub fn second_device(&self, person: &Person) -> Person {
        let (account, now) = (person.account, self.app.shell().now());
        let token = self.app.shell().ids().token();
        let session = token.clone();
        self.app.write(move |tx| identity::start_session(tx, &session, account, Factor::Passphrase, now));
        let visitor = self.app.visitor();
        visitor.with_session(&token);
        Person { visitor, account }
    }

    /// Another audience for the same seat.
    pub fn change_audience(&self, person: &Person, audience: Audience) {
        let account = person.account;
        self.app.write(move |tx| tx.execute(&SET_AUDIENCE, &records::params![account, audience]));
    }

    /// The seat is given up.
    pub fn end_seat(&self, person: &Person) {
        let (account, now) = (person.account, self.app.shell().now());
        self.app.write(move |tx| tx.execute(&END_SEAT, &records::params![account, now]));
    }

    /// How often the area said that a course is complete.
    pub fn completions(&self) -> usize {
        let events = self.events.lock().unwrap();
        events.iter().filter(|event| matches!(event, Event::CourseCompleted { .. })).count()
    }

    /// The form's name for the item of this text in the ordering activity.
    pub fn item(&self, words: &str) -> String {
        let (_, lesson) = self.library.lesson("first", "alpha").unwrap();
        let view = lesson.block("steps").unwrap().1.activity().unwrap().view(Language::En);
        let library::TaskView::Order { items } = view.task else { panic!() };
        format!("item.{}", items.iter().find(|item| &*item.plain == words).unwrap().id)
    }

    /// The id of the right side of this text in the matching activity.
    pub fn side(&self, words: &str) -> String {
        let (_, lesson) = self.library.lesson("first", "alpha").unwrap();
        let view = lesson.block("pairs").unwrap().1.activity().unwrap().view(Language::En);
        let library::TaskView::Match { rights, .. } = view.task else { panic!() };
        rights.iter().find(|side| &*side.plain == words).unwrap().id.to_string()
    }
}

impl Person {
    /// Presses "Next" on every screen of these.
    pub async fn moves_on(&self, screens: &[&str]) {
        for screen in screens {
            self.visitor.post(&format!("/en/learn/{screen}"), &[]).await.is(303);
        }
    }
}

/// Every screen of the tiny course for victim support, in order.
pub const ALL: [&str; 8] = [
    "first/alpha/read",
    "first/alpha/answer",
    "first/alpha/sort",
    "first/alpha/do",
    "second/gamma/page-1",
    "second/gamma/page-2",
    "second/gamma/page-3",
    "second/gamma/page-4",
];

/// Asks for the block alone, as the page's script does.
pub const FRAGMENT: &[(&str, &str)] = &[("x-fragment", "block")];
