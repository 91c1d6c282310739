//! Slips in plans: a line ticked with a day of another year. And what was approved does not vanish: a line and a version of
//! an approved plan, a document in force.

use serde_json::{Value, json};

use crate::office::Office;
use crate::slips::{TODAY, not_done, not_saved, year};

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
