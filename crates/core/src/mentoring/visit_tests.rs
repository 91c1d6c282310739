//! Mutual visits and open lessons: of a pair or of none, and whole enough to be printed.

use serde_json::json;

use crate::testing::desk;

const DAY: &str = "2025-11-22";

#[test]
fn a_mutual_visit_says_what_came_of_it() {
    let desk = desk();
    let person = |surname: &str| desk.put(DAY, "person", json!({ "surname_kk": surname, "given_name_kk": "Дана" }));
    let (teacher, visitor) = (person("Серікова"), person("Ахметова"));
    let pair = desk.put(DAY, "mentorship", json!({ "mentor": visitor, "mentee": teacher }));
    let visit = |kind: &str, more: serde_json::Value| {
        let mut row = json!({ "teacher": teacher, "visitor": visitor, "date": DAY, "kind": kind, "state": "shared" });
        for (field, value) in more.as_object().expect("fields") {
            row[field] = value.clone();
        }
        json!({ "record": "lesson_visit", "values": row })
    };
    for kind in ["mutual", "open"] {
        // A mentee who comes to the mentor's lesson is on a mutual visit of that pair.
        desk.call(DAY, "record_save", visit(kind, json!({ "mentorship": pair })));
    }
    desk.call(DAY, "record_save", visit("mentoring", json!({ "mentorship": pair })));
    let bare = desk.call(DAY, "record_save", visit("mutual", json!({ "topic": "Жай бөлшек" })));
    let said = |saved: &serde_json::Value| -> Vec<String> {
        let warnings = saved["warnings"].as_array().expect("warnings").iter();
        warnings
            .filter_map(|one| one["code"].as_str().map(str::to_owned))
            .collect()
    };
    assert_eq!(said(&bare), ["visit_no_group", "visit_no_conclusion"]);
    let more = json!({ "topic": "Жай бөлшек", "student_group": "ДВ-11", "course_year": 1, "conclusion": "Сабақ мақсатына жетті" });
    assert_eq!(
        said(&desk.call(DAY, "record_save", visit("open", more))),
        Vec::<String>::new()
    );
}
