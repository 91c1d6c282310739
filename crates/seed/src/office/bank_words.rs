//! The methodical bank of the invented college; all of it is invented.

use crate::establishment::{Text, text};

/// Resources: title, kind, technology, tags, uses.
pub(super) const RESOURCES: &[(Text, &str, &str, &str, usize)] = &[
    (
        text(
            "Критериалды бағалау тапсырмаларының жинағы",
            "Сборник заданий критериального оценивания",
            "Tasks for criteria-based assessment",
        ),
        "task",
        "technology-criteria-assessment",
        "бағалау, тапсырма",
        7,
    ),
    (
        text(
            "Дуалды оқыту: тәлімгердің күнделігі",
            "Дуальное обучение: дневник наставника",
            "Dual education: the mentor's diary",
        ),
        "manual",
        "technology-dual",
        "дуалды оқыту",
        3,
    ),
    (
        text(
            "Сабақты зерттеу: бақылау парақтары",
            "Lesson Study: листы наблюдения",
            "Lesson Study: observation sheets",
        ),
        "lesson_plan",
        "technology-lesson-study",
        "бақылау",
        4,
    ),
    (
        text(
            "Цифрлық тест құрастыру бейнесабағы",
            "Видеоурок: создание цифрового теста",
            "How to make a digital test",
        ),
        "video",
        "technology-it",
        "тест, цифрлық құрал",
        9,
    ),
    (
        text(
            "Модульдік бағдарлама үлгісі",
            "Образец модульной программы",
            "A model modular programme",
        ),
        "programme",
        "technology-modular",
        "модуль",
        5,
    ),
    (
        text(
            "Ұлттық ойындар сабақта",
            "Национальные игры на занятии",
            "National games in class",
        ),
        "presentation",
        "technology-ethnopedagogy",
        "этнопедагогика",
        2,
    ),
    (
        text(
            "Топпен жұмыстың 20 тәсілі",
            "20 приёмов групповой работы",
            "Twenty ways of group work",
        ),
        "presentation",
        "technology-cooperation",
        "топпен жұмыс",
        6,
    ),
    (
        text(
            "Қашықтан сабақ өткізу жадынамасы",
            "Памятка по проведению дистанционного занятия",
            "How to hold a distance lesson",
        ),
        "manual",
        "technology-distance",
        "қашықтан оқыту",
        0,
    ),
];
pub(super) const LICENCE: &str = "колледж ішінде еркін пайдаланылады";
/// Publications: title, kind, publisher, level, days from September.
pub(super) const PUBLICATIONS: &[(Text, &str, &str, &str, i64)] = &[
    (
        text(
            "Колледждегі дуалды оқыту тәжірибесі",
            "Опыт дуального обучения в колледже",
            "Dual education in a college",
        ),
        "article",
        "«Кәсіби білім» журналы",
        "level-republic",
        -240,
    ),
    (
        text(
            "Критериалды бағалау құралдары",
            "Инструменты критериального оценивания",
            "Tools of criteria-based assessment",
        ),
        "article",
        "Облыстық әдістемелік жинақ",
        "level-oblast",
        -170,
    ),
    (
        text(
            "Практикалық сабақтарға әдістемелік нұсқаулар",
            "Методические указания к практическим занятиям",
            "Instructions for practical lessons",
        ),
        "manual",
        "колледж баспасы",
        "level-college",
        -120,
    ),
    (
        text(
            "«Ақпараттық технологиялар» электрондық курсы",
            "Электронный курс «Информационные технологии»",
            "Electronic course «Information technologies»",
        ),
        "electronic_course",
        "колледж баспасы",
        "level-college",
        20,
    ),
    (
        text(
            "Этнопедагогика және кәсіби тәрбие",
            "Этнопедагогика и профессиональное воспитание",
            "Ethnopedagogy and professional upbringing",
        ),
        "article",
        "«Педагог» халықаралық жинағы",
        "level-international",
        35,
    ),
];
/// Generalisation of experience: topic, level, stage, days from September.
pub(super) const EXPERIENCE: &[(Text, &str, &str, i64)] = &[
    (
        text(
            "Арнайы пәндерді модульдік оқыту тәжірибесі",
            "Опыт модульного преподавания спецдисциплин",
            "Teaching special disciplines by modules",
        ),
        "level-college",
        "heard",
        -100,
    ),
    (
        text(
            "Жас мамандармен жұмыс жүйесі",
            "Система работы с молодыми специалистами",
            "A system of work with young specialists",
        ),
        "level-oblast",
        "description",
        150,
    ),
    (
        text(
            "Сабақта цифрлық құралдарды қолдану",
            "Применение цифровых средств на занятии",
            "Digital tools in class",
        ),
        "level-college",
        "study",
        240,
    ),
];
pub(super) const HEARD_AT: &str = "әдістемелік кеңес";
