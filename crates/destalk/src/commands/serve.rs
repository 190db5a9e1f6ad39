use std::io::{IsTerminal as _, Write as _};
use std::process::ExitCode;
use std::time::Duration;

use axum::Router;
use base::{Clock, Ids, Language, Token};
use indicatif::ProgressBar;
use tokio::net::TcpListener;
use tokio::sync::watch;
use tracing_subscriber::EnvFilter;

use super::CommandError;
use crate::server;
use crate::settings::{Log, Settings};
use crate::wire::{self, Program};

/// How long background work may take after requests have been answered: a service manager's patience has an end. Its
/// leases run out, and it is done again.
const BACKGROUND_TIME_MAX: Duration = Duration::from_secs(20);

/// Serves until SIGTERM or Ctrl-C, then drains.
///
/// # Errors
/// [`CommandError`]: what is in the way of starting.
pub(crate) fn run(settings: &Settings) -> Result<ExitCode, CommandError> {
    start_log(settings.log);
    let first = Ids::system().token();
    let program = with_progress(|| wire::program(settings, Clock::system(), Ids::system(), &first))?;
    let organised = program.shell.records().read_blocking(identity::any_organiser)?;
    let welcome = (!organised).then_some(first);
    serve(settings, program, |router| router, welcome.as_ref())
}

/// Log lines go to standard error; what a script waits for goes to standard output.
pub(super) fn start_log(form: Log) {
    let filter = EnvFilter::try_from_default_env().unwrap_or_else(|_| EnvFilter::new("info"));
    let log = tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr).with_target(false);
    let started = match form {
        Log::Text => log.try_init(),
        Log::Json => log.json().try_init(),
    };
    if let Err(error) = started {
        eprintln!("destalk: no log: {error}");
    }
}

/// Shows a sign of life on a terminal while something takes its time: a large database is migrated, content is read.
pub(super) fn with_progress<T>(work: impl FnOnce() -> T) -> T {
    let sign = if std::io::stderr().is_terminal() { ProgressBar::new_spinner() } else { ProgressBar::hidden() };
    sign.set_message("starting");
    sign.enable_steady_tick(Duration::from_millis(120));
    let result = work();
    sign.finish_and_clear();
    result
}

/// A line for whoever started the program. It may have stopped listening: that is no reason to stop serving.
fn say(line: &str) {
    if let Err(error) = writeln!(std::io::stdout(), "{line}") {
        tracing::debug!(%error, "nobody reads what is said");
    }
}

/// Runs the program's parts until a signal to stop: requests, background work, mail.
pub(super) fn serve(
    settings: &Settings,
    program: Program,
    extend: impl FnOnce(Router) -> Router,
    first: Option<&Token>,
) -> Result<ExitCode, CommandError> {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    runtime.block_on(async {
        let address = settings.listen.to_string();
        let listener =
            TcpListener::bind(settings.listen).await.map_err(|source| CommandError::Listen { address, source })?;
        let bound = listener.local_addr()?;
        say(&format!("listening on http://{bound}"));
        if let Some(token) = first {
            let path = format!("/{}/account/first/{}", Language::SOURCE, token.reveal());
            say(&format!("no organiser yet: open {} to make the first one", settings.config.origin.link(&path)));
        }
        let (stop, stopped) = watch::channel(false);
        let (runner, until) = (program.runner, stopped.clone());
        let jobs = tokio::spawn(async move { runner.run(until).await });
        let (delivery, until) = (program.delivery, stopped.clone());
        let mail = tokio::spawn(async move { delivery.run(until).await });
        tokio::spawn(async move {
            signal().await;
            // The receivers are gone only when everything has stopped already.
            let _stopped = stop.send(true);
        });
        server::serve(listener, extend(program.router), stopped).await;
        for task in [jobs, mail] {
            match tokio::time::timeout(BACKGROUND_TIME_MAX, task).await {
                Ok(Ok(())) => {}
                Ok(Err(error)) => tracing::error!(%error, "background work ended badly"),
                Err(_) => tracing::warn!("background work was cut off: it is done again after the next start"),
            }
        }
        Ok(ExitCode::SUCCESS)
    })
}

async fn signal() {
    let terminated = async {
        match tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate()) {
            Ok(mut signal) => {
                signal.recv().await;
            }
            Err(error) => {
                tracing::warn!(%error, "SIGTERM cannot be listened to");
                std::future::pending::<()>().await;
            }
        }
    };
    tokio::select! {
        () = terminated => {}
        pressed = tokio::signal::ctrl_c() => if let Err(error) = pressed {
            tracing::warn!(%error, "Ctrl-C cannot be listened to");
            std::future::pending::<()>().await;
        }
    }
}
