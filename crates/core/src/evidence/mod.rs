//! Evidence of professional development: the teacher's portfolio, verified by the office, serving any number of cases.

pub mod calls;
pub mod model;
