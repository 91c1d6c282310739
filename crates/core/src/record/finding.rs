//! What a rule answers: what was found, what is missing and which record proves it.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use ts_rs::TS;

/// How much a finding weighs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Severity {
    /// Good to know.
    Info,
    /// To be looked at.
    Warn,
    /// Stops, or is red.
    Error,
}

/// One answer of a rule: what was found, what is missing, which record proves it. Never a bare yes or no.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct Finding {
    /// Rule code in words' form, such as `pd_last_course`; words under `record-finding-<code>`.
    pub code: String,
    /// Weight.
    pub severity: Severity,
    /// Whether the condition holds.
    pub ok: bool,
    /// What was found, by name.
    #[ts(type = "Record<string, unknown>")]
    pub fact: Value,
    /// What is missing, by name; `null` where nothing is.
    #[ts(type = "Record<string, unknown> | null")]
    pub missing: Value,
    /// The record that proves it.
    pub proof: Option<Proof>,
}

impl Finding {
    /// What a condition answers: a remark where it holds; of this weight, with what is missing, where it does not.
    pub fn of(code: &str, ok: bool, otherwise: Severity, fact: Value, missing: Value) -> Self {
        Self {
            code: code.to_owned(),
            severity: if ok { Severity::Info } else { otherwise },
            ok,
            fact,
            missing: if ok { Value::Null } else { missing },
            proof: None,
        }
    }

    /// As [`Finding::of`]; the fact says itself whether it was found, and nothing more can be said of what is missing.
    pub fn found(code: &str, ok: bool, otherwise: Severity, mut fact: Value) -> Self {
        fact["found"] = Value::Bool(ok);
        Self::of(code, ok, otherwise, fact, Value::Object(Map::new()))
    }

    /// What does not hold, or asks for a look.
    pub fn wanting(code: &str, severity: Severity, fact: Value) -> Self {
        Self::of(code, false, severity, fact, Value::Object(Map::new()))
    }

    /// The finding with the record that proves it; without an id nothing does.
    #[must_use]
    pub fn proven_by(self, record: &str, id: Option<&str>) -> Self {
        let proof = id.map(|id| Proof {
            record: record.to_owned(),
            id: id.to_owned(),
        });
        Self { proof, ..self }
    }
}

/// A record that proves a finding.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Proof {
    /// Kind of record.
    pub record: String,
    /// Its id.
    pub id: String,
}
