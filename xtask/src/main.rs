//! The project's commands: `cargo xtask COMMAND`.
//!
//! Standard library only, so that it builds in a second on a bare machine. Every command sets up what it
//! needs itself, says what it does, and stops at the first failure with what to do about it.
//! Everything is built into one target folder (`CARGO_TARGET_DIR` where set) with one profile.

#![allow(clippy::print_stdout)] // Talking on the terminal is this program's work.

mod bench;
mod check;
mod contract;
mod demo;
mod deny;

mod page;
mod place;
mod room;
mod run;
mod seed;
mod serve;
mod setup;
mod step;
mod system;
mod test;
mod tool;
mod windows;
mod windows_machine;

use std::process::ExitCode;

use step::{Failure, Steps};

const USAGE: &str = "\
cargo xtask COMMAND

  run [--xvfb] [-- ARGS]   build the page and the window, and open it; without a display, do the demo
  demo                     the main job without a window: workbooks in, forms out, into demo-output/
  check                    the quick half of the tests: format, lints, engine and words, contract, page types
  test                     all of the tests, set-up included
  windows                  the tests of core, import, reports and cli for Windows, under wine (on Windows: as they are)
  gen [--check]            write the page's contract from the engine's calls, or only compare it
  serve [ARGS]             the page in a browser, over the real engine (for tests of the page)
  seed [ARGS]              fill a data folder with invented people; --size college|oblast|country, --seed N
  bench [ARGS]             speed, as ratios of both sides; --only D1,X, --quick, --json, --rounds N
  audit                    known faults of dependencies (needs the network)
  setup                    only install what is missing

Where things are built: CARGO_TARGET_DIR, or target/. What is missing is installed through apt on Debian.";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let Some((command, rest)) = arguments.split_first() else {
        println!("{USAGE}");
        return ExitCode::from(2);
    };
    let mut steps = Steps::new(command);
    let outcome = match command.as_str() {
        "run" => run::run(&mut steps, rest),
        "demo" => nothing_more(rest).and_then(|()| demo::demo(&mut steps)),
        "check" => nothing_more(rest).and_then(|()| check::check(&mut steps)),
        "test" => nothing_more(rest).and_then(|()| test::test(&mut steps)),
        "windows" => nothing_more(rest).and_then(|()| windows::windows(&mut steps)),
        "gen" => contract::command(&mut steps, rest),
        "serve" => serve::serve(&mut steps, rest),
        "seed" => seed::seed(&mut steps, rest),
        "bench" => bench::bench(&mut steps, rest),
        "audit" => nothing_more(rest).and_then(|()| deny::advisories(&mut steps)),
        "setup" => nothing_more(rest).and_then(|()| setup::everything(&mut steps)),
        "help" | "--help" | "-h" => {
            println!("{USAGE}");
            return ExitCode::SUCCESS;
        }
        unknown => Err(Failure::usage(format!("there is no command `{unknown}`"))),
    };
    steps.summary();
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("\ncargo xtask {command}: {failure}");
            if failure.is_usage() {
                eprintln!("\n{USAGE}");
                return ExitCode::from(2);
            }
            ExitCode::FAILURE
        }
    }
}

fn nothing_more(rest: &[String]) -> Result<(), Failure> {
    match rest.first() {
        None => Ok(()),
        Some(word) => Err(Failure::usage(format!("`{word}` is not expected here"))),
    }
}
