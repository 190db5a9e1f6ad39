//! The database: one SQL text, plain functions of a [`Tx`], one hop to a database thread per request.
//!
//! [`Records::read`] and [`Records::write`] take synchronous closures. Writes of concurrent requests are committed
//! together, each in a savepoint of its own, and each is answered only after the commit is on disk. A closure has no
//! effect but on its `Tx`: the commit may fail after it has run.

mod audit;
mod error;
mod migrate;
mod open;
mod private;
mod reader;
mod statement;
mod tx;
mod value;
mod writer;

pub use audit::{Actor, Audit, STATEMENTS as AUDIT_STATEMENTS};
pub use error::{OpenError, RecordsError};
pub use open::{Options, Records, Subscriber};
pub use statement::{Statement, StatementList};
pub use tx::Tx;
pub use value::{Column, Param, Row, ValueRef};
