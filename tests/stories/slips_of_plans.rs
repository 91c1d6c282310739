//! Slips in plans: a line ticked with a day of another year. And what was approved does not vanish: a line and a version of
//! an approved plan, a document in force.

use serde_json::json;

use crate::office::Office;
use crate::slips::{TODAY, not_done, not_saved, year};

/// Removing this record is refused with the code.
fn not_removed(office: &Office, record: &str, id: &str, code: &str) {
    let request = json!({ "record": record, "ids": [id] });
    let problem = office.ask(TODAY, "record_remove", request);
    assert_eq!(problem.expect_err("it is kept").code, code, "{record}");
}

/// A plan of the year with its lines.
fn plan(office: &Office, lines: &[&str]) -> (String, Vec<String>) {
    let plan = json!({ "kind": "methodical", "title_ru": "План", "academic_year": year(office) });
    let plan = office.save(TODAY, "plan", None, plan);
    let line = |(at, activity): (usize, &&str)| {
        let line =
            json!({ "plan": plan, "activity_ru": activity, "rank": at + 1, "term_kind": "on", "term_from": "2026-10" });
        office.save(TODAY, "plan_item", None, line)
    };
    let lines = lines.iter().enumerate().map(line).collect();
    (plan, lines)
}

#[test]
fn a_line_is_ticked_with_a_day_of_its_own_year() {
    let office = Office::begin(TODAY);
    let (_, lines) = plan(&office, &["Совет", "Семинар"]);
    let done = |on: &str| json!({ "ids": [lines[0]], "on": on });
    for (on, code) in [
        ("2015-10-12", "done_in_another_year"),
        ("2026-07-31", "done_in_another_year"),
        ("2026-11-21", "in_the_future"),
    ] {
        not_done(&office, "plan_item_done", done(on), "done_on", code);
        let by_form = json!({ "state": "done", "done_on": on });
        not_saved(&office, "plan_item", Some(&lines[0]), by_form, "done_on", code);
    }
    office.call(TODAY, "plan_item_done", done("2026-08-20"));
    let late = "2027-09-01";
    let problem = office.ask(late, "plan_item_done", done(late));
    assert_eq!(
        problem.expect_err("that is the next year").fields[0].code,
        "done_in_another_year"
    );
    office.save(late, "plan_item", Some(&lines[0]), json!({ "note": "Проверено" }));

    // What names a line has its own day, and the line takes it.
    let event = json!({
        "title_ru": "Семинар", "event_kind": "event-kind-seminar", "level": "level-college", "start_date": "2026-05-12",
        "state": "held", "plan_item": lines[1],
    });
    office.save(TODAY, "event", None, event);
    let line = office.call(TODAY, "record_get", json!({ "record": "plan_item", "id": lines[1] }));
    assert_eq!(
        (&line["state"], &line["done_on"]),
        (&json!("done"), &json!("2026-05-12"))
    );
}

#[test]
fn what_was_approved_in_a_plan_is_cancelled_and_not_removed() {
    let office = Office::begin(TODAY);
    let (plan, lines) = plan(&office, &["Совет", "Семинар"]);
    let remove = |id: &str| json!({ "record": "plan_item", "ids": [id] });
    office.call(TODAY, "record_remove", remove(&lines[1]));
    office.call(TODAY, "undo", json!({}));
    office.call(TODAY, "plan_submit", json!({ "id": plan }));
    let agree = json!({ "id": plan, "body": "Методический совет", "protocol_number": "1", "date": "2026-09-01" });
    office.call(TODAY, "plan_agree", agree);
    let approve = json!({ "id": plan, "date": "2026-09-02", "approved_by": "Директор" });
    office.call(TODAY, "plan_approve", approve);
    not_removed(&office, "plan_item", &lines[1], "plan_line_approved");
    let cancel = json!({ "ids": [lines[1]], "reason": "Карантин" });
    office.call(TODAY, "plan_item_cancel", cancel);
    not_removed(&office, "plan_item", &lines[1], "plan_line_approved");
    let versions = office.call(TODAY, "record_list", json!({ "record": "plan_version" }));
    let version = versions["rows"][0]["id"].as_str().expect("a version");
    not_removed(&office, "plan_version", version, "plan_frozen");

    let added = json!({ "plan": plan, "activity_ru": "Внесён по ошибке", "rank": 3, "term_kind": "all_year" });
    let added = office.save(TODAY, "plan_item", None, added);
    office.call(TODAY, "record_remove", remove(&added));
    office.call(TODAY, "record_remove", json!({ "record": "plan", "ids": [plan] }));
    let left = office.call(TODAY, "record_list", json!({ "record": "plan_item" }));
    assert_eq!(left["total"], 0, "a plan goes with all its lines: {left}");
}

#[test]
fn a_document_in_force_is_withdrawn_before_it_is_removed() {
    let office = Office::begin(TODAY);
    let document = |state: &str| json!({ "document_kind": "document-kind-regulation", "title_ru": "Положение", "state": state, "approved_on": "2026-09-10" });
    let remove = |id: &str| json!({ "record": "document", "ids": [id] });
    let slip = office.save(TODAY, "document", None, document("in_force"));
    not_removed(&office, "document", &slip, "document_in_force");
    office.call(TODAY, "undo", json!({}));
    let left = office.call(TODAY, "record_list", json!({ "record": "document" }));
    assert_eq!(left["total"], 0, "an entry by mistake is taken back: {left}");

    let rules = office.save(TODAY, "document", None, document("in_force"));
    let withdraw = json!({ "id": rules, "on": "2026-11-01", "reason": "Утратило силу" });
    office.call(TODAY, "document_withdraw", withdraw);
    office.call(TODAY, "record_remove", remove(&rules));
    let draft = office.save(TODAY, "document", None, document("draft"));
    office.call(TODAY, "record_remove", remove(&draft));
}
