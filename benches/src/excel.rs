//! Excel: X1-X7.

use crate::harness::Line;
use crate::harness::worker::Worker;

/// The lines.
pub const LINES: &[Line] = &[];
/// What runs in a process of its own.
pub const WORKERS: &[Worker] = &[];
