//! The School of Excellence (seed 000): the standing body of the strongest teachers, its members from a day to a day, its
//! years.
//!
//! What must hold: the School's name is what the college calls it; a person is a member at most once on any day; who was a
//! member on a day can be told for any day, because memberships end and are not erased.

pub(crate) mod check;
mod computed;
pub mod membership;
pub mod model;
pub mod page;
#[cfg(test)]
mod tests;
