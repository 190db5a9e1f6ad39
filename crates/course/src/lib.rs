//! The learner's course: reading, activities, scenarios, and how far somebody is.
//!
//! Completion is not success: a screen is done when the learner moved on from it or answered its content note, whatever
//! her answers were worth. What is stored are ids of the content, so every language shows the same progress. A learner's
//! answers are for herself: organisers see how far she is and nothing else.

mod jobs;
mod mark;
mod pages;
mod parts;
mod place;
pub mod rules;
mod seed;
mod store;
mod trail;

pub use jobs::schedules;
pub use pages::{Player, routes};
pub use seed::{Progress, seed_progress};
pub use store::STATEMENTS;
