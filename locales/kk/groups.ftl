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

## Screens

groups-label-creative-group = Шығармашылық топ
    .plural = Шығармашылық топтар
groups-label-creative-platform = Шығармашылық алаң
    .plural = Шығармашылық алаңдар
groups-label-microgroup = Шағын топ
    .plural = Шағын топтар
groups-gone = Бұл топ не отырыс мұнда жоқ. Ол жойылған болуы мүмкін.
groups-no-year = Топтың оқу жылы әлі ашылмаған
groups-no-year-text = Жыл ашылғанда оған жоспар, отырыстар, өнімдер мен нәтижелер жазылады.
groups-open-year = { $year } оқу жылын ашу
groups-not-ready = Дайын емес
groups-no-head = жетекшісі жоқ
groups-found = Топ құру
groups-without-year = { $year } оқу жылына әлі өтпеген топтар:
groups-empty = Бұл оқу жылында топ жоқ
groups-empty-text = Топ бір оқыту технологиясы бойынша құрылады: атауын және технологиясын жазыңыз, содан кейін жетекшісі мен мүшелерін таңдаңыз.
groups-no-academic-year = Алдымен оқу жылын енгізіңіз
groups-figure-groups = топ
groups-figure-teachers = педагог (әрқайсысы бір рет)
groups-figure-memberships = мүшелік
groups-figure-several = бірнеше топта
groups-figure-heads = жетекші
groups-by-technology = Технологиялар бойынша
groups-without-technology = технологиясыз
groups-head-is = жетекшісі:
groups-head-now = қазір жетекші
groups-head-not-in-school = Мектеп мүшесі емес
groups-no-head-text = Топқа әлі жетекші тағайындалмаған.
groups-choose-head = Жетекші таңдау
groups-snapshot = Тағайындалған күнгі талаптар
groups-snapshot-empty = Талаптар ол кезде тексерілмеген.
groups-who-may-head = Кім жетекші бола алады
groups-may-head = Талаптарға сай
groups-nearly = Сәл жетпейді
groups-may-not = Басқалар
groups-nobody-qualifies = Әзірге талаптардың бәріне сай педагог жоқ.
groups-technology-is = Технология: { $name }
groups-on-day = Қай күнге
groups-head-now-is = Қазіргі жетекші: { $name }. Жаңа жетекші тағайындалса, оның өкілеттігі алдыңғы күні аяқталады.
groups-open-proof = дәлелін ашу
groups-holds-all = барлық талап орындалған
groups-lacks-count = { $count ->
    [one] { $count } талап орындалмаған
   *[other] { $count } талап орындалмаған
 }
groups-conditions = Талаптар
groups-appoint = Тағайындау
groups-appoint-anyway = Себебін жазып тағайындау
groups-override-text = Талаптың бірі орындалмаған. Себебін жазсаңыз, тағайындауға болады; себеп тағайындаумен бірге сақталады.
groups-readiness = Топтың дайындығы
groups-open-person = Карточкасы
groups-mend-grp-regulation = Ережені енгізу
groups-mend-grp-head = Жетекші таңдау
groups-mend-grp-plan = Жоспарды ашу
groups-mend-grp-sessions = Отырыстарды ашу
groups-mend-grp-minutes = Отырыстарды ашу
groups-mend-grp-size = Мүшелерді ашу
groups-next-head = Жетекші таңдау
groups-next-regulation = Ережені енгізу
groups-next-members = Мүшелерді қосу
groups-next-plan = Жоспар жасау
groups-next-approve = Жоспарды бекіту
groups-next-mark-session = Отырысты белгілеу
groups-next-add-session = Отырыс қосу
groups-next-sum-up = Жылды қорытындылау
groups-next-roll-over = Келесі жылға өту
groups-ask-head = Жетекші таңдау…
groups-ask-sum-up = Жылды қорытындылау…
groups-ask-roll-over = Келесі жылға өту…
groups-edit-group = Топтың деректері…
groups-on-paper = Құжатқа шығару
groups-print-r2 = Топтың жұмыс жоспары
groups-print-r2-a = Топ құрамы
groups-print-r2-b = Жылдық есеп
groups-print-r2-passport = Топ паспорты
groups-print-plan = Жоспарды шығару
groups-tab-members = Мүшелері
groups-tab-plan = Жоспар
groups-tab-sessions = Отырыстар
groups-tab-products = Өнімдер
groups-tab-documents = Құжаттар
groups-tab-results = Нәтижелер
groups-plan = Жылдық жоспар
groups-about = Тақырыбы мен мақсаты
groups-join = Мүше қосу
groups-join-count = { $count ->
    [one] { $count } педагогті қосу
   *[other] { $count } педагогті қосу
 }
groups-join-help = Аты-жөнін теріп таңдаңыз; бірнеше педагогті бірден қосуға болады. Педагог бірнеше топта бола алады.
groups-no-members = Топта әлі мүше жоқ
groups-no-members-text = Өтіліне және пәніне қарамастан кез келген педагог қосыла алады.
groups-end-membership = Мүшелігін аяқтау
groups-no-sessions = Бұл жылы отырыс болған жоқ
groups-no-sessions-text = Отырысты қосыңыз: күні, түрі, тақырыбы. Кім қатысқаны сол беттің өзінде белгіленеді.
groups-open-decisions = Орындалмаған шешімдер
groups-no-products = Топтың өнімі әлі жазылмаған
groups-no-products-text = Оқу бағдарламасы, тест, әдістемелік жинақ, нұсқаулық: топ не жасаса, осында жазылады.
groups-regulation = Ереже
groups-order = Құру туралы бұйрық
groups-plan-approval = Жоспардың бекітілуі
groups-minutes = Хаттамалар
groups-no-minutes = Өткізілген отырыс әлі жоқ.
groups-materials = Отырыс материалдары
groups-no-materials = Материал әлі тіркелмеген.
groups-no-results = Жыл әлі қорытындыланбаған
groups-no-results-text = Жыл соңында әр мүшенің деңгейі мен талдауы жазылады; жеткен деңгейі педагогтің карточкасына түседі.
groups-summary = Жыл қорытындысы
groups-comparison = Жылдарды салыстыру
groups-sum-up-text = Жеткен деңгей педагогтің технологиядағы тәжірибесіне жазылады, дәлелі – топтың осы жылы. Бос қалдырылған мүше өзгермейді.
groups-roll-over = Келесі жылға өту
groups-roll-over-text = Өткен жылдың беті өзгеріссіз қалады.
groups-head-goes-on = Жетекшісі қалады: { $name }
groups-who-goes-on = Кім қалады: { $stay } / { $all }
groups-carried-lines = { $count ->
    [one] Орындалмаған { $count } тармақ жаңа жоспарға көшеді
   *[other] Орындалмаған { $count } тармақ жаңа жоспарға көшеді
 }
groups-copy-plan = Өткен жылдың жоспарын үлгі ретінде көшіру
groups-no-later-year = Келесі оқу жылы әлі енгізілмеген.
groups-open-years = Оқу жылдарын ашу
groups-group-year-kind = Түрі
groups-group-year-kind-creative-group = шығармашылық топ
groups-group-year-kind-young-teacher-school = жас педагог мектебі
groups-group-year-ready = Дайын
groups-creative-group-head-name = Жетекшісі
groups-group-year-head-name = Жетекшісі
groups-group-year-technology-title = Технология
groups-group-membership-department-title = Бөлімше
groups-label-young = Жас педагог мектебі
groups-end-short = Аяқтау
groups-lacks-head-school = Алдымен Мектеп мүшелігіне қабылдау керек.
groups-lacks-head-experience = Тәжірибе педагогтің карточкасында дәлелімен жазылады.
groups-lacks-head-course = Осы технология бойынша сертификаты бар курс енгізілуі керек.
groups-print-r6-c = Жас педагог мектебінің жоспары мен қатысуы
