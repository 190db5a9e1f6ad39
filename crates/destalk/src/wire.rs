use std::sync::Arc;

use assessment::Assessment;
use axum::Router;
use axum::extract::State;
use axum::middleware;
use axum::routing::get;
use base::{Clock, Ids, Language, Token, days, minutes};
use certificate::{Certificates, SigningKey};
use course::Player;
use http::StatusCode;
use identity::{Hasher, Identity, KeepAlive};
use library::{Files, Library};
use organise::Organise;
use outreach::Outreach;
use records::{Options, Records, RecordsError, Subscriber};
use shell::Shell;
use text::Texts;

use crate::settings::Settings;

/// The program, put together and ready to serve.
pub(crate) struct Program {
    pub(crate) shell: Shell,
    pub(crate) library: Arc<Library>,
    pub(crate) key: Arc<SigningKey>,
    pub(crate) router: Router,
    pub(crate) runner: jobs::Runner,
    pub(crate) delivery: mail::Delivery,
}

/// Why the program cannot start. Each message names what and where.
#[derive(Debug, thiserror::Error)]
pub(crate) enum StartError {
    #[error(transparent)]
    Open(#[from] records::OpenError),
    #[error("interface texts:\n{0}")]
    Texts(#[from] text::TextsError),
    #[error("content: {0}")]
    Files(#[from] library::FilesError),
    #[error("content:\n{0}")]
    Content(#[from] library::Report),
    #[error(transparent)]
    Hash(#[from] identity::HashError),
    #[error(transparent)]
    Key(#[from] certificate::KeyFileError),
    #[error("a part of the start ended badly; what it said stands above")]
    Interrupted,
    #[error("mail: {0}")]
    Mail(#[from] mail::TransportError),
    #[error("base_url: {0}")]
    BaseUrl(#[from] mail::BaseUrlError),
}

/// Whoever acts on another area's events.
pub(crate) fn subscribers() -> Vec<Subscriber> {
    vec![identity::subscriber(), certificate::subscriber()]
}

/// Every mail of every area, for the list with previews.
pub(crate) fn mails() -> Vec<&'static mail::Kind> {
    [identity::MAILS, registration::MAILS].concat()
}

/// Compiles the built-in content, or that of the folder in the settings.
///
/// # Errors
/// [`StartError::Content`] lists every fault with file and line.
pub(crate) fn library(settings: &Settings) -> Result<Arc<Library>, StartError> {
    let library = match &settings.content {
        None => Library::builtin()?,
        Some(folder) => Library::compile(&Files::read(folder)?)?,
    };
    Ok(Arc::new(library))
}

/// Opens the data folder and puts every area on it.
///
/// # Errors
/// [`StartError`]: a broken content folder, a data folder in use, a setting that does not work.
pub(crate) fn program(settings: &Settings, clock: Clock, ids: Ids, first: &Token) -> Result<Program, StartError> {
    // The content is compiled while the database opens: whoever starts the program waits for the slower of both.
    let (library, records, hasher) = std::thread::scope(|scope| {
        let library = scope.spawn(|| library(settings));
        let hasher = scope.spawn(Hasher::new);
        let records = Records::open(&settings.data, Options { subscribers: subscribers(), ..Options::default() });
        (library.join(), records, hasher.join())
    });
    let library = library.map_err(|_| StartError::Interrupted)??;
    let hasher = hasher.map_err(|_| StartError::Interrupted)??;
    let shell = Shell::new(records?, Arc::new(Texts::builtin()?), clock, ids, settings.config.clone());
    let identity = Identity::new(shell.clone(), hasher).with_first(first);
    let key = Arc::new(SigningKey::open(&settings.data)?);
    let catalogue = catalogue(settings, shell.texts())?;
    let router = router(&shell, &library, &identity, &key, &catalogue);
    let delivery = delivery(settings, &shell, catalogue)?;
    let runner = runner(&shell);
    Ok(Program { shell, library, key, router, runner, delivery })
}

fn router(
    shell: &Shell,
    library: &Arc<Library>,
    identity: &Identity,
    key: &Arc<SigningKey>,
    catalogue: &Arc<mail::Catalogue>,
) -> Router {
    let registration = registration::Registration::new(shell.clone(), Arc::clone(library));
    let outreach = Outreach::new(shell.clone(), Arc::clone(library), Arc::new(registration::banner));
    let area = Router::new()
        .merge(identity::routes(identity.clone()))
        .merge(registration::routes(registration))
        .merge(course::routes(Player::new(shell.clone(), Arc::clone(library))))
        .merge(assessment::routes(Assessment::new(shell.clone(), Arc::clone(library))))
        .merge(certificate::routes(Certificates::new(shell.clone(), Arc::clone(library), Arc::clone(key))))
        .merge(organise::routes(Organise::new(shell.clone(), Arc::clone(catalogue))))
        .merge(outreach::routes(outreach.clone()));
    let mut all = Router::new().merge(identity::exit_routes(identity.clone())).merge(operations(shell));
    for language in Language::ALL {
        all = all.route(&format!("/{language}/"), outreach::start(outreach.clone()));
        all = all.nest(&format!("/{language}"), area.clone());
    }
    let alive = middleware::from_fn_with_state(KeepAlive::new(shell.clone()), identity::keep_alive);
    shell::layers(all.layer(alive), shell)
}

/// For whoever runs the machine.
fn operations(shell: &Shell) -> Router {
    Router::new()
        .route("/healthz", get(async || "ok"))
        .route("/readyz", get(ready))
        .route("/.well-known/security.txt", get(security))
        .with_state(shell.clone())
}

async fn ready(State(shell): State<Shell>) -> Result<&'static str, StatusCode> {
    let looked: Result<bool, RecordsError> = shell.records().read(identity::any_organiser).await;
    looked.map(|_| "ready").map_err(|_| StatusCode::SERVICE_UNAVAILABLE)
}

/// Where to report what could hurt people (RFC 9116). Good for a year from now, and renewed by being asked again.
async fn security(State(shell): State<Shell>) -> Result<String, StatusCode> {
    let config = shell.config();
    if config.host.email.is_empty() {
        return Err(StatusCode::NOT_FOUND);
    }
    let expires = shell.now().plus(days(365)).to_rfc3339();
    let own = config.origin.link("/.well-known/security.txt");
    Ok(format!(
        "Contact: mailto:{}\nExpires: {expires}\nPreferred-Languages: en, de, it, fr, es\nCanonical: {own}\n",
        config.host.email
    ))
}

fn runner(shell: &Shell) -> jobs::Runner {
    let purge = jobs::handler(|ctx: jobs::JobContext, _payload| async move {
        let now = ctx.clock.now();
        ctx.records.write(move |tx| identity::purge(tx, now)).await?;
        Ok(())
    });
    let mut schedules = vec![jobs::Schedule { name: "identity.purge", every: minutes(15), handler: purge }];
    schedules.extend(mail::schedules());
    schedules.extend(registration::schedules(shell));
    schedules.extend(course::schedules());
    jobs::Runner::new(shell.records().clone(), shell.clock().clone(), shell.ids().clone(), Vec::new(), schedules)
}

fn delivery(settings: &Settings, shell: &Shell, catalogue: Arc<mail::Catalogue>) -> Result<mail::Delivery, StartError> {
    let domain = settings.mail_from.domain();
    let transport = mail::Transport::from_setting(&settings.mail, &settings.data, &domain)?;
    Ok(mail::Delivery::new(shell.records().clone(), shell.clock().clone(), catalogue, transport))
}

fn catalogue(settings: &Settings, texts: &Arc<Texts>) -> Result<Arc<mail::Catalogue>, StartError> {
    let sender = mail::Settings {
        sender_name: settings.mail_name.clone(),
        sender_address: settings.mail_from.clone(),
        base_url: mail::BaseUrl::parse(settings.config.origin.as_str())?,
    };
    Ok(Arc::new(mail::Catalogue::new(mails(), sender, Arc::clone(texts))))
}
