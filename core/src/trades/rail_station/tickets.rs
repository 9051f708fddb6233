//! How ticket windows are opened.

use alloc::vec::Vec;

use clausebook_macros::rule;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::book::{Policy, params, ticketing};
use crate::{
    decision::{Comparison, Decision, Finding, Findings},
    invalid::{Code, Fault, Faults, InvalidInput},
    measure::Number,
    unit::Unit,
};

words! {
    /// How windows are opened.
    pub enum WindowMode {
        /// As usual.
        Standard,
        /// Flexibly, by one of the splits or several.
        Flexible,
    }
}

words! {
    /// By what windows are split.
    pub enum Split {
        /// By train.
        TrainNumber,
        /// By period.
        TimePeriod,
        /// By line.
        Line,
        /// By destination.
        Destination,
    }
}

/// The trains of one direction and the kind of window.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Trains {
    /// How many trains run in an hour, from 0; left out, that is not known.
    pub trains_per_hour: Option<u32>,
    /// The time between two trains of the direction, in minutes, from 0; left out, that is not known.
    pub headway_min: Option<Number>,
    /// Whether it is a dedicated window.
    #[serde(default)]
    pub dedicated_window: bool,
}

/// How the windows are opened.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Windows {
    /// How; nothing where that hangs on what is not known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mode: Option<WindowMode>,
    /// By what the windows may be split, alone or together; nothing unless they are opened flexibly.
    pub split_by: Vec<Split>,
    /// Whether the window may sell with an interface of its own.
    pub dedicated_interface: bool,
}

/// Says how ticket windows are opened for the trains of one direction.
///
/// Flexibly where trains run densely *and* follow each other closely, by the station's policy, each figure included: by
/// train, by period, by line or by destination. One of the two that is known and fails settles it.
///
/// # Errors
/// [`InvalidInput`] where the headway is negative.
///
/// ```
/// use clausebook::rail_station::{self, Policy, Trains, WindowMode};
/// let policy = Policy::builder().dense_trains_per_hour(6).short_headway_min(10).build().unwrap();
/// let decision = rail_station::ticket_windows(&policy, &Trains {
///     trains_per_hour: Some(6),
///     headway_min: Some("10".parse().unwrap()),
///     dedicated_window: false,
/// }).unwrap();
/// assert_eq!(decision.value().unwrap().mode, Some(WindowMode::Flexible));
/// ```
#[rule(cites(ticketing::DEDICATED_INTERFACE, ticketing::FLEXIBLE_WINDOWS))]
pub fn ticket_windows(policy: &Policy, case: &Trains) -> Result<Decision<Windows>, InvalidInput> {
    let mut faults = Faults::new();
    if let Some(headway) = case.headway_min.filter(|headway| *headway < Number::ZERO) {
        faults.push(Fault::new(Code::Negative, "headway_min", ("0 or more", "不小于0")).got(headway));
    }
    faults.check()?;

    let dense = Condition {
        what: "trains_per_hour",
        seen: case.trains_per_hour.map(Number::whole),
        comparison: Comparison::AtLeast,
        limit: policy.dense_trains_per_hour().map(Number::whole),
        parameter: params::DENSE_TRAINS_PER_HOUR,
        unit: Unit::Count,
    };
    let close = Condition {
        what: "headway",
        seen: case.headway_min,
        comparison: Comparison::AtMost,
        limit: policy.short_headway_min().map(minutes),
        parameter: params::SHORT_HEADWAY_MIN,
        unit: Unit::Minute,
    };
    let mut findings = policy.findings();
    let mode = match (dense.holds(), close.holds()) {
        (Some(true), Some(true)) => Some(WindowMode::Flexible),
        (Some(false), _) | (_, Some(false)) => Some(WindowMode::Standard),
        _ => None,
    };
    for condition in [dense, close] {
        condition.tell(mode, &mut findings);
    }
    if case.dedicated_window {
        findings.push(Finding::met(ticketing::DEDICATED_INTERFACE).what("dedicated_window").seen(true));
    }
    let split_by = if mode == Some(WindowMode::Flexible) { Split::ALL.to_vec() } else { Vec::new() };
    Ok(findings.decide(Some(Windows { mode, split_by, dedicated_interface: case.dedicated_window })))
}

/// Elapsed time in minutes.
fn minutes(length: chrono::TimeDelta) -> Number {
    Number::from_millionths(length.num_microseconds().unwrap_or(i64::MAX).div_euclid(60))
}

/// One of the two conditions of flexible windows.
#[derive(Clone, Copy)]
struct Condition {
    what: &'static str,
    seen: Option<Number>,
    comparison: Comparison,
    limit: Option<Number>,
    parameter: &'static str,
    unit: Unit,
}

impl Condition {
    fn holds(&self) -> Option<bool> {
        self.seen.zip(self.limit).map(|(seen, limit)| self.comparison.keeps(seen, limit))
    }

    /// What is not known matters only while the mode is open.
    fn tell(&self, mode: Option<WindowMode>, findings: &mut Findings) {
        let clause = ticketing::FLEXIBLE_WINDOWS;
        if let (Some(seen), Some(limit), Some(holds)) = (self.seen, self.limit, self.holds()) {
            let finding = if holds { Finding::met(clause) } else { Finding::advice(clause) };
            let finding = finding.what(self.what).seen(seen).limit(self.comparison, limit).unit(self.unit);
            findings.push(if holds { finding } else { finding.by(seen.minus(limit).abs()) });
            return;
        }
        if mode.is_some() {
            return;
        }
        if self.limit.is_none() {
            findings.push(Finding::open(clause, self.parameter));
        }
        if self.seen.is_none() {
            findings.push(Finding::unknown(clause, self.what));
        }
    }
}
