### Lines of plans, ready plans.

## Line of a plan

planning-plan-item = Жоспар тармағы
    .plural = Жоспар тармақтары
planning-plan-item-group-year = Топтың оқу жылы
planning-plan-item-school-year = Мектептің оқу жылы
planning-plan-item-mentorship = Тәлімгерлік жұбы
planning-plan-item-rank = Реттік нөмірі
planning-plan-item-stage = Кезеңі
planning-plan-item-stage-organising = ұйымдастыру кезеңі
planning-plan-item-stage-practical = практикалық кезең
planning-plan-item-stage-closing = қорытынды кезең
planning-plan-item-activity-kk = Мазмұны (қазақша)
planning-plan-item-activity-ru = Мазмұны (орысша)
planning-plan-item-activity-en = Мазмұны (ағылшынша)
planning-plan-item-form = Түрі
planning-plan-item-form-theory = теориялық отырыс
planning-plan-item-form-master-class = шеберлік сыныбы
planning-plan-item-form-consultation = кеңес
planning-plan-item-form-workshop = практикум
planning-plan-item-form-visit = сабаққа қатысу
planning-plan-item-form-results = қорытындылау
planning-plan-item-form-other = басқа
planning-plan-item-term-from = Мерзімі: басы
    .help = Күн немесе ай, мысалы, 10.2026; бос болса, жыл бойы.
planning-plan-item-term-to = Мерзімі: соңы
planning-plan-item-responsible = Жауапты
planning-plan-item-responsible-text = Жауапты (рөлі)
planning-plan-item-expected-result-kk = Нәтижесі (қазақша)
planning-plan-item-expected-result-ru = Нәтижесі (орысша)
planning-plan-item-expected-result-en = Нәтижесі (ағылшынша)
planning-plan-item-state = Күйі
planning-plan-item-state-planned = жоспарланған
planning-plan-item-state-in-progress = орындалуда
planning-plan-item-state-done = орындалды
planning-plan-item-state-moved = кейінге қалдырылды
planning-plan-item-state-cancelled = алынып тасталды
planning-plan-item-done-on = Орындалған күні
planning-plan-item-mark = Орындалуы туралы белгі
planning-plan-item-reason = Себебі
planning-plan-item-carried-from = Қай тармақтан көшірілді
planning-plan-item-plan = Жоспар
planning-plan-item-plan-section = Бөлімі
planning-plan-item-event-kind = Өткізу нысаны
planning-plan-item-form-text = Өткізу нысаны (сөзбен)
planning-plan-item-term-kind = Мерзімі
planning-plan-item-term-kind-on = күні не айы
planning-plan-item-term-kind-between = аралығында
planning-plan-item-term-kind-until = мерзіміне дейін
planning-plan-item-term-kind-all-year = жыл бойы
planning-plan-item-term-kind-monthly = ай сайын
planning-plan-item-term-kind-quarterly = тоқсан сайын
planning-plan-item-term-kind-half-year-1 = I жартыжылдық
planning-plan-item-term-kind-half-year-2 = II жартыжылдық
planning-plan-item-term-kind-as-needed = қажет болғанда
planning-plan-item-term-text = Мерзімінің жазылуы
planning-plan-item-people = Жауапты педагогтер
planning-plan-item-roles = Жауапты тұлғалар
planning-plan-item-completion-form = Аяқталу нысаны
planning-plan-item-completion-text = Аяқталу нысаны (сөзбен)
planning-plan-item-indicator = Көрсеткіш
planning-plan-item-target = Неше рет
planning-plan-item-done-by-hand = Қолмен белгіленді
planning-plan-item-moved-from = Бұрынғы мерзімі
planning-plan-item-control-aim = Бақылау мақсаты
planning-plan-item-control-object = Бақылау нысаны
planning-plan-item-control-kind = Бақылау түрі
planning-plan-item-control-kind-thematic = тақырыптық
planning-plan-item-control-kind-frontal = жаппай
planning-plan-item-control-kind-personal = дербес
planning-plan-item-control-kind-class = топтық-жинақтаушы
planning-plan-item-control-kind-overview = шолу
planning-plan-item-control-kind-current = ағымдағы
planning-plan-item-control-method = Әдісі
planning-plan-item-hearing-place = Қаралатын орны
planning-plan-item-control-decision = Басқару шешімі
planning-plan-item-second-control = Қайта бақылау
planning-plan-item-note = { record-note }

## Plan template

planning-plan-template = Жоспар үлгісі
    .plural = Жоспар үлгілері
planning-plan-template-name-kk = { record-name-kk }
planning-plan-template-name-ru = { record-name-ru }
planning-plan-template-name-en = { record-name-en }
planning-plan-template-synonyms = { record-synonyms }
planning-plan-template-need = Қажеттілік
planning-plan-template-need-planning = сабақты жоспарлау
planning-plan-template-need-methods = оқыту әдістері мен технологиялары
planning-plan-template-need-assessment = бағалау
planning-plan-template-need-group-work = топпен жұмыс
planning-plan-template-need-documents = оқу құжаттамасы
planning-plan-template-need-digital = цифрлық құралдар
planning-plan-template-archived = { record-archived }
planning-plan-template-note = { record-note }

## Line of a template

planning-plan-template-item = Үлгінің тармағы
    .plural = Үлгінің тармақтары
planning-plan-template-item-plan-template = Жоспар үлгісі
planning-plan-template-item-rank = Реттік нөмірі
planning-plan-template-item-month = Айы
planning-plan-template-item-form = Түрі
planning-plan-template-item-form-theory = теориялық отырыс
planning-plan-template-item-form-master-class = шеберлік сыныбы
planning-plan-template-item-form-consultation = кеңес
planning-plan-template-item-form-workshop = практикум
planning-plan-template-item-form-visit = сабаққа қатысу
planning-plan-template-item-form-results = қорытындылау
planning-plan-template-item-form-other = басқа
planning-plan-template-item-activity-kk = Мазмұны (қазақша)
planning-plan-template-item-activity-ru = Мазмұны (орысша)
planning-plan-template-item-activity-en = Мазмұны (ағылшынша)
planning-plan-template-item-expected-result-kk = Нәтижесі (қазақша)
planning-plan-template-item-expected-result-ru = Нәтижесі (орысша)
planning-plan-template-item-expected-result-en = Нәтижесі (ағылшынша)
planning-plan-template-item-note = { record-note }

planning-plan-item-stage-rank = Кезең реті
planning-plan-item-term-end = Соңғы күні
planning-plan-item-facts = Дерегі
planning-plan-item-clock = Орындалу жайы
planning-plan-item-clock-overdue = мерзімі өткен
planning-plan-item-clock-planned = жоспарланған
planning-plan-item-clock-in-progress = орындалуда
planning-plan-item-clock-done = орындалды
planning-plan-item-clock-moved = кейінге қалдырылды
planning-plan-item-clock-cancelled = алынып тасталды

## Screens

planning-all-year = жыл бойы
planning-mark-done = Орындалды
planning-mark-line = Белгі қою
planning-how-it-stands = Тармақтың жайы
planning-empty = Жоспарда әлі тармақ жоқ
planning-empty-text = Төмендегі жолға не істелетінін жазып, Enter пернесін басыңыз. Түрін, мерзімін, жауаптысын кейін де толықтыруға болады.
planning-new-line = Жаңа тармақ: не істеледі
planning-new-term = Мерзімі: күн немесе ай
planning-progress = Орындалғаны: { $done } / { $total }
planning-carried = өткен жылдан
planning-to-session = Отырыс қосу

## Plan

planning-plan = Жоспар
    .plural = Жоспарлар
planning-plan-kind = Түрі
planning-plan-kind-methodical = әдістемелік жұмыс жоспары
planning-plan-kind-school = Шеберлік мектебінің жоспары
planning-plan-kind-group = шығармашылық топтың жоспары
planning-plan-kind-mentoring = тәлімгердің жоспары
planning-plan-kind-young-teacher-school = жас педагог мектебінің жоспары
planning-plan-kind-prospective = перспективалық жоспар
planning-plan-kind-network = желілік өзара іс-қимыл жоспары
planning-plan-kind-post-course = курстан кейінгі қолдау жоспары
planning-plan-kind-internal-control = колледжішілік бақылау жоспары
planning-plan-academic-year = Оқу жылы
planning-plan-title-kk = Атауы (қазақша)
planning-plan-title-ru = Атауы (орысша)
planning-plan-title-en = Атауы (ағылшынша)
planning-plan-group-year = Топтың оқу жылы
planning-plan-school-year = Мектептің оқу жылы
planning-plan-mentorship = Тәлімгерлік жұбы
planning-plan-network-community = Желілік қоғамдастық
planning-plan-department = { college-department }
planning-plan-topic-kk = Бірыңғай әдістемелік тақырып (қазақша)
planning-plan-topic-ru = Бірыңғай әдістемелік тақырып (орысша)
planning-plan-topic-en = Бірыңғай әдістемелік тақырып (ағылшынша)
planning-plan-goal-kk = Мақсаты (қазақша)
planning-plan-goal-ru = Мақсаты (орысша)
planning-plan-goal-en = Мақсаты (ағылшынша)
planning-plan-tasks-kk = Міндеттері (қазақша)
planning-plan-tasks-ru = Міндеттері (орысша)
planning-plan-tasks-en = Міндеттері (ағылшынша)
planning-plan-analysis-kk = Өткен жылдың қысқаша талдауы (қазақша)
planning-plan-analysis-ru = Өткен жылдың қысқаша талдауы (орысша)
planning-plan-analysis-en = Өткен жылдың қысқаша талдауы (ағылшынша)
planning-plan-period-from = Басталу күні
planning-plan-period-to = Аяқталу күні
planning-plan-state = Күйі
planning-plan-state-draft = жоба
planning-plan-state-review = қарауда
planning-plan-state-rework = пысықтауда
planning-plan-state-agreed = келісілді
planning-plan-state-approved = бекітілді
planning-plan-state-executed = орындалды
planning-plan-state-archived = мұрағатта
planning-plan-approved-on = Бекітілген күні
planning-plan-continues = Қай жоспардың жалғасы
planning-plan-file = Қол қойылған жоспар (скан)
planning-plan-note = { record-note }
planning-plan-year-start = Жылы
planning-plan-items = Тармақ саны

## Section of a plan

planning-plan-section = Жоспар бөлімі
    .plural = Жоспар бөлімдері
planning-plan-section-plan = Жоспар
planning-plan-section-rank = Реттік нөмірі
planning-plan-section-title-kk = Атауы (қазақша)
planning-plan-section-title-ru = Атауы (орысша)
planning-plan-section-title-en = Атауы (ағылшынша)
planning-plan-section-plan-direction = Жұмыс бағыты
planning-plan-section-note = { record-note }

## Approved version of a plan

planning-plan-version = Жоспардың бекітілген нұсқасы
    .plural = Жоспардың бекітілген нұсқалары
planning-plan-version-plan = Жоспар
planning-plan-version-number = Нұсқа нөмірі
planning-plan-version-approved-on = Бекітілген күні
planning-plan-version-approved-by = Кім бекітті
planning-plan-version-reason = Жаңа нұсқаның себебі
planning-plan-version-content = Мазмұны
planning-plan-version-note = { record-note }

## Computed of lines and plans

planning-plan-item-section-rank = Бөлім нөмірі
planning-plan-item-section-title = Бөлім
planning-plan-item-number = Тармақ
planning-plan-item-academic-year = Оқу жылы
planning-plan-item-term-start = Бірінші күні
planning-plan-item-month-count = Ай саны
planning-plan-item-months = Айлары
planning-plan-item-facts-needed = Қанша факт керек
planning-plan-done = Орындалды
planning-plan-overdue = Мерзімі өтті
planning-plan-percent = Орындалу, %
