//! What a person does with this repository: `cargo xtask test`, `bench`, `screenshots`, `tidy`, `texts`.

mod bench;
mod browser;
mod failure;
mod house;
mod screenshots;
mod shell;
mod test;
mod texts;
mod tidy;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};

use crate::failure::Failure;

/// Tasks of the project.
#[derive(Debug, Parser)]
#[command(name = "cargo xtask")]
struct Arguments {
    #[command(subcommand)]
    task: Task,
}

#[derive(Debug, Subcommand)]
enum Task {
    /// Checks everything: format, architecture, texts, lints, tests, content, browser journeys.
    Test {
        /// Only these steps, in their usual order; all of them if left out.
        steps: Vec<test::Name>,
    },
    /// Measures a release build; one line per figure: name value unit.
    Bench {
        /// Also compares 1,000 with 100,000 learners.
        #[arg(long)]
        growth: bool,
    },
    /// Renders every page in every language, theme and width of a demonstration to PNG.
    Screenshots {
        /// Where the pictures go.
        #[arg(long, default_value = "screenshots")]
        out: PathBuf,
    },
    /// Checks what no compiler checks: who may import whom, long files, templates, manifests.
    Tidy,
    /// Interface texts and translations of the content.
    Texts {
        #[command(subcommand)]
        task: texts::Task,
    },
}

fn main() -> ExitCode {
    match run(Arguments::parse().task) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("\nxtask: {failure}");
            ExitCode::FAILURE
        }
    }
}

fn run(task: Task) -> Result<(), Failure> {
    match task {
        Task::Test { steps } => test::run(&steps),
        Task::Bench { growth } => bench::run(growth),
        Task::Screenshots { out } => screenshots::run(&out),
        Task::Tidy => tidy::run(),
        Task::Texts { task } => texts::run(task),
    }
}
