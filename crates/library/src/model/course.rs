use std::collections::BTreeMap;

use base::{Audience, Span};

use super::{Lesson, LessonId, ModuleId, Question, Scenario, ScenarioId, Text};

/// The course.
#[derive(Clone, Debug)]
pub struct Course {
    /// Its id.
    pub id: String,
    /// Its name.
    pub title: Text,
    /// What it is about.
    pub summary: Text,
    /// What holders of a certificate can do.
    pub outcomes: Vec<Text>,
    /// The version of its content that certificates name.
    pub version: String,
    /// Learning hours that certificates name.
    pub hours: f64,
    /// How the final test works.
    pub test: TestRules,
    /// Its modules, in order.
    pub modules: Vec<Module>,
}

/// How the final test works.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TestRules {
    /// Questions drawn from each module.
    pub per_module: usize,
    /// Share of the points that passes, in percent.
    pub pass_percent: u32,
    /// Attempts within one intake.
    pub attempts_max: u32,
    /// Time between two attempts.
    pub pause: Span,
}

/// A module of the course.
#[derive(Clone, Debug)]
pub struct Module {
    /// Its id, as in addresses.
    pub id: ModuleId,
    /// Its name.
    pub title: Text,
    /// What it is about.
    pub summary: Text,
    /// Its lessons, in order.
    pub lessons: Vec<Lesson>,
    /// Its part of the question bank, in the order written.
    pub questions: Vec<Question>,
    /// Its scenarios.
    pub scenarios: BTreeMap<ScenarioId, Scenario>,
}

impl Course {
    /// The module of this id.
    pub fn module(&self, id: &str) -> Option<&Module> {
        self.modules.iter().find(|module| module.id == *id)
    }

    /// Every lesson for an audience with its module, in course order.
    pub fn lessons_for(&self, audience: Audience) -> impl Iterator<Item = (&Module, &Lesson)> {
        self.modules.iter().flat_map(move |module| module.lessons_for(audience).map(move |lesson| (module, lesson)))
    }

    /// Honest learning time for an audience, in minutes.
    pub fn minutes(&self, audience: Audience) -> u32 {
        self.modules.iter().map(|module| module.minutes(audience)).sum()
    }
}

impl Module {
    /// The lesson of this id.
    pub fn lesson(&self, id: &str) -> Option<&Lesson> {
        self.lessons.iter().find(|lesson| lesson.id == *id)
    }

    /// The lessons for an audience, in order.
    pub fn lessons_for(&self, audience: Audience) -> impl Iterator<Item = &Lesson> {
        self.lessons.iter().filter(move |lesson| lesson.is_for(audience))
    }

    /// The questions about lessons for an audience, in the order written.
    pub fn questions_for(&self, audience: Audience) -> impl Iterator<Item = &Question> {
        self.questions.iter().filter(move |question| self.teaches(&question.lesson, audience))
    }

    fn teaches(&self, lesson: &LessonId, audience: Audience) -> bool {
        self.lesson(lesson.as_str()).is_some_and(|lesson| lesson.is_for(audience))
    }

    /// Honest learning time for an audience, in minutes.
    pub fn minutes(&self, audience: Audience) -> u32 {
        self.lessons_for(audience).map(|lesson| lesson.minutes).sum()
    }
}
