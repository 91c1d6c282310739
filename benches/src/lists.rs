//! Lists over the country: L1 and on.

use crate::harness::Line;

/// The lines.
pub const LINES: &[Line] = &[];
