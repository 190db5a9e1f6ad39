use std::collections::BTreeSet;
use std::path::Path;

use base::Language;

use crate::failure::Failure;
use crate::house;

/// A place in the code that asks for a text, or for one of several: `"course-state-{}"`, `"course-state-"`.
#[derive(Clone, Debug)]
pub(crate) struct Use {
    key: String,
    /// File and line.
    pub(crate) place: String,
}

impl Use {
    pub(crate) fn new(key: &str, place: String) -> Self {
        Self { key: key.to_owned(), place }
    }

    pub(crate) fn key(&self) -> &str {
        &self.key
    }

    /// Whether the key is put together when the program runs.
    pub(crate) fn is_pattern(&self) -> bool {
        self.key.contains('{') || self.key.ends_with('-')
    }

    /// Whether the pattern may become this key.
    pub(crate) fn meets(&self, key: &str) -> bool {
        let mut parts = self.key.split('{').map(|part| part.split_once('}').map_or(part, |(_, after)| after));
        let Some(mut rest) = parts.next().and_then(|first| key.strip_prefix(first)) else {
            return false;
        };
        let ends_open = self.key.ends_with(['-', '}']);
        let parts: Vec<&str> = parts.filter(|part| !part.is_empty()).collect();
        for (index, part) in parts.iter().enumerate() {
            let last = index + 1 == parts.len() && !ends_open;
            match if last { rest.strip_suffix(part).map(|_| "") } else { rest.split_once(part).map(|(_, after)| after) }
            {
                Some(after) => rest = after,
                None => return false,
            }
        }
        true
    }
}

/// Areas whose texts belong to whoever sends mails: every area writes some.
const SHARED: &str = "mail";

/// Everything that asks for a text, and one line for each text that stands in the wrong file.
///
/// # Errors
/// [`Failure::File`] when something cannot be read.
pub(crate) fn in_repository(root: &Path) -> Result<(Vec<Use>, Vec<String>), Failure> {
    let mut uses = Vec::new();
    let mut strays = Vec::new();
    let locales = house::files(&root.join("locales").join(Language::SOURCE.as_str()), "ftl")?;
    let mut areas: BTreeSet<String> = [SHARED.to_owned()].into();
    for file in &locales {
        let area = file.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let text = house::read(file)?;
        strays.extend(strays_of(&text, &area).iter().map(|stray| format!("{}{stray}", house::short(file))));
        areas.insert(area);
    }
    for file in locales {
        uses.extend(references(&house::read(&file)?, &areas, &house::short(&file)));
    }
    for (ending, wanted) in [("rs", "/src/"), ("html", "/templates/"), ("typ", "/templates/")] {
        for file in house::files(&root.join("crates"), ending)? {
            let name = house::short(&file);
            if !name.contains(wanted) || name.ends_with("/tests.rs") {
                continue;
            }
            let text = house::read(&file)?;
            let spoken = if ending == "html" { only_expressions(&text) } else { without_tests(&text).to_owned() };
            uses.extend(literals(&spoken, &areas, &name));
        }
    }
    Ok((uses, strays))
}

/// Keys that do not begin with the name of their file, as `:line: …`.
fn strays_of(text: &str, area: &str) -> Vec<String> {
    let is_stray = |key: &str| ![area, SHARED].contains(&key.split('-').next().unwrap_or_default());
    keys_of(text)
        .filter(|(_, key)| is_stray(key))
        .map(|(line, key)| format!(":{line}: {key} does not begin with {area}-"))
        .collect()
}

fn keys_of(text: &str) -> impl Iterator<Item = (usize, &str)> {
    text.lines().enumerate().filter_map(|(index, line)| {
        let (key, _) = line.split_once('=')?;
        let key = key.trim_end();
        let is_key = key.starts_with(|c: char| c.is_ascii_lowercase()) && key.bytes().all(is_key_byte);
        is_key.then_some((index + 1, key))
    })
}

/// Texts that other texts refer to: `{ course-title }`.
fn references(text: &str, areas: &BTreeSet<String>, file: &str) -> Vec<Use> {
    let mut found = Vec::new();
    for (start, _) in text.match_indices('{') {
        let inner = text.get(start + 1..).and_then(|rest| rest.split_once('}')).map_or("", |(inner, _)| inner.trim());
        if is_of_area(inner, areas) && inner.bytes().all(is_key_byte) {
            found.push(Use::new(inner, format!("{file}:{}", house::line_at(text, start))));
        }
    }
    found
}

/// String literals that read like keys.
fn literals(text: &str, areas: &BTreeSet<String>, file: &str) -> Vec<Use> {
    let mut found = Vec::new();
    for (start, _) in text.match_indices('"') {
        let Some((word, _)) = text.get(start + 1..).and_then(|rest| rest.split_once('"')) else {
            continue;
        };
        let signs = word.bytes().all(|byte| is_key_byte(byte) || matches!(byte, b'{' | b'}' | b'_'));
        if signs && is_of_area(word, areas) {
            found.push(Use::new(word, format!("{file}:{}", house::line_at(text, start))));
        }
    }
    found
}

fn is_of_area(word: &str, areas: &BTreeSet<String>) -> bool {
    word.split_once('-').is_some_and(|(area, rest)| areas.contains(area) && !rest.is_empty())
}

fn is_key_byte(byte: u8) -> bool {
    byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-'
}

/// The code of a file, without the tests at its end: a test is no reader.
fn without_tests(text: &str) -> &str {
    text.split_once("#[cfg(test)]\nmod tests {").map_or(text, |(code, _)| code)
}

/// Only what stands in `{{ … }}` and `{% … %}`, on its own line: classes and ids are not keys.
fn only_expressions(text: &str) -> String {
    let mut kept = String::new();
    let mut rest = text;
    while let Some(start) = ["{{", "{%"].iter().filter_map(|open| rest.find(open)).min() {
        let (before, expression) = rest.split_at(start);
        let close = if expression.starts_with("{{") { "}}" } else { "%}" };
        let end = expression.find(close).map_or(expression.len(), |at| at + close.len());
        let (expression, after) = expression.split_at(end);
        kept.extend(before.chars().filter(|c| *c == '\n'));
        kept.push_str(expression);
        rest = after;
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<String> {
        let areas = ["course".to_owned(), "mail".to_owned()].into();
        literals(text, &areas, "x.rs").into_iter().map(|one| format!("{} {}", one.place, one.key)).collect()
    }

    #[test]
    fn keys_are_found_in_code_and_templates_and_nowhere_else() {
        assert_eq!(found("let a = ctx.t(\n\"course-title\");"), ["x.rs:2 course-title"]);
        assert_eq!(found("format!(\"course-state-{}\", a)"), ["x.rs:1 course-state-{}"]);
        assert_eq!(found("\"Course-x\", \"course title\", \"other-title\", \"course-\""), Vec::<String>::new());
        let template = "<p class=\"course-head\" id=\"course-id\">\n{{ ctx.t(\"course-title\") }}</p>";
        assert_eq!(found(&only_expressions(template)), ["x.rs:2 course-title"]);
        assert_eq!(found(without_tests("a\n#[cfg(test)]\nmod tests {\n\"course-title\"")), Vec::<String>::new());
    }

    #[test]
    fn a_pattern_meets_what_it_may_become() {
        let meets = |pattern: &str, key: &str| Use::new(pattern, String::new()).meets(key);
        assert!(meets("course-{}-title", "course-open-title"));
        assert!(!meets("course-{}-title", "course-open-button"));
        assert!(meets("course-{family}-{word}", "course-state-open"));
        assert!(!meets("course-{family}-{word}", "course-state"));
        assert!(meets("course-state-", "course-state-open"));
    }

    #[test]
    fn a_key_in_the_file_of_another_area_is_found() {
        assert_eq!(
            strays_of("course-a = A\nmail-b-subject = B\n# c = C\nlearn-d = D\n", "course"),
            [":4: learn-d does not begin with course-"]
        );
    }
}
