//! What one cell says: joined cells taken apart, typed values, choices in three languages.
//!
//! Pure functions over the text of a cell; what cannot be read comes back as such and becomes a problem of the cell,
//! never a guess. Dates, periods, hours, lengths of service and IINs are read by `core::text`.

mod category;
mod choices;
mod dates;
mod day_text;
mod document;
mod education;
mod execution;
mod figures;
mod headcount;
mod position;
mod title;

pub use category::{CategoryCell, split_category};
pub use choices::{
    Certificate, certificate_of_note, document_type, education_level, employment, format, funding, is_nothing,
    language, says_no_category, sex, status_of_note,
};
pub use dates::{DateCell, Style, cell_date, cell_period, dates_of, tokens};
pub use day_text::without_hour;
pub use document::{DocumentCell, split_document};
pub use education::{EducationCell, split_education};
pub use execution::{Execution, execution};
pub use figures::{Figure, figures, people_of, with_own};
pub use headcount::{Headcount, headcount, is_about};
pub use position::{split_disciplines, split_position, without_employment};
pub use title::{TitleCell, split_title, unquoted};
