//! The quick half of the tests, for between two thoughts.

use crate::contract;
use crate::page;
use crate::setup;
use crate::step::{Failure, Steps};
use crate::system::Need;
use crate::tool::Tool;

/// Format, lints, engine and words, contract, page types.
pub fn check(steps: &mut Steps) -> Result<(), Failure> {
    setup::packages(steps, &[Need::Engine, Need::Window])?;
    format(steps)?;
    page::packages(steps)?;
    page::build(steps)?;
    lints(steps)?;
    steps.run("engine and words", "mend the rule, or the test that is wrong", || {
        Tool::cargo("test --quiet --package sheberlik-core --package sheberlik-i18n --package xtask").run()
    })?;
    contract::check(steps)?;
    page::check(steps)
}

/// rustfmt.
pub fn format(steps: &mut Steps) -> Result<(), Failure> {
    steps.run("format", "run `cargo fmt`", || Tool::cargo("fmt --all --check").run())
}

/// clippy, a warning is an error; the page must be built, for the window holds it.
pub fn lints(steps: &mut Steps) -> Result<(), Failure> {
    steps.run("lints", "mend the lines named above", || {
        Tool::cargo("clippy --workspace --all-targets --all-features")
            .words("-- --deny warnings")
            .run()
    })
}
