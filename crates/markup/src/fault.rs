use comrak::Arena;
use comrak::nodes::{AstNode, NodeValue};

use crate::tree::{self, Target};

/// Where a text will stand, and so what it may contain.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// Inside a line: titles, answers.
    Inline,
    /// Paragraphs of a block: headings from level 3.
    Block,
    /// The main text of a page: headings from level 2.
    Page,
}

/// Something that a text must not contain.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Problem {
    /// Tags in the text.
    #[error("raw HTML is not used here: write Markdown")]
    RawHtml,
    /// Pictures are figures.
    #[error("pictures are not used in text: make a figure")]
    Picture,
    /// The page has the higher headings.
    #[error("a heading of level {0} is too high here")]
    Heading(u8),
    /// A list, a table or several paragraphs where one line is meant.
    #[error("only one line of text is possible here, without lists, headings or paragraphs")]
    Block,
    /// A link that is neither https nor inside the site.
    #[error("the link {0:?} is refused: use https://, /path, #part, mailto: or tel:")]
    Link(String),
    /// `[word]{en}` with a code that is none.
    #[error("the language mark {0:?} is not understood: write [word]{{en}}")]
    LanguageMark(String),
}

/// Everything that does not belong into a text of this form, with its line inside the text, from 1.
pub fn problems(markdown: &str, form: Form) -> Vec<(usize, Problem)> {
    if tree::words_alone(markdown) {
        return Vec::new();
    }
    let arena = Arena::new();
    let root = comrak::parse_document(&arena, markdown, &tree::options());
    let mut found: Vec<_> =
        root.descendants().filter_map(|node| problem(node, form).map(|problem| (line(node), problem))).collect();
    if form == Form::Inline && !is_one_line(root) {
        found.push((1, Problem::Block));
    }
    found
}

fn is_one_line<'a>(root: &'a AstNode<'a>) -> bool {
    let mut blocks = root.children();
    let first = blocks.next().is_none_or(|node| matches!(node.data().value, NodeValue::Paragraph));
    first && blocks.next().is_none()
}

fn problem<'a>(node: &'a AstNode<'a>, form: Form) -> Option<Problem> {
    let top = if form == Form::Page { 2 } else { 3 };
    match &node.data().value {
        NodeValue::HtmlBlock(_) | NodeValue::HtmlInline(_) => Some(Problem::RawHtml),
        NodeValue::Image(_) => Some(Problem::Picture),
        NodeValue::Heading(heading) if heading.level < top => Some(Problem::Heading(heading.level)),
        NodeValue::Link(link) if Target::of(&link.url) == Target::Refused => Some(Problem::Link(link.url.clone())),
        NodeValue::Text(text) => tree::pieces(text).into_iter().find_map(|piece| match piece {
            tree::Piece::Text(text) if text.contains("]{") => Some(Problem::LanguageMark(text.to_owned())),
            _ => None,
        }),
        _ => None,
    }
}

fn line<'a>(node: &'a AstNode<'a>) -> usize {
    node.data().sourcepos.start.line.max(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_problem_is_told_with_its_line() {
        let found =
            problems("Fine\n\n<b>raw</b>\n\n# Top\n\n![x](y.png) [l](http://a.example) [w]{English}", Form::Block);
        let lines: Vec<usize> = found.iter().map(|(line, _)| *line).collect();
        assert_eq!(lines, [3, 3, 5, 7, 7, 7], "{found:?}");
    }

    #[test]
    fn a_line_is_one_paragraph() {
        assert_eq!(problems("**Fine** [ok]{en}, [link](https://example.org)", Form::Inline), []);
        for block in ["- list", "# Title", "a\n\nb", "> quote", "| a |\n|---|\n| b |"] {
            assert!(problems(block, Form::Inline).iter().any(|(_, problem)| *problem == Problem::Block), "{block}");
        }
    }

    #[test]
    fn headings_are_limited_by_the_place() {
        assert_eq!(problems("## Part", Form::Page), []);
        assert_eq!(problems("## Part", Form::Block), [(1, Problem::Heading(2))]);
        assert_eq!(problems("### Part", Form::Block), []);
    }
}
