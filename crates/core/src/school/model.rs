//! Records of the School of Excellence (domain.md §2.1; seed 000).

use serde::{Deserialize, Serialize};
use sheberlik_record_derive::Record;
use ts_rs::TS;

use super::check::{check_membership, check_school};
use super::computed::{MEMBERSHIP_COMPUTED, SCHOOL_COMPUTED, SCHOOL_YEAR_COMPUTED};

/// The standing body of the strongest teachers; its name is the college's own (domain.md §4.3 no. 91).
#[derive(Debug, Clone, Serialize, Deserialize, TS, Record)]
#[record(room = "school", names(kk = "name_kk", ru = "name_ru", en = "name_en"), check = check_school, computed = SCHOOL_COMPUTED, sort = "name")]
pub struct School {
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
    /// Abbreviation in Kazakh.
    #[record(text, max = 60, listed, searchable, group = "names")]
    pub short_name_kk: Option<String>,
    /// Abbreviation in Russian.
    #[record(text, max = 60, listed, searchable, group = "names")]
    pub short_name_ru: Option<String>,
    /// Abbreviation in English.
    #[record(text, max = 60, listed, searchable, group = "names")]
    pub short_name_en: Option<String>,
    /// What the college calls its groups; the three are synonyms (domain.md §1 row 2).
    #[record(
        choice = "creative_group creative_platform microgroup",
        required,
        default = "creative_group",
        group = "names"
    )]
    pub group_label: String,
    /// Who leads the whole work.
    #[record(reference = "person", listed, group = "names")]
    pub leader: Option<String>,
    /// Since when it works.
    #[record(date, group = "dates")]
    pub active_from: Option<chrono::NaiveDate>,
    /// Until when it worked.
    #[record(date, group = "dates")]
    pub active_to: Option<chrono::NaiveDate>,
    /// Number of the order.
    #[record(text, max = 60, group = "document")]
    pub order_number: Option<String>,
    /// Date of the order.
    #[record(date, group = "document")]
    pub order_date: Option<chrono::NaiveDate>,
    /// Number of the regulation.
    #[record(text, max = 60, group = "document")]
    pub regulation_number: Option<String>,
    /// Date of the regulation.
    #[record(date, group = "document")]
    pub regulation_date: Option<chrono::NaiveDate>,
    /// Day on which the regulation was approved; not approved where blank.
    #[record(date, group = "document")]
    pub regulation_approved_on: Option<chrono::NaiveDate>,
    /// The regulation itself.
    #[record(file, group = "document")]
    pub regulation_file: Option<String>,
    /// Note.
    #[record(long_text, group = "other")]
    pub note: Option<String>,
}

/// Membership of one teacher in the School, from a day to a day.
#[derive(Debug, Clone, Serialize, Deserialize, TS, Record)]
#[record(room = "school", check = check_membership, computed = MEMBERSHIP_COMPUTED, sort = "person_name -since", search_through = "person", title = "{title:person:t.person}")]
pub struct SchoolMembership {
    /// Id.
    pub id: String,
    /// Which School.
    #[record(reference = "school", required, owner, group = "names")]
    pub school: String,
    /// Who.
    #[record(reference = "person", required, listed, group = "names")]
    pub person: String,
    /// First day.
    #[record(date, required, listed, group = "dates")]
    pub since: chrono::NaiveDate,
    /// Last day; open where blank.
    #[record(date, listed, group = "dates")]
    pub until: Option<chrono::NaiveDate>,
    /// Role.
    #[record(
        choice = "member leader deputy secretary",
        required,
        default = "member",
        listed,
        group = "names"
    )]
    pub role: String,
    /// On what ground.
    #[record(text, max = 500, listed, group = "document")]
    pub basis: Option<String>,
    /// Number of the order.
    #[record(text, max = 60, group = "document")]
    pub order_number: Option<String>,
    /// Date of the order.
    #[record(date, group = "document")]
    pub order_date: Option<chrono::NaiveDate>,
    /// Note.
    #[record(long_text, group = "other")]
    pub note: Option<String>,
}

/// One academic year of the School: what it works at and what came of it.
#[derive(Debug, Clone, Serialize, Deserialize, TS, Record)]
#[record(room = "school", computed = SCHOOL_YEAR_COMPUTED, sort = "-year_start", title = "{title:academic_year:t.academic_year}")]
pub struct SchoolYear {
    /// Id.
    pub id: String,
    /// Which School.
    #[record(reference = "school", required, owner, group = "names")]
    pub school: String,
    /// Academic year.
    #[record(reference = "academic_year", required, listed, group = "names")]
    pub academic_year: String,
    /// Topic in Kazakh.
    #[record(text, max = 500, listed, searchable, group = "names")]
    pub topic_kk: Option<String>,
    /// Topic in Russian.
    #[record(text, max = 500, listed, searchable, group = "names")]
    pub topic_ru: Option<String>,
    /// Topic in English.
    #[record(text, max = 500, listed, searchable, group = "names")]
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
    /// Expected result in Kazakh.
    #[record(long_text, group = "names")]
    pub expected_result_kk: Option<String>,
    /// Expected result in Russian.
    #[record(long_text, group = "names")]
    pub expected_result_ru: Option<String>,
    /// Expected result in English.
    #[record(long_text, group = "names")]
    pub expected_result_en: Option<String>,
    /// Summary of results in Kazakh.
    #[record(long_text, group = "other")]
    pub summary_kk: Option<String>,
    /// Summary of results in Russian.
    #[record(long_text, group = "other")]
    pub summary_ru: Option<String>,
    /// Summary of results in English.
    #[record(long_text, group = "other")]
    pub summary_en: Option<String>,
    /// Difficulties in Kazakh.
    #[record(long_text, group = "other")]
    pub difficulties_kk: Option<String>,
    /// Difficulties in Russian.
    #[record(long_text, group = "other")]
    pub difficulties_ru: Option<String>,
    /// Difficulties in English.
    #[record(long_text, group = "other")]
    pub difficulties_en: Option<String>,
    /// Tasks for the next year in Kazakh.
    #[record(long_text, group = "other")]
    pub next_tasks_kk: Option<String>,
    /// Tasks for the next year in Russian.
    #[record(long_text, group = "other")]
    pub next_tasks_ru: Option<String>,
    /// Tasks for the next year in English.
    #[record(long_text, group = "other")]
    pub next_tasks_en: Option<String>,
    /// Day on which the plan was approved; not approved where blank.
    #[record(date, group = "document")]
    pub plan_approved_on: Option<chrono::NaiveDate>,
    /// Minutes by which it was approved.
    #[record(text, max = 120, group = "document")]
    pub plan_protocol: Option<String>,
    /// How far it is.
    #[record(
        choice = "planned running summed_up archived",
        required,
        default = "planned",
        listed,
        group = "status"
    )]
    pub state: String,
    /// Day of summing up.
    #[record(date, group = "status")]
    pub summed_up_on: Option<chrono::NaiveDate>,
    /// Note.
    #[record(long_text, group = "other")]
    pub note: Option<String>,
}
