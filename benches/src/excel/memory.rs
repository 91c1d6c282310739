//! Memory: each side in a process of its own, over a process that holds the same and writes nothing. And the real form
//! from the request to the file.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::Duration;

use rusqlite::params;
use serde_json::{Value, json};
use sheberlik_core::{Engine, Progress};
use sheberlik_reports::{DocumentLanguage, Parameters, Written, build_for_file, write};
use sheberlik_seed::{Size, fill};

use super::sheet::Invented;
use super::{LONG, QUICK, ours, plain};
use crate::fixture;
use crate::harness::measure::{Samples, interleave, side};
use crate::harness::worker::{self, Worker};
use crate::harness::{Bench, Finding, Result};

/// What runs in a process of its own.
pub const WORKERS: &[Worker] = &[
    Worker {
        name: "excel-sheet",
        work: sheet,
    },
    Worker {
        name: "excel-form",
        work: exported,
    },
];

const NO_PEAK: &str = "the system does not tell the most memory of a process";
/// Memory varies little; a round is three processes.
const ROUNDS: usize = 3;

/// Writes the sheet as that side, or only makes what it is written from: SIDE ROWS PATH.
fn sheet(arguments: &[String]) -> Result<Value> {
    let [name, rows, path] = arguments else {
        return Err("side, rows and path".into());
    };
    let rows = Invented::new(rows.parse()?);
    let report = rows.report();
    match name.as_str() {
        "ours" => ours(&rows, Path::new(path))?,
        "plain" => plain::write(&rows, Path::new(path))?,
        _ => drop(report),
    }
    Ok(Value::Null)
}

pub fn x5(bench: &Bench) -> Result<Vec<Finding>> {
    let count = bench.size(LONG, QUICK).to_string();
    let path = bench.scratch().join("x5.xlsx").to_string_lossy().into_owned();
    let peak = |name: &'static str| -> Result<f64> {
        let report = worker::run("excel-sheet", &[name, &count, &path])?;
        Ok(report.peak.ok_or(NO_PEAK)?)
    };
    if let Err(why) = peak("idle") {
        return Ok(vec![Finding::missing(why.to_string())]);
    }
    let found = interleave(
        bench.rounds().min(ROUNDS),
        vec![
            side("idle", || peak("idle")),
            side("ours", || peak("ours")),
            side("plain rust_xlsxwriter", || peak("plain")),
        ],
    )?;
    let over = |samples: &Samples| Samples {
        name: format!("{}, MB over idle", samples.name),
        values: samples
            .values
            .iter()
            .zip(&found[0].values)
            .map(|(peak, idle)| peak - idle)
            .collect(),
    };
    let pair = crate::harness::measure::Pair {
        ours: over(&found[1]),
        other: over(&found[2]),
    };
    Ok(vec![
        Finding::ratio(pair.ours_by_other())
            .part("ratio")
            .at_most(0.15)
            .note(format!("plain: {:.0} MB over idle", pair.other.median())),
        Finding::amount(&pair.ours.values, "MB")
            .part("over idle")
            .at_most(64.0)
            .stretch(32.0),
    ])
}

/// Form r4 of so many records, ready to be exported.
pub struct Form {
    folder: PathBuf,
    from: String,
    engine: Engine,
    /// Records that it lists.
    pub records: usize,
}

/// An engine with invented people and courses, and the days in which about `records` courses were gone through.
pub fn form(bench: &Bench, records: usize) -> Result<Form> {
    let size = if records > 5_000 { Size::Country } else { Size::Oblast };
    let (engine, folder) = fixture::empty(bench, &format!("x-form-{records}"))?;
    fill(&engine, &fixture::context(), size, 1, &Progress::silent())?;
    let from = engine.read(|reader| {
        let sql = "SELECT coalesce(end_date, issue_date, start_date) AS day FROM training_record
             WHERE deleted_at IS NULL AND status IN ('completed', 'certified', 'listened')
               AND coalesce(end_date, issue_date, start_date) <= ?1
             ORDER BY day DESC LIMIT 1 OFFSET ?2";
        let offset = i64::try_from(records).unwrap_or(i64::MAX) - 1;
        let day: String = reader
            .connection()
            .query_row(sql, params![fixture::today().to_string(), offset], |row| row.get(0))?;
        Ok(day)
    })?;
    let mut form = Form {
        folder,
        from,
        engine,
        records: 0,
    };
    form.records = form.export(&bench.scratch().join("x-form.xlsx"))?.rows;
    Ok(form)
}

impl Form {
    /// From the request to the file.
    pub fn export(&self, path: &Path) -> Result<Written> {
        export(&self.engine, &self.from, false, path)
    }
}

fn export(engine: &Engine, from: &str, data_only: bool, path: &Path) -> Result<Written> {
    let asked = Parameters {
        from: from.parse().ok(),
        to: Some(fixture::today()),
        data_only,
        ..Parameters::default()
    };
    let context = fixture::context();
    let report = engine.read(|reader| build_for_file(reader, "r4", &asked, DocumentLanguage::Kk, &context))?;
    Ok(write(&report, path, &Progress::silent())?)
}

/// Opens the data and exports the form or its data sheet, or nothing: FOLDER FROM form|data|idle PATH.
fn exported(arguments: &[String]) -> Result<Value> {
    let [folder, from, what, path] = arguments else {
        return Err("folder, first day, what and path".into());
    };
    let engine = Engine::open(Path::new(folder), &fixture::context())?;
    // A question that every screen asks, so that the idle engine has read something too.
    let people: i64 = engine.read(|reader| {
        Ok(reader
            .connection()
            .query_row("SELECT count(*) FROM person", [], |row| row.get(0))?)
    })?;
    let own = OwnMemory::watch();
    let rows = match what.as_str() {
        "idle" => 0,
        what => export(&engine, from, what == "data", Path::new(path))?.rows,
    };
    Ok(json!({ "people": people, "rows": rows, "own": own.most() }))
}

/// The most memory of its own that this process holds while it is watched. Pages of the data file that the system maps
/// are its cache of files, which it takes back when it needs room.
struct OwnMemory {
    most: Arc<AtomicU64>,
    ended: Arc<AtomicBool>,
}

impl OwnMemory {
    fn watch() -> Self {
        let (most, ended) = (Arc::new(AtomicU64::new(0)), Arc::new(AtomicBool::new(false)));
        let (seen, stop) = (most.clone(), ended.clone());
        std::thread::spawn(move || {
            while !stop.load(Ordering::Relaxed) {
                seen.fetch_max(own_kilobytes().unwrap_or(0), Ordering::Relaxed);
                std::thread::sleep(Duration::from_millis(1));
            }
        });
        Self { most, ended }
    }

    /// In megabytes; nothing where the system does not tell.
    fn most(&self) -> Option<f64> {
        self.ended.store(true, Ordering::Relaxed);
        let most = self.most.load(Ordering::Relaxed).max(own_kilobytes()?);
        Some(most as f64 / 1024.0)
    }
}

fn own_kilobytes() -> Option<u64> {
    let text = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = text.lines().find_map(|line| line.strip_prefix("RssAnon:"))?;
    line.trim().trim_end_matches(" kB").parse().ok()
}

pub fn x8(bench: &Bench) -> Result<Vec<Finding>> {
    let form = form(bench, bench.size(LONG, QUICK))?;
    let (folder, from, records) = (
        form.folder.to_string_lossy().into_owned(),
        form.from.clone(),
        form.records,
    );
    // The process that filled the data must not hold it while others are measured.
    drop(form);
    let path = bench.scratch().join("x8.xlsx").to_string_lossy().into_owned();
    let peak = |what: &'static str| -> Result<f64> {
        let report = worker::run("excel-form", &[&folder, &from, what, &path])?;
        Ok(report.value["own"].as_f64().ok_or(NO_PEAK)?)
    };
    if let Err(why) = peak("idle") {
        return Ok(vec![Finding::missing(why.to_string())]);
    }
    let found = interleave(
        bench.rounds().min(ROUNDS),
        vec![
            side("idle, MB", || peak("idle")),
            side("data sheet, MB", || peak("data")),
            side("whole form, MB", || peak("form")),
        ],
    )?;
    let over = |samples: &Samples| -> Vec<f64> {
        (samples.values.iter().zip(&found[0].values))
            .map(|(peak, idle)| peak - idle)
            .collect()
    };
    Ok(vec![
        Finding::amount(&over(&found[1]), "MB")
            .part("data sheet")
            .at_most(64.0)
            .note(format!(
                "form r4 with data_only, {records} records out of the country's data, request to file; memory of the engine's \
             own, without mapped pages of the data file"
            )),
        Finding::amount(&over(&found[2]), "MB")
            .part("whole form")
            .at_most(64.0)
            .note("all printed sheets of the same records: thousands of pages"),
    ])
}
