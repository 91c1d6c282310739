//! Headings and cells as offices word them: roles in a group, forms of a plan, employment and years of categories.
#![allow(missing_docs)]

mod common;

use common::{Desk, codes, kinds, sheet, total};
use sheberlik_core::{Language, Progress};
use sheberlik_import::{Options, Session, SheetKind};

const PEOPLE: &[&str] = &[
    "Ф.И.О.|Должность|Преподаваемая дисциплина",
    "Калиева Алия Болатовна|преподаватель|математика",
    "Утегенов Сергей Иванович|преподаватель|физика",
    "Досанова Гульнара Сериковна|преподаватель|химия",
    "Ибраев Ерлан Канатович|мастер|биология",
    "Нұрғалиев Асхат Маратұлы|мастер|биология",
];

fn college() -> Desk {
    let desk = Desk::new();
    let people = sheet(&desk, "people.xlsx", PEOPLE);
    assert_eq!(total(&desk.apply(&people, false).value).create, 5);
    desk
}

fn roles(heading: &str, words: &[&str; 5]) -> (Desk, Vec<String>, Vec<String>) {
    let desk = college();
    let mut lines = vec![format!(
        "Шығармашылық топтың атауы|№|Топ мүшесінің аты-жөні|{heading}|Кірген күні"
    )];
    let names = [
        "Калиева А.Б.",
        "Утегенов С.И.",
        "Досанова Г.С.",
        "Ибраев Е.К.",
        "Нұрғалиев А.М.",
    ];
    for (at, (name, role)) in names.iter().zip(words).enumerate() {
        lines.push(format!(
            "«Дуалды оқыту» шығармашылық тобы|{}|{name}|{role}|01.09.2026",
            at + 1
        ));
    }
    let lines: Vec<&str> = lines.iter().map(String::as_str).collect();
    let path = sheet(&desk, "groups.xlsx", &lines);
    assert_eq!(kinds(&desk, &path), ["groups"], "{heading}");
    let noticed = codes(&desk, &path);
    desk.apply(&path, true);
    let stored = desk.texts(
        "SELECT concat_ws('|', coalesce(p.surname_ru, p.surname_kk), m.role, m.role_text) FROM group_membership m
         JOIN person p ON p.id = m.person ORDER BY 1",
    );
    assert_eq!(
        desk.apply(&path, true).operation,
        None,
        "{heading}: the same file again"
    );
    (desk, noticed, stored)
}

#[test]
fn the_role_in_a_group_is_read_under_every_heading_that_speaks_of_it() {
    for heading in [
        "Атқаратын қызметі (топта)",
        "Топтағы қызметі",
        "Топтағы рөлі",
        "Рөлі",
        "Қызметі",
        "Роль в группе",
        "Обязанности в группе",
        "Функция",
        "Функции в группе",
    ] {
        let words = ["хатшы", "коуч", "Platonus маманы", "мүше", "модератор"];
        let (_, noticed, stored) = roles(heading, &words);
        assert_eq!(
            stored,
            [
                "Досанова|system_specialist|Platonus маманы",
                "Ибраев|member",
                "Калиева|secretary",
                "Нұрғалиев|other|модератор",
                "Утегенов|coach",
            ],
            "{heading}: {noticed:?}"
        );
    }
}

#[test]
fn a_head_is_a_finding_and_no_member() {
    let words = ["жетекші", "руководитель", "топ жетекшісі", "секретарь", "член группы"];
    let (_, noticed, stored) = roles("Атқаратын қызметі (топта)", &words);
    for cell in ["C2", "C3", "C4"] {
        assert!(noticed.contains(&format!("{cell} head-by-hand")), "{cell}: {noticed:?}");
    }
    assert_eq!(stored, ["Ибраев|secretary", "Нұрғалиев|member"]);
}

#[test]
fn part_time_and_the_year_of_a_category_are_taken_out_of_their_cells() {
    let desk = Desk::new();
    let path = sheet(
        &desk,
        "staff.xlsx",
        &[
            "Т.А.Ә.|Лауазымы|Оқытатын пәні|Біліктілік санаты",
            "Калиева Алия Болатовна|оқытушы (қоса атқарушы)|математика|педагог-сарапшы 2022",
            "Утегенов Сергей Иванович|преподаватель (совместитель)|физика|педагог-эксперт, 2022 ж.",
            "Ибраев Ерлан Канатович|оқытушы|химия|педагог-модератор",
        ],
    );
    desk.apply(&path, false);
    assert_eq!(
        desk.texts(
            "SELECT concat_ws('|', p.surname_ru, o.name_ru, p.employment, c.category, c.granted) FROM person p
             JOIN position o ON o.id = p.position LEFT JOIN category_record c ON c.person = p.id ORDER BY 1"
        ),
        [
            "Ибраев|преподаватель|staff|category-moderator",
            "Калиева|преподаватель|part_time|category-expert|2022",
            "Утегенов|преподаватель|part_time|category-expert|2022",
        ]
    );
    assert_eq!(desk.apply(&path, false).operation, None, "the same file again");
}

const BARE: &[&str] = &[
    "План работы творческой группы «Этнопедагогика» на 2026/2027 учебный год",
    "",
    "№|Содержание|Түрі|Срок|Отв.|Результат|Отметка о выполнении",
    "Организационный этап",
    "1|Утверждение состава|заседание|октябрь|Калиева А.Б.|протокол|",
    "Практический этап",
    "2|Мастер-класс по орнаменту|мастер-класс|ноябрь|Утегенов С.И.|фото|",
];

#[test]
fn a_plan_with_a_kazakh_heading_of_the_form_comes_in() {
    let desk = college();
    let path = sheet(&desk, "plan.xlsx", BARE);
    assert_eq!(kinds(&desk, &path), ["plan"]);
    assert_eq!(total(&desk.apply(&path, false).value).create, 2);
    assert_eq!(
        desk.texts("SELECT event_kind FROM plan_item ORDER BY rank"),
        ["event-kind-meeting", "event-kind-master-class"]
    );
    assert_eq!(desk.apply(&path, false).operation, None, "the same file again");
}

fn as_kind(desk: &Desk, path: &std::path::Path, kind: SheetKind) -> (String, Option<String>) {
    let options = Options {
        as_kind: Some(kind),
        ..Options::default()
    };
    let session = Session::open(&desk.engine, &desk.context, path, options, &Progress::silent()).expect("it opens");
    let sheet = session.review(Language::Ru).sheets.remove(0);
    (sheet.kind, sheet.reason)
}

#[test]
fn a_sheet_that_somebody_says_is_a_plan_needs_only_what_is_done() {
    let desk = college();
    let path = sheet(
        &desk,
        "plan.xlsx",
        &["№|Содержание|Түрі|Срок|Результат", "1|Сбор планов|сбор|октябрь|планы"],
    );
    assert_eq!(as_kind(&desk, &path, SheetKind::Plan), ("plan".into(), None));
}

#[test]
fn what_is_missing_is_named_for_the_kind_that_was_asked_for() {
    let desk = college();
    let path = sheet(&desk, "other.xlsx", &["Город|Телефон|Примечание", "Уральск|777|нет"]);
    for (kind, reason) in [
        (SheetKind::Plan, "plan"),
        (SheetKind::Events, "events"),
        (SheetKind::Groups, "groups"),
        (SheetKind::Mentors, "mentors"),
        (SheetKind::Courses, "courses"),
        (SheetKind::Staff, "no-names"),
    ] {
        assert_eq!(as_kind(&desk, &path, kind), ("ignored".into(), Some(reason.into())));
    }
}

/// A value that a rule refuses is named by its field and by the rule; the rest of the row comes in.
#[test]
fn what_a_rule_refuses_is_named_by_its_field() {
    let refusals = |applied: &sheberlik_import::session::Applied| -> Vec<String> {
        let problems = applied.sheets.iter().flat_map(|sheet| &sheet.problems);
        let told = problems
            .filter(|problem| problem.code.ends_with("-refused"))
            .map(|problem| {
                let said = |name: &str| problem.args[name].as_str().unwrap_or_default().to_owned();
                format!(
                    "{} {}.{} {}",
                    problem.code,
                    said("record"),
                    said("field"),
                    said("reason")
                )
            });
        told.collect()
    };
    let desk = Desk::new();
    let people = [
        "Ф.И.О.|Должность|E-mail|Дата приёма",
        "Калиева Алия Болатовна|преподаватель|нет почты|01.09.2010",
    ];
    let path = sheet(&desk, "people.xlsx", &people);
    let applied = desk.apply(&path, false).value;
    assert_eq!(refusals(&applied), ["value-refused person.email not_a_mail"]);
    assert_eq!(desk.texts("SELECT hire_date FROM person"), ["2010-09-01"]);
    let courses = [
        "Ф.И.О.|Тема курса|Организация|Дата начала|Дата окончания|Часы|№ сертификата|Дата выдачи",
        "Калиева Алия Болатовна|Цифровая педагогика|Өрлеу|01.10.2099|10.10.2099|72|С-12345|12.10.2099",
        "Калиева Алия Болатовна|Оценивание|Өрлеу|01.10.2024|10.10.2024|72|С-12346|12.10.2024",
    ];
    let path = sheet(&desk, "courses.xlsx", &courses);
    let applied = desk.apply(&path, true).value;
    assert_eq!(
        refusals(&applied),
        ["value-refused training_record.issue_date in_the_future"]
    );
    let courses = desk.texts("SELECT status || '|' || document_number FROM training_record ORDER BY end_date");
    assert_eq!(
        courses,
        ["certified|С-12346", "enrolled|С-12345"],
        "what is to come is not over"
    );
}

/// A day of issue makes no certificate where the column of numbers says that there is none, that the course goes on or is
/// to come; a course that ends later is not over, whatever its number.
#[test]
fn what_is_said_instead_of_a_certificate_is_how_the_course_stands() {
    let desk = Desk::new();
    let said = [
        ("KZ-1", "certified|KZ-1"),
        ("нет", "completed"),
        ("жоқ", "completed"),
        ("не выдан", "completed"),
        ("справка", "listened"),
        ("справка о прослушивании", "listened"),
        ("нет сертификата, справка о прослушивании", "listened"),
        ("прослушал", "listened"),
        ("тыңдаушы ретінде тыңдалды", "listened"),
        ("обучается", "enrolled"),
        ("в процессе обучения", "enrolled"),
        ("ожидается", "enrolled"),
        ("планируется", "planned"),
        ("жоспарланған", "planned"),
        ("отчислен", "not_completed"),
        ("сертификат", "certified"),
        ("диплом о переподготовке № ДП-7", "certified|ДП-7"),
        ("планируется в 2027 году", "planned"),
        ("сертификат ожидается 05.07.2026", "enrolled"),
        ("2027", "enrolled|2027"),
    ];
    let mut lines =
        vec!["Ф.И.О.|Тема курса|Организация|Дата начала|Дата окончания|Часы|№ сертификата|Дата выдачи".to_owned()];
    for (at, (cell, _)) in said.iter().enumerate() {
        let (first, last) = if *cell == "2027" {
            ("01.03.2027", "05.03.2027")
        } else {
            ("01.05.2026", "05.05.2026")
        };
        lines.push(format!(
            "Калиева Алия Болатовна|Тема {at:02}|Өрлеу|{first}|{last}|72|{cell}|20.06.2026"
        ));
    }
    let lines: Vec<&str> = lines.iter().map(String::as_str).collect();
    let path = sheet(&desk, "courses.xlsx", &lines);
    desk.apply(&path, true);
    let stored = desk.texts(
        "SELECT concat_ws('|', r.status, r.document_number) FROM training_record r JOIN course_programme p ON p.id = r.course_programme
         ORDER BY p.title_ru",
    );
    let expected: Vec<&str> = said.iter().map(|(_, status)| *status).collect();
    assert_eq!(stored, expected);
    assert_eq!(desk.apply(&path, true).operation, None, "the same again");
}

/// Half an hour is not cut off silently, and a course with a break ends when its second part does.
#[test]
fn broken_hours_are_told_and_a_course_with_a_break_ends_at_its_end() {
    let desk = Desk::new();
    let lines = [
        "Ф.И.О.|Тема курса|Организация|Период|Часы|№ сертификата",
        "Калиева Алия Болатовна|Тема 1|Өрлеу|12.05.2025–23.05.2025, 26.05.2025–30.05.2025|36,5|KZ-1",
        "Калиева Алия Болатовна|Тема 2|Өрлеу|02.06.2025–06.06.2025|72, очно|KZ-2",
    ];
    let path = sheet(&desk, "courses.xlsx", &lines);
    let applied = desk.apply(&path, true).value;
    let mut told = applied.sheets.iter().flat_map(|sheet| &sheet.problems);
    assert!(
        told.any(|problem| problem.code == "hours-unreadable"),
        "half an hour is not dropped silently"
    );
    assert_eq!(
        desk.texts("SELECT concat_ws('|', start_date, end_date, hours) FROM training_record ORDER BY end_date"),
        ["2025-05-12|2025-05-30", "2025-06-02|2025-06-06|72"]
    );
}
