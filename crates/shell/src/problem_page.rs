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
    typed: Vec<(&'a str, &'a str)>,
    action: String,
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
    if let Some(page) = elsewhere.filter(|_| !ctx.fragment) {
        let back: String = form_urlencoded::byte_serialize(ctx.path.as_bytes()).collect();
        return Redirect::to(&ctx.href(&format!("{page}?next={back}"))).into_response();
    }
    let give_back = matches!(problem, Problem::Unstored(_) | Problem::TooMany { .. } | Problem::TimedOut);
    let page = ProblemPage {
        ctx,
        name: problem.name(),
        typed: typed
            .filter(|_| give_back)
            .map(|fields| {
                let shown = fields.pairs().iter().filter(|(name, _)| !SECRET_FIELDS.contains(&name.as_str()));
                shown.map(|(name, value)| (name.as_str(), value.as_str())).collect()
            })
            .unwrap_or_default(),
        action: ctx.in_language(ctx.language),
    };
    let layout = Layout::new(Area::Personal, page.text("title")).narrow().status(problem.status());
    let mut response = layout.render(ctx, &page).unwrap_or_else(|_| problem.status().into_response());
    if let Problem::TooMany { retry_after } = problem {
        response.headers_mut().insert(header::RETRY_AFTER, (*retry_after).into());
    }
    response
}

/// Enough of a path to find the handler, too little to name a person: a status page's token is cut off.
fn first_segments(path: &str) -> String {
    path.split('/').take(2).collect::<Vec<_>>().join("/")
}
