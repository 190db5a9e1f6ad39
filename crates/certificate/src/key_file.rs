use std::fs::{self, File, OpenOptions};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};

use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::signature::Ed25519KeyPair;

use crate::sign::SigningKey;

/// Where the key lies inside the data folder.
const FOLDER: &str = "keys";
const FILE: &str = "certificate-ed25519.pk8";

/// Numbers the drafts of this process, so that two threads do not write the same one.
static DRAFTS: AtomicU64 = AtomicU64::new(0);

/// Why there is no key to sign with.
#[derive(Debug, thiserror::Error)]
pub enum KeyFileError {
    /// The folder or the file cannot be made or read.
    #[error("{path}: {source}")]
    Io {
        /// What was touched.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// The file is there but holds no key. Never replaced: certificates were signed with what it held.
    #[error("{0} is damaged: restore it from a backup; a new key cannot check the certificates that were issued")]
    Damaged(PathBuf),
    /// The machine gave no randomness.
    #[error("no key could be made: the system gives no randomness")]
    Randomness,
}

impl SigningKey {
    /// Reads the installation's key below the data folder, and makes it at first use: readable by its owner only, complete
    /// or not there at all, and the same for two processes that start at once.
    ///
    /// # Errors
    /// [`KeyFileError`] names the file.
    pub fn open(data: &Path) -> Result<Self, KeyFileError> {
        let folder = data.join(FOLDER);
        let path = folder.join(FILE);
        match fs::read(&path) {
            Ok(bytes) => read(&path, &bytes),
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                make(&folder, &path)?;
                let bytes = fs::read(&path).map_err(|source| KeyFileError::Io { path: path.clone(), source })?;
                read(&path, &bytes)
            }
            Err(source) => Err(KeyFileError::Io { path, source }),
        }
    }
}

fn read(path: &Path, bytes: &[u8]) -> Result<SigningKey, KeyFileError> {
    let pair = Ed25519KeyPair::from_pkcs8(bytes).map_err(|_| KeyFileError::Damaged(path.to_owned()))?;
    SigningKey::of(pair).map_err(|_| KeyFileError::Damaged(path.to_owned()))
}

/// Writes a new key beside the place and links it there: a link fails when another process was first, a rename would not.
fn make(folder: &Path, path: &Path) -> Result<(), KeyFileError> {
    let key = Ed25519KeyPair::generate_pkcs8(&SystemRandom::new()).map_err(|_| KeyFileError::Randomness)?;
    let draft = folder.join(format!("{FILE}.{}-{}.tmp", std::process::id(), DRAFTS.fetch_add(1, Ordering::Relaxed)));
    let fails = |path: &Path| {
        let path = path.to_owned();
        move |source| KeyFileError::Io { path, source }
    };
    private_folder(folder).map_err(fails(folder))?;
    write_private(&draft, key.as_ref()).map_err(fails(&draft))?;
    let linked = fs::hard_link(&draft, path);
    fs::remove_file(&draft).map_err(fails(&draft))?;
    match linked {
        Err(error) if error.kind() != io::ErrorKind::AlreadyExists => Err(fails(path)(error)),
        _ => File::open(folder).and_then(|folder| folder.sync_all()).map_err(fails(folder)),
    }
}

fn private_folder(folder: &Path) -> io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)
}

fn write_private(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(path)?;
    file.write_all(bytes)?;
    file.sync_all()
}
