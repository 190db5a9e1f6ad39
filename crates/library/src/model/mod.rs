//! What the rest of the program sees: immutable, linked, in every language, ready to print.

mod activity;
mod course;
mod id;
mod key;
mod lesson;
mod library;
mod page;
mod question;
mod scenario;
mod source;
mod text;

pub use activity::{Activity, ActivityView, Confidence, EntryView, FeedbackView, Mode, TaskView};
pub(crate) use activity::{Comments, Entry, Task, mix};
pub use course::{Course, Module, TestRules};
pub(crate) use id::is_id;
pub use id::{
    BlockId, ChoiceId, EntryId, ID_BYTES_MAX, LessonId, ModuleId, NoId, NodeId, PageId, QuestionId, ScenarioId,
    ScreenId, SkillId, SourceKey,
};
pub use key::Key;
pub use lesson::{Audiences, Block, BlockView, Body, BodyView, ContentNote, Figure, FigureView, Lesson, Screen, Tone};
pub use library::Library;
pub use page::{PAGES, PAGES_WITH_SLOTS, Page, SLOTS};
pub use question::{Difficulty, Question};
pub use scenario::{Choice, ChoiceView, Next, Node, NodeView, Scenario, Tag};
pub use source::Source;
pub use text::{Localised, State, Text};
