//! The same workbook again: nothing is doubled, whatever was filled in meanwhile.
#![allow(missing_docs)]

mod common;

use common::sheets::Page;
use common::{Desk, total};
use sheberlik_core::op::Op;
use sheberlik_core::record;
use sheberlik_import::RowCounts;

const COURSES: &[&str] = &[
    "№|ФИО|Тема курса|Организация|Период|Часы|№ сертификата",
    "1|Омаров Данияр Серикович|Инклюзивное образование|НАО Talap|13.10.2025-24.10.2025|72|111",
    "2|Ли Анна Викторовна|Цифровая педагогика|Өрлеу|01.03.2024-15.03.2024|80|222",
    "3|Ким Олег Ильич|Цифровая педагогика|Өрлеу|01.03.2024-15.03.2024|80|",
];

/// A staff list with the last course of each: no first day, no number of a certificate.
const LAST: &[&str] = &[
    "Сведения о педагогических кадрах",
    "№|ФИО|Должность|Специальность|Год окончания|Категория|Последний курс: тема|Дата окончания курса|Часы",
    "1|Омаров Данияр Серикович|преподаватель|история|2012|педагог-модератор|Инклюзивное образование|24.10.2025|72",
    "2|Ли Анна Викторовна|преподаватель|химия|2002|педагог-эксперт|Цифровая педагогика|15.03.2024|80",
    "3|Ким Олег Ильич|мастер п/о|химия|2002|б/к|Цифровая педагогика|2024|80",
];

/// Gives every record of these kinds a name in Kazakh that has none.
fn translate(desk: &Desk, name: &str, kinds: &[&str]) {
    for kind in kinds {
        let field = format!("{name}_kk");
        for id in desk.texts(&format!(
            "SELECT id FROM {kind} WHERE deleted_at IS NULL AND {field} IS NULL"
        )) {
            let values = serde_json::json!({ &field: format!("Атауы {id}") });
            let given = values.as_object().expect("values").clone();
            desk.engine
                .write(Op::update(kind, &id), &desk.context, |writer| {
                    record::update(writer, record::kind(kind).expect("a kind"), &id, given)
                })
                .expect("a name is filled in");
        }
    }
}

#[test]
fn a_programme_is_known_by_its_titles_in_every_language() {
    let desk = Desk::new();
    let courses = desk.book("courses.xlsx", COURSES, &[]);
    let last = desk.book("last.xlsx", LAST, &[]);
    desk.apply(&courses, true);
    desk.apply(&last, true);
    assert_eq!(
        desk.count("training_record"),
        3,
        "a last course without a start is the known one"
    );
    translate(&desk, "title", &["course_programme"]);
    for path in [&courses, &last, &courses] {
        let again = total(&desk.apply(path, true).value);
        assert_eq!(
            (again.create, again.change, again.same),
            (0, 0, 3),
            "{}",
            path.display()
        );
    }
    assert_eq!((desk.count("training_record"), desk.count("course_programme")), (3, 2));
    let kazakh = desk.book(
        "kk.xlsx",
        &[
            "№|Т.А.Ә.|Курстың тақырыбы|Аяқталған күні|Сағат саны",
            &format!(
                "1|Омаров Данияр Серикович|{}|24.10.2025|72",
                desk.texts("SELECT title_kk FROM course_programme WHERE title_ru = 'Инклюзивное образование'")[0]
            ),
        ],
        &[],
    );
    let same = RowCounts {
        same: 1,
        ..RowCounts::default()
    };
    assert_eq!(
        total(&desk.apply(&kazakh, true).value),
        same,
        "its Kazakh title is it too"
    );
}

#[test]
fn whatever_is_matched_by_its_name_is_known_by_its_names_in_every_language() {
    let desk = Desk::new();
    let page = |name, lines| Page {
        name,
        lines,
        merged: &[],
    };
    let path = desk.pages(
        "all.xlsx",
        &[
            page(
                "Кадры",
                &[
                    "ФИО|Должность|Дисциплина|Отделение|Категория|Педагогический стаж",
                    "Омаров Данияр Серикович|мастер сварки|Сварочное дело|Отделение сварки|педагог-эксперт|5",
                ][..],
            ),
            page(
                "Группы",
                &[
                    "Творческая группа|ФИО|Роль|Дата вступления",
                    "Мастерская проектов|Омаров Данияр Серикович|секретарь|05.09.2026",
                ],
            ),
            page(
                "Мероприятия",
                &[
                    "Дата|Мероприятие|Вид|Уровень|Участники|Роль",
                    "05.10.2026|Праздник мастеров|праздник|уровень цеха|Омаров Данияр Серикович|докладчик",
                ],
            ),
            page(
                "План",
                &[
                    "План методической работы на 2026-2027 учебный год",
                    "№|Мероприятия|Форма|Срок|Ответственные",
                    "I. Работа с мастерами",
                    "1|Заседание мастеров|беседа|октябрь|Омаров Д.С.",
                ],
            ),
        ],
    );
    let first = total(&desk.apply(&path, true).value);
    assert_eq!((first.create, first.ask), (4, 0));
    let names = [
        "position",
        "discipline",
        "department",
        "creative_group",
        "technology",
        "event_kind",
        "level",
    ];
    translate(&desk, "name", &names);
    translate(&desk, "title", &["event", "plan", "plan_section"]);
    translate(&desk, "activity", &["plan_item"]);
    let again = total(&desk.apply(&path, true).value);
    assert_eq!((again.create, again.change, again.same), (0, 0, 4));
}
