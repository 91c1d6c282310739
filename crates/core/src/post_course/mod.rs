//! Post-course support (seed 004): did what the teacher learnt reach the classroom?
//!
//! A case opens by itself when a training record becomes certified ([`opening`], R-PC-1). Its window is counted from the
//! certificate and moves with leave ([`leave`], R-PC-2, 6); help, surveys, evidence, reflection and ratings gather in it;
//! it closes only when the conditions of R-PC-3 and R-PC-5 hold, or with a reason ([`conditions`]); the level says how it
//! was counted ([`level`]).
//!
//! What must hold: one case for a training record; a closed case keeps the score that it was closed with; nothing is
//! refused without saying which condition fails and what was found; support is free, so no money stands here (R-PC-7).

pub mod acts;
pub mod calls;
pub mod card;
pub(crate) mod check;
mod computed;
pub mod conditions;
mod leave;
pub(crate) mod leave_days;
#[cfg(test)]
mod leave_tests;
pub mod level;
#[cfg(test)]
mod level_tests;
pub mod model;
pub mod opening;
pub mod overview;
pub mod rating;
#[cfg(test)]
mod tests;

use crate::db::Writer;
use crate::problem::Result;

/// What an operation on people and training means for cases: it belongs to that operation and is undone with it.
pub(crate) fn follow(writer: &Writer<'_>, operation: i64) -> Result<()> {
    opening::follow(writer, operation)?;
    leave::follow(writer, operation)
}
