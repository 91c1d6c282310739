//! Records of evidence of professional development (seed 004, domain.md §2.1).

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use sheberlik_record_derive::Record;
use ts_rs::TS;

use crate::db::Writer;
use crate::problem::{FieldProblem, Result};
use crate::record::{Computed, Values};

/// A paper, an event, an article that shows what the teacher does. One may serve several cases (R-PC-8).
#[derive(Debug, Clone, Serialize, Deserialize, TS, Record)]
#[record(room = "evidence", check = check_evidence, computed = EVIDENCE_COMPUTED, sort = "-date",
    names(kk = "title_kk", ru = "title_ru", en = "title_en"), search_through = "person",
    detail = "concat_ws(', ', {title:person:t.person}, {title:evidence_kind:t.kind}, strftime('%d.%m.%Y', t.date))")]
pub struct Evidence {
    /// Id.
    pub id: String,
    /// Whose it is.
    #[record(reference = "person", owner, required, group = "names")]
    pub person: String,
    /// Kind.
    #[record(reference = "evidence_kind", required, listed, group = "names")]
    pub kind: String,
    /// Title in Kazakh.
    #[record(text, max = 500, listed, searchable, group = "names")]
    pub title_kk: Option<String>,
    /// Title in Russian.
    #[record(text, max = 500, searchable, group = "names")]
    pub title_ru: Option<String>,
    /// Title in English.
    #[record(text, max = 500, searchable, group = "names")]
    pub title_en: Option<String>,
    /// Day.
    #[record(date, required, listed, group = "names")]
    pub date: chrono::NaiveDate,
    /// Level.
    #[record(reference = "level", required, listed, group = "names")]
    pub level: String,
    /// What the teacher did there.
    #[record(text, max = 200, group = "names")]
    pub role: Option<String>,
    /// Cases that it serves.
    #[record(references = "post_course_case", through = "evidence_case", owner, group = "names")]
    pub cases: Vec<String>,
    /// Publisher or periodical.
    #[record(text, max = 300, searchable, group = "document")]
    pub publisher: Option<String>,
    /// ISSN or ISBN.
    #[record(text, max = 40, group = "document")]
    pub issn: Option<String>,
    /// Pages.
    #[record(text, max = 40, group = "document")]
    pub pages: Option<String>,
    /// Address in the network.
    #[record(text, max = 500, group = "document")]
    pub url: Option<String>,
    /// Result: a place, a diploma.
    #[record(text, max = 300, group = "document")]
    pub result: Option<String>,
    /// Hours.
    #[record(whole, min = 1, max = 1000, group = "document")]
    pub hours: Option<i64>,
    /// Technology that it shows.
    #[record(reference = "technology", group = "document")]
    pub technology: Option<String>,
    /// Scan, photo, text.
    #[record(file, group = "document")]
    pub file: Option<String>,
    /// How far it is: only verified evidence counts.
    #[record(
        choice = "draft submitted verified returned",
        required,
        listed,
        default = "submitted",
        group = "status"
    )]
    pub state: String,
    /// Who verified it.
    #[record(reference = "person", group = "status")]
    pub verified_by: Option<String>,
    /// When.
    #[record(date, group = "status")]
    pub verified_on: Option<chrono::NaiveDate>,
    /// Why it was returned, or what was noted.
    #[record(text, max = 1000, group = "status")]
    pub remark: Option<String>,
    /// Note.
    #[record(long_text, group = "other")]
    pub note: Option<String>,
}

/// What a list of evidence shows besides its fields.
const EVIDENCE_COMPUTED: &[Computed] = &[
    Computed {
        name: "person_name",
        shows: "text",
        choices: &[],
        listed: true,
        sql: "{title:person:t.person}",
        order: Some("{order:person:t.person}"),
        among: None,
    },
    Computed {
        name: "title",
        shows: "text",
        choices: &[],
        listed: false,
        sql: "{names:evidence:t}",
        order: Some("t.order_{lang}"),
        among: None,
    },
    Computed {
        name: "points",
        shows: "whole",
        choices: &[],
        listed: false,
        sql: "SELECT l.evidence_points FROM level l WHERE l.id = t.level",
        order: None,
        among: None,
    },
];

/// A return needs its reason; nothing happens in the future; the cases are the person's own.
fn check_evidence(writer: &Writer<'_>, _: Option<&str>, values: &Values) -> Result<Vec<FieldProblem>> {
    let text = |field: &str| values.get(field).and_then(Value::as_str);
    let mut problems: Vec<FieldProblem> = crate::record::checks::address(values).into_iter().collect();
    if text("state") == Some("returned") && text("remark").is_none() {
        problems.push(FieldProblem::new("remark", "required"));
    }
    let today = writer.context().today.to_string();
    for field in ["date", "verified_on"] {
        if text(field).is_some_and(|day| day > today.as_str()) {
            problems.push(FieldProblem::with(field, "in_the_future", json!({ "today": today })));
        }
    }
    let mut statement = writer.connection().prepare_cached(
        "SELECT 1 FROM post_course_case c JOIN training_record r ON r.id = c.training_record
         WHERE c.id = ?1 AND r.person = ?2",
    )?;
    for case in values.get("cases").and_then(Value::as_array).into_iter().flatten() {
        if !statement.exists((case.as_str(), text("person")))? {
            problems.push(FieldProblem::new("cases", "case_of_another"));
        }
    }
    Ok(problems)
}
