### Courses: the programme, its runs, what each teacher took, attached papers.

## Programme of a course

training-course-programme = Курс бағдарламасы
    .plural = Курс бағдарламалары
training-course-programme-title-kk = Тақырыбы (қазақша)
training-course-programme-title-ru = Тақырыбы (орысша)
training-course-programme-title-en = Тақырыбы (ағылшынша)
training-course-programme-provider = Курс өткізетін ұйым
training-course-programme-kind = Оқу түрі
training-course-programme-hours = Сағат саны
    .help = Академиялық сағатпен.
training-course-programme-direction = Бағыты
training-course-programme-technologies = Оқыту технологиялары
training-course-programme-annotation = Аннотациясы
training-course-programme-note = { record-note }

## Expected result of a programme

training-expected-result = Күтілетін нәтиже
    .plural = Күтілетін нәтижелер
training-expected-result-course-programme = Курс бағдарламасы
training-expected-result-rank = { record-rank }
training-expected-result-text-kk = Нәтиже (қазақша)
    .help = Курстан кейін педагогтің нені білетінін, не істей алатынын жазыңыз.
training-expected-result-text-ru = Нәтиже (орысша)
training-expected-result-text-en = Нәтиже (ағылшынша)
training-expected-result-note = { record-note }

## Run of a programme

training-course-run = Курстың өткізілуі
    .plural = Курстардың өткізілуі
training-course-run-course-programme = Курс бағдарламасы
training-course-run-start-date = Басталу күні
training-course-run-end-date = Аяқталу күні
training-course-run-format = Өткізу нысаны
training-course-run-format-in-person = күндізгі
training-course-run-format-distance = қашықтықтан
training-course-run-format-mixed = аралас
training-course-run-place = Өткен жері
training-course-run-language = Оқыту тілі
training-course-run-language-kk = қазақша
training-course-run-language-ru = орысша
training-course-run-language-en = ағылшынша
training-course-run-funding = Қаржыландыру көзі
training-course-run-funding-state-order = мемлекеттік тапсырыс
training-course-run-funding-local-budget = жергілікті бюджет
training-course-run-funding-college = колледж қаражаты
training-course-run-funding-own = өз қаражаты есебінен
training-course-run-cost = Құны, теңге
    .help = Бір педагогке шаққанда.
training-course-run-note = { record-note }

## What one teacher took

training-training-record = Курс туралы жазба
    .plural = Курстар
training-training-record-person = { record-person }
training-training-record-course-programme = Курстың бағдарламасы
training-training-record-course-run = Курстың өткізілуі
training-training-record-provider = Курс өткізген ұйым
    .help = Бағдарламадағы ұйымнан басқа болса, осында көрсетіңіз.
training-training-record-kind = Оқу түрі
training-training-record-status = Күйі
    .help = Біліктілікті арттыру мерзіміне сертификаты бар курс қана есептеледі.
training-training-record-status-need = қажеттілік бар
training-training-record-status-planned = жоспарланды
training-training-record-status-applied = өтінім берілді
training-training-record-status-enrolled = тыңдаушы болып қабылданды
training-training-record-status-completed = аяқталды, құжат күтілуде
training-training-record-status-certified = сертификат берілді
training-training-record-status-listened = тыңдалды, анықтама берілді
training-training-record-status-not-completed = аяқталмады
training-training-record-status-cancelled = өткізілмеді
training-training-record-start-date = Басталу күні
training-training-record-end-date = Аяқталу күні
training-training-record-planned-year = Жоспарланған жыл
training-training-record-hours = Сағат саны
    .help = Академиялық сағатпен.
training-training-record-format = Өткізу нысаны
training-training-record-format-in-person = күндізгі
training-training-record-format-distance = қашықтықтан
training-training-record-format-mixed = аралас
training-training-record-funding = Қаржыландыру көзі
training-training-record-funding-state-order = мемлекеттік тапсырыс
training-training-record-funding-local-budget = жергілікті бюджет
training-training-record-funding-college = колледж қаражаты
training-training-record-funding-own = өз қаражаты есебінен
training-training-record-basis = Негіздемесі
    .help = Мысалы, жоспардың тармағы немесе жіберу туралы бұйрық.
training-training-record-application-date = Өтінім берілген күн
training-training-record-entry-test = Кіріс тестілеу, %
training-training-record-exit-test = Қорытынды тестілеу, %
training-training-record-document-type = Құжаттың түрі
training-training-record-document-type-certificate = сертификат
training-training-record-document-type-listening-reference = тыңдалғаны туралы анықтама
training-training-record-document-type-diploma = диплом
training-training-record-document-number = Құжаттың нөмірі
training-training-record-issue-date = Берілген күні
training-training-record-file = Құжаттың көшірмесі
    .help = Сертификаттың сканерленген көшірмесі немесе фотосуреті.
training-training-record-note = { record-note }

## What one teacher took: what is computed

training-training-record-person-name = Педагог
training-training-record-course-title = Курстың тақырыбы
training-training-record-provider-name = Ұйым
    .help = Құжат берілген күнгі атауы.
training-training-record-department = Бөлімшесі (ЦӘК)
training-training-record-year = Жылы
training-training-record-counts = Біліктілікті арттыру мерзіміне есептеледі

## Attached file

training-attachment = Тіркелген файл
    .plural = Тіркелген файлдар
training-attachment-name = Файлдың атауы
training-attachment-size = Көлемі
training-attachment-media-type = Файлдың түрі
training-attachment-hash = Бақылау сомасы

## Screens

training-finished-course = Аяқталған курс
training-save-next = Сақтау және келесісі
training-quick-help = Enter – сақтау, Shift+Enter – сақтап, келесі педагогке көшу.
training-without-certificate = сертификатсыз
training-empty = Курстар әзірге жоқ
training-empty-text = Курстар тізімін Excel-ден сол қалпында жүктеңіз немесе аяқталған курсты қосыңыз.
training-gone = Бұл курс жазбасы табылмады. Ол жойылған болуы мүмкін.
training-programme-gone = Мұндай курс бағдарламасы жоқ. Ол жойылған болуы мүмкін.
