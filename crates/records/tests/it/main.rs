//! The promises of `records`: all or nothing, in order, answered after the commit.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking, in its helpers too")]

mod faults;

use base::Timestamp;
use records::{Actor, Audit, OpenError, Options, Records, RecordsError, params, statements};

statements! {
    MAKE = "INSERT INTO audit (seq, at, actor, action, subject, detail, previous, hash) \
            VALUES ($2, $1, 'a', 'b', 'c', 'd', 'e', 'f')";
    COUNT = "SELECT COUNT(*) FROM audit";
    FIRST_AT = "SELECT at FROM audit WHERE seq = $1";
    CHAIN = "SELECT previous, hash FROM audit ORDER BY seq";
}

fn open() -> (tempfile::TempDir, Records) {
    let folder = tempfile::tempdir().unwrap();
    let records = Records::open(folder.path(), Options::default()).unwrap();
    (folder, records)
}

fn count(records: &Records) -> i64 {
    records.read_blocking(|tx| tx.number(&COUNT, &[])).unwrap()
}

#[test]
fn a_refused_change_leaves_nothing_and_its_neighbours_stay() {
    let (_folder, records) = open();
    records.write_blocking(|tx| tx.execute(&MAKE, &params![10_i64, 1_i64])).unwrap();
    let refused = records.write_blocking(|tx| {
        tx.execute(&MAKE, &params![11_i64, 2_i64])?;
        tx.execute(&MAKE, &params![12_i64, 1_i64])
    });
    assert!(matches!(refused, Err(RecordsError::Duplicate(_))), "{refused:?}");
    assert_eq!(count(&records), 1);
}

#[test]
fn a_change_that_panics_is_undone_and_the_next_one_works() {
    let (_folder, records) = open();
    let panicked: Result<(), RecordsError> = records.write_blocking(|tx| {
        tx.execute(&MAKE, &params![1_i64, 1_i64])?;
        panic!("on purpose");
    });
    assert!(matches!(panicked, Err(RecordsError::Interrupted)));
    records.write_blocking(|tx| tx.execute(&MAKE, &params![1_i64, 2_i64])).unwrap();
    assert_eq!(count(&records), 1);
}

#[test]
fn numbered_placeholders_go_by_number_and_not_by_appearance() {
    let (_folder, records) = open();
    records.write_blocking(|tx| tx.execute(&MAKE, &params![77_i64, 3_i64])).unwrap();
    let at = records.read_blocking(|tx| tx.number(&FIRST_AT, &params![3_i64])).unwrap();
    assert_eq!(at, 77);
}

#[test]
fn a_second_process_on_the_same_folder_is_refused() {
    let (folder, _records) = open();
    let second = Records::open(folder.path(), Options::default());
    assert!(matches!(second, Err(OpenError::InUse(_))));
}

#[test]
fn a_schema_from_the_future_is_refused() {
    let (folder, records) = open();
    let path = records.path().to_owned();
    let connection = rusqlite::Connection::open(&path).unwrap();
    connection.execute("INSERT INTO migration VALUES ('9999-future.sql', 'x')", []).unwrap();
    drop(records);
    let deadline = std::time::Instant::now() + std::time::Duration::from_secs(5);
    loop {
        match Records::open(folder.path(), Options::default()) {
            Err(OpenError::InUse(_)) if std::time::Instant::now() < deadline => std::thread::yield_now(),
            other => break assert!(matches!(other, Err(OpenError::Newer { .. }))),
        }
    }
}

#[test]
fn every_audit_entry_names_the_hash_of_the_one_before() {
    let (_folder, records) = open();
    for n in 0..3 {
        records
            .write_blocking(move |tx| {
                tx.audit(&Audit {
                    at: Timestamp::from_micros(n),
                    actor: Actor::System,
                    action: "test.happened",
                    subject: "thing",
                    detail: serde_json::json!({ "n": n }),
                })
            })
            .unwrap();
    }
    let chain = records
        .read_blocking(|tx| tx.all(&CHAIN, &[], |row| Ok((row.get::<String>(0)?, row.get::<String>(1)?))))
        .unwrap();
    assert_eq!(chain.len(), 3);
    for pair in chain.windows(2) {
        assert_eq!(pair[0].1, pair[1].0);
        assert_ne!(pair[0].1, pair[1].1);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn concurrent_writes_are_all_committed_and_count_up_without_a_gap() {
    let (_folder, records) = open();
    let tasks: Vec<_> = (0..500_i64)
        .map(|_| {
            let records = records.clone();
            tokio::spawn(async move {
                records
                    .write(|tx| {
                        let next = tx.number(&COUNT, &[])? + 1;
                        tx.execute(&MAKE, &params![0_i64, next])?;
                        Ok::<_, RecordsError>(next)
                    })
                    .await
                    .unwrap()
            })
        })
        .collect();
    let mut given = Vec::new();
    for task in tasks {
        given.push(task.await.unwrap());
    }
    given.sort_unstable();
    assert_eq!(given, (1..=500).collect::<Vec<_>>());
}
