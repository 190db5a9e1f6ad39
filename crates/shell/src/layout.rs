use askama::Template;
use axum::response::{Html, IntoResponse, Response};
use base::Language;
use http::{HeaderValue, StatusCode, header};

use crate::{Mode, PageContext, Problem};

/// Which part of the product a page belongs to: decides its frame, its title and what the browser may keep.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Area {
    /// Open to everybody; may be found by search engines.
    Public,
    /// Open to everybody, but read by people who may be watched: neutral title, one history entry (C02).
    Quiet,
    /// A person's own pages: neutral title, nothing kept.
    Personal,
    /// The learner's course: as `Personal`, with the course's frame.
    Learn,
    /// The organisers' area: as `Personal`, with its own side navigation.
    Organise,
}

/// The frame of a page around its main part.
pub struct Layout {
    /// What the page is called. Neutral in every area but `Public` (style guide, section 5).
    pub title: String,
    /// One sentence for search engines; public pages only.
    pub description: String,
    /// Which part of the product.
    pub area: Area,
    /// Whether the main column is as wide as reading text.
    pub narrow: bool,
    /// The status code; 200 unless a form came back with errors.
    pub status: StatusCode,
}

impl Layout {
    /// A frame for this area and title.
    pub fn new(area: Area, title: String) -> Self {
        Self { title, description: String::new(), area, narrow: false, status: StatusCode::OK }
    }

    /// With a sentence for search engines.
    #[must_use]
    pub fn describe(mut self, description: String) -> Self {
        self.description = description;
        self
    }

    /// As wide as reading text.
    #[must_use]
    pub fn narrow(mut self) -> Self {
        self.narrow = true;
        self
    }

    /// With another status code.
    #[must_use]
    pub fn status(mut self, status: StatusCode) -> Self {
        self.status = status;
        self
    }

    /// Puts the main part into the frame.
    ///
    /// # Errors
    /// [`Problem::Internal`] when a template fails.
    pub fn render(&self, ctx: &PageContext, main: &impl Template) -> Result<Response, Problem> {
        let main = main.render().map_err(Problem::internal)?;
        let html = self.render_html(ctx, &main)?;
        // A form that came back with errors holds what somebody typed, on public pages too.
        let cache = match self.area {
            Area::Public | Area::Quiet if ctx.session.is_none() && self.status == StatusCode::OK => "no-cache",
            _ => "no-store",
        };
        let mut response = (self.status, Html(html)).into_response();
        response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static(cache));
        if !matches!(self.area, Area::Public) {
            response.headers_mut().insert("x-robots-tag", HeaderValue::from_static("noindex"));
        }
        Ok(response)
    }

    /// The whole page as text, for a cache.
    ///
    /// # Errors
    /// [`Problem::Internal`] when the template fails.
    pub fn render_html(&self, ctx: &PageContext, main: &str) -> Result<String, Problem> {
        Frame { ctx, layout: self, main, version: crate::assets::version() }.render().map_err(Problem::internal)
    }
}

/// Answers with one block, for the page's own script.
///
/// # Errors
/// [`Problem::Internal`] when the template fails.
pub fn fragment(block: &impl Template) -> Result<Response, Problem> {
    let mut response = Html(block.render().map_err(Problem::internal)?).into_response();
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    Ok(response)
}

#[derive(Template)]
#[template(path = "frame.html")]
struct Frame<'a> {
    ctx: &'a PageContext,
    layout: &'a Layout,
    main: &'a str,
    version: &'static str,
}

/// The same page in one language.
struct Version {
    code: &'static str,
    name: &'static str,
    href: String,
    absolute: String,
    current: bool,
}

/// One link of a navigation.
struct Link {
    href: String,
    text: String,
    current: bool,
}

impl Frame<'_> {
    fn full_title(&self) -> String {
        match self.layout.area {
            Area::Public => self.ctx.ti("shell-title", &self.layout.title),
            _ => self.layout.title.clone(),
        }
    }

    fn body_class(&self) -> &'static str {
        match self.layout.area {
            Area::Public | Area::Quiet | Area::Personal => "",
            Area::Learn => "learn",
            Area::Organise => "organise",
        }
    }

    fn is_quiet(&self) -> bool {
        self.layout.area != Area::Public
    }

    fn is_demo(&self) -> bool {
        self.ctx.shell().config().mode == Mode::Demo
    }

    fn languages(&self) -> Vec<Version> {
        Language::ALL.into_iter().map(|language| self.version_in(language)).collect()
    }

    fn version_in(&self, language: Language) -> Version {
        let href = self.ctx.in_language(language);
        Version {
            code: language.as_str(),
            name: language.own_name(),
            absolute: self.ctx.shell().config().origin.link(&href),
            href,
            current: language == self.ctx.language,
        }
    }

    fn source_version(&self) -> String {
        self.version_in(Language::SOURCE).absolute
    }

    fn links(&self, items: &[(&str, &str)]) -> Vec<Link> {
        items
            .iter()
            .map(|(path, key)| Link {
                href: self.ctx.href(path),
                text: self.ctx.t(key),
                current: self.ctx.path == *path,
            })
            .collect()
    }

    fn main_links(&self) -> Vec<Link> {
        if self.ctx.seems_signed_in() {
            self.links(&[
                ("learn", "shell-nav-learn"),
                ("certificates", "shell-nav-certificates"),
                ("safety", "shell-nav-safety"),
                ("account", "shell-nav-account"),
            ])
        } else {
            self.links(&[
                ("course", "shell-nav-course"),
                ("about", "shell-nav-about"),
                ("safety", "shell-nav-safety"),
                ("account/sign-in", "shell-nav-sign-in"),
            ])
        }
    }

    fn organise_links(&self) -> Vec<Link> {
        self.links(&[
            ("organise", "shell-nav-organise"),
            ("organise/intakes", "shell-nav-intakes"),
            ("organise/applications", "shell-nav-applications"),
            ("organise/learners", "shell-nav-learners"),
            ("organise/certificates", "shell-nav-organise-certificates"),
            ("organise/numbers", "shell-nav-numbers"),
            ("organise/mails", "shell-nav-mails"),
            ("organise/audit", "shell-nav-audit"),
        ])
    }

    fn footer_links(&self) -> Vec<Link> {
        self.links(&[
            ("verify", "shell-nav-verify"),
            ("privacy", "shell-nav-privacy"),
            ("accessibility", "shell-nav-accessibility"),
            ("contact", "shell-nav-contact"),
            ("imprint", "shell-nav-imprint"),
        ])
    }
}
