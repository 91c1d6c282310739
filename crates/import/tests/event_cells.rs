//! The cells of lists of events as offices fill them: days with an hour, several people in one cell, counts.
#![allow(missing_docs)]

mod common;

use common::{Desk, codes, sheet, total};

const HEAD: &str = "Дата|Мероприятие|Уровень|Вид|Участники|Кол-во участников|Тақырыбы|Результат|Документ";

fn college() -> Desk {
    let desk = Desk::new();
    let people = sheet(
        &desk,
        "people.xlsx",
        &[
            "Ф.И.О.|Должность|Преподаваемая дисциплина",
            "Ли Виктория Олеговна|методист|математика",
            "Ковальчук Пётр Семёнович|мастер|сварка",
            "Сүлейменова-Ким Гүлжан Ізтілеуқызы|преподаватель|электротехника",
        ],
    );
    assert_eq!(total(&desk.apply(&people, false).value).create, 3);
    desk
}

/// The workbook of one row.
fn one(desk: &Desk, row: &str) -> std::path::PathBuf {
    sheet(desk, "events.xlsx", &[HEAD, row])
}

#[test]
fn days_are_read_with_the_hour_and_one_by_one() {
    for (said, expected) in [
        ("12 и 13 ноября 2025", "2025-11-12|2025-11-13"),
        ("12 и 13 ноября 2025 г.", "2025-11-12|2025-11-13"),
        ("12,13 ноября 2025", "2025-11-12|2025-11-13"),
        ("2025 жылғы 12 және 13 қараша", "2025-11-12|2025-11-13"),
        ("12.11.2025 г. 14.00", "2025-11-12|14:00"),
        ("12.11.2025 14.00", "2025-11-12|14:00"),
        ("12.11.2025, 10:00", "2025-11-12|10:00"),
        ("12.11.2025, сағат 9:30", "2025-11-12|09:30"),
        ("12.11.2025-13.11.2025", "2025-11-12|2025-11-13"),
    ] {
        let desk = college();
        let path = one(&desk, &format!("{said}|Семинар|областной|семинар|Ли В.О.||||"));
        desk.apply(&path, true);
        assert_eq!(
            desk.texts("SELECT concat_ws('|', start_date, end_date, start_time) FROM event"),
            [expected],
            "{said}"
        );
        assert_eq!(desk.apply(&path, true).operation, None, "{said}: the same again");
    }
    let desk = college();
    let path = one(&desk, "5 и 19 ноября 2025|Семинар|областной|семинар|Ли В.О.||||");
    assert!(
        codes(&desk, &path).contains(&"A2 date-unreadable".to_owned()),
        "days apart are no period, and that is said"
    );
}
