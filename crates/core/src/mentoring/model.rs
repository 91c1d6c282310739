//! Records of mentoring (domain.md §2.1; seed 000): the pair, contacts, lesson visits, diagnosis, growth.

use serde::{Deserialize, Serialize};
use sheberlik_record_derive::Record;
use ts_rs::TS;

use super::check::{check_contact, check_pair, check_score, check_visit, warn_pair, warn_visit};
use super::computed::{MEETING_COMPUTED, PAIR_COMPUTED, VISIT_COMPUTED};

/// A mentor and a young teacher, by order, for a period (R-MEN).
#[derive(Debug, Clone, Serialize, Deserialize, TS, Record)]
#[record(room = "mentoring", check = check_pair, warn = warn_pair, computed = PAIR_COMPUTED, sort = "mentee_name", search_through = "mentor mentee", found_through, title = "concat_ws(' → ', {mentor_name}, {mentee_name})", detail = "{title:academic_year:t.academic_year}")]
pub struct Mentorship {
    /// Id.
    pub id: String,
    /// Who helps.
    #[record(reference = "person", required, group = "names")]
    pub mentor: String,
    /// Who is helped.
    #[record(reference = "person", required, group = "names")]
    pub mentee: String,
    /// Academic year.
    #[record(reference = "academic_year", listed, group = "names")]
    pub academic_year: Option<String>,
    /// The pair of the year before that it prolongs.
    #[record(reference = "mentorship", group = "hidden")]
    pub continues: Option<String>,
    /// Number of the order.
    #[record(text, max = 60, listed, group = "document")]
    pub order_number: Option<String>,
    /// Date of the order.
    #[record(date, listed, group = "document")]
    pub order_date: Option<chrono::NaiveDate>,
    /// First day.
    #[record(date, listed, group = "dates")]
    pub since: Option<chrono::NaiveDate>,
    /// Last day.
    #[record(date, listed, group = "dates")]
    pub until: Option<chrono::NaiveDate>,
    /// In which discipline.
    #[record(reference = "discipline", listed, group = "names")]
    pub discipline: Option<String>,
    /// In what help is needed first (from the entry diagnosis).
    #[record(choice = "planning methods assessment group_work documents digital", group = "names")]
    pub need: Option<String>,
    /// Goal in Kazakh.
    #[record(long_text, group = "names")]
    pub goal_kk: Option<String>,
    /// Goal in Russian.
    #[record(long_text, group = "names")]
    pub goal_ru: Option<String>,
    /// Goal in English.
    #[record(long_text, group = "names")]
    pub goal_en: Option<String>,
    /// Day on which the plan was approved.
    #[record(date, group = "document")]
    pub plan_approved_on: Option<chrono::NaiveDate>,
    /// How far it is.
    #[record(
        choice = "proposed ordered running reported closed stopped",
        required,
        default = "proposed",
        group = "hidden"
    )]
    pub state: String,
    /// What was achieved in Kazakh.
    #[record(long_text, group = "other")]
    pub achievements_kk: Option<String>,
    /// What was achieved in Russian.
    #[record(long_text, group = "other")]
    pub achievements_ru: Option<String>,
    /// What was achieved in English.
    #[record(long_text, group = "other")]
    pub achievements_en: Option<String>,
    /// Mentor's conclusion in Kazakh.
    #[record(long_text, group = "other")]
    pub conclusion_kk: Option<String>,
    /// Mentor's conclusion in Russian.
    #[record(long_text, group = "other")]
    pub conclusion_ru: Option<String>,
    /// Mentor's conclusion in English.
    #[record(long_text, group = "other")]
    pub conclusion_en: Option<String>,
    /// The mentee's own report in Kazakh.
    #[record(long_text, group = "other")]
    pub mentee_report_kk: Option<String>,
    /// The mentee's own report in Russian.
    #[record(long_text, group = "other")]
    pub mentee_report_ru: Option<String>,
    /// The mentee's own report in English.
    #[record(long_text, group = "other")]
    pub mentee_report_en: Option<String>,
    /// How the mentee sees the help.
    #[record(long_text, group = "other")]
    pub mentee_feedback: Option<String>,
    /// Day of the mentor's report.
    #[record(date, group = "hidden")]
    pub mentor_reported_on: Option<chrono::NaiveDate>,
    /// Day of the mentee's report.
    #[record(date, group = "hidden")]
    pub mentee_reported_on: Option<chrono::NaiveDate>,
    /// What the mentor proposes.
    #[record(choice = "continue finish", group = "other")]
    pub proposal: Option<String>,
    /// Day on which it ended or was stopped.
    #[record(date, group = "hidden")]
    pub ended_on: Option<chrono::NaiveDate>,
    /// Why it was stopped.
    #[record(text, max = 500, group = "hidden")]
    pub end_reason: Option<String>,
    /// Note.
    #[record(long_text, group = "other")]
    pub note: Option<String>,
}

/// One contact of a pair: a meeting, advice, a demonstration lesson.
#[derive(Debug, Clone, Serialize, Deserialize, TS, Record)]
#[record(room = "mentoring", check = check_contact, computed = MEETING_COMPUTED, sort = "-date", private = "t.state = 'draft'", within = "mentorship", title = "concat_ws(' · ', strftime('%d.%m.%Y', t.date), CASE t.state WHEN 'shared' THEN t.content END)")]
pub struct MentorMeeting {
    /// Id.
    pub id: String,
    /// Of which pair.
    #[record(reference = "mentorship", required, owner, group = "names")]
    pub mentorship: String,
    /// Day.
    #[record(date, required, listed, group = "names")]
    pub date: chrono::NaiveDate,
    /// What kind of contact.
    #[record(
        choice = "meeting advice demonstration planning materials online",
        required,
        default = "advice",
        listed,
        group = "names"
    )]
    pub kind: String,
    /// What it was about.
    #[record(long_text, required, max = 4000, listed, group = "names")]
    pub content: String,
    /// What was agreed.
    #[record(long_text, max = 2000, group = "names")]
    pub agreed: Option<String>,
    /// How long it took, in minutes.
    #[record(whole, min = 1, max = 1440, required, default = 45, listed, group = "names")]
    pub minutes: i64,
    /// The line of the plan that it fulfils.
    #[record(reference = "plan_item", group = "other")]
    pub plan_item: Option<String>,
    /// A draft is private until shared.
    #[record(choice = "draft shared", required, default = "shared", listed, group = "status")]
    pub state: String,
    /// Note.
    #[record(long_text, group = "other")]
    pub note: Option<String>,
}

/// A visit of a lesson with its observation sheet.
#[derive(Debug, Clone, Serialize, Deserialize, TS, Record)]
#[record(room = "mentoring", check = check_visit, warn = warn_visit, computed = VISIT_COMPUTED, sort = "-date", search_through = "teacher visitor", private = "t.state = 'draft'", within = "mentorship visitor", title = "concat_ws(' · ', strftime('%d.%m.%Y', t.date), CASE t.state WHEN 'shared' THEN {title:person:t.teacher} END, CASE t.state WHEN 'shared' THEN t.topic END)")]
pub struct LessonVisit {
    /// Id.
    pub id: String,
    /// Whose lesson.
    #[record(reference = "person", required, listed, group = "names")]
    pub teacher: String,
    /// Who visited.
    #[record(reference = "person", required, listed, group = "names")]
    pub visitor: String,
    /// Of which pair.
    #[record(reference = "mentorship", group = "names")]
    pub mentorship: Option<String>,
    /// Day.
    #[record(date, required, listed, group = "names")]
    pub date: chrono::NaiveDate,
    /// Why it was visited.
    #[record(
        choice = "mentoring mutual open control",
        required,
        default = "mentoring",
        listed,
        group = "names"
    )]
    pub kind: String,
    /// Discipline.
    #[record(reference = "discipline", listed, group = "names")]
    pub discipline: Option<String>,
    /// Group of learners.
    #[record(text, max = 60, listed, group = "names")]
    pub student_group: Option<String>,
    /// Which lesson of the day.
    #[record(whole, min = 1, max = 12, group = "names")]
    pub lesson_number: Option<i64>,
    /// Topic of the lesson.
    #[record(text, max = 500, listed, searchable, group = "names")]
    pub topic: Option<String>,
    /// What worked.
    #[record(long_text, group = "other")]
    pub strengths: Option<String>,
    /// What is recommended.
    #[record(long_text, group = "other")]
    pub recommendations: Option<String>,
    /// A draft is private until shared.
    #[record(choice = "draft shared", required, default = "draft", listed, group = "status")]
    pub state: String,
    /// Year of study of the group.
    #[record(whole, min = 1, max = 5, group = "names")]
    pub course_year: Option<i64>,
    /// Conclusion.
    #[record(long_text, max = 2000, group = "other")]
    pub conclusion: Option<String>,
    /// Note.
    #[record(long_text, group = "other")]
    pub note: Option<String>,
}

/// How far one criterion was seen in a lesson: 0 not seen, 1 in part, 2 seen, 3 clearly seen.
#[derive(Debug, Clone, Serialize, Deserialize, TS, Record)]
#[record(room = "mentoring", check = check_score, sort = "observation_criterion", private = "t.lesson_visit IN (SELECT v.id FROM lesson_visit v WHERE v.state = 'draft')", within = "lesson_visit", title = "{title:observation_criterion:t.observation_criterion}")]
pub struct VisitScore {
    /// Id.
    pub id: String,
    /// Of which visit.
    #[record(reference = "lesson_visit", required, owner, group = "names")]
    pub lesson_visit: String,
    /// Which criterion.
    #[record(reference = "observation_criterion", required, listed, group = "names")]
    pub observation_criterion: String,
    /// 0 not seen, 1 in part, 2 seen, 3 clearly seen.
    #[record(whole, min = 0, max = 3, required, listed, group = "names")]
    pub score: i64,
    /// Note.
    #[record(long_text, group = "other")]
    pub note: Option<String>,
}

/// How sure a young teacher is in one matter, 1 to 5, at the entry and at the end.
#[derive(Debug, Clone, Serialize, Deserialize, TS, Record)]
#[record(room = "mentoring", check = check_score, sort = "point observation_criterion", title = "{title:observation_criterion:t.observation_criterion}")]
pub struct DiagnosisScore {
    /// Id.
    pub id: String,
    /// Of which pair.
    #[record(reference = "mentorship", required, owner, group = "names")]
    pub mentorship: String,
    /// When.
    #[record(choice = "entry closing", required, default = "entry", listed, group = "names")]
    pub point: String,
    /// Which matter.
    #[record(reference = "observation_criterion", required, listed, group = "names")]
    pub observation_criterion: String,
    /// 1 to 5.
    #[record(whole, min = 1, max = 5, required, listed, group = "names")]
    pub score: i64,
    /// Day.
    #[record(date, listed, group = "dates")]
    pub date: Option<chrono::NaiveDate>,
    /// Note.
    #[record(long_text, group = "other")]
    pub note: Option<String>,
}

/// The young teacher's own account of growth, beside the mentor's paper.
#[derive(Debug, Clone, Serialize, Deserialize, TS, Record)]
#[record(room = "mentoring", check = check_contact, sort = "-date", private = "t.state = 'draft'", within = "mentorship", title = "strftime('%d.%m.%Y', t.date)")]
pub struct GrowthNote {
    /// Id.
    pub id: String,
    /// Of which pair.
    #[record(reference = "mentorship", required, owner, group = "names")]
    pub mentorship: String,
    /// Day.
    #[record(date, required, listed, group = "names")]
    pub date: chrono::NaiveDate,
    /// What has changed, in the young teacher's words.
    #[record(long_text, required, max = 4000, listed, group = "names")]
    pub text: String,
    /// A draft is private until shared.
    #[record(choice = "draft shared", required, default = "draft", listed, group = "status")]
    pub state: String,
    /// Note.
    #[record(long_text, group = "other")]
    pub note: Option<String>,
}
