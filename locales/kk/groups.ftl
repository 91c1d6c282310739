### Creative groups: the group, its years, heads, members, products, results.

## Creative group

groups-creative-group = Шығармашылық топ
    .plural = Шығармашылық топтар
groups-creative-group-school = Мектеп
groups-creative-group-kind = Түрі
groups-creative-group-kind-creative-group = шығармашылық топ
groups-creative-group-kind-young-teacher-school = жас педагог мектебі
groups-creative-group-name-kk = { record-name-kk }
groups-creative-group-name-ru = { record-name-ru }
groups-creative-group-name-en = { record-name-en }
groups-creative-group-technology = Негізгі технология
groups-creative-group-technologies = Қосымша технологиялар
groups-creative-group-founded-on = Құрылған күні
groups-creative-group-order-number = Бұйрық нөмірі
groups-creative-group-order-date = Бұйрық күні
groups-creative-group-regulation-number = Ереже нөмірі
groups-creative-group-regulation-date = Ереже күні
groups-creative-group-regulation-approved-on = Ереже бекітілген күн
groups-creative-group-regulation-file = Ереже (файл)
groups-creative-group-min-size = Мүшелердің ең аз саны
    .help = Бос болса, колледждің ережесі қолданылады.
groups-creative-group-state = Күйі
groups-creative-group-state-draft = жоба
groups-creative-group-state-active = жұмыс істейді
groups-creative-group-state-suspended = тоқтатыла тұрды
groups-creative-group-state-closed = жабылды
groups-creative-group-closed-on = Жабылған күні
groups-creative-group-note = { record-note }

## Year of a group

groups-group-year = Топтың оқу жылы
    .plural = Топтардың оқу жылдары
groups-group-year-creative-group = Топ
groups-group-year-academic-year = Оқу жылы
groups-group-year-topic-kk = Тақырыбы (қазақша)
groups-group-year-topic-ru = Тақырыбы (орысша)
groups-group-year-topic-en = Тақырыбы (ағылшынша)
groups-group-year-goal-kk = Мақсаты (қазақша)
groups-group-year-goal-ru = Мақсаты (орысша)
groups-group-year-goal-en = Мақсаты (ағылшынша)
groups-group-year-tasks-kk = Міндеттері (қазақша)
groups-group-year-tasks-ru = Міндеттері (орысша)
groups-group-year-tasks-en = Міндеттері (ағылшынша)
groups-group-year-expected-result-kk = Күтілетін нәтиже (қазақша)
groups-group-year-expected-result-ru = Күтілетін нәтиже (орысша)
groups-group-year-expected-result-en = Күтілетін нәтиже (ағылшынша)
groups-group-year-summary-kk = Нәтижелердің қорытындысы (қазақша)
groups-group-year-summary-ru = Нәтижелердің қорытындысы (орысша)
groups-group-year-summary-en = Нәтижелердің қорытындысы (ағылшынша)
groups-group-year-difficulties-kk = Қиындықтар (қазақша)
groups-group-year-difficulties-ru = Қиындықтар (орысша)
groups-group-year-difficulties-en = Қиындықтар (ағылшынша)
groups-group-year-next-tasks-kk = Келесі жылға міндеттер (қазақша)
groups-group-year-next-tasks-ru = Келесі жылға міндеттер (орысша)
groups-group-year-next-tasks-en = Келесі жылға міндеттер (ағылшынша)
groups-group-year-plan-approved-on = Жоспар бекітілген күн
groups-group-year-plan-protocol = Жоспар: хаттама нөмірі
groups-group-year-state = Күйі
groups-group-year-state-planned = жоспарланған
groups-group-year-state-running = жүріп жатыр
groups-group-year-state-summed-up = қорытындыланған
groups-group-year-state-archived = мұрағатта
groups-group-year-summed-up-on = Қорытындыланған күн
groups-group-year-note = { record-note }

## Headship

groups-headship = Топ жетекшілігі
    .plural = Топ жетекшілері
groups-headship-creative-group = Топ
groups-headship-person = { record-person }
groups-headship-since = Басталу күні
groups-headship-until = Аяқталу күні
groups-headship-order-number = Бұйрық нөмірі
groups-headship-order-date = Бұйрық күні
groups-headship-eligibility = Тағайындалған күнгі талаптарға сәйкестігі
groups-headship-override-reason = Талап орындалмаса да тағайындау себебі
groups-headship-end-reason = Аяқталу себебі
groups-headship-note = { record-note }

## Membership in a group

groups-group-membership = Топ мүшелігі
    .plural = Топ мүшелері
groups-group-membership-creative-group = Топ
groups-group-membership-person = { record-person }
groups-group-membership-since = Басталу күні
groups-group-membership-until = Аяқталу күні
groups-group-membership-role = Рөлі
groups-group-membership-role-member = мүше
groups-group-membership-role-secretary = хатшы
groups-group-membership-role-coach = коуч
groups-group-membership-role-system-specialist = жүйе маманы
groups-group-membership-role-other = басқа
groups-group-membership-role-text = Рөлі сөзбен
    .help = Мысалы: «Talap» коучы, «Platonus» жүйесінің маманы.
groups-group-membership-reason = Кіру негізі
    .help = Осы технологияны талап ететін мамандық немесе оқу жүктемесі.
groups-group-membership-end-reason = Шығу себебі
groups-group-membership-note = { record-note }

## Product of a group

groups-group-product = Топ өнімі
    .plural = Топ өнімдері
groups-group-product-group-year = Топтың оқу жылы
groups-group-product-kind = Түрі
groups-group-product-kind-programme = оқу бағдарламасы
groups-group-product-kind-test = компьютерлік тест
groups-group-product-kind-method-kit = әдістемелік жинақ
groups-group-product-kind-electronic-course = электрондық курс
groups-group-product-kind-manual = әдістемелік құрал
groups-group-product-kind-recommendations = әдістемелік ұсынымдар
groups-group-product-kind-algorithm = алгоритм, нұсқаулық
groups-group-product-kind-other = басқа
groups-group-product-title-kk = Атауы (қазақша)
groups-group-product-title-ru = Атауы (орысша)
groups-group-product-title-en = Атауы (ағылшынша)
groups-group-product-authors = Авторлары
groups-group-product-date = Күні
groups-group-product-used-in = Қайда қолданылады
groups-group-product-url = Сілтеме
groups-group-product-file = Файл
groups-group-product-note = { record-note }

## Member's result of the year

groups-member-result = Мүшенің жыл нәтижесі
    .plural = Мүшелердің жыл нәтижелері
groups-member-result-group-year = Топтың оқу жылы
groups-member-result-person = { record-person }
groups-member-result-level = Жыл соңындағы деңгейі
groups-member-result-level-learning = үйренуде
groups-member-result-level-applies = қолданады
groups-member-result-level-shares = тәжірибесімен бөліседі
groups-member-result-mastered = Технологияны меңгерді
groups-member-result-analysis = Талдау
groups-member-result-note = { record-note }

groups-creative-group-head = Жетекшісі
groups-creative-group-members = Қазіргі мүшелері
groups-creative-group-years = Жұмыс істеген жылдары
groups-creative-group-latest-year = Соңғы оқу жылы
groups-creative-group-sessions-held = Өткізілген отырыстар

groups-group-year-group-name = Топ
groups-group-year-year-start = Оқу жылының басы
groups-group-year-technology = Технология
groups-group-year-head = Жетекшісі
groups-group-year-members = Жыл ішіндегі мүшелері
groups-group-year-plan-items = Жоспар тармақтары
groups-group-year-plan-done = Орындалған тармақтар
groups-group-year-sessions-planned = Жоспарланған отырыстар
groups-group-year-sessions-held = Өткізілген отырыстар
groups-group-year-attendance-percent = Қатысу, %
groups-group-year-products = Өнімдер
groups-group-year-mastered = Технологияны меңгергендер

groups-headship-person-name = { record-person }
groups-headship-current = Қазір жетекші
groups-headship-in-school = Қазір Мектеп мүшесі

groups-group-membership-person-name = { record-person }
groups-group-membership-department = Бөлімше
groups-group-membership-position = Лауазымы
groups-group-membership-category = Санаты
groups-group-membership-current = Қазір мүше

groups-member-result-person-name = { record-person }
