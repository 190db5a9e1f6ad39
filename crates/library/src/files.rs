use std::borrow::Cow;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::{fs, io};

use crate::Fault;

/// Largest file of content, in bytes.
pub const FILE_BYTES_MAX: u64 = 512 * 1024;

/// Most files of a content folder.
pub const FILES_MAX: usize = 5_000;

/// Deepest folder of content below its root.
pub const DEPTH_MAX: usize = 6;

/// What content files end with; others are not looked at.
const ENDINGS: [&str; 3] = [".toml", ".md", ".svg"];

include!(concat!(env!("OUT_DIR"), "/content.rs"));

/// The texts of a content folder, by their path inside it.
#[derive(Clone, Debug, Default)]
pub struct Files {
    texts: BTreeMap<String, Cow<'static, str>>,
    pub(crate) faults: Vec<Fault>,
}

/// The folder could not be read.
#[derive(Debug, thiserror::Error)]
#[error("{path}: {source}")]
pub struct FilesError {
    /// What was touched.
    pub path: PathBuf,
    /// What the system said.
    pub source: io::Error,
}

impl Files {
    /// The content that is built into the program.
    pub fn builtin() -> Self {
        let mut files = Self::default();
        for (path, bytes) in FILES {
            match std::str::from_utf8(bytes) {
                Ok(text) => drop(files.texts.insert((*path).to_owned(), Cow::Borrowed(text))),
                Err(_) => files.refuse(path, "the file is not UTF-8"),
            }
        }
        files
    }

    /// The content of a folder. Hidden files and other endings are left out; too much of anything is a fault.
    ///
    /// # Errors
    /// When a folder or file cannot be read.
    pub fn read(folder: &Path) -> Result<Self, FilesError> {
        let mut files = Self::default();
        files.read_folder(folder, "", 0)?;
        Ok(files)
    }

    fn read_folder(&mut self, folder: &Path, prefix: &str, depth: usize) -> Result<(), FilesError> {
        let failed = |source| FilesError { path: folder.to_owned(), source };
        for entry in fs::read_dir(folder).map_err(failed)? {
            let entry = entry.map_err(failed)?;
            let name = entry.file_name().to_string_lossy().into_owned();
            let path = format!("{prefix}{name}");
            // Links are not followed: content is what is in the folder.
            let kind = entry.file_type().map_err(failed)?;
            if name.starts_with('.') {
                continue;
            } else if kind.is_dir() && depth >= DEPTH_MAX {
                self.refuse(&path, "the folder is too deep");
            } else if kind.is_dir() {
                self.read_folder(&entry.path(), &format!("{path}/"), depth + 1)?;
            } else if kind.is_file() && ENDINGS.iter().any(|ending| name.ends_with(ending)) {
                self.read_file(&entry.path(), path)?;
            }
        }
        Ok(())
    }

    fn read_file(&mut self, from: &Path, path: String) -> Result<(), FilesError> {
        let failed = |source| FilesError { path: from.to_owned(), source };
        if self.texts.len() >= FILES_MAX {
            self.refuse(&path, "there are too many files");
            return Ok(());
        }
        if fs::metadata(from).map_err(failed)?.len() > FILE_BYTES_MAX {
            self.refuse(&path, "the file is too large: the limit is 512 KiB");
            return Ok(());
        }
        match String::from_utf8(fs::read(from).map_err(failed)?) {
            Ok(text) => drop(self.texts.insert(path, Cow::Owned(text))),
            Err(_) => self.refuse(&path, "the file is not UTF-8"),
        }
        Ok(())
    }

    fn refuse(&mut self, path: &str, message: &str) {
        self.faults.push(Fault { file: path.to_owned(), line: 1, message: message.to_owned() });
    }

    /// Adds or replaces a file.
    pub fn insert(&mut self, path: impl Into<String>, text: impl Into<String>) {
        self.texts.insert(path.into(), Cow::Owned(text.into()));
    }

    /// Takes a file out.
    pub fn remove(&mut self, path: &str) {
        self.texts.remove(path);
    }

    /// The text of a file.
    pub fn get(&self, path: &str) -> Option<&str> {
        self.texts.get(path).map(AsRef::as_ref)
    }

    /// Every file with its text, sorted by path.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.texts.iter().map(|(path, text)| (path.as_str(), text.as_ref()))
    }

    /// Changes whenever a file does.
    pub fn version(&self) -> String {
        let mut all = String::new();
        for (path, text) in self.iter() {
            all.push_str(path);
            all.push('\0');
            all.push_str(text);
            all.push('\0');
        }
        base::short_hash(all.as_bytes())
    }
}
