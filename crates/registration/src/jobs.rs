//! What comes round: offers that end, messages that registration is open, data whose time is over.

use base::{hours, minutes};
use jobs::{JobContext, JobError, Schedule, handler};
use records::{Actor, Audit, RecordsError, Tx};
use serde_json::json;
use shell::Shell;

use crate::notices::{NOTICES_AT_ONCE, announce};
use crate::offers::lapse;
use crate::step::Hand;
use crate::store;

/// Rounds of one turn at most; the next turn goes on.
const ROUNDS_MAX: usize = 100;

/// The background work of this area.
pub fn schedules(_shell: &Shell) -> Vec<Schedule> {
    let of = |name, every, handler| Schedule { name, every, handler };
    vec![
        of("registration.offers", minutes(1), handler(|ctx, _| end_offers(ctx))),
        of("registration.notices", minutes(1), handler(|ctx, _| send_notices(ctx))),
        of("registration.purge", hours(1), handler(|ctx, _| purge(ctx))),
    ]
}

/// Ends offers that nobody answered and passes their seats on.
async fn end_offers(ctx: JobContext) -> Result<(), JobError> {
    for _round in 0..ROUNDS_MAX {
        let now = ctx.clock.now();
        let due = ctx.records.read(move |tx| store::overdue(tx, now, 1)).await?;
        if due.is_empty() {
            break;
        }
        let ids = ctx.ids.clone();
        ctx.records.write(move |tx| lapse(tx, &Hand::system(&ids, now))).await?;
    }
    Ok(())
}

/// Tells whoever asked that registration is open.
async fn send_notices(ctx: JobContext) -> Result<(), JobError> {
    for _round in 0..ROUNDS_MAX {
        let due = ctx.records.read(|tx| store::confirmed_notices(tx, 1)).await?;
        if due.is_empty() {
            break;
        }
        let (ids, now) = (ctx.ids.clone(), ctx.clock.now());
        let sent = ctx.records.write(move |tx| announce(tx, &ids, now)).await?;
        if sent < NOTICES_AT_ONCE {
            break;
        }
    }
    Ok(())
}

/// Deletes forms and wishes that nobody confirmed, and applications without a seat whose time is over.
async fn purge(ctx: JobContext) -> Result<(), JobError> {
    let now = ctx.clock.now();
    let purge = move |tx: &mut Tx<'_>| {
        let requests = store::purge_requests(tx, now)?;
        let notices = store::purge_notices(tx, now)?;
        let applications = store::purge_applications(tx, now)?;
        if requests + notices + applications == 0 {
            return Ok(());
        }
        tx.audit(&Audit {
            at: now,
            actor: Actor::System,
            action: "registration.purged",
            subject: "registration",
            detail: json!({ "requests": requests, "notices": notices, "applications": applications }),
        })
    };
    let purged: Result<(), RecordsError> = ctx.records.write(purge).await;
    Ok(purged?)
}
