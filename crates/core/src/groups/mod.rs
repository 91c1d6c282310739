//! Creative groups (seed 000): teachers gathered by a learning technology, not by subject.
//!
//! A group is founded once and lived by academic years ([`model::GroupYear`]); its head must satisfy the conditions of
//! R-HEAD on the day of the appointment, explained one by one; any active teacher may join, several groups at a time.
//!
//! What must hold: on any day a group has at most one head (R-HEAD-4) and a teacher at most one membership in it
//! (R-MEM-1); unique teachers and memberships are never mixed; a new year changes nothing of the year before.

pub mod appoint;
#[cfg(test)]
mod appoint_tests;
pub mod candidates;
pub(crate) mod check;
mod computed;
pub mod eligibility;
#[cfg(test)]
mod eligibility_tests;
pub mod found;
pub mod join;
#[cfg(test)]
mod join_tests;
pub mod model;
pub mod overview;
pub mod page;
mod readiness;
pub mod roll_over;
pub mod sum_up;
#[cfg(test)]
pub(crate) mod tests;
pub mod unready;
#[cfg(test)]
mod year_tests;
