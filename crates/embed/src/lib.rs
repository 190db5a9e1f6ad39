//! For build scripts only: puts the files of a folder into the program.
//!
//! Chosen over the embedding macros because a build script can tell Cargo to look again when a file is added.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

/// Writes `OUT_DIR/<out>`: `static FILES: &[(&str, &[u8])]`, every file below `folder` (relative to the crate) with one
/// of the `endings`, by its path inside the folder, sorted.
///
/// # Errors
/// When the folder or a file cannot be read.
pub fn folder(folder: &str, endings: &[&str], out: &str) -> io::Result<()> {
    let root = Path::new(&variable("CARGO_MANIFEST_DIR")?).join(folder).canonicalize()?;
    let mut files = Vec::new();
    collect(&root, &mut files)?;
    files.sort();
    let mut code = String::from("static FILES: &[(&str, &[u8])] = &[\n");
    for path in files {
        let name = path.strip_prefix(&root).map_err(io::Error::other)?.to_string_lossy().into_owned();
        if endings.iter().any(|ending| name.ends_with(ending)) {
            println!("cargo::rerun-if-changed={}", path.display());
            writeln!(code, "    ({name:?}, include_bytes!({path:?})),").map_err(io::Error::other)?;
        }
    }
    code.push_str("];\n");
    fs::write(Path::new(&variable("OUT_DIR")?).join(out), code)
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) -> io::Result<()> {
    println!("cargo::rerun-if-changed={}", folder.display());
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            collect(&path, files)?;
        } else {
            files.push(path);
        }
    }
    Ok(())
}

fn variable(name: &str) -> io::Result<String> {
    env::var(name).map_err(io::Error::other)
}
