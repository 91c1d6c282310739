//! Workbooks with known content come in whole: as many people and courses as were written, and nothing the second time.

use std::path::Path;
use std::sync::Arc;

use serde_json::{Value, json};
use sheberlik_core::{Context, Language, Progress};
use sheberlik_desk::{Desk, NoHost};
use sheberlik_seed::workbook;

fn context() -> Context {
    let today: chrono::NaiveDate = "2025-11-22".parse().expect("a day");
    let now = today.and_hms_opt(9, 30, 0).expect("a time").and_utc();
    Context {
        language: Language::Kk,
        today,
        now,
        actor: "әдіскер".into(),
    }
}

fn call(desk: &Desk, name: &str, request: Value) -> Value {
    desk.call(name, request, &context(), &Progress::silent())
        .unwrap_or_else(|problem| panic!("{name}: {problem:?}"))
        .value
}

/// Imports a workbook, taking likely people, and answers what was applied.
fn import(desk: &Desk, path: &Path) -> Value {
    let token = desk.files().token(path).token;
    let open = call(desk, "import_open", json!({ "token": token }));
    let applied = call(
        desk,
        "import_apply",
        json!({ "session": open["session"], "accept_likely": true }),
    );
    call(desk, "import_close", json!({ "session": open["session"] }));
    applied
}

fn total(desk: &Desk, record: &str) -> u64 {
    call(desk, "record_list", json!({ "record": record, "limit": 1 }))["total"]
        .as_u64()
        .expect("a total")
}

#[test]
fn every_person_and_every_course_comes_in() {
    for seed in 1..=4 {
        let folder = tempfile::tempdir().expect("a folder");
        let desk = Desk::open(&folder.path().join("data"), Arc::new(NoHost), &context()).expect("the data open");
        let today = context().today;
        let teachers = workbook::teachers(62, today, seed);
        let (staff, courses) = (folder.path().join("staff.xlsx"), folder.path().join("courses.xlsx"));
        workbook::staff(&staff, &teachers, today, seed).expect("the workbook is written");
        workbook::courses(&courses, &teachers, 200, today, seed).expect("the workbook is written");

        import(&desk, &staff);
        assert_eq!(total(&desk, "person"), 62, "seed {seed}: everybody on the staff list");
        import(&desk, &courses);
        assert_eq!(
            total(&desk, "person"),
            62,
            "seed {seed}: the Kazakh spellings are the people of the Russian list"
        );
        assert_eq!(total(&desk, "training_record"), 200, "seed {seed}: every course");
        for path in [&staff, &courses] {
            let again = import(&desk, path);
            let rows = again["sheets"]
                .as_array()
                .expect("sheets")
                .iter()
                .map(|sheet| &sheet["rows"]);
            for rows in rows {
                let [create, change, ask] = [&rows["create"], &rows["change"], &rows["ask"]];
                assert!(
                    [create, change, ask].iter().all(|count| **count == 0),
                    "seed {seed}: nothing new: {rows}"
                );
            }
        }
        for _ in 0..2 {
            call(&desk, "undo", json!({}));
        }
        assert_eq!(
            (total(&desk, "person"), total(&desk, "training_record")),
            (0, 0),
            "two undos, and all is out"
        );
    }
}
