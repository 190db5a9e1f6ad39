use std::sync::Arc;

use argon2::password_hash::phc::PasswordHash;
use argon2::password_hash::{PasswordHasher as _, PasswordVerifier as _};
use argon2::{Algorithm, Argon2, Params, Version};
use tokio::sync::Semaphore;

/// Memory, passes and lanes of Argon2id: the minimum that OWASP's password storage guide names, which costs 66 ms on the
/// machines that this is made for.
const MEMORY_KIB: u32 = 19 * 1024;
const PASSES: u32 = 2;
const LANES: u32 = 1;
/// Hashes at the same time (G13): more would only starve the pages.
const HASHES_AT_ONCE: usize = 2;

/// Hashes passphrases, at most two at a time. Clones share the limit.
#[derive(Clone)]
pub struct Hasher {
    places: Arc<Semaphore>,
    decoy: Arc<str>,
}

/// Hashing did not work: a fault of ours.
#[derive(Debug, thiserror::Error)]
pub enum HashError {
    /// The algorithm refused.
    #[error("hashing a passphrase: {0}")]
    Algorithm(String),
    /// The program is stopping.
    #[error("hashing was interrupted")]
    Interrupted,
}

impl From<HashError> for shell::Problem {
    fn from(error: HashError) -> Self {
        Self::internal(error)
    }
}

impl Hasher {
    /// A hasher with its own limit: one per process.
    ///
    /// # Errors
    /// [`HashError::Algorithm`] when Argon2 refuses its parameters.
    pub fn new() -> Result<Self, HashError> {
        let decoy = hash("a passphrase that nobody has")?;
        Ok(Self { places: Arc::new(Semaphore::new(HASHES_AT_ONCE)), decoy: decoy.into() })
    }

    /// The text to store for a passphrase.
    ///
    /// # Errors
    /// [`HashError`], a fault of ours.
    pub async fn hash(&self, passphrase: String) -> Result<String, HashError> {
        self.in_turn(move || hash(&passphrase)).await?
    }

    /// Whether the passphrase is the stored one. Without a stored one the same work is done and the answer is no, so that
    /// nobody can tell by the time whether an address is known (C09).
    ///
    /// # Errors
    /// [`HashError`], a fault of ours.
    pub async fn verify(&self, passphrase: String, stored: Option<String>) -> Result<bool, HashError> {
        let known = stored.is_some();
        let against = stored.unwrap_or_else(|| self.decoy.to_string());
        let same = self.in_turn(move || verify(&passphrase, &against)).await?;
        Ok(same && known)
    }

    async fn in_turn<T: Send + 'static>(&self, work: impl FnOnce() -> T + Send + 'static) -> Result<T, HashError> {
        let place = Arc::clone(&self.places).acquire_owned().await.map_err(|_| HashError::Interrupted)?;
        tokio::task::spawn_blocking(move || {
            let result = work();
            drop(place);
            result
        })
        .await
        .map_err(|_| HashError::Interrupted)
    }
}

fn algorithm() -> Result<Argon2<'static>, HashError> {
    let params =
        Params::new(MEMORY_KIB, PASSES, LANES, None).map_err(|error| HashError::Algorithm(error.to_string()))?;
    Ok(Argon2::new(Algorithm::Argon2id, Version::V0x13, params))
}

fn hash(passphrase: &str) -> Result<String, HashError> {
    let hashed = algorithm()?.hash_password(passphrase.as_bytes());
    hashed.map(|hash| hash.to_string()).map_err(|error| HashError::Algorithm(error.to_string()))
}

fn verify(passphrase: &str, stored: &str) -> bool {
    PasswordHash::new(stored)
        .is_ok_and(|hash| algorithm().is_ok_and(|argon| argon.verify_password(passphrase.as_bytes(), &hash).is_ok()))
}
