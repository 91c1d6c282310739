//! Lists of events with who took part: the office's own list whole, and how offices write such lists.
#![allow(missing_docs)]

mod common;

use std::path::{Path, PathBuf};

use common::{Desk, fixture, total};
use rust_xlsxwriter::Workbook;
use sheberlik_core::Language;
use sheberlik_core::db::undo;
use sheberlik_import::{RowAnswer, RowCounts, questions};

const STAFF: &str = "kadry_2025-2026.xlsx";
const EVENTS: &str = "meropriyatiya_2025-2026.xlsx";

fn book(desk: &Desk, name: &str, lines: &[&str]) -> PathBuf {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    for (row, line) in (0_u32..).zip(lines) {
        for (column, text) in (0_u16..).zip(line.split('|')) {
            if !text.is_empty() {
                sheet.write(row, column, text.replace('/', "\n")).expect("a cell");
            }
        }
    }
    let path = desk.folder.path().join(name);
    book.save(&path).expect("the workbook is written");
    path
}

fn college() -> Desk {
    let desk = Desk::new();
    let people = book(
        &desk,
        "people.xlsx",
        &[
            "Ф.И.О.|Должность|Преподаваемая дисциплина",
            "Калиева Алия Болатовна|преподаватель|математика",
            "Утегенов Сергей Иванович|преподаватель|физика",
            "Досанова Гульнара Сериковна|преподаватель|химия",
        ],
    );
    assert_eq!(total(&desk.apply(&people, false).value).create, 3);
    desk
}

fn codes(desk: &Desk, path: &Path) -> Vec<String> {
    let review = desk.open(path).review(Language::Ru);
    let problems = review.sheets.into_iter().flat_map(|sheet| sheet.problems);
    problems
        .map(|problem| format!("{} {}", problem.cell, problem.code))
        .collect()
}

/// 40 events with 99 names in their cells, counted with openpyxl.
const EVENT_ROWS: i64 = 40;
const NAMES: u32 = 99;
/// Times that the cells name somebody whom two people of the staff list may be.
const AMBIGUOUS: u32 = 3;

#[test]
fn the_list_of_the_office_comes_in_whole() {
    let desk = Desk::new();
    desk.apply(&fixture(STAFF), false);
    let people = desk.count("person");
    let (kinds, levels) = (desk.count("event_kind"), desk.count("level"));
    let review = desk.open(&fixture(EVENTS)).review(Language::Ru);
    let columns = &review.sheets[0].mapping;
    assert!(
        columns.iter().all(|column| column.field.is_some()),
        "every column has a field: {columns:?}"
    );
    assert_eq!(desk.count("event"), 0, "looking writes nothing");

    // Short spellings are asked for; with the likeliest taken, those remain whom two people may be.
    let asked = desk.open(&fixture(EVENTS)).counts();
    assert_eq!(asked.create + asked.ask, NAMES);
    let applied = desk.apply(&fixture(EVENTS), true);
    let counts = total(&applied.value);
    assert_eq!(
        (counts.create, counts.ask, counts.same, counts.skip),
        (NAMES - AMBIGUOUS, AMBIGUOUS, 0, 0)
    );
    assert_eq!(
        desk.texts("SELECT DISTINCT text FROM import_question WHERE state = 'open' ORDER BY 1"),
        ["Абильдина А.И."],
        "Асель and Акбота Ивановна"
    );
    assert_eq!(desk.count("event"), EVENT_ROWS, "also those whose people are asked for");
    assert_eq!(desk.count("participation"), i64::from(counts.create));
    assert_eq!(desk.count("person"), people, "nobody is made in passing");
    assert_eq!(
        (desk.count("event_kind"), desk.count("level")),
        (kinds, levels),
        "every kind and level is known by name or synonym"
    );

    // Counted in the workbook.
    let by = |column: &str| {
        desk.texts(&format!(
            "SELECT {column} || ' ' || count(*) FROM event WHERE deleted_at IS NULL GROUP BY {column} ORDER BY {column}"
        ))
    };
    assert_eq!(
        by("level"),
        [
            "level-college 9",
            "level-district 10",
            "level-international 9",
            "level-oblast 6",
            "level-republic 6"
        ]
    );
    assert_eq!(
        by("event_kind"),
        [
            "event-kind-conference 4",
            "event-kind-contest 8",
            "event-kind-forum 10",
            "event-kind-master-class 2",
            "event-kind-round-table 8",
            "event-kind-seminar 5",
            "event-kind-webinar 3"
        ]
    );
    assert_eq!(
        desk.number("SELECT count(*) FROM event WHERE end_date = date(start_date, '+1 day')"),
        18
    );
    assert_eq!(desk.number("SELECT count(*) FROM event WHERE end_date IS NOT NULL"), 18);
    assert_eq!(desk.number("SELECT count(*) FROM event WHERE format = 'online'"), 13);
    assert_eq!(desk.number("SELECT count(*) FROM event WHERE state <> 'held'"), 0);
    assert_eq!(
        desk.texts("SELECT start_date || ' ' || end_date || ' ' || place FROM event WHERE title_ru LIKE 'Форум «Цифровые%' AND start_date < '2025-11'"),
        ["2025-10-27 2025-10-28 онлайн (Zoom)"]
    );
    assert_eq!(
        desk.number("SELECT count(*) FROM participation WHERE result IS NULL OR (result = 'diploma') <> (nomination IS NOT NULL)"),
        0,
        "every result is read, and «II степени» is kept"
    );
    assert_eq!(
        desk.number(
            "SELECT count(*) FROM participation p JOIN event e ON e.id = p.event
             WHERE (p.role = 'contestant') <> (e.event_kind = 'event-kind-contest')"
        ),
        0
    );

    let again = desk.apply(&fixture(EVENTS), true);
    assert_eq!(again.operation, None, "the same file again writes nothing");
    assert_eq!(total(&again.value).same, counts.create);
    undo::undo(&desk.engine, &desk.context).expect("it is undone");
    assert_eq!(
        (desk.count("event"), desk.count("participation")),
        (0, 0),
        "one operation"
    );
}

const LIST: &[&str] = &[
    "Перечень мероприятий за 2025-2026 учебный год",
    "",
    "№|Дата|Наименование мероприятия|Вид|Уровень|Место проведения|Участники (Ф.И.О.)|Результат|Документ",
    "1|12-13 қазан 2025|Семинар «Бағалау»|семинар|на уровне города|г. Орал|Калиева А.Б. (модератор); Утегенов С.И.|благодарственное письмо, сертификат|приказ № 5",
    "2|28.02-01.03.2026|Конкурс «Үздік педагог»|конкурс|республиканский|онлайн (Zoom)|Утегенов С.И./Нургалиев А.М.|I место|диплом",
    "3|15.04.2026|Хакатон «Код»|хакатон|межвузовский|колледж|Досанова Г.С.|лауреат|",
    "4|20.04.2026|Форум «Білім»|||||участие|",
    "5||Форум без даты|форум|областной|г. Орал|Досанова Г.С.|участие|",
];

#[test]
fn lists_are_read_as_offices_write_them() {
    let desk = college();
    let path = book(&desk, "events.xlsx", LIST);
    let noticed = codes(&desk, &path);
    for expected in [
        "G5 person-unknown",
        "C6 entry-new",
        "C7 level-taken",
        "C8 event-date-missing",
    ] {
        assert!(noticed.contains(&expected.to_owned()), "{expected}: {noticed:?}");
    }
    let applied = desk.apply(&path, true);
    assert_eq!(
        total(&applied.value),
        RowCounts {
            create: 5,
            ask: 1,
            skip: 1,
            ..RowCounts::default()
        }
    );
    assert_eq!(
        desk.texts(
            "SELECT concat_ws('|', coalesce(title_kk, title_ru), start_date, end_date, event_kind, level, format) FROM event
             WHERE event_kind LIKE 'event-kind-%' AND level LIKE 'level-%' ORDER BY start_date"
        ),
        [
            "Семинар «Бағалау»|2025-10-12|2025-10-13|event-kind-seminar|level-district|in_person",
            "Конкурс «Үздік педагог»|2026-02-28|2026-03-01|event-kind-contest|level-republic|online",
            "Форум «Білім»|2026-04-20|event-kind-forum|level-college|in_person",
        ]
    );
    assert_eq!(
        desk.texts("SELECT k.name_ru || ' ' || l.name_ru FROM event e JOIN event_kind k ON k.id = e.event_kind JOIN level l ON l.id = e.level WHERE k.id NOT LIKE 'event-kind-%'"),
        ["хакатон межвузовский"],
        "what no dictionary knows is not lost"
    );
    assert_eq!(
        desk.texts(
            "SELECT concat_ws('|', p.surname_ru, r.role, r.result, r.nomination, r.document_number) FROM participation r
             JOIN person p ON p.id = r.person JOIN event e ON e.id = r.event ORDER BY e.start_date, p.surname_ru"
        ),
        [
            "Калиева|moderator|thanks|приказ № 5",
            "Утегенов|participant|certificate|приказ № 5",
            "Утегенов|contestant|first|диплом",
            "Досанова|participant|лауреат",
        ]
    );
    let again = desk.apply(&path, true);
    assert_eq!(again.operation, None);
}

#[test]
fn an_answer_brings_the_person_to_the_event() {
    let desk = college();
    let path = book(&desk, "events.xlsx", LIST);
    desk.apply(&path, true);
    desk.engine
        .write(
            sheberlik_core::Op::new("import", serde_json::json!({})),
            &desk.context,
            |writer| {
                let id: String =
                    writer
                        .connection()
                        .query_row("SELECT id FROM event WHERE format = 'online'", [], |row| row.get(0))?;
                let place = serde_json::json!({ "place": "Астана" });
                let values = place.as_object().expect("values").clone();
                sheberlik_core::record::update(
                    writer,
                    sheberlik_core::record::kind("event").expect("a kind"),
                    &id,
                    values,
                )
            },
        )
        .expect("the place is corrected by hand");
    let question = desk.texts("SELECT id FROM import_question WHERE text LIKE 'Нургалиев%'");
    questions::answer(&desk.engine, &desk.context, &question[0], RowAnswer::Create).expect("an answer");
    assert_eq!(
        desk.texts(
            "SELECT concat_ws('|', p.surname_ru, r.role, r.result) FROM participation r JOIN person p ON p.id = r.person
             JOIN event e ON e.id = r.event WHERE e.format = 'online' ORDER BY 1"
        ),
        ["Нургалиев|contestant|first", "Утегенов|contestant|first"]
    );
    assert_eq!(desk.count("event"), 4, "the event is known");
    assert_eq!(
        desk.texts("SELECT place FROM event WHERE format = 'online'"),
        ["Астана"],
        "what was corrected since stays"
    );
}

#[test]
fn what_the_list_says_otherwise_is_a_change() {
    let desk = college();
    desk.apply(&book(&desk, "events.xlsx", LIST), true);
    let corrected: Vec<String> = LIST
        .iter()
        .map(|line| {
            line.replace("на уровне города", "областной")
                .replace("лауреат", "II место")
        })
        .collect();
    let corrected: Vec<&str> = corrected.iter().map(String::as_str).collect();
    let applied = desk.apply(&book(&desk, "corrected.xlsx", &corrected), true);
    assert_eq!(total(&applied.value).change, 2);
    assert_eq!(desk.count("event"), 4);
    assert_eq!(
        desk.texts("SELECT level FROM event WHERE title_kk LIKE '%Бағалау%'"),
        ["level-oblast"]
    );
    assert_eq!(
        desk.texts("SELECT result FROM participation WHERE nomination = 'лауреат'"),
        ["second"]
    );
}

#[test]
fn people_below_each_other_are_of_the_event_above_them() {
    let desk = college();
    let path = book(
        &desk,
        "below.xlsx",
        &[
            "Күні|Іс-шараның атауы|Деңгейі|Қатысушылар|Нәтижесі",
            "12.10.2025|«Бағалау» семинары|облыстық|Калиева А.Б.|I орын",
            "|||Утегенов С.И.|II орын",
            "|||Досанова Г.С.|алғыс хат",
        ],
    );
    let applied = desk.apply(&path, true);
    assert_eq!(total(&applied.value).create, 3);
    assert_eq!(desk.count("event"), 1);
    assert_eq!(
        desk.texts("SELECT result FROM participation r JOIN person p ON p.id = r.person ORDER BY p.surname_ru"),
        ["thanks", "first", "second"]
    );
}
