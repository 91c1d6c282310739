//! Excel: X1-X8, the data sheet of R4 against everybody else's writing of the same cells.
//!
//! What must hold: every side writes the same values typed the same, with header, borders, wrapped text, formats of
//! numbers and dates, frozen head and filter; ours also sets page, widths and the height of every row. Making the rows is
//! inside both Rust sides' figures; Python and JavaScript have them in memory before the clock starts.

mod memory;
pub(crate) mod others;
mod plain;
mod sheet;
mod size;

use std::path::Path;

use sheberlik_core::Progress;

use crate::harness::measure::{Samples, interleave, pair, side, timed};
use crate::harness::worker::Worker;
use crate::harness::{Bench, Finding, Line, Result};
use sheet::Invented;

/// The lines.
pub const LINES: &[Line] = &[
    Line {
        id: "X1",
        what: "data sheet of 100,000 rows / plain rust_xlsxwriter",
        measure: x1,
    },
    Line {
        id: "X2",
        what: "data sheet of 100,000 rows / deflating the same XML on one thread",
        measure: x2,
    },
    Line {
        id: "X3",
        what: "Python XlsxWriter / ours",
        measure: others::x3,
    },
    Line {
        id: "X4",
        what: "openpyxl and exceljs, row by row / ours",
        measure: others::x4,
    },
    Line {
        id: "X5",
        what: "most memory over idle / plain rust_xlsxwriter",
        measure: memory::x5,
    },
    Line {
        id: "X6",
        what: "size of the file / plain rust_xlsxwriter",
        measure: size::x6,
    },
    Line {
        id: "X7",
        what: "annual plan of 1,000 rows, from the click to the file",
        measure: x7,
    },
    Line {
        id: "X8",
        what: "memory of the engine while form r4 of 100,000 rows is exported",
        measure: memory::x8,
    },
];

/// What runs in a process of its own.
pub const WORKERS: &[Worker] = memory::WORKERS;

/// Rows of the long sheet.
const LONG: usize = 100_000;
/// Rows that the quick run makes of them.
const QUICK: usize = 5_000;

/// Writes the sheet our way.
fn ours(rows: &Invented, path: &Path) -> Result<()> {
    sheberlik_reports::write(&rows.report(), path, &Progress::silent()).map_err(|error| format!("{error:?}"))?;
    Ok(())
}

fn x1(bench: &Bench) -> Result<Vec<Finding>> {
    let rows = Invented::new(bench.size(LONG, QUICK));
    let found = ours_and_plain(bench, &rows, bench.rounds())?;
    let threads = std::thread::available_parallelism().map_or(1, usize::from);
    Ok(vec![Finding::ours_by_other(&found).at_most(0.45).stretch(0.16).note(
        format!("{threads} threads; plain: standard mode, autofit, level 6, no heights of rows"),
    )])
}

fn ours_and_plain(bench: &Bench, rows: &Invented, rounds: usize) -> Result<crate::harness::measure::Pair> {
    let (own, theirs) = (bench.scratch().join("x-own.xlsx"), bench.scratch().join("x-plain.xlsx"));
    pair(
        rounds,
        side("ours", || timed(|| ours(rows, &own))),
        side("plain rust_xlsxwriter", || timed(|| plain::write(rows, &theirs))),
    )
}

fn x2(bench: &Bench) -> Result<Vec<Finding>> {
    let rows = Invented::new(bench.size(LONG, QUICK));
    let path = bench.scratch().join("x-own.xlsx");
    ours(&rows, &path)?;
    let xml = size::xml(&path)?;
    let found = pair(
        bench.rounds(),
        side("ours", || timed(|| ours(&rows, &path))),
        side("deflate, zlib-rs, level 3", || timed(|| Ok(size::deflated(&xml, 3)))),
    )?;
    let note = format!("{:.1} MB of XML", size::megabytes(xml.iter().map(Vec::len).sum()));
    Ok(vec![
        Finding::ours_by_other(&found).at_most(3.5).stretch(1.0).note(note),
    ])
}

fn x7(bench: &Bench) -> Result<Vec<Finding>> {
    const ROWS: usize = 1_000;
    // A file of a few milliseconds: more rounds cost nothing and calm the figure.
    let rounds = bench.rounds() * 5;
    let rows = Invented::new(ROWS);
    let found = ours_and_plain(bench, &rows, rounds)?;
    let milliseconds: Vec<f64> = found.ours.values.iter().map(|seconds| seconds * 1e3).collect();
    let form = memory::form(bench, ROWS)?;
    let path = bench.scratch().join("x7.xlsx");
    let whole: Vec<Samples> = interleave(
        rounds,
        vec![side("the whole form r4, six printed sheets and data", || {
            timed(|| form.export(&path).map(|_| ())).map(|seconds| seconds * 1e3)
        })],
    )?;
    Ok(vec![
        Finding::ours_by_other(&found)
            .part("data sheet")
            .at_most(0.7)
            .stretch(0.35),
        Finding::amount(&milliseconds, "ms").part("data sheet").at_most(100.0),
        // No goal of its own: the goal is for a plan, this is five printed sheets, most of it reading and words.
        Finding::amount(&whole[0].values, "ms").part("whole form").note(format!(
            "form r4 with all printed sheets, {} records out of an oblast's data, from the request to the file",
            form.records
        )),
    ])
}
