use std::sync::Arc;

use base::Event;
use records::Subscriber;

use crate::{Kind, store};

/// Notes what somebody has earned, in the transaction in which it happened.
pub fn subscriber() -> Subscriber {
    Arc::new(|tx, event, _now| match event {
        Event::CourseCompleted { account, course, audience, at } => {
            store::earn(tx, *account, course, Kind::Participation, *audience, *at)
        }
        Event::TestPassed { account, course, audience, at } => {
            store::earn(tx, *account, course, Kind::Achievement, *audience, *at)
        }
        Event::SeatTaken { .. } | Event::SeatReleased { .. } => Ok(()),
    })
}
