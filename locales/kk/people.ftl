### Teachers: the person, categories, experience in technologies, remembered answers about names.

## Teacher

people-person = Педагог
    .plural = Педагогтер
people-person-surname-kk = Тегі (қазақша)
    .help = Кем дегенде бір тілде толтырыңыз. Екі тілдегі жазылуы да сақталады.
people-person-given-name-kk = Аты (қазақша)
people-person-patronymic-kk = Әкесінің аты (қазақша)
    .help = Бар болса.
people-person-surname-ru = Тегі (орысша)
people-person-given-name-ru = Аты (орысша)
people-person-patronymic-ru = Әкесінің аты (орысша)
    .help = Бар болса.
people-person-surname-en = Тегі (латын әрпімен)
people-person-given-name-en = Аты (латын әрпімен)
people-person-former-surname = Бұрынғы тегі
    .help = Іздегенде және кестелерді жүктегенде танылады.
people-person-iin = ЖСН
    .help = Жеке сәйкестендіру нөмірі: 12 цифр. Экранда жасырын тұрады.
people-person-iin-unverified = ЖСН расталмаған
    .help = Бақылау цифры сәйкес келмейтін нөмірді құжатта жазылғандай сақтау үшін белгілеңіз.
people-person-birth-date = Туған күні
people-person-sex = Жынысы
people-person-sex-female = әйел
people-person-sex-male = ер
people-person-position = Лауазымы
people-person-disciplines = Оқытатын пәндері
people-person-department = Бөлімшесі (ЦӘК)
people-person-employment = Жұмыспен қамтылу түрі
people-person-employment-staff = штаттық қызметкер
people-person-employment-part-time = қоса атқарушы
people-person-employment-hourly = сағаттық төлеммен
people-person-hire-date = Жұмысқа қабылданған күні
    .help = Дәл күні белгісіз болса, айы мен жылын немесе жылын ғана жазыңыз.
people-person-pedagogical-start = Педагогикалық өтілдің басталуы
    .help = Педагогикалық өтіл осы күннен есептеледі.
people-person-industry-start = Өндірістегі өтілдің басталуы
people-person-education-level = Білім деңгейі
people-person-education-level-higher = жоғары
people-person-education-level-postgraduate = жоғары оқу орнынан кейінгі
people-person-education-level-post-secondary = орта білімнен кейінгі
people-person-education-level-technical-vocational = техникалық және кәсіптік
people-person-education-level-secondary = орта
people-person-education-institution = Бітірген оқу орны
people-person-education-speciality = Диплом бойынша мамандығы
people-person-education-year = Бітірген жылы
people-person-degree = Академиялық немесе ғылыми дәрежесі
people-person-phone = Телефоны
people-person-email = Электрондық поштасы
people-person-status = Күйі
people-person-status-active = жұмыс істейді
people-person-status-parental-leave = бала күтіміне байланысты демалыста
people-person-status-long-leave = ұзақ демалыста
people-person-status-dismissed = жұмыстан босаған
people-person-status-moved = басқа ұйымға ауысқан
people-person-status-since = Күйі өзгерген күн
people-person-young-specialist = Жас маман
people-person-young-specialist-auto = өтілі бойынша анықталады
people-person-young-specialist-yes = иә
people-person-young-specialist-no = жоқ
people-person-consent = Дербес деректерді өңдеуге келісімі бар
people-person-consent-date = Келісім берілген күн
people-person-merged-into = Біріктірілген жазба
people-person-note = { record-note }

## Teacher: what is computed

people-person-full-name = Т.А.Ә.
people-person-category = Санаты
people-person-category-title = Санаты
people-person-category-granted = Санат берілген күн
people-person-pedagogical-months = Педагогикалық өтілі
people-person-service-first-day = Өтілдің басталуы
people-person-service-last-day = Жұмысқа қабылданған күні (ең кеш дегенде)
people-person-is-young-specialist = Жас маман
people-person-last-course-end = Соңғы курс
people-person-last-course-title = Соңғы курстың тақырыбы
people-person-last-course-hours = Соңғы курстың сағаты
people-person-next-course-due = Келесі курс
people-person-pd-state = Курс мерзімі
people-person-pd-state-ok = мерзімінде
people-person-pd-state-soon = мерзімі жақын
people-person-pd-state-overdue = мерзімі өткен
people-person-pd-state-never = курстан өтпеген
people-person-pd-state-not-due = мерзім есептелмейді
people-person-courses-count = Курстар саны

## Granted category

people-category-record = Санат беру туралы жазба
    .plural = Санат тарихы
people-category-record-person = { record-person }
people-category-record-category = Санаты
people-category-record-granted = Берілген күні
people-category-record-order-number = Бұйрықтың нөмірі
people-category-record-order-date = Бұйрықтың күні
people-category-record-commission-level = Аттестаттау комиссиясының деңгейі
people-category-record-valid-until = Жарамдылық мерзімі
    .help = Бос қалса, мерзім берілген күннен ереже бойынша есептеледі.
people-category-record-subject = Пәні
people-category-record-note = { record-note }

## Experience in a technology

people-technology-experience = Технологияны қолдану тәжірибесі
    .plural = Технологияларды қолдану тәжірибесі
people-technology-experience-person = { record-person }
people-technology-experience-technology = Технология
people-technology-experience-since = Қолдана бастаған күні
people-technology-experience-until = Қолдануды тоқтатқан күні
    .help = Әлі қолданып жүрсе, бос қалдырыңыз.
people-technology-experience-level = Меңгеру деңгейі
people-technology-experience-level-learning = меңгеруде
people-technology-experience-level-applies = қолданады
people-technology-experience-level-shares = тәжірибесімен бөліседі
people-technology-experience-proof = Растайтын құжат
people-technology-experience-note = { record-note }

## Two people who are not one: a remembered answer

people-person-distinction = Бөлек адамдар туралы белгі
    .plural = Бөлек адамдар туралы белгілер
people-person-distinction-person = { record-person }
people-person-distinction-other = Екінші педагог
people-person-distinction-note = { record-note }

## A spelling of a name: a remembered answer

people-person-spelling = Аты-жөннің жазылу нұсқасы
    .plural = Аты-жөндердің жазылу нұсқалары
people-person-spelling-person = { record-person }
people-person-spelling-spelling = Жазылуы
people-person-spelling-folded = Іздеуге арналған түрі
people-person-spelling-note = { record-note }

## Screens

people-tab-facts = Мәліметтер
people-tab-courses = Курстар
people-categories = Біліктілік санаты
people-no-category = Санаты көрсетілмеген.
people-clock = Келесі курс мерзімі
people-clock-rule = Қағида: { $months } ай сайын, кемінде { $hours } сағат.
people-course-due = курс мерзімі: { $due }
people-young = жас маман
people-duplicates = Бір адам болуы мүмкін: { $count } жұп
people-duplicates-title = Бір адам болуы мүмкін жазбалар
people-duplicates-text = Біріктіргенде екі жазбаның курстары мен санаттары сақталады. Мұны болдырмауға болады.
people-keep-this = Осы жазбаға біріктіру
people-not-same = Бұлар бөлек адамдар
people-empty = Педагогтер тізімі әзірге бос
people-empty-text = Қолыңыздағы Excel тізімін сол қалпында жүктеңіз немесе педагогті қолмен қосыңыз.
people-gone = Бұл жазба табылмады. Ол жойылған немесе басқа жазбамен біріктірілген болуы мүмкін.
people-no-courses = Курстар әзірге жоқ
people-no-courses-text = Аяқталған курсты жоғарыдағы түймемен қосыңыз.
people-no-cases = Курстан кейінгі қолдау жоқ
people-no-cases-text = Сертификатталған курс енгізілгенде қолдау өздігінен ашылады.
people-no-evidence = Куәландыратын құжаттар жоқ
people-no-evidence-text = Шеберлік сыныбын, мақаланы немесе байқауды осында қосыңыз.

people-technology-experience-training-record = Растайтын курс
people-technology-experience-evidence = Куәландыратын құжат
people-technology-experience-group-year = Меңгерген топтың оқу жылы
people-technology-experience-file = Құжат (файл)
people-technology-experience-person-name = { record-person }
people-technology-experience-department = Бөлімше
people-technology-experience-current = Қазіргі деңгейі
people-technology-experience-in-school = Мектеп мүшесі

## Screens of mentoring and technologies

people-tab-groups = Топтар
people-tab-events = Іс-шаралар мен жарияланымдар
people-no-events = Іс-шаралар мен жарияланымдар әлі жоқ
people-no-events-text = Іс-шараға қатысушылар тізіміне енгізілген педагогтің қатысуы осында өзі шығады. Жарияланымдар әдістемелік қорда енгізіледі.
people-no-groups = Топқа мүшелігі жоқ
people-no-groups-text = Педагог топқа топтың өз бетінде қосылады.
people-in-groups = Топтардағы мүшелігі
people-no-mentoring = Тәлімгерлік жұбы жоқ
people-no-mentoring-text = Жұп тәлімгерлік бөлімінде ұсынылады.
