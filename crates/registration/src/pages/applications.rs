use std::collections::BTreeMap;

use askama::Template;
use axum::extract::{Query, State as Shared};
use axum::response::{IntoResponse, Redirect, Response};
use base::{ApplicationId, IntakeId, Timestamp};
use records::{RecordsError, Tx};
use shell::{Area, Fields, Layout, PageContext, Problem};

use super::Registration;
use crate::review::{Ruled, Ruling, rule};
use crate::rules::{self, Intake, NOTE_CHARS_MAX, RefuseReason, State, clean_line};
use crate::store::{self, Filter, QueueRow};
use crate::words;

/// Applications on one page.
const PAGE_ROWS: usize = 50;
/// Applications that one form decides at most.
const BULK_MAX: usize = 200;
/// The filters, in the order of the form.
const FILTERS: [&str; 5] = ["intake", "state", "audience", "country", "organisation"];

/// What the list shows.
struct List {
    intakes: Vec<Intake>,
    filter: Filter,
    counts: BTreeMap<State, i64>,
    rows: Vec<QueueRow>,
    /// The number after which the next page begins.
    next: Option<i64>,
}

#[derive(Template)]
#[template(path = "applications.html")]
struct ListPage<'a> {
    ctx: &'a PageContext,
    asked: Fields,
    list: Option<List>,
    intakes: Vec<(String, String)>,
    states: Vec<(String, String)>,
    audiences: Vec<(String, String)>,
    countries: Vec<(String, String)>,
    reasons: Vec<(String, String)>,
}

/// One state with how many applications are in it.
struct Tab {
    name: String,
    count: i64,
    href: String,
    current: bool,
}

/// The reasons for which an organiser refuses, for a choice.
pub(super) fn reasons(ctx: &PageContext) -> Vec<(String, String)> {
    RefuseReason::CHOICES
        .into_iter()
        .map(|one| (one.as_str().to_owned(), ctx.t(&format!("registration-reason-name-{}", one.as_str()))))
        .collect()
}

impl ListPage<'_> {
    fn tabs(&self, list: &List) -> Vec<Tab> {
        let tab = |state: State, count: i64| Tab {
            name: words::state(self.ctx, state),
            count,
            href: self.href(&[("state", state.as_str())]),
            current: list.filter.state == Some(state),
        };
        list.counts.iter().map(|(state, count)| tab(*state, *count)).collect()
    }

    /// The list with some filters changed, from its beginning.
    fn href(&self, changed: &[(&str, &str)]) -> String {
        format!("{}?{}", self.ctx.href("organise/applications"), query(&self.asked, changed))
    }

    fn next_href(&self, after: i64) -> String {
        format!("{}&after={after}", self.href(&[]))
    }

    fn sent(&self) -> Vec<(&'static str, String)> {
        FILTERS.into_iter().map(|name| (name, self.asked.text(name).to_owned())).collect()
    }

    fn page_of(&self, row: &QueueRow) -> String {
        self.ctx.href(&format!("organise/applications/{}", row.id))
    }

    fn state(&self, row: &QueueRow) -> String {
        words::state(self.ctx, row.state)
    }

    fn reason(&self, row: &QueueRow) -> String {
        row.reason.as_deref().map(|word| words::reason(self.ctx, row.state, word)).unwrap_or_default()
    }

    fn audience(&self, row: &QueueRow) -> String {
        words::audience_or_none(self.ctx, row.audience)
    }

    fn country(&self, row: &QueueRow) -> String {
        words::country_or_none(self.ctx, row.country)
    }

    /// How many of the applications that were ticked came out in which way, after a decision.
    fn outcomes(&self) -> Vec<String> {
        ["done", "own", "unfit"]
            .into_iter()
            .filter_map(|name| Some((name, self.asked.text(name).parse::<u32>().ok()?)))
            .filter(|(name, count)| *count > 0 || *name == "done")
            .map(|(name, count)| self.ctx.tn(&format!("registration-queue-{name}"), count))
            .collect()
    }
}

/// The filters as a query, some of them changed.
fn query(asked: &Fields, changed: &[(&str, &str)]) -> String {
    let mut written = form_urlencoded::Serializer::new(String::new());
    for name in FILTERS {
        let new = changed.iter().find(|(key, _)| *key == name).map(|(_, value)| *value);
        let value = new.unwrap_or_else(|| asked.text(name));
        if !value.is_empty() {
            written.append_pair(name, value);
        }
    }
    written.finish()
}

/// The filter that a query asks for; of the current intake, unless it names another.
pub(super) fn filter(
    tx: &mut Tx<'_>,
    asked: &Fields,
    intakes: &[Intake],
    now: Timestamp,
) -> Result<Option<Filter>, RecordsError> {
    let named = asked.text("intake").parse::<IntakeId>().ok().filter(|id| intakes.iter().any(|one| one.id == *id));
    let intake = match named {
        Some(id) => Some(id),
        None => rules::current(&store::rounds(tx)?, now),
    };
    Ok(intake.map(|intake| Filter {
        intake,
        state: State::read(asked.text("state")),
        audience: asked.text("audience").parse().ok(),
        country: asked.text("country").parse().ok(),
        organisation: asked.text("organisation").to_owned(),
    }))
}

fn load(tx: &mut Tx<'_>, asked: &Fields, now: Timestamp) -> Result<Option<List>, Problem> {
    let intakes = store::intakes(tx)?;
    let Some(filter) = filter(tx, asked, &intakes, now)? else {
        return Ok(None);
    };
    let after = asked.text("after").parse().unwrap_or(0);
    let counts = store::counts(tx, filter.intake)?;
    let limit = i64::try_from(PAGE_ROWS + 1).unwrap_or(i64::MAX);
    let mut rows = store::queue(tx, &filter, after, limit)?;
    let more = rows.len() > PAGE_ROWS;
    rows.truncate(PAGE_ROWS);
    let next = rows.last().filter(|_| more).map(|row| row.number);
    Ok(Some(List { intakes, filter, counts, rows, next }))
}

pub(super) async fn list(
    Shared(state): Shared<Registration>,
    ctx: PageContext,
    Query(asked): Query<Vec<(String, String)>>,
) -> Result<Response, Problem> {
    let (session, now) = (ctx.session.clone(), ctx.now());
    let mut asked = Fields::from_pairs(asked);
    let wanted = asked.clone();
    let list = state
        .shell
        .records()
        .read(move |tx| {
            identity::organiser(tx, session.as_ref(), now)?;
            load(tx, &wanted, now)
        })
        .await?;
    if let Some(list) = list.as_ref().filter(|_| asked.text("intake").is_empty()) {
        let mut pairs = vec![("intake".to_owned(), list.filter.intake.to_string())];
        pairs.extend(asked.pairs().iter().filter(|(name, _)| name != "intake").cloned());
        asked = Fields::from_pairs(pairs);
    }
    let states = State::ALL.into_iter().map(|one| (one.as_str().to_owned(), words::state(&ctx, one)));
    let page = ListPage {
        ctx: &ctx,
        asked,
        intakes: list.iter().flat_map(|list| &list.intakes).map(|one| (one.id.to_string(), one.name.clone())).collect(),
        states: or_any(&ctx, states),
        audiences: or_any(&ctx, words::audiences(&ctx)),
        countries: or_any(&ctx, words::countries(&ctx)),
        reasons: reasons(&ctx),
        list,
    };
    Layout::new(Area::Organise, ctx.t("registration-queue-title")).render(&ctx, &page)
}

/// The choices of a filter that may also let everything through.
fn or_any(ctx: &PageContext, choices: impl IntoIterator<Item = (String, String)>) -> Vec<(String, String)> {
    std::iter::once((String::new(), ctx.t("registration-queue-any"))).chain(choices).collect()
}

/// The ruling that a form asks for.
pub(super) fn ruling(fields: &Fields) -> Result<Ruling, Problem> {
    match fields.text("action") {
        "approve" => Ok(Ruling::Approve),
        "refuse" => {
            let reason = RefuseReason::read(fields.text("reason")).filter(|one| RefuseReason::CHOICES.contains(one));
            let note = clean_line(fields.raw("note"), NOTE_CHARS_MAX);
            if note.is_none() && !fields.text("note").is_empty() {
                return Err(Problem::TooLarge);
            }
            Ok(Ruling::Refuse(reason.ok_or(Problem::Malformed)?, note))
        }
        _ => Err(Problem::Malformed),
    }
}

/// Carries one ruling out on all applications that are ticked, and goes back to the list.
pub(super) async fn decide(
    Shared(state): Shared<Registration>,
    ctx: PageContext,
    fields: Fields,
) -> Result<Response, Problem> {
    let ruling = ruling(&fields)?;
    let chosen = fields.all("id").map(|id| id.parse::<ApplicationId>().map_err(|_| Problem::Malformed));
    let chosen = chosen.collect::<Result<Vec<_>, _>>()?;
    if chosen.len() > BULK_MAX {
        return Err(Problem::TooLarge);
    }
    let (session, now, ids) = (ctx.session.clone(), ctx.now(), state.shell.ids().clone());
    let ruled = state
        .shell
        .records()
        .write(move |tx| {
            let organiser = identity::organiser(tx, session.as_ref(), now)?;
            let each = chosen.into_iter().map(|id| rule(tx, id, &ruling, organiser.account, &ids, now));
            each.collect::<Result<Vec<Ruled>, Problem>>()
        })
        .await?;
    let count = |what: Ruled| ruled.iter().filter(|one| **one == what).count();
    let (done, own, unfit) = (count(Ruled::Done), count(Ruled::Own), count(Ruled::Unfit));
    let query = query(&fields, &[]);
    let to = format!("{}?{query}&done={done}&own={own}&unfit={unfit}", ctx.href("organise/applications"));
    Ok(Redirect::to(&to).into_response())
}
