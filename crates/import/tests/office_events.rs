//! Lists of events as offices write them: crowds, counts, roles and awards behind names, surnames alone.
#![allow(missing_docs)]

mod common;

use common::{Desk, codes, kinds, sheet, total};
use sheberlik_import::{RowAnswer, questions};

fn college() -> Desk {
    let desk = Desk::new();
    let people = sheet(
        &desk,
        "people.xlsx",
        &[
            "Ф.И.О.|Должность|Преподаваемая дисциплина",
            "Жүнісов Ерболат Қанатұлы|преподаватель|математика",
            "Пак Виктория Олеговна|преподаватель|физика",
            "Мұқанов Нұрлан Серікұлы|преподаватель|химия",
            "Сәрсенбаева Айнұр Мұратқызы|преподаватель|информатика",
            "Ким Елена Геннадьевна|преподаватель|информатика",
            "Ким Алексей Петрович|преподаватель|информатика",
        ],
    );
    assert_eq!(total(&desk.apply(&people, false).value).create, 6);
    desk
}

const COUNTED: &[&str] = &[
    "Дата|Мероприятие|Уровень|Вид|Участники|Кол-во участников",
    "02.10.2026|Педагог күні|колледж|праздник|ҰЖЫМ (45 адам)|",
    "05.10.2026|День учителя|колледж|праздник|весь коллектив|62",
    "06.10.2026|Апталық|колледж|семинар|барлық педагогтер|",
    "07.10.2026|Форум|областной|форум|Пак В.О.|120",
    "08.10.2026|Ярмарка|областной|форум||более 70",
    "09.10.2026|Жәрмеңке|облыстық|форум||70-тен астам",
    "10.10.2026|Встреча|областной|форум||много",
];

#[test]
fn crowds_are_counted_and_said_as_they_are() {
    let desk = college();
    let path = sheet(&desk, "events.xlsx", COUNTED);
    assert_eq!(kinds(&desk, &path), ["events"]);
    let noticed = codes(&desk, &path);
    for expected in [
        "E2 people-together",
        "E3 people-together",
        "E4 people-together",
        "F8 count-unreadable",
    ] {
        assert!(noticed.contains(&expected.to_owned()), "{expected}: {noticed:?}");
    }
    let skipped = noticed.iter().any(|problem| problem.ends_with("name-unreadable"));
    assert!(!skipped, "no event is said to be skipped: {noticed:?}");
    desk.apply(&path, true);
    assert_eq!(
        desk.texts(
            "SELECT concat_ws('|', coalesce(title_kk, title_ru), participants_total, participants_approximate)
             FROM event ORDER BY start_date"
        ),
        [
            "Педагог күні|45|0",
            "День учителя|62|0",
            "Апталық|0",
            "Форум|120|0",
            "Ярмарка|70|1",
            "Жәрмеңке|70|1",
            "Встреча|0",
        ]
    );
    assert_eq!(desk.apply(&path, true).operation, None, "the same file again");
}

#[test]
fn a_number_that_is_only_about_so_is_not_exact() {
    for (said, total, more, note) in [
        ("не менее 50", 50, 1, ""),
        ("кемінде 50", 50, 1, ""),
        ("более 50", 50, 1, ""),
        ("около 50", 50, 0, "Кол-во участников: около 50"),
        ("примерно 50 человек", 50, 0, "Кол-во участников: примерно 50 человек"),
        ("шамамен 50", 50, 0, "Кол-во участников: шамамен 50"),
        ("50-ге жуық", 50, 0, "Кол-во участников: 50-ге жуық"),
        ("~50", 50, 0, "Кол-во участников: ~50"),
        ("до 50", 50, 0, "Кол-во участников: до 50"),
    ] {
        let desk = college();
        let row = format!("08.10.2026|Ярмарка|областной|форум||{said}");
        let path = sheet(&desk, "events.xlsx", &[COUNTED[0], &row]);
        let about = codes(&desk, &path).contains(&"F2 count-about".to_owned());
        assert_eq!(about, !note.is_empty(), "{said}: what is not «more than» is said");
        desk.apply(&path, true);
        assert_eq!(
            desk.texts(
                "SELECT concat_ws('|', participants_total, participants_approximate, coalesce(note, '')) FROM event"
            ),
            [format!("{total}|{more}|{note}")],
            "{said}"
        );
        assert_eq!(desk.apply(&path, true).operation, None, "{said}: the same file again");
    }
}

const PARTS: &[&str] = &[
    "Дата|Мероприятие|Уровень|Вид|Участники|Роль",
    "14.09.2026|Форум IT|областной|форум|Сәрсенбаева А.М. (спикер), Жүнісов Е.Қ. - слушатель|",
    "20.10.2026|Олимпиада педагогов|республиканский|олимпиада|Пак В. – 1 место; Мұқанов Н. – грамота|",
    "01.11.2026|Неделя ЦМК|колледж|декада|Сәрсенбаева|",
    "02.11.2026|Конкурс эссе|колледж|конкурс|Пак В.О. – финалист|",
    "03.11.2026|Слёт|колледж|форум|Ким|",
    "04.11.2026|Чтения|колледж|форум|Пак В.О.|наблюдатель",
    "05.11.2026|Выставка|колледж|форум|Незнакомцев|",
];

#[test]
fn a_role_or_an_award_behind_the_name_stays_with_the_person() {
    let desk = college();
    let path = sheet(&desk, "events.xlsx", PARTS);
    let noticed = codes(&desk, &path);
    assert!(noticed.contains(&"E8 participant-unreadable".to_owned()), "{noticed:?}");
    desk.apply(&path, true);
    assert_eq!(desk.count("event"), 7, "every event is written");
    assert_eq!(
        desk.texts(
            "SELECT concat_ws('|', e.title_ru, coalesce(p.surname_kk, p.surname_ru), r.role, r.result, r.note)
             FROM participation r JOIN person p ON p.id = r.person JOIN event e ON e.id = r.event
             ORDER BY e.start_date, 1"
        ),
        [
            "Форум IT|Жүнісов|listener",
            "Форум IT|Сәрсенбаева|speaker",
            "Олимпиада педагогов|Мұқанов|contestant|merit",
            "Олимпиада педагогов|Пак|contestant|first",
            "Неделя ЦМК|Сәрсенбаева|participant",
            "Конкурс эссе|Пак|contestant|финалист",
            "Чтения|Пак|participant|наблюдатель",
        ]
    );
    assert_eq!(desk.apply(&path, true).operation, None, "the same file again");
}

#[test]
fn a_surname_of_two_people_is_asked() {
    let desk = college();
    desk.apply(&sheet(&desk, "events.xlsx", PARTS), true);
    let id = desk
        .texts("SELECT id FROM import_question WHERE text = 'Ким' AND state = 'open'")
        .remove(0);
    let view = questions::view(&desk.engine, &id, sheberlik_core::Language::Ru).expect("a question");
    assert_eq!(view.candidates.len(), 2);
    let answer = RowAnswer::Person(view.candidates[0].id.clone());
    questions::answer(&desk.engine, &desk.context, &id, answer).expect("an answer");
    assert_eq!(
        desk.number("SELECT count(*) FROM participation r JOIN event e ON e.id = r.event WHERE e.title_ru = 'Слёт'"),
        1
    );
}

#[test]
fn what_the_college_holds_is_its_own_event() {
    let desk = college();
    let path = sheet(
        &desk,
        "events.xlsx",
        &[
            "Дата|Мероприятие|Уровень|Вид|Место|Организатор|Участники",
            "01.10.2026|Ашық сабақ|колледжішілік|семинар|||Пак В.О.",
            "02.10.2026|Тренинг|внутриколледжный|семинар|акт. зал|Методкабинет|Пак В.О.",
            "03.10.2026|Сессия|внутриколледжный|семинар|колледж|Областной методический центр|Пак В.О.",
            "04.10.2026|Ярмарка|областной|форум|на базе колледжа||Пак В.О.",
            "05.10.2026|Форум|областной|форум|г. Орал|УМЦ|Пак В.О.",
            "06.10.2026|Слёт||форум|г. Орал||Пак В.О.",
        ],
    );
    desk.apply(&path, true);
    assert_eq!(
        desk.texts("SELECT coalesce(title_ru, title_kk) || ' ' || own FROM event ORDER BY start_date"),
        [
            "Ашық сабақ 1",
            "Тренинг 1",
            "Сессия 0",
            "Ярмарка 1",
            "Форум 0",
            "Слёт 0"
        ],
        "a level that was taken says nothing of who held it"
    );
    desk.engine
        .write(
            sheberlik_core::Op::new("import", serde_json::json!({})),
            &desk.context,
            |writer| {
                writer
                    .connection()
                    .execute("UPDATE event SET own = 0 WHERE title_ru = 'Тренинг'", [])?;
                Ok(())
            },
        )
        .expect("it is corrected by hand");
    assert_eq!(desk.apply(&path, true).operation, None, "what was corrected stays");
}

#[test]
fn the_column_of_notes_goes_into_the_event_and_to_its_people() {
    let desk = college();
    let head = "Дата|Мероприятие|Уровень|Вид|Участники|Кол-во участников|Примечание";
    let path = sheet(
        &desk,
        "events.xlsx",
        &[
            head,
            "12.11.2025|Семинар|колледж|семинар|Ким Е.Г.|около 50|группа ЭЛ-21",
            "12.11.2025|Семинар|колледж|семинар|Пак В.О.||грамота",
            "13.11.2025|Совет|колледж|семинар|||по плану",
        ],
    );
    desk.apply(&path, true);
    let notes =
        || desk.texts("SELECT concat_ws('|', title_ru, replace(note, char(10), ' / ')) FROM event ORDER BY start_date");
    let stored = ["Семинар|Кол-во участников: около 50 / группа ЭЛ-21", "Совет|по плану"];
    assert_eq!(notes(), stored);
    assert_eq!(
        desk.texts("SELECT concat_ws('|', p.surname_ru, a.note) FROM participation a JOIN person p ON p.id = a.person ORDER BY 1"),
        ["Ким", "Пак|грамота"]
    );
    assert_eq!(desk.apply(&path, true).operation, None, "the same again");
    assert!(codes(&desk, &path).iter().all(|code| !code.ends_with("note-kept")));

    let path = sheet(
        &desk,
        "events.xlsx",
        &[head, "13.11.2025|Совет|колледж|семинар|||вне плана"],
    );
    assert_eq!(codes(&desk, &path), ["B2 note-kept"], "another note is told");
    desk.apply(&path, true);
    assert_eq!(notes(), stored, "what is stored stays");
}
