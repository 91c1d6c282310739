//! `import`: what a workbook would change, or brings it in.

use sheberlik_core::Context;
use sheberlik_desk::Desk;

use crate::Failure;
use crate::arguments::{Arguments, Import};

pub fn run(_: &Desk, _: &Arguments, _: &Import, _: &Context) -> Result<(), Failure> {
    Err(Failure::Usage("not yet".into()))
}
