use base::{AccountId, ApplicationId, AttemptId, Audience, CertificateId, Country, IntakeId, Language, Timestamp};

use crate::RecordsError;

/// A value on its way into a statement.
#[derive(Clone, Debug, PartialEq)]
pub enum Param<'a> {
    /// SQL `NULL`.
    Null,
    /// A text that is borrowed.
    Text(&'a str),
    /// A text that is owned.
    Owned(String),
    /// A whole number or a moment in microseconds.
    Int(i64),
    /// A fraction.
    Real(f64),
    /// A truth value.
    Bool(bool),
    /// Bytes.
    Blob(&'a [u8]),
}

/// A value on its way out of a row.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum ValueRef<'a> {
    /// SQL `NULL`.
    Null,
    /// A text.
    Text(&'a str),
    /// A whole number or a truth value.
    Int(i64),
    /// A fraction.
    Real(f64),
    /// Bytes.
    Blob(&'a [u8]),
}

/// One row of an answer.
pub struct Row<'a> {
    pub(crate) row: &'a rusqlite::Row<'a>,
    pub(crate) statement: &'static str,
}

/// A type that a column can hold.
pub trait Column: Sized {
    /// Reads the value, or `None` where it is something else.
    fn read(value: ValueRef<'_>) -> Option<Self>;
}

impl Row<'_> {
    /// The value of the column at `index`, from 0.
    ///
    /// # Errors
    /// [`RecordsError::Column`] when the column is missing or holds something else.
    pub fn get<T: Column>(&self, index: usize) -> Result<T, RecordsError> {
        let wrong = || RecordsError::Column { statement: self.statement, column: index };
        let value = match self.row.get_ref(index).map_err(|_| wrong())? {
            rusqlite::types::ValueRef::Null => ValueRef::Null,
            rusqlite::types::ValueRef::Integer(n) => ValueRef::Int(n),
            rusqlite::types::ValueRef::Real(x) => ValueRef::Real(x),
            rusqlite::types::ValueRef::Text(bytes) => ValueRef::Text(std::str::from_utf8(bytes).map_err(|_| wrong())?),
            rusqlite::types::ValueRef::Blob(bytes) => ValueRef::Blob(bytes),
        };
        T::read(value).ok_or_else(wrong)
    }
}

impl Column for String {
    fn read(value: ValueRef<'_>) -> Option<Self> {
        match value {
            ValueRef::Text(text) => Some(text.to_owned()),
            _ => None,
        }
    }
}

impl Column for i64 {
    fn read(value: ValueRef<'_>) -> Option<Self> {
        match value {
            ValueRef::Int(n) => Some(n),
            _ => None,
        }
    }
}

impl Column for u32 {
    fn read(value: ValueRef<'_>) -> Option<Self> {
        i64::read(value)?.try_into().ok()
    }
}

impl Column for f64 {
    fn read(value: ValueRef<'_>) -> Option<Self> {
        match value {
            ValueRef::Real(x) => Some(x),
            ValueRef::Int(n) => i32::try_from(n).ok().map(Self::from),
            _ => None,
        }
    }
}

impl Column for bool {
    fn read(value: ValueRef<'_>) -> Option<Self> {
        i64::read(value).map(|n| n != 0)
    }
}

impl Column for Vec<u8> {
    fn read(value: ValueRef<'_>) -> Option<Self> {
        match value {
            ValueRef::Blob(bytes) => Some(bytes.to_vec()),
            _ => None,
        }
    }
}

impl Column for Timestamp {
    fn read(value: ValueRef<'_>) -> Option<Self> {
        i64::read(value).map(Self::from_micros)
    }
}

impl<T: Column> Column for Option<T> {
    fn read(value: ValueRef<'_>) -> Option<Self> {
        match value {
            ValueRef::Null => Some(None),
            other => T::read(other).map(Some),
        }
    }
}

macro_rules! text_column {
    ($($name:ty),+) => {$(
        impl Column for $name {
            fn read(value: ValueRef<'_>) -> Option<Self> {
                match value {
                    ValueRef::Text(text) => text.parse().ok(),
                    _ => None,
                }
            }
        }
    )+};
}

text_column!(AccountId, ApplicationId, AttemptId, CertificateId, IntakeId, Language, Audience, Country);

macro_rules! owned_param {
    ($($name:ty),+) => {$(
        impl From<$name> for Param<'_> {
            fn from(value: $name) -> Self {
                Self::Owned(value.to_string())
            }
        }
        impl From<&$name> for Param<'_> {
            fn from(value: &$name) -> Self {
                Self::Owned(value.to_string())
            }
        }
    )+};
}

owned_param!(AccountId, ApplicationId, AttemptId, CertificateId, IntakeId, Country);

impl From<Language> for Param<'_> {
    fn from(value: Language) -> Self {
        Self::Text(value.as_str())
    }
}

impl From<Audience> for Param<'_> {
    fn from(value: Audience) -> Self {
        Self::Text(value.as_str())
    }
}

impl<'a> From<&'a str> for Param<'a> {
    fn from(value: &'a str) -> Self {
        Self::Text(value)
    }
}

impl<'a> From<&'a String> for Param<'a> {
    fn from(value: &'a String) -> Self {
        Self::Text(value)
    }
}

impl From<String> for Param<'_> {
    fn from(value: String) -> Self {
        Self::Owned(value)
    }
}

impl<'a> From<&'a [u8]> for Param<'a> {
    fn from(value: &'a [u8]) -> Self {
        Self::Blob(value)
    }
}

impl From<i64> for Param<'_> {
    fn from(value: i64) -> Self {
        Self::Int(value)
    }
}

impl From<u32> for Param<'_> {
    fn from(value: u32) -> Self {
        Self::Int(value.into())
    }
}

impl From<f64> for Param<'_> {
    fn from(value: f64) -> Self {
        Self::Real(value)
    }
}

impl From<bool> for Param<'_> {
    fn from(value: bool) -> Self {
        Self::Bool(value)
    }
}

impl From<Timestamp> for Param<'_> {
    fn from(value: Timestamp) -> Self {
        Self::Int(value.micros())
    }
}

impl<'a, T: Into<Self>> From<Option<T>> for Param<'a> {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Null, Into::into)
    }
}

impl rusqlite::ToSql for Param<'_> {
    fn to_sql(&self) -> rusqlite::Result<rusqlite::types::ToSqlOutput<'_>> {
        use rusqlite::types::{ToSqlOutput, Value, ValueRef as Sqlite};
        Ok(match self {
            Self::Null => ToSqlOutput::Owned(Value::Null),
            Self::Text(text) => ToSqlOutput::Borrowed(Sqlite::Text(text.as_bytes())),
            Self::Owned(text) => ToSqlOutput::Borrowed(Sqlite::Text(text.as_bytes())),
            Self::Int(n) => ToSqlOutput::Owned(Value::Integer(*n)),
            Self::Real(x) => ToSqlOutput::Owned(Value::Real(*x)),
            Self::Bool(b) => ToSqlOutput::Owned(Value::Integer((*b).into())),
            Self::Blob(bytes) => ToSqlOutput::Borrowed(Sqlite::Blob(bytes)),
        })
    }
}

/// The values of a statement's `$1`, `$2`, …, in order.
///
/// ```
/// let now = base::Timestamp::from_micros(0);
/// let values = records::params!["text", 5_i64, true, now, None::<i64>];
/// assert_eq!(values.len(), 5);
/// ```
#[macro_export]
macro_rules! params {
    ($($value:expr),* $(,)?) => {
        [$($crate::Param::from($value)),*]
    };
}
