use std::sync::LazyLock;

use base::{Language, TimeZone, Timestamp};
use icu_calendar::{Date, Gregorian};
use icu_datetime::fieldsets::zone::ExemplarCity;
use icu_datetime::fieldsets::{YM, YMD};
use icu_datetime::{FixedCalendarDateTimeFormatter, NoCalendarFormatter};
use jiff::ZonedDateTime;

use crate::locale::PerLanguage;

static DAYS: LazyLock<PerLanguage<FixedCalendarDateTimeFormatter<Gregorian, YMD>>> =
    LazyLock::new(|| PerLanguage::new(|locale| FixedCalendarDateTimeFormatter::try_new(locale.into(), YMD::long())));
static MONTHS: LazyLock<PerLanguage<FixedCalendarDateTimeFormatter<Gregorian, YM>>> =
    LazyLock::new(|| PerLanguage::new(|locale| FixedCalendarDateTimeFormatter::try_new(locale.into(), YM::long())));
static CITIES: LazyLock<PerLanguage<NoCalendarFormatter<ExemplarCity>>> =
    LazyLock::new(|| PerLanguage::new(|locale| NoCalendarFormatter::try_new(locale.into(), ExemplarCity)));

/// The day, in words: `24 November 2026`, `24 de noviembre de 2026`, `1er novembre 2026`.
pub fn date(language: Language, moment: Timestamp, zone: &TimeZone) -> String {
    let local = moment.in_zone(zone);
    let written = gregorian(&local).and_then(|day| Some(DAYS.get(language)?.format(&day).to_string()));
    let written = written.unwrap_or_else(|| local.date().to_string());
    match (language, written.strip_prefix("1 ")) {
        (Language::Fr, Some(rest)) => format!("1er {rest}"),
        (Language::It, Some(rest)) => format!("1º {rest}"),
        _ => written,
    }
}

/// The day, the time and whose time it is: `24 November 2026, 18:00 (Rome time)`. For deadlines.
pub fn date_time(language: Language, moment: Timestamp, zone: &TimeZone) -> String {
    let (date, time, place) = (date(language, moment, zone), time(language, moment, zone), self::zone(language, zone));
    format!("{date}, {time} ({place})")
}

/// The time of the day on a 24-hour clock: `18:00`, `18:00 Uhr`, `18 h 00`.
pub fn time(language: Language, moment: Timestamp, zone: &TimeZone) -> String {
    let local = moment.in_zone(zone);
    let (hour, minute) = (local.hour(), local.minute());
    match language {
        Language::En | Language::It | Language::Es => format!("{hour:02}:{minute:02}"),
        Language::De => format!("{hour:02}:{minute:02}\u{a0}Uhr"),
        Language::Fr => format!("{hour:02}\u{a0}h\u{a0}{minute:02}"),
    }
}

/// The month with its year: `November 2026`, `noviembre de 2026`.
pub fn month(language: Language, moment: Timestamp, zone: &TimeZone) -> String {
    let local = moment.in_zone(zone);
    let written = gregorian(&local).and_then(|day| Some(MONTHS.get(language)?.format(&day).to_string()));
    written.unwrap_or_else(|| local.strftime("%Y-%m").to_string())
}

/// The time zone by the city that gives it its name: `Rome time`, `Ortszeit Rom`, `ora di Roma`.
pub fn zone(language: Language, zone: &TimeZone) -> String {
    let known = icu_time::TimeZone::from_iana_id(zone.name());
    if known == icu_time::TimeZone::UNKNOWN || zone == &TimeZone::UTC {
        return zone.name().to_owned();
    }
    let Some(cities) = CITIES.get(language) else {
        return zone.name().to_owned();
    };
    let city = cities.format(&known.without_offset());
    match language {
        Language::En => format!("{city} time"),
        Language::De => format!("Ortszeit {city}"),
        Language::It => format!("ora di {city}"),
        Language::Fr => format!("heure\u{a0}: {city}"),
        Language::Es => format!("hora de {city}"),
    }
}

fn gregorian(local: &ZonedDateTime) -> Option<Date<Gregorian>> {
    let month = local.month().try_into().ok()?;
    Date::try_new_gregorian(local.year().into(), month, local.day().try_into().ok()?).ok()
}
