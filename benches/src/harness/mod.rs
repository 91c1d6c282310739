//! What every line uses: options, rounds of interleaved sides, findings with goals, printing, workers.
//!
//! A family writes `fn d1(bench: &Bench) -> Result<Vec<Finding>>` and lists it in its `LINES`.

pub mod finding;
pub mod measure;
pub mod options;
pub mod print;
pub mod worker;

use std::path::{Path, PathBuf};

pub use finding::Finding;

/// Why a line could not be measured.
pub type Error = Box<dyn std::error::Error>;
/// A figure, or why there is none.
pub type Result<T> = std::result::Result<T, Error>;

/// One line of the table.
pub struct Line {
    /// Its code, as in the table of goals.
    pub id: &'static str,
    /// What is measured.
    pub what: &'static str,
    /// Measures it; several findings where the line has several figures.
    pub measure: fn(&Bench) -> Result<Vec<Finding>>,
}

/// One run: what was asked, and where files may lie.
pub struct Bench {
    /// What was asked.
    pub options: options::Options,
    scratch: tempfile::TempDir,
    kept: PathBuf,
}

impl Bench {
    /// Makes the folders of the run below the target folder, on a disk and not in memory, since lines wait for the disk.
    pub fn open(options: options::Options) -> Result<Self> {
        let program = std::env::current_exe()?;
        let target = program.parent().and_then(Path::parent).ok_or("no target folder")?;
        let kept = target.join("bench");
        std::fs::create_dir_all(&kept)?;
        let scratch = tempfile::Builder::new().prefix("run-").tempdir_in(&kept)?;
        Ok(Self { options, scratch, kept })
    }

    /// A folder that goes with the run.
    pub fn scratch(&self) -> &Path {
        self.scratch.path()
    }

    /// A folder that stays for the next run, for what is long to make and does not depend on our code.
    pub fn kept(&self) -> &Path {
        &self.kept
    }

    /// The full size, or the small one of `--quick`.
    pub fn size(&self, full: usize, quick: usize) -> usize {
        if self.options.quick { quick } else { full }
    }

    /// How many rounds a line takes.
    pub fn rounds(&self) -> usize {
        self.options.rounds
    }
}
