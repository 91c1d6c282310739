//! Workbooks hold what was asked, and are as untidy as the samples.

use std::path::Path;

use calamine::{Data, Reader, Xlsx, open_workbook};
use chrono::NaiveDate;
use sheberlik_seed::workbook::{courses, staff, teachers};

fn today() -> NaiveDate {
    "2025-11-22".parse().expect("a day")
}

/// All cells of all sheets, row by row.
fn cells(path: &Path) -> Vec<(String, Vec<Vec<Data>>)> {
    let mut workbook: Xlsx<_> = open_workbook(path).expect("the workbook opens");
    let names = workbook.sheet_names();
    let rows = |name: &String, workbook: &mut Xlsx<_>| {
        let range = workbook.worksheet_range(name).expect("a sheet");
        range.rows().map(<[Data]>::to_vec).collect()
    };
    names
        .iter()
        .map(|name| (name.clone(), rows(name, &mut workbook)))
        .collect()
}

fn text(cell: &Data) -> String {
    cell.to_string()
}

#[test]
fn courses_stand_on_a_sheet_a_year() {
    let folder = tempfile::tempdir().expect("a folder");
    let people = teachers(62, today(), 1);
    for rows in [100, 5_000] {
        let path = folder.path().join(format!("{rows}.xlsx"));
        courses(&path, &people, rows, today(), 1).expect("the workbook is written");
        let sheets = cells(&path);
        let names: Vec<&str> = sheets.iter().map(|(name, _)| name.as_str()).collect();
        assert_eq!(names, ["2023", "2024", "2025"]);
        let body: Vec<&Vec<Data>> = sheets.iter().flat_map(|(_, rows)| &rows[3..]).collect();
        assert_eq!(body.len(), rows, "a row for each course");
        assert!(
            body.iter()
                .all(|row| !text(&row[3]).is_empty() && !text(&row[5]).is_empty())
        );
        let numbers: Vec<String> = body
            .iter()
            .map(|row| text(&row[7]))
            .filter(|text| !text.is_empty())
            .collect();
        let distinct: std::collections::HashSet<&String> = numbers.iter().collect();
        assert_eq!(distinct.len(), numbers.len(), "certificates are unique");
        let untidy = body
            .iter()
            .filter(|row| text(&row[1]).contains("  ") || text(&row[6]).contains("сағ"))
            .count();
        assert!(untidy > rows / 3, "{untidy} of {rows} rows are untidy");
        let unnamed = body.iter().filter(|row| text(&row[1]).is_empty()).count();
        assert_eq!(
            unnamed > 0,
            rows < 2_000,
            "short workbooks merge the cells of a person, long ones repeat the name"
        );
    }
}

#[test]
fn the_staff_list_has_its_heads_sections_and_total() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("staff.xlsx");
    let people = teachers(62, today(), 2);
    staff(&path, &people, today(), 2).expect("the workbook is written");
    let (_, rows) = &cells(&path)[0];
    assert_eq!(
        text(&rows[1][0]),
        "на 2025-2026 учебный год (по состоянию на 22.11.2025 г.)"
    );
    assert_eq!(text(&rows[4][7]), "специальность");
    let sections = rows.iter().filter(|row| text(&row[0]).starts_with("ЦМК")).count();
    assert_eq!(sections, 5);
    let listed: Vec<&Vec<Data>> = rows[6..]
        .iter()
        .filter(|row| matches!(row[0], Data::Float(_)))
        .collect();
    assert_eq!(listed.len(), 62);
    let lost = listed
        .iter()
        .filter(|row| matches!(row[3], Data::Float(number) if number < 1e11))
        .count();
    assert!(lost > 0, "some numbers have lost their zero");
    let total = rows.iter().find(|row| text(&row[0]) == "ИТОГО:").expect("a total");
    assert_eq!(text(&total[1]), "62 чел.");
}

#[test]
fn a_seed_repeats_itself() {
    let folder = tempfile::tempdir().expect("a folder");
    let write = |name: &str, seed| {
        let path = folder.path().join(name);
        courses(&path, &teachers(20, today(), 3), 50, today(), seed).expect("the workbook is written");
        cells(&path)
    };
    assert_eq!(write("a.xlsx", 1), write("b.xlsx", 1));
    assert_ne!(write("c.xlsx", 1), write("d.xlsx", 2));
}

/// `cargo test -p sheberlik-seed --test workbook -- --ignored --nocapture`
#[test]
#[ignore = "takes seconds: run it to measure"]
fn a_hundred_thousand_rows() {
    let folder = tempfile::tempdir().expect("a folder");
    let people = teachers(2_200, today(), 1);
    for rows in [10_000, 100_000] {
        let path = folder.path().join("long.xlsx");
        let start = std::time::Instant::now();
        courses(&path, &people, rows, today(), 1).expect("the workbook is written");
        let size = std::fs::metadata(&path).expect("a file").len() / 1024;
        eprintln!("{rows} rows: {:.1?}, {size} KiB", start.elapsed());
    }
}
