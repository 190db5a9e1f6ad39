use std::fs;
use std::path::{Path, PathBuf};

use base::Language;

use crate::failure::Failure;
use crate::house;

/// A file of code that is longer becomes a folder.
const LINES_MAX: usize = 400;

/// Long files, manifests without the common lints, areas without their texts.
///
/// # Errors
/// [`Failure::File`] when something cannot be read.
pub(crate) fn faults(root: &Path) -> Result<Vec<String>, Failure> {
    let mut faults = Vec::new();
    let mut crates = crates(root)?;
    for folder in &crates {
        if has_pages(folder) {
            faults.extend(missing_texts(root, folder));
        }
    }
    crates.push(root.join("xtask"));
    for folder in &crates {
        let manifest = folder.join("Cargo.toml");
        if !keeps_lints(&house::read(&manifest)?) {
            faults.push(format!("{}: has no `[lints]` with `workspace = true`", house::short(&manifest)));
        }
        for file in house::files(folder, "rs")? {
            let lines = house::read(&file)?.lines().count();
            if lines > LINES_MAX {
                faults.push(format!("{}: {lines} lines, more than {LINES_MAX}", house::short(&file)));
            }
        }
    }
    Ok(faults)
}

fn crates(root: &Path) -> Result<Vec<PathBuf>, Failure> {
    let folder = root.join("crates");
    let mut found = Vec::new();
    for entry in fs::read_dir(&folder).map_err(Failure::file(&folder))? {
        let path = entry.map_err(Failure::file(&folder))?.path();
        if path.join("Cargo.toml").is_file() {
            found.push(path);
        }
    }
    found.sort();
    Ok(found)
}

/// An area with pages has words of its own.
fn has_pages(folder: &Path) -> bool {
    folder.join("src/pages.rs").is_file() || folder.join("src/pages").is_dir()
}

fn missing_texts(root: &Path, folder: &Path) -> Vec<String> {
    let name = folder.file_name().unwrap_or_default().to_string_lossy();
    Language::ALL
        .into_iter()
        .map(|language| format!("locales/{language}/{name}.ftl"))
        .filter(|path| !root.join(path).is_file())
        .map(|path| format!("{path}: is missing, and {name} has pages"))
        .collect()
}

fn keeps_lints(manifest: &str) -> bool {
    let mut lines = manifest.lines().skip_while(|line| line.trim() != "[lints]").skip(1);
    lines.find(|line| !line.trim().is_empty()).is_some_and(|line| line.replace(' ', "") == "workspace=true")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_manifest_without_the_common_lints_is_found() {
        assert!(keeps_lints("[package]\nname = \"a\"\n\n[lints]\nworkspace = true\n\n[dependencies]\n"));
        assert!(!keeps_lints("[package]\nname = \"a\"\n[dependencies]\n"));
        assert!(!keeps_lints("[lints]\nrust.unsafe_code = \"allow\"\n"));
    }

    #[test]
    fn an_area_with_pages_needs_its_texts_in_every_language() {
        let root = tempfile::tempdir().unwrap();
        let area = root.path().join("crates/toolkit");
        fs::create_dir_all(area.join("src/pages")).unwrap();
        fs::create_dir_all(root.path().join("locales/en")).unwrap();
        fs::write(root.path().join("locales/en/toolkit.ftl"), "toolkit-title = Tools\n").unwrap();
        assert!(has_pages(&area));
        assert_eq!(missing_texts(root.path(), &area).len(), 4);
    }
}
