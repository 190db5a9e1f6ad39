//! What makes a passphrase good, a session alive and a sign-in too eager. No I/O, no clock.

use std::collections::HashSet;
use std::sync::LazyLock;

use base::{Span, Timestamp, hours, minutes};

/// Fewest and most characters of a passphrase (ASVS 5.0, V6.2.1 and V6.2.9). Nothing else is demanded of it.
pub const PASSPHRASE_CHARS_MIN: usize = 12;
/// See [`PASSPHRASE_CHARS_MIN`].
pub const PASSPHRASE_CHARS_MAX: usize = 128;
/// How long a learner's session lives without a request: long enough for a lesson and a call in between.
pub const IDLE_LEARNER: Span = hours(2);
/// How long an organiser's session lives without a request.
pub const IDLE_ORGANISER: Span = minutes(30);
/// How long any session lives.
pub const SESSION_LIFE: Span = hours(12);
/// How long a set-up link works.
pub const SETUP_LINK_LIFE: Span = hours(72);
/// Failed sign-ins from one network for one address before it has to wait, and the time over which they count.
pub const FAILURES_PER_NETWORK: i64 = 8;
/// Failed sign-ins for one address from anywhere: high, so that a stranger cannot lock the holder out (ASVS V6.1.1).
pub const FAILURES_PER_ADDRESS: i64 = 100;
/// See [`FAILURES_PER_NETWORK`].
pub const FAILURE_WINDOW: Span = minutes(15);
/// Longest name that a person may give, in characters.
pub const NAME_CHARS_MAX: usize = 120;

static COMMON: LazyLock<HashSet<&'static str>> =
    LazyLock::new(|| include_str!("../data/common-passphrases.txt").lines().collect());

/// Why a passphrase is not taken. The text key is `identity-passphrase-<variant>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PassphraseFault {
    /// Fewer than [`PASSPHRASE_CHARS_MIN`] characters.
    Short,
    /// More than [`PASSPHRASE_CHARS_MAX`] characters.
    Long,
    /// One of the commonest, or one with digits or signs hung on, or one character or short piece over and over.
    Common,
    /// Holds the person's own address or name.
    Personal,
}

/// Looks at a passphrase that somebody wants to set. No rule about kinds of characters: length and rarity count.
///
/// # Errors
/// [`PassphraseFault`] says what is wrong.
pub fn check_passphrase(passphrase: &str, email: &str, name: &str) -> Result<(), PassphraseFault> {
    let chars = passphrase.chars().count();
    if chars < PASSPHRASE_CHARS_MIN {
        return Err(PassphraseFault::Short);
    }
    if chars > PASSPHRASE_CHARS_MAX {
        return Err(PassphraseFault::Long);
    }
    let folded = passphrase.to_lowercase();
    let stem = folded.trim_matches(|c: char| !c.is_alphabetic());
    if COMMON.contains(folded.as_str()) || COMMON.contains(stem) || is_repetition(&folded) {
        return Err(PassphraseFault::Common);
    }
    let local = email.split('@').next().unwrap_or_default().to_lowercase();
    let own = [email.to_lowercase(), local, name.to_lowercase()];
    if own.iter().any(|word| word.chars().count() >= 4 && is_mostly(&folded, word)) {
        return Err(PassphraseFault::Personal);
    }
    Ok(())
}

/// Whether a text is a common word or a short piece said again and again: `aaaaaaaaaaaa`, `abcabcabcabc`.
fn is_repetition(text: &str) -> bool {
    let chars: Vec<char> = text.chars().collect();
    (1..=chars.len() / 2).filter(|size| chars.len().is_multiple_of(*size)).any(|size| {
        let mut pieces = chars.chunks(size);
        let first = pieces.next();
        let word: String = first.unwrap_or_default().iter().collect();
        pieces.all(|piece| Some(piece) == first) && (size <= 4 || COMMON.contains(word.as_str()))
    })
}

/// Whether `word` makes up most of `text`.
fn is_mostly(text: &str, word: &str) -> bool {
    text.contains(word) && text.chars().count() < word.chars().count() + PASSPHRASE_CHARS_MIN / 2
}

/// Whether a session may still be used.
pub fn session_alive(created: Timestamp, seen: Timestamp, idle: Span, now: Timestamp) -> bool {
    now < created.plus(SESSION_LIFE) && now < seen.plus(idle)
}

/// Whether a sign-in may be tried at all, given the failures of the last [`FAILURE_WINDOW`].
pub fn may_try(from_network: i64, from_anywhere: i64) -> bool {
    from_network < FAILURES_PER_NETWORK && from_anywhere < FAILURES_PER_ADDRESS
}

/// Where to go after signing in: a path of ours, or nowhere. Never another site (C26).
pub fn next_path(asked: &str) -> Option<&str> {
    let fine = !asked.is_empty()
        && asked.len() <= 300
        && !asked.starts_with('/')
        && !asked.contains("..")
        && asked.chars().all(|c| c.is_ascii_alphanumeric() || "-_/.".contains(c));
    fine.then_some(asked)
}

/// A name as it is kept: trimmed, one space between words; `None` if empty, too long or with control characters.
pub fn clean_name(typed: &str) -> Option<String> {
    let name = typed.split_whitespace().collect::<Vec<_>>().join(" ");
    let fine = !name.is_empty() && name.chars().count() <= NAME_CHARS_MAX && !name.chars().any(char::is_control);
    fine.then_some(name)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_passphrase_needs_length_and_rarity_and_nothing_else() {
        let check = |text: &str| check_passphrase(text, "ana.perez@example.org", "Ana Pérez");
        assert_eq!(check("short"), Err(PassphraseFault::Short));
        assert_eq!(check("elevenchars"), Err(PassphraseFault::Short));
        assert_eq!(check(&"x y".repeat(43)), Err(PassphraseFault::Long));
        assert_eq!(check("1qaz2wsx3edc"), Err(PassphraseFault::Common));
        assert_eq!(check("Password123456"), Err(PassphraseFault::Common));
        assert_eq!(check("aaaaaaaaaaaaaaaa"), Err(PassphraseFault::Common));
        assert_eq!(check("letmeinletmein"), Err(PassphraseFault::Common));
        assert_eq!(check("ana.perez@example.org"), Err(PassphraseFault::Personal));
        assert_eq!(check("ana.perez2026"), Err(PassphraseFault::Personal));
        assert_eq!(check("river lamp orange stairs"), Ok(()));
        assert_eq!(check("zwölf Zeichen!"), Ok(()));
        assert_eq!(check("ロングパスフレーズです今日"), Ok(()));
    }

    #[test]
    fn the_list_holds_the_commonest_ten_thousand() {
        assert_eq!(COMMON.len(), 10_000);
    }

    #[test]
    fn a_session_ends_when_idle_and_at_the_latest_after_half_a_day() {
        let start = Timestamp::from_micros(0);
        assert!(session_alive(start, start, IDLE_LEARNER, start.plus(minutes(119))));
        assert!(!session_alive(start, start, IDLE_LEARNER, start.plus(minutes(120))));
        let busy = start.plus(minutes(12 * 60 - 1));
        assert!(session_alive(start, busy, IDLE_LEARNER, busy));
        assert!(!session_alive(start, busy, IDLE_LEARNER, start.plus(SESSION_LIFE)));
    }

    #[test]
    fn signing_in_never_leads_to_another_site() {
        for bad in ["", "/x", "//evil.example", "https://evil.example", "a/../b", "a\\b", "a?b", "javascript:x", "a%2f"]
        {
            assert_eq!(next_path(bad), None, "{bad}");
        }
        assert_eq!(next_path("learn/stalkerware/what-it-is"), Some("learn/stalkerware/what-it-is"));
    }

    proptest! {
        #[test]
        fn a_kept_name_is_never_empty_long_or_broken(typed in "\\PC{0,200}") {
            if let Some(name) = clean_name(&typed) {
                prop_assert!(!name.is_empty() && name.chars().count() <= NAME_CHARS_MAX);
                prop_assert_eq!(clean_name(&name), Some(name.clone()));
            }
        }
    }
}
