//! Technology as the spine: who practises what at which level since when, the map that shows the holes, merging duplicates.
//!
//! What must hold: the history of a level is never overwritten, a new level is a new row and the old one gets its last day;
//! a level beyond learning has its proof; a merge loses no reference and can be undone.

pub(crate) mod check;
pub mod level;
pub mod map;
pub mod merge;
#[cfg(test)]
mod tests;
