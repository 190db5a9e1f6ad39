use std::sync::Arc;

use askama::Template;
use axum::extract::{Path, State};
use axum::response::Response;
use base::{AttemptId, Language, Timestamp, Token};
use library::{ActivityView, Library, TaskView};
use records::Tx;
use shell::{Area, Fields, Layout, PageContext, Problem};

use super::{Assessment, attempt_id, own_attempt, to_overview, to_question, to_result};
use crate::attempt as attempts;
use crate::sheet::{Given, Sheet};
use crate::store::{self, Item};

#[derive(Template)]
#[template(path = "question.html")]
struct QuestionPage<'a> {
    ctx: &'a PageContext,
    attempt: AttemptId,
    place: u32,
    total: usize,
    answered: usize,
    /// `None` when the question has left the bank.
    asked: Option<Asked>,
}

struct Asked {
    view: ActivityView,
    given: Fields,
}

impl QuestionPage<'_> {
    fn action(&self) -> String {
        self.ctx.href(&format!("test/{}/{}", self.attempt, self.place))
    }

    fn count(&self) -> String {
        let args = text::Args::new().number("n", self.place).number("total", self.total);
        self.ctx.tf("assessment-question-of", &args)
    }

    fn progress(&self) -> String {
        super::answered_of(self.ctx, self.answered, self.total)
    }
}

impl Asked {
    /// Whether the prompt stands outside a legend, so that the form takes its name from it.
    fn is_named(&self) -> bool {
        !matches!(self.view.task, TaskView::Choice { .. })
    }
}

/// What a question's address leads to.
enum Found {
    /// The paper with this place on it.
    Open(Vec<Item>, Item),
    /// The attempt was handed in.
    Closed,
}

struct Asking {
    session: Option<Token>,
    attempt: AttemptId,
    place: u32,
    now: Timestamp,
}

impl Asking {
    fn new(ctx: &PageContext, attempt: &str, place: &str) -> Result<Self, Problem> {
        let place = place.parse().map_err(|_| Problem::NotFound)?;
        Ok(Self { session: ctx.session.clone(), attempt: attempt_id(attempt)?, place, now: ctx.now() })
    }

    fn find(&self, tx: &mut Tx<'_>) -> Result<Found, Problem> {
        let (_, attempt) = own_attempt(tx, self.session.as_ref(), self.attempt, self.now)?;
        let items = store::items(tx, self.attempt)?;
        let item = items.iter().find(|item| item.place == self.place).cloned().ok_or(Problem::NotFound)?;
        Ok(if attempt.closed.is_some() { Found::Closed } else { Found::Open(items, item) })
    }
}

fn sheet(library: &Library, item: &Item, language: Language) -> Option<Sheet> {
    let (_, question) = library.question(&item.question)?;
    Some(Sheet::new(question, language, item.shuffle))
}

pub(super) async fn page(
    State(state): State<Assessment>,
    ctx: PageContext,
    Path((attempt, place)): Path<(String, String)>,
) -> Result<Response, Problem> {
    let asking = Asking::new(&ctx, &attempt, &place)?;
    let (id, place) = (asking.attempt, asking.place);
    let (items, item) = match state.shell.records().read(move |tx| asking.find(tx)).await? {
        Found::Closed => return Ok(to_result(&ctx, id)),
        Found::Open(items, item) => (items, item),
    };
    let asked = sheet(&state.library, &item, ctx.language).map(|sheet| {
        let given = Given::from_json(item.answer.as_deref());
        Asked { view: sheet.hidden(), given: sheet.fields(&given) }
    });
    let answered = attempts::answered(&attempts::entries(&state.library, &items, ctx.language));
    let total = items.len();
    let title = ctx.tn("assessment-question-title", place);
    let page = QuestionPage { ctx: &ctx, attempt: id, place, total, answered, asked };
    Layout::new(Area::Learn, title).narrow().render(&ctx, &page)
}

/// Keeps the answer and goes where the button says. Nothing chosen is an answer, too: it takes the earlier one back.
pub(super) async fn save(
    State(state): State<Assessment>,
    ctx: PageContext,
    Path((attempt, place)): Path<(String, String)>,
    fields: Fields,
) -> Result<Response, Problem> {
    let asking = Asking::new(&ctx, &attempt, &place)?;
    let (id, place, language) = (asking.attempt, asking.place, ctx.language);
    let go = fields.text("go").to_owned();
    let library = Arc::clone(&state.library);
    let saved = state.shell.records().write(move |tx| {
        let Found::Open(items, item) = asking.find(tx)? else {
            return Ok::<_, Problem>(None);
        };
        if let Some(sheet) = sheet(&library, &item, language) {
            store::set_answer(tx, id, place, sheet.read(&fields)?.to_json(), language, asking.now)?;
        }
        Ok(Some(items.len()))
    });
    let Some(total) = saved.await? else {
        return Ok(to_result(&ctx, id));
    };
    Ok(match go.as_str() {
        "previous" if place > 1 => to_question(&ctx, id, place - 1),
        "overview" | "previous" => to_overview(&ctx, id),
        _ if usize::try_from(place).is_ok_and(|place| place < total) => to_question(&ctx, id, place + 1),
        _ => to_overview(&ctx, id),
    })
}
