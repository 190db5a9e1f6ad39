//! The learner's course, from a browser's side: refusals before successes, in every language, without a script.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking, in its helpers too"
)]

mod answers;
mod completion;
mod content;
mod notes;
mod organise;
mod reading;
mod reflection;
mod scenario;
mod support;
