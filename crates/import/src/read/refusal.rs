//! Why a file cannot be read, as codes with arguments; words under `problem-<code>`.

use serde_json::{Value, json};
use sheberlik_core::Error;

/// Why a file cannot be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refusal {
    /// There is nothing in it.
    Empty,
    /// It is opened with a password.
    PasswordProtected,
    /// It is cut short or broken.
    Damaged,
    /// It is larger than is read.
    TooLarge {
        /// The limit, megabytes.
        limit_mb: u64,
    },
    /// It unpacks into far more than a workbook holds: a trap, or a workbook bloated by formatting.
    Bomb,
    /// More rows or cells than are read.
    TooManyCells {
        /// The limit, rows of one sheet.
        rows: u32,
    },
    /// It is something else than a workbook.
    NotAWorkbook,
    /// It is a workbook of a kind that is not read.
    UnreadKind {
        /// What it is, as people call it.
        kind: &'static str,
    },
    /// It is not there.
    NotFound,
    /// It may not be read: another program holds it, or rights are missing.
    NoAccess,
    /// No sheet has the asked name.
    NoSuchSheet {
        /// The asked name.
        sheet: String,
    },
}

impl Refusal {
    /// Every code, for the test that each has words.
    pub const CODES: [&'static str; 11] = [
        "import_file_empty",
        "import_file_password",
        "import_file_damaged",
        "import_file_too_large",
        "import_file_bomb",
        "import_file_too_many_cells",
        "import_file_not_a_workbook",
        "import_file_unread_kind",
        "import_file_not_found",
        "import_file_no_access",
        "import_no_such_sheet",
    ];

    /// The public code.
    pub fn code(&self) -> &'static str {
        match self {
            Refusal::Empty => "import_file_empty",
            Refusal::PasswordProtected => "import_file_password",
            Refusal::Damaged => "import_file_damaged",
            Refusal::TooLarge { .. } => "import_file_too_large",
            Refusal::Bomb => "import_file_bomb",
            Refusal::TooManyCells { .. } => "import_file_too_many_cells",
            Refusal::NotAWorkbook => "import_file_not_a_workbook",
            Refusal::UnreadKind { .. } => "import_file_unread_kind",
            Refusal::NotFound => "import_file_not_found",
            Refusal::NoAccess => "import_file_no_access",
            Refusal::NoSuchSheet { .. } => "import_no_such_sheet",
        }
    }

    /// Arguments of the words.
    pub fn args(&self) -> Value {
        match self {
            Refusal::TooLarge { limit_mb } => json!({ "limit": limit_mb }),
            Refusal::TooManyCells { rows } => json!({ "limit": rows }),
            Refusal::UnreadKind { kind } => json!({ "kind": kind }),
            Refusal::NoSuchSheet { sheet } => json!({ "sheet": sheet }),
            _ => json!({}),
        }
    }
}

impl From<std::io::Error> for Refusal {
    fn from(error: std::io::Error) -> Self {
        match error.kind() {
            std::io::ErrorKind::NotFound => Refusal::NotFound,
            std::io::ErrorKind::UnexpectedEof | std::io::ErrorKind::InvalidData => Refusal::Damaged,
            _ => Refusal::NoAccess,
        }
    }
}

impl From<Refusal> for Error {
    fn from(refusal: Refusal) -> Self {
        Error::coded(refusal.code(), refusal.args())
    }
}

impl From<super::Stop> for Error {
    fn from(stop: super::Stop) -> Self {
        match stop {
            super::Stop::Refused(refusal) => refusal.into(),
            super::Stop::Cancelled => Error::Cancelled,
        }
    }
}
