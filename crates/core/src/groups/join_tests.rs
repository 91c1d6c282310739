//! Founding and joining: one operation, all or nobody, undone as one.

use serde_json::{Value, json};

use super::tests::{College, college};

fn join(college: &College, people: &[&str]) -> Value {
    json!({
        "creative_group": college.dual, "people": people, "since": "2025-10-01", "role": "member",
        "reason": "Мектепке дейінгі тәрбие мамандығы",
    })
}

fn members(college: &College) -> Vec<String> {
    let page = college.page_of(&college.page);
    let rows = page["members"].as_array().expect("rows").clone();
    rows.iter()
        .map(|row| row["person"].as_str().expect("a person").to_owned())
        .collect()
}

#[test]
fn several_join_at_once_and_one_undo_takes_them_out() {
    let college = college();
    let (one, other) = (college.person("Ахметова"), college.person("Сейітова"));
    let answer = college
        .desk
        .call("2026-05-01", "group_join", join(&college, &[&one, &other]));
    assert_eq!(answer["count"], 2);
    let mut joined = members(&college);
    joined.sort();
    let mut asked = vec![one, other];
    asked.sort();
    assert_eq!(joined, asked);
    let undone = college.desk.call("2026-05-01", "undo", json!({}));
    assert_eq!(undone["code"], "join_group");
    assert!(members(&college).is_empty(), "one undo takes both out");
}

#[test]
fn nobody_joins_where_one_may_not_and_the_one_is_named() {
    let college = college();
    let (member, newcomer) = (college.person("Ахметова"), college.person("Сейітова"));
    college.member(&college.dual, &member, "2025-09-01");
    let refused = college
        .desk
        .refused("2026-05-01", "group_join", join(&college, &[&newcomer, &member]));
    assert_eq!(refused, [("person".to_owned(), "joined_already".to_owned())]);
    assert_eq!(members(&college), [member], "the other one has not joined either");
    let nobody = college.desk.refused("2026-05-01", "group_join", join(&college, &[]));
    assert_eq!(nobody, [("person".to_owned(), "required".to_owned())]);
}

#[test]
fn the_school_takes_several_with_their_order() {
    let college = college();
    let people = [college.person("Ахметова"), college.person("Сейітова")];
    let request = json!({
        "school": college.school, "people": people, "since": "2025-10-01", "role": "member", "order_number": "12-н",
        "order_date": "2025-09-28",
    });
    assert_eq!(college.desk.call("2026-05-01", "school_join", request)["count"], 2);
    let list = json!({ "record": "school_membership", "where": { "person": people[0] } });
    let rows = college.desk.call("2026-05-01", "record_list", list);
    assert_eq!(rows["rows"][0]["order_number"], "12-н");
}

#[test]
fn a_group_is_founded_with_its_first_year() {
    let college = college();
    let request = json!({
        "values": { "name_kk": "Этнопедагогика", "technology": "technology-ethnopedagogy", "school": college.school },
        "academic_year": "academic-year-2026",
    });
    let saved = college.desk.call("2026-05-01", "group_found", request.clone());
    assert_eq!(saved["row"]["state"], "running");
    let page = college.page_of(saved["row"]["id"].as_str().expect("an id"));
    assert_eq!(page["group"]["name_kk"], "Этнопедагогика");
    let mut nameless = request;
    nameless["values"] = json!({});
    let refused = college.desk.refused("2026-05-01", "group_found", nameless);
    assert!(!refused.is_empty(), "a group has a name");
    let undone = college.desk.call("2026-05-01", "undo", json!({}));
    assert_eq!(undone["args"]["name"], "Этнопедагогика");
}

#[test]
fn the_head_is_on_the_list_of_a_session_without_being_a_member() {
    let college = college();
    let appointed = super::tests::appointment(&college, &college.head, "2025-09-01");
    college.desk.call("2025-09-01", "group_appoint", appointed);
    let session =
        json!({ "group_year": college.page, "date": "2025-10-10", "topic_kk": "Дуалды оқыту", "state": "held" });
    let session = college.put("session", session);
    let page = college
        .desk
        .call("2026-05-01", "session_page", json!({ "id": session }));
    let listed = page["attendance"].as_array().expect("a list");
    assert_eq!(listed.len(), 1);
    assert_eq!(
        (&listed[0]["person"], &listed[0]["role"]),
        (&json!(college.head), &json!("head"))
    );
}
