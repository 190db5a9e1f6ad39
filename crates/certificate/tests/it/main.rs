//! Certificates from outside: earned, issued, signed, printed, changed by someone, checked, withdrawn.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "helpers of tests"
)]

mod holder;
mod look;
mod organisers;
mod paper;
mod public;
mod sample;
mod signing;
mod world;
