use super::words::Words;
use super::{activity, figure};
use crate::model::{Audiences, Block, BlockId, Body, ContentNote, Lesson, LessonId, Screen, ScreenId, SourceKey};
use crate::parse::{At, BlockDraft, BodyDraft, LessonDraft, ModuleDraft, ScreenDraft};

pub(super) fn compile(name: &str, draft: &LessonDraft, module: &ModuleDraft, words: &Words<'_>) -> Lesson {
    let mut texts = words.unit(&draft.file, &draft.unit);
    Lesson {
        id: LessonId::checked(name),
        title: texts.take("title"),
        summary: texts.take("summary"),
        outcome: texts.take("outcome"),
        minutes: draft.minutes,
        audiences: Audiences::new(draft.audiences.clone()),
        screens: draft.screens.iter().map(|screen| compile_screen(&draft.file, screen, module, words)).collect(),
    }
}

fn compile_screen(file: &str, draft: &ScreenDraft, module: &ModuleDraft, words: &Words<'_>) -> Screen {
    let mut texts = words.unit(file, &draft.unit);
    let note = texts.maybe("note").zip(texts.maybe("instead"));
    Screen {
        id: ScreenId::checked(&draft.id.value),
        title: texts.take("title"),
        note: note.map(|(note, instead)| ContentNote { note, instead }),
        blocks: draft.blocks.iter().map(|block| compile_block(file, block, module, words)).collect(),
    }
}

fn compile_block(file: &str, draft: &BlockDraft, module: &ModuleDraft, words: &Words<'_>) -> Block {
    let mut texts = words.unit(file, &draft.unit);
    let body = match &draft.body {
        BodyDraft::Text(tone) => Body::Text { tone: *tone, text: texts.take("text") },
        BodyDraft::Reveal => Body::Reveal { title: texts.take("title"), text: texts.take("text") },
        BodyDraft::Figure(name) => {
            let drawing = module.figures.get(&name.value).map(|figure| &figure.drawing);
            Body::Figure(Box::new(figure::compile(&draft.id.value, drawing, &mut texts)))
        }
        BodyDraft::Activity(task) => Body::Activity(Box::new(activity::compile(&draft.unit.path, task, &mut texts))),
    };
    Block {
        id: BlockId::checked(&draft.id.value),
        sources: sources(&draft.sources),
        audiences: Audiences::new(draft.audiences.clone()),
        body,
    }
}

pub(super) fn sources(keys: &[At<String>]) -> Vec<SourceKey> {
    keys.iter().map(|key| SourceKey::checked(&key.value)).collect()
}
