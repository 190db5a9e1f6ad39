use base::{Audience, CertificateId, Language, TimeZone, Timestamp};
use serde::{Deserialize, Serialize};

use crate::{HolderName, Kind};

/// Bytes of the signed text at most: twice that and a signature still fit into one string of a PDF file.
pub const PAYLOAD_BYTES_MAX: usize = 16 * 1024;

const COURSE_CHARS_MAX: usize = 160;
const INTAKE_CHARS_MAX: usize = 80;
const VERSION_CHARS_MAX: usize = 40;
const OUTCOMES_MAX: usize = 6;
const OUTCOME_CHARS_MAX: usize = 200;
const ISSUERS_MAX: usize = 4;
const ISSUER_CHARS_MAX: usize = 80;
const SITE_BYTES_MAX: usize = 120;
const MINUTES_MAX: u32 = 60_000;

/// Names the form of the signed text. A second form gets a second name, and the first stays readable.
const FORMAT: &str = "destalk-certificate-1";

/// A text, or a list of texts, in each language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EachLanguage<T> {
    de: T,
    en: T,
    es: T,
    fr: T,
    it: T,
}

impl<T> EachLanguage<T> {
    /// Asks for each language in turn.
    pub fn from_fn(mut of: impl FnMut(Language) -> T) -> Self {
        Self {
            de: of(Language::De),
            en: of(Language::En),
            es: of(Language::Es),
            fr: of(Language::Fr),
            it: of(Language::It),
        }
    }

    /// What it is in this language.
    pub fn get(&self, language: Language) -> &T {
        match language {
            Language::En => &self.en,
            Language::De => &self.de,
            Language::It => &self.it,
            Language::Fr => &self.fr,
            Language::Es => &self.es,
        }
    }
}

/// A day of the calendar, without time or zone, written `2026-11-24`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(jiff::civil::Date);

/// The text is no day.
#[derive(Debug, thiserror::Error)]
#[error("not a day: {0:?}, expected one such as 2026-11-24")]
pub struct UnknownDay(String);

impl Day {
    /// The day that a moment belongs to, for people of a zone.
    pub fn of(moment: Timestamp, zone: &TimeZone) -> Self {
        Self(moment.in_zone(zone).date())
    }

    /// Its first moment in UTC, for writing it in words.
    pub fn start(self) -> Timestamp {
        let midnight = jiff::tz::TimeZone::UTC.to_timestamp(self.0.at(0, 0, 0, 0));
        midnight.map_or(Timestamp::from_micros(0), Timestamp::from)
    }
}

impl std::fmt::Display for Day {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}

impl std::str::FromStr for Day {
    type Err = UnknownDay;

    fn from_str(text: &str) -> Result<Self, UnknownDay> {
        let day: jiff::civil::Date = text.parse().map_err(|_| UnknownDay(text.to_owned()))?;
        // Other ways to write the same day are refused: a signed text has one form.
        if day.to_string() == text { Ok(Self(day)) } else { Err(UnknownDay(text.to_owned())) }
    }
}

/// Everything that a certificate says, in all languages. What is printed comes from here and from nowhere else.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Document {
    /// Its number.
    pub id: CertificateId,
    /// Which of the two papers.
    pub kind: Kind,
    /// Who holds it, as confirmed at issue.
    pub name: HolderName,
    /// The title of the course.
    pub course: EachLanguage<String>,
    /// The branch of the course that was taken.
    pub audience: Audience,
    /// The name of the registration round, if the course was taken in one.
    pub intake: Option<EachLanguage<String>>,
    /// How long the course is, in minutes.
    pub minutes: u32,
    /// The language in which the course was taken.
    pub language: Language,
    /// The day of issue.
    pub issued_on: Day,
    /// The last day, if it has one.
    pub valid_until: Option<Day>,
    /// The version of the content.
    pub content_version: String,
    /// What the course teaches: six points at most.
    pub outcomes: EachLanguage<Vec<String>>,
    /// Who issued it: one to four names.
    pub issuers: Vec<String>,
    /// Where it can be checked: the address of the installation, such as `https://course.example`.
    pub site: String,
}

/// Why a document cannot be issued, or a signed text not be read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{field}: {fault}")]
pub struct DocumentError {
    /// Which part.
    pub field: &'static str,
    /// What is wrong with it.
    pub fault: String,
}

/// The signed text: JSON with its keys in alphabetical order and without spaces, as RFC 8785 writes it.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Payload {
    audience: Audience,
    content_version: String,
    course: EachLanguage<String>,
    format: String,
    id: String,
    intake: Option<EachLanguage<String>>,
    issued_on: String,
    issuers: Vec<String>,
    kind: String,
    language: Language,
    minutes: u32,
    name: String,
    outcomes: EachLanguage<Vec<String>>,
    site: String,
    valid_until: Option<String>,
}

impl Document {
    /// The one text that is signed.
    ///
    /// # Errors
    /// [`DocumentError`] names the part that is empty, too long or not in form.
    pub fn to_bytes(&self) -> Result<Vec<u8>, DocumentError> {
        self.check()?;
        let payload = Payload {
            audience: self.audience,
            content_version: self.content_version.clone(),
            course: self.course.clone(),
            format: FORMAT.to_owned(),
            id: self.id.to_string(),
            intake: self.intake.clone(),
            issued_on: self.issued_on.to_string(),
            issuers: self.issuers.clone(),
            kind: self.kind.as_str().to_owned(),
            language: self.language,
            minutes: self.minutes,
            name: self.name.as_str().to_owned(),
            outcomes: self.outcomes.clone(),
            site: self.site.clone(),
            valid_until: self.valid_until.map(|day| day.to_string()),
        };
        let bytes = serde_json::to_vec(&payload).map_err(|error| fault("document", error))?;
        if bytes.len() > PAYLOAD_BYTES_MAX {
            return Err(fault("document", format!("{} bytes, {PAYLOAD_BYTES_MAX} at most", bytes.len())));
        }
        Ok(bytes)
    }

    /// Reads the signed text, and refuses any other way to write the same.
    ///
    /// # Errors
    /// [`DocumentError`] names the part that is not in form.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, DocumentError> {
        if bytes.len() > PAYLOAD_BYTES_MAX {
            return Err(fault("document", format!("{} bytes, {PAYLOAD_BYTES_MAX} at most", bytes.len())));
        }
        let payload: Payload = serde_json::from_slice(bytes).map_err(|error| fault("document", error))?;
        if payload.format != FORMAT {
            return Err(fault("format", format!("{:?} is not known to this version", payload.format)));
        }
        let day = |field, text: &str| text.parse().map_err(|error: UnknownDay| fault(field, error));
        let document = Self {
            id: payload.id.parse().map_err(|error| fault("id", error))?,
            kind: payload.kind.parse().map_err(|error| fault("kind", error))?,
            name: HolderName::well_formed(&payload.name).map_err(|error| fault("name", error))?,
            course: payload.course,
            audience: payload.audience,
            intake: payload.intake,
            minutes: payload.minutes,
            language: payload.language,
            issued_on: day("issued_on", &payload.issued_on)?,
            valid_until: payload.valid_until.as_deref().map(|text| day("valid_until", text)).transpose()?,
            content_version: payload.content_version,
            outcomes: payload.outcomes,
            issuers: payload.issuers,
            site: payload.site,
        };
        if document.to_bytes()? == bytes { Ok(document) } else { Err(fault("document", "not in canonical form")) }
    }

    fn check(&self) -> Result<(), DocumentError> {
        for language in Language::ALL {
            line("course", self.course.get(language), COURSE_CHARS_MAX)?;
            if let Some(intake) = &self.intake {
                line("intake", intake.get(language), INTAKE_CHARS_MAX)?;
            }
            count("outcomes", self.outcomes.get(language).len(), 0, OUTCOMES_MAX)?;
            for outcome in self.outcomes.get(language) {
                line("outcomes", outcome, OUTCOME_CHARS_MAX)?;
            }
        }
        line("content_version", &self.content_version, VERSION_CHARS_MAX)?;
        count("issuers", self.issuers.len(), 1, ISSUERS_MAX)?;
        for issuer in &self.issuers {
            line("issuers", issuer, ISSUER_CHARS_MAX)?;
        }
        if self.minutes == 0 || self.minutes > MINUTES_MAX {
            return Err(fault("minutes", format!("{} is not between 1 and {MINUTES_MAX}", self.minutes)));
        }
        let plain = self.site.bytes().all(|byte| byte.is_ascii_graphic()) && self.site.len() <= SITE_BYTES_MAX;
        let scheme = self.site.starts_with("https://") || self.site.starts_with("http://");
        if !plain || !scheme || self.site.ends_with('/') {
            return Err(fault("site", format!("{:?} is no address such as https://course.example", self.site)));
        }
        Ok(())
    }
}

/// Reads the number of a certificate as someone types it from paper: with or without spaces and hyphens, in any case.
pub fn read_number(typed: &str) -> Option<CertificateId> {
    let digits: String = typed.chars().filter(|c| !c.is_whitespace() && !matches!(c, '-' | '‐' | '‑' | '–')).collect();
    if digits.len() == 32 && digits.bytes().all(|byte| byte.is_ascii_hexdigit()) { digits.parse().ok() } else { None }
}

fn line(field: &'static str, text: &str, chars_max: usize) -> Result<(), DocumentError> {
    if text.trim().is_empty() || text.trim() != text {
        return Err(fault(field, "is empty, or begins or ends with a space"));
    }
    if let Some(control) = text.chars().find(|c| c.is_control()) {
        return Err(fault(field, format!("contains the control character U+{:04X}", u32::from(control))));
    }
    let chars = text.chars().count();
    if chars > chars_max {
        return Err(fault(field, format!("has {chars} characters, {chars_max} at most are allowed")));
    }
    Ok(())
}

fn count(field: &'static str, number: usize, least: usize, most: usize) -> Result<(), DocumentError> {
    if (least..=most).contains(&number) {
        return Ok(());
    }
    Err(fault(field, format!("has {number} entries, {least} to {most} are allowed")))
}

fn fault(field: &'static str, fault: impl ToString) -> DocumentError {
    DocumentError { field, fault: fault.to_string() }
}
