//! Names that several pages show: audiences, countries, states, languages.

use base::{Audience, Country, Language};
use shell::PageContext;

use crate::rules::State;

/// The value of the form's option for organisations that are none of the three, and for countries outside Europe.
pub(crate) const ELSEWHERE: &str = "other";

/// The audience's name.
pub(crate) fn audience(ctx: &PageContext, audience: Audience) -> String {
    ctx.t(&format!("shell-audience-{}", audience.as_str()))
}

/// The country's name.
pub(crate) fn country(ctx: &PageContext, country: Country) -> String {
    ctx.t(&format!("registration-country-{country}"))
}

/// The name of an audience that may be none of the three.
pub(crate) fn audience_or_none(ctx: &PageContext, it: Option<Audience>) -> String {
    it.map_or_else(|| ctx.t("registration-audience-none"), |one| audience(ctx, one))
}

/// The name of a country that may be outside Europe.
pub(crate) fn country_or_none(ctx: &PageContext, it: Option<Country>) -> String {
    it.map_or_else(|| ctx.t("registration-country-other"), |one| country(ctx, one))
}

/// The state's name, as organisers read it.
pub(crate) fn state(ctx: &PageContext, state: State) -> String {
    ctx.t(&format!("registration-state-{}", state.as_str()))
}

/// Why an application is looked at or was refused, by its word.
pub(crate) fn reason(ctx: &PageContext, state: State, word: &str) -> String {
    let family = if state == State::Review { "review" } else { "reason-name" };
    ctx.t(&format!("registration-{family}-{word}"))
}

/// Audiences for a choice.
pub(crate) fn audiences(ctx: &PageContext) -> Vec<(String, String)> {
    Audience::ALL.into_iter().map(|one| (one.as_str().to_owned(), audience(ctx, one))).collect()
}

/// Countries for a choice, sorted as readers of this language expect.
pub(crate) fn countries(ctx: &PageContext) -> Vec<(String, String)> {
    let mut all: Vec<(String, String)> = Country::all().map(|one| (one.to_string(), country(ctx, one))).collect();
    all.sort_by(|(_, a), (_, b)| text::collate(ctx.language, a, b));
    all
}

/// Languages for a choice, each in its own words.
pub(crate) fn languages() -> Vec<(String, String)> {
    Language::ALL.into_iter().map(|one| (one.as_str().to_owned(), one.own_name().to_owned())).collect()
}
