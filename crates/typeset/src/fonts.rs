use std::sync::LazyLock;

use typst::foundations::Bytes;
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;

include!(concat!(env!("OUT_DIR"), "/fonts.rs"));

/// The shipped fonts, read once.
pub(crate) struct Fonts {
    pub(crate) book: LazyHash<FontBook>,
    pub(crate) fonts: Vec<Font>,
}

pub(crate) static FONTS: LazyLock<Fonts> = LazyLock::new(|| {
    let fonts: Vec<Font> = FILES.iter().flat_map(|(_, bytes)| Font::iter(Bytes::new(*bytes))).collect();
    Fonts { book: LazyHash::new(FontBook::from_fonts(&fonts)), fonts }
});

/// The first character of the text that no shipped font has: a document that has to show it cannot be made.
pub fn unprintable(text: &str) -> Option<char> {
    let printable = |c: char| {
        let mut infos = FONTS.fonts.iter().map(Font::info);
        infos.any(|info| info.coverage.contains(u32::from(c)))
    };
    text.chars().find(|c| !printable(*c))
}
