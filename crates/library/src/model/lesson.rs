use std::sync::Arc;

use base::{Audience, Language};
use markup::Html;

use super::{Activity, ActivityView, BlockId, LessonId, ScreenId, SourceKey, State, Text};

/// Whom a lesson or a block is for.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Audiences(Vec<Audience>);

impl Audiences {
    /// The audiences named; none means everybody.
    pub(crate) fn new(named: Vec<Audience>) -> Self {
        Self(named)
    }

    /// Whether the audience is meant.
    pub fn include(&self, audience: Audience) -> bool {
        self.0.is_empty() || self.0.contains(&audience)
    }
}

/// A lesson: some screens, done in one sitting.
#[derive(Clone, Debug)]
pub struct Lesson {
    /// Its id, as in addresses.
    pub id: LessonId,
    /// Its name.
    pub title: Text,
    /// One or two sentences.
    pub summary: Text,
    /// What one can do afterwards.
    pub outcome: Text,
    /// Honest reading and doing time, in minutes.
    pub minutes: u32,
    /// Whom it is for.
    pub audiences: Audiences,
    /// Its screens, in order.
    pub screens: Vec<Screen>,
}

impl Lesson {
    /// Whether the lesson is for this audience.
    pub fn is_for(&self, audience: Audience) -> bool {
        self.audiences.include(audience)
    }

    /// The screen of this id.
    pub fn screen(&self, id: &str) -> Option<&Screen> {
        self.screens.iter().find(|screen| screen.id == *id)
    }

    /// The screens on which an audience finds something, in order.
    pub fn screens_for(&self, audience: Audience) -> impl Iterator<Item = &Screen> {
        self.screens.iter().filter(move |screen| screen.blocks_for(audience).next().is_some())
    }

    /// The block of this id, with its screen.
    pub fn block(&self, id: &str) -> Option<(&Screen, &Block)> {
        self.screens.iter().find_map(|screen| screen.block(id).map(|block| (screen, block)))
    }
}

/// One page of a lesson.
#[derive(Clone, Debug)]
pub struct Screen {
    /// Its id, as in addresses.
    pub id: ScreenId,
    /// Its heading.
    pub title: Text,
    /// What to say before the page is shown.
    pub note: Option<ContentNote>,
    /// What is on it, in order.
    pub blocks: Vec<Block>,
}

/// A warning before a hard page, and a summary that counts as read.
#[derive(Clone, Debug)]
pub struct ContentNote {
    /// What is coming; inside a line.
    pub note: Text,
    /// The summary; paragraphs.
    pub instead: Text,
}

impl Screen {
    /// The block of this id.
    pub fn block(&self, id: &str) -> Option<&Block> {
        self.blocks.iter().find(|block| block.id == *id)
    }

    /// The blocks for an audience, in order.
    pub fn blocks_for(&self, audience: Audience) -> impl Iterator<Item = &Block> {
        self.blocks.iter().filter(move |block| block.is_for(audience))
    }
}

/// One piece of a page: the unit that is translated.
#[derive(Clone, Debug)]
pub struct Block {
    /// Its id.
    pub id: BlockId,
    /// What backs it.
    pub sources: Vec<SourceKey>,
    /// Whom it is for.
    pub audiences: Audiences,
    /// What it is.
    pub body: Body,
}

/// What a block is.
#[derive(Clone, Debug)]
pub enum Body {
    /// Reading text.
    Text {
        /// How it is set off.
        tone: Tone,
        /// Paragraphs.
        text: Text,
    },
    /// A drawing.
    Figure(Box<Figure>),
    /// Text behind a heading that opens it.
    Reveal {
        /// The heading; inside a line.
        title: Text,
        /// Paragraphs.
        text: Text,
    },
    /// Something that is asked of the learner.
    Activity(Box<Activity>),
}

/// How a reading text is set off from its neighbours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    /// Not at all.
    Plain,
    /// Safety advice.
    Safety,
    /// From practice.
    Practice,
    /// The key message.
    Key,
}

impl Tone {
    /// The word used in content and in class names: `plain`, `safety`, `practice` or `key`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Plain => "plain",
            Self::Safety => "safety",
            Self::Practice => "practice",
            Self::Key => "key",
        }
    }
}

/// A drawing with its words.
#[derive(Clone, Debug)]
pub struct Figure {
    /// The `<svg>` element; its words, name and description are inside. `plain` is the alternative text.
    pub drawing: Text,
    /// Below the drawing; inside a line.
    pub caption: Text,
    /// The drawing in words, long; paragraphs.
    pub description: Text,
}

/// A block as a page shows it to one reader. It does not know which answers are right.
#[derive(Clone, Debug)]
pub struct BlockView {
    /// The block's id.
    pub id: BlockId,
    /// The language of its words.
    pub language: Language,
    /// Why that may be another language than the reader's.
    pub state: State,
    /// What backs it.
    pub sources: Vec<SourceKey>,
    /// What it shows.
    pub body: BodyView,
}

/// What a block shows to one reader.
#[derive(Clone, Debug)]
pub enum BodyView {
    /// Reading text.
    Text {
        /// How it is set off.
        tone: Tone,
        /// Paragraphs.
        text: Html,
    },
    /// A drawing.
    Figure(FigureView),
    /// Text behind a heading that opens it.
    Reveal {
        /// The heading; inside a line.
        title: Html,
        /// Paragraphs.
        text: Html,
    },
    /// Something that is asked of the learner.
    Activity(ActivityView),
}

/// A drawing as a page shows it.
#[derive(Clone, Debug)]
pub struct FigureView {
    /// The `<svg>` element, named and with its words.
    pub drawing: Html,
    /// The alternative text, not escaped; the drawing has it already.
    pub alt: Arc<str>,
    /// Below the drawing; inside a line.
    pub caption: Html,
    /// The drawing in words; paragraphs.
    pub description: Html,
}

impl Block {
    /// Whether the block is for this audience.
    pub fn is_for(&self, audience: Audience) -> bool {
        self.audiences.include(audience)
    }

    /// What is asked of the learner, if anything.
    pub fn activity(&self) -> Option<&Activity> {
        match &self.body {
            Body::Activity(activity) => Some(activity),
            _ => None,
        }
    }

    /// The block for a reader of `language`.
    pub fn view(&self, language: Language) -> BlockView {
        let lead = self.lead().get(language);
        let body = match &self.body {
            Body::Text { tone, text } => BodyView::Text { tone: *tone, text: text.html(language) },
            Body::Reveal { title, text } => BodyView::Reveal { title: title.html(language), text: text.html(language) },
            Body::Figure(figure) => BodyView::Figure(FigureView {
                drawing: figure.drawing.html(language),
                alt: figure.drawing.get(language).plain.clone(),
                caption: figure.caption.html(language),
                description: figure.description.html(language),
            }),
            Body::Activity(activity) => BodyView::Activity(activity.view(language)),
        };
        BlockView {
            id: self.id.clone(),
            language: lead.language,
            state: lead.state,
            sources: self.sources.clone(),
            body,
        }
    }

    /// A field that every block of this kind has: all fields of a block share language and state.
    fn lead(&self) -> &Text {
        match &self.body {
            Body::Text { text, .. } | Body::Reveal { text, .. } => text,
            Body::Figure(figure) => &figure.caption,
            Body::Activity(activity) => &activity.prompt,
        }
    }
}
