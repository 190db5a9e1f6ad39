use std::path::Path;

use crate::failure::Failure;
use crate::house;

/// Mails carry their look inside them: mail programs load nothing.
const MAIL_TEMPLATES: &str = "crates/mail/";

/// What the Content-Security-Policy would refuse, or what would tell somebody else that a page was read.
///
/// # Errors
/// [`Failure::File`] when something cannot be read.
pub(crate) fn faults(root: &Path) -> Result<Vec<String>, Failure> {
    let mut faults = Vec::new();
    for file in house::files(&root.join("crates"), "html")? {
        let name = house::short(&file);
        if !name.contains("/templates/") || name.starts_with(MAIL_TEMPLATES) {
            continue;
        }
        let text = house::read(&file)?;
        faults.extend(in_template(&text).into_iter().map(|(line, fault)| format!("{name}:{line}: {fault}")));
    }
    Ok(faults)
}

/// The faults of one template with their lines.
fn in_template(text: &str) -> Vec<(usize, String)> {
    let html = without_expressions(text);
    let mut faults = Vec::new();
    let mut from = 0;
    while let Some(start) = html.get(from..).and_then(|rest| rest.find('<')).map(|at| from + at) {
        let tag = html.get(start..).and_then(|rest| rest.find('>').and_then(|end| rest.get(..=end))).unwrap_or("<");
        if !tag.chars().nth(1).is_some_and(|c| c.is_ascii_alphabetic()) {
            // A closing tag has no attributes, and a lone sign is no tag.
            from = start + 1;
            continue;
        }
        faults.extend(in_tag(tag).into_iter().map(|fault| (house::line_at(&html, start), fault)));
        from = start + tag.len();
    }
    faults
}

/// The template with `{{ … }}`, `{% … %}` and `{# … #}` blanked out, byte for byte, so that lines stay.
fn without_expressions(text: &str) -> String {
    let mut html = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(start) = ["{{", "{%", "{#"].iter().filter_map(|open| rest.find(open)).min() {
        let (before, expression) = rest.split_at(start);
        let close = match expression.get(..2) {
            Some("{%") => "%}",
            Some("{#") => "#}",
            _ => "}}",
        };
        let end = expression.find(close).map_or(expression.len(), |at| at + close.len());
        let (expression, after) = expression.split_at(end);
        html.push_str(before);
        // Something stands there: `href="{{ url }}"` is an address, not an empty one.
        html.extend(expression.bytes().map(|byte| if byte == b'\n' { '\n' } else { '_' }));
        rest = after;
    }
    html.push_str(rest);
    html
}

fn in_tag(tag: &str) -> Vec<String> {
    let name: String = tag.chars().skip(1).take_while(char::is_ascii_alphanumeric).collect();
    let attributes = attributes(tag.get(1 + name.len()..).unwrap_or_default());
    let has = |wanted: &str| attributes.iter().find(|(key, _)| key == wanted);
    let external = has("rel").is_some_and(|(_, value)| value.split(' ').any(|word| word == "external"));
    let mut faults = Vec::new();
    if name == "style" {
        faults.push("a <style> here would be refused by the browser; styles are in assets/css".to_owned());
    }
    if name == "script" && has("src").is_none() {
        faults.push("a script here would be refused by the browser; scripts are in assets/js".to_owned());
    }
    for (key, value) in &attributes {
        if key == "style" || key.starts_with("on") {
            faults.push(format!("{key}=\"…\" would be refused by the browser"));
        }
        let elsewhere = ["http://", "https://", "//"].iter().any(|start| value.starts_with(start));
        if (key == "src" || key == "href") && elsewhere && !external {
            faults.push(format!("{key}=\"{value}\" leads elsewhere; only a link with rel=\"external\" may"));
        }
    }
    faults
}

/// The attributes of a tag, in lower case, with their values.
fn attributes(tag: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut rest = tag.trim_end_matches('>');
    while let Some(start) = rest.find(|c: char| !c.is_whitespace() && c != '/') {
        rest = rest.get(start..).unwrap_or_default();
        let end = rest.find(|c: char| c.is_whitespace() || c == '=').unwrap_or(rest.len());
        let (key, after) = rest.split_at(end);
        let (value, after) = match after.strip_prefix('=') {
            None => ("", after),
            Some(after) => value_of(after),
        };
        found.push((key.to_ascii_lowercase(), value.to_owned()));
        // A sign that stands alone is stepped over, so that this ends.
        rest = if key.is_empty() { after.get(1..).unwrap_or_default() } else { after };
    }
    found
}

/// A value with or without quotes, and what follows.
fn value_of(text: &str) -> (&str, &str) {
    match text.chars().next() {
        Some(quote @ ('"' | '\'')) => {
            let inner = text.get(1..).unwrap_or_default();
            inner.split_once(quote).unwrap_or((inner, ""))
        }
        _ => text.split_at(text.find(char::is_whitespace).unwrap_or(text.len())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_browser_would_refuse_is_found_with_its_line() {
        let bad = [
            "<p>\n<b style=\"color:red\">x</b>",
            "<p>\n<style>p{}</style>",
            "<p>\n<script>go()</script>",
            "<p>\n<button onclick=\"go()\">x</button>",
            "<p>\n<img src=\"https://example.org/x.png\" alt=\"\">",
            "<p>\n<a class=\"outside\" href='http://example.org'>x</a>",
            "<p>\n<link rel=\"stylesheet\" href=\"//example.org/x.css\">",
        ];
        for text in bad {
            let faults = in_template(text);
            assert_eq!(faults.len(), 1, "{text}: {faults:?}");
            assert_eq!(faults.first().unwrap().0, 2, "{text}");
        }
    }

    #[test]
    fn what_is_allowed_is_left_alone() {
        let good = [
            "<a href=\"{{ ctx.href(\"course\") }}\" class=\"go\">x</a>",
            "<a class=\"outside\" rel=\"external noreferrer\" href=\"https://example.org\">x</a>",
            "<script type=\"module\" src=\"/assets/js/main.js?v={{ version }}\"></script>",
            "<input {% if a < b %}checked{% endif %} name=\"one\">",
            "<p>Once, on 3 < 4 days, one=two</p>",
        ];
        for text in good {
            assert_eq!(in_template(text), [], "{text}");
        }
    }
}
