use askama::Template;
use axum::response::{IntoResponse, Redirect, Response};
use http::header;

use crate::{Area, Fields, Layout, PageContext, Problem};

/// Fields that are never written back into a page.
const SECRET_FIELDS: [&str; 5] = ["passphrase", "passphrase-again", "current", "code", "recovery"];

#[derive(Template)]
#[template(path = "problem.html")]
struct ProblemPage<'a> {
    ctx: &'a PageContext,
    name: &'static str,
    next: String,
    typed: Vec<(&'a str, &'a str)>,
    action: String,
    sign_in: Option<String>,
}

impl ProblemPage<'_> {
    fn text(&self, part: &str) -> String {
        self.ctx.t(&format!("shell-problem-{}-{part}", self.name))
    }
}

/// The page for a problem, in the reader's language. Logged once, here: never with an address, a name or a body.
pub(crate) fn answer(ctx: &PageContext, problem: &Problem, typed: Option<&Fields>) -> Response {
    match problem {
        Problem::Internal(cause) => tracing::error!(path = %first_segments(&ctx.path), %cause, "a request failed"),
        Problem::Unstored(cause) => tracing::warn!(path = %first_segments(&ctx.path), %cause, "nothing was stored"),
        _ => {}
    }
    let elsewhere = match problem {
        Problem::SignIn => Some("account/sign-in"),
        Problem::SecondFactor => Some("account/second-factor"),
        _ => None,
    };
    let kept_here = typed.is_some_and(holds_work);
    if let Some(page) = elsewhere.filter(|_| !ctx.fragment && !kept_here) {
        let back: String = form_urlencoded::byte_serialize(ctx.path.as_bytes()).collect();
        return Redirect::to(&ctx.href(&format!("{page}?next={back}"))).into_response();
    }
    let give_back = match problem {
        Problem::Unstored(_) | Problem::TooMany { .. } | Problem::TimedOut => true,
        Problem::SignIn | Problem::SecondFactor | Problem::Conflict | Problem::Internal(_) => kept_here,
        _ => false,
    };
    let name = problem.name();
    let next = match elsewhere.filter(|_| give_back) {
        Some(_) => ctx.t("shell-problem-sign-in-kept"),
        None => ctx.t(&format!("shell-problem-{name}-next")),
    };
    let page = ProblemPage {
        ctx,
        name,
        next,
        typed: typed.filter(|_| give_back).map(not_secret).unwrap_or_default(),
        action: ctx.in_language(ctx.language),
        sign_in: elsewhere.map(|page| ctx.href(page)),
    };
    let layout = Layout::new(Area::Personal, page.text("title")).narrow().status(problem.status());
    let mut response = layout.render(ctx, &page).unwrap_or_else(|_| problem.status().into_response());
    if let Problem::TooMany { retry_after } = problem {
        response.headers_mut().insert(header::RETRY_AFTER, (*retry_after).into());
    }
    response
}

/// What may be written into a page.
fn not_secret(fields: &Fields) -> Vec<(&str, &str)> {
    let shown = fields.pairs().iter().filter(|(name, _)| !SECRET_FIELDS.contains(&name.as_str()));
    shown.map(|(name, value)| (name.as_str(), value.as_str())).collect()
}

/// Whether somebody would miss what the form holds. A form with a secret has to be filled in anew anyhow.
fn holds_work(fields: &Fields) -> bool {
    let pairs = fields.pairs();
    pairs.iter().any(|(_, value)| !value.is_empty()) && !SECRET_FIELDS.iter().any(|name| fields.has(name))
}

/// Enough of a path to find the handler, too little to name a person: a status page's token is cut off.
fn first_segments(path: &str) -> String {
    path.split('/').take(2).collect::<Vec<_>>().join("/")
}
