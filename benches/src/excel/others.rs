//! X3, X4: the libraries that others would use, in Python and JavaScript, each as its documentation shows the quick way.
//! They are installed once, in versions that are written down here, below the folder that stays between runs.

use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::process::Command;

use sheberlik_reports::table::Value;

use super::sheet::{HEADS, Invented};
use super::{LONG, QUICK, ours};
use crate::harness::measure::{Pair, Samples, interleave, side, timed};
use crate::harness::{Bench, Finding, Result};

const PYTHON_PACKAGES: [&str; 3] = ["xlsxwriter==3.2.9", "openpyxl==3.1.5", "lxml==6.0.2"];
const NODE_PACKAGE: &str = "exceljs@4.4.0";
/// Half a minute each.
const SLOW_ROUNDS: usize = 3;
/// Rows for what is slow row by row.
const SHORT: usize = 10_000;

const XLSXWRITER: &str = include_str!("others/write_xlsxwriter.py");
const OPENPYXL: &str = include_str!("others/write_openpyxl.py");
const EXCELJS: &str = include_str!("others/write_exceljs.js");

pub fn x3(bench: &Bench) -> Result<Vec<Finding>> {
    let rows = Invented::new(bench.size(LONG, QUICK));
    let program = match python(bench) {
        Ok(program) => program,
        Err(why) => return Ok(vec![Finding::missing(why)]),
    };
    let theirs = Script::new(bench, &rows, program, "write_xlsxwriter.py", XLSXWRITER)?;
    let rounds = bench.rounds().min(SLOW_ROUNDS);
    let found = against(bench, &rows, rounds, "Python XlsxWriter, fixed widths", &theirs)?;
    Ok(vec![Finding::other_by_ours(&found).at_least(10.0).stretch(35.0).note(
        format!(
            "{rounds} rounds, since theirs takes half a minute; {}; their rows are in memory before the clock starts",
            PYTHON_PACKAGES[0]
        ),
    )])
}

pub fn x4(bench: &Bench) -> Result<Vec<Finding>> {
    let rows = Invented::new(bench.size(SHORT, QUICK));
    let mut findings = Vec::new();
    findings.push(match python(bench) {
        Ok(program) => {
            let theirs = Script::new(bench, &rows, program, "write_openpyxl.py", OPENPYXL)?;
            let found = against(bench, &rows, bench.rounds(), "openpyxl, write-only", &theirs)?;
            Finding::other_by_ours(&found)
                .at_least(20.0)
                .stretch(45.0)
                .note(PYTHON_PACKAGES[1])
        }
        Err(why) => Finding::missing(why),
    });
    findings.push(match node(bench) {
        Ok(program) => {
            let theirs = Script::new(bench, &rows, program, "write_exceljs.js", EXCELJS)?;
            let found = against(bench, &rows, bench.rounds(), "exceljs, streaming", &theirs)?;
            Finding::other_by_ours(&found)
                .at_least(5.0)
                .stretch(12.0)
                .note(NODE_PACKAGE)
        }
        Err(why) => Finding::missing(why),
    });
    let parts = ["openpyxl", "exceljs"];
    Ok(findings
        .into_iter()
        .zip(parts)
        .map(|(finding, part)| finding.part(part))
        .collect())
}

fn against(bench: &Bench, rows: &Invented, rounds: usize, name: &str, theirs: &Script) -> Result<Pair> {
    let path = bench.scratch().join("x-own.xlsx");
    let sides = vec![
        side("ours", || timed(|| ours(rows, &path))),
        side(name, || theirs.run()),
    ];
    let mut samples: std::vec::IntoIter<Samples> = interleave(rounds, sides)?.into_iter();
    match (samples.next(), samples.next()) {
        (Some(ours), Some(other)) => Ok(Pair { ours, other }),
        _ => Err("two sides make two samples".into()),
    }
}

/// A program of another language that writes the sheet and prints the seconds it took.
struct Script {
    program: PathBuf,
    script: PathBuf,
    cells: PathBuf,
    target: PathBuf,
    modules: PathBuf,
}

impl Script {
    fn new(bench: &Bench, rows: &Invented, program: PathBuf, name: &str, source: &str) -> Result<Self> {
        let script = bench.scratch().join(name);
        std::fs::write(&script, source)?;
        let cells = bench.scratch().join(format!("cells-{}.tsv", rows.count()));
        if !cells.exists() {
            std::fs::write(&cells, table(rows)?)?;
        }
        Ok(Self {
            program,
            cells,
            target: bench.scratch().join(format!("{name}.xlsx")),
            modules: bench.kept().join("node").join("node_modules"),
            script,
        })
    }

    fn run(&self) -> Result<f64> {
        let output = Command::new(&self.program)
            .args([&self.script, &self.cells, &self.target])
            .env("NODE_PATH", &self.modules)
            .output()?;
        if !output.status.success() {
            return Err(String::from_utf8_lossy(&output.stderr).trim().to_owned().into());
        }
        Ok(String::from_utf8_lossy(&output.stdout).trim().parse()?)
    }
}

/// The cells for the others: one row a line, between tabs, each with a letter for its type before it.
fn table(rows: &Invented) -> Result<String> {
    let mut text = HEADS.map(|head| format!("t{head}")).join("\t");
    let mut cells = Vec::new();
    for index in 0..rows.count() {
        rows.row(index, &mut cells);
        for (column, cell) in cells.iter().enumerate() {
            text.push(if column == 0 { '\n' } else { '\t' });
            match &cell.value {
                Value::Blank => text.push('b'),
                Value::Text { text: words } => write!(text, "t{words}")?,
                Value::Code { text: code } => write!(text, "c{code}")?,
                Value::Whole { value } => write!(text, "n{value}")?,
                Value::Year { value } => write!(text, "y{value}")?,
                Value::Date { date } => write!(text, "d{date}")?,
                other => return Err(format!("the sheet has no {other:?}").into()),
            }
        }
    }
    Ok(text)
}

/// Python with the packages, or why there is none.
pub(crate) fn python(bench: &Bench) -> std::result::Result<PathBuf, String> {
    let folder = bench.kept().join("python");
    let inside = |name: &str| {
        let folder = folder.join(if cfg!(windows) { "Scripts" } else { "bin" });
        folder.join(name)
    };
    let program = inside("python");
    let ready = folder.join(PYTHON_PACKAGES.join(" "));
    if !ready.exists() {
        let system = if cfg!(windows) { "python" } else { "python3" };
        quietly(Command::new(system).args(["-m", "venv"]).arg(&folder), "Python")?;
        let install = ["-m", "pip", "install", "--quiet", "--only-binary", ":all:"];
        quietly(
            Command::new(&program).args(install).args(PYTHON_PACKAGES),
            "the packages of Python",
        )?;
        std::fs::write(&ready, "").map_err(|error| error.to_string())?;
    }
    Ok(program)
}

/// Node with exceljs, or why there is none.
fn node(bench: &Bench) -> std::result::Result<PathBuf, String> {
    let folder = bench.kept().join("node");
    let ready = folder.join(NODE_PACKAGE);
    if !ready.exists() {
        std::fs::create_dir_all(&folder).map_err(|error| error.to_string())?;
        let program = if cfg!(windows) { "npm.cmd" } else { "npm" };
        let prefix = ["install", "--silent", "--ignore-scripts", "--prefix"];
        quietly(
            Command::new(program).args(prefix).arg(&folder).arg(NODE_PACKAGE),
            "exceljs",
        )?;
        std::fs::write(&ready, "").map_err(|error| error.to_string())?;
    }
    Ok(Path::new("node").to_owned())
}

fn quietly(command: &mut Command, what: &str) -> std::result::Result<(), String> {
    let output = command.output().map_err(|error| format!("{what}: {error}"))?;
    if output.status.success() {
        Ok(())
    } else {
        let said = String::from_utf8_lossy(&output.stderr);
        Err(format!("{what}: {}", said.lines().last().unwrap_or("it failed")))
    }
}
