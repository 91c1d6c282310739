//! Plans through the router: terms, facts, the way to approval, what was frozen, last year's plan.

use serde_json::{Value, json};

use super::frozen::FrozenPlan;
use super::model::PlanVersion;
use crate::groups::tests::{College, college};
use crate::record;
use crate::testing::{Desk, desk};

const YEAR: &str = "academic-year-2025";

pub(super) fn plan(desk: &Desk) -> String {
    let values = json!({ "kind": "methodical", "academic_year": YEAR, "title_ru": "План на 2025-2026 учебный год" });
    desk.put("2025-08-28", "plan", values)
}

pub(super) fn line(desk: &Desk, plan: &str, values: Value) -> String {
    let mut all = json!({ "plan": plan, "activity_ru": "Семинар" });
    all.as_object_mut().unwrap().extend(values.as_object().unwrap().clone());
    desk.put("2025-08-28", "plan_item", all)
}

fn get(desk: &Desk, day: &str, record: &str, id: &str) -> Value {
    desk.call(day, "record_get", json!({ "record": record, "id": id }))
}

pub(super) fn event(desk: &Desk, line: Option<&str>, values: Value) -> String {
    let mut all = json!({
        "event_kind": "event-kind-seminar", "level": "level-college", "title_ru": "Семинар", "plan_item": line,
    });
    all.as_object_mut().unwrap().extend(values.as_object().unwrap().clone());
    desk.put("2026-05-01", "event", all)
}

fn save(desk: &Desk, record: &str, id: &str, values: Value) {
    desk.call(
        "2026-05-01",
        "record_save",
        json!({ "record": record, "id": id, "values": values }),
    );
}

#[test]
fn the_days_and_months_of_a_term_follow_from_the_year_of_the_plan() {
    let desk = desk();
    let plan = plan(&desk);
    for (kind, from, to, start, end, months, needed) in [
        ("on", "2025-09", "", "2025-09-01", "2025-09-30", "9", 1),
        ("on", "2025-10-15", "", "2025-10-15", "2025-10-15", "10", 1),
        ("between", "2025-10", "2025-11", "2025-10-01", "2025-11-30", "10,11", 1),
        ("until", "", "2025-10-15", "2025-09-01", "2025-10-15", "9,10", 1),
        (
            "all_year",
            "",
            "",
            "2025-09-01",
            "2026-06-30",
            "9,10,11,12,1,2,3,4,5,6",
            1,
        ),
        (
            "monthly",
            "",
            "",
            "2025-09-01",
            "2026-06-30",
            "9,10,11,12,1,2,3,4,5,6",
            10,
        ),
        (
            "monthly",
            "2025-10",
            "2025-12",
            "2025-10-01",
            "2025-12-31",
            "10,11,12",
            3,
        ),
        (
            "quarterly",
            "",
            "",
            "2025-09-01",
            "2026-06-30",
            "9,10,11,12,1,2,3,4,5,6",
            4,
        ),
        ("half_year_1", "", "", "2025-09-01", "2026-01-14", "9,10,11,12,1", 1),
        ("half_year_2", "", "", "2026-01-15", "2026-06-30", "1,2,3,4,5,6", 1),
    ] {
        let blank = |text: &str| if text.is_empty() { Value::Null } else { json!(text) };
        let given = json!({ "term_kind": kind, "term_from": blank(from), "term_to": blank(to) });
        let row = get(&desk, "2025-09-01", "plan_item", &line(&desk, &plan, given));
        let told = (
            &row["term_start"],
            &row["term_end"],
            &row["months"],
            &row["facts_needed"],
        );
        assert_eq!(
            told,
            (&json!(start), &json!(end), &json!(months), &json!(needed)),
            "{kind} {from} {to}"
        );
    }
    let whenever = line(&desk, &plan, json!({ "term_kind": "as_needed" }));
    let row = get(&desk, "2030-01-01", "plan_item", &whenever);
    assert_eq!(
        (&row["months"], &row["clock"]),
        (&Value::Null, &json!("planned")),
        "nothing is late that has no day"
    );
}

#[test]
fn lines_are_numbered_by_section_and_counted_once() {
    let desk = desk();
    let plan = plan(&desk);
    let section = |rank: i64, title: &str| {
        desk.put(
            "2025-08-28",
            "plan_section",
            json!({ "plan": plan, "rank": rank, "title_ru": title }),
        )
    };
    let (second, first) = (
        section(2, "Повышение квалификации"),
        section(1, "Организационная работа"),
    );
    let of = |section: &str, rank: i64, more: Value| {
        let mut given = json!({ "plan_section": section, "rank": rank, "term_kind": "on", "term_from": "2025-09" });
        given.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        line(&desk, &plan, given)
    };
    of(&second, 1, json!({ "state": "done", "done_on": "2025-08-20" }));
    of(&first, 2, json!({ "state": "cancelled", "reason": "Карантин" }));
    of(&first, 1, json!({}));
    let moved = of(&first, 3, json!({}));
    of(&second, 2, json!({ "term_from": "2026-05" }));
    let given = json!({ "ids": [moved], "term_kind": "on", "term_from": "2026-04", "reason": "Болезнь ведущего" });
    desk.call("2025-10-01", "plan_item_move", given);
    let page = desk.call("2025-11-01", "plan_page", json!({ "id": plan }));
    let numbers: Vec<_> = page["items"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| row["number"].clone())
        .collect();
    assert_eq!(numbers, ["1.1", "1.2", "1.3", "2.1", "2.2"]);
    assert_eq!(page["items"][3]["section_title"], "Повышение квалификации");
    assert_eq!(page["items"][2]["moved_from"], "on|2025-09|");
    assert_eq!(
        page["totals"],
        json!({ "items": 5, "done": 1, "by_hand": 1, "moved": 1, "cancelled": 1, "overdue": 1, "open": 1, "percent": 25.0 })
    );
    let row = get(&desk, "2025-11-01", "plan", &plan);
    assert_eq!(
        (&row["overdue"], &row["percent"]),
        (&json!(1), &json!(25.0)),
        "the list counts as the page does"
    );
    let late = get(&desk, "2026-05-02", "plan", &plan);
    assert_eq!(late["overdue"], 2, "a moved line is late after its new term");
}

#[test]
fn facts_close_a_line_and_taken_back_reopen_it() {
    let desk = desk();
    let plan = plan(&desk);
    let one = line(
        &desk,
        &plan,
        json!({ "term_kind": "on", "term_from": "2025-10", "target": 2 }),
    );
    let state = |id: &str| {
        let row = get(&desk, "2026-05-01", "plan_item", id);
        (row["state"].clone(), row["done_on"].clone(), row["facts"].clone())
    };
    let held = json!({ "start_date": "2025-10-10", "state": "held" });
    let first = event(&desk, Some(&one), held);
    assert_eq!(state(&one), (json!("in_progress"), Value::Null, json!(1)), "one of two");
    let second = event(
        &desk,
        Some(&one),
        json!({ "start_date": "2025-10-20", "end_date": "2025-10-21" }),
    );
    assert_eq!(state(&one).0, "in_progress", "planned is no fact");
    save(&desk, "event", &second, json!({ "state": "held" }));
    assert_eq!(state(&one), (json!("done"), json!("2025-10-21"), json!(2)));
    assert_eq!(get(&desk, "2026-05-01", "plan_item", &one)["done_by_hand"], false);
    save(
        &desk,
        "event",
        &first,
        json!({ "state": "cancelled", "reason": "Карантин" }),
    );
    assert_eq!(state(&one), (json!("in_progress"), Value::Null, json!(1)), "reopened");
    desk.call("2026-05-01", "undo", json!({}));
    assert_eq!(state(&one).0, "done", "undone with the event");

    let other = line(&desk, &plan, json!({ "term_kind": "on", "term_from": "2025-11" }));
    desk.call(
        "2025-11-20",
        "plan_item_done",
        json!({ "ids": [other], "on": "2025-11-19", "mark": "Проведён" }),
    );
    let row = get(&desk, "2026-05-01", "plan_item", &other);
    assert_eq!(
        (&row["state"], &row["done_by_hand"], &row["mark"]),
        (&json!("done"), &json!(true), &json!("Проведён"))
    );
    let fact = event(
        &desk,
        Some(&other),
        json!({ "start_date": "2025-11-19", "state": "held" }),
    );
    save(&desk, "event", &fact, json!({ "plan_item": null }));
    assert_eq!(state(&other).0, "done", "what was closed by hand stays closed");
    desk.call("2026-05-01", "plan_item_reopen", json!({ "ids": [other] }));
    let row = get(&desk, "2026-05-01", "plan_item", &other);
    assert_eq!(
        (&row["state"], &row["done_by_hand"], &row["mark"]),
        (&json!("planned"), &json!(false), &Value::Null),
        "nothing says any more that it was done"
    );
}

#[test]
fn documents_decisions_and_publications_are_facts_too() {
    let desk = desk();
    let plan = plan(&desk);
    let state = |id: &str| get(&desk, "2026-05-01", "plan_item", id)["state"].clone();
    let line = || line(&desk, &plan, json!({ "term_kind": "all_year" }));
    let (paper, article, resolved) = (line(), line(), line());
    let order =
        json!({ "document_kind": "document-kind-order", "title_ru": "О плане", "state": "draft", "plan_item": paper });
    let order = desk.put("2026-05-01", "document", order);
    assert_eq!(state(&paper), "planned");
    save(
        &desk,
        "document",
        &order,
        json!({ "state": "approved", "approved_on": "2025-10-01", "date": "2025-10-01" }),
    );
    assert_eq!(state(&paper), "done");
    desk.put(
        "2026-05-01",
        "publication",
        json!({ "title_ru": "Статья", "co_authors": "Ким А.", "date": "2026-03-01", "plan_item": article }),
    );
    assert_eq!(state(&article), "done");
    let autumn = line();
    let of_october = json!({ "title_ru": "Статья", "co_authors": "Ким А.", "date": "2025-10", "plan_item": autumn });
    desk.put("2026-06-10", "publication", of_october);
    let done_on = get(&desk, "2026-06-10", "plan_item", &autumn)["done_on"].clone();
    assert_eq!(
        done_on, "2025-10-31",
        "what is known by its month was there when the month ended"
    );
    let seminar = event(&desk, None, json!({ "start_date": "2025-10-10", "state": "held" }));
    let decision = json!({ "event": seminar, "text_ru": "Провести конкурс", "plan_item": resolved });
    let decision = desk.put("2026-05-01", "decision", decision);
    save(
        &desk,
        "decision",
        &decision,
        json!({ "state": "done", "done_on": "2026-02-01" }),
    );
    assert_eq!(state(&resolved), "done");
}

#[test]
fn a_plan_goes_step_by_step_and_what_was_approved_stays() {
    let desk = desk();
    let plan = plan(&desk);
    let id = json!({ "id": plan });
    let declined = |name: &str, request: Value| {
        let problem = desk
            .call_on(&crate::testing::on("2025-09-05"), name, request)
            .expect_err("a refusal");
        (problem.code, problem.args)
    };
    assert_eq!(declined("plan_submit", id.clone()).0, "plan_empty");
    let person = desk.put(
        "2025-08-28",
        "person",
        json!({ "surname_ru": "Габдуллина", "given_name_ru": "Дина" }),
    );
    let one = line(
        &desk,
        &plan,
        json!({ "term_kind": "on", "term_from": "2025-09", "responsible": person }),
    );
    let approve = json!({ "id": plan, "date": "2025-09-05", "approved_by": "Директор А. Б. Оспанов" });
    let (code, args) = declined("plan_approve", approve.clone());
    assert_eq!((code.as_str(), &args["needs"]), ("plan_step", &json!("agreed")));
    let skipped = json!({ "record": "plan", "id": plan, "values": { "state": "agreed" } });
    let refused = desk.refused("2025-09-05", "record_save", skipped);
    assert_eq!(refused, [("state".to_owned(), "plan_step_skipped".to_owned())]);
    desk.call("2025-09-01", "plan_submit", id.clone());
    desk.call(
        "2025-09-02",
        "plan_return",
        json!({ "id": plan, "remark": "Уточнить сроки" }),
    );
    desk.call("2025-09-03", "plan_submit", id.clone());
    let agree = json!({ "id": plan, "body": "Методический совет", "protocol_number": "1", "date": "2025-09-04" });
    desk.call("2025-09-04", "plan_agree", agree);
    desk.call("2025-09-05", "plan_approve", approve.clone());
    let page = desk.call("2025-09-05", "plan_page", id.clone());
    assert_eq!(page["next_steps"], json!(["approve", "execute", "archive"]));
    let steps: Vec<_> = page["approvals"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| row["step"].clone())
        .collect();
    assert_eq!(steps, ["returned", "agreed", "approved"]);
    let version = page["versions"][0]["id"].as_str().unwrap().to_owned();
    let content = || {
        let kept = desk.engine.read(|reader| record::load::<PlanVersion>(reader, &version));
        kept.expect("a version").content
    };
    let frozen = content();
    let read = FrozenPlan::read(&frozen).expect("a plan");
    assert_eq!(read.lines[0].term_from.as_deref(), Some("2025-09"));
    assert_eq!(read.lines[0].people[0].name.ru.as_deref(), Some("Габдуллина Дина"));

    save(&desk, "person", &person, json!({ "surname_ru": "Сериккызы" }));
    let given = json!({ "ids": [one], "term_kind": "on", "term_from": "2025-12", "reason": "Командировка" });
    desk.call("2025-10-01", "plan_item_move", given);
    assert_eq!(content(), frozen, "byte for byte");
    let changed = json!({ "record": "plan_version", "id": version, "values": { "content": "{}" } });
    assert_eq!(declined("record_save", changed).0, "plan_frozen");
    let removed = json!({ "record": "plan_version", "ids": [version] });
    assert_eq!(declined("record_remove", removed).0, "plan_frozen");

    let again = desk.refused("2025-10-02", "plan_approve", approve.clone());
    assert_eq!(again, [("reason".to_owned(), "required".to_owned())]);
    let mut second = approve;
    second["reason"] = json!("Перенос сроков");
    desk.call("2025-10-02", "plan_approve", second);
    let page = desk.call("2025-10-02", "plan_page", id.clone());
    let numbers: Vec<_> = page["versions"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| row["number"].clone())
        .collect();
    assert_eq!(numbers, [2, 1]);
    assert_eq!(content(), frozen);
    let execute = json!({ "id": plan, "step": "execute" });
    assert_eq!(declined("plan_finish", execute.clone()).0, "plan_open_lines");
    desk.call(
        "2025-12-20",
        "plan_item_done",
        json!({ "ids": [one], "on": "2025-12-19" }),
    );
    assert_eq!(
        desk.call("2025-12-20", "plan_finish", execute)["row"]["state"],
        "executed"
    );
}

#[test]
fn lines_of_a_group_find_its_plan_and_its_approval() {
    let college: College = college();
    let desk = &college.desk;
    let first = college.put(
        "plan_item",
        json!({ "group_year": college.page, "activity_kk": "Теория" }),
    );
    let row = get(desk, "2026-05-01", "plan_item", &first);
    let plan = row["plan"].as_str().expect("its plan is made").to_owned();
    let second = college.put(
        "plan_item",
        json!({ "group_year": college.page, "activity_kk": "Практикум" }),
    );
    assert_eq!(
        get(desk, "2026-05-01", "plan_item", &second)["plan"],
        json!(plan),
        "the same plan"
    );
    let made = get(desk, "2026-05-01", "plan", &plan);
    assert_eq!(
        (&made["kind"], &made["title_kk"], &made["title_ru"]),
        (&json!("group"), &json!("Дуалды оқыту"), &Value::Null)
    );
    assert_eq!(made["academic_year"], college.years[1]);
    let written = college.put("plan_item", json!({ "plan": plan, "activity_kk": "Қорытынды" }));
    assert_eq!(
        get(desk, "2026-05-01", "plan_item", &written)["group_year"],
        college.page,
        "and stands on the group's page"
    );

    for (call, request) in [
        ("plan_submit", json!({ "id": plan })),
        (
            "plan_agree",
            json!({ "id": plan, "body": "Әдістемелік кеңес", "protocol_number": "7", "date": "2025-09-10" }),
        ),
        (
            "plan_approve",
            json!({ "id": plan, "date": "2025-09-12", "approved_by": "Директор" }),
        ),
    ] {
        desk.call("2025-09-12", call, request);
    }
    let year = get(desk, "2026-05-01", "group_year", &college.page);
    assert_eq!(
        (&year["plan_approved_on"], &year["plan_protocol"]),
        (&json!("2025-09-12"), &json!("7")),
        "R-GRP-1"
    );
    let found = college.page_of(&college.page);
    let told = found["findings"]
        .as_array()
        .unwrap()
        .iter()
        .find(|finding| finding["code"] == "grp_plan")
        .unwrap();
    assert_eq!(told["ok"], true);
    for _ in 0..3 {
        desk.call("2026-05-01", "undo", json!({}));
    }
    assert_eq!(
        get(desk, "2026-05-01", "group_year", &college.page)["plan_approved_on"],
        Value::Null
    );
    save(
        desk,
        "group_year",
        &college.page,
        json!({ "plan_approved_on": "2025-09-15" }),
    );
    let page = desk.call("2026-05-01", "plan_page", json!({ "id": plan }));
    assert_eq!(
        (&page["row"]["state"], &page["versions"][0]["number"]),
        (&json!("approved"), &json!(1)),
        "taken from paper"
    );
}

#[test]
fn the_next_year_begins_with_what_the_last_left() {
    let desk = desk();
    let old = plan(&desk);
    let section = desk.put(
        "2025-08-28",
        "plan_section",
        json!({ "plan": old, "rank": 1, "title_ru": "Организационная работа" }),
    );
    let of = |more: Value| {
        let mut given = json!({ "plan_section": section });
        given.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        line(&desk, &old, given)
    };
    let open = of(
        json!({ "term_kind": "between", "term_from": "2025-10", "term_to": "2026-02-28", "roles": ["responsible-role-methodist"] }),
    );
    let done = of(json!({ "state": "done", "done_on": "2025-08-20", "term_kind": "on", "term_from": "2025-09-01" }));
    let started = desk.call(
        "2026-08-20",
        "plan_start",
        json!({ "kind": "methodical", "academic_year": "academic-year-2026", "from": old }),
    );
    assert_eq!(started["row"]["title_ru"], "План на 2026–2027 учебный год");
    assert_eq!(started["row"]["continues"], old);
    let new = started["id"].as_str().unwrap().to_owned();
    let page = desk.call("2026-08-20", "plan_page", json!({ "id": new }));
    let items = page["items"].as_array().unwrap();
    assert_eq!(items.len(), 1, "only what was not done");
    let carried = &items[0];
    assert_eq!(
        (&carried["term_from"], &carried["term_to"]),
        (&json!("2026-10"), &json!("2027-02-28"))
    );
    assert_eq!(
        (&carried["carried_from"], &carried["state"]),
        (&json!(open), &json!("planned"))
    );
    assert_eq!(carried["roles"], json!(["responsible-role-methodist"]));
    assert_eq!(page["sections"].as_array().unwrap().len(), 1);
    let carry = json!({ "from": old, "to": new, "items": [done, open] });
    assert_eq!(
        desk.call("2026-08-21", "plan_carry_over", carry.clone())["count"],
        1,
        "one of them is there"
    );
    assert_eq!(
        desk.call("2026-08-21", "plan_page", json!({ "id": new }))["sections"]
            .as_array()
            .unwrap()
            .len(),
        1
    );
    let last = desk.call("2026-08-21", "plan_page", json!({ "id": old }));
    assert_eq!(last["totals"]["items"], 2, "last year's plan stays");
    let same = json!({ "from": old, "to": old, "items": [open] });
    assert_eq!(
        desk.refused("2026-08-21", "plan_carry_over", same),
        [("to".to_owned(), "same_plan".to_owned())]
    );
}

#[test]
fn late_lines_and_plans_are_told() {
    let desk = desk();
    let plan = plan(&desk);
    line(&desk, &plan, json!({ "term_kind": "on", "term_from": "2025-09" }));
    line(&desk, &plan, json!({ "term_kind": "all_year" }));
    let late = |day: &str| {
        let context = crate::testing::on(day);
        let late = desk
            .engine
            .read(|reader| super::overdue::overdue(reader, 50, &context))
            .expect("it is told");
        (late.items.total, late.plans.len())
    };
    assert_eq!(late("2025-09-30"), (0, 0));
    assert_eq!(
        late("2025-10-02"),
        (1, 1),
        "the month is over, and so are the days for approval"
    );
    assert_eq!(
        late("2026-07-01"),
        (2, 0),
        "of a year that is over nobody approves the plan any more"
    );
}

#[test]
fn a_line_that_is_found_says_whose_it_is() {
    let desk = desk();
    let plan = plan(&desk);
    let section = json!({ "plan": plan, "rank": 1, "title_ru": "Организационная работа" });
    let section = desk.put("2025-08-28", "plan_section", section);
    let id = line(
        &desk,
        &plan,
        json!({ "plan_section": section, "activity_ru": "Круглый стол" }),
    );
    let hits = desk.call("2025-09-01", "search", json!({ "text": "Круглый" }));
    let hit = hits
        .as_array()
        .expect("hits")
        .iter()
        .find(|hit| hit["id"] == json!(id))
        .expect("the line");
    let whose = hit["subtitle"].as_str().expect("whose it is");
    for part in ["План на 2025-2026 учебный год", "2025–2026", "Организационная работа"]
    {
        assert!(whose.contains(part), "{part}: {whose}");
    }
    let named = desk.call(
        "2025-09-01",
        "record_titles",
        json!({ "record": "plan_item", "ids": [id] }),
    );
    assert_eq!(named.as_array().expect("titles").len(), 1);
    assert_eq!(named[0]["title"], "Круглый стол");
}
