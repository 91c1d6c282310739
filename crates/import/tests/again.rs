//! The same workbook again: nothing is doubled, whatever was filled in meanwhile.
#![allow(missing_docs)]

mod common;

use common::{Desk, total};
use sheberlik_core::op::Op;
use sheberlik_core::record::{self, Record};
use sheberlik_core::training::model::CourseProgramme;
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

/// Gives every programme a title in the other language.
fn translate(desk: &Desk) {
    for id in desk.texts("SELECT id FROM course_programme WHERE deleted_at IS NULL AND title_kk IS NULL") {
        let values = serde_json::json!({ "title_kk": format!("Бағдарлама {id}") });
        let given = values.as_object().expect("values").clone();
        desk.engine
            .write(Op::update("course_programme", &id), &desk.context, |writer| {
                record::update(writer, CourseProgramme::KIND, &id, given)
            })
            .expect("a title is filled in");
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
    translate(&desk);
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
