//! Records of imports.

use serde::{Deserialize, Serialize};
use sheberlik_record_derive::Record;
use ts_rs::TS;

/// One workbook that was brought in.
#[derive(Debug, Clone, Serialize, Deserialize, TS, Record)]
#[record(room = "import", sort = "-id", title = "t.file_name")]
pub struct ImportRun {
    /// Id.
    pub id: String,
    /// Name of the file, without its folder.
    #[record(text, max = 255, required, listed, group = "names")]
    pub file_name: String,
    /// SHA-256 of its content.
    #[record(text, max = 64, required, group = "hidden")]
    pub file_hash: String,
    /// Rows that made something new.
    #[record(whole, required, listed, group = "other")]
    pub rows_created: i64,
    /// Rows that changed something.
    #[record(whole, required, listed, group = "other")]
    pub rows_changed: i64,
    /// Rows that said what was known.
    #[record(whole, required, listed, group = "other")]
    pub rows_same: i64,
    /// Rows passed over.
    #[record(whole, required, listed, group = "other")]
    pub rows_skipped: i64,
    /// Rows left with a question.
    #[record(whole, required, listed, group = "other")]
    pub rows_asked: i64,
    /// Note.
    #[record(long_text, group = "other")]
    pub note: Option<String>,
}

/// A row that an import left open.
#[derive(Debug, Clone, Serialize, Deserialize, TS, Record)]
#[record(room = "import", sort = "id", title = "t.text", search_through = "likely")]
pub struct ImportQuestion {
    /// Id.
    pub id: String,
    /// The import.
    #[record(reference = "import_run", required, group = "names")]
    pub import_run: String,
    /// Sheet.
    #[record(text, max = 100, required, listed, group = "names")]
    pub sheet: String,
    /// Cell.
    #[record(text, max = 20, required, listed, group = "names")]
    pub cell: String,
    /// What stands there: the spelling that is asked about.
    #[record(text, max = 500, required, listed, group = "names")]
    pub text: String,
    /// The person it most likely is.
    #[record(reference = "person", listed, group = "names")]
    pub likely: Option<String>,
    /// What the row would do, as JSON.
    #[record(long_text, max = 200000, required, group = "hidden")]
    pub proposal: String,
    /// Whether it still waits.
    #[record(
        choice = "open answered dropped",
        required,
        listed,
        default = "open",
        group = "status"
    )]
    pub state: String,
    /// Note.
    #[record(long_text, group = "other")]
    pub note: Option<String>,
}

/// How the columns of a workbook of this shape are read, as the user corrected it.
#[derive(Debug, Clone, Serialize, Deserialize, TS, Record)]
#[record(room = "import", sort = "-id", title = "t.shape")]
pub struct ImportProfile {
    /// Id.
    pub id: String,
    /// Digest of the headings.
    #[record(text, max = 200, required, group = "names")]
    pub shape: String,
    /// What the sheet is.
    #[record(text, max = 40, required, listed, group = "names")]
    pub kind: String,
    /// Fields by column, as JSON.
    #[record(long_text, max = 20000, required, group = "hidden")]
    pub mapping: String,
    /// Note.
    #[record(long_text, group = "other")]
    pub note: Option<String>,
}
