//! Figures of a release build on this machine. One line each: `name value unit`.

mod figures;
mod load;
mod server;

use std::process::Stdio;
use std::thread;
use std::time::{Duration, Instant};

use self::server::{Server, program};
use crate::failure::Failure;
use crate::shell;

/// Each duration is the median of so many runs.
const RUNS: usize = 5;
/// How long a program is left alone before its memory is read.
const IDLE: Duration = Duration::from_secs(3);

/// One measured value.
struct Figure {
    name: String,
    value: f64,
    unit: &'static str,
}

/// Figures that are measured together.
type Group = fn() -> Result<Vec<Figure>, Failure>;

/// Builds a release and prints every figure as soon as it is known. `growth` adds the long comparison of small and large
/// databases.
///
/// # Errors
/// As the build or the measured program reports.
pub(crate) fn run(growth: bool) -> Result<(), Failure> {
    shell::run(&mut shell::cargo(&["build", "--release", "--package", "destalk"]))?;
    let mut groups: Vec<Group> = vec![content, || start("serve"), || start("demo"), figures::loads];
    if growth {
        groups.push(figures::growth);
    }
    for group in groups {
        for Figure { name, value, unit } in group()? {
            println!("{name} {value:.1} {unit}");
        }
    }
    Ok(())
}

/// Reading, checking and compiling the built-in content, with the start of the process around it.
fn content() -> Result<Vec<Figure>, Failure> {
    let mut times = Vec::new();
    for _ in 0..RUNS {
        let begun = Instant::now();
        let mut check = program(&["content", "check"]);
        shell::run(check.stdout(Stdio::null()))?;
        times.push(begun.elapsed());
    }
    Ok(vec![milliseconds("content-check", times)])
}

/// From the start of the process with a fresh data folder to the first whole start page; then its memory at rest.
fn start(mode: &str) -> Result<Vec<Figure>, Failure> {
    let mut times = Vec::new();
    let mut memory = Vec::new();
    for run in 0..RUNS {
        let begun = Instant::now();
        let server = Server::start_with(mode, &[])?;
        server.body("/en/", None)?;
        times.push(begun.elapsed());
        // Waiting is long, and the memory at rest does not differ between starts: once is enough.
        if run == 0 {
            thread::sleep(IDLE);
            memory.push(Figure {
                name: format!("{mode}-idle-memory"),
                value: server.resident_mebibytes()?,
                unit: "MiB",
            });
        }
    }
    let mut figures = vec![milliseconds(&format!("{mode}-start-to-first-page"), times)];
    figures.extend(memory);
    Ok(figures)
}

fn milliseconds(name: &str, mut times: Vec<Duration>) -> Figure {
    times.sort();
    let median = times.get(times.len() / 2).copied().unwrap_or_default();
    Figure { name: name.to_owned(), value: median.as_secs_f64() * 1_000.0, unit: "ms" }
}
