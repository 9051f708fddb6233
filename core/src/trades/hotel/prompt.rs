//! Acts that are due at once or promptly: told with their delay, late only where the policy gives a limit.

use chrono::TimeDelta;

use super::book::Policy;
use crate::{
    clause::Clause,
    decision::{Comparison, Finding, Remedy},
    time::Instant,
    unit::Unit,
};

/// An act that follows its event without delay.
pub(super) struct Prompt {
    pub clause: Clause,
    pub act: &'static str,
    pub from: Instant,
    pub done_at: Option<Instant>,
    /// The longest delay by the policy.
    pub limit: Option<TimeDelta>,
}

impl Prompt {
    /// How it stands.
    pub fn judge(&self, policy: &Policy, now: Instant) -> Finding {
        let zone = policy.zone();
        let due_at = zone.local(self.from.plus(self.limit.unwrap_or_default()));
        let seen = zone.local(self.done_at.unwrap_or(now));
        let late = seen > due_at;
        let finding = match (self.done_at.is_some(), late && self.limit.is_some()) {
            (true, false) => Finding::met(self.clause).seen(seen),
            (true, true) => Finding::breached(self.clause).seen(seen).remedy(Remedy::Nothing),
            (false, false) => Finding::missing(self.clause, self.act).remedy(Remedy::DoNow),
            (false, true) => Finding::breached(self.clause).seen(seen).remedy(Remedy::DoNow),
        };
        let finding = finding.what(self.act).limit(Comparison::AtMost, due_at);
        if late { finding.seen(seen).by(seen.seconds_since(due_at)).unit(Unit::Second) } else { finding }
    }
}
