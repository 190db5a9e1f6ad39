use askama::Template;
use library::{ActivityView, TaskView};
use markup::Html;

use super::{Around, Maker, What};

/// The longest text of a reflection, in characters.
pub(crate) const REFLECTION_CHARS_MAX: usize = 4_000;

/// Writing for oneself.
#[derive(Template)]
#[template(path = "reflection.html")]
pub(crate) struct Reflecting<'a> {
    around: Around<'a>,
    prompt: Html,
    hint: Option<Html>,
    action: String,
    page: String,
    version: i64,
    how: Writing,
}

/// How the text stands.
enum Writing {
    /// Nothing is kept.
    Blank,
    /// This is kept.
    Kept(String),
    /// This was written and not kept.
    Once(String),
    /// This is kept, and another window sent that.
    Overtaken { kept: String, typed: String },
    /// Too long.
    TooLong { typed: String, keep: bool },
}

impl<'a> Maker<'a> {
    pub(super) fn reflecting(&self, around: Around<'a>, view: ActivityView) -> Reflecting<'a> {
        let stored = self.seen.reflections.iter().find(|one| one.block == around.id);
        let kept = stored.map(|one| one.text.clone());
        let how = match (self.what(around.id), kept) {
            (Some(What::Once(text)), _) => Writing::Once(text.clone()),
            (Some(What::TooLong(typed)), _) => {
                Writing::TooLong { typed: typed.raw("text").to_owned(), keep: typed.has("keep") }
            }
            (Some(What::Overtaken(typed)), Some(kept)) => {
                Writing::Overtaken { kept, typed: typed.raw("text").to_owned() }
            }
            (_, Some(kept)) => Writing::Kept(kept),
            (_, None) => Writing::Blank,
        };
        let hint = match view.task {
            TaskView::Reflection { hint } => hint,
            _ => None,
        };
        Reflecting {
            action: self.action(around.id),
            page: self.ctx.href(&format!("{}#b-{}", self.place.path(), around.id)),
            prompt: view.prompt,
            hint,
            version: stored.map_or(0, |one| one.version),
            how,
            around,
        }
    }
}
