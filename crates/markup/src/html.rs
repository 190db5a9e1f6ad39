use std::fmt;
use std::sync::Arc;

/// HTML that is safe to print between tags as it is. Cheap to clone; templates print it without a filter.
///
/// Not for attributes: those take plain text, which templates escape.
#[derive(Clone, PartialEq, Eq, Default)]
pub struct Html(Arc<str>);

impl Html {
    /// Only for what was sanitised or escaped: every caller is in this file or in `render.rs`.
    pub(crate) fn trusted(html: &str) -> Self {
        Self(Arc::from(html))
    }

    /// Text as HTML: special characters escaped, nothing interpreted.
    pub fn escape(text: &str) -> Self {
        let mut html = String::with_capacity(text.len());
        for letter in text.chars() {
            match letter {
                '&' => html.push_str("&amp;"),
                '<' => html.push_str("&lt;"),
                '>' => html.push_str("&gt;"),
                '"' => html.push_str("&quot;"),
                '\'' => html.push_str("&#39;"),
                other => html.push(other),
            }
        }
        Self::trusted(&html)
    }

    /// A drawing that its compiler wrote element by element from a list of allowed names, with every text escaped.
    ///
    /// The only door past the sanitiser, which knows no SVG. Never give it text that somebody sent.
    pub fn drawing(svg: &str) -> Self {
        Self::trusted(svg)
    }

    /// The HTML with each `{{name}}` replaced by what is given for that name. Unknown names stay.
    pub fn fill(&self, slots: &[(&str, Self)]) -> Self {
        let mut html = self.0.to_string();
        for (name, value) in slots {
            html = html.replace(&format!("{{{{{name}}}}}"), value.as_str());
        }
        Self::trusted(&html)
    }

    /// The markup.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether there is nothing to show.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl fmt::Display for Html {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for Html {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.0, f)
    }
}

impl askama::filters::HtmlSafe for Html {}

impl askama::FastWritable for Html {
    fn write_into(&self, dest: &mut dyn fmt::Write, _: &dyn askama::Values) -> askama::Result<()> {
        Ok(dest.write_str(&self.0)?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_is_escaped_for_content_and_attributes_alike() {
        assert_eq!(Html::escape(r#"<a href="x">'&"#).as_str(), "&lt;a href=&quot;x&quot;&gt;&#39;&amp;");
    }

    #[derive(askama::Template)]
    #[template(source = "{{ html }}{{ kept }}{{ text }}", ext = "html")]
    struct Page<'a> {
        html: Html,
        kept: &'a Html,
        text: &'a str,
    }

    #[test]
    fn templates_print_html_as_it_is_and_escape_text() {
        let html = crate::inline("**a**");
        let page = Page { html: html.clone(), kept: &html, text: "<b>" };
        let printed = askama::Template::render(&page).unwrap();
        assert_eq!(printed, "<strong>a</strong><strong>a</strong>&#60;b&#62;");
    }

    #[test]
    fn slots_are_filled_and_unknown_ones_stay() {
        let html = Html::escape("By {{host.name}}, {{host.phone}}");
        let filled = html.fill(&[("host.name", Html::escape("A & B"))]);
        assert_eq!(filled.as_str(), "By A &amp; B, {{host.phone}}");
    }
}
