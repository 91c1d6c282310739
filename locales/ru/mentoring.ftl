### Mentoring: the pair, contacts, lesson visits, diagnosis, growth.

## Mentoring pair

mentoring-mentorship = Наставническая пара
    .plural = Наставничество
mentoring-mentorship-mentor = Наставник
mentoring-mentorship-mentee = Наставляемый
mentoring-mentorship-academic-year = Учебный год
mentoring-mentorship-continues = Продолжает
mentoring-mentorship-order-number = Номер приказа
mentoring-mentorship-order-date = Дата приказа
mentoring-mentorship-since = С
mentoring-mentorship-until = По
mentoring-mentorship-discipline = Дисциплина
mentoring-mentorship-need = Потребность
mentoring-mentorship-need-planning = планирование занятий
mentoring-mentorship-need-methods = методы и технологии обучения
mentoring-mentorship-need-assessment = оценивание
mentoring-mentorship-need-group-work = работа с группой
mentoring-mentorship-need-documents = учебная документация
mentoring-mentorship-need-digital = цифровые средства
mentoring-mentorship-goal-kk = Цель (на казахском)
mentoring-mentorship-goal-ru = Цель (на русском)
mentoring-mentorship-goal-en = Цель (на английском)
mentoring-mentorship-plan-approved-on = План утверждён
mentoring-mentorship-state = Состояние
mentoring-mentorship-state-proposed = предложена
mentoring-mentorship-state-ordered = приказ издан
mentoring-mentorship-state-running = идёт
mentoring-mentorship-state-reported = отчёт сдан
mentoring-mentorship-state-closed = закрыта
mentoring-mentorship-state-stopped = прекращена досрочно
mentoring-mentorship-achievements-kk = Достижения (на казахском)
mentoring-mentorship-achievements-ru = Достижения (на русском)
mentoring-mentorship-achievements-en = Достижения (на английском)
mentoring-mentorship-conclusion-kk = Вывод наставника (на казахском)
mentoring-mentorship-conclusion-ru = Вывод наставника (на русском)
mentoring-mentorship-conclusion-en = Вывод наставника (на английском)
mentoring-mentorship-mentee-report-kk = Отчёт наставляемого (на казахском)
mentoring-mentorship-mentee-report-ru = Отчёт наставляемого (на русском)
mentoring-mentorship-mentee-report-en = Отчёт наставляемого (на английском)
mentoring-mentorship-mentee-feedback = Обратная связь наставляемого
mentoring-mentorship-mentor-reported-on = Наставник отчитался
mentoring-mentorship-mentee-reported-on = Наставляемый отчитался
mentoring-mentorship-proposal = Предложение
mentoring-mentorship-proposal-continue = продолжить
mentoring-mentorship-proposal-finish = завершить
mentoring-mentorship-ended-on = Окончена
mentoring-mentorship-end-reason = Причина
mentoring-mentorship-note = { record-note }

## Contact with the mentor

mentoring-mentor-meeting = Встреча с наставником
    .plural = Встречи с наставником
mentoring-mentor-meeting-mentorship = Наставническая пара
mentoring-mentor-meeting-date = Дата
mentoring-mentor-meeting-kind = Вид
mentoring-mentor-meeting-kind-meeting = встреча
mentoring-mentor-meeting-kind-advice = консультация
mentoring-mentor-meeting-kind-demonstration = показательное занятие
mentoring-mentor-meeting-kind-planning = совместное планирование
mentoring-mentor-meeting-kind-materials = передача материалов
mentoring-mentor-meeting-kind-online = онлайн-беседа
mentoring-mentor-meeting-content = Содержание
mentoring-mentor-meeting-agreed = О чём договорились
mentoring-mentor-meeting-minutes = Минут
mentoring-mentor-meeting-plan-item = Пункт плана
mentoring-mentor-meeting-state = Кому видно
mentoring-mentor-meeting-state-draft = черновик, виден только автору
mentoring-mentor-meeting-state-shared = открыто
mentoring-mentor-meeting-note = { record-note }

## Lesson visit

mentoring-lesson-visit = Посещение занятия
    .plural = Посещения занятий
mentoring-lesson-visit-teacher = Педагог, проводивший занятие
mentoring-lesson-visit-visitor = Посетивший
mentoring-lesson-visit-mentorship = Наставническая пара
mentoring-lesson-visit-date = Дата
mentoring-lesson-visit-kind = Вид
mentoring-lesson-visit-kind-mentoring = наставничество
mentoring-lesson-visit-kind-mutual = взаимопосещение
mentoring-lesson-visit-kind-open = открытый урок
mentoring-lesson-visit-kind-control = контроль
mentoring-lesson-visit-discipline = Дисциплина
mentoring-lesson-visit-student-group = Учебная группа
mentoring-lesson-visit-lesson-number = Номер занятия
mentoring-lesson-visit-topic = Тема занятия
mentoring-lesson-visit-strengths = Сильные стороны
mentoring-lesson-visit-recommendations = Рекомендации
mentoring-lesson-visit-state = Кому видно
mentoring-lesson-visit-state-draft = черновик, виден только автору
mentoring-lesson-visit-state-shared = открыто
mentoring-lesson-visit-note = { record-note }

## Mark of the observation sheet

mentoring-visit-score = Отметка листа наблюдения
    .plural = Лист наблюдения
mentoring-visit-score-lesson-visit = Посещение занятия
mentoring-visit-score-observation-criterion = Критерий
mentoring-visit-score-score = Отметка
mentoring-visit-score-note = { record-note }

## Mark of the diagnosis

mentoring-diagnosis-score = Отметка диагностики
    .plural = Диагностика
mentoring-diagnosis-score-mentorship = Наставническая пара
mentoring-diagnosis-score-point = Этап
mentoring-diagnosis-score-point-entry = диагностика в начале
mentoring-diagnosis-score-point-closing = диагностика в конце
mentoring-diagnosis-score-observation-criterion = Критерий
mentoring-diagnosis-score-score = Отметка
mentoring-diagnosis-score-date = Дата
mentoring-diagnosis-score-note = { record-note }

## Young teacher's note

mentoring-growth-note = Запись молодого педагога
    .plural = Записи молодого педагога
mentoring-growth-note-mentorship = Наставническая пара
mentoring-growth-note-date = Дата
mentoring-growth-note-text = Что изменилось в моей работе
mentoring-growth-note-state = Кому видно
mentoring-growth-note-state-draft = черновик, виден только автору
mentoring-growth-note-state-shared = открыто
mentoring-growth-note-note = { record-note }

mentoring-mentorship-mentor-name = Наставник
mentoring-mentorship-mentee-name = Наставляемый
mentoring-mentorship-department = Отделение
mentoring-mentorship-meetings = Встреч
mentoring-mentorship-minutes = Минут помощи
mentoring-mentorship-visits-by-mentor = Занятий посетил наставник
mentoring-mentorship-visits-by-mentee = Занятий посетил наставляемый
mentoring-mentorship-plan-items = Пунктов плана
mentoring-mentorship-plan-done = Выполнено пунктов
mentoring-mentorship-entry-score = Диагностика в начале
mentoring-mentorship-closing-score = Диагностика в конце
mentoring-mentorship-gain = Прирост
mentoring-mentorship-last-contact = Последняя встреча
mentoring-mentorship-silent-days = Дней без встреч
mentoring-mentorship-clock = Как обстоит
mentoring-mentorship-clock-silent = давно без встреч
mentoring-mentorship-clock-overdue = срок прошёл
mentoring-mentorship-clock-due = срок близко
mentoring-mentorship-clock-proposed = предложена
mentoring-mentorship-clock-ordered = приказ издан
mentoring-mentorship-clock-running = идёт
mentoring-mentorship-clock-reported = отчёт сдан
mentoring-mentorship-clock-closed = закрыта
mentoring-mentorship-clock-stopped = прекращена досрочно

mentoring-mentor-meeting-mentee = Наставляемый

mentoring-lesson-visit-direction = Направление
mentoring-lesson-visit-direction-by-mentor = наставник посетил наставляемого
mentoring-lesson-visit-direction-by-mentee = наставляемый посетил наставника
mentoring-lesson-visit-direction-other = другое
mentoring-lesson-visit-mean-score = Средняя отметка
