//! Surveys: a template with its questions in three languages, the answers of one teacher at one stage.

use serde::{Deserialize, Serialize};
use sheberlik_record_derive::Record;
use ts_rs::TS;

use crate::post_course::check::check_part;
use crate::record::Computed;

/// A set of questions.
#[derive(Debug, Clone, Serialize, Deserialize, TS, Record)]
#[record(
    room = "surveys",
    names(kk = "name_kk", ru = "name_ru", en = "name_en"),
    sort = "name"
)]
pub struct SurveyTemplate {
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
    /// No longer offered.
    #[record(yes_no, listed, group = "status")]
    pub archived: bool,
    /// Note.
    #[record(long_text, group = "other")]
    pub note: Option<String>,
}

/// One question.
#[derive(Debug, Clone, Serialize, Deserialize, TS, Record)]
#[record(
    room = "surveys",
    names(kk = "text_kk", ru = "text_ru", en = "text_en"),
    sort = "rank"
)]
pub struct SurveyQuestion {
    /// Id.
    pub id: String,
    /// Of which set.
    #[record(reference = "survey_template", owner, required, group = "names")]
    pub survey_template: String,
    /// Place in the set.
    #[record(whole, min = 1, max = 99, required, listed, default = 1, group = "names")]
    pub rank: i64,
    /// How it is answered: 1 to 5, one choice, several, in words.
    #[record(
        choice = "scale single multi text",
        required,
        listed,
        default = "scale",
        group = "names"
    )]
    pub kind: String,
    /// Question in Kazakh.
    #[record(long_text, max = 1000, listed, group = "names")]
    pub text_kk: Option<String>,
    /// Question in Russian.
    #[record(long_text, max = 1000, listed, group = "names")]
    pub text_ru: Option<String>,
    /// Question in English.
    #[record(long_text, max = 1000, group = "names")]
    pub text_en: Option<String>,
    /// Choices in Kazakh, one a line.
    #[record(long_text, max = 4000, group = "other")]
    pub options_kk: Option<String>,
    /// Choices in Russian, one a line, in the same order.
    #[record(long_text, max = 4000, group = "other")]
    pub options_ru: Option<String>,
    /// Choices in English, one a line, in the same order.
    #[record(long_text, max = 4000, group = "other")]
    pub options_en: Option<String>,
    /// Competency that it asks about.
    #[record(text, max = 200, group = "other")]
    pub competency: Option<String>,
    /// Note.
    #[record(long_text, group = "other")]
    pub note: Option<String>,
}

/// Computed values of a filled questionnaire.
const RESPONSE_COMPUTED: &[Computed] = &[Computed {
    name: "mean",
    shows: "decimal",
    choices: &[],
    listed: true,
    sql: "SELECT avg(a.scale) FROM survey_answer a WHERE a.survey_response = t.id AND a.deleted_at IS NULL",
    order: None,
    among: None,
}];

/// A filled questionnaire of a case.
#[derive(Debug, Clone, Serialize, Deserialize, TS, Record)]
#[record(room = "surveys", check = check_part::<SurveyResponse>, computed = RESPONSE_COMPUTED, sort = "date", title = "strftime('%d.%m.%Y', t.date)")]
pub struct SurveyResponse {
    /// Id.
    pub id: String,
    /// Which set of questions.
    #[record(reference = "survey_template", required, group = "names")]
    pub survey_template: String,
    /// Of which case.
    #[record(reference = "post_course_case", owner, required, group = "names")]
    pub post_course_case: String,
    /// Stage.
    #[record(choice = "entry intermediate final", required, listed, group = "names")]
    pub stage: String,
    /// Day.
    #[record(date, required, listed, group = "names")]
    pub date: chrono::NaiveDate,
    /// How it was filled in.
    #[record(
        choice = "paper form in_person",
        required,
        listed,
        default = "paper",
        group = "names"
    )]
    pub mode: String,
    /// Whether the teacher is not named in summaries.
    #[record(yes_no, group = "names")]
    pub anonymous: bool,
    /// Note.
    #[record(long_text, group = "other")]
    pub note: Option<String>,
}

/// One answer.
#[derive(Debug, Clone, Serialize, Deserialize, TS, Record)]
#[record(room = "surveys", sort = "id", title = "{title:survey_question:t.survey_question}")]
pub struct SurveyAnswer {
    /// Id.
    pub id: String,
    /// Of which questionnaire.
    #[record(reference = "survey_response", owner, required, group = "hidden")]
    pub survey_response: String,
    /// To which question.
    #[record(reference = "survey_question", required, listed, group = "names")]
    pub survey_question: String,
    /// Mark, 1 to 5.
    #[record(whole, min = 1, max = 5, listed, group = "names")]
    pub scale: Option<i64>,
    /// Numbers of the chosen lines, from 1, one a line.
    #[record(long_text, max = 200, group = "names")]
    pub choices: Option<String>,
    /// Answer in words.
    #[record(long_text, max = 4000, listed, group = "names")]
    pub text: Option<String>,
    /// Note.
    #[record(long_text, group = "other")]
    pub note: Option<String>,
}
