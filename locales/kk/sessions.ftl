### Sessions: agenda, decisions, attendance, materials.

## Session

sessions-session = Отырыс
    .plural = Отырыстар
sessions-session-group-year = Топтың оқу жылы
sessions-session-school-year = Мектептің оқу жылы
sessions-session-number = Нөмірі
sessions-session-date = Күні
sessions-session-start-time = Уақыты
    .help = Мысалы, 15:00.
sessions-session-hours = Сағат саны
sessions-session-kind = Түрі
sessions-session-kind-theory = теориялық отырыс
sessions-session-kind-master-class = шеберлік сыныбы
sessions-session-kind-consultation = жоспарлау құжаттамасы бойынша кеңес
sessions-session-kind-workshop = практикум
sessions-session-kind-visit = сабаққа қатысу
sessions-session-kind-results = қорытынды отырыс
sessions-session-topic-kk = Тақырыбы (қазақша)
sessions-session-topic-ru = Тақырыбы (орысша)
sessions-session-topic-en = Тақырыбы (ағылшынша)
sessions-session-format = Өткізу түрі
sessions-session-format-in-person = күндізгі
sessions-session-format-distance = қашықтан
sessions-session-format-mixed = аралас
sessions-session-place = Өтетін орны
sessions-session-chair = Төраға
sessions-session-secretary = Хатшы
sessions-session-leader = Жүргізуші
sessions-session-invited = Шақырылғандар
sessions-session-state = Күйі
sessions-session-state-planned = жоспарланған
sessions-session-state-held = өткізілді
sessions-session-state-cancelled = өткізілмейді
sessions-session-cancel-reason = Өткізілмеу себебі
sessions-session-plan-item = Жоспар тармағы
sessions-session-body = Орган
sessions-session-body-methodical-council = әдістемелік кеңес
sessions-session-body-pedagogical-council = педагогикалық кеңес
sessions-session-body-commission = циклдік әдістемелік комиссия
sessions-session-body-other = басқа
sessions-session-council-year = Оқу жылы
sessions-session-department = { college-department }
sessions-session-note = { record-note }

## Agenda item

sessions-agenda-item = Күн тәртібінің мәселесі
    .plural = Күн тәртібі
sessions-agenda-item-session = Отырыс
sessions-agenda-item-rank = Реттік нөмірі
sessions-agenda-item-title-kk = Мәселе (қазақша)
sessions-agenda-item-title-ru = Мәселе (орысша)
sessions-agenda-item-title-en = Мәселе (ағылшынша)
sessions-agenda-item-speaker = Баяндамашы
sessions-agenda-item-speaker-text = Баяндамашы (сырттан)
sessions-agenda-item-heard-kk = Тыңдалды (қазақша)
sessions-agenda-item-heard-ru = Тыңдалды (орысша)
sessions-agenda-item-heard-en = Тыңдалды (ағылшынша)
sessions-agenda-item-spoke-kk = Сөйледі (қазақша)
sessions-agenda-item-spoke-ru = Сөйледі (орысша)
sessions-agenda-item-spoke-en = Сөйледі (ағылшынша)
sessions-agenda-item-note = { record-note }

## Decision

sessions-decision = Шешім
    .plural = Шешімдер
sessions-decision-session = Отырыс
sessions-decision-agenda-item = Күн тәртібінің мәселесі
sessions-decision-rank = Реттік нөмірі
sessions-decision-text-kk = Шешім (қазақша)
sessions-decision-text-ru = Шешім (орысша)
sessions-decision-text-en = Шешім (ағылшынша)
sessions-decision-responsible = Жауапты
sessions-decision-responsible-text = Жауапты (рөлі)
sessions-decision-due = Мерзімі
sessions-decision-state = Күйі
sessions-decision-state-open = орындалуда
sessions-decision-state-done = орындалды
sessions-decision-state-cancelled = күші жойылды
sessions-decision-done-on = Орындалған күні
sessions-decision-done-note = Не істелді
sessions-decision-event = Іс-шара
sessions-decision-plan-item = Жоспар тармағы
sessions-decision-follow-up-event = Қай іс-шараға әкелді
sessions-decision-note = { record-note }

## Attendance

sessions-attendance = Қатысу
    .plural = Қатысу
sessions-attendance-session = Отырыс
sessions-attendance-person = { record-person }
sessions-attendance-mark = Қатысуы
sessions-attendance-mark-present = қатысты
sessions-attendance-mark-absent = қатыспады
sessions-attendance-mark-excused = себепті қатыспады
sessions-attendance-hours = Сағат саны
    .help = Бос болса, отырыстың сағаты алынады.
sessions-attendance-note = { record-note }

## Material of a session

sessions-session-material = Отырыс материалы
    .plural = Отырыс материалдары
sessions-session-material-session = Отырыс
sessions-session-material-title = Атауы
sessions-session-material-url = Сілтеме
sessions-session-material-file = Файл
sessions-session-material-note = { record-note }

sessions-session-creative-group = Топ
sessions-session-academic-year = Оқу жылы
sessions-session-owner-title = Кімнің отырысы
sessions-session-marked = Белгіленгені
sessions-session-present = Қатысқаны
sessions-session-attendance-percent = Қатысу, %

sessions-decision-session-date = Отырыс күні
sessions-decision-overdue = Мерзімі өткен
sessions-decision-decided-at = Қай жерде қабылданды

sessions-attendance-person-name = { record-person }
sessions-attendance-session-date = Күні
sessions-attendance-session-kind = Түрі
sessions-attendance-session-kind-theory = теориялық отырыс
sessions-attendance-session-kind-master-class = шеберлік сыныбы
sessions-attendance-session-kind-consultation = жоспарлау құжаттамасы бойынша кеңес
sessions-attendance-session-kind-workshop = практикум
sessions-attendance-session-kind-visit = сабаққа қатысу
sessions-attendance-session-kind-results = қорытынды отырыс
sessions-attendance-creative-group = Топ
sessions-attendance-counted-hours = Есептелген сағат

## Screens

sessions-present-of = { $present } / { $marked }
sessions-no-responsible = жауаптысы жоқ
sessions-no-due = мерзімі жоқ
sessions-due = мерзімі: { $date }
sessions-overdue = мерзімі өтті
sessions-minutes-number = № { $number }, { $date }
sessions-attendance-title = Кім қатысты
sessions-guest = топ мүшесі емес
sessions-head = жетекші
sessions-no-mark = белгісі жоқ
sessions-add-guest = Мүше емес педагог
sessions-all-present = Бәрі қатысты
sessions-nobody = Топта мүше жоқ, белгілейтін адам жоқ.
sessions-keys = Пернелер: ↑ ↓ – жол, 1 не Қ – қатысты, 2 не Ж – қатыспады, 3 не С – себепті, бос орын – келесі белгі, → – сағат, Ctrl+A – бәрі қатысты, Enter – сақтау.
sessions-cancel = Отырыс өтпейді…
sessions-gone = Бұл отырыс мұнда жоқ. Ол жойылған болуы мүмкін.
sessions-minutes = Хаттама
sessions-next-mark = Қатысуды белгілеу
sessions-next-hold = Отырыс өткізілді
sessions-register = Хаттаманы құжаттар тізіліміне енгізу
# $number (text)
sessions-registered = Тізілімдегі хаттама: № { $number }
sessions-before-minutes = Хаттамаға дейін
sessions-agenda = Күн тәртібі
sessions-heard = тыңдалды
sessions-no-agenda = Күн тәртібі әлі жазылмаған.
sessions-no-decisions = Шешім әлі жазылмаған.
sessions-no-materials = Материал әлі тіркелмеген.
sessions-earlier = Бұрынғы орындалмаған шешімдер
sessions-mark-present = қатысты
sessions-mark-absent = жоқ
sessions-mark-excused = себепті
sessions-not-yet = Қатысу отырыс күні белгіленеді: { $date }.
