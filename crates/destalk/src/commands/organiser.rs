use std::process::ExitCode;

use base::{Clock, Email, Ids, Language, Token};
use records::{Options, Records};

use super::CommandError;
use crate::settings::Settings;

/// Prints a one-time set-up link.
///
/// # Errors
/// [`CommandError`]: no address, or the data folder is in use.
pub(crate) fn add(email: &str, settings: &Settings) -> Result<ExitCode, CommandError> {
    let email = Email::parse(email).map_err(|_| CommandError::Email(email.to_owned()))?;
    let options = Options { readers: 1, subscribers: crate::wire::subscribers(), ..Options::default() };
    let records = Records::open(&settings.data, options)?;
    let (ids, now) = (Ids::system(), Clock::system().now());
    let token: Token = records.write_blocking(move |tx| identity::add_organiser(tx, &email, &ids, now))?;
    let path = format!("/{}/account/setup/{}", Language::SOURCE, token.reveal());
    println!("{}", settings.config.origin.link(&path));
    Ok(ExitCode::SUCCESS)
}
