//! Mentoring through the router: the way of a pair, what refuses a step, drafts, the ready plan, the young teacher's growth.

use serde_json::{Value, json};

use crate::people::model::{CategoryRecord, Person};
use crate::router::Router;
use crate::school::model::{School, SchoolMembership};
use crate::testing::{Desk, desk, on};
use crate::{Context, Engine, Problem, Progress, calls};

/// A desk with a mentor of the School, and a young teacher hired on Monday, 1 September 2025.
struct Room {
    desk: Desk,
    mentor: String,
    mentee: String,
}

fn room() -> Room {
    let desk = desk();
    let mentor = desk.create::<Person>(
        json!({ "surname_kk": "Мусина", "given_name_kk": "Алма", "pedagogical_start": "2005-09-01" }),
    );
    let mentee = desk.create::<Person>(json!({
        "surname_kk": "Сәрсен", "given_name_kk": "Ерлан", "hire_date": "2025-09-01", "pedagogical_start": "2025-09-01",
    }));
    let school = desk.create::<School>(json!({ "name_kk": "Шеберлік мектебі" }));
    desk.create::<SchoolMembership>(json!({ "school": school, "person": mentor, "since": "2020-09-01" }));
    Room { desk, mentor, mentee }
}

const ORDERED: &str = "2025-09-05";

impl Room {
    fn call_on(&self, context: &Context, name: &str, request: Value) -> Result<Value, Problem> {
        let router: Router<Engine> = Router::default().mount(calls::CALLS, |engine: &Engine| engine);
        router
            .answer(&self.desk.engine, name, request, context, &Progress::silent())
            .map(|answer| answer.value)
    }

    fn call(&self, day: &str, name: &str, request: Value) -> Value {
        self.call_on(&on(day), name, request)
            .unwrap_or_else(|problem| panic!("{name} on {day}: {problem:?}"))
    }

    /// Codes of a refusal with their fields.
    fn refused(&self, day: &str, name: &str, request: Value) -> Vec<(String, String)> {
        let problem = self.call_on(&on(day), name, request).expect_err("a refusal");
        let fields = problem.fields.into_iter();
        fields.map(|field| (field.field, field.code)).collect()
    }

    fn save(&self, day: &str, record: &str, id: Option<&str>, values: Value) -> String {
        let saved = self.call(
            day,
            "record_save",
            json!({ "record": record, "id": id, "values": values }),
        );
        saved["id"].as_str().expect("an id").to_owned()
    }

    fn proposed(&self) -> String {
        self.save("2025-09-01", "mentorship", None, json!({
            "mentor": self.mentor, "mentee": self.mentee, "academic_year": "academic-year-2025", "need": "assessment",
        }))
    }

    fn order(&self, pair: &str) -> Value {
        self.call(
            ORDERED,
            "mentorship_order",
            json!({
                "id": pair, "order_number": "15-ж", "order_date": ORDERED, "since": "2025-09-08", "until": "2026-06-30",
            }),
        )
    }

    /// A pair that runs.
    fn running(&self) -> String {
        let pair = self.proposed();
        self.order(&pair);
        self.call("2025-09-08", "mentorship_start", json!({ "id": pair }));
        pair
    }

    fn diagnose(&self, day: &str, pair: &str, point: &str, score: i64) {
        let criteria = ["planning", "subject", "teaching"];
        let scores: Vec<Value> = criteria
            .iter()
            .map(|name| json!({ "criterion": format!("observation-criterion-{name}"), "score": score }))
            .collect();
        let request = json!({ "mentorship": pair, "point": point, "date": day, "scores": scores });
        assert_eq!(self.call(day, "diagnosis_save", request)["count"], 3);
    }

    fn report(&self, day: &str, pair: &str, by: &str) -> Value {
        let texts = match by {
            "mentor" => json!({ "conclusion_kk": "Жас маман бағалауды меңгерді", "proposal": "continue" }),
            _ => json!({ "mentee_report_kk": "Өлшемдер құруды үйрендім", "mentee_feedback": "Көмек уақытында болды" }),
        };
        self.call(
            day,
            "mentorship_report",
            json!({ "id": pair, "by": by, "on": day, "texts": texts }),
        )
    }

    fn page(&self, day: &str, pair: &str) -> Value {
        self.call(day, "mentorship_page", json!({ "id": pair }))
    }

    fn next(&self, day: &str, pair: &str) -> String {
        self.page(day, pair)["next"]["act"].as_str().expect("an act").to_owned()
    }

    fn row(&self, day: &str, pair: &str) -> Value {
        self.call(day, "record_get", json!({ "record": "mentorship", "id": pair }))
    }

    /// A finding of the page's warnings.
    fn warning(&self, day: &str, pair: &str, code: &str) -> Value {
        let page = self.page(day, pair);
        let found = page["warnings"]
            .as_array()
            .expect("findings")
            .iter()
            .find(|finding| finding["code"] == code);
        found.unwrap_or_else(|| panic!("{code} in {page}")).clone()
    }
}

#[test]
fn a_pair_goes_from_proposal_to_close_and_the_page_names_each_next_act() {
    let room = room();
    let pair = room.proposed();
    assert_eq!(room.next("2025-09-02", &pair), "order");
    room.order(&pair);
    assert_eq!(room.next(ORDERED, &pair), "plan");
    room.call("2025-09-08", "mentorship_start", json!({ "id": pair }));
    let taken = json!({ "mentorship": pair, "plan_template": "plan-template-assessment" });
    room.call("2025-09-08", "mentor_plan_from_template", taken);
    assert_eq!(room.next("2025-09-08", &pair), "diagnose_entry");
    room.diagnose("2025-09-09", &pair, "entry", 2);
    assert_eq!(room.next("2025-09-09", &pair), "meet");
    assert_eq!(room.next("2026-05-30", &pair), "meet", "31 days before the last one");
    assert_eq!(room.next("2026-05-31", &pair), "diagnose_closing", "30 days before it");
    room.diagnose("2026-06-01", &pair, "closing", 4);
    assert_eq!(room.next("2026-06-01", &pair), "report");
    let one = room.report("2026-06-10", &pair, "mentor");
    assert_eq!(one["row"]["state"], "running", "one report of two");
    let both = room.report("2026-06-12", &pair, "mentee");
    assert_eq!(both["row"]["state"], "reported");
    assert_eq!(room.next("2026-06-12", &pair), "close");
    let closed = room.call(
        "2026-06-25",
        "mentorship_close",
        json!({ "id": pair, "on": "2026-06-25" }),
    );
    assert_eq!(
        (&closed["row"]["state"], &closed["row"]["ended_on"]),
        (&json!("closed"), &json!("2026-06-25"))
    );
    assert_eq!(room.next("2026-06-25", &pair), "none");
    let page = room.page("2026-06-25", &pair);
    let diagnosis = &page["diagnosis"];
    assert_eq!(
        (&diagnosis["entry"], &diagnosis["closing"], &diagnosis["gain"]),
        (&json!(2.0), &json!(4.0), &json!(2.0))
    );
    assert_eq!(page["row"]["gain"], 2.0, "the list counts the same gain as the page");
    let labels: Vec<String> = room
        .desk
        .engine
        .read(|reader| crate::db::undo::operations(reader, 4))
        .unwrap()
        .into_iter()
        .map(|label| label.code)
        .collect();
    let wanted = [
        "close_mentorship",
        "report_mentorship",
        "report_mentorship",
        "save_diagnosis",
    ];
    assert_eq!(labels, wanted, "each act is one operation of its own");
}

#[test]
fn a_refused_step_says_which_condition_fails() {
    let room = room();
    let pair = room.proposed();
    let close = |day: &str| room.refused(day, "mentorship_close", json!({ "id": pair, "on": day }));
    let at = |field: &str, code: &str| (field.to_owned(), code.to_owned());
    let start = json!({ "id": pair });
    assert!(
        room.refused("2025-09-08", "mentorship_start", start.clone())
            .contains(&at("order_number", "required"))
    );
    let unnamed =
        json!({ "id": pair, "order_number": " ", "order_date": ORDERED, "since": "2025-09-08", "until": "2026-06-30" });
    assert_eq!(
        room.refused(ORDERED, "mentorship_order", unnamed),
        [at("order_number", "required")]
    );
    room.order(&pair);
    assert_eq!(
        room.refused("2025-09-07", "mentorship_start", start.clone()),
        [at("since", "pair_first_day")]
    );
    let all = [
        at("state", "pair_closing"),
        at("mentor_reported_on", "pair_mentor_report"),
        at("conclusion_kk", "pair_conclusion"),
        at("mentee_reported_on", "pair_mentee_report"),
    ];
    assert_eq!(close("2025-09-10"), all, "of a pair that has only its order");
    room.call("2025-09-08", "mentorship_start", start);
    assert_eq!(close("2026-06-01"), all, "and of one that runs");
    let wordless = json!({ "id": pair, "by": "mentee", "on": "2026-06-01", "texts": {} });
    assert_eq!(
        room.refused("2026-06-01", "mentorship_report", wordless),
        [at("mentee_report_kk", "required")]
    );
    room.report("2026-06-01", &pair, "mentor");
    assert_eq!(
        close("2026-06-01"),
        [
            at("state", "pair_closing"),
            at("mentee_reported_on", "pair_mentee_report")
        ]
    );
    room.diagnose("2025-09-09", &pair, "entry", 2);
    let part = json!({ "mentorship": pair, "point": "closing", "date": "2026-06-01", "scores": [
        { "criterion": "observation-criterion-planning", "score": 4 }, { "criterion": "observation-criterion-digital", "score": 5 },
        { "criterion": "observation-criterion-subject", "score": 4 } ] });
    room.call("2026-06-01", "diagnosis_save", part);
    room.report("2026-06-01", &pair, "mentee");
    assert_eq!(
        close("2026-06-01"),
        [at("state", "pair_closing")],
        "one rated at the entry has no closing mark"
    );
    let last = json!({ "mentorship": pair, "point": "closing", "date": "2026-06-01", "scores": [
        { "criterion": "observation-criterion-teaching", "score": 4 } ] });
    room.call("2026-06-01", "diagnosis_save", last);
    assert_eq!(
        room.refused(
            "2026-06-01",
            "mentorship_close",
            json!({ "id": pair, "on": "2026-06-02" })
        ),
        [at("ended_on", "in_the_future")]
    );
    room.call(
        "2026-06-02",
        "mentorship_close",
        json!({ "id": pair, "on": "2026-06-02" }),
    );
    let stop = json!({ "id": pair, "on": "2026-06-02", "reason": "…" });
    assert_eq!(
        room.refused("2026-06-02", "mentorship_stop", stop),
        [at("state", "pair_ended")]
    );
    let behind = json!({ "record": "mentorship", "id": pair, "values": { "state": "running" } });
    assert_eq!(
        room.refused("2026-06-02", "record_save", behind),
        [at("state", "pair_ended")],
        "nor by the back door"
    );
    let after = json!({ "record": "mentor_meeting", "id": null, "values": {
        "mentorship": pair, "date": "2026-06-03", "content": "Кеңес" } });
    assert_eq!(
        room.refused("2026-06-05", "record_save", after),
        [at("date", "after_the_pair")]
    );
}

#[test]
fn who_reports_has_worked_so_the_first_report_begins_the_pair() {
    let room = room();
    let pair = room.proposed();
    let report = |day: &str| {
        let texts = json!({ "conclusion_ru": "Самостоятельна" });
        json!({ "id": pair, "by": "mentor", "on": day, "texts": texts })
    };
    let refused = room.refused("2025-09-04", "mentorship_report", report("2025-09-04"));
    assert_eq!(
        refused,
        [("state".to_owned(), "pair_not_running".to_owned())],
        "no order, no report"
    );
    room.order(&pair);
    let refused = room.refused("2025-09-07", "mentorship_report", report("2025-09-07"));
    let codes: Vec<&str> = refused.iter().map(|(_, code)| code.as_str()).collect();
    assert_eq!(codes, ["date_order"], "the first day is 8 September");
    let one = room.call("2026-06-10", "mentorship_report", report("2026-06-10"));
    assert_eq!(one["row"]["state"], "running");
    assert_eq!(room.report("2026-06-11", &pair, "mentee")["row"]["state"], "reported");
    room.call("2026-06-12", "undo", json!({}));
    assert_eq!(room.row("2026-06-12", &pair)["state"], "running", "one report is left");
}

#[test]
fn a_pair_is_stopped_from_any_stage_with_its_reason() {
    let room = room();
    let pair = room.proposed();
    let at = |field: &str, code: &str| (field.to_owned(), code.to_owned());
    let silent = json!({ "id": pair, "on": "2025-09-03", "reason": "" });
    assert_eq!(
        room.refused("2025-09-03", "mentorship_stop", silent),
        [at("end_reason", "required")]
    );
    room.order(&pair);
    let stop = json!({ "id": pair, "on": "2025-09-05", "reason": "Тәлім алушы басқа колледжге ауысты" });
    let stopped = room.call("2025-09-05", "mentorship_stop", stop);
    assert_eq!(stopped["row"]["state"], "stopped");
    assert_eq!(room.row("2025-09-06", &pair)["clock"], "stopped");
    room.call("2025-09-06", "undo", json!({}));
    assert_eq!(room.row("2025-09-06", &pair)["state"], "ordered", "undone whole");
}

#[test]
fn a_pair_is_prolonged_once_and_its_last_marks_are_the_first_of_the_next() {
    let room = room();
    let pair = room.running();
    let at = |field: &str, code: &str| (field.to_owned(), code.to_owned());
    let prolong = |since: &str, until: &str| {
        json!({ "id": pair, "academic_year": "academic-year-2026", "order_number": "3-ж",
        "order_date": "2026-09-01", "since": since, "until": until })
    };
    let year = || prolong("2026-09-01", "2027-06-30");
    assert_eq!(
        room.refused("2026-09-01", "mentorship_prolong", year()),
        [at("continues", "pair_not_reported")]
    );
    room.diagnose("2025-09-09", &pair, "entry", 2);
    room.diagnose("2026-06-01", &pair, "closing", 3);
    room.report("2026-06-10", &pair, "mentor");
    room.report("2026-06-10", &pair, "mentee");
    let overlapping = prolong("2026-06-30", "2027-06-29");
    assert_eq!(
        room.refused("2026-09-01", "mentorship_prolong", overlapping),
        [at("since", "pairs_overlap")]
    );
    let next = room.call("2026-09-01", "mentorship_prolong", year());
    let id = next["id"].as_str().expect("a new pair").to_owned();
    assert_ne!(id, pair);
    assert_eq!(
        (&next["row"]["continues"], &next["row"]["state"]),
        (&json!(pair), &json!("ordered"))
    );
    assert_eq!(next["row"]["need"], "assessment");
    let page = room.page("2026-09-01", &id);
    assert_eq!(page["diagnosis"]["entry"], 3.0);
    assert_eq!(page["history"][0]["id"], json!(pair), "the year before stands beside");
    assert_eq!(
        room.row("2026-09-01", &pair)["state"],
        "reported",
        "the old pair stays as it was"
    );
    assert_eq!(
        room.refused("2026-09-01", "mentorship_prolong", year()),
        [at("continues", "prolonged_twice")]
    );
    assert_eq!(
        room.warning("2026-09-01", &id, "men_order")["fact"]["state"],
        "prolonged"
    );
}

#[test]
fn warnings_are_read_from_the_file_and_stop_nothing() {
    let room = room();
    let pair = room.proposed();
    assert_eq!(
        room.warning("2025-09-08", &pair, "men_order")["fact"]["state"],
        "waiting"
    );
    assert_eq!(
        room.warning("2025-09-09", &pair, "men_order")["fact"]["state"],
        "overdue"
    );
    let saved = room.order(&pair);
    assert_eq!(saved["warnings"], json!([]), "all holds: {saved}");
    assert_eq!(room.warning(ORDERED, &pair, "men_member")["fact"]["ground"], "school");
    // Another mentor, by category: an old one stands where the one does that it is compared with.
    for (category, granted, until, ok, ground) in [
        ("category-moderator", "2020-01-15", None, false, "low_category"),
        ("category-expert", "2020-01-15", None, true, "category"),
        ("category-first", "2015-01-15", None, true, "category"),
        ("category-second", "2015-01-15", None, false, "low_category"),
        ("category-highest", "2015-01-15", None, true, "category"),
        ("category-deputy-first", "2015-01-15", None, false, "nothing"),
        ("category-expert", "2025-09-08", None, true, "category"),
        ("category-expert", "2025-09-09", None, false, "nothing"),
        ("category-expert", "2020-09-07", Some("2025-09-08"), true, "category"),
        ("category-expert", "2020-09-06", Some("2025-09-07"), false, "nothing"),
    ] {
        let other = room.desk.create::<Person>(json!({ "surname_kk": "Досанова" }));
        room.desk.create::<CategoryRecord>(json!({
            "person": other, "category": category, "granted": granted, "valid_until": until,
        }));
        room.save(ORDERED, "mentorship", Some(&pair), json!({ "mentor": other }));
        let found = room.warning(ORDERED, &pair, "men_member");
        assert_eq!(
            (&found["ok"], &found["fact"]["ground"]),
            (&json!(ok), &json!(ground)),
            "{category} {granted} {until:?}"
        );
    }
    let saved = room.call(
        ORDERED,
        "record_save",
        json!({ "record": "mentorship", "id": pair,
        "values": { "until": "2026-10-30" } }),
    );
    let codes: Vec<&Value> = saved["warnings"]
        .as_array()
        .unwrap()
        .iter()
        .map(|finding| &finding["code"])
        .collect();
    assert_eq!(
        codes,
        ["men_member", "men_period"],
        "saved all the same, with what deserves a word"
    );
}

#[test]
fn candidates_say_what_each_lacks_and_the_school_comes_first() {
    let room = room();
    let expert = room.desk.create::<Person>(json!({ "surname_kk": "Ахметова" }));
    room.desk
        .create::<CategoryRecord>(json!({ "person": expert, "category": "category-expert", "granted": "2021-01-15" }));
    let beginner = room.desk.create::<Person>(json!({ "surname_kk": "Бейсенова" }));
    let gone = room
        .desk
        .create::<Person>(json!({ "surname_kk": "Ғалымова", "status": "dismissed" }));
    room.desk
        .create::<CategoryRecord>(json!({ "person": gone, "category": "category-master", "granted": "2021-01-15" }));
    for number in 1..=3 {
        let mentee = room
            .desk
            .create::<Person>(json!({ "surname_kk": format!("Жас{number}") }));
        room.save(
            "2025-09-01",
            "mentorship",
            None,
            json!({
                "mentor": expert, "mentee": mentee, "state": "ordered", "order_number": "1", "order_date": "2025-09-01",
                "since": "2025-09-01", "until": "2026-06-30",
            }),
        );
    }
    let found = room.call("2025-11-22", "mentor_candidates", json!({ "mentee": room.mentee }));
    let shown: Vec<(&str, &str, i64)> = found
        .as_array()
        .unwrap()
        .iter()
        .map(|one| {
            (
                one["person"].as_str().unwrap(),
                one["state"].as_str().unwrap(),
                one["running"].as_i64().unwrap(),
            )
        })
        .collect();
    assert_eq!(
        shown,
        [(room.mentor.as_str(), "ok", 0), (expert.as_str(), "nearly", 3)],
        "not {beginner}, not {gone}"
    );
    let load = &found[1]["findings"][1];
    assert_eq!(
        (&load["code"], &load["fact"]["count"], &load["fact"]["need"]),
        (&json!("men_load"), &json!(4), &json!(3))
    );
    let later = room.call(
        "2025-11-22",
        "mentor_candidates",
        json!({ "mentee": room.mentee, "on": "2026-09-01" }),
    );
    assert_eq!(
        (&later[1]["state"], &later[1]["running"]),
        (&json!("ok"), &json!(0)),
        "by then all three have ended"
    );
}

#[test]
fn a_ready_plan_comes_with_the_months_of_the_year_and_never_twice() {
    let room = room();
    let pair = room.proposed();
    room.call("2025-10-15", "mentorship_order", json!({
        "id": pair, "order_number": "15-ж", "order_date": "2025-10-15", "since": "2025-10-20", "until": "2026-04-30",
    }));
    let request = json!({ "mentorship": pair, "plan_template": "plan-template-assessment" });
    let count = room.call("2025-10-20", "mentor_plan_from_template", request.clone())["count"].as_i64();
    assert_eq!(count, Some(9));
    let page = room.page("2025-10-20", &pair);
    let lines = page["plan"].as_array().unwrap();
    let mut terms: Vec<(i64, &str)> = lines
        .iter()
        .map(|line| (line["rank"].as_i64().unwrap(), line["term_from"].as_str().unwrap()))
        .collect();
    terms.sort_unstable();
    let months: Vec<&str> = terms.iter().map(|(_, term)| *term).collect();
    let wanted = [
        "2025-10", "2025-10", "2025-11", "2025-11", "2025-12", "2026-02", "2026-03", "2026-04", "2026-04",
    ];
    assert_eq!(months, wanted, "September is over, May comes after the last day");
    let first = lines.iter().find(|line| line["rank"] == 1).unwrap();
    assert_eq!(
        (&first["stage"], &first["responsible"]),
        (&json!("organising"), &json!(room.mentor))
    );
    assert!(
        ["activity_kk", "activity_ru", "activity_en"]
            .iter()
            .all(|field| first[field].is_string())
    );
    let last = lines.iter().find(|line| line["rank"] == 9).unwrap();
    assert_eq!((&last["stage"], &last["form"]), (&json!("closing"), &json!("results")));
    assert_eq!(
        room.call("2025-10-20", "mentor_plan_from_template", request)["count"],
        0,
        "the lines are there"
    );
    let other = json!({ "mentorship": pair, "plan_template": "plan-template-digital" });
    assert_eq!(
        room.call("2025-10-20", "mentor_plan_from_template", other)["count"],
        9,
        "a second need adds to the first"
    );
    assert_eq!(room.row("2025-10-20", &pair)["plan_items"], 18);
    room.call("2025-10-20", "undo", json!({}));
    assert_eq!(room.row("2025-10-20", &pair)["plan_items"], 9, "one operation");
}

#[test]
fn every_need_has_a_ready_plan_in_three_languages() {
    let room = room();
    let templates = room.call("2025-11-22", "record_list", json!({ "record": "plan_template" }));
    let mut needs: Vec<&str> = templates["rows"]
        .as_array()
        .unwrap()
        .iter()
        .filter_map(|row| row["need"].as_str())
        .collect();
    needs.sort_unstable();
    assert_eq!(
        needs,
        [
            "assessment",
            "digital",
            "documents",
            "group_work",
            "methods",
            "planning"
        ]
    );
    for template in templates["rows"].as_array().unwrap() {
        let list = json!({ "record": "plan_template_item", "where": { "plan_template": template["id"] } });
        let lines = room.call("2025-11-22", "record_list", list);
        let lines = lines["rows"].as_array().unwrap();
        assert!((8..=10).contains(&lines.len()), "{}", template["name_kk"]);
        for line in lines {
            for field in [
                "activity_kk",
                "activity_ru",
                "activity_en",
                "expected_result_kk",
                "expected_result_ru",
                "expected_result_en",
                "form",
            ] {
                let text = line[field].as_str().unwrap_or_else(|| panic!("{field} of {line}"));
                let foreign = match &field[field.len() - 3..] {
                    "_en" => text.contains(|letter: char| ('\u{400}'..='\u{52f}').contains(&letter)),
                    "_ru" => text.contains(|letter: char| "әғқңөұүһі".contains(letter)),
                    "_kk" => text == line[&field.replace("_kk", "_ru")],
                    _ => false,
                };
                assert!(!foreign, "{field} in its own language: {text}");
            }
            let month = line["month"].as_i64().unwrap();
            assert!(month >= 9 || month <= 6, "a month of the school year: {line}");
        }
        assert_eq!(
            lines.last().unwrap()["form"],
            "results",
            "it ends with the closing diagnosis"
        );
    }
}

#[test]
fn marks_are_written_changed_and_taken_away_and_keep_their_sheet() {
    let room = room();
    let pair = room.running();
    room.diagnose("2025-09-09", &pair, "entry", 2);
    let change =
        |scores: Value| json!({ "mentorship": pair, "point": "entry", "date": "2025-09-09", "scores": scores });
    let changed = room.call("2025-09-09", "diagnosis_save", change(json!([
        { "criterion": "observation-criterion-planning", "score": 5 }, { "criterion": "observation-criterion-subject", "score": null },
        { "criterion": "observation-criterion-teaching", "score": 2 }, { "criterion": "observation-criterion-digital", "score": null },
    ])));
    assert_eq!(
        changed["count"], 2,
        "one changed, one taken away, one as it was, one never there"
    );
    assert_eq!(room.page("2025-09-09", &pair)["diagnosis"]["entry"], 3.5);
    for (criterion, score, code) in [
        ("observation-criterion-planning", 6, "out_of_range"),
        ("observation-criterion-goal", 3, "other_sheet"),
        ("nothing", 3, "unknown_reference"),
    ] {
        let refused = room.refused(
            "2025-09-09",
            "diagnosis_save",
            change(json!([{ "criterion": criterion, "score": score }])),
        );
        assert_eq!(refused[0].1, code, "{criterion} {score}");
    }
    let visit = room.save("2025-10-10", "lesson_visit", None, json!({
        "teacher": room.mentee, "visitor": room.mentor, "mentorship": pair, "date": "2025-10-10", "topic": "Дескрипторлар",
    }));
    let marks = json!({ "lesson_visit": visit, "scores": [
        { "criterion": "observation-criterion-goal", "score": 3 }, { "criterion": "observation-criterion-feedback", "score": 0 } ] });
    assert_eq!(room.call("2025-10-10", "visit_scores_save", marks)["count"], 2);
    let sheet = room.call("2025-10-10", "visit_sheet", json!({ "id": visit }));
    assert_eq!(sheet["criteria"].as_array().unwrap().len(), 8);
    assert_eq!(
        (&sheet["criteria"][0]["score"], &sheet["criteria"][1]["score"]),
        (&json!(3), &Value::Null)
    );
    assert_eq!(
        sheet["row"]["mean_score"], 1.5,
        "not seen is a mark, not looked at is none"
    );
    assert_eq!(sheet["row"]["direction"], "by_mentor");
}

#[test]
fn a_draft_is_seen_on_the_page_of_its_pair_and_nowhere_else() {
    let room = room();
    let pair = room.running();
    let day = "2025-10-20";
    let visit = |state: &str| {
        json!({ "teacher": room.mentee, "visitor": room.mentor, "mentorship": pair, "date": "2025-10-10",
        "topic": "Құпиятақырып", "recommendations": "Уақытты бөлу", "state": state })
    };
    let draft = room.save(day, "lesson_visit", None, visit("draft"));
    room.call(
        day,
        "visit_scores_save",
        json!({ "lesson_visit": draft, "scores": [
        { "criterion": "observation-criterion-goal", "score": 1 } ] }),
    );
    let meeting = room.save(
        day,
        "mentor_meeting",
        None,
        json!({ "mentorship": pair, "date": "2025-10-11",
        "content": "Құпия әңгіме", "state": "draft" }),
    );
    let note = room.save(
        day,
        "growth_note",
        None,
        json!({ "mentorship": pair, "date": "2025-10-12", "text": "Қиын болды" }),
    );
    let page = room.page(day, &pair);
    for part in ["visits", "meetings", "notes"] {
        assert_eq!(page[part][0]["state"], "draft", "{part}");
    }
    let total = |record: &str, conditions: Value| {
        room.call(day, "record_list", json!({ "record": record, "where": conditions }))["total"]
            .as_i64()
            .unwrap()
    };
    for record in ["lesson_visit", "mentor_meeting", "growth_note", "visit_score"] {
        assert_eq!(total(record, json!({})), 0, "{record} in a list of all");
    }
    assert_eq!(
        total("lesson_visit", json!({ "teacher": room.mentee })),
        0,
        "nor in the teacher's"
    );
    assert_eq!(
        total("lesson_visit", json!({ "state": "draft" })),
        0,
        "nor where drafts of all are asked for"
    );
    assert_eq!(
        total("lesson_visit", json!({ "visitor": room.mentor })),
        1,
        "the author finds it"
    );
    assert_eq!(total("mentor_meeting", json!({ "mentorship": null })), 0);
    let found = |text: &str| {
        let hits = room.call(day, "search", json!({ "text": text }));
        hits.as_array().unwrap().iter().any(|hit| hit["id"] == json!(draft))
    };
    assert!(!found("құпиятақырып"), "the search does not know it");
    let listed = room.call(
        day,
        "record_list",
        json!({ "record": "lesson_visit", "search": "құпиятақырып" }),
    );
    assert_eq!(listed["total"], 0);
    let row = room.row(day, &pair);
    assert_eq!(
        (
            &row["visits_by_mentor"],
            &row["meetings"],
            &row["minutes"],
            &row["last_contact"]
        ),
        (&json!(0), &json!(0), &json!(0), &Value::Null),
        "no figure counts it"
    );
    for (record, id) in [
        ("lesson_visit", &draft),
        ("mentor_meeting", &meeting),
        ("growth_note", &note),
    ] {
        room.save(day, record, Some(id), json!({ "state": "shared" }));
        assert_eq!(total(record, json!({})), 1, "{record} once shared");
    }
    assert!(found("құпиятақырып"));
    assert_eq!(total("visit_score", json!({})), 1, "its marks are shared with it");
    let row = room.row(day, &pair);
    assert_eq!(
        (
            &row["visits_by_mentor"],
            &row["meetings"],
            &row["minutes"],
            &row["last_contact"]
        ),
        (&json!(1), &json!(1), &json!(45), &json!("2025-10-11"))
    );
    room.save(day, "lesson_visit", Some(&draft), json!({ "state": "draft" }));
    assert!(!found("құпиятақырып"), "taken back, it is forgotten");
}

#[test]
fn the_label_of_a_draft_tells_its_day_only() {
    let room = room();
    let pair = room.running();
    let meeting = room.save(
        "2025-10-20",
        "mentor_meeting",
        None,
        json!({ "mentorship": pair, "date": "2025-10-11",
        "content": "Құпия әңгіме", "state": "draft" }),
    );
    room.save("2025-10-20", "mentor_meeting", Some(&meeting), json!({ "minutes": 30 }));
    let today = room.call("2025-10-20", "today", json!({}));
    assert_eq!(today["recent"][0]["args"]["name"], "11.10.2025");
}

#[test]
fn the_young_teachers_own_growth_stands_beside_the_mentors_paper() {
    let room = room();
    let pair = room.running();
    let day = "2026-03-01";
    let experience = |since: &str| {
        json!({ "person": room.mentee, "technology": technology(&room), "since": since, "until": null,
        "level": "learning" })
    };
    room.save(day, "technology_experience", None, experience("2025-10"));
    let evidence = |date: &str, state: &str| {
        json!({ "person": room.mentee, "kind": "evidence-kind-master-class",
        "title_kk": "Шеберлік сыныбы", "date": date, "level": "level-college", "state": state })
    };
    room.save(day, "evidence", None, evidence("2025-09-07", "verified"));
    let inside = room.save(day, "evidence", None, evidence("2025-09-08", "verified"));
    room.save(day, "evidence", None, evidence("2025-12-01", "submitted"));
    let programme = room.save(
        day,
        "course_programme",
        None,
        json!({ "title_kk": "Критериалды бағалау" }),
    );
    let course = |end: &str, status: &str| {
        json!({ "person": room.mentee, "course_programme": programme, "hours": 72,
        "end_date": end, "issue_date": end, "status": status, "kind": "training-kind-course" })
    };
    let certified = room.save(day, "training_record", None, course("2026-02-10", "certified"));
    room.save(day, "training_record", None, course("2024-02-10", "certified"));
    let growth = &room.page(day, &pair)["growth"];
    let ids = |part: &str| -> Vec<Value> {
        growth[part]
            .as_array()
            .unwrap()
            .iter()
            .map(|row| row["id"].clone())
            .collect()
    };
    assert_eq!(ids("technologies").len(), 1);
    assert_eq!(ids("evidence"), [json!(inside)], "verified, and from the first day on");
    assert_eq!(ids("training"), [json!(certified)]);
}

/// Some technology of the dictionary.
fn technology(room: &Room) -> Value {
    let list = room.call(
        "2025-11-22",
        "record_list",
        json!({ "record": "technology", "limit": 1 }),
    );
    list["rows"][0]["id"].clone()
}

#[test]
fn a_silent_pair_stands_on_the_page_of_the_day_from_the_45th_day() {
    let room = room();
    let pair = room.running();
    let today = |day: &str| {
        let answer = room.call(day, "today", json!({}));
        let listed = answer["pairs"]
            .as_array()
            .unwrap()
            .iter()
            .filter(|row| row["id"] == json!(pair))
            .count();
        assert_eq!(
            answer["tiles"]["pairs_silent"], listed,
            "the tile counts what is listed"
        );
        listed
    };
    assert_eq!(today("2025-10-22"), 0, "44 days after the first one");
    assert_eq!(today("2025-10-23"), 1, "45 days");
    room.save(
        "2025-10-23",
        "mentor_meeting",
        None,
        json!({ "mentorship": pair, "date": "2025-10-20", "content": "Кеңес" }),
    );
    assert_eq!(today("2025-10-23"), 0, "a contact breaks the silence");
    assert_eq!(today("2025-12-03"), 0);
    assert_eq!(today("2025-12-04"), 1, "45 days after the contact");
    let overview = room.call(
        "2025-12-04",
        "mentoring_overview",
        json!({ "academic_year": "academic-year-2025" }),
    );
    assert_eq!(overview["pairs"], 1);
    assert_eq!(overview["by_clock"], json!([{ "code": "silent", "count": 1 }]));
    let load = &overview["load"][0];
    assert_eq!(
        (&load["person"], &load["running"], &load["max"]),
        (&json!(room.mentor), &json!(1), &json!(3))
    );
    let other = room.call(
        "2025-12-04",
        "mentoring_overview",
        json!({ "academic_year": "academic-year-2024" }),
    );
    assert_eq!(other["pairs"], 0);
}

#[test]
fn the_page_of_the_day_names_late_decisions_and_groups_that_are_not_ready() {
    let room = room();
    let group = room.save(
        "2025-09-01",
        "creative_group",
        None,
        json!({
            "name_kk": "Ақпараттық технологиялар", "technology": technology(&room), "state": "active",
        }),
    );
    let year = room.save(
        "2025-09-01",
        "group_year",
        None,
        json!({
            "creative_group": group, "academic_year": "academic-year-2025",
        }),
    );
    let tiles = |day: &str, tile: &str| room.call(day, "today", json!({}))["tiles"][tile].clone();
    assert_eq!(tiles("2025-10-01", "groups_not_ready"), 0, "1 October is still in time");
    let late = room.call("2025-10-02", "today", json!({}));
    assert_eq!(
        (&late["tiles"]["groups_not_ready"], &late["groups"][0]["id"]),
        (&json!(1), &json!(group))
    );
    room.save(
        "2025-10-02",
        "creative_group",
        Some(&group),
        json!({ "regulation_approved_on": "2025-10-02" }),
    );
    room.save(
        "2025-10-02",
        "group_year",
        Some(&year),
        json!({ "plan_approved_on": "2025-10-02" }),
    );
    assert_eq!(tiles("2025-10-02", "groups_not_ready"), 1, "it has no head yet");
    room.save(
        "2025-10-02",
        "headship",
        None,
        json!({
            "creative_group": group, "person": room.mentor, "since": "2025-10-02", "override_reason": "Кеңес шешімі",
        }),
    );
    assert_eq!(tiles("2025-10-02", "groups_not_ready"), 0);
    let session = room.save(
        "2025-10-06",
        "session",
        None,
        json!({
            "group_year": year, "date": "2025-10-06", "topic_kk": "Бірінші отырыс",
        }),
    );
    let decision = room.save(
        "2025-10-06",
        "decision",
        None,
        json!({
            "session": session, "text_kk": "Тест дайындау", "due": "2025-10-20", "responsible": room.mentee,
        }),
    );
    assert_eq!(tiles("2025-10-20", "decisions_overdue"), 0, "due today");
    let after = room.call("2025-10-21", "today", json!({}));
    assert_eq!(
        (&after["tiles"]["decisions_overdue"], &after["decisions"][0]["id"]),
        (&json!(1), &json!(decision))
    );
    room.save(
        "2025-10-21",
        "decision",
        Some(&decision),
        json!({ "state": "done", "done_on": "2025-10-21" }),
    );
    assert_eq!(tiles("2025-10-21", "decisions_overdue"), 0);
}

#[test]
fn the_card_of_a_teacher_shows_groups_sessions_hours_and_pairs_of_both_roles() {
    let room = room();
    let pair = room.running();
    let group = room.save(
        "2025-09-01",
        "creative_group",
        None,
        json!({
            "name_kk": "Жас педагог мектебі", "kind": "young_teacher_school", "state": "active",
        }),
    );
    let year = room.save(
        "2025-09-01",
        "group_year",
        None,
        json!({ "creative_group": group, "academic_year": "academic-year-2025" }),
    );
    room.save(
        "2025-09-08",
        "group_membership",
        None,
        json!({ "creative_group": group, "person": room.mentee, "since": "2025-09-08" }),
    );
    for (date, mark) in [("2025-10-06", "present"), ("2025-11-03", "absent")] {
        let session = room.save(
            date,
            "session",
            None,
            json!({
                "group_year": year, "date": date, "topic_kk": "Отырыс", "hours": 3,
            }),
        );
        room.call(
            date,
            "attendance_save",
            json!({ "session": session, "marks": [{ "person": room.mentee, "mark": mark }] }),
        );
        room.save(date, "session", Some(&session), json!({ "state": "held" }));
    }
    let card = room.call("2025-11-22", "person_card", json!({ "id": room.mentee }));
    assert_eq!(card["groups"].as_array().unwrap().len(), 1);
    assert_eq!(card["attendance"].as_array().unwrap().len(), 2);
    assert_eq!(card["session_hours"], 3, "hours of the one that the teacher was at");
    assert_eq!(card["mentoring"][0]["id"], json!(pair));
    let mentors = room.call("2025-11-22", "person_card", json!({ "id": room.mentor }));
    assert_eq!(mentors["mentoring"][0]["id"], json!(pair));
    let sessions = room.page("2025-11-22", &pair)["growth"]["sessions"].clone();
    assert_eq!(
        sessions.as_array().unwrap().len(),
        1,
        "the sessions that the young teacher was at: {sessions}"
    );
}

#[test]
fn search_finds_a_pair_by_either_name() {
    let room = room();
    let pair = room.proposed();
    for text in ["мусина", "сәрсен", "сарсен"] {
        let hits = room.call("2025-11-22", "search", json!({ "text": text }));
        let found = hits
            .as_array()
            .unwrap()
            .iter()
            .any(|hit| hit["record"] == "mentorship" && hit["id"] == json!(pair));
        assert!(found, "«{text}» finds the pair: {hits}");
    }
}
