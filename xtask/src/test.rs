use std::time::Instant;

use clap::ValueEnum;

use crate::failure::Failure;
use crate::{browser, shell, texts, tidy};

/// A step of the test.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Name {
    /// What the steps need and Cargo does not bring: Node, npm packages, Chromium.
    Tools,
    /// Rust files are formatted.
    Format,
    /// Architecture, long files, templates, manifests.
    Tidy,
    /// Interface texts: missing, unused, different between languages.
    Texts,
    /// Clippy, warnings denied.
    Lints,
    /// Unit, HTTP, crash and statement tests of every crate.
    Tests,
    /// Licences, advisories and origins of dependencies.
    Supply,
    /// The program that the next steps use.
    Build,
    /// The built-in content has no faults.
    Content,
    /// Journeys in a real browser, with and without scripts.
    Browser,
}

type Step = fn() -> Result<(), Failure>;

/// In the order of the waiting time: what fails quickly comes first.
const STEPS: [(Name, &str, Step); 10] = [
    (Name::Tools, "tools", || browser::prepare().map(drop)),
    (Name::Format, "format", || shell::run(&mut shell::cargo(&["fmt", "--all", "--check"]))),
    (Name::Tidy, "tidy", tidy::run),
    (Name::Texts, "texts", texts::check),
    (Name::Lints, "lints", lints),
    (Name::Tests, "tests", || shell::run(&mut shell::cargo(&["test", "--workspace"]))),
    (Name::Supply, "supply", supply),
    (Name::Build, "build", build),
    (Name::Content, "content", content),
    (Name::Browser, "browser", journeys),
];

/// Does the steps one after another and stops at the first that fails.
///
/// # Errors
/// [`Failure::Step`] names the step.
pub(crate) fn run(only: &[Name]) -> Result<(), Failure> {
    let begun = Instant::now();
    for (name, word, step) in STEPS {
        if !only.is_empty() && !only.contains(&name) {
            continue;
        }
        let started = Instant::now();
        println!("\n== {word}");
        step().map_err(|source| Failure::Step { step: word, source: Box::new(source) })?;
        println!("== {word}: ok, {:.1} s", started.elapsed().as_secs_f64());
    }
    println!("\nall steps passed, {:.0} s", begun.elapsed().as_secs_f64());
    Ok(())
}

fn lints() -> Result<(), Failure> {
    shell::run(&mut shell::cargo(&["clippy", "--workspace", "--all-targets", "--", "-D", "warnings"]))
}

/// cargo-deny is a tool of its own, which not everybody has; whoever has not is told.
fn supply() -> Result<(), Failure> {
    if shell::ask("cargo", &["deny", "--version"]).is_none() {
        println!("not checked: cargo-deny is not installed (`cargo install --locked cargo-deny`)");
        return Ok(());
    }
    shell::run(&mut shell::cargo(&["deny", "--workspace", "check"]))
}

/// The whole workspace, as for the tests: the program alone would ask for other features of its dependencies, and they would
/// be compiled twice.
fn build() -> Result<(), Failure> {
    shell::run(&mut shell::cargo(&["build", "--workspace"]))
}

fn content() -> Result<(), Failure> {
    shell::run(&mut shell::command(browser::program(), &["content", "check", "content"]))
}

fn journeys() -> Result<(), Failure> {
    shell::run(&mut browser::prepare()?.script("run.mjs", &[]))
}
