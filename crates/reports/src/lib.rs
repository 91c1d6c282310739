//! The office's forms: data → [`Report`] → Excel file or screen.
//!
//! ```text
//! build(reader, code, parameters, language)     forms/<code>: SQL → typed rows, sums, drill queries
//!     → Report                                  table: sheets, data, parameters; all text in the document's language
//!         → write(report, path)                 xlsx: A4, heights, sums, real dates and numbers; knows no form
//!         → view(report)                        view: the same tables for the page
//! ```
//!
//! What must hold: figures do not depend on the language; every figure opens exactly the rows it was counted from; no
//! text of a user ever becomes a formula; names and IINs are printed only as R-PII-1 says. `domain.md` §3.0 is the page
//! set-up. A new form is one file in `forms`, one line in its registry, and its words in `form.ftl` and `report.ftl`.

mod bank;
mod brief;
mod cases;
mod cell;
mod courses;
mod decisions;
mod dictionary;
mod documents;
mod events;
mod forms;
mod groups;
mod head;
mod language;
mod ledger;
mod letterhead;
mod mentoring;
mod network;
mod packed;
mod paper;
mod parameters;
mod people;
mod planning;
mod plans;
mod practice;
mod proofs;
mod records;
mod register;
mod rows;
mod sessions;
mod shares;
mod sources;
mod staff;
pub mod table;
mod view;
mod word;
mod xlsx;

pub use forms::{FormInfo, MOST_RECORDS, Scope, build, build_for_file, forms};
pub use head::HeadCell;
pub use language::DocumentLanguage;
pub use parameters::{Grouping, Parameters, PrintedVersion};
pub use register::register;
pub use table::Report;
pub use view::{
    BlockView, CellView, ChartView, ColumnView, ParameterView, ReportView, RowView, SeriesView, SheetView, TableView,
    view,
};
pub use xlsx::{Written, file_name, write};
