//! The methodical bank: resources and their use, publications, experience on its way to colleagues.
//!
//! What must hold: a use is a record of its own, so that the counter can be looked into and taken back.

mod check;
mod computed;
pub mod model;
pub mod overview;
#[cfg(test)]
mod tests;
pub mod using;
