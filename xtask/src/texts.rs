//! Interface texts, and the hashes that tell whether a translation of the content is older than its source.

mod compare;
mod used;

use std::fs;

use base::Language;
use clap::Subcommand;
use library::Files;
use text::Texts;

use crate::failure::Failure;
use crate::house;

#[derive(Debug, Subcommand)]
pub(crate) enum Task {
    /// Missing and unused keys, and differences between languages.
    Check,
    /// Fills each empty `source = ""` of the content's translations.
    Stamp {
        /// One language; all of them if left out.
        language: Option<Language>,
    },
}

/// Does what is asked about texts.
///
/// # Errors
/// [`Failure::Faults`] lists what is wrong with texts.
pub(crate) fn run(task: Task) -> Result<(), Failure> {
    match task {
        Task::Check => check(),
        Task::Stamp { language: Some(language) } => stamp(language),
        Task::Stamp { language: None } => {
            Language::ALL.into_iter().filter(|one| *one != Language::SOURCE).try_for_each(stamp)
        }
    }
}

/// Checks the interface texts against each other and against the code.
///
/// # Errors
/// [`Failure::Faults`].
pub(crate) fn check() -> Result<(), Failure> {
    let texts = match Texts::builtin() {
        Ok(texts) => texts,
        Err(text::TextsError(faults)) => return Failure::if_any("interface texts", faults),
    };
    let keys: Vec<&str> = texts.keys(Language::SOURCE).collect();
    let mut faults = texts.differences();
    let (uses, strays) = used::in_repository(&house::root())?;
    faults.extend(strays);
    faults.extend(compare::faults(&keys, &uses));
    Failure::if_any("interface texts", faults)?;
    println!("{} texts in {} languages, none missing, none unused", keys.len(), Language::ALL.len());
    Ok(())
}

fn stamp(language: Language) -> Result<(), Failure> {
    let folder = house::root().join("content");
    let files = Files::read(&folder).map_err(|library::FilesError { path, source }| Failure::File { path, source })?;
    let changed = library::stamp(&files, language);
    for (path, text) in &changed {
        let path = folder.join(path);
        fs::write(&path, text).map_err(Failure::file(&path))?;
        println!("{}", house::short(&path));
    }
    println!("{language}: {} files changed", changed.len());
    Ok(())
}
