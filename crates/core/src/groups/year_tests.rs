//! From year to year: roll-over and its undo, the plan taken over, summing up and the history of levels.

use serde_json::{Value, json};

use super::tests::{appointment, college};

/// The page of a year without what is said of the group as a whole: its other years, and what is computed of all of them.
fn of_the_year_alone(mut page: Value) -> Value {
    let own = page["row"]["id"].clone();
    page["years"].as_array_mut().unwrap().retain(|year| year["id"] == own);
    for whole in ["years", "latest_year"] {
        page["group"].as_object_mut().unwrap().remove(whole);
    }
    page
}

#[test]
fn a_new_year_changes_nothing_of_the_last_and_undo_restores() {
    let college = college();
    let desk = &college.desk;
    desk.call(
        "2025-09-01",
        "group_appoint",
        appointment(&college, &college.head, "2025-09-01"),
    );
    let stays = college.member(&college.dual, &college.person("Абаева"), "2025-09-01");
    let leaver = college.person("Бекова");
    let leaves = college.member(&college.dual, &leaver, "2024-09-01");
    let line = |activity: &str, state: Value| {
        let mut values = json!({
            "group_year": college.page, "activity_kk": activity, "term_from": "2026-03", "responsible": college.head,
        });
        values
            .as_object_mut()
            .unwrap()
            .extend(state.as_object().unwrap().clone());
        college.put("plan_item", values)
    };
    line("Теория", json!({ "state": "done", "done_on": "2026-03-10" }));
    let unfinished = line("Шеберлік сыныбы", json!({}));
    college.put(
        "session",
        json!({ "group_year": college.page, "date": "2026-03-10", "topic_kk": "Теория", "state": "held" }),
    );
    let next_tasks =
        json!({ "record": "group_year", "id": college.page, "values": { "next_tasks_kk": "Тәжірибені жинақтау" } });
    desk.call("2026-06-30", "record_save", next_tasks);

    let asked = json!({ "creative_group": college.dual, "academic_year": college.years[2] });
    let preview = desk.call("2026-08-25", "group_roll_over_preview", asked.clone());
    assert_eq!(preview["from"]["id"], college.page);
    assert_eq!(preview["head"]["person"], college.head);
    assert_eq!(preview["plan"].as_array().unwrap().len(), 1);
    let asked_members: Vec<_> = preview["members"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| &one["stays"])
        .collect();
    assert_eq!(asked_members, [true, true]);

    let before = desk.call("2026-08-25", "group_page", json!({ "id": college.page }));
    let mut request = asked;
    request["members"] = json!([stays]);
    request["carry"] = json!([unfinished]);
    let saved = desk.call("2026-08-25", "group_roll_over", request);
    let after = desk.call("2026-08-25", "group_page", json!({ "id": college.page }));

    let mut expected = of_the_year_alone(before.clone());
    for member in expected["members"].as_array_mut().unwrap() {
        if member["id"] == json!(leaves) {
            member["until"] = json!("2026-06-30");
            member["current"] = json!(false);
        }
    }
    // Who no longer goes on is no member of today; every figure of the year is as it was.
    let today = |page: &mut Value| page["group"]["members"].take();
    let mut now = of_the_year_alone(after);
    assert_eq!((today(&mut expected), today(&mut now)), (json!(2), json!(1)));
    assert_eq!(now, expected);

    let new = desk.call("2026-09-01", "group_page", json!({ "id": saved["id"] }));
    let carried = &new["plan"].as_array().unwrap()[..];
    assert_eq!(carried.len(), 1);
    assert_eq!(carried[0]["carried_from"], json!(unfinished));
    assert_eq!(
        (&carried[0]["term_from"], &carried[0]["state"]),
        (&json!("2027-03"), &json!("planned"))
    );
    assert_eq!(new["row"]["tasks_kk"], "Тәжірибені жинақтау");
    assert_eq!(new["members"].as_array().unwrap().len(), 1, "only who goes on");
    assert_eq!(new["years"].as_array().unwrap().len(), 2);
    let again = json!({ "creative_group": college.dual, "academic_year": college.years[2] });
    let refused = desk.refused("2026-09-01", "group_roll_over_preview", again);
    assert_eq!(refused, [("academic_year".to_owned(), "year_twice".to_owned())]);

    desk.call("2026-08-25", "undo", json!({}));
    let undone = desk.call("2026-08-25", "group_page", json!({ "id": college.page }));
    assert_eq!(undone.to_string(), before.to_string(), "byte by byte");
}

#[test]
fn the_whole_plan_can_be_taken_over() {
    let college = college();
    for (activity, state) in [("Теория", "done"), ("Кеңес", "cancelled"), ("Практика", "planned")] {
        college.put(
            "plan_item",
            json!({
                "group_year": college.page, "activity_kk": activity, "state": state, "done_on": "2025-12-01", "reason": "Себеп",
                "term_from": "2025-12-01",
            }),
        );
    }
    let request = json!({
        "creative_group": college.dual, "academic_year": college.years[2], "members": [], "carry": [], "copy_plan": true,
    });
    let saved = college.desk.call("2026-08-25", "group_roll_over", request);
    let plan = college.page_of(saved["id"].as_str().unwrap())["plan"].clone();
    let lines: Vec<_> = plan
        .as_array()
        .unwrap()
        .iter()
        .map(|line| (&line["activity_kk"], &line["term_from"]))
        .collect();
    let (theory, practice, day) = (json!("Теория"), json!("Практика"), json!("2026-12-01"));
    assert_eq!(
        lines,
        [(&theory, &day), (&practice, &day)],
        "all but what was cancelled, a year later"
    );
    assert!(
        plan.as_array()
            .unwrap()
            .iter()
            .all(|line| line["state"] == "planned" && line["carried_from"].is_null())
    );
}

#[test]
fn roll_over_asks_only_members_of_the_last_day() {
    let college = college();
    college.member(&college.dual, &college.novice, "2025-09-01");
    let gone = json!({ "record": "person", "id": college.novice, "values": { "status": "dismissed" } });
    college.desk.call("2026-05-01", "record_save", gone);
    let early = college.member(&college.dual, &college.person("Абаева"), "2025-09-01");
    let ended = json!({ "record": "group_membership", "id": early, "values": { "until": "2025-12-31" } });
    college.desk.call("2026-05-01", "record_save", ended);
    let request = json!({ "creative_group": college.dual, "academic_year": college.years[2] });
    let preview = college.desk.call("2026-08-25", "group_roll_over_preview", request);
    let asked: Vec<_> = preview["members"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| &one["stays"])
        .collect();
    assert_eq!(
        asked,
        [false],
        "who was dismissed is not proposed, who left is not asked"
    );
    let stranger = json!({
        "creative_group": college.dual, "academic_year": college.years[2], "members": [early], "carry": [],
    });
    let refused = college.desk.refused("2026-08-25", "group_roll_over", stranger);
    assert_eq!(refused, [("members".to_owned(), "unknown_reference".to_owned())]);
    let first = json!({ "creative_group": college.modular, "academic_year": college.years[0] });
    let refused = college.desk.refused("2026-08-25", "group_roll_over_preview", first);
    assert_eq!(refused, [("academic_year".to_owned(), "no_earlier_year".to_owned())]);
}

#[test]
fn summing_up_writes_levels_with_their_proof_and_keeps_the_history() {
    let college = college();
    let desk = &college.desk;
    let learner = college.person("Абаева");
    college.put(
        "technology_experience",
        json!({ "person": learner, "technology": "technology-dual", "since": "2025-09", "level": "learning" }),
    );
    let levels = |person: &str| -> Vec<(String, Value, Value)> {
        let list = json!({ "record": "technology_experience", "where": { "person": person, "technology": "technology-dual" } });
        let rows = desk.call("2026-07-01", "record_list", list)["rows"].clone();
        let row = |row: &Value| {
            (
                row["level"].as_str().unwrap().to_owned(),
                row["since"].clone(),
                row["until"].clone(),
            )
        };
        rows.as_array().unwrap().iter().map(row).collect()
    };
    let sum_up = |level: &str| {
        let results = json!([
            { "person": learner, "level": level, "mastered": true, "analysis": "Сабақта қолданады" },
            { "person": college.novice, "level": null, "mastered": false, "analysis": null },
            { "person": college.head, "level": "learning", "mastered": true, "analysis": null },
        ]);
        desk.call(
            "2026-06-25",
            "group_sum_up",
            json!({ "group_year": college.page, "on": "2026-06-25", "results": results }),
        )
    };
    let saved = sum_up("applies");
    assert_eq!(
        (&saved["row"]["state"], &saved["row"]["summed_up_on"]),
        (&json!("summed_up"), &json!("2026-06-25"))
    );
    let applies = ("applies".to_owned(), json!("2026-06-25"), Value::Null);
    let learning = ("learning".to_owned(), json!("2025-09"), json!("2026-06-24"));
    assert_eq!(levels(&learner), [applies.clone(), learning.clone()]);
    let before = levels(&college.head);
    assert_eq!(before.len(), 1, "a lower level takes nothing away");
    assert_eq!(levels(&college.novice), [], "no level was told");
    let page = college.page_of(&college.page);
    assert_eq!(page["results"].as_array().unwrap().len(), 3);
    assert_eq!(page["row"]["mastered"], 2);

    sum_up("applies");
    assert_eq!(
        levels(&learner),
        [applies, learning.clone()],
        "summed up twice, written once"
    );
    sum_up("shares");
    let shares = ("shares".to_owned(), json!("2026-06-25"), Value::Null);
    assert_eq!(
        levels(&learner),
        [shares, learning],
        "the row of this year is put right"
    );
    sum_up("learning");
    assert_eq!(
        levels(&learner),
        [("learning".to_owned(), json!("2025-09"), Value::Null)],
        "and what it ended runs again"
    );
    for _ in 0..2 {
        desk.call("2026-06-25", "undo", json!({}));
    }
    assert_eq!(levels(&learner).len(), 2);
}
