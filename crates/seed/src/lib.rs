//! Invented people and colleges: the sample that the first start opens, trial data of any size, untidy workbooks.
//!
//! People have courses, and courses have post-course support. Everything follows from a number (the seed) and the context's day: names, careers, courses are the same each time;
//! only ids are the engine's. Nobody here exists; IINs are made by the generator of `sheberlik_core::text::iin`.
//!
//! What must hold: rows are those that normal saving makes ([`fill()`] says how the large sizes are written); shares are
//! those of domain.md §6.4 within a point or two even for one college.

pub mod career;
pub mod course;
pub mod establishment;
mod excellence;
pub mod fill;
mod ground;
mod member;
mod mentoring;
mod name_lists;
pub mod names;
mod office;
pub mod programme_list;
pub mod random;
pub mod sample;
mod span;
mod support;
pub mod teacher;
pub mod training;
pub mod workbook;

pub use fill::{Filled, Size, fill};
pub use sample::{Sample, college, open_sample, remove_sample};
