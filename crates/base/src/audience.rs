use serde::{Deserialize, Serialize};

/// Whom a course branch, a seat quota or a certificate is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Audience {
    /// Victim support services.
    VictimSupport,
    /// Programmes that work with perpetrators.
    PerpetratorProgramme,
    /// Public authorities: police, justice, social and municipal services.
    PublicAuthority,
}

/// The text names no audience.
#[derive(Debug, thiserror::Error)]
#[error("unknown audience {0:?}: expected victim-support, perpetrator-programme or public-authority")]
pub struct UnknownAudience(pub String);

impl Audience {
    /// All audiences, in the order in which pages show them.
    pub const ALL: [Self; 3] = [Self::VictimSupport, Self::PerpetratorProgramme, Self::PublicAuthority];

    /// The word used in addresses, content, texts and the database.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::VictimSupport => "victim-support",
            Self::PerpetratorProgramme => "perpetrator-programme",
            Self::PublicAuthority => "public-authority",
        }
    }
}

impl std::str::FromStr for Audience {
    type Err = UnknownAudience;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::ALL.into_iter().find(|audience| audience.as_str() == text).ok_or_else(|| UnknownAudience(text.to_owned()))
    }
}
