//! The network: partners, communities with their joint plans, memoranda with what was promised, study visits.
//!
//! What must hold: a memorandum says until when it holds, or that it is open-ended; what is owed goes with its prolongation.

pub mod acts;
mod check;
mod computed;
pub mod expiring;
pub mod model;
pub mod page;
#[cfg(test)]
mod tests;

pub use expiring::expiring;
