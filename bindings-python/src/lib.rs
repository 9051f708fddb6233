//! The Python face: a Python value becomes a tree, the registry answers it, the answer becomes Python values when they
//! are read. Nothing here names a trade or knows a rule.
#![deny(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, unsafe_code)]

use pyo3::prelude::*;

mod book;
mod clause;
mod decision;
mod errors;
mod finding;
mod incoming;
mod layout;
mod outgoing;
mod policy;
mod receipt;
mod rule;
mod table;
mod times;
mod value;

/// What `clausebook` is built on; import `clausebook` instead.
#[pymodule]
mod _clausebook {
    #[pymodule_export]
    use super::{
        book::{Book, clause, rules, trades},
        clause::Clause,
        decision::Decision,
        errors::{_defect, Fault},
        finding::Finding,
        policy::{Policy, PolicyHistory},
        receipt::replay,
        rule::{_empty, NativeRule},
        table::{Table, TableStream},
        value::Value,
    };

    #[pymodule_export]
    #[allow(non_upper_case_globals)]
    const __version__: &str = clausebook::receipt::LIBRARY;
}
