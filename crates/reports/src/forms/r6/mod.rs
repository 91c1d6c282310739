//! R6, report on mentoring over an academic year (`domain.md` §3.6): pairs by department, their totals, who stayed at
//! work after a year, the gain of the diagnosis.
//!
//! What must hold: drafts are not counted; a mean is of the pairs that have both diagnoses; every figure opens its rows.

mod list;
mod totals;

use std::collections::BTreeMap;

use sheberlik_core::Error;

use crate::brief::Brief;
use crate::dictionary::Place;
use crate::mentoring::{Anniversary, Pair, anniversaries, pairs};
use crate::shares::shares;
use crate::staff::Staff;
use crate::table::{Block, Report};

/// Rules of mentoring that the report is read with.
const RULES: [&str; 5] = [
    "mentor_order_days",
    "mentor_period_months",
    "mentor_max_mentees",
    "mentee_months",
    "mentor_silence_days",
];

/// Pairs of one department.
pub(super) struct Group<'a> {
    pub(super) label: String,
    pub(super) department: Option<String>,
    pub(super) pairs: Vec<&'a Pair>,
}

/// All that the sheets are counted from.
pub(super) struct Year<'a> {
    pub(super) staff: &'a Staff,
    pub(super) groups: Vec<Group<'a>>,
    pub(super) pairs: Vec<&'a Pair>,
    pub(super) anniversaries: Vec<Anniversary>,
}

/// The whole form.
pub(super) fn build(brief: &Brief<'_>) -> Result<Report, Error> {
    let staff = Staff::read(brief)?;
    let all = pairs(brief, &staff)?;
    let year = Year {
        staff: &staff,
        groups: grouped(brief, &all)?,
        pairs: all.iter().collect(),
        anniversaries: anniversaries(brief, &staff)?,
    };
    let words = &brief.wording;
    let sheet = |code: &str, key: &str, blocks: Vec<Block>| {
        let titles = [words.head("form-r6-title"), words.line(&format!("form-r6-{key}-title"))];
        let tab = words.word(&format!("form-r6-{key}-tab"));
        brief.sheet(code, tab, &titles, brief.period.words(words), blocks)
    };
    let sheets = vec![
        sheet("list", "list", list::blocks(brief, &year)),
        sheet("totals", "totals", totals::blocks(brief, &year)),
    ];
    let mut data = vec![list::data(brief, &year)?];
    data.extend(shares(words, &sheets));
    brief.report("r6", words.head("form-r6-title"), sheets, data, &RULES)
}

fn grouped<'a>(brief: &Brief<'_>, all: &'a [Pair]) -> Result<Vec<Group<'a>>, Error> {
    let departments = brief.dictionary("department")?;
    let mut groups: BTreeMap<Place, Vec<&Pair>> = BTreeMap::new();
    for pair in all {
        let place = departments.place(pair.department.as_deref(), &brief.wording, "form-no-department");
        groups.entry(place).or_default().push(pair);
    }
    Ok(groups
        .into_iter()
        .map(|((.., label), pairs)| Group {
            label,
            department: pairs[0].department.clone(),
            pairs,
        })
        .collect())
}
