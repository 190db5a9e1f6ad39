use std::fmt;

/// One thing that is wrong in a template, or with the data that it was given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// The file, as the template names it; empty when the fault belongs to no place.
    pub file: String,
    /// The line, from 1; 0 when the fault belongs to no place.
    pub line: usize,
    /// What is wrong, and a hint if there is one.
    pub message: String,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.line == 0 {
            return f.write_str(&self.message);
        }
        write!(f, "{}:{}: {}", self.file, self.line, self.message)
    }
}

/// Why there is no document.
#[derive(Debug, thiserror::Error)]
pub enum TypesetError {
    /// The template cannot be typeset with this data.
    #[error("{}", .0.iter().map(Fault::to_string).collect::<Vec<_>>().join("\n"))]
    Faults(Vec<Fault>),
    /// The text does not fit: shorten it.
    #[error("the document has {pages} pages, {allowed} at most are allowed")]
    Overflow {
        /// How many pages it would take.
        pages: usize,
        /// How many [`Options::pages_max`](crate::Options::pages_max) allows.
        allowed: usize,
    },
    /// The moment lies outside the years that a document can carry.
    #[error("{0} is no date for a document")]
    Date(String),
    /// The program's own set of PDF standards or paths is wrong.
    #[error("typesetting is set up wrongly: {0}")]
    SetUp(String),
}
