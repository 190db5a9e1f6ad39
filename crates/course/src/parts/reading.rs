use askama::Template;
use library::{BodyView, Tone};

use super::Around;

/// A block to read: text, figure, or text that opens.
#[derive(Template)]
#[template(path = "reading.html")]
pub(crate) struct Reading<'a> {
    pub(super) around: Around<'a>,
    pub(super) body: BodyView,
}

impl Reading<'_> {
    /// The title of a text that is set off.
    fn tone_title(&self, tone: &Tone) -> String {
        self.around.ctx.t(match tone {
            Tone::Plain => return String::new(),
            Tone::Safety => "course-tone-safety",
            Tone::Practice => "course-tone-practice",
            Tone::Key => "course-tone-key",
        })
    }
}
