//! Reading a folder: limits, and what is not content.

use std::fs;

use library::{FILE_BYTES_MAX, Files, Library};

#[test]
fn too_much_of_anything_is_a_fault() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path();
    fs::write(path.join("large.toml"), vec![b'#'; usize::try_from(FILE_BYTES_MAX).unwrap() + 1]).unwrap();
    fs::write(path.join("latin.toml"), b"x = \"\xe9\"").unwrap();
    fs::create_dir_all(path.join("a/b/c/d/e/f/g")).unwrap();
    let report = Library::check(&Files::read(path).unwrap()).to_string();
    for expected in ["large.toml:1: the file is too large", "latin.toml:1: the file is not UTF-8", "a/b/c/d/e/f/g:1: "]
    {
        assert!(report.contains(expected), "{report}");
    }
}

#[test]
fn hidden_and_foreign_files_are_left_out() {
    let folder = tempfile::tempdir().unwrap();
    for name in [".hidden.toml", "notes.txt", "notes.toml~"] {
        fs::write(folder.path().join(name), "x").unwrap();
    }
    assert_eq!(Files::read(folder.path()).unwrap().iter().count(), 0);
}

#[test]
fn a_folder_that_is_not_there_is_named() {
    let error = Files::read(std::path::Path::new("/nowhere/content")).unwrap_err();
    assert!(error.to_string().starts_with("/nowhere/content: "), "{error}");
}

#[test]
fn the_version_follows_every_file() {
    let mut files = Files::default();
    files.insert("a", "x");
    let version = files.version();
    files.insert("b", "");
    assert_ne!(files.version(), version);
    files.remove("b");
    assert_eq!(files.version(), version);
}
