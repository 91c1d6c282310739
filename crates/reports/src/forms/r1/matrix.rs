//! The cyclogram of a plan (`domain.md` §3.1): its lines down, the months of the academic year across, with marks.

use sheberlik_core::Error;
use sheberlik_i18n::{args, dates};

use super::{considered, data, of_year, roman, sections, subjects as plans, year};
use crate::brief::Brief;
use crate::ledger::{Ledger, Shape, columns};
use crate::plans::{Line, drill, live};
use crate::staff::Staff;
use crate::table::{Block, Cell, Column, Report, RowKind};

/// September to June.
const MONTHS: [u32; 10] = [9, 10, 11, 12, 1, 2, 3, 4, 5, 6];
/// Columns before the months, that of numbers too.
const BEFORE: usize = 3;

pub(in crate::forms) fn subjects(brief: &Brief<'_>) -> Result<Vec<String>, Error> {
    plans(brief)
}

/// The cyclogram of one plan.
///
/// # Errors
/// `not_found`.
pub(in crate::forms) fn build(brief: &Brief<'_>, id: &str) -> Result<Report, Error> {
    let staff = Staff::read(brief)?;
    let plan = live(brief, &staff, id)?;
    let brief = &of_year(brief, &plan);
    let words = &brief.wording;
    let specs = [("activity", 96.0, Shape::Words), ("responsibles", 50.0, Shape::Words)];
    let mut heads = columns(brief, &specs);
    heads.extend(MONTHS.map(|month| Column::middle("month", month_head(brief, month), 11.0).turned()));
    let mut ledger = Ledger::of(heads);
    let width = MONTHS.len() + BEFORE - 1;
    if brief.asked.template {
        (0..15).for_each(|_| ledger.more(vec![Cell::blank(); width]));
    }
    for (index, (title, lines)) in sections(brief, &plan).into_iter().enumerate() {
        if !title.is_empty() {
            ledger.group(0, format!("{}. {title}", roman(index + 1)));
        }
        for line in lines {
            let mut cells = vec![
                Cell::text(words.text(&line.activity)).opening(drill(&[line])),
                Cell::text(line.responsible.as_str()),
            ];
            cells.extend(MONTHS.map(|month| {
                let here = line.months.contains(&month);
                Cell::text(if here { sign(&line.clock) } else { "" })
            }));
            ledger.put(Cell::text(line.number.as_str()), cells);
        }
    }
    let outside = plan
        .lines
        .iter()
        .filter(|line| !line.months.iter().any(|month| MONTHS.contains(month)));
    let outside: Vec<&Line> = outside.collect();
    if !brief.asked.template {
        let sums = MONTHS.map(|month| {
            let lines: Vec<&Line> = plan.lines.iter().filter(|line| line.months.contains(&month)).collect();
            Cell::count(lines.len()).opening(drill(&lines))
        });
        ledger.sum_of(RowKind::Total, words.line("form-r1-matrix-total"), BEFORE, sums.into());
    }
    let mut blocks = vec![ledger.block(), Block::Paragraph(words.head("form-r1-matrix-legend"))];
    if !outside.is_empty() {
        let text = words.head_with("form-r1-matrix-outside", &args![count = outside.len()]);
        blocks.push(Block::Summary(Cell::text(text).opening(drill(&outside))));
    }
    let title = words.head_with("form-r1-matrix-title", &args![year = year(brief)]);
    let tab = crate::forms::r2::tab(brief, "form-r1-matrix-tab", &words.name(&plan.title));
    let days = brief.period.words(words);
    let mut sheet = brief.sheet("matrix", tab, std::slice::from_ref(&title), days, blocks);
    considered(brief, &plan, &mut sheet);
    let data = vec![data(brief, &plan)];
    brief.report_as_it_is("r1-matrix", title, vec![sheet], data, &[])
}

/// The month in the languages of the document.
fn month_head(brief: &Brief<'_>, month: u32) -> String {
    let mut names: Vec<String> = Vec::new();
    for language in brief.wording.language.languages() {
        let name = dates::month(month, *language);
        if !names.contains(&name) {
            names.push(name);
        }
    }
    names.join("\n")
}

/// A sign for how a line stands; the legend says what it means.
fn sign(clock: &str) -> &'static str {
    match clock {
        "done" => "■",
        "moved" => "→",
        "cancelled" => "×",
        "overdue" => "○",
        _ => "+",
    }
}
