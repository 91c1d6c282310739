//! What a table of a sheet is taken for: its headings, its values and what stands around it.

use super::SheetPlan;
use super::plan::evidence;
use crate::columns::{Around, Guess, SheetKind, guess_as, is_term};
use crate::read::{Sheet, Workbook};
use crate::table::Table;

/// The sheets that one plan stands on: «2 полугодие» without a title goes on with the plan of the sheet before.
/// Answers the titles of the plan and how many lines stand on the sheets before.
pub(super) fn plan_of<'a>(book: &'a Workbook, sheets: &'a [SheetPlan], at: usize, table: usize) -> (&'a [String], i64) {
    let own = &sheets[at].tables[table].table.above;
    let goes_on = |at: usize| sheets[at].tables.iter().all(|table| table.table.above.is_empty());
    let mut first = at;
    while sheets[at].kind == SheetKind::Plan && goes_on(first) && is_term(&book.sheets[first].name) {
        match (0..first).rev().find(|before| sheets[*before].kind == SheetKind::Plan) {
            Some(before) => first = before,
            None => return (own, 0),
        }
    }
    if first == at {
        return (own, 0);
    }
    let before = (first..at).filter(|before| sheets[*before].kind == SheetKind::Plan);
    let lines: usize = before
        .flat_map(|before| &sheets[before].tables)
        .map(|table| table.table.rows.len())
        .sum();
    let titles = sheets[first].tables.first().map_or(own, |table| &table.table.above);
    (titles, i64::try_from(lines).unwrap_or_default())
}

/// Guesses what a table holds; where somebody says what it is, its headings are read as those of that kind.
pub(super) fn guess_of(sheet: &Sheet, table: &Table, kind: Option<SheetKind>) -> Guess {
    let titles: Vec<&str> = table
        .above
        .iter()
        .map(String::as_str)
        .chain([sheet.name.as_str()])
        .collect();
    let sections: Vec<&str> = table.sections.iter().map(|section| section.text.as_str()).collect();
    let around = Around {
        titles: &titles,
        sections: &sections,
    };
    guess_as(kind, &table.headings, around, &|column| evidence(sheet, table, column))
}
