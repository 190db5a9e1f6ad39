use std::collections::BTreeMap;

use super::{Course, Lesson, Module, Page, PageId, Question, Source, SourceKey};
use crate::{Files, Report, check, compile, parse};

/// Everything that is taught, asked and published. Immutable: a change of content makes a new one.
#[derive(Clone, Debug)]
pub struct Library {
    /// Changes whenever any file of the content does.
    pub version: String,
    /// The course.
    pub course: Course,
    /// Every source, by key.
    pub sources: BTreeMap<SourceKey, Source>,
    /// The public pages.
    pub pages: BTreeMap<PageId, Page>,
}

impl Library {
    /// What is wrong with the content (faults), and what its translations lack (notes).
    pub fn check(files: &Files) -> Report {
        let mut draft = parse::parse(files);
        check::check(&mut draft);
        draft.report()
    }

    /// Parses, checks and links the content.
    ///
    /// # Errors
    /// The report, if there is any fault.
    pub fn compile(files: &Files) -> Result<Self, Report> {
        let mut draft = parse::parse(files);
        check::check(&mut draft);
        let report = draft.report();
        if !report.faults.is_empty() {
            return Err(report);
        }
        compile::compile(&draft, files.version()).ok_or(report)
    }

    /// The content that is built into the program.
    ///
    /// # Errors
    /// The report, if there is any fault.
    pub fn builtin() -> Result<Self, Report> {
        Self::compile(&Files::builtin())
    }

    /// The module of this id.
    pub fn module(&self, id: &str) -> Option<&Module> {
        self.course.module(id)
    }

    /// The lesson of this id, with its module.
    pub fn lesson(&self, module: &str, lesson: &str) -> Option<(&Module, &Lesson)> {
        let module = self.module(module)?;
        Some((module, module.lesson(lesson)?))
    }

    /// The question of this id, with its module.
    pub fn question(&self, id: &str) -> Option<(&Module, &Question)> {
        self.course.modules.iter().find_map(|module| {
            let question = module.questions.iter().find(|question| question.id == *id)?;
            Some((module, question))
        })
    }

    /// The public page of this id.
    pub fn page(&self, id: &str) -> Option<&Page> {
        self.pages.get(id)
    }

    /// The source of this key.
    pub fn source(&self, key: &SourceKey) -> Option<&Source> {
        self.sources.get(key)
    }
}
