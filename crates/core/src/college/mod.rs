//! The college: its names, officials, departments, years, dictionaries and dated rules.
//!
//! What must hold: there is one college; a rule is found by its code and a day, never by a constant in code; a
//! dictionary entry that is in use is archived, not removed.

pub mod calls;
pub mod dictionaries;
pub mod holidays;
pub mod model;
pub mod rules;
#[cfg(test)]
mod tests;
