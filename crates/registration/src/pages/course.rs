use askama::Template;
use axum::extract::State;
use axum::response::{Html, IntoResponse, Response};
use base::Audience;
use http::{HeaderValue, header};
use library::{Course, Lesson, Module, Text};
use records::RecordsError;
use shell::{Area, Layout, PageContext, Problem};
use text::Args;

use super::Registration;
use crate::current::current;
use crate::{banner, words};

#[derive(Template)]
#[template(path = "course.html")]
struct CoursePage<'a> {
    ctx: &'a PageContext,
    course: &'a Course,
    banner: String,
}

impl CoursePage<'_> {
    /// The language of a text that is not in the reader's.
    fn foreign(&self, text: &Text) -> Option<&'static str> {
        let language = text.get(self.ctx.language).language;
        (language != self.ctx.language).then(|| language.as_str())
    }

    fn audiences(&self) -> Vec<(String, u32)> {
        Audience::ALL.into_iter().map(|one| (words::audience(self.ctx, one), self.course.minutes(one))).collect()
    }

    /// For whom a lesson is, unless it is for everybody.
    fn only_for(&self, lesson: &Lesson) -> Vec<String> {
        let for_these = Audience::ALL.into_iter().filter(|one| lesson.is_for(*one)).collect::<Vec<_>>();
        if for_these.len() == Audience::ALL.len() {
            return Vec::new();
        }
        for_these.into_iter().map(|one| words::audience(self.ctx, one)).collect()
    }

    fn plain<'t>(&self, text: &'t Text) -> &'t str {
        text.plain(self.ctx.language)
    }

    fn languages(&self) -> String {
        let names: Vec<&str> = base::Language::ALL.into_iter().map(base::Language::own_name).collect();
        self.ctx.ti("registration-course-languages-text", &text::list(self.ctx.language, &names))
    }

    /// How the final test works.
    fn test(&self) -> String {
        let test = &self.course.test;
        let args = Args::new()
            .number("questions", test.per_module * self.course.modules.len())
            .text("percent", text::percent(self.ctx.language, test.pass_percent.into()))
            .number("attempts", test.attempts_max);
        self.ctx.tf("registration-course-test-text", &args)
    }

    fn lessons<'m>(&self, module: &'m Module) -> &'m [Lesson] {
        &module.lessons
    }
}

/// What the course is and how registration stands. Kept for a moment, because everybody reads it at once on the day on
/// which registration opens.
pub(super) async fn page(State(state): State<Registration>, ctx: PageContext) -> Result<Response, Problem> {
    let key = ctx.in_language(ctx.language);
    let records = state.shell.records();
    let generation = records.generation();
    let (signed_in, now) = (ctx.seems_signed_in(), ctx.now());
    if let Some(body) = state.cache.get(&key, signed_in, generation, now) {
        return Ok(public(&ctx, Html(body).into_response()));
    }
    let current = records.read(move |tx| current(tx, now)).await.map_err(|error: RecordsError| Problem::from(error))?;
    let course = &state.library.course;
    let page = CoursePage { ctx: &ctx, course, banner: banner::render(&ctx, current.as_ref())? };
    let title = course.title.plain(ctx.language).to_owned();
    let layout = Layout::new(Area::Public, title).describe(course.summary.plain(ctx.language).to_owned());
    let html = layout.render_html(&ctx, &page.render().map_err(Problem::internal)?)?;
    state.cache.put(key, signed_in, generation, now, html.clone().into());
    Ok(public(&ctx, Html(html).into_response()))
}

fn public(ctx: &PageContext, mut response: Response) -> Response {
    let keep = if ctx.seems_signed_in() { "no-store" } else { "no-cache" };
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static(keep));
    response
}
