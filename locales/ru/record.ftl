### Words that every record shares: groups of a form, fields that many records have, the record page.

## Groups of fields on a form

record-group-names = Основные сведения
record-group-identity = Личные данные
record-group-work = Работа
record-group-education = Образование
record-group-contacts = Контакты
record-group-status = Статус
record-group-course = Курс
record-group-dates = Сроки
record-group-document = Документ
record-group-money = Финансирование
record-group-other = Дополнительно

## Fields that many records have

record-name-kk = Наименование (на казахском)
record-name-ru = Наименование (на русском)
record-name-en = Наименование (на английском)
record-short-name-kk = Краткое наименование (на казахском)
record-short-name-ru = Краткое наименование (на русском)
record-short-name-en = Краткое наименование (на английском)
record-synonyms = Другие написания
record-synonyms-help = Так это пишут в загружаемых таблицах. По одному написанию в строке.
record-rank = Порядковый номер
record-rank-help = В этом порядке идут списки и отчёты.
record-archived = В архиве
record-archived-help = В новых записях не предлагается, в прежних остаётся.
record-note = Примечание
record-valid-from = Действует с
record-valid-to = Действует по
record-person = Педагог

## What happened to a record in one act: the history

record-happened-created = добавлено
record-happened-changed = изменено
record-happened-removed = удалено
record-happened-restored = восстановлено

## Findings of rules: what was found, under record-finding-<code>. Facts are the arguments; dates come as dd.MM.yyyy.

# $title (text), $end (date), $hours (number)
record-finding-pd-last-course = Последний засчитанный курс: «{ $title }», окончен { $end }, { $hours } ч.
record-finding-pd-no-course = Засчитываемых курсов нет.
# $title (text), $end (date), $hours (number)
record-finding-pd-not-certified = Курс не засчитан, сертификата нет: «{ $title }», { $end }.
# $title (text), $end (date), $hours (number)
record-finding-pd-kind-not-counted = Этот вид обучения не засчитывается: «{ $title }», { $end }.
# $title (text), $end (date), $hours (number)
record-finding-pd-too-short = Курс не засчитан, мало часов: «{ $title }», { $end }, { $hours } ч.
# $since (text): a day, a month or a year
record-finding-pd-from-service = Курсов не было, поэтому срок считается от начала работы: { $since }.
# $due (date), $days (number), $months (number): the interval of the rule
record-finding-pd-due-later = Срок следующего курса: { $due }.
record-finding-pd-due-soon =
    { $days ->
        [one] Срок следующего курса близко: { $due }, остался { $days } день.
        [few] Срок следующего курса близко: { $due }, осталось { $days } дня.
        [many] Срок следующего курса близко: { $due }, осталось { $days } дней.
       *[other] Срок следующего курса близко: { $due }, осталось { $days } дня.
    }
record-finding-pd-overdue =
    { $days ->
        [one] Срок следующего курса прошёл { $due }, просрочен на { $days } день.
        [few] Срок следующего курса прошёл { $due }, просрочен на { $days } дня.
        [many] Срок следующего курса прошёл { $due }, просрочен на { $days } дней.
       *[other] Срок следующего курса прошёл { $due }, просрочен на { $days } дня.
    }
record-finding-pd-nothing-to-count-from = Срок не от чего считать: нет ни курса, ни даты приёма на работу.
record-finding-pd-not-working = Педагог сейчас не работает, срок не считается.
# $iin (text): masked
record-finding-iin-other-birth-date = ИИН не соответствует дате рождения: { $iin }. Сверьте оба значения с документом.
# $iin (text): masked
record-finding-iin-other-sex = ИИН не соответствует указанному полу: { $iin }. Сверьте оба значения с документом.
# $iin (text): masked
record-finding-iin-impossible-date = В ИИН стоит невозможная дата: { $iin }. Сверьте номер с документом.
# $iin (text): masked
record-finding-iin-restored-zeros = Восстановлены нули, потерянные в начале ИИН: { $iin }.
# $number (text)
record-finding-certificate-twice = Документ с этим номером есть и в другой записи: { $number }.
# $start, $end (dates)
record-finding-courses-overlap = На эти дни приходится другой очный курс педагога: { $start } – { $end }.

## Conditions of closing a case of post-course support: what was found, whether it is enough or not

# $count, $need (numbers): how many there are, how many are needed
record-finding-pc-entry-survey = Входных анкет: { $count }, нужно не меньше: { $need }.
record-finding-pc-final-survey = Итоговых анкет: { $count }, нужно не меньше: { $need }.
# $waiting (number): not verified yet; $outside (number): dated outside the window; $from (date): its first day
record-finding-pc-evidence = Проверенных подтверждающих документов внутри срока (с { $from }): { $count }, нужно не меньше: { $need }. Ещё не проверено: { $waiting }, вне срока: { $outside }.
record-finding-pc-reflection = Сданных рефлексивных анализов: { $count }, нужно не меньше: { $need }.
record-finding-pc-ratings = Ожидаемых результатов оценено на итоговом этапе: { $count } из { $need }.
record-finding-pc-no-results = В программе курса нет ожидаемых результатов, оценивать нечего.
record-finding-pc-conclusion = Заключение должно быть хотя бы на одном языке.
# $date (date): the day of the final monitoring; $due (date): the earliest one
record-finding-pc-final-day = День итогового мониторинга: { $date }, самый ранний: { $due }.
record-finding-pc-suspended = Сопровождение приостановлено.
record-finding-pc-not-certified = В записи о курсе нет сертификата.
