/// A country, as an ISO 3166-1 alpha-2 code in capitals. Independent of language.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Country([u8; 2]);

/// The text is no country that the product knows.
#[derive(Debug, thiserror::Error)]
#[error("unknown country code {0:?}: expected two capital letters of a European country")]
pub struct UnknownCountry(pub String);

/// The member states of the European Union.
const EU: [&str; 27] = [
    "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IT", "LT", "LU", "LV",
    "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK",
];

/// Other European countries whose professionals often work with the same networks.
const OTHER_EUROPEAN: [&str; 18] =
    ["AD", "AL", "BA", "CH", "GB", "GE", "IS", "LI", "MC", "MD", "ME", "MK", "NO", "RS", "SM", "TR", "UA", "XK"];

impl Country {
    /// Every country that a form offers, by code. Pages sort them by their name in the reader's language.
    pub fn all() -> impl Iterator<Item = Self> {
        EU.iter().chain(OTHER_EUROPEAN.iter()).filter_map(|code| code.parse().ok())
    }

    /// The two capital letters.
    pub fn as_str(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or_default()
    }

    /// Whether the country is a member state of the European Union.
    pub fn is_eu(&self) -> bool {
        EU.contains(&self.as_str())
    }
}

impl std::str::FromStr for Country {
    type Err = UnknownCountry;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let known = EU.contains(&text) || OTHER_EUROPEAN.contains(&text);
        match text.as_bytes() {
            [first, second] if known => Ok(Self([*first, *second])),
            _ => Err(UnknownCountry(text.to_owned())),
        }
    }
}

impl std::fmt::Display for Country {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
