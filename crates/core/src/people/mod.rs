//! People: teachers with their spellings, categories and experience in technologies.
//!
//! What must hold: one person is one row, whatever the spelling (two that are one are merged with all their links and
//! the merge can be undone); nobody is deleted for good here; an IIN is unique among those present.

pub mod calls;
mod check;
pub mod clock;
pub mod computed;
pub mod duplicates;
pub(crate) mod follow;
pub mod merge;
pub mod model;
pub mod standing;

#[cfg(test)]
mod tests;
