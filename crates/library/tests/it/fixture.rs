//! A tiny course with one block of each kind, German complete in its first lesson, other languages missing.

use std::path::Path;

use library::{Files, Library};

/// The files of the tiny course.
pub fn files() -> Files {
    Files::read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it/fixture")).unwrap()
}

/// The tiny course.
pub fn library() -> Library {
    Library::compile(&files()).unwrap()
}
