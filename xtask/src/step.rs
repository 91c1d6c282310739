//! Steps of a command: named before, timed after, stopped at the first that fails.

use std::fmt;
use std::time::{Duration, Instant};

/// Why a command stopped, and what to do about it.
#[derive(Debug)]
pub struct Failure {
    what: String,
    advice: Option<String>,
    usage: bool,
}

impl Failure {
    pub fn new(what: impl Into<String>) -> Failure {
        Failure {
            what: what.into(),
            advice: None,
            usage: false,
        }
    }

    /// The command was typed wrongly.
    pub fn usage(what: impl Into<String>) -> Failure {
        Failure {
            what: what.into(),
            advice: None,
            usage: true,
        }
    }

    /// Adds what to do, unless a more exact word was said already.
    pub fn advise(mut self, advice: impl Into<String>) -> Failure {
        self.advice.get_or_insert_with(|| advice.into());
        self
    }

    pub fn is_usage(&self) -> bool {
        self.usage
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.what)?;
        match &self.advice {
            Some(advice) => write!(out, "\n  what to do: {advice}"),
            None => Ok(()),
        }
    }
}

impl From<std::io::Error> for Failure {
    fn from(error: std::io::Error) -> Failure {
        Failure::new(error.to_string())
    }
}

/// How a step is shown in the table at the end.
struct Done {
    title: String,
    took: Duration,
    failed: bool,
}

/// The steps of one command.
pub struct Steps {
    command: String,
    started: Instant,
    done: Vec<Done>,
}

impl Steps {
    pub fn new(command: &str) -> Steps {
        Steps {
            command: command.to_owned(),
            started: Instant::now(),
            done: Vec::new(),
        }
    }

    /// Does one step; `advice` is what to do when it fails.
    pub fn run<T>(
        &mut self,
        title: &str,
        advice: &str,
        work: impl FnOnce() -> Result<T, Failure>,
    ) -> Result<T, Failure> {
        println!("\n── {title}");
        let started = Instant::now();
        let outcome = work();
        let took = started.elapsed();
        self.done.push(Done {
            title: title.to_owned(),
            took,
            failed: outcome.is_err(),
        });
        match outcome {
            Ok(value) => {
                println!("── {title}: {}", seconds(took));
                Ok(value)
            }
            Err(failure) => Err(failure.advise(advice)),
        }
    }

    /// The times of all steps, where there was more than one.
    pub fn summary(&self) {
        if self.done.len() < 2 {
            return;
        }
        let width = self
            .done
            .iter()
            .map(|done| done.title.chars().count())
            .max()
            .unwrap_or_default()
            .max(5);
        println!("\nTimes of `cargo xtask {}`", self.command);
        for done in &self.done {
            let mark = if done.failed { "FAILED" } else { "" };
            println!("  {:width$}  {:>8}  {mark}", done.title, seconds(done.took));
        }
        println!("  {:width$}  {:>8}", "total", seconds(self.started.elapsed()));
    }
}

fn seconds(time: Duration) -> String {
    let whole = time.as_secs();
    if whole >= 60 {
        format!("{} m {:02} s", whole / 60, whole % 60)
    } else {
        format!("{:.1} s", time.as_secs_f64())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_step_that_fails_keeps_the_more_exact_advice() {
        let mut steps = Steps::new("test");
        let plain = steps.run("one", "look above", || Err::<(), _>(Failure::new("broken")));
        assert_eq!(plain.unwrap_err().to_string(), "broken\n  what to do: look above");
        let exact = steps.run("two", "look above", || {
            Err::<(), _>(Failure::new("no node").advise("install Node.js"))
        });
        assert_eq!(exact.unwrap_err().to_string(), "no node\n  what to do: install Node.js");
        assert!(steps.done.iter().all(|done| done.failed));
    }

    #[test]
    fn long_times_are_said_in_minutes() {
        assert_eq!(seconds(Duration::from_millis(1_540)), "1.5 s");
        assert_eq!(seconds(Duration::from_secs(185)), "3 m 05 s");
    }
}
