//! The methodical bank: resources and their use, publications, experience on its way to colleagues.

mod check;
mod computed;
pub mod model;
