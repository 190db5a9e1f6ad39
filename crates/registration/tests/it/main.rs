//! Registration through its pages: what is refused first, then what works. Every test owns its database and its clock.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking, in its helpers too")]

mod applying;
mod notices;
mod organising;
mod pages;
mod race;
mod seats;
mod support;
