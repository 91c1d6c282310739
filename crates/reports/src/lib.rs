//! Data → report → Excel file or screen.

mod head;
mod language;
mod table;
mod xlsx;

pub use language::DocumentLanguage;
