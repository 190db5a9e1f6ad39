//! Markdown to safe HTML: CommonMark with small tables, and `[word]{en}` for a word in another language.
//!
//! Raw HTML is shown as text, pictures become their description, and whatever the Markdown gives is sanitised once
//! more against a list of what may be there. [`Html`] is the only way out, so that a page can print it as it is.

mod fault;
mod html;
mod plain;
mod render;
mod tree;

pub use fault::{Form, Problem, problems};
pub use html::Html;
pub use plain::{plain, words};
pub use render::{block, inline, page};
