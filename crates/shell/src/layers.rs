use std::time::Duration;

use axum::Router;
use axum::extract::{DefaultBodyLimit, Request, State};
use axum::middleware::{self, Next};
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::get;
use base::Language;
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header};
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::csrf::CsrfLayer;
use tower_http::timeout::TimeoutLayer;

use crate::fields::Typed;
use crate::limits::{Budget, limit};
use crate::problem_page;
use crate::{PageContext, Problem, Shell, assets, headers};

/// The largest form, in bytes.
pub(crate) const FORM_BYTES_MAX: usize = 256 * 1024;
/// Where *Leave this page* posts to.
pub(crate) const EXIT_PATH: &str = "/exit";
/// The longest that a request may take, in seconds.
const REQUEST_SECONDS_MAX: u64 = 30;

/// Puts the areas' routes into the frame that every request passes: assets, language choice, limits, cross-site guard,
/// safe headers, and pages for everything that goes wrong.
pub fn layers(routes: Router, shell: &Shell) -> Router {
    let fixed: std::sync::Arc<[(HeaderName, HeaderValue)]> = headers::safe_headers(shell.config()).into();
    routes
        .merge(assets::routes())
        .route("/", get(choose_language))
        .layer(TimeoutLayer::with_status_code(StatusCode::REQUEST_TIMEOUT, Duration::from_secs(REQUEST_SECONDS_MAX)))
        .layer(DefaultBodyLimit::max(FORM_BYTES_MAX))
        .layer(CatchPanicLayer::new())
        .layer(middleware::from_fn_with_state((shell.clone(), Budget::new()), limit))
        // Leaving works from anywhere and in any browser: it takes nothing and gives nothing but the way out.
        .layer(CsrfLayer::new().with_insecure_bypass(|_, uri| uri.path() == EXIT_PATH))
        .layer(middleware::from_fn_with_state((shell.clone(), fixed), frame))
}

async fn choose_language(headers: HeaderMap) -> Response {
    let accepted = headers.get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok());
    let language = Language::negotiate(accepted.unwrap_or_default());
    let mut response = Redirect::to(&format!("/{language}/")).into_response();
    response.headers_mut().insert(header::VARY, HeaderValue::from_static("accept-language"));
    response
}

type Fixed = std::sync::Arc<[(HeaderName, HeaderValue)]>;

/// The outermost layer: turns every refusal into a page that a person can read, and adds the safe headers.
async fn frame(State((shell, fixed)): State<(Shell, Fixed)>, mut request: Request, next: Next) -> Response {
    let typed = Typed::default();
    request.extensions_mut().insert(typed.clone());
    let uri = request.uri().clone();
    let sent = request.headers().clone();
    let posted = request.method() == http::Method::POST;
    let mut response = next.run(request).await;
    let problem = problem_of(&mut response);
    if let Some(problem) = problem {
        let ctx = PageContext::of(shell, &uri, &sent);
        let typed = typed.0.lock().take().filter(|_| posted);
        let retry = response.headers().get(header::ALLOW).cloned();
        response = problem_page::answer(&ctx, &problem, typed.as_ref());
        if let Some(allow) = retry {
            response.headers_mut().insert(header::ALLOW, allow);
        }
    }
    let headers = response.headers_mut();
    for (name, value) in fixed.iter() {
        headers.insert(name, value.clone());
    }
    if !headers.contains_key(header::CACHE_CONTROL) {
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    }
    response
}

/// The problem of an answer: the one that a handler returned, or the one behind a library's bare status.
fn problem_of(response: &mut Response) -> Option<Problem> {
    if let Some(problem) = response.extensions_mut().remove::<Problem>() {
        return Some(problem);
    }
    let status = response.status();
    let ours =
        response.headers().get(header::CONTENT_TYPE).is_some_and(|kind| !kind.as_bytes().starts_with(b"text/plain"));
    ((status.is_client_error() || status.is_server_error()) && !ours).then(|| Problem::of_status(status))
}
