//! Programmes of courses that the invented teachers took; titles, results and organisations are invented.

use crate::establishment::{Text, text};

/// A programme with what should come of it.
#[derive(Debug, Clone, Copy)]
pub struct Programme {
    /// Title.
    pub title: Text,
    /// Id of the provider in the dictionary, or of [`PROVIDERS`].
    pub provider: &'static str,
    /// Id of the kind of training.
    pub kind: &'static str,
    /// Academic hours.
    pub hours: i64,
    /// Direction in the college's terms.
    pub direction: &'static str,
    /// Technologies that it teaches.
    pub technologies: &'static [&'static str],
    /// Expected results.
    pub results: &'static [Text],
    /// Commissions whose teachers take it; all where there is none.
    pub commissions: &'static [usize],
}

/// A provider that the dictionary does not know: made with the sample.
#[derive(Debug, Clone, Copy)]
pub struct OwnProvider {
    /// How [`Programme::provider`] names it.
    pub key: &'static str,
    /// Name.
    pub name: Text,
    /// Abbreviation.
    pub short: &'static str,
    /// What kind of organisation it is.
    pub kind: &'static str,
    /// A former name, until the first of September two years before today.
    pub former: Option<Text>,
}

/// Providers that come with the sample.
pub const PROVIDERS: &[OwnProvider] = &[
    OwnProvider {
        key: "own-university",
        name: text(
            "Тобыл өңірлік университеті",
            "Тобольский региональный университет",
            "Tobyl Regional University",
        ),
        short: "ТӨУ",
        kind: "university",
        former: Some(text(
            "Тобыл мемлекеттік институты",
            "Тобольский государственный институт",
            "Tobyl State Institute",
        )),
    },
    OwnProvider {
        key: "own-energy",
        name: text("«Тобыл Энергия» ЖШС", "ТОО «Тобыл Энергия»", "Tobyl Energy LLP"),
        short: "Тобыл Энергия",
        kind: "employer",
        former: None,
    },
    OwnProvider {
        key: "own-motors",
        name: text("«Алтын Дала Авто» ЖШС", "ТОО «Алтын Дала Авто»", "Altyn Dala Auto LLP"),
        short: "Алтын Дала Авто",
        kind: "employer",
        former: None,
    },
    OwnProvider {
        key: "own-kitchen",
        name: text(
            "«Дастарқан» тамақтану комбинаты",
            "комбинат питания «Дастархан»",
            "Dastarkhan catering company",
        ),
        short: "Дастарқан",
        kind: "employer",
        former: None,
    },
];

const COURSE: &str = "training-kind-course";
const SEMINAR: &str = "training-kind-seminar";
const INTERNSHIP: &str = "training-kind-internship";

const GENERAL: usize = 0;
const PRESCHOOL: usize = 1;
const IT: usize = 2;
const TECHNICAL: usize = 3;
const SERVICES: usize = 4;

/// All programmes.
pub const PROGRAMMES: &[Programme] = &[
    Programme {
        title: text(
            "Дуалды оқытуды ұйымдастыру",
            "Организация дуального обучения",
            "Organising dual education",
        ),
        provider: "provider-talap",
        kind: COURSE,
        hours: 72,
        direction: "Әлеуметтік серіктестік",
        technologies: &["technology-dual"],
        results: &[
            text(
                "Кәсіпорынмен бірге дуалды оқытудың жоспарын құрады",
                "Составляет план дуального обучения вместе с предприятием",
                "Draws up a dual education plan together with a company",
            ),
            text(
                "Өндірістегі тәлімгердің жұмысын үйлестіреді",
                "Координирует работу наставника на производстве",
                "Coordinates the work of the mentor at the production site",
            ),
            text(
                "Студенттің жұмыс орнындағы нәтижесін бағалайды",
                "Оценивает результат студента на рабочем месте",
                "Assesses the student's result at the workplace",
            ),
        ],
        commissions: &[TECHNICAL, SERVICES],
    },
    Programme {
        title: text(
            "Модульдік оқыту технологиясы",
            "Технология модульного обучения",
            "Modular teaching technology",
        ),
        provider: "provider-talap",
        kind: COURSE,
        hours: 72,
        direction: "Инновация және тәжірибе",
        technologies: &["technology-modular", "technology-competence"],
        results: &[
            text(
                "Модуль бағдарламасын әзірлейді",
                "Разрабатывает программу модуля",
                "Develops a module programme",
            ),
            text(
                "Оқыту нәтижелерін бағалау критерийлерімен байланыстырады",
                "Связывает результаты обучения с критериями оценивания",
                "Links learning outcomes with assessment criteria",
            ),
        ],
        commissions: &[],
    },
    Programme {
        title: text(
            "Білім берудегі цифрлық технологиялар",
            "Цифровые технологии в образовании",
            "Digital technologies in education",
        ),
        provider: "provider-orleu",
        kind: COURSE,
        hours: 80,
        direction: "Цифрландыру",
        technologies: &["technology-it"],
        results: &[
            text(
                "Электрондық курс құрады",
                "Создаёт электронный курс",
                "Creates an electronic course",
            ),
            text(
                "Сабақта цифрлық құралдарды қолданады",
                "Применяет цифровые инструменты на занятии",
                "Uses digital tools in class",
            ),
            text(
                "Студенттердің ілгерілеуін онлайн бақылайды",
                "Отслеживает продвижение студентов онлайн",
                "Tracks students' progress online",
            ),
        ],
        commissions: &[],
    },
    Programme {
        title: text(
            "Критериалды бағалау жүйесі",
            "Система критериального оценивания",
            "Criteria-based assessment",
        ),
        provider: "provider-excellence",
        kind: COURSE,
        hours: 72,
        direction: "Біліктілікті арттыру",
        technologies: &["technology-criteria-assessment"],
        results: &[
            text(
                "Бағалау критерийлері мен дескрипторларын құрады",
                "Составляет критерии и дескрипторы оценивания",
                "Writes assessment criteria and descriptors",
            ),
            text(
                "Қалыптастырушы бағалауды жүйелі өткізеді",
                "Систематически проводит формативное оценивание",
                "Carries out formative assessment regularly",
            ),
        ],
        commissions: &[],
    },
    Programme {
        title: text(
            "Инклюзивті білім беру",
            "Инклюзивное образование",
            "Inclusive education",
        ),
        provider: "provider-special-inclusive",
        kind: COURSE,
        hours: 72,
        direction: "Біліктілікті арттыру",
        technologies: &[],
        results: &[
            text(
                "Ерекше қажеттілігі бар студентке жеке жоспар құрады",
                "Составляет индивидуальный план для студента с особыми потребностями",
                "Makes an individual plan for a student with special needs",
            ),
            text("Тапсырмаларды бейімдейді", "Адаптирует задания", "Adapts tasks"),
        ],
        commissions: &[],
    },
    Programme {
        title: text(
            "Сын тұрғысынан ойлауды дамыту",
            "Развитие критического мышления",
            "Developing critical thinking",
        ),
        provider: "provider-excellence",
        kind: COURSE,
        hours: 80,
        direction: "Инновация және тәжірибе",
        technologies: &["technology-critical-thinking"],
        results: &[
            text(
                "Сабақта сұрақ қою стратегияларын қолданады",
                "Применяет на занятии стратегии постановки вопросов",
                "Uses questioning strategies in class",
            ),
            text(
                "Топтық талқылауды ұйымдастырады",
                "Организует групповое обсуждение",
                "Organises group discussion",
            ),
        ],
        commissions: &[GENERAL, PRESCHOOL, SERVICES],
    },
    Programme {
        title: text(
            "Lesson Study: сабақты зерттеу",
            "Lesson Study: исследование урока",
            "Lesson Study",
        ),
        provider: "provider-orleu",
        kind: COURSE,
        hours: 36,
        direction: "Тәжірибені зерттеу және тарату",
        technologies: &["technology-lesson-study"],
        results: &[
            text(
                "Зерттеу сабағын жоспарлайды",
                "Планирует исследовательский урок",
                "Plans a research lesson",
            ),
            text(
                "Сабақты әріптестерімен бірге талдайды",
                "Анализирует урок вместе с коллегами",
                "Analyses the lesson with colleagues",
            ),
        ],
        commissions: &[],
    },
    Programme {
        title: text(
            "Қашықтан оқытуды ұйымдастыру",
            "Организация дистанционного обучения",
            "Organising distance learning",
        ),
        provider: "provider-ustaz-platform",
        kind: "training-kind-online",
        hours: 40,
        direction: "Цифрландыру",
        technologies: &["technology-distance", "technology-it"],
        results: &[
            text(
                "Қашықтан өтетін сабақтың құрылымын жасайды",
                "Строит структуру дистанционного занятия",
                "Designs the structure of a distance lesson",
            ),
            text(
                "Студенттермен кері байланысты қамтамасыз етеді",
                "Обеспечивает обратную связь со студентами",
                "Provides feedback to students",
            ),
        ],
        commissions: &[],
    },
    Programme {
        title: text(
            "WorldSkills стандарттары негізінде оқыту",
            "Обучение на основе стандартов WorldSkills",
            "Teaching to WorldSkills standards",
        ),
        provider: "provider-talap",
        kind: COURSE,
        hours: 72,
        direction: "Біліктілікті арттыру",
        technologies: &["technology-competence"],
        results: &[
            text(
                "Құзырет стандартына сай тапсырма әзірлейді",
                "Разрабатывает задание по стандарту компетенции",
                "Develops a task by the competence standard",
            ),
            text(
                "Демонстрациялық емтиханды бағалайды",
                "Оценивает демонстрационный экзамен",
                "Assesses a demonstration exam",
            ),
        ],
        commissions: &[IT, TECHNICAL, SERVICES],
    },
    Programme {
        title: text("Педагогтің көшбасшылығы", "Лидерство педагога", "Teacher leadership"),
        provider: "provider-ulttyq-ustaz",
        kind: COURSE,
        hours: 80,
        direction: "Біліктілікті арттыру",
        technologies: &["technology-cooperation"],
        results: &[
            text(
                "Әріптестеріне коучинг өткізеді",
                "Проводит коучинг для коллег",
                "Coaches colleagues",
            ),
            text(
                "Өз тәжірибесінің даму жоспарын құрады",
                "Составляет план развития собственной практики",
                "Plans the development of own practice",
            ),
        ],
        commissions: &[],
    },
    Programme {
        title: text(
            "Сабақтағы жасанды интеллект",
            "Искусственный интеллект на занятии",
            "Artificial intelligence in the classroom",
        ),
        provider: "provider-ustaz-platform",
        kind: "training-kind-online",
        hours: 36,
        direction: "Цифрландыру",
        technologies: &["technology-it"],
        results: &[
            text(
                "Жасанды интеллект құралдарымен тапсырма дайындайды",
                "Готовит задания с помощью инструментов искусственного интеллекта",
                "Prepares tasks with artificial intelligence tools",
            ),
            text(
                "Студенттерге жасанды интеллектіні жауапты пайдалануды үйретеді",
                "Учит студентов ответственно использовать искусственный интеллект",
                "Teaches students to use artificial intelligence responsibly",
            ),
        ],
        commissions: &[],
    },
    Programme {
        title: text(
            "Мектепке дейінгі тәрбиедегі жаңа тәсілдер",
            "Новые подходы в дошкольном воспитании",
            "New approaches in preschool education",
        ),
        provider: "provider-orleu",
        kind: COURSE,
        hours: 80,
        direction: "Біліктілікті арттыру",
        technologies: &[],
        results: &[
            text(
                "Ойын арқылы оқытудың жоспарын құрады",
                "Составляет план обучения через игру",
                "Plans learning through play",
            ),
            text(
                "Болашақ тәрбиешілермен ойын тапсырмаларын әзірлейді",
                "Разрабатывает игровые задания с будущими воспитателями",
                "Develops game tasks with future educators",
            ),
        ],
        commissions: &[PRESCHOOL],
    },
    Programme {
        title: text(
            "Бастауыш сыныпта функционалдық сауаттылықты дамыту",
            "Развитие функциональной грамотности в начальных классах",
            "Functional literacy in primary school",
        ),
        provider: "provider-orleu",
        kind: COURSE,
        hours: 80,
        direction: "Біліктілікті арттыру",
        technologies: &[],
        results: &[
            text(
                "Өмірлік жағдаяттарға негізделген тапсырма құрады",
                "Составляет задания на основе жизненных ситуаций",
                "Makes tasks from real-life situations",
            ),
            text(
                "Студенттерге функционалдық сауаттылық тапсырмаларын құруды үйретеді",
                "Учит студентов составлять задания на функциональную грамотность",
                "Teaches students to write functional literacy tasks",
            ),
        ],
        commissions: &[PRESCHOOL],
    },
    Programme {
        title: text(
            "Өндірістегі тағылымдама: электр жабдығы",
            "Стажировка на производстве: электрооборудование",
            "Internship at a production site: electrical equipment",
        ),
        provider: "own-energy",
        kind: INTERNSHIP,
        hours: 72,
        direction: "Әлеуметтік серіктестік",
        technologies: &["technology-dual"],
        results: &[text(
            "Жаңа жабдықпен жұмысты сабақта көрсетеді",
            "Показывает на занятии работу с новым оборудованием",
            "Shows work with new equipment in class",
        )],
        commissions: &[TECHNICAL],
    },
    Programme {
        title: text(
            "Өндірістегі тағылымдама: автосервис",
            "Стажировка на производстве: автосервис",
            "Internship at a production site: car service",
        ),
        provider: "own-motors",
        kind: INTERNSHIP,
        hours: 72,
        direction: "Әлеуметтік серіктестік",
        technologies: &["technology-dual"],
        results: &[text(
            "Автомобиль диагностикасының жаңа әдістерін үйретеді",
            "Обучает новым методам диагностики автомобиля",
            "Teaches new methods of vehicle diagnostics",
        )],
        commissions: &[TECHNICAL],
    },
    Programme {
        title: text(
            "Тамақтандыру технологиясындағы жаңа бағыттар",
            "Новые направления в технологии питания",
            "New trends in catering technology",
        ),
        provider: "own-kitchen",
        kind: INTERNSHIP,
        hours: 36,
        direction: "Әлеуметтік серіктестік",
        technologies: &["technology-dual"],
        results: &[text(
            "Жаңа технологиялық картаны сабаққа енгізеді",
            "Вводит новую технологическую карту в занятие",
            "Brings a new recipe card into class",
        )],
        commissions: &[SERVICES],
    },
    Programme {
        title: text(
            "Python тілінде бағдарламалау",
            "Программирование на языке Python",
            "Programming in Python",
        ),
        provider: "own-university",
        kind: COURSE,
        hours: 108,
        direction: "Цифрландыру",
        technologies: &["technology-it"],
        results: &[
            text(
                "Пәнге арналған шағын жоба әзірлейді",
                "Разрабатывает учебный проект по предмету",
                "Develops a small project for the subject",
            ),
            text(
                "Студенттердің бағдарлама кодын талдап, кері байланыс береді",
                "Разбирает программный код студентов и даёт обратную связь",
                "Reviews students' code and gives feedback",
            ),
        ],
        commissions: &[IT],
    },
    Programme {
        title: text(
            "Қазақ тілін деңгейлік оқыту",
            "Уровневое обучение казахскому языку",
            "Teaching Kazakh by levels",
        ),
        provider: "provider-ulttyq-ustaz",
        kind: COURSE,
        hours: 72,
        direction: "Біліктілікті арттыру",
        technologies: &[],
        results: &[
            text(
                "Тіл деңгейіне сай тапсырма таңдайды",
                "Подбирает задания по уровню владения языком",
                "Chooses tasks by language level",
            ),
            text(
                "Студенттің тілдік ілгерілеуін деңгей бойынша бағалайды",
                "Оценивает продвижение студента по уровням владения языком",
                "Assesses a student's progress by language level",
            ),
        ],
        commissions: &[GENERAL],
    },
    Programme {
        title: text(
            "Академиялық ағылшын тілі",
            "Академический английский язык",
            "Academic English",
        ),
        provider: "own-university",
        kind: COURSE,
        hours: 120,
        direction: "Біліктілікті арттыру",
        technologies: &[],
        results: &[
            text(
                "Кәсіби мәтіндерді сабақта пайдаланады",
                "Использует профессиональные тексты на занятии",
                "Uses professional texts in class",
            ),
            text(
                "Студенттермен ағылшын тілінде шағын баяндама дайындайды",
                "Готовит со студентами короткие доклады на английском языке",
                "Prepares short talks in English with students",
            ),
        ],
        commissions: &[GENERAL, IT],
    },
    Programme {
        title: text(
            "Колледждегі психологиялық қолдау",
            "Психологическая поддержка в колледже",
            "Psychological support in a college",
        ),
        provider: "provider-orleu",
        kind: COURSE,
        hours: 72,
        direction: "Тәлімгерлік",
        technologies: &[],
        results: &[
            text(
                "Бейімделу кезеңінде студентті сүйемелдейді",
                "Сопровождает студента в период адаптации",
                "Accompanies a student during adaptation",
            ),
            text(
                "Топ жетекшілеріне қолдау туралы кеңес береді",
                "Консультирует кураторов групп по вопросам поддержки",
                "Advises group tutors on support",
            ),
        ],
        commissions: &[PRESCHOOL],
    },
    Programme {
        title: text(
            "Этнопедагогика негіздері",
            "Основы этнопедагогики",
            "Foundations of ethnopedagogy",
        ),
        provider: "provider-oblast-centre",
        kind: COURSE,
        hours: 36,
        direction: "Біліктілікті арттыру",
        technologies: &["technology-ethnopedagogy"],
        results: &[
            text(
                "Ұлттық құндылықтарды сабақ мазмұнына енгізеді",
                "Вводит национальные ценности в содержание занятия",
                "Brings national values into lessons",
            ),
            text(
                "Салт-дәстүрге негізделген сабақтан тыс іс-шара өткізеді",
                "Проводит внеурочное мероприятие на основе традиций",
                "Holds an out-of-class event based on traditions",
            ),
        ],
        commissions: &[GENERAL, PRESCHOOL],
    },
    Programme {
        title: text(
            "Қаржылық сауаттылық негіздері",
            "Основы финансовой грамотности",
            "Basics of financial literacy",
        ),
        provider: "provider-oblast-centre",
        kind: COURSE,
        hours: 40,
        direction: "Біліктілікті арттыру",
        technologies: &[],
        results: &[
            text(
                "Бюджет құру тапсырмаларын жүргізеді",
                "Проводит задания по составлению бюджета",
                "Runs budgeting exercises",
            ),
            text(
                "Студенттерге қаржылық тәуекелді бағалауды үйретеді",
                "Учит студентов оценивать финансовые риски",
                "Teaches students to assess financial risk",
            ),
        ],
        commissions: &[SERVICES],
    },
    Programme {
        title: text(
            "Білім берудегі менеджмент",
            "Менеджмент в образовании",
            "Management in education",
        ),
        provider: "provider-ulttyq-ustaz",
        kind: "training-kind-level-course",
        hours: 240,
        direction: "Ұйымдастыру жұмысы",
        technologies: &[],
        results: &[
            text(
                "Бөлімшенің даму жоспарын жасайды",
                "Составляет план развития отделения",
                "Makes a development plan for a department",
            ),
            text(
                "Жоспардың орындалуын көрсеткіштер арқылы бақылайды",
                "Отслеживает выполнение плана по показателям",
                "Follows the plan by its indicators",
            ),
        ],
        commissions: &[],
    },
    Programme {
        title: text(
            "Қысқа мерзімді сабақ жоспарын құру",
            "Составление краткосрочного плана занятия",
            "Writing a short-term lesson plan",
        ),
        provider: "provider-oblast-centre",
        kind: SEMINAR,
        hours: 16,
        direction: "Нормативтік-әдістемелік қамтамасыз ету",
        technologies: &[],
        results: &[text(
            "Мақсатқа негізделген жоспар құрады",
            "Составляет план на основе целей",
            "Writes a plan from its aims",
        )],
        commissions: &[],
    },
    Programme {
        title: text(
            "Нормативтік құжаттардағы өзгерістер",
            "Изменения в нормативных документах",
            "Changes in regulations",
        ),
        provider: "provider-oblast-centre",
        kind: SEMINAR,
        hours: 8,
        direction: "Нормативтік-әдістемелік қамтамасыз ету",
        technologies: &[],
        results: &[text(
            "Құжаттарды жаңа талапқа сай толтырады",
            "Заполняет документы по новым требованиям",
            "Fills in papers by the new requirements",
        )],
        commissions: &[],
    },
    Programme {
        title: text(
            "Жаңадан келген педагогтің алғашқы қадамдары",
            "Первые шаги начинающего педагога",
            "First steps of a new teacher",
        ),
        provider: "provider-oblast-centre",
        kind: SEMINAR,
        hours: 24,
        direction: "Тәлімгерлік",
        technologies: &[],
        results: &[text(
            "Өз сабағына талдау жасайды",
            "Проводит анализ собственного занятия",
            "Analyses own lessons",
        )],
        commissions: &[],
    },
];

impl Programme {
    /// Whether teachers of that commission take it.
    pub fn suits(&self, commission: usize) -> bool {
        self.commissions.is_empty() || self.commissions.contains(&commission)
    }

    /// Whether a certificate of it opens a case of post-course support by kind and hours (R-PC-1).
    pub fn opens_case(&self) -> bool {
        self.counts() && self.kind != INTERNSHIP
    }

    /// Whether a certificate of it resets the PD clock by kind and hours (R-PD-2).
    pub fn counts(&self) -> bool {
        self.kind != SEMINAR && self.hours >= 36
    }
}
