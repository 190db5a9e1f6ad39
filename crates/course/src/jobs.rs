//! What comes round: texts that learners wrote for themselves go when their time is over.

use base::{Span, days, hours};
use jobs::{JobContext, JobError, Schedule, handler};
use records::{Actor, Audit, RecordsError};

use crate::store;

/// How long a kept text outlives the end of its writer's course.
pub(crate) const KEPT_AFTER_END: Span = days(30);
/// How long any text is kept after it was last changed.
pub(crate) const KEPT_AT_MOST: Span = days(365);

/// The background work of this area.
pub fn schedules() -> Vec<Schedule> {
    vec![Schedule { name: "course.purge", every: hours(1), handler: handler(|ctx, _| purge(ctx)) }]
}

async fn purge(ctx: JobContext) -> Result<(), JobError> {
    let now = ctx.clock.now();
    let purged: Result<(), RecordsError> = ctx
        .records
        .write(move |tx| {
            let texts = store::purge_reflections(tx, now.minus(KEPT_AFTER_END), now.minus(KEPT_AT_MOST))?;
            if texts == 0 {
                return Ok(());
            }
            tx.audit(&Audit {
                at: now,
                actor: Actor::System,
                action: "course.purged",
                subject: "course",
                detail: serde_json::json!({ "texts": texts }),
            })
        })
        .await;
    Ok(purged?)
}
