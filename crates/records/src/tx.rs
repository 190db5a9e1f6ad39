use base::{Event, Timestamp};

use crate::{Param, RecordsError, Row, Statement, Subscriber};

/// A transaction. Everything done through it happens together or not at all.
pub struct Tx<'c> {
    connection: &'c rusqlite::Connection,
    subscribers: &'c [Subscriber],
    lost: Option<RecordsError>,
}

impl<'c> Tx<'c> {
    pub(crate) fn new(connection: &'c rusqlite::Connection, subscribers: &'c [Subscriber]) -> Self {
        Self { connection, subscribers, lost: None }
    }

    /// Runs a statement that changes rows; returns how many.
    ///
    /// # Errors
    /// [`RecordsError::Duplicate`] when a unique row is there already; others as they come.
    pub fn execute(&mut self, statement: &'static Statement, params: &[Param<'_>]) -> Result<usize, RecordsError> {
        let mut prepared = self.prepared(statement)?;
        prepared.execute(rusqlite::params_from_iter(params)).map_err(|error| self.failed(statement, &error))
    }

    /// Every row of an answer, through `read`.
    ///
    /// # Errors
    /// As the engine or `read` reports.
    pub fn all<T>(
        &mut self,
        statement: &'static Statement,
        params: &[Param<'_>],
        mut read: impl FnMut(&Row<'_>) -> Result<T, RecordsError>,
    ) -> Result<Vec<T>, RecordsError> {
        let mut prepared = self.prepared(statement)?;
        let mut wrap = |error: rusqlite::Error| self.failed(statement, &error);
        let mut rows = prepared.query(rusqlite::params_from_iter(params)).map_err(&mut wrap)?;
        let mut found = Vec::new();
        while let Some(row) = rows.next().map_err(&mut wrap)? {
            found.push(read(&Row { row, statement: statement.name() })?);
        }
        Ok(found)
    }

    /// The first row of an answer, through `read`; `None` if there is none.
    ///
    /// # Errors
    /// As the engine or `read` reports.
    pub fn first<T>(
        &mut self,
        statement: &'static Statement,
        params: &[Param<'_>],
        read: impl FnOnce(&Row<'_>) -> Result<T, RecordsError>,
    ) -> Result<Option<T>, RecordsError> {
        let mut prepared = self.prepared(statement)?;
        let mut wrap = |error: rusqlite::Error| self.failed(statement, &error);
        let mut rows = prepared.query(rusqlite::params_from_iter(params)).map_err(&mut wrap)?;
        match rows.next().map_err(&mut wrap)? {
            None => Ok(None),
            Some(row) => read(&Row { row, statement: statement.name() }).map(Some),
        }
    }

    /// A single number: a count, a sum.
    ///
    /// # Errors
    /// As the engine reports; [`RecordsError::Column`] when there is no row.
    pub fn number(&mut self, statement: &'static Statement, params: &[Param<'_>]) -> Result<i64, RecordsError> {
        self.first(statement, params, |row| row.get(0))?
            .ok_or(RecordsError::Column { statement: statement.name(), column: 0 })
    }

    /// Tells the other areas what happened; what they do about it belongs to this transaction.
    ///
    /// # Errors
    /// The first error of a subscriber; the caller passes it on, so that nothing takes effect.
    pub fn publish(&mut self, event: &Event, now: Timestamp) -> Result<(), RecordsError> {
        let subscribers = self.subscribers;
        for subscriber in subscribers {
            subscriber(self, event, now)?;
        }
        Ok(())
    }

    /// What ended the transaction under way: the engine takes everything back at once when the disk is full or faulty.
    pub(crate) fn into_lost(self) -> Option<RecordsError> {
        self.lost
    }

    fn failed(&mut self, statement: &'static Statement, error: &rusqlite::Error) -> RecordsError {
        let error = RecordsError::of(statement.name(), error);
        if self.connection.is_autocommit() {
            self.lost.get_or_insert_with(|| error.clone());
        }
        error
    }

    /// Refuses once the transaction has ended: a statement would then take effect by itself, whatever becomes of the rest.
    fn prepared(&mut self, statement: &'static Statement) -> Result<rusqlite::CachedStatement<'c>, RecordsError> {
        if let Some(error) = &self.lost {
            return Err(error.clone());
        }
        self.connection.prepare_cached(statement.for_sqlite()).map_err(|error| self.failed(statement, &error))
    }
}
