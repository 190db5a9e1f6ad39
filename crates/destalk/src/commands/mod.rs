mod certificate;
mod content;
mod demo;
mod organiser;
mod serve;

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, Parser, Subcommand};
use shell::Mode;

use crate::settings::{self, Flags, Settings};
use crate::wire::StartError;

/// Training for professionals against cyberviolence and stalkerware.
#[derive(Debug, Parser)]
#[command(name = "destalk", version)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    command: Option<Command>,
    #[command(flatten)]
    serve: ServeFlags,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Serves (this is also what happens without a command).
    Serve(ServeFlags),
    /// Serves made-up people and intakes, on loopback only.
    Demo {
        #[command(flatten)]
        flags: ServeFlags,
        /// So many made-up learners beside the named ones, for measuring.
        #[arg(long, default_value_t = 0)]
        learners: usize,
    },
    /// Organisers.
    Organiser {
        #[command(subcommand)]
        command: OrganiserCommand,
    },
    /// Content.
    Content {
        #[command(subcommand)]
        command: ContentCommand,
    },
    /// Certificates.
    Certificate {
        #[command(subcommand)]
        command: CertificateCommand,
    },
}

#[derive(Clone, Debug, Default, Args)]
struct ServeFlags {
    /// The data folder (default: data).
    #[arg(long)]
    data: Option<PathBuf>,
    /// Where to listen (default: 127.0.0.1:8080).
    #[arg(long)]
    listen: Option<String>,
    /// Where people reach it, such as https://course.example.org.
    #[arg(long)]
    base_url: Option<String>,
    /// A TOML file with settings.
    #[arg(long)]
    config: Option<PathBuf>,
}

#[derive(Debug, Subcommand)]
enum OrganiserCommand {
    /// Prints a one-time set-up link for an organiser with this e-mail address.
    Add {
        /// The organiser's address.
        email: String,
        #[command(flatten)]
        flags: ServeFlags,
    },
}

#[derive(Debug, Subcommand)]
enum ContentCommand {
    /// Reports every fault of a content folder as file:line: message.
    Check {
        /// The folder; the built-in content if left out.
        folder: Option<PathBuf>,
    },
}

#[derive(Debug, Subcommand)]
enum CertificateCommand {
    /// Checks a certificate's PDF file with the issuer's public key alone, without network. Exits with 0 if it stands.
    Verify {
        /// The PDF file.
        file: PathBuf,
        /// The issuer's public key: a PEM file, or its base64 text.
        #[arg(long, value_name = "PUBLIC_KEY")]
        key: String,
    },
}

/// Why a command did not do what it was asked.
#[derive(Debug, thiserror::Error)]
pub(crate) enum CommandError {
    #[error(transparent)]
    Settings(#[from] settings::SettingsError),
    #[error(transparent)]
    Start(#[from] StartError),
    #[error("{0}")]
    Io(#[from] std::io::Error),
    #[error("cannot listen on {address}: {source}")]
    Listen { address: String, source: std::io::Error },
    #[error("a demonstration listens on loopback only, not on {0}")]
    NotLoopback(String),
    #[error("{0:?} is no e-mail address")]
    Email(String),
    #[error(transparent)]
    Records(#[from] records::RecordsError),
    #[error(transparent)]
    Open(#[from] records::OpenError),
    #[error("{key}: {source}")]
    Key { key: String, source: ::certificate::KeyError },
    #[error("made-up data: {0:?}")]
    Seed(shell::Problem),
}

impl CommandError {
    /// The exit code.
    pub(crate) fn code(&self) -> u8 {
        1
    }
}

impl ServeFlags {
    fn settings(self, mode: Mode) -> Result<Settings, CommandError> {
        let flags = Flags { data: self.data, listen: self.listen, base_url: self.base_url, config: self.config };
        let variables: BTreeMap<String, String> = std::env::vars().collect();
        Ok(settings::load(&flags, &variables, mode)?)
    }
}

/// Does what the command line asks.
///
/// # Errors
/// [`CommandError`], ready to be printed.
pub(crate) fn run(arguments: Arguments) -> Result<ExitCode, CommandError> {
    match arguments.command {
        None => serve::run(&arguments.serve.settings(Mode::Serve)?),
        Some(Command::Serve(flags)) => serve::run(&flags.settings(Mode::Serve)?),
        Some(Command::Demo { flags, learners }) => demo::run(&flags.settings(Mode::Demo)?, learners),
        Some(Command::Organiser { command: OrganiserCommand::Add { email, flags } }) => {
            organiser::add(&email, &flags.settings(Mode::Serve)?)
        }
        Some(Command::Content { command: ContentCommand::Check { folder } }) => content::check(folder.as_deref()),
        Some(Command::Certificate { command: CertificateCommand::Verify { file, key } }) => {
            certificate::verify(&file, &key)
        }
    }
}
