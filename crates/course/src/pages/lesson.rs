use std::sync::Arc;

use askama::Template;
use axum::extract::{Path, Query, State};
use axum::response::{IntoResponse, Redirect, Response};
use library::{Lesson, Module, Screen, Text};
use markup::Html;
use shell::{Area, Layout, PageContext, Problem};

use super::Player;
use crate::mark::all_done;
use crate::parts::lang;
use crate::place::{LessonAddress, LessonPlace, legs};
use crate::rules::{Done, State as Progress, is_complete};
use crate::store;

/// What a learner may wish for in the address of a lesson.
#[derive(Debug, serde::Deserialize)]
pub(super) struct Wish {
    /// The page behind the last screen.
    end: Option<String>,
    /// The page with all screens.
    overview: Option<String>,
}

/// What a lesson teaches, and what comes after it.
#[derive(Template)]
#[template(path = "lesson.html")]
struct LessonPage<'a> {
    ctx: &'a PageContext,
    place: &'a LessonPlace<'a>,
    done: &'a Done,
    next: Option<(&'a Module, &'a Lesson)>,
    complete: bool,
}

impl LessonPage<'_> {
    fn words(&self, text: &Text) -> Html {
        text.html(self.ctx.language)
    }

    fn lang(&self, text: &Text) -> &'static str {
        lang(self.ctx, text.get(self.ctx.language).language)
    }

    fn progress(&self) -> Progress {
        self.done.state(&self.place.leg())
    }

    fn open(&self) -> usize {
        self.place.screens.len() - self.done.count(&self.place.leg())
    }

    fn screens(&self) -> Vec<(String, &Text, bool)> {
        let (module, lesson) = (self.place.module.id.as_str(), self.place.lesson.id.as_str());
        let is_done = |screen: &Screen| self.done.how((module, lesson, screen.id.as_str())).is_some();
        let href = |screen: &Screen| self.ctx.href(&self.place.screen_path(screen));
        self.place.screens.iter().map(|screen| (href(screen), &screen.title, is_done(screen))).collect()
    }

    fn next_href(&self) -> Option<(String, &Text)> {
        let (module, lesson) = self.next?;
        Some((self.ctx.href(&format!("learn/{}/{}", module.id, lesson.id)), &lesson.title))
    }

    fn first_open(&self) -> Option<String> {
        let screen = self.done.first_open(&self.place.leg())?;
        Some(self.ctx.href(&format!("{}/{screen}", self.place.path())))
    }
}

/// Leads to the first screen that is not done; with a wish, shows the lesson as a whole.
pub(super) async fn page(
    State(state): State<Player>,
    ctx: PageContext,
    Path(address): Path<LessonAddress>,
    Query(wish): Query<Wish>,
) -> Result<Response, Problem> {
    let (session, now) = (ctx.session.clone(), ctx.now());
    let library = Arc::clone(&state.library);
    let asked = address.clone();
    let found = state.shell.records().read(move |tx| {
        let learner = identity::learner(tx, session.as_ref(), now)?;
        LessonPlace::find(&library, &asked.module, &asked.lesson, learner.audience).ok_or(Problem::NotFound)?;
        Ok::<_, Problem>((learner.audience, all_done(&store::screens(tx, learner.account)?)))
    });
    let (audience, done) = found.await?;
    let place = LessonPlace::find(&state.library, &address.module, &address.lesson, audience);
    let place = place.ok_or(Problem::NotFound)?;
    if wish.end.is_none() && wish.overview.is_none() {
        let first = place.screens.first().map(|screen| screen.id.as_str());
        let screen = done.first_open(&place.leg()).or(first).ok_or(Problem::NotFound)?;
        return Ok(Redirect::to(&ctx.href(&format!("{}/{screen}", place.path()))).into_response());
    }
    let page = LessonPage {
        ctx: &ctx,
        next: place.next(&state.library, audience),
        complete: is_complete(&legs(&state.library.course, audience), &done),
        place: &place,
        done: &done,
    };
    Layout::new(Area::Learn, ctx.tn("course-lesson-n", place.number)).narrow().render(&ctx, &page)
}
