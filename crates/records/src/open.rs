use std::fs::File;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::thread;

use base::{Event, Timestamp};
use rusqlite::{Connection, OpenFlags};

use crate::private;
use crate::reader::{self, Question, ReadJob};
use crate::writer::{self, Change, WriteJob};
use crate::{OpenError, RecordsError, Statement, Tx, migrate};

/// Acts on an event inside the transaction that published it.
pub type Subscriber = Arc<dyn Fn(&mut Tx<'_>, &Event, Timestamp) -> Result<(), RecordsError> + Send + Sync>;

/// How to open the database.
#[derive(Clone, Default)]
pub struct Options {
    /// Threads that read; 0 means one per processor core.
    pub readers: usize,
    /// Who acts on events.
    pub subscribers: Vec<Subscriber>,
    /// Pages that the database file may grow to; `None` means as many as the disk holds.
    pub pages_max: Option<u32>,
}

/// The open database. Clones share it.
#[derive(Clone)]
pub struct Records {
    inner: Arc<Inner>,
}

struct Inner {
    path: PathBuf,
    reads: flume::Sender<Box<dyn ReadJob>>,
    writes: flume::Sender<Box<dyn WriteJob>>,
    generation: Arc<AtomicU64>,
    _lock: File,
}

/// Requests that may wait for a database thread; one more is told that the database is busy.
const QUEUE_MAX: usize = 8_192;
/// How long a statement waits for another process's lock, in milliseconds.
const BUSY_TIMEOUT_MS: u32 = 5_000;
/// Prepared statements kept per connection.
const STATEMENTS_CACHED: usize = 256;
/// Page cache per connection, in KiB.
const PAGE_CACHE_KIB: i64 = 8_192;
/// The database inside the data folder.
const FILE_NAME: &str = "destalk.sqlite";
/// Held for as long as a process uses the data folder.
const LOCK_NAME: &str = "destalk.lock";

impl Records {
    /// Opens the database in the data folder, makes it if it is not there, and brings its schema up to date.
    ///
    /// # Errors
    /// [`OpenError`] says what is in the way and what to do.
    pub fn open(folder: &Path, options: Options) -> Result<Self, OpenError> {
        let lock = lock(folder)?;
        let path = folder.join(FILE_NAME);
        // SQLite gives the write-ahead log the same owner and rights.
        private::file(&path).map_err(|source| OpenError::Io { path: path.clone(), source })?;
        let mut connection = connect(&path, false)?;
        migrate::migrate(&mut connection, &path)?;
        if let Some(pages) = options.pages_max {
            connection
                .execute_batch(&format!("PRAGMA max_page_count = {pages}"))
                .map_err(|error| OpenError::Engine { path: path.clone(), message: error.to_string() })?;
        }

        let generation = Arc::new(AtomicU64::new(0));
        let (writes, write_queue) = flume::bounded(QUEUE_MAX);
        let (reads, read_queue) = flume::bounded(QUEUE_MAX);
        let counter = Arc::clone(&generation);
        let subscribers = options.subscribers.clone();
        spawn(&path, "records-writer", move || {
            writer::serve(&connection, &subscribers, &write_queue, &counter);
        })?;
        let cores = thread::available_parallelism().map_or(2, usize::from);
        let readers = if options.readers == 0 { cores } else { options.readers };
        for number in 0..readers {
            let connection = connect(&path, true)?;
            let queue = read_queue.clone();
            let subscribers = options.subscribers.clone();
            spawn(&path, &format!("records-reader-{number}"), move || {
                reader::serve(&connection, &subscribers, &queue);
            })?;
        }
        Ok(Self { inner: Arc::new(Inner { path, reads, writes, generation, _lock: lock }) })
    }

    /// Where the database file is.
    pub fn path(&self) -> &Path {
        &self.inner.path
    }

    /// Counts the groups of writes committed by this process: the same number means that nothing changed here.
    pub fn generation(&self) -> u64 {
        self.inner.generation.load(Ordering::Acquire)
    }

    /// Changes that wait for the writer thread: for figures and health checks.
    pub fn waiting_writes(&self) -> usize {
        self.inner.writes.len()
    }

    /// Answers a question on one consistent state of the database.
    ///
    /// # Errors
    /// What `work` returns; [`RecordsError::Busy`] when too many wait.
    pub async fn read<T, E, F>(&self, work: F) -> Result<T, E>
    where
        F: FnOnce(&mut Tx<'_>) -> Result<T, E> + Send + 'static,
        T: Send + 'static,
        E: From<RecordsError> + Send + 'static,
    {
        self.ask(work)?.await.map_err(|_| RecordsError::Interrupted)?
    }

    /// Makes a change: all of it, on disk, before this returns; or none of it.
    ///
    /// # Errors
    /// What `work` returns; [`RecordsError::Busy`] when too many wait; [`RecordsError::Full`] and the like when the
    /// commit fails.
    pub async fn write<T, E, F>(&self, work: F) -> Result<T, E>
    where
        F: FnOnce(&mut Tx<'_>) -> Result<T, E> + Send + 'static,
        T: Send + 'static,
        E: From<RecordsError> + Send + 'static,
    {
        self.change(work)?.await.map_err(|_| RecordsError::Interrupted)?
    }

    /// [`read`](Self::read) for commands and tests, outside an async runtime.
    ///
    /// # Errors
    /// As for `read`.
    pub fn read_blocking<T, E, F>(&self, work: F) -> Result<T, E>
    where
        F: FnOnce(&mut Tx<'_>) -> Result<T, E> + Send + 'static,
        T: Send + 'static,
        E: From<RecordsError> + Send + 'static,
    {
        self.ask(work)?.blocking_recv().map_err(|_| RecordsError::Interrupted)?
    }

    /// [`write`](Self::write) for commands and tests, outside an async runtime.
    ///
    /// # Errors
    /// As for `write`.
    pub fn write_blocking<T, E, F>(&self, work: F) -> Result<T, E>
    where
        F: FnOnce(&mut Tx<'_>) -> Result<T, E> + Send + 'static,
        T: Send + 'static,
        E: From<RecordsError> + Send + 'static,
    {
        self.change(work)?.blocking_recv().map_err(|_| RecordsError::Interrupted)?
    }

    /// Prepares a statement against the present schema without running it: how a test finds a misspelt column.
    ///
    /// # Errors
    /// The engine's words.
    pub fn check(&self, statement: &'static Statement) -> Result<(), OpenError> {
        let engine = |error: rusqlite::Error| OpenError::Engine {
            path: self.inner.path.clone(),
            message: format!("statement {}: {error}", statement.name()),
        };
        let connection =
            Connection::open_with_flags(&self.inner.path, OpenFlags::SQLITE_OPEN_READ_ONLY).map_err(engine)?;
        connection.prepare(statement.for_sqlite()).map_err(engine)?;
        Ok(())
    }

    fn ask<T, E, F>(&self, work: F) -> Result<tokio::sync::oneshot::Receiver<Result<T, E>>, RecordsError>
    where
        F: FnOnce(&mut Tx<'_>) -> Result<T, E> + Send + 'static,
        T: Send + 'static,
        E: From<RecordsError> + Send + 'static,
    {
        let (answer, answered) = tokio::sync::oneshot::channel();
        self.inner.reads.try_send(Box::new(Question { work, answer })).map_err(|_| RecordsError::Busy)?;
        Ok(answered)
    }

    fn change<T, E, F>(&self, work: F) -> Result<tokio::sync::oneshot::Receiver<Result<T, E>>, RecordsError>
    where
        F: FnOnce(&mut Tx<'_>) -> Result<T, E> + Send + 'static,
        T: Send + 'static,
        E: From<RecordsError> + Send + 'static,
    {
        let (answer, answered) = tokio::sync::oneshot::channel();
        self.inner
            .writes
            .try_send(Box::new(Change { work: Some(work), outcome: None, answer }))
            .map_err(|_| RecordsError::Busy)?;
        Ok(answered)
    }
}

fn lock(folder: &Path) -> Result<File, OpenError> {
    let io = |path: &Path| {
        let path = path.to_owned();
        move |source| OpenError::Io { path, source }
    };
    private::folder(folder).map_err(io(folder))?;
    let path = folder.join(LOCK_NAME);
    let file = private::file(&path).map_err(io(&path))?;
    match file.try_lock() {
        Ok(()) => Ok(file),
        Err(std::fs::TryLockError::WouldBlock) => Err(OpenError::InUse(folder.to_owned())),
        Err(std::fs::TryLockError::Error(source)) => Err(OpenError::Io { path, source }),
    }
}

fn spawn(path: &Path, name: &str, body: impl FnOnce() + Send + 'static) -> Result<(), OpenError> {
    thread::Builder::new()
        .name(name.to_owned())
        .spawn(body)
        .map(drop)
        .map_err(|source| OpenError::Io { path: path.to_owned(), source })
}

/// A connection with the settings under which an acknowledged write survives a power cut. `busy_timeout` comes first:
/// switching to WAL already needs a lock.
fn connect(path: &Path, query_only: bool) -> Result<Connection, OpenError> {
    let engine = |error: rusqlite::Error| OpenError::Engine { path: path.to_owned(), message: error.to_string() };
    let connection = Connection::open(path).map_err(engine)?;
    connection.set_prepared_statement_cache_capacity(STATEMENTS_CACHED);
    // A plan must not depend on bound values: with STAT4, SQLite would parse joins anew at every run.
    connection.set_db_config(rusqlite::config::DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true).map_err(engine)?;
    connection
        .execute_batch(&format!(
            "PRAGMA busy_timeout = {BUSY_TIMEOUT_MS}; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; \
             PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON; PRAGMA temp_store = MEMORY; \
             PRAGMA cache_size = -{PAGE_CACHE_KIB}; PRAGMA query_only = {query_only};"
        ))
        .map_err(engine)?;
    for (setting, wanted) in [("journal_mode", "wal"), ("synchronous", "2"), ("foreign_keys", "1")] {
        let found: String = connection
            .query_row(&format!("PRAGMA {setting}"), [], |row| {
                row.get_ref(0).map(|value| match value {
                    rusqlite::types::ValueRef::Integer(n) => n.to_string(),
                    other => other.as_str().unwrap_or_default().to_owned(),
                })
            })
            .map_err(engine)?;
        if found != wanted {
            return Err(OpenError::Unsafe { path: path.to_owned(), setting, found });
        }
    }
    Ok(connection)
}
