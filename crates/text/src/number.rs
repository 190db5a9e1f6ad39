use std::sync::LazyLock;

use base::Language;
use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use icu_decimal::options::{DecimalFormatterOptions, GroupingStrategy};

use crate::locale::PerLanguage;

static GROUPED: LazyLock<PerLanguage<DecimalFormatter>> = LazyLock::new(|| formatters(GroupingStrategy::Auto));
static PLAIN: LazyLock<PerLanguage<DecimalFormatter>> = LazyLock::new(|| formatters(GroupingStrategy::Never));

/// Digits after the decimal sign that [`decimal`] writes at most.
const FRACTION_DIGITS_MAX: u8 = 6;

/// A whole number with the language's thousands separator: `12,345`, `12.345`, `12 345`.
pub fn number(language: Language, value: i64) -> String {
    write(language, &Decimal::from(value), true)
}

/// A fraction, rounded to `digits` (6 at most) after the decimal sign: `0.5`, `0,5`.
pub fn decimal(language: Language, value: f64, digits: u8) -> String {
    let digits = usize::from(digits.min(FRACTION_DIGITS_MAX));
    let text = format!("{value:.digits$}");
    match Decimal::try_from_str(&text) {
        Ok(decimal) => write(language, &decimal, true),
        Err(_) => text,
    }
}

/// Whole percents, `80` for four fifths: `80%` in English and Italian, `80 %` with a space that does not break elsewhere.
pub fn percent(language: Language, percents: i64) -> String {
    with_percent_sign(language, &number(language, percents))
}

pub(crate) fn with_percent_sign(language: Language, written: &str) -> String {
    let space = match language {
        Language::En | Language::It => "",
        Language::De | Language::Es => "\u{a0}",
        Language::Fr => "\u{202f}",
    };
    format!("{written}{space}%")
}

pub(crate) fn write(language: Language, value: &Decimal, grouped: bool) -> String {
    let formatters = if grouped { &GROUPED } else { &PLAIN };
    formatters.get(language).map_or_else(|| value.to_string(), |formatter| formatter.format(value).to_string())
}

fn formatters(grouping: GroupingStrategy) -> PerLanguage<DecimalFormatter> {
    PerLanguage::new(|locale| DecimalFormatter::try_new(locale.into(), DecimalFormatterOptions::from(grouping)))
}
