use std::sync::Arc;

use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect, Response as Reply};
use base::Audience;
use http::StatusCode;
use library::score::{NoResponse, Response, score};
use library::{Activity, Confidence, Key, Library, TaskView};
use records::Tx;
use shell::{Fields, PageContext, Problem};

use super::Player;
use super::screen::{look, seen, show};
use crate::parts::{Maker, REFLECTION_CHARS_MAX, Seen, Turn, What};
use crate::place::{BlockAddress, Place};
use crate::rules::Sureness;
use crate::store::{self, Answer, Reflection, Shelf, Walk};
use crate::trail::decide;

/// What a form asks for, read before the database is.
enum Wanted {
    /// To store this, in place of what the form's version names.
    Stored(Change),
    /// To see this once; nothing is stored.
    Seen(What),
    /// Something else first: what is wrong.
    Refused(What),
    /// Nothing: an empty form.
    Nothing,
}

/// A change to what is stored for a block.
enum Change {
    Answer { response: String, points: f64, confidence: Option<i64> },
    Decide { step: usize, choice: String },
    Restart,
    Keep(String),
    Delete,
}

/// A page that a form made is asked for again, say in another language.
pub(super) async fn back(ctx: PageContext, Path(address): Path<BlockAddress>) -> Reply {
    to_block(&ctx, &address)
}

fn to_block(ctx: &PageContext, address: &BlockAddress) -> Reply {
    let BlockAddress { module, lesson, screen, block } = address;
    Redirect::to(&ctx.href(&format!("learn/{module}/{lesson}/{screen}#b-{block}"))).into_response()
}

/// Takes the answer to an activity.
pub(super) async fn answer(
    State(state): State<Player>,
    ctx: PageContext,
    Path(address): Path<BlockAddress>,
    fields: Fields,
) -> Result<Reply, Problem> {
    let activity = find(&state.library, &address).ok_or(Problem::NotFound)?;
    let (what, status, shown) = match read(&ctx, activity, &fields)? {
        Wanted::Stored(change) => {
            let written = write(&state, &ctx, &address, change, version(&fields)).await?;
            match (written.stored, written.shown) {
                (true, shown) => (None, StatusCode::OK, shown),
                (false, shown) => (Some(What::Overtaken(fields)), StatusCode::CONFLICT, shown),
            }
        }
        Wanted::Seen(what) => (Some(what), StatusCode::OK, None),
        Wanted::Refused(what) => (Some(what), StatusCode::UNPROCESSABLE_ENTITY, None),
        Wanted::Nothing => (None, StatusCode::OK, None),
    };
    if what.is_none() && !ctx.fragment {
        return Ok(to_block(&ctx, &address));
    }
    let (audience, seen) = match shown {
        Some(shown) => shown,
        None => look(&state, &ctx, address.on()).await?,
    };
    let turn = what.map(|what| Turn { block: address.block.clone(), what });
    let on = address.on();
    let place = Place::find(&state.library, &on, audience).ok_or(Problem::NotFound)?;
    if ctx.fragment {
        let (block, _) = place.activity(&address.block).ok_or(Problem::NotFound)?;
        let maker = Maker { ctx: &ctx, library: &state.library, place: &place, seen: &seen, turn: turn.as_ref() };
        return maker.part(block)?.alone();
    }
    show(&state, &ctx, &place, &seen, turn.as_ref(), status)
}

fn find<'a>(library: &'a Library, address: &BlockAddress) -> Option<&'a Activity> {
    let (_, lesson) = library.lesson(&address.module, &address.lesson)?;
    lesson.screen(&address.screen)?.block(&address.block)?.activity()
}

/// The version of what is stored that the form was made from; 0 when nothing was.
fn version(fields: &Fields) -> i64 {
    fields.text("version").parse().unwrap_or_default()
}

fn read(ctx: &PageContext, activity: &Activity, fields: &Fields) -> Result<Wanted, Problem> {
    let view = activity.view(ctx.language);
    match (activity.key(), &view.task) {
        (Some(key), task) => match Response::read(&view, fields.pairs()) {
            Ok(response) => Ok(Wanted::Stored(change(key, task, &response, fields))),
            Err(NoResponse::Foreign) => Err(Problem::Malformed),
            Err(why) => Ok(Wanted::Refused(What::Incomplete(fields.clone(), why))),
        },
        (None, TaskView::Scenario { .. }) if fields.text("do") == "restart" => Ok(Wanted::Stored(Change::Restart)),
        (None, TaskView::Scenario { .. }) => {
            let step = fields.text("step").parse().map_err(|_| Problem::Malformed)?;
            Ok(Wanted::Stored(Change::Decide { step, choice: fields.text("choice").to_owned() }))
        }
        (None, _) => Ok(reflection(fields)),
    }
}

fn change(key: &Key, task: &TaskView, response: &Response, fields: &Fields) -> Change {
    let asked = matches!(task, TaskView::Choice { confidence: Confidence::Asked, .. });
    let step = fields.text("confidence").parse().ok().and_then(Sureness::of_step).map(Sureness::step);
    Change::Answer {
        response: serde_json::json!(response.to_pairs()).to_string(),
        points: score(key, response).points(),
        confidence: step.filter(|_| asked),
    }
}

/// What somebody wrote for herself is stored only when she says so.
fn reflection(fields: &Fields) -> Wanted {
    let text = fields.text("text");
    let keep = fields.has("keep");
    match text.chars().count() {
        _ if fields.text("do") == "delete" => Wanted::Stored(Change::Delete),
        0 if keep => Wanted::Stored(Change::Delete),
        0 => Wanted::Nothing,
        chars if chars > REFLECTION_CHARS_MAX => Wanted::Refused(What::TooLong(fields.clone())),
        _ if keep => Wanted::Stored(Change::Keep(text.to_owned())),
        _ => Wanted::Seen(What::Once(text.to_owned())),
    }
}

/// What came of a change.
struct Written {
    /// `false`: there is something newer than the form knew.
    stored: bool,
    /// For the answer that is a page or a block, not a redirect.
    shown: Option<(Audience, Seen)>,
}

async fn write(
    state: &Player,
    ctx: &PageContext,
    address: &BlockAddress,
    change: Change,
    version: i64,
) -> Result<Written, Problem> {
    let (library, session, now) = (Arc::clone(&state.library), ctx.session.clone(), ctx.now());
    let (language, fragment, address) = (ctx.language, ctx.fragment, address.clone());
    let written = state.shell.records().write(move |tx| {
        let learner = identity::learner(tx, session.as_ref(), now)?;
        let on = address.on();
        let place = Place::find(&library, &on, learner.audience).ok_or(Problem::NotFound)?;
        let (_, activity) = place.activity(&address.block).ok_or(Problem::NotFound)?;
        let shelf = Shelf { account: learner.account, module: &address.module, lesson: &address.lesson };
        let at = At { shelf, block: &address.block, version, language, now };
        let stored = match change {
            Change::Answer { response, points, confidence } => at.answer(tx, response, points, confidence)?,
            Change::Decide { step, choice } => at.walk(tx, &place, activity, Some((step, &choice)))?,
            Change::Restart => at.walk(tx, &place, activity, None)?,
            Change::Keep(text) => at.keep(tx, text)?,
            Change::Delete => store::delete_reflection(tx, shelf, &address.block).map(|()| true)?,
        };
        let page = fragment || !stored;
        let shown = page.then(|| seen(tx, &place, learner.account)).transpose()?;
        Ok::<_, Problem>(Written { stored, shown: shown.map(|seen| (learner.audience, seen)) })
    });
    written.await
}

/// Where a change goes. Each of its functions says `false` when there is something newer than `version`; the same thing
/// sent twice is stored once and fine.
#[derive(Clone, Copy)]
struct At<'a> {
    shelf: Shelf<'a>,
    block: &'a str,
    version: i64,
    language: base::Language,
    now: base::Timestamp,
}

impl At<'_> {
    fn answer(self, tx: &mut Tx<'_>, response: String, points: f64, confidence: Option<i64>) -> Result<bool, Problem> {
        let answer = Answer { block: self.block.to_owned(), response, confidence, version: self.version };
        if store::put_answer(tx, self.shelf, &answer, points, self.language, self.now)? {
            return Ok(true);
        }
        let same = |other: &Answer| other.block == answer.block && other.response == answer.response;
        Ok(store::answers(tx, self.shelf)?.iter().any(same))
    }

    fn walk(
        self,
        tx: &mut Tx<'_>,
        place: &Place<'_>,
        activity: &Activity,
        decision: Option<(usize, &str)>,
    ) -> Result<bool, Problem> {
        let TaskView::Scenario { scenario } = activity.view(self.language).task else {
            return Err(Problem::Malformed);
        };
        let scenario = place.within.module.scenarios.get(&scenario).ok_or(Problem::NotFound)?;
        let walks = store::walks(tx, self.shelf)?;
        let stored = walks.into_iter().find(|walk| walk.block == self.block);
        let choices = stored.as_ref().map(|walk| walk.choices.as_slice()).unwrap_or_default();
        let next = match decision {
            Some((step, choice)) => decide(scenario, choices, step, choice),
            None => Some(Vec::new()),
        };
        if stored.as_ref().map_or(0, |walk| walk.version) != self.version {
            return Ok(next.as_deref() == Some(choices));
        }
        let walk =
            Walk { block: self.block.to_owned(), choices: next.ok_or(Problem::Malformed)?, version: self.version };
        Ok(store::put_walk(tx, self.shelf, &walk, self.language, self.now)?)
    }

    fn keep(self, tx: &mut Tx<'_>, text: String) -> Result<bool, Problem> {
        let reflection = Reflection { block: self.block.to_owned(), text, version: self.version };
        if store::put_reflection(tx, self.shelf, &reflection, self.language, self.now)? {
            return Ok(true);
        }
        let same = |other: &Reflection| other.block == reflection.block && other.text == reflection.text;
        Ok(store::reflections(tx, self.shelf)?.iter().any(same))
    }
}
