//! What can be asked of a run.

use clap::Parser;

/// The speed of the program as ratios.
#[derive(Debug, Parser)]
#[command(name = "cargo xtask bench")]
pub struct Options {
    /// Only these lines or families, such as `D1,D3` or `X`
    #[arg(long, value_delimiter = ',')]
    pub only: Vec<String>,
    /// Smaller sizes, to try the bench itself; the figures say nothing about the goals
    #[arg(long)]
    pub quick: bool,
    /// One JSON object a finding instead of the table
    #[arg(long)]
    pub json: bool,
    /// Rounds of each line
    #[arg(long, default_value_t = 7)]
    pub rounds: usize,
}

impl Options {
    /// Whether the line of that code is asked for.
    pub fn wants(&self, id: &str) -> bool {
        let family = id.trim_end_matches(|letter: char| letter.is_ascii_digit());
        self.only.is_empty() || self.only.iter().any(|asked| asked == id || asked == family)
    }
}
