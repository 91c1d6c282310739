//! The table on the terminal, or one JSON object a finding.

use std::io::{IsTerminal, Write};
use std::time::Instant;

use serde_json::json;

use super::finding::{Direction, Figure, Finding, SideFigure, Verdict};
use super::{Bench, Line, Result};

/// What is printed, line by line as it is measured.
pub struct Sheet {
    json: bool,
    quick: bool,
    rounds: usize,
    started: Instant,
    whole: bool,
    tally: Vec<(Verdict, usize)>,
}

impl Sheet {
    /// Prints the head.
    pub fn begin(bench: &Bench) -> Self {
        let sheet = Self {
            json: bench.options.json,
            quick: bench.options.quick,
            rounds: bench.rounds(),
            started: Instant::now(),
            whole: true,
            tally: Vec::new(),
        };
        if !sheet.json {
            println!(
                "Ratios of both sides in one run, medians of {} rounds, [95 % interval of the ratio].",
                sheet.rounds
            );
            if sheet.quick {
                println!("QUICK: small sizes. These figures say nothing about the goals.");
            }
            println!(
                "\n{:<21} {:<52} {:>9} {:<17} {:>9} {:>9}  verdict",
                "line", "what", "figure", "spread", "goal", "stretch"
            );
        }
        sheet
    }

    /// Says on the error stream what runs now: some lines take minutes.
    pub fn working(&self, line: &Line) {
        if std::io::stderr().is_terminal() {
            let _ = write!(std::io::stderr(), "\r\x1b[K… {} {}", line.id, line.what);
            let _ = std::io::stderr().flush();
        }
    }

    /// Prints what a line found.
    pub fn add(&mut self, line: &Line, outcome: Result<Vec<Finding>>) {
        if std::io::stderr().is_terminal() {
            let _ = write!(std::io::stderr(), "\r\x1b[K");
        }
        let findings = outcome.unwrap_or_else(|error| {
            self.whole = false;
            vec![Finding::missing(format!("failed: {error}"))]
        });
        for finding in findings {
            let verdict = finding.verdict();
            if matches!(finding.figure, Figure::Checks { held, of } if held < of) {
                self.whole = false;
            }
            match self.tally.iter_mut().find(|(known, _)| *known == verdict) {
                Some((_, count)) => *count += 1,
                None => self.tally.push((verdict, 1)),
            }
            if self.json {
                println!("{}", self.object(line, &finding));
            } else {
                row(line, &finding);
            }
        }
    }

    fn object(&self, line: &Line, finding: &Finding) -> serde_json::Value {
        json!({
            "id": line.id, "what": line.what, "part": finding.part, "figure": finding.figure, "goal": finding.goal,
            "verdict": finding.verdict(), "sides": finding.sides, "note": finding.note, "quick": self.quick,
            "rounds": self.rounds,
        })
    }

    /// Prints the end; answers whether every line could be run and every check held.
    pub fn end(self) -> Result<bool> {
        if !self.json {
            let counts: Vec<String> = self
                .tally
                .iter()
                .map(|(verdict, count)| format!("{count} {}", word(*verdict)))
                .collect();
            println!(
                "\n{} · {:.0} s",
                counts.join(", "),
                self.started.elapsed().as_secs_f64()
            );
        }
        Ok(self.whole)
    }
}

fn row(line: &Line, finding: &Finding) {
    let name = if finding.part.is_empty() {
        line.id.to_owned()
    } else {
        format!("{} {}", line.id, finding.part)
    };
    let (figure, spread) = shown(&finding.figure);
    let (goal, stretch) = match finding.goal {
        None => (String::new(), String::new()),
        Some(goal) => {
            let sign = if goal.direction == Direction::AtMost {
                "≤"
            } else {
                "≥"
            };
            let stretch = goal
                .stretch
                .map_or_else(String::new, |value| format!("{sign} {}", number(value)));
            (format!("{sign} {}", number(goal.plain)), stretch)
        }
    };
    println!(
        "{name:<21} {:<52} {figure:>9} {spread:<17} {goal:>9} {stretch:>9}  {}",
        cut(line.what, 52),
        word(finding.verdict())
    );
    if !finding.sides.is_empty() {
        let sides: Vec<String> = finding.sides.iter().map(side).collect();
        println!("                      {}", sides.join(" · "));
    }
    if let Figure::Missing { why } = &finding.figure {
        println!("                      not measured: {why}");
    }
    if !finding.note.is_empty() {
        println!("                      {}", finding.note);
    }
}

fn shown(figure: &Figure) -> (String, String) {
    match figure {
        Figure::Ratio { value, low, high } => (number(*value), format!("[{}–{}]", number(*low), number(*high))),
        Figure::Amount { value, unit, low, high } => (
            format!("{} {unit}", number(*value)),
            format!("{}–{}", number(*low), number(*high)),
        ),
        Figure::Checks { held, of } => (format!("{held}/{of}"), String::new()),
        Figure::Missing { .. } => ("–".to_owned(), String::new()),
    }
}

fn side(side: &SideFigure) -> String {
    let seconds = side.median;
    let shown = match seconds {
        _ if seconds >= 1.0 => format!("{seconds:.2} s"),
        _ if seconds >= 0.001 => format!("{:.2} ms", seconds * 1e3),
        _ => format!("{:.1} µs", seconds * 1e6),
    };
    format!("{} {shown}", side.name)
}

/// Three figures are enough.
fn number(value: f64) -> String {
    match value.abs() {
        size if size >= 100.0 => format!("{value:.0}"),
        size if size >= 10.0 => format!("{value:.1}"),
        size if size >= 0.1 => format!("{value:.2}"),
        _ => format!("{value:.3}"),
    }
}

fn cut(text: &str, width: usize) -> String {
    if text.chars().count() <= width {
        text.to_owned()
    } else {
        text.chars().take(width - 1).chain(['…']).collect()
    }
}

fn word(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Stretch => "stretch",
        Verdict::Goal => "goal",
        Verdict::Short => "SHORT",
        Verdict::Figure => "figure",
        Verdict::Missing => "missing",
    }
}
