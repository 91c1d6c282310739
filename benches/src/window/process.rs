//! What the system (Linux) tells of a process and its children: memory that is its own, and time on the processor.

use std::collections::HashMap;
use std::fs;

/// Memory of a process, in megabytes.
#[derive(Clone, Copy)]
pub struct Memory {
    /// No file stands behind it: what Windows calls private.
    pub private: f64,
    /// All that no other process shares, with the pages of files that this process alone maps: its program, its data. The
    /// system maps those that it happens to hold around one that is asked for, and takes them back whenever it likes.
    pub mapped: f64,
}

/// The memory of a process; nothing where the system does not tell.
pub fn memory(process: u32) -> Option<Memory> {
    let text = fs::read_to_string(format!("/proc/{process}/smaps_rollup")).ok()?;
    let sum = |kind: &str| -> f64 {
        let lines = text.lines().filter(|line| line.starts_with(kind));
        let kilobytes = lines.filter_map(|line| line.split_whitespace().nth(1)?.parse::<f64>().ok());
        kilobytes.sum::<f64>() / 1024.0
    };
    Some(Memory {
        private: sum("Anonymous:"),
        mapped: sum("Private_"),
    })
}

/// The process and all that it started, theirs too.
pub fn family(process: u32) -> Vec<u32> {
    let mut children: HashMap<u32, Vec<u32>> = HashMap::new();
    for entry in fs::read_dir("/proc").into_iter().flatten().flatten() {
        let Some(id) = entry.file_name().to_str().and_then(|name| name.parse().ok()) else {
            continue;
        };
        if let Some(parent) = parent(id) {
            children.entry(parent).or_default().push(id);
        }
    }
    let mut family = vec![process];
    let mut at = 0;
    while let Some(id) = family.get(at) {
        family.extend(children.remove(id).unwrap_or_default());
        at += 1;
    }
    family
}

fn parent(process: u32) -> Option<u32> {
    let text = fs::read_to_string(format!("/proc/{process}/stat")).ok()?;
    text.rsplit_once(')')?.1.split_whitespace().nth(1)?.parse().ok()
}

/// Seconds on the processor of all threads that these processes have now.
pub fn processor(processes: &[u32]) -> f64 {
    let tasks = processes
        .iter()
        .filter_map(|id| fs::read_dir(format!("/proc/{id}/task")).ok())
        .flatten()
        .flatten();
    let nanoseconds: f64 = tasks
        .filter_map(|task| {
            let text = fs::read_to_string(task.path().join("schedstat")).ok()?;
            text.split_whitespace().next()?.parse::<f64>().ok()
        })
        .sum();
    nanoseconds / 1e9
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use super::*;

    #[test]
    fn this_process_is_of_its_own_family_and_has_memory() {
        let own = std::process::id();
        assert_eq!(family(own)[0], own);
        assert!(memory(own).is_some_and(|memory| memory.private > 0.1 && memory.mapped >= memory.private));
        assert!(processor(&[own]) > 0.0);
    }
}
