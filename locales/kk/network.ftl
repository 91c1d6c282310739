### The network: partners, communities, memoranda, study visits.

## Screens of the network

network-tab-partners = Серіктестер
network-tab-communities = Желілік қоғамдастықтар
network-tab-memoranda = Меморандумдар
network-tab-visits = Танысу сапарлары
network-tab-decisions = Шешімдерді бақылау
network-form-r13 = Желілік өзара іс-қимыл есебі
network-form-r14 = Меморандумдар тізілімі
network-form-r15 = Шешімдердің орындалуы
network-gone = Бұл жазба мұнда жоқ. Ол жойылған болуы мүмкін.
network-pill-schools = Мектептер
network-pill-colleges = Колледждер мен ЖОО
network-pill-employers = Жұмыс берушілер
network-pill-foreign = Шетелдік
network-pill-in-force = Қолданыста
network-pill-soon = Мерзімі аяқталуда
network-pill-over = Мерзімі аяқталған
network-pill-open = Орындалмаған
network-pill-late = Мерзімі өткен
network-pill-no-due = Мерзімсіз
network-pill-done = Орындалған
network-expired = мерзімі аяқталған
network-empty-partners = Серіктестер әлі жазылмаған
network-empty-partners-text = Колледж бірге жұмыс істейтін мектептерді, колледждерді, жұмыс берушілерді қосыңыз: меморандумдар мен іс-шаралар оларға сілтейді.
network-empty-communities = Желілік қоғамдастықтар әлі жоқ
network-empty-communities-text = Бірлескен жоспары бар ұйымдар тобын ашыңыз: жетекші, тірек және магнит ұйымдар.
network-empty-memoranda = Меморандумдар әлі жоқ
network-empty-memoranda-text = Тараптарын, мерзімін және міндеттемелерін жазыңыз: мерзімі аяқталуға жақындағанда бағдарлама ескертеді.
network-empty-visits = Танысу сапарлары әлі жоқ
network-empty-visits-text = Қайда барылғанын, кім барғанын және не үйренгенін жазыңыз.
network-empty-decisions = Бақылайтын шешім жоқ
network-empty-decisions-text = Отырыстар мен іс-шаралардың шешімдері осында өзі жиналады.
network-no-memoranda = Бұл серіктеспен меморандум жоқ.
network-no-members = Қоғамдастықта әлі ұйым жоқ
network-no-members-text = Серіктестерді рөлімен қосыңыз: жетекші, магнит, тірек.
network-joint-plans = Бірлескен жоспарлар
network-no-joint-plan = Бірлескен жоспар әлі жоқ. Жоспар құрып, оның қоғамдастығын көрсетіңіз:
network-no-events = Байланысты іс-шара жоқ.
network-terminate = Тоқтату
network-prolong = Мерзімін ұзарту
network-prolong-text = Жаңа меморандум ашылады; тараптары мен орындалмаған міндеттемелері оған көшеді.
network-until = қолданылу мерзімі: { $date }
network-open-ended = мерзімсіз
network-no-obligations = Міндеттемелер әлі жазылмаған
network-no-obligations-text = Кім не істейтінін және қай күнге дейін істейтінін жазыңыз.
network-chain = Ұзартулар
network-learnt = Не үйренді

## Partner

network-partner = Серіктес ұйым
    .plural = Серіктес ұйымдар
network-partner-name-kk = { record-name-kk }
network-partner-name-ru = { record-name-ru }
network-partner-name-en = { record-name-en }
network-partner-kind = Түрі
network-partner-kind-leading-school = жетекші мектеп
network-partner-kind-magnet-school = магниттік мектеп
network-partner-kind-support-school = тірек мектеп
network-partner-kind-school = мектеп
network-partner-kind-college = колледж
network-partner-kind-university = жоғары оқу орны
network-partner-kind-employer = жұмыс беруші
network-partner-kind-provider = біліктілікті арттыру ұйымы
network-partner-kind-association = қауымдастық
network-partner-kind-authority = басқару органы
network-partner-kind-foreign = шетелдік ұйым
network-partner-kind-other = басқа
network-partner-network-role = Желідегі рөлі
network-partner-region = Өңірі, қаласы
network-partner-country = Елі
network-partner-contact-person = Байланыс жасайтын адам
network-partner-phone = Телефоны
network-partner-email = Электрондық поштасы
network-partner-website = Сайты
network-partner-synonyms = { record-synonyms }
    .help = { record-synonyms-help }
network-partner-archived = { record-archived }
    .help = { record-archived-help }
network-partner-note = { record-note }
network-partner-memoranda = Меморандумдар саны
network-partner-events = Іс-шаралар
network-partner-communities = Қауымдастықтар

## Network community

network-network-community = Желілік қоғамдастық
    .plural = Желілік қоғамдастықтар
network-network-community-name-kk = { record-name-kk }
network-network-community-name-ru = { record-name-ru }
network-network-community-name-en = { record-name-en }
network-network-community-leader = Жетекші ұйым
network-network-community-coordinator = Колледждегі үйлестіруші
network-network-community-purpose-kk = Мақсаты (қазақша)
network-network-community-purpose-ru = Мақсаты (орысша)
network-network-community-purpose-en = Мақсаты (ағылшынша)
network-network-community-since = Басталу күні
network-network-community-until = Аяқталу күні
network-network-community-note = { record-note }
network-network-community-members = Ұйымдар саны
network-network-community-plans = Жоспарлар

## Member of a community

network-network-member = Қоғамдастық мүшесі
    .plural = Қоғамдастық мүшелері
network-network-member-network-community = Желілік қоғамдастық
network-network-member-partner = Серіктес ұйым
network-network-member-role = Рөлі
network-network-member-role-leading = жетекші
network-network-member-role-magnet = магниттік
network-network-member-role-support = тірек
network-network-member-role-member = мүше
network-network-member-since = Басталу күні
network-network-member-until = Аяқталу күні
network-network-member-note = { record-note }
network-network-member-partner-name = Атауы
network-network-member-current = Қазір мүше

## Memorandum

network-memorandum = Меморандум
    .plural = Меморандумдар
network-memorandum-number = Нөмірі
network-memorandum-date = Күні
network-memorandum-subject-kk = Мәні (қазақша)
network-memorandum-subject-ru = Мәні (орысша)
network-memorandum-subject-en = Мәні (ағылшынша)
network-memorandum-parties = Тараптар
network-memorandum-other-parties = Басқа тараптар
network-memorandum-valid-from = Күшіне енген күні
network-memorandum-valid-to = Қолданылу мерзімі
    .help = Мерзімсіз болса, бос қалдырыңыз.
network-memorandum-responsible = Жауапты
network-memorandum-state = Күйі
network-memorandum-state-draft = жоба
network-memorandum-state-signed = қол қойылды
network-memorandum-state-terminated = тоқтатылды
network-memorandum-reason = Себебі
network-memorandum-prolongs = Қай меморандумды ұзартады
network-memorandum-event = Қай іс-шарада қол қойылды
network-memorandum-file = Файл
network-memorandum-note = { record-note }
network-memorandum-days-left = Қалған күн
network-memorandum-prolonged-from = Ұзарту басталатын күн
network-memorandum-clock = Жай-күйі
network-memorandum-clock-draft = жоба
network-memorandum-clock-signed = қол қойылды, әлі күшіне енген жоқ
network-memorandum-clock-in-force = күшінде
network-memorandum-clock-expiring = мерзімі аяқталып келеді
network-memorandum-clock-expired = мерзімі өтті
network-memorandum-clock-prolonged = ұзартылды
network-memorandum-clock-terminated = бұзылды
network-memorandum-clock-open-ended = мерзімсіз
network-memorandum-obligations = Міндеттемелер
network-memorandum-obligations-done = Орындалғаны
network-memorandum-obligations-overdue = Мерзімі өткен міндеттемелер

## Obligation

network-obligation = Міндеттеме
    .plural = Міндеттемелер
network-obligation-memorandum = Меморандум
network-obligation-rank = Реттік нөмірі
network-obligation-text-kk = Мәтіні (қазақша)
network-obligation-text-ru = Мәтіні (орысша)
network-obligation-text-en = Мәтіні (ағылшынша)
network-obligation-side = Кімнің міндеті
network-obligation-side-college = колледж
network-obligation-side-partner = серіктес
network-obligation-side-both = екі тарап
network-obligation-responsible = Жауапты
network-obligation-due = Мерзімі
network-obligation-state = Күйі
network-obligation-state-open = орындалмаған
network-obligation-state-done = орындалды
network-obligation-state-cancelled = алынып тасталды
network-obligation-done-on = Орындалған күні
network-obligation-done-note = Не істелді
network-obligation-note = { record-note }
network-obligation-overdue = Мерзімі өтті

## Study visit

network-study-visit = Тәжірибемен танысу сапары
    .plural = Тәжірибемен танысу сапарлары
network-study-visit-title-kk = Атауы (қазақша)
network-study-visit-title-ru = Атауы (орысша)
network-study-visit-title-en = Атауы (ағылшынша)
network-study-visit-place = Қаласы
network-study-visit-country = Елі
network-study-visit-host = Қабылдаушы ұйым
network-study-visit-host-text = Қабылдаушы ұйым (сөзбен)
network-study-visit-start-date = Басталу күні
network-study-visit-end-date = Аяқталу күні
network-study-visit-team = Команда
network-study-visit-team-size = Команда саны
network-study-visit-event = Қай іс-шара аясында
network-study-visit-report-kk = Есебі (қазақша)
network-study-visit-report-ru = Есебі (орысша)
network-study-visit-report-en = Есебі (ағылшынша)
network-study-visit-file = Файл
network-study-visit-note = { record-note }
network-study-visit-people = Барғандар саны
