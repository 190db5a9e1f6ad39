//! From an address to a place in the content, as one audience sees it.

use base::{Audience, Language};
use library::{Activity, Block, Course, Lesson, Library, Module, Screen, TaskView};

use crate::rules::{At, Leg};

/// A lesson in an address.
#[derive(Clone, Debug, serde::Deserialize)]
pub(crate) struct LessonAddress {
    pub(crate) module: String,
    pub(crate) lesson: String,
}

/// A screen in an address.
#[derive(Clone, Debug, serde::Deserialize)]
pub(crate) struct ScreenAddress {
    pub(crate) module: String,
    pub(crate) lesson: String,
    pub(crate) screen: String,
}

/// A block in an address.
#[derive(Clone, Debug, serde::Deserialize)]
pub(crate) struct BlockAddress {
    pub(crate) module: String,
    pub(crate) lesson: String,
    pub(crate) screen: String,
    pub(crate) block: String,
}

impl BlockAddress {
    /// The screen on which the block is.
    pub(crate) fn on(&self) -> ScreenAddress {
        ScreenAddress { module: self.module.clone(), lesson: self.lesson.clone(), screen: self.screen.clone() }
    }
}

/// A lesson with its number in the course, from 1, and its screens, all for one audience.
pub(crate) struct LessonPlace<'a> {
    pub(crate) module: &'a Module,
    pub(crate) lesson: &'a Lesson,
    pub(crate) number: usize,
    pub(crate) screens: Vec<&'a Screen>,
}

/// A screen in its lesson.
pub(crate) struct Place<'a> {
    pub(crate) within: LessonPlace<'a>,
    pub(crate) screen: &'a Screen,
    /// Its place among the screens of the lesson, from 0.
    pub(crate) index: usize,
    pub(crate) audience: Audience,
}

impl<'a> LessonPlace<'a> {
    pub(crate) fn find(library: &'a Library, module: &str, lesson: &str, audience: Audience) -> Option<Self> {
        let mut all = (1..).zip(library.course.lessons_for(audience));
        let (number, (module, lesson)) = all.find(|(_, (m, l))| m.id == *module && l.id == *lesson)?;
        Some(Self { module, lesson, number, screens: lesson.screens_for(audience).collect() })
    }

    /// Its address behind the language.
    pub(crate) fn path(&self) -> String {
        format!("learn/{}/{}", self.module.id, self.lesson.id)
    }

    /// The address of one of its screens.
    pub(crate) fn screen_path(&self, screen: &Screen) -> String {
        format!("learn/{}/{}/{}", self.module.id, self.lesson.id, screen.id)
    }

    /// For the rules of progress.
    pub(crate) fn leg(&self) -> Leg<'a> {
        leg(self.module, self.lesson, self.screens.iter().copied())
    }

    /// The lesson after this one.
    pub(crate) fn next(&self, library: &'a Library, audience: Audience) -> Option<(&'a Module, &'a Lesson)> {
        library.course.lessons_for(audience).nth(self.number)
    }
}

impl<'a> Place<'a> {
    pub(crate) fn find(library: &'a Library, address: &ScreenAddress, audience: Audience) -> Option<Self> {
        let within = LessonPlace::find(library, &address.module, &address.lesson, audience)?;
        let index = within.screens.iter().position(|screen| screen.id == *address.screen)?;
        let screen = within.screens.get(index).copied()?;
        Some(Self { within, screen, index, audience })
    }

    /// Its address behind the language.
    pub(crate) fn path(&self) -> String {
        self.within.screen_path(self.screen)
    }

    /// The address of the screen after this one; after the last, the end of the lesson.
    pub(crate) fn path_on(&self) -> String {
        match self.within.screens.get(self.index + 1) {
            Some(next) => self.within.screen_path(next),
            None => format!("{}?end=yes", self.within.path()),
        }
    }

    pub(crate) fn is_last(&self) -> bool {
        self.index + 1 == self.within.screens.len()
    }

    pub(crate) fn previous(&self) -> Option<&'a Screen> {
        self.within.screens.get(self.index.checked_sub(1)?).copied()
    }

    /// The activity of a block of this screen, for this audience.
    pub(crate) fn activity(&self, block: &str) -> Option<(&'a Block, &'a Activity)> {
        let block = self.screen.block(block).filter(|block| block.is_for(self.audience))?;
        Some((block, block.activity()?))
    }

    /// What of a learner's this screen shows.
    pub(crate) fn needs(&self) -> Needs {
        let mut needs = Needs::default();
        for activity in self.screen.blocks_for(self.audience).filter_map(Block::activity) {
            if activity.key().is_some() {
                needs.answers = true;
            } else if let TaskView::Scenario { .. } = activity.view(Language::SOURCE).task {
                needs.walks = true;
            } else {
                needs.reflections = true;
            }
        }
        needs
    }
}

/// What has to be looked up for a screen.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Needs {
    pub(crate) answers: bool,
    pub(crate) walks: bool,
    pub(crate) reflections: bool,
}

fn leg<'a>(module: &'a Module, lesson: &'a Lesson, screens: impl Iterator<Item = &'a Screen>) -> Leg<'a> {
    Leg {
        module: module.id.as_str(),
        lesson: lesson.id.as_str(),
        minutes: lesson.minutes,
        screens: screens.map(|screen| screen.id.as_str()).collect(),
    }
}

/// The whole course for an audience.
pub(crate) fn legs(course: &Course, audience: Audience) -> Vec<Leg<'_>> {
    course.lessons_for(audience).map(|(module, lesson)| leg(module, lesson, lesson.screens_for(audience))).collect()
}

/// Where a block is: the screen in its lesson.
pub(crate) fn screen_of<'a>(course: &'a Course, module: &str, lesson: &str, block: &str) -> Option<At<'a>> {
    let module = course.module(module)?;
    let lesson = module.lesson(lesson)?;
    let (screen, _) = lesson.block(block)?;
    Some((module.id.as_str(), lesson.id.as_str(), screen.id.as_str()))
}
