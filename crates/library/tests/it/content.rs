//! The content that is built in.

use library::{Files, Library};

#[test]
fn the_built_in_content_has_no_fault() {
    let report = Library::check(&Files::builtin());
    assert!(report.faults.is_empty(), "{report}");
}

#[test]
fn the_built_in_content_compiles_to_two_modules_with_a_test() {
    let library = Library::builtin().unwrap();
    assert_eq!(library.course.modules.len(), 2);
    for module in &library.course.modules {
        assert!(module.questions.len() >= library.course.test.per_module);
        assert!(!module.scenarios.is_empty());
    }
}
