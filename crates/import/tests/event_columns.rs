//! The columns of lists of events under the headings of offices and of the program's own forms.
#![allow(missing_docs)]

mod common;

use common::{Desk, codes, kinds, total};
use sheberlik_core::Progress;
use sheberlik_import::{Options, Session, SheetKind};

const STAFF: &[&str] = &[
    "Ф.И.О.|Должность|Преподаваемая дисциплина",
    "Абишева Арайлым Мейрамовна|преподаватель|математика",
    "Вебер Вера Сергеевна|методист|физика",
];

fn college() -> Desk {
    let desk = Desk::new();
    let people = desk.book("people.xlsx", STAFF, &[]);
    assert_eq!(total(&desk.apply(&people, false).value).create, 2);
    desk
}

#[test]
fn people_are_found_under_the_heading_of_the_forms() {
    for heading in [
        "Фамилия, имя, отчество (при наличии)",
        "Тегі, аты, әкесінің аты (бар болса)",
        "Тегі, аты, әкесінің аты (бар болса)\nФамилия, имя, отчество (при наличии)",
        "Фамилия, имя, отчество",
        "Surname, full name",
        "Педагог",
        "Педагогтер",
        "Оқытушы",
    ] {
        let desk = college();
        let head = format!("№|{heading}|Дата|Наименование мероприятия|Вид|Уровень|Роль|Результат");
        let lines = [
            head.as_str(),
            "1|Вебер Вера Сергеевна|15.10.2025|Семинар «Т»|семинар|областной|докладчик|сертификат",
        ];
        let path = desk.book("events.xlsx", &lines, &[]);
        assert_eq!(kinds(&desk, &path), ["events"], "{heading}");
        desk.apply(&path, true);
        assert_eq!(
            desk.texts("SELECT role || ' ' || result FROM participation"),
            ["speaker certificate"],
            "{heading}"
        );
    }
}

/// Form R7-A in two languages, as the program prints it.
const PARTICIPATION: &[&str] = &[
    "Педагогтердің іс-шараларға қатысуы",
    "Участие педагогов в мероприятиях",
    "2025–2026 оқу жылы (01.09.2025 – 30.06.2026) / 2025–2026 учебный год (01.09.2025 – 30.06.2026)",
    "р/с №\n№ п/п|Тегі, аты, әкесінің аты (бар болса)\nФамилия, имя, отчество (при наличии)|Лауазымы, пәні\nДолжность, дисциплина|\
     Күні\nДата|Іс-шараның атауы\nНаименование мероприятия|Түрі\nВид|Деңгейі\nУровень|Өткізу орны, ұйымдастырушы\nМесто, организатор|\
     Рөлі\nРоль|Тақырыбы\nТема|Нәтижесі\nРезультат|Растайтын құжат\nПодтверждающий документ",
    "1|2|3|4|5|6|7|8|9|10|11|12",
    "1|Абишева Арайлым Мейрамовна|оқытушы, математика|20.01.2026|Семинар-практикум|семинар|колледжішілік|Әдістемелік кабинет|баяндамашы|Бағалау|мақтау қағазы|№ 5",
    "2|Вебер Вера Сергеевна|әдіскер, физика|10.04.2026 – 12.04.2026|Педагогические чтения|семинар|аудандық (қалалық)|Қостанай; ОМЦ|қатысушы||I орын|",
    "Барлығы: қатысу – 2, педагог – 2 / Итого: участий – 2, педагогов – 2",
    "",
    "Директордың орынбасары\nЗаместитель директора||||||||Ю.Е. Воробьёва",
];

#[test]
fn the_own_form_of_participation_comes_back() {
    let desk = college();
    let path = desk.book("r7-a.xlsx", PARTICIPATION, &[]);
    assert_eq!(kinds(&desk, &path), ["events"]);
    desk.apply(&path, true);
    assert_eq!(
        desk.texts(
            "SELECT concat_ws('|', e.start_date, e.end_date, p.surname_ru, a.role, a.result, coalesce(a.topic_kk, a.topic_ru), a.document_number)
             FROM participation a JOIN person p ON p.id = a.person JOIN event e ON e.id = a.event ORDER BY 1"
        ),
        [
            "2026-01-20|Абишева|speaker|merit|Бағалау|№ 5",
            "2026-04-10|2026-04-12|Вебер|participant|first",
        ]
    );
    let again = total(&desk.apply(&path, true).value);
    assert_eq!((again.create, again.change, again.ask), (0, 0, 0));
}

#[test]
fn a_first_row_of_words_that_headings_have_is_no_header() {
    let desk = college();
    let path = desk.book(
        "events.xlsx",
        &[
            "Дата|Мероприятие|Уровень|Вид|Участники|Результат|Документ",
            "12.11.2025|Семинар|областной|семинар|Вебер В.С.|сертификат № 12|приказ № 7",
        ],
        &[],
    );
    assert_eq!(kinds(&desk, &path), ["events"]);
    assert_eq!(total(&desk.apply(&path, true).value).create, 1);
}

/// What is stored of events: day, title, organiser, place, headcount.
fn events(desk: &Desk) -> Vec<String> {
    desk.texts(
        "SELECT concat_ws('|', start_date, coalesce(title_ru, title_kk), coalesce(place, '-'), coalesce(organiser, '-'),
         participants_total) FROM event ORDER BY 1",
    )
}

#[test]
fn a_list_of_what_was_held_may_name_who_is_responsible() {
    let held = ["2026-09-03|Инструктивное совещание|каб. 205|Ли В.О.|45"];
    for heads in [
        "Дата|Мероприятие|Место проведения|Ответственный|Кол-во участников",
        "Дата проведения|Мероприятие|Место проведения|Отв.|Количество участников",
        "Күні|Іс-шара|Өткізілген орны|Жауапты|Қатысушылар саны",
        "Date|Event|Venue|Responsible|Number of participants",
    ] {
        for title in ["Отчет о проведенных мероприятиях", "Методический кабинет"]
        {
            let desk = college();
            let lines = [title, heads, "03.09.2026|Инструктивное совещание|каб. 205|Ли В.О.|45"];
            let path = desk.book("events.xlsx", &lines, &[]);
            assert_eq!(kinds(&desk, &path), ["events"], "{title}: {heads}");
            desk.apply(&path, true);
            assert_eq!(events(&desk), held, "{title}: {heads}");
            assert_eq!(desk.texts("SELECT own FROM event"), ["1"], "{title}: {heads}");
            assert_eq!(desk.count("plan"), 0, "{title}: {heads}");
        }
    }
}

#[test]
fn months_above_the_rows_leave_a_report_of_events_what_it_is() {
    let desk = college();
    let path = desk.book(
        "events.xlsx",
        &[
            "Отчет о проведенных мероприятиях методического кабинета",
            "Дата|Мероприятие|Место проведения|Ответственный|Ссылка",
            "СЕНТЯБРЬ 2026",
            "03.09.2026|Инструктивное совещание|каб. 205|Вебер В.С.|",
            "ОКТЯБРЬ 2026",
            "08.10.2026|Областной форум «Наставник»|актовый зал|Абишева А.М.|https://kolledzh.kz/news/2",
        ],
        &[(2, 0, 2, 4), (4, 0, 4, 4)],
    );
    assert_eq!(kinds(&desk, &path), ["events"]);
    desk.apply(&path, true);
    assert_eq!(
        events(&desk),
        [
            "2026-09-03|Инструктивное совещание|каб. 205|Вебер В.С.",
            "2026-10-08|Областной форум «Наставник»|актовый зал|Абишева А.М.",
        ]
    );
}

#[test]
fn who_is_responsible_beside_an_organiser_is_told_as_left_out() {
    let desk = college();
    let path = desk.book(
        "events.xlsx",
        &[
            "Дата|Мероприятие|Организатор|Ответственный|Уровень|Участники",
            "03.09.2026|Семинар «Оценивание»|УМЦ|Вебер В.С.|областной|Абишева А.М.",
        ],
        &[],
    );
    assert_eq!(kinds(&desk, &path), ["events"]);
    let told = codes(&desk, &path);
    assert!(told.iter().any(|code| code.ends_with("column-ignored")), "{told:?}");
    desk.apply(&path, true);
    assert_eq!(events(&desk), ["2026-09-03|Семинар «Оценивание»|-|УМЦ"]);
    assert_eq!(desk.texts("SELECT own FROM event"), ["0"], "another organises it");
    assert_eq!(desk.count("participation"), 1);
}

#[test]
fn a_plan_with_days_stays_a_plan_until_somebody_says_otherwise() {
    let desk = college();
    for (title, heads) in [
        (
            "План мероприятий декады",
            "Дата проведения|Мероприятие|Участники|Место проведения|Ответственный",
        ),
        (
            "Методический кабинет",
            "Срок|Мероприятие|Участники|Место проведения|Ответственный",
        ),
        (
            "Методический кабинет",
            "Дата проведения|Мероприятие|Уровень|Форма завершения|Ответственный",
        ),
        (
            "Методический кабинет",
            "Дата проведения|Мероприятие|Место проведения|Результат|Ответственный",
        ),
    ] {
        let lines = [title, heads, "03.02.2027|Семинар|Абишева А.М.|каб. 205|Вебер В.С."];
        let path = desk.book("plan.xlsx", &lines, &[]);
        assert_eq!(kinds(&desk, &path), ["plan"], "{title}: {heads}");
        let options = Options {
            as_kind: Some(SheetKind::Events),
            ..Options::default()
        };
        let asked = Session::open(&desk.engine, &desk.context, &path, options, &Progress::silent()).expect("a session");
        let sheets = asked.review(sheberlik_core::Language::Ru).sheets;
        assert_eq!(sheets[0].kind, "events", "{title}: {heads}");
    }
}

#[test]
fn the_place_that_somebody_won_is_not_the_place_of_the_event() {
    for (result, place) in [
        ("Результат", "Номинация, место"),
        ("Нәтижесі", "Номинация, орын"),
        ("Result", "Nomination, place"),
    ] {
        let desk = college();
        let head = format!("Дата|Мероприятие|Уровень|Участники|{result}|{place}");
        let row = "03.09.2026|Конкурс «Лучший мастер»|областной|Вебер В.С.|диплом|диплом II степени";
        let path = desk.book("events.xlsx", &[head.as_str(), row], &[]);
        assert_eq!(kinds(&desk, &path), ["events"], "{place}");
        desk.apply(&path, true);
        assert_eq!(events(&desk), ["2026-09-03|Конкурс «Лучший мастер»|-|-"], "{place}");
        assert_eq!(desk.texts("SELECT result FROM participation"), ["diploma"], "{place}");
    }
    let desk = college();
    let lines = [
        "Дата|Мероприятие|Уровень|Участники|Номинация, место",
        "03.09.2026|Конкурс «Лучший мастер»|областной|Вебер В.С.|II место",
    ];
    let path = desk.book("events.xlsx", &lines, &[]);
    desk.apply(&path, true);
    assert_eq!(events(&desk), ["2026-09-03|Конкурс «Лучший мастер»|-|-"]);
    assert_eq!(desk.texts("SELECT result FROM participation"), ["second"]);
}
