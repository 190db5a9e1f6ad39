//! Marking screens as done, and what follows when the last one is.

use base::{Audience, Event, Timestamp};
use library::Library;
use records::{Actor, Audit, RecordsError, Tx};

use crate::place::legs;
use crate::rules::{Done, How, State, is_complete};
use crate::store::{self, Shelf};

/// What the learner did with a screen.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Step {
    /// Moved on from it.
    On,
    /// Answered its content note.
    Note(How),
}

/// Stores it, and completes the course if this was the last open screen for the audience: in the same transaction,
/// once.
pub(crate) fn mark(
    tx: &mut Tx<'_>,
    library: &Library,
    (shelf, screen): (Shelf<'_>, &str),
    audience: Audience,
    step: Step,
    now: Timestamp,
) -> Result<(), RecordsError> {
    match step {
        Step::On => store::move_on(tx, shelf, screen, now)?,
        Step::Note(how) => store::answer_note(tx, shelf, screen, how, now)?,
    }
    let legs = legs(&library.course, audience);
    let mut done = Done::default();
    for (screen, how) in store::screens_of_lesson(tx, shelf)? {
        done.add((shelf.module, shelf.lesson, &screen), how);
    }
    let this = legs.iter().find(|leg| leg.module == shelf.module && leg.lesson == shelf.lesson);
    if this.is_none_or(|leg| done.state(leg) != State::Done) {
        return Ok(());
    }
    if is_complete(&legs, &all_done(&store::screens(tx, shelf.account)?)) {
        complete(tx, library, shelf, audience, now)?;
    }
    Ok(())
}

/// For the rules of progress.
pub(crate) fn all_done(screens: &[store::DoneScreen]) -> Done {
    let mut done = Done::default();
    screens.iter().for_each(|one| done.add((&one.module, &one.lesson, &one.screen), one.how));
    done
}

fn complete(
    tx: &mut Tx<'_>,
    library: &Library,
    shelf: Shelf<'_>,
    audience: Audience,
    now: Timestamp,
) -> Result<(), RecordsError> {
    let course = &library.course.id;
    if !store::complete(tx, shelf.account, course, audience, now)? {
        return Ok(());
    }
    tx.audit(&Audit {
        at: now,
        actor: Actor::Account(shelf.account),
        action: "course.completed",
        subject: &shelf.account.to_string(),
        detail: serde_json::json!({ "course": course, "audience": audience.as_str(), "content": library.version }),
    })?;
    let event = Event::CourseCompleted { account: shelf.account, course: course.clone(), audience, at: now };
    tx.publish(&event, now)
}
