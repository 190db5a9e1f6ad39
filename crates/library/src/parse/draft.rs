//! What the files say, with lines, before anything is linked.

use std::collections::{BTreeMap, BTreeSet};

use base::{Audience, Language};

use super::figure::Drawing;
use super::sheet::At;
use super::translation::Translation;
use super::unit::Unit;
use crate::model::{Confidence, Difficulty, Mode, Source, Tag, TestRules, Tone};
use crate::{Fault, Note, Report};

/// All files.
#[derive(Debug, Default)]
pub(crate) struct Draft {
    pub(crate) course: Option<CourseDraft>,
    /// By folder name.
    pub(crate) modules: BTreeMap<String, ModuleDraft>,
    pub(crate) sources: BTreeMap<String, Source>,
    /// By folder name.
    pub(crate) pages: BTreeMap<String, PageDraft>,
    /// By language and the path of the source file.
    pub(crate) translations: BTreeMap<(Language, String), Translation>,
    /// Files that are not even TOML: nothing else is said about them.
    pub(crate) unreadable: BTreeSet<String>,
    pub(crate) faults: Vec<Fault>,
    pub(crate) notes: Vec<Note>,
}

#[derive(Debug)]
pub(crate) struct CourseDraft {
    pub(crate) file: String,
    pub(crate) id: String,
    pub(crate) unit: Unit,
    pub(crate) outcomes: usize,
    pub(crate) modules: Vec<At<String>>,
    pub(crate) version: String,
    pub(crate) hours: f64,
    pub(crate) test: TestRules,
}

/// A module's folder. `sheet` is absent when the folder has no `module.toml`.
#[derive(Debug, Default)]
pub(crate) struct ModuleDraft {
    pub(crate) sheet: Option<ModuleSheet>,
    pub(crate) lessons: BTreeMap<String, LessonDraft>,
    pub(crate) questions: Option<QuestionsDraft>,
    pub(crate) scenarios: BTreeMap<String, ScenarioDraft>,
    pub(crate) figures: BTreeMap<String, FigureDraft>,
}

#[derive(Debug)]
pub(crate) struct ModuleSheet {
    pub(crate) file: String,
    pub(crate) unit: Unit,
    pub(crate) lessons: Vec<At<String>>,
}

#[derive(Debug)]
pub(crate) struct LessonDraft {
    pub(crate) file: String,
    pub(crate) unit: Unit,
    pub(crate) minutes: u32,
    pub(crate) audiences: Vec<Audience>,
    pub(crate) screens: Vec<ScreenDraft>,
}

#[derive(Debug)]
pub(crate) struct ScreenDraft {
    pub(crate) id: At<String>,
    pub(crate) line: usize,
    pub(crate) unit: Unit,
    pub(crate) blocks: Vec<BlockDraft>,
}

#[derive(Debug)]
pub(crate) struct BlockDraft {
    pub(crate) id: At<String>,
    pub(crate) unit: Unit,
    pub(crate) sources: Vec<At<String>>,
    pub(crate) audiences: Vec<Audience>,
    pub(crate) body: BodyDraft,
}

#[derive(Debug)]
pub(crate) enum BodyDraft {
    Text(Tone),
    Figure(At<String>),
    Reveal,
    Activity(TaskDraft),
}

#[derive(Debug)]
pub(crate) enum TaskDraft {
    Choice { mode: Mode, confidence: Confidence, options: Vec<OptionDraft> },
    Match { pairs: Vec<At<String>> },
    Order { items: Vec<At<String>> },
    Classify { categories: Vec<At<String>>, items: Vec<ItemDraft> },
    Reflection,
    Scenario(At<String>),
}

#[derive(Debug)]
pub(crate) struct OptionDraft {
    pub(crate) id: At<String>,
    pub(crate) right: bool,
}

#[derive(Debug)]
pub(crate) struct ItemDraft {
    pub(crate) id: At<String>,
    pub(crate) category: At<String>,
}

#[derive(Debug)]
pub(crate) struct QuestionsDraft {
    pub(crate) file: String,
    pub(crate) questions: Vec<QuestionDraft>,
}

#[derive(Debug)]
pub(crate) struct QuestionDraft {
    pub(crate) id: At<String>,
    pub(crate) unit: Unit,
    pub(crate) lesson: At<String>,
    pub(crate) skill: String,
    pub(crate) difficulty: Difficulty,
    pub(crate) sources: Vec<At<String>>,
    pub(crate) task: TaskDraft,
}

#[derive(Debug)]
pub(crate) struct ScenarioDraft {
    pub(crate) file: String,
    pub(crate) unit: Unit,
    pub(crate) start: At<String>,
    pub(crate) nodes: Vec<NodeDraft>,
}

#[derive(Debug)]
pub(crate) struct NodeDraft {
    pub(crate) id: At<String>,
    pub(crate) unit: Unit,
    pub(crate) end: bool,
    pub(crate) choices: Vec<ChoiceDraft>,
}

#[derive(Debug)]
pub(crate) struct ChoiceDraft {
    pub(crate) id: At<String>,
    pub(crate) to: At<String>,
    pub(crate) tags: Vec<Tag>,
}

#[derive(Debug)]
pub(crate) struct FigureDraft {
    pub(crate) file: String,
    pub(crate) drawing: Drawing,
}

#[derive(Debug)]
pub(crate) struct PageDraft {
    pub(crate) file: String,
    pub(crate) unit: Unit,
}

impl Draft {
    pub(crate) fn fault(&mut self, file: &str, line: usize, message: impl Into<String>) {
        self.faults.push(Fault { file: file.to_owned(), line, message: message.into() });
    }

    /// Whether something is wrong with the file already.
    pub(crate) fn is_faulty(&self, file: &str) -> bool {
        self.faults.iter().any(|fault| fault.file == file)
    }

    /// Every unit of translation, with the file it stands in, file by file.
    pub(crate) fn units(&self) -> BTreeMap<&str, Vec<&Unit>> {
        let mut units: BTreeMap<&str, Vec<&Unit>> = BTreeMap::new();
        if let Some(course) = &self.course {
            units.entry(&course.file).or_default().push(&course.unit);
        }
        for module in self.modules.values() {
            module.collect(&mut units);
        }
        for page in self.pages.values() {
            units.entry(&page.file).or_default().push(&page.unit);
        }
        units
    }

    /// What was found so far, sorted, each once.
    pub(crate) fn report(&self) -> Report {
        let of_syntax =
            |fault: &&Fault| !self.unreadable.contains(&fault.file) || fault.message.starts_with(super::NOT_READABLE);
        let mut faults: Vec<Fault> = self.faults.iter().filter(of_syntax).cloned().collect();
        let mut notes = self.notes.clone();
        faults.sort();
        faults.dedup();
        notes.sort();
        notes.dedup();
        Report { faults, notes }
    }
}

impl ModuleDraft {
    fn collect<'a>(&'a self, units: &mut BTreeMap<&'a str, Vec<&'a Unit>>) {
        if let Some(sheet) = &self.sheet {
            units.entry(&sheet.file).or_default().push(&sheet.unit);
        }
        for lesson in self.lessons.values() {
            let list = units.entry(&lesson.file).or_default();
            list.push(&lesson.unit);
            for screen in &lesson.screens {
                list.push(&screen.unit);
                list.extend(screen.blocks.iter().map(|block| &block.unit));
            }
        }
        if let Some(bank) = &self.questions {
            units.entry(&bank.file).or_default().extend(bank.questions.iter().map(|question| &question.unit));
        }
        for scenario in self.scenarios.values() {
            let list = units.entry(&scenario.file).or_default();
            list.push(&scenario.unit);
            list.extend(scenario.nodes.iter().map(|node| &node.unit));
        }
    }
}
