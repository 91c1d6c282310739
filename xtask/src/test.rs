//! All of the tests, from a bare machine on.

use crate::check;
use crate::contract;
use crate::deny;
use crate::page;
use crate::place;
use crate::room;
use crate::setup;
use crate::step::{Failure, Steps};
use crate::system::Need;
use crate::tool::{Tally, Tool};

/// Cheap steps first; one build for all that is run afterwards.
pub fn test(steps: &mut Steps) -> Result<(), Failure> {
    room::make(steps)?;
    setup::packages(
        steps,
        &[Need::Engine, Need::Window, Need::Screen, Need::Browser, Need::Driver],
    )?;
    check::format(steps)?;
    page::packages(steps)?;
    page::check(steps)?;
    page::build(steps)?;
    check::lints(steps)?;
    let tally = rust(steps)?;
    contract::check_built(steps)?;
    deny::check(steps)?;
    browser(steps)?;
    window(steps)?;
    println!("\nRust: {tally}");
    Ok(())
}

/// Units, rooms, words, stories, forms. The programs of all later steps are built on the way, with the same features,
/// so that nothing is built twice.
fn rust(steps: &mut Steps) -> Result<Tally, Failure> {
    steps.run("Rust: build", "mend the lines named above", || {
        Tool::cargo("build --workspace --exclude sheberlik-bare-window --all-targets --all-features").run()
    })?;
    steps.run(
        "Rust: tests",
        "mend the rule, or the test that is wrong; `cargo test -p CRATE NAME` runs one",
        || Tool::cargo("test --workspace --exclude sheberlik-bare-window --all-features --no-fail-fast").run_tests(),
    )
}

/// Every screen in Chromium, over the real engine.
fn browser(steps: &mut Steps) -> Result<(), Failure> {
    steps.run(
        "page: in Chromium",
        "tests/e2e says how to see one test; traces lie where Playwright says",
        || {
            Tool::npm("run e2e")
                .variable("CARGO_TARGET_DIR", place::target())
                .variable("SHEBERLIK_SERVE", place::program("sheberlik-serve"))
                .run()
        },
    )
}

/// The real window, driven from outside.
fn window(steps: &mut Steps) -> Result<(), Failure> {
    if !cfg!(target_os = "linux") {
        println!("\n── window: NOT CHECKED, WebKitWebDriver is Linux's");
        return Ok(());
    }
    steps.run(
        "window",
        "see what tests/desktop says above, and the picture it names",
        || {
            let run = place::root().join("tests").join("desktop").join("run.mjs");
            Tool::new("node")
                .word(run)
                .word("--binary")
                .word(place::program("sheberlik-window"))
                .variable("CARGO_TARGET_DIR", place::target())
                .run()
        },
    )
}
