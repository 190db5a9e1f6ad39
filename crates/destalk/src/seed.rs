//! Made-up people for the demonstration, brought into every state through the areas' own steps.

use std::sync::Arc;

use base::{AccountId, Audience, Country, Email, Ids, IntakeId, Language, Timestamp, days, hours};
use certificate::{Document, HolderName, Kind, SigningKey};
use course::Progress;
use identity::NewAccount;
use library::Library;
use records::Tx;
use registration::rules::{Intake, Quotas, Seats, State, WaitingList};
use registration::seed::{self, Form};
use shell::{Problem, Shell};

use crate::wire::Program;

/// A made-up person of the demonstration.
#[derive(Clone)]
pub(crate) struct Person {
    pub(crate) account: AccountId,
    pub(crate) name: String,
    /// What the demo's page says about her.
    pub(crate) what: &'static str,
    /// Where she lands after signing in.
    pub(crate) lands: &'static str,
}

/// How far a made-up learner has come.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Way {
    /// Just got the seat.
    New,
    /// In the first module.
    Begun,
    /// Every lesson done.
    Completed,
    /// Every lesson done, and the test passed.
    Passed,
    /// As `Passed`, with a certificate.
    Certified,
}

struct Named {
    name: &'static str,
    email: &'static str,
    audience: Audience,
    country: &'static str,
    organisation: &'static str,
    language: Language,
    way: Way,
    what: &'static str,
}

const NAMED: [Named; 5] = [
    Named {
        name: "Ana Kovač",
        email: "ana@beratungsstelle.example",
        audience: Audience::VictimSupport,
        country: "AT",
        organisation: "Beratungsstelle Beispiel",
        language: Language::De,
        way: Way::Begun,
        what: "learns: in the first module",
    },
    Named {
        name: "Bruno Ferrari",
        email: "bruno@programma.example",
        audience: Audience::PerpetratorProgramme,
        country: "IT",
        organisation: "Programma Esempio",
        language: Language::It,
        way: Way::New,
        what: "learns: has just got a seat",
    },
    Named {
        name: "Claire Dubois",
        email: "claire@mairie.example",
        audience: Audience::PublicAuthority,
        country: "FR",
        organisation: "Mairie d’Exemple",
        language: Language::Fr,
        way: Way::Completed,
        what: "learns: every lesson done, test open",
    },
    Named {
        name: "Dolores Iglesias",
        email: "dolores@servicio.example",
        audience: Audience::VictimSupport,
        country: "ES",
        organisation: "Servicio Ejemplo",
        language: Language::Es,
        way: Way::Passed,
        what: "learns: test passed, certificate not yet made",
    },
    Named {
        name: "Emer Walsh",
        email: "emer@support.example",
        audience: Audience::VictimSupport,
        country: "IE",
        organisation: "Example Support",
        language: Language::En,
        way: Way::Certified,
        what: "learns: holds a certificate",
    },
];

/// Applications in every state, beside the named people: `(state, how many)`. Those that hold a seat come first, so that the
/// intake is full when the others come.
const CROWD: [(State, usize); 8] = [
    (State::Seated, 18),
    (State::Offered, 2),
    (State::Waiting, 7),
    (State::Review, 6),
    (State::Refused, 3),
    (State::Declined, 1),
    (State::Lapsed, 1),
    (State::Withdrawn, 2),
];
/// Seats of the open intake: the four named learners in it, those seated, those offered.
const SEATS: u32 = 24;

const FIRST_NAMES: [&str; 8] = ["Alba", "Birte", "Carlo", "Dana", "Elif", "Franca", "Goran", "Hélène"];
const LAST_NAMES: [&str; 7] = ["Moreau", "Rossi", "Schneider", "García", "Novak", "Peeters", "Yılmaz"];
const ORGANISATIONS: [&str; 5] =
    ["Beratung am Fluss", "Centro Aurora", "Maison du Pont", "Servicio Horizonte", "Riverside Support"];
const COUNTRIES: [&str; 6] = ["DE", "IT", "FR", "ES", "AT", "BE"];
/// Lessons done by a learner who has begun, and most lessons of one who only fills the database.
const LESSONS_BEGUN: usize = 2;
const LESSONS_MEASURED: usize = 8;
/// Learners of the crowd whom the demo's page lists: one for each connection of a measurement.
const MEASURED_LISTED: usize = 32;
const ORGANISER: &str = "oda@organisation.example";

/// Fills a fresh data folder with made-up people and intakes, and finds them again in one that was filled before; then
/// adds `learners` more, for measuring.
///
/// # Errors
/// As the engine reports.
pub(crate) fn people(program: &Program, learners: usize) -> Result<Vec<Person>, Problem> {
    let (shell, library, key) = (program.shell.clone(), Arc::clone(&program.library), Arc::clone(&program.key));
    program.shell.records().write_blocking(move |tx| {
        let seeder = Seeder { shell: &shell, library: &library, key: &key };
        let organiser = seeder.organiser(tx)?;
        let mut people = vec![organiser];
        let fresh = seeder.account(tx, NAMED.first().map_or("", |named| named.email))?.is_none();
        if fresh {
            seeder.fill(tx)?;
        }
        for named in &NAMED {
            if let Some(account) = seeder.account(tx, named.email)? {
                people.push(Person {
                    account,
                    name: named.name.to_owned(),
                    what: named.what,
                    lands: lands(named.language),
                });
            }
        }
        people.extend(seeder.crowd_of_learners(tx, learners)?);
        Ok::<_, Problem>(people)
    })
}

fn lands(language: Language) -> &'static str {
    match language {
        Language::En => "/en/learn",
        Language::De => "/de/learn",
        Language::It => "/it/learn",
        Language::Fr => "/fr/learn",
        Language::Es => "/es/learn",
    }
}

struct Seeder<'a> {
    shell: &'a Shell,
    library: &'a Library,
    key: &'a SigningKey,
}

impl Seeder<'_> {
    fn ids(&self) -> &Ids {
        self.shell.ids()
    }

    fn now(&self) -> Timestamp {
        self.shell.now()
    }

    fn organiser(&self, tx: &mut Tx<'_>) -> Result<Person, Problem> {
        let email = address(ORGANISER)?;
        let new = NewAccount { email: &email, name: "Oda Lindgren", language: Language::En };
        let account = identity::ensure_account(tx, &new, self.ids(), self.now())?;
        identity::make_organiser(tx, account.id, self.now())?;
        Ok(Person { account: account.id, name: account.name, what: "organises", lands: "/en/organise" })
    }

    fn account(&self, tx: &mut Tx<'_>, email: &str) -> Result<Option<AccountId>, Problem> {
        Ok(identity::account_of(tx, &address(email)?)?.map(|account| account.id))
    }

    fn fill(&self, tx: &mut Tx<'_>) -> Result<(), Problem> {
        let past = self.intake(tx, "Autumn pilot", (-120, -60), Seats::Limited(20))?;
        let open = self.intake(tx, "Winter round", (-20, 25), Seats::Limited(SEATS))?;
        self.intake(tx, "Spring round", (90, 120), Seats::Unlimited)?;
        for named in &NAMED {
            self.named(tx, if named.way == Way::Certified { past } else { open }, named)?;
        }
        for (number, state) in CROWD.iter().flat_map(|(state, count)| std::iter::repeat_n(*state, *count)).enumerate() {
            let email = address(&format!("person{number}@org{}.example", number % 9))?;
            let name = made_up_name(number);
            let form = self.form(&email, &name, number)?;
            seed::application_in(tx, open, &form, state, self.ids(), self.now())?;
        }
        seed::notice(tx, &address("later@org1.example")?, Language::De, self.ids(), self.now())
    }

    fn intake(&self, tx: &mut Tx<'_>, name: &str, window: (i64, i64), seats: Seats) -> Result<IntakeId, Problem> {
        let now = self.now();
        let day = |offset: i64| if offset < 0 { now.minus(days(-offset)) } else { now.plus(days(offset)) };
        let intake = Intake {
            id: IntakeId::from_uuid(self.ids().row(now)),
            name: name.to_owned(),
            opens_at: day(window.0),
            closes_at: day(window.1),
            reopens_at: None,
            zone: self.shell.config().zone.clone(),
            seats,
            waiting: WaitingList::Unlimited,
            quotas: Quotas::default(),
            offer_hours: 72,
            version: 1,
        };
        seed::intake(tx, &intake, now)?;
        Ok(intake.id)
    }

    fn form<'f>(&self, email: &'f Email, name: &'f str, number: usize) -> Result<Form<'f>, Problem> {
        let pick = |list: usize| number % list;
        Ok(Form {
            email,
            name,
            audience: Audience::ALL.get(pick(3)).copied().unwrap_or(Audience::VictimSupport),
            country: country(COUNTRIES.get(pick(6)).copied().unwrap_or("DE"))?,
            organisation: ORGANISATIONS.get(pick(5)).copied().unwrap_or_default(),
            language: Language::ALL.get(pick(5)).copied().unwrap_or(Language::En),
        })
    }

    fn named(&self, tx: &mut Tx<'_>, intake: IntakeId, named: &Named) -> Result<(), Problem> {
        let (email, now) = (address(named.email)?, self.now());
        let form = Form {
            email: &email,
            name: named.name,
            audience: named.audience,
            country: country(named.country)?,
            organisation: named.organisation,
            language: named.language,
        };
        seed::application_in(tx, intake, &form, State::Seated, self.ids(), now)?;
        let account = self.account(tx, named.email)?.ok_or(Problem::NotFound)?;
        let progress = |lessons| Progress { account, audience: named.audience, language: named.language, lessons };
        match named.way {
            Way::New => {}
            Way::Begun => course::seed_progress(tx, self.library, progress(LESSONS_BEGUN), now.minus(hours(3)))?,
            Way::Completed | Way::Passed | Way::Certified => {
                let all = self.library.course.lessons_for(named.audience).count();
                course::seed_progress(tx, self.library, progress(all), now.minus(days(2)))?;
            }
        }
        if matches!(named.way, Way::Passed | Way::Certified) {
            let holder = assessment::Holder { account, intake, audience: named.audience };
            assessment::seed_attempt(tx, self.library, &holder, named.language, self.ids(), now.minus(days(1)))?;
        }
        if named.way == Way::Certified {
            let name = HolderName::parse(named.name).map_err(Problem::internal)?;
            let draft = Document::draft(self.shell, self.library, Kind::Achievement, name, named.language);
            let shown = certificate::rules::Visibility::Full;
            certificate::issue_one(tx, account, &self.library.course.id, draft, shown, self.key, now)?;
        }
        Ok(())
    }

    /// Learners with some lessons done, so that a measurement meets a database of real size. A few can be signed in as.
    fn crowd_of_learners(&self, tx: &mut Tx<'_>, count: usize) -> Result<Vec<Person>, Problem> {
        let now = self.now();
        let mut listed = Vec::new();
        for number in 0..count {
            let email = address(&format!("learner{number}@measure.example"))?;
            let new = NewAccount { email: &email, name: "Made-up Learner", language: Language::En };
            let account = identity::ensure_account(tx, &new, self.ids(), now)?;
            let audience = Audience::ALL.get(number % 3).copied().unwrap_or(Audience::VictimSupport);
            let intake = IntakeId::from_uuid(self.ids().row(now));
            let seat = base::Event::SeatTaken { account: account.id, intake, audience, language: Language::En };
            tx.publish(&seat, now)?;
            let lessons = number % LESSONS_MEASURED;
            let progress = Progress { account: account.id, audience, language: Language::En, lessons };
            course::seed_progress(tx, self.library, progress, now)?;
            if number < MEASURED_LISTED {
                let name = format!("Measured {number:02}");
                listed.push(Person { account: account.id, name, what: "fills the database", lands: "/en/learn" });
            }
        }
        Ok(listed)
    }
}

fn made_up_name(number: usize) -> String {
    let pick = |list: &[&'static str]| list.get(number % list.len()).copied().unwrap_or_default();
    format!("{} {}", pick(&FIRST_NAMES), pick(&LAST_NAMES))
}

fn address(text: &str) -> Result<Email, Problem> {
    Email::parse(text).map_err(Problem::internal)
}

fn country(code: &str) -> Result<Country, Problem> {
    code.parse().map_err(Problem::internal)
}
