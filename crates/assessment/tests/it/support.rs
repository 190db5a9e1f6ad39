//! A test app with learners who read pages as people do: by their words.

use std::path::Path;
use std::sync::Arc;

use assessment::{Assessment, routes};
use base::{AccountId, Audience, Email, Event, IntakeId, Language};
use identity::{Factor, NewAccount};
use library::{Files, Key, Library, Question, TaskView};
use parking_lot::Mutex;
use records::Subscriber;
use test_app::{Answer, TestApp, Visitor};

/// The small content that library's own tests use.
pub fn fixture_files() -> Files {
    Files::read(Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../library/tests/it/fixture"))).unwrap()
}

pub fn fixture() -> Arc<Library> {
    Arc::new(Library::compile(&fixture_files()).unwrap())
}

/// The fixture with a change in one file.
pub fn edited(file: &str, from: &str, to: &str) -> Arc<Library> {
    let mut files = fixture_files();
    let text = files.get(file).unwrap().to_owned();
    assert!(text.contains(from), "{file} has no {from:?}");
    files.insert(file, text.replacen(from, to, 1));
    Arc::new(Library::compile(&files).unwrap())
}

pub struct Test {
    pub app: TestApp,
    pub library: Arc<Library>,
    events: Arc<Mutex<Vec<Event>>>,
}

pub struct Learner {
    pub visitor: Visitor,
    pub account: AccountId,
    pub intake: IntakeId,
    library: Arc<Library>,
}

impl Test {
    pub fn new(library: Arc<Library>) -> Self {
        Self::with_later(Arc::clone(&library), library)
    }

    /// The same records under two contents: the usual addresses show the first, those below `/later` the second.
    pub fn with_later(library: Arc<Library>, later: Arc<Library>) -> Self {
        let events = Arc::new(Mutex::new(Vec::new()));
        let heard = Arc::clone(&events);
        let listener: Subscriber = Arc::new(move |_, event, _| {
            heard.lock().push(event.clone());
            Ok(())
        });
        let content = Arc::clone(&library);
        let app = TestApp::new(vec![identity::subscriber(), listener], move |shell| {
            let later = routes(Assessment::new(shell.clone(), later));
            routes(Assessment::new(shell.clone(), content)).nest("/later", later)
        });
        Self { app, library, events }
    }

    pub async fn learner(&self, email: &str) -> Learner {
        self.learner_for(email, Audience::PublicAuthority).await
    }

    pub async fn learner_for(&self, email: &str, audience: Audience) -> Learner {
        let (visitor, account) = self.account(email);
        let intake = IntakeId::from_uuid(self.app.shell().ids().random());
        let now = self.app.shell().now();
        let seat = Event::SeatTaken { account, intake, audience, language: Language::En };
        self.app.write(move |tx| tx.publish(&seat, now));
        Learner { visitor, account, intake, library: Arc::clone(&self.library) }
    }

    pub fn without_seat(&self, email: &str) -> Visitor {
        self.account(email).0
    }

    fn account(&self, email: &str) -> (Visitor, AccountId) {
        let email = Email::parse(email).unwrap();
        let shell = self.app.shell().clone();
        let account = self.app.write(move |tx| {
            let new = NewAccount { email: &email, name: "Ana", language: Language::En };
            identity::ensure_account(tx, &new, shell.ids(), shell.now()).map(|account| account.id)
        });
        let visitor = self.app.visitor();
        self.sign_in(&visitor, account);
        (visitor, account)
    }

    fn sign_in(&self, visitor: &Visitor, account: AccountId) {
        let (token, now) = (self.app.shell().ids().token(), self.app.shell().now());
        let opened = token.clone();
        self.app.write(move |tx| identity::start_session(tx, &opened, account, Factor::Second, now));
        visitor.with_session(&token);
    }

    /// Lets time pass. Sessions end meanwhile, so the learner signs in anew.
    pub fn later(&self, learner: &Learner, span: base::Span) {
        self.app.advance(span);
        self.sign_in(&learner.visitor, learner.account);
    }

    /// Every paper that passed, by account.
    pub fn passed(&self) -> Vec<AccountId> {
        let passed = |event: &Event| match event {
            Event::TestPassed { account, .. } => Some(*account),
            _ => None,
        };
        self.events.lock().iter().filter_map(passed).collect()
    }

    /// How many questions a paper for authorities has.
    pub fn questions(&self) -> usize {
        let modules = &self.library.course.modules;
        let drawn = |module: &library::Module| {
            module.questions_for(Audience::PublicAuthority).count().min(self.library.course.test.per_module)
        };
        modules.iter().map(drawn).sum()
    }

    pub fn audited(&self, action: &str) -> usize {
        self.app.audited().iter().filter(|one| *one == action).count()
    }
}

impl Learner {
    /// Begins or goes on with an attempt; its id.
    pub async fn begin(&self) -> String {
        let answer = self.visitor.post("/en/test", &[]).await;
        answer.is(303);
        answer.location().split('/').nth(3).expect("the address of an attempt").to_owned()
    }

    pub async fn hand_in(&self, attempt: &str) -> Answer {
        self.visitor.post(&format!("/en/test/{attempt}/submit"), &[("anyway", "yes")]).await
    }

    /// Answers every question rightly and hands in.
    pub async fn pass(&self, attempt: &str, questions: usize) {
        for place in 1..=questions {
            self.answer_rightly(Language::En, attempt, place).await;
        }
        self.visitor.post(&format!("/en/test/{attempt}/submit"), &[]).await.is(303);
    }

    /// Reads the question and sends what is right.
    pub async fn answer_rightly(&self, language: Language, attempt: &str, place: usize) {
        let path = format!("/{language}/test/{attempt}/{place}");
        let page = self.visitor.get(&path).await;
        let question = self.question_on(&page, language);
        let form = right_form(question, language, &page.body);
        let form: Vec<_> = form.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        self.visitor.post(&path, &form).await.is(303);
    }

    /// Which question a page asks.
    pub fn question_on(&self, page: &Answer, language: Language) -> &Question {
        let questions = self.library.course.modules.iter().flat_map(|module| &module.questions);
        let asks = |question: &&Question| {
            let view = question.view(language);
            let label = match &view.task {
                TaskView::Choice { options, .. } => options[0].html.to_string(),
                TaskView::Match { lefts, .. } => lefts[0].html.to_string(),
                TaskView::Order { items } | TaskView::Classify { items, .. } => items[0].html.to_string(),
                _ => String::new(),
            };
            page.body.contains(&format!(">{}<", view.prompt)) && page.body.contains(&format!(">{label}<"))
        };
        questions.into_iter().find(asks).unwrap_or_else(|| panic!("no known question on:\n{}", page.body))
    }
}

/// What a form must send for everything to be right, with the names and values that the page gives.
pub fn right_form(question: &Question, language: Language, page: &str) -> Vec<(String, String)> {
    let view = question.view(language);
    let words = |list: &[library::EntryView], id: &str| {
        list.iter()
            .find(|entry| entry.id == *id)
            .map(|entry| (entry.html.to_string(), entry.plain.to_string()))
            .unwrap()
    };
    match (&view.task, question.activity.key().unwrap()) {
        (TaskView::Choice { options, .. }, Key::Choice { right, .. }) => right
            .iter()
            .map(|id| {
                let before = page.split(&format!(">{}</span></label>", words(options, id.as_str()).0)).next().unwrap();
                ("option".to_owned(), attribute_before(before, "value"))
            })
            .collect(),
        (TaskView::Match { lefts, rights }, Key::Match { pairs }) => pairs
            .iter()
            .map(|(left, right)| {
                let after = page.split(&format!(">{}</label>", words(lefts, left.as_str()).0)).nth(1).unwrap();
                let select = after.split("</select>").next().unwrap();
                let escaped = markup::Html::escape(&words(rights, right.as_str()).1).to_string();
                let before = select.split(&format!(">{escaped}</option>")).next().unwrap();
                (attribute_after(after, "name"), attribute_before(before, "value"))
            })
            .collect(),
        (TaskView::Order { items }, Key::Order { items: order }) => (1..)
            .zip(order)
            .map(|(place, id): (usize, _)| {
                let after = page.split(&format!(">{}</label>", words(items, id.as_str()).0)).nth(1).unwrap();
                (attribute_after(after, "name"), place.to_string())
            })
            .collect(),
        (TaskView::Classify { categories, items }, Key::Classify { items: key }) => key
            .iter()
            .map(|(item, category)| {
                let after = page.split(&format!(">{}</legend>", words(items, item.as_str()).0)).nth(1).unwrap();
                let group = after.split("</fieldset>").next().unwrap();
                let label = format!(">{}</span></label>", words(categories, category.as_str()).0);
                let before = group.split(&label).next().unwrap();
                (attribute_before(before, "name"), attribute_before(before, "value"))
            })
            .collect(),
        other => panic!("a question of the bank is {other:?}"),
    }
}

/// The value of the last such attribute.
fn attribute_before(html: &str, name: &str) -> String {
    html.rsplit(&format!(" {name}=\"")).next().unwrap().split('"').next().unwrap().to_owned()
}

/// The value of the first such attribute.
fn attribute_after(html: &str, name: &str) -> String {
    html.split(&format!(" {name}=\"")).nth(1).unwrap().split('"').next().unwrap().to_owned()
}
