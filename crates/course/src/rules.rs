//! How far somebody is. Values in, decision out: no I/O, no clock.

use std::collections::BTreeMap;

/// How a screen was done. Each of them counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum How {
    /// Read, and moved on.
    Read,
    /// The summary was read in its place.
    Instead,
    /// Put off.
    Later,
}

impl How {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Read, Self::Instead, Self::Later];

    /// The word used in forms and in the database.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Read => "read",
            Self::Instead => "instead",
            Self::Later => "later",
        }
    }

    /// Reads such a word.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|how| how.as_str() == text)
    }
}

/// How sure somebody was of an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Sureness {
    /// 1 in forms.
    Low,
    /// 2 in forms.
    Middle,
    /// 3 in forms.
    High,
}

impl Sureness {
    /// All of them, from low to high.
    pub const ALL: [Self; 3] = [Self::Low, Self::Middle, Self::High];

    /// The step, from 1 to 3.
    pub fn step(self) -> i64 {
        match self {
            Self::Low => 1,
            Self::Middle => 2,
            Self::High => 3,
        }
    }

    /// The step of this number.
    pub fn of_step(step: i64) -> Option<Self> {
        Self::ALL.into_iter().find(|sureness| sureness.step() == step)
    }
}

/// A lesson as far as progress is concerned: only what is for the learner's audience.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Leg<'a> {
    /// The module's id.
    pub module: &'a str,
    /// The lesson's id.
    pub lesson: &'a str,
    /// Honest learning time, in minutes.
    pub minutes: u32,
    /// The ids of its screens, in order.
    pub screens: Vec<&'a str>,
}

/// How far a lesson is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// No screen is done.
    NotStarted,
    /// Some are.
    InProgress,
    /// All are.
    Done,
}

impl State {
    /// The word used in text keys, filters and classes.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::NotStarted => "not-started",
            Self::InProgress => "in-progress",
            Self::Done => "done",
        }
    }
}

/// Where a screen is: module, lesson, screen.
pub type At<'a> = (&'a str, &'a str, &'a str);

/// What somebody did last.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Latest<'a> {
    /// Moved on from a screen.
    Left(At<'a>),
    /// Answered something on a screen, or its content note.
    Worked(At<'a>),
}

/// The screens that somebody has done.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Done(BTreeMap<String, BTreeMap<String, BTreeMap<String, How>>>);

impl Done {
    /// Notes a screen.
    pub fn add(&mut self, (module, lesson, screen): At<'_>, how: How) {
        let lessons = self.0.entry(module.to_owned()).or_default();
        lessons.entry(lesson.to_owned()).or_default().insert(screen.to_owned(), how);
    }

    /// How a screen was done, if it was.
    pub fn how(&self, (module, lesson, screen): At<'_>) -> Option<How> {
        self.0.get(module)?.get(lesson)?.get(screen).copied()
    }

    /// How many screens of a lesson are done.
    pub fn count(&self, leg: &Leg<'_>) -> usize {
        leg.screens.iter().filter(|screen| self.how((leg.module, leg.lesson, screen)).is_some()).count()
    }

    /// How far a lesson is.
    pub fn state(&self, leg: &Leg<'_>) -> State {
        match self.count(leg) {
            0 => State::NotStarted,
            count if count < leg.screens.len() => State::InProgress,
            _ => State::Done,
        }
    }

    /// The first screen of a lesson that is not done.
    pub fn first_open<'a>(&self, leg: &Leg<'a>) -> Option<&'a str> {
        leg.screens.iter().copied().find(|screen| self.how((leg.module, leg.lesson, screen)).is_none())
    }

    /// Learning time that is left in a lesson, in minutes, rounded up.
    pub fn minutes_left(&self, leg: &Leg<'_>) -> u32 {
        let size = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        let open = leg.screens.len() - self.count(leg);
        (leg.minutes * size(open)).div_ceil(size(leg.screens.len()).max(1))
    }
}

/// Whether the whole course is done. A course without lessons never is.
pub fn is_complete(legs: &[Leg<'_>], done: &Done) -> bool {
    !legs.is_empty() && legs.iter().all(|leg| done.state(leg) == State::Done)
}

/// Where to go on: the screen that was worked on last, or the one after the screen that was left last; past the end of
/// a lesson the first open screen from there on, then from the beginning. `None` when all is done.
pub fn go_on<'a>(legs: &[Leg<'a>], done: &Done, latest: Option<Latest<'_>>) -> Option<At<'a>> {
    let place = |leg: &Leg<'a>, screen: &'a str| (leg.module, leg.lesson, screen);
    let find = |(module, lesson, screen): At<'_>| {
        let index = legs.iter().position(|leg| leg.module == module && leg.lesson == lesson)?;
        let leg = legs.get(index)?;
        Some((index, leg, leg.screens.iter().position(|id| *id == screen)?))
    };
    if is_complete(legs, done) {
        return None;
    }
    let (from, screen) = match latest {
        None => (0, None),
        Some(Latest::Worked(at)) => find(at).map_or((0, None), |(index, leg, at)| (index, leg.screens.get(at))),
        Some(Latest::Left(at)) => find(at).map_or((0, None), |(index, leg, at)| (index, leg.screens.get(at + 1))),
    };
    if let (Some(leg), Some(screen)) = (legs.get(from), screen) {
        return Some(place(leg, screen));
    }
    let (before, after) = legs.split_at(from.min(legs.len()));
    after.iter().chain(before).find_map(|leg| done.first_open(leg).map(|screen| place(leg, screen)))
}

/// How far somebody is in whole percents. Only a course that is complete is at 100.
pub fn percent(done: usize, of: usize) -> u32 {
    if of == 0 {
        return 0;
    }
    let percent = u32::try_from(done.min(of) * 100 / of).unwrap_or(100);
    if done >= of { 100 } else { percent.min(99) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn legs() -> Vec<Leg<'static>> {
        vec![
            Leg { module: "m", lesson: "a", minutes: 10, screens: vec!["1", "2", "3"] },
            Leg { module: "m", lesson: "b", minutes: 7, screens: vec!["1", "2"] },
            Leg { module: "n", lesson: "a", minutes: 5, screens: vec!["1"] },
        ]
    }

    fn done(list: &[At<'_>]) -> Done {
        let mut done = Done::default();
        list.iter().for_each(|at| done.add(*at, How::Read));
        done
    }

    fn all() -> Vec<At<'static>> {
        legs()
            .iter()
            .flat_map(|leg| leg.screens.iter().map(|s| (leg.module, leg.lesson, *s)).collect::<Vec<_>>())
            .collect()
    }

    #[test]
    fn whoever_put_off_every_noted_screen_completes_all_the_same() {
        for how in How::ALL {
            let mut done = Done::default();
            all().into_iter().for_each(|at| done.add(at, how));
            assert!(is_complete(&legs(), &done), "{how:?}");
        }
        assert!(!is_complete(&[], &Done::default()));
    }

    #[test]
    fn the_time_left_shrinks_with_every_screen() {
        let leg = &legs()[0];
        assert_eq!(done(&[]).minutes_left(leg), 10);
        assert_eq!(done(&[("m", "a", "1")]).minutes_left(leg), 7);
        assert_eq!(done(&[("m", "a", "1"), ("m", "a", "2"), ("m", "a", "3")]).minutes_left(leg), 0);
    }

    #[test]
    fn one_goes_on_where_one_was() {
        let go = |list: &[At<'_>], latest| go_on(&legs(), &done(list), latest);
        assert_eq!(go(&[], None), Some(("m", "a", "1")));
        let first = ("m", "a", "1");
        assert_eq!(go(&[first], Some(Latest::Left(first))), Some(("m", "a", "2")));
        assert_eq!(go(&[first], Some(Latest::Worked(("m", "b", "2")))), Some(("m", "b", "2")));
        assert_eq!(go(&[first], Some(Latest::Worked(first))), Some(first), "done, and still open before her");
        let (b1, b2) = (("m", "b", "1"), ("m", "b", "2"));
        assert_eq!(go(&[b1, b2], Some(Latest::Left(b2))), Some(("n", "a", "1")), "past the end of a lesson");
        let n1 = ("n", "a", "1");
        assert_eq!(go(&[n1], Some(Latest::Left(n1))), Some(first), "what was passed over comes at last");
        assert_eq!(go(&[first], Some(Latest::Left(("gone", "x", "y")))), Some(("m", "a", "2")), "content has changed");
        assert_eq!(go(&all(), Some(Latest::Left(first))), None);
    }

    #[test]
    fn only_a_whole_course_is_a_hundred_percent() {
        assert_eq!(
            [percent(0, 0), percent(0, 300), percent(299, 300), percent(300, 300), percent(9, 3)],
            [0, 0, 99, 100, 100]
        );
    }

    proptest! {
        #[test]
        fn an_open_course_always_goes_on_at_an_existing_screen(mask in 0..64_u32, last in 0..6_usize, worked: bool) {
            let screens = all();
            let chosen: Vec<At<'_>> =
                screens.iter().enumerate().filter(|(n, _)| mask & (1 << n) != 0).map(|(_, at)| *at).collect();
            let done = done(&chosen);
            let latest = if worked { Latest::Worked(screens[last]) } else { Latest::Left(screens[last]) };
            let next = go_on(&legs(), &done, Some(latest));
            prop_assert_eq!(next.is_none(), is_complete(&legs(), &done));
            prop_assert!(next.is_none_or(|at| screens.contains(&at)));
        }

        #[test]
        fn states_and_time_agree(mask in 0..8_u32) {
            let leg = &legs()[0];
            let mut done = Done::default();
            for (n, screen) in leg.screens.iter().enumerate().filter(|(n, _)| mask & (1 << n) != 0) {
                done.add((leg.module, leg.lesson, screen), How::ALL[n]);
            }
            prop_assert_eq!(done.state(leg) == State::Done, done.minutes_left(leg) == 0);
            prop_assert_eq!(done.state(leg) == State::Done, done.first_open(leg).is_none());
            prop_assert_eq!(done.state(leg) == State::NotStarted, done.minutes_left(leg) == leg.minutes);
        }
    }
}
