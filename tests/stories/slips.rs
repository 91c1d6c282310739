//! Slips of the pen as a methodist makes them: a day of another decade, an end before its beginning, a step that was taken
//! already, a thing of the program rewritten. Each is refused at its field, and nothing of it is kept.

use serde_json::{Value, json};

use crate::office::Office;

pub const TODAY: &str = "2026-11-20";

/// Fields and codes with which a call is refused.
pub fn refused(office: &Office, name: &str, request: Value) -> Vec<(String, String)> {
    let problem = office.ask(TODAY, name, request.clone());
    let problem = problem.expect_err(&format!("{name} {request} is refused"));
    problem
        .fields
        .into_iter()
        .map(|field| (field.field, field.code))
        .collect()
}

/// Saving these values is refused with the code at the field.
pub fn not_saved(office: &Office, record: &str, id: Option<&str>, values: Value, field: &str, code: &str) {
    let request = json!({ "record": record, "id": id, "values": values });
    let found = refused(office, "record_save", request);
    assert!(
        found.contains(&(field.to_owned(), code.to_owned())),
        "{record} {values}: {found:?}"
    );
}

/// An act is refused with the code at the field.
pub fn not_done(office: &Office, name: &str, request: Value, field: &str, code: &str) {
    let found = refused(office, name, request);
    assert_eq!(found, [(field.to_owned(), code.to_owned())], "{name}");
}

pub fn person(office: &Office, surname: &str, more: Value) -> String {
    let mut values = json!({ "surname_ru": surname, "given_name_ru": "Айгуль", "hire_date": "2015-09-01", "pedagogical_start": "2010-09-01" });
    let more = more.as_object().cloned().unwrap_or_default();
    values.as_object_mut().expect("an object").extend(more);
    office.save(TODAY, "person", None, values)
}

pub fn year(office: &Office) -> String {
    let values = json!({ "label": "2026–2027", "start_date": "2026-09-01", "end_date": "2027-06-30" });
    office.save(TODAY, "academic_year", None, values)
}

#[test]
fn a_day_that_is_none_is_said_at_its_field_in_acts_as_in_forms() {
    let office = Office::begin(TODAY);
    for (call, request, field) in [
        ("plan_item_done", json!({ "ids": [], "on": "2026-02-31" }), "on"),
        ("calendar", json!({ "from": "2026-13-01", "to": "2026-12-01" }), "from"),
        (
            "plan_approve",
            json!({ "id": "x", "date": "вчера", "approved_by": "Директор" }),
            "date",
        ),
        ("memorandum_prolong", json!({ "id": "x", "date": "2026-00-10" }), "date"),
    ] {
        not_done(&office, call, request, field, "not_a_date");
    }
    let unknown = office.ask(TODAY, "post_course_open", json!({ "training_records": ["nope"] }));
    assert_eq!(unknown.expect_err("there is no such course").code, "not_found");
}

#[test]
fn a_case_that_has_ended_is_not_ended_or_extended_again() {
    let office = Office::begin(TODAY);
    let person = person(&office, "Серикова", json!({}));
    let programme = json!({ "title_ru": "Критериальное оценивание", "hours": 72 });
    let programme = office.save(TODAY, "course_programme", None, programme);
    let course = json!({
        "person": person, "course_programme": programme, "hours": 72, "end_date": "2025-03-10",
        "issue_date": "2025-03-12", "document_number": "С-1", "status": "certified", "kind": "training-kind-course",
    });
    let record = office.save(TODAY, "training_record", None, course.clone());
    let cases = json!({ "record": "post_course_case", "where": { "training_record": record } });
    let case = office.call(TODAY, "record_list", cases)["rows"][0]["id"].clone();
    let close = |reason: &str| json!({ "case": case, "final_date": "2026-05-01", "override_reason": reason });
    office.call(TODAY, "post_course_close", close("первая причина"));
    not_done(
        &office,
        "post_course_close",
        close("другая причина"),
        "state",
        "case_not_open",
    );
    let extend = json!({ "case": case, "to": "2028-01-01", "reason": "ещё год" });
    not_done(&office, "post_course_extend", extend, "state", "case_not_open");
    let kept = office.call(TODAY, "record_get", json!({ "record": "post_course_case", "id": case }));
    assert_eq!(kept["override_reason"], "первая причина");

    let mut ahead = course;
    ahead["document_number"] = json!("С-2");
    (ahead["end_date"], ahead["issue_date"]) = (json!("2027-10-10"), json!("2027-10-12"));
    for field in ["end_date", "issue_date"] {
        not_saved(&office, "training_record", None, ahead.clone(), field, "in_the_future");
    }
}

#[test]
fn a_pair_stops_once_and_not_before_it_worked() {
    let office = Office::begin(TODAY);
    let (mentor, mentee) = (
        person(&office, "Калиева", json!({})),
        person(
            &office,
            "Ким",
            json!({ "hire_date": "2026-09-01", "pedagogical_start": "2026-09-01" }),
        ),
    );
    let pair = json!({ "mentor": mentor, "mentee": mentee, "academic_year": year(&office) });
    let pair = office.save(TODAY, "mentorship", None, pair);
    let order = json!({ "id": pair, "order_number": "7", "order_date": "2026-09-03", "since": "2026-09-05", "until": "2027-06-30" });
    office.call(TODAY, "mentorship_order", order);
    office.call(TODAY, "mentorship_start", json!({ "id": pair }));
    let stop = |on: &str| json!({ "id": pair, "on": on, "reason": "перевод" });
    not_done(&office, "mentorship_stop", stop("2000-01-01"), "ended_on", "date_order");
    office.call(TODAY, "mentorship_stop", stop("2026-11-01"));
    not_done(&office, "mentorship_stop", stop("2026-11-02"), "state", "pair_ended");
}

#[test]
fn whoever_left_heads_nothing_and_the_history_can_be_entered() {
    let office = Office::begin(TODAY);
    let left = json!({ "status": "dismissed", "status_since": "2026-10-01" });
    let left = person(&office, "Ахметова", left);
    let group = json!({ "name_ru": "Модульное обучение", "technology": "technology-modular", "state": "active" });
    let group = office.save(TODAY, "creative_group", None, group);
    let heads = json!({ "creative_group": group, "person": left, "since": "2026-10-10", "override_reason": "опыт" });
    let found = refused(&office, "group_appoint", heads);
    assert!(
        found.contains(&("person".to_owned(), "not_working".to_owned())),
        "{found:?}"
    );
    let member =
        |until: Value| json!({ "creative_group": group, "person": left, "since": "2026-09-01", "until": until });
    not_saved(
        &office,
        "group_membership",
        None,
        member(Value::Null),
        "person",
        "not_working",
    );
    office.save(TODAY, "group_membership", None, member(json!("2026-09-30")));

    let works = person(&office, "Мусина", json!({}));
    let appoint = json!({ "creative_group": group, "person": works, "since": "2026-10-10", "override_reason": "опыт" });
    let headship = office.call(TODAY, "group_appoint", appoint);
    let id = headship["id"].as_str();
    not_saved(
        &office,
        "headship",
        id,
        json!({ "eligibility": "{}" }),
        "eligibility",
        "snapshot_kept",
    );
}

#[test]
fn a_decision_is_not_due_before_it_was_taken_and_a_session_out_of_its_year_is_told() {
    let office = Office::begin(TODAY);
    let group = json!({ "name_ru": "Модульное обучение", "technology": "technology-modular", "state": "active" });
    let group = office.save(TODAY, "creative_group", None, group);
    let page = json!({ "creative_group": group, "academic_year": year(&office) });
    let page = office.save(TODAY, "group_year", None, page);
    let session =
        |number: i64, date: &str| json!({ "group_year": page, "number": number, "date": date, "topic_ru": "Модуль" });
    let first = office.save(TODAY, "session", None, session(1, "2026-10-05"));
    let decision = |field: &str, day: &str| json!({ "session": first, "text_ru": "Подготовить модуль", field: day });
    not_saved(
        &office,
        "decision",
        None,
        decision("due", "2020-02-01"),
        "due",
        "date_order",
    );
    not_saved(
        &office,
        "decision",
        None,
        decision("done_on", "2020-01-01"),
        "done_on",
        "date_order",
    );
    office.save(TODAY, "decision", None, decision("due", "2026-10-05"));
    let save = json!({ "record": "session", "id": null, "values": session(1, "2030-10-05") });
    let warnings = office.call(TODAY, "record_save", save)["warnings"].clone();
    let codes: Vec<&str> = warnings
        .as_array()
        .expect("warnings")
        .iter()
        .filter_map(|one| one["code"].as_str())
        .collect();
    assert_eq!(codes, ["session_outside_year", "session_number_taken"]);
}

#[test]
fn an_approved_plan_is_rewritten_by_no_way_but_its_approval() {
    let office = Office::begin(TODAY);
    let plan = json!({ "kind": "methodical", "title_ru": "План", "academic_year": year(&office) });
    let plan = office.save(TODAY, "plan", None, plan);
    let line = |more: Value| {
        let mut line = json!({ "plan": plan, "activity_ru": "Совет", "rank": 1 });
        line.as_object_mut()
            .expect("an object")
            .extend(more.as_object().cloned().expect("an object"));
        line
    };
    for (more, field, code) in [
        (json!({ "term_kind": "on" }), "term_from", "required"),
        (
            json!({ "term_kind": "between", "term_from": "2026-10" }),
            "term_to",
            "required",
        ),
        (
            json!({ "term_kind": "on", "term_from": "2020-12" }),
            "term_from",
            "term_far_from_plan",
        ),
        (
            json!({ "term_kind": "on", "term_from": "2031-12" }),
            "term_from",
            "term_far_from_plan",
        ),
    ] {
        not_saved(&office, "plan_item", None, line(more), field, code);
    }
    let item = office.save(
        TODAY,
        "plan_item",
        None,
        line(json!({ "term_kind": "on", "term_from": "2026-10" })),
    );
    office.call(TODAY, "plan_submit", json!({ "id": plan }));
    let agree = json!({ "id": plan, "body": "Методический совет", "protocol_number": "1", "date": "2026-09-01" });
    office.call(TODAY, "plan_agree", agree);
    let approve = |date: &str| json!({ "id": plan, "date": date, "approved_by": "Директор" });
    not_done(&office, "plan_approve", approve("2026-08-01"), "date", "date_order");
    office.call(TODAY, "plan_approve", approve("2026-09-02"));
    office.save(TODAY, "plan_item", Some(&item), json!({ "activity_ru": "Переписано" }));
    not_saved(
        &office,
        "plan",
        Some(&plan),
        json!({ "approved_on": "2026-09-03" }),
        "approved_on",
        "plan_approved_again",
    );
    not_saved(
        &office,
        "plan",
        Some(&plan),
        json!({ "state": "executed" }),
        "state",
        "plan_open_lines",
    );
    let moved = json!({ "ids": [item], "term_kind": "on", "term_from": "2020-12", "reason": "перенос" });
    not_done(&office, "plan_item_move", moved, "term_from", "term_far_from_plan");
    let versions = office.call(TODAY, "record_list", json!({ "record": "plan_version" }));
    assert_eq!(versions["total"], 1);
    let version = versions["rows"][0]["id"].as_str().expect("a version");
    let signed = json!({ "record": "plan_version", "id": version, "values": { "approved_on": "2000-01-01" } });
    let frozen = office
        .ask(TODAY, "record_save", signed)
        .expect_err("a version is frozen");
    assert_eq!(frozen.code, "plan_frozen");
}

#[test]
fn papers_end_after_they_began() {
    let office = Office::begin(TODAY);
    let document = json!({
        "document_kind": "document-kind-regulation", "title_ru": "Положение", "state": "approved", "approved_on": "2026-09-10",
    });
    let document = office.save(TODAY, "document", None, document);
    let withdraw = json!({ "id": document, "on": "2020-01-01", "reason": "ошибка" });
    not_done(&office, "document_withdraw", withdraw, "on", "date_order");

    let version = |version: &str| json!({ "id": document, "version": version, "date": "2026-10-01" });
    office.call(TODAY, "document_new_version", version("2"));
    not_done(
        &office,
        "document_new_version",
        version("2"),
        "version",
        "version_twice",
    );

    let memorandum = |more: Value| {
        let mut row = json!({ "subject_ru": "Сотрудничество", "date": "2026-01-10", "state": "signed" });
        row.as_object_mut()
            .expect("an object")
            .extend(more.as_object().cloned().expect("an object"));
        row
    };
    not_saved(
        &office,
        "memorandum",
        None,
        memorandum(json!({ "valid_to": "2025-01-01" })),
        "valid_to",
        "date_order",
    );
    let save = json!({ "record": "memorandum", "id": null, "values": memorandum(json!({ "valid_to": "2026-12-31" })) });
    let saved = office.call(TODAY, "record_save", save);
    assert_eq!(saved["warnings"][0]["code"], "memorandum_no_parties");
    let prolong = json!({ "id": saved["id"], "date": "2020-11-20" });
    not_done(&office, "memorandum_prolong", prolong, "date", "date_order");

    let event = json!({ "title_ru": "Форум", "event_kind": "event-kind-forum", "level": "level-college", "start_date": "2026-11-19", "end_date": "2026-11-21", "state": "held" });
    not_saved(&office, "event", None, event.clone(), "end_date", "in_the_future");
    let mut planned = event;
    planned["state"] = json!("planned");
    let planned = office.save(TODAY, "event", None, planned);
    let link = json!({ "event": planned, "title": "Газета", "url": "javascript:alert(1)" });
    not_saved(&office, "event_link", None, link, "url", "not_an_address");
}

#[test]
fn a_card_holds_no_day_that_has_not_come() {
    let office = Office::begin(TODAY);
    let born = json!({ "surname_ru": "Ким", "birth_date": "2030-01-01" });
    not_saved(&office, "person", None, born, "birth_date", "in_the_future");
    let hired = json!({ "surname_ru": "Ким", "birth_date": "1990-05-01", "hire_date": "1980-09-01" });
    not_saved(&office, "person", None, hired, "hire_date", "date_order");
    let mail = json!({ "surname_ru": "Ким", "email": "не почта" });
    not_saved(&office, "person", None, mail, "email", "not_a_mail");
    let person = person(&office, "Ким", json!({ "email": "kim@kollej.kz" }));
    let category = json!({ "person": person, "category": "category-expert", "granted": "2025-01-01", "valid_until": "2020-01-01" });
    not_saved(&office, "category_record", None, category, "valid_until", "date_order");
    let practice =
        json!({ "person": person, "technology": "technology-dual", "level": "learning", "since": "2030-02-01" });
    not_saved(
        &office,
        "technology_experience",
        None,
        practice,
        "since",
        "in_the_future",
    );
    let merge = |keep: &str, gone: &str| json!({ "keep": keep, "gone": gone });
    office.call(
        TODAY,
        "technology_merge",
        merge("technology-distance", "technology-dual"),
    );
    let again = merge("technology-it", "technology-dual");
    not_done(&office, "technology_merge", again, "gone", "merged_already");
}
