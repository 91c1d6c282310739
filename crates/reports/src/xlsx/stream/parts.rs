//! What the library wrote of a long sheet, taken apart where our rows go.

use sheberlik_core::Error;

use super::Frame;
use super::rows::letters;
use crate::xlsx::style::Style;

const DATA: &str = "<sheetData>";
const DATA_END: &str = "</sheetData>";
const ROW: &str = "<row r=\"";
const MERGED: &str = "<mergeCells count=\"";

/// A sheet without the rows that are still to be written.
pub(super) struct SheetParts {
    /// All to the end of the row above them.
    pub(super) start: String,
    /// The rows below them.
    below: String,
    /// From the end of the rows on.
    end: String,
    /// The styles with their numbers in the workbook.
    pub(super) styles: Vec<(Style, u32)>,
}

impl SheetParts {
    pub(super) fn of(xml: &str, frame: &Frame<'_>) -> Result<Self, Error> {
        let odd = |what: &str| Error::internal(format!("{what} in the frame of a long sheet"));
        let (before, rest) = xml.split_once(DATA).ok_or_else(|| odd("no rows"))?;
        let (rows, end) = rest.split_once(DATA_END).ok_or_else(|| odd("no end of rows"))?;
        let last = frame.first + frame.body.count();
        let (rows, below) = rows.split_at(from_row(rows, last + 1));
        let (above, place) = rows.split_at(from_row(rows, frame.first + 1));
        let numbers: Vec<u32> = place
            .split(" s=\"")
            .skip(1)
            .filter_map(|text| text.split('"').next()?.parse().ok())
            .collect();
        if numbers.len() != frame.styles.len() {
            return Err(odd("a style is missing"));
        }
        let (top, rest) = before.split_once("<dimension ref=\"").ok_or_else(|| odd("no size"))?;
        let (size, rest) = rest.split_once('"').ok_or_else(|| odd("no size"))?;
        let theirs = size.rsplit_once(|letter: char| letter.is_ascii_alphabetic());
        let theirs = theirs.and_then(|(_, row)| row.parse().ok()).unwrap_or(0);
        let corner = letters(frame.widths.len() - 1);
        let last = last.max(theirs);
        Ok(Self {
            start: format!("{top}<dimension ref=\"A1:{corner}{last}\"{rest}{DATA}{above}"),
            below: below.to_owned(),
            end: end.to_owned(),
            styles: frame.styles.iter().copied().zip(numbers).collect(),
        })
    }

    /// The end of the sheet, with these cells merged beside those that the library merged.
    pub(super) fn end(&self, merged: &[String]) -> String {
        let Self { below, end, .. } = self;
        if merged.is_empty() {
            return format!("{below}{DATA_END}{end}");
        }
        let ours: String = merged
            .iter()
            .map(|range| format!("<mergeCell ref=\"{range}\"/>"))
            .collect();
        let theirs = end.split_once(MERGED).and_then(|(before, rest)| {
            let (count, rest) = rest.split_once("\">")?;
            Some((before, count.parse::<usize>().ok()?, rest))
        });
        match theirs {
            Some((before, count, rest)) => {
                let count = count + merged.len();
                format!("{below}{DATA_END}{before}{MERGED}{count}\">{ours}{rest}")
            }
            // Their place is right after the rows then: a printed sheet has no filter.
            None => format!("{below}{DATA_END}{MERGED}{}\">{ours}</mergeCells>{end}", merged.len()),
        }
    }
}

/// Where the first row of at least this number starts.
fn from_row(rows: &str, number: usize) -> usize {
    let starts = rows.match_indices(ROW);
    let mut rows_from = starts.filter(|(start, _)| {
        let digits = rows[start + ROW.len()..].split('"').next().unwrap_or_default();
        digits.parse::<usize>().is_ok_and(|found| found >= number)
    });
    rows_from.next().map_or(rows.len(), |(start, _)| start)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parts(end: &str) -> SheetParts {
        SheetParts {
            start: String::new(),
            below: "<row r=\"9\"/>".into(),
            end: end.into(),
            styles: Vec::new(),
        }
    }

    #[test]
    fn rows_are_parted_by_their_numbers() {
        let rows = r#"<row r="1"><c r="A1"/></row><row r="2" ht="8"/><row r="12"><c r="A12"/></row>"#;
        assert_eq!(from_row(rows, 1), 0);
        assert!(rows[from_row(rows, 2)..].starts_with(r#"<row r="2""#));
        assert!(rows[from_row(rows, 3)..].starts_with(r#"<row r="12""#));
        assert_eq!(from_row(rows, 13), rows.len());
    }

    #[test]
    fn merged_cells_join_those_of_the_library() {
        let ours = ["A5:M5".to_owned()];
        let theirs = r#"<mergeCells count="1"><mergeCell ref="A1:M1"/></mergeCells><pageMargins/>"#;
        let both =
            r#"<mergeCells count="2"><mergeCell ref="A5:M5"/><mergeCell ref="A1:M1"/></mergeCells><pageMargins/>"#;
        let start = "<row r=\"9\"/></sheetData>";
        assert_eq!(parts(theirs).end(&ours), format!("{start}{both}"));
        assert_eq!(parts(theirs).end(&[]), format!("{start}{theirs}"));
        let alone = r#"<mergeCells count="1"><mergeCell ref="A5:M5"/></mergeCells><pageMargins/>"#;
        assert_eq!(parts("<pageMargins/>").end(&ours), format!("{start}{alone}"));
    }
}
