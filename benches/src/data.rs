//! The data file: D1-D7.

use crate::harness::Line;

/// The lines.
pub const LINES: &[Line] = &[];
