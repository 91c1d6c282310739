//! Documents of the college: register, numbering, coordination with local acts, visas, versions (R-DOC).
//!
//! What must hold: what needs coordination is not approved without it but by a written reason; when an act is superseded,
//! what was coordinated with it is to be checked again; visas stand in the order of the days on which they were given.

pub mod acts;
mod check;
mod computed;
pub mod coordination;
pub(crate) mod follow;
pub mod life;
pub mod minutes;
pub mod model;
pub mod numbering;
pub mod overview;
pub mod page;
mod revisions;
mod sql;
#[cfg(test)]
mod tests;
pub mod visas;
mod waiting;

pub use computed::STANDINGS;
pub use revisions::{NewVersionRequest, new_version};
pub use waiting::{awaiting, reviews_due, to_recheck};
