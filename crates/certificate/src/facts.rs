use base::{Audience, Language, TimeZone};
use text::{Args, Texts};

use crate::{Day, Document, Kind};

/// A fact of a certificate as people read it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fact {
    /// Which: the key of its label in the texts.
    pub key: &'static str,
    /// What it is called.
    pub label: String,
    /// What it says.
    pub value: String,
}

/// All facts that a certificate prints, in the order of the paper. For the paper itself, and for whoever checks one: what is
/// not listed here is not on it.
pub fn facts(document: &Document, language: Language, texts: &Texts) -> Vec<Fact> {
    let fact = |key: &'static str, value: String| Fact { key, label: texts.get(language, key), value };
    let day = |day: Day| text::date(language, day.start(), &TimeZone::UTC);
    let mut facts = vec![
        fact(kind_key(document.kind), document.course.get(language).clone()),
        fact("certificate-name", document.name.to_string()),
        fact("certificate-audience", texts.get(language, audience_key(document.audience))),
        fact("certificate-duration", duration(document.minutes, language, texts)),
        fact("certificate-language", texts.get(language, language_key(document.language))),
        fact("certificate-issued-on", day(document.issued_on)),
    ];
    facts.extend(document.valid_until.map(|last| fact("certificate-valid-until", day(last))));
    facts.extend(document.intake.as_ref().map(|intake| fact("certificate-intake", intake.get(language).clone())));
    facts.push(fact("certificate-content-version", document.content_version.clone()));
    facts.extend(document.outcomes.get(language).iter().map(|outcome| fact("certificate-outcomes", outcome.clone())));
    facts.extend(document.issuers.iter().map(|issuer| fact("certificate-issued-by", issuer.clone())));
    facts.push(fact("certificate-number", number(document)));
    facts
}

/// The key of the kind's name in the texts.
pub(crate) fn kind_key(kind: Kind) -> &'static str {
    match kind {
        Kind::Achievement => "certificate-achievement",
        Kind::Participation => "certificate-participation",
    }
}

fn audience_key(audience: Audience) -> &'static str {
    match audience {
        Audience::VictimSupport => "certificate-audience-victim-support",
        Audience::PerpetratorProgramme => "certificate-audience-perpetrator-programme",
        Audience::PublicAuthority => "certificate-audience-public-authority",
    }
}

/// The key of the name of a course language.
pub(crate) fn language_key(language: Language) -> &'static str {
    match language {
        Language::En => "certificate-language-en",
        Language::De => "certificate-language-de",
        Language::It => "certificate-language-it",
        Language::Fr => "certificate-language-fr",
        Language::Es => "certificate-language-es",
    }
}

fn duration(minutes: u32, language: Language, texts: &Texts) -> String {
    let args = Args::new().number("hours", minutes / 60);
    match minutes % 60 {
        0 => texts.format(language, "certificate-duration-hours", &args),
        rest => texts.format(language, "certificate-duration-minutes", &args.number("minutes", rest)),
    }
}

/// The number in groups of four: `3f2a 91c0 …`.
pub(crate) fn number(document: &Document) -> String {
    let digits: String = document.id.to_string().chars().filter(|c| *c != '-').collect();
    let mut grouped = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && index % 4 == 0 {
            grouped.push(' ');
        }
        grouped.push(digit);
    }
    grouped
}
