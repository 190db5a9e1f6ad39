//! The course and its modules: what is listed exists, and what exists is listed.

use std::collections::{BTreeMap, BTreeSet};

use base::Audience;

use super::{Found, graph, lesson, task};
use crate::model::Audiences;
use crate::parse::{BodyDraft, CourseDraft, Draft, ModuleDraft, TaskDraft};

pub(super) fn check(draft: &Draft, found: &mut Found) {
    let Some(course) = &draft.course else {
        found.fault("course/course.toml", 1, "the file is missing");
        return;
    };
    found.twice(&course.file, "the module", course.modules.iter());
    for id in &course.modules {
        if draft.modules.get(&id.value).is_none_or(|module| module.sheet.is_none()) {
            let message = format!("there is no module course/{}/module.toml", id.value);
            found.fault(&course.file, id.line, message);
        }
    }
    for (name, module) in &draft.modules {
        let file = format!("course/{name}/module.toml");
        if module.sheet.is_none() {
            found.fault(&file, 1, "the folder has no module.toml");
        } else if !course.modules.iter().any(|id| id.value == *name) {
            found.fault(&file, 1, "the module is not listed in course.toml");
        }
        check_module(draft, course, name, module, found);
    }
    check_question_ids(draft, found);
}

fn check_module(draft: &Draft, course: &CourseDraft, name: &str, module: &ModuleDraft, found: &mut Found) {
    if let Some(sheet) = &module.sheet {
        found.twice(&sheet.file, "the lesson", sheet.lessons.iter());
        for id in sheet.lessons.iter().filter(|id| !module.lessons.contains_key(&id.value)) {
            let message = format!("there is no lesson course/{name}/{}.toml", id.value);
            found.fault(&sheet.file, id.line, message);
        }
        for (id, lesson) in &module.lessons {
            if !sheet.lessons.iter().any(|listed| listed.value == *id) {
                found.fault(&lesson.file, 1, "the lesson is not listed in module.toml");
            }
        }
    }
    for lesson in module.lessons.values() {
        lesson::check(draft, module, lesson, found);
    }
    for scenario in module.scenarios.values() {
        graph::check(scenario, found);
    }
    check_orphans(module, found);
    check_questions(draft, course, name, module, found);
}

/// Figures and scenarios that no lesson shows.
fn check_orphans(module: &ModuleDraft, found: &mut Found) {
    let mut figures = BTreeSet::new();
    let mut scenarios = BTreeSet::new();
    let blocks = module.lessons.values().flat_map(|lesson| &lesson.screens).flat_map(|screen| &screen.blocks);
    for block in blocks {
        match &block.body {
            BodyDraft::Figure(figure) => drop(figures.insert(figure.value.as_str())),
            BodyDraft::Activity(TaskDraft::Scenario(scenario)) => drop(scenarios.insert(scenario.value.as_str())),
            _ => {}
        }
    }
    for (name, figure) in &module.figures {
        if !figures.contains(name.as_str()) {
            found.fault(&figure.file, 1, "no lesson shows this drawing");
        }
    }
    for (name, scenario) in &module.scenarios {
        if !scenarios.contains(name.as_str()) {
            found.fault(&scenario.file, 1, "no lesson uses this scenario");
        }
    }
}

fn check_questions(draft: &Draft, course: &CourseDraft, name: &str, module: &ModuleDraft, found: &mut Found) {
    let Some(bank) = &module.questions else {
        found.fault(&format!("course/{name}/questions.toml"), 1, "the file is missing");
        return;
    };
    let mut counts: BTreeMap<Audience, usize> = Audience::ALL.into_iter().map(|audience| (audience, 0)).collect();
    for question in &bank.questions {
        lesson::check_sources(draft, &bank.file, &question.sources, found);
        task::check(&bank.file, question.id.line, &question.task, found);
        let Some(lesson) = module.lessons.get(&question.lesson.value) else {
            let message = format!("there is no lesson {:?} in this module", question.lesson.value);
            found.fault(&bank.file, question.lesson.line, message);
            continue;
        };
        let audiences = Audiences::new(lesson.audiences.clone());
        for (_, count) in counts.iter_mut().filter(|(audience, _)| audiences.include(**audience)) {
            *count += 1;
        }
    }
    for (audience, count) in counts {
        if count < course.test.per_module {
            let needed = course.test.per_module;
            let audience = audience.as_str();
            let message = format!("the test draws {needed} questions, but only {count} are for {audience}");
            found.fault(&bank.file, 1, message);
        }
    }
}

/// Attempts are stored by question id, so an id means one question in the whole course.
fn check_question_ids(draft: &Draft, found: &mut Found) {
    let mut seen = BTreeMap::new();
    for bank in draft.modules.values().filter_map(|module| module.questions.as_ref()) {
        for question in &bank.questions {
            if let Some(first) = seen.insert(&question.id.value, &bank.file) {
                let message = format!("the question {:?} is there already, in {first}", question.id.value);
                found.fault(&bank.file, question.id.line, message);
            }
        }
    }
}
