use std::collections::BTreeMap;

use super::words::Words;
use super::{activity, lesson, scenario};
use crate::model::{Course, LessonId, Module, ModuleId, Question, QuestionId, ScenarioId, SkillId};
use crate::parse::{CourseDraft, Draft, ModuleDraft, QuestionDraft};

pub(super) fn compile(draft: &Draft, course: &CourseDraft, words: &Words<'_>) -> Course {
    let mut texts = words.unit(&course.file, &course.unit);
    let modules = course.modules.iter().filter_map(|id| module(&id.value, draft.modules.get(&id.value)?, words));
    Course {
        id: course.id.clone(),
        title: texts.take("title"),
        summary: texts.take("summary"),
        outcomes: (1..=course.outcomes).map(|number| texts.take(&format!("outcome.{number}"))).collect(),
        version: course.version.clone(),
        hours: course.hours,
        test: course.test,
        modules: modules.collect(),
    }
}

fn module(name: &str, draft: &ModuleDraft, words: &Words<'_>) -> Option<Module> {
    let sheet = draft.sheet.as_ref()?;
    let bank = draft.questions.as_ref()?;
    let mut texts = words.unit(&sheet.file, &sheet.unit);
    let mut scenarios = BTreeMap::new();
    for (id, scenario) in &draft.scenarios {
        let id = ScenarioId::checked(id);
        scenarios.insert(id.clone(), scenario::compile(id, scenario, words));
    }
    let lessons = sheet.lessons.iter();
    Some(Module {
        id: ModuleId::checked(name),
        title: texts.take("title"),
        summary: texts.take("summary"),
        lessons: lessons
            .filter_map(|id| Some(lesson::compile(&id.value, draft.lessons.get(&id.value)?, draft, words)))
            .collect(),
        questions: bank.questions.iter().map(|draft| question(&bank.file, draft, words)).collect(),
        scenarios,
    })
}

fn question(file: &str, draft: &QuestionDraft, words: &Words<'_>) -> Question {
    let mut texts = words.unit(file, &draft.unit);
    Question {
        id: QuestionId::checked(&draft.id.value),
        lesson: LessonId::checked(&draft.lesson.value),
        skill: SkillId::checked(&draft.skill),
        difficulty: draft.difficulty,
        sources: lesson::sources(&draft.sources),
        activity: activity::compile(&draft.unit.path, &draft.task, &mut texts),
    }
}
