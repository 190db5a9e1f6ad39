//! What no compiler checks: the house, as `ARCHITECTURE.md` draws it.

mod arrows;
mod files;
mod templates;

use cargo_metadata::MetadataCommand;

use crate::failure::Failure;
use crate::house;

/// Reports everything that does not fit the house.
///
/// # Errors
/// [`Failure::Faults`] lists every place.
pub(crate) fn run() -> Result<(), Failure> {
    let root = house::root();
    let metadata = MetadataCommand::new().current_dir(&root).no_deps().exec()?;
    let mut faults = arrows::faults(&arrows::of_workspace(&metadata));
    faults.extend(files::faults(&root)?);
    faults.extend(templates::faults(&root)?);
    Failure::if_any("the house", faults)?;
    println!("the house is tidy");
    Ok(())
}
