use std::sync::Arc;

use askama::Template;
use axum::extract::{Path, Query, State};
use axum::response::{IntoResponse, Redirect, Response};
use base::{AccountId, Audience};
use http::StatusCode;
use library::{Library, Screen, Source};
use markup::Html;
use records::{RecordsError, Tx};
use shell::{Area, Fields, Layout, PageContext, Problem};

use super::Player;
use crate::mark::{Step, mark};
use crate::parts::{Maker, Part, Seen, Turn, What, lang};
use crate::place::{Place, ScreenAddress};
use crate::rules::{Done, How};
use crate::store::{self, Shelf};

/// What a learner may wish for in the address of a screen.
#[derive(Debug, Default, serde::Deserialize)]
pub(super) struct Wish {
    /// The block that she wants to answer again.
    again: Option<String>,
    /// The block of a scenario and, behind a dot, the decision that she wants to look at.
    walk: Option<String>,
}

impl Wish {
    fn turn(self) -> Option<Turn> {
        let again = |block| Turn { block, what: What::Again };
        let walk = |text: String| {
            let (block, step) = text.split_once('.')?;
            Some(Turn { block: block.to_owned(), what: What::Replay(step.parse().ok()?) })
        };
        self.again.map(again).or_else(|| self.walk.and_then(walk))
    }
}

#[derive(Template)]
#[template(path = "screen.html")]
struct ScreenPage<'a> {
    ctx: &'a PageContext,
    place: &'a Place<'a>,
    body: Body<'a>,
    outline: Vec<Entry<'a>>,
    minutes_left: u32,
    sources: Vec<&'a Source>,
}

/// The main part of a screen.
enum Body<'a> {
    /// What is coming, and the choice whether to read it.
    Note(&'a library::Text),
    /// The summary in its place.
    Instead(&'a library::Text),
    Blocks(Vec<Part<'a>>),
}

/// A screen in the outline.
struct Entry<'a> {
    screen: &'a Screen,
    href: String,
    /// The key of how it was done; empty if it was not.
    state: &'static str,
    current: bool,
}

impl ScreenPage<'_> {
    fn position(&self) -> String {
        position(self.ctx, self.place.index + 1, self.place.within.screens.len())
    }

    fn words(&self, text: &library::Text) -> Html {
        text.html(self.ctx.language)
    }

    fn lang(&self, text: &library::Text) -> &'static str {
        lang(self.ctx, text.get(self.ctx.language).language)
    }

    fn previous(&self) -> Option<(String, Html)> {
        let screen = self.place.previous()?;
        Some((self.ctx.href(&self.place.within.screen_path(screen)), self.words(&screen.title)))
    }

    fn next(&self) -> Option<&Screen> {
        self.place.within.screens.get(self.place.index + 1).copied()
    }

    fn is_note(&self) -> bool {
        matches!(self.body, Body::Note(_))
    }

    fn checked_on(&self, source: &Source) -> Option<String> {
        let moment = base::TimeZone::UTC.read_local(&format!("{}T12:00", source.verified_on))?;
        Some(self.ctx.date(moment))
    }
}

fn position(ctx: &PageContext, n: usize, of: usize) -> String {
    ctx.tf("course-position", &text::Args::new().number("n", n).number("of", of))
}

/// What a learner has done on a screen.
pub(super) fn seen(tx: &mut Tx<'_>, place: &Place<'_>, account: AccountId) -> Result<Seen, RecordsError> {
    let needs = place.needs();
    let (module, lesson) = (place.within.module.id.as_str(), place.within.lesson.id.as_str());
    let shelf = Shelf { account, module, lesson };
    Ok(Seen {
        done: store::screens_of_lesson(tx, shelf)?,
        answers: if needs.answers { store::answers(tx, shelf)? } else { Vec::new() },
        walks: if needs.walks { store::walks(tx, shelf)? } else { Vec::new() },
        reflections: if needs.reflections { store::reflections(tx, shelf)? } else { Vec::new() },
    })
}

pub(super) async fn page(
    State(state): State<Player>,
    ctx: PageContext,
    Path(address): Path<ScreenAddress>,
    Query(wish): Query<Wish>,
) -> Result<Response, Problem> {
    let (audience, seen) = look(&state, &ctx, address.clone()).await?;
    let place = Place::find(&state.library, &address, audience).ok_or(Problem::NotFound)?;
    show(&state, &ctx, &place, &seen, wish.turn().as_ref(), StatusCode::OK)
}

/// One trip to the database for everything that a screen shows.
pub(super) async fn look(
    state: &Player,
    ctx: &PageContext,
    address: ScreenAddress,
) -> Result<(Audience, Seen), Problem> {
    let (library, session, now) = (Arc::clone(&state.library), ctx.session.clone(), ctx.now());
    let found = state.shell.records().read(move |tx| {
        let learner = identity::learner(tx, session.as_ref(), now)?;
        let place = Place::find(&library, &address, learner.audience).ok_or(Problem::NotFound)?;
        Ok::<_, Problem>((learner.audience, seen(tx, &place, learner.account)?))
    });
    found.await
}

/// The whole page of a screen.
pub(super) fn show(
    state: &Player,
    ctx: &PageContext,
    place: &Place<'_>,
    seen: &Seen,
    turn: Option<&Turn>,
    status: StatusCode,
) -> Result<Response, Problem> {
    let within = &place.within;
    let (module, lesson) = (within.module.id.as_str(), within.lesson.id.as_str());
    let mut done = Done::default();
    seen.done.iter().for_each(|(screen, how)| done.add((module, lesson, screen), *how));
    let maker = Maker { ctx, library: &state.library, place, seen, turn };
    let body = match (&place.screen.note, done.how((module, lesson, place.screen.id.as_str()))) {
        (None, _) | (Some(_), Some(How::Read)) => Body::Blocks(maker.parts()?),
        (Some(note), Some(How::Instead)) => Body::Instead(&note.instead),
        (Some(note), Some(How::Later) | None) => Body::Note(&note.note),
    };
    let outline = within.screens.iter().map(|screen| Entry {
        screen,
        href: ctx.href(&within.screen_path(screen)),
        state: state_words(done.how((module, lesson, screen.id.as_str()))),
        current: screen.id == place.screen.id,
    });
    let page = ScreenPage {
        ctx,
        place,
        body,
        outline: outline.collect(),
        minutes_left: done.minutes_left(&within.leg()),
        sources: if place.is_last() { lesson_sources(&state.library, place) } else { Vec::new() },
    };
    let title = text::Args::new().number("n", within.number).number("page", place.index + 1);
    Layout::new(Area::Learn, ctx.tf("course-title-screen", &title)).status(status).render(ctx, &page)
}

fn state_words(how: Option<How>) -> &'static str {
    match how {
        None => "",
        Some(How::Read) => "course-step-read",
        Some(How::Instead) => "course-step-instead",
        Some(How::Later) => "course-step-later",
    }
}

/// Everything that backs a lesson, each source once, in the order of its blocks.
fn lesson_sources<'a>(library: &'a Library, place: &Place<'a>) -> Vec<&'a Source> {
    let mut sources: Vec<&Source> = Vec::new();
    let blocks = place.within.screens.iter().flat_map(|screen| screen.blocks_for(place.audience));
    for source in blocks.flat_map(|block| &block.sources).filter_map(|key| library.source(key)) {
        if !sources.iter().any(|other| other.key == source.key) {
            sources.push(source);
        }
    }
    sources
}

/// Marks the screen as done, or stores the choice about its content note, and goes on.
pub(super) async fn move_on(
    State(state): State<Player>,
    ctx: PageContext,
    Path(address): Path<ScreenAddress>,
    fields: Fields,
) -> Result<Response, Problem> {
    let step = match fields.text("note") {
        "" => Step::On,
        word => Step::Note(How::parse(word).ok_or(Problem::Malformed)?),
    };
    let (library, session, now) = (Arc::clone(&state.library), ctx.session.clone(), ctx.now());
    let path = state.shell.records().write(move |tx| {
        let learner = identity::learner(tx, session.as_ref(), now)?;
        let place = Place::find(&library, &address, learner.audience).ok_or(Problem::NotFound)?;
        if matches!(step, Step::Note(_)) && place.screen.note.is_none() {
            return Err(Problem::Malformed);
        }
        let shelf = Shelf { account: learner.account, module: &address.module, lesson: &address.lesson };
        mark(tx, &library, (shelf, &address.screen), learner.audience, step, now)?;
        Ok(match step {
            Step::Note(How::Read | How::Instead) => place.path(),
            Step::Note(How::Later) | Step::On => place.path_on(),
        })
    });
    Ok(Redirect::to(&ctx.href(&path.await?)).into_response())
}
