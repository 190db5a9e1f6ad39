//! A disk that is full or faulty: everybody is answered, nothing half-done stays, and writing goes on.

use std::os::unix::fs::PermissionsExt as _;
use std::process::Command;
use std::sync::mpsc;
use std::thread::{self, JoinHandle};

use records::{Options, Records, RecordsError, params, statements};

statements! {
    PUT = "INSERT INTO audit (seq, at, actor, action, subject, detail, previous, hash) \
           VALUES ($1, 0, 'a', 'b', 'c', $2, 'e', 'f')";
    NUMBERS = "SELECT seq FROM audit ORDER BY seq";
}

/// Pages of 4 KiB: room for the schema and some rows.
const PAGES_MAX: u32 = 200;
const LARGE_BYTES: usize = 2 * 1024 * 1024;
/// Set for the process that runs under a limit of the system on the size of files.
const LIMITED: &str = "DESTALK_TEST_FILE_LIMIT";
/// That limit, in the shell's blocks of 512 or 1,024 bytes.
const LIMIT_BLOCKS: u32 = 1_500;

fn open() -> (tempfile::TempDir, Records) {
    let folder = tempfile::tempdir().unwrap();
    let records = Records::open(folder.path(), Options { pages_max: Some(PAGES_MAX), ..Options::default() }).unwrap();
    (folder, records)
}

fn put(records: &Records, number: i64, bytes: usize) -> Result<usize, RecordsError> {
    records.write_blocking(move |tx| tx.execute(&PUT, &params![number, "x".repeat(bytes)]))
}

fn numbers(records: &Records) -> Vec<i64> {
    records.read_blocking(|tx| tx.all(&NUMBERS, &[], |row| row.get(0))).unwrap()
}

type Answer = JoinHandle<Result<usize, RecordsError>>;

/// Holds the writer until all the work waits, in this order, so that it becomes one group.
fn in_one_group(records: &Records, work: Vec<(i64, usize)>) -> Vec<Result<usize, RecordsError>> {
    let (open, gate) = mpsc::channel::<()>();
    let (entered, inside) = mpsc::channel::<()>();
    let held = records.clone();
    let holder: Answer = thread::spawn(move || {
        held.write_blocking(move |_| {
            entered.send(()).unwrap();
            gate.recv().unwrap();
            Ok(0)
        })
    });
    inside.recv().unwrap();
    let waiting: Vec<Answer> = work
        .into_iter()
        .map(|(number, bytes)| {
            let (records, before) = (records.clone(), records.waiting_writes());
            let answer = thread::spawn({
                let records = records.clone();
                move || put(&records, number, bytes)
            });
            while records.waiting_writes() == before {
                thread::yield_now();
            }
            answer
        })
        .collect();
    open.send(()).unwrap();
    holder.join().unwrap().unwrap();
    waiting.into_iter().map(|answer| answer.join().unwrap()).collect()
}

#[test]
fn on_a_full_disk_everybody_is_told_so_and_writing_goes_on() {
    let (_folder, records) = open();
    let answers = in_one_group(&records, vec![(1, 10), (2, LARGE_BYTES), (3, 10), (3, 10), (4, LARGE_BYTES), (5, 10)]);
    // What shares its transaction with the one that does not fit is lost with it; what comes after is done.
    assert!(matches!(answers[0], Err(RecordsError::Full)), "{answers:?}");
    assert!(matches!(answers[1], Err(RecordsError::Full)), "{answers:?}");
    assert!(matches!(answers[2], Err(RecordsError::Full)), "{answers:?}");
    // It failed because of its neighbour, whose change did not stay either: not "already present", but "full".
    assert!(matches!(answers[3], Err(RecordsError::Full)), "{answers:?}");
    assert!(matches!(answers[4], Err(RecordsError::Full)), "{answers:?}");
    assert!(answers[5].is_ok(), "{answers:?}");
    put(&records, 6, 10).unwrap();
    assert_eq!(numbers(&records), [5, 6]);
}

#[test]
fn work_that_carries_on_after_a_full_disk_stores_nothing_on_its_own() {
    let (_folder, records) = open();
    let careless = records.write_blocking(|tx| {
        tx.execute(&PUT, &params![1_i64, "x"])?;
        let _ignored = tx.execute(&PUT, &params![2_i64, "x".repeat(LARGE_BYTES)]);
        let _ignored = tx.execute(&PUT, &params![3_i64, "x"]);
        Ok::<_, RecordsError>(())
    });
    assert!(matches!(careless, Err(RecordsError::Full)), "{careless:?}");
    assert_eq!(numbers(&records), Vec::<i64>::new());
    put(&records, 4, 10).unwrap();
    assert_eq!(numbers(&records), [4]);
}

#[test]
fn only_the_programs_own_user_may_read_the_database() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    let records = Records::open(&data, Options::default()).unwrap();
    put(&records, 1, 10).unwrap();
    let rights = |path: &std::path::Path| std::fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!(rights(&data), 0o700);
    for entry in std::fs::read_dir(&data).unwrap() {
        let path = entry.unwrap().path();
        assert_eq!(rights(&path), 0o600, "{}", path.display());
    }
}

/// The system itself refuses to let a file grow: the test runs once more as a process with such a limit.
#[test]
fn a_disk_that_refuses_to_write_is_reported_and_writing_goes_on() {
    if std::env::var_os(LIMITED).is_some() {
        return write_under_a_limit();
    }
    let script = format!("trap '' XFSZ; ulimit -f {LIMIT_BLOCKS}; exec \"$0\" \"$@\"");
    let name = "faults::a_disk_that_refuses_to_write_is_reported_and_writing_goes_on";
    let output = Command::new("sh")
        .args(["-c", &script])
        .arg(std::env::current_exe().unwrap())
        .args(["--exact", name])
        .env(LIMITED, "1")
        .output()
        .unwrap();
    let told = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success() && told.contains("1 passed"), "{told}");
}

fn write_under_a_limit() {
    let folder = tempfile::tempdir().unwrap();
    let records = Records::open(folder.path(), Options::default()).unwrap();
    put(&records, 1, 10).unwrap();
    let refused = put(&records, 2, LARGE_BYTES);
    assert!(matches!(refused, Err(RecordsError::Failing(_))), "{refused:?}");
    put(&records, 3, 10).unwrap();
    assert_eq!(numbers(&records), [1, 3]);
}
