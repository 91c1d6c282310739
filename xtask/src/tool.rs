//! Calling other programs: shown before they run, their output left as it is, a failure said in a sentence.

use std::ffi::OsStr;
use std::fmt;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};

use crate::place;
use crate::step::Failure;

/// A program to call, from the checkout's root.
pub struct Tool {
    command: Command,
    shown_as: Option<String>,
}

impl Tool {
    pub fn new(program: impl AsRef<OsStr>) -> Tool {
        let mut command = Command::new(program);
        command.current_dir(place::root());
        Tool {
            command,
            shown_as: None,
        }
    }

    /// The cargo that runs us.
    pub fn cargo(line: &str) -> Tool {
        let tool = Tool::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into())).words(line);
        // In continuous integration a lock file that does not fit is an error, not something to mend in passing.
        let resolves = ["build", "clippy", "fetch", "run", "test"]
            .iter()
            .any(|word| line.starts_with(word));
        if place::is_ci() && resolves {
            tool.word("--locked")
        } else {
            tool
        }
    }

    /// npm in the folder of the page.
    pub fn npm(line: &str) -> Tool {
        Tool::new(if cfg!(windows) { "npm.cmd" } else { "npm" })
            .words("--prefix ui")
            .words(line)
    }

    pub fn word(mut self, word: impl AsRef<OsStr>) -> Tool {
        self.command.arg(word);
        self
    }

    /// Words of one line, split at spaces.
    pub fn words(mut self, line: &str) -> Tool {
        self.command.args(line.split_whitespace());
        self
    }

    /// Words as they were typed.
    pub fn typed(mut self, words: &[String]) -> Tool {
        self.command.args(words);
        self
    }

    pub fn variable(mut self, name: &str, value: impl AsRef<OsStr>) -> Tool {
        self.command.env(name, value);
        self
    }

    /// Shows another line than the one that is run, where that one would say little.
    pub fn shown_as(mut self, line: &str) -> Tool {
        self.shown_as = Some(line.to_owned());
        self
    }

    /// Runs it to its end.
    pub fn run(mut self) -> Result<(), Failure> {
        let line = self.line();
        println!("$ {line}");
        let status = self.command.status().map_err(|error| self.absent(&error))?;
        if status.success() {
            Ok(())
        } else {
            Err(Failure::new(format!("`{line}` failed ({status})")))
        }
    }

    /// Runs tests of cargo to their end, their output passed on, and counts them; that none ran is a failure.
    pub fn run_tests(mut self) -> Result<Tally, Failure> {
        let line = self.line();
        println!("$ {line}");
        let mut child = self
            .command
            .stdout(Stdio::piped())
            .spawn()
            .map_err(|error| self.absent(&error))?;
        let mut tally = Tally::default();
        for printed in child
            .stdout
            .take()
            .map(BufReader::new)
            .into_iter()
            .flat_map(BufRead::lines)
        {
            let printed = printed?;
            println!("{printed}");
            tally.add(&printed);
        }
        let status = child.wait()?;
        println!("{tally}");
        if !status.success() {
            Err(Failure::new(format!("`{line}` failed ({status})")))
        } else if tally.passed == 0 {
            Err(Failure::new(format!("`{line}` ran no test")))
        } else {
            Ok(tally)
        }
    }

    /// Runs it to its end and answers what it printed; messages go to the terminal.
    pub fn output(mut self) -> Result<String, Failure> {
        let output = self
            .command
            .stderr(Stdio::inherit())
            .output()
            .map_err(|error| self.absent(&error))?;
        if !output.status.success() {
            return Err(Failure::new(format!("`{}` failed ({})", self.line(), output.status)));
        }
        String::from_utf8(output.stdout).map_err(|_| Failure::new(format!("`{}` printed no UTF-8", self.line())))
    }

    /// What it printed, if it is there and succeeds; says nothing.
    pub fn quiet_output(mut self) -> Option<String> {
        let output = self.command.stdin(Stdio::null()).stderr(Stdio::null()).output().ok()?;
        if output.status.success() {
            String::from_utf8(output.stdout).ok()
        } else {
            None
        }
    }

    /// Whether it is there and answers with success; says nothing.
    pub fn succeeds(mut self) -> bool {
        self.command
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null());
        self.command.status().is_ok_and(|status| status.success())
    }

    /// As one would type it.
    pub fn line(&self) -> String {
        if let Some(line) = &self.shown_as {
            return line.clone();
        }
        let program = Path::new(self.command.get_program());
        let name = program.file_name().unwrap_or(program.as_os_str());
        let words = self.command.get_args().map(|word| quoted(&word.to_string_lossy()));
        std::iter::once(name.to_string_lossy().into_owned())
            .chain(words)
            .collect::<Vec<_>>()
            .join(" ")
    }

    fn absent(&self, error: &std::io::Error) -> Failure {
        Failure::new(format!(
            "`{}` could not be started: {error}",
            self.command.get_program().to_string_lossy()
        ))
    }
}

/// How many tests there were, over all programs that one command ran.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub struct Tally {
    passed: usize,
    failed: usize,
    skipped: usize,
}

impl Tally {
    /// Counts a line such as `test result: ok. 3 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out`.
    fn add(&mut self, line: &str) {
        let Some((_, counts)) = line
            .strip_prefix("test result: ")
            .and_then(|rest| rest.split_once(". "))
        else {
            return;
        };
        for (number, what) in counts.split("; ").filter_map(|part| part.split_once(' ')) {
            let number = number.parse().unwrap_or(0);
            match what {
                "passed" => self.passed += number,
                "failed" => self.failed += number,
                "ignored" => self.skipped += number,
                _ => {}
            }
        }
    }
}

impl fmt::Display for Tally {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            out,
            "{} passed, {} failed, {} skipped",
            self.passed, self.failed, self.skipped
        )
    }
}

fn quoted(word: &str) -> String {
    let plain = |letter: char| letter.is_alphanumeric() || "-_=+./:,@%".contains(letter);
    if !word.is_empty() && word.chars().all(plain) {
        word.to_owned()
    } else {
        format!("'{word}'")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_shown_as_one_would_type_it() {
        let tool = Tool::new("/usr/bin/npm").words("--prefix ui").word("run it");
        assert_eq!(tool.line(), "npm --prefix ui 'run it'");
    }

    #[test]
    fn tests_of_all_programs_are_added_up() {
        let mut tally = Tally::default();
        tally.add("running 4 tests");
        tally.add("test result: ok. 3 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.02s");
        tally.add("test result: FAILED. 2 passed; 5 failed; 0 ignored; 0 measured; 9 filtered out; finished in 9.51s");
        assert_eq!(
            tally,
            Tally {
                passed: 5,
                failed: 5,
                skipped: 1
            }
        );
        assert_eq!(tally.to_string(), "5 passed, 5 failed, 1 skipped");
    }

    #[test]
    fn a_program_that_is_not_there_is_said() {
        let failure = Tool::new("no-such-program").run().unwrap_err();
        assert!(
            failure.to_string().contains("`no-such-program` could not be started"),
            "{failure}"
        );
    }
}
