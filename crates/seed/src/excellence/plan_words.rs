//! Lines of the yearly plans of groups and of the School; all of it is invented.

use crate::establishment::{Text, text};

/// A line of a plan besides its sessions.
pub(super) struct Line {
    pub(super) stage: &'static str,
    pub(super) form: &'static str,
    /// Months after the September of the year: first and last.
    pub(super) months: (u32, u32),
    pub(super) activity: Text,
    pub(super) result: Text,
}

const fn line(stage: &'static str, form: &'static str, months: (u32, u32), activity: Text, result: Text) -> Line {
    Line {
        stage,
        form,
        months,
        activity,
        result,
    }
}

/// Before the sessions.
pub(super) const FIRST: &[Line] = &[
    line(
        "organising",
        "other",
        (0, 0),
        text(
            "Топ құрамын нақтылап, жылдық жоспарды бекіту",
            "Уточнить состав группы, утвердить план на год",
            "Settle the members and approve the plan of the year",
        ),
        text("Бекітілген жоспар", "Утверждённый план", "An approved plan"),
    ),
    line(
        "organising",
        "other",
        (0, 1),
        text(
            "Мүшелердің сұранысын сауалнама арқылы анықтау",
            "Выявить запросы участников с помощью анкеты",
            "Find out by a questionnaire what members need",
        ),
        text("Сауалнаманың талдауы", "Анализ анкеты", "Analysis of the questionnaire"),
    ),
];

/// After the sessions.
pub(super) const LAST: &[Line] = &[
    line(
        "practical",
        "visit",
        (2, 7),
        text(
            "Ашық сабақтар өткізу және сабаққа өзара қатысу",
            "Открытые занятия и взаимопосещения",
            "Open lessons and mutual visits",
        ),
        text("Бақылау парақтары", "Листы наблюдения", "Observation sheets"),
    ),
    line(
        "practical",
        "other",
        (0, 8),
        text(
            "Топтың әдістемелік қорын толықтыру",
            "Пополнение методического фонда группы",
            "Fill the group's store of materials",
        ),
        text("Материалдар жинағы", "Подборка материалов", "A set of materials"),
    ),
    line(
        "closing",
        "results",
        (8, 8),
        text(
            "Топтың өнімдерін әдістемелік кеңеске ұсыну",
            "Представить продукты группы методическому совету",
            "Bring the group's products to the methodical council",
        ),
        text("Кеңестің хаттамасы", "Протокол совета", "Minutes of the council"),
    ),
    line(
        "closing",
        "results",
        (9, 9),
        text(
            "Жылдық есеп әзірлеу",
            "Подготовить годовой отчёт",
            "Write the report of the year",
        ),
        text("Есеп", "Отчёт", "The report"),
    ),
];

/// Of the School.
pub(super) const SCHOOL: &[Line] = &[
    line(
        "organising",
        "other",
        (0, 0),
        text(
            "Мектеп мүшелерінің құрамын және топ жетекшілерін бекіту",
            "Утвердить состав Школы и руководителей групп",
            "Approve the members of the School and the heads of groups",
        ),
        text("Бұйрық", "Приказ", "An order"),
    ),
    line(
        "organising",
        "other",
        (0, 0),
        text(
            "Жас мамандарға тәлімгерлерді бекіту",
            "Закрепить наставников за молодыми специалистами",
            "Appoint mentors to young specialists",
        ),
        text(
            "Бұйрық, жеке жоспарлар",
            "Приказ, индивидуальные планы",
            "An order, individual plans",
        ),
    ),
    line(
        "practical",
        "master_class",
        (1, 7),
        text(
            "Мектеп мүшелерінің шеберлік сыныптары",
            "Мастер-классы членов Школы",
            "Master classes of the School's members",
        ),
        text("Материалдар жинағы", "Сборник материалов", "A collection of materials"),
    ),
    line(
        "practical",
        "consultation",
        (0, 8),
        text(
            "Топ жетекшілеріне кеңес беру",
            "Консультации для руководителей групп",
            "Advice to the heads of groups",
        ),
        text("Кеңес журналы", "Журнал консультаций", "A log of advice"),
    ),
    line(
        "practical",
        "other",
        (3, 4),
        text(
            "Жартыжылдықтың қорытындысы: топтар мен тәлімгерлік",
            "Итоги полугодия: группы и наставничество",
            "Results of the half-year: groups and mentoring",
        ),
        text("Анықтама", "Справка", "A reference"),
    ),
    line(
        "closing",
        "results",
        (9, 9),
        text("Мектептің жылдық есебі", "Годовой отчёт Школы", "Report of the School"),
        text("Есеп", "Отчёт", "The report"),
    ),
];

/// Why a line was moved or cancelled.
pub(super) const MOVED: &str = "Өндірістік практика кезеңіне байланысты кейінге қалдырылды";
pub(super) const CANCELLED: &str = "Басқа іс-шарамен біріктірілді";
/// How execution is marked.
pub(super) const MARKS: [&str; 2] = ["Орындалды", "Выполнено"];
