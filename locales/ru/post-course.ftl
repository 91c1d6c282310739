### Post-course support: the case of a certified course, leave, help, reflection, ratings of expected results.

## Case

post-course-post-course-case = Посткурсовое сопровождение
    .plural = Посткурсовое сопровождение
post-course-post-course-case-training-record = Курс с сертификатом
post-course-post-course-case-curator = Куратор
    .help = Помогает педагогу и следит за сроками.
post-course-post-course-case-state = Состояние
post-course-post-course-case-state-open = идёт
post-course-post-course-case-state-closed = закрыто
post-course-post-course-case-state-declined = признано ненужным
post-course-post-course-case-state-terminated = прекращено
post-course-post-course-case-opened-on = Дата открытия
post-course-post-course-case-extended-to = Продлено до
    .help = День позже самого раннего завершения.
post-course-post-course-case-extension-reason = Причина продления
post-course-post-course-case-ended-on = Дата прекращения
post-course-post-course-case-ground = Основание прекращения
post-course-post-course-case-ground-dismissed = увольнение
post-course-post-course-case-ground-moved = переход в другую организацию
post-course-post-course-case-ground-other = другая причина
post-course-post-course-case-end-reason = Причина
post-course-post-course-case-final-date = Дата итогового мониторинга
    .help = Не раньше дня самого раннего завершения.
post-course-post-course-case-override-reason = Причина закрытия без выполнения условия
post-course-post-course-case-conclusion-kk = Заключение (на казахском)
    .help = Напишите, что изменилось в практике педагога.
post-course-post-course-case-conclusion-ru = Заключение (на русском)
post-course-post-course-case-conclusion-en = Заключение (на английском)
post-course-post-course-case-recommendations = Рекомендации педагогу
post-course-post-course-case-reference-number = Номер справки
    .help = Справка о прохождении посткурсового сопровождения.
post-course-post-course-case-report-sent = Дата отправки отчёта организации курса
post-course-post-course-case-hand-level = Уровень, указанный вручную
    .help = Заменяет рассчитанный уровень.
post-course-post-course-case-hand-level-high = высокий
post-course-post-course-case-hand-level-medium = средний
post-course-post-course-case-hand-level-low = низкий
post-course-post-course-case-hand-level-note = Причина указания вручную
post-course-post-course-case-final-level = Уровень при закрытии
post-course-post-course-case-final-level-high = высокий
post-course-post-course-case-final-level-medium = средний
post-course-post-course-case-final-level-low = низкий
post-course-post-course-case-final-score = Балл при закрытии
post-course-post-course-case-calculation = Расчёт при закрытии
post-course-post-course-case-note = { record-note }

## Case: what is computed

post-course-post-course-case-person = { record-person }
post-course-post-course-case-person-name = { record-person }
post-course-post-course-case-course-programme = Программа курса
post-course-post-course-case-course-title = Тема курса
post-course-post-course-case-department = Подразделение (ЦМК)
post-course-post-course-case-provider = Организация, проводившая курс
post-course-post-course-case-window-start = Начало сопровождения
post-course-post-course-case-leave-days = Дней отпуска
    .help = На столько дней сдвигается срок сопровождения.
post-course-post-course-case-due-min = Самое раннее завершение
    .help = Итоговый мониторинг не проводят раньше этого дня.
post-course-post-course-case-deadline = Крайний срок
    .help = После этого дня итоговый мониторинг считается просроченным.
post-course-post-course-case-days-left = Осталось дней
    .help = До самого раннего завершения.
post-course-post-course-case-suspended = Приостановлено
post-course-post-course-case-last-act = Последнее действие
post-course-post-course-case-stage = Этап
post-course-post-course-case-stage-opened = открыто
post-course-post-course-case-stage-entry-survey = входная анкета есть
post-course-post-course-case-stage-intermediate-1 = промежуточная анкета есть
post-course-post-course-case-stage-intermediate-2 = вторая промежуточная анкета есть
post-course-post-course-case-stage-awaiting-final = ожидает итогового
post-course-post-course-case-stage-final-monitoring = итоговый мониторинг
post-course-post-course-case-stage-closed = закрыто
post-course-post-course-case-stage-declined = признано ненужным
post-course-post-course-case-stage-terminated = прекращено
post-course-post-course-case-clock = Срок
post-course-post-course-case-clock-overdue = просрочено
post-course-post-course-case-clock-due = срок подошёл
post-course-post-course-case-clock-extended = продлено
post-course-post-course-case-clock-stuck = без движения
post-course-post-course-case-clock-soon = срок близко
post-course-post-course-case-clock-running = идёт
post-course-post-course-case-clock-suspended = приостановлено
post-course-post-course-case-clock-closed = закрыто
post-course-post-course-case-clock-declined = признано ненужным
post-course-post-course-case-clock-terminated = прекращено
post-course-post-course-case-entry-mean = Средний балл входной анкеты
post-course-post-course-case-intermediate-mean = Средний балл промежуточной анкеты
post-course-post-course-case-final-mean = Средний балл итоговой анкеты
post-course-post-course-case-rating-sum = Сумма баллов ожидаемых результатов
post-course-post-course-case-rating-count = Число оценённых результатов
post-course-post-course-case-evidence-count = Подтверждающих документов
    .help = Только проверенные документы внутри срока сопровождения.
post-course-post-course-case-evidence-points = Баллы подтверждающих документов
post-course-post-course-case-reflection-points = Баллы рефлексивного анализа
post-course-post-course-case-score = Общий балл
    .help = От 0 до 100.
post-course-post-course-case-level = Уровень
post-course-post-course-case-level-high = высокий
post-course-post-course-case-level-medium = средний
post-course-post-course-case-level-low = низкий

## Leave during which a case stands still

post-course-case-suspension = Приостановление сопровождения
    .plural = Приостановления сопровождения
post-course-case-suspension-post-course-case = { post-course-post-course-case }
post-course-case-suspension-since = Первый день
post-course-case-suspension-until = Последний день
    .help = Оставьте пустым, если отпуск ещё не закончился.
post-course-case-suspension-ground = Основание
post-course-case-suspension-ground-parental-leave = отпуск по уходу за ребёнком
post-course-case-suspension-ground-long-leave = длительный отпуск
post-course-case-suspension-ground-other = другая причина
post-course-case-suspension-note = { record-note }

## Act of help

post-course-support-action = Запись о помощи
    .plural = Оказанная помощь
post-course-support-action-post-course-case = { post-course-post-course-case }
post-course-support-action-date = Дата
post-course-support-action-kind = Вид помощи
post-course-support-action-kind-consultation = консультация
post-course-support-action-kind-lesson-visit = посещение занятия
post-course-support-action-kind-group-chat = обсуждение в общем чате
post-course-support-action-kind-online-meeting = онлайн-встреча
post-course-support-action-kind-materials = методические материалы
post-course-support-action-kind-publication-advice = консультация по публикации
post-course-support-action-kind-event-invitation = приглашение на обмен опытом
post-course-support-action-kind-community = работа в профессиональном сообществе
post-course-support-action-kind-other = другое
post-course-support-action-channel = Средство связи
post-course-support-action-channel-in-person = личная встреча
post-course-support-action-channel-email = электронная почта
post-course-support-action-channel-site = сайт
post-course-support-action-channel-chat = чат
post-course-support-action-channel-phone = телефон
post-course-support-action-channel-video = видеосвязь
post-course-support-action-content = Содержание
post-course-support-action-helper = Кем оказана помощь
post-course-support-action-minutes = Длительность, минут
post-course-support-action-note = { record-note }

## Reflective analysis

post-course-reflection = Рефлексивный анализ
    .plural = Рефлексивные анализы
post-course-reflection-post-course-case = { post-course-post-course-case }
post-course-reflection-date = Дата
post-course-reflection-learnt = Что нового освоено
    .help = Знания и умения, полученные на курсе.
post-course-reflection-used = Что применяется на занятиях
    .help = Занятия, группы, даты.
post-course-reflection-effect = Как это отразилось на обучающихся
post-course-reflection-difficulties = Какие были затруднения
post-course-reflection-shared = Чем и с кем состоялся обмен
post-course-reflection-next-steps = Следующие шаги
post-course-reflection-self-score = Самооценка
    .help = 1 – самая низкая, 5 – самая высокая.
post-course-reflection-comment = Отзыв куратора
post-course-reflection-state = Состояние
post-course-reflection-state-draft = черновик
post-course-reflection-state-submitted = сдан
post-course-reflection-state-returned = возвращён на доработку
post-course-reflection-state-accepted = принят
post-course-reflection-note = { record-note }

## Rating of an expected result

post-course-result-rating = Оценка ожидаемого результата
    .plural = Оценки ожидаемых результатов
post-course-result-rating-post-course-case = { post-course-post-course-case }
post-course-result-rating-expected-result = Ожидаемый результат
post-course-result-rating-point = Этап
post-course-result-rating-point-entry = входной
post-course-result-rating-point-intermediate = промежуточный
post-course-result-rating-point-final = итоговый
post-course-result-rating-rating = Оценка
    .help = 0 – не применяется, 1 – применяется эпизодически, 2 – применяется системно, 3 – передаётся коллегам.
post-course-result-rating-date = Дата наблюдения
post-course-result-rating-mode = Способ наблюдения
post-course-result-rating-mode-onsite = на занятии
post-course-result-rating-mode-remote = дистанционно
post-course-result-rating-note = { record-note }

## What would mend a condition that fails: post-course-mend-<code of the finding>; $count (number): how many are missing

post-course-mend-pc-entry-survey =
    { $count ->
        [one] Внесите ещё { $count } входную анкету.
        [few] Внесите ещё { $count } входные анкеты.
        [many] Внесите ещё { $count } входных анкет.
       *[other] Внесите ещё { $count } входные анкеты.
    }
post-course-mend-pc-final-survey =
    { $count ->
        [one] Внесите ещё { $count } итоговую анкету.
        [few] Внесите ещё { $count } итоговые анкеты.
        [many] Внесите ещё { $count } итоговых анкет.
       *[other] Внесите ещё { $count } итоговые анкеты.
    }
post-course-mend-pc-evidence =
    { $count ->
        [one] Приложите и проверьте ещё { $count } документ с датой внутри срока сопровождения.
        [few] Приложите и проверьте ещё { $count } документа с датой внутри срока сопровождения.
        [many] Приложите и проверьте ещё { $count } документов с датой внутри срока сопровождения.
       *[other] Приложите и проверьте ещё { $count } документа с датой внутри срока сопровождения.
    }
post-course-mend-pc-reflection =
    { $count ->
        [one] Нужен ещё { $count } сданный рефлексивный анализ.
        [few] Нужны ещё { $count } сданных рефлексивных анализа.
        [many] Нужно ещё { $count } сданных рефлексивных анализов.
       *[other] Нужны ещё { $count } сданных рефлексивных анализа.
    }
post-course-mend-pc-ratings =
    { $count ->
        [one] Оцените на итоговом этапе ещё { $count } ожидаемый результат.
        [few] Оцените на итоговом этапе ещё { $count } ожидаемых результата.
        [many] Оцените на итоговом этапе ещё { $count } ожидаемых результатов.
       *[other] Оцените на итоговом этапе ещё { $count } ожидаемых результата.
    }
post-course-mend-pc-no-results = Внесите ожидаемые результаты в программу курса, затем оцените их.
post-course-mend-pc-conclusion = Напишите заключение хотя бы на одном языке.
# $days (number): how much too early
post-course-mend-pc-final-day =
    { $days ->
        [one] Перенесите день итогового мониторинга не меньше чем на { $days } день позже.
        [few] Перенесите день итогового мониторинга не меньше чем на { $days } дня позже.
        [many] Перенесите день итогового мониторинга не меньше чем на { $days } дней позже.
       *[other] Перенесите день итогового мониторинга не меньше чем на { $days } дня позже.
    }
post-course-mend-pc-suspended = Если педагог уже на работе, укажите последний день приостановления.
post-course-mend-pc-not-certified = Внесите сведения о сертификате в запись о курсе.

## Screens

post-course-load = Нагрузка кураторов
post-course-no-curator = без куратора
post-course-by-stage = Карты по этапам
post-course-assign = Назначить куратора
post-course-decline = Не требуется…
post-course-open-run = Открыть для потока курса
post-course-open-run-text = Сопровождение откроется для всех, кто получил сертификат в этом потоке и у кого его ещё нет.
# $count (number)
post-course-missing =
    { $count ->
        [one] Для { $count } сертифицированного курса сопровождение не открыто.
        [few] Для { $count } сертифицированных курсов сопровождение не открыто.
        [many] Для { $count } сертифицированных курсов сопровождение не открыто.
       *[other] Для { $count } сертифицированного курса сопровождение не открыто.
    }
post-course-open-missing = Открыть сопровождение
post-course-empty = Сопровождения пока нет
post-course-empty-text = Оно открывается само, когда курс получает сертификат. Загрузите список курсов или внесите пройденный курс.
post-course-gone = Такой карты сопровождения здесь нет. Возможно, её удалили.
# $count (number)
post-course-days-to-deadline =
    { $count ->
        [one] до последнего дня остался { $count } день
        [few] до последнего дня осталось { $count } дня
        [many] до последнего дня осталось { $count } дней
       *[other] до последнего дня осталось { $count } дня
    }
post-course-evidence-gone = Такого подтверждающего документа здесь нет. Возможно, его удалили.
post-course-timeline = Этапы сопровождения
post-course-step-entry-survey = Входная анкета
post-course-step-intermediate-1 = Промежуточная, 3–6 месяцев
post-course-step-intermediate-2 = Промежуточная, 9 месяцев
post-course-step-final-monitoring = Итоговый мониторинг
# $date (date)
post-course-step-done = проведено { $date }
post-course-step-late = срок прошёл
post-course-act-entry-survey = Внести входную анкету
post-course-act-support = Записать помощь
post-course-act-intermediate-survey = Внести промежуточную анкету
post-course-act-final-survey = Внести итоговую анкету
post-course-act-ratings = Оценить ожидаемые результаты
post-course-act-evidence = Добавить подтверждающий документ
post-course-act-reflection = Внести рефлексивный анализ
post-course-act-close = Завершить сопровождение
post-course-tab-case = Сопровождение
post-course-tab-papers = Документы
# $from, $to (dates)
post-course-window = сопровождение с { $from }, итоговый мониторинг не ранее { $to }
post-course-teacher-card = карточка педагога
post-course-log = Что сделано
post-course-log-empty = Пока ничего не внесено.
# $mean (text)
post-course-mean = средний балл { $mean }
post-course-outside = вне периода сопровождения
post-course-verify = Подтвердить
post-course-return = Вернуть на доработку
post-course-return-why = Почему возвращается
post-course-take-out = Убрать из сопровождения
post-course-take-in = Взять в сопровождение
post-course-from-portfolio = Из портфолио
post-course-portfolio-empty = Других подтверждающих документов у педагога нет.
post-course-conditions = До завершения
post-course-open-programme = Ожидаемые результаты программы
post-course-rating-0 = не применяется
post-course-rating-1 = эпизодически
post-course-rating-2 = систематически
post-course-rating-3 = делится с коллегами
post-course-by-hand = Указать вручную
post-course-no-level = Считать пока не из чего
post-course-provisional = предварительно, до итогового мониторинга
# $reason (text)
post-course-set-by-hand = Указано вручную: { $reason }
post-course-computed-level = по расчёту
post-course-component = Составляющая
post-course-points = Баллы
post-course-weight = Вес
post-course-share = Доля
post-course-component-survey = прирост по анкетам
post-course-component-results = ожидаемые результаты
post-course-component-evidence = подтверждающие документы
post-course-component-reflection = рефлексивный анализ
# $high, $medium (numbers)
post-course-method = Методика: локальная. Высокий от { $high }, средний от { $medium }. Составляющая без данных не учитывается.
post-course-survey-help = Клавиши от 1 до 5 ставят балл и переводят к следующему вопросу.
# $at (text)
post-course-saved-at = Сохранено { $at }
post-course-submit = Сдать
post-course-accept = Принять
post-course-unaccept = Отменить принятие
post-course-still-fails = Кое-чего ещё не хватает. Дополните или укажите, почему сопровождение завершается без этого:
post-course-close = Завершить сопровождение
post-course-reopen = Открыть снова
post-course-suspend = Внести отпуск
post-course-print-card = Карта на бумаге
post-course-ask-extend = Продлить…
post-course-ask-terminate = Прекратить…
post-course-ask-decline = Не требуется…
post-course-ask-level = Уровень вручную
