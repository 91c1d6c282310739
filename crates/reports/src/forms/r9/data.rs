//! The data sheet of R9: every indicator with its definition, numerators and denominators of both years.

use super::indicators::Line;
use super::table::{deviation, growth, label};
use crate::brief::Brief;
use crate::table::{Cell, Flat};

/// Columns, in order; each has its words under `form-data-<column>`.
const COLUMNS: [&str; 12] = [
    "code",
    "indicator",
    "definition",
    "unit",
    "last-numerator",
    "last-denominator",
    "last-value",
    "this-numerator",
    "this-denominator",
    "this-value",
    "deviation",
    "growth",
];

pub(super) fn flat(brief: &Brief<'_>, lines: &[Line]) -> Flat {
    let words = &brief.wording;
    let row = |line: &Line| {
        let (this, last) = (&line.this_year, &line.last_year);
        let [last_part, last_whole] = last.parts();
        let [this_part, this_whole] = this.parts();
        vec![
            Cell::text(line.code),
            Cell::text(label(brief, line).replace('\n', " / ")),
            Cell::text(words.line(&format!("form-definition-{}", line.key))),
            Cell::text(words.word(&format!("form-measure-{}", line.unit))),
            last_part,
            last_whole,
            last.cell(),
            this_part,
            this_whole,
            this.cell(),
            deviation(line, this.number(), last.number()),
            growth(this.number(), last.number()),
        ]
    };
    Flat {
        name: words.word("form-sheet-data"),
        heads: COLUMNS
            .iter()
            .map(|column| words.line(&format!("form-data-{column}")))
            .collect(),
        rows: lines.iter().map(row).collect::<Vec<_>>().into(),
    }
}
