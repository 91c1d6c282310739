//! The register of events as the program prints it: an empty form that somebody filled in, and the same data again.
#![allow(missing_docs)]

mod common;

use common::{Desk, kinds, total};

const STAFF: &[&str] = &[
    "Ф.И.О.|Должность|Отделение|Педагогический стаж",
    "Абишева Арайлым Мейрамовна|преподаватель|Строительное отделение|10",
    "Вебер Вера Сергеевна|преподаватель|Строительное отделение|12",
    "Имашев Руслан Мейрамович|преподаватель|Педагогическое отделение|8",
    "Воробьёва Юлия Евгеньевна|заместитель директора|Администрация|20",
    "Валиева Светлана Дамировна|методист|Администрация|20",
];

/// Form R7 in two languages with rows that somebody filled in.
const REGISTER: &[&str] = &[
    "Іс-шаралар тізілімі",
    "Реестр мероприятий",
    "Коммунальное государственное казённое предприятие «Тобыльский многопрофильный колледж»",
    "2026–2027 оқу жылы (01.09.2026 – 30.06.2027) / 2026–2027 учебный год (01.09.2026 – 30.06.2027)",
    "р/с №\n№ п/п|Күні\nДата|Іс-шараның атауы\nНаименование мероприятия|Түрі\nВид|Деңгейі\nУровень|Нысаны\nФормат|\
     Өткізу орны, ұйымдастырушы\nМесто, организатор|Колледж қатысушылары\nУчастники от колледжа||Рөлі\nРоль|\
     Барлық қатысушы\nВсего участников|Нәтижесі\nРезультат|Шешім\nРешение|Растайтын құжат\nПодтверждающий документ|Ескертпе\nПримечание",
    "|||||||саны\nколичество|Т.А.Ә.\nФ.И.О.",
    "1|2|3|4|5|6|7|8|9|10|11|12|13|14|15",
    "облыстық",
    "Қараша 2026",
    "1|05.11.2026|Конкурс «Лучший урок» (в рамках: «Неделя»)|байқау|облыстық|офлайн|Қостанай; Облыстық әдістемелік орталық|2|\
     А.М. Абишева, В.С. Вебер|участник конкурса|40|I орын||бұйрық № 5\n№ 6\n№ 7",
    "||||||||Р.М. Имашев|қазылар алқасының мүшесі|||||",
    "2|06.11.2026|Семинар по ИИ|семинар|колледжішілік|офлайн|колледж|1|Р.М. Имашев|баяндамашы|70-тен астам|сертификат||№ 9",
    "Барлығы: іс-шара – 2",
    "",
    "директордың оқу-әдістемелік жұмыс жөніндегі орынбасары\nзаместитель директора||||||||||Ю.Е. Воробьёва",
    "",
    "әдіскер\nметодист||||||||||С.Д. Валиева",
    "",
    "Орындаған / Исполнитель: С.Д. Валиева, тел. +7 700 000 00 01",
];

const MERGED: &[(u32, u16, u32, u16)] = &[
    (0, 0, 0, 14),
    (1, 0, 1, 14),
    (4, 0, 5, 0),
    (4, 1, 5, 1),
    (4, 7, 4, 8),
    (7, 0, 7, 14),
    (8, 0, 8, 14),
    (12, 0, 12, 14),
    (14, 0, 14, 3),
    (16, 0, 16, 3),
    (18, 0, 18, 14),
];

#[test]
fn a_register_that_was_filled_in_comes_in_and_says_nothing_new_again() {
    let desk = Desk::new();
    let staff = desk.book("staff.xlsx", STAFF, &[]);
    assert_eq!(total(&desk.apply(&staff, false).value).create, 5);
    let path = desk.book("r7.xlsx", REGISTER, MERGED);
    assert_eq!(kinds(&desk, &path), ["events"]);
    desk.apply(&path, true);
    assert_eq!(
        desk.texts(
            "SELECT concat_ws('|', coalesce(title_ru, title_kk), start_date, level, place, organiser, participants_total, participants_approximate)
             FROM event WHERE deleted_at IS NULL ORDER BY start_date"
        ),
        [
            "Конкурс «Лучший урок»|2026-11-05|level-oblast|Қостанай|Облыстық әдістемелік орталық|40|0",
            "Семинар по ИИ|2026-11-06|level-college|колледж|70|1",
        ]
    );
    assert_eq!(
        desk.texts(
            "SELECT concat_ws('|', e.start_date, p.surname_ru, a.role, a.result) FROM participation a
             JOIN person p ON p.id = a.person JOIN event e ON e.id = a.event WHERE a.deleted_at IS NULL ORDER BY 1"
        ),
        [
            "2026-11-05|Абишева|contestant|first",
            "2026-11-05|Вебер|contestant|first",
            "2026-11-05|Имашев|jury",
            "2026-11-06|Имашев|speaker|certificate",
        ],
        "who signs the register took part in nothing"
    );
    let again = total(&desk.apply(&path, true).value);
    assert_eq!((again.create, again.change, again.ask), (0, 0, 0));
}

#[test]
fn what_is_stored_of_an_event_stays_where_a_cell_says_it_in_other_words() {
    let desk = Desk::new();
    let staff = desk.book("staff.xlsx", STAFF, &[]);
    desk.apply(&staff, false);
    let events = desk.book(
        "events.xlsx",
        &[
            "№|Дата|Мероприятие|Уровень|Место проведения|Организатор|Участники|Роль|Результат|Документ",
            "1|05.11.2026|Форум|областной|Костанай|ОМЦ|Вебер Вера Сергеевна|докладчик|номинация «Лучший доклад»|№ 12",
        ],
        &[],
    );
    desk.apply(&events, true);
    let register = desk.book(
        "r7.xlsx",
        &[
            "№ п/п|Дата|Наименование мероприятия|Уровень|Место, организатор|Участники от колледжа: Ф.И.О.|Роль|Всего участников|Результат|Подтверждающий документ",
            "1|05.11.2026|Форум|областной|Костанай; ОМЦ|В.С. Вебер|докладчик||номинация\nноминация «Лучший доклад»|приказ № 3\n№ 12",
        ],
        &[],
    );
    let counts = total(&desk.apply(&register, true).value);
    assert_eq!((counts.create, counts.change, counts.same), (0, 0, 1));
}
