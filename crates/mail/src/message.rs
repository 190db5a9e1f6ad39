use base::{Email, Ids, Language, Timestamp};
use records::{RecordsError, Tx};
use text::Args;

use crate::rules::{BUDGET_WINDOW, Budget};
use crate::{Kind, LinkKind, store};

/// Longest path of a link, in bytes.
pub const LINK_BYTES_MAX: usize = 500;

/// A mail to be queued.
#[derive(Clone, Debug)]
pub struct Message<'a> {
    /// Which mail.
    pub kind: &'static Kind,
    /// To whom.
    pub to: &'a Email,
    /// In which language.
    pub language: Language,
    /// The values that its words fill in.
    pub args: Args,
    /// Where its link leads: a path of this site, such as `/en/course`. The host comes from the settings alone.
    pub link: Option<String>,
    /// For a kind that is not essential: the path under which a single `POST` unsubscribes.
    pub unsubscribe: Option<String>,
    /// Whether the address is confirmed.
    pub budget: Budget,
}

/// What became of a mail that was to be queued.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Enqueued {
    /// It will be sent after the transaction is committed. With its id.
    Queued(String),
    /// The address has got its share for today. The caller shows the same page as ever, so as to tell nothing.
    Suppressed,
}

/// Queues a mail in the caller's transaction.
///
/// # Errors
/// [`RecordsError::Constraint`] when the message does not fit its kind, which is a mistake of the calling code; others as
/// the engine reports.
pub fn enqueue(tx: &mut Tx<'_>, message: &Message<'_>, ids: &Ids, now: Timestamp) -> Result<Enqueued, RecordsError> {
    check(message).map_err(|fault| RecordsError::Constraint(format!("mail {}: {fault}", message.kind.name)))?;
    let recipient_hash = recipient_hash(message.to);
    let queued = store::count_since(tx, &recipient_hash, now.minus(BUDGET_WINDOW))?;
    if !message.budget.allows(queued) {
        tracing::info!(kind = message.kind.name, "a mail was suppressed: its address has got its share for today");
        return Ok(Enqueued::Suppressed);
    }
    let id = ids.row(now).to_string();
    store::insert(tx, &id, message, &recipient_hash, now)?;
    Ok(Enqueued::Queued(id))
}

/// What is kept of an address: enough to count by.
fn recipient_hash(address: &Email) -> String {
    base::short_hash(format!("mail:{}", address.folded()).as_bytes())
}

fn check(message: &Message<'_>) -> Result<(), &'static str> {
    if !message.kind.takes(&message.args) {
        return Err("the values are not those that its words fill in");
    }
    match (message.kind.link, &message.link) {
        (LinkKind::None, None) => {}
        (LinkKind::Path, Some(path)) if is_path(path) => {}
        _ => return Err("the link is not as its kind says: a path such as /en/course, or none"),
    }
    match (message.kind.essential, &message.unsubscribe) {
        (true, None) => Ok(()),
        (false, Some(path)) if is_path(path) => Ok(()),
        _ => Err("mail that is not essential needs a path to unsubscribe, essential mail has none"),
    }
}

/// Whether the text is a path on this site and nothing else: no other host, no control character, no space.
fn is_path(text: &str) -> bool {
    text.len() <= LINK_BYTES_MAX
        && text.starts_with('/')
        && !text.starts_with("//")
        && text.bytes().all(|byte| byte.is_ascii_graphic() && !b"\\\"<>^`{|}".contains(&byte))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_can_only_lead_into_this_site() {
        for path in
            ["", "en", "//evil.example/en", "https://evil.example", "/en\r\nBcc: a@b.example", "/a b", "/\\evil"]
        {
            assert!(!is_path(path), "{path:?}");
        }
        assert!(!is_path(&format!("/{}", "x".repeat(LINK_BYTES_MAX))));
        assert!(is_path("/it/account/confirm/Ab-_9?next=%2Fit"));
    }
}
