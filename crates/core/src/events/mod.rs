//! Events: conferences, seminars, contests, with their programme, people, figures and what came of them.
//!
//! What must hold: counts without names stay apart from personal records; a suggestion or a decision leads to what it
//! became.

mod check;
mod computed;
pub mod model;
