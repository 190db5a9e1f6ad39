//! What the program serves under load, from a database of many learners.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use super::load::{self, Load, Outcome};
use super::{Figure, Server};
use crate::failure::Failure;

/// How long each load lasts.
const TIME: Duration = Duration::from_secs(5);
/// Connections of the everyday loads, and of the opening of registration.
const CONNECTIONS: usize = 32;
const CONNECTIONS_OPENING: usize = 256;
/// Learners in the database: the everyday figure, and the two ends of growth.
const LEARNERS: usize = 10_000;
const GROWTH: [usize; 2] = [1_000, 100_000];
/// Certificates printed for the median.
const SHEETS: usize = 40;
/// People who apply at once, for the time to settle them.
const RUSH: usize = 1_000;
/// Longest wait for the mails of the rush.
const MAILS_WAIT: Duration = Duration::from_secs(120);

/// A lesson's screen with an activity, in the built-in content.
const SCREEN: &str = "/en/learn/cyberviolence/what-it-is/open";
const BLOCK: &str = "/en/learn/cyberviolence/what-it-is/open/open-question";
/// The same screen with the form of an activity that is answered already.
const AGAIN: &str = "/en/learn/cyberviolence/what-it-is/open?again=open-question";
/// Two answers to it, taken in turn.
const ANSWERS: [&str; 2] = ["option=code&option=messages&confidence=2", "option=hike&confidence=1"];
/// Who holds a certificate in the demonstration.
const HOLDER: &str = "Emer";

/// Every load on a database of [`LEARNERS`], then memory, then the opening of registration.
///
/// # Errors
/// When an answer is not as expected.
pub(super) fn loads() -> Result<Vec<Figure>, Failure> {
    let server = Server::start_with("demo", &["--learners", &LEARNERS.to_string()])?;
    let mut figures = everyday(&server, "")?;
    figures.push(figure("page-weight-start", weight(&server, "/en/")?, "kB"));
    figures.push(figure("page-weight-register", weight(&server, "/de/course/register")?, "kB"));
    figures.push(sheets(&server)?);
    figures.extend(opening(&server)?);
    figures.push(figure("load-memory-peak", server.peak_mebibytes()?, "MiB"));
    Ok(figures)
}

/// The everyday loads with few and with many learners.
///
/// # Errors
/// When an answer is not as expected.
pub(super) fn growth() -> Result<Vec<Figure>, Failure> {
    let mut figures = Vec::new();
    for learners in GROWTH {
        let server = Server::start_with("demo", &["--learners", &learners.to_string()])?;
        figures.extend(everyday(&server, &format!("-{learners}-learners"))?);
    }
    Ok(figures)
}

fn everyday(server: &Server, suffix: &str) -> Result<Vec<Figure>, Failure> {
    let learners: Arc<[Learner]> =
        (0..CONNECTIONS).map(|number| Learner::of(server, number)).collect::<Result<Vec<_>, _>>()?.into();
    let mut figures = Vec::new();
    for (name, path) in [("public-start", "/en/"), ("public-about", "/de/about"), ("public-course", "/fr/course")] {
        let outcome = run(server, CONNECTIONS, 200, move |_, _| load::get(path, None))?;
        figures.extend(rates(&format!("{name}{suffix}"), &outcome));
    }
    let own = Arc::clone(&learners);
    let cookie = |learners: &[Learner], connection: usize| learners.get(connection).map(|one| one.cookie.clone());
    let lesson =
        run(server, CONNECTIONS, 200, move |connection, _| load::get(SCREEN, cookie(&own, connection).as_deref()))?;
    figures.extend(rates(&format!("lesson{suffix}"), &lesson));
    let answer = run(server, CONNECTIONS, 303, move |connection, turn| {
        let version = learners.get(connection).map_or(0, |one| one.version) + turn;
        let body = format!("{}&version={version}", ANSWERS.get(turn % 2).copied().unwrap_or_default());
        load::post(BLOCK, cookie(&learners, connection).as_deref(), &body)
    })?;
    figures.extend(rates(&format!("answer{suffix}"), &answer));
    Ok(figures)
}

/// A learner of the crowd, one for each connection, so that nobody overtakes her own answers.
struct Learner {
    cookie: String,
    /// What is stored of her answer before the load: each answer counts it up.
    version: usize,
}

impl Learner {
    fn of(server: &Server, number: usize) -> Result<Self, Failure> {
        let cookie = server.sign_in(&format!("Measured {number:02}"))?;
        let page = server.body(AGAIN, Some(&cookie))?;
        let version = page.split("name=\"version\" value=\"").nth(1).and_then(|rest| rest.split('"').next());
        let version = version.and_then(|text| text.parse().ok());
        version
            .map(|version| Self { cookie, version })
            .ok_or_else(|| Failure::Unexpected("a screen shows no form to answer".to_owned()))
    }
}

fn run(
    server: &Server,
    connections: usize,
    status: u16,
    request: impl Fn(usize, usize) -> Vec<u8> + Send + Sync + 'static,
) -> Result<Outcome, Failure> {
    let address = server.address();
    load::run(Load { address, connections, time: TIME, status, request: Arc::new(request) })
}

fn rates(name: &str, outcome: &Outcome) -> [Figure; 3] {
    [
        figure(&format!("{name}-rate"), outcome.per_second, "requests/s"),
        figure(&format!("{name}-p50"), outcome.p50.as_secs_f64() * 1_000.0, "ms"),
        figure(&format!("{name}-p99"), outcome.p99.as_secs_f64() * 1_000.0, "ms"),
    ]
}

fn figure(name: &str, value: f64, unit: &'static str) -> Figure {
    Figure { name: name.to_owned(), value, unit }
}

/// What a first visit transfers, fonts apart: the page, its style sheet and its scripts.
fn weight(server: &Server, page: &str) -> Result<f64, Failure> {
    let mut bytes = server.size(page)?;
    for file in [
        "app.css",
        "js/main.js",
        "js/exit.js",
        "js/quiet.js",
        "js/activity.js",
        "js/order.js",
        "js/progress.js",
        "js/filter.js",
        "js/trust.js",
        "images/favicon.svg",
    ] {
        bytes += server.size(&format!("/assets/{file}"))?;
    }
    Ok(f64::from(u32::try_from(bytes).unwrap_or(u32::MAX)) / 1_000.0)
}

/// The holder downloads her certificate again and again, one after the other.
fn sheets(server: &Server) -> Result<Figure, Failure> {
    let cookie = server.sign_in(HOLDER)?;
    let list = server.body("/en/certificates", Some(&cookie))?;
    let id = list
        .split("/en/certificates/")
        .filter_map(|rest| rest.get(..36))
        .find(|id| id.matches('-').count() == 4)
        .ok_or_else(|| Failure::Unexpected("the demonstration shows no certificate".to_owned()))?
        .to_owned();
    let path = format!("/en/certificates/{id}/pdf/de");
    let mut times = Vec::new();
    for _ in 0..SHEETS {
        let begun = Instant::now();
        server.body(&path, Some(&cookie))?;
        times.push(begun.elapsed());
    }
    Ok(super::milliseconds("certificate-pdf", times))
}

/// Registration opens: people apply, confirm, and get a seat or a place in line.
fn opening(server: &Server) -> Result<Vec<Figure>, Failure> {
    static PEOPLE: AtomicUsize = AtomicUsize::new(0);
    let form = |email: &str| {
        format!(
            "audience=victim-support&organisation=Example&country=DE&name=Made-up+Person&email={email}&language=en\
             &declaration=2026-1"
        )
    };
    let applied = run(server, CONNECTIONS_OPENING, 303, move |_, _| {
        let number = PEOPLE.fetch_add(1, Ordering::Relaxed);
        load::post("/en/course/register", None, &form(&format!("p{number}%40rush.example")))
    })?;
    let mut figures = Vec::from(rates("application", &applied));
    let links = server.confirmation_links(RUSH, MAILS_WAIT)?;
    let links: Arc<[String]> = links.into();
    let begun = Instant::now();
    settle(server, &links)?;
    figures.push(figure("confirm-1000-applications", begun.elapsed().as_secs_f64() * 1_000.0, "ms"));
    Ok(figures)
}

/// Sends every confirmation once, over the connections of the opening.
fn settle(server: &Server, links: &Arc<[String]>) -> Result<(), Failure> {
    let next = Arc::new(AtomicUsize::new(0));
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .map_err(|error| Failure::Unexpected(error.to_string()))?;
    runtime.block_on(async {
        let tasks: Vec<_> = (0..CONNECTIONS_OPENING)
            .map(|_| {
                let (links, next, address) = (Arc::clone(links), Arc::clone(&next), server.address());
                tokio::spawn(async move {
                    let mut connection = load::Connection::open(address).await?;
                    while let Some(link) = links.get(next.fetch_add(1, Ordering::Relaxed)) {
                        connection.ask(&load::post(link, None, ""), 303).await?;
                    }
                    Ok::<_, Failure>(())
                })
            })
            .collect();
        for task in tasks {
            task.await.map_err(|error| Failure::Unexpected(error.to_string()))??;
        }
        Ok(())
    })
}
