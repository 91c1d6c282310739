//! What a college consists of: posts with their numbers, commissions with their disciplines, colleges of an oblast.
//!
//! Ids are those of the dictionaries that every college starts with (core's second migration); the spellings here are
//! what a workbook would write.

/// A text in the three languages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Text {
    /// Kazakh.
    pub kk: &'static str,
    /// Russian.
    pub ru: &'static str,
    /// English.
    pub en: &'static str,
}

/// The same words in three languages.
pub(crate) const fn text(kk: &'static str, ru: &'static str, en: &'static str) -> Text {
    Text { kk, ru, en }
}

/// A post of the staff list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Post {
    /// Id in the dictionary of positions.
    pub id: &'static str,
    /// Kazakh spelling of a workbook.
    pub kk: &'static str,
    /// Russian spelling of a workbook.
    pub ru: &'static str,
    /// How many there are in a college of [`STAFF`] people.
    pub count: usize,
    /// Women among a hundred.
    pub women: usize,
    /// What is special about it.
    pub role: Role,
}

/// What a post asks of its holder.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// Signs papers or leads: works full time and is never on leave.
    Leads,
    /// Teaches general subjects.
    General,
    /// Teaches special subjects.
    Special,
    /// Masters of production training: came from industry.
    Master,
    /// Belongs to no commission.
    Support,
}

/// People of an average college (domain.md §6.1).
pub const STAFF: usize = 62;

const fn post(id: &'static str, kk: &'static str, ru: &'static str, count: usize, role: Role) -> Post {
    let women = match role {
        Role::Master => 48,
        Role::Leads => 60,
        _ => 72,
    };
    Post {
        id,
        kk,
        ru,
        count,
        women,
        role,
    }
}

/// The staff list; the counts add up to [`STAFF`].
pub const POSTS: &[Post] = &[
    post("position-director", "директор", "директор", 1, Role::Leads),
    post(
        "position-deputy-teaching",
        "директордың оқу ісі жөніндегі орынбасары",
        "зам. директора по УР",
        1,
        Role::Leads,
    ),
    post(
        "position-deputy-teaching-methodical",
        "директордың ОӘЖ жөніндегі орынбасары",
        "зам. директора по УМР",
        1,
        Role::Leads,
    ),
    post(
        "position-deputy-production",
        "директордың ОӨЖ жөніндегі орынбасары",
        "зам. директора по УПР",
        1,
        Role::Leads,
    ),
    post(
        "position-deputy-education",
        "директордың тәрбие жұмысы жөніндегі орынбасары",
        "зам. директора по ВР",
        1,
        Role::Leads,
    ),
    post("position-methodist", "әдіскер", "методист", 2, Role::Leads),
    post(
        "position-head-of-department",
        "бөлімше меңгерушісі",
        "зав. отделением",
        2,
        Role::Leads,
    ),
    post(
        "position-teacher-general",
        "жалпы білім беретін пәндер оқытушысы",
        "преподаватель общеобразовательных дисциплин",
        16,
        Role::General,
    ),
    post(
        "position-teacher-special",
        "арнайы пәндер оқытушысы",
        "преподаватель спец. дисциплин",
        21,
        Role::Special,
    ),
    post("position-senior-master", "аға шебер", "старший мастер", 1, Role::Master),
    post(
        "position-master",
        "өндірістік оқыту шебері",
        "мастер п/о",
        9,
        Role::Master,
    ),
    post(
        "position-psychologist",
        "педагог-психолог",
        "педагог-психолог",
        1,
        Role::Support,
    ),
    post(
        "position-social",
        "әлеуметтік педагог",
        "соц. педагог",
        1,
        Role::Support,
    ),
    post(
        "position-military",
        "АӘТД оқытушы-ұйымдастырушысы",
        "педагог-организатор НВТП",
        1,
        Role::General,
    ),
    post("position-educator", "тәрбиеші", "воспитатель", 2, Role::Support),
    post(
        "position-accompanist",
        "концертмейстер",
        "концертмейстер",
        1,
        Role::Special,
    ),
];

/// A taught discipline.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Discipline {
    /// Id in the dictionary of disciplines.
    pub id: &'static str,
    /// Kazakh name.
    pub kk: &'static str,
    /// Russian name.
    pub ru: &'static str,
}

const fn discipline(id: &'static str, kk: &'static str, ru: &'static str) -> Discipline {
    Discipline { id, kk, ru }
}

/// What the organiser of basic military training teaches.
pub(crate) const MILITARY: Discipline = discipline(
    "discipline-military-training",
    "алғашқы әскери және технологиялық даярлық",
    "начальная военная и технологическая подготовка",
);

/// What an accompanist teaches.
pub(crate) const MUSIC: Discipline = discipline("discipline-music", "музыка", "музыка");

/// A cyclic methodical commission.
#[derive(Debug, Clone, Copy)]
pub struct Commission {
    /// Name.
    pub name: Text,
    /// How a Russian workbook heads its section.
    pub heading: &'static str,
    /// What its teachers teach; the last of them are trades, which masters of production training teach.
    pub disciplines: &'static [Discipline],
    /// How many of the disciplines are trades.
    pub trades: usize,
    /// Cards of a hundred among teachers of special subjects and masters; the first commission has the general ones.
    pub share: usize,
}

/// The five commissions; the first is the one of general subjects.
pub const COMMISSIONS: &[Commission] = &[
    Commission {
        name: Text {
            kk: "Жалпы білім беретін пәндердің циклдік әдістемелік комиссиясы",
            ru: "Цикловая методическая комиссия общеобразовательных дисциплин",
            en: "Methodical commission of general subjects",
        },
        heading: "ЦМК ОБЩЕОБРАЗОВАТЕЛЬНЫХ ДИСЦИПЛИН",
        disciplines: &[
            discipline(
                "discipline-kazakh-language-literature",
                "қазақ тілі мен әдебиеті",
                "казахский язык и литература",
            ),
            discipline(
                "discipline-russian-language-literature",
                "орыс тілі мен әдебиеті",
                "русский язык и литература",
            ),
            discipline("discipline-english-language", "ағылшын тілі", "английский язык"),
            discipline("discipline-mathematics", "математика", "математика"),
            discipline("discipline-physics", "физика", "физика"),
            discipline("discipline-chemistry", "химия", "химия"),
            discipline("discipline-biology", "биология", "биология"),
            discipline("discipline-geography", "география", "география"),
            discipline(
                "discipline-history-of-kazakhstan",
                "Қазақстан тарихы",
                "история Казахстана",
            ),
            discipline("discipline-physical-education", "дене тәрбиесі", "физическая культура"),
        ],
        trades: 10,
        share: 0,
    },
    Commission {
        name: Text {
            kk: "Мектепке дейінгі және бастауыш білім берудің циклдік әдістемелік комиссиясы",
            ru: "Цикловая методическая комиссия дошкольного и начального образования",
            en: "Methodical commission of preschool and primary education",
        },
        heading: "ЦМК ДОШКОЛЬНОГО И НАЧАЛЬНОГО ОБРАЗОВАНИЯ",
        disciplines: &[
            discipline(
                "discipline-preschool-pedagogy",
                "мектепке дейінгі педагогика",
                "дошкольная педагогика",
            ),
            discipline(
                "discipline-primary-education",
                "бастауыш білім беру педагогикасы",
                "педагогика начального образования",
            ),
            discipline("discipline-pedagogy", "педагогика", "педагогика"),
            discipline("discipline-psychology", "психология", "психология"),
            MUSIC,
            discipline("discipline-fine-arts", "бейнелеу өнері", "изобразительное искусство"),
        ],
        trades: 6,
        share: 28,
    },
    Commission {
        name: Text {
            kk: "Ақпараттық технологиялар циклдік әдістемелік комиссиясы",
            ru: "Цикловая методическая комиссия информационных технологий",
            en: "Methodical commission of information technologies",
        },
        heading: "ЦМК ИНФОРМАЦИОННЫХ ТЕХНОЛОГИЙ",
        disciplines: &[
            discipline("discipline-informatics", "информатика", "информатика"),
            discipline("discipline-programming", "бағдарламалау", "программирование"),
        ],
        trades: 2,
        share: 20,
    },
    Commission {
        name: Text {
            kk: "Техникалық пәндердің циклдік әдістемелік комиссиясы",
            ru: "Цикловая методическая комиссия технических дисциплин",
            en: "Methodical commission of technical subjects",
        },
        heading: "ЦМК ТЕХНИЧЕСКИХ ДИСЦИПЛИН",
        disciplines: &[
            discipline("discipline-occupational-safety", "еңбекті қорғау", "охрана труда"),
            discipline(
                "discipline-technical-drawing",
                "инженерлік графика",
                "инженерная графика",
            ),
            discipline("discipline-electrical-engineering", "электротехника", "электротехника"),
            discipline(
                "discipline-vehicle-construction",
                "автомобиль құрылысы",
                "устройство автомобиля",
            ),
        ],
        trades: 2,
        share: 30,
    },
    Commission {
        name: Text {
            kk: "Экономика және қызмет көрсету циклдік әдістемелік комиссиясы",
            ru: "Цикловая методическая комиссия экономики и сферы обслуживания",
            en: "Methodical commission of economics and services",
        },
        heading: "ЦМК ЭКОНОМИКИ И СФЕРЫ ОБСЛУЖИВАНИЯ",
        disciplines: &[
            discipline("discipline-accounting", "бухгалтерлік есеп", "бухгалтерский учёт"),
            discipline("discipline-economics", "экономика негіздері", "основы экономики"),
            discipline("discipline-law", "құқық негіздері", "основы права"),
            discipline(
                "discipline-cooking-technology",
                "тамақ дайындау технологиясы",
                "технология приготовления пищи",
            ),
        ],
        trades: 1,
        share: 22,
    },
];

/// Where people studied; none of these exists.
pub(crate) const INSTITUTIONS: &[(&str, &str)] = &[
    (
        "Есіл педагогикалық университеті",
        "Есильский педагогический университет",
    ),
    ("Тобыл өңірлік университеті", "Тобольский региональный университет"),
    ("Торғай педагогикалық институты", "Тургайский педагогический институт"),
    (
        "Сарыарқа техникалық университеті",
        "Сарыаркинский технический университет",
    ),
    (
        "Ұлытау мемлекеттік университеті",
        "Улытауский государственный университет",
    ),
    ("Алатау тілдер университеті", "Алатауский университет языков"),
];

/// The sample college.
pub const COLLEGE: Text = Text {
    kk: "«Тобыл көпсалалы колледжі» коммуналдық мемлекеттік қазыналық кәсіпорны",
    ru: "Коммунальное государственное казённое предприятие «Тобыльский многопрофильный колледж»",
    en: "Tobyl Multidisciplinary College",
};

/// Its short name.
pub const COLLEGE_SHORT: Text = Text {
    kk: "Тобыл көпсалалы колледжі",
    ru: "Тобыльский многопрофильный колледж",
    en: "Tobyl College",
};

const PLACES: &[(&str, &str)] = &[
    ("Тобыл", "Тобыл"),
    ("Есіл", "Есиль"),
    ("Торғай", "Тургай"),
    ("Сарыарқа", "Сарыарка"),
    ("Ұлытау", "Улытау"),
    ("Алатау", "Алатау"),
    ("Көкшетау", "Кокшетау"),
    ("Бурабай", "Бурабай"),
    ("Қарқаралы", "Каркаралы"),
    ("Баянауыл", "Баянаул"),
    ("Ертіс", "Ертис"),
    ("Шыңғыстау", "Шынгыстау"),
    ("Тарбағатай", "Тарбагатай"),
    ("Жетісу", "Жетысу"),
    ("Іле", "Или"),
    ("Шарын", "Чарын"),
    ("Талас", "Талас"),
    ("Шу", "Шу"),
    ("Қаратау", "Каратау"),
    ("Сырдария", "Сырдарья"),
    ("Арал", "Арал"),
    ("Маңғыстау", "Мангистау"),
    ("Жайық", "Жайык"),
    ("Нарын", "Нарын"),
    ("Мұғалжар", "Мугоджары"),
    ("Ырғыз", "Иргиз"),
    ("Обаған", "Убаган"),
    ("Аманкелді", "Амангельды"),
    ("Тереңкөл", "Теренколь"),
    ("Зайсан", "Зайсан"),
    ("Бетпақдала", "Бетпакдала"),
    ("Мойынқұм", "Мойынкум"),
    ("Хантәңірі", "Хан-Тенгри"),
    ("Балқаш", "Балхаш"),
    ("Теңіз", "Тениз"),
    ("Құлагер", "Кулагер"),
    ("Әулиекөл", "Аулиеколь"),
    ("Науырзым", "Наурзум"),
    ("Жанкент", "Жанкент"),
    ("Сауран", "Сауран"),
];

const PROFILES: &[(&str, &str)] = &[
    ("көпсалалы колледжі", "многопрофильный колледж"),
    ("педагогикалық колледжі", "педагогический колледж"),
    ("политехникалық колледжі", "политехнический колледж"),
    ("аграрлық-техникалық колледжі", "аграрно-технический колледж"),
    ("көлік колледжі", "транспортный колледж"),
    ("құрылыс колледжі", "строительный колледж"),
    ("экономика және қаржы колледжі", "колледж экономики и финансов"),
    ("қызмет көрсету колледжі", "колледж сферы обслуживания"),
    ("өнер колледжі", "колледж искусств"),
    ("тау-кен колледжі", "горный колледж"),
    ("ақпараттық технологиялар колледжі", "колледж информационных технологий"),
    ("энергетика колледжі", "энергетический колледж"),
    ("сервис колледжі", "колледж сервиса"),
    ("индустриялық колледжі", "индустриальный колледж"),
    ("жоғары колледжі", "высший колледж"),
    ("гуманитарлық колледжі", "гуманитарный колледж"),
    ("металлургия колледжі", "металлургический колледж"),
    ("теміржол колледжі", "железнодорожный колледж"),
];

/// The Kazakh and the Russian name of the college with that number; 720 differ.
pub(crate) fn college_name(number: usize) -> (String, String) {
    let place = PLACES[number % PLACES.len()];
    let profile = PROFILES[(number / PLACES.len() + number) % PROFILES.len()];
    (
        format!("{} {}", place.0, profile.0),
        format!("{} · {}", place.1, profile.1),
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    #[test]
    fn the_posts_make_a_whole_staff() {
        assert_eq!(POSTS.iter().map(|post| post.count).sum::<usize>(), STAFF);
        assert_eq!(
            COMMISSIONS.iter().map(|commission| commission.share).sum::<usize>(),
            100
        );
    }

    #[test]
    fn every_college_of_the_country_has_a_name_of_its_own() {
        let names: HashSet<(String, String)> = (0..706).map(college_name).collect();
        assert_eq!(names.len(), 706);
    }
}
