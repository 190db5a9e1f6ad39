//! The promises of `library`.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that cannot go on should say where"
)]

mod cases;
mod content;
mod figures;
mod files;
mod fixture;
mod stamp;
mod structure;
mod translations;
mod views;
