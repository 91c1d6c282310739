//! Plans, their sections and versions (domain.md §2.1, §2.3).

use serde::{Deserialize, Serialize};
use sheberlik_record_derive::Record;
use ts_rs::TS;

use crate::planning::check::check_plan;
use crate::planning::computed::PLAN_COMPUTED;
use crate::planning::freezing::check_version;

/// A plan of one kind for one year: what is to be done, by whom, by when; frozen as approved (domain.md §2.1, §2.3).
#[derive(Debug, Clone, Serialize, Deserialize, TS, Record)]
#[record(room = "planning", names(kk = "title_kk", ru = "title_ru", en = "title_en"), check = check_plan, computed = PLAN_COMPUTED, sort = "-year_start kind name", detail = "{title:academic_year:t.academic_year}")]
pub struct Plan {
    /// Id.
    pub id: String,
    /// What it plans.
    #[record(
        choice = "methodical school group mentoring young_teacher_school prospective network post_course internal_control",
        required,
        default = "methodical",
        listed,
        group = "names"
    )]
    pub kind: String,
    /// Academic year; none for plans of several years.
    #[record(reference = "academic_year", listed, group = "names")]
    pub academic_year: Option<String>,
    /// Title in Kazakh.
    #[record(text, max = 500, listed, searchable, group = "names")]
    pub title_kk: Option<String>,
    /// Title in Russian.
    #[record(text, max = 500, listed, searchable, group = "names")]
    pub title_ru: Option<String>,
    /// Title in English.
    #[record(text, max = 500, listed, searchable, group = "names")]
    pub title_en: Option<String>,
    /// Whose plan: year of a group.
    #[record(reference = "group_year", owner, group = "hidden")]
    pub group_year: Option<String>,
    /// Whose plan: year of the School.
    #[record(reference = "school_year", owner, group = "hidden")]
    pub school_year: Option<String>,
    /// Whose plan: mentoring pair.
    #[record(reference = "mentorship", owner, group = "hidden")]
    pub mentorship: Option<String>,
    /// Whose plan: network community.
    #[record(reference = "network_community", group = "names")]
    pub network_community: Option<String>,
    /// Whose plan: department.
    #[record(reference = "department", group = "names")]
    pub department: Option<String>,
    /// Methodical topic of the college in Kazakh.
    #[record(long_text, group = "names")]
    pub topic_kk: Option<String>,
    /// Methodical topic of the college in Russian.
    #[record(long_text, group = "names")]
    pub topic_ru: Option<String>,
    /// Methodical topic of the college in English.
    #[record(long_text, group = "names")]
    pub topic_en: Option<String>,
    /// Goal in Kazakh.
    #[record(long_text, group = "names")]
    pub goal_kk: Option<String>,
    /// Goal in Russian.
    #[record(long_text, group = "names")]
    pub goal_ru: Option<String>,
    /// Goal in English.
    #[record(long_text, group = "names")]
    pub goal_en: Option<String>,
    /// Tasks in Kazakh.
    #[record(long_text, group = "names")]
    pub tasks_kk: Option<String>,
    /// Tasks in Russian.
    #[record(long_text, group = "names")]
    pub tasks_ru: Option<String>,
    /// Tasks in English.
    #[record(long_text, group = "names")]
    pub tasks_en: Option<String>,
    /// Short analysis of last year in Kazakh.
    #[record(long_text, group = "other")]
    pub analysis_kk: Option<String>,
    /// Short analysis of last year in Russian.
    #[record(long_text, group = "other")]
    pub analysis_ru: Option<String>,
    /// Short analysis of last year in English.
    #[record(long_text, group = "other")]
    pub analysis_en: Option<String>,
    /// First day, where it differs from the academic year.
    #[record(date, group = "dates")]
    pub period_from: Option<chrono::NaiveDate>,
    /// Last day, where it differs from the academic year.
    #[record(date, group = "dates")]
    pub period_to: Option<chrono::NaiveDate>,
    /// How far it is (domain.md §2.3).
    #[record(
        choice = "draft review rework agreed approved executed archived",
        required,
        default = "draft",
        listed,
        group = "status"
    )]
    pub state: String,
    /// Day of approval.
    #[record(date, listed, group = "document")]
    pub approved_on: Option<chrono::NaiveDate>,
    /// The plan of last year that it goes on with.
    #[record(reference = "plan", group = "hidden")]
    pub continues: Option<String>,
    /// Scan of the signed plan.
    #[record(file, group = "document")]
    pub file: Option<String>,
    /// Note.
    #[record(long_text, group = "other")]
    pub note: Option<String>,
}

/// A section of a plan: «I. Организационная работа».
#[derive(Debug, Clone, Serialize, Deserialize, TS, Record)]
#[record(
    room = "planning",
    names(kk = "title_kk", ru = "title_ru", en = "title_en"),
    sort = "rank"
)]
pub struct PlanSection {
    /// Id.
    pub id: String,
    /// Of which plan.
    #[record(reference = "plan", required, owner, group = "names")]
    pub plan: String,
    /// Place in the plan.
    #[record(whole, min = 1, max = 99, required, default = 1, listed, group = "names")]
    pub rank: i64,
    /// Title in Kazakh.
    #[record(text, max = 500, listed, searchable, group = "names")]
    pub title_kk: Option<String>,
    /// Title in Russian.
    #[record(text, max = 500, listed, searchable, group = "names")]
    pub title_ru: Option<String>,
    /// Title in English.
    #[record(text, max = 500, listed, searchable, group = "names")]
    pub title_en: Option<String>,
    /// Direction of work.
    #[record(reference = "plan_direction", listed, group = "names")]
    pub plan_direction: Option<String>,
    /// Note.
    #[record(long_text, group = "other")]
    pub note: Option<String>,
}

/// A plan as it was approved: frozen, never changed (domain.md §2.3).
#[derive(Debug, Clone, Serialize, Deserialize, TS, Record)]
#[record(
    room = "planning",
    check = check_version,
    sort = "-number",
    title = "concat_ws(' · ', {title:plan:t.plan}, t.number)"
)]
pub struct PlanVersion {
    /// Id.
    pub id: String,
    /// Of which plan.
    #[record(reference = "plan", required, owner, group = "names")]
    pub plan: String,
    /// Number of the version.
    #[record(whole, min = 1, max = 999, required, default = 1, listed, group = "names")]
    pub number: i64,
    /// Day of approval.
    #[record(date, required, listed, group = "names")]
    pub approved_on: chrono::NaiveDate,
    /// Who approved it.
    #[record(text, max = 300, listed, group = "names")]
    pub approved_by: Option<String>,
    /// Why it was approved again.
    #[record(text, max = 500, group = "names")]
    pub reason: Option<String>,
    /// The plan with its sections and lines as approved, JSON.
    #[record(long_text, required, max = 4000000, required, group = "hidden")]
    pub content: String,
    /// Note.
    #[record(long_text, group = "other")]
    pub note: Option<String>,
}
