//! Logs of a procedure: walked along what is offered, and then put out of order.

use std::fmt;

use clausebook::book::ProcedureRow;
use proptest::{prelude::*, sample::Index};

/// The random choices behind a log.
#[derive(Clone)]
pub struct Picks {
    /// Which of the offered steps is done.
    pub picks: Vec<Index>,
    /// So many steps at most.
    pub most: usize,
    /// How the log is spoiled.
    pub changes: Vec<(Change, Index, Index)>,
}

/// A failing case says which steps it took; the numbers behind them tell nothing.
impl fmt::Debug for Picks {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "at most {} steps, {} changes", self.most, self.changes.len())
    }
}

/// One way to spoil a log.
#[derive(Debug, Clone, Copy)]
pub enum Change {
    /// A step is left out.
    Drop,
    /// A step is done once more.
    Repeat,
    /// Two steps are exchanged.
    Swap,
}

/// Choices for a log of up to 60 steps, spoiled in up to three places.
pub fn picks() -> impl Strategy<Value = Picks> {
    let change = prop_oneof![Just(Change::Drop), Just(Change::Repeat), Just(Change::Swap)];
    let changes = prop::collection::vec((change, any::<Index>(), any::<Index>()), 0..4);
    (prop::collection::vec(any::<Index>(), 60), 0_usize..60, changes).prop_map(|(picks, most, changes)| Picks {
        picks,
        most,
        changes,
    })
}

/// A log in order and then spoiled, or any steps in any order.
pub fn log(
    row: &ProcedureRow,
    picks: &Picks,
    offers: impl Fn(&[&'static str]) -> Vec<&'static str>,
) -> Vec<&'static str> {
    let any =
        |picks: &Picks| picks.picks.iter().take(6).map(|pick| row.steps[pick.index(row.steps.len())].name).collect();
    picks.scramble(if picks.most.is_multiple_of(4) { any(picks) } else { walk(picks, offers) })
}

/// One of the offered steps after another; what may be done again is done again once in a while only.
pub fn walk(picks: &Picks, offers: impl Fn(&[&'static str]) -> Vec<&'static str>) -> Vec<&'static str> {
    let mut steps: Vec<&'static str> = Vec::new();
    let mut picks_left = picks.picks.iter().cycle();
    while steps.len() < picks.most {
        let offered = offers(&steps);
        let new: Vec<&'static str> = offered.iter().filter(|step| !steps.contains(step)).copied().collect();
        let Some(pick) = picks_left.next() else { break };
        let again = picks.most < usize::MAX && pick.index(8) == 0;
        let from = if again { &offered } else { &new };
        if from.is_empty() {
            break;
        }
        steps.push(from[pick.index(from.len())]);
    }
    steps
}

impl Picks {
    /// The log with some steps dropped, done twice or exchanged.
    pub fn scramble(&self, mut steps: Vec<&'static str>) -> Vec<&'static str> {
        for (change, first, second) in &self.changes {
            if steps.is_empty() {
                break;
            }
            let (first, second) = (first.index(steps.len()), second.index(steps.len()));
            match change {
                Change::Drop => drop(steps.remove(first)),
                Change::Repeat => steps.insert(second, steps[first]),
                Change::Swap => steps.swap(first, second),
            }
        }
        steps
    }
}
