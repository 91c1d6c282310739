//! Who belongs together, from a sheet: members of creative groups, mentors with their young teachers.
#![allow(missing_docs)]

mod common;

use std::path::{Path, PathBuf};

use common::{Desk, total};
use rust_xlsxwriter::Workbook;
use sheberlik_core::db::undo;
use sheberlik_core::groups::model::CreativeGroup;
use sheberlik_core::op::Op;
use sheberlik_core::record::{self, Record};
use sheberlik_core::{Language, Progress};
use sheberlik_import::{RowAnswer, RowCounts, questions};
use sheberlik_seed::workbook;

fn book(desk: &Desk, name: &str, lines: &[&str]) -> PathBuf {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    for (row, line) in (0_u32..).zip(lines) {
        for (column, text) in (0_u16..).zip(line.split('|')) {
            if !text.is_empty() {
                sheet.write(row, column, text).expect("a cell");
            }
        }
    }
    let path = desk.folder.path().join(name);
    book.save(&path).expect("the workbook is written");
    path
}

const PEOPLE: &[&str] = &[
    "Ф.И.О.|Должность|Преподаваемая дисциплина",
    "Калиева Алия Болатовна|преподаватель|математика",
    "Утегенов Сергей Иванович|преподаватель|физика",
    "Досанова Гульнара Сериковна|преподаватель|химия",
    "Ибраев Ерлан Канатович|мастер|биология",
];

/// A college of four with a group of dual training.
fn college() -> Desk {
    let desk = Desk::new();
    let people = book(&desk, "people.xlsx", PEOPLE);
    assert_eq!(total(&desk.apply(&people, false).value).create, 4);
    let values = serde_json::json!({ "name_kk": "Дуалды оқыту", "name_ru": "Дуальное обучение",
        "technology": "technology-dual", "state": "active" });
    desk.engine
        .write(Op::create("creative_group", ""), &desk.context, |writer| {
            record::create(writer, CreativeGroup::KIND, values.as_object().expect("values").clone())
        })
        .expect("a group is founded");
    desk
}

fn kinds(desk: &Desk, path: &Path) -> Vec<String> {
    let review = desk.open(path).review(Language::Kk);
    review.sheets.into_iter().map(|sheet| sheet.kind).collect()
}

fn codes(desk: &Desk, path: &Path) -> Vec<String> {
    let review = desk.open(path).review(Language::Kk);
    let problems = review.sheets.into_iter().flat_map(|sheet| sheet.problems);
    let mut codes: Vec<String> = problems
        .map(|problem| format!("{} {}", problem.cell, problem.code))
        .collect();
    codes.sort();
    codes
}

const GROUPS: &[&str] = &[
    "Состав творческих групп на 2026-2027 учебный год",
    "",
    "№|Творческая группа|Ф.И.О. педагога|Роль|Дата вступления|Причина вступления",
    "1|Дуальное обучение|Калиева А.Б.|секретарь|05.09.2026|спец. «Дошкольное воспитание»",
    "2||Утегенов Сергей Иванович|член группы|05.09.2026|",
    "3||Досанова Гульнара Сериковна|руководитель|05.09.2026|",
    "4|информационные технологии|Калиева Алия Болатовна|Talap коучы||",
    "5|Мастерская проектов|Утегенов Сергей Иванович|мүше|31.02.2026|",
    "6|Дуальное обучение|Нургалиев Асхат Маратович|член группы|05.09.2026|",
];

#[test]
fn members_of_groups_come_in_by_name_technology_and_as_drafts() {
    let desk = college();
    let path = book(&desk, "groups.xlsx", GROUPS);
    assert_eq!(kinds(&desk, &path), ["groups"]);
    let noticed = codes(&desk, &path);
    for expected in [
        "C6 head-by-hand",
        "B7 group-new",
        "B8 group-new",
        "C7 since-taken",
        "E8 date-unreadable",
        "C9 person-unknown",
    ] {
        assert!(noticed.contains(&expected.to_owned()), "{expected}: {noticed:?}");
    }
    assert_eq!(desk.count("group_membership"), 0, "looking writes nothing");
    let applied = desk.apply(&path, true);
    assert_eq!(
        total(&applied.value),
        RowCounts {
            create: 4,
            skip: 1,
            ask: 1,
            ..RowCounts::default()
        }
    );
    assert_eq!(
        desk.texts(
            "SELECT concat_ws('|', p.surname_ru, g.name_ru, m.since, m.role, m.role_text, m.reason) FROM group_membership m
             JOIN person p ON p.id = m.person JOIN creative_group g ON g.id = m.creative_group ORDER BY 1"
        ),
        [
            "Калиева|Дуальное обучение|2026-09-05|secretary|спец. «Дошкольное воспитание»",
            "Калиева|информационные технологии|2026-09-01|coach|Talap коучы",
            "Утегенов|Дуальное обучение|2026-09-05|member",
            "Утегенов|Мастерская проектов|2026-09-01|member",
        ]
    );
    assert_eq!(
        desk.texts("SELECT concat_ws('|', name_ru, technology = 'technology-it') FROM creative_group WHERE state = 'draft' ORDER BY 1"),
        ["Мастерская проектов|0", "информационные технологии|1"],
        "a group of a known technology, and one whose technology is new too"
    );
    assert_eq!(desk.count("person"), 4, "nobody is made in passing");
    let again = desk.apply(&path, true);
    assert_eq!(again.operation, None, "the same file again writes nothing");
    assert_eq!(total(&again.value).same, 4);
    undo::undo(&desk.engine, &desk.context).expect("it is undone");
    assert_eq!((desk.count("group_membership"), desk.count("creative_group")), (0, 1));
}

#[test]
fn an_unknown_member_is_asked_for_and_the_answer_brings_the_row_in() {
    let desk = college();
    let path = book(&desk, "groups.xlsx", GROUPS);
    desk.apply(&path, true);
    let question = "SELECT id FROM import_question WHERE text LIKE 'Нургалиев%'";
    let id = desk.texts(question).remove(0);
    let view = questions::view(&desk.engine, &id, Language::Kk).expect("a question");
    assert!(view.candidates.is_empty());
    let answered = questions::answer(&desk.engine, &desk.context, &id, RowAnswer::Create).expect("an answer");
    assert_eq!(answered.value.rows.create, 1);
    assert_eq!((desk.count("person"), desk.count("group_membership")), (5, 5));
}

#[test]
fn a_later_list_fills_up_what_is_known() {
    let desk = college();
    desk.apply(&book(&desk, "groups.xlsx", GROUPS), true);
    let later = book(
        &desk,
        "later.xlsx",
        &[
            "Шығармашылық топ|Т.А.Ә.|Рөлі|Топқа кірген күні|Топтан шыққан күні|Себебі",
            "«Дуалды оқыту» шығармашылық тобы|Утегенов Сергей Иванович|хатшы|05.09.2026|20.11.2026|пәні жаңарды",
            "Дуалды оқыту|Калиева Алия Болатовна||05.09.2026||",
            "Дуалды оқыту|Ибраев Ерлан Канатович|топ мүшесі|10.09.2026||",
            "Дуалды оқыту|Ибраев Ерлан Канатович|топ мүшесі|10.09.2026||",
        ],
    );
    let counts = total(&desk.apply(&later, true).value);
    assert_eq!((counts.create, counts.change, counts.same, counts.skip), (1, 1, 1, 1));
    assert_eq!(
        desk.texts(
            "SELECT concat_ws('|', m.role, m.until, m.reason) FROM group_membership m JOIN person p ON p.id = m.person
             JOIN creative_group g ON g.id = m.creative_group WHERE p.surname_ru = 'Утегенов' AND g.name_kk = 'Дуалды оқыту'"
        ),
        ["secretary|2026-11-20|пәні жаңарды"]
    );
}

#[test]
fn groups_may_stand_as_sections_or_in_the_title() {
    let desk = college();
    let sections = book(
        &desk,
        "sections.xlsx",
        &[
            "№|Ф.И.О.|Роль в группе|Дата вступления в группу",
            "Творческая группа «Дуальное обучение»",
            "1|Калиева Алия Болатовна|секретарь|05.09.2026",
            "2|Утегенов Сергей Иванович|член группы|05.09.2026",
        ],
    );
    let mut session = desk.open(&sections);
    let review = session.review(Language::Ru);
    let sheet = review.sheets[0].name.clone();
    session
        .remap(
            &desk.engine,
            &desk.context,
            &sheet,
            sheberlik_import::SheetKind::Groups,
            &[],
            &Progress::silent(),
        )
        .expect("the user says what it is");
    assert_eq!(session.counts().create, 2, "{:?}", session.review(Language::Ru));
}

const MENTORS: &[&str] = &[
    "Закрепление наставников на 2026-2027 учебный год",
    "",
    "№|Ф.И.О. наставника|Ф.И.О. молодого специалиста|Дисциплина|Приказ (№, дата)|Период наставничества",
    "1|Калиева Алия Болатовна|Утегенов Сергей Иванович|физика|№ 45-ж от 05.09.2026|05.09.2026 – 30.06.2027",
    "2||Досанова Гульнара Сериковна|химия|06.09.2026 г. № 46-ж|06.09.2026 – 30.06.2027",
    "3|Калиева Алия Болатовна|Калиева Алия Болатовна|физика||",
    "4|Ибраев Ерлан Канатович|Утегенов Сергей Иванович|||",
    "5|Ибраев Ерлан Канатович|Жумабаев Тимур Саматович|биология|№ 47-ж от 05.09.2026|05.09.2026 – 30.06.2027",
    "6|Ахметова Сауле Маратовна|Ибраев Ерлан Канатович|биология|№ 48-ж от 05.09.2026|30.06.2027 – 05.09.2026",
];

#[test]
fn pairs_of_mentors_come_in_with_order_period_and_discipline() {
    let desk = college();
    let path = book(&desk, "mentors.xlsx", MENTORS);
    assert_eq!(kinds(&desk, &path), ["mentors"]);
    let noticed = codes(&desk, &path);
    for expected in [
        "B6 pair-of-one",
        "C7 pair-proposed",
        "C8 person-unknown",
        "B9 person-unknown",
        "F9 period-reversed",
    ] {
        assert!(noticed.contains(&expected.to_owned()), "{expected}: {noticed:?}");
    }
    let counts = total(&desk.apply(&path, true).value);
    assert_eq!((counts.create, counts.skip, counts.ask), (3, 1, 2), "{counts:?}");
    assert_eq!(
        desk.texts(
            "SELECT concat_ws('|', a.surname_ru, b.surname_ru, m.state, m.order_number, m.order_date, m.since, m.until,
             m.discipline, m.academic_year) FROM mentorship m JOIN person a ON a.id = m.mentor
             JOIN person b ON b.id = m.mentee ORDER BY 1"
        ),
        [
            "Ибраев|Утегенов|proposed",
            "Калиева|Досанова|ordered|46-ж|2026-09-06|2026-09-06|2027-06-30|discipline-chemistry|academic-year-2026",
            "Калиева|Утегенов|ordered|45-ж|2026-09-05|2026-09-05|2027-06-30|discipline-physics|academic-year-2026",
        ]
    );
    let again = desk.apply(&path, true);
    assert_eq!((total(&again.value).same, again.operation), (3, None));
    let whole = book(
        &desk,
        "whole.xlsx",
        &[
            "Тәлімгердің Т.А.Ә.|Жас маманның Т.А.Ә.|Бұйрық №|Бұйрықтың күні|Басталуы|Аяқталуы",
            "Ибраев Ерлан Канатович|Утегенов Сергей Иванович|50-ж|05.09.2026|06.09.2026|30.06.2027",
        ],
    );
    let counts = total(&desk.apply(&whole, true).value);
    assert_eq!(
        (counts.change, counts.create),
        (1, 0),
        "the proposed pair got its order"
    );
    assert_eq!(
        desk.texts("SELECT state FROM mentorship WHERE order_number = '50-ж'"),
        ["ordered"]
    );
}

#[test]
fn a_row_of_two_unknown_people_asks_one_after_the_other() {
    let desk = college();
    let path = book(
        &desk,
        "strangers.xlsx",
        &[
            "Наставник|Молодой специалист|Приказ|Период",
            "Ахметова Сауле Маратовна|Жумабаев Тимур Саматович|№ 48-ж от 05.09.2026|05.09.2026 – 30.06.2027",
        ],
    );
    desk.apply(&path, false);
    let open = "SELECT id FROM import_question WHERE state = 'open'";
    for (surname, pairs) in [("Жумабаев", 0), ("Ахметова", 1)] {
        let id = desk.texts(open).remove(0);
        let view = questions::view(&desk.engine, &id, Language::Ru).expect("a question");
        assert!(view.text.starts_with(surname), "{}", view.text);
        questions::answer(&desk.engine, &desk.context, &id, RowAnswer::Create).expect("an answer");
        assert_eq!(desk.count("mentorship"), pairs);
    }
    assert!(desk.texts(open).is_empty(), "nothing is left to ask");
}

#[test]
fn untidy_lists_of_an_invented_college_come_in_whole_and_only_once() {
    let desk = Desk::new();
    let today = desk.context.today;
    let teachers: Vec<_> = workbook::teachers(62, today, 4)
        .into_iter()
        .filter(|teacher| teacher.iin.is_some())
        .collect();
    let file = |name: &str| desk.folder.path().join(name);
    workbook::staff(&file("staff.xlsx"), &teachers, today, 4).expect("a staff list");
    desk.apply(&file("staff.xlsx"), true);
    let people = desk.count("person");
    let rows = workbook::groups(&file("groups.xlsx"), &teachers, today, 4).expect("a list of groups");
    let pairs = workbook::mentors(&file("mentors.xlsx"), &teachers, today, 4).expect("a list of mentors");
    for (name, kind, table, rows) in [
        ("groups.xlsx", "groups", "group_membership", rows),
        ("mentors.xlsx", "mentors", "mentorship", pairs),
    ] {
        assert_eq!(kinds(&desk, &file(name)), [kind]);
        let counts = total(&desk.apply(&file(name), true).value);
        assert_eq!((counts.create + counts.ask) as usize, rows, "{name}: {counts:?}");
        assert!(counts.ask <= 3, "{name}: hardly anybody is unknown: {counts:?}");
        assert_eq!(desk.count(table), i64::from(counts.create), "{name}");
        let again = desk.apply(&file(name), true);
        assert_eq!(again.operation, None, "{name}: the same file again");
        assert_eq!(total(&again.value).same, counts.create, "{name}");
    }
    assert_eq!(desk.count("person"), people, "nobody is doubled");
    assert_eq!(desk.count("creative_group"), 4);
    assert_eq!(
        desk.number(
            "SELECT count(*) FROM mentorship WHERE state <> 'ordered' OR discipline IS NULL OR academic_year IS NULL"
        ),
        0
    );
}
