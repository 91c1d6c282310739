//! Mentoring of young specialists (seed 000): pairs by order, plan, contacts, lesson visits, diagnosis, both reports.
//!
//! What must hold: a pair's warnings explain themselves (R-MEN-1..4) and stop nothing; a draft is its author's alone until
//! it is shared, and stands in no report before; the young teacher's own growth stands beside the mentor's paper.

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
pub mod warnings;
