//! Workbooks as offices have them: untidy in the ways of the samples, of any length, for benches and tests.
//!
//! What must hold: every row stands for one fact that [`Teacher`]s can have, so that an import which understands the
//! workbook brings in exactly what was written; long ones are written in low-memory mode.

mod courses;
mod gatherings;
mod staff;
mod untidy;

use std::collections::HashSet;

use chrono::NaiveDate;

pub use courses::courses;
pub use gatherings::{GROUPS, groups, mentors};
pub use staff::staff;

use crate::random::Random;
use crate::teacher::{Staff, Teacher};

/// Rows from which a workbook is written in low-memory mode, without cells merged over rows.
pub const LONG: usize = 2_000;

/// So many teachers of that seed, as they are on that day.
pub fn teachers(count: usize, today: NaiveDate, seed: u64) -> Vec<Teacher> {
    let mut random = Random::new(seed);
    let mut staff = Staff::new(today, HashSet::new());
    (0..count).map(|_| staff.invent(&mut random)).collect()
}

/// The year in which the academic year of that day starts.
fn academic_year(today: NaiveDate) -> i32 {
    use chrono::Datelike;
    if today.month() >= 9 {
        today.year()
    } else {
        today.year() - 1
    }
}
