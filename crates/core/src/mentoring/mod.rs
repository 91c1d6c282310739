//! Mentoring of young specialists (seed 000): pairs by order, plan, contacts, lesson visits, diagnosis, both reports.
//!
//! [`warnings`] says what the office should know before it signs ([`facts`] reads it); [`acts`] take a pair from state to
//! state, [`conditions`] say what a step lacks; [`sheets`] hold the diagnosis and the observation sheet; [`page`] is all of
//! one pair with the next act, [`overview`] all pairs, [`candidates`] who may be a mentor.
//!
//! What must hold: a pair's warnings explain themselves (R-MEN-1..4) and stop nothing; a draft is its author's alone until
//! it is shared, and stands in no list, search, card or figure before; the young teacher's own growth stands beside the
//! mentor's paper.

pub mod acts;
pub mod candidates;
mod check;
mod computed;
mod conditions;
mod facts;
pub mod growth;
pub mod model;
pub mod overview;
pub mod page;
pub mod sheets;
#[cfg(test)]
mod tests;
#[cfg(test)]
mod visit_tests;
pub mod warnings;
#[cfg(test)]
mod warnings_tests;
