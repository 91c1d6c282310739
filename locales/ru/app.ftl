### The frame of the window: sidebar, top bar, buttons, lists, dialogs, files, long work.

## Frame

app-name = Шеберлик
app-subtitle = Рабочий стол методиста колледжа
app-sections = Разделы
app-nav-today = Сегодня
app-nav-teachers = Педагоги
app-nav-courses = Курсы
app-nav-post-course = Посткурсовое сопровождение
app-nav-documents = Документы
app-nav-bank = Методическая копилка
app-nav-import = Загрузка данных
app-nav-reports = Отчёты
app-nav-settings = Настройки
app-skip-to-content = Перейти к содержанию

## Search

app-search = Поиск
app-search-placeholder = Поиск: педагог, курс, группа, наставник…
app-search-nothing = Ничего не найдено. Попробуйте начало фамилии или слово из названия.

## Academic year and language

app-academic-year = Учебный год
# $label (text): 2026–2027
app-academic-year-label = { $label } учебный год
app-language = Язык
app-language-kk = Казахский
app-language-ru = Русский
app-language-en = Английский
app-theme = Оформление
app-theme-light = светлое
app-theme-dark = тёмное
app-theme-system = как в системе

## Undo and redo

app-undo = Отменить
app-redo = Повторить
# $label (text): words of the operation
app-undo-label = Отменить: { $label }
# $label (text): words of the operation
app-redo-label = Повторить: { $label }

## Buttons

app-save = Сохранить
app-cancel = Отмена
app-close = Закрыть
app-add = Добавить
app-remove = Удалить
app-restore = Восстановить
app-back = Назад
app-stop = Остановить

## Lists

app-filter = Фильтр
app-to-excel = В Excel
app-columns = Столбцы
# $name (text)
app-column-computed = { $name } (вычисляется)
app-select = Выбрать
# $count (number)
app-selected =
    { $count ->
        [one] Выбрана { $count } запись
        [few] Выбрано { $count } записи
        [many] Выбрано { $count } записей
       *[other] Выбрано { $count } записи
    }
# $count (number)
app-total = Всего: { $count }
# $from, $to, $total (numbers)
app-page-range = { $from }–{ $to } из { $total }
app-page-previous = Предыдущая страница
app-page-next = Следующая страница
app-list-loading = Загружается…
app-list-empty = Записей пока нет.
app-list-no-match = По этому фильтру ничего нет.
app-all = Все
app-yes = да
app-no = нет
# $count (number)
app-courses-count =
    { $count ->
        [one] { $count } курс
        [few] { $count } курса
        [many] { $count } курсов
       *[other] { $count } курса
    }
# $count (number): academic hours
app-hours =
    { $count ->
        [one] { $count } час
        [few] { $count } часа
        [many] { $count } часов
       *[other] { $count } часа
    }
# $count (number)
app-days-left =
    { $count ->
        [one] остался { $count } день
        [few] осталось { $count } дня
        [many] осталось { $count } дней
       *[other] осталось { $count } дня
    }
# $count (number)
app-days-over =
    { $count ->
        [one] просрочено на { $count } день
        [few] просрочено на { $count } дня
        [many] просрочено на { $count } дней
       *[other] просрочено на { $count } дня
    }

## A record

app-saved = Сохранено
app-unsaved = Есть несохранённые изменения
app-required = Обязательное поле
app-history = История изменений
app-history-empty = Изменений пока нет.

## Questions before what cannot be undone

## Files

app-file-attach = Прикрепить файл
app-file-open = Открыть файл
app-file-remove = Убрать файл
app-dialog-workbook = Выберите таблицу
app-dialog-attachment = Выберите документ
app-dialog-backup = Выберите резервную копию
app-dialog-save-workbook = Куда сохранить таблицу
app-dialog-save-backup = Куда сохранить резервную копию
app-dialog-save-calendar = Куда сохранить файл календаря

## Long work

app-working = Выполняется
# $done, $total (numbers)
app-progress = { $done } из { $total }
# The stages of long work, under app-stage-<stage>
app-stage-import-read = Читается файл
app-stage-import-match = Сопоставляются строки
app-stage-report = Готовится отчёт
app-stage-report-write = Заполняется таблица
app-stage-report-save = Сохраняется файл
app-stage-backup = Создаётся резервная копия
app-stage-backup-files = Копируются прикреплённые файлы
app-stage-restore-files = Восстанавливаются прикреплённые файлы
app-stage-check = Проверяются данные
app-stage-seed = Записываются пробные данные

## Checking the data, restoring

app-restored = Данные восстановлены. Копия прежних данных сохранена среди резервных копий.
# $count (Number): faulty rows
app-check-file = { $count ->
    [0] Файл данных цел.
    [one] Файл данных повреждён. Восстановите последнюю резервную копию.
    [few] Файл данных повреждён. Восстановите последнюю резервную копию.
    [many] Файл данных повреждён. Восстановите последнюю резервную копию.
   *[other] Файл данных повреждён. Восстановите последнюю резервную копию.
 }
# $count (Number): faulty rows
app-check-references = { $count ->
    [0] Все связи между записями целы.
    [one] { $count } связь между записями никуда не ведёт.
    [few] { $count } связи между записями никуда не ведут.
    [many] { $count } связей между записями никуда не ведут.
   *[other] { $count } связи между записями никуда не ведут.
 }
# $count (Number): faulty rows
app-check-attachments = { $count ->
    [0] Все прикреплённые файлы на месте.
    [one] Не найден { $count } прикреплённый файл.
    [few] Не найдено { $count } прикреплённых файла.
    [many] Не найдено { $count } прикреплённых файлов.
   *[other] Не найдено { $count } прикреплённого файла.
 }
# $count (Number): rows put right
app-check-sort-keys = { $count ->
    [0] Алфавитный порядок верен.
    [one] Алфавитный порядок исправлен для { $count } записи.
    [few] Алфавитный порядок исправлен для { $count } записей.
    [many] Алфавитный порядок исправлен для { $count } записей.
   *[other] Алфавитный порядок исправлен для { $count } записи.
 }
# $count (Number): rows put right
app-check-search = { $count ->
    [0] Поиск в порядке.
    [one] Поиск исправлен для { $count } записи.
    [few] Поиск исправлен для { $count } записей.
    [many] Поиск исправлен для { $count } записей.
   *[other] Поиск исправлен для { $count } записи.
 }

## Screens

app-choose-new = Совпадений нет. Набранное будет добавлено как новое.
app-choose-nothing = Совпадений нет.
app-date-example = ДД.ММ.ГГГГ
app-partial-date-example = ДД.ММ.ГГГГ или ГГГГ
app-keys = Клавиши
app-key-search = Поиск по всему
app-key-undo = Отменить последнее действие
app-key-redo = Вернуть отменённое
app-key-save = Сохранить форму
app-key-move = Двигаться по списку
app-key-select = Выбрать строку списка
app-key-all-present = На заседании отметить всех присутствующими
app-key-calendar = В календаре: перейти к сегодняшнему дню, добавить мероприятие
app-key-open = Открыть строку; сохранить форму
app-key-close = Закрыть окно или список
app-key-help = Этот список
app-move-up = Выше
app-move-down = Ниже
app-undone-label = Отменено: { $label }
app-redone-label = Возвращено: { $label }
app-unexpected = Непредвиденная ошибка. Данные целы. Откройте страницу заново.
# $at: day and time
app-restore-newest = Последняя проверенная резервная копия: { $at }. Восстановить данные из неё? Повреждённый файл сохранится отдельно.
app-nothing-changed = Менять было нечего.
app-more = Ещё
app-holds = выполнено:
app-fails = не выполнено:

## Screens of mentoring and technologies

app-nav-mentoring = Наставничество
app-nav-technologies = Технологии
app-edit = Изменить
app-nav-school = Школа
app-nav-groups = Группы
app-nav-plans = Планы
app-nav-calendar = Календарь
app-nav-events = Мероприятия
app-nav-network = Сеть
app-holds-count = Выполнено: { $count }
app-holds-all = Всё выполнено
