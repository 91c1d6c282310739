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
