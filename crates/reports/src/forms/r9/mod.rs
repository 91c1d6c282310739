//! R9, annual report on methodical work (`domain.md` §3.9): sentences, indicators I01–I37 beside those of last year, charts.
//!
//! What must hold: both years are counted by the same code, each on its own last day, or today if the year is not over;
//! every indicator is a numerator and a denominator whose definition is printed, and opens the rows of both; a count and its
//! share have one numerator; a share of nothing is a dash; a section without anything says so.

mod charts;
mod counts;
mod data;
mod figure;
mod indicators;
mod left_out;
mod levels;
mod listed;
mod room_counts;
mod rooms;
mod sections;
mod table;
mod year;

use chrono::{Datelike, Months, NaiveDate};
use sheberlik_core::Error;
use sheberlik_i18n::{args, dates};

use self::year::Year;
use crate::brief::Brief;
use crate::parameters::Parameters;
use crate::plans::{Plan, approved, methodical};
use crate::staff::Staff;
use crate::table::{Block, Cell, Report, RowKind, Sheet};

/// Rules that the indicators are counted by.
const RULES: [&str; 9] = [
    "pd_interval_months",
    "pd_min_hours",
    "attestation_interval_months",
    "young_specialist_months",
    "pc_grace_days",
    "pc_band_high",
    "pc_band_medium",
    "head_experience_years",
    "head_course_max_months",
];

/// The whole form.
pub(super) fn build(brief: &Brief<'_>) -> Result<Report, Error> {
    let before = earlier(brief)?;
    let last = Brief::new(brief.reader, &before, brief.wording.language, &brief.context)?;
    let (this_year, last_year) = (Year::read(brief)?, Year::read(&last)?);
    let lines = indicators::both(brief, &this_year, &last_year)?;
    let (mut tables, data) = (table::blocks(brief, &last, &lines), data::flat(brief, &lines));
    tables.extend(left_out::blocks(brief, &this_year)?);
    let charts = charts::blocks(brief, &last, &lines);
    let mut sheets = vec![
        sheet(brief, "text", sections::blocks(brief, &lines, plan(brief)?.as_ref())),
        sheet(brief, "indicators", tables),
        sheet(brief, "charts", charts),
    ];
    let mut data = vec![data];
    if brief.asked.template {
        sheets.iter_mut().for_each(empty);
        sheets.pop();
        data[0].rows = crate::table::Rows::default();
    }
    brief.report_as_it_is("r9", title(brief), sheets, data, &RULES)
}

/// The approved plan of methodical work of the year, as R1 prints it.
fn plan(brief: &Brief<'_>) -> Result<Option<Plan>, Error> {
    let found = methodical(brief)?.into_iter().find(|(_, approved)| *approved);
    match found {
        Some((id, _)) if !brief.asked.template => Ok(Some(approved(brief, &Staff::read(brief)?, &id)?)),
        _ => Ok(None),
    }
}

/// «2025–2026 оқу жылындағы әдістемелік жұмыс туралы есеп (талдау)».
fn title(brief: &Brief<'_>) -> String {
    match brief.period.academic {
        Some(start) => brief
            .wording
            .head_with("form-r9-title", &args![year = dates::academic_year(start)]),
        None => brief.wording.head("form-r9-title-period"),
    }
}

fn sheet(brief: &Brief<'_>, part: &str, blocks: Vec<Block>) -> Sheet {
    let words = &brief.wording;
    let titles = [title(brief), words.line(&format!("form-r9-{part}-title"))];
    let name = words.word(&format!("form-r9-{part}-tab"));
    let mut sheet = brief.sheet(part, name, &titles, brief.period.words(words), blocks);
    // Agreed, approved and signed is the report, once, on its first sheet.
    if part != "text" {
        sheet.approval = None;
        sheet.signatures = Vec::new();
        sheet.closing = Vec::new();
    }
    sheet
}

/// What the same form is asked for a year earlier.
fn earlier(brief: &Brief<'_>) -> Result<Parameters, Error> {
    let unknown = || Error::field("from", "unknown_choice");
    let back = |day: NaiveDate| day.checked_sub_months(Months::new(12)).ok_or_else(unknown);
    // The last day of February stays the last: a 29 February is otherwise in no period.
    let back_to_last = |day: NaiveDate| match day.succ_opt() {
        Some(next) if next.day() == 1 => back(next)?.pred_opt().ok_or_else(unknown),
        _ => back(day),
    };
    let asked = brief.asked.clone();
    Ok(match brief.period.academic {
        Some(start) => Parameters {
            year: Some((start - 1).to_string()),
            ..asked
        },
        None => Parameters {
            from: Some(back(brief.period.from)?),
            to: Some(back_to_last(brief.period.to)?),
            ..asked
        },
    })
}

/// The years in words: the one before, the one of the report.
fn years(brief: &Brief<'_>, last: &Brief<'_>) -> [String; 2] {
    [last, brief].map(|brief| match brief.period.academic {
        Some(start) => dates::academic_year(start),
        None => dates::period(brief.period.from, brief.period.to),
    })
}

/// The sheet without its figures: names of indicators stay, the sentences have left room already.
fn empty(sheet: &mut Sheet) {
    for block in &mut sheet.blocks {
        match block {
            Block::Table(table) => {
                let named = |index: usize| ["number", "indicator", "unit"].contains(&table.columns[index].key);
                for row in table.rows.iter_mut().filter(|row| row.kind == RowKind::Body) {
                    for (index, cell) in row.cells.iter_mut().enumerate() {
                        if !named(index) {
                            *cell = Cell::blank();
                        }
                    }
                }
            }
            Block::Heading(_) | Block::Paragraph(_) | Block::Summary(_) | Block::Chart(_) => {}
        }
    }
}
