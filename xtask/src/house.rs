use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};

use crate::failure::Failure;

/// The root of the repository.
pub(crate) fn root() -> PathBuf {
    let own = Path::new(env!("CARGO_MANIFEST_DIR"));
    own.parent().unwrap_or(own).to_owned()
}

/// A path as it reads from the root of the repository.
pub(crate) fn short(path: &Path) -> String {
    path.strip_prefix(root()).unwrap_or(path).display().to_string()
}

/// Every file with this ending below a folder, sorted; none if there is no such folder.
///
/// # Errors
/// [`Failure::File`] when a folder cannot be read.
pub(crate) fn files(folder: &Path, ending: &str) -> Result<Vec<PathBuf>, Failure> {
    let mut found = Vec::new();
    collect(folder, &mut |path| {
        if path.extension() == Some(OsStr::new(ending)) {
            found.push(path.to_owned());
        }
    })?;
    found.sort();
    Ok(found)
}

fn collect(folder: &Path, take: &mut impl FnMut(&Path)) -> Result<(), Failure> {
    if !folder.is_dir() {
        return Ok(());
    }
    for entry in fs::read_dir(folder).map_err(Failure::file(folder))? {
        let path = entry.map_err(Failure::file(folder))?.path();
        if path.is_dir() {
            collect(&path, take)?;
        } else {
            take(&path);
        }
    }
    Ok(())
}

/// The text of a file.
///
/// # Errors
/// [`Failure::File`] when it cannot be read or is not UTF-8.
pub(crate) fn read(path: &Path) -> Result<String, Failure> {
    fs::read_to_string(path).map_err(Failure::file(path))
}

/// The line, from 1, at which a byte of the text stands.
pub(crate) fn line_at(text: &str, byte: usize) -> usize {
    text.bytes().take(byte).filter(|one| *one == b'\n').count() + 1
}
