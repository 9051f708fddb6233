//! An arrival whose time moves: what was known when, and when what has to be done before it falls due.

use alloc::{format, vec::Vec};

use chrono::TimeDelta;
use schemars::JsonSchema;
use serde::Deserialize;

use crate::{
    invalid::{Code, Fault, Faults},
    time::Instant,
};

/// A new estimate of the arrival.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Estimate {
    /// When the hotel came to know it; later than the estimate before it and than the registration.
    pub known_at: Instant,
    /// When the arrival is now expected, at most 3 days from the schedule.
    pub arrives_at: Instant,
}

/// A flight, train or ship that somebody is picked up from.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Flight {
    /// When the concierge had the pick-up registered.
    pub registered_at: Instant,
    /// The arrival as it stood then.
    pub scheduled_at: Instant,
    /// Every new estimate since, earliest first.
    #[serde(default)]
    pub estimates: Vec<Estimate>,
    /// When it arrived; left out, it has not.
    pub landed_at: Option<Instant>,
    /// When the pick-up was called off; left out, it was not. Not together with `landed_at`.
    pub called_off_at: Option<Instant>,
}

/// A change beyond this is a slip of the pen, or another flight.
const LONGEST_CHANGE: TimeDelta = TimeDelta::days(3);

impl Flight {
    /// What was expected, in the order of time: the arrival as registered, and every estimate since.
    pub(super) fn expected(&self) -> impl Iterator<Item = Estimate> {
        let registered = Estimate { known_at: self.registered_at, arrives_at: self.scheduled_at };
        core::iter::once(registered).chain(self.estimates.iter().copied())
    }

    /// What was known of the arrival by then, in the order of time: what was expected, and the arrival itself.
    pub(super) fn known_by(&self, at: Instant) -> impl Iterator<Item = Estimate> {
        let landed = self.landed_at.map(|landed| Estimate { known_at: landed, arrives_at: landed });
        let first = |estimate: &Estimate| estimate.known_at <= self.registered_at;
        self.expected().chain(landed).filter(move |estimate| estimate.known_at <= at || first(estimate))
    }

    /// When it arrives, as it is known then.
    pub(super) fn arrives_at(&self, at: Instant) -> Instant {
        self.known_by(at).last().map_or(self.scheduled_at, |known| known.arrives_at)
    }

    /// When something falls due that lies so long before the arrival, as it is known then. What a new estimate puts into the
    /// past is due when the estimate comes, unless it was due already.
    pub(super) fn due(&self, at: Instant, lead: TimeDelta) -> Instant {
        self.known_by(at).fold(None, |due: Option<Instant>, known| {
            let wanted = known.arrives_at.minus(lead);
            let at_once = due.map_or(known.known_at, |due| due.min(known.known_at));
            Some(if wanted >= known.known_at { wanted } else { wanted.max(at_once) })
        })
        .unwrap_or(self.scheduled_at)
    }

    /// When nothing more has to be found out about the arrival.
    pub(super) fn over_at(&self) -> Option<Instant> {
        self.landed_at.or(self.called_off_at)
    }

    /// Notes what is wrong with the statement.
    pub(super) fn check(&self, now: Instant, faults: &mut Faults) {
        faults.not_after("flight.registered_at", Some(self.registered_at), now);
        let mut last = self.registered_at;
        for (place, estimate) in self.estimates.iter().enumerate() {
            let path = |field: &str| format!("flight.estimates[{place}].{field}");
            faults.not_after(&path("known_at"), Some(estimate.known_at), now);
            if estimate.known_at <= last {
                let expected = (format!("after what was known before it ({last})"), format!("晚于此前所知({last})"));
                faults.push(Fault::new(Code::BeforeEvent, path("known_at"), expected).got(estimate.known_at));
            }
            last = last.max(estimate.known_at);
            self.near(&path("arrives_at"), Some(estimate.arrives_at), faults);
        }
        for (path, over) in [("flight.landed_at", self.landed_at), ("flight.called_off_at", self.called_off_at)] {
            faults.not_after(path, over, now);
            faults.not_before(path, over.as_ref(), "the last estimate", Some(&last));
        }
        self.near("flight.landed_at", self.landed_at, faults);
        if self.landed_at.is_some() && self.called_off_at.is_some() {
            let expected = ("a pick-up that was called off or a flight that arrived, not both", "接机取消或航班抵达,二者取一");
            faults.push(Fault::new(Code::Contradiction, "flight.called_off_at", expected));
        }
        if self.over_at().is_none() && now.since(self.arrives_at(now)) > LONGEST_CHANGE {
            let expected = ("when it arrived or was called off, 3 days after it was expected", "预计抵达3天后应填写抵达或取消时间");
            faults.push(Fault::new(Code::MissingField, "flight.landed_at", expected));
        }
    }

    fn near(&self, path: &str, arrives_at: Option<Instant>, faults: &mut Faults) {
        if let Some(arrives_at) = arrives_at.filter(|at| at.since(self.scheduled_at).abs() > LONGEST_CHANGE) {
            let expected = ("at most 3 days from the schedule", "与计划抵达时间相差至多3天");
            faults.push(Fault::new(Code::OutOfRange, path, expected).got(arrives_at));
        }
    }
}
