//! Records of post-course support (domain.md §2.1; seed 004). No money stands in any of them (R-PC-7).

use serde::{Deserialize, Serialize};
use sheberlik_record_derive::Record;
use ts_rs::TS;

use super::check::{check_case, check_part, check_rating, check_suspension};
use super::computed::CASE_COMPUTED;

/// What became of one certified course: a window of a year in which support is given and practice is compared with what
/// the course promised.
#[derive(Debug, Clone, Serialize, Deserialize, TS, Record)]
#[record(room = "post-course", check = check_case, computed = CASE_COMPUTED, sort = "due_min person_name",
    search_through = "training_record", found_through,
    title = "concat_ws(' · ', {person_name}, {course_title})",
    detail = "concat_ws(' – ', strftime('%d.%m.%Y', {window_start}), strftime('%d.%m.%Y', {due_min}))")]
pub struct PostCourseCase {
    /// Id.
    pub id: String,
    /// The certified course.
    #[record(reference = "training_record", owner, required, group = "names")]
    pub training_record: String,
    /// Who helps and watches.
    #[record(reference = "person", listed, group = "names")]
    pub curator: Option<String>,
    /// Whether it runs; what stands between is computed.
    #[record(
        choice = "open closed declined terminated",
        required,
        default = "open",
        group = "hidden"
    )]
    pub state: String,
    /// Day on which it was opened.
    #[record(date, group = "hidden")]
    pub opened_on: Option<chrono::NaiveDate>,
    /// Day to which it was extended.
    #[record(date, group = "dates")]
    pub extended_to: Option<chrono::NaiveDate>,
    /// Why it was extended.
    #[record(text, max = 500, group = "dates")]
    pub extension_reason: Option<String>,
    /// Day on which it was declined or terminated.
    #[record(date, group = "hidden")]
    pub ended_on: Option<chrono::NaiveDate>,
    /// Ground of a termination.
    #[record(choice = "dismissed moved other", group = "hidden")]
    pub ground: Option<String>,
    /// Reason of declining or terminating it.
    #[record(text, max = 1000, group = "hidden")]
    pub end_reason: Option<String>,
    /// Day of the final monitoring (R-PC-3).
    #[record(date, group = "dates")]
    pub final_date: Option<chrono::NaiveDate>,
    /// Why it was closed although a condition of R-PC-3 or R-PC-5 did not hold.
    #[record(text, max = 1000, group = "other")]
    pub override_reason: Option<String>,
    /// Conclusion in Kazakh.
    #[record(long_text, searchable, group = "document")]
    pub conclusion_kk: Option<String>,
    /// Conclusion in Russian.
    #[record(long_text, searchable, group = "document")]
    pub conclusion_ru: Option<String>,
    /// Conclusion in English.
    #[record(long_text, searchable, group = "document")]
    pub conclusion_en: Option<String>,
    /// What is recommended to the teacher.
    #[record(long_text, group = "document")]
    pub recommendations: Option<String>,
    /// Number of the reference paper that was issued.
    #[record(text, max = 60, searchable, group = "document")]
    pub reference_number: Option<String>,
    /// Day on which the report went to the provider.
    #[record(date, group = "document")]
    pub report_sent: Option<chrono::NaiveDate>,
    /// Level set by hand, over the computed one.
    #[record(choice = "high medium low", group = "status")]
    pub hand_level: Option<String>,
    /// Why it was set by hand.
    #[record(text, max = 1000, group = "status")]
    pub hand_level_note: Option<String>,
    /// Computed level as it was at closing.
    #[record(choice = "high medium low", group = "hidden")]
    pub final_level: Option<String>,
    /// Computed score as it was at closing, in hundredths of a point.
    #[record(whole, min = 0, max = 10000, group = "hidden")]
    pub final_score: Option<i64>,
    /// The calculation as it was at closing, as JSON.
    #[record(long_text, group = "hidden")]
    pub calculation: Option<String>,
    /// Note.
    #[record(long_text, group = "other")]
    pub note: Option<String>,
}

/// A leave during which the clock of a case stands still (R-PC-6).
#[derive(Debug, Clone, Serialize, Deserialize, TS, Record)]
#[record(room = "post-course", check = check_suspension, sort = "since", title = "concat_ws(' – ', strftime('%d.%m.%Y', t.since), strftime('%d.%m.%Y', t.until))")]
pub struct CaseSuspension {
    /// Id.
    pub id: String,
    /// Of which case.
    #[record(reference = "post_course_case", owner, required, group = "names")]
    pub post_course_case: String,
    /// First day.
    #[record(date, required, listed, group = "dates")]
    pub since: chrono::NaiveDate,
    /// Last day; open where blank.
    #[record(date, listed, group = "dates")]
    pub until: Option<chrono::NaiveDate>,
    /// Why.
    #[record(
        choice = "parental_leave long_leave other",
        required,
        listed,
        default = "parental_leave",
        group = "dates"
    )]
    pub ground: String,
    /// Note.
    #[record(long_text, group = "other")]
    pub note: Option<String>,
}

/// One act of help: a consultation, a visit of a lesson, an answer in a chat.
#[derive(Debug, Clone, Serialize, Deserialize, TS, Record)]
#[record(room = "post-course", check = check_part::<SupportAction>, sort = "-date", search_through = "post_course_case",
    title = "concat_ws(' · ', strftime('%d.%m.%Y', t.date), t.content)")]
pub struct SupportAction {
    /// Id.
    pub id: String,
    /// Of which case.
    #[record(reference = "post_course_case", owner, required, group = "names")]
    pub post_course_case: String,
    /// Day.
    #[record(date, required, listed, group = "names")]
    pub date: chrono::NaiveDate,
    /// What was done.
    #[record(
        choice = "consultation lesson_visit group_chat online_meeting materials publication_advice event_invitation \
        community other",
        required,
        listed,
        default = "consultation",
        group = "names"
    )]
    pub kind: String,
    /// Through which channel (seed 004: e-mail, site, chats, in person).
    #[record(
        choice = "in_person email site chat phone video",
        required,
        listed,
        default = "in_person",
        group = "names"
    )]
    pub channel: String,
    /// What it was about.
    #[record(long_text, max = 4000, required, listed, searchable, group = "names")]
    pub content: Option<String>,
    /// Who helped.
    #[record(reference = "person", listed, group = "names")]
    pub helper: Option<String>,
    /// How long it took.
    #[record(whole, min = 1, max = 1440, group = "names")]
    pub minutes: Option<i64>,
    /// Note.
    #[record(long_text, group = "other")]
    pub note: Option<String>,
}

/// The teacher's own analysis of practice after the course, by the prompts of form R5-E.
#[derive(Debug, Clone, Serialize, Deserialize, TS, Record)]
#[record(room = "post-course", check = check_part::<Reflection>, sort = "-date", title = "coalesce(strftime('%d.%m.%Y', t.date), '')")]
pub struct Reflection {
    /// Id.
    pub id: String,
    /// Of which case.
    #[record(reference = "post_course_case", owner, required, group = "hidden")]
    pub post_course_case: String,
    /// Day.
    #[record(date, listed, group = "names")]
    pub date: Option<chrono::NaiveDate>,
    /// What I learnt.
    #[record(long_text, listed, searchable, group = "names")]
    pub learnt: Option<String>,
    /// What I used: lessons, groups, dates.
    #[record(long_text, searchable, group = "names")]
    pub used: Option<String>,
    /// What it did to learners.
    #[record(long_text, searchable, group = "names")]
    pub effect: Option<String>,
    /// What was difficult.
    #[record(long_text, searchable, group = "names")]
    pub difficulties: Option<String>,
    /// What I shared and with whom.
    #[record(long_text, searchable, group = "names")]
    pub shared: Option<String>,
    /// What comes next.
    #[record(long_text, searchable, group = "names")]
    pub next_steps: Option<String>,
    /// The teacher's own score, 1 to 5.
    #[record(whole, min = 1, max = 5, listed, group = "names")]
    pub self_score: Option<i64>,
    /// What the curator says.
    #[record(long_text, group = "other")]
    pub comment: Option<String>,
    /// How far it is.
    #[record(
        choice = "draft submitted returned accepted",
        required,
        listed,
        default = "draft",
        group = "status"
    )]
    pub state: String,
    /// Note.
    #[record(long_text, group = "other")]
    pub note: Option<String>,
}

/// How far one expected result of the programme is seen in practice, at one of the three points.
#[derive(Debug, Clone, Serialize, Deserialize, TS, Record)]
#[record(room = "post-course", check = check_rating, sort = "point date", title = "{title:expected_result:t.expected_result}")]
pub struct ResultRating {
    /// Id.
    pub id: String,
    /// Of which case.
    #[record(reference = "post_course_case", owner, required, group = "names")]
    pub post_course_case: String,
    /// Which result.
    #[record(reference = "expected_result", required, listed, group = "names")]
    pub expected_result: String,
    /// When in the course of the case.
    #[record(
        choice = "entry intermediate final",
        required,
        listed,
        default = "final",
        group = "names"
    )]
    pub point: String,
    /// 0 not applied, 1 applied episodically, 2 applied systematically, 3 shares with colleagues (domain.md §2.4).
    #[record(whole, min = 0, max = 3, required, listed, group = "names")]
    pub rating: i64,
    /// Day of the observation.
    #[record(date, listed, group = "dates")]
    pub date: Option<chrono::NaiveDate>,
    /// On site, or at a distance.
    #[record(choice = "onsite remote", listed, group = "dates")]
    pub mode: Option<String>,
    /// Note.
    #[record(long_text, group = "other")]
    pub note: Option<String>,
}
