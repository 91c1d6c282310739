//! The life of a regulation through the calls, as the window asks them: R-DOC-1..3, visas, versions, minutes.

use serde_json::{Value, json};

use crate::testing::{Desk, desk};

const REGULATION: &str = "document-kind-regulation";
const ORDER: &str = "document-kind-order";

fn document(desk: &Desk, kind: &str, title: &str, more: &Value) -> String {
    let mut values = json!({ "document_kind": kind, "title_kk": title });
    values
        .as_object_mut()
        .unwrap()
        .extend(more.as_object().unwrap().clone());
    desk.put("2025-11-22", "document", values)
}

/// A local act in force since September 2024.
fn act(desk: &Desk, title: &str) -> String {
    let in_force = json!({ "state": "in_force", "approved_on": "2024-08-30", "effective_from": "2024-09-01" });
    document(desk, REGULATION, title, &in_force)
}

fn page(desk: &Desk, day: &str, id: &str) -> Value {
    desk.call(day, "document_page", json!({ "id": id }))
}

fn compare(desk: &Desk, day: &str, id: &str, act: &str, verdict: &str) {
    let line = json!({ "act": act, "verdict": verdict, "remark": "3-тармақ" });
    desk.call(
        day,
        "document_coordinate",
        json!({ "id": id, "date": day, "lines": [line] }),
    );
}

fn visa(id: &str, day: &str, number: &str) -> Value {
    json!({ "id": id, "date": day, "body": "Әдістемелік кеңес", "protocol_number": number })
}

/// Leads a document from the draft into force, coordinated with one act.
fn lead(desk: &Desk, id: &str, act: &str, day: &str) {
    compare(desk, day, id, act, "consistent");
    desk.call(day, "document_consider", visa(id, day, "3"));
    desk.call(day, "document_approve", visa(id, day, "12"));
    let enforce = json!({ "id": id, "from": day, "date": day, "body": "Директор" });
    desk.call(day, "document_enforce", enforce);
}

#[test]
fn a_step_that_is_not_next_is_refused_with_what_is_needed() {
    let desk = desk();
    let id = document(&desk, REGULATION, "Топ туралы ереже", &json!({}));
    let refusal = |name: &str, request: Value| {
        let problem = desk
            .call_on(&crate::testing::on("2025-11-22"), name, request)
            .unwrap_err();
        (
            problem.code,
            problem.args["act"].as_str().unwrap_or_default().to_owned(),
        )
    };
    let step = |act: &str| ("document_step".to_owned(), act.to_owned());
    assert_eq!(
        refusal("document_consider", visa(&id, "2025-11-20", "1")),
        step("consider")
    );
    assert_eq!(
        refusal("document_approve", visa(&id, "2025-11-20", "1")),
        step("approve")
    );
    let enforce = json!({ "id": id, "from": "2025-11-22", "date": "2025-11-22" });
    assert_eq!(refusal("document_enforce", enforce), step("enforce"));
    desk.call("2025-11-22", "document_submit", json!({ "id": id }));
    assert_eq!(refusal("document_submit", json!({ "id": id })), step("submit"));
    let back = desk.refused(
        "2025-11-22",
        "document_return",
        json!({ "id": id, "date": "2025-11-22" }),
    );
    assert_eq!(back, [("remark".to_owned(), "required".to_owned())]);
    let order = document(&desk, ORDER, "Бұйрық", &json!({}));
    let approved = desk.call("2025-11-22", "document_approve", visa(&order, "2025-11-21", "5"));
    assert_eq!(
        approved["row"]["state"], "approved",
        "an order is approved from the draft"
    );
}

#[test]
fn a_regulation_is_not_approved_before_it_is_coordinated() {
    let desk = desk();
    let charter = act(&desk, "Ішкі тәртіп қағидалары");
    let id = document(&desk, REGULATION, "Топ туралы ереже", &json!({}));
    desk.call("2025-11-03", "document_submit", json!({ "id": id }));
    desk.call("2025-11-05", "document_consider", visa(&id, "2025-11-05", "3"));
    let approve = visa(&id, "2025-11-10", "12");
    let refused = desk.refused("2025-11-10", "document_approve", approve.clone());
    assert_eq!(refused, [("override_reason".to_owned(), "doc_coordinated".to_owned())]);
    let by_form = json!({ "record": "document", "id": id, "values": { "state": "in_force" } });
    assert_eq!(
        desk.refused("2025-11-10", "record_save", by_form),
        refused,
        "the form is no way round"
    );
    assert_eq!(page(&desk, "2025-11-10", &id)["next"], "coordinate");
    let overview = |day: &str| desk.call(day, "document_overview", json!({}));
    assert_eq!(overview("2025-11-10")["awaiting"], 1);
    compare(&desk, "2025-11-10", &id, &charter, "amend");
    let refused = desk.refused("2025-11-10", "document_approve", approve.clone());
    let codes: Vec<&str> = refused.iter().map(|(_, code)| code.as_str()).collect();
    assert_eq!(codes, ["doc_coordinated", "doc_remarks"], "a remark is to be settled");
    compare(&desk, "2025-11-11", &id, &charter, "consistent");
    assert_eq!(
        page(&desk, "2025-11-11", &id)["next"],
        "approve",
        "the newest comparison holds"
    );
    assert_eq!(overview("2025-11-11")["awaiting"], 0);
    let approved = desk.call("2025-11-11", "document_approve", visa(&id, "2025-11-11", "12"));
    assert_eq!(approved["row"]["approved_on"], "2025-11-11");
    assert_eq!(approved["row"]["override_reason"], Value::Null);
}

#[test]
fn an_override_stays_in_the_document_and_its_history() {
    let desk = desk();
    let id = document(&desk, REGULATION, "Топ туралы ереже", &json!({}));
    desk.call("2025-11-03", "document_submit", json!({ "id": id }));
    desk.call("2025-11-05", "document_consider", visa(&id, "2025-11-05", "3"));
    let mut approve = visa(&id, "2025-11-10", "12");
    approve["override_reason"] = json!("Директордың шешімі: акт жаңартылуда");
    let approved = desk.call("2025-11-10", "document_approve", approve);
    assert_eq!(
        approved["row"]["override_reason"],
        "Директордың шешімі: акт жаңартылуда"
    );
    let history = desk.call(
        "2025-11-10",
        "record_history",
        json!({ "record": "document", "id": id }),
    );
    assert_eq!(history[0]["code"], "approve_document_override", "{history:#}");
    assert_eq!(history[0]["args"]["reason"], "Директордың шешімі: акт жаңартылуда");
    let blank = json!({ "record": "document", "id": id, "values": { "override_reason": null } });
    let refused = desk.refused("2025-11-11", "record_save", blank);
    assert_eq!(refused, [("override_reason".to_owned(), "kept".to_owned())]);
    desk.call("2025-11-11", "undo", json!({}));
    assert_eq!(
        page(&desk, "2025-11-11", &id)["row"]["state"],
        "considered",
        "undone whole"
    );
}

#[test]
fn a_replaced_act_leaves_what_leaned_on_it_to_check_again() {
    let desk = desk();
    let old = act(&desk, "Ішкі тәртіп қағидалары");
    let id = document(&desk, REGULATION, "Топ туралы ереже", &json!({}));
    lead(&desk, &id, &old, "2025-11-03");
    let recheck = |day: &str| desk.call(day, "document_overview", json!({}))["to_recheck"].clone();
    assert_eq!(recheck("2025-11-05"), 0);
    let other = act(&desk, "Жарғы");
    let new = document(&desk, REGULATION, "Жаңа қағидалар", &json!({ "supersedes": old }));
    lead(&desk, &new, &other, "2025-11-10");
    let ended = page(&desk, "2025-11-10", &old);
    assert_eq!(ended["row"]["state"], "superseded");
    assert_eq!(ended["row"]["effective_to"], "2025-11-09", "closed the day before");
    assert_eq!(ended["dependents"][0]["id"], id.as_str());
    assert_eq!(ended["successors"][0]["id"], new.as_str());
    assert_eq!(recheck("2025-11-10"), 1);
    let leaning = page(&desk, "2025-11-10", &id);
    assert_eq!(leaning["recheck"][0]["act"], old.as_str());
    assert_eq!(leaning["recheck"][0]["successor"]["id"], new.as_str());
    assert_eq!(leaning["next"], "coordinate");
    let ended_act = json!({ "act": old, "verdict": "consistent" });
    let request = json!({ "id": id, "date": "2025-11-12", "lines": [ended_act] });
    let refused = desk.refused("2025-11-12", "document_coordinate", request);
    assert_eq!(refused, [("act".to_owned(), "act_not_in_force".to_owned())]);
    compare(&desk, "2025-11-12", &id, &other, "consistent");
    assert_eq!(recheck("2025-11-12"), 1, "only the act in its place settles it");
    compare(&desk, "2025-11-12", &id, &new, "consistent");
    assert_eq!(recheck("2025-11-12"), 0);
    assert_eq!(page(&desk, "2025-11-12", &id)["recheck"], json!([]));
}

#[test]
fn an_act_ends_by_its_day_by_withdrawal_and_by_a_later_one() {
    let desk = desk();
    let dated = json!({ "state": "in_force", "effective_from": "2024-09-01", "effective_to": "2025-12-31" });
    let rules = document(&desk, REGULATION, "Бір жылдық ереже", &dated);
    let standing = |day: &str, id: &str| page(&desk, day, id)["row"]["standing"].clone();
    assert_eq!(standing("2025-12-31", &rules), "in_force");
    assert_eq!(standing("2026-01-01", &rules), "expired");
    let gone = act(&desk, "Жойылатын ереже");
    let withdraw = json!({ "id": gone, "on": "2025-11-20", "reason": "Заң өзгерді" });
    desk.call("2025-11-22", "document_withdraw", withdraw);
    assert_eq!(standing("2025-11-22", &gone), "withdrawn");
    let old = act(&desk, "Ескі ереже");
    let later = json!({ "state": "in_force", "effective_from": "2026-02-01" });
    let new = document(&desk, REGULATION, "Жаңа ереже", &later);
    desk.call("2025-11-22", "document_supersede", json!({ "id": old, "by": new }));
    assert_eq!(standing("2026-01-31", &old), "in_force", "until the new one begins");
    assert_eq!(standing("2026-01-31", &new), "approved", "one of the two is in force");
    assert_eq!(standing("2026-02-01", &old), "superseded");
    assert_eq!(standing("2026-02-01", &new), "in_force");
}

#[test]
fn an_act_that_begins_later_is_offered_for_comparison_from_its_day_and_enforced_once() {
    let desk = desk();
    let old = act(&desk, "Ескі ереже");
    let new = document(&desk, ORDER, "Жаңа ереже", &json!({ "supersedes": old }));
    desk.call("2025-11-22", "document_approve", visa(&new, "2025-11-22", "5"));
    let enforce = json!({ "id": new, "from": "2026-02-01", "date": "2025-11-22", "body": "Директор" });
    desk.call("2025-11-22", "document_enforce", enforce.clone());
    let ahead = page(&desk, "2026-01-31", &new);
    assert_eq!(ahead["row"]["standing"], "approved");
    assert_eq!(ahead["next"], "none", "its day is known");
    let acts = ahead["acts"].as_array().unwrap();
    assert!(
        !acts.contains(&json!("enforce")) && acts.contains(&json!("withdraw")),
        "{acts:?}"
    );
    let again = desk.call_on(&crate::testing::on("2025-11-23"), "document_enforce", enforce);
    assert_eq!(again.unwrap_err().code, "document_step");
    let id = document(&desk, REGULATION, "Топ туралы ереже", &json!({}));
    for (day, in_force, not_yet) in [("2026-01-31", &old, &new), ("2026-02-01", &new, &old)] {
        let list = json!({ "record": "document", "where": { "standing": ["in_force"] } });
        let offered = desk.call(day, "record_list", list)["rows"].clone();
        let offered: Vec<&Value> = offered.as_array().unwrap().iter().map(|row| &row["id"]).collect();
        assert_eq!(offered, [in_force.as_str()], "{day}");
        let line = json!({ "act": not_yet, "verdict": "consistent" });
        let request = json!({ "id": id, "date": day, "lines": [line] });
        let refused = desk.refused(day, "document_coordinate", request);
        assert!(
            ["act_not_in_force", "not_local_act"].contains(&refused[0].1.as_str()),
            "{day}: {refused:?}"
        );
    }
    compare(&desk, "2026-01-31", &id, &old, "consistent");
}

#[test]
fn numbers_follow_the_template_of_the_kind_in_the_calendar_year() {
    let desk = desk();
    let next = |day: &str, number: Value| {
        let request = json!({ "document_kind": REGULATION, "date": day, "number": number });
        desk.call("2025-11-22", "document_number", request)
    };
    assert_eq!(next("2025-10-01", Value::Null)["number"], "ЕР-1/2025");
    let first = json!({ "number": "ЕР-1/2025", "date": "2025-10-01" });
    let one = document(&desk, REGULATION, "Бірінші", &first);
    assert_eq!(
        page(&desk, "2025-11-22", &one)["row"]["sequence"],
        1,
        "read from what was written"
    );
    let fifth = json!({ "record": "document", "values": {
        "document_kind": REGULATION, "title_kk": "Бесінші", "number": "ер - 5/2025", "date": "2025-10-02" } });
    let saved = desk.call("2025-11-22", "record_save", fifth);
    let warnings = saved["warnings"].as_array().unwrap();
    assert_eq!((&warnings[0]["code"], warnings.len()), (&json!("doc_number_gap"), 1));
    assert_eq!(warnings[0]["fact"]["numbers"], "ЕР-2/2025, ЕР-3/2025, ЕР-4/2025");
    let asked = next("2025-12-01", Value::Null);
    assert_eq!(
        (&asked["number"], &asked["gaps"]),
        (&json!("ЕР-6/2025"), &json!([2, 3, 4]))
    );
    assert_eq!(
        next("2026-01-09", Value::Null)["number"],
        "ЕР-1/2026",
        "each year counts anew"
    );
    let twice = json!({ "record": "document", "values": {
        "document_kind": REGULATION, "title_kk": "Қос", "number": "ЕР-1/2025", "date": "2025-11-01" } });
    let saved = desk.call("2025-11-22", "record_save", twice);
    assert_eq!(saved["warnings"][0]["code"], "doc_number_taken");
    assert_eq!(saved["warnings"][0]["proof"]["id"], one.as_str());
    assert_eq!(
        next("2025-11-01", json!("ЕР-1/2025"))["taken"]
            .as_array()
            .unwrap()
            .len(),
        2
    );
    let overview = desk.call("2025-11-22", "document_overview", json!({}));
    assert_eq!(overview["gaps"][0]["missing"], json!([2, 3, 4]));
    assert_eq!(overview["twice"][0]["documents"].as_array().unwrap().len(), 2);
    let another_year = json!({ "number": "ЕР-1/2025", "date": "2024-11-01" });
    let elsewhere = document(&desk, REGULATION, "Өткен жыл", &another_year);
    assert_eq!(
        page(&desk, "2025-11-22", &elsewhere)["row"]["sequence"],
        Value::Null,
        "the year differs"
    );
}

#[test]
fn a_number_of_many_figures_is_no_running_number() {
    let desk = desk();
    for (number, sequence) in [
        ("ЕР-99999/2025", json!(99999)),
        ("ЕР-100000/2025", Value::Null),
        ("ЕР-20250912/2025", Value::Null),
    ] {
        let values = json!({ "number": number, "date": "2025-09-12" });
        let id = document(&desk, REGULATION, "Ереже", &values);
        assert_eq!(page(&desk, "2025-11-22", &id)["row"]["sequence"], sequence, "{number}");
    }
}

#[test]
fn visas_stand_in_the_order_of_the_sheet() {
    let desk = desk();
    let id = document(&desk, ORDER, "Бұйрық жобасы", &json!({}));
    let waiting = json!({ "document": id, "rank": 1, "step": "agreed", "body": "Заңгер" });
    desk.put("2025-11-01", "approval", waiting);
    let refused = desk.refused("2025-11-10", "document_approve", visa(&id, "2025-11-10", "12"));
    assert_eq!(refused, [("date".to_owned(), "visa_waits".to_owned())]);
    desk.call("2025-11-05", "document_submit", json!({ "id": id }));
    let agreed = json!({ "id": id, "date": "2025-11-09", "body": "Заңгер" });
    desk.call("2025-11-10", "document_agree", agreed);
    let refused = desk.refused("2025-11-10", "document_approve", visa(&id, "2025-11-08", "12"));
    assert_eq!(refused, [("date".to_owned(), "visa_order".to_owned())]);
    desk.call("2025-11-10", "document_approve", visa(&id, "2025-11-10", "12"));
    let sheet = page(&desk, "2025-11-10", &id)["approvals"].clone();
    let told: Vec<(&Value, &Value)> = sheet
        .as_array()
        .unwrap()
        .iter()
        .map(|one| (&one["step"], &one["date"]))
        .collect();
    let expected = [
        (&json!("agreed"), &json!("2025-11-09")),
        (&json!("approved"), &json!("2025-11-10")),
    ];
    assert_eq!(told, expected, "the line that waited is filled, not doubled");
}

#[test]
fn a_new_version_keeps_the_earlier_text() {
    let desk = desk();
    let id = document(
        &desk,
        REGULATION,
        "Ереже",
        &json!({ "version": "1.0", "date": "2025-09-01" }),
    );
    let version = json!({ "id": id, "version": "2.0", "date": "2025-11-20", "changes": "2-бөлім" });
    let saved = desk.call("2025-11-22", "document_new_version", version);
    assert_eq!(saved["row"]["version"], "2.0");
    let versions = page(&desk, "2025-11-22", &id)["revisions"].clone();
    let told: Vec<(&Value, &Value)> = versions
        .as_array()
        .unwrap()
        .iter()
        .map(|one| (&one["version"], &one["date"]))
        .collect();
    let expected = [
        (&json!("2.0"), &json!("2025-11-20")),
        (&json!("1.0"), &json!("2025-09-01")),
    ];
    assert_eq!(told, expected);
}

#[test]
fn reviews_come_due_by_the_kind_and_move_on() {
    let desk = desk();
    let charter = act(&desk, "Жарғы");
    let id = document(&desk, REGULATION, "Ереже", &json!({}));
    lead(&desk, &id, &charter, "2025-11-20");
    assert_eq!(
        page(&desk, "2025-11-22", &id)["row"]["review_due"],
        "2028-11-20",
        "36 months by its kind"
    );
    let due = |day: &str| desk.call(day, "document_overview", json!({}))["reviews_due"].clone();
    assert_eq!(due("2028-09-20"), 0);
    assert_eq!(due("2028-09-21"), 1, "sixty days before");
    desk.call("2028-11-01", "document_review", json!({ "id": id, "on": "2028-11-01" }));
    assert_eq!(page(&desk, "2028-11-01", &id)["row"]["review_due"], "2031-11-01");
}

#[test]
fn minutes_of_a_session_are_a_numbered_document_with_its_decisions() {
    let college = crate::groups::tests::college();
    let desk = &college.desk;
    let session = college.put(
        "session",
        json!({ "group_year": college.page, "topic_kk": "Бірінші отырыс", "date": "2025-10-15" }),
    );
    let register = json!({ "session": session });
    let refused = desk.refused("2025-11-01", "minutes_register", register.clone());
    assert_eq!(refused, [("session".to_owned(), "session_not_held".to_owned())]);
    desk.call("2025-11-01", "session_hold", json!({ "id": session }));
    college.put("decision", json!({ "session": session, "text_kk": "Байқау өткізу" }));
    let minutes = desk.call("2025-11-01", "minutes_register", register.clone());
    assert_eq!(minutes["row"]["number"], "ХТ-1/2025");
    assert_eq!(minutes["row"]["title_kk"], "Бірінші отырыс");
    let id = minutes["id"].as_str().unwrap();
    assert_eq!(page(desk, "2025-11-01", id)["decisions"][0]["text_kk"], "Байқау өткізу");
    let again = desk.refused("2025-11-01", "minutes_register", register);
    assert_eq!(again, [("session".to_owned(), "minutes_registered".to_owned())]);
}
