//! `sheberlik`: the calls of the program without its window, for scheduled work and for acceptance.
//!
//! Exit 0: done. Exit 1: a problem, as JSON on standard error with `--json`, else as a sentence in the chosen language.
//! Exit 2: wrong usage.

mod arguments;
mod commands;
mod import;
mod output;

use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;

use clap::Parser;
use sheberlik_core::db::backup;
use sheberlik_core::{Context, Problem, Progress};
use sheberlik_desk::{Desk, NoHost};
use sheberlik_i18n::Words;

use arguments::{Arguments, Command};

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let filter = tracing_subscriber::EnvFilter::from_default_env();
    tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_writer(std::io::stderr)
        .init();
    match run(&arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(Failure::Usage(message)) => {
            eprintln!("error: {message}");
            ExitCode::from(2)
        }
        Err(Failure::Problem(problem)) => {
            eprintln!("{}", said(&problem, &arguments));
            ExitCode::FAILURE
        }
    }
}

/// Why nothing came of it.
pub enum Failure {
    /// What was typed cannot be understood.
    Usage(String),
    /// The program refuses, in codes.
    Problem(Problem),
}

impl<E: Into<Problem>> From<E> for Failure {
    fn from(problem: E) -> Self {
        Self::Problem(problem.into())
    }
}

fn said(problem: &Problem, arguments: &Arguments) -> String {
    if arguments.json {
        return serde_json::to_string(problem).unwrap_or_else(|_| problem.code.clone());
    }
    let words = Words::of(arguments.lang);
    let mut lines = vec![words.problem(problem)];
    for field in &problem.fields {
        lines.push(format!("  {}: {}", field.field, words.field_problem(field)));
    }
    lines.join("\n")
}

fn run(arguments: &Arguments) -> Result<(), Failure> {
    let context = Context::of_this_moment(arguments.lang, &actor());
    let folder = folder(arguments)?;
    let desk = match (Desk::open(&folder, Arc::new(NoHost), &context), &arguments.command) {
        // Data that no longer open are set aside, and the backup takes their place.
        (Err(problem), Command::Restore { file }) if problem.code == "damaged" => {
            backup::recover(&folder, file, &context, &Progress::silent())?;
            return commands::restored(arguments);
        }
        (opened, _) => opened?,
    };
    commands::run(&desk, arguments, &context)?;
    desk.close(&context)?;
    Ok(())
}

/// Who works, as the history shows it: the user of this computer.
fn actor() -> String {
    let name = std::env::var("USERNAME").or_else(|_| std::env::var("USER"));
    name.ok()
        .filter(|name| !name.is_empty())
        .unwrap_or_else(|| "sheberlik".to_owned())
}

fn folder(arguments: &Arguments) -> Result<PathBuf, Failure> {
    if let Some(folder) = &arguments.data {
        return Ok(folder.clone());
    }
    if let Some(folder) = std::env::var_os("SHEBERLIK_DATA") {
        return Ok(folder.into());
    }
    let local =
        dirs::data_local_dir().ok_or_else(|| Failure::Usage("no data folder is known: give --data DIR".into()))?;
    Ok(local.join("Sheberlik"))
}
