use std::process::ExitCode;
use std::sync::Arc;

use axum::Router;
use axum::extract::{Path, State};
use axum::response::{Html, IntoResponse, Redirect, Response};
use axum::routing::{get, post};
use base::{AccountId, Clock, Ids};
use http::{HeaderValue, header};
use identity::Factor;
use records::RecordsError;
use shell::{Problem, Shell};

use super::CommandError;
use super::serve::{serve, start_log, with_progress};
use crate::seed::{self, Person};
use crate::settings::Settings;
use crate::wire;

/// Serves made-up people, so that every page has something to show.
///
/// # Errors
/// [`CommandError::NotLoopback`] for any address but loopback; others as for serving.
pub(crate) fn run(settings: &Settings, learners: usize) -> Result<ExitCode, CommandError> {
    if !settings.listen.ip().is_loopback() {
        return Err(CommandError::NotLoopback(settings.listen.to_string()));
    }
    start_log(settings.log);
    let first = Ids::system().token();
    let program = with_progress(|| wire::program(settings, Clock::system(), Ids::system(), &first))?;
    let people: Arc<[Person]> = with_progress(|| seed::people(&program, learners)).map_err(CommandError::Seed)?.into();
    let door = Door { shell: program.shell.clone(), people };
    // The program stands behind the demo's own door; merged, the door's empty answer would replace the page that says that
    // there is nothing here.
    serve(settings, program, |router| routes(door).fallback_service(router), None)
}

/// What the demo's own page needs.
#[derive(Clone)]
struct Door {
    shell: Shell,
    people: Arc<[Person]>,
}

fn routes(door: Door) -> Router {
    Router::new().route("/demo", get(accounts)).route("/demo/sign-in/{account}", post(sign_in)).with_state(door)
}

/// The made-up accounts, each with one click to sign in. In English only: it is for whoever tries the program out.
async fn accounts(State(door): State<Door>) -> Response {
    let rows: String = door
        .people
        .iter()
        .map(|person| {
            format!(
                "<li><form method=\"post\" action=\"/demo/sign-in/{id}\"><button>{name}</button> {what}</form></li>",
                id = person.account,
                name = person.name,
                what = person.what,
            )
        })
        .collect();
    let page = format!(
        "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Demo accounts</title>\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\
         <link rel=\"stylesheet\" href=\"/assets/app.css\">\
         <link rel=\"icon\" href=\"/assets/images/favicon.svg\" type=\"image/svg+xml\"></head><body>\
         <main class=\"wrap narrow\"><h1>Demo accounts</h1><p>All people and organisations here are made up.</p>\
         <ul class=\"stack\">{rows}</ul><p><a href=\"/en/\">Start page</a></p></main></body></html>"
    );
    Html(page).into_response()
}

async fn sign_in(State(door): State<Door>, Path(account): Path<String>) -> Result<Response, Problem> {
    let account: AccountId = account.parse().map_err(|_| Problem::NotFound)?;
    let person = door.people.iter().find(|person| person.account == account).ok_or(Problem::NotFound)?;
    let token = door.shell.ids().token();
    let (opened, now) = (token.clone(), door.shell.now());
    let started =
        door.shell.records().write(move |tx| identity::start_session(tx, &opened, account, Factor::Second, now));
    started.await.map_err(|error: RecordsError| Problem::from(error))?;
    let mut response = Redirect::to(person.lands).into_response();
    let cookie = shell::session_cookie(door.shell.config(), &token);
    response.headers_mut().insert(header::SET_COOKIE, HeaderValue::from_str(&cookie).map_err(Problem::internal)?);
    Ok(response)
}
