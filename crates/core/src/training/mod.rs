//! Training: programmes with expected results, their runs, and one person's record of a course.
//!
//! What must hold: a title and provider are one programme however they are spelt; a renewal is a new record and the old
//! one stays; a certificate prints the provider's name on its issue date.

pub mod calls;
pub mod model;
pub mod programme;
#[cfg(test)]
mod tests;
