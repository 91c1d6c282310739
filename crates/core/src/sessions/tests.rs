//! Sessions: their number, the plan line they fulfil, the attendance grid, what earlier sessions left open.

use serde_json::{Value, json};

use crate::groups::tests::{College, college};

fn session(college: &College, values: Value) -> String {
    let mut all = json!({ "group_year": college.page, "topic_kk": "Теория", "hours": 2 });
    all.as_object_mut().unwrap().extend(values.as_object().unwrap().clone());
    college.put("session", all)
}

fn page(college: &College, id: &str) -> Value {
    college.desk.call("2026-05-01", "session_page", json!({ "id": id }))
}

#[test]
fn a_session_without_a_number_gets_the_next_of_its_year() {
    let college = college();
    let number = |id: &str| page(&college, id)["row"]["number"].clone();
    let first = session(&college, json!({ "date": "2025-10-01" }));
    let seventh = session(&college, json!({ "date": "2025-11-01", "number": 7 }));
    let next = session(&college, json!({ "date": "2025-12-01" }));
    assert_eq!(
        [number(&first), number(&seventh), number(&next)],
        [json!(1), json!(7), json!(8)]
    );
    let other = json!({ "creative_group": college.modular, "academic_year": college.years[1] });
    let other = college.put("group_year", other);
    let own = session(&college, json!({ "group_year": other, "date": "2025-12-02" }));
    assert_eq!(number(&own), 1, "each year counts by itself");
    college.desk.call("2026-05-01", "undo", json!({}));
    college.desk.call("2026-05-01", "redo", json!({}));
    assert_eq!(number(&own), 1, "the number comes back with the session");
}

#[test]
fn each_council_counts_its_sessions_by_itself() {
    let college = college();
    let number = |id: &str| page(&college, id)["row"]["number"].clone();
    let department = |name: &str| college.put("department", json!({ "name_kk": name }));
    let (first, second) = (department("Бірінші ЦӘК"), department("Екінші ЦӘК"));
    let years = &college.years;
    for (body, year, department, given, expected) in [
        ("pedagogical_council", 0, None, Some(12), 12),
        ("methodical_council", 0, None, None, 1),
        ("pedagogical_council", 1, None, None, 1),
        ("pedagogical_council", 0, None, None, 13),
        ("commission", 0, Some(&first), None, 1),
        ("commission", 0, Some(&second), None, 1),
        ("commission", 0, Some(&first), None, 2),
    ] {
        let values = json!({ "group_year": null, "body": body, "council_year": years[year], "department": department,
            "number": given, "date": "2024-11-10", "topic_kk": "Отырыс" });
        let saved = college.desk.call(
            "2026-05-01",
            "record_save",
            json!({ "record": "session", "values": values }),
        );
        assert_eq!(
            number(saved["id"].as_str().unwrap()),
            expected,
            "{body} {year} {department:?}"
        );
    }
    let same = json!({ "record": "session", "values": { "body": "commission", "council_year": years[0],
        "department": second, "number": 2, "date": "2024-11-10", "topic_kk": "Отырыс" } });
    let saved = college.desk.call("2026-05-01", "record_save", same);
    assert_eq!(
        saved["warnings"],
        json!([]),
        "the second of another commission has this number"
    );
}

#[test]
fn a_held_session_makes_its_plan_line_done() {
    let college = college();
    let desk = &college.desk;
    let line = college.put(
        "plan_item",
        json!({ "group_year": college.page, "activity_kk": "Теория" }),
    );
    let id = session(&college, json!({ "date": "2026-03-10", "plan_item": line }));
    let state = || {
        let row = desk.call("2026-05-01", "record_get", json!({ "record": "plan_item", "id": line }));
        (row["state"].clone(), row["done_on"].clone())
    };
    assert_eq!(state().0, "planned");
    let saved = desk.call("2026-03-11", "session_hold", json!({ "id": id }));
    assert_eq!(saved["row"]["state"], "held");
    assert_eq!(state(), (json!("done"), json!("2026-03-10")));
    // A line that is fulfilled by several sessions can be opened again; a later change of the session leaves it so.
    let open = json!({ "record": "plan_item", "id": line, "values": { "state": "in_progress", "done_on": null } });
    desk.call("2026-03-12", "record_save", open);
    let place = json!({ "record": "session", "id": id, "values": { "place": "214" } });
    desk.call("2026-03-12", "record_save", place);
    assert_eq!(state().0, "in_progress");
    for _ in 0..3 {
        desk.call("2026-03-12", "undo", json!({}));
    }
    assert_eq!(state().0, "planned", "undone with the session");
    let future = session(&college, json!({ "date": "2026-06-01" }));
    let refused = desk.refused("2026-05-01", "session_hold", json!({ "id": future }));
    assert_eq!(refused, [("date".to_owned(), "in_the_future".to_owned())]);
}

#[test]
fn attendance_of_thirty_is_one_operation_and_stands_in_the_cards() {
    let college = college();
    let desk = &college.desk;
    let people: Vec<String> = (0..30)
        .map(|number| college.person(&format!("Мүше{number:02}")))
        .collect();
    for person in &people {
        college.member(&college.dual, person, "2025-09-01");
    }
    let late = college.person("Кейін");
    college.member(&college.dual, &late, "2026-04-01");
    let guest = college.person("Қонақ");
    let id = session(&college, json!({ "date": "2026-03-10", "hours": 3 }));
    let listed = page(&college, &id)["attendance"].clone();
    assert_eq!(
        listed.as_array().unwrap().len(),
        30,
        "members on the day of the session"
    );
    assert_eq!(
        listed[0],
        json!({
            "person": people[0], "name": "Мүше00 Айгүл", "department": null, "role": "member", "mark": null, "hours": null,
            "member": true,
        })
    );
    let mut marks: Vec<Value> = people
        .iter()
        .map(|person| json!({ "person": person, "mark": "present" }))
        .collect();
    marks[3]["mark"] = json!("absent");
    marks[4]["mark"] = json!("excused");
    marks[5]["hours"] = json!(1);
    marks.push(json!({ "person": guest, "mark": "present" }));
    let answer = desk.call(
        "2026-03-10",
        "attendance_save",
        json!({ "session": id, "marks": marks }),
    );
    assert_eq!(answer["count"], 29);
    let last = desk.call("2026-03-10", "operations", json!({ "limit": 1 }))[0].clone();
    assert_eq!(
        (&last["code"], &last["args"]["count"]),
        (&json!("mark_attendance"), &json!(29))
    );
    let counted = |person: &str| -> i64 {
        let list = json!({ "record": "attendance", "where": { "person": person } });
        let rows = desk.call("2026-05-01", "record_list", list)["rows"].clone();
        rows.as_array()
            .unwrap()
            .iter()
            .map(|row| row["counted_hours"].as_i64().unwrap())
            .sum()
    };
    assert_eq!(
        [counted(&people[0]), counted(&people[3]), counted(&people[4])],
        [3, 0, 0]
    );
    assert_eq!([counted(&people[5]), counted(&guest)], [1, 3]);
    let listed = page(&college, &id)["attendance"].clone();
    let of_guest = listed
        .as_array()
        .unwrap()
        .iter()
        .find(|one| one["person"] == json!(guest))
        .unwrap();
    assert_eq!((&of_guest["member"], &of_guest["role"]), (&json!(false), &Value::Null));

    let corrected = json!([
        { "person": people[3], "mark": "present" }, { "person": guest, "mark": null }, { "person": late, "mark": null },
    ]);
    let answer = desk.call(
        "2026-03-11",
        "attendance_save",
        json!({ "session": id, "marks": corrected }),
    );
    assert_eq!(
        answer["count"], 29,
        "one more and one less; the others keep their marks"
    );
    assert_eq!([counted(&people[3]), counted(&guest)], [3, 0]);
    desk.call("2026-03-11", "undo", json!({}));
    desk.call("2026-03-11", "undo", json!({}));
    assert!(
        page(&college, &id)["attendance"]
            .as_array()
            .unwrap()
            .iter()
            .all(|one| one["mark"].is_null())
    );
}

#[test]
fn attendance_is_marked_of_what_has_been() {
    let college = college();
    let mark = |id: &str| {
        let marks = json!([{ "person": college.head, "mark": "present" }]);
        college.desk.refused(
            "2026-05-01",
            "attendance_save",
            json!({ "session": id, "marks": marks }),
        )
    };
    let future = session(&college, json!({ "date": "2026-05-02" }));
    assert_eq!(mark(&future), [("session".to_owned(), "in_the_future".to_owned())]);
    let cancelled = json!({ "date": "2026-04-01", "state": "cancelled", "cancel_reason": "Карантин" });
    let cancelled = session(&college, cancelled);
    assert_eq!(
        mark(&cancelled),
        [("session".to_owned(), "session_cancelled".to_owned())]
    );
    let held = session(&college, json!({ "date": "2026-04-02" }));
    let marks = json!([{ "person": college.head, "mark": "late" }]);
    let refused = college.desk.refused(
        "2026-05-01",
        "attendance_save",
        json!({ "session": held, "marks": marks }),
    );
    assert_eq!(refused, [("mark".to_owned(), "unknown_choice".to_owned())]);
}

#[test]
fn a_session_of_the_school_lists_the_school() {
    let college = college();
    let year = json!({ "school": college.school, "academic_year": college.years[1] });
    let year = college.put("school_year", year);
    let own = json!({ "group_year": null, "school_year": year, "date": "2025-10-10" });
    let id = session(&college, own);
    let listed = page(&college, &id)["attendance"].clone();
    assert_eq!(listed.as_array().unwrap().len(), 1);
    assert_eq!(listed[0]["person"], json!(college.head));
}

#[test]
fn open_decisions_of_earlier_sessions_are_brought_up() {
    let college = college();
    let decide = |session: &str, values: Value| {
        let mut all = json!({ "session": session, "text_kk": "Жинақ дайындау" });
        all.as_object_mut().unwrap().extend(values.as_object().unwrap().clone());
        let request = json!({ "record": "decision", "values": all });
        college.desk.call("2026-05-01", "record_save", request)
    };
    let first = session(&college, json!({ "date": "2025-10-01", "state": "held" }));
    let second = session(&college, json!({ "date": "2025-12-01" }));
    let open = decide(&first, json!({ "responsible": college.head, "due": "2025-11-01" }));
    assert_eq!(open["warnings"], json!([]));
    let done = json!({ "state": "done", "done_on": "2025-11-01" });
    assert_eq!(
        decide(&first, done)["warnings"],
        json!([]),
        "a done decision waits for nobody"
    );
    let loose = decide(&second, json!({}));
    let warned: Vec<_> = loose["warnings"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| &one["code"])
        .collect();
    assert_eq!(warned, ["decision_no_responsible", "decision_no_due"]);
    let brought: Vec<_> = page(&college, &second)["earlier"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| row["id"].clone())
        .collect();
    assert_eq!(brought, [open["id"].clone()]);
    assert_eq!(page(&college, &first)["earlier"], json!([]));
    assert_eq!(
        college.page_of(&college.page)["decisions"].as_array().unwrap().len(),
        2,
        "all open ones of the group"
    );
}

#[test]
fn a_session_tells_what_it_lacks() {
    let college = college();
    let codes = |id: &str| -> Vec<String> {
        let findings = page(&college, id)["findings"].clone();
        let code = |finding: &Value| finding["code"].as_str().unwrap().to_owned();
        findings.as_array().unwrap().iter().map(code).collect()
    };
    assert_eq!(
        codes(&session(&college, json!({ "date": "2025-10-01" }))),
        ["session_day_passed"]
    );
    let held = session(&college, json!({ "date": "2025-10-01", "state": "held" }));
    assert_eq!(codes(&held), ["session_not_marked", "session_not_written"]);
    assert_eq!(
        codes(&session(&college, json!({ "date": "2026-07-15" }))),
        ["session_outside_year"]
    );
    college.put("agenda_item", json!({ "session": held, "title_kk": "Жоспар туралы" }));
    let marks = json!([{ "person": college.head, "mark": "present" }]);
    college.desk.call(
        "2026-05-01",
        "attendance_save",
        json!({ "session": held, "marks": marks }),
    );
    assert_eq!(codes(&held), Vec::<String>::new());
}
