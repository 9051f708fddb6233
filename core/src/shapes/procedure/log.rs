//! Judging a log entry by entry.

use alloc::{format, vec, vec::Vec};

use super::{
    Done, FaultKind, ProcedureCase, Reviewed, StepFault, against,
    order::{Objection, Order, Reason},
};
use crate::{
    book::{ProcedureRow, StepRow},
    clause::Clause,
    decision::{Comparison, Finding, Findings, Outcome, Remedy},
    invalid::{Code, Fault, Faults, InvalidInput},
    node::LONGEST_LIST,
    policy::Settings,
    shapes::{Holds, form::names},
    time::Instant,
};

/// Judges a log; the order comes back as it stands after the last entry.
pub(super) fn judge<'c>(
    row: &'static ProcedureRow,
    settings: &Settings,
    case: &'c ProcedureCase,
) -> Result<(Reviewed, Order<'c>, Findings), InvalidInput> {
    check(row, settings, case)?;
    let places: Vec<Option<usize>> =
        case.done.iter().map(|entry| row.steps.iter().position(|step| step.name == entry.step)).collect();
    let mut judge = Judge {
        row,
        settings,
        roles: row.roles(),
        order: Order::new(row, &case.facts),
        last: last_places(row, &places),
        findings: Findings::new(),
        faults: Vec::new(),
    };
    // What speaks against a step changes only when one is done for the first time: a long log costs no more.
    let mut objections: Vec<Option<Vec<Objection>>> = vec![None; row.steps.len()];
    for (place, (entry, at)) in case.done.iter().zip(&places).enumerate() {
        let Some((at, step)) = at.and_then(|at| Some((at, row.steps.get(at)?))) else { continue };
        let Some(known) = objections.get_mut(at) else { continue };
        let against = known.get_or_insert_with(|| judge.order.objections(at));
        judge.entry(place, step, entry, against);
        if judge.order.mark(at) {
            objections.fill(None);
        }
    }
    let open = judge.open();
    judge.whole();
    judge.never_silent();
    let Judge { order, findings, faults, .. } = judge;
    Ok((Reviewed { complete: open.is_empty(), faults, open }, order, findings))
}

/// Adds a finding that is not there yet.
pub(super) fn push_new(findings: &mut Findings, finding: Finding) {
    if !findings.as_slice().contains(&finding) {
        findings.push(finding);
    }
}

/// The last entry of each step.
fn last_places(row: &ProcedureRow, places: &[Option<usize>]) -> Vec<Option<usize>> {
    let mut last = vec![None; row.steps.len()];
    for (place, at) in places.iter().enumerate() {
        if let Some(slot) = at.and_then(|at| last.get_mut(at)) {
            *slot = Some(place);
        }
    }
    last
}

struct Judge<'s, 'c> {
    row: &'static ProcedureRow,
    settings: &'s Settings,
    roles: Vec<&'static str>,
    order: Order<'c>,
    /// The last entry of each step.
    last: Vec<Option<usize>>,
    findings: Findings,
    faults: Vec<StepFault>,
}

impl Judge<'_, '_> {
    fn entry(&mut self, place: usize, step: &'static StepRow, entry: &Done, objections: &[Objection]) {
        let own = self.row.clauses_of(step);
        let mut in_order = true;
        let mut cited: Vec<Clause> = Vec::new();
        for objection in objections {
            in_order &= !objection.is_fault() && !objection.is_unknown();
            if objection.is_fault() {
                self.fault(place, step, self.kind(objection, place), objection);
            }
            cited.extend(objection.clauses);
            self.findings.each(objection.clauses, |clause| objection.finding(clause, step).at(place));
        }
        if let (Some(by), Some(who)) = (self.person(entry), step.who)
            && by != who
        {
            in_order = false;
            let fault = FaultKind::WrongPerson;
            self.faults.push(StepFault { at: place, step: step.name, fault, needs: None, too_late_for: None });
            self.findings.each(own, |clause| {
                against(clause, step).at(place).seen(by).limit(Comparison::Equal, who).remedy(Remedy::UseLimit)
            });
        }
        if in_order {
            let kept = own.iter().filter(|clause| !cited.contains(clause));
            for clause in kept {
                self.findings.push(Finding::met(*clause).what(step.name).at(place));
            }
        }
    }

    fn person(&self, entry: &Done) -> Option<&'static str> {
        let by = entry.by.as_deref()?;
        names::person(self.settings, &self.roles, by)
    }

    fn fault(&mut self, at: usize, step: &'static StepRow, fault: FaultKind, objection: &Objection) {
        let (needs, too_late_for) = match objection.reason {
            Reason::Needs(_, needed) => (Some(needed), None),
            Reason::TooLateFor(later) => (None, Some(later)),
            _ => (None, None),
        };
        self.faults.push(StepFault { at, step: step.name, fault, needs, too_late_for });
    }

    fn kind(&self, objection: &Objection, place: usize) -> FaultKind {
        match objection.reason {
            Reason::Needs(needed, _) => match self.last.get(needed).copied().flatten() {
                Some(later) if later > place => FaultKind::OutOfOrder,
                _ => FaultKind::Skipped,
            },
            Reason::Forbidden(_) => FaultKind::Forbidden,
            Reason::Repeated => FaultKind::Repeated,
            Reason::OutOfPlace(_) => FaultKind::OutOfPlace,
            Reason::TooLateFor(_) | Reason::Unknown(_) => FaultKind::OutOfOrder,
        }
    }

    /// The steps that still have to be done, each noted.
    fn open(&mut self) -> Vec<&'static str> {
        let mut open = Vec::new();
        for (at, step) in self.row.steps.iter().enumerate() {
            if self.order.is_done(at) || step.optional {
                continue;
            }
            let own = self.row.clauses_of(step);
            match self.order.belongs(at) {
                Holds::No => continue,
                Holds::Yes => self.findings.each(own, |clause| Finding::missing(clause, step.name)),
                Holds::Unknown(fact) => {
                    // As long as another step is still missing before it, the fact need not be known.
                    let waits = |objection: &Objection| matches!(objection.reason, Reason::Needs(..));
                    if !self.order.objections(at).iter().any(waits) {
                        self.findings.each(own, |clause| Finding::unknown(clause, fact));
                    }
                }
            }
            open.push(step.name);
        }
        open
    }

    /// What the clauses that order the procedure as a whole make of the log.
    fn whole(&mut self) {
        let misordered = |fault: &StepFault| matches!(fault.fault, FaultKind::Skipped | FaultKind::OutOfOrder);
        if self.faults.iter().any(misordered) {
            self.findings.each(self.row.clauses, |clause| Finding::breached(clause).what(self.row.name));
        } else if self.faults.is_empty() {
            for clause in self.row.clauses {
                let says_otherwise = |finding: &Finding| {
                    finding.clause == *clause && !matches!(finding.outcome, Outcome::Met | Outcome::Missing)
                };
                if !self.findings.as_slice().iter().any(says_otherwise) {
                    self.findings.push(Finding::met(*clause).what(self.row.name));
                }
            }
        }
    }

    /// An answer rests on a clause even where no step belongs to the case, or all may be left out.
    fn never_silent(&mut self) {
        if !self.findings.is_empty() {
            return;
        }
        if let Some((step, clauses)) =
            self.row.steps.iter().map(|step| (step, self.row.clauses_of(step))).find(|(_, clauses)| !clauses.is_empty())
        {
            self.findings.each(clauses, |clause| Finding::met(clause).what(step.name));
        }
    }
}

fn check(row: &ProcedureRow, settings: &Settings, case: &ProcedureCase) -> Result<(), InvalidInput> {
    let mut faults = Faults::new();
    if case.done.len() > LONGEST_LIST {
        let expected = (format!("a list of at most {LONGEST_LIST}"), format!("至多{LONGEST_LIST}项的列表"));
        return Err(Fault::new(Code::TooLong, "done", expected).got(case.done.len()).into());
    }
    let (steps, roles) = (row.step_names(), row.roles());
    let mut latest: Option<Instant> = None;
    for (place, entry) in case.done.iter().enumerate() {
        if !steps.contains(&entry.step.as_str()) {
            faults.push(names::unknown_word(format!("done[{place}].step"), &entry.step, &steps));
        }
        if let Some(by) = entry.by.as_deref().filter(|by| names::person(settings, &roles, by).is_none()) {
            faults.push(names::unknown_person(settings, &roles, format!("done[{place}].by"), by));
        }
        if let Some(at) = entry.at {
            match latest {
                Some(earlier) if at < earlier => {
                    let earlier = settings.zone().local(earlier);
                    let expected = (format!("not before {earlier}"), format!("不早于 {earlier}"));
                    faults.push(Fault::new(Code::BeforeEvent, format!("done[{place}].at"), expected).got(at));
                }
                _ => latest = Some(at),
            }
        }
    }
    names::check_fields("facts", case.facts.keys(), &row.fact_names(), &mut faults);
    faults.check()
}
