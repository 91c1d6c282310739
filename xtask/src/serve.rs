//! The page in a browser, over the real engine on 127.0.0.1: for work on the page and its tests.

use crate::page;
use crate::place;
use crate::setup;
use crate::step::{Failure, Steps};
use crate::system::Need;
use crate::tool::Tool;

/// `serve [ARGS]`: ARGS are those of sheberlik-serve; without `--data` a folder among the built files.
pub fn serve(steps: &mut Steps, words: &[String]) -> Result<(), Failure> {
    setup::packages(steps, &[Need::Engine])?;
    page::packages(steps)?;
    page::build(steps)?;
    let mut tool = Tool::cargo("run --package sheberlik-serve").word("--").typed(words);
    if !words.iter().any(|word| word == "--data") {
        tool = tool.word("--data").word(place::target().join("serve"));
    }
    tool.run()
}
