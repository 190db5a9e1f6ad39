use std::path::PathBuf;

use rusqlite::ffi;

/// Why a read or a write did not happen. Nothing of it took effect, save for [`RecordsError::Halted`].
#[derive(Clone, Debug, thiserror::Error)]
pub enum RecordsError {
    /// Another program holds the database, or the queue is full.
    #[error("the database is busy; try again in a moment")]
    Busy,
    /// No space left on the disk.
    #[error("the disk of the data folder is full; make space, then try again")]
    Full,
    /// The file or its file system does not accept writes.
    #[error("the database cannot be written; check the owner and the mount of the data folder")]
    ReadOnly,
    /// The disk reports a fault.
    #[error("the disk of the data folder reports a fault: {0}")]
    Failing(String),
    /// The disk could not promise to keep a commit. What it would still promise is worth nothing, so nothing more is
    /// written until the program is started again; whether that one commit is there shows then.
    #[error("a commit could not be made safe: check the disk of the data folder, then start the program again")]
    Halted,
    /// The row is there already: the unique columns say which.
    #[error("already present: {0}")]
    Duplicate(String),
    /// Another rule of the schema refused the row.
    #[error("refused by the schema: {0}")]
    Constraint(String),
    /// A column did not hold what the code reads from it.
    #[error("statement {statement}: column {column} does not hold what is expected")]
    Column {
        /// The statement's name.
        statement: &'static str,
        /// The column's position, from 0.
        column: usize,
    },
    /// Anything else that the engine reports.
    #[error("statement {statement}: {message}")]
    Engine {
        /// The statement's name.
        statement: &'static str,
        /// The engine's words.
        message: String,
    },
    /// The work panicked or the program is stopping.
    #[error("the work was interrupted before it took effect")]
    Interrupted,
}

impl RecordsError {
    pub(crate) fn of(statement: &'static str, error: &rusqlite::Error) -> Self {
        use rusqlite::ErrorCode as Code;
        let message = error.to_string();
        match error.sqlite_extended_error_code() {
            Some(ffi::SQLITE_IOERR_FSYNC | ffi::SQLITE_IOERR_DIR_FSYNC) => return Self::Halted,
            // No room for the index of the write-ahead log: to SQLite that is a fault of the disk.
            Some(ffi::SQLITE_IOERR_SHMSIZE) => return Self::Full,
            _ => {}
        }
        match error.sqlite_error_code() {
            Some(Code::DatabaseBusy | Code::DatabaseLocked) => Self::Busy,
            Some(Code::DiskFull) => Self::Full,
            Some(Code::SystemIoFailure) => Self::Failing(message),
            Some(Code::ReadOnly | Code::CannotOpen | Code::PermissionDenied) => Self::ReadOnly,
            Some(Code::ConstraintViolation) => match message.strip_prefix("UNIQUE constraint failed: ") {
                Some(columns) => Self::Duplicate(columns.to_owned()),
                None => Self::Constraint(message),
            },
            _ => Self::Engine { statement, message },
        }
    }

    /// Whether the same request may succeed a little later.
    pub fn is_passing(&self) -> bool {
        matches!(self, Self::Busy | Self::Full | Self::Interrupted)
    }
}

/// Why the database could not be opened. Each message names the way out.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// A second process on one data folder.
    #[error("{0} is in use by another destalk process: stop that one first, or choose another --data folder")]
    InUse(PathBuf),
    /// The folder or the file cannot be made or read.
    #[error("{path}: {source}")]
    Io {
        /// What was touched.
        path: PathBuf,
        /// What the system said.
        source: std::io::Error,
    },
    /// SQLite refused.
    #[error("{path}: {message}")]
    Engine {
        /// The database file.
        path: PathBuf,
        /// The engine's words.
        message: String,
    },
    /// A setting that protects acknowledged writes did not take.
    #[error("{path}: the database runs with {setting} = {found}, which could lose data on a power cut")]
    Unsafe {
        /// The database file.
        path: PathBuf,
        /// Which setting.
        setting: &'static str,
        /// What it is.
        found: String,
    },
    /// The schema is newer than the program.
    #[error("{path} was written by a newer version ({name}): use that version, or restore a backup")]
    Newer {
        /// The database file.
        path: PathBuf,
        /// The migration that this program does not know.
        name: String,
    },
    /// A migration that was applied has changed since.
    #[error("migration {0} differs from the one that made this database: use the version that made it")]
    Changed(String),
    /// A migration failed; the database is as before.
    #[error("migration {name}: {message}")]
    Migration {
        /// Its file name.
        name: String,
        /// The engine's words.
        message: String,
    },
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_commit_that_cannot_be_made_safe_is_told_from_a_full_and_from_a_faulty_disk() {
        let of = |code| RecordsError::of("commit", &rusqlite::Error::SqliteFailure(ffi::Error::new(code), None));
        assert!(matches!(of(ffi::SQLITE_IOERR_FSYNC), RecordsError::Halted));
        assert!(matches!(of(ffi::SQLITE_IOERR_DIR_FSYNC), RecordsError::Halted));
        assert!(matches!(of(ffi::SQLITE_IOERR_WRITE), RecordsError::Failing(_)));
        assert!(matches!(of(ffi::SQLITE_IOERR_SHMSIZE), RecordsError::Full));
        assert!(matches!(of(ffi::SQLITE_FULL), RecordsError::Full));
    }
}
