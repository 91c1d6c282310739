//! What can go wrong, twice: [`Error`] is rich and stays inside, [`Problem`] is its small public face.
//!
//! No sentence is made here: a problem is a code with arguments, and its words live in `locales/*/problem.ftl`
//! under `problem-<code>` (faulty fields: `problem-field-<code>`). This file is the only place that maps the one to
//! the other and decides what reaches the log.

use serde::Serialize;
use serde_json::{Map, Value, json};
use ts_rs::TS;

/// Arguments of a code, by name.
pub type Arguments = Map<String, Value>;

/// What is wrong with one field of a request; answered for all fields at once.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct FieldProblem {
    /// Field name as in the request.
    pub field: String,
    /// Code; words under `problem-field-<code>`.
    pub code: String,
    /// Arguments of the words.
    #[ts(type = "Record<string, unknown>")]
    pub args: Arguments,
}

impl FieldProblem {
    /// A problem without arguments.
    pub fn new(field: &str, code: &str) -> Self {
        Self::with(field, code, json!({}))
    }

    /// A problem with arguments given as a JSON object.
    pub fn with(field: &str, code: &str, args: Value) -> Self {
        let args = args.as_object().cloned().unwrap_or_default();
        Self {
            field: field.to_owned(),
            code: code.to_owned(),
            args,
        }
    }
}

/// Any failure of the engine.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// Faulty fields, all of them.
    #[error("{} faulty fields", .0.len())]
    Invalid(Vec<FieldProblem>),
    /// A refusal with a code that has words.
    #[error("{code} {args:?}")]
    Coded {
        /// Code; words under `problem-<code>`.
        code: &'static str,
        /// Arguments of the words.
        args: Arguments,
    },
    /// The user stopped the work.
    #[error("cancelled")]
    Cancelled,
    /// The request is not of the call's shape.
    #[error("bad request: {0}")]
    Request(#[from] serde_json::Error),
    /// The database said no.
    #[error(transparent)]
    Database(#[from] rusqlite::Error),
    /// The disk said no.
    #[error(transparent)]
    Disk(#[from] std::io::Error),
    /// A panic or a broken invariant; `incident` is the number in the log.
    #[error("internal {incident}")]
    Internal {
        /// Number of the incident in the log.
        incident: String,
    },
}

/// Result of the engine.
pub type Result<T, E = Error> = std::result::Result<T, E>;

impl Error {
    /// A refusal with a code and arguments given as a JSON object.
    pub fn coded(code: &'static str, args: Value) -> Self {
        Self::Coded {
            code,
            args: args.as_object().cloned().unwrap_or_default(),
        }
    }

    /// One faulty field.
    pub fn field(field: &str, code: &str) -> Self {
        Self::Invalid(vec![FieldProblem::new(field, code)])
    }

    /// A broken invariant: logged under an incident number, shown as that number only.
    pub fn internal(what: impl std::fmt::Display) -> Self {
        let incident = incident_number();
        tracing::error!(incident, "{what}");
        Self::Internal { incident }
    }
}

/// A short number under which a failure stands in the log.
pub fn incident_number() -> String {
    let id = uuid::Uuid::now_v7().simple().to_string();
    id[20..].to_uppercase()
}

/// The public face of an [`Error`]: what the window, the command line and a test see.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Problem {
    /// Code; words under `problem-<code>`.
    pub code: String,
    /// Arguments of the words.
    #[ts(type = "Record<string, unknown>")]
    pub args: Arguments,
    /// Faulty fields, all of them.
    pub fields: Vec<FieldProblem>,
    /// Number of the incident in the log, where there is one.
    pub incident: Option<String>,
}

impl Problem {
    fn plain(code: &str) -> Self {
        Self {
            code: code.to_owned(),
            args: Map::new(),
            fields: Vec::new(),
            incident: None,
        }
    }

    fn logged(code: &str, error: &dyn std::fmt::Display) -> Self {
        let incident = incident_number();
        tracing::error!(incident, code, "{error}");
        Self {
            incident: Some(incident),
            ..Self::plain(code)
        }
    }
}

impl From<Error> for Problem {
    fn from(error: Error) -> Self {
        match error {
            Error::Invalid(fields) => Self {
                fields,
                ..Self::plain("invalid")
            },
            Error::Coded { code, args } => Self {
                args,
                ..Self::plain(code)
            },
            Error::Cancelled => Self::plain("cancelled"),
            Error::Request(error) => {
                let mut problem = Self::plain("bad_request");
                problem.args.insert("detail".into(), Value::String(error.to_string()));
                problem
            }
            Error::Internal { incident } => Self {
                incident: Some(incident),
                ..Self::plain("internal")
            },
            Error::Disk(error) => Self::logged(disk_code(&error), &error),
            Error::Database(error) => Self::logged(database_code(&error), &error),
        }
    }
}

fn disk_code(error: &std::io::Error) -> &'static str {
    use std::io::ErrorKind;
    match error.kind() {
        ErrorKind::NotFound => "file_not_found",
        ErrorKind::PermissionDenied => "no_permission",
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => "disk_full",
        ErrorKind::ReadOnlyFilesystem => "read_only_disk",
        _ => "disk",
    }
}

fn database_code(error: &rusqlite::Error) -> &'static str {
    use rusqlite::ErrorCode;
    match error.sqlite_error_code() {
        Some(ErrorCode::DiskFull) => "disk_full",
        Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase) => "damaged",
        Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => "busy",
        Some(ErrorCode::ReadOnly | ErrorCode::PermissionDenied | ErrorCode::CannotOpen) => "no_permission",
        Some(ErrorCode::OperationInterrupted) => "cancelled",
        Some(ErrorCode::SystemIoFailure) => "disk",
        _ => "internal",
    }
}
