//! What may be typed.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};
use sheberlik_core::Language;

/// The methodist's desk of a college, without its window.
#[derive(Debug, Parser)]
#[command(name = "sheberlik", version, after_help = EXAMPLES)]
pub struct Arguments {
    /// Data folder [default: the one of the window; SHEBERLIK_DATA overrides it].
    #[arg(long, global = true, value_name = "DIR")]
    pub data: Option<PathBuf>,
    /// Language of messages and of names in answers.
    #[arg(long, global = true, default_value = "en", value_parser = language, value_name = "kk|ru|en")]
    pub lang: Language,
    /// Print one JSON value on standard output, and problems as JSON on standard error.
    #[arg(long, global = true)]
    pub json: bool,
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

const EXAMPLES: &str = "Examples:
  sheberlik import staff.xlsx                    show what the workbook would change (nothing is written)
  sheberlik import staff.xlsx --apply            bring it in; rows that ask wait for an answer
  sheberlik import courses.xlsx --apply --accept-likely
  sheberlik report r4 --year 2025-2026 --doc-lang kk+ru --out monitoring.xlsx
  sheberlik report r11 --from 2025-09-01 --to 2026-06-30 --doc-lang ru --out staff.xlsx
  sheberlik list person --search калиева --lang kk
  sheberlik list training_record --where '{\"status\":\"certified\",\"end_date\":{\"from\":\"2025-01-01\"}}' --json
  sheberlik call person_card '{\"id\":\"…\"}' --json
  sheberlik backup --out D:\\backups\\monday.zip
  sheberlik undo

Exit status: 0 done, 1 a problem (said on standard error), 2 wrong usage.";

/// One thing to do.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Bring in a workbook (xlsx, xls, ods, csv); without --apply only shows what would change.
    Import(Import),
    /// Write a form as an Excel file.
    Report(Report),
    /// Write the data and all attached files to one archive.
    Backup {
        /// The archive to write.
        #[arg(long, value_name = "FILE")]
        out: PathBuf,
    },
    /// Replace the data by a backup; a safety copy is made first.
    Restore {
        /// An archive, or a backup of the data folder.
        file: PathBuf,
    },
    /// Write the calendar of some days as a file for other calendars (iCalendar).
    Calendar {
        /// First day, ISO.
        #[arg(long)]
        from: chrono::NaiveDate,
        /// Last day, ISO.
        #[arg(long)]
        to: chrono::NaiveDate,
        /// The file to write.
        #[arg(long, value_name = "FILE")]
        out: PathBuf,
    },
    /// List records of a kind.
    List(List),
    /// Answer any call of the program.
    Call {
        /// Name of the call, such as person_card.
        name: String,
        /// Its request as JSON.
        #[arg(default_value = "{}")]
        request: String,
    },
    /// Undo the newest operation.
    Undo,
    /// Repeat the operation that was undone last.
    Redo,
    /// Check the data file and repair what is derived.
    Check,
    /// Fill an empty data folder with invented people and courses.
    Seed {
        /// How many.
        #[arg(long, value_enum)]
        size: SeedSize,
        /// The number that all invention follows from.
        #[arg(long, default_value_t = 1)]
        seed: u64,
    },
}

/// `import`.
#[derive(Debug, Args)]
pub struct Import {
    /// The workbook.
    pub file: PathBuf,
    /// Only this sheet.
    #[arg(long, value_name = "NAME")]
    pub sheet: Option<String>,
    /// What the sheets are, where guessing is not wanted.
    #[arg(long = "as", value_enum, value_name = "staff|courses")]
    pub kind: Option<ImportKind>,
    /// Write every row but those that ask.
    #[arg(long)]
    pub apply: bool,
    /// Take the best candidate of each question too.
    #[arg(long)]
    pub accept_likely: bool,
}

/// What a sheet is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum ImportKind {
    /// A staff list.
    Staff,
    /// A list of courses.
    Courses,
    /// Members of creative groups.
    Groups,
    /// Mentors with their young teachers.
    Mentors,
    /// Events with who took part in them.
    Events,
    /// A plan.
    Plan,
}

/// `report`.
#[derive(Debug, Args)]
pub struct Report {
    /// Code of the form: r1, r1-matrix, r2, r2-a, r2-b, r2-passport, r4, r5, r5-card, r6, r6-a to r6-c, r7, r7-a to r7-e,
    /// r8, r8-a, r8-b, r9, r11, r12, r13, r14, r15, r18, r19, r21, technologies.
    pub code: String,
    /// Academic year, such as 2025-2026 [default: the one that today falls in].
    #[arg(long, conflicts_with_all = ["from", "to"])]
    pub year: Option<String>,
    /// First day, ISO.
    #[arg(long, requires = "to", value_name = "DATE")]
    pub from: Option<chrono::NaiveDate>,
    /// Last day, ISO.
    #[arg(long, requires = "from", value_name = "DATE")]
    pub to: Option<chrono::NaiveDate>,
    /// The record that the form is about.
    #[arg(long, value_name = "ID")]
    pub of: Option<String>,
    /// Language of the document [default: the college's].
    #[arg(long, value_name = "kk|ru|en|kk+ru")]
    pub doc_lang: Option<String>,
    /// More parameters of the form as JSON, such as {"department":"…","iin":true}.
    #[arg(long, value_name = "JSON")]
    pub parameters: Option<String>,
    /// The file to write.
    #[arg(long, value_name = "FILE")]
    pub out: PathBuf,
}

/// `list`.
#[derive(Debug, Args)]
pub struct List {
    /// Kind of record: person, training_record, department, provider …
    pub record: String,
    /// Conditions as JSON: {"field": value, "field": [values], "field": {"from": …, "to": …, "blank": true}}.
    #[arg(long = "where", value_name = "JSON")]
    pub conditions: Option<String>,
    /// Words that the record starts with, in any spelling or on the wrong keyboard layout.
    #[arg(long)]
    pub search: Option<String>,
    /// Most rows.
    #[arg(long, default_value_t = 1000)]
    pub limit: u32,
}

/// How much to invent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum SeedSize {
    /// One college: 62 people.
    College,
    /// An oblast: 2,200 people.
    Oblast,
    /// The country: 44,000 people, 180,000 training records.
    Country,
}

fn language(code: &str) -> Result<Language, String> {
    code.parse()
        .map_err(|error: sheberlik_core::UnknownLanguage| error.to_string())
}
