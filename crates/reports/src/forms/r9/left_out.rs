//! What a reader could miss in the annual report: the summer after an academic year is in no year's report.

use sheberlik_core::Error;
use sheberlik_i18n::{args, dates};

use super::year::Year;
use crate::brief::Brief;
use crate::events::{Event, between, drill};
use crate::staff::Staff;
use crate::table::{Block, Cell, Drill};

/// Courses and held events of the summer after the academic year, each with its rows; nothing where there are none.
pub(super) fn blocks(brief: &Brief<'_>, year: &Year) -> Result<Vec<Block>, Error> {
    let Some((first, last)) = brief.period.summer().filter(|_| !brief.asked.template) else {
        return Ok(Vec::new());
    };
    let mut blocks = Vec::new();
    let mut say = |key: &str, count: usize, rows: Drill| {
        if count > 0 {
            let given = args![count = count, days = dates::period(first, last)];
            blocks.push(Block::Summary(
                Cell::text(brief.wording.head_with(key, &given)).opening(rows),
            ));
        }
    };
    let courses = &year.summer_courses;
    let rows = Drill::rows("training_record", courses.iter().map(String::as_str));
    say("form-r9-summer-courses", courses.len(), rows);
    let held = between(brief, &Staff::read(brief)?, &first.to_string(), &last.to_string())?;
    let held: Vec<&Event> = held.iter().filter(|event| event.held()).collect();
    say("form-r9-summer-events", held.len(), drill(&held));
    Ok(blocks)
}
