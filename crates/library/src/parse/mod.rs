//! From files to a draft: what each file says, with lines. Nothing is linked here.

mod activity;
mod course;
mod draft;
mod figure;
mod lesson;
mod page;
mod place;
mod scenario;
mod sheet;
mod source;
mod translation;
mod unit;

pub(crate) use draft::{
    BlockDraft, BodyDraft, CourseDraft, Draft, LessonDraft, ModuleDraft, NodeDraft, QuestionDraft, ScenarioDraft,
    ScreenDraft, TaskDraft,
};
pub(crate) use figure::{Drawing, Piece, WIDTH};
use place::Place;
pub(crate) use place::translated;
pub(crate) use sheet::At;
use sheet::{Sheet, Table};
pub(crate) use translation::{Standing, Translation, leaves};
pub(crate) use unit::{Field, Form, Unit};

use crate::Files;

/// How the fault of a file begins about which nothing else can be said.
pub(crate) const NOT_READABLE: &str = "not TOML: ";

/// Reads every file.
pub(crate) fn parse(files: &Files) -> Draft {
    let mut draft = Draft { faults: files.faults.clone(), ..Draft::default() };
    for (path, text) in files.iter() {
        match Place::of(path) {
            Ok(Place::Ignored) => {}
            Ok(Place::Figure { module, figure }) => {
                let sheet = Sheet::new(path, text);
                let drawing = figure::read(&sheet, text);
                let figure_draft = draft::FigureDraft { file: path.to_owned(), drawing };
                draft.modules.entry(module.to_owned()).or_default().figures.insert(figure.to_owned(), figure_draft);
                draft.faults.extend(sheet.into_faults());
            }
            Ok(Place::Page { page }) => page::read(&mut draft, path, page, text),
            Ok(Place::PageTranslation { source, language }) => {
                page::read_translation(&mut draft, path, source, language, text);
            }
            Ok(place) => table(&mut draft, path, text, place),
            Err(message) => draft.fault(path, 1, message),
        }
    }
    draft
}

fn table(draft: &mut Draft, path: &str, text: &str, place: Place<'_>) {
    let sheet = Sheet::new(path, text);
    let root = sheet.toml();
    if sheet.is_faulty() {
        draft.unreadable.insert(path.to_owned());
    }
    let table = Table::new(&sheet, root.get_ref(), 1);
    match place {
        Place::Sources => draft.sources = source::read(&table),
        Place::Course => draft.course = Some(course::read(table)),
        Place::Module { module } => {
            draft.modules.entry(module.to_owned()).or_default().sheet = Some(course::read_module(table, module));
        }
        Place::Lesson { module, lesson } => {
            let read = lesson::read(table, lesson);
            draft.modules.entry(module.to_owned()).or_default().lessons.insert(lesson.to_owned(), read);
        }
        Place::Questions { module } => {
            let read = activity::read_questions(table);
            draft.modules.entry(module.to_owned()).or_default().questions = Some(read);
        }
        Place::Scenario { module, scenario } => {
            let read = scenario::read(table, scenario);
            draft.modules.entry(module.to_owned()).or_default().scenarios.insert(scenario.to_owned(), read);
        }
        Place::Translation { source, language } => {
            let read = Translation::read(&sheet, root.get_ref());
            draft.translations.insert((language, source), read);
        }
        Place::Ignored | Place::Figure { .. } | Place::Page { .. } | Place::PageTranslation { .. } => {}
    }
    draft.faults.extend(sheet.into_faults());
}
