//! The network in small: how a memorandum stands on each day, what its prolongation takes over, who is in a community.

use serde_json::{Value, json};

use super::expiring;
use crate::testing::{Desk, desk, on};

fn partner(desk: &Desk, name: &str) -> String {
    desk.put("2025-09-01", "partner", json!({ "name_ru": name }))
}

fn memorandum(desk: &Desk, partner: &str, valid_to: Option<&str>) -> String {
    desk.put(
        "2025-09-01",
        "memorandum",
        json!({ "subject_ru": "Сотрудничество", "date": "2024-02-01", "valid_from": "2024-02-01", "valid_to": valid_to,
            "parties": [partner] }),
    )
}

fn clock(desk: &Desk, id: &str, day: &str) -> String {
    let page = desk.call(day, "memorandum_page", json!({ "id": id }));
    page["row"]["clock"].as_str().expect("a standing").to_owned()
}

#[test]
fn a_memorandum_is_said_to_end_sixty_days_before_it_does() {
    let desk = desk();
    let school = partner(&desk, "Школа № 46");
    let id = memorandum(&desk, &school, Some("2026-01-31"));
    // 2 December is 60 days before 31 January; 1 December is 61.
    assert_eq!(clock(&desk, &id, "2025-12-01"), "in_force");
    assert_eq!(clock(&desk, &id, "2025-12-02"), "expiring");
    assert_eq!(
        clock(&desk, &id, "2026-01-31"),
        "expiring",
        "its last day is still its own"
    );
    assert_eq!(clock(&desk, &id, "2026-02-01"), "expired");
    let open = memorandum(&desk, &school, None);
    assert_eq!(clock(&desk, &open, "2026-02-01"), "open_ended");

    let soon = |day: &str| {
        let context = on(day);
        desk.engine.read(|reader| expiring(reader, &context)).expect("a list")
    };
    assert_eq!(soon("2025-12-01"), Vec::<String>::new());
    assert_eq!(soon("2025-12-02"), vec![id.clone()]);
    assert_eq!(soon("2026-02-01"), Vec::<String>::new());

    let page = desk.call("2025-12-02", "memorandum_page", json!({ "id": id }));
    assert_eq!(page["findings"][0]["code"], "memorandum_expiring");
    assert_eq!(
        page["findings"][0]["fact"],
        json!({ "date": "2026-01-31", "count": 60 })
    );
}

#[test]
fn what_is_not_done_goes_over_to_the_prolongation() {
    let desk = desk();
    let school = partner(&desk, "Школа № 46");
    let id = memorandum(&desk, &school, Some("2026-01-31"));
    let obligation = |text: &str, state: &str, done_on: Option<&str>| {
        let row = json!({ "memorandum": id, "text_ru": text, "state": state, "done_on": done_on, "due": "2025-12-31" });
        desk.put("2025-12-05", "obligation", row)
    };
    let done = obligation("Провести семинар", "done", Some("2025-10-10"));
    let open = obligation("Принять команду школы", "open", None);
    let given = json!({ "id": id, "number": "2", "date": "2026-01-20", "valid_to": "2028-01-31" });
    let saved = desk.call("2026-01-20", "memorandum_prolong", given.clone());
    let new = saved["id"].as_str().expect("an id");
    assert_eq!(saved["row"]["valid_from"], "2026-02-01", "it goes on the day after");
    assert_eq!(saved["row"]["parties"], json!([school]));

    assert_eq!(
        clock(&desk, &id, "2026-01-20"),
        "in_force",
        "to its last day, and said no more to end"
    );
    assert_eq!(clock(&desk, new, "2026-01-20"), "signed", "it has not begun");
    assert_eq!(clock(&desk, &id, "2026-02-01"), "prolonged");
    assert_eq!(clock(&desk, new, "2026-02-01"), "in_force");
    let page = desk.call("2026-01-20", "memorandum_page", json!({ "id": new }));
    let ids = |rows: &Value| -> Vec<String> {
        let rows = rows.as_array().expect("rows").iter();
        rows.map(|row| row["id"].as_str().expect("an id").to_owned()).collect()
    };
    assert_eq!(ids(&page["obligations"]), vec![open]);
    assert_eq!(ids(&page["chain"]), vec![id.clone(), new.to_owned()]);
    assert_eq!(page["row"]["obligations_overdue"], 1);
    let before = desk.call("2026-01-20", "memorandum_page", json!({ "id": id }));
    assert_eq!(ids(&before["obligations"]), vec![done]);

    let again = desk.refused("2026-01-20", "memorandum_prolong", given);
    assert_eq!(again, vec![("prolongs".into(), "memorandum_prolonged".into())]);
    desk.call("2026-01-20", "undo", json!({}));
    assert_eq!(clock(&desk, &id, "2026-01-20"), "expiring");
    let after = desk.call("2026-01-20", "memorandum_page", json!({ "id": id }));
    assert_eq!(ids(&after["obligations"]).len(), 2, "undone in one step");
}

#[test]
fn a_draft_may_have_no_other_side_yet() {
    let desk = desk();
    let told = |state: &str, date: Option<&str>| {
        let values = json!({ "subject_ru": "Сотрудничество", "state": state, "date": date, "valid_to": "2030-01-01" });
        let id = desk.put("2025-09-01", "memorandum", values);
        let page = desk.call("2025-09-01", "memorandum_page", json!({ "id": id }));
        let findings = page["findings"].as_array().expect("findings").iter();
        findings.map(|one| one["code"].clone()).collect::<Vec<Value>>()
    };
    assert_eq!(
        told("draft", None),
        Vec::<Value>::new(),
        "the page says what the save says"
    );
    assert_eq!(told("signed", Some("2025-09-01")), ["memorandum_no_parties"]);
}

#[test]
fn an_organisation_is_in_a_community_once_at_a_time() {
    let desk = desk();
    let school = partner(&desk, "Школа № 2");
    let community = desk.put(
        "2025-09-01",
        "network_community",
        json!({ "name_ru": "Сеть ведущих школ" }),
    );
    let member = |since: &str, until: Option<&str>| {
        let row = json!({ "network_community": community, "partner": school, "role": "leading", "since": since,
            "until": until });
        json!({ "record": "network_member", "values": row })
    };
    desk.call("2025-09-01", "record_save", member("2018-09-01", Some("2020-06-30")));
    let twice = desk.refused("2025-09-01", "record_save", member("2020-06-30", None));
    assert_eq!(twice, vec![("partner".into(), "in_community_already".into())]);
    desk.call("2025-09-01", "record_save", member("2025-09-01", None));

    let event = |title: &str, date: &str, network: bool| {
        let row = json!({ "title_ru": title, "event_kind": "event-kind-seminar", "level": "level-oblast", "start_date": date,
            "network": network, "partners": [school], "state": "held" });
        desk.put("2025-11-22", "event", row)
    };
    event("Семинар сети", "2019-08-21", true);
    event("Не сетевой", "2019-08-22", false);
    event("Когда школа не состояла", "2021-03-01", true);
    let page = desk.call("2025-11-22", "community_page", json!({ "id": community }));
    assert_eq!(page["row"]["members"], 1, "one organisation, though in two periods");
    assert_eq!(page["members"].as_array().map(Vec::len), Some(2));
    let events = page["events"].as_array().expect("events");
    assert_eq!(events.len(), 1);
    assert_eq!(events[0]["title_ru"], "Семинар сети");
    let page = desk.call("2025-11-22", "partner_page", json!({ "id": school }));
    assert_eq!(page["row"]["events"], 3);
    for state in ["planned", "cancelled"] {
        let row = json!({ "title_ru": "Не состоялось", "event_kind": "event-kind-seminar", "level": "level-oblast",
            "start_date": "2025-11-25", "host": school, "state": state, "reason": "Карантин" });
        desk.put("2025-11-22", "event", row);
    }
    let page = desk.call("2025-11-22", "partner_page", json!({ "id": school }));
    assert_eq!(page["row"]["events"], 3, "those that were held, as R13 counts them");
    assert_eq!(page["row"]["communities"], 1);
}

#[test]
fn no_fewer_went_than_are_named() {
    let desk = desk();
    let person = desk.put(
        "2025-09-01",
        "person",
        json!({ "surname_kk": "Серікова", "given_name_kk": "Айгүл" }),
    );
    let row = json!({ "title_ru": "Визит", "place": "Астана", "team": [person], "team_size": 0 });
    let refused = desk.refused(
        "2025-09-01",
        "record_save",
        json!({ "record": "study_visit", "values": row }),
    );
    assert_eq!(refused, vec![("team_size".into(), "fewer_than_named".into())]);
}
