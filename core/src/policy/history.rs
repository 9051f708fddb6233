//! Which policy was in force when.

use alloc::vec::Vec;

use crate::{
    invalid::{Code, Fault, Faults, InvalidInput},
    time::Instant,
};

/// Policies with the instants from which they were in force: an old case is judged by the terms of its day.
///
/// ```
/// use clausebook::{furniture_store::Policy, policy::PolicyHistory};
/// let strict = Policy::builder().cancellation_fee_rate("0.15").build().unwrap();
/// let history = PolicyHistory::new(vec![
///     ("2026-01-01T00:00:00+08:00".parse().unwrap(), Policy::default()),
///     ("2026-07-01T00:00:00+08:00".parse().unwrap(), strict.clone()),
/// ]).unwrap();
/// assert_eq!(history.at("2026-07-01T00:00:00+08:00".parse().unwrap()), Some(&strict));
/// assert_eq!(history.at("2025-12-31T23:59:59+08:00".parse().unwrap()), None);
/// ```
#[derive(Debug, Clone)]
pub struct PolicyHistory<P> {
    terms: Vec<(Instant, P)>,
}

impl<P> PolicyHistory<P> {
    /// The policies, each with the instant from which on it is in force, in any order.
    ///
    /// # Errors
    /// [`InvalidInput`] where two are to be in force from the same instant on.
    pub fn new(mut terms: Vec<(Instant, P)>) -> Result<Self, InvalidInput> {
        terms.sort_by_key(|(from, _)| *from);
        let mut faults = Faults::new();
        for (earlier, later) in terms.iter().zip(terms.iter().skip(1)) {
            if earlier.0 == later.0 {
                faults.push(
                    Fault::new(Code::Duplicate, "", ("one policy from an instant on", "同一时刻起只能有一个政策"))
                        .got(later.0),
                );
            }
        }
        faults.check().map(|()| Self { terms })
    }

    /// The policy that was in force at an instant; none before the first.
    #[must_use]
    pub fn at(&self, instant: Instant) -> Option<&P> {
        self.terms.iter().rev().find(|(from, _)| *from <= instant).map(|(_, policy)| policy)
    }
}
