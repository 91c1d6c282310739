//! The college: set-up, years, and what the dictionaries start with.

use serde_json::json;

use super::calls::{college_id, set_up};
use super::model::AcademicYear;
use crate::record::{self, ListRequest, Record};
use crate::testing::{desk, values};
use crate::{Error, Op};

#[test]
fn there_is_one_college_however_often_it_is_set_up() {
    let desk = desk();
    let name = |name: &str| {
        desk.engine.write(Op::new("setup", json!({})), &desk.context, |writer| {
            set_up(writer, values(json!({ "name_kk": name, "bin": "990140000017" })), None)
        })
    };
    let first = name("Тобыл колледжі").unwrap().value;
    let second = name("Тобыл көпсалалы колледжі").unwrap().value;
    assert_eq!(first, second);
    assert_eq!(desk.engine.read(college_id).unwrap(), Some(first));
}

#[test]
fn a_wrong_bin_and_a_year_that_ends_before_it_starts_are_refused() {
    let desk = desk();
    let bin = desk.engine.write(Op::new("setup", json!({})), &desk.context, |writer| {
        set_up(
            writer,
            values(json!({ "name_kk": "Колледж", "bin": "990140000018" })),
            None,
        )
    });
    assert!(matches!(bin, Err(Error::Invalid(problems)) if problems[0].code == "bin_checksum"));
    let year = desk
        .engine
        .write(Op::create("academic_year", ""), &desk.context, |writer| {
            let dates = json!({ "label": "2030–2031", "start_date": "2031-09-01", "end_date": "2031-06-30" });
            record::create(writer, AcademicYear::KIND, values(dates))
        });
    assert!(matches!(year, Err(Error::Invalid(problems)) if problems[0].field == "end_date"));
}

#[test]
fn every_dictionary_starts_with_content_in_three_languages() {
    let desk = desk();
    for name in [
        "position",
        "category",
        "discipline",
        "technology",
        "provider",
        "training_kind",
        "level",
    ] {
        let kind = record::kind(name).unwrap();
        let rows = desk
            .engine
            .read(|reader| record::list(reader, kind, &ListRequest::default(), &desk.context))
            .unwrap()
            .rows;
        assert!(rows.len() >= 5, "{name} has content");
        for row in rows {
            let blank = ["name_kk", "name_ru", "name_en"]
                .iter()
                .any(|field| row[*field].is_null());
            assert!(!blank, "{name}: {row:?} is named in three languages");
        }
    }
    let years = desk
        .engine
        .read(|reader| record::list(reader, AcademicYear::KIND, &ListRequest::default(), &desk.context));
    assert!(years.unwrap().total >= 3, "there are years to choose from");
}
