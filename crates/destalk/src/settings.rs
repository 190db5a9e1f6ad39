use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};

use base::{Email, TimeZone};
use serde::Deserialize;
use shell::{Config, Host, Limits, Mode, Origin};

/// Everything that can be set: by flag, by `DESTALK_*` variable, or in a TOML file, in that order of strength.
#[derive(Clone, Debug)]
pub(crate) struct Settings {
    /// The data folder.
    pub(crate) data: PathBuf,
    /// Where to listen.
    pub(crate) listen: SocketAddr,
    /// A content folder in place of the built-in one.
    pub(crate) content: Option<PathBuf>,
    /// `files`, `smtp://…` or `smtps://…`.
    pub(crate) mail: String,
    /// The sender's address.
    pub(crate) mail_from: Email,
    /// The sender's name: short, and silent about the topic.
    pub(crate) mail_name: String,
    /// What pages need to know.
    pub(crate) config: Config,
    /// The form of log lines.
    pub(crate) log: Log,
}

/// The form of log lines.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Log {
    /// For a person.
    Text,
    /// For a collector.
    Json,
}

/// Why the settings cannot be used. Each message names the file and line or the variable.
#[derive(Debug, thiserror::Error)]
pub(crate) enum SettingsError {
    #[error("{path}: {source}")]
    Unreadable { path: PathBuf, source: std::io::Error },
    #[error("{path}:{line}: {message}")]
    File { path: PathBuf, line: usize, message: String },
    #[error("there is no setting {0}; see `destalk serve --help`")]
    UnknownVariable(String),
    #[error("{name}: {message}")]
    Value { name: &'static str, message: String },
}

/// The settings file. Every key is also a variable: `mail_from` is `DESTALK_MAIL_FROM`, `host.name` is
/// `DESTALK_HOST_NAME`.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    data: Option<PathBuf>,
    listen: Option<String>,
    base_url: Option<String>,
    database_url: Option<String>,
    content: Option<PathBuf>,
    mail: Option<String>,
    mail_from: Option<String>,
    mail_name: Option<String>,
    exit_target: Option<String>,
    zone: Option<String>,
    proxies: Option<usize>,
    limits: Option<String>,
    log: Option<String>,
    #[serde(default)]
    host: HostFile,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct HostFile {
    name: Option<String>,
    address: Option<String>,
    email: Option<String>,
    phone: Option<String>,
    responsible: Option<String>,
}

/// What the command line says.
#[derive(Clone, Debug, Default)]
pub(crate) struct Flags {
    pub(crate) data: Option<PathBuf>,
    pub(crate) listen: Option<String>,
    pub(crate) base_url: Option<String>,
    pub(crate) config: Option<PathBuf>,
}

const VARIABLES: [&str; 19] = [
    "CONFIG",
    "DATA",
    "LISTEN",
    "BASE_URL",
    "DATABASE_URL",
    "CONTENT",
    "MAIL",
    "MAIL_FROM",
    "MAIL_NAME",
    "EXIT_TARGET",
    "ZONE",
    "PROXIES",
    "LIMITS",
    "LOG",
    "HOST_NAME",
    "HOST_ADDRESS",
    "HOST_EMAIL",
    "HOST_PHONE",
    "HOST_RESPONSIBLE",
];
const PREFIX: &str = "DESTALK_";
const LISTEN_DEFAULT: &str = "127.0.0.1:8080";
const DATA_DEFAULT: &str = "data";
const MAIL_NAME_DEFAULT: &str = "Course";
const EXIT_DEFAULT: &str = "https://www.wikipedia.org/";
const ZONE_DEFAULT: &str = "Europe/Brussels";

/// Puts flags, variables and file together.
///
/// # Errors
/// [`SettingsError`]: an unknown key, a value of the wrong form, an unreadable file.
pub(crate) fn load(flags: &Flags, variables: &BTreeMap<String, String>, mode: Mode) -> Result<Settings, SettingsError> {
    let known = |name: &str| VARIABLES.contains(&name);
    if let Some(name) = variables.keys().filter_map(|key| key.strip_prefix(PREFIX)).find(|name| !known(name)) {
        return Err(SettingsError::UnknownVariable(format!("{PREFIX}{name}")));
    }
    let variable = |name: &str| variables.get(&format!("{PREFIX}{name}")).cloned();
    let path = flags.config.clone().or_else(|| variable("CONFIG").map(PathBuf::from));
    let file = path.as_deref().map(read).transpose()?.unwrap_or_default();

    let listen_text = flags.listen.clone().or_else(|| variable("LISTEN")).or(file.listen);
    let listen = parse("listen", listen_text.as_deref().unwrap_or(LISTEN_DEFAULT))?;
    let base_text = flags.base_url.clone().or_else(|| variable("BASE_URL")).or(file.base_url);
    let origin = Origin::parse(&base_text.unwrap_or_else(|| format!("http://{listen}")))
        .map_err(|error| value("base_url", &error))?;
    let zone_text = variable("ZONE").or(file.zone);
    let zone = TimeZone::named(zone_text.as_deref().unwrap_or(ZONE_DEFAULT)).map_err(|error| value("zone", &error))?;
    let proxies_text = variable("PROXIES").or(file.proxies.map(|n| n.to_string()));
    if let Some(url) = variable("DATABASE_URL").or(file.database_url) {
        let message =
            format!("{url:?} is not served by this version: leave it out to use the database in the data folder");
        return Err(SettingsError::Value { name: "database_url", message });
    }
    let host = Host {
        name: variable("HOST_NAME").or(file.host.name).unwrap_or_default(),
        address: variable("HOST_ADDRESS").or(file.host.address).unwrap_or_default(),
        email: variable("HOST_EMAIL").or(file.host.email).unwrap_or_default(),
        phone: variable("HOST_PHONE").or(file.host.phone).unwrap_or_default(),
        responsible: variable("HOST_RESPONSIBLE").or(file.host.responsible).unwrap_or_default(),
    };
    let limits = match (mode, variable("LIMITS").or(file.limits).as_deref()) {
        (Mode::Demo, None) | (_, Some("off")) => Limits::Off,
        (Mode::Serve, None) | (_, Some("on")) => Limits::On,
        (_, Some(other)) => return Err(value("limits", &format!("{other:?} is neither on nor off"))),
    };
    let log = match variable("LOG").or(file.log).as_deref() {
        None | Some("text") => Log::Text,
        Some("json") => Log::Json,
        Some(other) => return Err(value("log", &format!("{other:?} is neither text nor json"))),
    };
    let exit_target = variable("EXIT_TARGET").or(file.exit_target).unwrap_or_else(|| EXIT_DEFAULT.to_owned());
    if !is_web_address(&exit_target) {
        return Err(value("exit_target", &format!("{exit_target:?} is no address: expected https://host/")));
    }
    let from = variable("MAIL_FROM").or(file.mail_from).unwrap_or_else(|| default_sender(&origin));
    let mail_from = Email::parse(&from).map_err(|error| value("mail_from", &error))?;
    Ok(Settings {
        data: flags
            .data
            .clone()
            .or_else(|| variable("DATA").map(PathBuf::from))
            .or(file.data)
            .unwrap_or_else(|| DATA_DEFAULT.into()),
        listen,
        content: variable("CONTENT").map(PathBuf::from).or(file.content),
        mail: variable("MAIL").or(file.mail).unwrap_or_else(|| "files".to_owned()),
        mail_from,
        mail_name: variable("MAIL_NAME").or(file.mail_name).unwrap_or_else(|| MAIL_NAME_DEFAULT.to_owned()),
        config: Config {
            origin,
            host,
            zone,
            exit_target,
            proxies: parse("proxies", proxies_text.as_deref().unwrap_or("0"))?,
            limits,
            mode,
        },
        log,
    })
}

/// Whether a browser can be sent there from any page. Without a scheme it would stay on this site.
fn is_web_address(text: &str) -> bool {
    let address = text.parse::<http::Uri>();
    address.is_ok_and(|uri| matches!(uri.scheme_str(), Some("https" | "http")) && uri.host().is_some())
}

/// A sender at the installation's own host. A bare address or name gets `.localdomain`, which no mail leaves for.
fn default_sender(origin: &Origin) -> String {
    let host = origin.as_str().rsplit('/').next().and_then(|host| host.split(':').next()).unwrap_or_default();
    if host.contains(|c: char| c.is_ascii_alphabetic()) && host.contains('.') {
        format!("course@{host}")
    } else {
        "course@destalk.localdomain".to_owned()
    }
}

fn value(name: &'static str, message: &impl ToString) -> SettingsError {
    SettingsError::Value { name, message: message.to_string() }
}

fn parse<T: std::str::FromStr>(name: &'static str, text: &str) -> Result<T, SettingsError>
where
    T::Err: std::fmt::Display,
{
    text.parse().map_err(|error: T::Err| value(name, &format!("{text:?}: {error}")))
}

fn read(path: &Path) -> Result<File, SettingsError> {
    let text =
        std::fs::read_to_string(path).map_err(|source| SettingsError::Unreadable { path: path.to_owned(), source })?;
    toml::from_str(&text).map_err(|error| {
        let before = error.span().and_then(|span| text.get(..span.start)).unwrap_or_default();
        SettingsError::File {
            path: path.to_owned(),
            line: before.matches('\n').count() + 1,
            message: error.message().to_owned(),
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn variables(pairs: &[(&str, &str)]) -> BTreeMap<String, String> {
        pairs.iter().map(|(key, value)| ((*key).to_owned(), (*value).to_owned())).collect()
    }

    fn file(text: &str) -> (tempfile::NamedTempFile, Flags) {
        let file = tempfile::NamedTempFile::new().unwrap();
        std::fs::write(file.path(), text).unwrap();
        let flags = Flags { config: Some(file.path().to_owned()), ..Flags::default() };
        (file, flags)
    }

    #[test]
    fn an_unknown_setting_stops_the_start_with_file_line_and_reason() {
        let (_file, flags) = file("listen = \"127.0.0.1:1\"\nlisen = \"127.0.0.1:2\"\n");
        let error = load(&flags, &variables(&[]), Mode::Serve).unwrap_err().to_string();
        assert!(error.contains(":2: ") && error.contains("lisen"), "{error}");
        let error = load(&Flags::default(), &variables(&[("DESTALK_LISEN", "x")]), Mode::Serve).unwrap_err();
        assert!(error.to_string().contains("DESTALK_LISEN"), "{error}");
    }

    #[test]
    fn a_value_of_the_wrong_form_is_refused_by_name() {
        for (key, bad) in [
            ("DESTALK_LISTEN", "here"),
            ("DESTALK_BASE_URL", "http://example.org"),
            ("DESTALK_ZONE", "Moon"),
            ("DESTALK_PROXIES", "-1"),
            ("DESTALK_LIMITS", "maybe"),
            ("DESTALK_DATABASE_URL", "postgres://x"),
            ("DESTALK_EXIT_TARGET", "www.wikipedia.org"),
            ("DESTALK_EXIT_TARGET", "javascript:alert(1)"),
        ] {
            assert!(load(&Flags::default(), &variables(&[(key, bad)]), Mode::Serve).is_err(), "{key}");
        }
    }

    #[test]
    fn flags_are_stronger_than_variables_and_those_than_the_file() {
        let (_file, mut flags) =
            file("listen = \"127.0.0.1:1\"\nmail = \"smtp://localhost\"\n[host]\nname = \"File\"\n");
        flags.listen = Some("127.0.0.1:3".to_owned());
        let env = variables(&[("DESTALK_LISTEN", "127.0.0.1:2"), ("DESTALK_HOST_NAME", "Variable")]);
        let settings = load(&flags, &env, Mode::Serve).unwrap();
        assert_eq!(settings.listen.port(), 3);
        assert_eq!(settings.config.host.name, "Variable");
        assert_eq!(settings.mail, "smtp://localhost");
    }
}
