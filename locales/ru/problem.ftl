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

## Undo and redo

problem-stale-undo = Отменить нельзя: после этого действия запись изменили ещё раз. Посмотрите историю изменений.
problem-nothing-to-undo = Отменять нечего.
problem-nothing-to-redo = Повторять нечего.

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
# $limit_mb (number)
problem-file-too-large = Файл слишком большой. Предел: { $limit_mb } МБ.
problem-not-a-workbook = Этот файл не читается как таблица. Выберите файл Excel, LibreOffice или CSV.

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
problem-field-not-yes-or-no = Выберите «да» или «нет».
problem-field-date-order = Дата окончания не может быть раньше даты начала.
problem-field-unknown-field = Такого поля нет.
problem-field-unknown-choice = Выберите одно из значений списка.
problem-field-unknown-reference = Указанная запись не найдена. Выберите другую из списка.
problem-field-iin-length = Должно быть 12 цифр.
problem-field-iin-checksum = Контрольная цифра не сходится. Сверьте номер с документом.
# $name (text)
problem-field-iin-taken = Этот ИИН уже указан у другого педагога: { $name }.
problem-field-iin-birth-date = ИИН не соответствует дате рождения. Сверьте оба значения с документом.
problem-field-iin-sex = ИИН не соответствует указанному полу. Сверьте оба значения с документом.
problem-field-name-required = Заполните фамилию и имя хотя бы на одном языке.
problem-field-duplicate = Такая запись уже есть.
problem-field-issue-before-end = Дата выдачи не может быть раньше окончания курса.
problem-field-hours-positive = Количество часов должно быть больше нуля.
