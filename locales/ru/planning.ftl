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
