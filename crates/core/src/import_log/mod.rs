//! What was brought in from workbooks: the log, the questions that are still open, and remembered mappings of columns.
//!
//! The reading and matching itself is the `import` crate's; these are the records that it leaves.

pub mod model;
