//! S1 to S3: how the program starts and rests, beside a bare window of the same Tauri.

use std::cell::RefCell;
use std::path::PathBuf;
use std::thread::sleep;
use std::time::{Duration, Instant};

use super::process::{family, memory as memory_of, processor};
use super::program::{Program, Running};
use super::screen::Screen;
use crate::fixture;
use crate::harness::measure::{Pair, Samples, pair, side};
use crate::harness::{Bench, Finding, Result};

/// A row of a list that has been drawn from the data.
const ROW: &str = "[data-testid=open-row]";
/// The page of the day with its figures.
const TILES: &str = "[data-testid=screen-today] [data-testid^=tile-]";
/// How long a window is left alone before its memory is read.
const SETTLED: Duration = Duration::from_secs(2);
/// How long it is left alone before it is taken for idle.
const IDLE: Duration = Duration::from_secs(20);
/// Over how long idleness is watched, a round: a window at rest works less than a thousandth of the time, in beats seconds
/// apart, so that a short round holds one more or one less.
const WATCHED: Duration = Duration::from_secs(20);

/// What both sides need, or why they cannot run.
struct Stage {
    screen: Screen,
    data: PathBuf,
    bare: Program,
}

impl Stage {
    /// The screen, a college's data, and the bare window.
    fn set(bench: &Bench, name: &str) -> Result<Self> {
        if !cfg!(target_os = "linux") {
            return Err("windows are measured on Linux only, through /proc".into());
        }
        Ok(Self {
            screen: Screen::open()?,
            data: fixture::college(bench, name)?,
            bare: Program::bare(bench)?,
        })
    }

    /// Ours, beginning with that section.
    fn ours(&self, bench: &Bench, section: &str, painted: &str) -> Result<Program> {
        Program::ours(bench, &self.data, section, painted)
    }
}

/// S1.
pub fn time(bench: &Bench) -> Result<Vec<Finding>> {
    let stage = match Stage::set(bench, "s1") {
        Ok(stage) => stage,
        Err(error) => return Ok(vec![Finding::missing(error.to_string())]),
    };
    let mut findings = Vec::new();
    for (part, section, painted) in [("list", "people", ROW), ("today", "today", TILES)] {
        let ours = stage.ours(bench, section, painted)?;
        let found = pair(
            bench.rounds(),
            side("ours", || Ok(ours.start(&stage.screen)?.painted())),
            side("bare window", || Ok(stage.bare.start(&stage.screen)?.painted())),
        )?;
        findings.push(Finding::ours_by_other(&found).part(part).at_most(1.25).stretch(1.10));
    }
    Ok(findings)
}

/// S2.
pub fn memory(bench: &Bench) -> Result<Vec<Finding>> {
    let stage = match Stage::set(bench, "s2") {
        Ok(stage) => stage,
        Err(error) => return Ok(vec![Finding::missing(error.to_string())]),
    };
    let ours = stage.ours(bench, "people", ROW)?;
    let mapped = RefCell::new((samples("ours"), samples("bare window")));
    let own = |program: &Program, mapped: &mut Samples| -> Result<f64> {
        let running = program.start(&stage.screen)?;
        sleep(SETTLED);
        let memory = memory_of(running.process()).ok_or("the system does not tell private memory")?;
        mapped.values.push(memory.mapped);
        Ok(memory.private)
    };
    let private = pair(
        bench.rounds(),
        side("ours", || own(&ours, &mut mapped.borrow_mut().0)),
        side("bare window", || own(&stage.bare, &mut mapped.borrow_mut().1)),
    )?;
    let (ours_mapped, other_mapped) = mapped.into_inner();
    let mapped = Pair {
        ours: ours_mapped,
        other: other_mapped,
    };
    let memory = in_megabytes(&private, "what no file stands behind, as Windows counts private memory")
        .part("memory")
        .at_most(1.5)
        .stretch(1.25);
    let mapped = in_megabytes(
        &mapped,
        "with pages of files that it alone maps, the program and the data",
    )
    .part("mapped");
    Ok(vec![memory, mapped, packed(&ours, &stage.bare)?])
}

fn in_megabytes(found: &Pair, what: &str) -> Finding {
    let (ours, bare) = (found.ours.median(), found.other.median());
    Finding::ratio(found.ours_by_other()).note(format!("{what}: main process {ours:.1} MB, bare {bare:.1} MB"))
}

/// The size of the program as an installer carries it: packed with LZMA.
fn packed(ours: &Program, bare: &Program) -> Result<Finding> {
    let (Some(our_packed), Some(bare_packed)) = (ours.packed_size()?, bare.packed_size()?) else {
        return Ok(Finding::missing("there is no xz to pack the program with".to_owned()).part("packed"));
    };
    Ok(Finding::amount(&[our_packed], "MB")
        .part("packed")
        .at_most(12.0)
        .stretch(8.0)
        .note(format!(
            "the program, page and fonts within, by xz -9; {:.1} MB as it lies; bare {bare_packed:.1} and {:.1} MB",
            ours.size()?,
            bare.size()?
        )))
}

/// S3: both windows rest at the same time, so that both share what else the machine does.
pub fn idle(bench: &Bench) -> Result<Vec<Finding>> {
    let stage = match Stage::set(bench, "s3") {
        Ok(stage) => stage,
        Err(error) => return Ok(vec![Finding::missing(error.to_string())]),
    };
    let ours = stage.ours(bench, "people", ROW)?.start(&stage.screen)?;
    let bare = stage.bare.start(&stage.screen)?;
    sleep(if bench.options.quick { SETTLED } else { IDLE });
    let mut found = Pair {
        ours: samples("ours, a second"),
        other: samples("bare window, a second"),
    };
    for _ in 0..bench.rounds() {
        let before = (Instant::now(), spent(&ours), spent(&bare));
        sleep(if bench.options.quick { SETTLED } else { WATCHED });
        let seconds = before.0.elapsed().as_secs_f64();
        found.ours.values.push((spent(&ours) - before.1) / seconds);
        found.other.values.push((spent(&bare) - before.2) / seconds);
    }
    let note = "all processes of each window, both watched over the same seconds";
    Ok(vec![Finding::ours_by_other(&found).at_most(1.1).note(note)])
}

fn samples(name: &str) -> Samples {
    Samples {
        name: name.to_owned(),
        values: Vec::new(),
    }
}

fn spent(running: &Running) -> f64 {
    processor(&family(running.process()))
}
