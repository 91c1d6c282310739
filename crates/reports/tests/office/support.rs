//! A small college that gives post-course support. Everything that the tests count by hand stands here.

use serde_json::{Value, json};
use sheberlik_core::router::Router;
use sheberlik_core::{Context, Engine, Progress, calls};

use crate::college::{Office, small};

/// The college with its cases.
pub struct Support {
    pub office: Office,
    /// Closed, medium: Іңкәр.
    pub closed: String,
    /// Its window was moved by a leave of 60 days: Айгүл, the second course.
    pub moved: String,
    /// Set to high by hand: Әлия.
    pub by_hand: String,
}

/// Answers a call as the window does, on a day.
pub fn call(office: &Office, day: &str, name: &str, request: Value) -> Value {
    let router: Router<Engine> = Router::default().mount(calls::CALLS, |engine: &Engine| engine);
    let context = Context {
        today: day.parse().expect("a day"),
        ..office.context.clone()
    };
    let answer = router.answer(&office.engine, name, request.clone(), &context, &Progress::silent());
    answer
        .unwrap_or_else(|problem| panic!("{name} {request}: {problem:?}"))
        .value
}

fn save(office: &Office, day: &str, record: &str, values: Value) -> String {
    let saved = call(
        office,
        day,
        "record_save",
        json!({ "record": record, "id": null, "values": values }),
    );
    saved["id"].as_str().expect("an id").to_owned()
}

fn case(office: &Office, person: usize, start: &str) -> String {
    let asked = json!({ "record": "post_course_case", "where": { "person": office.people[person] } });
    let rows = call(office, crate::college::TODAY, "record_list", asked);
    let rows = rows["rows"].as_array().expect("rows");
    let found = rows.iter().find(|row| row["window_start"] == start);
    found.expect("the case opened by itself")["id"]
        .as_str()
        .expect("an id")
        .to_owned()
}

fn survey(office: &Office, case: &str, stage: &str, day: &str, mark: i64) {
    let answers: Vec<Value> = (1..=8)
        .map(|number| json!({ "question": format!("survey-question-{number:02}"), "scale": mark }))
        .collect();
    let request = json!({
        "case": case, "survey_template": "survey-template-post-course", "stage": stage, "date": day, "mode": "paper", "answers": answers,
    });
    call(office, day, "survey_enter", request);
}

fn evidence(
    office: &Office,
    person: usize,
    kind: &str,
    level: &str,
    day: &str,
    state: &str,
    cases: &[&String],
) -> String {
    let values = json!({
        "person": office.people[person], "kind": format!("evidence-kind-{kind}"), "level": format!("level-{level}"), "date": day,
        "state": state, "cases": cases, "title_kk": format!("{kind} {day}"), "title_ru": format!("{kind} {day}"),
    });
    save(office, crate::college::TODAY, "evidence", values)
}

/// The college of [`small`] with post-course support, on 15 June 2026, academic year 2025–2026:
/// - Іңкәр, course of 20.05.2025 at Orleu: surveys 2, 3, 4; results 3 and 2 of 3; evidence oblast and republic inside the
///   window, one before it, one not verified; reflection handed in; closed on 25.05.2026, in time. Score:
///   0.3·66.67 + 0.4·83.33 + 0.2·50 + 0.1·50 = 68.33, medium
/// - Айгүл, course of 14.11.2025: suspended since 01.06.2026; evidence of a district, which serves her next case too
/// - Айгүл, course of 20.02.2026: a leave of 60 days, so the earliest end is 21.04.2027
/// - Әлия, course of 28.11.2025 at Orleu: entry survey 3, evidence of the college; level set to high by hand
/// - Қайрат, course of 12.07.2023: nothing was done, overdue
/// - Омар, course of 01.02.2020: declined on 10.01.2026
pub fn supported() -> Support {
    let office = small();
    let dual = call(
        &office,
        "2026-06-15",
        "record_list",
        json!({ "record": "course_programme", "search": "Дуалды" }),
    );
    let dual = dual["rows"][0]["id"].as_str().expect("the programme").to_owned();
    let result = |rank: i64, kk: &str, ru: &str| {
        let values = json!({ "course_programme": dual, "rank": rank, "text_kk": kk, "text_ru": ru });
        save(&office, "2025-05-01", "expected_result", values)
    };
    let results = [
        result(1, "Дуалды оқыту жоспарын құрады", "Составляет план дуального обучения"),
        result(
            2,
            "Кәсіпорынмен бірге сабақ өткізеді",
            "Проводит занятия вместе с предприятием",
        ),
    ];
    save(
        &office,
        "2026-06-15",
        "training_record",
        json!({
            "person": office.people[5], "course_programme": dual, "kind": "training-kind-course", "provider": "provider-orleu",
            "start_date": "2025-05-05", "end_date": "2025-05-20", "hours": 72, "document_number": "0077", "issue_date": "2025-05-20",
            "status": "certified",
        }),
    );
    let closed = case(&office, 5, "2025-05-20");
    let suspended = case(&office, 0, "2025-11-14");
    let moved = case(&office, 0, "2026-02-20");
    let by_hand = case(&office, 1, "2025-11-28");
    let declined = case(&office, 4, "2020-02-01");
    for case in [&closed, &suspended, &by_hand] {
        call(
            &office,
            "2026-06-15",
            "post_course_assign",
            json!({ "cases": [case], "curator": office.people[3] }),
        );
    }
    close_the_first(&office, &closed, &results);
    evidence(
        &office,
        0,
        "master-class",
        "district",
        "2026-03-10",
        "verified",
        &[&suspended, &moved],
    );
    evidence(&office, 1, "seminar", "college", "2026-03-01", "verified", &[&by_hand]);
    save(
        &office,
        "2026-06-15",
        "case_suspension",
        json!({ "post_course_case": suspended, "since": "2026-06-01" }),
    );
    save(
        &office,
        "2026-06-15",
        "case_suspension",
        json!({
            "post_course_case": moved, "since": "2026-03-01", "until": "2026-04-29",
        }),
    );
    survey(&office, &by_hand, "entry", "2025-12-05", 3);
    let hand = json!({ "case": by_hand, "level": "high", "note": "аудандық шеберлік сыныбы бойынша" });
    call(&office, "2026-06-15", "post_course_level", hand);
    call(
        &office,
        "2026-01-10",
        "post_course_decline",
        json!({ "cases": [declined], "reason": "ескі курс" }),
    );
    Support {
        office,
        closed,
        moved,
        by_hand,
    }
}

/// All that a case needs, then its closing.
fn close_the_first(office: &Office, case: &String, results: &[String; 2]) {
    survey(office, case, "entry", "2025-06-01", 2);
    survey(office, case, "intermediate", "2025-12-01", 3);
    survey(office, case, "final", "2026-05-22", 4);
    for (day, kind, channel) in [
        ("2025-09-10", "consultation", "in_person"),
        ("2026-01-15", "lesson_visit", "video"),
    ] {
        save(
            office,
            day,
            "support_action",
            json!({
                "post_course_case": case, "date": day, "kind": kind, "channel": channel, "content": "дуалды оқыту жоспары талқыланды",
                "helper": office.people[3],
            }),
        );
    }
    evidence(office, 5, "article-oblast", "oblast", "2025-12-10", "verified", &[case]);
    evidence(office, 5, "conference", "republic", "2026-02-10", "verified", &[case]);
    evidence(office, 5, "open-lesson", "college", "2025-05-01", "verified", &[case]);
    evidence(
        office,
        5,
        "webinar",
        "international",
        "2026-03-01",
        "submitted",
        &[case],
    );
    save(
        office,
        "2026-05-20",
        "reflection",
        json!({
            "post_course_case": case, "date": "2026-05-20", "state": "submitted", "learnt": "дуалды оқытуды жоспарлау",
            "used": "екі топта, айына бір рет", "effect": "білім алушылар тәжірибеге қызықты", "self_score": 4,
        }),
    );
    for (point, day, ratings) in [("entry", "2025-06-01", [0, 1]), ("final", "2026-05-22", [3, 2])] {
        let ratings: Vec<Value> = results
            .iter()
            .zip(ratings)
            .map(|(result, rating)| json!({ "expected_result": result, "rating": rating }))
            .collect();
        call(
            office,
            day,
            "post_course_rate",
            json!({ "case": case, "point": point, "date": day, "ratings": ratings }),
        );
    }
    call(
        office,
        "2026-05-25",
        "post_course_close",
        json!({
            "case": case, "final_date": "2026-05-25", "conclusion_kk": "Үйренгенін сабақта жүйелі қолданады.",
            "conclusion_ru": "Освоенное системно применяется на занятиях.", "recommendations": "Тәжірибесін облыста тарату.",
        }),
    );
}
