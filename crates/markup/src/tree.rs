//! What is done to the parsed Markdown before it is written as HTML.

use comrak::nodes::{AstNode, NodeValue};
use comrak::{Arena, Options, parse_document};

use crate::Html;

/// How deep quotes may nest; what is deeper is shown without them. Sanitising takes the square of the depth, and the
/// parser limits only lists.
const NESTING_MAX: usize = 20;

/// The one dialect of the project.
pub(crate) fn options() -> Options<'static> {
    let mut options = Options::default();
    options.extension.table = true;
    options.render.escape = true;
    options
}

/// Whether the text is words without any markup, as most fields are: it is its own HTML then, and parsing would only
/// cost time. What is doubtful is no.
pub(crate) fn words_alone(text: &str) -> bool {
    let plain = |letter: char| {
        !letter.is_control()
            && (letter.is_alphanumeric()
                || matches!(letter, ' ' | '\u{a0}' | '\u{202f}' | '\u{ad}')
                || ".,:;?()/%’‘“”„«»–…€-\"'".contains(letter))
    };
    text.starts_with(|first: char| first.is_alphabetic() || "“„«".contains(first))
        && !text.ends_with(char::is_whitespace)
        && text.chars().all(plain)
}

/// The Markdown as a tree, with language marks, links and pictures already settled.
pub(crate) fn parse<'a>(arena: &'a Arena<'a>, markdown: &str, top_heading: u8) -> &'a AstNode<'a> {
    let root = parse_document(arena, markdown, &options());
    let nodes: Vec<_> = root.descendants().collect();
    for node in nodes {
        settle(arena, node, top_heading);
    }
    root
}

fn settle<'a>(arena: &'a Arena<'a>, node: &'a AstNode<'a>, top_heading: u8) {
    let value = node.data().value.clone();
    match value {
        NodeValue::Heading(mut heading) => {
            heading.level = heading.level.max(top_heading);
            node.data_mut().value = NodeValue::Heading(heading);
        }
        NodeValue::Image(_) => unwrap(node),
        NodeValue::BlockQuote if node.ancestors().count() > NESTING_MAX => unwrap(node),
        NodeValue::Link(link) => match Target::of(&link.url) {
            Target::Outside => {
                let url = Html::escape(&link.url);
                let open = format!(r#"<a class="outside" href="{url}" rel="noreferrer noopener">"#);
                node.insert_before(raw(arena, open));
                node.insert_after(raw(arena, "</a>".to_owned()));
                unwrap(node);
            }
            Target::Inside => {}
            Target::Refused => unwrap(node),
        },
        NodeValue::Table(_) => {
            let label = Html::escape(&header(node));
            let open = format!(r#"<div class="table-wrap" role="region" tabindex="0" aria-label="{label}">"#);
            node.insert_before(raw(arena, open));
            node.insert_after(raw(arena, "</div>\n".to_owned()));
        }
        NodeValue::Text(text) if text.contains("]{") => {
            for piece in pieces(&text) {
                match piece {
                    Piece::Text(text) => node.insert_before(text_node(arena, text)),
                    Piece::Foreign { language, word } => {
                        node.insert_before(raw(arena, format!(r#"<span lang="{language}">"#)));
                        node.insert_before(text_node(arena, word));
                        node.insert_before(raw(arena, "</span>".to_owned()));
                    }
                }
            }
            node.detach();
        }
        _ => {}
    }
}

/// Where a link leads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Target {
    /// To another site.
    Outside,
    /// To a page or place of this site, a mail address or a phone number.
    Inside,
    /// Nowhere that a text may lead.
    Refused,
}

impl Target {
    pub(crate) fn of(url: &str) -> Self {
        if url.starts_with("https://") {
            return Self::Outside;
        }
        let path = (url.starts_with('/') && !url.starts_with("//")) || url.starts_with('#') || url.starts_with("../");
        if path || url.starts_with("mailto:") || url.starts_with("tel:") { Self::Inside } else { Self::Refused }
    }
}

/// A table's head row, for those who hear the page.
fn header<'a>(table: &'a AstNode<'a>) -> String {
    let Some(row) = table.first_child() else {
        return String::new();
    };
    let cells: Vec<String> = row.children().map(crate::plain::of).filter(|cell| !cell.is_empty()).collect();
    cells.join(", ")
}

fn unwrap<'a>(node: &'a AstNode<'a>) {
    let children: Vec<_> = node.children().collect();
    for child in children {
        node.insert_before(child);
    }
    node.detach();
}

fn raw<'a>(arena: &'a Arena<'a>, html: String) -> &'a AstNode<'a> {
    arena.alloc(NodeValue::Raw(html).into())
}

fn text_node<'a>(arena: &'a Arena<'a>, text: &str) -> &'a AstNode<'a> {
    arena.alloc(NodeValue::Text(text.to_owned().into()).into())
}

/// A piece of text, with or without a language of its own.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Piece<'a> {
    Text(&'a str),
    Foreign { language: &'a str, word: &'a str },
}

/// Cuts a text at its `[word]{en}` marks.
pub(crate) fn pieces(text: &str) -> Vec<Piece<'_>> {
    let mut found = Vec::new();
    let mut rest = text;
    let mut from = 0;
    while let Some((before, after)) = rest.get(from..).and_then(|ahead| ahead.split_once("]{")) {
        let until = from + before.len();
        let head = rest.get(..until).unwrap_or_default();
        let mark = head.rsplit_once('[').zip(after.split_once('}'));
        let Some(((lead, word), (language, tail))) = mark.filter(|(_, (language, _))| is_language(language)) else {
            from = until + 2;
            continue;
        };
        if !lead.is_empty() {
            found.push(Piece::Text(lead));
        }
        found.push(Piece::Foreign { language, word });
        rest = tail;
        from = 0;
    }
    if !rest.is_empty() {
        found.push(Piece::Text(rest));
    }
    found
}

/// `en`, `ca`, `pt-BR`: what may stand in a `lang` attribute.
fn is_language(code: &str) -> bool {
    let mut parts = code.split('-');
    let primary = parts
        .next()
        .is_some_and(|part| (2..=3).contains(&part.len()) && part.bytes().all(|letter| letter.is_ascii_lowercase()));
    primary
        && parts.all(|part| (2..=8).contains(&part.len()) && part.bytes().all(|letter| letter.is_ascii_alphanumeric()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_are_cut_out_and_everything_else_stays() {
        let foreign = |language, word| Piece::Foreign { language, word };
        assert_eq!(pieces("plain"), [Piece::Text("plain")]);
        assert_eq!(pieces("[stalkerware]{en}"), [foreign("en", "stalkerware")]);
        let two = [foreign("en", "a"), Piece::Text(" and "), foreign("pt-BR", "b"), Piece::Text("!")];
        assert_eq!(pieces("[a]{en} and [b]{pt-BR}!"), two);
        for odd in ["]{en}", "[a]{", "[a]{}", "[a]{EN}", "[a]{en\"}", "a]{en} [", "[a]{english}"] {
            assert_eq!(pieces(odd), [Piece::Text(odd)], "{odd}");
        }
    }

    #[test]
    fn links_lead_out_by_https_or_stay_inside() {
        let cases = [
            ("https://example.org/", Target::Outside),
            ("/en/safety", Target::Inside),
            ("#part", Target::Inside),
            ("../safety", Target::Inside),
            ("mailto:a@example.org", Target::Inside),
            ("tel:+4912", Target::Inside),
            ("http://example.org/", Target::Refused),
            ("//example.org/", Target::Refused),
            ("javascript:alert(1)", Target::Refused),
            ("JavaScript:alert(1)", Target::Refused),
            ("data:text/html,x", Target::Refused),
            ("", Target::Refused),
        ];
        for (url, target) in cases {
            assert_eq!(Target::of(url), target, "{url}");
        }
    }
}
