//! What holds of every answer, every shape and every trade, for all inputs.

#![allow(clippy::arithmetic_side_effects, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

mod common;

mod answers;
mod bad_input;
mod banquet;
mod community_office;
mod furniture_store;
mod hotel;
mod net_cafe;
mod policies;
mod rail_station;
mod shapes;
mod skin_clinic;
mod values;
mod wedding;
