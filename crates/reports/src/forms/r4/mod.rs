//! R4, monitoring of PD courses (`domain.md` §3.4): summary table, plan and its execution, coverage, certificates.
//!
//! What must hold: each sheet counts the same records; every figure opens exactly the rows it counts; figures do not
//! depend on the document's language.

mod certificates;
mod coverage;
mod data;
mod groups;
mod plan;
mod summary;
mod totals;

pub(super) use self::coverage::covered;

use sheberlik_core::Error;
use sheberlik_i18n::args;

use crate::brief::Brief;
use crate::courses::{Course, courses};
use crate::shares::shares;
use crate::table::{Block, Cell, Report, Sheet};

/// Rules that the coverage is counted by.
const RULES: [&str; 3] = ["pd_interval_months", "pd_amber_months", "pd_min_hours"];

/// The whole form.
pub(super) fn build(brief: &Brief<'_>) -> Result<Report, Error> {
    if brief.asked.data_only {
        let data = vec![data::streamed(brief)?];
        return brief.report("r4", brief.wording.head("form-r4-title"), Vec::new(), data, &RULES);
    }
    let all = courses(brief)?;
    let taken: Vec<&Course> = all.iter().filter(|course| counted(brief, course)).collect();
    let groups = groups::grouped(brief, &taken)?;
    let mut summary = summary::blocks(brief, &groups, &taken);
    summary.extend(left_out(brief, &all));
    let days = || brief.period.words(&brief.wording);
    let sheets = vec![
        sheet(brief, "a", "summary", days(), summary),
        sheet(
            brief,
            "totals",
            "totals",
            days(),
            totals::blocks(brief, &groups, &taken)?,
        ),
        sheet(brief, "b", "plan", days(), plan::blocks(brief, &all)?),
        sheet(brief, "c", "coverage", as_of(brief), coverage::blocks(brief, &all)?),
        sheet(
            brief,
            "d",
            "certificates",
            days(),
            certificates::blocks(brief, &all, &taken),
        ),
    ];
    let mut data = vec![data::flat(brief, &taken)?];
    data.extend(shares(&brief.wording, &sheets));
    brief.report("r4", brief.wording.head("form-r4-title"), sheets, data, &RULES)
}

/// Whether a record is of the period: gone through, and on one of its days.
fn counted(brief: &Brief<'_>, course: &Course) -> bool {
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
fn left_out(brief: &Brief<'_>, all: &[Course]) -> Vec<Block> {
    let mut blocks = Vec::new();
    let mut say = |key: &str, ids: Vec<&str>, days: String| {
        if !ids.is_empty() {
            let text = brief.wording.head_with(key, &args![count = ids.len(), days = days]);
            blocks.push(Block::Summary(
                Cell::text(text).opening(brief.drill("training_record", ids)),
            ));
        }
    };
    let undated = all.iter().filter(|course| course.taken() && course.day().is_none());
    say(
        "form-r4-undated",
        undated.map(|course| course.id.as_str()).collect(),
        String::new(),
    );
    if let Some((first, last)) = brief.period.summer() {
        let inside = |course: &&Course| course.taken() && course.day().is_some_and(|day| (first..=last).contains(&day));
        let ids = all.iter().filter(inside).map(|course| course.id.as_str()).collect();
        say("form-r4-summer", ids, sheberlik_i18n::dates::period(first, last));
    }
    blocks
}
