//! One module a trade: what has to be worked out, and nothing that a shape already does.
//!
//! The list of trades is the list of books: the build script writes it.

use crate::{
    book::Text,
    clause::{Clause, ClauseRow, Kind, Severity},
};

include!(concat!(env!("OUT_DIR"), "/book.rs"));
