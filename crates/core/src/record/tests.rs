//! The description of records: it is held against the schema; saving answers all faults; lists filter and page.

use serde_json::{Value, json};

use super::{FieldKind, ListRequest, Record, RowsText, belonging, history, kinds, list, remove, save};
use crate::college::model::Department;
use crate::people::model::Person;
use crate::testing::{desk, values};
use crate::{Error, Op};

/// Columns that a table has besides the fields of its kind.
const COMMON: &[&str] = &[
    "id",
    "created_at",
    "updated_at",
    "deleted_at",
    "order_kk",
    "order_ru",
    "order_en",
];

#[test]
fn every_struct_is_its_table() {
    let desk = desk();
    for kind in kinds() {
        let columns: Vec<(String, String)> = desk
            .engine
            .read(|reader| {
                let mut statement = reader
                    .connection()
                    .prepare("SELECT name, type FROM pragma_table_info(?1)")?;
                let rows = statement.query_map([kind.name], |row| Ok((row.get(0)?, row.get(1)?)))?;
                Ok(rows.collect::<Result<_, _>>()?)
            })
            .unwrap();
        let own: Vec<&str> = columns
            .iter()
            .map(|(name, _)| name.as_str())
            .filter(|name| !COMMON.contains(name))
            .collect();
        let mut described: Vec<&str> = kind.columns().map(|field| field.name).collect();
        let mut stored = own.clone();
        described.sort_unstable();
        stored.sort_unstable();
        assert_eq!(
            described, stored,
            "the struct and the table of {} have the same fields",
            kind.name
        );
        for field in kind.columns() {
            let (_, sql) = columns.iter().find(|(name, _)| name == field.name).unwrap();
            let whole = matches!(field.kind, FieldKind::Whole { .. } | FieldKind::YesNo);
            assert_eq!(
                sql == "INTEGER",
                whole,
                "{}.{} has the type of its kind",
                kind.name,
                field.name
            );
        }
        let keyed = columns.iter().any(|(name, _)| name == "order_kk");
        assert_eq!(
            keyed,
            kind.names.is_some(),
            "{}: a name has sort keys and nothing else has",
            kind.name
        );
    }
}

#[test]
fn every_table_of_records_has_a_kind() {
    let desk = desk();
    let tables = desk
        .engine
        .with_connection(|connection| crate::db::tables_of(connection))
        .unwrap();
    let between = |table: &str| {
        let through = |kind: FieldKind| matches!(kind, FieldKind::References { through, .. } if through == table);
        kinds()
            .iter()
            .any(|kind| kind.fields.iter().any(|field| through(field.kind)))
    };
    for table in tables {
        assert!(
            super::kind(&table).is_some() || between(&table),
            "{table} is described by no struct"
        );
    }
}

#[test]
fn every_list_opens_and_sorts_by_every_column() {
    let desk = desk();
    for kind in kinds() {
        let own = desk
            .engine
            .read(|reader| list(reader, kind, &ListRequest::default(), &desk.context));
        assert!(own.is_ok(), "{} opens in its own order: {own:?}", kind.name);
        let names = kind
            .fields
            .iter()
            .map(|field| (field.name, !matches!(field.kind, FieldKind::References { .. })));
        let computed = kind.computed.iter().map(|computed| (computed.name, true));
        for (field, sortable) in names.chain(computed).filter(|(_, sortable)| *sortable) {
            let request: ListRequest = serde_json::from_value(
                json!({ "sort": [{ "field": field, "descending": true }], "where": { field: { "blank": true } } }),
            )
            .unwrap();
            desk.engine
                .read(|reader| list(reader, kind, &request, &desk.context))
                .unwrap_or_else(|error| panic!("{}.{field} ({sortable}): {error}", kind.name));
        }
    }
}

#[test]
fn saving_answers_all_faulty_fields_at_once() {
    let desk = desk();
    let faulty = json!({
        "birth_date": "вчера", "education_year": 12, "status": "resting", "department": "nowhere", "iin": "900101300008",
        "surname_kk": "Қ".repeat(200),
    });
    let result = desk.engine.write(Op::create("person", ""), &desk.context, |writer| {
        save(writer, Person::KIND, None, values(faulty))
    });
    let Err(Error::Invalid(problems)) = result else {
        panic!("refused as invalid")
    };
    let mut found: Vec<(String, String)> = problems
        .into_iter()
        .map(|problem| (problem.field, problem.code))
        .collect();
    found.sort();
    let wanted = [
        ("birth_date", "not_a_date"),
        ("department", "unknown_reference"),
        ("education_year", "out_of_range"),
        ("status", "unknown_choice"),
        ("surname_kk", "required"),
        ("surname_kk", "too_long"),
    ];
    assert_eq!(found, wanted.map(|(field, code)| (field.to_owned(), code.to_owned())));
}

#[test]
fn texts_are_cleaned_and_dates_understood_on_the_way_in() {
    let desk = desk();
    let id = desk.create::<Person>(json!({
        "surname_kk": "  Жaқсылықов\u{a0} ", "hire_date": "01.09.2016 г.", "birth_date": "09.02.94", "education_year": "2016",
    }));
    let row = desk
        .engine
        .read(|reader| super::get(reader, Person::KIND, &id, &desk.context))
        .unwrap();
    assert_eq!(
        row["surname_kk"], "Жақсылықов",
        "the Latin letter and the spaces are mended"
    );
    assert_eq!(
        (&row["hire_date"], &row["birth_date"]),
        (&json!("2016-09-01"), &json!("1994-02-09"))
    );
    assert_eq!(row["education_year"], 2016);
    assert_eq!(row["status"], "active", "a default of the kind");
}

#[test]
fn a_list_filters_pages_and_shows_references() {
    let desk = desk();
    let department =
        desk.create::<Department>(json!({ "name_kk": "Жалпы пәндер ЦӘК", "name_ru": "ЦМК общих дисциплин" }));
    for (surname, of) in [
        ("Абаев", Some(&department)),
        ("Әбдіров", Some(&department)),
        ("Ғабдуллин", None),
    ] {
        desk.create::<Person>(
            json!({ "surname_kk": surname, "department": of, "disciplines": ["discipline-mathematics"] }),
        );
    }
    let ask = |request: Value| {
        let request: ListRequest = serde_json::from_value(request).unwrap();
        desk.engine
            .read(|reader| list(reader, Person::KIND, &request, &desk.context))
            .unwrap()
    };
    let page = ask(json!({ "where": { "department": department }, "limit": 1, "offset": 1 }));
    assert_eq!((page.total, page.rows.len()), (2, 1));
    assert_eq!(page.rows[0]["full_name"], "Әбдіров");
    assert_eq!(page.rows[0]["titles"]["department"], "Жалпы пәндер ЦӘК");
    assert_eq!(ask(json!({ "where": { "department": null } })).total, 1);
    assert_eq!(
        ask(json!({ "where": { "surname_kk": ["Абаев", "Ғабдуллин"] } })).total,
        2
    );
    assert_eq!(
        ask(json!({ "where": { "pd_state": { "not": "never" } } })).total,
        0,
        "nothing is known of their service"
    );
    let wrong: ListRequest = serde_json::from_value(json!({ "where": { "surname; DROP": 1 } })).unwrap();
    let refused = desk
        .engine
        .read(|reader| list(reader, Person::KIND, &wrong, &desk.context));
    assert!(
        matches!(
            refused,
            Err(Error::Coded {
                code: "unknown_field",
                ..
            })
        ),
        "a name that is no field is no SQL"
    );
}

#[test]
fn what_is_in_use_is_not_removed_and_removal_is_in_the_history() {
    let desk = desk();
    let department = desk.create::<Department>(json!({ "name_kk": "ЦӘК" }));
    let person = desk.create::<Person>(json!({ "surname_kk": "Абаев", "department": department }));
    let put_away = |kind: &'static super::Kind, id: &str| {
        desk.engine
            .write(Op::remove(kind.name, "", 1), &desk.context, |writer| {
                remove(writer, kind, id)
            })
    };
    let refused = put_away(Department::KIND, &department);
    assert!(
        matches!(refused, Err(Error::Coded { code: "in_use", .. })),
        "a teacher belongs to it"
    );
    put_away(Person::KIND, &person).unwrap();
    put_away(Department::KIND, &department).unwrap();
    let entries = desk
        .engine
        .read(|reader| history(reader, Person::KIND, &person, &desk.context))
        .unwrap();
    let happened: Vec<&str> = entries.iter().map(|entry| entry.happened).collect();
    assert_eq!(happened, ["removed", "created"]);
    let born = entries[1]
        .changes
        .iter()
        .find(|change| change.field == "department")
        .unwrap();
    assert_eq!(born.after, "ЦӘК", "a reference is shown by its name");
}

#[test]
fn what_went_together_comes_back_together_and_no_part_without_its_owner() {
    let desk = desk();
    let day = "2025-11-22";
    let person = desk.put(day, "person", json!({ "surname_kk": "Абаев" }));
    let programme = desk.put(day, "course_programme", json!({ "title_kk": "Бағалау" }));
    let course =
        json!({ "person": person, "course_programme": programme, "status": "completed", "end_date": "2025-10-01" });
    let course = desk.put(day, "training_record", course);
    let act = |day: &str, act: &str, record: &str, id: &str| {
        desk.call_on(&crate::testing::on(day), act, json!({ "record": record, "ids": [id] }))
    };
    let removed =
        |record: &str, id: &str| desk.call(day, "record_get", json!({ "record": record, "id": id }))["removed"].clone();
    act(day, "record_remove", "person", &person).expect("a teacher goes with the courses");
    act("2025-11-23", "record_remove", "person", &person).expect("gone already");
    act("2025-11-24", "record_remove", "training_record", &course).expect("gone already");
    let alone = act("2025-11-24", "record_restore", "training_record", &course).unwrap_err();
    assert_eq!(
        (alone.code.as_str(), &alone.args["name"]),
        ("owner_removed", &json!("Абаев")),
        "no course of nobody"
    );
    act("2025-11-24", "record_restore", "person", &person).expect("comes back");
    assert_eq!(
        [removed("person", &person), removed("training_record", &course)],
        [json!(false), json!(false)],
        "with what went with it"
    );
    act("2025-11-25", "record_remove", "training_record", &course).expect("goes alone");
    act("2025-11-25", "record_restore", "training_record", &course).expect("its teacher is there");
    assert_eq!(removed("training_record", &course), false);
    let unknown = act(day, "record_remove", "person", "nobody").unwrap_err();
    assert_eq!(unknown.code, "not_found");
}

#[test]
fn rows_written_as_text_are_the_rows_of_the_list() {
    use crate::router::{Form, Outgoing};

    let desk = desk();
    let on = crate::testing::on("2026-05-01");
    let department = desk.put(
        "2026-05-01",
        "department",
        json!({ "name_kk": "Пән \"бірлестігі\"\nекінші жол" }),
    );
    for (surname, phone) in [("Сәрсенова", Some("+7 701 000")), ("Әлиева", None)] {
        let values = json!({ "surname_kk": surname, "department": department, "phone": phone });
        desk.put("2026-05-01", "person", values);
    }
    desk.engine
        .read(|reader| {
            let values = belonging(reader, Person::KIND, "department", &department, &on)?;
            let text = RowsText::belonging(reader, Person::KIND, "department", &department, &on)?;
            assert_eq!(
                text.reply(Form::Text)?.into_value()?,
                json!(values),
                "the same rows, both of two"
            );
            assert_eq!(values.len(), 2);
            let with_phone = |person: &super::Passing<'_>| person.text("phone").is_some();
            let kept = RowsText::all_where(reader, Person::KIND, &on, with_phone)?;
            let kept = kept.reply(Form::Text)?.into_value()?;
            assert_eq!(
                kept,
                json!([values[1]]),
                "Ә stands before С, and only the second has a phone"
            );
            Ok(())
        })
        .unwrap();
}
