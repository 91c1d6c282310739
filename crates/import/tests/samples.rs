//! The two samples of the office, whole, through the real engine (issue 2, Must show 2).
#![allow(missing_docs)]

mod common;

use common::{Desk, fixture, total};
use sheberlik_core::Language;
use sheberlik_import::RowCounts;

const STAFF: &str = "kadry_2025-2026.xlsx";
const COURSES: &str = "kurstar_2023-2025.xlsx";
/// Rows with a course in the three sheets, counted by hand: 31 + 33 + 35.
const COURSE_ROWS: u32 = 99;

#[test]
fn the_staff_list_comes_in_whole() {
    let desk = Desk::new();
    let seeded_positions = desk.count("position");
    let session = desk.open(&fixture(STAFF));
    for sheet in session.review(Language::Ru).sheets {
        for problem in &sheet.problems {
            println!("{} {} {}", problem.cell, problem.code, problem.args);
        }
        for column in &sheet.mapping {
            println!("{} {:?} {:?}", column.letter, column.heading, column.field);
        }
    }
    let applied = desk.apply(&fixture(STAFF), false);
    assert_eq!(total(&applied.value), RowCounts { create: 62, ..RowCounts::default() });
    assert_eq!(desk.count("person"), 62);
    assert_eq!(desk.count("department"), 4);
    assert_eq!(desk.number("SELECT count(*) FROM person WHERE department IS NULL OR position IS NULL OR iin IS NULL"), 0);
    assert_eq!(desk.number("SELECT count(*) FROM person WHERE birth_date IS NULL OR hire_date IS NULL"), 0);
    assert_eq!(desk.number("SELECT count(*) FROM person WHERE pedagogical_start IS NULL"), 0);
    // Seven of the 62 are «б/к».
    assert_eq!(desk.count("category_record"), 62 - 7);
    assert_eq!(desk.number("SELECT count(*) FROM category_record WHERE granted IS NULL OR order_number IS NULL"), 0);
    assert_eq!(desk.count("position"), seeded_positions, "every position is known by name or synonym");
}

#[test]
fn every_course_row_is_accounted_for() {
    let desk = Desk::new();
    desk.apply(&fixture(STAFF), false);
    let session = desk.open(&fixture(COURSES));
    let review = session.review(Language::Kk);
    for sheet in &review.sheets {
        println!("{} {} {:?}", sheet.name, sheet.kind, sheet.rows);
        for item in &sheet.items {
            if let Some(question) = &item.question {
                println!("  {} {} -> {:?}", item.cell, question.text, question.candidates.iter().map(|c| &c.title).collect::<Vec<_>>());
            }
        }
        for problem in &sheet.problems {
            if !["letters-repaired"].contains(&problem.code.as_str()) {
                println!("  {} {} {}", problem.cell, problem.code, problem.args);
            }
        }
    }
    let applied = desk.apply(&fixture(COURSES), false);
    let counts = total(&applied.value);
    assert_eq!(counts.create + counts.ask, COURSE_ROWS);
    assert_eq!((counts.same, counts.change, counts.skip), (0, 0, 0));
    assert_eq!(desk.count("person"), 62, "no duplicates");
    assert_eq!(desk.count("training_record"), i64::from(counts.create));
    assert!(counts.ask > 0);
}
