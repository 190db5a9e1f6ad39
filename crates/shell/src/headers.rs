use base::Token;
use http::{HeaderMap, HeaderName, HeaderValue, header};

use crate::Config;

/// The name of the session cookie: bound to the host over TLS, plain on loopback without it.
pub(crate) fn cookie_name(config: &Config) -> &'static str {
    if config.origin.is_secure() { "__Host-s" } else { "s" }
}

/// The `Set-Cookie` value that starts a session in the browser; it ends with the browser.
pub fn session_cookie(config: &Config, token: &Token) -> String {
    let secure = if config.origin.is_secure() { "; Secure" } else { "" };
    format!("{}={}; Path=/; HttpOnly; SameSite=Lax{secure}", cookie_name(config), token.reveal())
}

/// The `Set-Cookie` value that ends it.
pub fn clear_session_cookie(config: &Config) -> String {
    let secure = if config.origin.is_secure() { "; Secure" } else { "" };
    format!("{}=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0{secure}", cookie_name(config))
}

/// The session token that a request carries.
pub(crate) fn session_token(config: &Config, headers: &HeaderMap) -> Option<Token> {
    let name = cookie_name(config);
    headers
        .get_all(header::COOKIE)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(';'))
        .filter_map(|pair| pair.trim().split_once('='))
        .find(|(key, _)| *key == name)
        .and_then(|(_, value)| Token::parse(value).ok())
}

/// The headers that every answer carries. Nothing is fetched from elsewhere, nothing inline runs, nothing is kept.
pub(crate) fn safe_headers(config: &Config) -> Vec<(HeaderName, HeaderValue)> {
    // Browsers hold a redirect after a form against `form-action`, so the way out has to be named.
    let exit = origin_of(&config.exit_target);
    let policy = format!(
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; \
         form-action 'self'{exit}; base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; \
         trusted-types destalk"
    );
    let mut headers = vec![
        (header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff")),
        (header::X_FRAME_OPTIONS, HeaderValue::from_static("DENY")),
        // Other sites learn nothing. `no-referrer` would make browsers send `Origin: null` with our own forms, and those
        // that know no `Sec-Fetch-Site` would then be refused as cross-site.
        (header::REFERRER_POLICY, HeaderValue::from_static("same-origin")),
        (HeaderName::from_static("cross-origin-opener-policy"), HeaderValue::from_static("same-origin")),
        (HeaderName::from_static("cross-origin-resource-policy"), HeaderValue::from_static("same-origin")),
        (HeaderName::from_static("x-dns-prefetch-control"), HeaderValue::from_static("off")),
        (
            HeaderName::from_static("permissions-policy"),
            HeaderValue::from_static(
                "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()",
            ),
        ),
    ];
    if let Ok(policy) = HeaderValue::from_str(&policy) {
        headers.push((header::CONTENT_SECURITY_POLICY, policy));
    }
    if config.origin.is_secure() {
        headers
            .push((header::STRICT_TRANSPORT_SECURITY, HeaderValue::from_static("max-age=63072000; includeSubDomains")));
    }
    headers
}

fn origin_of(target: &str) -> String {
    let Ok(uri) = target.parse::<http::Uri>() else {
        return String::new();
    };
    match (uri.scheme_str(), uri.authority()) {
        (Some(scheme), Some(authority)) => format!(" {scheme}://{authority}"),
        _ => String::new(),
    }
}
