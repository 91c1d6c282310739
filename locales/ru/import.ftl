### The import of workbooks: fields of columns, what becomes of rows, why a sheet is ignored, what was noticed in it.
### The codes stand in crates/import: problem.rs, columns/field.rs, columns/guess.rs, proposal/mod.rs.

## What becomes of a row

import-action-create = Создать
import-action-change = Изменить
import-action-same = Без изменений
import-action-skip = Пропустить
import-action-ask = Спросить

## What a sheet is

import-as-staff = Список педагогов
import-as-courses = Список курсов
import-as-groups = Состав творческих групп
import-as-mentors = Список наставников
import-as-events = Перечень мероприятий
import-as-plan = План
import-as-ignored = Не загружать

## Why a sheet is ignored

import-reason-empty = Лист пуст.
import-reason-no-table = На листе не найдена таблица с заголовками. Если она там есть, дайте столбцам названия: «Ф.И.О.», «Тема курса», «Дата».
import-reason-no-names = В таблице нет столбца с именами людей. Если он есть, укажите его.
import-reason-nothing-to-take = В таблице есть только имена, больше взять нечего.
import-reason-events = Похоже на перечень мероприятий, но столбцы с названием и датой не найдены.
import-reason-survey = Это ответы на анкету, здесь они не загружаются.
import-reason-works = Похоже на список публикаций, наград или уроков. Такие списки из файла не загружаются: внесите их в программе.
import-reason-plan = Похоже на план, но не найдены столбцы «Мероприятия», «Срок», «Ответственные».
import-reason-courses = Для списка курсов не найдены столбцы: имя человека и тема курса.
import-reason-groups = Для состава групп не найдены столбцы: название группы и имена участников.
import-reason-mentors = Для списка наставников не найдены столбцы: имена наставника и молодого специалиста.
import-reason-hidden = Лист скрыт. Чтобы загрузить его, выберите, что на нём.
import-reason-not-asked = Выбран другой лист.
import-reason-chosen = Вы решили не загружать этот лист.

## Fields of columns

import-field-number = Номер строки
import-field-full-name = Ф.И.О.
import-field-surname = Фамилия
import-field-given-name = Имя
import-field-patronymic = Отчество
import-field-iin = ИИН
import-field-birth-date = Дата рождения
import-field-sex = Пол
import-field-position = Должность
import-field-discipline = Дисциплины
import-field-department = Отделение, ЦМК
import-field-employment = Вид занятости
import-field-hire-date = Дата приёма на работу
import-field-pedagogical-experience = Педагогический стаж
import-field-industry-experience = Стаж на производстве
import-field-education = Образование в одной ячейке
import-field-education-level = Уровень образования
import-field-education-institution = Учебное заведение
import-field-education-speciality = Специальность по диплому
import-field-education-year = Год окончания
import-field-degree = Учёная степень
import-field-category = Категория
import-field-category-date = Дата присвоения категории
import-field-category-order = Приказ о категории
import-field-category-until = Срок действия категории
import-field-phone = Телефон
import-field-email = Электронная почта
import-field-course-title = Тема курса
import-field-provider = Организация, провайдер
import-field-period = Период
import-field-start-date = Дата начала
import-field-end-date = Дата окончания
import-field-year = Год курса
import-field-hours = Часы
import-field-format = Форма обучения
import-field-funding = Источник финансирования
import-field-training-kind = Вид обучения
import-field-document-number = Номер сертификата
import-field-issue-date = Дата выдачи
import-field-document-type = Вид документа
import-field-language = Язык обучения
import-field-place = Место проведения
import-field-note = Примечание
import-field-group = Творческая группа
import-field-group-role = Роль в группе
import-field-reason = Причина вступления
import-field-mentor = Наставник
import-field-order = Номер приказа
import-field-order-date = Дата приказа
import-field-event-title = Название мероприятия
import-field-event-kind = Вид мероприятия
import-field-level = Уровень
import-field-organiser = Организатор
import-field-event-role = Роль на мероприятии
import-field-topic = Тема выступления
import-field-result = Результат
import-field-participants = Количество участников
import-field-activity = Мероприятие
import-field-activity-form = Форма проведения
import-field-term = Срок
import-field-responsible = Ответственные
import-field-responsible-post = Должность ответственного
import-field-direction = Направление
import-field-completion = Форма завершения
import-field-expected-result = Ожидаемый результат
import-field-indicator = Показатель
import-field-mark = Отметка о выполнении

## What was noticed: in the file

# $suffix (text), $format (text): the suffix it should have
import-problem-wrong-suffix = Расширение файла не соответствует содержимому: это файл { $format }. Он прочитан; на будущее сохраняйте его с расширением { $format }.
# $encoding (text)
import-problem-old-encoding = Текст записан в старой казахской кодировке { $encoding }, казахские буквы восстановлены. Проверьте имена.
# $encoding (text)
import-problem-unreadable-letters = Часть букв не читается в кодировке { $encoding }. Сохраните файл в кодировке UTF-8 и загрузите снова.

## What was noticed: on the sheet

# $count (number)
import-problem-hidden-rows =
    { $count ->
        [one] На листе скрыта { $count } строка, она прочитана вместе с остальными. Если она не нужна, удалите её из файла.
        [few] На листе скрыты { $count } строки, они прочитаны вместе с остальными. Если они не нужны, удалите их из файла.
        [many] На листе скрыто { $count } строк, они прочитаны вместе с остальными. Если они не нужны, удалите их из файла.
       *[other] На листе скрыто { $count } строки, они прочитаны вместе с остальными. Если они не нужны, удалите их из файла.
    }
# $count (number)
import-problem-formulas =
    { $count ->
        [one] В { $count } ячейке формула: взято сохранённое в файле значение.
        [few] В { $count } ячейках формулы: взяты сохранённые в файле значения.
        [many] В { $count } ячейках формулы: взяты сохранённые в файле значения.
       *[other] В { $count } ячейки формулы: взяты сохранённые в файле значения.
    }
# $heading (text)
import-problem-formula-without-value = В ячейке столбца «{ $heading }» формула без сохранённого значения. Откройте файл в Excel, сохраните его и загрузите снова.
# $count (number)
import-problem-cells-beyond =
    { $count ->
        [one] Далеко справа осталась непрочитанной { $count } ячейка. Если она нужна, перенесите её ближе к таблице.
        [few] Далеко справа остались непрочитанными { $count } ячейки. Если они нужны, перенесите их ближе к таблице.
        [many] Далеко справа осталось непрочитанными { $count } ячеек. Если они нужны, перенесите их ближе к таблице.
       *[other] Далеко справа осталось непрочитанными { $count } ячейки. Если они нужны, перенесите их ближе к таблице.
    }
# $heading (text), $column (text): letters of the column
import-problem-column-ignored = Столбец { $column } «{ $heading }» не загружается. Если он нужен, укажите, что в нём.
# $count (number), $heading (text)
import-problem-dates-mixed =
    { $count ->
        [one] В столбце «{ $heading }» даты записаны по-разному, прочитана { $count } дата. Сверьте несколько дат с файлом.
        [few] В столбце «{ $heading }» даты записаны по-разному, прочитано { $count } даты. Сверьте несколько дат с файлом.
        [many] В столбце «{ $heading }» даты записаны по-разному, прочитано { $count } дат. Сверьте несколько дат с файлом.
       *[other] В столбце «{ $heading }» даты записаны по-разному, прочитано { $count } даты. Сверьте несколько дат с файлом.
    }
# $count (number), $heading (text)
import-problem-years-short =
    { $count ->
        [one] В столбце «{ $heading }» { $count } год записан двумя цифрами, век определён программой. Проверьте его.
        [few] В столбце «{ $heading }» { $count } года записаны двумя цифрами, век определён программой. Проверьте их.
        [many] В столбце «{ $heading }» { $count } лет записаны двумя цифрами, век определён программой. Проверьте их.
       *[other] В столбце «{ $heading }» { $count } года записаны двумя цифрами, век определён программой. Проверьте их.
    }
# $count (number), $heading (text)
import-problem-spaces-repaired =
    { $count ->
        [one] В столбце «{ $heading }» лишние пробелы убраны в { $count } ячейке.
        [few] В столбце «{ $heading }» лишние пробелы убраны в { $count } ячейках.
        [many] В столбце «{ $heading }» лишние пробелы убраны в { $count } ячейках.
       *[other] В столбце «{ $heading }» лишние пробелы убраны в { $count } ячейки.
    }

## What was noticed: in a cell

# $length (number): characters that were kept
import-problem-text-cut =
    { $length ->
        [one] Текст слишком длинный, взят { $length } первый знак. Сократите его в файле.
        [few] Текст слишком длинный, взяты { $length } первых знака. Сократите его в файле.
        [many] Текст слишком длинный, взяты { $length } первых знаков. Сократите его в файле.
       *[other] Текст слишком длинный, взято { $length } первого знака. Сократите его в файле.
    }
# $text (text): as it was repaired
import-problem-letters-repaired = Латинские буквы внутри слова заменены похожими кириллическими: «{ $text }».
# $text (text)
import-problem-letters-lost = Буквы потеряны при сохранении файла: «{ $text }». Сохраните файл в кодировке UTF-8 или в формате xlsx и загрузите снова.
# $text (text), $heading (text)
import-problem-date-unreadable = Дата не читается: «{ $text }», столбец «{ $heading }». Она пропущена; запишите её как 05.02.2026.
# $text (text)
import-problem-period-reversed = Окончание раньше начала: «{ $text }». Исправьте период в файле.
# $issued (text), $end (text): dates
import-problem-issued-before-end = Сертификат выдан { $issued }, раньше окончания курса { $end }. Дата выдачи пропущена, проверьте её.
# $end (text): date
import-problem-course-in-future = Курс заканчивается в будущем ({ $end }), он записан как ещё идущий.
import-problem-period-missing = Период курса не указан, курс не войдёт в отсчёт сроков. Впишите даты в файл или в карточку курса.
# $text (text)
import-problem-period-rough = Известен только месяц или год: «{ $text }». Взяты его первый и последний день, уточните даты.
# $year (number)
import-problem-year-taken = Год в ячейке не указан, взят год листа: { $year }.
# $text (text)
import-problem-hours-unreadable = Количество часов не читается: «{ $text }». Запишите одно число, например 72.
# $hours (number)
import-problem-hours-unlikely = Часов необычно много: { $hours }. Проверьте число.
# $text (text)
import-problem-experience-unreadable = Стаж не читается: «{ $text }». Запишите его как «12 л. 3 мес.».
# $text (text)
import-problem-category-unknown = Такой категории нет в справочнике: «{ $text }». Она пропущена; исправьте её или добавьте в справочник.
import-problem-certificate-blank = Сертификат не указан, курс записан как пройденный без сертификата.
import-problem-not-certified = По примечанию сертификата нет, курс не войдёт в отсчёт сроков.
# $number (text)
import-problem-certificate-twice = Сертификат с номером { $number } уже есть у другой записи. Проверьте номер.
import-problem-iin-zero-restored = ИИН потерял ноль в начале, ноль восстановлен.
# $digits (text): masked
import-problem-iin-unreadable = ИИН не читается: { $digits }. Нужно двенадцать цифр; он пропущен.
import-problem-iin-checksum = Контрольная цифра ИИН не сходится. Он сохранён как непроверенный, сверьте его с удостоверением.
# $date (text)
import-problem-iin-birth-date = По ИИН дата рождения другая: { $date }. Проверьте обе.
import-problem-iin-other = У этого человека записан другой ИИН, он оставлен. Сверьте его с удостоверением.
# $name (text)
import-problem-iin-of-another = Этот ИИН записан у другого человека: «{ $name }». Ответьте, тот ли это человек, или исправьте ИИН.
# $text (text), $heading (text)
import-problem-choice-unknown = Значение не распознано: «{ $text }», столбец «{ $heading }». Оно пропущено; выберите его в карточке.
# $field (text): name of the field, $reason (text): a sentence
import-problem-value-refused = Значение поля «{ $field }» не принято. { $reason }
# $field (text): name of the field, $reason (text): a sentence
import-problem-row-refused = Строка пропущена из-за поля «{ $field }». { $reason }
# $text (text)
import-problem-several-positions = Указано несколько должностей: { $text }. Взята первая.
import-problem-name-missing = В строке нет имени человека, она пропущена.
# $text (text)
import-problem-name-unreadable = Это не похоже на имя человека: «{ $text }». Строка пропущена; запишите фамилию и имя.
# $cell (text): address
import-problem-name-repeated = Такое же имя стоит выше, в ячейке { $cell }. Ответьте, тот же это человек или тёзка.
# $name (text)
import-problem-person-unknown = Такого человека нет в списке: «{ $name }». Укажите, кто это, или добавьте нового.
import-problem-group-missing = В строке не указана группа, она пропущена. Впишите название группы.
# $name (text)
import-problem-group-new = Такой группы ещё нет, она добавлена как черновик: «{ $name }». Положение, приказ и руководителя внесите на странице группы.
# $name (text), $count (number)
import-problem-group-ambiguous =
    { $count ->
        [one] По технологии «{ $name }» работает { $count } группа, строка пропущена. Впишите название самой группы.
        [few] По технологии «{ $name }» работают { $count } группы, строка пропущена. Впишите название самой группы.
        [many] По технологии «{ $name }» работают { $count } групп, строка пропущена. Впишите название самой группы.
       *[other] По технологии «{ $name }» работают { $count } группы, строка пропущена. Впишите название самой группы.
    }
import-problem-head-by-hand = Руководитель назначается на странице группы, там проверяется соответствие требованиям. Строка пропущена.
# $date (text)
import-problem-since-taken = Дата вступления не указана, взято начало учебного года: { $date }.
# $name (text)
import-problem-not-working = Этот человек больше не работает в колледже: «{ $name }». Строка пропущена.
import-problem-mentor-missing = В строке нет имени наставника, она пропущена.
import-problem-pair-of-one = Наставник и молодой специалист – один человек, строка пропущена. Проверьте имена.
import-problem-pair-proposed = Приказ или период указаны не полностью, пара сохранена как предложенная.
# $text (text)
import-problem-participant-unreadable = Это не похоже на имя человека: «{ $text }». Мероприятие записано, добавьте этого участника на его странице.
# $text (text), $count (number): 0 where it is not said
import-problem-people-together =
    { $count ->
        [0] «{ $text }» – это не один человек. Мероприятие записано, число или имена участников внесите на его странице.
        [one] «{ $text }» – это не один человек. В мероприятие записан { $count } участник, имена добавьте на его странице.
        [few] «{ $text }» – это не один человек. В мероприятие записано { $count } участника, имена добавьте на его странице.
        [many] «{ $text }» – это не один человек. В мероприятие записано { $count } участников, имена добавьте на его странице.
       *[other] «{ $text }» – это не один человек. В мероприятие записано { $count } участника, имена добавьте на его странице.
    }
# $text (text)
import-problem-others-unnamed = Названы не все участники: «{ $text }». Названные записаны, остальных добавьте на странице мероприятия.
# $text (text)
import-problem-count-unreadable = Число участников не читается: «{ $text }». Запишите одно число, например 120.
# $text (text), $count (number)
import-problem-count-about = Число участников приблизительное: «{ $text }». Записано { $count }, слова сохранены в примечании мероприятия.
# $text (text)
import-problem-note-kept = В файле другое примечание: «{ $text }». Оставлено записанное раньше. Если файл прав, исправьте примечание на странице мероприятия.
import-problem-event-missing = Название мероприятия не указано, строка пропущена.
import-problem-event-date-missing = Дата мероприятия не определена, строка пропущена. Запишите её так: 27-28.10.2025.
# $before, $after (text): names of departments or positions
import-problem-work-moved = Отделение или должность меняется: «{ $before }» → «{ $after }». Если это не так, уберите этот столбец из загрузки.
import-problem-event-moved = Мероприятие с этим названием записано на { $before }. Его день меняется: { $after }. Если это другое мероприятие, добавьте его вручную.
import-problem-event-other-level = На этот день записано мероприятие с тем же названием, но другого уровня. Записано ещё одно. Если это одно и то же мероприятие, удалите лишнее и исправьте уровень.
import-problem-level-taken = Уровень не указан, взят уровень колледжа. Проверьте.
import-problem-kind-taken = Вид не указан, взято «другое мероприятие». Проверьте.
# $text (text): as it is written
import-problem-term-unreadable = «{ $text }» не читается как срок и сохранено как записано. Выберите срок в плане.
# $text (text): as it is written
import-problem-responsible-text = «{ $text }» нет среди педагогов и должностей, сохранено как записано.
# $date (text)
import-problem-done-day-taken = День выполнения не указан, взято { $date }.
# $text (text): as it is written
import-problem-moved-without-term = Новый срок не указан: «{ $text }». Строка отмечена как перенесённая, срок остался прежним.
# $text (text): as it is written
import-problem-mark-kept = Отметка «{ $text }» сохранена словами, строка осталась невыполненной.
import-problem-activity-missing = В строке не сказано, что делается, она пропущена.
# $name (text): title of the plan
import-problem-plan-new = Будет создан новый план: «{ $name }».
# $name (text): title of the plan
import-problem-plan-known = Строки войдут в план, который уже есть: «{ $name }».
# $name (text): title of the plan
import-problem-plan-approved = План «{ $name }» уже утверждён. Новые строки добавятся к нему, утверждённые не изменятся.
# $field (text): name of the field, $text (text): what the file says
import-problem-line-kept = В файле «{ $field }» другое: «{ $text }». Строку утвердили, выполнили или изменили в программе, поэтому оставлено прежнее. Если файл прав, исправьте строку в плане.
import-problem-title-missing = Тема курса не указана, строка пропущена.
import-problem-course-missing = У человека в этой строке нет курса, она пропущена.
# $name (text)
import-problem-person-new = Такого человека ещё нет, он добавлен: «{ $name }». Если это описка, исправьте имя и загрузите снова.
# $name (text)
import-problem-spelling-learnt = Запомнено второе написание имени: «{ $name }».
# $name (text), $stored (text)
import-problem-spelling-differs = Имя написано иначе: «{ $name }». Оставлено записанное раньше: «{ $stored }».
# $cell (text): address
import-problem-row-repeated = То же самое стоит выше, в ячейке { $cell }.
# $record (text): kind of record, $name (text)
import-problem-entry-new =
    { $record ->
        [department] Добавлено новое отделение или ЦМК: «{ $name }».
        [position] В справочник добавлена должность: «{ $name }».
        [discipline] В справочник добавлена дисциплина: «{ $name }».
        [technology] В справочник добавлена технология: «{ $name }».
        [provider] В справочник добавлена организация: «{ $name }».
        [event_kind] В справочник добавлен вид мероприятия: «{ $name }».
        [level] В справочник добавлен уровень: «{ $name }».
       *[other] В справочник добавлена запись: «{ $name }».
    }
import-problem-left-out = Вы решили пропустить эту строку.

## What an import leaves: the log, questions, remembered columns

import-import-run = Загрузка
    .plural = Загрузки
import-import-run-file-name = Файл
import-import-run-file-hash = Отпечаток файла
import-import-run-rows-created = Создано строк
import-import-run-rows-changed = Изменено строк
import-import-run-rows-same = Строк без изменений
import-import-run-rows-skipped = Пропущено строк
import-import-run-rows-asked = Строк с вопросом
import-import-run-note = { record-note }
import-import-question = Вопрос загрузки
    .plural = Вопросы загрузки
import-import-question-import-run = Загрузка
import-import-question-sheet = Лист
import-import-question-cell = Ячейка
import-import-question-text = Написание
import-import-question-likely = Вероятнее всего
import-import-question-proposal = Строки файла
import-import-question-state = Состояние
import-import-question-state-open = ждёт ответа
import-import-question-state-answered = получен ответ
import-import-question-state-dropped = оставлен без ответа
import-import-question-note = { record-note }
import-import-profile = Соответствие столбцов
    .plural = Соответствия столбцов
import-import-profile-shape = Отпечаток заголовков
import-import-profile-kind = Что на листе
import-import-profile-mapping = Поля столбцов
import-import-profile-note = { record-note }

## The command line

# $create, $change, $same, $skip, $ask (numbers)
import-row-counts = создать: { $create }, изменить: { $change }, без изменений: { $same }, пропустить: { $skip }, спросить: { $ask }
import-was-applied = Загрузка выполнена. Её можно отменить целиком.
import-nothing-written = Ничего не записано.

## The screen of the import

import-drop-title = Перетащите сюда файл с таблицей
import-drop-text = Или выберите его сами. Вы увидите, что станет с каждой строкой; без вашего согласия ничего не запишется.
import-choose = Выбрать файл
import-understands = Что понимает программа
import-understands-staff = Списки педагогов: имена, ИИН, должность, отделение, образование, стаж, категория.
import-understands-courses = Списки курсов: кто учился, чему и где, период, часы, сертификат.
import-understands-groups = Составы творческих групп и списки наставников: кто в какой группе, роль, с какого дня; кто чей наставник, приказ, период.
import-understands-plans = План работы: разделы, пункты, сроки, ответственные, отметки о выполнении.
import-understands-events = Списки мероприятий: название, дата, уровень, вид, участники с их ролями и результатами.
import-understands-columns = Столбцы стоят в любом порядке; заголовки и данные на казахском или русском, как написаны.
import-understands-formats = Файлы Excel, LibreOffice и CSV. Сам файл не меняется.
import-understands-again = Файл можно загрузить ещё раз: то, что уже есть, второй раз не запишется.
# $name (text)
import-file = Файл: { $name }
import-sheets = Листы файла
import-sheet-as = Что на листе
# $action (text): words of an action, $count (number)
import-action-count = { $action }: { $count }
# $known, $total (numbers)
import-columns = Столбцы: читается { $known } из { $total }
import-column-letter = Столбец
import-column-heading = Заголовок
import-column-example = Пример
import-column-field = Что в нём
import-column-unread = не загружается
# $count (number)
import-problems = Что замечено: { $count }
import-severity-info = К сведению
import-severity-warn = Проверьте
import-severity-error = Не прочитано
# $count (number)
import-problems-more = Показать все: { $count }
import-rows = Строки
import-rows-all = Все
import-rows-noticed = С замечаниями
import-rows-none = Таких строк нет.
# $cell (text): address
import-cell = ячейка { $cell }
# $text (text): the name as it is written
import-who = Кто это: «{ $text }»?
import-likely = вероятнее всего
import-answer-create = Новый человек
import-answer-skip = Пропустить строку
import-answer = Ответить
import-answer-for-all = Ответ относится ко всем строкам с таким написанием.
# $count (number)
import-answered = Дано ответов: { $count }
# $text (text), $answer (text)
import-answered-as = «{ $text }»: { $answer }
import-answer-back = Взять назад
# $create, $change, $same, $skip (numbers)
import-will = Будет создано строк: { $create }, изменено: { $change }. Уже есть: { $same }, пропущено: { $skip }.
# $ask (number)
import-will-ask =
    { $ask ->
        [one] { $ask } строка ждёт ответа и останется среди вопросов.
        [few] { $ask } строки ждут ответа и останутся среди вопросов.
        [many] { $ask } строк ждут ответа и останутся среди вопросов.
       *[other] { $ask } строки ждут ответа и останутся среди вопросов.
    }
# $ask (number)
import-will-take =
    { $ask ->
        [one] Для { $ask } строки без ответа будет взят самый вероятный человек; если его нет, строка останется среди вопросов.
        [few] Для { $ask } строк без ответа будет взят самый вероятный человек; если его нет, строка останется среди вопросов.
        [many] Для { $ask } строк без ответа будет взят самый вероятный человек; если его нет, строка останется среди вопросов.
       *[other] Для { $ask } строк без ответа будет взят самый вероятный человек; если его нет, строка останется среди вопросов.
    }
import-will-nothing = Нового в этом файле нет.
import-accept-likely = Где ответа нет, взять самого вероятного человека
import-apply = Загрузить
import-discard = Закрыть файл
import-result = Загрузка выполнена
import-result-undone = Загрузка отменена целиком.
# $count (number)
import-result-questions =
    { $count ->
        [one] Остался { $count } вопрос. Ответьте на него, когда узнаете.
        [few] Осталось { $count } вопроса. Ответьте на них, когда узнаете.
        [many] Осталось { $count } вопросов. Ответьте на них, когда узнаете.
       *[other] Осталось { $count } вопроса. Ответьте на них, когда узнаете.
    }
# What became of rows, under import-done-<action>
import-done-create = Создано
import-done-change = Изменено
import-done-same = Уже было
import-done-skip = Пропущено
import-done-ask = Осталось вопросов
import-undo = Отменить загрузку
import-open-teachers = К педагогам
import-open-courses = К курсам
import-open-plan = Открыть план
import-open-mentors = К наставничеству
import-open-groups = К группам
import-open-events = К мероприятиям
import-open-plans = К планам
import-open-questions = К вопросам
import-another = Загрузить другой файл
