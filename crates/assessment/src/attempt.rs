//! Beginning an attempt and handing it in: what the pages and the demo data share.

use base::{AccountId, AttemptId, Audience, Clock, Event, Ids, IntakeId, Language, Timestamp, minutes};
use library::Library;
use records::{Actor, Audit, RecordsError, Tx};

use crate::rules::{Bank, Paper, draw, grade};
use crate::sheet::{Given, Progress, Sheet};
use crate::store::{self, Attempt, Item, NewAttempt};

/// The paper that a seed draws for an audience.
pub(crate) fn paper(library: &Library, audience: Audience, seed: u64) -> Paper {
    let bank = |module: &library::Module| Bank {
        module: module.id.clone(),
        questions: module.questions_for(audience).map(|question| question.id.clone()).collect(),
    };
    let banks: Vec<Bank> = library.course.modules.iter().map(bank).collect();
    draw(seed, &banks, library.course.test.per_module)
}

/// How far one question of a paper is answered.
pub(crate) struct Entry {
    pub(crate) place: u32,
    pub(crate) progress: Progress,
}

impl Entry {
    /// The key of the text that says so.
    pub(crate) fn state(&self) -> &'static str {
        match self.progress {
            Progress::Open => "assessment-entry-open",
            Progress::Begun => "assessment-entry-begun",
            Progress::Answered => "assessment-entry-answered",
        }
    }
}

/// How far each question is answered. A question that has left the bank asks nothing any more.
pub(crate) fn entries(library: &Library, items: &[Item], language: Language) -> Vec<Entry> {
    let entry = |item: &Item| {
        let progress = library.question(&item.question).map_or(Progress::Answered, |(_, question)| {
            Sheet::new(question, language, item.shuffle).progress(&Given::from_json(item.answer.as_deref()))
        });
        Entry { place: item.place, progress }
    };
    items.iter().map(entry).collect()
}

/// How many questions are answered.
pub(crate) fn answered(entries: &[Entry]) -> usize {
    entries.iter().filter(|entry| entry.progress == Progress::Answered).count()
}

/// An open attempt on its way to being counted.
pub(crate) struct HandIn<'a> {
    pub(crate) library: &'a Library,
    pub(crate) account: AccountId,
    pub(crate) attempt: &'a Attempt,
    pub(crate) now: Timestamp,
}

impl HandIn<'_> {
    /// Counts the answers, closes the attempt and tells the other areas if it passed; nothing if it is closed already.
    /// A question that has left the bank is not counted.
    pub(crate) fn run(&self, tx: &mut Tx<'_>, items: &[Item]) -> Result<(), RecordsError> {
        let points: Vec<(u32, f64)> = items.iter().filter_map(|item| Some((item.place, self.points(item)?))).collect();
        let counted: Vec<f64> = points.iter().map(|(_, points)| *points).collect();
        let outcome = grade(&counted, self.attempt.pass_percent);
        if !store::close(tx, self.attempt.id, &outcome, self.now)? {
            return Ok(());
        }
        for (place, points) in points {
            store::set_points(tx, self.attempt.id, place, points)?;
        }
        tx.audit(&Audit {
            at: self.now,
            actor: Actor::Account(self.account),
            action: "attempt.submitted",
            subject: &self.attempt.id.to_string(),
            detail: serde_json::json!({ "percent": outcome.percent, "passed": outcome.passed }),
        })?;
        if !outcome.passed {
            return Ok(());
        }
        let passed = Event::TestPassed {
            account: self.account,
            course: self.attempt.course.clone(),
            audience: self.attempt.audience,
            at: self.now,
        };
        tx.publish(&passed, self.now)
    }

    fn points(&self, item: &Item) -> Option<f64> {
        let (_, question) = self.library.question(&item.question)?;
        let sheet = Sheet::new(question, Language::SOURCE, item.shuffle);
        Some(sheet.score(question.activity.key()?, &Given::from_json(item.answer.as_deref())).points())
    }
}

/// Whose attempt it is.
#[derive(Clone, Copy, Debug)]
pub struct Holder {
    /// Whose account.
    pub account: AccountId,
    /// The intake of her seat.
    pub intake: IntakeId,
    /// For which audience the paper is drawn.
    pub audience: Audience,
}

/// An attempt that is about to begin.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Begin {
    pub(crate) id: AttemptId,
    pub(crate) seed: u64,
    pub(crate) now: Timestamp,
}

impl Begin {
    /// Draws the paper and freezes it. `used` is how many attempts of the intake came before.
    pub(crate) fn run(
        self,
        tx: &mut Tx<'_>,
        library: &Library,
        holder: &Holder,
        used: usize,
    ) -> Result<(), RecordsError> {
        let number = u32::try_from(used).unwrap_or(u32::MAX).saturating_add(1);
        let new = NewAttempt {
            id: self.id,
            account: holder.account,
            intake: holder.intake,
            course: &library.course.id,
            audience: holder.audience,
            number,
            seed: self.seed,
            content: &library.version,
            pass_percent: library.course.test.pass_percent,
            started: self.now,
        };
        store::insert(tx, &new, &paper(library, holder.audience, self.seed).0)?;
        tx.audit(&Audit {
            at: self.now,
            actor: Actor::Account(holder.account),
            action: "attempt.started",
            subject: &self.id.to_string(),
            detail: serde_json::json!({ "number": number }),
        })
    }
}

/// Makes an attempt that was begun half an hour ago and handed in now with every answer right: for demo data.
///
/// # Errors
/// As the engine reports.
pub fn seed_attempt(
    tx: &mut Tx<'_>,
    library: &Library,
    holder: &Holder,
    language: Language,
    ids: &Ids,
    now: Timestamp,
) -> Result<AttemptId, RecordsError> {
    let started = now.minus(minutes(30));
    let begin = Begin { id: ids.attempt(&Clock::fixed(started)), seed: ids.seed(), now: started };
    let used = store::attempts(tx, holder.account, holder.intake)?.len();
    begin.run(tx, library, holder, used)?;
    for item in store::items(tx, begin.id)? {
        let key = library.question(&item.question).and_then(|(_, question)| question.activity.key());
        let answer = key.and_then(|key| Given::right(key).to_json());
        store::set_answer(tx, begin.id, item.place, answer, language, now)?;
    }
    if let Some(attempt) = store::attempt_of(tx, begin.id, holder.account, holder.intake)? {
        let items = store::items(tx, begin.id)?;
        HandIn { library, account: holder.account, attempt: &attempt, now }.run(tx, &items)?;
    }
    Ok(begin.id)
}
