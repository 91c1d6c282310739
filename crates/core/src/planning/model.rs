//! Lines of plans, and ready plans of mentors (domain.md §2.1, §3.2, §3.6).

use serde::{Deserialize, Serialize};
use sheberlik_record_derive::Record;
use ts_rs::TS;

use super::check::check_item;
use super::computed::ITEM_COMPUTED;
use crate::text::dates::PartialDate;

/// A line of the plan of a group's year, of the School's year or of a mentor.
#[derive(Debug, Clone, Serialize, Deserialize, TS, Record)]
#[record(room = "planning", names(kk = "activity_kk", ru = "activity_ru", en = "activity_en"), check = check_item, computed = ITEM_COMPUTED, sort = "stage_rank rank")]
pub struct PlanItem {
    /// Id.
    pub id: String,
    /// Of which year of which group.
    #[record(reference = "group_year", owner, group = "names")]
    pub group_year: Option<String>,
    /// Of which year of the School.
    #[record(reference = "school_year", owner, group = "names")]
    pub school_year: Option<String>,
    /// Of which pair.
    #[record(reference = "mentorship", owner, group = "names")]
    pub mentorship: Option<String>,
    /// Place in the plan.
    #[record(whole, min = 1, max = 999, required, default = 1, listed, group = "names")]
    pub rank: i64,
    /// Stage.
    #[record(
        choice = "organising practical closing",
        required,
        default = "practical",
        listed,
        group = "names"
    )]
    pub stage: String,
    /// Content in Kazakh.
    #[record(long_text, max = 2000, listed, searchable, group = "names")]
    pub activity_kk: Option<String>,
    /// Content in Russian.
    #[record(long_text, max = 2000, listed, searchable, group = "names")]
    pub activity_ru: Option<String>,
    /// Content in English.
    #[record(long_text, max = 2000, listed, searchable, group = "names")]
    pub activity_en: Option<String>,
    /// Kind of work.
    #[record(
        choice = "theory master_class consultation workshop visit results other",
        listed,
        group = "names"
    )]
    pub form: Option<String>,
    /// Day or month from which; all year where blank.
    #[record(partial_date, listed, group = "dates")]
    pub term_from: Option<PartialDate>,
    /// Last day or month.
    #[record(partial_date, group = "dates")]
    pub term_to: Option<PartialDate>,
    /// Who is responsible.
    #[record(reference = "person", listed, group = "names")]
    pub responsible: Option<String>,
    /// Who is responsible, as a role.
    #[record(text, max = 200, group = "names")]
    pub responsible_text: Option<String>,
    /// Result in Kazakh.
    #[record(text, max = 500, group = "names")]
    pub expected_result_kk: Option<String>,
    /// Result in Russian.
    #[record(text, max = 500, group = "names")]
    pub expected_result_ru: Option<String>,
    /// Result in English.
    #[record(text, max = 500, group = "names")]
    pub expected_result_en: Option<String>,
    /// How far it is.
    #[record(
        choice = "planned in_progress done moved cancelled",
        required,
        default = "planned",
        listed,
        group = "status"
    )]
    pub state: String,
    /// Day on which it was done.
    #[record(date, listed, group = "status")]
    pub done_on: Option<chrono::NaiveDate>,
    /// Mark of execution in words.
    #[record(text, max = 500, group = "status")]
    pub mark: Option<String>,
    /// Why it was moved or cancelled.
    #[record(text, max = 500, group = "status")]
    pub reason: Option<String>,
    /// The line of last year that it goes on with.
    #[record(reference = "plan_item", group = "hidden")]
    pub carried_from: Option<String>,
    /// Note.
    #[record(long_text, group = "other")]
    pub note: Option<String>,
}

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
