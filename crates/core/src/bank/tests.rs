//! The bank: uses are counted and taken back, tags are gathered, addresses are only those of the web.

use serde_json::json;

use crate::testing::desk;

#[test]
fn a_use_is_counted_and_can_be_taken_back() {
    let desk = desk();
    let day = "2025-11-22";
    let id = desk.put(
        day,
        "resource",
        json!({ "title_kk": "Бағалау парағы", "tags": "бағалау, #STEM; тест" }),
    );
    desk.put(
        day,
        "resource",
        json!({ "title_kk": "Сабақ жоспары", "kind": "lesson_plan", "tags": "stem" }),
    );
    let used = desk.call(day, "resource_used", json!({ "id": id, "used_in": "ИС-21" }));
    assert_eq!(
        (&used["row"]["uses"], &used["row"]["last_used"]),
        (&json!(1), &json!(day))
    );
    let overview = desk.call(day, "bank_overview", json!({}));
    assert_eq!(
        (&overview["resources"], &overview["uses"], &overview["unused"]),
        (&json!(2), &json!(1), &json!(1))
    );
    let stem = overview["tags"][0]["resources"].as_array().unwrap();
    assert_eq!(stem.len(), 2, "case and # do not part a tag");
    assert_eq!(overview["tags"].as_array().unwrap().len(), 3);
    desk.call(day, "undo", json!({}));
    assert_eq!(desk.call(day, "bank_overview", json!({}))["uses"], 0);
    let future = json!({ "id": id, "date": "2025-12-01" });
    assert_eq!(
        desk.refused(day, "resource_used", future),
        [("date".to_owned(), "in_the_future".to_owned())]
    );
}

#[test]
fn an_address_is_one_of_the_web_and_the_search_finds_a_resource() {
    let desk = desk();
    let day = "2025-11-22";
    let bad = json!({ "record": "resource", "values": { "title_kk": "Сілтеме", "url": "file:///etc/passwd" } });
    let refused = desk.refused(day, "record_save", bad);
    assert_eq!(refused, [("url".to_owned(), "not_an_address".to_owned())]);
    let good = json!({ "title_kk": "Критериалды бағалау", "url": "https://example.kz/a" });
    let id = desk.put(day, "resource", good);
    let found = desk.call(day, "search", json!({ "text": "критериалды" }));
    assert_eq!(found[0]["id"], id.as_str());
    let topic = json!({ "kind": "article", "title_kk": "Модульдік оқыту", "date": "2025" });
    let nobodys = json!({ "record": "publication", "values": topic });
    assert_eq!(
        desk.refused(day, "record_save", nobodys),
        [("authors".to_owned(), "no_authors".to_owned())],
        "a publication is somebody's"
    );
    let mut topic = topic;
    topic["co_authors"] = json!("Омарова А. К.");
    desk.put(day, "publication", topic);
    assert_eq!(desk.call(day, "bank_overview", json!({}))["publications"], 1);
}
