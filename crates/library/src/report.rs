use std::fmt;

/// Something wrong with the content. The program refuses to start with any.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Fault {
    /// Path inside the content folder.
    pub file: String,
    /// Line, from 1.
    pub line: usize,
    /// What is wrong, and what to do.
    pub message: String,
}

/// Something that a translation lacks. Readers get the source text instead.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Note {
    /// Path inside the content folder; for a missing file, where it would be.
    pub file: String,
    /// Line, from 1.
    pub line: usize,
    /// What kind of lack.
    pub kind: NoteKind,
    /// Which texts.
    pub what: String,
}

/// What a translation lacks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum NoteKind {
    /// The text is not there.
    Missing,
    /// The source has changed since.
    Outdated,
    /// `source` is empty: run `cargo xtask texts stamp`.
    Unstamped,
}

/// Everything that a check found, sorted by file and line.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// What is wrong.
    pub faults: Vec<Fault>,
    /// What translations lack.
    pub notes: Vec<Note>,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}", self.file, self.line, self.message)
    }
}

impl fmt::Display for Note {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let kind = match self.kind {
            NoteKind::Missing => "missing translation",
            NoteKind::Outdated => "outdated translation",
            NoteKind::Unstamped => "translation without source hash",
        };
        write!(f, "{}:{}: {kind}: {}", self.file, self.line, self.what)
    }
}

/// The faults, one a line.
impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for fault in &self.faults {
            writeln!(f, "{fault}")?;
        }
        Ok(())
    }
}

impl std::error::Error for Report {}
