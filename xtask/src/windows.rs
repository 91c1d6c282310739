//! The tests of the crates that touch files and text, for Windows, which is the users' machine.
//!
//! On Debian: Debian's rustc with a standard library compiled once, mingw as the linker, wine as the runner; see
//! `xtask/windows`. On Windows itself: simply the tests.

use std::path::PathBuf;

use crate::place;
use crate::setup;
use crate::step::{Failure, Steps};
use crate::system::Need;
use crate::tool::Tool;

const CRATES: &str =
    "--package sheberlik-core --package sheberlik-import --package sheberlik-reports --package sheberlik-cli";

const TESTS: &str = "Windows: tests";
const ADVICE: &str =
    "a test that passes on Linux and not here: look for glued paths, open files being renamed, line ends";

/// Prepares the machine and runs the tests.
pub fn windows(steps: &mut Steps) -> Result<(), Failure> {
    if cfg!(windows) {
        setup::packages(steps, &[Need::Engine])?;
        return steps
            .run(TESTS, ADVICE, || {
                Tool::cargo("test --no-fail-fast").words(CRATES).run_tests()
            })
            .map(drop);
    }
    if !cfg!(target_os = "linux") {
        return Err(Failure::new("this can be tried on Debian and on Windows only"));
    }
    setup::packages(steps, &[Need::Engine, Need::Windows])?;
    steps.run(
        "Windows: library and wine",
        "see what failed above; remove the folder it names and try again",
        || Tool::new("bash").word(scripts().join("prepare.sh")).run(),
    )?;
    let build = if place::is_ci() { "test --locked" } else { "test" };
    steps.run("Windows: build", "mend the lines named above", || {
        inside(build).word("--no-run").run()
    })?;
    let tally = steps.run(TESTS, ADVICE, || inside(build).word("--no-fail-fast").run_tests())?;
    println!("\nWindows: {tally}");
    Ok(())
}

/// The surroundings, wine's server, then cargo. A server that went with each test program would now and then go while the
/// next one asks it; one that lingers does not. It must not hold the pipe from which results are read.
const INSIDE: &str = "source \"$0\"; wineserver --persistent=120 </dev/null >/dev/null 2>&1 || true; \
                      exec /usr/bin/cargo \"$@\" --target \"$target\"";

/// Debian's cargo in the surroundings that `environment.sh` sets, for our crates.
fn inside(line: &str) -> Tool {
    Tool::new("bash")
        .word("-euc")
        .word(INSIDE)
        .word(scripts().join("environment.sh"))
        .words(line)
        .words(CRATES)
        .shown_as(&format!("cargo {line} {CRATES} --target x86_64-pc-windows-gnu"))
        .variable("CARGO_TARGET_DIR", place::target().join("windows"))
}

fn scripts() -> PathBuf {
    place::root().join("xtask").join("windows")
}
