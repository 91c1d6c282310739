//! The value of one field in one row: found where it stands, cleaned, with what was noticed.

use serde_json::json;
use sheberlik_core::text::clean::clean;
use sheberlik_core::text::dates::PartialDate;

use super::{Notes, RowReader, shortened};
use crate::cells;
use crate::columns::Field;
use crate::memo;
use crate::problem::{Code, SheetProblem};
use crate::read::{Value, address};
use crate::table::{Found, TableRow};

impl<'a> RowReader<'a> {
    pub(super) fn find(&self, row: &TableRow, field: Field) -> Option<(Found<'a>, u32)> {
        let column = self.mapping.column(field)?;
        let found = self.table.find(self.sheet, self.merges, row, column, field)?;
        Some((found, column))
    }

    pub(super) fn heading(&self, field: Field) -> String {
        let column = self.mapping.column(field);
        let heading = self.table.headings.iter().find(|(held, _, _)| Some(*held) == column);
        heading.map(|(_, _, own)| own.replace('\n', " ")).unwrap_or_default()
    }

    /// The value of a field with its address; formulas are noticed.
    pub(super) fn value(&self, row: &TableRow, field: Field, notes: &mut Notes) -> Option<(Value, String)> {
        let (found, column) = self.find(row, field)?;
        let cell = address(found.row, column);
        if found.cell.formula && found.own {
            notes.formulas += 1;
            if found.cell.value == Value::Nothing {
                let args = json!({ "heading": self.heading(field) });
                notes
                    .problems
                    .push(SheetProblem::at(cell.clone(), Code::FormulaWithoutValue, args));
            }
        }
        if found.cell.trimmed && found.own {
            let args = json!({ "length": crate::read::limits::CELL_CHARACTERS });
            notes.problems.push(SheetProblem::at(cell.clone(), Code::TextCut, args));
        }
        match found.cell.value {
            Value::Nothing => None,
            ref value => Some((value.clone(), cell)),
        }
    }

    /// The cleaned text of a field; repairs are noticed, a dash is a blank.
    pub(super) fn text(&self, row: &TableRow, field: Field, notes: &mut Notes) -> Option<(String, String)> {
        let (value, cell) = self.value(row, field, notes)?;
        let own = self.find(row, field).is_some_and(|(found, _)| found.own);
        let raw = value.shown();
        let cleaned = memo::cleaned(&raw);
        if own {
            let column = self.mapping.column(field).unwrap_or_default();
            if cleaned.letters_repaired {
                let args = json!({ "text": cleaned.text });
                notes
                    .problems
                    .push(SheetProblem::at(cell.clone(), Code::LettersRepaired, args));
            }
            if cleaned.spaces_repaired && raw.trim_end_matches('\n') != cleaned.text && !raw.contains('\n') {
                notes.spaces.entry(column).or_insert((0, cell.clone())).0 += 1;
            }
            if cleaned.damaged {
                let args = json!({ "text": cleaned.text });
                notes
                    .problems
                    .push(SheetProblem::at(cell.clone(), Code::LettersLost, args));
            }
        }
        // Line breaks separate parts of a joined cell: they are kept as commas.
        let text = if raw.contains('\n') {
            let lines: Vec<String> = raw
                .split('\n')
                .map(|line| clean(line).text)
                .filter(|line| !line.is_empty())
                .collect();
            lines.join("\n")
        } else {
            cleaned.text.clone()
        };
        let blank = text.is_empty() || text.chars().all(|c| "-–—_.,/\\*?".contains(c));
        (!blank).then_some((text, cell))
    }

    pub(super) fn line(&self, row: &TableRow, field: Field, notes: &mut Notes) -> Option<(String, String)> {
        self.text(row, field, notes)
            .map(|(text, cell)| (text.replace('\n', " "), cell))
    }

    pub(super) fn date(&self, row: &TableRow, field: Field, notes: &mut Notes) -> Option<(PartialDate, String)> {
        let (value, cell) = self.value(row, field, notes)?;
        let own = self.find(row, field).is_some_and(|(found, _)| found.own);
        match cells::cell_date(&value, field == Field::BirthDate, self.today) {
            Ok(read) => {
                if own {
                    let column = self.mapping.column(field).unwrap_or_default();
                    let styles = notes.styles.entry(column).or_default();
                    styles.entry(read.style).or_insert((0, cell.clone())).0 += 1;
                }
                Some((read.date, cell))
            }
            Err(_) => {
                let text = value.shown();
                if own && !cells::is_nothing(&text) {
                    let args = json!({ "text": shortened(&text), "heading": self.heading(field) });
                    notes.problems.push(SheetProblem::at(cell, Code::DateUnreadable, args));
                }
                None
            }
        }
    }
}
