//! Drawings with their words, one `<svg>` per language.

use std::fmt::Write as _;

use base::Language;
use markup::Html;

use super::words::UnitTexts;
use crate::model::{Figure, Localised, Text};
use crate::parse::{Drawing, Piece};

/// Distance between two lines of a label.
const LINE_HEIGHT: &str = "1.2em";

pub(super) fn compile(block: &str, drawing: Option<&Drawing>, texts: &mut UnitTexts) -> Figure {
    let alt = texts.take("alt");
    let labels = texts.take_all("label.");
    let filled = Language::ALL.map(|language| {
        let words = |slot: &str| labels.get(slot).map_or("", |label| label.plain(language));
        let alt = alt.get(language);
        let svg = drawing.map(|drawing| fill(block, drawing, &alt.plain, words)).unwrap_or_default();
        Localised { html: Html::drawing(&svg), ..alt.clone() }
    });
    Figure { drawing: Text::new(filled), caption: texts.take("caption"), description: texts.take("description") }
}

/// The element. Its id is unique on a page, because block ids are unique in a lesson.
fn fill<'a>(block: &str, drawing: &Drawing, alt: &str, words: impl Fn(&str) -> &'a str) -> String {
    let (width, height, alt) = (crate::parse::WIDTH, &drawing.height, Html::escape(alt));
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" role=\"img\" \
         aria-labelledby=\"figure-{block}\"><title id=\"figure-{block}\">{alt}</title>"
    );
    for piece in &drawing.pieces {
        match piece {
            Piece::Markup(markup) => svg.push_str(markup),
            Piece::Slot { name, x } => label(&mut svg, words(name), x),
        }
    }
    svg.push_str("</svg>");
    svg
}

fn label(svg: &mut String, words: &str, x: &str) {
    if !words.contains('\n') {
        svg.push_str(Html::escape(words).as_str());
        return;
    }
    for (number, line) in words.lines().enumerate() {
        let dy = if number == 0 { "0" } else { LINE_HEIGHT };
        // Writing into a String cannot fail.
        let _ = write!(svg, "<tspan x=\"{x}\" dy=\"{dy}\">{}</tspan>", Html::escape(line.trim()));
    }
}
