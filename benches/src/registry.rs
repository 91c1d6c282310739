//! The list of all lines: a family adds its lines in its own file and is named here once.

use crate::harness::Line;
use crate::harness::worker::Worker;
use crate::{data, excel, groups, imports, lists, office, window};

/// The families in the order printed.
static FAMILIES: &[&[Line]] = &[
    data::LINES,
    imports::LINES,
    lists::LINES,
    groups::LINES,
    office::LINES,
    excel::LINES,
    window::LINES,
];

/// What runs in a process of its own, by family.
pub static WORKERS: &[&[Worker]] = &[imports::WORKERS, excel::WORKERS, window::WORKERS];

/// All lines.
pub fn lines() -> impl Iterator<Item = &'static Line> {
    FAMILIES.iter().copied().flatten()
}
