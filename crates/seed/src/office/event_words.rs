//! Events of the invented college; all of it is invented.

use crate::establishment::{Text, text};

/// An event: when it begins, in days from the first of September of the running year, how long it lasts, how many took part.
pub(super) struct Wish {
    pub(super) title: Text,
    pub(super) kind: &'static str,
    pub(super) level: &'static str,
    pub(super) format: &'static str,
    pub(super) own: bool,
    pub(super) network: bool,
    pub(super) day: i64,
    pub(super) days: i64,
    pub(super) place: &'static str,
    pub(super) people: usize,
    pub(super) headcount: Option<i64>,
    /// Place in the list of the greater event.
    pub(super) part_of: Option<usize>,
}

const HERE: &str = "колледж, мәжіліс залы";

const fn own(title: Text, kind: &'static str, day: i64, people: usize, headcount: Option<i64>) -> Wish {
    Wish {
        title,
        kind,
        level: "level-college",
        format: "in_person",
        own: true,
        network: false,
        day,
        days: 1,
        place: HERE,
        people,
        headcount,
        part_of: None,
    }
}

const fn away(
    title: Text,
    kind: &'static str,
    level: &'static str,
    day: i64,
    days: i64,
    place: &'static str,
    people: usize,
) -> Wish {
    Wish {
        title,
        kind,
        level,
        format: "in_person",
        own: false,
        network: false,
        day,
        days,
        place,
        people,
        headcount: None,
        part_of: None,
    }
}

/// The conference with its parts comes first; the last ones have not been held yet.
pub(super) const EVENTS: &[Wish] = &[
    Wish {
        level: "level-oblast",
        network: true,
        ..own(
            text(
                "«Кәсіби білім: тәжірибе және болашақ» облыстық конференциясы",
                "Областная конференция «Профессиональное образование: практика и будущее»",
                "Regional conference «Vocational education: practice and future»",
            ),
            "event-kind-conference",
            -160,
            12,
            Some(120),
        )
    },
    Wish {
        level: "level-oblast",
        network: true,
        part_of: Some(0),
        ..own(
            text(
                "Секция: жетекші және магниттік колледждердің бірлескен жұмысы",
                "Секция: совместная работа ведущих и магнитных колледжей",
                "Section: joint work of leading and magnet colleges",
            ),
            "event-kind-august-section",
            -160,
            8,
            Some(45),
        )
    },
    Wish {
        level: "level-oblast",
        part_of: Some(0),
        ..own(
            text(
                "Шеберлік сағаты: критериалды бағалау тапсырмалары",
                "Мастер-класс: задания критериального оценивания",
                "Master class: tasks for criteria-based assessment",
            ),
            "event-kind-master-class",
            -160,
            6,
            Some(30),
        )
    },
    own(
        text(
            "Ашық сабақтар апталығы",
            "Неделя открытых занятий",
            "Week of open lessons",
        ),
        "event-kind-open-lesson",
        -290,
        9,
        None,
    ),
    own(
        text(
            "«Сабақтағы цифрлық құралдар» семинары",
            "Семинар «Цифровые средства на занятии»",
            "Seminar on digital tools in class",
        ),
        "event-kind-seminar",
        -250,
        11,
        Some(26),
    ),
    own(
        text(
            "«Үздік әдістемелік әзірлеме» байқауы",
            "Конкурс «Лучшая методическая разработка»",
            "Contest for the best methodical product",
        ),
        "event-kind-contest",
        -130,
        10,
        Some(24),
    ),
    away(
        text(
            "«Жыл педагогі» байқауының облыстық кезеңі",
            "Областной этап конкурса «Педагог года»",
            "Regional stage of «Teacher of the Year»",
        ),
        "event-kind-skill-contest",
        "level-oblast",
        -200,
        2,
        "Қостанай",
        3,
    ),
    away(
        text(
            "Дуалды оқыту бойынша республикалық форум",
            "Республиканский форум по дуальному обучению",
            "National forum on dual education",
        ),
        "event-kind-forum",
        "level-republic",
        -210,
        2,
        "Астана",
        4,
    ),
    away(
        text(
            "Жас педагогтердің халықаралық вебинары",
            "Международный вебинар молодых педагогов",
            "International webinar of young teachers",
        ),
        "event-kind-webinar",
        "level-international",
        -100,
        1,
        "онлайн",
        5,
    ),
    away(
        text(
            "Тамыз конференциясы: колледж педагогтерінің секциясы",
            "Августовская конференция: секция педагогов колледжей",
            "August conference: section of college teachers",
        ),
        "event-kind-august-section",
        "level-oblast",
        -10,
        1,
        "Қостанай",
        6,
    ),
    own(
        text(
            "Әдістемелік кеңестің кеңейтілген отырысы",
            "Расширенное заседание методического совета",
            "Enlarged session of the methodical council",
        ),
        "event-kind-meeting",
        18,
        14,
        Some(40),
    ),
    own(
        text(
            "Курстарға қажеттілік туралы сауалнама",
            "Анкетирование о потребности в курсах",
            "Questionnaire on the need for courses",
        ),
        "event-kind-questionnaire",
        22,
        5,
        Some(58),
    ),
    Wish {
        network: true,
        level: "level-oblast",
        ..own(
            text(
                "Өңір колледждерінің бірлескен семинары",
                "Совместный семинар колледжей региона",
                "Joint seminar of the region's colleges",
            ),
            "event-kind-seminar",
            50,
            13,
            Some(64),
        )
    },
    away(
        text(
            "WorldSkills стандарттары бойынша дөңгелек үстел",
            "Круглый стол по стандартам WorldSkills",
            "Round table on WorldSkills standards",
        ),
        "event-kind-round-table",
        "level-district",
        41,
        1,
        "Тобыл",
        3,
    ),
    own(
        text(
            "«Цифрлық құралдар» шеберлік сыныбы",
            "Мастер-класс «Цифровые средства»",
            "Master class «Digital tools»",
        ),
        "event-kind-master-class",
        63,
        8,
        Some(22),
    ),
    away(
        text(
            "Педагогикалық оқулар: этнопедагогика сабақтары",
            "Педагогические чтения: уроки этнопедагогики",
            "Pedagogical readings on ethnopedagogy",
        ),
        "event-kind-readings",
        "level-republic",
        69,
        2,
        "Алматы",
        2,
    ),
    own(
        text(
            "Критериалды бағалау практикумы",
            "Практикум по критериальному оцениванию",
            "Workshop on criteria-based assessment",
        ),
        "event-kind-seminar-workshop",
        76,
        10,
        None,
    ),
    own(
        text(
            "«Жас маман» дөңгелек үстелі",
            "Круглый стол «Молодой специалист»",
            "Round table «Young specialist»",
        ),
        "event-kind-round-table",
        104,
        0,
        None,
    ),
    own(
        text(
            "Ашық есік күні: шеберлік сыныптары",
            "День открытых дверей: мастер-классы",
            "Open day: master classes",
        ),
        "event-kind-master-class",
        92,
        0,
        None,
    ),
    Wish {
        level: "level-oblast",
        network: true,
        ..own(
            text(
                "Жыл сайынғы облыстық конференция",
                "Ежегодная областная конференция",
                "The yearly regional conference",
            ),
            "event-kind-conference",
            197,
            0,
            None,
        )
    },
];

/// The conference of this year follows that of the last one.
pub(super) const SERIES: (usize, usize) = (19, 0);

pub(super) const AIM: Text = text(
    "Тәжірибе алмасу және педагогтердің кәсіби шеберлігін арттыру",
    "Обмен опытом и повышение профессионального мастерства педагогов",
    "To exchange experience and raise teachers' skill",
);
pub(super) const SUMMARY: Text = text(
    "Қатысушылар тәжірибе алмасты, ұсыныстар әдістемелік жоспарға енгізілді.",
    "Участники обменялись опытом, предложения внесены в методический план.",
    "Those who took part exchanged experience; proposals went into the methodical plan.",
);
pub(super) const TALKS: &[Text] = &[
    text(
        "Дуалды оқытудағы тәлімгердің рөлі",
        "Роль наставника в дуальном обучении",
        "The mentor's part in dual education",
    ),
    text(
        "Модульдік бағдарламада бағалау",
        "Оценивание в модульной программе",
        "Assessment in a modular programme",
    ),
    text(
        "Цифрлық портфолио – кәсіби өсу құралы",
        "Цифровое портфолио как средство профессионального роста",
        "A digital portfolio as a means of growth",
    ),
    text(
        "Топпен жұмыстың тиімді тәсілдері",
        "Эффективные приёмы групповой работы",
        "Group work that works",
    ),
    text(
        "Этнопедагогика элементтері арнайы пәндерде",
        "Элементы этнопедагогики в спецдисциплинах",
        "Ethnopedagogy in special disciplines",
    ),
    text(
        "Білім алушының зерттеу жұмысын ұйымдастыру",
        "Организация исследовательской работы обучающегося",
        "Guiding a learner's research",
    ),
];
pub(super) const FIGURES: &[(Text, &str, i64, bool)] = &[
    (text("колледж", "колледжи", "colleges"), "organisations", 9, false),
    (text("мектеп", "школы", "schools"), "organisations", 4, false),
    (
        text("жұмыс беруші", "работодатели", "employers"),
        "organisations",
        6,
        false,
    ),
    (
        text("тыңдаған педагог", "педагоги-слушатели", "teachers who listened"),
        "people",
        100,
        true,
    ),
];
pub(super) const GUESTS: &[(&str, &str, &str, &str, &str)] = &[
    (
        "Сарсенова Гүлмира Маратқызы",
        "әдіскер",
        "Облыстық оқу-әдістемелік орталық",
        "Қазақстан",
        "moderator",
    ),
    (
        "Кравцов Олег Игоревич",
        "оқытушы",
        "Тобыл аграрлық колледжі",
        "Қазақстан",
        "speaker",
    ),
    (
        "Хасанова Лилия Рашитовна",
        "директордың орынбасары",
        "Қазан педагогикалық колледжі",
        "Татарстан",
        "guest",
    ),
];
pub(super) const FEEDBACK: &[(&str, &str, &str)] = &[
    (
        "praise",
        "participants",
        "Кездесу тәжірибе бөлісуге ынталандырады, жаңа ойлар береді.",
    ),
    (
        "suggestion",
        "participants",
        "Келесі секцияны практикалық жұмыс түрінде өткізу.",
    ),
    ("need", "teachers", "Жаттықтырушылармен жүйелі кездесулер қажет."),
];
pub(super) const DECISIONS: &[(Text, i64, bool)] = &[
    (
        text(
            "«Үздік желілік қоғамдастық» байқауын өткізу",
            "Провести конкурс «Лучшее сетевое сообщество»",
            "Hold the contest «The best network community»",
        ),
        240,
        false,
    ),
    (
        text(
            "Секция материалдарын әдістемелік қорға енгізу",
            "Внести материалы секции в методическую копилку",
            "Put the material of the section into the methodical bank",
        ),
        30,
        true,
    ),
];
pub(super) const PRESS: (&str, &str) = (
    "«Тобыл таңы» газеті: колледждегі конференция",
    "https://example.org/news/conference",
);
