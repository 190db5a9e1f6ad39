//! What the browser journeys need: Node, their packages, a Chromium.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::failure::Failure;
use crate::house;
use crate::shell;

/// The oldest Node that the journeys run on.
const NODE_MAJOR_MIN: u32 = 20;
const NODE_HOW: &str =
    "Install Node 20 or newer with npm: `apt-get install nodejs npm` on Debian 13, or from https://nodejs.org";
const CHROMIUM_HOW: &str = "Install Chromium (`apt-get install chromium` on Debian) or Chrome, \
     or name its program in DESTALK_CHROMIUM";
const CHROMIUM_NAMES: [&str; 4] = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const CHROMIUM_ON_MAC: [&str; 2] = [
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/// Everything that a browser run needs, found or installed.
pub(crate) struct Browser {
    chromium: PathBuf,
}

/// Finds Node, npm and Chromium; installs the packages of `e2e/` and, on Debian as root, Chromium.
///
/// # Errors
/// [`Failure::Missing`] says what is missing and how to get it.
pub(crate) fn prepare() -> Result<Browser, Failure> {
    node()?;
    let chromium = chromium()?;
    packages()?;
    Ok(Browser { chromium })
}

impl Browser {
    /// A script of `e2e/` that drives the built program.
    pub(crate) fn script(&self, name: &str, arguments: &[&str]) -> Command {
        let mut command = shell::command("node", &[&format!("e2e/{name}")]);
        command.args(arguments).env("DESTALK_CHROMIUM", &self.chromium).env("DESTALK_PROGRAM", program());
        command
    }
}

/// Where a debug build puts the program.
pub(crate) fn program() -> PathBuf {
    let target = std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| house::root().join("target"), PathBuf::from);
    target.join("debug/destalk")
}

fn node() -> Result<(), Failure> {
    let missing = |what: &str| Failure::Missing { what: what.to_owned(), how: NODE_HOW };
    let version = shell::ask("node", &["--version"]).ok_or_else(|| missing("Node"))?;
    let major = version.trim_start_matches('v').split('.').next().and_then(|major| major.parse::<u32>().ok());
    if major.is_none_or(|major| major < NODE_MAJOR_MIN) {
        return Err(missing(&format!("Node {NODE_MAJOR_MIN} (found {version})")));
    }
    shell::ask("npm", &["--version"]).ok_or_else(|| missing("npm")).map(drop)
}

fn chromium() -> Result<PathBuf, Failure> {
    if let Some(named) = std::env::var_os("DESTALK_CHROMIUM").map(PathBuf::from) {
        let what = format!("{}, which DESTALK_CHROMIUM names,", named.display());
        return if named.is_file() { Ok(named) } else { Err(Failure::Missing { what, how: CHROMIUM_HOW }) };
    }
    if let Some(found) = found() {
        return Ok(found);
    }
    if may_install() {
        println!("Chromium is missing; installing it with apt-get");
        shell::run(&mut shell::command("apt-get", &["update", "-q"]))?;
        let mut install = shell::command("apt-get", &["install", "-y", "-q", "--no-install-recommends", "chromium"]);
        shell::run(install.env("DEBIAN_FRONTEND", "noninteractive"))?;
    }
    found().ok_or_else(|| Failure::Missing { what: "Chromium".to_owned(), how: CHROMIUM_HOW })
}

fn found() -> Option<PathBuf> {
    let on_mac = || CHROMIUM_ON_MAC.iter().map(PathBuf::from).find(|path| path.is_file());
    shell::find(&CHROMIUM_NAMES).or_else(on_mac)
}

/// Only on Debian or its like, and only as root: nobody else's machine is changed.
fn may_install() -> bool {
    let root = shell::ask("id", &["-u"]).is_some_and(|id| id == "0");
    root && Path::new("/etc/debian_version").exists() && shell::find(&["apt-get"]).is_some()
}

/// Installs exactly what the lock file names, unless it is there already.
fn packages() -> Result<(), Failure> {
    let e2e = house::root().join("e2e");
    let lock = house::read(&e2e.join("package-lock.json"))?;
    let mark = e2e.join("node_modules/.installed");
    if std::fs::read_to_string(&mark).is_ok_and(|installed| installed == lock) {
        return Ok(());
    }
    let mut install = shell::command("npm", &["ci", "--ignore-scripts", "--no-audit", "--no-fund"]);
    shell::run(install.current_dir(&e2e))?;
    std::fs::write(&mark, lock).map_err(Failure::file(&mark))
}
