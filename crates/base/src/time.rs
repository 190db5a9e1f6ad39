use std::sync::Arc;

use serde::{Deserialize, Serialize};

/// A moment, in microseconds since 1970-01-01 00:00 UTC, as the database keeps it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Timestamp(i64);

const MICROS_PER_SECOND: i64 = 1_000_000;

/// A length of `n` seconds, for [`Timestamp::plus`].
pub const fn seconds(n: i64) -> Span {
    Span(n * MICROS_PER_SECOND)
}
/// A length of `n` minutes.
pub const fn minutes(n: i64) -> Span {
    seconds(n * 60)
}
/// A length of `n` hours.
pub const fn hours(n: i64) -> Span {
    minutes(n * 60)
}
/// A length of `n` days of 24 hours.
pub const fn days(n: i64) -> Span {
    hours(n * 24)
}

/// A length of time, in microseconds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Span(i64);

impl Span {
    /// The length in whole seconds.
    pub const fn as_seconds(self) -> i64 {
        self.0 / MICROS_PER_SECOND
    }
}

impl Timestamp {
    /// A moment from its microseconds.
    pub const fn from_micros(micros: i64) -> Self {
        Self(micros)
    }

    /// The microseconds since 1970.
    pub const fn micros(self) -> i64 {
        self.0
    }

    /// The moment `span` later; stays at the end of time instead of wrapping.
    #[must_use]
    pub const fn plus(self, span: Span) -> Self {
        Self(self.0.saturating_add(span.0))
    }

    /// The moment `span` earlier; stays at the beginning of time instead of wrapping.
    #[must_use]
    pub const fn minus(self, span: Span) -> Self {
        Self(self.0.saturating_sub(span.0))
    }

    /// How much later this is than `earlier`; negative if it is not.
    pub const fn since(self, earlier: Self) -> Span {
        Span(self.0.saturating_sub(earlier.0))
    }

    /// The moment as jiff knows it; clamped to the range that jiff can show.
    pub fn to_jiff(self) -> jiff::Timestamp {
        jiff::Timestamp::from_microsecond(self.0).unwrap_or(if self.0 < 0 {
            jiff::Timestamp::MIN
        } else {
            jiff::Timestamp::MAX
        })
    }

    /// The moment in a zone, for showing it.
    pub fn in_zone(self, zone: &TimeZone) -> jiff::ZonedDateTime {
        self.to_jiff().to_zoned_datetime(zone.0.clone())
    }

    /// `2026-11-24T18:00:00Z`: for files and machine-readable attributes.
    pub fn to_rfc3339(self) -> String {
        self.to_jiff().strftime("%Y-%m-%dT%H:%M:%SZ").to_string()
    }
}

impl From<jiff::Timestamp> for Timestamp {
    fn from(moment: jiff::Timestamp) -> Self {
        Self(moment.as_microsecond())
    }
}

/// A named time zone, such as `Europe/Rome`, with its daylight-saving rules.
#[derive(Clone, Debug, PartialEq)]
pub struct TimeZone(jiff::tz::TimeZone);

/// The name is in no time-zone list.
#[derive(Debug, thiserror::Error)]
#[error("unknown time zone {0:?}: expected a name such as Europe/Rome")]
pub struct UnknownTimeZone(pub String);

impl TimeZone {
    /// Coordinated universal time.
    pub const UTC: Self = Self(jiff::tz::TimeZone::UTC);

    /// Looks a zone up in the built-in list.
    ///
    /// # Errors
    /// [`UnknownTimeZone`] names what was asked for.
    pub fn named(name: &str) -> Result<Self, UnknownTimeZone> {
        jiff::tz::TimeZone::get(name).map(Self).map_err(|_| UnknownTimeZone(name.to_owned()))
    }

    /// The name, such as `Europe/Rome`.
    pub fn name(&self) -> &str {
        self.0.iana_name().unwrap_or("UTC")
    }

    /// Reads what an `<input type="datetime-local">` sends (`2026-11-24T18:00`) as a moment in this zone. A time that
    /// daylight saving skips is moved forward; one that happens twice is the first of both.
    pub fn read_local(&self, text: &str) -> Option<Timestamp> {
        let local: jiff::civil::DateTime = text.trim().parse().ok()?;
        let moment = self.0.to_ambiguous_zoned_datetime(local).compatible().ok()?;
        Some(moment.timestamp().into())
    }

    /// The moment as an `<input type="datetime-local">` wants it.
    pub fn write_local(&self, moment: Timestamp) -> String {
        moment.in_zone(self).strftime("%Y-%m-%dT%H:%M").to_string()
    }
}

/// Where "now" comes from. Rules never ask it: they are given a [`Timestamp`].
#[derive(Clone)]
pub struct Clock(Arc<dyn Fn() -> Timestamp + Send + Sync>);

impl std::fmt::Debug for Clock {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Clock")
    }
}

impl Clock {
    /// The machine's clock.
    pub fn system() -> Self {
        Self(Arc::new(|| jiff::Timestamp::now().into()))
    }

    /// A clock that always shows the same moment.
    pub fn fixed(moment: Timestamp) -> Self {
        Self(Arc::new(move || moment))
    }

    /// A clock that a test moves by hand.
    pub fn manual(start: Timestamp) -> (Self, impl Fn(Span) + Send + Sync + Clone) {
        let now = Arc::new(std::sync::atomic::AtomicI64::new(start.micros()));
        let hand = Arc::clone(&now);
        let clock = Self(Arc::new(move || Timestamp(now.load(std::sync::atomic::Ordering::SeqCst))));
        let advance = move |span: Span| {
            hand.fetch_add(span.0, std::sync::atomic::Ordering::SeqCst);
        };
        (clock, advance)
    }

    /// The present moment.
    pub fn now(&self) -> Timestamp {
        (self.0)()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_local_time_that_daylight_saving_skips_moves_forward() {
        let rome = TimeZone::named("Europe/Rome").unwrap();
        let skipped = rome.read_local("2026-03-29T02:30").unwrap();
        assert_eq!(skipped.to_rfc3339(), "2026-03-29T01:30:00Z");
        assert_eq!(rome.write_local(skipped), "2026-03-29T03:30");
    }

    #[test]
    fn a_local_time_that_happens_twice_is_the_first() {
        let rome = TimeZone::named("Europe/Rome").unwrap();
        let twice = rome.read_local("2026-10-25T02:30").unwrap();
        assert_eq!(twice.to_rfc3339(), "2026-10-25T00:30:00Z");
    }

    #[test]
    fn unknown_zones_and_times_are_refused() {
        assert!(TimeZone::named("Europe/Nowhere").is_err());
        assert!(TimeZone::UTC.read_local("next Tuesday").is_none());
    }

    #[test]
    fn a_manual_clock_moves_only_by_hand() {
        let (clock, advance) = Clock::manual(Timestamp::from_micros(0));
        assert_eq!(clock.now().micros(), 0);
        advance(hours(2));
        assert_eq!(clock.now(), Timestamp::from_micros(0).plus(minutes(120)));
    }
}
