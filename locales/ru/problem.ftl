### What went wrong and what to do. Codes of the engine under problem-<code>, faulty fields under problem-field-<code>.
### Arguments are those of the code; $incident is the number of the failure in the log.

## The program itself

# $incident (text)
problem-internal = Программа не смогла выполнить это действие, данные не изменились. Сообщите администратору номер в журнале: { $incident }.
# $name (text)
problem-unknown-call = В этой версии программы нет такого действия: { $name }.
# $detail (text)
problem-bad-request = Запрос составлен неверно: { $detail }.
problem-cancelled = Работа остановлена, данные не изменились.
# $record (text): name of the kind
problem-unknown-record = Такого вида записей нет: { $record }.
# $field (text): name of the field
problem-unknown-field = Такого поля нет: { $field }.
# $code (text)
problem-unknown-report = Такого отчёта нет: { $code }.
problem-report-of-nothing = За этот период для отчёта нет данных. Выберите другой период.
problem-report-of-draft = Этот лист ещё черновик: он печатается только после того, как открыт для других.
problem-report-of-another-group = Эта форма – только для школы молодого педагога. Выберите учебный год такой группы.

## Records

problem-invalid = Некоторые поля нужно исправить. Они отмечены ниже.
problem-not-found = Запись не найдена. Возможно, она удалена.
# $count (number)
problem-in-use =
    { $count ->
        [one] Эта запись используется ещё в { $count } записи. Сначала измените ту запись или отправьте эту в архив.
        [few] Эта запись используется ещё в { $count } записях. Сначала измените те записи или отправьте эту в архив.
        [many] Эта запись используется ещё в { $count } записях. Сначала измените те записи или отправьте эту в архив.
       *[other] Эта запись используется ещё в { $count } записи. Сначала измените те записи или отправьте эту в архив.
    }
# $name (text): what it belongs to
problem-owner-removed = Эта запись относится к удалённой записи: { $name }. Сначала восстановите ту запись.
problem-same-record = Выбрана одна и та же запись. Выберите две разные.
# $code (text)
problem-no-rule = На сегодня у правила нет значения: { $code }. Добавьте его в настройках, в разделе правил.
# $name (text): the teacher and the course
problem-not-certified = Посткурсовое сопровождение не открывается для курса без сертификата: { $name }. Сначала внесите сертификат в запись о курсе.

## Undo and redo

problem-stale-undo = Отменить нельзя: после этого действия запись изменили ещё раз. Посмотрите историю изменений.
problem-nothing-to-undo = Отменять нечего.
problem-nothing-to-redo = Повторять нечего.

## The sample college

# $count (number)
problem-sample-mixed = Среди учебных данных есть педагоги, которых вы добавили сами: { $count }. Чтобы очистить учебные данные, сначала удалите их или начните с пустой папки.
# $count (number)
problem-sample-not-empty = Учебный колледж открывается только в пустой программе, а здесь уже есть педагоги: { $count }.

## The data folder

# $who (text): user and computer
problem-locked = Данные открыты в другом окне или на другом компьютере: { $who }. Закройте их там и попробуйте снова.
problem-busy = В данные сейчас пишет другая работа. Повторите, когда она закончится.
# $file, $program (numbers): versions of the format
problem-newer-file = Эти данные созданы более новой версией программы (формат файла { $file }, программа понимает { $program }). Обновите программу.
# $folder (text)
problem-network-folder = Данные нельзя держать на сетевом диске: { $folder }. Выберите папку на этом компьютере; резервные копии на сетевом диске хранить можно.
# $folder (text)
problem-cloud-folder = Данные нельзя держать в папке, которую синхронизирует облако: { $folder }. Синхронизация может повредить файл. Выберите другую папку.
problem-damaged = Файл данных повреждён. Оставьте его как есть и восстановите данные из последней проверенной резервной копии.
problem-not-a-backup = Этот файл не является резервной копией этой программы. Данные не изменились.

## Files and disks

problem-disk-full = На диске нет места. Освободите место и попробуйте снова. Сохранённые данные целы.
problem-read-only-disk = На этот диск нельзя записать. Выберите другое место.
problem-no-permission = К этому файлу или папке нет доступа. Выберите другое место или попросите доступ у администратора.
# $incident (text)
problem-disk = Не удалось прочитать с диска или записать на него. Проверьте диск. Номер в журнале: { $incident }.
problem-file-not-found = Файл не найден. Возможно, он перемещён или удалён.
problem-file-locked = Файл открыт в другой программе. Закройте его в Excel и попробуйте снова.
# $name (text)
problem-file-missing = Прикреплённого файла нет в хранилище: { $name }. Восстановите его из резервной копии или прикрепите снова.
problem-unknown-file = Сведения о выбранном файле не сохранились. Выберите файл ещё раз.
# $limit_mb (number)
problem-file-too-large = Файл слишком большой. Предел: { $limit_mb } МБ.

## Workbooks that cannot be read

problem-import-file-empty = Файл пуст.
problem-import-file-password = Файл защищён паролем. Сохраните его в Excel без пароля и загрузите снова.
problem-import-file-damaged = Файл повреждён или скопирован не полностью. Откройте его в Excel и сохраните заново.
# $limit (number): megabytes
problem-import-file-too-large = Файл слишком большой, предел { $limit } МБ. Разделите его на несколько.
problem-import-file-bomb = Содержимое файла несоразмерно велико, поэтому он не прочитан. Скопируйте нужную таблицу в новый файл и загрузите его.
# $limit (number): rows of one sheet
problem-import-file-too-many-cells =
    { $limit ->
        [one] Таблица слишком большая: с одного листа читается не больше { $limit } строки. Разделите её.
        [few] Таблица слишком большая: с одного листа читается не больше { $limit } строк. Разделите её.
        [many] Таблица слишком большая: с одного листа читается не больше { $limit } строк. Разделите её.
       *[other] Таблица слишком большая: с одного листа читается не больше { $limit } строки. Разделите её.
    }
problem-import-file-not-a-workbook = Этот файл не читается как таблица. Выберите файл Excel, LibreOffice или CSV.
# $kind (text): what it is
problem-import-file-unread-kind = Такие таблицы не читаются: { $kind }. Сохраните её в Excel в формате xlsx и загрузите снова.
problem-import-file-not-found = Файл не найден. Возможно, он перемещён или удалён.
problem-import-file-no-access = Файл не удалось открыть. Если он открыт в Excel, закройте его и попробуйте снова.
# $sheet (text)
problem-import-no-such-sheet = В файле нет такого листа: { $sheet }.

## Faulty fields

problem-field-required = Заполните это поле.
# $max (number)
problem-field-too-long =
    { $max ->
        [one] Текст слишком длинный. Не больше { $max } знака.
        [few] Текст слишком длинный. Не больше { $max } знаков.
        [many] Текст слишком длинный. Не больше { $max } знаков.
       *[other] Текст слишком длинный. Не больше { $max } знака.
    }
problem-field-not-a-text = Здесь нужен текст.
problem-field-not-a-date = Такой даты нет. Пишите дату так: 05.02.2026.
problem-field-not-a-number = Введите целое число.
# $min, $max (numbers)
problem-field-out-of-range = Допустимые значения: от { $min } до { $max }.
# $after (date)
problem-field-date-order = Эта дата не может быть раньше начала: { $after }.
problem-field-unknown-field = Такого поля нет.
problem-field-unknown-choice = Выберите одно из значений списка.
problem-field-unknown-reference = Указанная запись не найдена. Выберите другую из списка.
problem-field-iin-length = Должно быть 12 цифр.
problem-field-bin-checksum = Контрольная цифра не сходится. Сверьте БИН с документом.
problem-field-iin-checksum = Контрольная цифра не сходится. Сверьте номер с документом.
problem-field-iin-taken = Этот ИИН уже указан у другого педагога. Найдите его: возможно, один человек внесён дважды.
# $end (date)
problem-field-issue-before-end = Документ не выдают до окончания курса. Дата окончания: { $end }.
# $today (date)
problem-field-in-the-future = Этот день ещё не наступил. Сегодня: { $today }.

## Faulty fields: post-course support, surveys, evidence

# $due (date): the earliest final day
problem-field-extension-too-short = Укажите день после самого раннего завершения: { $due }.
# $first (date): last day of the course
problem-field-before-course-end = Сопровождение идёт после курса, а курс окончен { $first }. Укажите этот или более поздний день.
# $due (date): the earliest final day; $last (date): the last day that is allowed
problem-field-extension-too-long = Сопровождение продлевают не больше чем на два года после самого раннего завершения { $due }, то есть до { $last }. Проверьте год.
# $last (date): the last day that is allowed
problem-field-leave-too-long = Один отпуск записывают не дольше чем на пять лет, здесь – до { $last }. Проверьте год.
problem-field-case-not-open = Это сопровождение завершено. Чтобы изменить его, сначала откройте его снова.
problem-field-result-of-another = Этого результата нет в программе этого курса.
problem-field-rated-twice = На этом этапе результат уже оценён. Измените прежнюю оценку.
problem-field-leaves-overlap = В эти дни сопровождение уже приостановлено. Проверьте даты.
problem-field-case-of-another = Выбрано сопровождение другого педагога. Выберите сопровождение этого педагога.
# What stops a case from being closed: the facts of the finding of the same code. $count, $need (numbers)
problem-field-pc-entry-survey = Не хватает входных анкет: есть { $count }, нужно { $need }.
problem-field-pc-final-survey = Не хватает итоговых анкет: есть { $count }, нужно { $need }.
# $waiting (number): not verified yet; $outside (number): dated outside; $from (date): first day of support
problem-field-pc-evidence = Не хватает проверенных подтверждающих документов: есть { $count }, нужно { $need }. Ещё не проверено: { $waiting }, вне срока сопровождения: { $outside }.
problem-field-pc-reflection = Не хватает сданных рефлексивных анализов: есть { $count }, нужно { $need }.
problem-field-pc-ratings = На итоговом этапе оценены не все ожидаемые результаты: { $count } из { $need }.
problem-field-pc-conclusion = Напишите заключение хотя бы на одном языке.
# $date (date): the day given; $due (date): the earliest one
problem-field-pc-final-day = Итоговый мониторинг не проводят раньше этого дня: { $due }.
problem-field-pc-suspended = Сопровождение приостановлено. Сначала укажите последний день приостановления.
problem-field-pc-not-certified = В записи о курсе нет сертификата.

problem-field-member-twice = Уже состоит в эти дни, с { $since }.
problem-field-head-twice = В эти дни у группы уже есть руководитель, с { $since }.
problem-field-head-reason = Выполнены не все требования к руководителю. Напишите, почему назначен этот педагог.
problem-field-year-twice = Этот учебный год у группы уже есть.
problem-field-not-working = Этот педагог в колледже уже не работает.
problem-field-result-twice = Результат этого педагога уже введён.
problem-field-one-owner = У этой записи может быть только один владелец.
problem-field-refers-to-itself = Запись не может ссылаться сама на себя.
problem-field-not-a-time = Это не время. Запишите так: 15:00.
problem-field-marked-twice = Этот педагог на этом заседании уже отмечен.
problem-field-own-mentor = Человек не бывает наставником самому себе.
problem-field-own-lesson = Посетивший и есть педагог, проводивший занятие.
problem-field-other-sheet = Этот критерий стоит на другом листе.

# What stops an appointment: the finding of the same code with the same arguments; what is asked for can be overridden with a reason
problem-field-head-school =
    { $found ->
        [later] На { $on } не состоит в Школе. Вступает позже: { $since }.
        [ended] На { $on } не состоит в Школе. Членство закончилось { $until }.
       *[none] Не состоит в Школе.
    }
problem-field-head-experience =
    { $found ->
        [short] Стаж в технологии (лет и месяцев): { $years } и { $months }, с { $since }. Полных лет нужно не меньше: { $need }, не хватает месяцев: { $lacks }. Достаточно будет с { $from }.
        [stopped] Стаж в технологии (лет и месяцев): { $years } и { $months }, с { $since } по { $until }. Полных лет нужно не меньше: { $need }, не хватает месяцев: { $lacks }.
        [later] Стаж в технологии считается только с { $since }. Полных лет нужно не меньше: { $need }.
        [undated] Не записано, с какого времени идёт стаж в технологии. Полных лет нужно не меньше: { $need }.
       *[none] Стаж в технологии не записан. Полных лет нужно не меньше: { $need }.
    }
problem-field-head-course =
    { $found ->
        [later] Курс по технологии на этот день не окончен: «{ $title }», окончание { $end }.
        [old] Курс по технологии пройден давно: «{ $title }», окончен { $end }. С его окончания должно пройти не больше месяцев: { $max }.
        [not_certified] У курса по технологии нет сертификата: «{ $title }».
       *[none] Курса по технологии нет.
    }
problem-field-no-earlier-year = У группы нет более раннего учебного года. Добавьте новый год отдельно.
problem-field-session-cancelled = Заседание отмечено как несостоявшееся. Сначала измените его состояние.
problem-field-level-is-history = Сохранённый уровень остаётся в истории. Новый уровень добавьте отдельной записью.
problem-field-level-needs-proof = Этот уровень нужно подтвердить: опишите словами или укажите курс, документ, год группы или файл.
# $since (day, month or year) of the running level
problem-field-level-not-after = Новый уровень должен начаться позже прежнего: { $since }.

## Documents

# $act (text): the act that is not next
problem-document-step =
    { $act ->
        [submit] На согласование передают проект или доработанный документ. Этот документ уже прошёл этот этап.
        [return] На доработку возвращают документ, который согласуется или рассмотрен.
        [agree] Визу ставят на документе, который согласуется или рассмотрен.
        [consider] Совет рассматривает документ, переданный на согласование. Сначала передайте документ на согласование.
        [approve] Документ утверждают после рассмотрения на совете. Сначала внесите протокол совета.
        [enforce] В действие вводят утверждённый документ. Сначала утвердите его.
        [review] Пересмотр отмечают только у действующего документа.
        [supersede] Другим документом заменяют только действующий документ.
        [withdraw] Отменяют только утверждённый или действующий документ.
       *[other] В нынешнем состоянии документа это действие невозможно.
    }
# $title (text)
problem-document-in-force = Действующий документ не удаляют: { $title }. Сначала отмените его или замените новым.
# What stands against approval: the facts of the finding of the same code. $count (number), $titles (text)
problem-field-doc-coordinated =
    { $found ->
        [ended] Акт, с которым сверен документ, больше не действует. Сверьте документ с действующим локальным актом или напишите причину.
       *[no] Документ не согласован ни с одним действующим локальным актом. Сверьте его хотя бы с одним или напишите причину.
    }
problem-field-doc-remarks = Замечания не сняты, актов { $count }: { $titles }. Исправьте и сверьте заново или напишите причину.
problem-field-kept = Причина утверждения без согласования остаётся в документе, стереть её нельзя.
# $title (text)
problem-field-not-local-act = Вид этого документа – не локальный акт: { $title }. Выберите другой документ или отметьте вид в справочнике настроек.
problem-field-act-not-in-force = В этот день акт не действовал: { $title }. Выберите действующий.
problem-field-not-in-force-any-more = Этот документ больше не действует. Выберите действующий или тот, что готовится.
problem-field-supersedes-another = Этот документ заменяет уже другой.
# $step (text): the visa that stands in the way, $body (text), $on (date)
problem-field-visa-order = Нарушается порядок виз: у другой визы на листе стоит { $on }.
problem-field-visa-waits =
    { $step ->
        [considered] Выше на листе стоит рассмотрение советом, его ещё не было. { $body }
        [agreed] Выше на листе стоит согласование, его ещё не было. { $body }
       *[other] Виза, которая стоит на листе выше, ещё не поставлена. { $body }
    }
problem-field-minutes-registered = Протокол этого заседания уже зарегистрирован.
problem-field-session-not-held = Заседание ещё не проведено. Сначала отметьте, что оно состоялось.
problem-field-not-an-address = Это не адрес страницы. Скопируйте адрес из браузера целиком.
problem-field-no-authors = У публикации нет автора. Выберите авторов из колледжа или впишите соавторов.

## Faulty fields: mentoring

# What stands against a step of a pair: the facts of the finding of the same code
problem-field-pair-first-day = Первый день пары ещё не наступил: { $since }.
problem-field-pair-closing = Итоговая диагностика неполная: отмечено критериев { $count }, нужно { $need }.
problem-field-pair-mentor-report = Наставник не сдал отчёт.
problem-field-pair-mentee-report = Наставляемый не сдал отчёт.
problem-field-pair-conclusion = Напишите вывод наставника хотя бы на одном языке.
problem-field-pair-not-ordered = Приказа ещё нет. Сначала внесите приказ о паре.
problem-field-pair-not-running = Работа пары не начата. Сначала начните её.
problem-field-pair-ended = Работа пары завершена.
problem-field-pair-not-reported = Чтобы продлить пару, сначала отчитываются и наставник, и наставляемый.
problem-field-prolonged-twice = У этой пары уже есть продолжение.
# $after (date): last day of the pair that is prolonged
problem-field-pairs-overlap = Новый период начинается после окончания прежнего: { $after }.
# $date (date): day on which the pair ended
problem-field-after-the-pair = Работа пары завершена в этот день: { $date }.
problem-field-line-of-another = Этот пункт из другого плана. Выберите пункт плана этой пары.
problem-field-joined-already = { $name }: уже состоит в эти дни, с { $since }.
problem-field-joins-not-working = { $name }: больше не работает в колледже.
problem-field-twice-in-role = Этот педагог в этой роли уже в списке.
# $total (number): all participants
problem-field-more-than-total = Участников от колледжа не может быть больше, чем всего: { $total }.
problem-field-event-cancelled = Мероприятие отмечено как отменённое. Сначала измените его состояние.
problem-field-event-held = Мероприятие отмечено как проведённое. Сначала измените его состояние.
problem-field-planned-already = Эта запись уже внесена в план.
problem-field-in-community-already = Эта организация в эти дни уже состоит в сообществе.
# $named (number): people on the list
problem-field-fewer-than-named = Не может быть меньше, чем названо в списке: { $named }.
problem-field-memorandum-not-signed = Меморандум ещё не подписан. Сначала отметьте, что он подписан.
problem-field-memorandum-ended = Меморандум расторгнут, продлить его нельзя.
problem-field-memorandum-prolonged = Этот меморандум уже продлён.


# $step (text): the step; $needs (text): the state from which it leads
problem-plan-step =
    { $needs ->
        [draft] Этот шаг делают из черновика. План уже прошёл дальше.
        [review] Сначала передайте план на рассмотрение.
        [agreed] Сначала согласуйте план на методическом совете.
       *[approved] Сначала утвердите план.
    }
problem-plan-empty = В плане нет ни одного пункта. Сначала добавьте пункты.
# $count (number) of open lines
problem-plan-open-lines = Остались незавершённые пункты: { $count }. Отметьте выполнение, перенесите срок или отмените их.
problem-plan-frozen = Утверждённая редакция не меняется и не удаляется. Измените план и утвердите его снова.
problem-plan-line-approved = Пункт утверждённого плана не удаляют. Отмените его и напишите причину: так он останется в отчёте о выполнении.
problem-field-plan-step-skipped = План не переходит в это состояние сразу: его сначала рассматривают, согласуют и утверждают.
problem-field-item-done = Пункт выполнен. Сначала снимите отметку.
problem-field-item-cancelled = Пункт отменён. Сначала верните его.
problem-field-other-plan = Пункт относится к другому плану.
problem-field-same-plan = Пункты переносят в другой план: выберите не этот же.
problem-field-version-twice = Такая версия уже есть. Измените номер.
# $days (number)
problem-field-period-too-long = Период слишком длинный: не больше { $days } дн.
problem-field-merged-already = Эта технология уже объединена с другой. Выберите другую из списка.
problem-field-approved-stays = Утверждённый документ не возвращается в проект. Отмените его или замените новым.
problem-field-not-a-mail = Это не адрес электронной почты.
problem-field-born-too-early = Такой год рождения слишком ранний: у педагога он не раньше 1920. Проверьте год.
problem-field-born-too-late = Педагогу не может быть меньше 14 лет. Проверьте дату рождения.
problem-field-began-as-child = На этот день педагогу не исполнилось и 14 лет. Проверьте эту дату и дату рождения.
problem-field-not-a-phone = Это не номер телефона. Запишите не меньше пяти цифр, например: +7 701 123 45 67, вн. 12.
problem-field-plan-approved-again = План утверждён. Чтобы изменить день, утвердите его заново и напишите причину.
# $count (number)
problem-field-plan-open-lines = Есть невыполненные пункты: { $count }. Сначала отметьте их.
problem-field-snapshot-kept = То, что показали условия в день назначения, сохраняется и не меняется.
# $start, $end (dates)
problem-field-term-far-from-plan = Срок слишком далёк от плана: план на { $start } – { $end }. Проверьте год.
# $start, $end, $first, $last (dates): the plan, and the days on which its lines are done
problem-field-done-in-another-year = План составлен на { $start } – { $end }, поэтому его пункты выполняют с { $first } по { $last }. Проверьте год.
problem-field-day-twice = Этот день уже есть в списке. Измените его.
