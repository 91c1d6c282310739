### The methodical bank: resources, publications, generalised experience.

## Resource

bank-resource = Әдістемелік ресурс
    .plural = Әдістемелік қор
bank-resource-title-kk = Атауы (қазақша)
bank-resource-title-ru = Атауы (орысша)
bank-resource-title-en = Атауы (ағылшынша)
bank-resource-kind = Түрі
bank-resource-kind-presentation = презентация
bank-resource-kind-lesson-plan = сабақ жоспары
bank-resource-kind-test = тест
bank-resource-kind-video = бейне
bank-resource-kind-manual = құрал
bank-resource-kind-programme = бағдарлама
bank-resource-kind-task = тапсырмалар жинағы
bank-resource-kind-website = сайт
bank-resource-kind-other = басқа
bank-resource-authors = Авторлары
bank-resource-authors-text = Авторлары (сөзбен)
bank-resource-technology = Технология
bank-resource-discipline = Пәні
bank-resource-tags = Тегтер
bank-resource-licence = Пайдалану шарты
bank-resource-date = Күні
bank-resource-url = Мекенжайы
bank-resource-file = Файл
bank-resource-creative-group = Шығармашылық топ
bank-resource-event = Іс-шара
bank-resource-network-community = Желілік қоғамдастық
bank-resource-note = { record-note }
bank-resource-uses = Неше рет пайдаланылды
bank-resource-resource-title = Ресурстың атауы
bank-resource-last-used = Соңғы пайдаланылған күні

## Use of a resource

bank-resource-use = Ресурсты пайдалану
    .plural = Ресурсты пайдалану
bank-resource-use-resource = Ресурс
bank-resource-use-date = Күні
bank-resource-use-person = { record-person }
bank-resource-use-used-in = Қайда
bank-resource-use-note = { record-note }

## Publication

bank-publication = Жарияланым
    .plural = Жарияланымдар мен әдістемелік әзірлемелер
bank-publication-kind = Түрі
bank-publication-kind-article = мақала
bank-publication-kind-manual = әдістемелік құрал
bank-publication-kind-recommendation = әдістемелік ұсынымдар
bank-publication-kind-programme = бағдарлама
bank-publication-kind-electronic-course = электрондық курс
bank-publication-kind-textbook = оқулық
bank-publication-kind-other = басқа
bank-publication-title-kk = Атауы (қазақша)
bank-publication-title-ru = Атауы (орысша)
bank-publication-title-en = Атауы (ағылшынша)
bank-publication-authors = Авторлары
bank-publication-co-authors = Бірлескен авторлар
bank-publication-publisher = Басылым
bank-publication-place = Шыққан жері
bank-publication-date = Күні
bank-publication-pages = Беттері
bank-publication-level = Деңгейі
bank-publication-isbn = ISBN / ISSN
bank-publication-reviewed-by = Қараған кеңес, хаттама
bank-publication-technology = Технология
bank-publication-evidence = Дәлел құжат
bank-publication-plan-item = Жоспар тармағы
bank-publication-url = Мекенжайы
bank-publication-file = Файл
bank-publication-note = { record-note }
bank-publication-publication-title = Жарияланымның атауы

## Generalisation of experience

bank-experience-generalisation = Іс-тәжірибені жинақтау
    .plural = Іс-тәжірибені жинақтау
bank-experience-generalisation-person = { record-person }
bank-experience-generalisation-topic-kk = Тақырыбы (қазақша)
bank-experience-generalisation-topic-ru = Тақырыбы (орысша)
bank-experience-generalisation-topic-en = Тақырыбы (ағылшынша)
bank-experience-generalisation-level = Деңгейі
bank-experience-generalisation-technology = Технология
bank-experience-generalisation-stage = Кезеңі
bank-experience-generalisation-stage-study = зерделеу
bank-experience-generalisation-stage-description = сипаттау
bank-experience-generalisation-stage-heard = тыңдалды
bank-experience-generalisation-stage-generalised = жинақталды
bank-experience-generalisation-stage-disseminated = таратылды
bank-experience-generalisation-heard-at = Қайда тыңдалады
bank-experience-generalisation-term = Мерзімі
bank-experience-generalisation-heard-on = Тыңдалған күні
bank-experience-generalisation-protocol-number = Хаттама нөмірі
bank-experience-generalisation-result = Нәтижесі
bank-experience-generalisation-file = Файл
bank-experience-generalisation-note = { record-note }
bank-experience-generalisation-experience-topic = Тәжірибенің тақырыбы

## Screens of the bank

bank-form = Тізім қағаз түрінде
bank-unused = әлі пайдаланылмаған
bank-tags = Белгілер
bank-used = Пайдаланылды
bank-used-text = Бүгін пайдаланылды деп белгілеу
bank-gone = Мұндай жазба жоқ. Ол жойылған болуы мүмкін.
bank-file = Файлы мен мекенжайы
bank-file-text = Файлды осы терезеге сүйреп әкеліңіз немесе таңдаңыз.
bank-open-link = Сілтемені ашу
bank-no-licence = Пайдалану шарты көрсетілмеген.
bank-no-uses = Әлі ешкім пайдаланбаған. Пайдаланған сайын белгілеңіз: жақсы ресурс осылай көрінеді.
bank-empty-resources = Әдістемелік қор әзірге бос
bank-empty-resources-text = Педагогтер бөлісетін бірінші таныстырылымды, тестіні немесе сілтемені қосыңыз. Белгілер оны тез табуға көмектеседі.
bank-empty-publications = Жарияланымдар әзірге жоқ
bank-empty-publications-text = Педагогтердің мақалаларын, құралдары мен бағдарламаларын енгізіңіз: олар тізімге және педагогтің карточкасына түседі.
bank-empty-experience = Жинақталған тәжірибе әзірге жоқ
bank-empty-experience-text = Кімнің тәжірибесі зерттеліп жатқанын енгізіңіз: тақырыбы, деңгейі, қайда тыңдалатыны.
