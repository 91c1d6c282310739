//! Slips of the pen on a card: a year of birth of another century, work that began in childhood or begins tomorrow, words
//! for a number. And a card that was kept before such a rule was made can still be put right field by field.

use std::io::Write;

use serde_json::{Value, json};

use crate::office::Office;
use crate::slips::{TODAY, not_saved, person};

/// A card with these values besides its name.
fn card(more: Value) -> Value {
    let mut card = json!({ "surname_ru": "Ким", "given_name_ru": "Анна" });
    card.as_object_mut()
        .expect("an object")
        .extend(more.as_object().cloned().expect("an object"));
    card
}

#[test]
fn the_days_of_a_life_are_in_their_order() {
    let office = Office::begin(TODAY);
    for (more, field, code) in [
        (json!({ "birth_date": "1850-01-01" }), "birth_date", "born_too_early"),
        (json!({ "birth_date": "1919" }), "birth_date", "born_too_early"),
        (json!({ "birth_date": "2012-11-21" }), "birth_date", "born_too_late"),
        (json!({ "birth_date": "2013" }), "birth_date", "born_too_late"),
        (
            json!({ "pedagogical_start": "2026-11-21" }),
            "pedagogical_start",
            "in_the_future",
        ),
        (
            json!({ "pedagogical_start": "2027" }),
            "pedagogical_start",
            "in_the_future",
        ),
        (
            json!({ "industry_start": "2030-01-01" }),
            "industry_start",
            "in_the_future",
        ),
        (json!({ "hire_date": "2030-01-01" }), "hire_date", "in_the_future"),
        (json!({ "consent_date": "2026-11-21" }), "consent_date", "in_the_future"),
        (
            json!({ "status": "long_leave", "status_since": "2062-01-01" }),
            "status_since",
            "in_the_future",
        ),
        (
            json!({ "birth_date": "1990-05-10", "pedagogical_start": "2004-05-09" }),
            "pedagogical_start",
            "began_as_child",
        ),
        (
            json!({ "birth_date": "1990-05-10", "industry_start": "2003" }),
            "industry_start",
            "began_as_child",
        ),
        (
            json!({ "birth_date": "1990-05-10", "hire_date": "1989-09-01" }),
            "hire_date",
            "date_order",
        ),
    ] {
        not_saved(&office, "person", None, card(more), field, code);
    }
    for more in [
        json!({ "birth_date": "1920" }),
        json!({ "birth_date": "2012-11-20" }),
        json!({ "birth_date": "2012" }),
        json!({ "birth_date": "1990-05", "pedagogical_start": "2004" }),
        json!({ "birth_date": "1990-05-10", "industry_start": "2004-05-10" }),
        json!({ "hire_date": "2027-01-11", "pedagogical_start": "2027-01-11" }),
        json!({ "pedagogical_start": TODAY }),
    ] {
        office.save(TODAY, "person", None, card(more));
    }
}

#[test]
fn a_telephone_and_an_address_are_what_they_say() {
    let office = Office::begin(TODAY);
    for (field, text, code) in [
        ("phone", "abc", "not_a_phone"),
        ("phone", "12-34", "not_a_phone"),
        ("email", "kim.kollej.kz", "not_a_mail"),
    ] {
        not_saved(&office, "person", None, card(json!({ field: text })), field, code);
    }
    let contacts = json!({ "phone": "8 (7282) 24-15-16, вн. 12", "email": "kim@kollej.kz" });
    office.save(TODAY, "person", None, card(contacts));
}

#[test]
fn what_a_card_kept_before_the_rule_does_not_stop_its_other_fields() {
    let office = Office::begin(TODAY);
    // What was right on a later clock is a slip on an earlier one: as a card of an older version is.
    let kept = person(&office, "Ким", json!({ "pedagogical_start": "2026-11-20" }));
    let earlier = "2026-11-01";
    office.save(earlier, "person", Some(&kept), json!({ "phone": "8 701 000 00 01" }));
    let all = office.call(earlier, "record_get", json!({ "record": "person", "id": kept }));
    let form = json!({ "pedagogical_start": all["pedagogical_start"], "note": "Сверено" });
    office.save(earlier, "person", Some(&kept), form);
    let slip = json!({ "record": "person", "id": kept, "values": { "pedagogical_start": "2026-11-19" } });
    let problem = office.ask(earlier, "record_save", slip).expect_err("a new slip is one");
    assert_eq!(problem.fields[0].code, "in_the_future");

    let keep = json!({ "surname_ru": "Ким", "given_name_ru": "Айгуль" });
    let keep = office.save(earlier, "person", None, keep);
    office.call(earlier, "person_merge", json!({ "keep": keep, "gone": kept }));
    let one = office.call(earlier, "record_get", json!({ "record": "person", "id": keep }));
    assert_eq!(
        (&one["phone"], &one["pedagogical_start"]),
        (&json!("8 701 000 00 01"), &Value::Null),
        "a slip does not stop a merge"
    );
}

#[test]
fn an_untidy_workbook_loses_a_value_and_no_row() {
    let office = Office::begin(TODAY);
    let mut list = tempfile::Builder::new().suffix(".csv").tempfile().expect("a file");
    let rows = "№;Фамилия, имя, отчество;Дата рождения;Должность;Телефон;Электронная почта\n\
        1;Ахметова Айгуль Сериковна;12.05.1850;преподаватель;нет;нет\n\
        2;Ким Анна Олеговна;12.05.1985;преподаватель;8 701 123 45 67;kim@kollej.kz\n\
        3;Оспанов Ерлан Маратович;03.02.1979;преподаватель;сот. 87011234567;ospanov@kollej.kz\n";
    list.write_all(rows.as_bytes()).expect("it is written");
    assert_eq!(office.import(TODAY, list.path()), 3, "every row is taken");
    let list = json!({ "record": "person" });
    let people = office.call(TODAY, "record_list", list)["rows"].clone();
    let field = |surname: &str, field: &str| {
        let rows = people.as_array().expect("rows");
        let row = rows.iter().find(|row| row["surname_ru"] == surname);
        row.unwrap_or_else(|| panic!("{surname}: {people}"))[field].clone()
    };
    assert_eq!(
        (field("Ахметова", "birth_date"), field("Ахметова", "phone")),
        (Value::Null, Value::Null)
    );
    assert_eq!(field("Ким", "phone"), "8 701 123 45 67");
    assert_eq!(field("Оспанов", "phone"), "сот. 87011234567");
    assert_eq!(field("Оспанов", "birth_date"), "1979-02-03");
}
