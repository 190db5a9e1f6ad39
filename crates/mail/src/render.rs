use askama::Template;
use base::Language;
use text::{Args, Texts};

use crate::{Kind, Settings};

/// Longest text that a value puts into a mail, in characters; the rest is cut.
pub const ARG_CHARS_MAX: usize = 200;

/// A mail as it is read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rendered {
    /// One line.
    pub subject: String,
    /// The plain text.
    pub text: String,
    /// The same as a web page: one column, no pictures, nothing from elsewhere.
    pub html: String,
}

/// Why a mail cannot be written.
#[derive(Debug, thiserror::Error)]
pub enum RenderError {
    /// No area of this program has this kind.
    #[error("no kind of mail has this name")]
    UnknownKind,
    /// Its words are not there in the language.
    #[error("the text {0} is missing")]
    MissingText(String),
    /// The page template failed.
    #[error("the page of the mail could not be written: {0}")]
    Template(#[from] askama::Error),
}

/// Where a mail's links lead, in full.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Links<'a> {
    pub(crate) link: Option<&'a str>,
    pub(crate) unsubscribe: Option<&'a str>,
}

enum Paragraph {
    Text(String),
    Link(String),
}

#[derive(Template)]
#[template(path = "mail.html")]
struct Page<'a> {
    language: &'a str,
    subject: &'a str,
    greeting: &'a str,
    paragraphs: &'a [Paragraph],
    footer: &'a [Paragraph],
}

/// Writes a mail: greeting, body, footer, in plain text and as a page.
pub(crate) fn render(
    texts: &Texts,
    settings: &Settings,
    kind: &Kind,
    language: Language,
    args: &Args,
    links: Links<'_>,
) -> Result<Rendered, RenderError> {
    let mut args = args.clone().map_texts(tame).text("sender", &settings.sender_name);
    if let Some(link) = links.link {
        args = args.text("link", link);
    }
    if let Some(unsubscribe) = links.unsubscribe {
        args = args.text("unsubscribe", unsubscribe);
    }
    let say = |key: &str| {
        if texts.has(language, key) {
            Ok(plain_spaces(language, &texts.format(language, key, &args)))
        } else {
            Err(RenderError::MissingText(key.to_owned()))
        }
    };
    let subject = one_line(&say(&kind.subject_key())?);
    let (greeting, body, footer) = (say("mail-greeting")?, say(&kind.body_key())?, say("mail-footer")?);
    let text = format!("{greeting}\n\n{body}\n\n-- \n{footer}\n");
    let html = Page {
        language: language.as_str(),
        subject: &subject,
        greeting: &greeting,
        paragraphs: &paragraphs(&body, links),
        footer: &paragraphs(&footer, links),
    }
    .render()?;
    Ok(Rendered { subject, text, html })
}

/// Splits at blank lines; a paragraph that is a link alone becomes one.
fn paragraphs(text: &str, links: Links<'_>) -> Vec<Paragraph> {
    let is_link = |text: &str| links.link == Some(text) || links.unsubscribe == Some(text);
    text.split("\n\n")
        .map(one_line)
        .filter(|paragraph| !paragraph.is_empty())
        .map(|paragraph| if is_link(&paragraph) { Paragraph::Link(paragraph) } else { Paragraph::Text(paragraph) })
        .collect()
}

/// What a person typed: on one line, short, and nothing that a mail program makes a link of.
fn tame(value: &str) -> String {
    one_line(value).replace("://", ": //").chars().take(ARG_CHARS_MAX).collect()
}

/// Control characters and line breaks become spaces, several spaces one. Spaces that do not break are kept.
fn one_line(text: &str) -> String {
    let is_gap = |c: char| c == ' ' || c.is_control() || matches!(c, '\u{2028}' | '\u{2029}');
    text.split(is_gap).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

/// Some mail programs show the narrow space of French as a box.
fn plain_spaces(language: Language, text: &str) -> String {
    if language == Language::Fr { text.replace('\u{202f}', "\u{a0}") } else { text.to_owned() }
}
