//! Speed.

use crate::place;
use crate::setup;
use crate::step::{Failure, Steps};
use crate::system::Need;
use crate::tool::Tool;

/// Runs the benches, built as the program is shipped.
pub fn bench(steps: &mut Steps, words: &[String]) -> Result<(), Failure> {
    setup::packages(steps, &[Need::Engine])?;
    steps.run("build", "see what failed above", || {
        Tool::cargo("build --release --package sheberlik-bench").run()
    })?;
    steps.run("benches", "`benches/README.md` says how to read a line", || {
        Tool::new(place::release_program("sheberlik-bench")).typed(words).run()
    })
}
