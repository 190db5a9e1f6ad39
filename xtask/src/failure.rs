use std::path::{Path, PathBuf};
use std::process::ExitStatus;

/// Why a task did not end well. Printed once, at the end.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Failure {
    /// A program that the task called ended badly; it has said why itself.
    #[error("`{command}` failed ({status})")]
    Command { command: String, status: ExitStatus },
    /// A program could not be started at all.
    #[error("`{command}` cannot be started: {source}")]
    NotStarted { command: String, source: std::io::Error },
    /// Something that has to be installed first.
    #[error("{what} is missing. {how}")]
    Missing { what: String, how: &'static str },
    /// Faults in the repository, one a line.
    #[error("{}\n{} in {checked}", .faults.join("\n"), faults_of(.faults.len()))]
    Faults { checked: &'static str, faults: Vec<String> },
    /// A step of the test failed.
    #[error("step `{step}` failed: {source}")]
    Step { step: &'static str, source: Box<Failure> },
    /// A file could not be read or written.
    #[error("{path}: {source}")]
    File { path: PathBuf, source: std::io::Error },
    /// Cargo cannot describe the workspace.
    #[error(transparent)]
    Workspace(#[from] cargo_metadata::Error),
    /// The program under measurement did not do what was expected.
    #[error("{0}")]
    Unexpected(String),
}

impl Failure {
    /// Puts a path beside what the system said about it.
    pub(crate) fn file(path: &Path) -> impl FnOnce(std::io::Error) -> Self {
        move |source| Self::File { path: path.to_owned(), source }
    }

    /// Fails if there are faults.
    pub(crate) fn if_any(checked: &'static str, faults: Vec<String>) -> Result<(), Self> {
        if faults.is_empty() { Ok(()) } else { Err(Self::Faults { checked, faults }) }
    }
}

fn faults_of(count: usize) -> String {
    if count == 1 { "1 fault".to_owned() } else { format!("{count} faults") }
}
