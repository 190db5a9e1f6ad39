//! Broken content, one case a folder: `input.txt` edits the tiny course, `expected.txt` is what the check then says.
//!
//! `UPDATE=1 cargo test -p library` writes `expected.txt` anew; read the difference before you keep it.

use std::fs;
use std::path::Path;

use library::{Files, Library};

use crate::fixture;

#[test]
fn every_broken_course_is_refused_with_file_and_line() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it/cases");
    let mut seen = 0;
    for case in fs::read_dir(folder).unwrap() {
        let case = case.unwrap().path();
        let mut files = fixture::files();
        edit(&mut files, &fs::read_to_string(case.join("input.txt")).unwrap());
        let found = Library::check(&files).to_string();
        if std::env::var_os("UPDATE").is_some() {
            fs::write(case.join("expected.txt"), &found).unwrap();
        }
        let expected = fs::read_to_string(case.join("expected.txt")).unwrap();
        assert_eq!(found, expected, "{}", case.display());
        assert!(!found.is_empty(), "{} finds nothing", case.display());
        assert_eq!(Library::compile(&files).unwrap_err().to_string(), found, "{}", case.display());
        seen += 1;
    }
    assert!(seen > 30);
}

/// `@@ path` begins a file; lines with `-` are replaced, where they first stand together, by the lines with `+` that
/// follow. Without lines `-` the lines `+` are the whole file; without any line the file goes.
fn edit(files: &mut Files, input: &str) {
    for part in input.split("@@ ").skip(1) {
        let (path, edits) = part.split_once('\n').unwrap();
        if edits.trim().is_empty() {
            files.remove(path);
        }
        let (mut old, mut new) = (String::new(), String::new());
        let mut lines = edits.lines().peekable();
        while let Some(line) = lines.next() {
            match line.split_at_checked(1) {
                Some(("-", words)) => old += &format!("{words}\n"),
                Some(("+", words)) => new += &format!("{words}\n"),
                _ => panic!("{path}: {line:?}"),
            }
            if lines.peek().is_none_or(|next| next.starts_with('-') && line.starts_with('+')) {
                replace(files, path, &old, &new);
                (old, new) = (String::new(), String::new());
            }
        }
    }
}

fn replace(files: &mut Files, path: &str, old: &str, new: &str) {
    if old.is_empty() {
        files.insert(path, new);
        return;
    }
    let text = files.get(path).unwrap_or_else(|| panic!("no {path}"));
    assert!(text.contains(old), "{path} has no {old:?}");
    let edited = text.replacen(old, new, 1);
    files.insert(path, edited);
}
