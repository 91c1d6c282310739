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
