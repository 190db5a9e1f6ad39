//! Certificates from outside: signed, printed in five languages, changed by someone, checked.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "helpers of tests"
)]

mod look;
mod paper;
mod sample;
mod signing;
