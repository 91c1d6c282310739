//! Lists whose titles and section rows say what the headings leave open: groups, plans by months, events by levels.
#![allow(missing_docs)]

mod common;

use common::sheets::Page;
use common::{Desk, codes, kinds, total};
use sheberlik_core::{Language, Progress};
use sheberlik_import::{Options, Session, SheetKind};

const STAFF: &[&str] = &[
    "Ф.И.О.|Должность|Отделение|Педагогический стаж",
    "Сарсенбаева Айгуль Маратовна|преподаватель специальных дисциплин|Строительное отделение|10",
    "Жунисов Ерлан Кайратович|мастер производственного обучения|Строительное отделение|12",
    "Пак Виктория Олеговна|преподаватель специальных дисциплин|Педагогическое отделение|8",
    "Муканов Нурлан Серикович|методист|Педагогическое отделение|20",
];

fn college() -> Desk {
    let desk = Desk::new();
    let staff = desk.book("staff.xlsx", STAFF, &[]);
    assert_eq!(total(&desk.apply(&staff, false).value).create, 4);
    desk
}

/// What is stored of the people's work.
fn work(desk: &Desk) -> Vec<String> {
    desk.texts(
        "SELECT concat_ws('|', p.surname_ru, o.name_ru, d.name_ru, p.pedagogical_start) FROM person p
         LEFT JOIN position o ON o.id = p.position LEFT JOIN department d ON d.id = p.department ORDER BY 1",
    )
}

fn members(desk: &Desk) -> Vec<String> {
    desk.texts(
        "SELECT concat_ws('|', p.surname_ru, coalesce(g.name_ru, g.name_kk), m.role, m.since, m.reason)
         FROM group_membership m JOIN person p ON p.id = m.person JOIN creative_group g ON g.id = m.creative_group
         WHERE m.deleted_at IS NULL ORDER BY 1",
    )
}

fn open_as(desk: &Desk, path: &std::path::Path, kind: SheetKind) -> Session {
    let options = Options {
        as_kind: Some(kind),
        ..Options::default()
    };
    Session::open(&desk.engine, &desk.context, path, options, &Progress::silent()).expect("a session")
}

#[test]
fn section_rows_that_name_groups_are_no_departments() {
    let desk = college();
    let before = work(&desk);
    let path = desk.book(
        "groups.xlsx",
        &[
            "Состав творческих групп на 2026-2027 учебный год",
            "",
            "№|ФИО|Должность|Роль",
            "Творческая группа «Критическое мышление»",
            "1|Сарсенбаева А.М.|методист|секретарь",
            "2|Жунисов Е.К.|преподаватель|член",
            "Творческая группа „Модульное обучение“",
            "1|Пак В.О.|преподаватель|коуч",
            "2|Муканов Н.С.|преподаватель|член группы",
            "Итого: 4",
        ],
        &[(3, 0, 3, 3), (6, 0, 6, 3)],
    );
    assert_eq!(kinds(&desk, &path), ["groups"]);
    desk.apply(&path, true);
    assert_eq!(work(&desk), before, "nobody is moved");
    assert_eq!(
        members(&desk),
        [
            "Жунисов|Критическое мышление|member|2026-09-01",
            "Муканов|Модульное обучение|member|2026-09-01",
            "Пак|Модульное обучение|coach|2026-09-01",
            "Сарсенбаева|Критическое мышление|secretary|2026-09-01",
        ]
    );
    let again = total(&desk.apply(&path, true).value);
    assert_eq!((again.create, again.change, again.same), (0, 0, 4));
}

#[test]
fn a_sheet_for_each_group_says_it_in_its_title() {
    let desk = college();
    let page = |name, title| Page {
        name,
        lines: title,
        merged: &[],
    };
    let path = desk.pages(
        "groups.xlsx",
        &[
            page(
                "1",
                &[
                    "Состав творческой группы «Модульное обучение» на 2026-2027 уч.год",
                    "№|Ф.И.О. участника|Роль в группе",
                    "1|Пак В.О.|секретарь",
                    "2|Муканов Н.С.|член",
                ][..],
            ),
            page(
                "2",
                &[
                    "«Сын тұрғысынан ойлау» шығармашылық тобының құрамы, 2026-2027 оқу жылы",
                    "р/с №|Қатысушының аты-жөні|Топтағы рөлі",
                    "1|Жунисов Е.К.|мүше",
                ][..],
            ),
        ],
    );
    assert_eq!(kinds(&desk, &path), ["groups", "groups"]);
    let asked = open_as(&desk, &path, SheetKind::Groups).review(Language::Ru);
    assert!(asked.sheets.iter().all(|sheet| sheet.kind == "groups"));
    desk.apply(&path, true);
    assert_eq!(
        members(&desk),
        [
            "Жунисов|Сын тұрғысынан ойлау|member|2026-09-01",
            "Муканов|Модульное обучение|member|2026-09-01",
            "Пак|Модульное обучение|secretary|2026-09-01",
        ]
    );
}

#[test]
fn members_with_their_years_in_the_technology_keep_their_experience() {
    let desk = college();
    let before = work(&desk);
    for (name, lines) in [
        (
            "ru.xlsx",
            [
                "творческой группы «Дуальное обучение»",
                "Коммунальное государственное казённое предприятие «Тобыльский многопрофильный колледж»",
                "2026–2027 учебный год (01.09.2026 – 30.06.2027)",
                "№ п/п|Фамилия, имя, отчество (при наличии)|Должность, дисциплина|Стаж в технологии (лет)|Курс (название, год, часы)|Роль в группе|Основание вступления",
                "1|Пак Виктория Олеговна|преподаватель, химия|2|ИИ на занятии, 2024, 36 ч.|член|Программа дисциплины обновлена\n10.09.2026 –",
                "Всего членов: 1",
            ],
        ),
        (
            "kk.xlsx",
            [
                "«Дуалды оқыту» шығармашылық тобының құрамы",
                "«Тобыл көпсалалы колледжі» коммуналдық мемлекеттік қазыналық кәсіпорны",
                "2026–2027 оқу жылы (01.09.2026 – 30.06.2027)",
                "р/с №|Тегі, аты, әкесінің аты (бар болса)|Лауазымы, пәні|Технологиядағы тәжірибесі (жыл)|Курс (атауы, жылы, сағаты)|Топтағы рөлі|Мүше болу негізі",
                "1|Пак Виктория Олеговна|оқытушы, химия|2||мүше|",
                "Барлық мүше: 1",
            ],
        ),
    ] {
        let path = desk.book(name, &lines, &[]);
        assert_eq!(kinds(&desk, &path), ["groups"], "{name}");
        desk.apply(&path, true);
    }
    assert_eq!(
        work(&desk),
        before,
        "two years in a technology are not the years of teaching"
    );
    assert_eq!(
        members(&desk),
        ["Пак|Дуальное обучение|member|2026-09-10|Программа дисциплины обновлена"]
    );
}

const MONTHS: &[&str] = &[
    "План методической работы колледжа на 2026-2027 учебный год",
    "",
    "Месяц|№|Вид деятельности|Ответственные|Отметка",
    "Сентябрь|1|Заседание методсовета|методист|",
    "|2|Утверждение планов ЦМК|методист|",
    "Октябрь|3|Неделя молодого специалиста|методист|",
];

fn terms(desk: &Desk) -> Vec<String> {
    desk.texts(
        "SELECT concat_ws('|', i.activity_ru, i.term_kind, i.term_from, s.title_ru) FROM plan_item i
         LEFT JOIN plan_section s ON s.id = i.plan_section WHERE i.deleted_at IS NULL ORDER BY i.rank",
    )
}

#[test]
fn a_plan_by_months_has_the_month_as_its_term() {
    for merged in [&[][..], &[(3, 0, 4, 0)][..]] {
        let desk = Desk::new();
        let path = desk.book("plan.xlsx", MONTHS, merged);
        assert_eq!(kinds(&desk, &path), ["plan"]);
        desk.apply(&path, true);
        assert_eq!(
            terms(&desk),
            [
                "Заседание методсовета|on|2026-09",
                "Утверждение планов ЦМК|on|2026-09",
                "Неделя молодого специалиста|on|2026-10",
            ]
        );
        let again = total(&desk.apply(&path, true).value);
        assert_eq!((again.create, again.change, again.same), (0, 0, 3));
    }
}

#[test]
fn months_in_section_rows_are_the_terms_of_the_lines_below() {
    let desk = Desk::new();
    let path = desk.book(
        "plan.xlsx",
        &[
            "ПЛАН работы методического кабинета на 2026-2027 учебный год",
            "№|Наименование мероприятий|Ответственный",
            "СЕНТЯБРЬ",
            "1|Заседание МС|методист",
            "2|Сбор планов|методист",
            "ЯНВАРЬ",
            "1|Неделя ЦМК|методист",
        ],
        &[(2, 0, 2, 2), (5, 0, 5, 2)],
    );
    assert_eq!(kinds(&desk, &path), ["plan"]);
    desk.apply(&path, true);
    assert_eq!(
        terms(&desk),
        [
            "Заседание МС|on|2026-09",
            "Сбор планов|on|2026-09",
            "Неделя ЦМК|on|2027-01"
        ]
    );
}

#[test]
fn another_department_or_position_of_somebody_known_is_said() {
    let desk = college();
    let path = desk.book(
        "staff.xlsx",
        &[
            "Ф.И.О.|Должность|Отделение|Педагогический стаж",
            "Пак Виктория Олеговна|методист|Строительное отделение|8",
            "Муканов Нурлан Серикович|методист|Педагогическое отделение|20",
        ],
        &[],
    );
    assert_eq!(codes(&desk, &path), ["A2 work-moved", "A2 work-moved"]);
}

#[test]
fn a_sheet_of_the_second_half_goes_on_with_the_plan() {
    let desk = Desk::new();
    let second = [
        "Месяц|№|Вид деятельности|Ответственные|Отметка",
        "Январь|4|Педсовет|методист|",
    ];
    let page = |name, lines| Page {
        name,
        lines,
        merged: &[],
    };
    let pages = [page("План", MONTHS), page("2 полугодие", &second)];
    let path = desk.pages("plan.xlsx", &pages);
    desk.apply(&path, true);
    assert_eq!(desk.count("plan"), 1);
    assert_eq!(terms(&desk)[3], "Педсовет|on|2027-01");
    let again = total(&desk.apply(&path, true).value);
    assert_eq!((again.create, again.change, again.same), (0, 0, 4));
}

fn events(desk: &Desk) -> Vec<String> {
    desk.texts(
        "SELECT concat_ws('|', coalesce(title_ru, title_kk), start_date, level,
            (SELECT group_concat(p.surname_ru) FROM participation a JOIN person p ON p.id = a.person WHERE a.event = event.id))
         FROM event WHERE deleted_at IS NULL ORDER BY start_date",
    )
}

#[test]
fn section_rows_name_the_level_of_events() {
    let desk = college();
    let path = desk.pages(
        "events.xlsx",
        &[Page {
            name: "Мероприятия",
            lines: &[
                "№|Название|Дата|Участники",
                "Областной уровень",
                "1|Конкурс X|05.11.2026|Пак В.О.",
                "Республиканский уровень",
                "2|Форум Y|2026-11-07|Муканов Н.С.",
            ],
            merged: &[],
        }],
    );
    assert_eq!(kinds(&desk, &path), ["events"]);
    desk.apply(&path, true);
    assert_eq!(
        events(&desk),
        [
            "Конкурс X|2026-11-05|level-oblast|Пак",
            "Форум Y|2026-11-07|level-republic|Муканов"
        ]
    );
}

#[test]
fn events_are_told_by_date_topic_people_and_level() {
    let desk = college();
    let path = desk.book(
        "events.xlsx",
        &[
            "Дата|Тақырып|Кім қатысты|Деңгей",
            "12.10.2026|Дөңгелек үстел: «Жас маман»|Пак В.|колледжішілік",
            "15.10.2026|Семинар: дуалды оқыту|Муканов Н.С.|қалалық",
        ],
        &[],
    );
    assert_eq!(kinds(&desk, &path), ["events"], "{:?}", codes(&desk, &path));
    desk.apply(&path, true);
    assert_eq!(
        events(&desk),
        [
            "Дөңгелек үстел: «Жас маман»|2026-10-12|level-college|Пак",
            "Семинар: дуалды оқыту|2026-10-15|level-district|Муканов",
        ]
    );
}

#[test]
fn what_somebody_says_of_a_sheet_reads_its_headings_anew() {
    let desk = college();
    let path = desk.book(
        "list.xlsx",
        &[
            "№|ФИО|Должность|Роль|Дата вступления",
            "1|Пак Виктория Олеговна|методист|секретарь|05.09.2026",
        ],
        &[],
    );
    let fields = |session: &Session| -> Vec<String> {
        let sheet = session.review(Language::Ru).sheets.remove(0);
        sheet.mapping.into_iter().filter_map(|column| column.field).collect()
    };
    let groups = ["number", "full_name", "position", "group_role", "start_date"];
    assert_eq!(fields(&open_as(&desk, &path, SheetKind::Groups)), groups);
    let mut session = desk.open(&path);
    assert_ne!(fields(&session), groups);
    session
        .remap(
            &desk.engine,
            &desk.context,
            "Лист1",
            SheetKind::Groups,
            &[],
            &Progress::silent(),
        )
        .expect("the sheet is said to be of groups");
    assert_eq!(fields(&session), groups);
    session
        .remap(
            &desk.engine,
            &desk.context,
            "Лист1",
            SheetKind::Staff,
            &[],
            &Progress::silent(),
        )
        .expect("the sheet is said to be of staff");
    assert!(!fields(&session).contains(&"group_role".to_owned()));
}
