//! What is drawn, who may begin, what passes. Pure: no database, no clock, no randomness of its own.

use base::{AttemptId, Timestamp};
use library::{ModuleId, QuestionId, TestRules};
use rand_chacha::ChaCha20Rng;
use rand_chacha::rand_core::{Rng, SeedableRng};

/// A module's part of the question bank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bank {
    /// The module.
    pub module: ModuleId,
    /// Its questions, in any order.
    pub questions: Vec<QuestionId>,
}

/// A question on a paper.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Drawn {
    /// The module that it comes from.
    pub module: ModuleId,
    /// Which question.
    pub question: QuestionId,
    /// Decides the order of its options. A secret of the server: with it, hidden ids could be guessed.
    pub shuffle: u64,
}

/// The questions of one attempt, in the order in which they are asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Paper(pub Vec<Drawn>);

/// Draws `per_module` questions from each bank (all of a smaller one) and mixes them. The same seed and the same banks
/// make the same paper, on every machine and in every version: the generator and the mixing are fixed here.
pub fn draw(seed: u64, banks: &[Bank], per_module: usize) -> Paper {
    let mut rng = ChaCha20Rng::from_seed(base::sha256(&seed.to_be_bytes()));
    let mut drawn = Vec::new();
    for bank in banks {
        // The order in which a bank is written says nothing, so it must not decide anything.
        let mut questions = bank.questions.clone();
        questions.sort();
        questions.dedup();
        mix(&mut questions, &mut rng);
        let chosen = questions.into_iter().take(per_module);
        drawn.extend(chosen.map(|question| Drawn { module: bank.module.clone(), question, shuffle: 0 }));
    }
    mix(&mut drawn, &mut rng);
    for one in &mut drawn {
        one.shuffle = rng.next_u64();
    }
    Paper(drawn)
}

/// Fisher–Yates.
fn mix<T>(list: &mut [T], rng: &mut ChaCha20Rng) {
    for last in (1..list.len()).rev() {
        list.swap(last, below(rng, last + 1));
    }
}

/// A number from 0 to `limit - 1`. The high half of the product: its bias is below `limit` in 2⁶⁴.
fn below(rng: &mut ChaCha20Rng, limit: usize) -> usize {
    let product = u128::from(rng.next_u64()) * limit as u128;
    usize::try_from(product >> 64).unwrap_or(0)
}

/// What a decision needs to know of an earlier attempt of the same intake.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Past {
    /// Which attempt.
    pub id: AttemptId,
    /// When its paper was handed in; `None` while it is open.
    pub submitted: Option<Timestamp>,
    /// Whether it passed.
    pub passed: bool,
}

/// Whether a person may begin an attempt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Start {
    /// She may, now.
    Allowed,
    /// She goes on with the attempt that is open.
    Resume(AttemptId),
    /// She may, from this moment on.
    WaitUntil(Timestamp),
    /// Every attempt of this intake is used.
    Exhausted,
    /// There is nothing left to prove.
    AlreadyPassed,
}

/// Whether a person with these attempts in this intake may begin another.
pub fn may_start(past: &[Past], rules: &TestRules, now: Timestamp) -> Start {
    if past.iter().any(|attempt| attempt.passed) {
        return Start::AlreadyPassed;
    }
    if let Some(open) = past.iter().find(|attempt| attempt.submitted.is_none()) {
        return Start::Resume(open.id);
    }
    if attempts_left(past.len(), rules) == 0 {
        return Start::Exhausted;
    }
    let last = past.iter().filter_map(|attempt| attempt.submitted).max();
    match last.map(|submitted| submitted.plus(rules.pause)) {
        Some(from) if now < from => Start::WaitUntil(from),
        _ => Start::Allowed,
    }
}

/// How many attempts of an intake are left after `used` of them.
pub fn attempts_left(used: usize, rules: &TestRules) -> u32 {
    rules.attempts_max.saturating_sub(u32::try_from(used).unwrap_or(u32::MAX))
}

/// What a paper was worth.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Outcome {
    /// Points reached.
    pub points: f64,
    /// Points that could be reached: one for each question.
    pub max: u32,
    /// Points reached in whole percent, rounded down, so that what is shown never claims more than what counts.
    pub percent: u32,
    /// Whether that is enough.
    pub passed: bool,
}

/// Sums of thirds and quarters must not miss a mark by the width of a float.
const ROUNDING: f64 = 1e-9;

/// What these points, one figure from 0 to 1 for each question, are worth against a pass mark in percent. A paper
/// without questions is worth nothing.
pub fn grade(points: &[f64], pass_percent: u32) -> Outcome {
    let max = u32::try_from(points.len()).unwrap_or(u32::MAX);
    let sum: f64 = points.iter().map(|points| points.clamp(0.0, 1.0)).sum();
    let percent = percent(sum, max);
    Outcome { points: sum, max, percent, passed: max > 0 && percent >= pass_percent }
}

/// A share in whole percent, rounded down.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "from 0 to 100")]
pub fn percent(points: f64, max: u32) -> u32 {
    if max == 0 {
        return 0;
    }
    (points / f64::from(max) * 100.0 + ROUNDING).floor().clamp(0.0, 100.0) as u32
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use base::{Ids, hours};
    use proptest::prelude::*;

    use super::*;

    const RULES: TestRules = TestRules { per_module: 2, pass_percent: 80, attempts_max: 3, pause: hours(24) };
    const NOW: Timestamp = Timestamp::from_micros(1_795_521_600_000_000);

    fn banks(sizes: &[usize]) -> Vec<Bank> {
        let question = |module: usize| move |n| format!("m{module}-{n}").parse().unwrap();
        let bank = |(module, size): (usize, &usize)| Bank {
            module: format!("m{module}").parse().unwrap(),
            questions: (0..*size).map(question(module)).collect(),
        };
        sizes.iter().enumerate().map(bank).collect()
    }

    fn id() -> AttemptId {
        AttemptId::from_uuid(Ids::counted(7).random())
    }

    fn handed_in(hours_ago: i64, passed: bool) -> Past {
        Past { id: id(), submitted: Some(NOW.minus(hours(hours_ago))), passed }
    }

    #[test]
    fn a_paper_drawn_today_is_the_paper_of_this_seed_for_ever() {
        let Paper(paper) = draw(1, &banks(&[4, 4]), 2);
        let paper: Vec<_> = paper.iter().map(|one| (one.question.as_str(), one.shuffle)).collect();
        let frozen = [
            ("m1-2", 5_369_117_693_053_353_574),
            ("m1-0", 10_491_105_730_534_974_009),
            ("m0-2", 7_567_785_449_495_482_770),
            ("m0-0", 5_669_933_328_905_654_104),
        ];
        assert_eq!(paper, frozen);
    }

    #[test]
    fn nobody_begins_again_who_has_passed_or_has_used_every_attempt() {
        assert_eq!(may_start(&[handed_in(90, false), handed_in(50, true)], &RULES, NOW), Start::AlreadyPassed);
        let used = [handed_in(90, false), handed_in(60, false), handed_in(30, false)];
        assert_eq!(may_start(&used, &RULES, NOW), Start::Exhausted);
    }

    #[test]
    fn the_next_attempt_begins_after_the_pause_to_the_microsecond() {
        let from = NOW.plus(hours(23));
        let past = [handed_in(1, false)];
        assert_eq!(may_start(&past, &RULES, NOW), Start::WaitUntil(from));
        let just_before = Timestamp::from_micros(from.micros() - 1);
        assert_eq!(may_start(&past, &RULES, just_before), Start::WaitUntil(from));
        assert_eq!(may_start(&past, &RULES, from), Start::Allowed);
    }

    #[test]
    fn an_open_attempt_is_gone_on_with_even_if_it_is_the_last() {
        let open = Past { id: id(), submitted: None, passed: false };
        let past = [handed_in(90, false), handed_in(60, false), open];
        assert_eq!(may_start(&past, &RULES, NOW), Start::Resume(open.id));
        assert_eq!(attempts_left(past.len(), &RULES), 0);
    }

    #[test]
    fn the_mark_is_met_exactly_and_not_by_rounding_up() {
        assert!(grade(&[1.0, 1.0, 1.0, 1.0, 0.0], 80).passed);
        let nearly = grade(&[1.0, 1.0, 1.0, 0.99, 0.0], 80);
        assert_eq!((nearly.percent, nearly.passed), (79, false));
        let thirds = grade(&[2.0 / 3.0, 2.0 / 3.0, 2.0 / 3.0], 66);
        assert_eq!((thirds.percent, thirds.passed), (66, true));
        assert!(grade(&[0.1; 10], 10).passed, "ten tenths of a point are one point");
        assert!(!grade(&[], 0).passed, "nothing asked is nothing passed");
    }

    proptest! {
        #[test]
        fn the_same_seed_and_bank_make_the_same_paper(seed: u64, sizes in prop::collection::vec(0_usize..12, 0..4), per in 0_usize..8) {
            let written = banks(&sizes);
            let mut rewritten = written.clone();
            rewritten.iter_mut().for_each(|bank| bank.questions.reverse());
            prop_assert_eq!(draw(seed, &written, per), draw(seed, &rewritten, per));
        }

        #[test]
        fn a_paper_has_so_many_different_questions_of_each_module(seed: u64, sizes in prop::collection::vec(0_usize..12, 0..4), per in 0_usize..8) {
            let banks = banks(&sizes);
            let Paper(paper) = draw(seed, &banks, per);
            for bank in &banks {
                let mine: BTreeSet<_> = paper.iter().filter(|one| one.module == bank.module).map(|one| &one.question).collect();
                prop_assert_eq!(mine.len(), per.min(bank.questions.len()));
                prop_assert!(mine.iter().all(|question| bank.questions.contains(question)));
            }
            prop_assert_eq!(paper.len(), sizes.iter().map(|size| per.min(*size)).sum::<usize>());
        }

        #[test]
        fn what_passes_shows_the_mark_and_what_does_not_shows_less(points in prop::collection::vec(0.0_f64..=1.0, 0..30), mark in 1_u32..=100) {
            let outcome = grade(&points, mark);
            prop_assert_eq!(outcome.passed, outcome.percent >= mark);
            prop_assert!(outcome.percent <= 100 && outcome.points <= f64::from(outcome.max) + ROUNDING);
        }

        #[test]
        fn one_point_more_never_fails_a_paper(points in prop::collection::vec(0.0_f64..=0.5, 1..30), mark in 1_u32..=100, at: prop::sample::Index) {
            let mut better = points.clone();
            let at = at.index(better.len());
            better[at] += 0.5;
            prop_assert!(!grade(&points, mark).passed || grade(&better, mark).passed);
        }

        #[test]
        fn an_attempt_begins_only_below_the_limit_and_after_the_pause(ages in prop::collection::vec((0_i64..200, any::<bool>()), 0..6)) {
            let past: Vec<_> = ages.iter().map(|(age, passed)| handed_in(*age, *passed)).collect();
            if may_start(&past, &RULES, NOW) == Start::Allowed {
                prop_assert!(past.len() < 3);
                prop_assert!(ages.iter().all(|(age, passed)| !passed && *age >= 24));
            }
        }
    }
}
