//! Speed.

use crate::place;
use crate::setup;
use crate::step::{Failure, Steps};
use crate::system::Need;
use crate::tool::Tool;

/// Runs the benches, where there are some.
pub fn bench(steps: &mut Steps, words: &[String]) -> Result<(), Failure> {
    let manifest = place::root().join("benches").join("Cargo.toml");
    if !manifest.exists() {
        return Err(Failure::new("there are no benches yet").advise(
            "speed comes with an issue of its own; `cargo xtask seed --size oblast` makes data to try by hand",
        ));
    }
    setup::packages(steps, &[Need::Engine])?;
    steps.run("benches", "see what failed above", || {
        Tool::cargo("bench --manifest-path").word(manifest).typed(words).run()
    })
}
