//! A drawing shows what `next` and `review` answer, and every order that the procedure demands.

use std::collections::BTreeSet;

use clausebook::{
    Decision, Outcome,
    book::{Language, ProcedureRow},
    shapes::{
        Facts,
        procedure::{
            FaultKind, StepFault,
            drawing::{Drawing, StepState},
        },
    },
};
use proptest::prelude::*;

use super::{Procedure, binds, log, procedures, tell};

impl Procedure {
    fn drawn(&self, steps: &[&'static str], facts: &Facts, language: Language) -> Decision<Drawing> {
        self.row.to_mermaid(&self.settings, &self.case(steps, facts), language).expect("the steps are of the procedure")
    }

    fn text(&self, language: Language) -> String {
        self.drawn(&[], &Facts::new(), language).value().expect("a drawing").text.clone()
    }
}

fn every(holds: impl Fn(&Procedure)) {
    for (book, row) in procedures() {
        holds(&Procedure { row, settings: clausebook::policy::Settings::defaults(book) });
    }
}

fn state_of_fault(fault: &StepFault) -> StepState {
    match fault.fault {
        FaultKind::Skipped | FaultKind::OutOfOrder => StepState::OutOfOrder,
        FaultKind::Forbidden => StepState::Forbidden,
        FaultKind::Repeated => StepState::Repeated,
        FaultKind::OutOfPlace => StepState::OutOfPlace,
        FaultKind::WrongPerson => StepState::WrongPerson,
    }
}

#[test]
fn every_step_is_drawn_as_next_and_review_answer() {
    tell(48, |procedure, facts, picks| {
        let steps = log(procedure.row, &picks, |steps| procedure.offers(steps, &facts));
        let (next, review) = (procedure.next(&steps, &facts), procedure.review(&steps, &facts));
        let drawn = procedure.drawn(&steps, &facts, Language::En);
        prop_assert_eq!(drawn.findings(), next.findings());
        let offers = procedure.offers(&steps, &facts);
        let faults = &review.value().expect("review has a value").faults;
        let unsure = |step: &str| {
            let unknown = review.findings().iter().filter(|finding| finding.outcome == Outcome::Unknown);
            unknown.filter_map(|finding| finding.at).any(|at| steps[at as usize] == step)
        };
        let drawing = drawn.value().expect("a drawing");
        prop_assert_eq!(drawing.steps.len(), procedure.row.steps.len());
        for (row, drawn) in procedure.row.steps.iter().zip(&drawing.steps) {
            prop_assert_eq!(row.name, drawn.step);
            let own: Vec<StepState> =
                faults.iter().filter(|fault| fault.step == row.name).map(state_of_fault).collect();
            let is_done = steps.contains(&row.name);
            let offered = offers.contains(&row.name);
            match drawn.state {
                StepState::Next => prop_assert!(offered && !is_done),
                StepState::Repeatable => prop_assert!(offered && is_done && own.is_empty()),
                StepState::Done => prop_assert!(!offered && is_done && own.is_empty() && !unsure(row.name)),
                StepState::Undetermined if is_done => prop_assert!(own.is_empty() && unsure(row.name)),
                state if is_done => prop_assert!(own.contains(&state), "{} is drawn {}", row.name, state),
                _ => prop_assert!(!offered, "{} may come next and is drawn {}", row.name, drawn.state),
            }
            let clauses = if row.clauses.is_empty() { procedure.row.clauses } else { row.clauses };
            let holds = |fact: &&str| facts.get(*fact).copied().flatten() == Some(true);
            if !is_done && row.forbidden_when.iter().any(holds) && binds(row.forbidden_by, clauses) {
                prop_assert_eq!(drawn.state, StepState::Forbidden);
            }
        }
        for needed in faults.iter().filter(|fault| fault.fault == FaultKind::Skipped).filter_map(|fault| fault.needs) {
            let state = drawing.steps.iter().find(|drawn| drawn.step == needed).map(|drawn| drawn.state);
            prop_assert!(matches!(state, Some(StepState::Skipped | StepState::Forbidden)), "{needed}: {state:?}");
        }
        Ok(())
    });
}

/// The arrows of a drawing: from, to, and whether the order binds.
fn arrows(row: &ProcedureRow, text: &str) -> Vec<(usize, usize, bool)> {
    let place = |id: &str| row.steps.iter().position(|step| id == format!("step_{}", step.name)).expect("a step");
    let words = text.lines().map(|line| line.split_whitespace().collect::<Vec<_>>());
    words
        .filter_map(|words| match words[..] {
            [from, "-->", to] => Some((place(from), place(to), true)),
            [from, "-.", _, ".->", to] => Some((place(from), place(to), false)),
            _ => None,
        })
        .collect()
}

/// Every pair of steps that a chain of arrows joins.
fn joined(arrows: &[(usize, usize)]) -> BTreeSet<(usize, usize)> {
    let mut found: BTreeSet<(usize, usize)> = arrows.iter().copied().collect();
    loop {
        let longer: Vec<_> = found
            .iter()
            .flat_map(|(from, middle)| {
                arrows.iter().filter(move |arrow| arrow.0 == *middle).map(|arrow| (*from, arrow.1))
            })
            .collect();
        let before = found.len();
        found.extend(longer);
        if found.len() == before {
            return found;
        }
    }
}

#[test]
fn the_arrows_tell_every_demanded_order_and_none_twice() {
    every(|procedure| {
        let row = procedure.row;
        let own = |at: usize| if row.steps[at].clauses.is_empty() { row.clauses } else { row.steps[at].clauses };
        let demands = row.steps.iter().enumerate().flat_map(|(at, step)| {
            step.before.iter().map(move |before| (before.step, at, binds(before.clauses, own(at))))
        });
        let demands: Vec<(usize, usize, bool)> = demands.collect();
        let arrows = arrows(row, &procedure.text(Language::En));
        let pairs = |all: &[(usize, usize, bool)], binding: bool| -> Vec<(usize, usize)> {
            all.iter().filter(|arrow| arrow.2 || !binding).map(|arrow| (arrow.0, arrow.1)).collect()
        };
        for binding in [true, false] {
            let told = joined(&pairs(&arrows, binding));
            for demand in pairs(&demands, binding) {
                assert!(told.contains(&demand), "{}: {demand:?} is not drawn", row.name);
            }
        }
        for (at, arrow) in arrows.iter().enumerate() {
            assert!(demands.contains(arrow), "{}: {arrow:?} is not demanded", row.name);
            let others: Vec<_> =
                arrows.iter().enumerate().filter(|(other, _)| *other != at).map(|(_, arrow)| *arrow).collect();
            let otherwise = joined(&pairs(&others, arrow.2));
            assert!(!otherwise.contains(&(arrow.0, arrow.1)), "{}: {arrow:?} is drawn twice", row.name);
        }
    });
}

#[test]
fn every_box_is_labelled_in_its_language() {
    every(|procedure| {
        let (en, zh) = (procedure.text(Language::En), procedure.text(Language::Zh));
        let boxes = |text: &str| -> Vec<String> {
            text.lines().filter(|line| line.contains("[\"")).map(str::to_string).collect()
        };
        let (en, zh) = (boxes(&en), boxes(&zh));
        assert_eq!((en.len(), zh.len()), (procedure.row.steps.len(), procedure.row.steps.len()));
        for ((en, zh), step) in en.iter().zip(&zh).zip(procedure.row.steps) {
            for line in [en, zh] {
                let (id, label) = line.split_once("[\"").expect("a box");
                let (label, class) = label.split_once("\"]:::").expect("a box");
                assert_eq!(id.trim(), format!("step_{}", step.name));
                assert!(StepState::ALL.iter().any(|state| state.word() == class), "{class}");
                assert!(!label.contains("#95;"), "a word without a name: {label}");
                assert!(!label.contains(['"', '[', ']', '{', '}', '`']), "{label}");
            }
            assert!(zh.chars().any(|letter| letter >= '一'), "no Chinese: {zh}");
        }
    });
}
