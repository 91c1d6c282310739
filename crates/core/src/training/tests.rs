//! Training: R-PD-4 and 5, titles that are one programme, the provider's name of the day.

use serde_json::{Value, json};

use super::model::{CourseProgramme, TrainingRecord};
use super::programme::find_programme;
use crate::college::dictionaries::{Provider, ProviderName};
use crate::people::model::Person;
use crate::record::{self, Record};
use crate::router::Router;
use crate::testing::{Desk, desk};
use crate::{Engine, Problem, Progress, calls};

fn call(desk: &Desk, name: &str, request: Value) -> Result<Value, Problem> {
    let router: Router<Engine> = Router::default().mount(calls::CALLS, |engine: &Engine| engine);
    router
        .answer(&desk.engine, name, request, &desk.context, &Progress::silent())
        .map(|answer| answer.value)
}

fn quick(desk: &Desk, person: &str, title: &str, values: Value) -> Result<Value, Problem> {
    let request = json!({ "person": person, "title": title, "provider_name": "«Өрлеу» БАҰО АҚ", "values": values });
    call(desk, "training_quick_save", request)
}

#[test]
fn a_title_is_one_programme_however_it_is_typed() {
    let desk = desk();
    let person = desk.create::<Person>(json!({ "surname_kk": "Абаев" }));
    let values = |number: &str| json!({ "end_date": "14.02.2025", "hours": 72, "document_number": number });
    let first = quick(&desk, &person, "Критериалды бағалау жүйесі", values("1")).unwrap();
    for title in [
        "Критериалды бағалау жүйесі ",
        "Критериалды  бағалау\u{a0}жүйесi",
        "«КРИТЕРИАЛДЫ БАҒАЛАУ ЖҮЙЕСІ»",
    ] {
        let again = quick(&desk, &person, title, values("2")).unwrap();
        assert_eq!(
            again["row"]["course_programme"], first["row"]["course_programme"],
            "«{title}» is the same course"
        );
    }
    let id = first["row"]["course_programme"].as_str();
    let found = desk
        .engine
        .read(|reader| find_programme(reader, "критериалды бағалау жүйесі", None))
        .unwrap();
    assert_eq!(found.as_deref(), id);
    assert_eq!(
        first["row"]["provider"], "provider-orleu",
        "the provider is known by its short name"
    );
}

#[test]
fn faults_stand_at_their_fields_and_doubts_do_not_stop() {
    let desk = desk();
    let person = desk.create::<Person>(json!({ "surname_kk": "Абаев" }));
    let wrong = json!({ "start_date": "2025-02-14", "end_date": "2025-02-03", "issue_date": "2025-01-01", "hours": 0 });
    let problem = quick(&desk, &person, "Дуалды оқыту", wrong).unwrap_err();
    assert_eq!(problem.code, "invalid");
    assert_eq!(
        problem.fields[0].field, "hours",
        "what is no number of hours is said first"
    );
    let wrong =
        json!({ "start_date": "2025-02-14", "end_date": "2025-02-03", "issue_date": "2025-01-01", "hours": 36 });
    let fields: Vec<String> = quick(&desk, &person, "Дуалды оқыту", wrong)
        .unwrap_err()
        .fields
        .into_iter()
        .map(|p| p.field)
        .collect();
    assert_eq!(fields, ["end_date", "issue_date"]);

    let course = |start: &str, end: &str| json!({ "start_date": start, "end_date": end, "hours": 72, "document_number": "№ 77", "format": "in_person" });
    let first = quick(&desk, &person, "Дуалды оқыту", course("2025-02-03", "2025-02-14")).unwrap();
    assert_eq!(first["warnings"], json!([]));
    let second = quick(&desk, &person, "Дуалды оқыту", course("2025-02-14", "2025-02-20")).unwrap();
    let codes: Vec<&str> = second["warnings"]
        .as_array()
        .unwrap()
        .iter()
        .map(|w| w["code"].as_str().unwrap())
        .collect();
    assert_eq!(codes, ["certificate_twice", "courses_overlap"]);
}

#[test]
fn a_certificate_prints_the_name_that_the_provider_had_on_its_day() {
    let desk = desk();
    let provider = desk.create::<Provider>(json!({ "name_kk": "Біліктілікті арттыру институты" }));
    desk.create::<ProviderName>(
        json!({ "provider": provider, "name_kk": "Мұғалімдер білімін жетілдіру институты", "valid_to": "2002-02-13" }),
    );
    let person = desk.create::<Person>(json!({ "surname_kk": "Абаев" }));
    let programme = desk.create::<CourseProgramme>(json!({ "title_kk": "Курс", "provider": provider }));
    for (issued, name) in [
        ("2001-05-20", "Мұғалімдер білімін жетілдіру институты"),
        ("2003-05-20", "Біліктілікті арттыру институты"),
    ] {
        let id = desk.create::<TrainingRecord>(json!({
            "person": person, "course_programme": programme, "provider": provider, "end_date": issued, "issue_date": issued,
        }));
        let row = desk
            .engine
            .read(|reader| record::get(reader, TrainingRecord::KIND, &id, &desk.context))
            .unwrap();
        assert_eq!(row["provider_name"], name, "issued on {issued}");
    }
}

#[test]
fn a_course_is_found_by_its_teacher_and_by_its_title() {
    let desk = desk();
    let person = desk.create::<Person>(json!({ "surname_kk": "Қалиева", "given_name_kk": "Әлия" }));
    quick(
        &desk,
        &person,
        "Дуалды оқытуды ұйымдастыру",
        json!({ "end_date": "2025-02-14", "hours": 72 }),
    )
    .unwrap();
    for search in ["Kalieva", "дуалды", "калиева дуал", "өрлеу қал"] {
        let found = call(
            &desk,
            "record_list",
            json!({ "record": "training_record", "search": search }),
        )
        .unwrap();
        assert_eq!(found["total"], 1, "«{search}»");
    }
    let suggested = call(&desk, "programme_suggest", json!({ "text": "дуал" })).unwrap();
    assert_eq!(suggested[0]["hours"], 72, "the hours of the newest record are offered");
}

#[test]
fn a_panic_and_a_wrong_name_are_problems_not_crashes() {
    let desk = desk();
    assert_eq!(call(&desk, "no_such_call", json!({})).unwrap_err().code, "unknown_call");
    assert_eq!(
        call(&desk, "record_list", json!({ "record": 5 })).unwrap_err().code,
        "bad_request"
    );
    assert_eq!(
        call(&desk, "record_get", json!({ "record": "sqlite_schema", "id": "1" }))
            .unwrap_err()
            .code,
        "unknown_record"
    );
}
