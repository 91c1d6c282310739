//! The shapes in which a session is shown; TypeScript types are generated from them.

use serde::{Deserialize, Serialize};
use serde_json::Value as Json;
use ts_rs::TS;

use crate::problem::{Severity, SheetProblem};
use crate::proposal::Action;

/// A session as it is shown.
#[derive(Debug, Serialize, TS)]
#[ts(rename = "ImportReview")]
pub struct Review {
    /// Name of the file.
    pub file: String,
    /// What was noticed about the file as a whole.
    pub problems: Vec<ProblemView>,
    /// Sheets in the order of the workbook.
    pub sheets: Vec<SheetView>,
}

/// A sheet as it is shown.
#[derive(Debug, Serialize, TS)]
#[ts(rename = "ImportSheet")]
pub struct SheetView {
    /// Name on the tab.
    pub name: String,
    /// `staff`, `courses`, `groups`, `mentors`, `events`, `plan` or `ignored`.
    #[serde(rename = "as")]
    #[ts(rename = "as")]
    pub kind: String,
    /// Why it is ignored; words under `import-reason-<reason>`.
    pub reason: Option<String>,
    /// Columns of the main table.
    pub mapping: Vec<ColumnView>,
    /// Counts of rows.
    pub rows: RowCounts,
    /// What was noticed: of the sheet, of its columns and of its rows.
    pub problems: Vec<ProblemView>,
    /// The first rows: those that ask, then those that are changed, created, skipped, the same.
    pub items: Vec<ItemView>,
}

/// A column and what it holds.
#[derive(Debug, Serialize, TS)]
#[ts(rename = "ImportColumn")]
pub struct ColumnView {
    /// Column from 0.
    pub column: u32,
    /// Its letters.
    pub letter: String,
    /// Its heading, with the heading above it.
    pub heading: String,
    /// Field; words under `import-field-<field>`.
    pub field: Option<String>,
    /// A value of the column.
    pub example: String,
}

/// Counts of rows by what becomes of them.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RowCounts {
    /// New.
    pub create: u32,
    /// Changed.
    pub change: u32,
    /// Known already.
    pub same: u32,
    /// Left out.
    pub skip: u32,
    /// Waiting for an answer.
    pub ask: u32,
}

impl RowCounts {
    /// Counts one row.
    pub fn add(&mut self, action: Action) {
        match action {
            Action::Create => self.create += 1,
            Action::Change => self.change += 1,
            Action::Same => self.same += 1,
            Action::Skip => self.skip += 1,
            Action::Ask => self.ask += 1,
        }
    }

    /// The count of one action.
    pub fn of(&self, action: Action) -> u32 {
        match action {
            Action::Create => self.create,
            Action::Change => self.change,
            Action::Same => self.same,
            Action::Skip => self.skip,
            Action::Ask => self.ask,
        }
    }

    /// The sums of two counts.
    pub fn plus(self, other: Self) -> Self {
        Self {
            create: self.create + other.create,
            change: self.change + other.change,
            same: self.same + other.same,
            skip: self.skip + other.skip,
            ask: self.ask + other.ask,
        }
    }
}

/// A problem as it is shown; words under `import-problem-<code>`.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(rename = "ImportProblem")]
pub struct ProblemView {
    /// Address of the cell; empty where the sheet or the file as a whole is meant.
    pub cell: String,
    /// Code.
    pub code: String,
    /// Arguments of the words.
    #[ts(type = "Record<string, unknown>")]
    pub args: Json,
    /// How much it matters.
    #[ts(type = "\"info\" | \"warn\" | \"error\"")]
    pub severity: Severity,
}

impl From<&SheetProblem> for ProblemView {
    fn from(problem: &SheetProblem) -> Self {
        Self {
            cell: problem.cell.clone(),
            code: problem.code.name().to_owned(),
            args: Json::Object(problem.args.clone()),
            severity: problem.severity,
        }
    }
}

/// A row as it is shown.
#[derive(Debug, Serialize, TS)]
#[ts(rename = "ImportItem")]
pub struct ItemView {
    /// What an answer names: the row from 0, and above its twenty bits which of the people of the row.
    pub row: u32,
    /// Address of the cell that names the person.
    pub cell: String,
    /// `create`, `change`, `same`, `skip` or `ask`.
    #[ts(type = "\"create\" | \"change\" | \"same\" | \"skip\" | \"ask\"")]
    pub action: Action,
    /// What the row is about.
    pub title: String,
    /// The person whom the row was taken for.
    pub person: Option<String>,
    /// Fields that change, or that a new record gets.
    pub changes: Vec<ChangeView>,
    /// What was noticed.
    pub problems: Vec<ProblemView>,
    /// What it asks.
    pub question: Option<QuestionView>,
}

/// A field that changes.
#[derive(Debug, Serialize, TS)]
#[ts(rename = "ImportChange")]
pub struct ChangeView {
    /// Kind of record.
    pub record: String,
    /// Field.
    pub field: String,
    /// Before; names instead of ids.
    #[ts(type = "unknown")]
    pub before: Json,
    /// After; names instead of ids.
    #[ts(type = "unknown")]
    pub after: Json,
}

/// A question as it is shown.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(rename = "ImportQuestionView")]
pub struct QuestionView {
    /// The name as it is written.
    pub text: String,
    /// The candidate that stands out.
    pub likely: Option<CandidateView>,
    /// Likeliest first.
    pub candidates: Vec<CandidateView>,
}

/// Somebody who may be meant.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(rename = "ImportCandidate")]
pub struct CandidateView {
    /// Id to answer with.
    pub id: String,
    /// Name.
    pub title: String,
    /// Position, department, year of birth.
    pub detail: String,
}

/// Which rows of a sheet are asked for.
#[derive(Debug, Clone, Default, Deserialize, TS)]
#[ts(rename = "ImportItemFilter")]
pub struct ItemFilter {
    /// Only rows of this action.
    #[serde(default)]
    #[ts(optional, type = "\"create\" | \"change\" | \"same\" | \"skip\" | \"ask\"")]
    pub action: Option<Action>,
    /// Only rows with problems that are to be looked at.
    #[serde(default)]
    pub with_problems: bool,
    /// How many to pass over.
    #[serde(default)]
    pub offset: usize,
    /// How many to bring, 200 where none is named.
    #[serde(default)]
    #[ts(optional)]
    pub limit: Option<usize>,
}

/// A page of rows.
#[derive(Debug, Serialize, TS)]
#[ts(rename = "ImportItemPage")]
pub struct ItemPage {
    /// Rows.
    pub items: Vec<ItemView>,
    /// How many there are in all.
    pub total: usize,
}
