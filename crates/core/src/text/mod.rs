//! What the program knows about written Kazakh, Russian and Latin text: cleaning, folding, search, order, names, numbers of
//! persons, dates and amounts.
//!
//! Pure functions: no database, no clock, no language of the screen. No input makes any of them panic; what cannot be read comes
//! back as an error with a code (domain.md §5).

pub mod amounts;
pub mod clean;
pub mod date_text;
pub mod dates;
pub mod fold;
pub mod identity;
pub mod iin;
pub mod latin;
pub mod layout;
mod memory;
pub mod months;
pub mod names;
pub mod order;
mod patronymics;
mod periods;
pub mod search;
mod term_months;
mod term_parts;
mod term_words;
pub mod term_written;
pub mod terms;
