//! Every kind of write, with the code of its label: what the history and «Undo: …» say was done.
//!
//! Words live in `locales/*/op.ftl` under `op-<code>`; [`CODES`] lists those that are not of one record.

use serde_json::{Value, json};

use crate::problem::Arguments;

/// Codes besides `create_<record>`, `update_<record>`, `remove_<record>` and `restore_<record>`.
pub const CODES: &[&str] = &[
    "appoint_head",
    "assign_curator",
    "close_case",
    "decline_cases",
    "enter_survey",
    "extend_case",
    "hold_session",
    "import",
    "join_group",
    "join_school",
    "link_evidence",
    "mark_attendance",
    "merge_people",
    "merge_technologies",
    "not_same_person",
    "open_cases",
    "quick_course",
    "rate_results",
    "reopen_case",
    "roll_over_group",
    "set_case_level",
    "set_technology_level",
    "setup",
    "sample_open",
    "sample_clear",
    "seed",
    "sum_up_group",
    "terminate_cases",
    "verify_evidence",
    "close_mentorship",
    "order_mentorship",
    "plan_from_template",
    "prolong_mentorship",
    "report_mentorship",
    "save_diagnosis",
    "save_visit_sheet",
    "start_mentorship",
    "stop_mentorship",
    "cancel_event",
    "decision_to_plan",
    "done_decision",
    "feedback_to_plan",
    "hold_event",
    "move_event",
    "prolong_memorandum",
    "save_participation",
    "sum_up_event",
    "submit_plan",
    "return_plan",
    "agree_plan",
    "approve_plan",
    "finish_plan",
    "start_plan",
    "carry_over_plan",
    "plan_items_done",
    "plan_items_moved",
    "plan_items_cancelled",
    "plan_items_reopened",
    "agree_document",
    "approve_document",
    "approve_document_override",
    "consider_document",
    "coordinate_document",
    "enforce_document",
    "register_minutes",
    "return_document",
    "review_document",
    "revise_document",
    "submit_document",
    "supersede_document",
    "use_resource",
    "withdraw_document",
];

/// What a write does, for the journal.
#[derive(Debug, Clone)]
pub struct Op {
    /// Code of the label.
    pub code: String,
    /// Arguments of the label.
    pub args: Arguments,
}

impl Op {
    /// An operation with arguments given as a JSON object.
    pub fn new(code: impl Into<String>, args: Value) -> Self {
        Self {
            code: code.into(),
            args: args.as_object().cloned().unwrap_or_default(),
        }
    }

    /// A record was created.
    pub fn create(record: &str, name: &str) -> Self {
        Self::new(format!("create_{record}"), json!({ "name": name }))
    }

    /// A record was changed.
    pub fn update(record: &str, name: &str) -> Self {
        Self::new(format!("update_{record}"), json!({ "name": name }))
    }

    /// Records were removed; `name` is the one record's name where there is one.
    pub fn remove(record: &str, name: &str, count: usize) -> Self {
        Self::new(format!("remove_{record}"), json!({ "name": name, "count": count }))
    }

    /// Removed records were restored.
    pub fn restore(record: &str, name: &str, count: usize) -> Self {
        Self::new(format!("restore_{record}"), json!({ "name": name, "count": count }))
    }
}
