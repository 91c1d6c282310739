//! Lists over an invented college: the text that the window gets says the same as the values, and a filter by what is
//! computed takes the rows that say so.

#[expect(dead_code, reason = "the other tests of the seed use the rest of it")]
mod common;

use common::{Desk, desk};
use serde_json::{Value, json};
use sheberlik_core::record::{self, Kind, ListRequest, Values};
use sheberlik_core::{Problem, Progress};
use sheberlik_seed::{Size, fill};

fn college() -> Desk {
    let desk = desk();
    fill(&desk.engine, &desk.context, Size::College, 7, &Progress::silent()).expect("a college is invented");
    desk
}

fn rows(desk: &Desk, kind: &Kind, request: Value) -> (Vec<Values>, i64) {
    let request: ListRequest = serde_json::from_value(request).expect("a request");
    let list = desk
        .engine
        .read(|reader| record::list(reader, kind, &request, &desk.context))
        .expect("the list answers");
    (list.rows, list.total)
}

#[test]
fn the_text_of_a_list_says_what_its_values_say() {
    let desk = college();
    for kind in record::kinds() {
        let request = ListRequest {
            limit: Some(300),
            ..ListRequest::default()
        };
        let text = desk
            .engine
            .read(|reader| record::list_text(reader, kind, &request, &desk.context));
        let (rows, total) = rows(&desk, kind, json!({ "limit": 300 }));
        let values = json!({ "rows": rows, "total": total }).to_string();
        assert_eq!(text.expect("the list answers").into_text(), values, "{}", kind.name);
    }
}

#[test]
fn a_list_that_is_asked_for_one_field_says_of_it_what_the_whole_row_says() {
    let desk = college();
    for kind in record::kinds() {
        let (whole, total) = rows(&desk, kind, json!({ "limit": 30 }));
        let fields = kind.fields.iter().map(|field| field.name);
        for name in fields.chain(kind.computed.iter().map(|computed| computed.name)) {
            let (some, count) = rows(&desk, kind, json!({ "limit": 30, "fields": [name] }));
            assert_eq!(count, total, "{} {name}", kind.name);
            for (one, all) in some.iter().zip(&whole) {
                let title = all["titles"].get(name);
                let titles = title.map_or_else(|| json!({}), |title| json!({ name: title }));
                let wanted = json!({ "id": all["id"], name: all[name], "titles": titles });
                assert_eq!(json!(one), wanted, "{} {name}", kind.name);
            }
        }
        let (bare, _) = rows(&desk, kind, json!({ "limit": 1, "fields": [] }));
        assert!(bare.iter().all(|row| row.len() == 2), "an id and no titles: {bare:?}");
    }
}

#[test]
fn a_list_says_which_field_it_does_not_know() {
    let desk = college();
    let person = record::kind("person").expect("a kind");
    let refused = |request: Value| {
        let request = serde_json::from_value(request).expect("a request");
        let list = desk
            .engine
            .read(|reader| record::list(reader, person, &request, &desk.context));
        Problem::from(list.expect_err("there is no such field"))
    };
    for request in [
        json!({ "fields": ["full_name", "wage"] }),
        json!({ "where": { "wage": 1 } }),
    ] {
        let problem = refused(request);
        assert_eq!(
            (problem.code.as_str(), &problem.args["field"]),
            ("unknown_field", &json!("wage"))
        );
    }
    // Neither a value, nor values, nor bounds.
    let request = json!({ "where": { "hire_date": { "since": "2020-01-01" } } });
    assert!(serde_json::from_value::<ListRequest>(request).is_err());
}

#[test]
fn a_filter_by_what_is_computed_takes_the_rows_that_say_so() {
    let desk = college();
    for (kind, field) in [
        ("person", "pd_state"),
        ("post_course_case", "stage"),
        ("post_course_case", "clock"),
        ("post_course_case", "level"),
        ("post_course_case", "department"),
        ("training_record", "year"),
    ] {
        let kind = record::kind(kind).expect("a kind");
        let (all, total) = rows(&desk, kind, json!({ "limit": 1000 }));
        assert!(total <= 1000, "all of {} stand on one page", kind.name);
        let mut values: Vec<&Value> = all.iter().map(|row| &row[field]).collect();
        values.dedup();
        for value in values {
            let (found, count) = rows(&desk, kind, json!({ "limit": 1000, "where": { field: value } }));
            let wanted: Vec<&Value> = all
                .iter()
                .filter(|row| row[field] == *value)
                .map(|row| &row["id"])
                .collect();
            let found: Vec<&Value> = found.iter().map(|row| &row["id"]).collect();
            assert_eq!(found, wanted, "{} where {field} is {value}", kind.name);
            assert_eq!(count, wanted.len() as i64);
        }
    }
}

#[test]
fn a_list_is_sorted_by_what_its_columns_show() {
    let desk = college();
    for (kind, field) in [
        ("person", "next_course_due"),
        ("training_record", "year"),
        ("training_record", "hours"),
        ("post_course_case", "due_min"),
        ("post_course_case", "score"),
    ] {
        let kind = record::kind(kind).expect("a kind");
        for descending in [false, true] {
            let sort = json!([{ "field": field, "descending": descending }]);
            let (sorted, _) = rows(
                &desk,
                kind,
                json!({ "limit": 1000, "sort": sort, "where": { "id": { "blank": false } } }),
            );
            let key = |row: &Values| match &row[field] {
                Value::Number(number) => (number.as_f64().unwrap_or_default(), String::new()),
                Value::String(text) => (0.0, text.clone()),
                _ => (f64::MIN, String::new()),
            };
            let keys: Vec<_> = sorted.iter().map(key).collect();
            let in_order = keys.is_sorted_by(|one, two| if descending { one >= two } else { one <= two });
            assert!(in_order, "{} by {field}, descending {descending}", kind.name);
        }
    }
}
