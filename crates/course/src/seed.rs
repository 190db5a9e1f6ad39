//! Progress of made-up learners, through the same steps as in earnest.

use base::{AccountId, Audience, Language, Timestamp, minutes};
use library::score::{Response, score};
use library::{Key, Library};
use records::{RecordsError, Tx};

use crate::mark::{Step, mark};
use crate::store::{self, Answer, Shelf};

/// More screens than a course has, at a minute each: how long ago made-up progress began.
const SCREENS_MAX: i64 = 300;

/// A made-up learner's way so far.
#[derive(Clone, Copy, Debug)]
pub struct Progress {
    /// Who learns. The account must hold a seat for the pages to show anything.
    pub account: AccountId,
    /// For which audience.
    pub audience: Audience,
    /// In which language.
    pub language: Language,
    /// How many lessons she has done, from the first; all of them complete the course.
    pub lessons: usize,
}

/// Stores made-up progress: the lessons done with right answers, and the first screen of the lesson after them.
///
/// # Errors
/// As the engine reports.
pub fn seed_progress(
    tx: &mut Tx<'_>,
    library: &Library,
    progress: Progress,
    now: Timestamp,
) -> Result<(), RecordsError> {
    let Progress { account, audience, .. } = progress;
    let mut at = now.minus(minutes(SCREENS_MAX));
    for (number, (module, lesson)) in library.course.lessons_for(audience).enumerate().take(progress.lessons + 1) {
        let shelf = Shelf { account, module: module.id.as_str(), lesson: lesson.id.as_str() };
        let screens = if number < progress.lessons { lesson.screens.len() } else { 1 };
        for screen in lesson.screens_for(audience).take(screens) {
            // One minute after the other, so that it is known which was the last.
            at = at.plus(minutes(1)).min(now);
            for block in screen.blocks_for(audience) {
                if let Some(key) = block.activity().and_then(|activity| activity.key()) {
                    answer(tx, shelf, block.id.as_str(), key, progress.language, at)?;
                }
            }
            mark(tx, library, (shelf, screen.id.as_str()), audience, Step::On, at)?;
        }
    }
    Ok(())
}

fn answer(
    tx: &mut Tx<'_>,
    shelf: Shelf<'_>,
    block: &str,
    key: &Key,
    language: Language,
    now: Timestamp,
) -> Result<(), RecordsError> {
    let right = match key.clone() {
        Key::Choice { right, .. } => Response::Choice(right),
        Key::Match { pairs } => Response::Match(pairs),
        Key::Order { items } => Response::Order(items),
        Key::Classify { items } => Response::Classify(items),
    };
    let response = serde_json::json!(right.to_pairs()).to_string();
    let answer = Answer { block: block.to_owned(), response, confidence: Some(2), version: 0 };
    store::put_answer(tx, shelf, &answer, score(key, &right).points(), language, now).map(drop)
}
