//! The register: any list as a sheet, its secrets left out, its page of no account.

use serde_json::json;
use sheberlik_core::record::{self, ListRequest};
use sheberlik_core::{Context, Engine, Language, Op};
use sheberlik_reports::register;
use sheberlik_reports::table::{Cell, Rows};

fn context() -> Context {
    Context::of_this_moment(Language::Ru, "методист")
}

/// An engine with so many people, numbered.
fn people(count: usize) -> (tempfile::TempDir, Engine) {
    let folder = tempfile::tempdir().expect("a folder");
    let engine = Engine::open(folder.path(), &context()).expect("it opens");
    let kind = record::kind("person").expect("people");
    engine
        .write(Op::new("seed", json!({})), &context(), |writer| {
            for number in 0..count {
                let values = json!({ "surname_ru": format!("Иванов{number:04}"), "iin": null, "employment": "part_time",
                    "hire_date": "2020-09-01", "phone": "8 701 000 00 00" });
                record::create(writer, kind, values.as_object().expect("an object").clone())?;
            }
            Ok(())
        })
        .expect("they are written");
    (folder, engine)
}

fn columns(names: &[&str]) -> Vec<String> {
    names.iter().map(|name| (*name).to_owned()).collect()
}

#[test]
fn a_list_is_a_sheet_of_its_columns_without_what_is_secret() {
    let (_folder, engine) = people(2);
    let request = ListRequest {
        record: "person".into(),
        limit: Some(1),
        offset: Some(1),
        ..ListRequest::default()
    };
    let wanted = columns(&[
        "full_name",
        "iin",
        "employment",
        "phone",
        "hire_date",
        "pd_state",
        "courses_count",
        "no_such",
    ]);
    let report = engine
        .read(|reader| register(reader, &request, &wanted, &context()))
        .expect("it is made");
    let [flat] = &report.data[..] else { panic!("one sheet") };
    assert_eq!(
        flat.heads.len(),
        5,
        "the number and the telephone are not printed: {:?}",
        flat.heads
    );
    let Rows::Held(rows) = &flat.rows else {
        panic!("rows in memory")
    };
    assert_eq!(rows.len(), 2, "all rows, not a page");
    assert_eq!(rows[0][0], Cell::text("Иванов0000"));
    assert_eq!(rows[0][2], Cell::date(Some("2020-09-01")), "a day is a day");
    assert_eq!(rows[0][4], Cell::whole(0));
}

#[test]
fn a_long_list_comes_whole() {
    let (_folder, engine) = people(1_203);
    let request = ListRequest {
        record: "person".into(),
        search: Some("иванов".into()),
        ..ListRequest::default()
    };
    let report = engine
        .read(|reader| register(reader, &request, &columns(&["full_name"]), &context()))
        .expect("it is made");
    let Rows::Held(rows) = &report.data[0].rows else {
        panic!("rows in memory")
    };
    assert_eq!(rows.len(), 1_203);
    assert_eq!(rows[1_202][0], Cell::text("Иванов1202"));
}
