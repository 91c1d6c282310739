//! Years, days and columns of lists that no sample shows: banners with years, academic years above dates without one,
//! terms over two columns, attestation lists, and lists that are none of those that are imported.
#![allow(missing_docs)]

mod common;

use common::{Desk, kinds, sheet, total};

const COLLEGE: &[&str] = &[
    "Ф.И.О.|Должность|Преподаваемая дисциплина",
    "Омаров Ерлан Маратович|преподаватель|физика",
    "Козлова Марина Юрьевна|преподаватель|русский язык",
    "Пак Сергей Иванович|мастер|электротехника",
];

fn college() -> Desk {
    let desk = Desk::new();
    desk.apply(&sheet(&desk, "people.xlsx", COLLEGE), false);
    desk
}

#[test]
fn months_with_years_between_the_rows_leave_the_plan_one() {
    for title in [
        "План методической работы на 2026-2027 учебный год",
        "План методической работы",
    ] {
        let desk = college();
        let lines = [
            title,
            "№|Мероприятия|Ответственные",
            "Сентябрь 2026 года",
            "1|Дело А|Омаров Е.М.",
            "Январь 2027 года",
            "2|Дело Б|Омаров Е.М.",
            "2027 жылғы мамыр",
            "3|Дело В|Омаров Е.М.",
        ];
        let path = sheet(&desk, "plan.xlsx", &lines);
        assert_eq!(kinds(&desk, &path), ["plan"], "{title}");
        desk.apply(&path, false);
        assert_eq!(
            desk.texts("SELECT academic_year FROM plan"),
            ["academic-year-2026"],
            "{title}"
        );
        let terms = desk.texts("SELECT term_from FROM plan_item ORDER BY rank");
        assert_eq!(terms, ["2026-09", "2027-01", "2027-05"], "{title}");
    }
}

#[test]
fn a_year_in_the_name_of_a_section_is_not_that_of_its_lines() {
    let desk = college();
    let lines = [
        "План методической работы на 2026-2027 учебный год",
        "Цель: реализация Концепции развития образования на 2023-2029 годы",
        "№|Мероприятия|Сроки|Ответственные",
        "I. Организационная работа",
        "1|Дело А|сентябрь|Омаров Е.М.",
        "II. Реализация Концепции развития образования 2023-2029 годы",
        "2|Дело Б|октябрь|Омаров Е.М.",
        "III. Подготовка к аттестации 2027 года",
        "3|Дело В|март|Омаров Е.М.",
    ];
    desk.apply(&sheet(&desk, "plan.xlsx", &lines), false);
    assert_eq!(desk.texts("SELECT academic_year FROM plan"), ["academic-year-2026"]);
    let terms = desk.texts("SELECT term_from FROM plan_item ORDER BY rank");
    assert_eq!(terms, ["2026-09", "2026-10", "2027-03"]);
}

#[test]
fn the_spring_of_an_academic_year_is_of_its_second_year() {
    let desk = college();
    let events = [
        "Отчет об участии педагогов в мероприятиях за 2025-2026 учебный год",
        "№|Мероприятие|Дата|Участники|Уровень",
        "1|Августовская конференция|22.08|Омаров Е.М.|областной",
        "2|Семинар по физике|15.09|Омаров Е.М.|городской",
        "3|Конкурс чтецов|12 марта|Козлова М.Ю.|областной",
        "4|Форум|20.02|Пак С.И.|республиканский",
    ];
    desk.apply(&sheet(&desk, "events.xlsx", &events), true);
    assert_eq!(
        desk.texts("SELECT start_date FROM event ORDER BY start_date"),
        ["2025-08-22", "2025-09-15", "2026-02-20", "2026-03-12"]
    );
    let courses = [
        "Курсы повышения квалификации за 2025-2026 учебный год",
        "№|Ф.И.О.|Тема курса|Сроки|Количество часов|Сертификат №",
        "1|Омаров Ерлан Маратович|Цифровые технологии|10.02-21.02|72|№ 77",
        "2|Козлова Марина Юрьевна|Методика|с 10 по 21 ноября|72|№ 78",
    ];
    desk.apply(&sheet(&desk, "courses.xlsx", &courses), true);
    assert_eq!(
        desk.texts("SELECT start_date || ' ' || end_date FROM training_record ORDER BY start_date"),
        ["2025-11-10 2025-11-21", "2026-02-10 2026-02-21"]
    );
}

#[test]
fn the_kind_of_work_is_no_activity_and_a_term_may_take_two_columns() {
    let desk = college();
    let lines = [
        "План методической работы на 2026-2027 учебный год",
        "№|Содержание работы|Вид работы|Срок: начало|Срок: окончание|Исполнители|Ожидаемый результат",
        "1|Методический совет № 1|заседание|28.08.2026|28.08.2026|Омаров Е.М.|протокол",
        "2|Утверждение планов|совещание|01.09.2026|15.09.2026|Козлова М.Ю.|планы",
        "3|Обновление стенда||сентябрь|октябрь|Пак С.И.|стенд",
    ];
    desk.apply(&sheet(&desk, "plan.xlsx", &lines), false);
    assert_eq!(
        desk.texts(
            "SELECT concat_ws('|', coalesce(activity_ru, activity_kk), term_from, term_to) FROM plan_item ORDER BY rank"
        ),
        [
            "Методический совет № 1|2026-08-28",
            "Утверждение планов|2026-09-01|2026-09-15",
            "Обновление стенда|2026-09|2026-10"
        ]
    );
}

#[test]
fn the_year_of_the_next_attestation_is_not_the_day_of_the_category() {
    let desk = college();
    let lines = [
        "Сведения об аттестации педагогов",
        "№|Ф.И.О.|Имеющаяся категория|Дата присвоения|Номер приказа|Заявленная категория|Год аттестации",
        "1|Омаров Ерлан Маратович|педагог-эксперт|20.05.2021|№ 12|педагог-исследователь|2026",
        "2|Козлова Марина Юрьевна|педагог-исследователь|01.12.2021|№ 40|педагог-мастер|2026",
        "3|Пак Сергей Иванович|педагог|01.06.2025|15|педагог-модератор|2027",
    ];
    let path = sheet(&desk, "attestation.xlsx", &lines);
    desk.apply(&path, true);
    assert_eq!(
        desk.texts(
            "SELECT p.surname_ru || ' ' || c.granted FROM category_record c JOIN person p ON p.id = c.person ORDER BY 1"
        ),
        ["Козлова 2021-12-01", "Омаров 2021-05-20", "Пак 2025-06-01"]
    );
    assert_eq!(
        desk.apply(&path, true).operation,
        None,
        "the same again changes nothing"
    );
    let kazakh = college();
    let lines = [
        "Т.А.Ә.|Лауазымы|Санаты|Берілген күні|Бұйрық №",
        "Омаров Ерлан Маратович|оқытушы|педагог-модератор|20.05.2026|№ 12",
    ];
    kazakh.apply(&sheet(&kazakh, "staff.xlsx", &lines), true);
    assert_eq!(kazakh.texts("SELECT granted FROM category_record"), ["2026-05-20"]);
}

#[test]
fn a_certificate_of_the_month_of_its_course_keeps_its_day() {
    let desk = college();
    let lines = [
        "№|Ф.И.О.|Тема курса|Сроки|Количество часов|Сертификат №, дата",
        "1|Омаров Ерлан Маратович|Цифровые технологии|ноябрь 2025|72|№77 20.11.2025",
    ];
    desk.apply(&sheet(&desk, "courses.xlsx", &lines), true);
    assert_eq!(
        desk.texts("SELECT end_date || ' ' || issue_date FROM training_record"),
        ["2025-11-20 2025-11-20"]
    );
}

#[test]
fn publications_awards_and_lessons_are_no_courses() {
    for lines in [
        [
            "Список публикаций педагогов",
            "№|Ф.И.О. автора|Название статьи|Издательство, журнал|Дата издания|Уровень",
            "1|Козлова Марина Юрьевна|Методика чтения|Журнал «Білім»|15.03.2026|республиканский",
        ],
        [
            "Награды педагогов",
            "№|Ф.И.О.|Название награды|Кем выдана|Дата",
            "1|Козлова Марина Юрьевна|Грамота|Министерство просвещения|01.10.2025",
        ],
        [
            "График открытых уроков на 2026-2027 учебный год",
            "№|Ф.И.О. преподавателя|Дисциплина|Тема урока|Дата|Группа",
            "1|Козлова Марина Юрьевна|Русский язык|Причастие|12.11.2026|ЭЛ-21",
        ],
    ] {
        let desk = college();
        let path = sheet(&desk, "other.xlsx", &lines);
        assert_eq!(kinds(&desk, &path), ["ignored"], "{}", lines[0]);
        let reason = desk.open(&path).review(sheberlik_core::Language::Ru).sheets[0]
            .reason
            .clone();
        assert_eq!(reason.as_deref(), Some("works"), "{}", lines[0]);
    }
    let desk = college();
    for lines in [
        [
            "Участие в конференциях",
            "№|Ф.И.О.|Название конференции|Тема доклада|Дата|Место|Уровень|Форма участия|Документ",
            "1|Козлова Марина Юрьевна|«Наука и образование»|Методика чтения|15.03.2026|г. Астана|республиканский|очно|сертификат",
        ],
        [
            "Байқауларға қатысу",
            "№|Т.А.Ә.|Байқау атауы|Күні|Деңгейі|Орны",
            "1|Омаров Ерлан Маратович|Үздік педагог|10.04.2026|облыстық|1 орын",
        ],
    ] {
        let path = sheet(&desk, "events.xlsx", &lines);
        assert_eq!(kinds(&desk, &path), ["events"], "{}", lines[0]);
        assert_eq!(total(&desk.apply(&path, true).value).create, 1, "{}", lines[0]);
    }
    assert_eq!(desk.count("training_record"), 0);
    assert_eq!(desk.count("event"), 2);
}

#[test]
fn an_internship_is_told_by_its_title() {
    let desk = college();
    let lines = [
        "№|Ф.И.О.|Тема курса|Сроки|Количество часов|Сертификат №",
        "1|Омаров Ерлан Маратович|Стажировка: монтаж электрооборудования|10.02.2026-21.02.2026|72|№ 77",
        "2|Козлова Марина Юрьевна|Методика чтения|10.02.2026-21.02.2026|72|№ 78",
    ];
    desk.apply(&sheet(&desk, "courses.xlsx", &lines), true);
    let internships = "SELECT count(*) FROM training_record r JOIN training_kind k ON k.id = r.kind
                       WHERE k.name_ru LIKE 'Стажировка%' OR k.name_ru LIKE 'стажировка%'";
    assert_eq!(desk.number(internships), 1);
}

#[test]
fn a_plan_of_topics_comes_in_and_says_what_it_keeps_in_its_own_words() {
    let desk = college();
    let lines = [
        "План Школы молодого педагога на 2026-2027 учебный год",
        "№|Тема занятия|Вид занятия|Сроки|Ответственные|Форма завершения",
        "1|Нормативная база|семинар|I полугодие|Омаров Е.М.|протокол",
        "2|План урока|тренинг|октябрь|Козлова М.Ю.|отчёт",
    ];
    let path = sheet(&desk, "plan.xlsx", &lines);
    desk.apply(&path, false);
    let kept = |row: &str| {
        let mut changed = lines;
        changed[2] = row;
        let path = sheet(&desk, "changed.xlsx", &changed);
        let applied = desk.apply(&path, false);
        let problems = applied.value.sheets[0].problems.iter();
        let texts: Vec<String> = problems
            .filter(|problem| problem.code == "line-kept")
            .map(|problem| problem.args["text"].as_str().unwrap_or_default().to_owned())
            .collect();
        texts
    };
    assert_eq!(desk.count("plan_item"), 2);
    let done = "UPDATE plan_item SET state = 'done', done_on = '2026-10-01', done_by_hand = 1";
    desk.engine
        .write(
            sheberlik_core::op::Op::new("record_save", serde_json::json!({})),
            &desk.context,
            |writer| Ok(writer.connection().execute(done, [])?),
        )
        .expect("the lines are done");
    let texts = kept("1|Нормативная база|семинар|II полугодие|Омаров Е.М.|приказ");
    assert_eq!(texts, ["II полугодие", "приказ"]);
}

#[test]
fn a_printed_plan_of_months_within_sections_comes_back_as_it_is() {
    let desk = college();
    let lines = [
        "План методической работы на 2026-2027 учебный год",
        "№|Мероприятия|Форма проведения|Срок|Ответственные|Форма завершения",
        "I. Организационная работа",
        "1.1|Методический совет № 1|заседание|сентябрь|Омаров Е.М.|протокол",
        "1.2|Методический совет № 2|заседание|январь|Омаров Е.М.|протокол",
    ];
    desk.apply(&sheet(&desk, "plan.xlsx", &lines), false);
    let printed = [
        "План методической работы на 2026-2027 учебный год",
        "№|Мероприятия|Форма проведения|Срок|Ответственные|Форма завершения (ожидаемый результат)|Отметка о выполнении",
        "I. Организационная работа",
        "Сентябрь 2026 года",
        "1.1|Методический совет № 1|заседание|сентябрь 2026 года|Омаров Е.М.|протокол|",
        "Январь 2027 года",
        "1.2|Методический совет № 2|заседание|январь 2027 года|Омаров Е.М.|протокол|",
    ];
    let data = [
        "№|№ пункта|Раздел (направление)|Мероприятия|Срок|Ответственные|Статус|Дата исполнения",
        "1|1.1|Организационная работа|Методический совет № 1|сентябрь 2026 года|Омаров Е.М.||",
        "2|1.2|Организационная работа|Методический совет № 2|январь 2027 года|Омаров Е.М.||",
    ];
    let path = common::sheets(&desk, "printed.xlsx", &[&printed, &data]);
    assert_eq!(desk.apply(&path, false).operation, None, "nothing is new in it");
    assert_eq!((desk.count("plan_item"), desk.count("plan_section")), (2, 1));
}

#[test]
fn a_list_of_decisions_is_no_plan() {
    let desk = college();
    for lines in [
        [
            "№|Источник (заседание, мероприятие)|Содержание решения|Ответственный|Срок|Статус",
            "1|Методический совет № 1|Издать сборник|Омаров Е.М.|16.10.2026|на исполнении",
        ],
        [
            "№|Қайдан (отырыс, іс-шара)|Шешімнің мазмұны|Жауапты|Мерзімі|Күйі",
            "1|Әдістемелік кеңес № 1|Жинақ шығару|Омаров Е.М.|16.10.2026|орындалуда",
        ],
    ] {
        let path = sheet(&desk, "decisions.xlsx", &lines);
        assert_eq!(kinds(&desk, &path), ["ignored"], "{}", lines[0]);
    }
}
