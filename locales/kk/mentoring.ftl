### Mentoring: the pair, contacts, lesson visits, diagnosis, growth.

## Mentoring pair

mentoring-mentorship = Тәлімгерлік жұбы
    .plural = Тәлімгерлік
mentoring-mentorship-mentor = Тәлімгер
mentoring-mentorship-mentee = Тәлім алушы
mentoring-mentorship-academic-year = Оқу жылы
mentoring-mentorship-continues = Қай жұптың жалғасы
mentoring-mentorship-order-number = Бұйрық нөмірі
mentoring-mentorship-order-date = Бұйрық күні
mentoring-mentorship-since = Басталу күні
mentoring-mentorship-until = Аяқталу күні
mentoring-mentorship-discipline = Пәні
mentoring-mentorship-need = Қажеттілік
mentoring-mentorship-need-planning = сабақты жоспарлау
mentoring-mentorship-need-methods = оқыту әдістері мен технологиялары
mentoring-mentorship-need-assessment = бағалау
mentoring-mentorship-need-group-work = топпен жұмыс
mentoring-mentorship-need-documents = оқу құжаттамасы
mentoring-mentorship-need-digital = цифрлық құралдар
mentoring-mentorship-goal-kk = Мақсаты (қазақша)
mentoring-mentorship-goal-ru = Мақсаты (орысша)
mentoring-mentorship-goal-en = Мақсаты (ағылшынша)
mentoring-mentorship-plan-approved-on = Жоспар бекітілген күн
mentoring-mentorship-state = Күйі
mentoring-mentorship-state-proposed = ұсынылған
mentoring-mentorship-state-ordered = бұйрық шықты
mentoring-mentorship-state-running = жүріп жатыр
mentoring-mentorship-state-reported = есеп тапсырылды
mentoring-mentorship-state-closed = аяқталды
mentoring-mentorship-state-stopped = мерзімінен бұрын тоқтатылды
mentoring-mentorship-achievements-kk = Жетістіктері (қазақша)
mentoring-mentorship-achievements-ru = Жетістіктері (орысша)
mentoring-mentorship-achievements-en = Жетістіктері (ағылшынша)
mentoring-mentorship-conclusion-kk = Тәлімгердің қорытындысы (қазақша)
mentoring-mentorship-conclusion-ru = Тәлімгердің қорытындысы (орысша)
mentoring-mentorship-conclusion-en = Тәлімгердің қорытындысы (ағылшынша)
mentoring-mentorship-mentee-report-kk = Тәлім алушының есебі (қазақша)
mentoring-mentorship-mentee-report-ru = Тәлім алушының есебі (орысша)
mentoring-mentorship-mentee-report-en = Тәлім алушының есебі (ағылшынша)
mentoring-mentorship-mentee-feedback = Тәлім алушының кері байланысы
mentoring-mentorship-mentor-reported-on = Тәлімгер есеп берген күн
mentoring-mentorship-mentee-reported-on = Тәлім алушы есеп берген күн
mentoring-mentorship-proposal = Ұсыныс
mentoring-mentorship-proposal-continue = жалғастыру
mentoring-mentorship-proposal-finish = аяқтау
mentoring-mentorship-ended-on = Аяқталған күні
mentoring-mentorship-end-reason = Себебі
mentoring-mentorship-note = { record-note }

## Contact with the mentor

mentoring-mentor-meeting = Тәлімгермен кездесу
    .plural = Тәлімгермен кездесулер
mentoring-mentor-meeting-mentorship = Тәлімгерлік жұбы
mentoring-mentor-meeting-date = Күні
mentoring-mentor-meeting-kind = Түрі
mentoring-mentor-meeting-kind-meeting = кездесу
mentoring-mentor-meeting-kind-advice = кеңес
mentoring-mentor-meeting-kind-demonstration = көрсетілім сабағы
mentoring-mentor-meeting-kind-planning = бірлесіп жоспарлау
mentoring-mentor-meeting-kind-materials = материалдар беру
mentoring-mentor-meeting-kind-online = онлайн сөйлесу
mentoring-mentor-meeting-content = Мазмұны
mentoring-mentor-meeting-agreed = Не келісілді
mentoring-mentor-meeting-minutes = Минут
mentoring-mentor-meeting-plan-item = Жоспар тармағы
mentoring-mentor-meeting-state = Кімге көрінеді
mentoring-mentor-meeting-state-draft = жоба, тек өзіне көрінеді
mentoring-mentor-meeting-state-shared = ортақ
mentoring-mentor-meeting-note = { record-note }

## Lesson visit

mentoring-lesson-visit = Сабаққа қатысу
    .plural = Сабаққа қатысулар
mentoring-lesson-visit-teacher = Сабақ берген педагог
mentoring-lesson-visit-visitor = Қатысушы
mentoring-lesson-visit-mentorship = Тәлімгерлік жұбы
mentoring-lesson-visit-date = Күні
mentoring-lesson-visit-kind = Түрі
mentoring-lesson-visit-kind-mentoring = тәлімгерлік
mentoring-lesson-visit-kind-mutual = өзара қатысу
mentoring-lesson-visit-kind-open = ашық сабақ
mentoring-lesson-visit-kind-control = бақылау
mentoring-lesson-visit-discipline = Пәні
mentoring-lesson-visit-student-group = Оқу тобы
mentoring-lesson-visit-lesson-number = Сабақтың реті
mentoring-lesson-visit-topic = Сабақтың тақырыбы
mentoring-lesson-visit-strengths = Күшті жақтары
mentoring-lesson-visit-recommendations = Ұсыныстар
mentoring-lesson-visit-state = Кімге көрінеді
mentoring-lesson-visit-state-draft = жоба, тек өзіне көрінеді
mentoring-lesson-visit-state-shared = ортақ
mentoring-lesson-visit-course-year = Курсы
mentoring-lesson-visit-conclusion = Қорытынды
mentoring-lesson-visit-note = { record-note }

## Mark of the observation sheet

mentoring-visit-score = Бақылау парағының белгісі
    .plural = Бақылау парағы
mentoring-visit-score-lesson-visit = Сабаққа қатысу
mentoring-visit-score-observation-criterion = Өлшем
mentoring-visit-score-score = Белгі
mentoring-visit-score-note = { record-note }

## Mark of the diagnosis

mentoring-diagnosis-score = Диагностика белгісі
    .plural = Диагностика
mentoring-diagnosis-score-mentorship = Тәлімгерлік жұбы
mentoring-diagnosis-score-point = Кезеңі
mentoring-diagnosis-score-point-entry = басындағы диагностика
mentoring-diagnosis-score-point-closing = соңындағы диагностика
mentoring-diagnosis-score-observation-criterion = Өлшем
mentoring-diagnosis-score-score = Белгі
mentoring-diagnosis-score-date = Күні
mentoring-diagnosis-score-note = { record-note }

## Young teacher's note

mentoring-growth-note = Жас педагогтің жазбасы
    .plural = Жас педагогтің жазбалары
mentoring-growth-note-mentorship = Тәлімгерлік жұбы
mentoring-growth-note-date = Күні
mentoring-growth-note-text = Жұмысымда не өзгерді
mentoring-growth-note-state = Кімге көрінеді
mentoring-growth-note-state-draft = жоба, тек өзіне көрінеді
mentoring-growth-note-state-shared = ортақ
mentoring-growth-note-note = { record-note }

mentoring-mentorship-mentor-name = Тәлімгер
mentoring-mentorship-mentee-name = Тәлім алушы
mentoring-mentorship-department = Бөлімше
mentoring-mentorship-meetings = Кездесулер
mentoring-mentorship-minutes = Көмек көрсетілген минут
mentoring-mentorship-visits-by-mentor = Тәлімгер қатысқан сабақтар
mentoring-mentorship-visits-by-mentee = Тәлім алушы қатысқан сабақтар
mentoring-mentorship-plan-items = Жоспар тармақтары
mentoring-mentorship-plan-done = Орындалған тармақтар
mentoring-mentorship-entry-score = Басындағы диагностика
mentoring-mentorship-closing-score = Соңындағы диагностика
mentoring-mentorship-gain = Өсім
mentoring-mentorship-last-contact = Соңғы кездесу
mentoring-mentorship-silent-days = Кездесусіз өткен күн
mentoring-mentorship-clock = Жай-күйі
mentoring-mentorship-clock-silent = көптен кездеспеген
mentoring-mentorship-clock-overdue = мерзімі өткен
mentoring-mentorship-clock-due = мерзімі жақын
mentoring-mentorship-clock-proposed = ұсынылған
mentoring-mentorship-clock-ordered = бұйрық шықты
mentoring-mentorship-clock-running = жүріп жатыр
mentoring-mentorship-clock-reported = есеп тапсырылды
mentoring-mentorship-clock-closed = аяқталды
mentoring-mentorship-clock-stopped = мерзімінен бұрын тоқтатылды

mentoring-mentor-meeting-mentee = Тәлім алушы

mentoring-lesson-visit-direction = Бағыты
mentoring-lesson-visit-direction-by-mentor = тәлімгер тәлім алушының сабағына қатысты
mentoring-lesson-visit-direction-by-mentee = тәлім алушы тәлімгердің сабағына қатысты
mentoring-lesson-visit-direction-other = басқа
mentoring-lesson-visit-mean-score = Орташа белгі

## Screens of mentoring and technologies

mentoring-pairs = Жұптар
mentoring-load = Тәлімгерлердің жүктемесі
mentoring-load-running = Қазір тәлім алушысы
mentoring-load-state = Шегі
mentoring-load-over = шектен асты
mentoring-load-full = шегіне жетті
# $count (number)
mentoring-load-free = тағы алуға болады: { $count }
mentoring-load-empty = Қазір жүріп жатқан жұп жоқ.
mentoring-school-form = Жас педагог мектебі
mentoring-form = Есеп
mentoring-propose = Жұп ұсыну
mentoring-pill-ending = мерзімі жақын немесе өткен
mentoring-all-years = Барлық оқу жылы
mentoring-empty = Әзірге тәлімгерлік жұбы жоқ
mentoring-empty-text = Алдымен көмек керек педагогті таңдаңыз: бағдарлама кім тәлімгер бола алатынын себебімен көрсетеді.
mentoring-gone = Мұндай жазба жоқ. Ол жойылған болуы мүмкін.
mentoring-choose-mentee = Тегін жазыңыз; алдымен жас мамандар көрсетіледі
mentoring-choose-mentor = Кандидатты таңдаңыз: оған не сай келетіні, не жетпейтіні осы жерде көрінеді.
mentoring-candidates = Кім тәлімгер бола алады
mentoring-candidate-ok = лайық
mentoring-candidate-nearly = ескертумен
mentoring-candidate-no = шарттарға сай емес
# $count (number)
mentoring-candidate-running = тәлім алушысы: { $count }
mentoring-filter-candidates = Тегі бойынша іздеу
mentoring-no-candidates = Лайық педагог табылмады.
mentoring-steps = Жұптың кезеңдері
mentoring-step-order = Бұйрық
mentoring-step-plan = Жоспар
mentoring-step-diagnose-entry = Басындағы диагностика
mentoring-step-meet = Кездесулер
mentoring-step-diagnose-closing = Соңындағы диагностика
mentoring-step-report = Екі жақтың есебі
mentoring-step-close = Аяқталуы
mentoring-step-late = көптен кездесу болмаған
mentoring-act-order = Бұйрықты енгізу
mentoring-act-plan = Жоспар құру
mentoring-act-diagnose-entry = Басындағы диагностиканы енгізу
mentoring-act-meet = Кездесуді жазу
mentoring-act-diagnose-closing = Соңындағы диагностиканы енгізу
mentoring-act-report = Есепті енгізу
mentoring-act-close = Жұпты аяқтау
mentoring-ask-order = Бұйрық
mentoring-ask-close = Жұпты аяқтау
mentoring-ask-stop = Мерзімінен бұрын тоқтату
mentoring-ask-prolong = Тағы бір жылға ұзарту
mentoring-do-order = Сақтау
mentoring-do-close = Аяқтау
mentoring-do-stop = Тоқтату
mentoring-do-prolong = Ұзарту
mentoring-prolong-text = Жаңа оқу жылына жаңа жұп ашылады: адамдары мен пәні сақталады, бұл жұп тарихта қалады.
mentoring-start = Жұмыс басталды
mentoring-plan-form = Жоспар қағаз түрінде
mentoring-visit-form = Парақ қағаз түрінде
mentoring-tab-timeline = Барысы
mentoring-tab-plan = Жоспар
mentoring-tab-diagnosis = Диагностика
mentoring-tab-visits = Сабаққа қатысу
mentoring-tab-growth = Өсу
mentoring-tab-reports = Есептер
mentoring-tab-papers = Құжаттары, тарихы
# $count (number)
mentoring-silent-days = кездесусіз { $count } күн
# $count, $done, $total (numbers)
mentoring-silent-text = Соңғы кездесуден бері { $count } күн өтті, ал жоспарда орындалды деп белгіленгені: { $done } / { $total }. Болған кездесуді жазыңыз немесе жаңасын белгілеңіз.
# $date (date)
mentoring-last-contact = соңғысы { $date }
mentoring-log = Не істелді
mentoring-log-empty = Әлі ештеңе жазылмаған.
# $count, $total (numbers)
mentoring-before-closing = Аяқтауға керегі: { $count } / { $total }
mentoring-visits-by-mentor = Тәлімгер тәлім алушының сабағында
mentoring-visits-by-mentee = Тәлім алушы тәлімгердің сабағында
mentoring-next = Келесі қадамға не керек
mentoring-warnings = Жұп шарттары
mentoring-history = Басқа жылдардағы жұптары
mentoring-new-contact = Жаңа кездесу
mentoring-contact-hint = Не талқыланды, не көрсетілді
mentoring-keep-draft = Жоба ретінде қалдыру: бөліскенше тек осы бетте көрінеді
mentoring-draft = жоба
mentoring-share = Бөлісу
# $count (number)
mentoring-minutes = { $count } минут
# $mean (text)
mentoring-mean = орташа белгі { $mean }
mentoring-mean-mark = Орташа белгі
mentoring-entry-order = Бұйрық
mentoring-entry-mentor-report = Тәлімгердің есебі
mentoring-entry-mentee-report = Тәлім алушының есебі
mentoring-entry-closed = Жұп аяқталды
mentoring-entry-stopped = Жұп мерзімінен бұрын тоқтатылды
mentoring-approve-plan = Жоспар бекітілді
mentoring-from-template = Дайын жоспардан алу
mentoring-choose-template = Дайын жоспар
mentoring-no-templates = Дайын жоспар әлі жоқ.
mentoring-edit-templates = Дайын жоспарларды баптау
mentoring-template-lines = Дайын жоспардың тармақтары
mentoring-take-template = Тармақтарын жоспарға қосу
mentoring-enter-entry = Басындағыны енгізу
mentoring-enter-closing = Соңындағыны енгізу
mentoring-scale = Шкаладағы орны
mentoring-gain-help = Өсім екі рет те белгіленген өлшемдер бойынша саналады.
mentoring-diagnosis-help = 1–5 пернелері белгі қойып, келесі жолға өтеді; өшіру пернесі белгіні алып тастайды.
mentoring-sheet-help = 0–3 пернелері белгі қойып, келесі жолға өтеді; өшіру пернесі белгіні алып тастайды. Қаралмаған жолды бос қалдырыңыз.
mentoring-lesson-mark-0 = байқалмады
mentoring-lesson-mark-1 = ішінара байқалды
mentoring-lesson-mark-2 = байқалды
mentoring-lesson-mark-3 = анық байқалды
mentoring-diagnosis-mark-1 = көмек керек
mentoring-diagnosis-mark-2 = тәлімгермен бірге орындайды
mentoring-diagnosis-mark-3 = кеңесіп орындайды
mentoring-diagnosis-mark-4 = өзі орындайды
mentoring-diagnosis-mark-5 = әріптестеріне көрсете алады
mentoring-share-visit = Бөлісу: парақ есептерде және қағазда пайда болады
mentoring-no-visits = Сабаққа қатысу әлі жазылмаған.
mentoring-paper = Тәлімгердің қағазы бойынша
mentoring-own-growth = Жас педагогтің өз өсуі
mentoring-achievements = Жетістіктері
mentoring-conclusion = Тәлімгердің қорытындысы
mentoring-mentee-account = Өз есебі
mentoring-no-notes = Жас педагог әлі жазба қалдырмаған.
mentoring-report-mentor = Тәлімгердің есебі
mentoring-report-mentee = Тәлім алушының есебі
mentoring-enter-report = Есепті енгізу
mentoring-correct = Түзету
# $date (date)
mentoring-reported-on = Тапсырылған күні: { $date }
mentoring-not-reported = Әлі тапсырылмаған.
mentoring-other-languages = Басқа тілдерде де жазу
mentoring-mend-men-member = Мектепке мүшелігін немесе санатын енгізіңіз, не басқа тәлімгер таңдаңыз.
mentoring-mend-men-school = Мектепке мүшелігін немесе санатын енгізіңіз.
mentoring-mend-men-order = Бұйрық күнін тексеріңіз; жұмысқа қабылданған күні белгісіз болса, педагогтің карточкасына енгізіңіз.
mentoring-mend-men-period = Мерзімді бір оқу жылына дейін қысқартыңыз; керек болса, кейін ұзартасыз.
mentoring-mend-men-load = Жүктемесі азырақ тәлімгер таңдаңыз немесе шекті баптаулардағы ережелерде өзгертіңіз.
mentoring-mend-men-novice = Педагогикалық өтілін тексеріңіз; жаңа пән болса, оны жұпта көрсетіңіз.
mentoring-mend-pair-order = Бұйрықтың нөмірін, күнін және мерзімін енгізіңіз.
mentoring-mend-pair-first-day = Басталу күні келгенде жұмыс басталды деп белгілеңіз.
mentoring-mend-pair-plan = Дайын жоспардан алыңыз немесе тармақтарын өзіңіз жазыңыз.
mentoring-mend-pair-entry = Басындағы диагностиканың белгілерін қойыңыз.
mentoring-mend-pair-contact = Болған кездесуді жазыңыз немесе жаңасын белгілеңіз.
mentoring-mend-pair-closing = Басында белгіленген өлшемдердің бәріне соңында да белгі қойыңыз.
mentoring-mend-pair-mentor-report = Тәлімгердің есебін енгізіңіз.
mentoring-mend-pair-mentee-report = Тәлім алушының есебін енгізіңіз.
mentoring-mend-pair-conclusion = Тәлімгердің қорытындысын кемінде бір тілде жазыңыз.
