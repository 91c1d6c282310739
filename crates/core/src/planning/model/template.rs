//! Ready plans of mentors by need (domain.md §3.6).

use serde::{Deserialize, Serialize};
use sheberlik_record_derive::Record;
use ts_rs::TS;

/// A ready individual plan of a mentor, by need.
#[derive(Debug, Clone, Serialize, Deserialize, TS, Record)]
#[record(
    room = "planning",
    names(kk = "name_kk", ru = "name_ru", en = "name_en"),
    sort = "name"
)]
pub struct PlanTemplate {
    /// Id.
    pub id: String,
    /// Name in Kazakh.
    #[record(text, max = 300, listed, searchable, group = "names")]
    pub name_kk: Option<String>,
    /// Name in Russian.
    #[record(text, max = 300, listed, searchable, group = "names")]
    pub name_ru: Option<String>,
    /// Name in English.
    #[record(text, max = 300, listed, searchable, group = "names")]
    pub name_en: Option<String>,
    /// Other spellings in workbooks, one a line.
    #[record(long_text, max = 4000, group = "other")]
    pub synonyms: Option<String>,
    /// Which need it answers.
    #[record(
        choice = "planning methods assessment group_work documents digital",
        listed,
        group = "names"
    )]
    pub need: Option<String>,
    /// No longer offered.
    #[record(yes_no, listed, group = "status")]
    pub archived: bool,
    /// Note.
    #[record(long_text, group = "other")]
    pub note: Option<String>,
}

/// A line of a plan template.
#[derive(Debug, Clone, Serialize, Deserialize, TS, Record)]
#[record(
    room = "planning",
    names(kk = "activity_kk", ru = "activity_ru", en = "activity_en"),
    sort = "rank"
)]
pub struct PlanTemplateItem {
    /// Id.
    pub id: String,
    /// Of which template.
    #[record(reference = "plan_template", required, owner, group = "names")]
    pub plan_template: String,
    /// Place in the plan.
    #[record(whole, min = 1, max = 99, required, default = 1, listed, group = "names")]
    pub rank: i64,
    /// Month of the calendar.
    #[record(whole, min = 1, max = 12, listed, group = "names")]
    pub month: Option<i64>,
    /// Kind of work.
    #[record(
        choice = "theory master_class consultation workshop visit results other",
        listed,
        group = "names"
    )]
    pub form: Option<String>,
    /// Content in Kazakh.
    #[record(long_text, max = 2000, listed, group = "names")]
    pub activity_kk: Option<String>,
    /// Content in Russian.
    #[record(long_text, max = 2000, listed, group = "names")]
    pub activity_ru: Option<String>,
    /// Content in English.
    #[record(long_text, max = 2000, listed, group = "names")]
    pub activity_en: Option<String>,
    /// Result in Kazakh.
    #[record(text, max = 500, group = "names")]
    pub expected_result_kk: Option<String>,
    /// Result in Russian.
    #[record(text, max = 500, group = "names")]
    pub expected_result_ru: Option<String>,
    /// Result in English.
    #[record(text, max = 500, group = "names")]
    pub expected_result_en: Option<String>,
    /// Note.
    #[record(long_text, group = "other")]
    pub note: Option<String>,
}
