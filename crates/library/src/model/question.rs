use base::Language;

use super::{Activity, ActivityView, LessonId, QuestionId, SkillId, SourceKey};

/// A question of the bank: one point.
#[derive(Clone, Debug)]
pub struct Question {
    /// Its id, unique in the course.
    pub id: QuestionId,
    /// The lesson of the same module that teaches it.
    pub lesson: LessonId,
    /// What it tests.
    pub skill: SkillId,
    /// How hard it is.
    pub difficulty: Difficulty,
    /// What backs it.
    pub sources: Vec<SourceKey>,
    /// The question itself; always with a key.
    pub activity: Activity,
}

/// How hard a question is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Difficulty {
    /// 1 in content.
    Easy,
    /// 2 in content.
    Middle,
    /// 3 in content.
    Hard,
}

impl Question {
    /// The question for a reader of `language`, without any hint at what is right.
    pub fn view(&self, language: Language) -> ActivityView {
        self.activity.view(language)
    }
}
