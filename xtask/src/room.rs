//! Room on the disk. Every change leaves what was built before it beside what it builds; a disk that this fills fails
//! the tests in the middle, with an error that speaks of the wrong thing.

use std::path::Path;
use std::process::Command;

use crate::place;
use crate::step::{Failure, Steps};
use crate::tool::Tool;

/// What one more build of our own crates, and the data of all tests, may take. Kibibytes.
const NEEDED: u64 = 12 * 1024 * 1024;

/// Before much is built: where too little is left, what was built of our own crates is removed. What others wrote
/// stays, for that is what takes long.
pub fn make(steps: &mut Steps) -> Result<(), Failure> {
    steps.run("room", "make room on the disk that holds the target folder", || {
        let target = place::target();
        let Some(left) = left(&target) else {
            println!("how much room is left cannot be told here");
            return Ok(());
        };
        println!("{} MB left", left / 1024);
        if left >= NEEDED {
            return Ok(());
        }
        println!("too little: what was built of our own crates is removed");
        for built in [target.clone(), target.join("windows")].iter().filter(|it| it.exists()) {
            Tool::cargo("clean --workspace")
                .variable("CARGO_TARGET_DIR", built)
                .run()?;
        }
        Ok(())
    })
}

/// Kibibytes that are free on the disk of `folder`, which need not be there yet; nothing where there is no `df`.
fn left(folder: &Path) -> Option<u64> {
    let there = folder.ancestors().find(|it| it.exists())?;
    let told = Command::new("df").args(["-P", "-k"]).arg(there).output().ok()?;
    free_kibibytes(&String::from_utf8_lossy(&told.stdout))
}

/// The fourth figure of the last line of what POSIX `df -P -k` prints.
fn free_kibibytes(told: &str) -> Option<u64> {
    told.lines().last()?.split_whitespace().nth(3)?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::free_kibibytes;

    #[test]
    fn room_is_read_from_what_df_prints() {
        let told = "Filesystem 1024-blocks Used Available Capacity Mounted on\n/dev/vda 100 60 35 63% /\n";
        assert_eq!(free_kibibytes(told), Some(35));
        assert_eq!(free_kibibytes(""), None);
        assert_eq!(free_kibibytes("df: no such file"), None);
    }
}
