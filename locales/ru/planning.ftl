### Lines of plans, ready plans.

## Line of a plan

planning-plan-item = Пункт плана
    .plural = Пункты плана
planning-plan-item-group-year = Учебный год группы
planning-plan-item-school-year = Учебный год Школы
planning-plan-item-mentorship = Наставническая пара
planning-plan-item-rank = Номер
planning-plan-item-stage = Этап
planning-plan-item-stage-organising = организационный этап
planning-plan-item-stage-practical = практический этап
planning-plan-item-stage-closing = обобщающий этап
planning-plan-item-activity-kk = Содержание (на казахском)
planning-plan-item-activity-ru = Содержание (на русском)
planning-plan-item-activity-en = Содержание (на английском)
planning-plan-item-form = Вид занятия
planning-plan-item-form-theory = теория
planning-plan-item-form-master-class = мастер-класс
planning-plan-item-form-consultation = консультация
planning-plan-item-form-workshop = практикум
planning-plan-item-form-visit = посещение
planning-plan-item-form-results = подведение итогов
planning-plan-item-form-other = другое
planning-plan-item-term-from = Срок: с
    .help = День или месяц, например 10.2026; пусто – в течение года.
planning-plan-item-term-to = Срок: по
planning-plan-item-responsible = Ответственный
planning-plan-item-responsible-text = Ответственный (роль)
planning-plan-item-expected-result-kk = Результат (на казахском)
planning-plan-item-expected-result-ru = Результат (на русском)
planning-plan-item-expected-result-en = Результат (на английском)
planning-plan-item-state = Состояние
planning-plan-item-state-planned = запланировано
planning-plan-item-state-in-progress = выполняется
planning-plan-item-state-done = выполнено
planning-plan-item-state-moved = перенесено
planning-plan-item-state-cancelled = отменено
planning-plan-item-done-on = Выполнено
planning-plan-item-mark = Отметка о выполнении
planning-plan-item-reason = Причина
planning-plan-item-carried-from = Перенесён из пункта
planning-plan-item-plan = План
planning-plan-item-plan-section = Раздел
planning-plan-item-event-kind = Форма проведения
planning-plan-item-form-text = Форма проведения (словами)
planning-plan-item-term-kind = Срок
planning-plan-item-term-kind-on = дата или месяц
planning-plan-item-term-kind-between = с … по …
planning-plan-item-term-kind-until = до срока
planning-plan-item-term-kind-all-year = в течение года
planning-plan-item-term-kind-monthly = ежемесячно
planning-plan-item-term-kind-quarterly = ежеквартально
planning-plan-item-term-kind-half-year-1 = I полугодие
planning-plan-item-term-kind-half-year-2 = II полугодие
planning-plan-item-term-kind-as-needed = по мере необходимости
planning-plan-item-term-text = Срок, как записан
planning-plan-item-people = Ответственные педагоги
planning-plan-item-roles = Ответственные по должности
planning-plan-item-completion-form = Форма завершения
planning-plan-item-completion-text = Форма завершения (словами)
planning-plan-item-indicator = Показатель
planning-plan-item-target = Сколько раз
planning-plan-item-done-by-hand = Отмечено вручную
planning-plan-item-moved-from = Прежний срок
planning-plan-item-control-aim = Цель контроля
planning-plan-item-control-object = Объект контроля
planning-plan-item-control-kind = Вид контроля
planning-plan-item-control-kind-thematic = тематический
planning-plan-item-control-kind-frontal = фронтальный
planning-plan-item-control-kind-personal = персональный
planning-plan-item-control-kind-class = группо-обобщающий
planning-plan-item-control-kind-overview = обзорный
planning-plan-item-control-kind-current = текущий
planning-plan-item-control-method = Метод
planning-plan-item-hearing-place = Место заслушивания
planning-plan-item-control-decision = Управленческое решение
planning-plan-item-second-control = Вторичный контроль
planning-plan-item-note = { record-note }

## Plan template

planning-plan-template = Образец плана
    .plural = Образцы планов
planning-plan-template-name-kk = { record-name-kk }
planning-plan-template-name-ru = { record-name-ru }
planning-plan-template-name-en = { record-name-en }
planning-plan-template-synonyms = { record-synonyms }
planning-plan-template-need = Потребность
planning-plan-template-need-planning = планирование занятий
planning-plan-template-need-methods = методы и технологии обучения
planning-plan-template-need-assessment = оценивание
planning-plan-template-need-group-work = работа с группой
planning-plan-template-need-documents = учебная документация
planning-plan-template-need-digital = цифровые средства
planning-plan-template-archived = { record-archived }
planning-plan-template-note = { record-note }

## Line of a template

planning-plan-template-item = Пункт образца
    .plural = Пункты образца
planning-plan-template-item-plan-template = Образец плана
planning-plan-template-item-rank = Номер
planning-plan-template-item-month = Месяц
planning-plan-template-item-form = Вид занятия
planning-plan-template-item-form-theory = теория
planning-plan-template-item-form-master-class = мастер-класс
planning-plan-template-item-form-consultation = консультация
planning-plan-template-item-form-workshop = практикум
planning-plan-template-item-form-visit = посещение
planning-plan-template-item-form-results = подведение итогов
planning-plan-template-item-form-other = другое
planning-plan-template-item-activity-kk = Содержание (на казахском)
planning-plan-template-item-activity-ru = Содержание (на русском)
planning-plan-template-item-activity-en = Содержание (на английском)
planning-plan-template-item-expected-result-kk = Результат (на казахском)
planning-plan-template-item-expected-result-ru = Результат (на русском)
planning-plan-template-item-expected-result-en = Результат (на английском)
planning-plan-template-item-note = { record-note }

planning-plan-item-stage-rank = Номер этапа
planning-plan-item-term-end = Последний день
planning-plan-item-facts = Фактов
planning-plan-item-clock = Как обстоит
planning-plan-item-clock-overdue = просрочено
planning-plan-item-clock-planned = запланировано
planning-plan-item-clock-in-progress = выполняется
planning-plan-item-clock-done = выполнено
planning-plan-item-clock-moved = перенесено
planning-plan-item-clock-cancelled = отменено

## Screens

planning-all-year = весь год
planning-mark-done = Выполнено
planning-mark-line = Отметить
planning-how-it-stands = Как обстоит дело
planning-empty = В плане пока нет пунктов
planning-empty-text = Напишите в строке ниже, что будет сделано, и нажмите Enter. Вид, срок и ответственного можно дополнить потом.
planning-new-line = Новый пункт: что будет сделано
planning-new-term = Срок: день или месяц
planning-progress = Выполнено: { $done } из { $total }
planning-carried = с прошлого года
planning-to-session = Заседание

## Plan

planning-plan = План
    .plural = Планы
planning-plan-kind = Вид
planning-plan-kind-methodical = план методической работы
planning-plan-kind-school = план Школы мастерства
planning-plan-kind-group = план творческой группы
planning-plan-kind-mentoring = план наставника
planning-plan-kind-young-teacher-school = план школы молодого педагога
planning-plan-kind-prospective = перспективный план
planning-plan-kind-network = план сетевого взаимодействия
planning-plan-kind-post-course = план посткурсового сопровождения
planning-plan-kind-internal-control = план внутриколледжного контроля
planning-plan-academic-year = Учебный год
planning-plan-title-kk = Название (на казахском)
planning-plan-title-ru = Название (на русском)
planning-plan-title-en = Название (на английском)
planning-plan-group-year = Учебный год группы
planning-plan-school-year = Учебный год Школы
planning-plan-mentorship = Наставническая пара
planning-plan-network-community = Сетевое сообщество
planning-plan-department = { college-department }
planning-plan-topic-kk = Единая методическая тема (на казахском)
planning-plan-topic-ru = Единая методическая тема (на русском)
planning-plan-topic-en = Единая методическая тема (на английском)
planning-plan-goal-kk = Цель (на казахском)
planning-plan-goal-ru = Цель (на русском)
planning-plan-goal-en = Цель (на английском)
planning-plan-tasks-kk = Задачи (на казахском)
planning-plan-tasks-ru = Задачи (на русском)
planning-plan-tasks-en = Задачи (на английском)
planning-plan-analysis-kk = Краткий анализ прошлого года (на казахском)
planning-plan-analysis-ru = Краткий анализ прошлого года (на русском)
planning-plan-analysis-en = Краткий анализ прошлого года (на английском)
planning-plan-period-from = С
planning-plan-period-to = По
planning-plan-state = Состояние
planning-plan-state-draft = черновик
planning-plan-state-review = на рассмотрении
planning-plan-state-rework = на доработке
planning-plan-state-agreed = согласован
planning-plan-state-approved = утверждён
planning-plan-state-executed = исполнен
planning-plan-state-archived = в архиве
planning-plan-approved-on = Утверждён
planning-plan-continues = Продолжает план
planning-plan-file = Подписанный план (скан)
planning-plan-note = { record-note }
planning-plan-year-start = Год
planning-plan-items = Пунктов

## Section of a plan

planning-plan-section = Раздел плана
    .plural = Разделы плана
planning-plan-section-plan = План
planning-plan-section-rank = Номер
planning-plan-section-title-kk = Название (на казахском)
planning-plan-section-title-ru = Название (на русском)
planning-plan-section-title-en = Название (на английском)
planning-plan-section-plan-direction = Направление работы
planning-plan-section-note = { record-note }

## Approved version of a plan

planning-plan-version = Утверждённая редакция плана
    .plural = Утверждённые редакции плана
planning-plan-version-plan = План
planning-plan-version-number = Номер редакции
planning-plan-version-approved-on = Утверждена
planning-plan-version-approved-by = Кем утверждена
planning-plan-version-reason = Причина новой редакции
planning-plan-version-content = Содержание
planning-plan-version-note = { record-note }

## Computed of lines and plans

planning-plan-item-section-rank = Номер раздела
planning-plan-item-section-title = Раздел
planning-plan-item-number = Пункт
planning-plan-item-academic-year = Учебный год
planning-plan-item-term-start = Первый день
planning-plan-item-month-count = Сколько месяцев
planning-plan-item-months = Месяцы
planning-plan-item-facts-needed = Сколько нужно фактов
planning-plan-done = Выполнено
planning-plan-overdue = Просрочено
planning-plan-percent = Выполнение, %
