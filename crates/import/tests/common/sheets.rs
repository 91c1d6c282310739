//! Small workbooks of the tests' own: rows of texts, merged cells, several sheets.

use std::path::PathBuf;

use rust_xlsxwriter::{Format, Workbook};

use super::Desk;

/// A sheet of a workbook: its name, its rows with cells between bars, and the ranges that are merged.
#[derive(Clone, Copy)]
pub struct Page<'a> {
    pub name: &'a str,
    pub lines: &'a [&'a str],
    /// First row, first column, last row, last column, from 0.
    pub merged: &'a [(u32, u16, u32, u16)],
}

impl Desk {
    /// A workbook of one sheet.
    pub fn book(&self, name: &str, lines: &[&str], merged: &[(u32, u16, u32, u16)]) -> PathBuf {
        let page = Page {
            name: "Лист1",
            lines,
            merged,
        };
        self.pages(name, &[page])
    }

    /// A workbook of several sheets.
    pub fn pages(&self, name: &str, pages: &[Page<'_>]) -> PathBuf {
        let mut book = Workbook::new();
        for page in pages {
            let sheet = book.add_worksheet();
            sheet.set_name(page.name).expect("a name of a sheet");
            for (top, left, bottom, right) in page.merged {
                sheet
                    .merge_range(*top, *left, *bottom, *right, "", &Format::new())
                    .expect("merged cells");
            }
            for (row, line) in (0_u32..).zip(page.lines) {
                for (column, text) in (0_u16..).zip(line.split('|')).filter(|(_, text)| !text.is_empty()) {
                    match text.parse::<u32>() {
                        Ok(number) => sheet.write(row, column, number).expect("a number"),
                        Err(_) => sheet.write(row, column, text).expect("a text"),
                    };
                }
            }
        }
        let path = self.folder.path().join(name);
        book.save(&path).expect("the workbook is written");
        path
    }
}
