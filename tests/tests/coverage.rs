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

#[test]
fn every_function_and_shape_has_a_row() {
    let rows = vectors::load().expect("the vectors can be read");
    for trade in functions::TRADES {
        for callable in trade.callables() {
            let name = callable.name();
            assert!(
                rows.iter().any(|row| row.trade == trade.name() && row.vector.function == name),
                "{} has no vector",
                callable.full_name()
            );
        }
    }
}
