//! Events in small: the grid, parts and their days, what a held event lacks, what the series carries on.

use serde_json::{Value, json};

use super::overdue::{passed, unsummed};
use crate::testing::{Desk, desk, on};

const DAY: &str = "2025-11-22";

fn person(desk: &Desk, last: &str) -> String {
    desk.put(DAY, "person", json!({ "surname_kk": last, "given_name_kk": "Айгүл" }))
}

fn event(desk: &Desk, more: Value) -> String {
    let mut row = json!({ "title_ru": "Семинар", "event_kind": "event-kind-seminar", "level": "level-college",
        "start_date": "2025-11-10" });
    for (field, value) in more.as_object().expect("fields") {
        row[field] = value.clone();
    }
    desk.put(DAY, "event", row)
}

fn page(desk: &Desk, day: &str, id: &str) -> Value {
    desk.call(day, "event_page", json!({ "id": id }))
}

fn codes(page: &Value) -> Vec<(String, String)> {
    let findings = page["findings"].as_array().expect("findings").iter();
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    findings
        .map(|finding| (text(&finding["code"]), text(&finding["severity"])))
        .collect()
}

fn pair(field: &str, code: &str) -> (String, String) {
    (field.into(), code.into())
}

#[test]
fn the_grid_is_one_operation_and_nobody_stands_in_it_twice() {
    let desk = desk();
    let (first, second) = (person(&desk, "Серікова"), person(&desk, "Ахметова"));
    let id = event(&desk, json!({}));
    let grid = json!({ "event": id, "removed": [], "rows": [
        { "person": first, "role": "speaker", "topic_ru": "Оценивание" },
        { "person": first, "role": "moderator" },
        { "person": second, "role": "contestant", "result": "second", "nomination": "Лучший урок" },
    ] });
    let saved = desk.call(DAY, "participation_save", grid);
    assert_eq!(saved["count"], 2, "people, not rows");
    let shown = page(&desk, DAY, &id);
    let names: Vec<&str> = shown["participations"]
        .as_array()
        .expect("rows")
        .iter()
        .filter_map(|row| row["person_name"].as_str())
        .collect();
    assert_eq!(names, ["Ахметова Айгүл", "Серікова Айгүл", "Серікова Айгүл"]);
    assert_eq!(shown["row"]["participants"], 2);
    assert_eq!(shown["row"]["winners"], 1);
    assert_eq!(shown["row"]["results"], "second:1");

    let row = &shown["participations"][0];
    let twice = json!({ "event": id, "removed": [], "rows": [
        { "id": row["id"], "person": second, "role": "contestant", "result": "first" },
        { "person": first, "role": "speaker" },
    ] });
    let refused = desk.refused(DAY, "participation_save", twice);
    assert_eq!(refused, vec![pair("rows.1.person", "twice_in_role")]);
    assert_eq!(page(&desk, DAY, &id)["row"]["results"], "second:1", "all or nothing");

    desk.call(
        DAY,
        "participation_save",
        json!({ "event": id, "removed": [row["id"]], "rows": [] }),
    );
    assert_eq!(page(&desk, DAY, &id)["row"]["participants"], 1);
    desk.call(DAY, "undo", json!({}));
    assert_eq!(page(&desk, DAY, &id)["row"]["participants"], 2);
    let other = event(&desk, json!({}));
    let stray = json!({ "event": other, "removed": [row["id"]], "rows": [] });
    let problem = desk
        .call_on(&on(DAY), "participation_save", stray)
        .expect_err("a refusal");
    assert_eq!(problem.code, "not_found", "a row of another event is not touched");
}

#[test]
fn an_own_event_is_reminded_of_what_it_lacks_ten_days_after_it() {
    let desk = desk();
    let id = event(
        &desk,
        json!({ "own": true, "end_date": "2025-11-11", "plan_item": null }),
    );
    assert_eq!(codes(&page(&desk, "2025-11-11", &id)), []);
    assert_eq!(
        codes(&page(&desk, "2025-11-12", &id)),
        [pair("event_day_passed", "warn")]
    );
    let waiting = |day: &str| {
        let context = on(day);
        let read = desk
            .engine
            .read(|reader| Ok((passed(reader, &context)?, unsummed(reader, &context)?)));
        read.expect("lists")
    };
    assert_eq!(waiting("2025-11-12"), (vec![id.clone()], vec![]));

    desk.call(
        "2025-11-12",
        "event_hold",
        json!({ "id": id, "participants_total": 70, "participants_approximate": true }),
    );
    let all = |severity: &str| vec![pair("event_no_summary", severity), pair("event_no_proof", severity)];
    assert_eq!(
        codes(&page(&desk, "2025-11-21", &id)),
        all("info"),
        "the tenth day is still in time"
    );
    assert_eq!(waiting("2025-11-21"), (vec![], vec![]));
    assert_eq!(codes(&page(&desk, "2025-11-22", &id)), all("warn"));
    assert_eq!(waiting("2025-11-22"), (vec![], vec![id.clone()]));
    assert_eq!(page(&desk, "2025-11-22", &id)["row"]["clock"], "unsummed");

    let refused = desk.refused(DAY, "event_sum_up", json!({ "id": id }));
    assert_eq!(refused, vec![pair("summary_kk", "required")]);
    desk.call(
        DAY,
        "event_sum_up",
        json!({ "id": id, "summary_ru": "Обменялись опытом" }),
    );
    desk.put(
        DAY,
        "event_link",
        json!({ "event": id, "title": "Газета", "url": "https://gazeta.kz/1" }),
    );
    let shown = page(&desk, DAY, &id);
    assert_eq!(codes(&shown), []);
    assert_eq!(shown["row"]["clock"], "summed_up");
    assert_eq!(shown["row"]["participants_total"], 70, "what was said before stays");
    assert_eq!(shown["row"]["days"], 2);
}

#[test]
fn a_part_lies_within_its_event_and_nothing_is_part_of_itself() {
    let desk = desk();
    let whole = event(&desk, json!({ "end_date": "2025-11-11" }));
    let part = event(&desk, json!({ "parent": whole, "start_date": "2025-11-12" }));
    assert_eq!(
        codes(&page(&desk, "2025-11-10", &part)),
        [pair("event_outside_parent", "warn")]
    );
    let deeper = event(&desk, json!({ "parent": part }));
    let circle = json!({ "record": "event", "id": whole, "values": { "parent": deeper } });
    assert_eq!(
        desk.refused(DAY, "record_save", circle),
        vec![pair("parent", "refers_to_itself")]
    );
    assert_eq!(page(&desk, DAY, &whole)["parts"].as_array().map(Vec::len), Some(1));

    let more = json!({ "record": "event", "id": whole, "values": { "participants_total": 5, "participants_own": 6 } });
    assert_eq!(
        desk.refused(DAY, "record_save", more),
        vec![pair("participants_own", "more_than_total")]
    );
}

#[test]
fn moved_and_cancelled_have_a_reason_and_keep_their_length() {
    let desk = desk();
    let id = event(&desk, json!({ "start_date": "2025-12-01", "end_date": "2025-12-02" }));
    let moved = json!({ "id": id, "start_date": "2025-12-08", "reason": "Карантин" });
    let saved = desk.call(DAY, "event_move", moved);
    assert_eq!(saved["row"]["end_date"], "2025-12-09", "two days as before");
    assert_eq!(saved["row"]["state"], "moved");
    let bare = desk.refused(DAY, "event_cancel", json!({ "id": id, "reason": "" }));
    assert_eq!(bare, vec![pair("reason", "required")]);
    let teacher = person(&desk, "Серікова");
    desk.call(DAY, "event_cancel", json!({ "id": id, "reason": "Нет докладчика" }));
    assert_eq!(
        desk.refused(DAY, "event_hold", json!({ "id": id })),
        vec![pair("state", "event_cancelled")]
    );
    let row = json!({ "event": id, "person": teacher, "role": "listener" });
    let saved = desk.call(DAY, "record_save", json!({ "record": "participation", "values": row }));
    assert_eq!(saved["warnings"][0]["code"], "event_cancelled_with_people");
    assert_eq!(
        codes(&page(&desk, DAY, &id)),
        [pair("event_cancelled_with_people", "warn")]
    );
}

#[test]
fn open_decisions_and_wishes_go_on_to_the_next_event_until_they_are_taken_up() {
    let desk = desk();
    let conference = event(&desk, json!({ "start_date": "2024-08-21", "state": "held" }));
    let section = event(
        &desk,
        json!({ "parent": conference, "start_date": "2024-08-21", "state": "held" }),
    );
    let next = event(&desk, json!({ "previous": conference, "start_date": "2025-08-21" }));
    let contest = event(
        &desk,
        json!({ "title_ru": "Байқау", "start_date": "2025-11-15", "end_date": "2025-11-16" }),
    );
    let decision = |text: &str, follow: Option<&str>, due: &str| {
        let row = json!({ "event": section, "text_ru": text, "due": due, "responsible_text": "методист",
            "follow_up_event": follow });
        desk.put(DAY, "decision", row)
    };
    let contested = decision("Провести конкурс", Some(&contest), "2025-05-31");
    let listed = decision("Создать банк уроков", None, "2025-12-31");
    let wish = desk.put(
        DAY,
        "feedback",
        json!({ "event": section, "kind": "suggestion", "text": "Больше практики" }),
    );
    desk.put(
        DAY,
        "feedback",
        json!({ "event": section, "kind": "praise", "text": "Спасибо" }),
    );

    let carried = |what: &str| -> Vec<String> {
        let page = page(&desk, DAY, &next);
        let rows = page["carried"][what].as_array().expect("rows").iter();
        let mut ids: Vec<String> = rows.map(|row| row["id"].as_str().expect("an id").to_owned()).collect();
        ids.sort();
        ids
    };
    let mut both = vec![contested.clone(), listed.clone()];
    both.sort();
    assert_eq!(carried("decisions"), both, "of its parts too");
    assert_eq!(carried("wishes"), vec![wish.clone()], "praise asks for nothing");
    let today = desk.call(DAY, "today", json!({}));
    let late: Vec<_> = today["decisions"]
        .as_array()
        .expect("rows")
        .iter()
        .map(|row| &row["id"])
        .collect();
    assert_eq!(late, [&json!(contested)]);

    desk.call(DAY, "event_hold", json!({ "id": contest }));
    assert_eq!(carried("decisions"), vec![listed.clone()], "the contest was held");
    let done = desk.call(DAY, "record_get", json!({ "record": "decision", "id": contested }));
    assert_eq!(
        (&done["state"], &done["done_on"]),
        (&json!("done"), &json!("2025-11-16"))
    );
    assert_eq!(page(&desk, DAY, &contest)["origins"][0]["id"], contested);

    let plan = desk.put(DAY, "plan", json!({ "kind": "network", "title_ru": "План сети" }));
    let line = desk.call(
        DAY,
        "feedback_to_plan",
        json!({ "id": wish, "plan": plan, "term_from": "2026-03" }),
    );
    assert_eq!(
        line["row"]["activity_kk"], "Больше практики",
        "no Kazakh letter, a Kazakh screen"
    );
    assert_eq!(carried("wishes"), Vec::<String>::new());
    let again = desk.refused(DAY, "feedback_to_plan", json!({ "id": wish, "plan": plan }));
    assert_eq!(again, vec![pair("plan_item", "planned_already")]);
    let line = desk.call(DAY, "decision_to_plan", json!({ "id": listed, "plan": plan }));
    assert_eq!(
        (&line["row"]["rank"], &line["row"]["term_from"]),
        (&json!(2), &json!("2025-12-31"))
    );
    let count = desk.call(
        DAY,
        "decision_done",
        json!({ "ids": [listed], "on": "2025-11-20", "note": "Банк открыт" }),
    );
    assert_eq!(count["count"], 1);
    assert_eq!(carried("decisions"), Vec::<String>::new());
}

#[test]
fn a_decision_is_of_one_session_or_one_event() {
    let desk = desk();
    let stray = json!({ "record": "decision", "values": { "text_ru": "Провести" } });
    assert_eq!(
        desk.refused(DAY, "record_save", stray),
        vec![pair("event", "one_owner")]
    );
}

#[test]
fn the_table_counts_held_events_and_each_teacher_once_in_all() {
    let desk = desk();
    let (first, second) = (person(&desk, "Серікова"), person(&desk, "Ахметова"));
    let held = |more: Value, people: &[&String]| {
        let mut row = more;
        row["state"] = json!("held");
        let id = event(&desk, row);
        for person in people {
            desk.put(DAY, "participation", json!({ "event": id, "person": person }));
        }
    };
    held(json!({ "own": true }), &[&first, &second]);
    held(json!({ "start_date": "2025-11-12" }), &[&first]);
    held(
        json!({ "event_kind": "event-kind-contest", "level": "level-oblast" }),
        &[&first],
    );
    held(json!({ "start_date": "2024-11-12" }), &[&second]);
    event(&desk, json!({}));
    let table = desk.call(DAY, "event_table", json!({ "from": "2025-09-01", "to": "2026-06-30" }));
    assert_eq!(
        table["totals"],
        json!({ "events": 3, "own": 1, "participations": 4, "teachers": 2 })
    );
    let cell = table["cells"]
        .as_array()
        .expect("cells")
        .iter()
        .find(|cell| cell["level"] == "level-college");
    let wanted = json!({ "kind": "event-kind-seminar", "level": "level-college", "events": 2, "own": 1,
        "participations": 3, "teachers": 2 });
    assert_eq!(cell, Some(&wanted));
    let titles = |what: &str| -> Vec<Value> {
        let named = table[what].as_array().expect("a list").iter();
        named.map(|named| named["id"].clone()).collect()
    };
    assert_eq!(
        titles("kinds"),
        ["event-kind-seminar", "event-kind-contest"],
        "in the order of the dictionary"
    );
    assert_eq!(titles("levels").len(), 2);
    let own = desk.call(
        DAY,
        "event_table",
        json!({ "from": "2025-09-01", "to": "2026-06-30", "own": true }),
    );
    assert_eq!(own["totals"]["events"], 1);
}

#[test]
fn participation_is_found_by_what_its_event_is() {
    let desk = desk();
    let teacher = person(&desk, "Серікова");
    for (kind, level, date) in [
        ("event-kind-seminar", "level-college", "2025-11-10"),
        ("event-kind-contest", "level-republic", "2025-10-10"),
        ("event-kind-contest", "level-oblast", "2025-09-10"),
    ] {
        let id = event(&desk, json!({ "event_kind": kind, "level": level, "start_date": date }));
        desk.put(DAY, "participation", json!({ "event": id, "person": teacher }));
    }
    let list = |conditions: Value, sort: &str, descending: bool| -> Vec<String> {
        let request = json!({ "record": "participation", "where": conditions,
            "sort": [{ "field": sort, "descending": descending }] });
        let page = desk.call(DAY, "record_list", request);
        let rows = page["rows"].as_array().expect("rows").iter();
        rows.map(|row| row["event_date"].as_str().expect("a day").to_owned())
            .collect()
    };
    assert_eq!(
        list(json!({}), "event_date", true),
        ["2025-11-10", "2025-10-10", "2025-09-10"]
    );
    assert_eq!(
        list(json!({ "event_kind": ["event-kind-contest"] }), "event_date", false),
        ["2025-09-10", "2025-10-10"]
    );
    assert_eq!(
        list(json!({ "level": ["level-oblast", "level-college"] }), "level", false),
        ["2025-11-10", "2025-09-10"]
    );
    let autumn = json!({ "event_date": { "from": "2025-10-01", "to": "2025-10-31" } });
    assert_eq!(list(autumn, "event_title", false), ["2025-10-10"]);
}

#[test]
fn a_time_is_written_with_two_figures_each_and_an_older_spelling_stops_nothing() {
    let desk = desk();
    for record in ["event", "session"] {
        for time in ["9:30", "14:5", "24:00", "12:60", "12-30", "a9:30", "+9:30"] {
            let values = json!({ "title_ru": "Семинар", "event_kind": "event-kind-seminar", "level": "level-college",
                "start_date": "2025-11-10", "start_time": time });
            let session = json!({ "topic_ru": "Заседание", "body": "other", "council_year": "academic-year-2025",
                "date": "2025-11-10", "start_time": time });
            let values = if record == "event" { values } else { session };
            let save = json!({ "record": record, "values": values });
            assert_eq!(
                desk.refused(DAY, "record_save", save),
                [pair(
                    "start_time",
                    if time.len() > 5 { "too_long" } else { "not_a_time" }
                )][..],
                "{record} {time}"
            );
        }
    }
    let id = event(&desk, json!({ "start_time": "09:30" }));
    let spelt = |writer: &crate::Writer<'_>| {
        let sql = "UPDATE event SET start_time = '9:30' WHERE id = ?1";
        Ok(writer.connection().execute(sql, [&id])?)
    };
    let op = crate::Op::new("update_event", json!({ "name": "" }));
    desk.engine
        .write(op, &on(DAY), spelt)
        .expect("as it was entered before");
    let place = json!({ "record": "event", "id": id, "values": { "place": "214" } });
    desk.call(DAY, "record_save", place);
    let file = desk.call(
        DAY,
        "calendar_file",
        json!({ "from": "2025-11-01", "to": "2025-11-30" }),
    );
    let text = file["text"].as_str().expect("a file");
    assert!(text.contains("DTSTART:20251110T093000"), "{text}");
}
