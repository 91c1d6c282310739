//! What the School and its groups write of their years, in three languages; all of it is invented. `{}` stands for the
//! name of the group, in quotation marks and without a suffix.

use crate::establishment::{Text, text};

pub(super) const SCHOOL: Text = text(
    "Шеберлік мектебі",
    "Школа педагогического мастерства",
    "School of Excellence",
);
pub(super) const SCHOOL_SHORT: Text = text("ШМ", "ШПМ", "SoE");

/// Topics of the School's years, the running one first.
pub(super) const SCHOOL_TOPICS: &[Text] = &[
    text(
        "Педагогтің кәсіби шеберлігі – білім сапасының негізі",
        "Профессиональное мастерство педагога – основа качества образования",
        "A teacher's mastery is the ground of quality",
    ),
    text(
        "Озық тәжірибені зерттеу, жинақтау және тарату",
        "Изучение, обобщение и распространение передового опыта",
        "Studying, gathering and sharing good practice",
    ),
    text(
        "Оқыту технологияларын меңгерудегі ынтымақтастық",
        "Сотрудничество в освоении технологий обучения",
        "Mastering learning technologies together",
    ),
];

pub(super) const SCHOOL_GOAL: Text = text(
    "Тәжірибелі педагогтердің шеберлігін әріптестеріне жеткізу және жас мамандарды қолдау",
    "Передать мастерство опытных педагогов коллегам и поддержать молодых специалистов",
    "Pass the skill of experienced teachers on to colleagues and support young specialists",
);
pub(super) const SCHOOL_TASKS: Text = text(
    "Шығармашылық топтардың жұмысын үйлестіру\nТәлімгерлікті ұйымдастыру\nОзық тәжірибені жинақтап, тарату",
    "Согласовать работу творческих групп\nОрганизовать наставничество\nОбобщить и распространить передовой опыт",
    "Bring the work of the creative groups together\nOrganise mentoring\nGather and share good practice",
);
pub(super) const SCHOOL_RESULT: Text = text(
    "Топ мүшелері оқыту технологияларын сабақта жүйелі қолданады, жас мамандар колледж өміріне бейімделеді",
    "Участники групп системно применяют технологии обучения, молодые специалисты адаптируются в колледже",
    "Members of the groups apply learning technologies steadily, young specialists settle in",
);
pub(super) const SCHOOL_SUMMARY: Text = text(
    "Жылдық жоспар орындалды, топтардың тәжірибесі әдістемелік кеңесте талқыланып, қолдау тапты.",
    "План года выполнен, опыт групп обсуждён и поддержан на методическом совете.",
    "The plan of the year was carried out; the methodical council discussed and backed the experience of the groups.",
);

pub(super) const SCHOOL_DIFFICULTIES: Text = text(
    "Топтардың отырыстары бір күнге түсіп қалып, екі топқа мүше педагогтерге қатысу қиын болды.",
    "Занятия групп выпадали на один день, педагогам двух групп было трудно посещать оба.",
    "Sessions of groups fell on the same day, which was hard for teachers of two groups.",
);
pub(super) const SCHOOL_NEXT_TASKS: Text = text(
    "Отырыстардың ортақ кестесін жасау, әр топтың бір өнімін облыстық қорға ұсыну.",
    "Составить общий график занятий, представить по одному продукту каждой группы в областной фонд.",
    "Draw up one timetable of sessions and offer a product of each group to the regional store.",
);

/// Topics of a group's years, its first one first.
pub(super) const TOPICS: &[Text] = &[
    text(
        "«{}» бағытының теориялық негіздерін меңгеру",
        "Освоение теоретических основ направления «{}»",
        "Learning the theory of “{}”",
    ),
    text(
        "«{}» бағытының тәсілдерін сабаққа енгізу",
        "Внедрение приёмов направления «{}» на занятиях",
        "Bringing “{}” into lessons",
    ),
    text(
        "«{}» бағыты бойынша оқу-әдістемелік қор жасау",
        "Создание учебно-методической базы по направлению «{}»",
        "Building teaching materials for “{}”",
    ),
    text(
        "«{}» бағыты бойынша тәжірибе тарату",
        "Распространение опыта по направлению «{}»",
        "Sharing the experience of “{}”",
    ),
    text(
        "«{}» бағытының оқу нәтижелеріне әсерін зерттеу",
        "Исследование влияния направления «{}» на результаты обучения",
        "What “{}” gives to learning outcomes",
    ),
];
pub(super) const GOAL: Text = text(
    "Педагогтердің «{}» бағыты бойынша әдістемелік біліктілігін арттыру",
    "Повысить методическую компетентность педагогов по направлению «{}»",
    "Raise the methodical competence of teachers in “{}”",
);
pub(super) const TASKS: Text = text(
    "Теориясын бірлесіп оқу\nСабақ жоспарларын талдау\nАшық сабақтар өткізіп, өзара қатысу\nӘдістемелік қор жинақтау",
    "Вместе изучить теорию\nРазобрать планы занятий\nПровести открытые занятия и взаимопосещения\nНакопить методический фонд",
    "Study the theory together\nGo through lesson plans\nHold open lessons and visit each other\nGather teaching materials",
);
pub(super) const RESULT: Text = text(
    "Топ мүшелерінің көпшілігі «{}» бағытының тәсілдерін сабақта қолданады",
    "Большинство участников группы применяет приёмы направления «{}» на занятиях",
    "Most members apply “{}” in class",
);
pub(super) const SUMMARY: Text = text(
    "Жоспарланған отырыстар өтті, мүшелер ашық сабақтар берді, «{}» бағыты бойынша материалдар жинақталды.",
    "Запланированные заседания проведены, участники дали открытые занятия, собраны материалы по направлению «{}».",
    "The planned sessions were held, members gave open lessons, materials on “{}” were gathered.",
);
pub(super) const DIFFICULTIES: Text = text(
    "Сабақ кестесінің тығыздығынан өзара қатысуға уақыт жетпеді.",
    "Из-за плотного расписания не хватало времени на взаимопосещения.",
    "The timetable left little time for visiting each other.",
);
pub(super) const NEXT_TASKS: Text = text(
    "Өзара қатысу кестесін ерте бекіту, материалдарды ортақ қорға орналастыру.",
    "Заранее утвердить график взаимопосещений, разместить материалы в общем фонде.",
    "Settle the timetable of visits early and put the materials into the common store.",
);

/// Why teachers of preschool education are in two groups (seed 000).
pub(super) const PRESCHOOL_REASON: [&str; 2] = [
    "«Мектепке дейінгі тәрбие мен оқыту» мамандығы модульдік-құзыреттілік тәсіл мен дуалды оқытуды қатар талап етеді",
    "Специальность «Дошкольное воспитание и обучение» требует и модульно-компетентностного подхода, и дуального обучения",
];
/// Why somebody joined; `{}` is the discipline.
pub(super) const REASONS: &[[&str; 2]] = &[
    [
        "«{}» пәнінің сабақтарында қолдану үшін",
        "Для занятий по дисциплине «{}»",
    ],
    [
        "«{}» пәнінің бағдарламасы жаңарды",
        "Обновлена программа дисциплины «{}»",
    ],
];
/// Why somebody left.
pub(super) const LEFT: &[[&str; 2]] = &[
    ["басқа топқа ауысты", "перешёл в другую группу"],
    ["оқу жүктемесі артты", "увеличилась учебная нагрузка"],
];
pub(super) const HEAD_LEFT: &str = "өз өтініші бойынша";
pub(super) const HEAD_FOLLOWED: &str = "талаптарға сай жаңа жетекші тағайындалды";
pub(super) const OVERRIDE: &str = "Топ жаңа құрылды, жетекші осы бағыт бойынша курсты оқу жылы ішінде өтеді";

/// What the analysis of a member's year says.
pub(super) const ANALYSES: &[[&str; 2]] = &[
    [
        "Тәсілдерді сабақта жүйелі қолданады, ашық сабақ өткізді, материалдарын ортақ қорға тапсырды",
        "Системно применяет приёмы, провёл открытое занятие, передал материалы в общий фонд",
    ],
    [
        "Отырыстарға тұрақты қатысты, сабақ жоспарларына жаңа тәсілдерді енгізді",
        "Постоянно участвовал в заседаниях, ввёл новые приёмы в планы занятий",
    ],
    [
        "Теориясын меңгерді, практикада қолдану үшін әдістемелік көмек керек",
        "Освоил теорию, для применения на практике нужна методическая помощь",
    ],
];
