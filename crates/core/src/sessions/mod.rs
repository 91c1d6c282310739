//! Sessions of groups and of the School: agenda, decisions with who and by when, materials, attendance.
//!
//! What must hold: a session belongs to one year of one group or of the School; a person has one mark of attendance at a
//! session; the hours of those who were there stand in their cards, counted once.

pub mod acts;
pub(crate) mod check;
mod computed;
pub(crate) mod follow;
pub mod model;
pub mod page;
#[cfg(test)]
mod tests;
