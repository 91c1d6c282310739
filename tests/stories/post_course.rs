//! Seed 004 as a story: a certified course opens a case; surveys, consultations, evidence, reflection and ratings gather
//! in it; the final monitoring is refused a day early and held on the day; R5, its card and R9 say what was counted here
//! by hand. Beside it: a parental leave, a certificate of 29 February, a dismissal, a level set by hand.

use serde_json::{Value, json};
use sheberlik_core::Problem;

use crate::office::{Office, cell, shown, tables};

struct Story {
    office: Office,
    programme: String,
    results: Vec<String>,
}

/// A teacher with a certificate, and the case that it opened.
struct Case {
    person: String,
    id: String,
}

impl Story {
    fn begin() -> Self {
        let mut story = Self {
            office: Office::begin("2024-02-01"),
            programme: String::new(),
            results: Vec::new(),
        };
        let title = json!({ "title_kk": "Критериалды бағалау", "title_ru": "Критериальное оценивание", "hours": 72 });
        story.programme = story.save("2024-02-01", "course_programme", None, title);
        for rank in [1, 2] {
            let result =
                json!({ "course_programme": story.programme, "rank": rank, "text_ru": format!("Результат {rank}") });
            let id = story.save("2024-02-01", "expected_result", None, result);
            story.results.push(id);
        }
        story
    }

    fn call(&self, day: &str, name: &str, request: Value) -> Value {
        self.office.call(day, name, request)
    }

    fn save(&self, day: &str, record: &str, id: Option<&str>, values: Value) -> String {
        self.office.save(day, record, id, values)
    }

    /// A teacher whose certificate is of that day; the case opens by itself.
    fn certified(&self, surname: &str, issued: &str) -> Case {
        let name = json!({ "surname_ru": surname, "given_name_ru": "Айгуль" });
        let person = self.save(issued, "person", None, name);
        let course = json!({
            "person": person, "course_programme": self.programme, "hours": 72, "end_date": issued, "issue_date": issued,
            "kind": "training-kind-course", "document_number": surname, "status": "enrolled",
        });
        let record = self.save(issued, "training_record", None, course);
        assert_eq!(
            self.cases(&person),
            Vec::<String>::new(),
            "no case before the certificate"
        );
        self.save(
            issued,
            "training_record",
            Some(&record),
            json!({ "status": "certified" }),
        );
        let cases = self.cases(&person);
        assert_eq!(cases.len(), 1, "the certificate opens one case");
        Case {
            person,
            id: cases[0].clone(),
        }
    }

    fn cases(&self, person: &str) -> Vec<String> {
        let list = json!({ "record": "post_course_case", "where": { "person": person } });
        let rows = self.call("2026-06-20", "record_list", list)["rows"].clone();
        rows.as_array()
            .expect("rows")
            .iter()
            .map(|row| row["id"].as_str().expect("an id").to_owned())
            .collect()
    }

    fn survey(&self, day: &str, case: &Case, stage: &str, marks: &[i64]) {
        let scales = ["01", "02", "03", "04", "05", "06", "07", "08", "11"];
        let answers: Vec<Value> = scales
            .iter()
            .zip(marks)
            .map(|(number, mark)| json!({ "question": format!("survey-question-{number}"), "scale": mark }))
            .chain([json!({ "question": "survey-question-09", "choices": [1, 2] })])
            .collect();
        let survey = json!({
            "case": case.id, "survey_template": "survey-template-post-course", "stage": stage, "date": day, "mode": "paper",
            "answers": answers,
        });
        self.call(day, "survey_enter", survey);
    }

    fn evidence(&self, case: &Case, day: &str, kind: &str, level: &str) {
        let values = json!({
            "person": case.person, "kind": format!("evidence-kind-{kind}"), "title_ru": kind, "date": day,
            "level": format!("level-{level}"), "cases": [case.id],
        });
        let id = self.save("2026-01-10", "evidence", None, values);
        self.call(
            "2026-01-10",
            "evidence_verify",
            json!({ "evidence": id, "verdict": "verified" }),
        );
    }

    fn close(&self, day: &str, case: &Case, reason: Option<&str>) -> Result<Value, Problem> {
        let mut request =
            json!({ "case": case.id, "final_date": day, "conclusion_ru": "Освоенное применяется на занятиях." });
        if let Some(reason) = reason {
            request["override_reason"] = json!(reason);
        }
        self.office.ask(day, "post_course_close", request)
    }

    fn case(&self, day: &str, case: &Case) -> Value {
        self.call(day, "post_course_card", json!({ "id": case.id }))
    }

    fn report(&self, code: &str, parameters: Value, language: &str) -> Value {
        self.office.report("2026-06-20", code, parameters, language)
    }

    fn opened(&self, cell: &Value) -> u64 {
        self.office.opened("2026-06-20", cell)
    }
}

/// The figure of this year under an indicator's code, the n-th row of that code.
fn indicator<'a>(view: &'a Value, code: &str, n: usize, key: &str) -> &'a Value {
    let table = tables(view, "indicators")[0];
    let columns = table["columns"].as_array().expect("columns");
    let place = columns
        .iter()
        .position(|column| column["key"] == key)
        .expect("the column");
    let rows = table["rows"].as_array().expect("rows");
    let of_code: Vec<&Value> = rows.iter().filter(|row| shown(&row["cells"][1]) == code).collect();
    &of_code[n]["cells"][place]
}

/// The main case: certificate of 14 February 2025, closed on 14 February 2026.
fn through_the_year(story: &Story) -> Case {
    let case = story.certified("Абаева", "2025-02-14");
    story.survey("2025-02-20", &case, "entry", &[3; 9]);
    for (day, channel) in [
        ("2025-03-10", "in_person"),
        ("2025-04-15", "chat"),
        ("2025-09-20", "email"),
    ] {
        let help =
            json!({ "post_course_case": case.id, "date": day, "channel": channel, "content": "Разбор критериев" });
        story.save(day, "support_action", None, help);
    }
    story.survey("2025-06-01", &case, "intermediate", &[4; 9]);
    story.evidence(&case, "2025-03-20", "master-class", "college"); // 5
    story.evidence(&case, "2025-05-11", "article-republic", "republic"); // 30
    story.evidence(&case, "2025-10-02", "seminar", "district"); // 10
    story.evidence(&case, "2025-02-01", "manual", "oblast"); // before the window: of the portfolio, not of the case
    let reflection =
        json!({ "post_course_case": case.id, "date": "2025-12-15", "learnt": "Критерии", "state": "accepted" });
    story.save("2025-12-15", "reflection", None, reflection);
    story.survey("2026-02-13", &case, "final", &[5, 5, 5, 5, 5, 4, 4, 4, 4]);
    for (result, rating) in story.results.iter().zip([3, 2]) {
        let rate =
            json!({ "case": case.id, "point": "final", "ratings": [{ "expected_result": result, "rating": rating }] });
        story.call("2026-02-13", "post_course_rate", rate);
    }
    let early = story.close("2026-02-13", &case, None).expect_err("a day early");
    let codes: Vec<&str> = early.fields.iter().map(|field| field.code.as_str()).collect();
    assert_eq!(codes, ["pc_final_day"], "all else is there");
    assert_eq!(
        early.fields[0].args["due"], "2026-02-14",
        "the refusal says from which day"
    );
    story.close("2026-02-14", &case, None).expect("on the day");
    case
}

#[test]
fn a_course_reaches_the_classroom_and_the_reports() {
    let story = Story::begin();
    let main = through_the_year(&story);
    let card = story.case("2026-06-20", &main);
    // Gain (41/9 − 3) / 2 = 7/9; results 5/6; evidence 5 + 30 + 10; reflection accepted.
    let score = 0.30 * (700.0 / 9.0) + 0.40 * (500.0 / 6.0) + 0.20 * 45.0 + 0.10 * 100.0;
    assert!(
        (card["calculation"]["score"].as_f64().expect("a score") - score).abs() < 1e-6,
        "{score}"
    );
    assert_eq!(
        (card["row"]["level"].as_str(), score > 75.6 && score < 75.7),
        (Some("medium"), true)
    );
    let outside = card["evidence"]
        .as_array()
        .expect("evidence")
        .iter()
        .filter(|one| one["inside"] == false);
    assert_eq!(outside.count(), 1);

    // Parental leave of 92 days: 1 May to 31 July.
    let leave = story.certified("Бекова", "2025-02-14");
    let status = |day: &str, status: &str| json!({ "status": status, "status_since": day });
    story.save(
        "2025-05-01",
        "person",
        Some(&leave.person),
        status("2025-05-01", "parental_leave"),
    );
    assert_eq!(story.case("2025-06-10", &leave)["row"]["clock"], "suspended");
    story.save(
        "2025-08-01",
        "person",
        Some(&leave.person),
        status("2025-08-01", "active"),
    );
    let row = &story.case("2026-06-20", &leave)["row"];
    assert_eq!(
        (row["due_min"].as_str(), row["clock"].as_str()),
        (Some("2026-05-17"), Some("due"))
    );

    // A certificate of 29 February ends on the 28th a year later.
    let leap = story.certified("Вагапова", "2024-02-29");
    assert_eq!(story.case("2024-06-01", &leap)["row"]["due_min"], "2025-02-28");
    let reason = Some("Решение методического совета");
    let early = story.close("2025-02-27", &leap, None).expect_err("a day early");
    assert!(early.fields.iter().any(|field| field.code == "pc_final_day"));
    story
        .close("2025-02-28", &leap, reason)
        .expect("on the day, with a reason for what lacks");

    // A dismissal ends the case.
    let gone = story.certified("Габитова", "2025-03-01");
    story.save(
        "2025-10-01",
        "person",
        Some(&gone.person),
        status("2025-10-01", "dismissed"),
    );
    assert_eq!(story.case("2026-06-20", &gone)["row"]["stage"], "terminated");

    // A level set by hand stands over the computed one, with its reason.
    let hand = story.certified("Дарина", "2025-01-20");
    story.close("2026-01-20", &hand, reason).expect("closed with a reason");
    let level = json!({ "case": hand.id, "level": "high", "note": "Победа в республиканском конкурсе" });
    story.call("2026-01-21", "post_course_level", level);

    for language in ["kk", "ru", "en", "kk+ru"] {
        the_summary(&story, language);
        the_card(&story, &main, language);
        the_year(&story, language);
    }
}

/// R5 of 2025–2026: the main case, the leave, the dismissal, the level by hand; the leap year's ended before.
fn the_summary(story: &Story, language: &str) {
    let view = story.report("r5", json!({ "year": "2025–2026" }), language);
    let list = tables(&view, "a")[0];
    let figure = |key: &str| shown(cell(list, "Абаева", key)).replace('.', ",");
    assert_eq!(
        (figure("entry"), figure("intermediate"), figure("final")),
        ("3,00".into(), "4,00".into(), "4,56".into())
    );
    assert_eq!(
        (figure("evidence"), figure("oblast"), figure("republic")),
        ("3".into(), "0".into(), "1".into())
    );
    assert!(figure("results").starts_with("83,3"), "5 of 6: {}", figure("results"));
    assert_eq!(
        story.opened(cell(list, "Абаева", "evidence")),
        3,
        "{language}: the figure opens its rows"
    );
    let names = ["Абаева", "Бекова", "Габитова", "Дарина"];
    assert!(names.iter().all(|name| !shown(cell(list, name, "number")).is_empty()));
    let states = tables(&view, "totals")[0];
    let rows = states["rows"].as_array().expect("rows");
    let total = rows.last().expect("a total");
    let columns = states["columns"].as_array().expect("columns");
    for (key, count) in [
        ("cases", 4),
        ("closed", 2),
        ("awaiting-final", 1),
        ("terminated", 1),
        ("overdue", 0),
    ] {
        let place = columns
            .iter()
            .position(|column| column["key"] == key)
            .expect("the column");
        let found = &total["cells"][place];
        assert_eq!(shown(found), count.to_string(), "{language}: {key}");
        assert_eq!(story.opened(found), count, "{language}: {key} opens what it counts");
    }
}

fn the_card(story: &Story, main: &Case, language: &str) {
    let view = story.report("r5-card", json!({ "of": main.id, "year": "2025–2026" }), language);
    let text = view["sheets"].to_string();
    for fact in ["Абаева", "Разбор критериев", "14.02.2025", "14.02.2026", "75,67"] {
        assert!(
            text.contains(fact) || text.contains(&fact.replace(',', ".")),
            "{language}: the card says {fact}"
        );
    }
}

/// R9 of 2025–2026 beside 2024–2025, where only the leap year's case was closed.
fn the_year(story: &Story, language: &str) {
    let view = story.report("r9", json!({ "year": "2025–2026" }), language);
    let figure = |code: &str, n: usize, key: &str| shown(indicator(&view, code, n, key)).replace('.', ",");
    // I16: all, open, closed, overdue on the last day.
    let cases: Vec<String> = (0..4).map(|n| figure("I16", n, "this")).collect();
    assert_eq!(cases, ["4", "1", "2", "0"], "{language}");
    let closed = indicator(&view, "I16", 2, "this");
    assert_eq!(story.opened(closed), 2, "{language}: I16 opens what it counts");
    let in_time = &indicator(&view, "I17", 0, "this")["value"];
    assert_eq!(
        (&in_time["numerator"], &in_time["denominator"]),
        (&json!(2), &json!(2)),
        "{language}: both in time"
    );
    let levels: Vec<String> = (0..3).map(|n| figure("I18", n, "this")).collect();
    assert_eq!(levels[..2], ["1", "1"], "{language}: high by hand, medium as counted");
    assert_eq!(
        figure("I19", 0, "this"),
        "1,56",
        "{language}: mean gain of the one pair, 41/9 − 3"
    );
    assert_eq!(figure("I16", 2, "last"), "1", "{language}: the year before");
}
