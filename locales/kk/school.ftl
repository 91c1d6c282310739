### The School of Excellence: the School, its members, its years.

## School of Excellence

school-school = Шеберлік мектебі
    .plural = Шеберлік мектептері
school-school-name-kk = { record-name-kk }
school-school-name-ru = { record-name-ru }
school-school-name-en = { record-name-en }
school-school-short-name-kk = { record-short-name-kk }
school-school-short-name-ru = { record-short-name-ru }
school-school-short-name-en = { record-short-name-en }
school-school-group-label = Топтар қалай аталады
school-school-group-label-creative-group = шығармашылық топ
school-school-group-label-creative-platform = шығармашылық алаң
school-school-group-label-microgroup = шағын топ
school-school-leader = Жетекшісі
school-school-active-from = Жұмысының басталған күні
school-school-active-to = Жұмысының аяқталған күні
school-school-order-number = Бұйрық нөмірі
school-school-order-date = Бұйрық күні
school-school-regulation-number = Ереже нөмірі
school-school-regulation-date = Ереже күні
school-school-regulation-approved-on = Ереже бекітілген күн
school-school-regulation-file = Ереже (файл)
school-school-note = { record-note }

## Membership in the School

school-school-membership = Мектеп мүшелігі
    .plural = Мектеп мүшелері
school-school-membership-school = Мектеп
school-school-membership-person = { record-person }
school-school-membership-since = Басталу күні
school-school-membership-until = Аяқталу күні
school-school-membership-role = Рөлі
school-school-membership-role-member = мүше
school-school-membership-role-leader = жетекші
school-school-membership-role-deputy = жетекшінің орынбасары
school-school-membership-role-secretary = хатшы
school-school-membership-basis = Негізі
school-school-membership-order-number = Бұйрық нөмірі
school-school-membership-order-date = Бұйрық күні
school-school-membership-note = { record-note }

## Year of the School

school-school-year = Мектептің оқу жылы
    .plural = Мектептің оқу жылдары
school-school-year-school = Мектеп
school-school-year-academic-year = Оқу жылы
school-school-year-topic-kk = Тақырыбы (қазақша)
school-school-year-topic-ru = Тақырыбы (орысша)
school-school-year-topic-en = Тақырыбы (ағылшынша)
school-school-year-goal-kk = Мақсаты (қазақша)
school-school-year-goal-ru = Мақсаты (орысша)
school-school-year-goal-en = Мақсаты (ағылшынша)
school-school-year-tasks-kk = Міндеттері (қазақша)
school-school-year-tasks-ru = Міндеттері (орысша)
school-school-year-tasks-en = Міндеттері (ағылшынша)
school-school-year-expected-result-kk = Күтілетін нәтиже (қазақша)
school-school-year-expected-result-ru = Күтілетін нәтиже (орысша)
school-school-year-expected-result-en = Күтілетін нәтиже (ағылшынша)
school-school-year-summary-kk = Нәтижелердің қорытындысы (қазақша)
school-school-year-summary-ru = Нәтижелердің қорытындысы (орысша)
school-school-year-summary-en = Нәтижелердің қорытындысы (ағылшынша)
school-school-year-difficulties-kk = Қиындықтар (қазақша)
school-school-year-difficulties-ru = Қиындықтар (орысша)
school-school-year-difficulties-en = Қиындықтар (ағылшынша)
school-school-year-next-tasks-kk = Келесі жылға міндеттер (қазақша)
school-school-year-next-tasks-ru = Келесі жылға міндеттер (орысша)
school-school-year-next-tasks-en = Келесі жылға міндеттер (ағылшынша)
school-school-year-plan-approved-on = Жоспар бекітілген күн
school-school-year-plan-protocol = Жоспар: хаттама нөмірі
school-school-year-state = Күйі
school-school-year-state-planned = жоспарланған
school-school-year-state-running = жүріп жатыр
school-school-year-state-summed-up = қорытындыланған
school-school-year-state-archived = мұрағатта
school-school-year-summed-up-on = Қорытындыланған күн
school-school-year-note = { record-note }

school-school-members = Қазіргі мүшелері
school-school-groups = Жұмыс істейтін топтар

school-school-membership-person-name = { record-person }
school-school-membership-department = Бөлімше
school-school-membership-position = Лауазымы
school-school-membership-category = Санаты
school-school-membership-current = Қазір мүше

school-school-year-year-start = Оқу жылының басы
school-school-year-plan-items = Жоспар тармақтары
school-school-year-plan-done = Орындалғаны
school-school-year-sessions-held = Өткізілген отырыстар

## Screens

school-empty = Мектеп әлі құрылмаған
school-empty-text = Бұл – ең тәжірибелі педагогтердің тұрақты бірлестігі: шығармашылық топтардың жетекшілері мен тәлімгерлер осының мүшелерінен тағайындалады. Атауын колледж өзі таңдайды.
school-found = Мектепті құру
school-open-sample = Үлгі колледжді ашу
school-readiness = Мектептің дайындығы
school-no-year = Мектептің осы оқу жылы ашылмаған
school-no-year-text = Жыл ашылғанда оған жоспар мен отырыстар жазылады.
school-open-year = { $year } оқу жылын ашу
school-print-plan = Жоспарды шығару
school-print-report = Есепті шығару
school-leader-is = жетекшісі:
school-no-leader = жетекшісі көрсетілмеген
school-plan = Жылдық жоспар
school-plan-approval = Жоспардың бекітілуі
school-about = Тақырыбы мен мақсаты
school-no-sessions = Мектептің отырысы әлі болған жоқ
school-no-sessions-text = Отырысты қосыңыз: күні, түрі, тақырыбы.
school-open-groups = Топтарды ашу
school-no-groups = Мектептің тобы әлі жоқ
school-no-groups-text = Топтар технологиялар бойынша құрылады, жетекшісі Мектеп мүшелерінен тағайындалады.
school-members-now = Қазіргі мүшелері
school-former = бұрынғы мүшелерімен: { $count }
school-add-member = Мүше қосу
school-no-members = Мектепте әлі мүше жоқ
school-no-members-text = Мүшелерді негізін (бұйрық, кеңес хаттамасы) көрсетіп қосыңыз.
school-end = Мүшелігін аяқтау
school-end-text = Мүшелік өшірілмейді, тарихы сақталады. Топ жетекшілігі өздігінен аяқталмайды, бірақ ескерту шығады.
school-names = Атаулары мен жетекшісі
school-regulation = Ереже
school-order = Бұйрық пен мерзімдері
school-tab-members = Мүшелері
school-tab-plan = Жоспар
school-tab-sessions = Отырыстар
school-tab-groups = Топтар
school-tab-papers = Құжаттары
school-tab-history = Өзгерістер тарихы
school-school-membership-department-title = Бөлімше
school-school-membership-category-title = Санаты
school-end-short = Аяқтау
