//! R-PC-6: by how many days leave moves the end of a case.
//!
//! What must hold: only leave that meets the window counts. The window grows with each leave that meets it, so the leaves
//! are taken in their order; one that begins after the end that is reached by then moves nothing, nor does any after it.

use rusqlite::Connection;
use rusqlite::functions::{Aggregate, Context, FunctionFlags};

/// Leaves of one case, each as its first and its last day, and the window as it is without leave; days as SQLite's
/// `julianday` counts them.
#[derive(Default)]
struct Leaves {
    days: Vec<(f64, f64)>,
    window: Option<(f64, f64)>,
}

impl Leaves {
    /// Days of leave in the window, each leave with its first and its last day.
    fn counted(mut self) -> i64 {
        let Some((start, end)) = self.window else {
            return 0;
        };
        self.days.sort_by(|one, other| one.0.total_cmp(&other.0));
        let mut counted = 0.0;
        for (since, until) in self.days {
            if since > end + counted {
                break;
            }
            counted += (until - since.max(start) + 1.0).max(0.0);
        }
        counted as i64
    }
}

struct LeaveDays;

impl Aggregate<Leaves, i64> for LeaveDays {
    fn init(&self, _: &mut Context<'_>) -> rusqlite::Result<Leaves> {
        Ok(Leaves::default())
    }

    fn step(&self, row: &mut Context<'_>, leaves: &mut Leaves) -> rusqlite::Result<()> {
        let day = |place: usize| row.get::<Option<f64>>(place);
        if let (Some(since), Some(until)) = (day(0)?, day(1)?) {
            leaves.days.push((since, until));
        }
        leaves.window = day(2)?.zip(day(3)?);
        Ok(())
    }

    fn finalize(&self, _: &mut Context<'_>, leaves: Option<Leaves>) -> rusqlite::Result<i64> {
        Ok(leaves.map_or(0, Leaves::counted))
    }
}

/// Teaches a connection `leave_days(first day, last day, first day of the window, its end without leave)`, over the leaves
/// of a case.
pub(crate) fn teach(connection: &Connection) -> rusqlite::Result<()> {
    let flags = FunctionFlags::SQLITE_UTF8 | FunctionFlags::SQLITE_DETERMINISTIC;
    connection.create_aggregate_function("leave_days", 4, flags, LeaveDays)
}
