//! The plan of methodical work through a year: last year's workbook comes in whole, the council agrees, the director
//! approves, events close lines, one line is moved with a reason; what was approved still reads as approved.

use std::path::Path;

use serde_json::{Value, json};

use crate::office::{Office, shown, table_with};

/// Day on which the autumn is looked back at.
const DECEMBER: &str = "2025-12-01";

struct Story {
    office: Office,
    plan: String,
}

impl Story {
    /// The plan as its workbook says, approved on the first of September.
    fn begin() -> Self {
        let office = Office::begin("2025-08-25");
        let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/plan_metodraboty_2025-2026.xlsx");
        let created = office.import("2025-08-25", &file);
        assert_eq!(created, 32, "lines of the workbook, counted by hand: 7 + 7 + 5 + 6 + 7");
        assert_eq!(
            office.import("2025-08-25", &file),
            0,
            "the same file again changes nothing"
        );
        let plans = office.call("2025-08-25", "record_list", json!({ "record": "plan" }));
        assert_eq!(plans["total"], 1);
        let plan = plans["rows"][0]["id"].as_str().expect("a plan").to_owned();
        for (day, call, mut request) in [
            ("2025-08-27", "plan_submit", json!({})),
            (
                "2025-08-28",
                "plan_agree",
                json!({ "body": "Методический совет", "protocol_number": "1", "date": "2025-08-28" }),
            ),
            (
                "2025-09-01",
                "plan_approve",
                json!({ "date": "2025-09-01", "approved_by": "Директор колледжа А. Б. Оспанов" }),
            ),
        ] {
            request["id"] = json!(plan);
            office.call(day, call, request);
        }
        Self { office, plan }
    }

    fn page(&self, day: &str) -> Value {
        self.office.call(day, "plan_page", json!({ "id": self.plan }))
    }

    /// The line of that number.
    fn line(&self, number: &str) -> Value {
        let page = self.page(DECEMBER);
        let items = page["items"].as_array().expect("lines");
        let found = items.iter().find(|item| item["number"] == number);
        found.unwrap_or_else(|| panic!("no line {number}")).clone()
    }

    /// An event of a line that was held on that day.
    fn hold(&self, number: &str, day: &str) {
        let line = self.line(number);
        let event = json!({
            "title_ru": line["activity_ru"], "event_kind": line["event_kind"], "level": "level-college", "own": true,
            "start_date": day, "state": "planned", "plan_item": line["id"],
        });
        let id = self.office.save("2025-09-02", "event", None, event);
        self.office.save(day, "event", Some(&id), json!({ "state": "held" }));
    }

    /// R1 as approved, as the screen shows it in each language.
    fn approved(&self) -> Vec<Value> {
        let asked = json!({ "of": self.plan, "version": "approved" });
        let languages = ["kk", "ru", "en"].into_iter();
        let views =
            languages.map(|language| self.office.report(DECEMBER, "r1", asked.clone(), language)["sheets"].clone());
        views.collect()
    }

    /// The content of the first version, as it is kept.
    fn frozen(&self) -> String {
        let page = self.page(DECEMBER);
        let versions = page["versions"].as_array().expect("versions");
        let first = versions.last().expect("a version")["id"].clone();
        let asked = json!({ "record": "plan_version", "id": first });
        let kept = self.office.call(DECEMBER, "record_get", asked);
        kept["content"].as_str().expect("its content").to_owned()
    }
}

#[test]
fn a_plan_is_imported_approved_and_carried_out() {
    let story = Story::begin();
    let frozen = story.frozen();
    let printed = story.approved();
    let before = story.page("2025-09-01");
    assert_eq!(before["totals"]["items"], 32);
    assert_eq!(
        (&before["totals"]["done"], &before["totals"]["overdue"]),
        (&json!(0), &json!(0))
    );

    story.hold("1.3", "2025-09-18");
    story.hold("1.1", "2025-11-12");
    story.hold("3.3", "2025-11-20");
    let moved = json!({
        "ids": [story.line("1.4")["id"]], "term_kind": "on", "term_from": "2026-02", "reason": "Командировка ведущего",
    });
    story.office.call("2025-09-25", "plan_item_move", moved);

    for (number, day) in [("1.3", "2025-09-18"), ("1.1", "2025-11-12"), ("3.3", "2025-11-20")] {
        let line = story.line(number);
        assert_eq!(
            (&line["state"], &line["done_on"]),
            (&json!("done"), &json!(day)),
            "{number}"
        );
        assert_eq!(line["done_by_hand"], false, "{number}: the event is the proof");
    }
    let line = story.line("1.4");
    assert_eq!(
        (&line["clock"], &line["reason"]),
        (&json!("moved"), &json!("Командировка ведущего"))
    );

    // Counted by hand on the first of December. Of the terms that have passed: eight of September without the done and the
    // moved one 6, four of November without the two done ones 2, seven of October and November, two until 15 October. Of the
    // terms that have not: four of the whole year, four of every month, three of the first half-year.
    let page = story.page(DECEMBER);
    assert_eq!(
        page["totals"],
        json!({
            "items": 32, "done": 3, "by_hand": 0, "moved": 1, "cancelled": 0, "overdue": 6 + 2 + 7 + 2,
            "open": 4 + 4 + 3, "percent": 9.375,
        })
    );
    let list = json!({ "record": "plan_item", "where": { "plan": story.plan, "clock": "overdue" } });
    assert_eq!(
        story.office.call(DECEMBER, "record_list", list)["total"],
        17,
        "the figure opens its lines"
    );

    for (language, share) in [("kk", "9,4"), ("ru", "9,4"), ("en", "9.4")] {
        let asked = json!({ "of": story.plan, "version": "execution" });
        let view = story.office.report(DECEMBER, "r1", asked, language);
        let totals = table_with(&view, "plan", "share-done");
        let cells = totals["rows"].as_array().expect("rows").last().expect("a total")["cells"].clone();
        let told: Vec<&str> = cells.as_array().expect("cells").iter().skip(1).map(shown).collect();
        // Lines; done, in progress, planned, moved, cancelled, overdue; by hand; the share done of those not cancelled.
        assert_eq!(told[..8], ["32", "3", "0", "11", "1", "0", "17", "0"], "{language}");
        assert!(told[8].starts_with(share), "{language}: 3 of 32 is {}", told[8]);
    }
    assert_eq!(story.approved(), printed, "R1 as approved prints as before");

    assert_eq!(story.frozen(), frozen, "the plan as approved, byte for byte");
    let kept: Value = serde_json::from_str(&frozen).expect("a plan");
    let lines = kept["lines"].as_array().expect("lines");
    let line = lines.iter().find(|line| line["number"] == "1.4").expect("a line");
    assert_eq!(
        line["term_from"], "2025-09",
        "the moved line has the term that was approved"
    );
    assert_eq!(kept["approved_by"], "Директор колледжа А. Б. Оспанов");

    let refused = story
        .office
        .ask(
            DECEMBER,
            "plan_approve",
            json!({ "id": story.plan, "date": DECEMBER, "approved_by": "Директор" }),
        )
        .expect_err("again only with a reason");
    assert_eq!(
        (refused.fields[0].field.as_str(), refused.fields[0].code.as_str()),
        ("reason", "required")
    );
}

#[test]
fn an_event_that_was_not_held_after_all_reopens_its_line() {
    let story = Story::begin();
    story.hold("2.2", "2025-11-05");
    assert_eq!(story.line("2.2")["state"], "done");
    let events = story.office.call(DECEMBER, "record_list", json!({ "record": "event" }));
    let id = events["rows"][0]["id"].as_str().expect("an event");
    let cancelled = json!({ "state": "cancelled", "reason": "Карантин" });
    story.office.save(DECEMBER, "event", Some(id), cancelled);
    let line = story.line("2.2");
    assert_eq!(
        (&line["state"], &line["done_on"], &line["clock"]),
        (&json!("planned"), &Value::Null, &json!("overdue"))
    );
    story.office.call(DECEMBER, "undo", json!({}));
    assert_eq!(story.line("2.2")["state"], "done");
}
