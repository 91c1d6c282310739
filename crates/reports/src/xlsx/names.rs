//! Names that Excel and Windows accept: sheets of a workbook, files on a disk.

use std::collections::HashSet;

use crate::table::Report;

/// Longest name of a sheet, in UTF-16 units.
const SHEET_NAME: usize = 31;
/// What Excel forbids in the name of a sheet.
const FORBIDDEN_IN_SHEET: [char; 7] = ['[', ']', ':', '*', '?', '/', '\\'];
/// What Windows forbids in the name of a file.
const FORBIDDEN_IN_FILE: [char; 9] = ['\\', '/', ':', '*', '?', '"', '<', '>', '|'];
/// Longest text that a cell holds, in UTF-16 units.
const CELL_TEXT: usize = 32_767;

/// The names of a workbook's sheets.
#[derive(Default)]
pub(super) struct SheetNames(HashSet<String>);

impl SheetNames {
    /// `wanted` as Excel accepts it: legal, at most 31 characters, taken by no other sheet of the workbook.
    pub(super) fn take(&mut self, wanted: &str) -> String {
        let legal: String = wanted
            .chars()
            .map(|letter| {
                if FORBIDDEN_IN_SHEET.contains(&letter) || letter.is_control() {
                    ' '
                } else {
                    letter
                }
            })
            .collect();
        let legal = legal.trim().trim_matches('\'').trim();
        let base = if legal.is_empty() { "1" } else { legal };
        for number in 1.. {
            let tail = if number == 1 {
                String::new()
            } else {
                format!(" ({number})")
            };
            let name = format!(
                "{}{tail}",
                cut(base, SHEET_NAME - tail.len()).trim_end().trim_end_matches('\'')
            );
            // Excel compares names without regard to case.
            if self.0.insert(name.to_lowercase()) {
                return name;
            }
        }
        unreachable!("some number is free")
    }
}

/// The name of a report's file: `2026-11-22_R4_2025-2026_kk.xlsx` (`domain.md` §3.0).
pub fn file_name(report: &Report) -> String {
    let parts = [
        report.imprint.today.format("%Y-%m-%d").to_string(),
        report.code.to_uppercase(),
        report.year.clone(),
        report.language.code().to_owned(),
    ];
    let name: String = parts
        .iter()
        .filter(|part| !part.is_empty())
        .map(|part| {
            part.replace(
                |letter: char| FORBIDDEN_IN_FILE.contains(&letter) || letter.is_control(),
                "-",
            )
        })
        .collect::<Vec<_>>()
        .join("_");
    format!("{name}.xlsx")
}

/// A text as a cell takes it: no longer than Excel allows (the cut is shown by «…»), without control characters, which
/// make Excel call the file damaged.
///
/// The writing library takes a text that starts with `<r>` and ends with `</r>` for markup of its own and writes it as it
/// is; a space at the end keeps such a text a text.
pub(super) fn cell_text(text: &str) -> String {
    let mut clean = if text.contains(forbidden_in_cell) {
        text.replace(forbidden_in_cell, "")
    } else {
        text.to_owned()
    };
    if clean.starts_with("<r>") && clean.ends_with("</r>") {
        clean.push(' ');
    }
    if clean.encode_utf16().count() <= CELL_TEXT {
        clean
    } else {
        format!("{}…", cut(&clean, CELL_TEXT - 1))
    }
}

fn forbidden_in_cell(letter: char) -> bool {
    letter.is_control() && letter != '\n' || matches!(letter, '\u{fffe}' | '\u{ffff}')
}

/// The beginning of a text in at most so many UTF-16 units; no letter is halved.
pub(super) fn cut(text: &str, units: usize) -> &str {
    let mut used = 0;
    let end = text.char_indices().find(|(_, letter)| {
        used += letter.len_utf16();
        used > units
    });
    end.map_or(text, |(index, _)| &text[..index])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sheet_names_are_legal_short_and_unique() {
        let mut names = SheetNames::default();
        assert_eq!(names.take("R4-A Жиынтық кесте"), "R4-A Жиынтық кесте");
        assert_eq!(
            names.take("r4-a жиынтық кесте"),
            "r4-a жиынтық кесте (2)",
            "Excel does not tell case apart"
        );
        assert_eq!(names.take("'a[b]:c*?/\\'"), "a b  c");
        let long = "Біліктілікті арттыру курстарының мониторингі";
        let (first, second) = (names.take(long), names.take(long));
        assert_eq!(first.chars().count(), 31);
        assert!(second.ends_with(" (2)") && second.chars().count() <= 31, "{second}");
        assert_eq!(names.take("***"), "1", "a sheet must have some name");
    }

    #[test]
    fn a_cell_takes_no_more_than_excel_allows() {
        assert_eq!(cell_text("а\u{0}б\nв\r"), "аб\nв");
        assert_eq!(
            cell_text("<r><т</r>"),
            "<r><т</r> ",
            "a text is no markup of the library"
        );
        let text = cell_text(&"ә".repeat(40_000));
        assert_eq!(text.encode_utf16().count(), CELL_TEXT);
        assert!(text.ends_with('…'), "a cut must be seen");
        assert_eq!(cut("a😀b", 2), "a", "a letter of two units is not halved");
    }
}
