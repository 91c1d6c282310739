//! Workbook -> proposed changes -> dry run -> one operation.

pub mod cells;
pub mod columns;
pub mod problem;
pub mod read;
pub mod table;
