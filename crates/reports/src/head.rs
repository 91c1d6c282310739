//! The head of a table as cells: columns under a common head share a cell above them.

use serde::Serialize;
use ts_rs::TS;

use crate::table::Table;

/// A cell of a table's head.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct HeadCell {
    /// Text; a line break parts the two languages of a bilingual document.
    pub text: String,
    /// First column, from 0.
    pub column: usize,
    /// Columns covered.
    pub columns: usize,
    /// Rows covered.
    pub rows: usize,
    /// Whether it is written upwards.
    pub upright: bool,
}

impl Table {
    /// The rows of the head, each from left to right.
    pub fn head(&self) -> Vec<Vec<HeadCell>> {
        let depth = self.columns.iter().map(|column| column.groups.len()).max().unwrap_or(0) + 1;
        (0..depth).map(|level| self.head_row(level, depth)).collect()
    }

    fn head_row(&self, level: usize, depth: usize) -> Vec<HeadCell> {
        let mut cells: Vec<HeadCell> = Vec::new();
        let mut index = 0;
        while index < self.columns.len() {
            let column = &self.columns[index];
            if column.groups.len() > level {
                let path = &column.groups[..=level];
                let columns = self.columns[index..]
                    .iter()
                    .take_while(|next| next.groups.get(..=level) == Some(path))
                    .count();
                cells.push(HeadCell {
                    text: column.groups[level].clone(),
                    column: index,
                    columns,
                    rows: 1,
                    upright: false,
                });
                index += columns;
                continue;
            }
            if column.groups.len() == level {
                cells.push(HeadCell {
                    text: column.head.clone(),
                    column: index,
                    columns: 1,
                    rows: depth - level,
                    upright: column.upright,
                });
            }
            index += 1;
        }
        cells
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::table::Column;

    #[test]
    fn columns_of_a_group_stand_under_one_head() {
        let table = Table {
            columns: vec![
                Column::middle("number", "№".into(), 10.0),
                Column::text("place", "Оқу орны".into(), 30.0).under("Білімі"),
                Column::middle("year", "Жылы".into(), 15.0).under("Білімі"),
                Column::text("note", "Ескертпе".into(), 20.0),
            ],
            ..Table::default()
        };
        let head = table.head();
        let seen: Vec<Vec<(&str, usize, usize, usize)>> = head
            .iter()
            .map(|row| {
                row.iter()
                    .map(|cell| (cell.text.as_str(), cell.column, cell.columns, cell.rows))
                    .collect()
            })
            .collect();
        assert_eq!(
            seen,
            [
                vec![("№", 0, 1, 2), ("Білімі", 1, 2, 1), ("Ескертпе", 3, 1, 2)],
                vec![("Оқу орны", 1, 1, 1), ("Жылы", 2, 1, 1)],
            ]
        );
    }
}
