//! The network: partners, communities, memoranda with their obligations, study visits (R-NET, R-MOU).
//!
//! What must hold: a memorandum without a last day is open-ended; how it stands is computed, never stored.

mod check;
mod computed;
pub mod model;
