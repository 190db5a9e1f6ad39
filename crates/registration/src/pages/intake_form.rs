//! The form of an intake: from an intake to fields, and back.

use base::{Audience, Country, IntakeId, TimeZone, Timestamp};
use shell::{FieldErrors, Fields, PageContext};

use crate::rules::{Intake, Quotas, Seats, WaitingList, clean_line};
use crate::words;

/// Longest name of an intake, in characters.
const NAME_CHARS_MAX: usize = 120;
/// Empty rows for countries that have no quota yet.
const SPARE_COUNTRY_ROWS: usize = 3;

/// The zones that the form offers: one per European clock, by its best-known city, and those that differ in their rules.
const ZONES: [&str; 27] = [
    "Europe/Amsterdam",
    "Europe/Athens",
    "Europe/Belgrade",
    "Europe/Berlin",
    "Europe/Brussels",
    "Europe/Bucharest",
    "Europe/Budapest",
    "Europe/Copenhagen",
    "Europe/Dublin",
    "Europe/Helsinki",
    "Europe/Istanbul",
    "Europe/Kyiv",
    "Europe/Lisbon",
    "Europe/London",
    "Europe/Luxembourg",
    "Europe/Madrid",
    "Europe/Malta",
    "Europe/Oslo",
    "Europe/Paris",
    "Europe/Prague",
    "Europe/Riga",
    "Europe/Rome",
    "Europe/Sofia",
    "Europe/Stockholm",
    "Europe/Vienna",
    "Europe/Warsaw",
    "Europe/Zurich",
];

/// The zones for a choice, by their names in the reader's language, with the present one even if it is none of ours.
pub(super) fn zones(ctx: &PageContext, present: &str) -> Vec<(String, String)> {
    let more = (!ZONES.contains(&present)).then_some(present);
    let mut zones: Vec<(String, String)> = ZONES
        .into_iter()
        .chain(more)
        .filter_map(|name| TimeZone::named(name).ok())
        .map(|zone| (zone.name().to_owned(), text::zone(ctx.language, &zone)))
        .collect();
    zones.sort_by(|(_, a), (_, b)| text::collate(ctx.language, a, b));
    zones
}

/// A new intake's fields: what most intakes have.
pub(super) fn blank(zone: &TimeZone) -> Fields {
    Fields::from_pairs([
        ("zone", zone.name().to_owned()),
        ("waiting", "unlimited".to_owned()),
        ("offer-hours", Intake::OFFER_HOURS.to_string()),
    ])
}

/// The fields of an intake.
pub(super) fn fields(intake: &Intake) -> Fields {
    let local = |at: Timestamp| intake.zone.write_local(at);
    let number = |n: Option<u32>| n.map(|n| n.to_string()).unwrap_or_default();
    let (waiting, waiting_max) = match intake.waiting {
        WaitingList::Off => ("off", None),
        WaitingList::Limited(n) => ("limited", Some(n)),
        WaitingList::Unlimited => ("unlimited", None),
    };
    let mut pairs = vec![
        ("name".to_owned(), intake.name.clone()),
        ("zone".to_owned(), intake.zone.name().to_owned()),
        ("opens".to_owned(), local(intake.opens_at)),
        ("closes".to_owned(), local(intake.closes_at)),
        ("reopens".to_owned(), intake.reopens_at.map(local).unwrap_or_default()),
        ("seats".to_owned(), number(intake.seats.limit())),
        ("waiting".to_owned(), waiting.to_owned()),
        ("waiting-max".to_owned(), number(waiting_max)),
        ("offer-hours".to_owned(), intake.offer_hours.to_string()),
        ("organisation-quota".to_owned(), number(intake.quotas.organisation)),
        ("version".to_owned(), intake.version.to_string()),
    ];
    for (audience, seats) in &intake.quotas.audiences {
        pairs.push((format!("audience-quota.{}", audience.as_str()), seats.to_string()));
    }
    for (row, (country, seats)) in intake.quotas.countries.iter().enumerate() {
        pairs.push((format!("country.{row}"), country.to_string()));
        pairs.push((format!("country-quota.{row}"), seats.to_string()));
    }
    Fields::from_pairs(pairs)
}

/// The fields of a copy: everything but the dates and the version.
pub(super) fn copied(intake: &Intake) -> Fields {
    let dates = ["opens", "closes", "reopens", "version"];
    Fields::from_pairs(fields(intake).pairs().iter().filter(|(name, _)| !dates.contains(&name.as_str())).cloned())
}

/// How many rows for countries the form shows.
pub(super) fn country_rows(fields: &Fields) -> usize {
    fields.prefixed("country.").filter(|(_, code)| !code.is_empty()).count() + SPARE_COUNTRY_ROWS
}

/// The intake as typed, or what is wrong with it.
pub(super) fn read(ctx: &PageContext, fields: &Fields, id: IntakeId) -> Result<Intake, FieldErrors> {
    let mut form = Form { ctx, fields, errors: FieldErrors::new() };
    let name = clean_line(fields.raw("name"), NAME_CHARS_MAX);
    if name.is_none() {
        form.wrong("name", ctx.t("shell-error-empty"));
    }
    let zone = TimeZone::named(fields.text("zone")).ok();
    if zone.is_none() {
        form.wrong("zone", ctx.t("shell-error-choose"));
    }
    let zone = zone.unwrap_or(TimeZone::UTC);
    let opens_at = form.moment("opens", &zone);
    let closes_at = form.moment("closes", &zone);
    let reopens_at = if fields.text("reopens").is_empty() { None } else { form.moment("reopens", &zone) };
    let seats = Seats::from_limit(form.number("seats"));
    let waiting = form.waiting();
    let offer_hours = form.number("offer-hours").unwrap_or(Intake::OFFER_HOURS);
    let quotas = form.quotas();
    let version = fields.text("version").parse().unwrap_or(0);
    let (Some(name), Some(opens_at), Some(closes_at)) = (name, opens_at, closes_at) else {
        return Err(form.errors);
    };
    let intake =
        Intake { id, name, opens_at, closes_at, reopens_at, zone, seats, waiting, quotas, offer_hours, version };
    for fault in intake.faults() {
        form.wrong(fault.field(), ctx.t(&format!("registration-intake-fault-{}", fault.as_str())));
    }
    if form.errors.is_empty() { Ok(intake) } else { Err(form.errors) }
}

struct Form<'a> {
    ctx: &'a PageContext,
    fields: &'a Fields,
    errors: FieldErrors,
}

impl Form<'_> {
    fn wrong(&mut self, field: &str, message: String) {
        self.errors.add(field, message);
    }

    fn moment(&mut self, field: &str, zone: &TimeZone) -> Option<Timestamp> {
        let read = zone.read_local(self.fields.text(field));
        if read.is_none() {
            self.wrong(field, self.ctx.t("registration-intake-date-wrong"));
        }
        read
    }

    /// A whole number, or `None` for an empty field. Zero is a number: nobody, not everybody.
    fn number(&mut self, field: &str) -> Option<u32> {
        let typed = self.fields.text(field);
        if typed.is_empty() {
            return None;
        }
        let read = typed.parse::<u32>().ok();
        if read.is_none() {
            self.wrong(field, self.ctx.t("registration-intake-number-wrong"));
        }
        read
    }

    fn waiting(&mut self) -> WaitingList {
        match self.fields.text("waiting") {
            "off" => WaitingList::Off,
            "unlimited" => WaitingList::Unlimited,
            "limited" => match self.number("waiting-max") {
                Some(n) => WaitingList::from_limit(Some(n)),
                None => {
                    if self.errors.at("waiting-max").is_none() {
                        self.wrong("waiting-max", self.ctx.t("shell-error-empty"));
                    }
                    WaitingList::Off
                }
            },
            _ => {
                self.wrong("waiting", self.ctx.t("shell-error-choose"));
                WaitingList::Off
            }
        }
    }

    fn quotas(&mut self) -> Quotas {
        let mut quotas = Quotas { organisation: self.number("organisation-quota"), ..Quotas::default() };
        for audience in Audience::ALL {
            if let Some(seats) = self.number(&format!("audience-quota.{}", audience.as_str())) {
                quotas.audiences.insert(audience, seats);
            }
        }
        for row in 0..country_rows(self.fields) {
            let country = self.fields.text(&format!("country.{row}")).parse::<Country>().ok();
            let field = format!("country-quota.{row}");
            match (country, self.number(&field)) {
                (Some(country), Some(seats)) => {
                    quotas.countries.insert(country, seats);
                }
                (Some(_), None) if self.errors.at(&field).is_none() => {
                    self.wrong(&field, self.ctx.t("shell-error-empty"));
                }
                _ => {}
            }
        }
        quotas
    }
}

/// The choice of waiting lists.
pub(super) fn waiting_choices(ctx: &PageContext) -> Vec<(String, String)> {
    ["off", "limited", "unlimited"]
        .into_iter()
        .map(|word| (word.to_owned(), ctx.t(&format!("registration-intake-waiting-{word}"))))
        .collect()
}

/// The choice of countries, with an empty one first.
pub(super) fn country_choices(ctx: &PageContext) -> Vec<(String, String)> {
    let mut countries = vec![(String::new(), ctx.t("registration-choose"))];
    countries.extend(words::countries(ctx));
    countries
}
