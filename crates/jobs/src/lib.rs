//! Background work as rows: queued jobs and schedules, taken with a lease, repeated with growing pauses.
//!
//! The process may die at any line: a job whose lease ran out is taken again, so every handler must be idempotent.
//! Several nodes may run a [`Runner`] on one database; each job and each turn of a schedule is taken by one of them.

mod handler;
mod rules;
mod runner;
mod store;

pub use handler::{BoxFuture, Handler, JobContext, JobError, handler};
pub use rules::{ATTEMPTS_MAX, BACKOFF_FIRST, BACKOFF_MAX, backoff};
pub use runner::{HANDLER_TIME_MAX, JOBS_AT_ONCE_MAX, Runner, Schedule};
pub use store::{ERROR_BYTES_MAX, LEASE, PAYLOAD_BYTES_MAX, Parked, Queue, STATEMENTS, enqueue, parked, queue, resume};
