//! R4, monitoring of PD courses (`domain.md` §3.4): summary table, plan and its execution, coverage, certificates.
//!
//! What must hold: each sheet counts the same records; every figure opens exactly the rows it counts; figures do not
//! depend on the document's language.

mod certificates;
mod choices;
mod coverage;
mod data;
mod groups;
mod plan;
mod summary;
mod totals;

pub(super) use self::coverage::covered;

use std::ops::Deref;
use std::sync::Arc;

use sheberlik_core::Error;
use sheberlik_i18n::args;

use crate::brief::Brief;
use crate::courses::Course;
use crate::records::{Lent, Records};
use crate::shares::shares;
use crate::table::{Block, Cell, Report, Sheet};

/// Rules that the coverage is counted by.
const RULES: [&str; 3] = ["pd_interval_months", "pd_amber_months", "pd_min_hours"];

/// The whole form.
pub(super) fn build(brief: &Brief<'_>) -> Result<Report, Error> {
    let title = brief.wording.head("form-r4-title");
    if brief.asked.data_only {
        let records = Arc::new(Records::read(brief, |course| counted(brief, course))?);
        let data = vec![data::flat(brief, &records, records.numbers().collect())?];
        return brief.report("r4", title, Vec::new(), data, &RULES);
    }
    let records = Arc::new(Records::read(brief, |_| true)?);
    let taken = records.those(|course| counted(brief, course));
    let groups = groups::grouped(brief, &records, &taken)?;
    let mut summary = summary::blocks(brief, &records, &groups, &taken);
    summary.extend(left_out(brief, &records));
    let days = || brief.period.words(&brief.wording);
    let sheets = vec![
        sheet(brief, "a", "summary", days(), summary),
        sheet(
            brief,
            "totals",
            "totals",
            days(),
            totals::blocks(brief, &records, &groups, &taken)?,
        ),
        sheet(brief, "b", "plan", days(), plan::blocks(brief, &records)?),
        sheet(brief, "c", "coverage", as_of(brief), coverage::blocks(brief, &records)?),
        sheet(
            brief,
            "d",
            "certificates",
            days(),
            certificates::blocks(brief, &records, &taken),
        ),
    ];
    let mut data = vec![data::flat(brief, &records, taken)?];
    data.extend(shares(&brief.wording, &sheets));
    brief.report("r4", title, sheets, data, &RULES)
}

/// Whether a record is of the period: gone through, and on one of its days.
fn counted<Text: Deref<Target = str>, Id>(brief: &Brief<'_>, course: &Course<Text, Id>) -> bool {
    course.taken() && course.date().is_some_and(|date| brief.period.holds(date))
}

fn sheet(brief: &Brief<'_>, code: &str, part: &str, days: String, blocks: Vec<Block>) -> Sheet {
    let name = brief.wording.word(&format!("form-r4-{part}-tab"));
    let titles = [
        brief.wording.head("form-r4-title"),
        brief.wording.line(&format!("form-r4-{part}-title")),
    ];
    brief.sheet(code, name, &titles, days, blocks)
}

fn as_of(brief: &Brief<'_>) -> String {
    let date = sheberlik_i18n::dates::short(brief.as_of());
    brief.wording.line_with("form-as-of", &args![date = date])
}

/// Records that a reader could miss: without a date, and of the summer after the academic year.
fn left_out(brief: &Brief<'_>, records: &Records) -> Vec<Block> {
    let mut blocks = Vec::new();
    let mut say = |key: &str, numbers: Vec<u32>, days: String| {
        if !numbers.is_empty() {
            let text = brief.wording.head_with(key, &args![count = numbers.len(), days = days]);
            let drill = brief.drill("training_record", records.ids(&numbers));
            blocks.push(Block::Summary(Cell::text(text).opening(drill)));
        }
    };
    let undated = records.those(|course| course.taken() && course.day().is_none());
    say("form-r4-undated", undated, String::new());
    if let Some((first, last)) = brief.period.summer() {
        let inside = |course: &Lent<'_>| course.day().is_some_and(|day| (first..=last).contains(&day));
        let summer = records.those(|course| course.taken() && inside(course));
        say("form-r4-summer", summer, sheberlik_i18n::dates::period(first, last));
    }
    blocks
}
