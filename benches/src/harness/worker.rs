//! Work in a process of its own, so that its time on the processor and its memory are its own: this program starts
//! itself as `sheberlik-bench worker NAME ARGUMENTS`.

use std::process::{Command, ExitCode};

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::Result;

/// What can run in a process of its own.
pub struct Worker {
    /// Its name.
    pub name: &'static str,
    /// Does it, and answers what the line wants to know.
    pub work: fn(&[String]) -> Result<Value>,
}

/// What a worker answered, and what it took.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Report {
    /// What it answered.
    pub value: Value,
    /// Seconds from start to end of the work.
    pub seconds: f64,
    /// Seconds on the processor, all threads; `None` where the system does not tell.
    pub processor: Option<f64>,
    /// Most memory held, in megabytes; `None` where the system does not tell.
    pub peak: Option<f64>,
}

/// Does the work if this process was started as a worker.
pub fn entered(families: &[&[Worker]]) -> Option<ExitCode> {
    let words: Vec<String> = std::env::args().collect();
    let [_, mark, name, arguments @ ..] = words.as_slice() else {
        return None;
    };
    if mark != "worker" {
        return None;
    }
    let found = families.iter().copied().flatten().find(|worker| worker.name == name);
    Some(match found.map(|worker| report(worker, arguments)) {
        Some(Ok(report)) => {
            println!("{report}");
            ExitCode::SUCCESS
        }
        Some(Err(error)) => {
            eprintln!("worker {name}: {error}");
            ExitCode::FAILURE
        }
        None => {
            eprintln!("there is no worker {name}");
            ExitCode::FAILURE
        }
    })
}

/// Does the work and says what it took, as JSON.
fn report(worker: &Worker, arguments: &[String]) -> Result<String> {
    let started = std::time::Instant::now();
    let value = (worker.work)(arguments)?;
    let report = Report {
        value,
        seconds: started.elapsed().as_secs_f64(),
        processor: processor(),
        peak: peak(),
    };
    Ok(serde_json::to_string(&report)?)
}

/// Starts a worker, waits for it and answers its report.
pub fn run(name: &str, arguments: &[&str]) -> Result<Report> {
    let mut command = Command::new(std::env::current_exe()?);
    let output = command.arg("worker").arg(name).args(arguments).output()?;
    if !output.status.success() {
        return Err(format!("worker {name}: {}", String::from_utf8_lossy(&output.stderr).trim()).into());
    }
    Ok(serde_json::from_slice(&output.stdout)?)
}

/// Seconds of all threads of this process on the processor.
fn processor() -> Option<f64> {
    // Hundredths of a second for all threads that were; for those that still are, nanoseconds.
    Some(hundredths()?.max(nanoseconds().unwrap_or(0.0)))
}

fn nanoseconds() -> Option<f64> {
    let mut total = 0.0;
    for task in std::fs::read_dir("/proc/self/task").ok()? {
        let text = std::fs::read_to_string(task.ok()?.path().join("schedstat")).ok()?;
        total += text.split_whitespace().next()?.parse::<f64>().ok()?;
    }
    // A hundredth that has begun counts as none there: this one is the more exact where both tell the same.
    Some(total / 1e9)
}

fn hundredths() -> Option<f64> {
    let text = std::fs::read_to_string("/proc/self/stat").ok()?;
    let fields: Vec<&str> = text.rsplit_once(')')?.1.split_whitespace().collect();
    let ticks = |place: usize| fields.get(place)?.parse::<f64>().ok();
    Some((ticks(11)? + ticks(12)?) / 100.0)
}

/// The most memory this process held, in megabytes.
fn peak() -> Option<f64> {
    let text = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = text.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    Some(line.trim().trim_end_matches(" kB").trim().parse::<f64>().ok()? / 1024.0)
}
