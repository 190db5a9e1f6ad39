//! Ids of content: lower-case letters, digits and hyphens, the same for ever, because answers are stored by them.

use std::borrow::Borrow;
use std::fmt;
use std::str::FromStr;
use std::sync::Arc;

/// Longest id, in bytes.
pub const ID_BYTES_MAX: usize = 60;

/// The text is no id of content.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0:?} is no id: use lower-case letters, digits and hyphens, at most {ID_BYTES_MAX}")]
pub struct NoId(pub String);

/// Whether the text can be an id of content.
pub(crate) fn is_id(text: &str) -> bool {
    let fits = (1..=ID_BYTES_MAX).contains(&text.len());
    let letters = text.bytes().all(|letter| matches!(letter, b'a'..=b'z' | b'0'..=b'9' | b'-'));
    fits && letters && !text.starts_with('-') && !text.ends_with('-')
}

macro_rules! id {
    ($($(#[$doc:meta])* $name:ident)+) => {$(
        $(#[$doc])*
        #[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub struct $name(Arc<str>);

        impl $name {
            /// For texts that the parser has checked.
            pub(crate) fn checked(text: &str) -> Self {
                Self(Arc::from(text))
            }

            /// The id as written in content, addresses and the database.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl FromStr for $name {
            type Err = NoId;

            fn from_str(text: &str) -> Result<Self, NoId> {
                if is_id(text) { Ok(Self(Arc::from(text))) } else { Err(NoId(text.to_owned())) }
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::Debug::fmt(&self.0, f)
            }
        }

        impl Borrow<str> for $name {
            fn borrow(&self) -> &str {
                &self.0
            }
        }

        impl PartialEq<str> for $name {
            fn eq(&self, other: &str) -> bool {
                &*self.0 == other
            }
        }

        impl PartialEq<&str> for $name {
            fn eq(&self, other: &&str) -> bool {
                &*self.0 == *other
            }
        }
    )+};
}

id! {
    /// A module of the course.
    ModuleId
    /// A lesson, unique in its module.
    LessonId
    /// A screen, unique in its lesson, blocks included.
    ScreenId
    /// A block, unique in its lesson, screens included.
    BlockId
    /// One thing to choose, match, order or sort, unique in its activity.
    EntryId
    /// A branching scenario, unique in its module.
    ScenarioId
    /// A place in a scenario.
    NodeId
    /// What can be done at a place of a scenario, unique in its node.
    ChoiceId
    /// A question of the bank, unique in the course.
    QuestionId
    /// What a question tests.
    SkillId
    /// A public page.
    PageId
}

/// The key of an entry of `sources.toml`: upper-case letters, digits and hyphens.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct SourceKey(Arc<str>);

impl SourceKey {
    pub(crate) fn checked(text: &str) -> Self {
        Self(Arc::from(text))
    }

    /// The key as written in content.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    pub(crate) fn is_key(text: &str) -> bool {
        let letters = text.bytes().all(|letter| matches!(letter, b'A'..=b'Z' | b'0'..=b'9' | b'-'));
        (1..=ID_BYTES_MAX).contains(&text.len()) && letters
    }
}

impl fmt::Display for SourceKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Borrow<str> for SourceKey {
    fn borrow(&self) -> &str {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_short_lower_case_and_plain() {
        for good in ["a", "what-it-is", "cv-01", "2026"] {
            assert!(good.parse::<LessonId>().is_ok(), "{good}");
        }
        let long = "a".repeat(ID_BYTES_MAX + 1);
        for bad in ["", "A", "a b", "a_b", "-a", "a-", "ä", "../a", "a.b", &long] {
            assert!(bad.parse::<LessonId>().is_err(), "{bad}");
        }
    }
}
