//! Plans as plain lists of lines: of a group's year, of the School's year, of a mentor; ready plans by need.
//!
//! What must hold: a line belongs to one owner; a line that is done, moved or cancelled says when or why; overdue is
//! computed, never stored.

mod check;
mod computed;
pub mod model;
pub mod template;
