//! W1, W2: the page in Chromium over the real engine and the country's data, driven by `page.mjs` through Playwright.

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use serde::Deserialize;

use crate::fixture;
use crate::harness::measure::{median, percentile};
use crate::harness::{Bench, Finding, Result};

const SCRIPT: &str = include_str!("page.mjs");
/// Milliseconds: two frames of a screen that draws sixty a second.
const FRAME: f64 = 32.0;
/// Milliseconds from a click to the data it asked for.
const SWITCH: f64 = 100.0;

#[derive(Deserialize)]
struct Scrolled {
    rows: u64,
    rounds: Vec<Round>,
}

/// One ride down or up the list, in milliseconds.
#[derive(Deserialize)]
struct Round {
    frames: Vec<f64>,
    /// The longest task of the main thread, by its own processor time.
    work: f64,
    /// The same by the clock.
    task: f64,
}

#[derive(Deserialize)]
struct Switched {
    switches: Vec<(String, f64)>,
}

/// W1.
pub fn scroll(bench: &Bench) -> Result<Vec<Finding>> {
    let found = fixture::country(bench).and_then(|(engine, data)| {
        drop(engine);
        driven::<Scrolled>(bench, "scroll", &data)
    });
    let found = match found {
        Ok(found) => found,
        Err(error) => return Ok(vec![Finding::missing(error.to_string())]),
    };
    let of = |figure: fn(&Round) -> f64| found.rounds.iter().map(figure).collect::<Vec<f64>>();
    let over = found.rounds.iter().flat_map(|round| &round.frames);
    let (all, long) = (over.clone().count(), over.filter(|frame| **frame > FRAME).count());
    Ok(vec![
        Finding::amount(&of(|round| round.work), "ms")
            .part("work")
            .at_most(FRAME)
            .note("longest task of the page's main thread, its own processor time: what else the machine does is not in it"),
        Finding::amount(&of(|round| percentile(&round.frames, 1.0)), "ms")
            .part("longest")
            .at_most(FRAME)
            .note(format!(
                "by the clock; {} rows, {long} of {all} frames over {FRAME} ms; longest task {:.1} ms; a busy machine shows here",
                found.rows,
                median(&of(|round| round.task)),
            )),
        Finding::amount(&of(|round| percentile(&round.frames, 0.99)), "ms").part("p99"),
    ])
}

/// W2: over a college, which is what a methodist has, and over the country.
pub fn switch(bench: &Bench) -> Result<Vec<Finding>> {
    let over = |part, data: &Path| -> Result<Finding> {
        let found: Switched = driven(bench, "switch", data)?;
        let mut sections: BTreeMap<&str, Vec<f64>> = BTreeMap::new();
        for (section, milliseconds) in &found.switches {
            sections.entry(section).or_default().push(*milliseconds);
        }
        let each: Vec<String> = sections
            .iter()
            .map(|(section, all)| format!("{section} {:.0}", median(all)))
            .collect();
        let all: Vec<f64> = found.switches.iter().map(|(_, milliseconds)| *milliseconds).collect();
        let note = format!("{} switches; medians in ms: {}", all.len(), each.join(", "));
        Ok(Finding::amount(&all, "ms").part(part).at_most(SWITCH).note(note))
    };
    let college = fixture::college(bench, "page-college").and_then(|data| over("college", &data));
    let country = fixture::country(bench).and_then(|(engine, data)| {
        drop(engine);
        over("country", &data)
    });
    Ok([college, country]
        .map(|found| found.unwrap_or_else(|error| Finding::missing(error.to_string())))
        .into())
}

/// Runs the script against an engine with those data and answers what it found.
fn driven<T: for<'a> Deserialize<'a>>(bench: &Bench, what: &str, data: &Path) -> Result<T> {
    let root = root();
    let script = bench.scratch().join("page.mjs");
    std::fs::write(&script, SCRIPT)?;
    let served = Served::start(data, &root)?;
    let output = Command::new("node")
        .arg(&script)
        .arg(&root)
        .args([served.address.as_str(), &bench.rounds().to_string(), what])
        .output()
        .map_err(|error| format!("node: {error}"))?;
    if !output.status.success() {
        let said = String::from_utf8_lossy(&output.stderr);
        let line = said
            .lines()
            .find(|line| line.contains("Error"))
            .unwrap_or("node failed");
        return Err(line.to_owned().into());
    }
    Ok(serde_json::from_slice(&output.stdout)?)
}

/// The checkout: asked for at run time, since checkouts that share a target folder share this program.
fn root() -> PathBuf {
    let inside = std::env::var_os("CARGO_MANIFEST_DIR").unwrap_or_else(|| env!("CARGO_MANIFEST_DIR").into());
    Path::new(&inside).parent().map(Path::to_owned).unwrap_or_default()
}

/// `sheberlik-serve` on a free port; it ends when this is dropped.
struct Served {
    child: Child,
    address: String,
}

impl Served {
    fn start(data: &Path, root: &Path) -> Result<Self> {
        let program = format!("sheberlik-serve{}", std::env::consts::EXE_SUFFIX);
        let program = std::env::current_exe()?.with_file_name(program);
        let child = Command::new(&program)
            .arg("--data")
            .arg(data)
            .arg("--ui")
            .arg(root.join("ui").join("dist"))
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .spawn()
            .map_err(|error| format!("{}: {error}; `cargo xtask bench` builds it", program.display()))?;
        let mut served = Self {
            child,
            address: String::new(),
        };
        let printed = served.child.stdout.take().ok_or("no output")?;
        BufReader::new(printed).read_line(&mut served.address)?;
        served.address = served.address.trim().to_owned();
        if served.address.is_empty() {
            return Err("sheberlik-serve did not start".into());
        }
        Ok(served)
    }
}

impl Drop for Served {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
