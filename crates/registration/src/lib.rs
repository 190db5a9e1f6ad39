//! Registration: intakes with a window and seats, applications, the waiting list, offers with a deadline.
//!
//! An *intake* is one round. A form becomes an *application* when its address is confirmed; the confirmation gives it
//! its number, and the number its place. A *seat* is held, or kept for a person by an *offer*. What may happen is decided
//! in [`rules`], on values; `step.rs` is the one place where it is carried out, with its mail and its audit entry. Staff
//! take no seats: whoever organises is refused with that reason.

mod answer;
mod apply;
mod banner;
mod current;
mod jobs;
mod mails;
mod notices;
mod offers;
mod pages;
mod review;
pub mod rules;
pub mod seed;
mod step;
mod store;
mod words;

pub use banner::banner;
pub use jobs::schedules;
pub use mails::MAILS;
pub use pages::{Registration, routes};
pub use store::STATEMENTS;
