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

## Whether a person may head a group (R-HEAD): what was found; the same words refuse an appointment

# $on (date): the day looked at; $since, $until (dates) of the membership
record-finding-head-school =
    { $found ->
        [member] Состоит в Школе с { $since }.
        [later] На { $on } не состоит в Школе. Вступает позже: { $since }.
        [ended] На { $on } не состоит в Школе. Членство закончилось { $until }.
       *[none] Не состоит в Школе.
    }
# $since (day, month or year); $years, $months: practice; $need: full years needed; $lacks: months; $from (date): from when it is enough
record-finding-head-experience =
    { $found ->
        [enough] Стаж в технологии (лет и месяцев): { $years } и { $months }, с { $since }. Полных лет нужно не меньше: { $need }.
        [short] Стаж в технологии (лет и месяцев): { $years } и { $months }, с { $since }. Полных лет нужно не меньше: { $need }, не хватает месяцев: { $lacks }. Достаточно будет с { $from }.
        [stopped] Стаж в технологии (лет и месяцев): { $years } и { $months }, с { $since } по { $until }. Полных лет нужно не меньше: { $need }, не хватает месяцев: { $lacks }.
        [later] Стаж в технологии считается только с { $since }. Полных лет нужно не меньше: { $need }.
        [undated] Не записано, с какого времени идёт стаж в технологии. Полных лет нужно не меньше: { $need }.
       *[none] Стаж в технологии не записан. Полных лет нужно не меньше: { $need }.
    }
# $title (text), $end (date), $hours (number), $max (number): most months since its end
record-finding-head-course =
    { $found ->
        [course] Курс по технологии: «{ $title }», окончен { $end }, часов: { $hours }.
        [later] Курс по технологии на этот день не окончен: «{ $title }», окончание { $end }.
        [old] Курс по технологии пройден давно: «{ $title }», окончен { $end }. С его окончания должно пройти не больше месяцев: { $max }.
        [not_certified] У курса по технологии нет сертификата: «{ $title }».
       *[none] Курса по технологии нет.
    }
# $names (text): other groups, $count (number) of them; $max: usually at most
record-finding-head-other-groups =
    { $found ->
        [others] Руководит и другими группами: { $names } (всего { $count }). Обычно групп у одного руководителя: { $max }.
       *[none] Другими группами не руководит.
    }

## What a group's year, the School's year and a session still lack

# $on (date): day of approval; $number (text); $by (date): by when it must be there
record-finding-grp-regulation =
    { $found ->
        [yes] Положение о группе утверждено { $on }.
       *[no] Положение о группе не утверждено. Срок: { $by }.
    }
# $name (text), $since (date), $by (date)
record-finding-grp-head =
    { $found ->
        [yes] Руководитель группы есть: { $name }.
       *[no] У группы нет руководителя. Срок: { $by }.
    }
# $on (date): day of approval; $lines (number) of the plan; $by (date)
record-finding-grp-plan =
    { $found ->
        [yes] План на год утверждён { $on }, строк: { $lines }.
       *[no] План на год не утверждён, строк: { $lines }. Срок: { $by }.
    }
# $count, $need (numbers)
record-finding-grp-size = Членов группы: { $count }, нужно не меньше: { $need }.
# $held, $planned, $need (numbers)
record-finding-grp-sessions = Заседаний проведено: { $held }, в плане: { $planned }, за год нужно не меньше: { $need }.
# $held (number); $unmarked: without attendance; $unwritten: without agenda and decisions
record-finding-grp-minutes =
    { $found ->
        [yes] У проведённых заседаний есть посещаемость и протокол.
       *[no] Заседаний без отметок посещаемости: { $unmarked }, без повестки и решений: { $unwritten }.
    }
# $name (text)
record-finding-head-in-school =
    { $found ->
        [yes] Руководитель состоит в Школе: { $name }.
       *[no] Руководитель сейчас не состоит в Школе: { $name }. Руководство само не прекращается.
    }
# $names (text): other groups, $count (number) with this one; $max: usually at most
record-finding-mem-groups = Педагог состоит и в других группах: { $names }. Вместе с этой: { $count }, обычно не больше: { $max }.
record-finding-decision-no-responsible = Не указано, кто исполняет решение.
record-finding-decision-no-due = Не указан срок исполнения решения.
# $name (text)
record-finding-school-leader =
    { $found ->
        [yes] Руководитель Школы: { $name }.
       *[no] Руководитель Школы не указан.
    }
# $on (date)
record-finding-school-regulation =
    { $found ->
        [yes] Положение о Школе утверждено { $on }.
       *[no] Положение о Школе не утверждено.
    }
# $count (number)
record-finding-school-members = Членов Школы сегодня: { $count }.
# $on (date)
record-finding-school-plan =
    { $found ->
        [yes] План Школы на год утверждён { $on }.
       *[no] План Школы на этот учебный год не утверждён.
    }
# $date (date) of the session; $start, $end (dates) of the academic year
record-finding-session-day-passed = День заседания прошёл: { $date }. Отметьте, что оно проведено или не состоялось.
record-finding-session-not-marked = У проведённого заседания не отмечена посещаемость.
record-finding-session-not-written = У проведённого заседания нет повестки и решений.
record-finding-session-outside-year = День заседания вне учебного года: { $date }. Учебный год: { $start } – { $end }.
# $number (number)
record-finding-session-number-taken = Такой номер есть у другого заседания этого года: № { $number }.

## R-DOC: what a document still lacks

# $count (number): acts found consistent
record-finding-doc-coordinated =
    { $found ->
        [yes] Соответствует действующим локальным актам. Сверено актов: { $count }.
        [ended] Акт, с которым сверен документ, больше не действует. Нужна сверка с действующим локальным актом.
       *[no] Документ не согласован ни с одним действующим локальным актом.
    }
# $count (number) of acts, $titles (text): their names
record-finding-doc-remarks =
    { $found ->
        [yes] Неснятых замечаний нет.
       *[no] Замечания не сняты, актов { $count }: { $titles }.
    }
# $number, $title (texts)
record-finding-doc-number-taken = Этот номер есть и у другого документа: { $number } – { $title }.
# $numbers (text)
record-finding-doc-number-gap = Перед этим номером пропущены: { $numbers }.
record-finding-doc-uncoordinated = Документ утверждён, но с локальным актом не согласован.
record-finding-doc-recheck = Акт, с которым согласован документ, заменён или отменён. Сверьте документ заново.
# $date (date)
record-finding-doc-review =
    { $late ->
        [yes] Срок пересмотра прошёл: { $date }.
       *[no] Подходит срок пересмотра: { $date }.
    }

## R-MEN-1..4: what the office should know of a pair

# $ground (text): what makes a mentor; $since (date): first day in the School; $category (text)
record-finding-men-member =
    { $ground ->
        [school] Наставник – член Школы с { $since }.
        [category] Наставник не член Школы, но категория достаточная: { $category }.
        [low_category] Наставник не член Школы, и категория ниже педагога-эксперта: { $category }.
        [not_working] Наставник сейчас не работает.
       *[nothing] Наставник не член Школы, и категория не указана.
    }
record-finding-men-school = { record-finding-men-member }
# $state (text); $hired (day, month or year), $ordered, $due (dates)
record-finding-men-order =
    { $state ->
        [in_time] Приказ издан вовремя: { $ordered }. Приём на работу: { $hired }, крайний срок приказа: { $due }.
        [late] Приказ издан с опозданием: { $ordered }. Приём на работу: { $hired }, крайний срок приказа: { $due }.
        [waiting] Крайний срок приказа: { $due }. Приём на работу: { $hired }.
        [overdue] Приказа ещё нет, крайний срок прошёл: { $due }. Приём на работу: { $hired }.
        [earlier] Наставляемый принят на работу раньше ({ $hired }), поэтому срок приказа не проверяется.
        [prolonged] Пара продолжает работу прошлого года, поэтому срок приказа не проверяется.
       *[unknown] День приёма наставляемого на работу не указан, срок приказа не проверен.
    }
# $since, $until, $longest (dates): the latest last day; $need (number): months
record-finding-men-period = Период: { $since } – { $until }. Самый долгий период, месяцев: { $need }, последний день не позже: { $longest }.
# $count, $need (numbers): mentees at one time, most of them; $date (date): the fullest day
record-finding-men-load = Наставляемых одновременно: { $count }, не больше { $need }. День: { $date }.
# $ground (text); $months, $need (numbers): months of experience; $hired (day, month or year)
record-finding-men-novice =
    { $ground ->
        [young] Наставляемый отмечен как молодой специалист.
        [experience] Педагогический стаж наставляемого, месяцев: { $months }, граница: { $need }.
        [hired] Наставляемый недавно принят на работу: { $hired }.
        [discipline] Дисциплина пары для наставляемого новая: её нет среди тех, что он ведёт.
        [unknown] У наставляемого не указаны ни педагогический стаж, ни день приёма на работу.
       *[nothing] Педагогический стаж наставляемого, месяцев: { $months }, граница: { $need }. Он принят не недавно, и дисциплина не новая.
    }

## Steps of a pair: what is there, whether it is enough or not

record-finding-pair-order = Номер и дата приказа, период пары: заполнено { $count }, нужно { $need }.
record-finding-pair-first-day = Первый день пары: { $since }.
record-finding-pair-plan = Пунктов индивидуального плана: { $count }.
record-finding-pair-entry = Входная диагностика, отмечено критериев: { $count }.
record-finding-pair-contact = Дней без встречи: { $count }, граница: { $need }.
record-finding-pair-closing = Итоговая диагностика, отмечено критериев: { $count }, нужно: { $need }.
record-finding-pair-mentor-report = Нужен отчёт наставника.
record-finding-pair-mentee-report = Нужен отчёт наставляемого.
record-finding-pair-conclusion = Нужен вывод наставника хотя бы на одном языке.
record-finding-visit-no-topic = Не указана тема занятия.
record-finding-visit-no-group = Не указана учебная группа.
record-finding-visit-no-conclusion = Не записано заключение.

## R-EV-1, R-EV-2: what an event lacks, and what does not fit

# $date (date): last day of the event
record-finding-event-day-passed = День мероприятия прошёл: { $date }. Отметьте, что оно проведено, перенесено или отменено.
# $by (date): until when the event is to be summed up
record-finding-event-no-summary = Не записаны итоги мероприятия. Срок: { $by }.
record-finding-event-no-headcount = Не указано общее число участников. Срок: { $by }.
record-finding-event-no-proof = Нет ни файла, ни ссылки. Срок: { $by }.
# $start, $end (dates) of the greater event
record-finding-event-outside-parent = Даты выходят за дни основного мероприятия: { $start } – { $end }.
# $count (number): people on the list
record-finding-event-cancelled-with-people = У отменённого мероприятия есть участники: { $count }.
# $count (number) by headcount; $named (number) on the list
record-finding-event-more-names = В списке педагогов больше, чем указано числом. В списке: { $named }, указано: { $count }.

## Plans. $count (number) of lines; $on (date): day of approval; $by (date): last day for it

record-finding-plan-lines =
    { $found ->
        [yes] Пунктов в плане: { $count }.
       *[no] В плане ещё нет пунктов.
    }
record-finding-plan-terms =
    { $found ->
        [yes] У всех пунктов есть срок.
       *[no] Пунктов без срока: { $count }.
    }
record-finding-plan-responsible =
    { $found ->
        [yes] У всех пунктов есть ответственный.
       *[no] Пунктов без ответственного: { $count }.
    }
record-finding-plan-overdue =
    { $found ->
        [yes] Просроченных пунктов нет.
       *[no] Просроченных пунктов: { $count }.
    }
record-finding-plan-approval =
    { $found ->
        [yes] План утверждён { $on }.
       *[no] План не утверждён. Срок: { $by }.
    }

## R-MOU-1: memoranda

# $date (date): last day; $count (number): days left
record-finding-memorandum-expiring = Срок меморандума истекает: { $date }. Осталось дней: { $count }.
# $date (date): last day
record-finding-memorandum-expired = Срок меморандума истёк: { $date }. Продлите его или отметьте, что он расторгнут.
record-finding-memorandum-open-ended = Меморандум бессрочный.
record-finding-memorandum-no-parties = Не указаны стороны меморандума.
# $count (number)
record-finding-memorandum-obligations-overdue = Просрочено обязательств: { $count }.
