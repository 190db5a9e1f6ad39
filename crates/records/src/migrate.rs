use std::path::Path;

use rusqlite::{Connection, params};

use crate::OpenError;

include!(concat!(env!("OUT_DIR"), "/migrations.rs"));

/// Brings the schema to the present version: each migration in one transaction, in order of its number.
pub(crate) fn migrate(connection: &mut Connection, path: &Path) -> Result<(), OpenError> {
    let engine = |error: rusqlite::Error| OpenError::Engine { path: path.to_owned(), message: error.to_string() };
    connection
        .execute_batch("CREATE TABLE IF NOT EXISTS migration (name TEXT NOT NULL PRIMARY KEY, hash TEXT NOT NULL)")
        .map_err(engine)?;
    let applied: Vec<(String, String)> = connection
        .prepare("SELECT name, hash FROM migration ORDER BY name")
        .and_then(|mut statement| statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?.collect())
        .map_err(engine)?;
    for (name, hash) in &applied {
        match FILES.iter().find(|(known, _)| known == name) {
            None => {
                return Err(OpenError::Newer { path: path.to_owned(), name: name.clone() });
            }
            Some((_, sql)) if base::short_hash(sql) != *hash => {
                return Err(OpenError::Changed(name.clone()));
            }
            Some(_) => {}
        }
    }
    for (name, sql) in FILES {
        if applied.iter().all(|(done, _)| done != name) {
            let failed = |message: String| OpenError::Migration { name: (*name).to_owned(), message };
            let sql = std::str::from_utf8(sql).map_err(|error| failed(error.to_string()))?;
            apply(connection, name, sql).map_err(|error| failed(error.to_string()))?;
        }
    }
    Ok(())
}

fn apply(connection: &mut Connection, name: &str, sql: &str) -> rusqlite::Result<()> {
    let transaction = connection.transaction_with_behavior(rusqlite::TransactionBehavior::Immediate)?;
    transaction.execute_batch(sql)?;
    transaction.execute(
        "INSERT INTO migration (name, hash) VALUES (?1, ?2)",
        params![name, base::short_hash(sql.as_bytes())],
    )?;
    transaction.commit()
}
