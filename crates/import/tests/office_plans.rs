//! Plans as offices write them: goal and tasks under the title, sections with their numbers, weeks of a month, marks.
#![allow(missing_docs)]

mod common;

use common::{Desk, codes, sheet, total};

const HEADED: &[&str] = &[
    "БЕКІТЕМІН",
    "Колледж директоры ____________",
    "2026-2027 оқу жылына арналған әдістемелік жұмыс жоспары",
    "Тақырыбы: «Сапалы білім – табыс кепілі»",
    "Мақсаты: педагогтердің кәсіби құзыреттілігін арттыру",
    "Міндеттері:",
    "1) біліктілікті арттыру",
    "2) озық тәжірибені тарату",
    "",
    "р/с №|Мерзімі|Жұмыстың мазмұны|Жауапты тұлғалар|Өткізілу түрі|Күтілетін нәтиже|Орындалуы",
    "1-бөлім. ҰЙЫМДАСТЫРУШЫЛЫҚ ЖҰМЫСТАР",
    "1|қыркүйектің 1-аптасы|Жоспарларды бекіту|әдіскер|отырыс|жоспар|",
    "2|2-я декада мая|Қорытынды жасау|әдіскер|отырыс|хаттама|",
    "Раздел II. Ғылыми-әдістемелік жұмыс",
    "3|конец октября|Дуалды оқыту семинары|әдіскер|семинар|есеп|",
    "III. Аттестация",
    "4|қазанның соңы|Құжаттарды тексеру|әдіскер|отырыс|анықтама|",
];

#[test]
fn goal_tasks_topic_and_bare_sections_come_from_where_they_stand() {
    let desk = Desk::new();
    let path = sheet(&desk, "plan.xlsx", HEADED);
    assert_eq!(total(&desk.apply(&path, false).value).create, 4);
    assert_eq!(
        desk.texts("SELECT concat_ws('|', title_kk, topic_kk, goal_kk, tasks_kk) FROM plan"),
        [
            "2026-2027 оқу жылына арналған әдістемелік жұмыс жоспары|«Сапалы білім – табыс кепілі»|\
             педагогтердің кәсіби құзыреттілігін арттыру|1) біліктілікті арттыру\n2) озық тәжірибені тарату"
        ]
    );
    assert_eq!(
        desk.texts("SELECT title_kk FROM plan_section ORDER BY rank"),
        ["ҰЙЫМДАСТЫРУШЫЛЫҚ ЖҰМЫСТАР", "Ғылыми-әдістемелік жұмыс", "Аттестация"]
    );
    assert_eq!(
        desk.texts("SELECT concat_ws('|', term_kind, term_from, term_to, term_text) FROM plan_item ORDER BY rank"),
        [
            "between|2026-09-01|2026-09-07|қыркүйектің 1-аптасы",
            "between|2027-05-11|2027-05-20|2-я декада мая",
            "between|2026-10-21|2026-10-31|конец октября",
            "between|2026-10-21|2026-10-31|қазанның соңы",
        ]
    );
    assert_eq!(desk.apply(&path, false).operation, None, "the same file again");
}

/// Lines of a plan with marks; today is 22 November 2026.
const MARKED: &[&str] = &[
    "План методической работы на 2026–2027 учебный год",
    "№|Мероприятия|Срок|Ответственные|Отметка о выполнении",
    "1|Утверждение состава|сентябрь|методист|выполнено 05.09.2026",
    "2|Сбор планов|сентябрь|методист|орындалды",
    "3|Открытые уроки|октябрь|методист|выполнено, протокол № 3",
    "4|Семинар|октябрь|методист|перенесено на июнь",
    "5|Экскурсия|октябрь|методист|отменено – карантин",
    "6|Круглый стол|октябрь|методист|не выполнено",
    "7|Мастер-класс|ноябрь|методист|кейінге қалдырылды",
    "8|Итоги|май|методист|выполнено 05.09.2027",
    "9|Отчёт|декабрь|методист|",
];

const STATES: &str = "SELECT concat_ws('|', state, done_on, done_by_hand, term_from, moved_from, mark, reason)
    FROM plan_item ORDER BY rank";

fn marked() -> [&'static str; 9] {
    [
        "done|2026-09-05|1|2026-09",
        "done|2026-09-30|1|2026-09",
        "done|2026-10-31|1|2026-10|выполнено, протокол № 3",
        "moved|0|2027-06|on|2026-10||перенесено на июнь",
        "cancelled|0|2026-10|отменено – карантин",
        "planned|0|2026-10|не выполнено",
        "moved|0|2026-11|кейінге қалдырылды",
        "planned|0|2027-05|выполнено 05.09.2027",
        "planned|0|2026-12",
    ]
}

#[test]
fn marks_become_the_state_of_their_lines() {
    let desk = Desk::new();
    let path = sheet(&desk, "plan.xlsx", MARKED);
    let noticed = codes(&desk, &path);
    for expected in [
        "B4 done-day-taken",
        "B5 done-day-taken",
        "B8 mark-kept",
        "B9 moved-without-term",
        "B10 mark-kept",
    ] {
        let expected = expected.replace('B', "E");
        assert!(noticed.contains(&expected), "{expected}: {noticed:?}");
    }
    desk.apply(&path, false);
    assert_eq!(desk.texts(STATES), marked());
    assert_eq!(desk.apply(&path, false).operation, None, "the same file again");
}

#[test]
fn marks_that_come_later_close_the_lines_that_are_known() {
    let desk = Desk::new();
    let bare: Vec<String> = MARKED
        .iter()
        .map(|line| match line.rsplit_once('|') {
            Some((line, _)) if line.starts_with(|sign: char| sign.is_ascii_digit()) => line.to_owned(),
            _ => (*line).to_owned(),
        })
        .collect();
    let bare: Vec<&str> = bare.iter().map(String::as_str).collect();
    desk.apply(&sheet(&desk, "autumn.xlsx", &bare), false);
    assert_eq!(desk.number("SELECT count(*) FROM plan_item WHERE state = 'planned'"), 9);
    let path = sheet(&desk, "marked.xlsx", MARKED);
    assert_eq!(total(&desk.apply(&path, false).value).change, 8);
    assert_eq!(desk.texts(STATES), marked());
    assert_eq!(desk.apply(&path, false).operation, None, "the same file again");
}

/// A year that is written wrong makes no line done in the plan of another year; the row comes in and its mark is told.
#[test]
fn a_mark_with_a_day_of_another_year_leaves_the_line_open() {
    let desk = Desk::new();
    let lines = [
        "План методической работы на 2026–2027 учебный год",
        "№|Мероприятия|Срок|Ответственные|Отметка о выполнении",
        "1|Утверждение состава|сентябрь|методист|выполнено 05.09.2016",
        "2|Сбор планов|сентябрь|методист|выполнено 28.08.2026",
    ];
    let path = sheet(&desk, "plan.xlsx", &lines);
    let noticed = codes(&desk, &path);
    assert!(noticed.contains(&"E3 mark-kept".to_owned()), "{noticed:?}");
    assert_eq!(total(&desk.apply(&path, false).value).create, 2);
    assert_eq!(
        desk.texts(STATES),
        ["planned|0|2026-09|выполнено 05.09.2016", "done|2026-08-28|1|2026-09"]
    );
    assert_eq!(desk.apply(&path, false).operation, None, "the same file again");
}

/// Banners of months say when, a column of directions says to what a line belongs; a list of months is a term.
#[test]
fn months_as_banners_and_directions_as_a_column_are_understood() {
    let desk = Desk::new();
    let lines = [
        "План методической работы на 2026-2027 учебный год",
        "№|Содержание работы|Направление|Форма|Сроки|Ответственные|Результат",
        "СЕНТЯБРЬ",
        "1|Заседание совета|Организационная работа|заседание|до 10.09.2026|методист|протокол",
        "2|График открытых занятий|Повышение квалификации|график|3 неделя|методист|график",
        "НОЯБРЬ",
        "3|Диагностика|Организационная работа|анкетирование|сентябрь, ноябрь, январь|методист|справка",
        "4|Обход|Организационная работа|посещение|октябрь, ноябрь|методист|справка",
    ];
    let path = sheet(&desk, "plan.xlsx", &lines);
    assert_eq!(total(&desk.apply(&path, false).value).create, 4);
    let rows =
        "SELECT concat_ws('|', i.activity_ru, s.title_ru, s.rank, i.term_kind, i.term_from, i.term_to, i.term_text)
        FROM plan_item i JOIN plan_section s ON s.id = i.plan_section ORDER BY i.rank";
    assert_eq!(
        desk.texts(rows),
        [
            "Заседание совета|Организационная работа|1|until|2026-09-10",
            "График открытых занятий|Повышение квалификации|2|between|2026-09-15|2026-09-21|3 неделя",
            "Диагностика|Организационная работа|1|between|2026-09|2027-01|сентябрь, ноябрь, январь",
            "Обход|Организационная работа|1|between|2026-10|2026-11",
        ]
    );
    assert_eq!(desk.apply(&path, false).operation, None, "the same again");
}
