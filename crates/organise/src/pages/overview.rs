use askama::Template;
use axum::extract::State;
use axum::response::Response;
use base::{Span, days};
use shell::{Area, Layout, PageContext, Problem};

use super::Organise;
use crate::rules::{Measure, totals};
use crate::store;

/// Who signed in within this time counts as active.
pub(super) const ACTIVE: Span = days(30);

#[derive(Template)]
#[template(path = "overview.html")]
struct OverviewPage<'a> {
    ctx: &'a PageContext,
    seen: Seen,
}

struct Seen {
    totals: Vec<(&'static str, i64)>,
    in_review: i64,
    outbox: mail::Outbox,
    queue: jobs::Queue,
    parked: Vec<jobs::Parked>,
}

pub(super) async fn page(State(state): State<Organise>, ctx: PageContext) -> Result<Response, Problem> {
    let (session, now) = (ctx.session.clone(), ctx.now());
    let seen = state
        .shell
        .records()
        .read(move |tx| {
            identity::organiser(tx, session.as_ref(), now)?;
            let sums = totals(&store::tallies(tx, "", now.minus(ACTIVE))?);
            Ok::<_, Problem>(Seen {
                totals: Measure::ALL.iter().map(|measure| measure.as_str()).zip(sums).collect(),
                in_review: store::in_review(tx)?,
                outbox: mail::outbox(tx, now)?,
                queue: jobs::queue(tx, now)?,
                parked: jobs::parked(tx)?,
            })
        })
        .await?;
    Layout::new(Area::Organise, ctx.t("shell-nav-organise")).render(&ctx, &OverviewPage { ctx: &ctx, seen })
}
