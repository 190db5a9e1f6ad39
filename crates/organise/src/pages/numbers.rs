use askama::Template;
use axum::extract::{Query, State};
use axum::response::{IntoResponse, Response};
use http::header;
use shell::{Area, Layout, PageContext, Problem};

use super::Organise;
use super::overview::ACTIVE;
use crate::rules::{Cell, Group, Measure, Table, Tally, harmless_cell, table, totals};
use crate::store;

/// What the address asks for.
#[derive(Debug, Default)]
pub(super) struct Asked {
    intake: String,
}

type Pairs = Query<Vec<(String, String)>>;

fn asked(pairs: &[(String, String)]) -> Asked {
    let intake = pairs.iter().find(|(name, _)| name == "intake").map(|(_, value)| value.clone());
    Asked { intake: intake.unwrap_or_default() }
}

#[derive(Template)]
#[template(path = "numbers.html")]
struct NumbersPage<'a> {
    ctx: &'a PageContext,
    intakes: Vec<(String, String)>,
    intake: String,
    totals: Vec<(&'static str, i64)>,
    groups: Vec<GroupView>,
}

struct GroupView {
    name: &'static str,
    table: Vec<(String, Vec<Cell>)>,
    total: Vec<Cell>,
    largest: i64,
}

impl NumbersPage<'_> {
    fn measures(&self) -> [&'static str; 6] {
        Measure::ALL.map(Measure::as_str)
    }
}

struct Loaded {
    intakes: Vec<(String, String)>,
    tallies: Vec<Tally>,
}

async fn load(state: &Organise, ctx: &PageContext, intake: String) -> Result<Loaded, Problem> {
    let (session, now) = (ctx.session.clone(), ctx.now());
    state
        .shell
        .records()
        .read(move |tx| {
            identity::organiser(tx, session.as_ref(), now)?;
            Ok(Loaded { intakes: store::intakes(tx)?, tallies: store::tallies(tx, &intake, now.minus(ACTIVE))? })
        })
        .await
}

/// What a group's value is called in the reader's language.
fn label(ctx: &PageContext, group: Group, value: &str) -> String {
    match (group, value) {
        (_, "") => ctx.t("organise-numbers-unknown"),
        (Group::Audience, audience) => ctx.t(&format!("shell-audience-{audience}")),
        (Group::Country, country) => ctx.t(&format!("registration-country-{country}")),
        (Group::Language, language) => {
            language.parse::<base::Language>().map_or_else(|_| language.to_owned(), |one| one.own_name().to_owned())
        }
    }
}

fn labelled(ctx: &PageContext, tallies: &[Tally], group: Group) -> Table {
    let mut table = table(tallies, group);
    for (name, _) in &mut table.rows {
        *name = label(ctx, group, name);
    }
    table.rows.sort_by(|left, right| text::collate(ctx.language, &left.0, &right.0));
    table
}

pub(super) async fn page(
    State(state): State<Organise>,
    ctx: PageContext,
    Query(pairs): Pairs,
) -> Result<Response, Problem> {
    let asked = asked(&pairs);
    let loaded = load(&state, &ctx, asked.intake.clone()).await?;
    let sums = totals(&loaded.tallies);
    let groups = Group::ALL
        .into_iter()
        .map(|group| {
            let table = labelled(&ctx, &loaded.tallies, group);
            let shown = table.rows.iter().flat_map(|(_, cells)| cells);
            let largest = shown.filter_map(|cell| if let Cell::Shown(n) = cell { Some(*n) } else { None }).max();
            GroupView {
                name: group.as_str(),
                table: table.rows,
                total: table.total,
                largest: largest.unwrap_or(1).max(1),
            }
        })
        .collect();
    let page = NumbersPage {
        ctx: &ctx,
        intakes: loaded.intakes,
        intake: asked.intake,
        totals: Measure::ALL.iter().map(|measure| measure.as_str()).zip(sums).collect(),
        groups,
    };
    Layout::new(Area::Organise, ctx.t("shell-nav-numbers")).render(&ctx, &page)
}

/// The same numbers as a file for a spreadsheet: UTF-8 with its mark, one line per group value and measure.
pub(super) async fn csv(
    State(state): State<Organise>,
    ctx: PageContext,
    Query(pairs): Pairs,
) -> Result<Response, Problem> {
    let loaded = load(&state, &ctx, asked(&pairs).intake).await?;
    let mut writer = csv::Writer::from_writer(b"\xef\xbb\xbf".to_vec());
    let mut head = vec![ctx.t("organise-numbers-group"), ctx.t("organise-numbers-value")];
    head.extend(Measure::ALL.iter().map(|measure| ctx.t(&format!("organise-measure-{}", measure.as_str()))));
    writer.write_record(&head).map_err(Problem::internal)?;
    for group in Group::ALL {
        for (name, cells) in labelled(&ctx, &loaded.tallies, group).rows {
            let mut line = vec![ctx.t(&format!("organise-group-{}", group.as_str())), harmless_cell(&name)];
            line.extend(cells.into_iter().map(|cell| match cell {
                Cell::Shown(n) => n.to_string(),
                Cell::Hidden => "<5".to_owned(),
            }));
            writer.write_record(&line).map_err(Problem::internal)?;
        }
    }
    let bytes = writer.into_inner().map_err(|error| Problem::internal(error.into_error()))?;
    let headers = [
        (header::CONTENT_TYPE, "text/csv; charset=utf-8"),
        (header::CONTENT_DISPOSITION, "attachment; filename=\"numbers.csv\""),
    ];
    Ok((headers, bytes).into_response())
}
