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
