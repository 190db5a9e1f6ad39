//! What organisers see across the areas: the overview, numbers for the funder, the list of mails, the record of changes.
//!
//! This area only reads. What an organiser changes belongs to the area that owns it.

mod pages;
pub mod rules;
mod store;

pub use pages::{Organise, routes};
pub use store::STATEMENTS;
