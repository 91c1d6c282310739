//! A list of events that comes again with other first days: what is the same event, and what is another.
#![allow(missing_docs)]

mod common;

use std::io::{Read, Write};
use std::path::PathBuf;

use common::{Desk, fixture};
use rust_xlsxwriter::Workbook;
use sheberlik_core::Language;
use sheberlik_core::db::undo;

const STAFF: &str = "kadry_2025-2026.xlsx";
const EVENTS: &str = "meropriyatiya_2025-2026.xlsx";

/// The workbook of the office with some of its words changed.
fn changed(desk: &Desk, name: &str, words: &[(&str, &str)]) -> PathBuf {
    let file = std::fs::File::open(fixture(EVENTS)).expect("the workbook");
    let mut package = zip::ZipArchive::new(file).expect("a package");
    let path = desk.folder.path().join(name);
    let mut copy = zip::ZipWriter::new(std::fs::File::create(&path).expect("a copy"));
    for at in 0..package.len() {
        let mut part = package.by_index(at).expect("a part");
        let name = part.name().expect("its name").into_owned();
        let mut bytes = Vec::new();
        part.read_to_end(&mut bytes).expect("its bytes");
        if let Ok(text) = String::from_utf8(bytes.clone()) {
            let replaced = words.iter().fold(text, |text, (from, to)| {
                text.replace(&format!(">{from}<"), &format!(">{to}<"))
            });
            bytes = replaced.into_bytes();
        }
        copy.start_file(name, zip::write::SimpleFileOptions::default())
            .expect("a part of the copy");
        copy.write_all(&bytes).expect("its bytes are written");
    }
    copy.finish().expect("the copy is whole");
    path
}

/// First and last days of the events of a title.
fn days(desk: &Desk, title: &str) -> Vec<String> {
    desk.texts(&format!(
        "SELECT concat_ws(' ', start_date, end_date) FROM event WHERE coalesce(title_ru, title_kk) = '{title}' AND deleted_at IS NULL ORDER BY 1"
    ))
}

#[test]
fn a_day_that_changed_in_the_list_of_the_office_changes_the_event() {
    let desk = Desk::new();
    desk.apply(&fixture(STAFF), false);
    desk.apply(&fixture(EVENTS), true);
    let parts = desk.count("participation");
    let path = changed(
        &desk,
        "again.xlsx",
        &[
            ("08-09.02.2026", "15-16.02.2026"),
            ("05-06.10.2025", "07.10.2025"),
            ("25.04.2026", "24-25.04.2026"),
            // Two events of the year have this title.
            ("12-13.04.2026", "20-21.04.2026"),
        ],
    );
    let session = desk.open(&path);
    let counts = session.counts();
    assert_eq!(
        (counts.create, counts.change),
        (3, 3),
        "three people of an event of its own, three events moved"
    );
    let review = session.review(Language::Ru);
    let problems = review.sheets.iter().flat_map(|sheet| &sheet.problems);
    let cells: Vec<&str> = problems
        .filter(|one| one.code == "event-moved")
        .map(|one| one.cell.as_str())
        .collect();
    assert_eq!(cells, ["C4", "C8", "C35"], "each is said at its row, once");

    desk.apply(&path, true);
    assert_eq!(
        days(&desk, "Конференция «Лидерство педагога»"),
        ["2026-02-15 2026-02-16"]
    );
    assert_eq!(
        days(&desk, "Семинар «Стандарты WorldSkills»"),
        ["2025-10-07"],
        "one day has no last one"
    );
    assert_eq!(
        days(&desk, "Вебинар «Цифровые технологии в образовании»"),
        ["2026-04-24 2026-04-25"]
    );
    assert_eq!(
        days(&desk, "Форум «Цифровые технологии в образовании»"),
        [
            "2025-10-27 2025-10-28",
            "2026-04-12 2026-04-13",
            "2026-04-20 2026-04-21"
        ],
        "which of two it was cannot be told"
    );
    assert_eq!(desk.count("event"), 41);
    assert_eq!(
        desk.count("participation"),
        parts + 3,
        "who took part in a moved event took part once"
    );
    assert_eq!(
        desk.apply(&path, true).operation,
        None,
        "the same again changes nothing"
    );
    undo::undo(&desk.engine, &desk.context).expect("it is undone");
    assert_eq!(
        days(&desk, "Конференция «Лидерство педагога»"),
        ["2026-02-08 2026-02-09"]
    );
}

fn list(desk: &Desk, name: &str, lines: &[&str]) -> PathBuf {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    let head = "Дата|Наименование мероприятия|Вид|Уровень|Организатор|Участники (Ф.И.О.)";
    for (row, line) in (0_u32..).zip(std::iter::once(&head).chain(lines)) {
        for (column, text) in (0_u16..).zip(line.split('|')) {
            sheet.write(row, column, text).expect("a cell");
        }
    }
    let path = desk.folder.path().join(name);
    book.save(&path).expect("the workbook is written");
    path
}

#[test]
fn an_event_is_known_on_another_day_only_where_it_can_be_no_other() {
    let first = "12.10.2025|Семинар «Бағалау»|семинар|областной|Өрлеу|";
    for (case, lines, expected) in [
        (
            "another day",
            &["15.10.2025|Семинар «Бағалау»|семинар|областной|Өрлеу|"][..],
            &["2025-10-15"][..],
        ),
        (
            "what it does not say is the same",
            &["15.10.2025|Семинар «Бағалау»||||"],
            &["2025-10-15"],
        ),
        (
            "another level",
            &["15.10.2025|Семинар «Бағалау»|семинар|республиканский|Өрлеу|"],
            &["2025-10-12", "2025-10-15"],
        ),
        (
            "another organiser",
            &["15.10.2025|Семинар «Бағалау»|семинар|областной|Talap|"],
            &["2025-10-12", "2025-10-15"],
        ),
        (
            "months later it is the next one of its kind",
            &["15.04.2026|Семинар «Бағалау»|семинар|областной|Өрлеу|"],
            &["2025-10-12", "2026-04-15"],
        ),
        (
            "a month later too",
            &["12.11.2025|Семинар «Бағалау»||||"],
            &["2025-10-12", "2025-11-12"],
        ),
        (
            "another academic year",
            &["15.09.2026|Семинар «Бағалау»|семинар|областной|Өрлеу|"],
            &["2025-10-12", "2026-09-15"],
        ),
        (
            "both days in the file",
            &[first, "15.10.2025|Семинар «Бағалау»|семинар|областной|Өрлеу|"],
            &["2025-10-12", "2025-10-15"],
        ),
        (
            "two new days in the file",
            &[
                "15.10.2025|Семинар «Бағалау»|семинар|областной|Өрлеу|",
                "19.10.2025|Семинар «Бағалау»|семинар|областной|Өрлеу|",
            ],
            &["2025-10-12", "2025-10-15", "2025-10-19"],
        ),
    ] {
        let desk = Desk::new();
        desk.apply(&list(&desk, "first.xlsx", &[first]), true);
        let again = list(&desk, "again.xlsx", lines);
        desk.apply(&again, true);
        assert_eq!(days(&desk, "Семинар «Бағалау»"), expected, "{case}");
        assert_eq!(desk.apply(&again, true).operation, None, "{case}: the same again");
    }
    let desk = Desk::new();
    let (held, ahead) = ("16.11.2026|Семинар «Бағалау»||||", "26.11.2026|Семинар «Бағалау»||||");
    desk.apply(&list(&desk, "held.xlsx", &[held]), true);
    desk.apply(&list(&desk, "ahead.xlsx", &[ahead]), true);
    assert_eq!(
        days(&desk, "Семинар «Бағалау»"),
        ["2026-11-16", "2026-11-26"],
        "what was held is not still ahead"
    );
}

/// Levels of the events of a title.
fn levels(desk: &Desk, title: &str) -> Vec<String> {
    desk.texts(&format!(
        "SELECT start_date || ' ' || level FROM event WHERE coalesce(title_ru, title_kk) = '{title}' AND deleted_at IS NULL ORDER BY 1"
    ))
}

#[test]
fn one_title_on_one_day_at_two_levels_is_two_events() {
    let two = [
        "20.10.2025|Мастер-класс|мастер-класс|областной||",
        "20.10.2025|Мастер-класс|мастер-класс|республиканский||",
    ];
    let both = ["2025-10-20 level-oblast", "2025-10-20 level-republic"];
    for (case, files) in [
        ("in one list", &[&two[..]][..]),
        ("in two lists", &[&two[..1], &two[1..]]),
        ("a list of one after a list of both", &[&two[..], &two[1..]]),
    ] {
        let desk = Desk::new();
        for lines in files {
            desk.apply(&list(&desk, "events.xlsx", lines), true);
        }
        assert_eq!(levels(&desk, "Мастер-класс"), both, "{case}");
        let again = list(&desk, "again.xlsx", files[files.len() - 1]);
        assert_eq!(desk.apply(&again, true).operation, None, "{case}: the same again");
    }
}

#[test]
fn a_level_is_corrected_where_the_organiser_is_the_same() {
    let desk = Desk::new();
    let lines = ["20.10.2025|Мастер-класс|мастер-класс|областной|Өрлеу|"];
    desk.apply(&list(&desk, "events.xlsx", &lines), true);
    let corrected = ["20.10.2025|Мастер-класс|мастер-класс|республиканский|Өрлеу|"];
    desk.apply(&list(&desk, "corrected.xlsx", &corrected), true);
    assert_eq!(levels(&desk, "Мастер-класс"), ["2025-10-20 level-republic"]);
}
