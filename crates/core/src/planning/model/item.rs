//! Lines of plans (domain.md §2.1, §3.1).

use serde::{Deserialize, Serialize};
use sheberlik_record_derive::Record;
use ts_rs::TS;

use crate::planning::check::check_item;
use crate::planning::computed::ITEM_COMPUTED;
use crate::text::dates::PartialDate;

/// A line of the plan of a group's year, of the School's year or of a mentor.
#[derive(Debug, Clone, Serialize, Deserialize, TS, Record)]
#[record(room = "planning", names(kk = "activity_kk", ru = "activity_ru", en = "activity_en"), check = check_item, computed = ITEM_COMPUTED, sort = "section_rank stage_rank rank", detail = "nullif(concat_ws(' · ', {title:plan:t.plan}, {title:academic_year:(SELECT p.academic_year FROM plan p WHERE p.id = t.plan)}, {title:plan_section:t.plan_section}), '')")]
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
