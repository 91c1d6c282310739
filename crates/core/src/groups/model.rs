//! Records of creative groups (domain.md §2.1; seed 000).

use serde::{Deserialize, Serialize};
use sheberlik_record_derive::Record;
use ts_rs::TS;

use crate::record::checks::check_address;

use super::check::{
    check_group, check_group_year, check_headship, check_member, check_result, warn_headship, warn_member,
};
use super::computed::{GROUP_COMPUTED, GROUP_YEAR_COMPUTED, HEADSHIP_COMPUTED, MEMBER_COMPUTED, RESULT_COMPUTED};

/// A group gathered by a learning technology; founded once, lived by academic years.
#[derive(Debug, Clone, Serialize, Deserialize, TS, Record)]
#[record(room = "groups", names(kk = "name_kk", ru = "name_ru", en = "name_en"), check = check_group, computed = GROUP_COMPUTED, sort = "name", search_through = "technology", found_through, detail = "{title:technology:t.technology}")]
pub struct CreativeGroup {
    /// Id.
    pub id: String,
    /// Under which School it works.
    #[record(reference = "school", group = "names")]
    pub school: Option<String>,
    /// What kind of group.
    #[record(
        choice = "creative_group young_teacher_school",
        required,
        default = "creative_group",
        listed,
        group = "names"
    )]
    pub kind: String,
    /// Name in Kazakh.
    #[record(text, max = 300, listed, searchable, group = "names")]
    pub name_kk: Option<String>,
    /// Name in Russian.
    #[record(text, max = 300, listed, searchable, group = "names")]
    pub name_ru: Option<String>,
    /// Name in English.
    #[record(text, max = 300, listed, searchable, group = "names")]
    pub name_en: Option<String>,
    /// The technology that the group studies and applies.
    #[record(reference = "technology", listed, group = "names")]
    pub technology: Option<String>,
    /// Further technologies.
    #[record(references = "technology", through = "creative_group_technology", group = "names")]
    pub technologies: Vec<String>,
    /// Day on which it was founded.
    #[record(date, listed, group = "dates")]
    pub founded_on: Option<chrono::NaiveDate>,
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
    /// Least number of members, where it differs from the rule.
    #[record(whole, min = 1, max = 99, group = "other")]
    pub min_size: Option<i64>,
    /// How far it is.
    #[record(
        choice = "draft active suspended closed",
        required,
        default = "draft",
        listed,
        group = "status"
    )]
    pub state: String,
    /// Day on which it was closed.
    #[record(date, group = "status")]
    pub closed_on: Option<chrono::NaiveDate>,
    /// Note.
    #[record(long_text, group = "other")]
    pub note: Option<String>,
}

/// One academic year of a group: topic, goal, plan, sessions, results.
#[derive(Debug, Clone, Serialize, Deserialize, TS, Record)]
#[record(room = "groups", check = check_group_year, computed = GROUP_YEAR_COMPUTED, sort = "-year_start group_name", search_through = "creative_group", title = "concat_ws(' · ', {title:creative_group:t.creative_group}, {title:academic_year:t.academic_year})")]
pub struct GroupYear {
    /// Id.
    pub id: String,
    /// Which group.
    #[record(reference = "creative_group", required, owner, listed, group = "names")]
    pub creative_group: String,
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

/// Who heads a group, from a day to a day (R-HEAD).
#[derive(Debug, Clone, Serialize, Deserialize, TS, Record)]
#[record(room = "groups", check = check_headship, warn = warn_headship, computed = HEADSHIP_COMPUTED, sort = "-since", title = "concat_ws(' · ', {title:person:t.person}, {title:creative_group:t.creative_group})")]
pub struct Headship {
    /// Id.
    pub id: String,
    /// Which group.
    #[record(reference = "creative_group", required, owner, listed, group = "names")]
    pub creative_group: String,
    /// Who.
    #[record(reference = "person", required, listed, group = "names")]
    pub person: String,
    /// First day.
    #[record(date, required, listed, group = "dates")]
    pub since: chrono::NaiveDate,
    /// Last day; open where blank.
    #[record(date, listed, group = "dates")]
    pub until: Option<chrono::NaiveDate>,
    /// Number of the order.
    #[record(text, max = 60, group = "document")]
    pub order_number: Option<String>,
    /// Date of the order.
    #[record(date, group = "document")]
    pub order_date: Option<chrono::NaiveDate>,
    /// What the rules said on the day of the appointment, as JSON.
    #[record(long_text, group = "hidden")]
    pub eligibility: Option<String>,
    /// Why appointed although a condition of R-HEAD did not hold.
    #[record(long_text, max = 1000, group = "other")]
    pub override_reason: Option<String>,
    /// Why it ended.
    #[record(text, max = 500, group = "other")]
    pub end_reason: Option<String>,
    /// Note.
    #[record(long_text, group = "other")]
    pub note: Option<String>,
}

/// Membership of one teacher in a group, from a day to a day (R-MEM).
#[derive(Debug, Clone, Serialize, Deserialize, TS, Record)]
#[record(room = "groups", check = check_member, warn = warn_member, computed = MEMBER_COMPUTED, sort = "person_name", search_through = "person creative_group", title = "concat_ws(' · ', {title:person:t.person}, {title:creative_group:t.creative_group})")]
pub struct GroupMembership {
    /// Id.
    pub id: String,
    /// Which group.
    #[record(reference = "creative_group", required, owner, listed, group = "names")]
    pub creative_group: String,
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
        choice = "member secretary coach system_specialist other",
        required,
        default = "member",
        listed,
        group = "names"
    )]
    pub role: String,
    /// The role in words: «Talap» coach, «Platonus» specialist.
    #[record(text, max = 200, listed, group = "names")]
    pub role_text: Option<String>,
    /// Why joined: the speciality that asks for the technology.
    #[record(text, max = 500, listed, group = "names")]
    pub reason: Option<String>,
    /// Why left.
    #[record(text, max = 500, group = "other")]
    pub end_reason: Option<String>,
    /// Note.
    #[record(long_text, group = "other")]
    pub note: Option<String>,
}

/// What a group made in a year: a programme, a test, a method kit.
#[derive(Debug, Clone, Serialize, Deserialize, TS, Record)]
#[record(
    room = "groups",
    names(kk = "title_kk", ru = "title_ru", en = "title_en"),
    check = check_address,
    sort = "-date"
)]
pub struct GroupProduct {
    /// Id.
    pub id: String,
    /// Of which year of which group.
    #[record(reference = "group_year", required, owner, group = "names")]
    pub group_year: String,
    /// What it is.
    #[record(
        choice = "programme test method_kit electronic_course manual recommendations algorithm other",
        required,
        default = "method_kit",
        listed,
        group = "names"
    )]
    pub kind: String,
    /// Title in Kazakh.
    #[record(text, max = 500, listed, searchable, group = "names")]
    pub title_kk: Option<String>,
    /// Title in Russian.
    #[record(text, max = 500, listed, searchable, group = "names")]
    pub title_ru: Option<String>,
    /// Title in English.
    #[record(text, max = 500, listed, searchable, group = "names")]
    pub title_en: Option<String>,
    /// Who made it.
    #[record(references = "person", through = "group_product_author", listed, group = "names")]
    pub authors: Vec<String>,
    /// Day on which it was ready.
    #[record(date, listed, group = "dates")]
    pub date: Option<chrono::NaiveDate>,
    /// Where it is used.
    #[record(long_text, max = 1000, group = "other")]
    pub used_in: Option<String>,
    /// Address.
    #[record(text, max = 500, group = "document")]
    pub url: Option<String>,
    /// The product itself.
    #[record(file, group = "document")]
    pub file: Option<String>,
    /// Note.
    #[record(long_text, group = "other")]
    pub note: Option<String>,
}

/// What the year of a group gave one member.
#[derive(Debug, Clone, Serialize, Deserialize, TS, Record)]
#[record(room = "groups", check = check_result, computed = RESULT_COMPUTED, sort = "person_name", title = "concat_ws(' · ', {title:person:t.person}, {title:group_year:t.group_year})")]
pub struct MemberResult {
    /// Id.
    pub id: String,
    /// Of which year of which group.
    #[record(reference = "group_year", required, owner, group = "names")]
    pub group_year: String,
    /// Whose.
    #[record(reference = "person", required, listed, group = "names")]
    pub person: String,
    /// Level reached by the end of the year.
    #[record(choice = "learning applies shares", listed, group = "names")]
    pub level: Option<String>,
    /// Has mastered the technology.
    #[record(yes_no, listed, group = "names")]
    pub mastered: bool,
    /// Analysis in words.
    #[record(long_text, listed, group = "names")]
    pub analysis: Option<String>,
    /// Note.
    #[record(long_text, group = "other")]
    pub note: Option<String>,
}
