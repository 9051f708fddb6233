//! A procedure: what `next` offers is exactly what `review` passes.

mod drawing;
mod walk;

use clausebook::{
    Decision, Outcome, Verdict,
    book::{Book, ProcedureRow},
    clause::{Clause, Severity},
    functions::TRADES,
    policy::Settings,
    shapes::{
        Facts, Holds,
        procedure::{Done, NextSteps, ProcedureCase, Reviewed},
    },
};
use proptest::prelude::*;
use walk::{Picks, log, picks, walk};

use crate::common::{facts, law};

fn procedures() -> impl Iterator<Item = (&'static Book, &'static ProcedureRow)> {
    TRADES.iter().flat_map(|trade| trade.book.procedures.iter().map(|row| (trade.book, row)))
}

/// A procedure under the source's figures.
struct Procedure {
    row: &'static ProcedureRow,
    settings: Settings,
}

impl Procedure {
    fn case(&self, steps: &[&'static str], facts: &Facts) -> ProcedureCase {
        ProcedureCase { done: steps.iter().map(|step| Done::new(step)).collect(), facts: facts.clone() }
    }

    fn next(&self, steps: &[&'static str], facts: &Facts) -> Decision<NextSteps> {
        self.row.next(&self.settings, &self.case(steps, facts)).expect("the steps are of the procedure")
    }

    fn review(&self, steps: &[&'static str], facts: &Facts) -> Decision<Reviewed> {
        self.row.review(&self.settings, &self.case(steps, facts)).expect("the steps are of the procedure")
    }

    fn offers(&self, steps: &[&'static str], facts: &Facts) -> Vec<&'static str> {
        self.next(steps, facts).value().expect("next has a value").next.iter().map(|offer| offer.step).collect()
    }

    /// Whether the last entry of a log is neither faulted nor held up by what is not known.
    fn passes_last(&self, steps: &[&'static str], facts: &Facts) -> bool {
        let review = self.review(steps, facts);
        let last = steps.len() - 1;
        let faulted = review.value().expect("review has a value").faults.iter().any(|fault| fault.at == last);
        let held_up = review
            .findings()
            .iter()
            .any(|finding| finding.outcome == Outcome::Unknown && finding.at == u32::try_from(last).ok());
        !faulted && !held_up
    }
}

/// Tries a law of every procedure with facts, known or not, and random picks.
fn tell(count: u32, holds: impl Fn(&Procedure, Facts, Picks) -> Result<(), TestCaseError>) {
    for (book, row) in procedures() {
        let procedure = Procedure { row, settings: Settings::defaults(book) };
        let values = (facts::some(row.fact_names()), picks());
        law(&format!("{}.procedure.{}", book.trade, row.name), count, values, |(facts, picks)| {
            holds(&procedure, facts, picks)
        });
    }
}

/// Whether one of these clauses, or where there is none the step's own, does more than advise.
fn binds(clauses: &[Clause], own: &[Clause]) -> bool {
    let clauses = if clauses.is_empty() { own } else { clauses };
    clauses.is_empty() || clauses.iter().any(|clause| clause.severity() != Severity::Should)
}

/// Read off the rows: why a step must not be offered.
fn held_up(row: &ProcedureRow, name: &str, done: &[&'static str], facts: &Facts) -> Option<String> {
    let step = row.steps.iter().find(|step| step.name == name)?;
    let own = if step.clauses.is_empty() { row.clauses } else { step.clauses };
    if step.condition.holds(facts) != Holds::Yes {
        return Some("it may not belong to the case".into());
    }
    if done.contains(&step.name) && !step.repeat {
        return Some("it is done".into());
    }
    let forbidden = |fact: &&&str| facts.get(**fact).copied().flatten() != Some(false);
    if let Some(fact) = step.forbidden_when.iter().find(forbidden).filter(|_| binds(step.forbidden_by, own)) {
        return Some(format!("{fact} forbids it"));
    }
    let lacking = step.before.iter().find(|before| {
        let earlier = &row.steps[before.step];
        let may_belong = earlier.condition.holds(facts) != Holds::No;
        may_belong && !earlier.optional && !done.contains(&earlier.name) && binds(before.clauses, own)
    });
    if let Some(before) = lacking {
        return Some(format!("{} is open", row.steps[before.step].name));
    }
    let too_late = row.steps.iter().find(|later| {
        let comes_after = later.before.iter().find(|before| row.steps[before.step].name == name);
        done.contains(&later.name) && comes_after.is_some_and(|before| binds(before.clauses, own))
    });
    too_late.filter(|_| !done.contains(&step.name)).map(|later| format!("{} is done already", later.name))
}

#[test]
fn next_offers_every_step_that_nothing_holds_up_and_no_other() {
    tell(64, |procedure, facts, picks| {
        let steps = log(procedure.row, &picks, |steps| procedure.offers(steps, &facts));
        let refused = procedure.next(&steps, &facts).verdict() == Verdict::Refused;
        let offers = procedure.offers(&steps, &facts);
        for step in procedure.row.steps.iter().map(|step| step.name) {
            let why = held_up(procedure.row, step, &steps, &facts);
            let offered = offers.contains(&step);
            prop_assert_eq!(offered, why.is_none() && !refused, "{} after {:?}: {:?}", step, steps, why);
        }
        Ok(())
    });
}

#[test]
fn every_order_that_next_can_produce_passes_review() {
    tell(32, |procedure, facts, picks| {
        let steps = walk(&picks, |steps| procedure.offers(steps, &facts));
        let review = procedure.review(&steps, &facts);
        let value = review.value().expect("review has a value");
        prop_assert_eq!(value.faults.as_slice(), &[], "{:?}", steps);
        prop_assert_ne!(review.verdict(), Verdict::Refused);
        prop_assert_eq!(value.complete, value.open.is_empty());
        let next = procedure.next(&steps, &facts);
        // Whether a step may be offered can hang on a fact on which nothing of the log hangs.
        let open = next.verdict() == Verdict::Undetermined;
        prop_assert!(open || next.verdict() == review.verdict(), "{:?} after {:?}", next.verdict(), steps);
        let next = next.value().expect("next has a value");
        prop_assert_eq!((&next.remaining, next.complete), (&value.open, value.complete));
        Ok(())
    });
}

#[test]
fn walked_to_its_end_with_all_facts_known_a_procedure_is_complete_or_forbidden() {
    for (book, row) in procedures() {
        let procedure = Procedure { row, settings: Settings::defaults(book) };
        let values = (facts::known(row.fact_names()), picks());
        law(&format!("{}.procedure.{}", book.trade, row.name), 32, values, |(facts, picks)| {
            let picks = Picks { most: usize::MAX, ..picks };
            let steps = walk(&picks, |steps| procedure.offers(steps, &facts));
            let forbidden = row
                .steps
                .iter()
                .any(|step| step.forbidden_when.iter().any(|fact| facts.get(*fact) == Some(&Some(true))));
            let verdict = procedure.review(&steps, &facts).verdict();
            prop_assert!(
                verdict == Verdict::Ok || forbidden && verdict == Verdict::Pending,
                "{:?} {:?}",
                verdict,
                steps
            );
            Ok(())
        });
    }
}

#[test]
fn every_log_that_review_passes_can_be_produced_by_next() {
    tell(64, |procedure, facts, picks| {
        let steps = picks.scramble(walk(&picks, |steps| procedure.offers(steps, &facts)));
        for length in 0..steps.len() {
            let offered = procedure.offers(&steps[..length], &facts).contains(&steps[length]);
            let passes = procedure.passes_last(&steps[..=length], &facts);
            prop_assert_eq!(offered, passes, "{} after {:?}", steps[length], &steps[..length]);
            if !passes {
                break;
            }
        }
        Ok(())
    });
}

#[test]
fn offered_is_exactly_what_would_be_in_order() {
    tell(12, |procedure, facts, picks| {
        let mut steps = picks.scramble(walk(&picks, |steps| procedure.offers(steps, &facts)));
        let next = procedure.next(&steps, &facts);
        let offers: Vec<&str> = next.value().expect("next has a value").next.iter().map(|offer| offer.step).collect();
        if next.verdict() == Verdict::Refused {
            prop_assert_eq!(offers, Vec::<&str>::new());
            return Ok(());
        }
        for step in procedure.row.steps {
            steps.push(step.name);
            let passes = procedure.passes_last(&steps, &facts);
            prop_assert_eq!(offers.contains(&step.name), passes, "{} at the end of {:?}", step.name, &steps);
            steps.pop();
        }
        Ok(())
    });
}

#[test]
fn what_is_offered_while_facts_are_unknown_stays_offered_when_they_are_found_out() {
    tell(32, |procedure, facts, picks| {
        let steps = walk(&picks, |steps| procedure.offers(steps, &facts));
        let offers = procedure.offers(&steps, &facts);
        for known in facts::found_out(&facts, &procedure.row.fact_names()) {
            let certain = procedure.offers(&steps, &known);
            for step in &offers {
                prop_assert!(certain.contains(step), "{} is offered, but not under {:?}", step, known);
            }
            prop_assert_ne!(procedure.review(&steps, &known).verdict(), Verdict::Refused, "{:?}", steps);
        }
        Ok(())
    });
}

#[test]
fn what_is_faulted_while_facts_are_unknown_stays_a_fault_when_they_are_found_out() {
    tell(32, |procedure, facts, picks| {
        let steps = log(procedure.row, &picks, |steps| procedure.offers(steps, &facts));
        let faults = |facts: &Facts| {
            let review = procedure.review(&steps, facts);
            review.value().expect("review has a value").faults.iter().map(|fault| fault.at).collect::<Vec<_>>()
        };
        let faulted = faults(&facts);
        for known in facts::found_out(&facts, &procedure.row.fact_names()) {
            let certain = faults(&known);
            let lost: Vec<_> = faulted.iter().filter(|at| !certain.contains(at)).collect();
            prop_assert!(lost.is_empty(), "{:?} of {:?} are faults, but not under {:?}", lost, steps, known);
        }
        Ok(())
    });
}
