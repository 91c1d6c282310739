### The college: itself, its officials, departments, years, dictionaries and rules.

## College

college-college = Колледж
    .plural = Колледждер
college-college-name-kk = { record-name-kk }
    .help = Ресми құжаттардағы толық атауы.
college-college-name-ru = { record-name-ru }
college-college-name-en = { record-name-en }
college-college-short-name-kk = { record-short-name-kk }
    .help = Беттердің төменгі жағында және тар бағандарда тұрады.
college-college-short-name-ru = { record-short-name-ru }
college-college-short-name-en = { record-short-name-en }
college-college-kind = Түрі
college-college-kind-college = колледж
college-college-kind-higher-college = жоғары колледж
college-college-bin = БСН
    .help = Бизнес-сәйкестендіру нөмірі: 12 цифр.
college-college-region = Облыс
college-college-city-kk = Қала, аудан (қазақша)
college-college-city-ru = Қала, аудан (орысша)
college-college-city-en = Қала, аудан (ағылшынша)
college-college-authority-kk = Жоғары тұрған орган (қазақша)
    .help = Мысалы, облыстың білім басқармасы. Нысандардың жоғарғы жағына жазылады.
college-college-authority-ru = Жоғары тұрған орган (орысша)
college-college-authority-en = Жоғары тұрған орган (ағылшынша)
college-college-document-language = Құжаттардың тілі
    .help = Экран тіліне байланысты емес. Құжатты шығарар кезде басқа тілді таңдауға болады.
college-college-document-language-kk = қазақша
college-college-document-language-ru = орысша
college-college-document-language-kk-ru = қазақша және орысша
college-college-document-language-en = ағылшынша
college-college-phone = Телефон
college-college-sample = Үлгі деректер
college-college-note = { record-note }

## Official: who signs and approves

college-official = Қол қоятын тұлға
    .plural = Қол қоятын тұлғалар
college-official-duty = Қызметі
college-official-duty-director = директор
college-official-duty-deputy = директордың орынбасары
college-official-duty-methodist = әдіскер
college-official-name-kk = Тегі мен инициалдары (қазақша)
    .help = Қол қойылатын жерде қалай жазылса, солай: Г.Қ. Темірова.
college-official-name-ru = Тегі мен инициалдары (орысша)
college-official-name-en = Тегі мен инициалдары (ағылшынша)
college-official-post-kk = Лауазымы (қазақша)
college-official-post-ru = Лауазымы (орысша)
college-official-post-en = Лауазымы (ағылшынша)
college-official-rank = { record-rank }
    .help = Қол қою реті.
college-official-valid-from = { record-valid-from }
college-official-valid-to = { record-valid-to }
college-official-note = { record-note }

## Academic year

college-academic-year = Оқу жылы
    .plural = Оқу жылдары
college-academic-year-label = Оқу жылы
    .help = Екі жыл сызықша арқылы жазылады: 2026–2027.
college-academic-year-start-date = Басталу күні
college-academic-year-end-date = Аяқталу күні
college-academic-year-half-year-split = Екінші жартыжылдықтың басталуы
college-academic-year-state = Күйі
college-academic-year-state-draft = дайындалуда
college-academic-year-state-open = ашық
college-academic-year-state-closed = жабық
college-academic-year-note = { record-note }

## Department or commission

college-department = Құрылымдық бөлімше
    .plural = Құрылымдық бөлімшелер
college-department-name-kk = { record-name-kk }
college-department-name-ru = { record-name-ru }
college-department-name-en = { record-name-en }
college-department-kind = Түрі
college-department-kind-commission = циклдік әдістемелік комиссия (ЦӘК)
college-department-kind-department = бөлімше
college-department-kind-other = басқа
college-department-chair = Төрағасы немесе меңгерушісі
college-department-secretary = Хатшысы
college-department-people-count = Педагогтер саны
college-department-archived = { record-archived }
    .help = { record-archived-help }
college-department-note = { record-note }

## Position

college-position = Лауазым
    .plural = Лауазымдар
college-position-name-kk = { record-name-kk }
college-position-name-ru = { record-name-ru }
college-position-name-en = { record-name-en }
college-position-synonyms = { record-synonyms }
    .help = { record-synonyms-help }
college-position-rank = { record-rank }
    .help = { record-rank-help }
college-position-archived = { record-archived }
    .help = { record-archived-help }
college-position-note = { record-note }

## Qualification category

college-category = Біліктілік санаты
    .plural = Біліктілік санаттары
college-category-name-kk = { record-name-kk }
college-category-name-ru = { record-name-ru }
college-category-name-en = { record-name-en }
college-category-synonyms = { record-synonyms }
    .help = { record-synonyms-help }
college-category-rank = { record-rank }
    .help = Төменнен жоғарыға қарай өседі.
college-category-comparable = Сәйкес келетін санат
    .help = Бұрынғы санатқа сәйкес келетін қазіргі санатты көрсетіңіз.
college-category-archived = { record-archived }
    .help = { record-archived-help }
college-category-note = { record-note }

## Discipline

college-discipline = Пән
    .plural = Пәндер
college-discipline-name-kk = { record-name-kk }
college-discipline-name-ru = { record-name-ru }
college-discipline-name-en = { record-name-en }
college-discipline-synonyms = { record-synonyms }
    .help = { record-synonyms-help }
college-discipline-archived = { record-archived }
    .help = { record-archived-help }
college-discipline-note = { record-note }

## Learning technology

college-technology = Оқыту технологиясы
    .plural = Оқыту технологиялары
college-technology-name-kk = { record-name-kk }
college-technology-name-ru = { record-name-ru }
college-technology-name-en = { record-name-en }
college-technology-synonyms = { record-synonyms }
    .help = { record-synonyms-help }
college-technology-description = Сипаттамасы
college-technology-parent = Қамтитын технология
    .help = Ауқымы кеңірек технология болса, соны көрсетіңіз.
college-technology-archived = { record-archived }
    .help = { record-archived-help }
college-technology-note = { record-note }

## Provider of courses

college-provider = Курс өткізетін ұйым
    .plural = Курс өткізетін ұйымдар
college-provider-name-kk = { record-name-kk }
college-provider-name-ru = { record-name-ru }
college-provider-name-en = { record-name-en }
college-provider-short-name = Қысқаша атауы
college-provider-synonyms = { record-synonyms }
    .help = { record-synonyms-help }
college-provider-kind = Ұйымның түрі
college-provider-kind-national-centre = ұлттық орталық
college-provider-kind-centre = орталық
college-provider-kind-academy = академия
college-provider-kind-university = жоғары оқу орны
college-provider-kind-employer = жұмыс беруші
college-provider-kind-platform = онлайн-платформа
college-provider-kind-foreign = шетелдік ұйым
college-provider-kind-other = басқа
college-provider-contacts = Байланыс деректері
college-provider-archived = { record-archived }
    .help = { record-archived-help }
college-provider-note = { record-note }

## Former name of a provider

college-provider-name = Ұйымның бұрынғы атауы
    .plural = Ұйымдардың бұрынғы атаулары
college-provider-name-provider = Ұйым
college-provider-name-name-kk = { record-name-kk }
college-provider-name-name-ru = { record-name-ru }
college-provider-name-name-en = { record-name-en }
college-provider-name-valid-from = { record-valid-from }
college-provider-name-valid-to = { record-valid-to }
    .help = Осы мерзімде берілген құжаттарда ұйымның осы атауы көрсетіледі.
college-provider-name-basis = Негіздемесі
college-provider-name-note = { record-note }

## Kind of training

college-training-kind = Оқу түрі
    .plural = Оқу түрлері
college-training-kind-name-kk = { record-name-kk }
college-training-kind-name-ru = { record-name-ru }
college-training-kind-name-en = { record-name-en }
college-training-kind-synonyms = { record-synonyms }
    .help = { record-synonyms-help }
college-training-kind-rank = { record-rank }
    .help = { record-rank-help }
college-training-kind-counts = Біліктілікті арттыру мерзіміне есептеледі
    .help = Осындай оқудан кейін келесі курстың мерзімі жаңадан есептеледі.
college-training-kind-opens-case = Курстан кейінгі қолдау ашылады
    .help = Осындай курсқа сертификат берілгенде қолдау өздігінен ашылады.
college-training-kind-archived = { record-archived }
    .help = { record-archived-help }
college-training-kind-note = { record-note }

## Level

college-level = Деңгей
    .plural = Деңгейлер
college-level-name-kk = { record-name-kk }
college-level-name-ru = { record-name-ru }
college-level-name-en = { record-name-en }
college-level-synonyms = { record-synonyms }
    .help = { record-synonyms-help }
college-level-rank = { record-rank }
    .help = Төменнен жоғарыға қарай өседі.
college-level-evidence-points = Куәландыратын құжаттың балы
    .help = Осы деңгейдегі бір расталған құжат курстан кейінгі деңгейді есептегенде осынша балл қосады.
college-level-archived = { record-archived }
    .help = { record-archived-help }
college-level-note = { record-note }

## Legal basis: what forms cite

college-legal-basis = Құқықтық негіз
    .plural = Құқықтық негіздер
college-legal-basis-name-kk = { record-name-kk }
    .help = Нысандарда қалай жазылса, солай: құжаттың түрі, күні, нөмірі.
college-legal-basis-name-ru = { record-name-ru }
college-legal-basis-name-en = { record-name-en }
college-legal-basis-synonyms = { record-synonyms }
    .help = { record-synonyms-help }
college-legal-basis-subject = Нені негіздейді
college-legal-basis-subject-post-course = курстан кейінгі қолдау
college-legal-basis-rank = { record-rank }
    .help = Нысандарда осы ретпен тұрады.
college-legal-basis-archived = { record-archived }
    .help = { record-archived-help }
college-legal-basis-note = { record-note }

## Kind of evidence

college-evidence-kind = Куәландыратын құжаттың түрі
    .plural = Куәландыратын құжаттардың түрлері
college-evidence-kind-name-kk = { record-name-kk }
college-evidence-kind-name-ru = { record-name-ru }
college-evidence-kind-name-en = { record-name-en }
college-evidence-kind-synonyms = { record-synonyms }
    .help = { record-synonyms-help }
college-evidence-kind-rank = { record-rank }
    .help = { record-rank-help }
college-evidence-kind-archived = { record-archived }
    .help = { record-archived-help }
college-evidence-kind-note = { record-note }

## Usual hours of a course

college-hours-preset = Курстың сағат саны
    .plural = Курстардың сағат саны
college-hours-preset-hours = Сағат саны
college-hours-preset-archived = { record-archived }
    .help = { record-archived-help }
college-hours-preset-note = { record-note }

## Rule: a value that holds between two days

college-rule = Ереже
    .plural = Ережелер
college-rule-code = Ереже
college-rule-code-pd-interval-months = Біліктілікті арттыру курстарының аралығы
college-rule-code-pd-amber-months = Курс мерзімі туралы алдын ала ескерту
college-rule-code-pd-min-hours = Есептелетін курстың ең аз сағаты
college-rule-code-attestation-interval-months = Аттестаттаулардың аралығы
college-rule-code-attestation-amber-months = Аттестаттау туралы алдын ала ескерту
college-rule-code-attestation-red-months = Аттестаттау туралы шұғыл ескерту
college-rule-code-young-specialist-months = Жас маман деп саналатын өтіл
college-rule-code-pc-min-hours = Курстан кейінгі қолдау ашылатын курстың ең аз сағаты
college-rule-code-pc-from-course-end = Қолдаудың басталуы: 0 – сертификат берілген күн, 1 – курстың соңғы күні
college-rule-code-pc-window-months = Қолдау басталғаннан қорытынды мониторингке дейінгі мерзім
college-rule-code-pc-grace-days = Қорытынды мониторингке берілетін уақыт, одан кейін мерзімі өтті деп саналады
college-rule-code-pc-soon-days = Қорытынды мониторинг жақындағаны туралы алдын ала ескерту
college-rule-code-pc-stuck-days = Қолдау қозғалыссыз деп саналатын үзіліс
college-rule-code-pc-min-entry-surveys = Қолдауды жабу үшін: кіріс сауалнамасының ең аз саны
college-rule-code-pc-min-final-surveys = Қолдауды жабу үшін: қорытынды сауалнаманың ең аз саны
college-rule-code-pc-min-evidence = Қолдауды жабу үшін: расталған құжаттың ең аз саны
college-rule-code-pc-min-reflections = Қолдауды жабу үшін: рефлексивті талдаудың ең аз саны
college-rule-code-pc-weight-survey = Деңгейді есептеудегі сауалнама өсімінің үлесі
college-rule-code-pc-weight-results = Деңгейді есептеудегі күтілетін нәтижелердің үлесі
college-rule-code-pc-weight-evidence = Деңгейді есептеудегі куәландыратын құжаттардың үлесі
college-rule-code-pc-weight-reflection = Деңгейді есептеудегі рефлексивті талдаудың үлесі
college-rule-code-pc-band-high = Жоғары деңгейдің төменгі шегі
college-rule-code-pc-band-medium = Орта деңгейдің төменгі шегі
college-rule-value = Мәні
college-rule-unit = Өлшем бірлігі
college-rule-unit-months = ай
college-rule-unit-days = күн
college-rule-unit-hours = сағат
college-rule-unit-years = жыл
college-rule-unit-count = дана
college-rule-unit-percent = пайыз
college-rule-valid-from = { record-valid-from }
    .help = Осы күннен бастап осы мән қолданылады. Бұйрық өзгертсе, жаңа жол қосыңыз: бұрынғы күндер ескі мәнмен есептеледі.
college-rule-valid-to = { record-valid-to }
college-rule-source = Негіздейтін құжат
college-rule-note = { record-note }

college-technology-merged-into = Қай технологияға біріктірілді

## Observation criterion

college-observation-criterion = Бақылау өлшемі
    .plural = Бақылау өлшемдері
college-observation-criterion-name-kk = { record-name-kk }
college-observation-criterion-name-ru = { record-name-ru }
college-observation-criterion-name-en = { record-name-en }
college-observation-criterion-synonyms = { record-synonyms }
college-observation-criterion-rank = { record-rank }
college-observation-criterion-archived = { record-archived }
college-observation-criterion-note = { record-note }
college-observation-criterion-sheet = Қай парақта
college-observation-criterion-sheet-lesson = сабақты бақылау
college-observation-criterion-sheet-diagnosis = жас педагогтің диагностикасы

college-rule-code-head-experience-years = Топ жетекшісі: технологиядағы ең аз тәжірибе
college-rule-code-head-course-max-months = Топ жетекшісі: технология бойынша курстың ең ұзақ мерзімі; 0 – шектелмеген
college-rule-code-head-max-groups = Бір адам ескертусіз басқаратын топ саны
college-rule-code-group-min-size = Топ мүшелерінің ең аз саны
college-rule-code-group-max-per-person = Бір педагог ескертусіз қатысатын топ саны
college-rule-code-group-ready-days = Оқу жылының басынан топтың дайындығына дейін: ереже, жетекші, жоспар
college-rule-code-group-min-sessions = Топтың бір жылдағы отырыстарының ең аз саны
college-rule-code-mentor-order-days = Жұмысқа қабылданғаннан тәлімгерлік бұйрығына дейін, жұмыс күні
college-rule-code-mentor-period-months = Тәлімгерліктің әдеттегі мерзімі
college-rule-code-mentor-max-mentees = Бір тәлімгердің ескертусіз тәлім алушылары
college-rule-code-mentee-months = Тәлім алушының педагогикалық өтілі
college-rule-code-mentor-silence-days = Кездесусіз өткен күн, одан кейін бүгінгі бетте көрсетіледі
college-rule-code-memorandum-alert-days = Меморандум мерзімі бітерден неше күн бұрын ескертіледі
college-rule-code-event-summary-days = Іс-шарадан кейін қорытындысын енгізу мерзімі
college-rule-code-decision-warn-days = Шешім мерзіміне неше күн қалғанда ескертіледі
college-rule-code-plan-approve-days = Оқу жылы басталғаннан кейін жоспарды бекіту мерзімі
college-rule-code-review-warn-days = Құжатты қайта қарауға неше күн қалғанда ескертіледі

## Direction of work

college-plan-direction = Жұмыс бағыты
    .plural = Жұмыс бағыттары
college-plan-direction-name-kk = { record-name-kk }
college-plan-direction-name-ru = { record-name-ru }
college-plan-direction-name-en = { record-name-en }
college-plan-direction-synonyms = { record-synonyms }
    .help = { record-synonyms-help }
college-plan-direction-rank = { record-rank }
    .help = { record-rank-help }
college-plan-direction-archived = { record-archived }
    .help = { record-archived-help }
college-plan-direction-note = { record-note }

## Completion form

college-completion-form = Аяқталу нысаны
    .plural = Аяқталу нысандары
college-completion-form-name-kk = { record-name-kk }
college-completion-form-name-ru = { record-name-ru }
college-completion-form-name-en = { record-name-en }
college-completion-form-synonyms = { record-synonyms }
    .help = { record-synonyms-help }
college-completion-form-rank = { record-rank }
    .help = { record-rank-help }
college-completion-form-archived = { record-archived }
    .help = { record-archived-help }
college-completion-form-note = { record-note }

## Responsible role

college-responsible-role = Жауапты тұлға
    .plural = Жауапты тұлғалар
college-responsible-role-name-kk = { record-name-kk }
college-responsible-role-name-ru = { record-name-ru }
college-responsible-role-name-en = { record-name-en }
college-responsible-role-synonyms = { record-synonyms }
    .help = { record-synonyms-help }
college-responsible-role-rank = { record-rank }
    .help = { record-rank-help }
college-responsible-role-archived = { record-archived }
    .help = { record-archived-help }
college-responsible-role-note = { record-note }

## Kind of event

college-event-kind = Іс-шара түрі
    .plural = Іс-шара түрлері
college-event-kind-name-kk = { record-name-kk }
college-event-kind-name-ru = { record-name-ru }
college-event-kind-name-en = { record-name-en }
college-event-kind-synonyms = { record-synonyms }
    .help = { record-synonyms-help }
college-event-kind-rank = { record-rank }
    .help = { record-rank-help }
college-event-kind-sort = Есепте қалай саналады
college-event-kind-sort-meeting = кездесу, отырыс
college-event-kind-sort-talk = баяндамалы іс-шара
college-event-kind-sort-master-class = шеберлік сыныбы
college-event-kind-sort-lesson = ашық сабақ
college-event-kind-sort-contest = байқау
college-event-kind-sort-other = басқа
college-event-kind-archived = { record-archived }
    .help = { record-archived-help }
college-event-kind-note = { record-note }

## Kind of document

college-document-kind = Құжат түрі
    .plural = Құжат түрлері
college-document-kind-name-kk = { record-name-kk }
college-document-kind-name-ru = { record-name-ru }
college-document-kind-name-en = { record-name-en }
college-document-kind-synonyms = { record-synonyms }
    .help = { record-synonyms-help }
college-document-kind-rank = { record-rank }
    .help = { record-rank-help }
college-document-kind-code = Коды
college-document-kind-number-template = Нөмір үлгісі
    .help = # орнына келесі нөмір, % орнына жыл қойылады.
college-document-kind-needs-coordination = Жергілікті актілермен үйлестіріледі
college-document-kind-local-act = Жергілікті акт
college-document-kind-review-months = Қайта қарау мерзімі (ай)
college-document-kind-archived = { record-archived }
    .help = { record-archived-help }
college-document-kind-note = { record-note }

## Day off

college-day-off = Демалыс немесе жұмыс күні
    .plural = Демалыс және жұмыс күндері
college-day-off-date = Күні
    .help = Тізімдегі күн күнтізбе ережесінен жоғары тұрады: Құрбан айт, Үкімет қаулысымен ауыстырылған күндер.
college-day-off-kind = Түрі
college-day-off-kind-day-off = демалыс күні
college-day-off-kind-working-day = жұмыс күні
college-day-off-name-kk = { record-name-kk }
college-day-off-name-ru = { record-name-ru }
college-day-off-name-en = { record-name-en }
college-day-off-note = { record-note }
