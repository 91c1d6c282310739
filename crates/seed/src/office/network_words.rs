//! The network of the invented college; all of it is invented.

use crate::establishment::{Text, text};

/// A partner: name, kind, role in the network, region, country.
type Organisation = (
    Text,
    &'static str,
    Option<&'static str>,
    &'static str,
    Option<&'static str>,
);

/// Partners.
pub(super) const PARTNERS: &[Organisation] = &[
    (
        text(
            "Тобыл аграрлық колледжі",
            "Тобольский аграрный колледж",
            "Tobyl Agrarian College",
        ),
        "college",
        Some("магниттік колледж"),
        "Қостанай облысы",
        None,
    ),
    (
        text(
            "Арқа көпсалалы колледжі",
            "Многопрофильный колледж «Арка»",
            "Arka Multidisciplinary College",
        ),
        "college",
        Some("магниттік колледж"),
        "Қостанай облысы",
        None,
    ),
    (
        text("№ 12 жетекші мектеп", "Ведущая школа № 12", "Leading School No. 12"),
        "leading_school",
        Some("жетекші ұйым"),
        "Қостанай",
        None,
    ),
    (
        text(
            "Облыстық оқу-әдістемелік орталық",
            "Областной учебно-методический центр",
            "Regional Methodical Centre",
        ),
        "authority",
        None,
        "Қостанай",
        None,
    ),
    (
        text("«Тобыл Құрылыс» ЖШС", "ТОО «Тобыл Курылыс»", "Tobyl Qurylys LLP"),
        "employer",
        None,
        "Тобыл",
        None,
    ),
    (
        text("«Дала Энерго» АҚ", "АО «Дала Энерго»", "Dala Energo JSC"),
        "employer",
        None,
        "Рудный",
        None,
    ),
    (
        text(
            "Қазан педагогикалық колледжі",
            "Казанский педагогический колледж",
            "Kazan Pedagogical College",
        ),
        "foreign",
        None,
        "Қазан",
        Some("Татарстан"),
    ),
    (
        text(
            "Тобыл өңірлік университеті",
            "Тобольский региональный университет",
            "Tobyl Regional University",
        ),
        "university",
        None,
        "Қостанай",
        None,
    ),
];
pub(super) const COMMUNITY: Text = text(
    "«Әріптес» желілік қоғамдастығы",
    "Сетевое сообщество «Әріптес»",
    "Network community «Äriptes»",
);
pub(super) const PURPOSE: Text = text(
    "Жетекші және магниттік ұйымдардың бірлескен әдістемелік жұмысы",
    "Совместная методическая работа ведущих и магнитных организаций",
    "Joint methodical work of leading and magnet organisations",
);
/// Memoranda: subject, partner, signed so many days from September, lasts so many days; open-ended where none.
pub(super) const MEMORANDA: &[(Text, usize, i64, Option<u64>)] = &[
    (
        text(
            "Дуалды оқыту және өндірістік тағылымдама",
            "Дуальное обучение и производственная стажировка",
            "Dual education and internships",
        ),
        4,
        -330,
        Some(450),
    ),
    (
        text(
            "Әдістемелік тәжірибе алмасу",
            "Обмен методическим опытом",
            "Exchange of methodical experience",
        ),
        0,
        -700,
        Some(600),
    ),
    (
        text(
            "Халықаралық ынтымақтастық және тәжірибе алмасу",
            "Международное сотрудничество и обмен опытом",
            "International cooperation and exchange",
        ),
        6,
        -158,
        None,
    ),
    (
        text(
            "Педагогтердің біліктілігін арттыру",
            "Повышение квалификации педагогов",
            "Qualification of teachers",
        ),
        7,
        10,
        Some(1095),
    ),
];
pub(super) const OBLIGATIONS: &[(Text, &str, i64)] = &[
    (
        text(
            "Жыл сайын кемінде бес педагогті тағылымдамаға қабылдау",
            "Ежегодно принимать на стажировку не менее пяти педагогов",
            "Take at least five teachers a year for internships",
        ),
        "partner",
        120,
    ),
    (
        text(
            "Бірлескен семинар өткізу",
            "Провести совместный семинар",
            "Hold a joint seminar",
        ),
        "both",
        300,
    ),
    (
        text(
            "Оқу бағдарламаларын келісу",
            "Согласовать учебные программы",
            "Agree the programmes",
        ),
        "college",
        420,
    ),
];
/// Study visits: title, city, country, host, from September, report.
pub(super) const VISITS: &[(Text, &str, &str, usize, i64, Text)] = &[
    (
        text(
            "Колледждің дуалды оқыту тәжірибесімен танысу",
            "Знакомство с опытом дуального обучения",
            "A look at dual education in practice",
        ),
        "Астана",
        "Қазақстан",
        7,
        -205,
        text(
            "Оқу-өндірістік участокты ұйымдастыру тәртібі үйренілді.",
            "Изучена организация учебно-производственного участка.",
            "How a training workshop is organised was studied.",
        ),
    ),
    (
        text(
            "Әріптес колледжге сапар",
            "Визит в колледж-партнёр",
            "Visit to the partner college",
        ),
        "Қазан",
        "Татарстан",
        6,
        -150,
        text(
            "Шеберлік сыныптарын өткізу тәсілдері көрілді, материалдар қорға енгізілді.",
            "Увидели приёмы проведения мастер-классов, материалы внесены в копилку.",
            "Ways of holding master classes were seen; the material is in the bank.",
        ),
    ),
];
