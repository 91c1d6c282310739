//! Lines of plans, and ready plans of mentors (domain.md §2.1, §3.2, §3.6).

use serde::{Deserialize, Serialize};
use sheberlik_record_derive::Record;
use ts_rs::TS;

use super::check::{check_item, check_plan};
use super::computed::{ITEM_COMPUTED, PLAN_COMPUTED};
use super::frozen::check_version;
use crate::text::dates::PartialDate;

/// A line of the plan of a group's year, of the School's year or of a mentor.
#[derive(Debug, Clone, Serialize, Deserialize, TS, Record)]
#[record(room = "planning", names(kk = "activity_kk", ru = "activity_ru", en = "activity_en"), check = check_item, computed = ITEM_COMPUTED, sort = "section_rank stage_rank rank")]
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
    /// Of which plan.
    #[record(reference = "plan", owner, group = "names")]
    pub plan: Option<String>,
    /// Section of the plan.
    #[record(reference = "plan_section", listed, group = "names")]
    pub plan_section: Option<String>,
    /// Form of work.
    #[record(reference = "event_kind", listed, group = "names")]
    pub event_kind: Option<String>,
    /// Form of work as written, where the dictionary has none.
    #[record(text, max = 200, group = "names")]
    pub form_text: Option<String>,
    /// How the term is said.
    #[record(
        choice = "on between until all_year monthly quarterly half_year_1 half_year_2 as_needed",
        group = "dates"
    )]
    pub term_kind: Option<String>,
    /// The term as it was written in a workbook.
    #[record(text, max = 120, group = "dates")]
    pub term_text: Option<String>,
    /// Responsible people besides the first.
    #[record(references = "person", through = "plan_item_person", group = "names")]
    pub people: Vec<String>,
    /// Responsible roles.
    #[record(references = "responsible_role", through = "plan_item_role", listed, group = "names")]
    pub roles: Vec<String>,
    /// With what it ends.
    #[record(reference = "completion_form", listed, group = "names")]
    pub completion_form: Option<String>,
    /// With what it ends, as written.
    #[record(text, max = 300, group = "names")]
    pub completion_text: Option<String>,
    /// Indicator.
    #[record(text, max = 300, group = "other")]
    pub indicator: Option<String>,
    /// How many facts it takes; one where blank.
    #[record(whole, min = 1, max = 9999, group = "other")]
    pub target: Option<i64>,
    /// Marked as done by hand, without a fact.
    #[record(yes_no, group = "hidden")]
    pub done_by_hand: bool,
    /// The term from which it was moved.
    #[record(text, max = 120, group = "hidden")]
    pub moved_from: Option<String>,
    /// Internal control: aim.
    #[record(text, max = 500, group = "other")]
    pub control_aim: Option<String>,
    /// Internal control: object.
    #[record(text, max = 300, group = "other")]
    pub control_object: Option<String>,
    /// Internal control: kind.
    #[record(choice = "thematic frontal personal class overview current", group = "other")]
    pub control_kind: Option<String>,
    /// Internal control: method.
    #[record(text, max = 300, group = "other")]
    pub control_method: Option<String>,
    /// Internal control: where it is heard.
    #[record(text, max = 300, group = "other")]
    pub hearing_place: Option<String>,
    /// Internal control: management decision.
    #[record(text, max = 500, group = "other")]
    pub control_decision: Option<String>,
    /// Internal control: second control.
    #[record(text, max = 300, group = "other")]
    pub second_control: Option<String>,
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
