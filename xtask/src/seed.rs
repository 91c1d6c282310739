//! A data folder full of invented people, for trying things at size.

use crate::place;
use crate::setup;
use crate::step::{Failure, Steps};
use crate::system::Need;
use crate::tool::Tool;

/// `seed [--size college|oblast|country] [--seed N] [--data DIR]`.
pub fn seed(steps: &mut Steps, words: &[String]) -> Result<(), Failure> {
    setup::packages(steps, &[Need::Engine])?;
    let mut tool = Tool::cargo("run --package sheberlik-cli").words("-- seed").typed(words);
    if !words.iter().any(|word| word == "--size") {
        tool = tool.words("--size college");
    }
    if !words.iter().any(|word| word == "--data") {
        let folder = place::target().join("seed");
        println!("the data folder: {}", folder.display());
        tool = tool.word("--data").word(folder);
    }
    tool.run()
}
