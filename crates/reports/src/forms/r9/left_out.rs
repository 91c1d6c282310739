//! What a reader could miss in the annual report: of whom the share with higher education knows nothing, and the summer after
//! an academic year, which is in no year's report.

use sheberlik_core::Error;
use sheberlik_i18n::{args, dates};

use super::year::Year;
use crate::brief::Brief;
use crate::events::{Event, between, drill};
use crate::staff::Staff;
use crate::table::{Block, Cell, Drill};

/// What is said under the indicators, each with its rows; nothing where nothing is left out.
pub(super) fn blocks(brief: &Brief<'_>, year: &Year) -> Result<Vec<Block>, Error> {
    if brief.asked.template {
        return Ok(Vec::new());
    }
    let mut blocks: Vec<Block> = education(brief, year).into_iter().collect();
    blocks.extend(summer(brief, year)?);
    Ok(blocks)
}

/// Teachers whose level of education is not entered: I02 does not count them as having a higher one, and nobody said that
/// they have none.
fn education(brief: &Brief<'_>, year: &Year) -> Option<Block> {
    let unknown: Vec<&str> = year
        .staff
        .iter()
        .filter(|member| member.education_level.is_none())
        .map(|member| member.id.as_str())
        .collect();
    let said = brief
        .wording
        .head_with("form-r9-education-unknown", &args![count = unknown.len()]);
    let rows = Drill::rows("person", unknown.iter().copied());
    (!unknown.is_empty()).then(|| Block::Summary(Cell::text(said).opening(rows)))
}

/// Courses and held events of the summer after the academic year.
fn summer(brief: &Brief<'_>, year: &Year) -> Result<Vec<Block>, Error> {
    let Some((first, last)) = brief.period.summer() else {
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
