### Creative groups: the group, its years, heads, members, products, results.

## Creative group

groups-creative-group = Творческая группа
    .plural = Творческие группы
groups-creative-group-school = Школа
groups-creative-group-kind = Вид
groups-creative-group-kind-creative-group = творческая группа
groups-creative-group-kind-young-teacher-school = школа молодого педагога
groups-creative-group-name-kk = { record-name-kk }
groups-creative-group-name-ru = { record-name-ru }
groups-creative-group-name-en = { record-name-en }
groups-creative-group-technology = Основная технология
groups-creative-group-technologies = Дополнительные технологии
groups-creative-group-founded-on = Дата создания
groups-creative-group-order-number = Номер приказа
groups-creative-group-order-date = Дата приказа
groups-creative-group-regulation-number = Номер положения
groups-creative-group-regulation-date = Дата положения
groups-creative-group-regulation-approved-on = Положение утверждено
groups-creative-group-regulation-file = Положение (файл)
groups-creative-group-min-size = Наименьшее число членов
    .help = Если пусто, действует правило колледжа.
groups-creative-group-state = Состояние
groups-creative-group-state-draft = черновик
groups-creative-group-state-active = действует
groups-creative-group-state-suspended = приостановлена
groups-creative-group-state-closed = закрыта
groups-creative-group-closed-on = Дата закрытия
groups-creative-group-note = { record-note }

## Year of a group

groups-group-year = Учебный год группы
    .plural = Учебные годы групп
groups-group-year-creative-group = Группа
groups-group-year-academic-year = Учебный год
groups-group-year-topic-kk = Тема (на казахском)
groups-group-year-topic-ru = Тема (на русском)
groups-group-year-topic-en = Тема (на английском)
groups-group-year-goal-kk = Цель (на казахском)
groups-group-year-goal-ru = Цель (на русском)
groups-group-year-goal-en = Цель (на английском)
groups-group-year-tasks-kk = Задачи (на казахском)
groups-group-year-tasks-ru = Задачи (на русском)
groups-group-year-tasks-en = Задачи (на английском)
groups-group-year-expected-result-kk = Ожидаемый результат (на казахском)
groups-group-year-expected-result-ru = Ожидаемый результат (на русском)
groups-group-year-expected-result-en = Ожидаемый результат (на английском)
groups-group-year-summary-kk = Итоги (на казахском)
groups-group-year-summary-ru = Итоги (на русском)
groups-group-year-summary-en = Итоги (на английском)
groups-group-year-difficulties-kk = Трудности (на казахском)
groups-group-year-difficulties-ru = Трудности (на русском)
groups-group-year-difficulties-en = Трудности (на английском)
groups-group-year-next-tasks-kk = Задачи на следующий год (на казахском)
groups-group-year-next-tasks-ru = Задачи на следующий год (на русском)
groups-group-year-next-tasks-en = Задачи на следующий год (на английском)
groups-group-year-plan-approved-on = План утверждён
groups-group-year-plan-protocol = План: № протокола
groups-group-year-state = Состояние
groups-group-year-state-planned = запланирован
groups-group-year-state-running = идёт
groups-group-year-state-summed-up = итоги подведены
groups-group-year-state-archived = в архиве
groups-group-year-summed-up-on = Итоги подведены
groups-group-year-note = { record-note }

## Headship

groups-headship = Руководство группой
    .plural = Руководители групп
groups-headship-creative-group = Группа
groups-headship-person = { record-person }
groups-headship-since = С
groups-headship-until = По
groups-headship-order-number = Номер приказа
groups-headship-order-date = Дата приказа
groups-headship-eligibility = Соответствие требованиям на день назначения
groups-headship-override-reason = Причина назначения вопреки условию
groups-headship-end-reason = Причина окончания
groups-headship-note = { record-note }

## Membership in a group

groups-group-membership = Членство в группе
    .plural = Члены групп
groups-group-membership-creative-group = Группа
groups-group-membership-person = { record-person }
groups-group-membership-since = С
groups-group-membership-until = По
groups-group-membership-role = Роль
groups-group-membership-role-member = член
groups-group-membership-role-secretary = секретарь
groups-group-membership-role-coach = коуч
groups-group-membership-role-system-specialist = специалист системы
groups-group-membership-role-other = другое
groups-group-membership-role-text = Роль словами
    .help = Например: коуч «Talap», специалист системы «Platonus».
groups-group-membership-reason = Основание вступления
    .help = Специальность или учебная нагрузка, которой нужна эта технология.
groups-group-membership-end-reason = Причина выхода
groups-group-membership-note = { record-note }

## Product of a group

groups-group-product = Продукт группы
    .plural = Продукты групп
groups-group-product-group-year = Учебный год группы
groups-group-product-kind = Вид
groups-group-product-kind-programme = обучающая программа
groups-group-product-kind-test = компьютерный тест
groups-group-product-kind-method-kit = методический комплект
groups-group-product-kind-electronic-course = электронный курс
groups-group-product-kind-manual = методическое пособие
groups-group-product-kind-recommendations = методические рекомендации
groups-group-product-kind-algorithm = алгоритм, инструкция
groups-group-product-kind-other = другое
groups-group-product-title-kk = Название (на казахском)
groups-group-product-title-ru = Название (на русском)
groups-group-product-title-en = Название (на английском)
groups-group-product-authors = Авторы
groups-group-product-date = Дата
groups-group-product-used-in = Где применяется
groups-group-product-url = Ссылка
groups-group-product-file = Файл
groups-group-product-note = { record-note }

## Member's result of the year

groups-member-result = Результат члена группы за год
    .plural = Результаты членов группы за год
groups-member-result-group-year = Учебный год группы
groups-member-result-person = { record-person }
groups-member-result-level = Уровень на конец года
groups-member-result-level-learning = осваивает
groups-member-result-level-applies = применяет
groups-member-result-level-shares = делится опытом
groups-member-result-mastered = Технология освоена
groups-member-result-analysis = Анализ
groups-member-result-note = { record-note }

groups-creative-group-head = Руководитель
groups-creative-group-members = Членов сейчас
groups-creative-group-years = Лет работы
groups-creative-group-latest-year = Последний учебный год
groups-creative-group-sessions-held = Проведено заседаний

groups-group-year-group-name = Группа
groups-group-year-year-start = Начало года
groups-group-year-technology = Технология
groups-group-year-head = Руководитель
groups-group-year-members = Членов за год
groups-group-year-plan-items = Пунктов плана
groups-group-year-plan-done = Выполнено пунктов
groups-group-year-sessions-planned = Запланировано заседаний
groups-group-year-sessions-held = Проведено заседаний
groups-group-year-attendance-percent = Посещаемость, %
groups-group-year-products = Продуктов
groups-group-year-mastered = Освоили технологию

groups-headship-person-name = { record-person }
groups-headship-current = Руководит сейчас
groups-headship-in-school = Сейчас член Школы

groups-group-membership-person-name = { record-person }
groups-group-membership-department = Отделение
groups-group-membership-position = Должность
groups-group-membership-category = Категория
groups-group-membership-current = Состоит сейчас

groups-member-result-person-name = { record-person }

## Screens

groups-label-creative-group = Творческая группа
    .plural = Творческие группы
groups-label-creative-platform = Творческая площадка
    .plural = Творческие площадки
groups-label-microgroup = Микрогруппа
    .plural = Микрогруппы
groups-gone = Этой группы или заседания здесь нет. Возможно, запись удалена.
groups-no-year = У группы ещё нет учебного года
groups-no-year-text = Когда год открыт, в него записываются план, заседания, продукты и результаты.
groups-open-year = Открыть { $year } учебный год
groups-not-ready = Не готовы
groups-no-head = нет руководителя
groups-found = Создать группу
groups-without-year = Группы, которые ещё не перешли в { $year } учебный год:
groups-empty = В этом учебном году групп нет
groups-empty-text = Группа создаётся по одной технологии обучения: укажите название и технологию, затем выберите руководителя и участников.
groups-no-academic-year = Сначала введите учебный год
groups-figure-groups = групп
groups-figure-teachers = педагогов (каждый один раз)
groups-figure-memberships = участий
groups-figure-several = в нескольких группах
groups-figure-heads = руководителей
groups-by-technology = По технологиям
groups-without-technology = без технологии
groups-head-is = руководитель:
groups-head-now = руководит сейчас
groups-head-not-in-school = не член Школы
groups-no-head-text = Руководитель группы ещё не назначен.
groups-choose-head = Выбрать руководителя
groups-snapshot = Требования на день назначения
groups-snapshot-empty = Требования тогда не проверялись.
groups-who-may-head = Кто может руководить
groups-may-head = Соответствуют требованиям
groups-nearly = Почти соответствуют
groups-may-not = Остальные
groups-nobody-qualifies = Пока никто не соответствует всем требованиям.
groups-technology-is = Технология: { $name }
groups-on-day = На какой день
groups-head-now-is = Сейчас руководит: { $name }. Когда назначен новый руководитель, его полномочия заканчиваются днём раньше.
groups-open-proof = открыть подтверждение
groups-holds-all = все требования выполнены
groups-lacks-count = { $count ->
    [one] не выполнено { $count } требование
    [few] не выполнены { $count } требования
    [many] не выполнено { $count } требований
   *[other] не выполнено { $count } требования
 }
groups-conditions = Требования
groups-appoint = Назначить
groups-appoint-anyway = Назначить с обоснованием
groups-override-text = Одно из требований не выполнено. Назначить можно с письменным обоснованием; оно сохраняется вместе с назначением.
groups-readiness = Готовность группы
groups-open-person = Карточка
groups-mend-grp-regulation = Внести положение
groups-mend-grp-head = Выбрать руководителя
groups-mend-grp-plan = Открыть план
groups-mend-grp-sessions = Открыть заседания
groups-mend-grp-minutes = Открыть заседания
groups-mend-grp-size = Открыть участников
groups-next-head = Выбрать руководителя
groups-next-regulation = Внести положение
groups-next-members = Добавить участников
groups-next-plan = Составить план
groups-next-approve = Утвердить план
groups-next-mark-session = Отметить заседание
groups-next-add-session = Добавить заседание
groups-next-sum-up = Подвести итоги года
groups-next-roll-over = Перейти в следующий год
groups-ask-head = Выбрать руководителя…
groups-ask-sum-up = Подвести итоги года…
groups-ask-roll-over = Перейти в следующий год…
groups-edit-group = Сведения о группе…
groups-on-paper = На бумагу
groups-print-r2 = План работы группы
groups-print-r2-a = Состав группы
groups-print-r2-b = Отчёт за год
groups-print-r2-passport = Паспорт группы
groups-print-plan = План на бумагу
groups-tab-members = Участники
groups-tab-plan = План
groups-tab-sessions = Заседания
groups-tab-products = Продукты
groups-tab-documents = Документы
groups-tab-results = Результаты
groups-plan = План на год
groups-about = Тема и цель
groups-join = Добавить участников
groups-join-count = { $count ->
    [one] Добавить { $count } педагога
    [few] Добавить { $count } педагогов
    [many] Добавить { $count } педагогов
   *[other] Добавить { $count } педагога
 }
groups-join-help = Наберите фамилию и выберите; можно добавить сразу нескольких. Педагог может состоять в нескольких группах.
groups-no-members = В группе пока нет участников
groups-no-members-text = Вступить может любой педагог независимо от стажа и предмета.
groups-end-membership = Завершить участие
groups-no-sessions = В этом году заседаний не было
groups-no-sessions-text = Добавьте заседание: день, вид, тему. Кто присутствовал, отмечается на его странице.
groups-open-decisions = Невыполненные решения
groups-no-products = Продукты группы ещё не записаны
groups-no-products-text = Программа, тест, методический комплект, инструкция: всё, что создала группа, записывается здесь.
groups-regulation = Положение
groups-order = Приказ о создании
groups-plan-approval = Утверждение плана
groups-minutes = Протоколы
groups-no-minutes = Проведённых заседаний пока нет.
groups-materials = Материалы заседаний
groups-no-materials = Материалы пока не прикреплены.
groups-no-results = Итоги года ещё не подведены
groups-no-results-text = В конце года записываются уровень и анализ по каждому участнику; достигнутый уровень попадает в карточку педагога.
groups-summary = Итоги года
groups-comparison = Сравнение лет
groups-sum-up-text = Достигнутый уровень записывается в опыт педагога по технологии, подтверждение – этот год группы. Незаполненные строки ничего не меняют.
groups-roll-over = Перейти в следующий год
groups-roll-over-text = Страница прошлого года останется без изменений.
groups-head-goes-on = Руководитель остаётся: { $name }
groups-who-goes-on = Кто остаётся: { $stay } из { $all }
groups-carried-lines = { $count ->
    [one] В новый план переходит { $count } невыполненный пункт
    [few] В новый план переходят { $count } невыполненных пункта
    [many] В новый план переходит { $count } невыполненных пунктов
   *[other] В новый план переходит { $count } невыполненного пункта
 }
groups-copy-plan = Скопировать план прошлого года как основу
groups-no-later-year = Следующий учебный год ещё не введён.
groups-open-years = Открыть учебные годы
groups-group-year-kind = Вид
groups-group-year-kind-creative-group = творческая группа
groups-group-year-kind-young-teacher-school = школа молодого педагога
groups-group-year-ready = Готова
groups-creative-group-head-name = Руководитель
groups-group-year-head-name = Руководитель
groups-group-year-technology-title = Технология
groups-group-membership-department-title = Подразделение
groups-label-young = Школа молодого педагога
groups-end-short = Завершить
groups-lacks-head-school = Сначала нужно принять в члены Школы.
groups-lacks-head-experience = Опыт с подтверждением записывается в карточке педагога.
groups-lacks-head-course = Нужен внесённый курс по этой технологии с сертификатом.
groups-print-r6-c = План и посещаемость школы молодого педагога
