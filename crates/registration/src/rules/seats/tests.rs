//! Intakes driven through random lives: whatever people and organisers do, in whatever order, the seats are right.

use std::collections::BTreeMap;

use base::{ApplicationId, Audience, IntakeId, TimeZone, Timestamp, hours};
use proptest::prelude::*;

use super::*;
use crate::rules::{Quotas, State};

pub(crate) fn at(hour: i64) -> Timestamp {
    Timestamp::from_micros(1_800_000_000_000_000).plus(hours(hour))
}

/// An intake that is open from hour 0 to hour 100.
pub(crate) fn intake(seats: Seats, waiting: WaitingList) -> Intake {
    Intake {
        id: IntakeId::from_uuid(base::Ids::counted(1).random()),
        name: "Test".to_owned(),
        opens_at: at(0),
        closes_at: at(100),
        reopens_at: None,
        zone: TimeZone::UTC,
        seats,
        waiting,
        quotas: Quotas::default(),
        offer_hours: 48,
        version: 1,
    }
}

pub(crate) fn state(intake: Intake) -> IntakeState {
    IntakeState { intake, held: Held::default(), waiting: 0 }
}

fn group(audience: Audience, country: &str, organisation: &str) -> Group {
    Group { audience, country: country.parse().unwrap(), organisation: organisation.to_owned() }
}

fn someone() -> Group {
    group(Audience::VictimSupport, "IT", "a.example")
}

fn asking(verdict: Verdict) -> Asking {
    Asking { verdict, sent_at: at(1), entry: Entry::Confirmed }
}

#[test]
fn who_is_not_eligible_is_refused_whatever_is_free() {
    let open = state(intake(Seats::Unlimited, WaitingList::Unlimited));
    let decision = decide(&open, &asking(Verdict::Refuse(RefuseReason::Field)), at(1));
    assert_eq!(decision, Decision::Refuse(RefuseReason::Field));
}

#[test]
fn a_form_counts_when_it_was_sent_inside_the_window_even_if_it_is_confirmed_later() {
    let open = state(intake(Seats::Limited(1), WaitingList::Off));
    let sent = |hour| Asking { sent_at: at(hour), ..asking(Verdict::Accept(someone())) };
    assert_eq!(decide(&open, &sent(-1), at(1)), Decision::Refuse(RefuseReason::Closed));
    assert_eq!(decide(&open, &sent(100), at(101)), Decision::Refuse(RefuseReason::Closed));
    assert_eq!(decide(&open, &sent(99), at(101)), Decision::Seat);
    assert_eq!(decide(&open, &sent(50), at(49)), Decision::Refuse(RefuseReason::Closed));
}

#[test]
fn no_seats_means_nobody_and_no_number_means_everybody() {
    let ask = asking(Verdict::Accept(someone()));
    let nobody = state(intake(Seats::Limited(0), WaitingList::Off));
    assert_eq!(decide(&nobody, &ask, at(1)), Decision::Refuse(RefuseReason::Full));
    let mut everybody = state(intake(Seats::Unlimited, WaitingList::Off));
    everybody.held.total = 1_000_000;
    assert_eq!(decide(&everybody, &ask, at(1)), Decision::Seat);
}

#[test]
fn a_full_waiting_list_turns_the_next_away_but_not_whoever_was_approved() {
    let mut full = state(intake(Seats::Limited(0), WaitingList::Limited(2)));
    full.waiting = 2;
    let ask = asking(Verdict::Accept(someone()));
    assert_eq!(decide(&full, &ask, at(1)), Decision::Refuse(RefuseReason::Full));
    assert_eq!(decide(&full, &Asking { entry: Entry::Approved, ..ask }, at(1)), Decision::Wait);
}

#[test]
fn what_has_to_be_looked_at_takes_no_seat_yet() {
    let open = state(intake(Seats::Limited(1), WaitingList::Off));
    let ask = asking(Verdict::Review(someone(), ReviewReason::FreeMail));
    assert_eq!(decide(&open, &ask, at(1)), Decision::Review(ReviewReason::FreeMail));
}

#[test]
fn a_quota_lets_the_next_in_line_pass_whoever_it_holds_back() {
    let mut one = state(intake(Seats::Limited(2), WaitingList::Unlimited));
    one.intake.quotas.countries.insert("IT".parse().unwrap(), 1);
    one.held.add(&someone());
    let ids = base::Ids::counted(7);
    let line: Vec<Waiting> = ["IT", "DE", "IT", "FR"]
        .iter()
        .zip(1..)
        .map(|(country, number)| Waiting {
            application: ApplicationId::from_uuid(ids.random()),
            number,
            group: group(Audience::VictimSupport, country, "x.example"),
        })
        .collect();
    let offers = next_offers(&one, &line, at(1));
    assert_eq!(offers, [Offer { application: line[1].application, until: at(49) }]);
}

/// What can happen to an intake.
#[derive(Clone, Debug)]
enum Happening {
    Confirm(Group),
    Accept(usize),
    Give(usize, State),
    Seats(Option<u32>),
    Quota(Audience, Option<u32>),
}

/// An intake with its applications, driven through the same rules as the database is.
struct World {
    intake: Intake,
    applications: BTreeMap<i64, (ApplicationId, Group, State)>,
    ids: base::Ids,
}

impl World {
    fn state(&self) -> IntakeState {
        let mut state = state(self.intake.clone());
        for (_, group, one) in self.applications.values() {
            if one.takes_seat() {
                state.held.add(group);
            }
            state.waiting += u32::from(*one == State::Waiting);
        }
        state
    }

    fn line(&self) -> Vec<Waiting> {
        let waiting = self.applications.iter().filter(|(_, (.., state))| *state == State::Waiting);
        waiting
            .map(|(number, (id, group, _))| Waiting { application: *id, number: *number, group: group.clone() })
            .collect()
    }

    fn offer(&mut self) {
        for offer in next_offers(&self.state(), &self.line(), at(1)) {
            let found = self.applications.values_mut().find(|(id, ..)| *id == offer.application);
            found.unwrap().2 = State::Offered;
        }
    }

    fn confirm(&mut self, group: Group) {
        let number = self.applications.len() as i64 + 1;
        let decision = decide(&self.state(), &asking(Verdict::Accept(group.clone())), at(1));
        let state = match decision {
            Decision::Seat => {
                let overtaken = self.line().into_iter().any(|one| self.state().fits(&one.group));
                assert!(!overtaken, "{number} got a seat that somebody in line could have had");
                State::Seated
            }
            Decision::Wait => State::Waiting,
            Decision::Refuse(_) => State::Refused,
            Decision::Review(_) => State::Review,
        };
        self.applications.insert(number, (ApplicationId::from_uuid(self.ids.random()), group, state));
    }

    fn happen(&mut self, happening: &Happening) {
        let held_before = self.state().held;
        let mut lowered = false;
        match happening {
            Happening::Confirm(group) => self.confirm(group.clone()),
            Happening::Accept(nth) => self.change(*nth, State::Offered, State::Seated),
            Happening::Give(nth, to) => {
                let from = if *to == State::Withdrawn { State::Seated } else { State::Offered };
                self.change(*nth, from, *to);
            }
            Happening::Seats(seats) => {
                self.intake.seats = Seats::from_limit(*seats);
                lowered = true;
            }
            Happening::Quota(audience, quota) => {
                match quota {
                    Some(quota) => self.intake.quotas.audiences.insert(*audience, *quota),
                    None => self.intake.quotas.audiences.remove(audience),
                };
                lowered = true;
            }
        }
        if lowered {
            assert_eq!(self.state().held, held_before, "a held seat was taken away");
        }
        self.offer();
        self.check(&held_before);
    }

    fn change(&mut self, nth: usize, from: State, to: State) {
        let found: Vec<i64> =
            self.applications.iter().filter(|(_, (.., state))| *state == from).map(|(number, _)| *number).collect();
        if let Some(number) = found.get(nth % found.len().max(1)) {
            self.applications.get_mut(number).unwrap().2 = to;
        }
    }

    /// Never more seats than there are, or than were held when somebody lowered the number; never a free seat while
    /// somebody waits who may take it.
    fn check(&self, before: &Held) {
        let state = self.state();
        let below = |held: u32, limit: Option<u32>, before: u32| limit.is_none_or(|limit| held <= limit.max(before));
        assert!(below(state.held.total, state.intake.seats.limit(), before.total), "oversold");
        for (audience, held) in &state.held.audiences {
            let quota = state.intake.quotas.audiences.get(audience).copied();
            let before = before.audiences.get(audience).copied().unwrap_or(0);
            assert!(below(*held, quota, before), "over the quota of {audience:?}");
        }
        for (country, held) in &state.held.countries {
            let quota = state.intake.quotas.countries.get(country).copied();
            assert!(below(*held, quota, 0), "over the quota of {country}");
        }
        for held in state.held.organisations.values() {
            assert!(below(*held, state.intake.quotas.organisation, 0), "over the quota of an organisation");
        }
        for one in self.line() {
            assert!(!state.fits(&one.group), "a seat is free, and {} waits", one.number);
        }
    }
}

fn any_group() -> impl Strategy<Value = Group> {
    let countries = prop::sample::select(vec!["IT", "DE", "FR"]);
    let organisations = prop::sample::select(vec!["a.example", "b.example", "c.example", "d.example"]);
    (prop::sample::select(Audience::ALL.to_vec()), countries, organisations)
        .prop_map(|(audience, country, organisation)| group(audience, country, organisation))
}

fn any_happening() -> impl Strategy<Value = Happening> {
    let left = prop::sample::select(vec![State::Withdrawn, State::Declined, State::Lapsed]);
    prop_oneof![
        5 => any_group().prop_map(Happening::Confirm),
        2 => (0_usize..20).prop_map(Happening::Accept),
        3 => (0_usize..20, left).prop_map(|(nth, to)| Happening::Give(nth, to)),
        1 => prop::option::of(0_u32..8).prop_map(Happening::Seats),
        1 => (prop::sample::select(Audience::ALL.to_vec()), prop::option::of(0_u32..4))
            .prop_map(|(audience, quota)| Happening::Quota(audience, quota)),
    ]
}

fn any_waiting() -> impl Strategy<Value = WaitingList> {
    prop_oneof![Just(WaitingList::Off), (1_u32..6).prop_map(WaitingList::Limited), Just(WaitingList::Unlimited)]
}

proptest! {
    #[test]
    fn seats_are_never_oversold_and_a_free_one_is_always_offered(
        seats in prop::option::of(0_u32..8),
        waiting in any_waiting(),
        of_italy in prop::option::of(0_u32..4),
        of_one in prop::option::of(1_u32..3),
        happenings in prop::collection::vec(any_happening(), 1..80),
    ) {
        let mut intake = intake(Seats::from_limit(seats), waiting);
        intake.quotas.countries = of_italy.map(|quota| ("IT".parse().unwrap(), quota)).into_iter().collect();
        intake.quotas.organisation = of_one;
        let mut world = World { intake, applications: BTreeMap::new(), ids: base::Ids::counted(3) };
        for happening in &happenings {
            world.happen(happening);
        }
    }

    #[test]
    fn without_quotas_seats_are_offered_strictly_in_order(held in 0_u32..5, seats in 0_u32..12, people in 0_i64..12) {
        let mut one = state(intake(Seats::Limited(seats), WaitingList::Unlimited));
        one.held.total = held;
        let ids = base::Ids::counted(9);
        let line: Vec<Waiting> = (1..=people)
            .map(|number| Waiting { application: ApplicationId::from_uuid(ids.random()), number, group: someone() })
            .collect();
        let offers = next_offers(&one, &line, at(0));
        let free = seats.saturating_sub(held) as usize;
        let expected: Vec<_> = line.iter().take(free).map(|one| one.application).collect();
        prop_assert_eq!(offers.iter().map(|offer| offer.application).collect::<Vec<_>>(), expected);
    }
}
