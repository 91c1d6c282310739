//! Leave, return and dismissal of a teacher, and what becomes of open cases.

use serde_json::{Value, json};

use super::tests::{codes, room};
use crate::testing::on;

#[test]
fn leave_is_counted_with_both_its_days_and_only_inside_the_window() {
    let room = room();
    let case = room.certified("2025-02-14");
    let person = room.person.clone();
    let status = |day: &str, status: &str, since: &str| {
        room.save(
            day,
            "person",
            Some(&person),
            json!({ "status": status, "status_since": since }),
        );
    };
    // Began a month before the certificate, so 14 January to 13 February are not of the window.
    status("2025-03-01", "parental_leave", "2025-03-01");
    let running = room.row("2025-03-10", &case);
    assert_eq!(
        (running["clock"].as_str(), running["leave_days"].as_i64()),
        (Some("suspended"), Some(10))
    );
    assert_eq!(
        running["due_min"], "2026-02-24",
        "each day of an open leave moves the end"
    );
    status("2025-06-01", "active", "2025-06-01");
    let back = room.row("2025-06-01", &case);
    assert_eq!(back["leave_days"], 92, "March, April and May: 31 + 30 + 31");
    assert_eq!(back["due_min"], "2026-05-17", "14 February 2026 and 92 days");
    assert_ne!(back["clock"], "suspended");
    let before = json!({ "post_course_case": case, "since": "2025-01-14", "until": "2025-02-15", "ground": "other" });
    room.save("2025-06-01", "case_suspension", None, before);
    assert_eq!(
        room.row("2025-06-01", &case)["leave_days"],
        94,
        "only 14 and 15 February are inside"
    );
    let twice = json!({ "record": "case_suspension", "id": null, "values": {
        "post_course_case": case, "since": "2025-05-31", "until": "2025-06-10", "ground": "other" } });
    let problem = room.call_on(&on("2025-06-20"), "record_save", twice).unwrap_err();
    assert_eq!(codes(&problem), ["leaves_overlap"]);
}

#[test]
fn a_corrected_first_day_of_leave_stands_for_the_old_one_and_no_day_counts_twice() {
    let room = room();
    let case = room.certified("2025-02-14");
    let status = |day: &str, status: &str, since: &str| {
        let values = json!({ "status": status, "status_since": since });
        room.save(day, "person", Some(&room.person), values);
    };
    status("2025-05-20", "parental_leave", "2025-05-01");
    status("2025-05-20", "parental_leave", "2025-05-11");
    assert_eq!(
        room.row("2025-05-20", &case)["leave_days"],
        10,
        "11 to 20 May, not from the 1st"
    );
    status("2025-06-01", "active", "2025-06-01");
    assert_eq!(room.row("2025-06-01", &case)["leave_days"], 21, "11 to 31 May");
    let by_hand = json!({ "post_course_case": case, "since": "2025-07-01", "ground": "other" });
    room.save("2025-07-05", "case_suspension", None, by_hand);
    status("2025-07-10", "long_leave", "2025-07-03");
    assert_eq!(
        room.row("2025-07-10", &case)["leave_days"],
        31,
        "21 and 1 to 10 July, once"
    );
}

#[test]
fn a_status_that_changes_without_a_new_day_changes_today() {
    let room = room();
    let case = room.certified("2025-02-14");
    let status = |day: &str, status: &str, since: Value| {
        let values = json!({ "status": status, "status_since": since });
        room.save(day, "person", Some(&room.person), values);
    };
    let since = || {
        let get = json!({ "record": "person", "id": room.person });
        room.call("2025-06-01", "record_get", get)["status_since"].clone()
    };
    status("2025-03-01", "parental_leave", json!("2025-03-01"));
    // The form of the person is filled with the day of the leave, and nobody touched it.
    status("2025-06-01", "active", json!("2025-03-01"));
    let back = room.row("2025-06-01", &case);
    assert_eq!(back["leave_days"], 92, "March, April and May stay counted");
    assert_eq!(
        (since(), back["due_min"].as_str()),
        (json!("2025-06-01"), Some("2026-05-17"))
    );
    room.call("2025-06-01", "undo", json!({}));
    let away = room.row("2025-06-01", &case);
    assert_eq!(
        (since(), away["clock"].as_str()),
        (json!("2025-03-01"), Some("suspended"))
    );
    assert_eq!(away["leave_days"], 93, "it runs on");
    room.call("2025-06-01", "redo", json!({}));
    assert_eq!(room.row("2025-06-01", &case)["leave_days"], 92);
    status("2025-07-01", "long_leave", json!("2025-09-01"));
    status("2025-07-02", "active", json!("2025-09-01"));
    let cancelled = room.row("2025-10-01", &case);
    assert_eq!(
        cancelled["leave_days"], 92,
        "a leave that was cancelled ahead never was"
    );
    status("2025-10-01", "parental_leave", json!("2025-10-01"));
    status("2025-11-01", "dismissed", json!("2025-10-01"));
    assert_eq!(
        room.row("2025-11-01", &case)["ended_on"],
        "2025-11-01",
        "not the first day of the leave"
    );
}

#[test]
fn a_status_whose_day_nobody_said_keeps_it_blank_and_its_cases_take_today() {
    let room = room();
    let case = room.certified("2025-02-14");
    let status = |day: &str, status: &str| {
        let values = json!({ "status": status, "status_since": null });
        let saved = room.save(day, "person", Some(&room.person), values);
        assert_eq!(saved["row"]["status_since"], Value::Null);
    };
    status("2025-03-01", "parental_leave");
    status("2025-06-01", "active");
    assert_eq!(room.row("2025-09-01", &case)["leave_days"], 92, "March, April and May");
}

#[test]
fn a_dismissal_that_is_known_ahead_ends_open_cases_today() {
    let room = room();
    let case = room.certified("2025-02-14");
    let leaves = json!({ "status": "dismissed", "status_since": "2025-12-01" });
    let saved = room.save("2025-11-23", "person", Some(&room.person), leaves);
    assert_eq!(saved["row"]["status_since"], "2025-12-01", "as the order says");
    let ended = room.row("2025-11-23", &case);
    assert_eq!(
        (ended["state"].as_str(), ended["ended_on"].as_str()),
        (Some("terminated"), Some("2025-11-23")),
        "what has ended has a day that has come"
    );
    room.call("2025-11-23", "undo", json!({}));
    assert_eq!(room.row("2025-11-23", &case)["state"], "open");
}

#[test]
fn a_dismissal_ends_open_cases_and_undo_brings_them_back() {
    let room = room();
    let case = room.certified("2025-02-14");
    room.save(
        "2025-09-01",
        "person",
        Some(&room.person),
        json!({ "status": "dismissed", "status_since": "2025-08-31" }),
    );
    let ended = room.row("2025-09-01", &case);
    assert_eq!(
        (ended["state"].as_str(), ended["ground"].as_str()),
        (Some("terminated"), Some("dismissed"))
    );
    assert_eq!(ended["ended_on"], "2025-08-31");
    room.call("2025-09-01", "undo", json!({}));
    assert_eq!(room.row("2025-09-01", &case)["state"], "open");
}

#[test]
fn a_leave_stops_counting_when_its_case_ends() {
    let room = room();
    let case = room.certified("2025-02-14");
    let away = json!({ "status": "parental_leave", "status_since": "2025-03-01" });
    room.save("2025-03-01", "person", Some(&room.person), away);
    let ended = json!({ "cases": [case], "on": "2025-04-01", "ground": "other", "reason": "Өтініш" });
    room.call("2025-04-01", "post_course_terminate", ended);
    for day in ["2025-04-01", "2025-12-01"] {
        let row = room.row(day, &case);
        assert_eq!(row["leave_days"], 32, "March and 1 April, as on {day}");
        assert_eq!(row["due_min"], "2026-03-18", "the term of an ended case stands");
    }
}

#[test]
fn an_extension_that_a_later_leave_overtook_stops_no_later_work() {
    for what in ["close", "dismiss"] {
        let room = room();
        let case = room.certified("2025-02-14");
        room.call(
            "2026-02-01",
            "post_course_extend",
            json!({ "case": case, "to": "2026-03-15", "reason": "Жоба аяқталмады" }),
        );
        let status = |day: &str, status: &str| {
            let values = json!({ "status": status, "status_since": day });
            room.save(day, "person", Some(&room.person), values);
        };
        status("2026-02-14", "parental_leave");
        if what == "close" {
            status("2026-04-21", "active");
            assert_eq!(
                room.row("2026-04-21", &case)["due_min"],
                "2026-04-21",
                "66 days of leave, past the extension"
            );
            let reason = json!({ "override_reason": "Кеңес шешімі" });
            room.close("2026-04-21", &case, reason)
                .expect("an old extension does not stop closing");
        } else {
            status("2026-04-21", "dismissed");
        }
        let expected = if what == "close" { "closed" } else { "terminated" };
        assert_eq!(room.row("2026-04-21", &case)["state"], expected, "{what}");
    }
}

#[test]
fn a_leave_that_begins_after_the_due_day_moves_nothing() {
    let room = room();
    let case = room.certified("2025-02-14");
    let leave = |since: &str, until: &str| {
        let values = json!({ "post_course_case": case, "since": since, "until": until, "ground": "other" });
        room.save("2026-06-01", "case_suspension", None, values);
        let row = room.row("2026-06-01", &case);
        (row["leave_days"].as_i64(), row["due_min"].as_str().map(str::to_owned))
    };
    let due = |days: i64, due: &str| (Some(days), Some(due.to_owned()));
    assert_eq!(leave("2026-03-01", "2026-03-10"), due(0, "2026-02-14"), "it began late");
    assert_eq!(
        leave("2026-02-10", "2026-02-19"),
        due(10, "2026-02-24"),
        "it met the window; the later one still does not"
    );
    assert_eq!(
        leave("2026-02-20", "2026-02-28"),
        due(29, "2026-03-15"),
        "9 days more, and the window that they make reaches the leave of March: 10 more"
    );
    assert_eq!(
        leave("2026-05-01", "2026-05-31"),
        due(29, "2026-03-15"),
        "too late again"
    );
}

#[test]
fn a_dismissal_that_is_older_than_the_course_ends_the_case_with_it() {
    let room = room();
    let case = room.certified("2025-02-14");
    let left = json!({ "status": "dismissed", "status_since": "2025-01-10" });
    room.save("2025-03-01", "person", Some(&room.person), left);
    let row = room.row("2025-03-01", &case);
    assert_eq!(
        (row["state"].as_str(), row["ended_on"].as_str()),
        (Some("terminated"), Some("2025-02-14"))
    );
}
