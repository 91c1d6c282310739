//! The School: its page of today, its members over time, what it lacks.

use serde_json::{Value, json};

use crate::groups::tests::college;
use crate::testing::desk;

fn codes(page: &Value) -> Vec<&str> {
    let wanting = page["findings"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|finding| finding["ok"] == false);
    wanting.map(|finding| finding["code"].as_str().unwrap()).collect()
}

#[test]
fn without_a_school_the_page_says_so_and_shows_the_groups() {
    let desk = desk();
    desk.put(
        "2025-11-22",
        "creative_group",
        json!({ "name_kk": "Топ", "technology": "technology-it" }),
    );
    let page = desk.call("2025-11-22", "school_page", json!({}));
    assert_eq!((&page["school"], &page["findings"]), (&Value::Null, &json!([])));
    assert_eq!(page["groups"].as_array().unwrap().len(), 1);
}

#[test]
fn the_page_is_of_the_academic_year_of_the_day() {
    let college = college();
    let year = |index: usize| {
        let values = json!({ "school": college.school, "academic_year": college.years[index], "topic_kk": "Шеберлік" });
        college.put("school_year", values)
    };
    let (last, this) = (year(0), year(1));
    college.put(
        "plan_item",
        json!({ "school_year": this, "activity_kk": "Шеберлік сыныбы" }),
    );
    let of = |day: &str| college.desk.call(day, "school_page", json!({}));
    let page = of("2026-05-01");
    assert_eq!(page["year"]["id"], json!(this));
    assert_eq!(page["plan"].as_array().unwrap().len(), 1);
    assert_eq!(page["years"][1]["id"], json!(last), "newest first");
    assert_eq!(page["groups"].as_array().unwrap().len(), 2);
    assert_eq!(codes(&page), ["school_leader", "school_regulation", "school_plan"]);
    assert_eq!(
        of("2026-07-20")["year"]["id"],
        json!(this),
        "summer belongs to the year that ended"
    );
    assert_eq!(of("2025-06-01")["year"]["id"], json!(last));
    assert_eq!(of("2026-09-01")["year"], Value::Null, "the new year has no page yet");
}

#[test]
fn a_membership_ends_and_is_not_erased() {
    let college = college();
    let desk = &college.desk;
    let member = desk.call("2026-05-01", "school_page", json!({}))["members"][0].clone();
    let end = json!({ "record": "school_membership", "id": member["id"], "values": { "until": "2026-03-31" } });
    desk.call("2026-05-01", "record_save", end);
    let page = desk.call("2026-05-01", "school_page", json!({}));
    assert_eq!(
        (&page["members"][0]["current"], &page["school"]["members"]),
        (&json!(false), &json!(0))
    );
    assert!(codes(&page).contains(&"school_members"));
    let back = json!({ "school": college.school, "person": college.head, "since": "2026-03-31" });
    let request = json!({ "record": "school_membership", "values": back });
    let refused = desk.refused("2026-05-01", "record_save", request);
    assert_eq!(
        refused,
        [("person".to_owned(), "member_twice".to_owned())],
        "the last day is still a day of membership"
    );
    desk.put(
        "2026-05-01",
        "school_membership",
        json!({ "school": college.school, "person": college.head, "since": "2026-04-01" }),
    );
    assert_eq!(
        desk.call("2026-05-01", "school_page", json!({}))["members"]
            .as_array()
            .unwrap()
            .len(),
        2
    );
}
