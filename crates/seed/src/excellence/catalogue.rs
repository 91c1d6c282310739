//! The creative groups of an invented college: by which technology, how old, of whom, what becomes of them.

use crate::establishment::{Text, text};

/// What is special about a group.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Lot {
    /// All is as it should be.
    Sound,
    /// The first head was appointed although a condition did not hold, the second one is qualified.
    FirstHeadOverridden,
    /// The head is no longer of the School.
    HeadLeftSchool,
    /// The last head gave it up, nobody has followed.
    NoHead,
    /// Founded this year: no approved regulation, no approved plan, too few members.
    NotReady,
    /// Did its work and was closed a year ago.
    Closed,
    /// A school of young teachers: no technology of its own.
    YoungTeachers,
}

/// A group as it is wished.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Wish {
    /// Technology; none for a school of young teachers.
    pub(crate) technology: Option<&'static str>,
    /// Further technologies.
    pub(crate) also: &'static [&'static str],
    /// Name.
    pub(crate) name: Text,
    /// In which academic year it lives, the first being 1.
    pub(crate) years: usize,
    /// Members wished, the head apart.
    pub(crate) size: usize,
    /// Commissions that its members come from first.
    pub(crate) commissions: &'static [usize],
    /// What is special.
    pub(crate) lot: Lot,
    /// What it made: kind and title.
    pub(crate) products: &'static [(&'static str, Text)],
}

/// Teachers of this commission join two groups, because their speciality asks for both technologies (seed 000).
pub(crate) const PRESCHOOL: usize = 1;
/// The technologies that the speciality asks for.
pub(crate) const ASKED_FOR: [&str; 2] = ["technology-dual", "technology-modular"];

/// The groups of a college. Those that even the largest size has come first.
pub(crate) const GROUPS: &[Wish] = &[
    Wish {
        technology: Some("technology-it"),
        also: &["technology-distance"],
        name: text(
            "Ақпараттық технологиялар",
            "Информационные технологии",
            "Information technologies",
        ),
        years: 5,
        size: 10,
        commissions: &[2, 0],
        lot: Lot::FirstHeadOverridden,
        products: &[
            (
                "programme",
                text(
                    "«Сандық сауаттылық» оқу бағдарламасы",
                    "Учебная программа «Цифровая грамотность»",
                    "Training programme “Digital literacy”",
                ),
            ),
            (
                "test",
                text(
                    "Компьютерлік тестілеу: арнайы пәндерден тапсырмалар қоры",
                    "Компьютерное тестирование: банк заданий по специальным дисциплинам",
                    "Computer testing: a bank of tasks for special subjects",
                ),
            ),
            (
                "electronic_course",
                text(
                    "Қашықтан оқытуға арналған «Деректер базасы» электрондық курсы",
                    "Электронный курс «Базы данных» для дистанционного обучения",
                    "Electronic course “Databases” for distance learning",
                ),
            ),
            (
                "algorithm",
                text(
                    "Қашықтан оқуға тіркеу алгоритмі",
                    "Алгоритм регистрации на дистанционное обучение",
                    "How to register for distance learning",
                ),
            ),
        ],
    },
    Wish {
        technology: Some("technology-dual"),
        also: &[],
        name: text("Дуалды оқыту", "Дуальное обучение", "Dual training"),
        years: 4,
        size: 9,
        commissions: &[3, 4],
        lot: Lot::Sound,
        products: &[
            (
                "recommendations",
                text(
                    "Кәсіпорындағы тәлімгерге арналған ұсынымдар",
                    "Рекомендации для наставника на предприятии",
                    "Recommendations for mentors at the enterprise",
                ),
            ),
            (
                "method_kit",
                text(
                    "Дуалды оқыту күнделігінің үлгілері",
                    "Образцы дневника дуального обучения",
                    "Samples of a dual training diary",
                ),
            ),
        ],
    },
    Wish {
        technology: Some("technology-modular"),
        also: &["technology-competence"],
        name: text("Модульдік оқыту", "Модульное обучение", "Modular training"),
        years: 4,
        size: 9,
        commissions: &[4, 3],
        lot: Lot::Sound,
        products: &[
            (
                "programme",
                text(
                    "Модульдік жұмыс оқу бағдарламасының үлгісі",
                    "Образец модульной рабочей учебной программы",
                    "A sample modular working programme",
                ),
            ),
            (
                "manual",
                text(
                    "Модуль бойынша оқу нәтижелерін бағалау құралы",
                    "Пособие по оцениванию результатов обучения модуля",
                    "A manual on assessing learning outcomes of a module",
                ),
            ),
        ],
    },
    Wish {
        technology: Some("technology-cooperation"),
        also: &[],
        name: text("Ынтымақтастық мектебі", "Школа сотрудничества", "School of cooperation"),
        years: 3,
        size: 8,
        commissions: &[0, 4],
        lot: Lot::Sound,
        products: &[(
            "method_kit",
            text(
                "Шағын топтағы жұмысқа арналған тапсырмалар жинағы",
                "Сборник заданий для работы в малых группах",
                "Tasks for work in small groups",
            ),
        )],
    },
    Wish {
        technology: Some("technology-ethnopedagogy"),
        also: &[],
        name: text("Этнопедагогика", "Этнопедагогика", "Ethnopedagogy"),
        years: 2,
        size: 8,
        commissions: &[0, 1],
        lot: Lot::HeadLeftSchool,
        products: &[(
            "method_kit",
            text(
                "Ұлттық ойындар мен дәстүрлер: тәрбие сағаттарының жинағы",
                "Национальные игры и традиции: сборник воспитательных часов",
                "National games and traditions: a collection of class hours",
            ),
        )],
    },
    Wish {
        technology: Some("technology-critical-thinking"),
        also: &[],
        name: text("Сын тұрғысынан ойлау", "Критическое мышление", "Critical thinking"),
        years: 2,
        size: 8,
        commissions: &[0, 2],
        lot: Lot::Sound,
        products: &[(
            "manual",
            text(
                "Мәтінмен жұмыс тәсілдері: педагогке арналған көмекші құрал",
                "Приёмы работы с текстом: пособие для педагога",
                "Ways to work with a text: a manual for teachers",
            ),
        )],
    },
    Wish {
        technology: Some("technology-criteria-assessment"),
        also: &[],
        name: text(
            "Критериалды бағалау",
            "Критериальное оценивание",
            "Criteria-based assessment",
        ),
        years: 2,
        size: 7,
        commissions: &[0, 3],
        lot: Lot::NoHead,
        products: &[(
            "algorithm",
            text(
                "Бағалау өлшемдерін құрастыру алгоритмі",
                "Алгоритм составления критериев оценивания",
                "How to write assessment criteria",
            ),
        )],
    },
    Wish {
        technology: Some("technology-distance"),
        also: &[],
        name: text("Қашықтан оқыту", "Дистанционное обучение", "Distance learning"),
        years: 1,
        size: 2,
        commissions: &[2, 4],
        lot: Lot::NotReady,
        products: &[],
    },
    Wish {
        technology: Some("technology-lesson-study"),
        also: &[],
        name: text("Сабақты зерттеу", "Исследование урока", "Lesson Study"),
        years: 3,
        size: 5,
        commissions: &[0, 1],
        lot: Lot::Closed,
        products: &[(
            "recommendations",
            text(
                "Сабақты бірлесіп зерттеу бойынша ұсынымдар",
                "Рекомендации по совместному исследованию урока",
                "Recommendations on studying a lesson together",
            ),
        )],
    },
    Wish {
        technology: None,
        also: &[],
        name: text("Жас педагог мектебі", "Школа молодого педагога", "Young-teacher school"),
        years: 3,
        size: 8,
        commissions: &[0, 1, 2, 3, 4],
        lot: Lot::YoungTeachers,
        products: &[(
            "recommendations",
            text(
                "Жас педагогке арналған жадынама",
                "Памятка молодому педагогу",
                "A reminder for young teachers",
            ),
        )],
    },
];
