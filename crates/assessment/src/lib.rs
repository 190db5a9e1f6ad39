//! The final test: a paper drawn from the question bank, answered page by page, handed in once, then explained.
//!
//! Whether the course was completed is another area's business: a paper may be taken at any time.

mod attempt;
mod pages;
mod review;
pub mod rules;
mod sheet;
mod store;

pub use attempt::{Holder, seed_attempt};
pub use pages::{Assessment, routes};
pub use store::STATEMENTS;
