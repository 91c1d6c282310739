//! The calendar through the router: terms, moved events, who is responsible, who is wanted twice.

use serde_json::{Value, json};

use super::tests::{event, line, plan};
use crate::groups::tests::{College, college};
use crate::record;
use crate::testing::desk;

#[test]
fn a_moved_event_is_held_on_its_new_day() {
    let desk = desk();
    let name = json!({ "surname_ru": "Габдуллина", "given_name_ru": "Дина" });
    let person = desk.put("2025-08-28", "person", name);
    let at = |day: &str| {
        let values = json!({ "start_date": day, "start_time": "10:00", "state": "planned" });
        let id = event(&desk, None, values);
        desk.put("2025-08-28", "participation", json!({ "event": id, "person": person }));
        id
    };
    let (first, second) = (at("2025-12-01"), at("2025-12-08"));
    let asked = json!({ "from": "2025-12-01", "to": "2025-12-31" });
    let found = || {
        let file = desk.call("2025-11-20", "calendar_file", asked.clone());
        let text = file["text"].as_str().expect("a file");
        let states = ["CONFIRMED", "CANCELLED"].map(|state| text.matches(&format!("STATUS:{state}")).count());
        let calendar = desk.call("2025-11-20", "calendar", asked.clone());
        (states, calendar["conflicts"].as_array().expect("conflicts").len())
    };
    assert_eq!(found(), ([2, 0], 0));
    let moved = json!({ "id": first, "start_date": "2025-12-08", "reason": "Карантин" });
    desk.call("2025-11-20", "event_move", moved);
    assert_eq!(
        found(),
        ([2, 0], 1),
        "held on the new day, when its teacher is wanted elsewhere"
    );
    let cancelled = json!({ "id": second, "reason": "Нет докладчика" });
    desk.call("2025-11-20", "event_cancel", cancelled);
    assert_eq!(found(), ([1, 1], 0));
}

#[test]
fn the_calendar_shows_terms_events_and_who_is_wanted_twice() {
    let desk = desk();
    let plan = plan(&desk);
    let person = desk.put(
        "2025-08-28",
        "person",
        json!({ "surname_ru": "Габдуллина", "given_name_ru": "Дина" }),
    );
    line(&desk, &plan, json!({ "term_kind": "on", "term_from": "2025-10" }));
    let until = line(&desk, &plan, json!({ "term_kind": "until", "term_to": "2025-10-15" }));
    line(&desk, &plan, json!({ "term_kind": "on", "term_from": "2025-12" }));
    let at = |time: Option<&str>, day: &str| {
        let id = event(
            &desk,
            None,
            json!({ "start_date": day, "start_time": time, "state": "planned" }),
        );
        desk.put("2025-08-28", "participation", json!({ "event": id, "person": person }));
        id
    };
    let (early, late) = (at(Some("10:00"), "2025-10-24"), at(Some("14:00"), "2025-10-24"));
    let meets = at(Some("14:30"), "2025-10-24");
    let whole = at(None, "2025-10-25");
    let part = event(&desk, None, json!({ "start_date": "2025-10-25", "parent": whole }));
    desk.put(
        "2025-08-28",
        "participation",
        json!({ "event": part, "person": person }),
    );
    let asked = json!({ "from": "2025-10-01", "to": "2025-10-31" });
    let calendar = desk.call("2025-10-20", "calendar", asked);
    let entries = calendar["entries"].as_array().unwrap();
    assert_eq!(entries.len(), 7);
    let of = |id: &str| entries.iter().find(|entry| entry["id"] == json!(id)).unwrap();
    assert_eq!(
        (&of(&until)["from"], &of(&until)["state"]),
        (&json!("2025-10-15"), &json!("overdue"))
    );
    assert_eq!(of(&early)["time"], "10:00");
    let conflicts = calendar["conflicts"].as_array().unwrap();
    assert_eq!(conflicts.len(), 1, "{conflicts:#?}");
    assert_eq!(conflicts[0]["entries"], json!([late, meets]));
    assert_eq!(conflicts[0]["date"], "2025-10-24");
    assert_eq!(
        calendar["holidays"],
        json!([
            { "date": "2025-10-25", "code": "republic_day", "title": null, "working": false },
            { "date": "2025-10-27", "code": "moved", "title": null, "working": false },
        ])
    );
    let own = json!({ "date": "2025-10-27", "kind": "working_day", "name_ru": "Перенос" });
    desk.put("2025-10-20", "day_off", own.clone());
    let undo = desk.call("2025-10-20", "undo_state", json!({}));
    assert_eq!(
        undo["undo"]["args"]["name"], "27.10.2025 · Перенос",
        "a day without a name has its date"
    );
    let twice = desk.refused(
        "2025-10-20",
        "record_save",
        json!({ "record": "day_off", "values": own }),
    );
    assert_eq!(twice, [("date".to_owned(), "day_twice".to_owned())]);
    let days = json!({ "from": "2025-10-26", "to": "2026-05-30" });
    let days = desk.call("2025-10-20", "calendar", days);
    let known = days["holidays"].as_array().unwrap();
    let moved = json!({ "date": "2025-10-27", "code": "working_day", "title": "Перенос", "working": true });
    assert_eq!(known[0], moved);
    assert!(
        known
            .iter()
            .any(|day| day["date"] == "2026-05-27" && day["title"] == "Құрбан айт")
    );
    let only = json!({ "from": "2025-10-01", "to": "2025-10-31", "show": ["plan_item"] });
    assert_eq!(
        desk.call("2025-10-20", "calendar", only)["entries"]
            .as_array()
            .unwrap()
            .len(),
        2
    );
    let back = json!({ "from": "2025-10-02", "to": "2025-10-01" });
    assert_eq!(
        desk.refused("2025-10-20", "calendar", back),
        [("to".to_owned(), "date_order".to_owned())]
    );
}

#[test]
fn the_calendar_tells_lines_of_pairs_and_groups_from_those_of_the_college() {
    let College { desk, page, .. } = college();
    line(
        &desk,
        &plan(&desk),
        json!({ "term_kind": "on", "term_from": "2025-10-06" }),
    );
    let person = |surname: &str| {
        let values = json!({ "surname_ru": surname, "given_name_ru": "Дина", "status": "active" });
        desk.put("2025-08-28", "person", values)
    };
    let pair = json!({ "mentor": person("Габдуллина"), "mentee": person("Сеитова"), "since": "2025-09-01" });
    let pair = desk.put("2025-09-01", "mentorship", pair);
    let own = json!({ "kind": "mentoring", "mentorship": pair, "title_ru": "План наставника", "period_from": "2025-09-01", "period_to": "2026-05-25" });
    let own = desk.put("2025-09-01", "plan", own);
    line(&desk, &own, json!({ "term_kind": "on", "term_from": "2025-10" }));
    let of_group =
        json!({ "group_year": page, "activity_ru": "Тренинг", "term_kind": "on", "term_from": "2025-10-02" });
    desk.put("2025-09-01", "plan_item", of_group);
    let shown = |show: Value| {
        let asked = json!({ "from": "2025-10-01", "to": "2025-10-31", "show": show });
        let calendar = desk.call("2025-10-01", "calendar", asked);
        let entries = calendar["entries"].as_array().expect("entries").iter();
        entries
            .map(|entry| entry["what"].as_str().expect("a kind").to_owned())
            .collect::<Vec<_>>()
    };
    assert_eq!(shown(json!(["plan_item"])), ["plan_item"], "the college's");
    assert_eq!(shown(json!(["mentoring"])), ["mentoring"], "the pair's");
    assert_eq!(shown(json!(["group_plan"])), ["group_plan"], "the group's");
    assert_eq!(
        shown(Value::Null),
        ["mentoring", "group_plan", "plan_item"],
        "all, by day"
    );
}

#[test]
fn the_calendar_names_everybody_who_is_responsible() {
    let desk = desk();
    let plan = plan(&desk);
    let person = |surname: &str| {
        let values = json!({ "surname_ru": surname, "given_name_ru": "Дина" });
        desk.put("2025-08-28", "person", values)
    };
    let (first, second) = (person("Габдуллина"), person("Сеитова"));
    let role = "responsible-role-deputy-methodical";
    let lines = [
        json!({ "responsible": first, "people": [second, first], "roles": [role], "responsible_text": "кураторы" }),
        json!({ "responsible": second }),
        json!({ "roles": [role] }),
        json!({ "responsible_text": "кураторы" }),
        json!({}),
    ];
    for (day, mut values) in (1..).zip(lines) {
        values["term_kind"] = json!("on");
        values["term_from"] = json!(format!("2025-10-0{day}"));
        line(&desk, &plan, values);
    }
    let asked = json!({ "from": "2025-10-01", "to": "2025-10-31", "show": ["plan_item"] });
    let calendar = desk.call("2025-10-20", "calendar", asked);
    let entries = calendar["entries"].as_array().expect("entries").iter();
    let deputy = desk
        .engine
        .read(|reader| {
            record::name(
                reader,
                record::kind("responsible_role").expect("a kind"),
                role,
                crate::Language::Kk,
            )
        })
        .expect("it is read");
    let people: Vec<Option<&str>> = entries.map(|entry| entry["people"].as_str()).collect();
    assert_eq!(
        people,
        [
            Some(format!("Габдуллина Дина, Сеитова Дина, Габдуллина Дина, {deputy}, кураторы").as_str()),
            Some("Сеитова Дина"),
            Some(deputy.as_str()),
            Some("кураторы"),
            None
        ]
    );
}
