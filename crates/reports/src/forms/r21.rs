//! R21, plan of internal control (`domain.md` §3.10): theme, aim, object, kind, method, term, responsible, place of hearing,
//! decision, second control.

use sheberlik_core::Error;
use sheberlik_i18n::args;

use super::r1::{considered, of_year, roman, sections, year};
use crate::brief::Brief;
use crate::ledger::{Ledger, Shape, Spec, flat};
use crate::paper::choice;
use crate::plans::{Line, Plan, drill, live};
use crate::shares::shares;
use crate::staff::Staff;
use crate::table::{Block, Cell, Report, RowKind};

const SPECS: [Spec; 11] = [
    ("theme", 48.0, Shape::Words),
    ("aim", 40.0, Shape::Words),
    ("object", 28.0, Shape::Words),
    ("control-kind", 24.0, Shape::Words),
    ("method", 28.0, Shape::Words),
    ("due", 26.0, Shape::Words),
    ("responsibles", 36.0, Shape::Words),
    ("hearing", 28.0, Shape::Words),
    ("control-decision", 32.0, Shape::Words),
    ("second-control", 24.0, Shape::Words),
    ("mark", 24.0, Shape::Words),
];

/// The plans of internal control.
pub(super) fn subjects(brief: &Brief<'_>) -> Result<Vec<String>, Error> {
    crate::plans::subjects(brief, true)
}

/// The plan of one year.
///
/// # Errors
/// `not_found`.
pub(super) fn build(brief: &Brief<'_>, id: &str) -> Result<Report, Error> {
    let staff = Staff::read(brief)?;
    let plan = live(brief, &staff, id)?;
    let brief = &of_year(brief, &plan);
    let words = &brief.wording;
    let mut ledger = Ledger::new(brief, &SPECS);
    if brief.asked.template {
        (0..15).for_each(|_| ledger.more(vec![Cell::blank(); SPECS.len()]));
    }
    for (index, (title, lines)) in sections(brief, &plan).into_iter().enumerate() {
        if !title.is_empty() {
            ledger.group(0, format!("{}. {title}", roman(index + 1)));
        }
        for line in lines {
            ledger.put(Cell::text(line.number.as_str()), cells(brief, line));
        }
    }
    if !brief.asked.template {
        let every: Vec<&Line> = plan.lines.iter().collect();
        ledger.sum(RowKind::Total, said(brief, &every), drill(&every));
    }
    let title = words.head_with("form-r21-title", &args![year = year(brief)]);
    let tab = super::r2::tab(brief, "form-r21-tab", &words.name(&plan.title));
    let days = brief.period.words(words);
    let blocks: Vec<Block> = vec![ledger.block()];
    let mut sheet = brief.sheet("plan", tab, std::slice::from_ref(&title), days, blocks);
    considered(brief, &plan, &mut sheet);
    let sheets = vec![sheet];
    let mut data = vec![rows(brief, &plan)];
    data.extend(shares(words, &sheets));
    brief.report_as_it_is("r21", title, sheets, data, &[])
}

fn cells(brief: &Brief<'_>, line: &Line) -> Vec<Cell> {
    let [aim, object, kind, method, hearing, decision, second] = &line.control;
    let text = |text: &Option<String>| Cell::text(text.clone().unwrap_or_default());
    vec![
        Cell::text(brief.wording.text(&line.activity)).opening(drill(&[line])),
        text(aim),
        text(object),
        Cell::text(choice(brief, "planning-plan-item-control-kind", kind.as_deref())),
        text(method),
        Cell::text(line.term(brief)),
        Cell::text(line.responsible.as_str()),
        text(hearing),
        text(decision),
        text(second),
        Cell::text(line.mark(brief)),
    ]
}

/// How many there are, done and overdue.
fn said(brief: &Brief<'_>, lines: &[&Line]) -> String {
    let of = |clock: &str| lines.iter().filter(|line| line.clock == clock).count();
    let args = args![items = lines.len(), done = of("done"), overdue = of("overdue")];
    brief.wording.line_with("form-r21-total", &args)
}

/// One line a row.
fn rows(brief: &Brief<'_>, plan: &Plan) -> crate::table::Flat {
    let row = |line: &Line| {
        let mut row = vec![Cell::code(Some(&line.number))];
        row.extend(cells(brief, line));
        row
    };
    let columns: Vec<&str> = std::iter::once("line-number")
        .chain(SPECS.iter().map(|(key, ..)| *key))
        .collect();
    flat(brief, "plan", &columns, plan.lines.iter().map(row).collect())
}
