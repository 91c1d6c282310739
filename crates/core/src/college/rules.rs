//! Dated rules: a number that an order of the ministry may change, from a day on, with its source.

use rusqlite::{OptionalExtension, named_params};
use serde::{Deserialize, Serialize};
use serde_json::json;
use sheberlik_record_derive::Record;
use ts_rs::TS;

use crate::context::Context;
use crate::db::{Reader, Writer};
use crate::problem::{Error, FieldProblem, Result};
use crate::record::Values;

/// The value of one rule between two days.
#[derive(Debug, Clone, Serialize, Deserialize, TS, Record)]
#[record(room = "college", check = check_rule, sort = "code -valid_from", title = "t.code || ''")]
pub struct Rule {
    /// Id.
    pub id: String,
    /// Which rule; words under `college-rule-code-<code>`.
    #[record(
        choice = "pd_interval_months pd_amber_months pd_min_hours attestation_interval_months \
        attestation_amber_months attestation_red_months young_specialist_months \
        pc_min_hours pc_from_course_end pc_window_months pc_grace_days pc_soon_days pc_stuck_days \
        pc_min_entry_surveys pc_min_final_surveys pc_min_evidence pc_min_reflections \
        pc_weight_survey pc_weight_results pc_weight_evidence pc_weight_reflection pc_band_high pc_band_medium \
        head_experience_years head_course_max_months head_max_groups group_min_size group_max_per_person \
        group_ready_days group_min_sessions mentor_order_days mentor_period_months mentor_max_mentees \
        mentee_months mentor_silence_days memorandum_alert_days event_summary_days decision_warn_days \
        plan_approve_days review_warn_days",
        required,
        listed,
        group = "other"
    )]
    pub code: String,
    /// Its value.
    #[record(whole, min = 0, max = 100000, required, listed, group = "other")]
    pub value: i64,
    /// Unit of the value.
    #[record(choice = "months days hours years count percent", required, listed, group = "other")]
    pub unit: String,
    /// First day on which it holds.
    #[record(date, required, listed, group = "dates")]
    pub valid_from: chrono::NaiveDate,
    /// Last day on which it holds; open where blank.
    #[record(date, listed, group = "dates")]
    pub valid_to: Option<chrono::NaiveDate>,
    /// Law or order that sets it.
    #[record(text, max = 500, listed, group = "document")]
    pub source: Option<String>,
    /// Note.
    #[record(long_text, group = "other")]
    pub note: Option<String>,
}

fn check_rule(_: &Writer<'_>, _: Option<&str>, values: &Values) -> Result<Vec<FieldProblem>> {
    let day = |name: &str| values.get(name).and_then(|day| day.as_str()).map(str::to_owned);
    let (from, to) = (day("valid_from").unwrap_or_default(), day("valid_to"));
    let wrong = to.is_some_and(|to| to < from);
    Ok(wrong
        .then(|| FieldProblem::with("valid_to", "date_order", json!({ "after": from })))
        .into_iter()
        .collect())
}

/// The value of a rule on the context's day.
///
/// # Errors
/// `no_rule` with `code` where no value holds on that day.
pub fn value(reader: &Reader<'_>, code: &str, context: &Context) -> Result<i64> {
    value_on(reader, code, context.today)
}

/// The value of a rule on any day.
///
/// # Errors
/// `no_rule` with `code` where no value holds on that day.
pub fn value_on(reader: &Reader<'_>, code: &str, day: chrono::NaiveDate) -> Result<i64> {
    let today = day.format("%Y-%m-%d").to_string();
    reader
        .connection()
        .prepare_cached(
            "SELECT value FROM rule WHERE code = :code AND deleted_at IS NULL AND valid_from <= :today
             AND (valid_to IS NULL OR valid_to >= :today) ORDER BY valid_from DESC LIMIT 1",
        )?
        .query_row(named_params! { ":code": code, ":today": today }, |row| row.get(0))
        .optional()?
        .ok_or_else(|| Error::coded("no_rule", json!({ "code": code })))
}
