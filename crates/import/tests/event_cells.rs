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

/// The workbook of one row, and of one that nobody took part in.
fn one(desk: &Desk, row: &str) -> std::path::PathBuf {
    sheet(
        desk,
        "events.xlsx",
        &[HEAD, row, "10.09.2025|Совет|колледж|семинар|||||"],
    )
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
            desk.texts("SELECT concat_ws('|', start_date, end_date, start_time) FROM event WHERE title_ru = 'Семинар'"),
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

/// Who took part by their surnames, with role, result, nomination and note.
fn parts(desk: &Desk) -> Vec<String> {
    desk.texts(
        "SELECT concat_ws('|', coalesce(p.surname_kk, p.surname_ru), r.role, r.result, r.nomination, r.document_number, r.note)
         FROM participation r JOIN person p ON p.id = r.person ORDER BY 1",
    )
}

#[test]
fn people_of_one_cell_come_in_however_they_are_joined() {
    let both = ["Ковальчук|participant", "Ли|participant"];
    for said in [
        "1) Ли В.О. 2) Ковальчук П.С.",
        "Ли В.О, Ковальчук П.С",
        "Ли В.О./Ковальчук П.С.",
        "Ли В.О. мен Ковальчук П.С.",
        "преподаватели: Ли В.О., Ковальчук П.С.",
        "Қатысушылар: Ли В.О., Ковальчук П.С.",
        "Ли В.О., Ковальчук П.С. и др.",
    ] {
        let desk = college();
        let path = one(&desk, &format!("12.11.2025|Семинар|областной|семинар|{said}||||"));
        desk.apply(&path, true);
        assert_eq!(parts(&desk), both, "{said}");
        assert_eq!(desk.apply(&path, true).operation, None, "{said}: the same again");
    }
    for (said, expected) in [
        (
            "I место – Ли В.О., II место – Ковальчук П.С.",
            &["Ковальчук|participant|second", "Ли|participant|first"][..],
        ),
        (
            "спикер: Ли В.О.; модератор: Ковальчук П.С.",
            &["Ковальчук|moderator", "Ли|speaker"],
        ),
        ("жетекшісі: Ли В.О.", &["Ли|participant|жетекшісі"]),
        ("Сүлейменова–Ким Г.І.", &["Сүлейменова-Ким|participant"]),
        (
            "Ковальчук П.С. (сертификат № 5)",
            &["Ковальчук|participant|certificate|№ 5"],
        ),
    ] {
        let desk = college();
        let path = one(&desk, &format!("12.11.2025|Семинар|областной|семинар|{said}||||"));
        desk.apply(&path, true);
        assert_eq!(parts(&desk), expected, "{said}");
    }
}

#[test]
fn who_is_not_named_is_said() {
    let desk = college();
    for (said, unnamed) in [
        ("Ли В.О., Ковальчук П.С. и др.", true),
        ("Ли В.О. және т.б.", true),
        ("Ли В.О.", false),
    ] {
        let path = one(&desk, &format!("12.11.2025|Семинар|областной|семинар|{said}||||"));
        let noticed = codes(&desk, &path);
        let problem = "E2 others-unnamed".to_owned();
        assert_eq!(noticed.contains(&problem), unnamed, "{said}: {noticed:?}");
    }
}

#[test]
fn a_topic_is_of_the_person_and_a_result_of_whom_it_names() {
    let desk = college();
    let path = one(
        &desk,
        "12.11.2025|Семинар|областной|семинар|Ли В.О.; Ковальчук П.С.||Мотивация; Стресс, сон|II место – Ковальчук П.С., I место – Ли В.О.|",
    );
    desk.apply(&path, true);
    assert_eq!(
        desk.texts(
            "SELECT concat_ws('|', p.surname_ru, coalesce(r.topic_ru, r.topic_kk), r.result) FROM participation r
             JOIN person p ON p.id = r.person ORDER BY 1"
        ),
        ["Ковальчук|Стресс, сон|second", "Ли|Мотивация|first"]
    );
}

#[test]
fn a_result_column_tells_roles_and_documents_too() {
    for (said, document, expected) in [
        ("сертификат №123", "", "Ли|participant|certificate|№123"),
        (
            "диплом II степени № 45",
            "",
            "Ли|participant|diploma|диплом II степени|№ 45",
        ),
        (
            "сертификат №123",
            "приказ № 7",
            "Ли|participant|certificate|сертификат №123|приказ № 7",
        ),
        ("организатор", "", "Ли|organiser"),
        ("выступление", "", "Ли|speaker"),
        ("выступление на секции", "", "Ли|speaker|выступление на секции"),
        ("ұйымдастырушы", "", "Ли|organiser"),
        ("участник", "", "Ли|participant|none"),
        ("лауреат", "", "Ли|participant|лауреат"),
    ] {
        let desk = college();
        let path = one(
            &desk,
            &format!("12.11.2025|Семинар|областной|семинар|Ли В.О.|||{said}|{document}"),
        );
        desk.apply(&path, true);
        assert_eq!(parts(&desk), [expected], "{said}");
        assert_eq!(desk.apply(&path, true).operation, None, "{said}: the same again");
    }
}

#[test]
fn counts_without_names_stand_at_their_event() {
    let desk = college();
    let row = |count: &str| format!("12.11.2025|Семинар|областной|семинар|Ли В.О.|{count}|||");
    let path = one(&desk, &row("33 мектеп, 45 балабақша, 910 педагог"));
    desk.apply(&path, true);
    let figures = || {
        desk.texts("SELECT concat_ws('|', rank, name_kk, name_ru, counts, number, approximate) FROM event_figure ORDER BY rank")
    };
    assert_eq!(
        figures(),
        [
            "1|мектеп|organisations|33|0",
            "2|балабақша|organisations|45|0",
            "3|педагог|people|910|0"
        ]
    );
    assert_eq!(
        desk.number("SELECT participants_total FROM event WHERE title_ru = 'Семинар'"),
        910
    );
    assert_eq!(desk.apply(&path, true).operation, None, "the same again");
    let corrected = one(&desk, &row("35 мектеп, 45 балабақша, 910 педагог"));
    assert!(codes(&desk, &corrected).is_empty(), "nothing is wrong with it");
    assert_eq!(total(&desk.apply(&corrected, true).value).change, 1);
    assert_eq!(figures()[0], "1|мектеп|organisations|35|0");
}

#[test]
fn those_of_the_college_are_counted_among_all() {
    let desk = college();
    let path = one(
        &desk,
        "12.11.2025|Семинар|областной|семинар|Ли В.О.|120 (из них 12 от колледжа)|||",
    );
    desk.apply(&path, true);
    assert_eq!(
        desk.texts("SELECT participants_total || ' ' || participants_own FROM event WHERE title_ru = 'Семинар'"),
        ["120 12"]
    );
}

#[test]
fn whoever_held_an_event_has_the_role_of_that() {
    for (title, kind, said, expected) in [
        ("Открытый урок «Законы Ома»", "открытый урок", "проводил|", "organiser"),
        (
            "Мастер-класс «Опыт в колбе»",
            "мастер-класс",
            "провела|",
            "master_class",
        ),
        (
            "«Бағалау» шеберлік сыныбы",
            "шеберлік сыныбы",
            "өткізді|",
            "master_class",
        ),
        ("Семинар", "семинар", "провёл мастер-класс|", "master_class"),
        ("Семинар", "семинар", "|провела", "organiser"),
        ("Семинар", "семинар", "слушатель|проведено", "listener"),
    ] {
        let desk = college();
        let row = format!("12.11.2025|{title}|колледж|{kind}|Ли В.О.|{said}");
        let head = "Дата|Мероприятие|Уровень|Вид|Участники|Роль|Результат";
        let path = sheet(&desk, "events.xlsx", &[head, &row]);
        desk.apply(&path, true);
        assert_eq!(
            desk.texts("SELECT role FROM participation"),
            [expected],
            "{title}: {said}"
        );
        let words = desk.texts("SELECT nomination FROM participation WHERE nomination LIKE 'провел%'");
        assert!(words.is_empty(), "{title}: no award is made of it");
        assert_eq!(desk.apply(&path, true).operation, None, "{title}: the same again");
    }
}
