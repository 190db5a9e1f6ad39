//! The content: parsed, checked, compiled once into an immutable [`Library`] in all languages.
//!
//! Structure is written once, in the source language; a translation is text, addressed by ids. What pages see
//! ([`BlockView`], [`ActivityView`], [`NodeView`]) does not know what is right; that is a [`Key`], for scoring.
//! What the folder looks like is told in `content/README.md`.

mod check;
mod compile;
mod files;
mod model;
mod parse;
mod report;
pub mod score;
mod stamp;

pub use files::{DEPTH_MAX, FILE_BYTES_MAX, FILES_MAX, Files, FilesError};
pub use model::*;
pub use report::{Fault, Note, NoteKind, Report};
pub use stamp::stamp;
