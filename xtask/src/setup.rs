//! Setting up without doing anything more.

use crate::page;
use crate::step::{Failure, Steps};
use crate::system::{self, Need};

/// Packages for `needs`, as a step.
pub fn packages(steps: &mut Steps, needs: &[Need]) -> Result<(), Failure> {
    steps.run("set-up", "install by hand what is named above, then try again", || {
        system::provide(needs)
    })
}

/// All that `run` and `test` need.
pub fn everything(steps: &mut Steps) -> Result<(), Failure> {
    packages(
        steps,
        &[Need::Engine, Need::Window, Need::Screen, Need::Browser, Need::Driver],
    )?;
    page::packages(steps)
}
