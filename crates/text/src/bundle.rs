use std::borrow::Cow;

use base::Language;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::types::{FluentNumber, FluentNumberStyle};
use fluent_bundle::{FluentError, FluentResource, FluentValue};
use icu_decimal::input::Decimal;

use crate::locale::index_of;
use crate::number;

pub(crate) type Bundle = FluentBundle<FluentResource>;

/// An empty bundle that writes numbers as the language does, and puts no invisible marks around what it fills in.
pub(crate) fn empty(language: Language) -> Result<Bundle, FluentError> {
    let mut bundle = FluentBundle::new_concurrent(vec![language.as_str().parse().unwrap_or_default()]);
    bundle.set_use_isolating(false);
    bundle.set_transform(Some(typographic));
    bundle.add_builtins()?;
    // Fluent takes a plain function that is not told the language: one is made per language.
    bundle.set_formatter(Some(match language {
        Language::En => write_value::<{ index_of(Language::En) }, _>,
        Language::De => write_value::<{ index_of(Language::De) }, _>,
        Language::It => write_value::<{ index_of(Language::It) }, _>,
        Language::Fr => write_value::<{ index_of(Language::Fr) }, _>,
        Language::Es => write_value::<{ index_of(Language::Es) }, _>,
    }));
    Ok(bundle)
}

/// The files hold the straight apostrophe, readers see the typographic one. Values that are filled in stay as they are.
fn typographic(text: &str) -> Cow<'_, str> {
    if text.contains('\'') { text.replace('\'', "’").into() } else { text.into() }
}

fn write_value<const LANGUAGE: usize, M>(value: &FluentValue<'_>, _: &M) -> Option<String> {
    match value {
        FluentValue::Number(value) => write_number(*Language::ALL.get(LANGUAGE)?, value),
        _ => None,
    }
}

/// Honours `NUMBER($n, style: "percent", useGrouping: "false", minimumFractionDigits: 1, maximumFractionDigits: 2)`.
/// A percentage is given in hundredths: 80 is written `80%`.
fn write_number(language: Language, value: &FluentNumber) -> Option<String> {
    let options = &value.options;
    let mut decimal = match options.maximum_fraction_digits {
        Some(digits) => Decimal::try_from_str(&format!("{:.digits$}", value.value)).ok()?,
        None => Decimal::try_from_str(&value.value.to_string()).ok()?,
    };
    decimal.absolute.trim_end();
    let places = options.minimum_fraction_digits.and_then(|digits| i16::try_from(digits).ok()).unwrap_or(0);
    decimal.absolute.pad_end(-places);
    let written = number::write(language, &decimal, options.use_grouping);
    Some(match options.style {
        FluentNumberStyle::Percent => number::with_percent_sign(language, &written),
        FluentNumberStyle::Decimal | FluentNumberStyle::Currency => written,
    })
}
