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
mentoring-lesson-visit-course-year = Курс
mentoring-lesson-visit-conclusion = Заключение
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

## Screens of mentoring and technologies

mentoring-pairs = Пары
mentoring-load = Нагрузка наставников
mentoring-load-running = Наставляемых сейчас
mentoring-load-state = Предел
mentoring-load-over = больше предела
mentoring-load-full = предел достигнут
# $count (number)
mentoring-load-free = можно ещё: { $count }
mentoring-load-empty = Сейчас нет действующих пар.
mentoring-school-form = Школа молодого педагога
mentoring-form = Отчёт
mentoring-propose = Предложить пару
mentoring-pill-ending = срок близко или прошёл
mentoring-all-years = Все учебные годы
mentoring-empty = Наставнических пар пока нет
mentoring-empty-text = Сначала выберите, кому нужна помощь: программа покажет, кто может стать наставником и почему.
mentoring-gone = Такой записи нет. Возможно, её удалили.
mentoring-choose-mentee = Начните вводить фамилию; сначала предлагаются молодые специалисты
mentoring-choose-mentor = Выберите кандидата: здесь будет видно, что подходит и чего не хватает.
mentoring-candidates = Кто может стать наставником
mentoring-candidate-ok = подходит
mentoring-candidate-nearly = с замечанием
mentoring-candidate-no = условия не выполнены
# $count (number)
mentoring-candidate-running = наставляемых: { $count }
mentoring-filter-candidates = Найти по фамилии
mentoring-no-candidates = Подходящих педагогов не нашлось.
mentoring-steps = Этапы пары
mentoring-step-order = Приказ
mentoring-step-plan = План
mentoring-step-diagnose-entry = Входная диагностика
mentoring-step-meet = Встречи
mentoring-step-diagnose-closing = Итоговая диагностика
mentoring-step-report = Отчёты обеих сторон
mentoring-step-close = Завершение
mentoring-step-late = встреч давно не было
mentoring-act-order = Внести приказ
mentoring-act-plan = Составить план
mentoring-act-diagnose-entry = Внести входную диагностику
mentoring-act-meet = Записать встречу
mentoring-act-diagnose-closing = Внести итоговую диагностику
mentoring-act-report = Внести отчёт
mentoring-act-close = Завершить пару
mentoring-ask-order = Приказ
mentoring-ask-close = Завершить пару
mentoring-ask-stop = Прекратить досрочно
mentoring-ask-prolong = Продлить ещё на год
mentoring-do-order = Сохранить
mentoring-do-close = Завершить
mentoring-do-stop = Прекратить
mentoring-do-prolong = Продлить
mentoring-prolong-text = На новый учебный год откроется новая пара: люди и дисциплина сохранятся, эта пара останется в истории.
mentoring-start = Работа началась
mentoring-plan-form = План на бумаге
mentoring-visit-form = Лист на бумаге
mentoring-tab-timeline = Ход
mentoring-tab-plan = План
mentoring-tab-diagnosis = Диагностика
mentoring-tab-visits = Посещение занятий
mentoring-tab-growth = Рост
mentoring-tab-reports = Отчёты
mentoring-tab-papers = Документы, история
# $count (number)
mentoring-silent-days =
    { $count ->
        [one] { $count } день без встреч
        [few] { $count } дня без встреч
        [many] { $count } дней без встреч
       *[other] { $count } дня без встреч
    }
# $count, $done, $total (numbers)
mentoring-silent-text = Дней с последней встречи: { $count }, а в плане отмечено выполненным: { $done } из { $total }. Запишите прошедшую встречу или назначьте новую.
# $date (date)
mentoring-last-contact = последняя { $date }
mentoring-log = Что сделано
mentoring-log-empty = Пока ничего не внесено.
# $count, $total (numbers)
mentoring-before-closing = Для завершения: { $count } из { $total }
mentoring-visits-by-mentor = Наставник на занятиях наставляемого
mentoring-visits-by-mentee = Наставляемый на занятиях наставника
mentoring-next = Что нужно для следующего шага
mentoring-warnings = Условия пары
mentoring-history = Пары других лет
mentoring-new-contact = Новая встреча
mentoring-contact-hint = Что обсудили, что показали
mentoring-keep-draft = Оставить черновиком: пока им не поделились, виден только на этой странице
mentoring-draft = черновик
mentoring-share = Поделиться
# $count (number)
mentoring-minutes = { $count } мин
# $mean (text)
mentoring-mean = средняя отметка { $mean }
mentoring-mean-mark = Средняя отметка
mentoring-entry-order = Приказ
mentoring-entry-mentor-report = Отчёт наставника
mentoring-entry-mentee-report = Отчёт наставляемого
mentoring-entry-closed = Пара завершена
mentoring-entry-stopped = Пара прекращена досрочно
mentoring-approve-plan = План утверждён
mentoring-from-template = Взять готовый план
mentoring-choose-template = Готовый план
mentoring-no-templates = Готовых планов пока нет.
mentoring-edit-templates = Настроить готовые планы
mentoring-template-lines = Пункты готового плана
mentoring-take-template = Добавить пункты в план
mentoring-enter-entry = Внести входную
mentoring-enter-closing = Внести итоговую
mentoring-scale = Место на шкале
mentoring-gain-help = Прирост считается по критериям, отмеченным оба раза.
mentoring-diagnosis-help = Клавиши 1–5 ставят отметку и переводят на следующую строку; клавиша удаления убирает отметку.
mentoring-sheet-help = Клавиши 0–3 ставят отметку и переводят на следующую строку; клавиша удаления убирает отметку. Чего не наблюдали, оставьте пустым.
mentoring-lesson-mark-0 = не наблюдалось
mentoring-lesson-mark-1 = наблюдалось отчасти
mentoring-lesson-mark-2 = наблюдалось
mentoring-lesson-mark-3 = наблюдалось ярко
mentoring-diagnosis-mark-1 = нужна помощь
mentoring-diagnosis-mark-2 = делает вместе с наставником
mentoring-diagnosis-mark-3 = делает, советуясь
mentoring-diagnosis-mark-4 = делает самостоятельно
mentoring-diagnosis-mark-5 = может показать коллегам
mentoring-share-visit = Поделиться: лист появится в отчётах и на бумаге
mentoring-no-visits = Посещений пока не внесено.
mentoring-paper = По бумагам наставника
mentoring-own-growth = Собственный рост молодого педагога
mentoring-achievements = Достижения
mentoring-conclusion = Заключение наставника
mentoring-mentee-account = Собственный отчёт
mentoring-no-notes = Молодой педагог пока ничего не записал.
mentoring-report-mentor = Отчёт наставника
mentoring-report-mentee = Отчёт наставляемого
mentoring-enter-report = Внести отчёт
mentoring-correct = Исправить
# $date (date)
mentoring-reported-on = Сдан: { $date }
mentoring-not-reported = Пока не сдан.
mentoring-other-languages = Написать и на других языках
mentoring-mend-men-member = Внесите членство в Школе или категорию либо выберите другого наставника.
mentoring-mend-men-school = Внесите членство в Школе или категорию.
mentoring-mend-men-order = Проверьте дату приказа; если дата приёма на работу не указана, внесите её в карточку педагога.
mentoring-mend-men-period = Сократите срок до одного учебного года; при необходимости его можно продлить.
mentoring-mend-men-load = Выберите менее загруженного наставника или измените предел в правилах настроек.
mentoring-mend-men-novice = Проверьте педагогический стаж; если новая дисциплина, укажите её в паре.
mentoring-mend-pair-order = Внесите номер, дату приказа и срок.
mentoring-mend-pair-first-day = Когда наступит первый день, отметьте, что работа началась.
mentoring-mend-pair-plan = Возьмите готовый план или впишите пункты сами.
mentoring-mend-pair-entry = Поставьте отметки входной диагностики.
mentoring-mend-pair-contact = Запишите прошедшую встречу или назначьте новую.
mentoring-mend-pair-closing = Поставьте итоговые отметки по всем критериям, отмеченным вначале.
mentoring-mend-pair-mentor-report = Внесите отчёт наставника.
mentoring-mend-pair-mentee-report = Внесите отчёт наставляемого.
mentoring-mend-pair-conclusion = Напишите заключение наставника хотя бы на одном языке.
