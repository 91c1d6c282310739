### The network: partners, communities, memoranda, study visits.

## Screens of the network

network-tab-partners = Партнёры
network-tab-communities = Сетевые сообщества
network-tab-memoranda = Меморандумы
network-tab-visits = Ознакомительные визиты
network-tab-decisions = Контроль решений
network-form-r13 = Отчёт о сетевом взаимодействии
network-form-r14 = Реестр меморандумов
network-form-r15 = Исполнение решений
network-gone = Этой записи здесь нет. Возможно, она удалена.
network-pill-schools = Школы
network-pill-colleges = Колледжи и вузы
network-pill-employers = Работодатели
network-pill-foreign = Зарубежные
network-pill-in-force = Действуют
network-pill-soon = Скоро истекают
network-pill-over = Истекли
network-pill-open = Не выполнены
network-pill-late = Просрочены
network-pill-no-due = Без срока
network-pill-done = Выполнены
network-expired = истёк
network-empty-partners = Партнёров пока нет
network-empty-partners-text = Добавьте школы, колледжи и работодателей, с которыми работает колледж: на них ссылаются меморандумы и мероприятия.
network-empty-communities = Сетевых сообществ пока нет
network-empty-communities-text = Создайте объединение организаций с общим планом: ведущая, опорные, магнитные.
network-empty-memoranda = Меморандумов пока нет
network-empty-memoranda-text = Запишите стороны, срок и обязательства: программа напомнит, когда срок подойдёт к концу.
network-empty-visits = Ознакомительных визитов пока нет
network-empty-visits-text = Запишите, куда ездили, кто ездил и чему научились.
network-empty-decisions = Решений на контроле нет
network-empty-decisions-text = Решения заседаний и мероприятий собираются здесь сами.
network-no-memoranda = С этим партнёром меморандума нет.
network-no-members = В сообществе пока нет организаций
network-no-members-text = Добавьте партнёров с их ролью: ведущая, магнитная, опорная.
network-joint-plans = Совместные планы
network-no-joint-plan = Совместного плана пока нет. Создайте план и укажите в нём это сообщество:
network-no-events = Связанных мероприятий нет.
network-terminate = Расторгнуть
network-prolong = Продлить
network-prolong-text = Откроется новый меморандум; стороны и невыполненные обязательства перейдут в него.
network-until = действует до { $date }
network-open-ended = бессрочный
network-no-obligations = Обязательств пока нет
network-no-obligations-text = Запишите, кто, что и к какому дню делает.
network-chain = Продления
network-learnt = Чему научились

## Partner

network-partner = Партнёр
    .plural = Партнёры
network-partner-name-kk = { record-name-kk }
network-partner-name-ru = { record-name-ru }
network-partner-name-en = { record-name-en }
network-partner-kind = Вид
network-partner-kind-leading-school = ведущая школа
network-partner-kind-magnet-school = магнитная школа
network-partner-kind-support-school = опорная школа
network-partner-kind-school = школа
network-partner-kind-college = колледж
network-partner-kind-university = вуз
network-partner-kind-employer = работодатель
network-partner-kind-provider = организация повышения квалификации
network-partner-kind-association = ассоциация
network-partner-kind-authority = орган управления
network-partner-kind-foreign = зарубежная организация
network-partner-kind-other = другое
network-partner-network-role = Роль в сети
network-partner-region = Регион, город
network-partner-country = Страна
network-partner-contact-person = Контактное лицо
network-partner-phone = Телефон
network-partner-email = Электронная почта
network-partner-website = Сайт
network-partner-synonyms = { record-synonyms }
    .help = { record-synonyms-help }
network-partner-archived = { record-archived }
    .help = { record-archived-help }
network-partner-note = { record-note }
network-partner-memoranda = Меморандумов
network-partner-events = Мероприятий
network-partner-communities = Сообществ

## Network community

network-network-community = Сетевое сообщество
    .plural = Сетевые сообщества
network-network-community-name-kk = { record-name-kk }
network-network-community-name-ru = { record-name-ru }
network-network-community-name-en = { record-name-en }
network-network-community-leader = Ведущая организация
network-network-community-coordinator = Координатор от колледжа
network-network-community-purpose-kk = Цель (на казахском)
network-network-community-purpose-ru = Цель (на русском)
network-network-community-purpose-en = Цель (на английском)
network-network-community-since = С
network-network-community-until = По
network-network-community-note = { record-note }
network-network-community-members = Организаций
network-network-community-plans = Планов

## Member of a community

network-network-member = Член сообщества
    .plural = Члены сообщества
network-network-member-network-community = Сетевое сообщество
network-network-member-partner = Партнёр
network-network-member-role = Роль
network-network-member-role-leading = ведущая
network-network-member-role-magnet = магнитная
network-network-member-role-support = опорная
network-network-member-role-member = участник
network-network-member-since = С
network-network-member-until = По
network-network-member-note = { record-note }
network-network-member-partner-name = Название
network-network-member-current = Состоит сейчас

## Memorandum

network-memorandum = Меморандум
    .plural = Меморандумы
network-memorandum-number = Номер
network-memorandum-date = Дата
network-memorandum-subject-kk = Предмет (на казахском)
network-memorandum-subject-ru = Предмет (на русском)
network-memorandum-subject-en = Предмет (на английском)
network-memorandum-parties = Стороны
network-memorandum-other-parties = Другие стороны
network-memorandum-valid-from = Действует с
network-memorandum-valid-to = Действует до
    .help = Оставьте пустым, если меморандум бессрочный.
network-memorandum-responsible = Ответственный
network-memorandum-state = Состояние
network-memorandum-state-draft = проект
network-memorandum-state-signed = подписан
network-memorandum-state-terminated = расторгнут
network-memorandum-reason = Причина
network-memorandum-prolongs = Продлевает
network-memorandum-event = Подписан на мероприятии
network-memorandum-file = Файл
network-memorandum-note = { record-note }
network-memorandum-days-left = Осталось дней
network-memorandum-prolonged-from = Продлён с
network-memorandum-clock = Положение
network-memorandum-clock-draft = проект
network-memorandum-clock-signed = подписан, ещё не действует
network-memorandum-clock-in-force = действует
network-memorandum-clock-expiring = срок истекает
network-memorandum-clock-expired = срок истёк
network-memorandum-clock-prolonged = продлён
network-memorandum-clock-terminated = расторгнут
network-memorandum-clock-open-ended = бессрочный
network-memorandum-obligations = Обязательств
network-memorandum-obligations-done = Из них выполнено
network-memorandum-obligations-overdue = Просрочено обязательств

## Obligation

network-obligation = Обязательство
    .plural = Обязательства
network-obligation-memorandum = Меморандум
network-obligation-rank = Номер
network-obligation-text-kk = Текст (на казахском)
network-obligation-text-ru = Текст (на русском)
network-obligation-text-en = Текст (на английском)
network-obligation-side = Чьё
network-obligation-side-college = колледж
network-obligation-side-partner = партнёр
network-obligation-side-both = обе стороны
network-obligation-responsible = Ответственный
network-obligation-due = Срок
network-obligation-state = Состояние
network-obligation-state-open = не выполнено
network-obligation-state-done = выполнено
network-obligation-state-cancelled = снято
network-obligation-done-on = Выполнено
network-obligation-done-note = Что сделано
network-obligation-note = { record-note }
network-obligation-overdue = Просрочено

## Study visit

network-study-visit = Ознакомительный визит
    .plural = Ознакомительные визиты
network-study-visit-title-kk = Название (на казахском)
network-study-visit-title-ru = Название (на русском)
network-study-visit-title-en = Название (на английском)
network-study-visit-place = Город
network-study-visit-country = Страна
network-study-visit-host = Принимающая организация
network-study-visit-host-text = Принимающая организация (словами)
network-study-visit-start-date = Дата начала
network-study-visit-end-date = Дата окончания
network-study-visit-team = Команда
network-study-visit-team-size = Численность команды
network-study-visit-event = В рамках мероприятия
network-study-visit-report-kk = Отчёт (на казахском)
network-study-visit-report-ru = Отчёт (на русском)
network-study-visit-report-en = Отчёт (на английском)
network-study-visit-file = Файл
network-study-visit-note = { record-note }
network-study-visit-people = Ездило человек
