### Post-course support: the case of a certified course, leave, help, reflection, ratings of expected results.

## Case

post-course-post-course-case = Курстан кейінгі қолдау
    .plural = Курстан кейінгі қолдау
post-course-post-course-case-training-record = Сертификатталған курс
post-course-post-course-case-curator = Қолдауға жауапты
    .help = Педагогке көмектесетін, мерзімдерді қадағалайтын адам.
post-course-post-course-case-state = Күйі
post-course-post-course-case-state-open = жүріп жатыр
post-course-post-course-case-state-closed = жабылды
post-course-post-course-case-state-declined = қажет емес деп танылды
post-course-post-course-case-state-terminated = тоқтатылды
post-course-post-course-case-opened-on = Ашылған күні
post-course-post-course-case-extended-to = Ұзартылған мерзім
    .help = Ең ерте аяқталу күнінен кейінгі күн.
post-course-post-course-case-extension-reason = Ұзарту себебі
post-course-post-course-case-ended-on = Аяқталған күні
post-course-post-course-case-ground = Тоқтату негізі
post-course-post-course-case-ground-dismissed = жұмыстан босау
post-course-post-course-case-ground-moved = басқа ұйымға ауысу
post-course-post-course-case-ground-other = басқа себеп
post-course-post-course-case-end-reason = Себебі
post-course-post-course-case-final-date = Қорытынды мониторинг күні
    .help = Ең ерте аяқталу күнінен бұрын болмайды.
post-course-post-course-case-override-reason = Шарт орындалмай жабылу себебі
post-course-post-course-case-conclusion-kk = Қорытынды (қазақша)
    .help = Педагогтің тәжірибесінде не өзгергенін жазыңыз.
post-course-post-course-case-conclusion-ru = Қорытынды (орысша)
post-course-post-course-case-conclusion-en = Қорытынды (ағылшынша)
post-course-post-course-case-recommendations = Педагогке ұсыныстар
post-course-post-course-case-reference-number = Анықтаманың нөмірі
    .help = Курстан кейінгі қолдаудан өткені туралы анықтама.
post-course-post-course-case-report-sent = Есеп курс өткізген ұйымға жіберілген күн
post-course-post-course-case-hand-level = Қолмен белгіленген деңгей
    .help = Есептелген деңгейдің орнына қолданылады.
post-course-post-course-case-hand-level-high = жоғары
post-course-post-course-case-hand-level-medium = орта
post-course-post-course-case-hand-level-low = төмен
post-course-post-course-case-hand-level-note = Қолмен белгілеу себебі
post-course-post-course-case-final-level = Жабылған кездегі деңгей
post-course-post-course-case-final-level-high = жоғары
post-course-post-course-case-final-level-medium = орта
post-course-post-course-case-final-level-low = төмен
post-course-post-course-case-final-score = Жабылған кездегі балл
post-course-post-course-case-calculation = Жабылған кездегі есептеу
post-course-post-course-case-note = { record-note }

## Case: what is computed

post-course-post-course-case-person = { record-person }
post-course-post-course-case-person-name = { record-person }
post-course-post-course-case-course-programme = Курс бағдарламасы
post-course-post-course-case-course-title = Курстың тақырыбы
post-course-post-course-case-department = Бөлімшесі (ЦӘК)
post-course-post-course-case-provider = Курс өткізген ұйым
post-course-post-course-case-window-start = Қолдаудың басталуы
post-course-post-course-case-leave-days = Демалыс күндерінің саны
    .help = Қолдау мерзімі осынша күнге жылжиды.
post-course-post-course-case-due-min = Ең ерте аяқталуы
    .help = Қорытынды мониторинг осы күннен ерте өткізілмейді.
post-course-post-course-case-deadline = Соңғы мерзім
    .help = Осы күннен кейін қорытынды мониторингтің мерзімі өтті деп саналады.
post-course-post-course-case-days-left = Қалған күн
    .help = Ең ерте аяқталу күніне дейін.
post-course-post-course-case-suspended = Тоқтатыла тұрды
post-course-post-course-case-last-act = Соңғы әрекет
post-course-post-course-case-stage = Кезеңі
post-course-post-course-case-stage-opened = ашылды
post-course-post-course-case-stage-entry-survey = кіріс сауалнамасы өтті
post-course-post-course-case-stage-intermediate-1 = аралық сауалнама өтті
post-course-post-course-case-stage-intermediate-2 = екінші аралық сауалнама өтті
post-course-post-course-case-stage-awaiting-final = қорытынды күтілуде
post-course-post-course-case-stage-final-monitoring = қорытынды мониторинг
post-course-post-course-case-stage-closed = жабылды
post-course-post-course-case-stage-declined = қажет емес деп танылды
post-course-post-course-case-stage-terminated = тоқтатылды
post-course-post-course-case-clock = Мерзімі
post-course-post-course-case-clock-overdue = мерзімі өтті
post-course-post-course-case-clock-due = уақыты келді
post-course-post-course-case-clock-extended = мерзімі ұзартылды
post-course-post-course-case-clock-stuck = қозғалыссыз
post-course-post-course-case-clock-soon = мерзімі жақын
post-course-post-course-case-clock-running = жүріп жатыр
post-course-post-course-case-clock-suspended = тоқтатыла тұрды
post-course-post-course-case-clock-closed = жабылды
post-course-post-course-case-clock-declined = қажет емес деп танылды
post-course-post-course-case-clock-terminated = тоқтатылды
post-course-post-course-case-entry-mean = Кіріс сауалнамасының орташа балы
post-course-post-course-case-intermediate-mean = Аралық сауалнаманың орташа балы
post-course-post-course-case-final-mean = Қорытынды сауалнаманың орташа балы
post-course-post-course-case-rating-sum = Күтілетін нәтижелер балдарының қосындысы
post-course-post-course-case-rating-count = Бағаланған нәтижелер саны
post-course-post-course-case-evidence-count = Куәландыратын құжаттар саны
    .help = Қолдау мерзімінің ішіндегі расталған құжаттар ғана.
post-course-post-course-case-evidence-points = Куәландыратын құжаттардың балы
post-course-post-course-case-reflection-points = Рефлексивті талдаудың балы
post-course-post-course-case-score = Жалпы балл
    .help = 0 мен 100 аралығында.
post-course-post-course-case-level = Деңгейі
post-course-post-course-case-level-high = жоғары
post-course-post-course-case-level-medium = орта
post-course-post-course-case-level-low = төмен

## Leave during which a case stands still

post-course-case-suspension = Қолдауды тоқтата тұру
    .plural = Қолдауды тоқтата тұру мерзімдері
post-course-case-suspension-post-course-case = { post-course-post-course-case }
post-course-case-suspension-since = Бірінші күні
post-course-case-suspension-until = Соңғы күні
    .help = Педагог әлі оралмаса, бос қалдырыңыз.
post-course-case-suspension-ground = Негізі
post-course-case-suspension-ground-parental-leave = бала күтіміне байланысты демалыс
post-course-case-suspension-ground-long-leave = ұзақ демалыс
post-course-case-suspension-ground-other = басқа себеп
post-course-case-suspension-note = { record-note }

## Act of help

post-course-support-action = Көмек туралы жазба
    .plural = Көрсетілген көмек
post-course-support-action-post-course-case = { post-course-post-course-case }
post-course-support-action-date = Күні
post-course-support-action-kind = Көмек түрі
post-course-support-action-kind-consultation = кеңес
post-course-support-action-kind-lesson-visit = сабаққа қатысу
post-course-support-action-kind-group-chat = жалпы чатта талқылау
post-course-support-action-kind-online-meeting = онлайн кездесу
post-course-support-action-kind-materials = әдістемелік материалдар
post-course-support-action-kind-publication-advice = жарияланым дайындау жөніндегі кеңес
post-course-support-action-kind-event-invitation = тәжірибе алмасу іс-шарасына шақыру
post-course-support-action-kind-community = кәсіби қоғамдастықтағы жұмыс
post-course-support-action-kind-other = басқа
post-course-support-action-channel = Байланыс құралы
post-course-support-action-channel-in-person = жеке кездесу
post-course-support-action-channel-email = электрондық пошта
post-course-support-action-channel-site = сайт
post-course-support-action-channel-chat = чат
post-course-support-action-channel-phone = телефон
post-course-support-action-channel-video = бейнебайланыс
post-course-support-action-content = Мазмұны
post-course-support-action-helper = Көмек көрсеткен адам
post-course-support-action-minutes = Ұзақтығы, минут
post-course-support-action-note = { record-note }

## Reflective analysis

post-course-reflection = Рефлексивті талдау
    .plural = Рефлексивті талдаулар
post-course-reflection-post-course-case = { post-course-post-course-case }
post-course-reflection-date = Күні
post-course-reflection-learnt = Не үйрендім
    .help = Курстан алған білім мен дағды.
post-course-reflection-used = Нені қолдандым
    .help = Сабақтар, топтар, күндер.
post-course-reflection-effect = Білім алушыларға әсері
post-course-reflection-difficulties = Қандай қиындықтар болды
post-course-reflection-shared = Немен және кіммен бөлістім
post-course-reflection-next-steps = Келесі қадамдар
post-course-reflection-self-score = Өзін-өзі бағалау
    .help = 1 – ең төменгі, 5 – ең жоғары.
post-course-reflection-comment = Жауапты адамның пікірі
post-course-reflection-state = Күйі
post-course-reflection-state-draft = дайындалуда
post-course-reflection-state-submitted = тапсырылды
post-course-reflection-state-returned = толықтыруға қайтарылды
post-course-reflection-state-accepted = қабылданды
post-course-reflection-note = { record-note }

## Rating of an expected result

post-course-result-rating = Күтілетін нәтиженің бағалануы
    .plural = Күтілетін нәтижелердің бағалануы
post-course-result-rating-post-course-case = { post-course-post-course-case }
post-course-result-rating-expected-result = Күтілетін нәтиже
post-course-result-rating-point = Кезең
post-course-result-rating-point-entry = кіріс
post-course-result-rating-point-intermediate = аралық
post-course-result-rating-point-final = қорытынды
post-course-result-rating-rating = Бағалау
    .help = 0 – қолданылмайды, 1 – кейде қолданылады, 2 – жүйелі қолданылады, 3 – әріптестерге үйретіледі.
post-course-result-rating-date = Бақылау күні
post-course-result-rating-mode = Бақылау тәсілі
post-course-result-rating-mode-onsite = сабаққа қатысып
post-course-result-rating-mode-remote = қашықтан
post-course-result-rating-note = { record-note }

## What would mend a condition that fails: post-course-mend-<code of the finding>; $count (number): how many are missing

post-course-mend-pc-entry-survey = Тағы { $count } кіріс сауалнамасын енгізіңіз.
post-course-mend-pc-final-survey = Тағы { $count } қорытынды сауалнаманы енгізіңіз.
post-course-mend-pc-evidence = Қолдау мерзімінің ішіндегі тағы { $count } құжатты тіркеп, тексеріп растаңыз.
post-course-mend-pc-reflection = Тағы { $count } рефлексивті талдау тапсырылуы керек.
post-course-mend-pc-ratings = Қорытынды кезеңде тағы { $count } күтілетін нәтижені бағалаңыз.
post-course-mend-pc-no-results = Күтілетін нәтижелерді курстың бағдарламасына енгізіңіз, содан кейін бағалаңыз.
post-course-mend-pc-conclusion = Қорытындыны кемінде бір тілде жазыңыз.
# $days (number): how much too early
post-course-mend-pc-final-day = Қорытынды мониторинг күнін кемінде { $days } күнге кейінге қойыңыз.
post-course-mend-pc-suspended = Педагог оралған болса, тоқтата тұру мерзімінің соңғы күнін көрсетіңіз.
post-course-mend-pc-not-certified = Курс жазбасына сертификаттың мәліметтерін енгізіңіз.

## Screens

post-course-load = Жауаптылардың жүктемесі
post-course-no-curator = жауаптысы жоқ
post-course-by-stage = Қолдау кезеңдері
post-course-assign = Жауаптыны тағайындау
post-course-decline = Қажет емес…
post-course-open-run = Курс легіне қолдау ашу
post-course-open-run-text = Осы лекте сертификат алған, бірақ қолдауы әлі ашылмаған педагогтердің бәріне қолдау ашылады.
# $count (number)
post-course-missing =
    { $count ->
        [one] Қолдауы ашылмаған сертификатталған { $count } курс бар.
       *[other] Қолдауы ашылмаған сертификатталған { $count } курс бар.
    }
post-course-open-missing = Қолдауды ашу
post-course-empty = Қолдау әлі жоқ
post-course-empty-text = Курсқа сертификат берілгенде қолдау өздігінен ашылады. Курстар тізімін жүктеңіз немесе аяқталған курсты енгізіңіз.
post-course-gone = Мұндай қолдау картасы жоқ. Бәлкім, ол өшірілген.
# $count (number)
post-course-days-to-deadline = соңғы күнге дейін { $count } күн қалды
post-course-evidence-gone = Мұндай куәландыратын құжат жоқ. Ол жойылған болуы мүмкін.
post-course-timeline = Қолдау кезеңдері
post-course-step-entry-survey = Кіріс сауалнама
post-course-step-intermediate-1 = Аралық, 3–6 ай
post-course-step-intermediate-2 = Аралық, 9 ай
post-course-step-final-monitoring = Қорытынды мониторинг
# $date (date)
post-course-step-done = { $date } өткізілді
post-course-step-late = мерзімі өтті
post-course-act-entry-survey = Кіріс сауалнаманы енгізу
post-course-act-support = Көмекті жазу
post-course-act-intermediate-survey = Аралық сауалнаманы енгізу
post-course-act-final-survey = Қорытынды сауалнаманы енгізу
post-course-act-ratings = Күтілетін нәтижелерді бағалау
post-course-act-evidence = Куәландыратын құжат қосу
post-course-act-reflection = Рефлексивті талдауды енгізу
post-course-act-close = Қолдауды аяқтау
post-course-tab-case = Қолдау
post-course-tab-papers = Құжаттар
# $from, $to (dates)
post-course-window = қолдау басы: { $from }, қорытынды мониторингтің ең ерте күні: { $to }
post-course-teacher-card = педагог карточкасы
post-course-log = Не істелді
post-course-log-empty = Әлі ештеңе енгізілген жоқ.
# $mean (text)
post-course-mean = орташа балл: { $mean }
post-course-outside = қолдау кезеңінен тыс
post-course-verify = Растау
post-course-return = Пысықтауға қайтару
post-course-return-why = Қайтару себебі
post-course-take-out = Қолдаудан алып тастау
post-course-take-in = Қолдауға қосу
post-course-from-portfolio = Портфолиодан
post-course-portfolio-empty = Педагогтің басқа куәландыратын құжаты жоқ.
post-course-conditions = Аяқтауға дейін
post-course-open-programme = Бағдарламаның күтілетін нәтижелері
post-course-rating-0 = қолданылмайды
post-course-rating-1 = кейде
post-course-rating-2 = жүйелі түрде
post-course-rating-3 = әріптестерімен бөліседі
post-course-by-hand = Қолмен белгілеу
post-course-no-level = Есептейтін дерек әлі жоқ
post-course-provisional = алдын ала, қорытынды мониторингке дейін
# $reason (text)
post-course-set-by-hand = Қолмен белгіленді: { $reason }
post-course-computed-level = есеп бойынша
post-course-component = Құрамдас бөлік
post-course-points = Балл
post-course-weight = Салмағы
post-course-share = Үлесі
post-course-component-survey = сауалнама өсімі
post-course-component-results = күтілетін нәтижелер
post-course-component-evidence = куәландыратын құжаттар
post-course-component-reflection = рефлексивті талдау
# $high, $medium (numbers)
post-course-method = Әдістеме: жергілікті. Жоғары деңгейдің төменгі шегі: { $high }, орта деңгейдің төменгі шегі: { $medium }. Дерегі жоқ бөлік есепке алынбайды.
post-course-survey-help = 1–5 пернелері балл қойып, келесі сұраққа өтеді.
# $at (text)
post-course-saved-at = Сақталды: { $at }
post-course-submit = Тапсыру
post-course-accept = Қабылдау
post-course-unaccept = Қабылдауды кері қайтару
post-course-still-fails = Әлі жетіспейтіні бар. Толықтырыңыз немесе сонда да аяқтаудың себебін жазыңыз:
post-course-close = Қолдауды аяқтау
post-course-reopen = Қайта ашу
post-course-suspend = Демалысты енгізу
post-course-print-card = Картаны қағазға шығару
post-course-ask-extend = Мерзімін ұзарту…
post-course-ask-terminate = Тоқтату…
post-course-ask-decline = Қажет емес…
post-course-ask-level = Деңгейді қолмен белгілеу
