use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

use ammonia::Builder;
use comrak::{Arena, format_html};

use crate::{Html, tree};

/// Markdown as paragraphs, lists and tables. Headings start at level 3: the page and its sections have the first two.
pub fn block(markdown: &str) -> Html {
    match tree::words_alone(markdown) {
        true => Html::trusted(&format!("<p>{markdown}</p>")),
        false => clean(&BLOCK, markdown, 3),
    }
}

/// Markdown as the main text of a page. Headings start at level 2.
pub fn page(markdown: &str) -> Html {
    clean(&BLOCK, markdown, 2)
}

/// Markdown inside a line: emphasis, links and languages. What would be a block is unwrapped.
pub fn inline(markdown: &str) -> Html {
    match tree::words_alone(markdown) {
        true => Html::trusted(markdown),
        false => clean(&INLINE, markdown, 3),
    }
}

fn clean(sanitiser: &Builder<'_>, markdown: &str, top_heading: u8) -> Html {
    let arena = Arena::new();
    let root = tree::parse(&arena, markdown, top_heading);
    let mut html = String::new();
    // Writing into a String cannot fail; if it did, what is written so far is shown.
    let _ = format_html(root, &tree::options(), &mut html);
    Html::trusted(sanitiser.clean(&html).to_string().trim_end())
}

static INLINE: LazyLock<Builder<'static>> = LazyLock::new(|| sanitiser(INLINE_TAGS));
static BLOCK: LazyLock<Builder<'static>> = LazyLock::new(|| {
    let mut builder = sanitiser(INLINE_TAGS);
    builder.add_tags(BLOCK_TAGS);
    builder
});

const INLINE_TAGS: &[&str] = &["a", "br", "code", "em", "span", "strong"];
const BLOCK_TAGS: &[&str] = &[
    "blockquote",
    "div",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "hr",
    "li",
    "ol",
    "p",
    "pre",
    "table",
    "tbody",
    "td",
    "th",
    "thead",
    "tr",
    "ul",
];
const ATTRIBUTES: &[(&str, &[&str])] = &[
    ("a", &["class", "href", "rel"]),
    ("div", &["aria-label", "class", "role", "tabindex"]),
    ("ol", &["start"]),
    ("span", &["lang"]),
    ("td", &["align"]),
    ("th", &["align"]),
];

/// Nothing is allowed but what is named here.
fn sanitiser(tags: &'static [&'static str]) -> Builder<'static> {
    let attributes: HashMap<_, HashSet<_>> =
        ATTRIBUTES.iter().map(|(tag, names)| (*tag, names.iter().copied().collect())).collect();
    let mut builder = Builder::empty();
    builder
        .add_tags(tags)
        .tag_attributes(attributes)
        .url_schemes(["https", "mailto", "tel"].into())
        .clean_content_tags(["script", "style"].into())
        .link_rel(None);
    builder
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paragraphs_lists_and_emphasis() {
        let html = block("**He** reads\n\n- one\n- two");
        assert_eq!(html.as_str(), "<p><strong>He</strong> reads</p>\n<ul>\n<li>one</li>\n<li>two</li>\n</ul>");
    }

    #[test]
    fn a_line_has_no_paragraph_and_no_block() {
        assert_eq!(inline("He *knows*").as_str(), "He <em>knows</em>");
        assert_eq!(inline("# Title").as_str(), "Title");
        assert_eq!(inline("- one\n- two").as_str().split_whitespace().collect::<Vec<_>>(), ["one", "two"]);
        assert_eq!(inline("").as_str(), "");
    }

    #[test]
    fn words_in_another_language_are_marked() {
        assert_eq!(inline("Was [stalkerware]{en} ist").as_str(), r#"Was <span lang="en">stalkerware</span> ist"#);
        assert_eq!(
            inline("**[a]{en}** [b]{de}").as_str(),
            r#"<strong><span lang="en">a</span></strong> <span lang="de">b</span>"#
        );
        assert_eq!(inline("[x]{en\"onclick}").as_str(), "[x]{en\"onclick}");
    }

    #[test]
    fn headings_never_outrank_the_page() {
        assert_eq!(block("# A\n\n## B\n\n#### C").as_str(), "<h3>A</h3>\n<h3>B</h3>\n<h4>C</h4>");
        assert_eq!(page("# A\n\n### B").as_str(), "<h2>A</h2>\n<h3>B</h3>");
    }

    #[test]
    fn links_outside_tell_nobody_where_from() {
        assert_eq!(
            inline("[EIGE](https://eige.europa.eu/?a=1&b=2)").as_str(),
            r#"<a class="outside" href="https://eige.europa.eu/?a=1&amp;b=2" rel="noreferrer noopener">EIGE</a>"#
        );
        assert_eq!(inline("[plan](/en/safety)").as_str(), r#"<a href="/en/safety">plan</a>"#);
    }

    #[test]
    fn tables_can_be_scrolled_by_keyboard_and_have_a_name() {
        let html = block("| Act | Label |\n|---|---|\n| a & b | c |");
        let open = r#"<div class="table-wrap" role="region" tabindex="0" aria-label="Act, Label">"#;
        assert!(html.as_str().starts_with(open), "{html}");
        assert!(html.as_str().ends_with("</table>\n</div>"), "{html}");
    }

    #[test]
    fn hostile_text_is_harmless() {
        let hostile = [
            "<script>alert(1)</script>",
            "text <img src=x onerror=alert(1)> text",
            "[x](javascript:alert(1))",
            "[x](JaVaScRiPt:alert(1))",
            "[x](&#106;avascript:alert(1))",
            "[x](data:text/html;base64,PHNjcmlwdD4=)",
            "[x](vbscript:msgbox)",
            "<javascript:alert(1)>",
            "![x](https://example.org/track.gif)",
            "![x](javascript:alert(1))",
            "[x](https://a.example/\"onmouseover=\"alert(1))",
            "[\"><script>alert(1)</script>]{en}",
            "<div style=\"position:fixed\">over</div>",
            "<iframe src=//example.org></iframe>",
            "<svg onload=alert(1)>",
            "<!-- <script>alert(1)</script> -->",
            "`</code><script>alert(1)</script>`",
            "```\n</pre><script>alert(1)</script>\n```",
            "[a]: javascript:alert(1)\n\n[a]",
            "| <script> | [b](javascript:x) |\n|---|---|\n| <style>* | ![](x) |",
            "<a href=\"https://example.org\" target=\"_blank\">x</a>",
            "</p></div></main><h1>x",
            "**unbalanced [link](https://example.org",
        ];
        for markdown in hostile {
            for html in [block(markdown), inline(markdown), page(markdown)] {
                assert_harmless(html.as_str(), markdown);
            }
        }
    }

    fn assert_harmless(html: &str, markdown: &str) {
        for tag in html.split('<').skip(1) {
            let name: String = tag.trim_start_matches('/').chars().take_while(char::is_ascii_alphanumeric).collect();
            assert!([INLINE_TAGS, BLOCK_TAGS].concat().contains(&name.as_str()), "{name} in {html}, from {markdown}");
            let inside = tag.split('>').next().unwrap_or_default().to_ascii_lowercase();
            for attribute in ["onerror=", "onclick=", "onload=", "style=", "src=", "target=", "javascript:", "data:"] {
                assert!(!inside.contains(&format!(" {attribute}")), "{attribute} in {html}, from {markdown}");
            }
            assert!(!inside.contains("href=\"javascript"), "{html}, from {markdown}");
        }
    }

    proptest::proptest! {
        #[test]
        fn the_short_way_gives_what_the_long_way_gives(text in "([a-zA-Z0-9äßéñ’“” .,:;?!()/*_&<#\"'-]|\\PC){1,30}") {
            let long = |sanitiser: &Builder<'_>| clean(sanitiser, &text, 3).as_str().replace("&nbsp;", "\u{a0}");
            proptest::prop_assert_eq!(block(&text).as_str().replace("&nbsp;", "\u{a0}"), long(&BLOCK));
            proptest::prop_assert_eq!(inline(&text).as_str().replace("&nbsp;", "\u{a0}"), long(&INLINE));
        }
    }

    #[test]
    fn deep_nesting_ends() {
        for piece in ["> ", "1. ", "[", "*a ", "- ", "![", "<a", "`"] {
            let hostile = piece.repeat(20_000);
            assert!(block(&hostile).as_str().len() < 50 * hostile.len(), "{piece}");
        }
    }
}
