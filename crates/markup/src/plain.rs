use comrak::Arena;
use comrak::nodes::{AstNode, NodeValue};

use crate::tree;

/// The words alone, without markup: for `alt`, `title`, search and reading time. Blocks are separated by line breaks.
pub fn plain(markdown: &str) -> String {
    if tree::words_alone(markdown) {
        return markdown.to_owned();
    }
    let arena = Arena::new();
    of(tree::parse(&arena, markdown, 1))
}

/// How many words there are to read.
pub fn words(markdown: &str) -> usize {
    plain(markdown).split_whitespace().count()
}

/// The words below a node.
pub(crate) fn of<'a>(node: &'a AstNode<'a>) -> String {
    let mut text = String::new();
    for node in node.descendants() {
        match &node.data().value {
            NodeValue::Text(piece) => text.push_str(piece),
            NodeValue::Code(code) => text.push_str(&code.literal),
            NodeValue::CodeBlock(code) => text.push_str(&code.literal),
            NodeValue::HtmlInline(html) => text.push_str(html),
            NodeValue::HtmlBlock(html) => text.push_str(&html.literal),
            NodeValue::SoftBreak | NodeValue::LineBreak => text.push(' '),
            NodeValue::TableCell if !text.is_empty() && !text.ends_with('\n') => text.push(' '),
            NodeValue::Paragraph | NodeValue::Heading(_) | NodeValue::Item(_) | NodeValue::TableRow(_)
                if !text.is_empty() && !text.ends_with('\n') =>
            {
                text.push('\n');
            }
            _ => {}
        }
    }
    text.truncate(text.trim_end().len());
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_stay_and_markup_goes() {
        let cases = [
            ("Plain", "Plain"),
            ("**He** knows [*everything*]{en} about [it](https://example.org)", "He knows [everything]{en} about it"),
            ("A [word]{en} here", "A word here"),
            ("Line\nbreak\n\nNext", "Line break\nNext"),
            ("- one\n- two", "one\ntwo"),
            ("| a | b |\n|---|---|\n| c | d |", "a b\nc d"),
            ("1 < 2 & <b>bold</b>", "1 < 2 & <b>bold</b>"),
        ];
        for (markdown, expected) in cases {
            assert_eq!(plain(markdown), expected, "{markdown}");
        }
        assert_eq!(words("One **two**\n\n- three"), 3);
    }
}
