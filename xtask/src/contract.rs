//! The page's contract with the engine: TypeScript written from the engine's registry of calls.

use std::fs;
use std::path::PathBuf;

use crate::place;
use crate::step::{Failure, Steps};
use crate::tool::Tool;

const STALE: &str = "run `cargo xtask gen` and commit what it writes";

fn file() -> PathBuf {
    place::ui().join("src").join("data").join("contract.ts")
}

/// `gen` and `gen --check`.
pub fn command(steps: &mut Steps, words: &[String]) -> Result<(), Failure> {
    match words {
        [] => steps.run("contract", "mend the engine first", || {
            let text = of_engine()?;
            if fs::read_to_string(file()).is_ok_and(|there| same(&there, &text)) {
                println!("up to date");
                return Ok(());
            }
            fs::write(file(), text)?;
            println!("written: {}", file().display());
            Ok(())
        }),
        [word] if word == "--check" => check(steps),
        _ => Err(Failure::usage("gen takes --check, or nothing")),
    }
}

/// Compares the contract in the page's sources with the engine's.
pub fn check(steps: &mut Steps) -> Result<(), Failure> {
    steps.run("contract: fresh", STALE, || compare(&of_engine()?))
}

/// The same, by the program that the build of the whole workspace has left.
pub fn check_built(steps: &mut Steps) -> Result<(), Failure> {
    steps.run("contract: fresh", STALE, || {
        compare(&Tool::new(place::program("contract")).output()?)
    })
}

fn of_engine() -> Result<String, Failure> {
    Tool::cargo("run --quiet --package sheberlik-desk --bin contract").output()
}

fn compare(fresh: &str) -> Result<(), Failure> {
    let there = fs::read_to_string(file())?;
    if same(&there, fresh) {
        println!("up to date");
        return Ok(());
    }
    let line = there
        .lines()
        .zip(fresh.lines())
        .take_while(|(old, new)| old == new)
        .count();
    Err(Failure::new(format!(
        "{} is not what the engine says, from line {}:\n  there: {}\n  fresh: {}",
        file().display(),
        line + 1,
        there.lines().nth(line).unwrap_or("(end)"),
        fresh.lines().nth(line).unwrap_or("(end)"),
    )))
}

/// Git may have written the file with the line ends of Windows.
fn same(there: &str, fresh: &str) -> bool {
    there.lines().eq(fresh.lines())
}
