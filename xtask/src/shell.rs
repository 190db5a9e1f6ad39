use std::ffi::OsStr;
use std::path::PathBuf;
use std::process::{Command, Stdio};

use crate::failure::Failure;
use crate::house;

/// A command in the root of the repository.
pub(crate) fn command(program: impl AsRef<OsStr>, arguments: &[&str]) -> Command {
    let mut command = Command::new(program);
    command.args(arguments).current_dir(house::root());
    command
}

/// A command of the same Cargo that runs this task.
pub(crate) fn cargo(arguments: &[&str]) -> Command {
    command(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()), arguments)
}

/// Runs a command that speaks for itself.
///
/// # Errors
/// [`Failure::Command`], [`Failure::NotStarted`].
pub(crate) fn run(command: &mut Command) -> Result<(), Failure> {
    let status = command.status().map_err(|source| Failure::NotStarted { command: spelled(command), source })?;
    if status.success() { Ok(()) } else { Err(Failure::Command { command: spelled(command), status }) }
}

/// What a command prints, if it is there and ends well. For questions such as "which version".
pub(crate) fn ask(program: &str, arguments: &[&str]) -> Option<String> {
    let output = command(program, arguments).stdin(Stdio::null()).stderr(Stdio::null()).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

/// The first of these programs that is on the search path.
pub(crate) fn find(names: &[&str]) -> Option<PathBuf> {
    let search = std::env::var_os("PATH")?;
    let folders: Vec<PathBuf> = std::env::split_paths(&search).collect();
    names.iter().find_map(|name| folders.iter().map(|folder| folder.join(name)).find(|path| path.is_file()))
}

/// A command as somebody would type it.
fn spelled(command: &Command) -> String {
    let parts = std::iter::once(command.get_program()).chain(command.get_args());
    parts.map(|part| part.to_string_lossy().into_owned()).collect::<Vec<_>>().join(" ")
}
