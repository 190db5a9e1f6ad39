//! The promises of `mail`: nothing lost, nothing sent twice without a crash, nothing said to a stranger.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "helpers of tests"
)]

mod delivery;
mod outbox;
mod rendering;
mod sink;
mod world;
