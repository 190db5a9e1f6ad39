use std::sync::Arc;

use uuid::Uuid;

use crate::{Clock, Timestamp, Token};

/// The text is no id.
#[derive(Debug, thiserror::Error)]
#[error("not an id: {0:?}")]
pub struct IdError(pub String);

macro_rules! id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub struct $name(Uuid);

        impl $name {
            /// Wraps a UUID that [`Ids`] or the database gave.
            pub fn from_uuid(uuid: Uuid) -> Self {
                Self(uuid)
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.0.hyphenated().fmt(f)
            }
        }

        impl std::str::FromStr for $name {
            type Err = IdError;

            fn from_str(text: &str) -> Result<Self, IdError> {
                Uuid::try_parse(text).map(Self).map_err(|_| IdError(text.to_owned()))
            }
        }
    };
}

id!(
    /// A person's account.
    AccountId
);
id!(
    /// One registration round.
    IntakeId
);
id!(
    /// One person's request for a seat in an intake.
    ApplicationId
);
id!(
    /// One go at the final test.
    AttemptId
);
id!(
    /// A certificate: 122 random bits, because its address is public and must not be guessed.
    CertificateId
);

/// Where ids, tokens and seeds come from. Tests pass a counted source, so that a run can be repeated.
#[derive(Clone)]
pub struct Ids(Arc<dyn Fn() -> [u8; 32] + Send + Sync>);

impl std::fmt::Debug for Ids {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Ids")
    }
}

impl Ids {
    /// Randomness of the operating system.
    pub fn system() -> Self {
        Self(Arc::new(|| {
            let mut bytes = [0; 32];
            // A process without randomness must not hand out secrets: there is nothing sensible to go on with.
            while getrandom::fill(&mut bytes).is_err() {
                std::thread::yield_now();
            }
            bytes
        }))
    }

    /// A source under the caller's control: for tests, demo data and simulations only.
    pub fn from_source(source: impl Fn() -> [u8; 32] + Send + Sync + 'static) -> Self {
        Self(Arc::new(source))
    }

    /// Counted, predictable "randomness" that starts at `seed`: for tests and demo data only.
    pub fn counted(seed: u64) -> Self {
        let counter = std::sync::atomic::AtomicU64::new(0);
        Self::from_source(move || {
            let n = counter.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
            let mut input = [0; 16];
            let (left, right) = input.split_at_mut(8);
            left.copy_from_slice(&seed.to_be_bytes());
            right.copy_from_slice(&n.to_be_bytes());
            crate::hash::sha256(&input)
        })
    }

    /// 32 random bytes.
    pub fn bytes(&self) -> [u8; 32] {
        (self.0)()
    }

    /// A random 64-bit number, for seeds.
    pub fn seed(&self) -> u64 {
        let [a, b, c, d, e, f, g, h, ..] = self.bytes();
        u64::from_be_bytes([a, b, c, d, e, f, g, h])
    }

    /// A secret for a link or a cookie.
    pub fn token(&self) -> Token {
        Token::from_bytes(self.bytes())
    }

    /// An id that sorts by time (UUIDv7), for rows.
    pub fn row(&self, now: Timestamp) -> Uuid {
        let [a, b, c, d, e, f, g, h, i, j, ..] = self.bytes();
        uuid::Builder::from_unix_timestamp_millis(
            u64::try_from(now.micros() / 1_000).unwrap_or(0),
            &[a, b, c, d, e, f, g, h, i, j],
        )
        .into_uuid()
    }

    /// An id that tells nothing (UUIDv4), for addresses that are public.
    pub fn random(&self) -> Uuid {
        let mut bytes = [0; 16];
        bytes.iter_mut().zip(self.bytes()).for_each(|(to, from)| *to = from);
        uuid::Builder::from_random_bytes(bytes).into_uuid()
    }

    /// A new account id.
    pub fn account(&self, clock: &Clock) -> AccountId {
        AccountId(self.row(clock.now()))
    }

    /// A new intake id.
    pub fn intake(&self, clock: &Clock) -> IntakeId {
        IntakeId(self.row(clock.now()))
    }

    /// A new application id.
    pub fn application(&self, clock: &Clock) -> ApplicationId {
        ApplicationId(self.row(clock.now()))
    }

    /// A new attempt id.
    pub fn attempt(&self, clock: &Clock) -> AttemptId {
        AttemptId(self.row(clock.now()))
    }

    /// A new certificate id.
    pub fn certificate(&self) -> CertificateId {
        CertificateId(self.random())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn row_ids_sort_by_time_and_certificate_ids_tell_nothing() {
        let ids = Ids::counted(1);
        let early = ids.row(Timestamp::from_micros(1_000_000));
        let late = ids.row(Timestamp::from_micros(2_000_000_000));
        assert!(early < late);
        assert_ne!(ids.certificate(), ids.certificate());
        assert_eq!(Ids::counted(1).bytes(), Ids::counted(1).bytes());
        assert_ne!(Ids::counted(1).bytes(), Ids::counted(2).bytes());
    }
}
