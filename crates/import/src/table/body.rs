//! The rows below a header: data, sections, totals, signatures, repeated headers, the next table.

use sheberlik_core::text::fold;

use super::header::{self, Header};
use super::{Merges, Section, Table, TableRow};
use crate::columns::evidence::looks_like_person;
use crate::columns::{Field, Mapping};
use crate::memo;
use crate::read::{Cell, Row, Sheet, Value};

enum Kind {
    Data,
    Section(usize),
    /// A total, a signature, a note, a number row, the same header again.
    Skip,
    NextHeader,
}

/// Reads the rows of a table; answers it and the place where the search for the next header goes on.
pub fn read(sheet: &Sheet, merges: &Merges, header: Header, mapping: &Mapping, above: Vec<String>) -> (Table, usize) {
    let name_columns: Vec<u32> = [Field::FullName, Field::Surname]
        .into_iter()
        .filter_map(|field| mapping.column(field))
        .collect();
    let reader = Reader {
        sheet,
        merges,
        headings: &header.headings,
        name_columns,
        number: mapping.column(Field::Number),
    };
    let mut table = Table {
        headings: header.headings.clone(),
        top: header.top,
        rows: Vec::new(),
        sections: Vec::new(),
        above,
    };
    let mut person = None;
    let mut next = sheet.rows.len();
    for (at, row) in sheet.rows.iter().enumerate().skip(header.next) {
        match reader.kind(row) {
            Kind::NextHeader => {
                next = at;
                break;
            }
            Kind::Skip => {}
            Kind::Section(cell) => {
                let cell = &row.cells[cell];
                table.sections.push(Section {
                    text: cell.value.shown(),
                    row: row.number,
                    column: cell.column,
                });
                person = None;
            }
            Kind::Data => {
                let own = reader.names_someone(row);
                if own {
                    person = Some(at);
                }
                let section = table.sections.len().checked_sub(1);
                table.rows.push(TableRow {
                    row: at,
                    section,
                    person: if own { None } else { person },
                });
            }
        }
    }
    if next < sheet.rows.len() {
        let titles = trailing_titles(sheet, &mut table, next);
        // What stood right above the next header is its title, not a section of this table.
        next -= titles;
    }
    (table, next)
}

/// How many single-text rows stand right before `next`; they are taken out of the table's sections.
fn trailing_titles(sheet: &Sheet, table: &mut Table, next: usize) -> usize {
    let mut count = 0;
    while let Some(section) = table.sections.last() {
        let at = next - 1 - count;
        let used = table
            .rows
            .iter()
            .any(|row| row.section == Some(table.sections.len() - 1));
        if used || sheet.rows[at].number != section.row {
            break;
        }
        table.sections.pop();
        count += 1;
    }
    count
}

struct Reader<'a> {
    sheet: &'a Sheet,
    merges: &'a Merges,
    headings: &'a [(u32, String, String)],
    name_columns: Vec<u32>,
    number: Option<u32>,
}

impl Reader<'_> {
    fn kind(&self, row: &Row) -> Kind {
        let filled: Vec<(usize, &Cell)> = row
            .cells
            .iter()
            .enumerate()
            .filter(|(_, cell)| !matches!(cell.value, Value::Nothing | Value::YesNo(false)))
            .collect();
        if filled.is_empty() || header::is_number_row(row) {
            return Kind::Skip;
        }
        if self.repeats_header(row) {
            return Kind::Skip;
        }
        if !has_digit(row) && header::is_header(row) {
            return Kind::NextHeader;
        }
        let first_texts = filled.iter().take(3).filter_map(|(_, cell)| cell.value.text());
        if first_texts.clone().any(is_total) && !self.names_a_person(row) {
            return Kind::Skip;
        }
        let numbered = self
            .number
            .is_some_and(|column| row.cell(column).is_some_and(|cell| cell.value.text().is_none()));
        let mut first_text = first_texts;
        if filled.len() <= 4 && !numbered && !self.names_a_person(row) && first_text.next().is_some_and(is_signature) {
            return Kind::Skip;
        }
        match self.section(row, &filled) {
            Some(cell) if is_note(row.cells[cell].value.text().unwrap_or_default()) => Kind::Skip,
            Some(cell) => Kind::Section(cell),
            None => Kind::Data,
        }
    }

    /// A section is one text over the row: the only filled cell, or a cell merged over most of the columns.
    fn section(&self, row: &Row, filled: &[(usize, &Cell)]) -> Option<usize> {
        let columns = self.headings.len() as u32;
        let wide = filled.iter().find(|(_, cell)| {
            cell.value.text().is_some() && self.merges.width(row.number, cell.column) * 2 > columns.max(3)
        });
        if let Some((at, _)) = wide
            && filled.len() <= 2
        {
            return Some(*at);
        }
        let [(at, cell)] = filled else { return None };
        let text = cell.value.text()?;
        // Alone in a row below a merged person: a course of the person, not a section.
        let merged_person = self
            .name_columns
            .iter()
            .any(|column| self.merges.vertical(row.number, *column).is_some());
        if merged_person || text.trim().chars().all(|c| !c.is_alphabetic()) {
            return None;
        }
        let in_names = self.name_columns.contains(&cell.column);
        let first = self.headings.first().map_or(0, |(column, _, _)| *column);
        let spans = self.merges.width(row.number, cell.column) > 1;
        let names_person = in_names && looks_like_person(text.trim(), &fold::narrow(text));
        (!names_person && (spans || in_names || cell.column <= first || Some(cell.column) == self.number))
            .then_some(*at)
    }

    fn names_someone(&self, row: &Row) -> bool {
        self.name_columns
            .iter()
            .any(|column| row.cell(*column).is_some_and(|cell| cell.value.text().is_some()))
    }

    fn names_a_person(&self, row: &Row) -> bool {
        self.name_columns.iter().any(|column| {
            let text = row
                .cell(*column)
                .and_then(|cell| cell.value.text())
                .unwrap_or_default()
                .trim();
            looks_like_person(text, &fold::narrow(text))
        })
    }

    /// The header again, as on every printed page.
    fn repeats_header(&self, row: &Row) -> bool {
        let same = |cell: &Cell| {
            let text = cell.value.text().unwrap_or_default().trim();
            self.headings
                .iter()
                .any(|(column, parent, own)| *column == cell.column && (own == text || parent == text))
        };
        let equal = row.cells.iter().filter(|cell| same(cell)).count();
        let _ = self.sheet;
        equal >= 2 && equal * 2 > row.cells.len()
    }
}

fn has_digit(row: &Row) -> bool {
    row.cells.iter().any(|cell| match &cell.value {
        Value::Text(text) => text.chars().any(|c| c.is_ascii_digit()),
        Value::Number(_) | Value::Date(_) => true,
        _ => false,
    })
}

fn is_total(text: &str) -> bool {
    const WORDS: &[&str] = &[
        "итого",
        "итог",
        "всего",
        "барлыгы",
        "жиыны",
        "жиынтыгы",
        "баршасы",
        "total",
    ];
    let words = memo::words(text.get(..text.len().min(200)).unwrap_or(text));
    words.0.first().is_some_and(|first| WORDS.contains(&first.as_str()))
        || words.0.len() <= 4 && words.0.first().is_some_and(|first| first == "жалпы") && words.has("сан")
}

fn is_signature(text: &str) -> bool {
    const STARTS: &[&str] = &[
        "директор",
        "зам",
        "заместит",
        "орынбасар",
        "орындаушы",
        "орындаган",
        "исполнит",
        "методист",
        "адискер",
        "басшы",
        "руководит",
        "согласован",
        "келисилди",
        "утвержд",
        "бекит",
        "председател",
        "торага",
        "хатшы",
        "секретар",
        "составил",
        "курастырган",
        "подпись",
        "колы",
        "мп",
        "завед",
        "менгеруши",
    ];
    if text.contains("____") {
        return true;
    }
    let words = memo::words(text.get(..text.len().min(200)).unwrap_or(text));
    words
        .0
        .first()
        .is_some_and(|first| STARTS.iter().any(|start| first.starts_with(start)))
}

fn is_note(text: &str) -> bool {
    let words = memo::words(text);
    text.trim_start().starts_with('*')
        || words.0.first().is_some_and(|first| {
            ["ескерт", "примечан", "note"]
                .iter()
                .any(|start| first.starts_with(start))
        })
}
