use std::sync::Arc;

use askama::Template;
use axum::Router;
use axum::extract::{FromRef, State};
use axum::response::{Html, IntoResponse, Response};
use axum::routing::{MethodRouter, get};
use base::Audience;
use http::{HeaderValue, header};
use library::Library;
use records::Tx;
use shell::{Area, Layout, PageCache, PageContext, Problem, Shell};

/// Writes the state of registration as HTML for the start page; another area's business, so it comes as a function.
pub type Banner = Arc<dyn Fn(&mut Tx<'_>, &PageContext) -> Result<String, Problem> + Send + Sync>;

/// What this area's handlers need.
#[derive(Clone)]
pub struct Outreach {
    shell: Shell,
    library: Arc<Library>,
    banner: Banner,
    cache: PageCache,
}

impl Outreach {
    /// Puts the area on the program's state.
    pub fn new(shell: Shell, library: Arc<Library>, banner: Banner) -> Self {
        Self { shell, library, banner, cache: PageCache::default() }
    }
}

impl FromRef<Outreach> for Shell {
    fn from_ref(state: &Outreach) -> Self {
        state.shell.clone()
    }
}

/// The pages about the project; each is a file of the content, and its name is its address.
const PAGES: [&str; 6] = ["about", "privacy", "accessibility", "safety", "contact", "imprint"];

/// The addresses below a language.
pub fn routes(state: Outreach) -> Router {
    PAGES.into_iter().fold(Router::new(), |router, name| router.route(&format!("/{name}"), get(page))).with_state(state)
}

/// The start page, for the address that is a language and nothing else.
pub fn start(state: Outreach) -> MethodRouter {
    get(start_page).with_state(state)
}

#[derive(Template)]
#[template(path = "start.html")]
struct StartPage<'a> {
    ctx: &'a PageContext,
    library: &'a Library,
    banner: String,
    door: &'static str,
}

impl StartPage<'_> {
    fn audiences(&self) -> [&'static str; 3] {
        Audience::ALL.map(Audience::as_str)
    }

    fn hours(&self) -> String {
        text_hours(self.ctx, self.library)
    }
}

/// The learning hours of the course, as a reader writes them.
fn text_hours(ctx: &PageContext, library: &Library) -> String {
    let minutes = Audience::ALL.into_iter().map(|audience| library.course.minutes(audience)).max().unwrap_or(0);
    ctx.tn("outreach-start-minutes", minutes)
}

#[derive(Template)]
#[template(path = "page.html")]
struct SitePage<'a> {
    ctx: &'a PageContext,
    title: String,
    body: markup::Html,
    foreign: Option<&'static str>,
}

async fn start_page(State(state): State<Outreach>, ctx: PageContext) -> Result<Response, Problem> {
    if let Some(kept) = kept(&state, &ctx) {
        return Ok(kept);
    }
    let banner = Arc::clone(&state.banner);
    let asked = ctx.clone();
    let generation = state.shell.records().generation();
    let banner = state.shell.records().read(move |tx| banner(tx, &asked)).await?;
    let page =
        StartPage { ctx: &ctx, library: &state.library, banner, door: include_str!("../../../assets/images/door.svg") };
    let layout = Layout::new(Area::Public, ctx.t("outreach-start-title")).describe(ctx.t("outreach-start-lead"));
    keep(&state, &ctx, generation, &layout, &page)
}

async fn page(State(state): State<Outreach>, ctx: PageContext) -> Result<Response, Problem> {
    if let Some(kept) = kept(&state, &ctx) {
        return Ok(kept);
    }
    let generation = state.shell.records().generation();
    let found = state.library.page(&ctx.path).ok_or(Problem::NotFound)?;
    let text = found.text.get(ctx.language);
    let host = &state.shell.config().host;
    let escape = markup::Html::escape;
    let body = text.html.fill(&[
        ("host.name", escape(&host.name)),
        ("host.address", escape(&host.address)),
        ("host.email", escape(&host.email)),
        ("host.phone", escape(&host.phone)),
        ("host.responsible", escape(&host.responsible)),
    ]);
    let title = found.title.plain(ctx.language).to_owned();
    let description = found.description.plain(ctx.language).to_owned();
    let foreign = (text.language != ctx.language).then(|| text.language.as_str());
    let page = SitePage { ctx: &ctx, title: title.clone(), body, foreign };
    // The title bar and the history of a shared device show this page's title to whoever looks.
    let layout = if ctx.path == "safety" {
        Layout::new(Area::Quiet, ctx.t("outreach-quiet-title"))
    } else {
        Layout::new(Area::Public, title)
    };
    keep(&state, &ctx, generation, &layout.describe(description).narrow(), &page)
}

/// The page as it was a moment ago, if nothing has changed since.
fn kept(state: &Outreach, ctx: &PageContext) -> Option<Response> {
    let generation = state.shell.records().generation();
    let key = ctx.in_language(ctx.language);
    let body = state.cache.get(&key, ctx.seems_signed_in(), generation, state.shell.now())?;
    Some(public(ctx, Html(body).into_response()))
}

fn keep(
    state: &Outreach,
    ctx: &PageContext,
    generation: u64,
    layout: &Layout,
    page: &impl Template,
) -> Result<Response, Problem> {
    let main = page.render().map_err(Problem::internal)?;
    let html: bytes::Bytes = layout.render_html(ctx, &main)?.into();
    let key = ctx.in_language(ctx.language);
    state.cache.put(key, ctx.seems_signed_in(), generation, state.shell.now(), html.clone());
    Ok(public(ctx, Html(html).into_response()))
}

fn public(ctx: &PageContext, mut response: Response) -> Response {
    let keep = if ctx.seems_signed_in() { "no-store" } else { "no-cache" };
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static(keep));
    response
}
