//! Technologies: levels with their proof and history, the map, merging two that are one.

use serde_json::{Value, json};

use crate::testing::{Desk, desk};

const DAY: &str = "2025-11-22";

fn person(desk: &Desk, surname: &str, department: Option<&str>) -> String {
    let values = json!({ "surname_kk": surname, "given_name_kk": "Дана", "department": department });
    desk.put(DAY, "person", values)
}

fn history(desk: &Desk, person: &str, technology: &str) -> Vec<(String, Value, Value)> {
    let list = json!({ "record": "technology_experience", "where": { "person": person, "technology": technology } });
    let rows = desk.call(DAY, "record_list", list)["rows"].clone();
    let row = |row: &Value| {
        (
            row["level"].as_str().unwrap().to_owned(),
            row["since"].clone(),
            row["until"].clone(),
        )
    };
    rows.as_array().unwrap().iter().map(row).collect()
}

fn level(person: &str, level: &str, since: &str) -> Value {
    json!({ "person": person, "technology": "technology-dual", "level": level, "since": since, "proof": "Ашық сабақ" })
}

#[test]
fn a_new_level_ends_the_running_one_and_overwrites_nothing() {
    for (since, next, last) in [
        ("2023-09-01", "2025-03-01", "2025-02-28"),
        ("2023-09", "2025-01", "2024-12"),
        ("2022", "2025", "2024"),
        ("2022", "2025-06-15", "2025-06-14"),
    ] {
        let desk = desk();
        let person = person(&desk, "Абаева", None);
        desk.call(DAY, "technology_level", level(&person, "learning", since));
        desk.call(DAY, "technology_level", level(&person, "applies", next));
        assert_eq!(
            history(&desk, &person, "technology-dual"),
            [
                ("applies".to_owned(), json!(next), Value::Null),
                ("learning".to_owned(), json!(since), json!(last)),
            ]
        );
        desk.call(DAY, "undo", json!({}));
        assert_eq!(
            history(&desk, &person, "technology-dual"),
            [("learning".to_owned(), json!(since), Value::Null)]
        );
    }
}

#[test]
fn a_level_is_proved_and_is_history() {
    let desk = desk();
    let person = person(&desk, "Абаева", None);
    let mut bare = level(&person, "applies", "2024-09-01");
    bare["proof"] = Value::Null;
    let refused = desk.refused(DAY, "technology_level", bare.clone());
    assert_eq!(refused, [("proof".to_owned(), "level_needs_proof".to_owned())]);
    bare["level"] = json!("learning");
    let saved = desk.call(DAY, "technology_level", bare);
    let change = json!({ "record": "technology_experience", "id": saved["id"], "values": { "level": "shares", "proof": "Сөз" } });
    let refused = desk.refused(DAY, "record_save", change);
    assert_eq!(refused, [("level".to_owned(), "level_is_history".to_owned())]);
    let refused = desk.refused(DAY, "technology_level", level(&person, "applies", "2024-09-01"));
    assert_eq!(refused, [("since".to_owned(), "level_not_after".to_owned())]);
    let refused = desk.refused(DAY, "technology_level", level(&person, "applies", "қыркүйек"));
    assert_eq!(refused, [("since".to_owned(), "not_a_date".to_owned())]);
    assert_eq!(history(&desk, &person, "technology-dual").len(), 1);
}

#[test]
fn the_map_counts_a_teacher_once_at_the_highest_level_and_its_cells_open_their_rows() {
    let desk = desk();
    let department = desk.put(DAY, "department", json!({ "name_kk": "Педагогика" }));
    let [one, two] = ["Абаева", "Бекова"].map(|surname| person(&desk, surname, Some(&department)));
    let alone = person(&desk, "Сәрсенова", None);
    let gone = person(&desk, "Тілеуова", Some(&department));
    for person in [&one, &two, &alone, &gone] {
        desk.call(DAY, "technology_level", level(person, "learning", "2023-09-01"));
    }
    desk.call(DAY, "technology_level", level(&one, "shares", "2024-09-01"));
    desk.call(DAY, "technology_level", level(&two, "applies", "2025-12-01"));
    let dismissed = json!({ "record": "person", "id": gone, "values": { "status": "dismissed" } });
    desk.call(DAY, "record_save", dismissed);
    let school = desk.put(DAY, "school", json!({ "name_kk": "Шеберлік мектебі" }));
    let membership = json!({ "school": school, "person": one, "since": "2024-01-01" });
    desk.put(DAY, "school_membership", membership);

    let map = desk.call(DAY, "technology_map", json!({}));
    let cell = |department: Value, learning: i64, applies: i64, shares: i64| {
        json!({
            "technology": "technology-dual", "department": department, "learning": learning, "applies": applies,
            "shares": shares,
        })
    };
    let mut cells = map["cells"].as_array().unwrap().clone();
    cells.sort_by_key(|cell| cell["department"].is_null());
    assert_eq!(
        cells,
        [cell(json!(department), 1, 0, 1), cell(Value::Null, 1, 0, 0)],
        "on the day before «applies» begins"
    );
    let teachers: Vec<_> = map["departments"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| (&one["title"], &one["teachers"]))
        .collect();
    assert_eq!(teachers, [(&json!("Педагогика"), &json!(2)), (&Value::Null, &json!(1))]);
    assert!(
        map["technologies"].as_array().unwrap().len() > 5,
        "what nobody practises is a hole, not missing"
    );

    let drill = |more: Value| {
        let mut conditions = json!({ "technology": "technology-dual", "department": department, "current": true });
        conditions
            .as_object_mut()
            .unwrap()
            .extend(more.as_object().unwrap().clone());
        desk.call(
            DAY,
            "record_list",
            json!({ "record": "technology_experience", "where": conditions }),
        )["total"]
            .clone()
    };
    assert_eq!(drill(json!({})), 2);
    assert_eq!(drill(json!({ "level": "shares" })), 1);
    assert_eq!(drill(json!({ "in_school": true })), 1);
    let map = desk.call(DAY, "technology_map", json!({ "school_only": true }));
    assert_eq!(map["cells"], json!([cell(json!(department), 0, 0, 1)]));
    assert_eq!(map["departments"][0]["teachers"], 1);
}

#[test]
fn merging_moves_every_reference_and_undo_brings_all_back() {
    let desk = desk();
    let gone = desk.put(
        DAY,
        "technology",
        json!({ "name_kk": "Дуальды оқыту жүйесі", "name_ru": "дуальная система", "synonyms": "дуалка\nдуальное обучение" }),
    );
    let keep = "technology-dual";
    let person = person(&desk, "Абаева", None);
    let mut practice = level(&person, "learning", "2023-09-01");
    practice["technology"] = json!(gone);
    desk.call(DAY, "technology_level", practice);
    let programme = desk.put(
        DAY,
        "course_programme",
        json!({ "title_kk": "Курс", "technologies": [keep, gone] }),
    );
    let group = desk.put(
        DAY,
        "creative_group",
        json!({ "name_kk": "Топ", "technology": gone, "technologies": ["technology-it", gone] }),
    );
    let evidence = desk.put(
        DAY,
        "evidence",
        json!({
            "person": person, "kind": "evidence-kind-master-class", "title_kk": "Шеберлік сыныбы", "date": DAY,
            "level": "level-college", "technology": gone,
        }),
    );
    let narrower = desk.put(
        DAY,
        "technology",
        json!({ "name_kk": "Кәсіпорындағы сабақ", "parent": gone }),
    );
    let row = |record: &str, id: &str| desk.call(DAY, "record_get", json!({ "record": record, "id": id }));
    let all = || {
        [
            row("technology", keep),
            row("technology", &gone),
            row("technology", &narrower),
            row("course_programme", &programme),
            row("creative_group", &group),
            row("evidence", &evidence),
        ]
    };
    let before = all();
    let saved = desk.call(DAY, "technology_merge", json!({ "keep": keep, "gone": gone }));
    let synonyms = saved["row"]["synonyms"].as_str().unwrap().to_owned();
    let lines: Vec<&str> = synonyms.lines().collect();
    for name in ["Дуальды оқыту жүйесі", "дуальная система", "дуалка"] {
        assert_eq!(
            lines.iter().filter(|line| **line == name).count(),
            1,
            "{name} in {synonyms}"
        );
    }
    assert!(
        !lines.contains(&"дуальное обучение"),
        "its own name is no synonym: {synonyms}"
    );
    assert_eq!(history(&desk, &person, keep).len(), 1);
    assert_eq!(
        row("course_programme", &programme)["technologies"],
        json!([keep]),
        "not twice"
    );
    let merged = row("creative_group", &group);
    assert_eq!(merged["technology"], keep);
    assert_eq!(merged["technologies"], json!(["technology-it", keep]));
    assert_eq!(row("evidence", &evidence)["technology"], keep);
    assert_eq!(row("technology", &narrower)["parent"], keep);
    let put_away = row("technology", &gone);
    assert_eq!(
        (&put_away["archived"], &put_away["merged_into"]),
        (&json!(true), &json!(keep))
    );
    desk.call(DAY, "undo", json!({}));
    assert_eq!(json!(all()), json!(before));
    assert_eq!(history(&desk, &person, &gone).len(), 1);
}

#[test]
fn no_reference_to_a_technology_is_left_behind() {
    // Kinds that refer to a technology; a new one must be thought of here, and is moved by its description.
    let kinds = crate::record::kinds().iter().flat_map(|kind| {
        let fields = kind.fields.iter().filter(|field| match field.kind {
            crate::record::FieldKind::Reference { record } | crate::record::FieldKind::References { record, .. } => {
                record == "technology"
            }
            _ => false,
        });
        fields.map(|field| format!("{}.{}", kind.name, field.name))
    });
    let mut kinds: Vec<String> = kinds.collect();
    kinds.sort();
    assert_eq!(
        kinds,
        [
            "course_programme.technologies",
            "creative_group.technologies",
            "creative_group.technology",
            "document.technology",
            "event.technology",
            "evidence.technology",
            "experience_generalisation.technology",
            "publication.technology",
            "resource.technology",
            "technology.merged_into",
            "technology.parent",
            "technology_experience.technology",
        ]
    );
}
