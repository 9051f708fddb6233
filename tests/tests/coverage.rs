//! The vectors answer every clause, and every function and shape has one.

use clausebook::functions;
use clausebook_tests::{coverage, vectors};

#[test]
fn every_clause_is_answered() {
    let rows = vectors::load().expect("the vectors can be read");
    for (trade, coverage) in coverage::measure(&rows) {
        assert_eq!(coverage.open, Vec::<String>::new(), "{trade} {}/{}", coverage.answered, coverage.total);
    }
}

/// A verb that only shows what another decides, `to_mermaid` or `to_icalendar`.
fn shows(verb: &str) -> bool {
    verb.starts_with("to_")
}

#[test]
fn every_function_and_shape_has_a_row() {
    let rows = vectors::load().expect("the vectors can be read");
    for trade in functions::TRADES {
        for callable in trade.callables() {
            let name = callable.name();
            let verb = name.rsplit('.').next().unwrap_or_default();
            let has_row = if shows(verb) {
                // Shown alike in every trade: one row tells the bytes, the laws of the shapes hold the rest.
                rows.iter().any(|row| row.vector.function.ends_with(&format!(".{verb}")))
            } else {
                rows.iter().any(|row| row.trade == trade.name() && row.vector.function == name)
            };
            assert!(has_row, "{} has no vector", callable.full_name());
        }
    }
}
