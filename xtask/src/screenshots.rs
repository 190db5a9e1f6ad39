use std::path::{self, Path};

use crate::browser;
use crate::failure::Failure;
use crate::shell;

/// Builds the program and renders every page of a demonstration.
///
/// # Errors
/// As the build, the browser or the file system reports.
pub(crate) fn run(out: &Path) -> Result<(), Failure> {
    let browser = browser::prepare()?;
    shell::run(&mut shell::cargo(&["build", "--package", "destalk"]))?;
    // The script runs in the root of the repository; the folder is meant from where the person stands.
    let out = path::absolute(out).map_err(Failure::file(out))?;
    shell::run(&mut browser.script("screenshots.mjs", &["--out", &out.to_string_lossy()]))
}
