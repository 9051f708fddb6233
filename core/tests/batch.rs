//! Whole tables: every row is answered as a single call answers it.

#![allow(clippy::arithmetic_side_effects, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

#[path = "batch/columns.rs"]
mod columns;
