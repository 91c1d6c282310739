//! Plans of every kind: sections, lines with their terms, approval that freezes, execution by facts, the calendar.
//!
//! What must hold: a line belongs to a plan; it is done by facts that name it, or by hand and marked so; moved and
//! cancelled have a reason; overdue is computed, never stored; what was approved is kept as it was approved.

pub mod calendar;
mod check;
mod computed;
mod conflicts;
pub mod holidays;
pub mod model;
pub mod overdue;
pub mod page;
pub mod steps;
pub mod template;
mod term_sql;
