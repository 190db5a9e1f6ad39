use std::collections::HashMap;

use askama::Template;
use axum::extract::{Query, State};
use axum::response::Response;
use shell::{Area, Layout, PageContext, Problem};

use super::Organise;
use crate::store::{self, Change};

/// Entries on one page.
const PAGE: i64 = 100;

#[derive(Template)]
#[template(path = "audit.html")]
struct AuditPage<'a> {
    ctx: &'a PageContext,
    changes: Vec<Change>,
    names: HashMap<String, String>,
    actions: Vec<String>,
    action: String,
    older: Option<i64>,
}

impl AuditPage<'_> {
    fn actor(&self, change: &Change) -> String {
        match change.actor.as_str() {
            known @ ("system" | "visitor" | "operator") => self.ctx.t(&format!("organise-actor-{known}")),
            other => self.names.get(other).cloned().unwrap_or_else(|| self.ctx.t("organise-actor-gone")),
        }
    }
}

pub(super) async fn page(
    State(state): State<Organise>,
    ctx: PageContext,
    Query(pairs): Query<Vec<(String, String)>>,
) -> Result<Response, Problem> {
    let value =
        |name: &str| pairs.iter().find(|(key, _)| key == name).map(|(_, value)| value.clone()).unwrap_or_default();
    let before = value("before").parse().unwrap_or(i64::MAX);
    let action = value("action");
    let (session, now, wanted) = (ctx.session.clone(), ctx.now(), action.clone());
    let (changes, names, actions) = state
        .shell
        .records()
        .read(move |tx| {
            identity::organiser(tx, session.as_ref(), now)?;
            let changes = store::changes(tx, before, &wanted, PAGE)?;
            let mut names = HashMap::new();
            for change in &changes {
                if !names.contains_key(&change.actor)
                    && let Some(name) = store::actor_name(tx, &change.actor)?
                {
                    names.insert(change.actor.clone(), name);
                }
            }
            Ok::<_, Problem>((changes, names, store::actions(tx)?))
        })
        .await?;
    let full = i64::try_from(changes.len()).is_ok_and(|shown| shown == PAGE);
    let older = changes.last().filter(|_| full).map(|last| last.seq);
    let page = AuditPage { ctx: &ctx, changes, names, actions, action, older };
    Layout::new(Area::Organise, ctx.t("shell-nav-audit")).render(&ctx, &page)
}
