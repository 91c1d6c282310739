### Events: programme, participation, guests, figures, feedback, links.

## Event

events-event = Іс-шара
    .plural = Іс-шаралар
events-event-title-kk = Атауы (қазақша)
events-event-title-ru = Атауы (орысша)
events-event-title-en = Атауы (ағылшынша)
events-event-event-kind = Түрі
events-event-level = Деңгейі
events-event-format = Нысаны
events-event-format-in-person = офлайн
events-event-format-online = онлайн
events-event-format-mixed = аралас
events-event-start-date = Басталу күні
events-event-end-date = Аяқталу күні
events-event-start-time = Уақыты
events-event-place = Өткізу орны
events-event-organiser = Ұйымдастырушы
events-event-host = Қабылдаушы ұйым
events-event-parent = Қай іс-шараның бөлігі
events-event-previous = Қай іс-шараның жалғасы
events-event-own = Колледж ұйымдастырады
events-event-network = Желілік іс-шара
events-event-technology = Технология
events-event-partners = Серіктестер
events-event-plan-item = Жоспар тармағы
events-event-aim-kk = Мақсаты (қазақша)
events-event-aim-ru = Мақсаты (орысша)
events-event-aim-en = Мақсаты (ағылшынша)
events-event-participants-total = Барлық қатысушы саны
events-event-participants-approximate = Осы саннан артық
events-event-participants-own = Оның ішінде колледжден
events-event-summary-kk = Қорытындысы (қазақша)
events-event-summary-ru = Қорытындысы (орысша)
events-event-summary-en = Қорытындысы (ағылшынша)
events-event-state = Күйі
events-event-state-planned = жоспарланған
events-event-state-announced = хабарланды
events-event-state-held = өткізілді
events-event-state-summed-up = қорытындыланды
events-event-state-moved = кейінге қалдырылды
events-event-state-cancelled = болмады
events-event-reason = Себебі
events-event-document-number = Растайтын құжат
events-event-file = Файл
events-event-note = { record-note }
events-event-participants = Колледж педагогтері

## Summary figure

events-event-figure = Жиынтық сан
    .plural = Жиынтық сандар
events-event-figure-event = Іс-шара
events-event-figure-rank = Реттік нөмірі
events-event-figure-name-kk = { record-name-kk }
events-event-figure-name-ru = { record-name-ru }
events-event-figure-name-en = { record-name-en }
events-event-figure-counts = Не саналады
events-event-figure-counts-organisations = ұйымдар
events-event-figure-counts-people = адамдар
events-event-figure-counts-other = басқа
events-event-figure-number = Саны
events-event-figure-approximate = Осы саннан артық
events-event-figure-note = { record-note }

## Item of the programme

events-programme-item = Бағдарлама тармағы
    .plural = Бағдарлама тармақтары
events-programme-item-event = Іс-шара
events-programme-item-rank = Реттік нөмірі
events-programme-item-time = Уақыты
events-programme-item-title-kk = Тақырыбы (қазақша)
events-programme-item-title-ru = Тақырыбы (орысша)
events-programme-item-title-en = Тақырыбы (ағылшынша)
events-programme-item-speaker = Баяндамашы
events-programme-item-speaker-text = Сырттан келген баяндамашы
events-programme-item-event-kind = Өткізу нысаны
events-programme-item-note = { record-note }

## Participation

events-participation = Іс-шараға қатысу
    .plural = Іс-шараларға қатысу
events-participation-event = Іс-шара
events-participation-person = { record-person }
events-participation-role = Рөлі
events-participation-role-organiser = ұйымдастырушы
events-participation-role-moderator = модератор
events-participation-role-speaker = баяндамашы
events-participation-role-master-class = шеберлік сыныбын өткізуші
events-participation-role-jury = қазылар алқасының мүшесі
events-participation-role-contestant = байқауға қатысушы
events-participation-role-listener = тыңдаушы
events-participation-role-participant = қатысушы
events-participation-topic-kk = Тақырыбы (қазақша)
events-participation-topic-ru = Тақырыбы (орысша)
events-participation-topic-en = Тақырыбы (ағылшынша)
events-participation-result = Нәтижесі
events-participation-result-first = I орын
events-participation-result-second = II орын
events-participation-result-third = III орын
events-participation-result-grand-prix = бас жүлде
events-participation-result-nomination = номинация
events-participation-result-diploma = диплом
events-participation-result-merit = мақтау қағазы
events-participation-result-thanks = алғыс хат
events-participation-result-certificate = сертификат
events-participation-result-none = қатысу
events-participation-nomination = Номинация
events-participation-noted = Ерекше аталды
events-participation-document-number = Құжат
events-participation-hours = Сағаты
events-participation-file = Файл
events-participation-note = { record-note }
events-participation-person-name = { record-person }
events-participation-event-date = Күні

## Guest

events-event-guest = Қонақ
    .plural = Қонақтар
events-event-guest-event = Іс-шара
events-event-guest-name = Т.А.Ә.
events-event-guest-post = Лауазымы
events-event-guest-organisation = Ұйымы
events-event-guest-partner = Серіктес
events-event-guest-country = Елі
events-event-guest-role = Рөлі
events-event-guest-role-organiser = ұйымдастырушы
events-event-guest-role-moderator = модератор
events-event-guest-role-speaker = баяндамашы
events-event-guest-role-master-class = шеберлік сыныбын өткізуші
events-event-guest-role-jury = қазылар алқасының мүшесі
events-event-guest-role-contestant = байқауға қатысушы
events-event-guest-role-listener = тыңдаушы
events-event-guest-role-participant = қатысушы
events-event-guest-role-guest = құрметті қонақ
events-event-guest-topic-kk = Тақырыбы (қазақша)
events-event-guest-topic-ru = Тақырыбы (орысша)
events-event-guest-topic-en = Тақырыбы (ағылшынша)
events-event-guest-result = Нәтижесі
events-event-guest-result-first = I орын
events-event-guest-result-second = II орын
events-event-guest-result-third = III орын
events-event-guest-result-grand-prix = бас жүлде
events-event-guest-result-nomination = номинация
events-event-guest-result-diploma = диплом
events-event-guest-result-merit = мақтау қағазы
events-event-guest-result-thanks = алғыс хат
events-event-guest-result-certificate = сертификат
events-event-guest-result-none = қатысу
events-event-guest-noted = Ерекше аталды
events-event-guest-note = { record-note }

## Feedback

events-feedback = Кері байланыс
    .plural = Кері байланыс
events-feedback-event = Іс-шара
events-feedback-session = Отырыс
events-feedback-kind = Түрі
events-feedback-kind-praise = жағымды пікір
events-feedback-kind-suggestion = ұсыныс
events-feedback-kind-need = қажеттілік
events-feedback-text = Мәтіні
events-feedback-respondent = Кім айтты
events-feedback-respondent-participants = қатысушылар
events-feedback-respondent-teachers = педагогтер
events-feedback-respondent-guests = қонақтар
events-feedback-respondent-organisers = ұйымдастырушылар
events-feedback-respondent-students = білім алушылар
events-feedback-rating = Баға (1–5)
events-feedback-plan-item = Қай жоспар тармағына айналды
events-feedback-note = { record-note }
events-feedback-date = Күні

## Link or file

events-event-link = Сілтеме немесе файл
    .plural = Сілтемелер мен файлдар
events-event-link-event = Іс-шара
events-event-link-kind = Түрі
events-event-link-kind-press = баспасөз
events-event-link-kind-site = сайт
events-event-link-kind-social = әлеуметтік желі
events-event-link-kind-photo = фото
events-event-link-kind-video = бейне
events-event-link-kind-document = құжат
events-event-link-title = Атауы
events-event-link-url = Мекенжайы
events-event-link-date = Күні
events-event-link-file = Файл
events-event-link-note = { record-note }
