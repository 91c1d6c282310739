//! What a table of a sheet is taken for: its headings, its values and what stands around it.

use super::plan::evidence;
use crate::columns::{Around, Guess, SheetKind, guess_as};
use crate::read::Sheet;
use crate::table::Table;

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
