//! Records of training (domain.md §2.1).

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use sheberlik_record_derive::Record;
use ts_rs::TS;

use crate::context::Context;
use crate::db::{Reader, Writer};
use crate::problem::{FieldProblem, Result};
use crate::record::checks::in_the_future;
use crate::record::{Computed, Finding, Severity, Values};

/// A programme: what is taught, by whom, and what should come of it.
#[derive(Debug, Clone, Serialize, Deserialize, TS, Record)]
#[record(
    room = "training",
    names(kk = "title_kk", ru = "title_ru", en = "title_en"),
    sort = "name",
    detail = "{title:provider:t.provider}",
    search_through = "provider"
)]
pub struct CourseProgramme {
    /// Id.
    pub id: String,
    /// Title in Kazakh.
    #[record(text, max = 500, listed, searchable, group = "names")]
    pub title_kk: Option<String>,
    /// Title in Russian.
    #[record(text, max = 500, listed, searchable, group = "names")]
    pub title_ru: Option<String>,
    /// Title in English.
    #[record(text, max = 500, searchable, group = "names")]
    pub title_en: Option<String>,
    /// Who holds it.
    #[record(reference = "provider", listed, group = "course")]
    pub provider: Option<String>,
    /// Kind of training.
    #[record(reference = "training_kind", listed, group = "course")]
    pub kind: Option<String>,
    /// Academic hours of the programme.
    #[record(whole, min = 1, max = 5000, listed, group = "course")]
    pub hours: Option<i64>,
    /// Direction: what the programme is about in the college's terms.
    #[record(text, max = 200, group = "course")]
    pub direction: Option<String>,
    /// Technologies that it teaches.
    #[record(
        references = "technology",
        through = "course_programme_technology",
        listed,
        group = "course"
    )]
    pub technologies: Vec<String>,
    /// Annotation.
    #[record(long_text, group = "other")]
    pub annotation: Option<String>,
    /// Note.
    #[record(long_text, group = "other")]
    pub note: Option<String>,
}

/// One expected result of a programme: what practice is compared with afterwards.
#[derive(Debug, Clone, Serialize, Deserialize, TS, Record)]
#[record(
    room = "training",
    names(kk = "text_kk", ru = "text_ru", en = "text_en"),
    sort = "rank"
)]
pub struct ExpectedResult {
    /// Id.
    pub id: String,
    /// Of which programme.
    #[record(reference = "course_programme", owner, required, group = "names")]
    pub course_programme: String,
    /// Place in the list.
    #[record(whole, min = 1, max = 99, required, listed, default = 1, group = "names")]
    pub rank: i64,
    /// Text in Kazakh.
    #[record(long_text, max = 1000, listed, group = "names")]
    pub text_kk: Option<String>,
    /// Text in Russian.
    #[record(long_text, max = 1000, listed, group = "names")]
    pub text_ru: Option<String>,
    /// Text in English.
    #[record(long_text, max = 1000, group = "names")]
    pub text_en: Option<String>,
    /// Note.
    #[record(long_text, group = "other")]
    pub note: Option<String>,
}

/// A programme held once: when, where, at whose cost.
#[derive(Debug, Clone, Serialize, Deserialize, TS, Record)]
#[record(room = "training", check = check_dates, sort = "-start_date", search_through = "course_programme",
    title = "concat_ws(' · ', {title:course_programme:t.course_programme}, t.start_date)")]
pub struct CourseRun {
    /// Id.
    pub id: String,
    /// Programme.
    #[record(reference = "course_programme", required, listed, group = "names")]
    pub course_programme: String,
    /// First day.
    #[record(date, listed, group = "dates")]
    pub start_date: Option<chrono::NaiveDate>,
    /// Last day.
    #[record(date, listed, group = "dates")]
    pub end_date: Option<chrono::NaiveDate>,
    /// How it is held.
    #[record(choice = "in_person distance mixed", listed, group = "course")]
    pub format: Option<String>,
    /// Place.
    #[record(text, max = 300, group = "course")]
    pub place: Option<String>,
    /// Language of teaching.
    #[record(choice = "kk ru en", group = "course")]
    pub language: Option<String>,
    /// Who pays.
    #[record(choice = "state_order local_budget college own", group = "money")]
    pub funding: Option<String>,
    /// Cost for one person in tenge.
    #[record(whole, min = 0, max = 100000000, group = "money")]
    pub cost: Option<i64>,
    /// Note.
    #[record(long_text, group = "other")]
    pub note: Option<String>,
}

/// One person's course, from the need to the certificate.
#[derive(Debug, Clone, Serialize, Deserialize, TS, Record)]
#[record(room = "training", check = check_record, warn = warn_record, computed = RECORD_COMPUTED, sort = "-end_date",
    search_through = "person course_programme provider",
    title = "concat_ws(' · ', {title:person:t.person}, {title:course_programme:t.course_programme})",
    detail = "concat_ws(', ', {provider_name}, strftime('%d.%m.%Y', t.end_date))")]
pub struct TrainingRecord {
    /// Id.
    pub id: String,
    /// Who.
    #[record(reference = "person", owner, required, group = "names")]
    pub person: String,
    /// Programme.
    #[record(reference = "course_programme", required, group = "names")]
    pub course_programme: String,
    /// The run, where several went together.
    #[record(reference = "course_run", group = "course")]
    pub course_run: Option<String>,
    /// Who held the course and issued the certificate.
    #[record(reference = "provider", group = "course")]
    pub provider: Option<String>,
    /// Kind of training.
    #[record(reference = "training_kind", group = "course")]
    pub kind: Option<String>,
    /// How far it is.
    #[record(
        choice = "need planned applied enrolled completed certified listened not_completed cancelled",
        required,
        listed,
        default = "certified",
        group = "status"
    )]
    pub status: String,
    /// First day.
    #[record(date, listed, group = "dates")]
    pub start_date: Option<chrono::NaiveDate>,
    /// Last day.
    #[record(date, listed, group = "dates")]
    pub end_date: Option<chrono::NaiveDate>,
    /// Calendar year for which it was planned; blank where it was not planned.
    #[record(whole, min = 1990, max = 2100, group = "dates")]
    pub planned_year: Option<i64>,
    /// Academic hours by the certificate.
    #[record(whole, min = 1, max = 5000, listed, group = "course")]
    pub hours: Option<i64>,
    /// How it was held.
    #[record(choice = "in_person distance mixed", group = "course")]
    pub format: Option<String>,
    /// Who paid.
    #[record(choice = "state_order local_budget college own", group = "money")]
    pub funding: Option<String>,
    /// Basis: row of a plan, order, own wish.
    #[record(text, max = 300, group = "document")]
    pub basis: Option<String>,
    /// Day of the application.
    #[record(date, group = "dates")]
    pub application_date: Option<chrono::NaiveDate>,
    /// Entry test, per cent.
    #[record(whole, min = 0, max = 100, group = "other")]
    pub entry_test: Option<i64>,
    /// Exit test, per cent.
    #[record(whole, min = 0, max = 100, group = "other")]
    pub exit_test: Option<i64>,
    /// What was issued.
    #[record(choice = "certificate listening_reference diploma", group = "document")]
    pub document_type: Option<String>,
    /// Number of the certificate.
    #[record(text, max = 60, listed, searchable, group = "document")]
    pub document_number: Option<String>,
    /// Day of issue.
    #[record(date, listed, group = "document")]
    pub issue_date: Option<chrono::NaiveDate>,
    /// Scan of the certificate.
    #[record(file, group = "document")]
    pub file: Option<String>,
    /// Note.
    #[record(long_text, group = "other")]
    pub note: Option<String>,
}

const fn text(name: &'static str, listed: bool, sql: &'static str, order: Option<&'static str>) -> Computed {
    Computed {
        name,
        shows: "text",
        choices: &[],
        listed,
        sql,
        order,
        among: None,
    }
}

/// What a list of courses shows besides its fields.
const RECORD_COMPUTED: &[Computed] = &[
    text("person_name", true, "{title:person:t.person}", Some("{order:person:t.person}")),
    text("course_title", true, "{title:course_programme:t.course_programme}", Some("{order:course_programme:t.course_programme}")),
    // The provider's name on the day of issue: a former one where the day falls into its years.
    text(
        "provider_name",
        true,
        "coalesce((SELECT {names:provider_name:f} FROM provider_name f WHERE f.provider = t.provider AND f.deleted_at IS NULL
            AND coalesce(t.issue_date, t.end_date) >= coalesce(f.valid_from, '')
            AND coalesce(t.issue_date, t.end_date) <= f.valid_to
            ORDER BY f.valid_to LIMIT 1), {title:provider:t.provider})",
        Some("{order:provider:t.provider}"),
    ),
    Computed {
        name: "department",
        shows: "reference",
        choices: &[],
        listed: false,
        sql: "{column:person:department:t.person}",
        order: None,
        among: None,
    },
    Computed {
        name: "year",
        shows: "whole",
        choices: &[],
        listed: false,
        sql: "CAST(substr(coalesce(t.end_date, t.issue_date, t.start_date), 1, 4) AS INTEGER)",
        order: None,
        among: None,
    },
    Computed {
        name: "counts",
        shows: "yes_no",
        choices: &[],
        listed: false,
        sql: "t.status = 'certified' AND t.end_date IS NOT NULL AND coalesce(t.hours >= {rule:pd_min_hours}, 0)
              AND coalesce({column:training_kind:counts:t.kind}, 1) = 1",
        order: None,
        among: None,
    },
];

fn day<'a>(values: &'a Values, field: &str) -> Option<&'a str> {
    values.get(field).and_then(Value::as_str)
}

/// R-PD-5: the end is not before the start.
fn check_dates(_: &Writer<'_>, _: Option<&str>, values: &Values) -> Result<Vec<FieldProblem>> {
    let wrong = match (day(values, "start_date"), day(values, "end_date")) {
        (Some(start), Some(end)) => end < start,
        _ => false,
    };
    let args = json!({ "after": values.get("start_date") });
    Ok(wrong
        .then(|| FieldProblem::with("end_date", "date_order", args))
        .into_iter()
        .collect())
}

/// R-PD-5: dates in order, a certified course has its last day.
fn check_record(writer: &Writer<'_>, id: Option<&str>, values: &Values) -> Result<Vec<FieldProblem>> {
    let mut problems = check_dates(writer, id, values)?;
    if let (Some(end), Some(issue)) = (day(values, "end_date"), day(values, "issue_date"))
        && issue < end
    {
        problems.push(FieldProblem::with(
            "issue_date",
            "issue_before_end",
            json!({ "end": end }),
        ));
    }
    // A paper that is there was issued on a day that has come.
    problems.extend(in_the_future(writer, values, "issue_date"));
    let certified = values.get("status").is_some_and(|status| status == "certified");
    if certified && day(values, "end_date").is_none() && day(values, "issue_date").is_none() {
        problems.push(FieldProblem::new("end_date", "required"));
    }
    if certified {
        problems.extend(in_the_future(writer, values, "end_date"));
    }
    Ok(problems)
}

/// R-PD-4: the same certificate twice, or overlapping courses of one person.
fn warn_record(reader: &Reader<'_>, id: &str, values: &Values, _: &Context) -> Result<Vec<Finding>> {
    let mut findings = Vec::new();
    let text = |field: &str| values.get(field).and_then(Value::as_str);
    let finding = |code: &str, fact: Value, other: String| {
        Finding::of(code, false, Severity::Warn, fact, Value::Null).proven_by("training_record", Some(&other))
    };
    if let Some(number) = text("document_number") {
        let mut statement = reader.connection().prepare_cached(
            "SELECT id FROM training_record WHERE document_number = ?1 AND provider IS ?2 AND id <> ?3
             AND deleted_at IS NULL",
        )?;
        let others = statement.query_map((number, text("provider"), id), |row| row.get(0))?;
        for other in others {
            findings.push(finding("certificate_twice", json!({ "number": number }), other?));
        }
    }
    let in_person = text("format") == Some("in_person");
    if let (Some(start), Some(end), Some(person), true) =
        (text("start_date"), text("end_date"), text("person"), in_person)
    {
        let mut statement = reader.connection().prepare_cached(
            "SELECT id FROM training_record WHERE person = ?1 AND id <> ?2 AND deleted_at IS NULL AND format = 'in_person'
             AND status NOT IN ('cancelled', 'not_completed') AND start_date <= ?4 AND end_date >= ?3",
        )?;
        let others = statement.query_map((person, id, start, end), |row| row.get(0))?;
        for other in others {
            findings.push(finding(
                "courses_overlap",
                json!({ "start": start, "end": end }),
                other?,
            ));
        }
    }
    Ok(findings)
}
