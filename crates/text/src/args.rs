use std::borrow::Cow;

use fluent_bundle::FluentArgs;
use serde::{Deserialize, Serialize};

/// The values that a message puts into its gaps: `Args::new().text("name", "Alex Rossi").number("places", 3)`.
///
/// Can be kept as JSON, for a message that is written later.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Args(Vec<(Cow<'static, str>, Value)>);

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
enum Value {
    Number(i64),
    Text(String),
}

impl Args {
    /// No values.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a text. It goes into the message as it is: escaping belongs to whoever writes the page or the mail.
    #[must_use]
    pub fn text(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.0.push((Cow::Borrowed(name), Value::Text(value.into())));
        self
    }

    /// Adds a whole number, which the message may choose a plural by and which it writes as its language does.
    /// A number beyond 64 bits counts as the greatest one.
    #[must_use]
    pub fn number(mut self, name: &'static str, value: impl TryInto<i64>) -> Self {
        self.0.push((Cow::Borrowed(name), Value::Number(value.try_into().unwrap_or(i64::MAX))));
        self
    }

    /// Whether there is no value.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The names of the values, in the order in which they were added.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(|(name, _)| name.as_ref())
    }

    /// The same values, each text passed through `change`: how a mail takes line breaks out of what people typed.
    #[must_use]
    pub fn map_texts(self, change: impl Fn(&str) -> String) -> Self {
        let changed = self.0.into_iter().map(|(name, value)| match value {
            Value::Text(text) => (name, Value::Text(change(&text))),
            Value::Number(number) => (name, Value::Number(number)),
        });
        Self(changed.collect())
    }

    pub(crate) fn to_fluent(&self) -> FluentArgs<'_> {
        let mut args = FluentArgs::with_capacity(self.0.len());
        for (name, value) in &self.0 {
            match value {
                Value::Text(text) => args.set(name.as_ref(), text.as_str()),
                Value::Number(number) => args.set(name.as_ref(), *number),
            }
        }
        args
    }
}
