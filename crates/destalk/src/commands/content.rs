use std::path::Path;
use std::process::ExitCode;

use library::{Files, Library};

use super::CommandError;
use crate::wire::StartError;

/// Reports every fault, then every translation that is missing or older than its source.
///
/// # Errors
/// [`CommandError`] when the folder cannot be read at all.
pub(crate) fn check(folder: Option<&Path>) -> Result<ExitCode, CommandError> {
    let files = match folder {
        None => Files::builtin(),
        Some(folder) => Files::read(folder).map_err(StartError::Files)?,
    };
    let report = Library::check(&files);
    for fault in &report.faults {
        println!("{fault}");
    }
    for note in &report.notes {
        println!("{note}");
    }
    println!("{} faults, {} notes", report.faults.len(), report.notes.len());
    Ok(if report.faults.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
