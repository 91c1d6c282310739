//! Import of workbooks: I1-I3, with the course workbooks that `sheberlik-seed` writes, of 10,000 and 100,000 rows.
//!
//! Each side runs in a process of its own, so that its time on the processor and its memory are its own.

mod work;

use std::path::PathBuf;
use std::process::Command;

use sheberlik_seed::workbook;

use crate::excel::others::python;
use crate::fixture;
use crate::harness::measure::{Samples, interleave, side};
use crate::harness::worker::{self, Report, Worker};
use crate::harness::{Bench, Finding, Line, Result};

/// The lines.
pub const LINES: &[Line] = &[
    Line {
        id: "I1",
        what: "openpyxl read-only / our reading, processor time",
        measure: i1,
    },
    Line {
        id: "I2",
        what: "our reading / inflating alone; its memory",
        measure: i2,
    },
    Line {
        id: "I3",
        what: "workbook -> saved rows / (calamine + bare insert)",
        measure: i3,
    },
];

/// What runs in a process of its own.
pub const WORKERS: &[Worker] = work::WORKERS;

const READ_OPENPYXL: &str = include_str!("read_openpyxl.py");

/// Rounds of what takes half a minute.
const SLOW_ROUNDS: usize = 3;

/// The workbook of that many course rows.
fn workbook_of(bench: &Bench, rows: usize) -> Result<PathBuf> {
    let path = bench.scratch().join(format!("courses-{rows}.xlsx"));
    if !path.exists() {
        let teachers = workbook::teachers((rows / 5).clamp(200, 3_000), fixture::today(), 7);
        workbook::courses(&path, &teachers, rows, fixture::today(), 7)?;
    }
    Ok(path)
}

/// Processor seconds of a worker, wall seconds where the system does not tell.
fn seconds(report: &Report) -> f64 {
    report.processor.unwrap_or(report.seconds)
}

fn sizes(bench: &Bench) -> Vec<(usize, &'static str, usize)> {
    let quick = bench.options.quick;
    let rounds = bench.rounds();
    let long = if quick { 5_000 } else { 100_000 };
    vec![
        (if quick { 1_000 } else { 10_000 }, "10,000 rows", rounds),
        (long, "100,000 rows", rounds.min(SLOW_ROUNDS)),
    ]
}

fn i1(bench: &Bench) -> Result<Vec<Finding>> {
    let python = match python(bench) {
        Ok(python) => python,
        Err(why) => return Ok(vec![Finding::missing(why)]),
    };
    let script = bench.scratch().join("read_openpyxl.py");
    std::fs::write(&script, READ_OPENPYXL)?;
    let mut findings = Vec::new();
    for (rows, part, rounds) in sizes(bench) {
        let path = workbook_of(bench, rows)?;
        let mut counted = (0, 0);
        let sides = vec![
            side("ours", || {
                let report = worker::run("import-read", &[&path.display().to_string()])?;
                counted.0 = report.value.as_u64().unwrap_or(0);
                Ok(seconds(&report))
            }),
            side("openpyxl", || {
                let output = Command::new(&python).arg(&script).arg(&path).output()?;
                let text = String::from_utf8(output.stdout)?;
                let (seconds, cells) = text.trim().split_once(' ').ok_or("openpyxl failed")?;
                counted.1 = cells.parse()?;
                Ok(seconds.parse()?)
            }),
        ];
        let found = interleave(rounds, sides)?;
        findings.push(
            Finding::other_by_ours(&both(found)?)
                .part(part)
                .at_least(12.0)
                .stretch(20.0)
                .note(format!(
                    "{rounds} rounds; {} cells read by us, {} by openpyxl",
                    counted.0, counted.1
                )),
        );
    }
    Ok(findings)
}

fn both(samples: Vec<Samples>) -> Result<crate::harness::measure::Pair> {
    let mut samples = samples.into_iter();
    match (samples.next(), samples.next()) {
        (Some(ours), Some(other)) => Ok(crate::harness::measure::Pair { ours, other }),
        _ => Err("two sides make two samples".into()),
    }
}

fn i2(bench: &Bench) -> Result<Vec<Finding>> {
    let mut findings = Vec::new();
    for (rows, part, _) in sizes(bench) {
        let path = workbook_of(bench, rows)?.display().to_string();
        let mut peaks = Vec::new();
        let sides = vec![
            side("ours", || {
                let report = worker::run("import-read", &[&path])?;
                peaks.extend(report.peak);
                Ok(seconds(&report))
            }),
            side("inflate", || {
                worker::run("import-inflate", &[&path]).map(|report| seconds(&report))
            }),
            side("calamine stream", || {
                worker::run("import-calamine", &[&path]).map(|report| seconds(&report))
            }),
        ];
        let samples = interleave(bench.rounds(), sides)?;
        let stream = samples[2].clone();
        findings.push(
            Finding::ours_by_other(&both(samples)?)
                .part(part)
                .at_most(7.0)
                .stretch(4.0)
                .with_sides([&stream])
                .note("ours inflates once, and refuses what is hostile as it inflates"),
        );
        if rows >= 50_000 || bench.options.quick {
            findings.push(match peaks.is_empty() {
                true => Finding::missing("this system does not tell the most memory of a process"),
                false => Finding::amount(&peaks, "MB").at_most(40.0),
            });
            if let Some(last) = findings.last_mut() {
                last.part = "memory";
                last.note =
                    "the whole process with the whole workbook in memory, as the review of the import needs it".into();
            }
        }
    }
    Ok(findings)
}

fn i3(bench: &Bench) -> Result<Vec<Finding>> {
    let mut findings = Vec::new();
    for (rows, part, rounds) in sizes(bench) {
        let path = workbook_of(bench, rows)?.display().to_string();
        let folder = bench.scratch().join("i3").display().to_string();
        let mut peaks = Vec::new();
        let mut parts = Vec::new();
        let sides = vec![
            side("import", || {
                let report = worker::run("import-whole", &[&path, &folder])?;
                std::fs::remove_dir_all(&folder)?;
                peaks.extend(report.peak);
                parts.push(report.value["said"].as_str().unwrap_or_default().to_owned());
                Ok(report.value["seconds"].as_f64().unwrap_or(f64::NAN))
            }),
            side("calamine + bare insert", || {
                let report = worker::run("import-bare", &[&path, &folder])?;
                std::fs::remove_dir_all(&folder)?;
                Ok(report.value.as_f64().unwrap_or(f64::NAN))
            }),
        ];
        let found = both(interleave(rounds, sides)?)?;
        findings.push(Finding::ours_by_other(&found).part(part).at_most(1.3).note(format!(
            "{rounds} rounds; {}; ours finds the tables, reads names, dates and hours, matches people and courses, makes \
             the review, then writes people, courses, journal and search; the other side copies cells into 4 b-trees",
            parts.pop().unwrap_or_default()
        )));
        if !peaks.is_empty() && (rows >= 50_000 || bench.options.quick) {
            findings.push(
                Finding::amount(&peaks, "MB")
                    .part("memory")
                    .note("the most of the whole import"),
            );
        }
    }
    Ok(findings)
}
