//! Topics, agendas and decisions of sessions in three languages; all of it is invented. `{}` stands for the group's name.

use crate::establishment::{Text, text};

/// A kind of session with its topics (of odd and of even years) and what is said of the topic.
pub(super) struct Sort {
    pub(super) kind: &'static str,
    pub(super) hours: i64,
    pub(super) topics: [Text; 2],
    pub(super) heard: Text,
    pub(super) spoke: Text,
}

/// The sessions of a year, in their order.
pub(super) const SESSIONS: &[Sort] = &[
    Sort {
        kind: "theory",
        hours: 2,
        topics: [
            text(
                "«{}» бағытының теориялық негіздері",
                "Теоретические основы направления «{}»",
                "The theory of “{}”",
            ),
            text(
                "«{}» бағыты: отандық және шетелдік тәжірибе",
                "Направление «{}»: отечественный и зарубежный опыт",
                "“{}”: experience at home and abroad",
            ),
        ],
        heard: text(
            "Баяндамада негізгі ұғымдар, ұстанымдар және колледж жағдайында қолдану мүмкіндіктері ашылды.",
            "В докладе раскрыты основные понятия, принципы и возможности применения в условиях колледжа.",
            "The report set out the main notions, principles and what can be used in the college.",
        ),
        spoke: text(
            "Қатысушылар өз пәндерінен мысал келтіріп, түсініксіз тұстарын талқылады.",
            "Участники привели примеры из своих дисциплин и обсудили неясные места.",
            "Members gave examples from their subjects and discussed what was not clear.",
        ),
    },
    Sort {
        kind: "master_class",
        hours: 2,
        topics: [
            text(
                "«{}» бағыты бойынша шеберлік сыныбы",
                "Мастер-класс по направлению «{}»",
                "Master class: “{}”",
            ),
            text(
                "«{}» бағытының тәсілдері: шеберлік сыныбы",
                "Приёмы направления «{}»: мастер-класс",
                "Ways of “{}”: a master class",
            ),
        ],
        heard: text(
            "Сабақ үзіндісі көрсетілді, қатысушылар студент рөлінде жұмыс істеді.",
            "Показан фрагмент занятия, участники работали в роли студентов.",
            "A part of a lesson was shown, members worked as students.",
        ),
        spoke: text(
            "Тапсырмалардың құрылымы мен уақытты бөлу бойынша пікір алмасылды.",
            "Обменялись мнениями о структуре заданий и распределении времени.",
            "Members spoke about how tasks are built and how time is divided.",
        ),
    },
    Sort {
        kind: "consultation",
        hours: 1,
        topics: [
            text(
                "Сабақ жоспарларындағы «{}» бағыты: жоспарлау құжаттамасы бойынша кеңес",
                "Направление «{}» в планах занятий: консультация по планирующей документации",
                "“{}” in lesson plans: consultation on planning documents",
            ),
            text(
                "«{}» бағыты бойынша жұмыс бағдарламаларын түзету: кеңес",
                "Корректировка рабочих программ по направлению «{}»: консультация",
                "Working programmes and “{}”: a consultation",
            ),
        ],
        heard: text(
            "Үш мүшенің сабақ жоспары талданып, оқу нәтижелерін тұжырымдау үлгілері берілді.",
            "Разобраны планы занятий трёх участников, даны образцы формулировок результатов обучения.",
            "The lesson plans of three members were gone through; samples of learning outcomes were given.",
        ),
        spoke: text(
            "Бағалау өлшемдерін қысқарту ұсынылды.",
            "Предложено сократить критерии оценивания.",
            "It was proposed to shorten the assessment criteria.",
        ),
    },
    Sort {
        kind: "workshop",
        hours: 2,
        topics: [
            text(
                "«{}» бағыты бойынша тапсырмалар әзірлеу практикумы",
                "Практикум по разработке заданий: направление «{}»",
                "Workshop: making tasks for “{}”",
            ),
            text(
                "«{}» бағыты бойынша цифрлық материалдар әзірлеу практикумы",
                "Практикум по цифровым материалам: направление «{}»",
                "Workshop: digital materials for “{}”",
            ),
        ],
        heard: text(
            "Мүшелер шағын топтарда өз пәндеріне тапсырма әзірлеп, таныстырды.",
            "Участники в малых группах разработали задания по своим дисциплинам и представили их.",
            "In small groups members made tasks for their subjects and showed them.",
        ),
        spoke: text(
            "Үздік тапсырмаларды ортақ қорға қосу ұсынылды.",
            "Лучшие задания предложено включить в общий фонд.",
            "It was proposed to put the best tasks into the common store.",
        ),
    },
    Sort {
        kind: "visit",
        hours: 2,
        topics: [
            text(
                "«{}» бағыты бойынша ашық сабаққа қатысу және талдау",
                "Посещение и разбор открытого занятия: направление «{}»",
                "Visit and analysis of an open lesson: “{}”",
            ),
            text(
                "«{}» бағыты: өзара қатысудың қорытындысы",
                "Направление «{}»: итоги взаимопосещения",
                "“{}”: what mutual visits showed",
            ),
        ],
        heard: text(
            "Ашық сабақ бақылау парағы бойынша талданды, мақсатқа жеткізген тәсілдер белгіленді.",
            "Открытое занятие разобрано по листу наблюдения, отмечены приёмы, которые привели к цели.",
            "The open lesson was gone through by the observation sheet; what served the goal was noted.",
        ),
        spoke: text(
            "Студенттердің өзін-өзі бағалауына көбірек уақыт бөлу ұсынылды.",
            "Предложено отвести больше времени на самооценивание студентов.",
            "It was proposed to give students more time to assess themselves.",
        ),
    },
    Sort {
        kind: "results",
        hours: 1,
        topics: [
            text(
                "«{}» тобының жылдық қорытындысы",
                "Итоги года группы «{}»",
                "Results of the year: “{}”",
            ),
            text(
                "«{}» тобының жылдық есебі және келесі жылдың міндеттері",
                "Годовой отчёт группы «{}» и задачи на следующий год",
                "“{}”: report of the year and tasks for the next one",
            ),
        ],
        heard: text(
            "Жетекші жылдық жоспардың орындалуы, өнімдер және мүшелердің нәтижелері туралы есеп берді.",
            "Руководитель отчитался о выполнении плана, продуктах и результатах участников.",
            "The head reported on the plan, the products and what members reached.",
        ),
        spoke: text(
            "Мүшелер топ жұмысын қанағаттанарлық деп бағалап, келесі жылғы ұсыныстарын айтты.",
            "Участники признали работу группы удовлетворительной и внесли предложения на следующий год.",
            "Members found the work satisfactory and made proposals for the next year.",
        ),
    },
];

/// What the School itself speaks of, in the order of its year.
pub(super) const SCHOOL_SESSIONS: &[(&str, Text)] = &[
    (
        "theory",
        text(
            "Шеберлік мектебі мен шығармашылық топтардың жылдық жоспарлары",
            "Планы Школы и творческих групп на год",
            "Plans of the School and of the groups for the year",
        ),
    ),
    (
        "consultation",
        text(
            "Тәлімгерлік жұмысының барысы туралы",
            "О ходе работы по наставничеству",
            "How mentoring goes",
        ),
    ),
    (
        "workshop",
        text(
            "Озық тәжірибені жинақтау: материалдарды рәсімдеу",
            "Обобщение передового опыта: оформление материалов",
            "Gathering good practice: how to write it down",
        ),
    ),
    (
        "results",
        text(
            "Шығармашылық топтардың жылдық есептері",
            "Годовые отчёты творческих групп",
            "Yearly reports of the creative groups",
        ),
    ),
];

/// A second matter on every agenda, and the last one.
pub(super) const EXCHANGE: [Text; 3] = [
    text(
        "Мүшелердің тәжірибе алмасуы",
        "Обмен опытом участников",
        "Members share their experience",
    ),
    text(
        "Мүшелер өткен айда сабақта қолданған тәсілдерін көрсетті.",
        "Участники показали приёмы, которые применяли на занятиях в прошлом месяце.",
        "Members showed what they had used in class during the last month.",
    ),
    text(
        "Студенттердің белсенділігі артқаны, бірақ дайындыққа көп уақыт кететіні айтылды.",
        "Отмечено, что активность студентов выросла, но подготовка занимает много времени.",
        "Students have become more active, but preparing takes much time.",
    ),
];
pub(super) const ORGANISING: Text = text(
    "Ұйымдастыру мәселелері",
    "Организационные вопросы",
    "Organising matters",
);

/// What sessions resolve.
pub(super) const DECISIONS: &[Text] = &[
    text(
        "Сабақ жоспарларын «{}» бағытының талаптарына сай толықтырып, әдістемелік кабинетке тапсыру",
        "Дополнить планы занятий по требованиям направления «{}» и сдать в методический кабинет",
        "Complete lesson plans as “{}” asks and hand them in to the methodical office",
    ),
    text(
        "Келесі отырыста бір ашық сабақтың талдауын ұсыну",
        "Представить на следующем заседании анализ одного открытого занятия",
        "Bring the analysis of one open lesson to the next session",
    ),
    text(
        "Тапсырма үлгілерін ортақ қорға жинақтау",
        "Собрать образцы заданий в общий фонд",
        "Gather sample tasks in the common store",
    ),
    text(
        "Студенттерден кері байланыс алып, нәтижесін талдау",
        "Собрать обратную связь студентов и проанализировать её",
        "Ask students for feedback and analyse it",
    ),
    text(
        "Топ тәжірибесін цикл комиссиясының отырысында таныстыру",
        "Представить опыт группы на заседании цикловой комиссии",
        "Present the group's experience at a meeting of the commission",
    ),
];
pub(super) const DONE_NOTES: [&str; 2] = [
    "Орындалды, материалдар әдістемелік кабинетте сақталған",
    "Выполнено, материалы хранятся в методическом кабинете",
];
pub(super) const CANCELLED: &str = "Облыстық семинарға байланысты өткізілмеді";
pub(super) const PLACES: &[&str] = &["әдістемелік кабинет", "204-кабинет", "мәжіліс залы", "3-шеберхана"];
pub(super) const MATERIALS: &[&str] = &[
    "Баяндаманың көрсетілімі",
    "Тапсырма үлгілері",
    "Сабақ жоспарының үлгісі",
];
