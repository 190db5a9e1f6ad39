use std::collections::HashMap;
use std::sync::Arc;

use axum::extract::{Request, State};
use axum::middleware::Next;
use axum::response::Response;
use base::{Span, Timestamp, TokenHash, minutes};
use parking_lot::Mutex;
use records::{Records, RecordsError, Tx};
use shell::{PageContext, Shell};

use crate::store;
use crate::viewer::is_alive;

/// How precisely the last request of a session is kept: one write in this time, not one per page.
const PRECISION: Span = minutes(5);
/// Sessions remembered before the memory is emptied.
const REMEMBERED_MAX: usize = 50_000;

type Seen = Arc<Mutex<HashMap<String, Timestamp>>>;

/// What [`keep_alive`] needs.
#[derive(Clone)]
pub struct KeepAlive {
    shell: Shell,
    seen: Seen,
}

impl KeepAlive {
    /// With an empty memory.
    pub fn new(shell: Shell) -> Self {
        Self { shell, seen: Seen::default() }
    }
}

impl axum::extract::FromRef<KeepAlive> for Shell {
    fn from_ref(state: &KeepAlive) -> Self {
        state.shell.clone()
    }
}

/// Notes that a session is in use. The request does not wait for it, and a session that has ended stays ended.
pub async fn keep_alive(State(state): State<KeepAlive>, ctx: PageContext, request: Request, next: Next) -> Response {
    if let Some(token) = ctx.session.as_ref().map(base::Token::hash) {
        let now = state.shell.now();
        if is_due(&state.seen, token.to_hex(), now) {
            let records = state.shell.records().clone();
            tokio::spawn(async move {
                if let Err(error) = note(&records, token, now).await {
                    tracing::warn!(%error, "a session's last use was not noted");
                }
            });
        }
    }
    next.run(request).await
}

/// Looks first: a cookie that somebody made up costs no write.
async fn note(records: &Records, token: TokenHash, now: Timestamp) -> Result<(), RecordsError> {
    let asked = token.clone();
    if !records.read(move |tx| is_alive(tx, &asked, now)).await? {
        return Ok(());
    }
    let touch = move |tx: &mut Tx<'_>| if is_alive(tx, &token, now)? { store::touch(tx, &token, now) } else { Ok(()) };
    records.write(touch).await
}

fn is_due(seen: &Seen, token: String, now: Timestamp) -> bool {
    let mut seen = seen.lock();
    if seen.get(&token).is_some_and(|last| now < last.plus(PRECISION)) {
        return false;
    }
    if seen.len() >= REMEMBERED_MAX {
        seen.clear();
    }
    seen.insert(token, now);
    true
}
