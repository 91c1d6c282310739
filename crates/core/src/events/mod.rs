//! Events: conferences, seminars, contests, with their programme, people, figures and what came of them.
//!
//! What must hold: counts without names stay apart from personal records; a suggestion or a decision leads to what it
//! became, and until then goes with the planning of the next event of the series.

pub mod acts;
pub mod carried;
mod check;
mod computed;
pub(crate) mod follow;
pub mod grid;
pub mod model;
pub mod onward;
pub mod overdue;
pub mod page;
pub mod table;
#[cfg(test)]
mod tests;
mod warnings;
