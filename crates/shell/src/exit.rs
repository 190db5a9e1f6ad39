use axum::response::{IntoResponse, Response};
use http::{HeaderName, HeaderValue, StatusCode, header};

use crate::{Config, clear_session_cookie};

/// The answer to *Leave this page*: the browser goes to a neutral place, forgets the session cookie and what it kept of
/// this site. Going back then shows the sign-in page, never what was read. Ending the session in the database is the
/// caller's part.
///
/// The cookie is expired by itself: Chromium drops a `Set-Cookie` that comes along with `Clear-Site-Data: "cookies"`.
pub fn leave(config: &Config) -> Response {
    let target = HeaderValue::from_str(&config.exit_target).unwrap_or(HeaderValue::from_static("/"));
    let mut response = StatusCode::SEE_OTHER.into_response();
    let headers = response.headers_mut();
    headers.insert(header::LOCATION, target);
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    headers.insert(HeaderName::from_static("clear-site-data"), HeaderValue::from_static("\"cache\", \"storage\""));
    if let Ok(cookie) = HeaderValue::from_str(&clear_session_cookie(config)) {
        headers.insert(header::SET_COOKIE, cookie);
    }
    response
}
