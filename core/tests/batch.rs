//! Whole tables: every row is answered as a single call answers it.

#![allow(clippy::arithmetic_side_effects, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

#[allow(dead_code, reason = "every test binary takes its own part of what is shared")]
#[path = "laws/common/mod.rs"]
mod common;

#[path = "batch/columns.rs"]
mod columns;
#[path = "batch/hostile.rs"]
mod hostile;
#[path = "batch/lists.rs"]
mod lists;
#[path = "batch/pieces.rs"]
mod pieces;
#[path = "batch/read_back.rs"]
mod read_back;
#[path = "batch/rows.rs"]
mod rows;
#[path = "batch/scalars.rs"]
mod scalars;
#[path = "batch/spoil.rs"]
mod spoil;
#[path = "batch/tables.rs"]
mod tables;
