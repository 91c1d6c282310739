//! Post-course: opening, the window and leave, refusals condition by condition, closing.

use serde_json::{Value, json};

use super::card;
use super::model::PostCourseCase;
use crate::people::model::Person;
use crate::record::{self, Record, Values};
use crate::router::Router;
use crate::testing::{Desk, desk, on, values};
use crate::training::model::{CourseProgramme, ExpectedResult, TrainingRecord};
use crate::{Context, Engine, Problem, Progress, calls};

/// A desk with one teacher and a programme of two expected results.
pub(super) struct Room {
    pub(super) desk: Desk,
    pub(super) person: String,
    pub(super) programme: String,
    pub(super) results: Vec<String>,
}

pub(super) fn room() -> Room {
    let desk = desk();
    let person = desk.create::<Person>(json!({ "surname_kk": "Абаева", "given_name_kk": "Айгүл" }));
    let programme = desk.create::<CourseProgramme>(json!({ "title_kk": "Критериалды бағалау" }));
    let result = |rank: i64| {
        desk.create::<ExpectedResult>(json!({
            "course_programme": programme, "rank": rank, "text_kk": format!("Нәтиже {rank}"),
        }))
    };
    let results = vec![result(1), result(2)];
    Room {
        desk,
        person,
        programme,
        results,
    }
}

impl Room {
    pub(super) fn call_on(&self, context: &Context, name: &str, request: Value) -> Result<Value, Problem> {
        let router: Router<Engine> = Router::default().mount(calls::CALLS, |engine: &Engine| engine);
        router
            .answer(&self.desk.engine, name, request, context, &Progress::silent())
            .map(|answer| answer.value)
    }

    pub(super) fn call(&self, day: &str, name: &str, request: Value) -> Value {
        self.call_on(&on(day), name, request)
            .unwrap_or_else(|problem| panic!("{name}: {problem:?}"))
    }

    pub(super) fn save(&self, day: &str, record: &str, id: Option<&str>, values: Value) -> Value {
        self.call(
            day,
            "record_save",
            json!({ "record": record, "id": id, "values": values }),
        )
    }

    /// A certified course of 72 hours with its certificate of that day; answers the case that opened.
    pub(super) fn certified(&self, issued: &str) -> String {
        let record = self.save(
            issued,
            "training_record",
            None,
            json!({
                "person": self.person, "course_programme": self.programme, "hours": 72, "end_date": issued,
                "issue_date": issued, "status": "certified", "kind": "training-kind-course",
            }),
        );
        self.case_of(record["id"].as_str().unwrap())
            .expect("a case opens by itself")
    }

    pub(super) fn case_of(&self, record: &str) -> Option<String> {
        let list = json!({ "record": "post_course_case", "where": { "training_record": record } });
        let found = self.call("2026-11-22", "record_list", list);
        found["rows"][0]["id"].as_str().map(str::to_owned)
    }

    pub(super) fn row(&self, day: &str, case: &str) -> Values {
        let get = |reader: &crate::Reader<'_>| record::get(reader, PostCourseCase::KIND, case, &on(day));
        self.desk.engine.read(get).unwrap()
    }

    pub(super) fn survey(&self, day: &str, case: &str, stage: &str, marks: &[i64]) {
        let answers: Vec<Value> = marks
            .iter()
            .enumerate()
            .map(|(index, mark)| json!({ "question": format!("survey-question-{:02}", index + 1), "scale": mark }))
            .collect();
        self.call(day, "survey_enter", json!({
            "case": case, "survey_template": "survey-template-post-course", "stage": stage, "date": day, "mode": "paper",
            "answers": answers,
        }));
    }

    pub(super) fn evidence(&self, day: &str, case: &str, level: &str, state: &str) -> String {
        let saved = self.save(
            "2026-11-22",
            "evidence",
            None,
            json!({
                "person": self.person, "kind": "evidence-kind-master-class", "title_kk": "Шеберлік сыныбы", "date": day,
                "level": level, "cases": [case], "state": state,
            }),
        );
        saved["id"].as_str().unwrap().to_owned()
    }

    pub(super) fn reflect(&self, day: &str, case: &str, state: &str) {
        self.save(
            day,
            "reflection",
            None,
            json!({
                "post_course_case": case, "date": day, "learnt": "Бағалау критерийлерін құру", "state": state,
            }),
        );
    }

    pub(super) fn rate(&self, day: &str, case: &str, point: &str, ratings: &[i64]) {
        let ratings: Vec<Value> = self
            .results
            .iter()
            .zip(ratings)
            .map(|(result, rating)| json!({ "expected_result": result, "rating": rating }))
            .collect();
        self.call(
            day,
            "post_course_rate",
            json!({ "case": case, "point": point, "ratings": ratings }),
        );
    }

    pub(super) fn close(&self, day: &str, case: &str, more: Value) -> Result<Value, Problem> {
        let mut request = values(json!({ "case": case, "final_date": day, "conclusion_kk": "Нәтижелер қолданылады." }));
        request.extend(values(more));
        self.call_on(&on(day), "post_course_close", Value::Object(request))
    }

    /// All that R-PC-5 asks for, but what is left out.
    pub(super) fn fill(&self, case: &str, left_out: &str) {
        if left_out != "entry" {
            self.survey("2025-12-01", case, "entry", &[3, 3]);
        }
        if left_out != "final" {
            self.survey("2026-11-20", case, "final", &[4, 4]);
        }
        match left_out {
            "evidence" => {}
            "verified" => _ = self.evidence("2026-03-01", case, "level-college", "submitted"),
            "inside" => _ = self.evidence("2025-11-19", case, "level-college", "verified"),
            _ => _ = self.evidence("2026-03-01", case, "level-college", "verified"),
        }
        match left_out {
            "reflection" => {}
            "submitted" => self.reflect("2026-06-01", case, "draft"),
            _ => self.reflect("2026-06-01", case, "submitted"),
        }
        match left_out {
            "ratings" => {}
            "one rating" => self.rate("2026-11-20", case, "final", &[2]),
            "final ratings" => self.rate("2026-11-20", case, "entry", &[2, 2]),
            _ => self.rate("2026-11-20", case, "final", &[2, 2]),
        }
    }
}

pub(super) fn codes(problem: &Problem) -> Vec<&str> {
    problem.fields.iter().map(|field| field.code.as_str()).collect()
}

#[test]
fn a_case_opens_only_where_the_rule_says() {
    let room = room();
    for (why, change, opens) in [
        ("72 hours of a PD course", json!({}), true),
        ("exactly the fewest hours", json!({ "hours": 36 }), true),
        ("too short", json!({ "hours": 35 }), false),
        ("hours unknown", json!({ "hours": null }), false),
        ("no certificate", json!({ "status": "listened" }), false),
        ("of no kind", json!({ "kind": null }), true),
        ("a seminar", json!({ "kind": "training-kind-seminar" }), false),
    ] {
        let mut course = values(json!({
            "person": room.person, "course_programme": room.programme, "hours": 72, "end_date": "2025-10-01",
            "status": "certified", "kind": "training-kind-course",
        }));
        course.extend(values(change));
        let saved = room.save("2025-11-22", "training_record", None, Value::Object(course));
        assert_eq!(room.case_of(saved["id"].as_str().unwrap()).is_some(), opens, "{why}");
    }
}

#[test]
fn a_case_opens_and_goes_with_the_act_that_certified_it() {
    let room = room();
    let saved = room.save("2025-11-22", "training_record", None, json!({
        "person": room.person, "course_programme": room.programme, "hours": 72, "end_date": "2025-10-01", "status": "completed",
    }));
    let id = saved["id"].as_str().unwrap();
    assert_eq!(room.case_of(id), None, "not certified yet");
    room.save(
        "2025-11-22",
        "training_record",
        Some(id),
        json!({ "status": "certified" }),
    );
    assert!(room.case_of(id).is_some());
    room.call("2025-11-22", "undo", json!({}));
    assert_eq!(room.case_of(id), None, "undone with it");
    room.call("2025-11-22", "redo", json!({}));
    let case = room.case_of(id).expect("and comes back with it");
    room.call(
        "2025-11-22",
        "record_remove",
        json!({ "record": "post_course_case", "ids": [case] }),
    );
    room.save("2025-11-22", "training_record", Some(id), json!({ "hours": 80 }));
    assert_eq!(
        room.case_of(id),
        None,
        "what was put away is not opened behind one's back"
    );
    room.call("2025-11-22", "post_course_open", json!({ "training_records": [id] }));
    assert!(room.case_of(id).is_some(), "but can be opened by hand");
}

#[test]
fn the_window_is_a_year_from_the_certificate_and_moves_with_leave() {
    for (issued, due) in [
        ("2025-02-14", "2026-02-14"),
        ("2024-02-29", "2025-02-28"),
        ("2023-02-28", "2024-02-28"),
        ("2024-12-31", "2025-12-31"),
    ] {
        let room = room();
        let case = room.certified(issued);
        assert_eq!(room.row("2026-11-22", &case)["due_min"], due, "certificate of {issued}");
    }
}

#[test]
fn the_clock_tells_running_soon_stuck_due_overdue_and_extended() {
    let room = room();
    let case = room.certified("2025-02-14");
    room.survey("2025-02-20", &case, "entry", &[3]);
    let clock = |day: &str| room.row(day, &case)["clock"].as_str().unwrap().to_owned();
    assert_eq!(clock("2025-03-01"), "running");
    assert_eq!(clock("2025-05-21"), "running", "90 days after the last act");
    assert_eq!(clock("2025-05-22"), "stuck", "91 days");
    room.reflect("2026-01-10", &case, "submitted");
    assert_eq!(clock("2026-01-14"), "running");
    assert_eq!(clock("2026-01-15"), "soon", "30 days before the end");
    assert_eq!(clock("2026-02-13"), "soon");
    assert_eq!(clock("2026-02-14"), "due", "the final monitoring may be held");
    assert_eq!(clock("2026-04-15"), "due", "the 60th day of grace");
    assert_eq!(clock("2026-04-16"), "overdue");
    room.call(
        "2026-04-16",
        "post_course_extend",
        json!({ "case": case, "to": "2026-09-01", "reason": "Жоба аяқталмады" }),
    );
    assert_eq!(clock("2026-04-16"), "extended");
    assert_eq!(clock("2026-09-02"), "overdue");
    let early = json!({ "case": case, "to": "2026-02-14", "reason": "…" });
    let problem = room
        .call_on(&on("2026-04-16"), "post_course_extend", early)
        .unwrap_err();
    assert_eq!(codes(&problem), ["extension_too_short"]);
}

#[test]
fn each_missing_condition_refuses_by_its_own_name() {
    for (left_out, code) in [
        ("entry", "pc_entry_survey"),
        ("final", "pc_final_survey"),
        ("evidence", "pc_evidence"),
        ("verified", "pc_evidence"),
        ("inside", "pc_evidence"),
        ("reflection", "pc_reflection"),
        ("submitted", "pc_reflection"),
        ("ratings", "pc_ratings"),
        ("one rating", "pc_ratings"),
        ("final ratings", "pc_ratings"),
    ] {
        let room = room();
        let case = room.certified("2025-11-20");
        room.fill(&case, left_out);
        let problem = room.close("2026-11-20", &case, json!({})).expect_err(left_out);
        assert_eq!(codes(&problem), [code], "without {left_out}");
        assert_eq!(room.row("2026-11-20", &case)["state"], "open", "nothing is written");
        let reason = json!({ "override_reason": "Әдістемелік кеңестің шешімі" });
        room.close("2026-11-20", &case, reason)
            .expect("a reason closes it all the same");
        assert_eq!(room.row("2026-11-20", &case)["state"], "closed");
    }
}

#[test]
fn a_case_is_refused_without_conclusion_before_its_day_and_in_the_future() {
    let room = room();
    let case = room.certified("2025-11-20");
    room.fill(&case, "final");
    room.survey("2026-11-19", &case, "final", &[4, 4]);
    let without = room
        .close("2026-11-20", &case, json!({ "conclusion_kk": " " }))
        .unwrap_err();
    assert_eq!(
        (codes(&without), without.fields[0].field.as_str()),
        (vec!["pc_conclusion"], "conclusion_kk")
    );
    room.call_on(&on("2026-11-19"), "record_list", json!({ "record": "person" }))
        .unwrap();
    let early = json!({ "case": case, "final_date": "2026-11-19", "conclusion_kk": "…" });
    let problem = room.call_on(&on("2026-11-20"), "post_course_close", early).unwrap_err();
    assert!(codes(&problem).contains(&"pc_final_day"), "{problem:?}");
    assert!(problem.fields.iter().any(|field| field.field == "final_date"));
    let ahead = json!({ "case": case, "final_date": "2026-11-21", "conclusion_kk": "…", "override_reason": "…" });
    let problem = room.call_on(&on("2026-11-20"), "post_course_close", ahead).unwrap_err();
    assert_eq!(codes(&problem), ["in_the_future"], "no reason closes a case tomorrow");
    room.close("2026-11-20", &case, json!({})).expect("accepted on the day");
    let late = json!({ "record": "support_action", "id": null, "values": {
        "post_course_case": case, "date": "2026-11-20", "content": "Кеңес" } });
    let problem = room.call_on(&on("2026-11-20"), "record_save", late).unwrap_err();
    assert_eq!(codes(&problem), ["case_not_open"]);
}

#[test]
fn ratings_count_for_results_of_the_programme_of_today() {
    let room = room();
    let case = room.certified("2025-11-20");
    room.fill(&case, "");
    assert_eq!(room.row("2026-11-20", &case)["rating_count"], 2);
    let other = room
        .desk
        .create::<CourseProgramme>(json!({ "title_kk": "Цифрлық құралдар" }));
    for rank in [1, 2] {
        let text = format!("Басқа нәтиже {rank}");
        let result = json!({ "course_programme": other, "rank": rank, "text_kk": text });
        room.desk.create::<ExpectedResult>(result);
    }
    let record = room.row("2026-11-20", &case)["training_record"].clone();
    let programme = json!({ "course_programme": other });
    room.save("2026-11-20", "training_record", record.as_str(), programme);
    let row = room.row("2026-11-20", &case);
    assert_eq!(
        (row["rating_count"].as_i64(), row["rating_sum"].as_i64()),
        (Some(0), None),
        "nobody rated these results"
    );
    let problem = room.close("2026-11-20", &case, json!({})).unwrap_err();
    assert_eq!(codes(&problem), ["pc_ratings"]);
}

#[test]
fn the_score_of_a_closed_case_stands() {
    let room = room();
    let case = room.certified("2025-11-20");
    room.fill(&case, "");
    room.close("2026-11-20", &case, json!({})).unwrap();
    // Survey gain (4 - 3) / (5 - 3) = 50, results 4 / 6 = 66.67, evidence 5, reflection 50.
    let expected = 0.3 * 50.0 + 0.4 * (4.0 / 6.0 * 100.0) + 0.2 * 5.0 + 0.1 * 50.0;
    let closed = room.row("2026-11-22", &case);
    assert!(
        (closed["score"].as_f64().unwrap() - expected).abs() < 0.005,
        "{closed:?}"
    );
    assert_eq!(closed["level"], "low");
    room.evidence("2026-05-01", &case, "level-international", "verified");
    let after = room.row("2026-11-22", &case);
    assert_eq!(
        after["score"], closed["score"],
        "later evidence does not change what was signed"
    );
    let by_hand = json!({ "case": case, "level": "medium" });
    let problem = room
        .call_on(&on("2026-11-22"), "post_course_level", by_hand)
        .unwrap_err();
    assert_eq!(
        problem.fields[0].field, "hand_level_note",
        "a level by hand has its reason"
    );
    room.call(
        "2026-11-22",
        "post_course_level",
        json!({ "case": case, "level": "medium", "note": "Кеңес шешімі" }),
    );
    assert_eq!(room.row("2026-11-22", &case)["level"], "medium");
    room.call("2026-11-22", "post_course_reopen", json!({ "id": case }));
    let open = room.row("2026-11-22", &case);
    assert_eq!(
        (open["state"].as_str(), open["final_date"].as_str()),
        (Some("open"), None)
    );
    assert_ne!(open["score"], closed["score"], "an open case counts anew");
}

#[test]
fn the_page_of_a_case_says_what_comes_next() {
    let room = room();
    let case = room.certified("2025-11-20");
    let next = |day: &str| {
        let card = room
            .desk
            .engine
            .read(|reader| card::of_case(reader, &case, &on(day)))
            .unwrap();
        card.next_act
    };
    assert_eq!(next("2025-11-21"), "entry_survey");
    room.survey("2025-12-01", &case, "entry", &[3, 3]);
    assert_eq!(next("2025-12-01"), "support");
    assert_eq!(next("2026-03-01"), "intermediate_survey");
    room.survey("2026-03-01", &case, "intermediate", &[4, 3]);
    assert_eq!(next("2026-03-02"), "support");
    assert_eq!(next("2026-09-15"), "intermediate_survey");
    assert_eq!(next("2026-11-20"), "final_survey");
    room.survey("2026-11-20", &case, "final", &[4, 4]);
    assert_eq!(next("2026-11-20"), "ratings");
    room.rate("2026-11-20", &case, "final", &[2, 3]);
    assert_eq!(next("2026-11-20"), "evidence");
    room.evidence("2026-03-01", &case, "level-oblast", "verified");
    assert_eq!(next("2026-11-20"), "reflection");
    room.reflect("2026-11-20", &case, "submitted");
    assert_eq!(next("2026-11-20"), "close");
    room.close("2026-11-20", &case, json!({})).unwrap();
    assert_eq!(next("2026-11-20"), "nothing");
}

#[test]
fn the_overview_counts_cases_once_and_loads_by_curator() {
    let room = room();
    let curator = room.desk.create::<Person>(json!({ "surname_kk": "Серікова" }));
    let cases = [
        room.certified("2025-02-14"),
        room.certified("2024-02-14"),
        room.certified("2025-11-20"),
    ];
    room.call(
        "2025-11-22",
        "post_course_assign",
        json!({ "cases": [cases[0], cases[1]], "curator": curator }),
    );
    let overview = room.call("2025-11-22", "post_course_overview", json!({}));
    let total: i64 = overview["clocks"]
        .as_array()
        .unwrap()
        .iter()
        .map(|figure| figure["count"].as_i64().unwrap())
        .sum();
    assert_eq!(total, 3);
    let load = &overview["curators"][0];
    assert_eq!(
        (
            load["curator"].as_str(),
            load["open"].as_i64(),
            load["overdue"].as_i64()
        ),
        (Some(curator.as_str()), Some(2), Some(1))
    );
    assert_eq!(overview["curators"][1]["curator"], Value::Null);
    assert_eq!(overview["missing"], 0);
}

#[test]
fn a_case_goes_with_its_course_and_evidence_stays_in_the_portfolio() {
    let room = room();
    let case = room.certified("2025-02-14");
    let evidence = room.evidence("2025-05-01", &case, "level-college", "verified");
    let record = room.row("2025-11-22", &case)["training_record"].clone();
    room.call(
        "2025-11-22",
        "record_remove",
        json!({ "record": "training_record", "ids": [record] }),
    );
    let kept = room.call(
        "2025-11-22",
        "record_get",
        json!({ "record": "evidence", "id": evidence }),
    );
    assert_eq!((kept["removed"].as_bool(), &kept["cases"]), (Some(false), &json!([])));
    room.call(
        "2025-11-22",
        "record_restore",
        json!({ "record": "training_record", "ids": [record] }),
    );
    let back = room.call(
        "2025-11-22",
        "record_get",
        json!({ "record": "evidence", "id": evidence }),
    );
    assert_eq!(back["cases"], json!([case]));
    room.call(
        "2025-11-22",
        "record_remove",
        json!({ "record": "person", "ids": [room.person] }),
    );
    assert_eq!(TrainingRecord::KIND.name, "training_record");
}

#[test]
fn search_finds_cases_by_the_teacher_and_the_course_and_evidence_by_its_title() {
    let room = room();
    let case = room.certified("2025-02-14");
    room.evidence("2025-05-01", &case, "level-college", "verified");
    for text in ["абаева", "критериалды"] {
        let hits = room.call("2025-11-22", "search", json!({ "text": text }));
        let found = hits
            .as_array()
            .unwrap()
            .iter()
            .any(|hit| hit["record"] == "post_course_case" && hit["id"] == case);
        assert!(found, "«{text}» finds the case: {hits}");
    }
    let hits = room.call("2025-11-22", "search", json!({ "text": "шеберлік сын" }));
    assert!(
        hits.as_array().unwrap().iter().any(|hit| hit["record"] == "evidence"),
        "{hits}"
    );
    let list = json!({ "record": "post_course_case", "search": "айгүл" });
    assert_eq!(room.call("2025-11-22", "record_list", list)["total"], 1);
}
