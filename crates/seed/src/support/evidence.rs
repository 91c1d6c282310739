//! Evidence of professional development that a course leads to, by level.

use serde_json::json;
use sheberlik_core::record::Values;

use crate::establishment::Text;
use crate::ground::values;
use crate::random::Random;

/// How far it is seen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Scale {
    /// In the college.
    College,
    /// In the district or city.
    District,
    /// In the oblast.
    Oblast,
    /// In the republic or beyond.
    Republic,
}

/// A kind of evidence at a level; `{}` in a title stands for the title of the course.
struct Sort {
    kind: &'static str,
    level: &'static str,
    /// Points of the level (migration 0003).
    points: i64,
    kk: &'static str,
    ru: &'static str,
    /// What the teacher did there.
    role: Option<&'static str>,
    /// Publisher, pages, result, address: what such evidence has.
    publisher: Option<&'static str>,
    pages: Option<&'static str>,
    result: Option<&'static str>,
    url: Option<&'static str>,
    hours: Option<i64>,
}

const fn sort(kind: &'static str, level: &'static str, points: i64, kk: &'static str, ru: &'static str) -> Sort {
    Sort {
        kind,
        level,
        points,
        kk,
        ru,
        role: None,
        publisher: None,
        pages: None,
        result: None,
        url: None,
        hours: None,
    }
}

const COLLEGE: &[Sort] = &[
    Sort {
        role: Some("өткізуші"),
        hours: Some(1),
        ..sort(
            "evidence-kind-open-lesson",
            "level-college",
            5,
            "«{}» курсының тәсілдері қолданылған ашық сабақ",
            "Открытое занятие с применением приёмов курса «{}»",
        )
    },
    Sort {
        role: Some("өткізуші"),
        hours: Some(2),
        ..sort(
            "evidence-kind-master-class",
            "level-college",
            5,
            "«{}» тақырыбындағы шеберлік сыныбы",
            "Мастер-класс по теме «{}»",
        )
    },
    Sort {
        role: Some("баяндамашы"),
        ..sort(
            "evidence-kind-seminar",
            "level-commission",
            5,
            "«{}» тақырыбындағы комиссия семинары",
            "Семинар комиссии по теме «{}»",
        )
    },
    Sort {
        url: Some("https://example.org/resurs"),
        ..sort(
            "evidence-kind-digital-resource",
            "level-college",
            5,
            "«{}» тақырыбы бойынша цифрлық ресурс",
            "Цифровой ресурс по теме «{}»",
        )
    },
    Sort {
        role: Some("тәлімгер"),
        ..sort(
            "evidence-kind-mentoring",
            "level-college",
            5,
            "Жас педагогке тәлімгерлік: «{}»",
            "Наставничество для молодого педагога: «{}»",
        )
    },
];

const DISTRICT: &[Sort] = &[
    Sort {
        role: Some("баяндамашы"),
        ..sort(
            "evidence-kind-round-table",
            "level-district",
            10,
            "«{}» тақырыбындағы дөңгелек үстел",
            "Круглый стол по теме «{}»",
        )
    },
    Sort {
        role: Some("тыңдаушыларға тәжірибе көрсетті"),
        hours: Some(2),
        ..sort(
            "evidence-kind-experience",
            "level-district",
            10,
            "Тәжірибені тарату: «{}»",
            "Трансляция опыта: «{}»",
        )
    },
    Sort {
        role: Some("жетекші"),
        result: Some("II орын"),
        ..sort(
            "evidence-kind-students",
            "level-district",
            10,
            "Студенттердің қалалық жобалар байқауындағы жетістігі",
            "Достижение студентов на городском конкурсе проектов",
        )
    },
];

const OBLAST: &[Sort] = &[
    Sort {
        publisher: Some("«Тобыл педагогі» облыстық журналы"),
        pages: Some("18–22"),
        ..sort(
            "evidence-kind-article-oblast",
            "level-oblast",
            20,
            "«{}»: сабақтағы нәтижелер",
            "«{}»: результаты на занятиях",
        )
    },
    Sort {
        role: Some("баяндамашы"),
        ..sort(
            "evidence-kind-conference",
            "level-oblast",
            20,
            "«{}»: колледж тәжірибесінен",
            "«{}»: из опыта колледжа",
        )
    },
    Sort {
        publisher: Some("Облыстық оқу-әдістемелік кабинет"),
        pages: Some("34"),
        ..sort(
            "evidence-kind-recommendations",
            "level-oblast",
            20,
            "«{}» тақырыбы бойынша әдістемелік ұсынымдар",
            "Методические рекомендации по теме «{}»",
        )
    },
];

const REPUBLIC: &[Sort] = &[
    Sort {
        publisher: Some("«Кәсіби білім» республикалық басылымы"),
        pages: Some("41–46"),
        ..sort(
            "evidence-kind-article-republic",
            "level-republic",
            30,
            "«{}»: зерттеу мен тәжірибе",
            "«{}»: исследование и практика",
        )
    },
    Sort {
        role: Some("қатысушы"),
        result: Some("III дәрежелі диплом"),
        ..sort(
            "evidence-kind-creative-contest",
            "level-republic",
            30,
            "Педагогтердің республикалық шығармашылық конкурсы",
            "Республиканский творческий конкурс педагогов",
        )
    },
    Sort {
        role: Some("спикер"),
        url: Some("https://example.org/vebinar"),
        ..sort(
            "evidence-kind-webinar",
            "level-republic",
            30,
            "«{}» тақырыбындағы республикалық вебинар",
            "Республиканский вебинар по теме «{}»",
        )
    },
    Sort {
        role: Some("баяндамашы"),
        ..sort(
            "evidence-kind-conference",
            "level-international",
            40,
            "«{}»: халықаралық конференциядағы баяндама",
            "«{}»: доклад на международной конференции",
        )
    },
];

/// The fields of a piece of evidence of that scale that grew from the course, without person, day and state; and the
/// points of its level.
pub(crate) fn row(random: &mut Random, scale: Scale, course: &Text) -> (Values, i64) {
    let sorts = match scale {
        Scale::College => COLLEGE,
        Scale::District => DISTRICT,
        Scale::Oblast => OBLAST,
        Scale::Republic => REPUBLIC,
    };
    let sort = &sorts[random.below(sorts.len())];
    let row = json!({
        "kind": sort.kind, "level": sort.level, "title_kk": sort.kk.replace("{}", course.kk),
        "title_ru": sort.ru.replace("{}", course.ru), "role": sort.role, "publisher": sort.publisher,
        "pages": sort.pages, "result": sort.result, "url": sort.url, "hours": sort.hours,
    });
    (values(row), sort.points)
}
