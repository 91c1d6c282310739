//! The speed of the program as ratios, both sides in one run: `cargo xtask bench`.
//!
//! One line per goal of the table of performance (D data, I import, L lists, G groups, P plans and events, X Excel, S window). What must hold: the two
//! sides of a line do the same work and run interleaved; a figure is a median of at least seven rounds with its spread;
//! what cannot be measured on a machine says why and shows no figure. How to read it: `benches/README.md`.

#![allow(clippy::print_stdout)] // Printing figures is this program's work.

mod data;
mod excel;
mod fixture;
mod groups;
mod harness;
mod imports;
mod lists;
mod office;
mod registry;
mod window;

use std::process::ExitCode;

use clap::Parser;

use harness::options::Options;
use harness::{Bench, print, worker};

fn main() -> ExitCode {
    // A worker is this program again, measured alone in a process of its own.
    if let Some(code) = worker::entered(registry::WORKERS) {
        return code;
    }
    let options = Options::parse();
    match run(options) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("bench: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Runs the lines that are asked for; answers whether each could be run and every check held.
fn run(options: Options) -> harness::Result<bool> {
    let bench = Bench::open(options)?;
    let mut sheet = print::Sheet::begin(&bench);
    for line in registry::lines().filter(|line| bench.options.wants(line.id)) {
        sheet.working(line);
        let outcome = (line.measure)(&bench);
        sheet.add(line, outcome);
    }
    sheet.end()
}
