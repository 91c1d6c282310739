//! Documents of the college: register, numbering, coordination with local acts, visas, versions (R-DOC).
//!
//! What must hold: what needs coordination is not approved without it but by a written reason; when an act is superseded,
//! what was coordinated with it is to be checked again.

mod check;
mod computed;
pub mod model;
