//! The program: commands, settings, wiring. It wires, it never decides.

mod commands;
mod seed;
mod server;
mod settings;
mod wire;

use std::process::ExitCode;

use clap::Parser as _;

fn main() -> ExitCode {
    let arguments = commands::Arguments::parse();
    match commands::run(arguments) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("destalk: {error}");
            ExitCode::from(error.code())
        }
    }
}
