//! The plan of methodical work of the invented college; all of it is invented.

use crate::establishment::{Text, text};

/// A line: what, its kind of event, its term, who by duty, with what it ends.
pub(super) struct Line {
    pub(super) activity: Text,
    pub(super) form: &'static str,
    pub(super) term: Term,
    pub(super) role: &'static str,
    pub(super) ends_with: &'static str,
}

/// When a line is due; months of the calendar.
#[derive(Clone, Copy)]
pub(super) enum Term {
    Month(u32),
    Months(u32, u32),
    AllYear,
    Monthly,
    FirstHalf,
    SecondHalf,
    Until(u32, u32),
}

/// A section: its direction and its lines.
pub(super) struct Section {
    pub(super) direction: &'static str,
    pub(super) title: Text,
    pub(super) lines: &'static [Line],
}

const fn line(activity: Text, form: &'static str, term: Term, role: &'static str, ends_with: &'static str) -> Line {
    Line {
        activity,
        form,
        term,
        role,
        ends_with,
    }
}

pub(super) const TITLE: Text = text(
    "Әдістемелік жұмыс жоспары",
    "План методической работы",
    "Plan of methodical work",
);
pub(super) const TOPIC: Text = text(
    "Педагогтің кәсіби құзыреттілігін дамыту – білім сапасын арттырудың шарты",
    "Развитие профессиональной компетентности педагога как условие повышения качества образования",
    "Developing teachers' professional competence as a condition of better education",
);
pub(super) const GOAL: Text = text(
    "Педагогтердің үздіксіз кәсіби өсуіне жағдай жасау",
    "Создать условия для непрерывного профессионального роста педагогов",
    "Give teachers the conditions for steady professional growth",
);
pub(super) const TASKS: Text = text(
    "Біліктілікті арттыруды жоспарлы жүргізу\nШығармашылық топтар мен тәлімгерлікті дамыту\nОзық тәжірибені жинақтап, тарату",
    "Планомерно повышать квалификацию педагогов\nРазвивать творческие группы и наставничество\nОбобщать и распространять передовой опыт",
    "Raise qualification by plan\nDevelop creative groups and mentoring\nGather and share good practice",
);
pub(super) const ANALYSIS: Text = text(
    "Өткен жылғы жоспар негізінен орындалды; екі іс-шара келесі жылға көшірілді.",
    "План прошлого года в основном выполнен; два мероприятия перенесены на этот год.",
    "Last year's plan was mostly carried out; two activities went over to this year.",
);
/// Lines of that form went over to the next year.
pub(super) const MOVED_FORM: &str = "event-kind-round-table";
pub(super) const MOVED: &str = "Іссапарға байланысты кейінге қалдырылды";

pub(super) const SECTIONS: &[Section] = &[
    Section {
        direction: "plan-direction-organisational",
        title: text("Ұйымдастыру жұмысы", "Организационная работа", "Organisational work"),
        lines: &[
            line(
                text(
                    "Әдістемелік кеңестің отырысы: жылдық жоспарды қарау",
                    "Заседание методического совета: рассмотрение годового плана",
                    "Methodical council: the plan of the year",
                ),
                "event-kind-meeting",
                Term::Month(9),
                "responsible-role-deputy-methodical",
                "completion-form-minutes",
            ),
            line(
                text(
                    "Әдістемелік кеңестің отырысы: бірінші жартыжылдықтың қорытындысы",
                    "Заседание методического совета: итоги первого полугодия",
                    "Methodical council: results of the first half-year",
                ),
                "event-kind-meeting",
                Term::Month(1),
                "responsible-role-deputy-methodical",
                "completion-form-minutes",
            ),
            line(
                text(
                    "Циклдік әдістемелік комиссиялардың жоспарларын бекіту",
                    "Утверждение планов цикловых методических комиссий",
                    "Approving the plans of the methodical commissions",
                ),
                "event-kind-consultation",
                Term::Until(9, 20),
                "responsible-role-commission-chairs",
                "completion-form-plan",
            ),
            line(
                text(
                    "Ашық сабақтардың кестесін құру",
                    "Составление графика открытых занятий",
                    "Drawing up the schedule of open lessons",
                ),
                "event-kind-consultation",
                Term::Month(10),
                "responsible-role-methodist",
                "completion-form-schedule",
            ),
        ],
    },
    Section {
        direction: "plan-direction-qualification",
        title: text(
            "Біліктілікті арттыру және аттестаттау",
            "Повышение квалификации и аттестация",
            "Qualification raising and attestation",
        ),
        lines: &[
            line(
                text(
                    "Курстарға қажеттілікті анықтау сауалнамасы",
                    "Анкетирование по потребности в курсах",
                    "Questionnaire on the need for courses",
                ),
                "event-kind-questionnaire",
                Term::Month(9),
                "responsible-role-methodist",
                "completion-form-questionnaire",
            ),
            line(
                text(
                    "«Критериалды бағалау» семинар-практикумы",
                    "Семинар-практикум «Критериальное оценивание»",
                    "Workshop on criteria-based assessment",
                ),
                "event-kind-seminar-workshop",
                Term::Month(11),
                "responsible-role-methodist",
                "completion-form-certificate",
            ),
            line(
                text(
                    "Аттестатталатын педагогтерге портфолио бойынша кеңес беру",
                    "Консультации аттестующимся педагогам по портфолио",
                    "Advice on portfolios for teachers under attestation",
                ),
                "event-kind-consultation",
                Term::Monthly,
                "responsible-role-methodist",
                "completion-form-portfolio",
            ),
            line(
                text(
                    "Курстан кейінгі қолдаудың аралық қорытындысы",
                    "Промежуточные итоги посткурсового сопровождения",
                    "Interim results of post-course support",
                ),
                "event-kind-meeting",
                Term::Months(2, 3),
                "responsible-role-methodist",
                "completion-form-reference",
            ),
        ],
    },
    Section {
        direction: "plan-direction-school",
        title: text(
            "Шеберлік мектебі және шығармашылық топтар",
            "Школа мастерства и творческие группы",
            "School of Excellence and creative groups",
        ),
        lines: &[
            line(
                text(
                    "Шығармашылық топтардың жоспарларын келісу",
                    "Согласование планов творческих групп",
                    "Agreeing the plans of creative groups",
                ),
                "event-kind-meeting",
                Term::Month(9),
                "responsible-role-school-leader",
                "completion-form-minutes",
            ),
            line(
                text(
                    "«Сабақтағы цифрлық құралдар» шеберлік сыныбы",
                    "Мастер-класс «Цифровые средства на занятии»",
                    "Master class on digital tools in class",
                ),
                "event-kind-master-class",
                Term::Months(10, 11),
                "responsible-role-group-heads",
                "completion-form-materials",
            ),
            line(
                text(
                    "Шығармашылық топтардың есептерін тыңдау",
                    "Заслушивание отчётов творческих групп",
                    "Hearing the reports of creative groups",
                ),
                "event-kind-meeting",
                Term::Month(5),
                "responsible-role-school-leader",
                "completion-form-report",
            ),
        ],
    },
    Section {
        direction: "plan-direction-mentoring",
        title: text(
            "Тәлімгерлік және жас педагог мектебі",
            "Наставничество и школа молодого педагога",
            "Mentoring and the young-teacher school",
        ),
        lines: &[
            line(
                text(
                    "Тәлімгерлік жұптарын бұйрықпен бекіту",
                    "Закрепление наставнических пар приказом",
                    "Ordering the mentoring pairs",
                ),
                "event-kind-consultation",
                Term::Until(9, 15),
                "responsible-role-deputy-methodical",
                "completion-form-order",
            ),
            line(
                text(
                    "Жас педагогтердің өзара сабаққа қатысуы",
                    "Взаимопосещение занятий молодыми педагогами",
                    "Mutual visits of young teachers",
                ),
                "event-kind-mutual-visit",
                Term::AllYear,
                "responsible-role-mentors",
                "completion-form-analysis",
            ),
            line(
                text(
                    "«Жас маман» дөңгелек үстелі",
                    "Круглый стол «Молодой специалист»",
                    "Round table «Young specialist»",
                ),
                "event-kind-round-table",
                Term::Month(12),
                "responsible-role-methodist",
                "completion-form-minutes",
            ),
        ],
    },
    Section {
        direction: "plan-direction-experience",
        title: text(
            "Іс-тәжірибені жинақтау және тарату",
            "Обобщение и распространение опыта",
            "Study and dissemination of experience",
        ),
        lines: &[
            line(
                text(
                    "Ашық сабақтар апталығы",
                    "Неделя открытых занятий",
                    "Week of open lessons",
                ),
                "event-kind-open-lesson",
                Term::Month(11),
                "responsible-role-commission-chairs",
                "completion-form-analysis",
            ),
            line(
                text(
                    "«Кәсіби білім: тәжірибе және болашақ» ғылыми-практикалық конференциясы",
                    "Научно-практическая конференция «Профессиональное образование: практика и будущее»",
                    "Conference «Vocational education: practice and future»",
                ),
                "event-kind-conference",
                Term::Month(3),
                "responsible-role-deputy-methodical",
                "completion-form-publication",
            ),
            line(
                text(
                    "Озық тәжірибені жинақтау: материалдарды қарау",
                    "Обобщение передового опыта: рассмотрение материалов",
                    "Generalising good practice: considering the material",
                ),
                "event-kind-meeting",
                Term::SecondHalf,
                "responsible-role-methodical-council",
                "completion-form-decision",
            ),
        ],
    },
    Section {
        direction: "plan-direction-network",
        title: text(
            "Желілік өзара іс-қимыл",
            "Сетевое взаимодействие",
            "Network interaction",
        ),
        lines: &[
            line(
                text(
                    "Өңір колледждерімен бірлескен семинар",
                    "Совместный семинар с колледжами региона",
                    "Joint seminar with colleges of the region",
                ),
                "event-kind-seminar",
                Term::Month(10),
                "responsible-role-deputy-methodical",
                "completion-form-materials",
            ),
            line(
                text(
                    "Жұмыс берушілермен оқу бағдарламаларын талқылау",
                    "Обсуждение учебных программ с работодателями",
                    "Discussing programmes with employers",
                ),
                "event-kind-round-table",
                Term::FirstHalf,
                "responsible-role-deputy-production",
                "completion-form-minutes",
            ),
        ],
    },
];
