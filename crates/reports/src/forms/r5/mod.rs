//! R5, report on post-course support and monitoring (`domain.md` §3.5): the list of cases, their totals, evidence.
//!
//! What must hold: a case belongs to a period if its window, from its first day to the final monitoring or the end,
//! touches it; all sheets count the same cases; states are those of the last day of the period, or of today; a level
//! is printed as provisional until the case is closed; every figure opens exactly the rows it counts.

mod data;
mod evidence;
mod groups;
mod list;
mod totals;

pub(super) use self::totals::{Standing, in_time};

use sheberlik_core::Error;

use crate::brief::Brief;
use crate::cases::{Case, cases};
use crate::shares::shares;
use crate::table::{Block, Report, Sheet};

/// Rules that windows and levels are counted by.
const RULES: [&str; 9] = [
    "pc_min_hours",
    "pc_window_months",
    "pc_grace_days",
    "pc_weight_survey",
    "pc_weight_results",
    "pc_weight_evidence",
    "pc_weight_reflection",
    "pc_band_high",
    "pc_band_medium",
];

/// The whole form.
pub(super) fn build(brief: &Brief<'_>) -> Result<Report, Error> {
    let all = cases(brief)?;
    let all: Vec<&Case> = all.iter().collect();
    let groups = groups::grouped(brief, &all)?;
    let sheets = vec![
        sheet(brief, "a", "list", list::blocks(brief, &groups, &all))?,
        sheet(brief, "totals", "totals", totals::blocks(brief, &groups, &all))?,
        sheet(brief, "evidence", "evidence", evidence::blocks(brief, &all)?)?,
    ];
    let mut data = vec![data::flat(brief, &all)?];
    data.extend(shares(&brief.wording, &sheets));
    brief.report("r5", brief.wording.head("form-r5-title"), sheets, data, &RULES)
}

fn sheet(brief: &Brief<'_>, code: &str, part: &str, blocks: Vec<Block>) -> Result<Sheet, Error> {
    let words = &brief.wording;
    let titles = [
        words.head("form-r5-title"),
        words.line(&format!("form-r5-{part}-title")),
    ];
    let name = words.word(&format!("form-r5-{part}-tab"));
    let mut sheet = brief.sheet(code, name, &titles, brief.period.words(words), blocks);
    sheet.subtitle.extend(brief.legal_basis("post_course")?);
    Ok(sheet)
}
