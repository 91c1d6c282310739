### The frame of the window: sidebar, top bar, buttons, lists, dialogs, files, long work.

## Frame

app-name = Шеберлік
app-subtitle = Колледж әдіскерінің жұмыс үстелі
app-sections = Бөлімдер
app-nav-today = Бүгін
app-nav-teachers = Педагогтер
app-nav-courses = Курстар
app-nav-post-course = Курстан кейінгі қолдау
app-nav-documents = Құжаттар
app-nav-bank = Әдістемелік қор
app-nav-import = Деректерді жүктеу
app-nav-reports = Есептер
app-nav-settings = Баптаулар
app-skip-to-content = Мазмұнына өту

## Search

app-search = Іздеу
app-search-placeholder = Іздеу: педагог, курс, топ, тәлімгер…
app-search-nothing = Ештеңе табылмады. Тегінің басын немесе атауындағы бір сөзді жазып көріңіз.

## Academic year and language

app-academic-year = Оқу жылы
# $label (text): 2026–2027
app-academic-year-label = { $label } оқу жылы
app-language = Тіл
app-language-kk = Қазақша
app-language-ru = Орысша
app-language-en = Ағылшынша
app-theme = Көрініс
app-theme-light = ашық түсті
app-theme-dark = күңгірт түсті
app-theme-system = жүйедегідей

## Undo and redo

app-undo = Болдырмау
app-redo = Қайталау
# $label (text): words of the operation
app-undo-label = Болдырмау: { $label }
# $label (text): words of the operation
app-redo-label = Қайталау: { $label }

## Buttons

app-save = Сақтау
app-cancel = Бас тарту
app-close = Жабу
app-add = Қосу
app-remove = Жою
app-restore = Қалпына келтіру
app-back = Артқа
app-stop = Тоқтату

## Lists

app-filter = Сүзгі
app-to-excel = Excel-ге шығару
app-columns = Бағандар
# $name (text)
app-column-computed = { $name } (есептелген)
app-select = Таңдау
# $count (number)
app-selected = { $count } таңдалды
# $count (number)
app-total = Барлығы: { $count }
# $from, $to, $total (numbers)
app-page-range = { $from }–{ $to } / { $total }
app-page-previous = Алдыңғы бет
app-page-next = Келесі бет
app-list-loading = Жүктелуде…
app-list-empty = Әзірге жазба жоқ.
app-list-no-match = Сүзгіге сәйкес жазба жоқ.
app-all = Барлығы
app-yes = иә
app-no = жоқ
# $count (number)
app-courses-count = { $count } курс
# $count (number): academic hours
app-hours = { $count } сағат
# $count (number)
app-days-left = { $count } күн қалды
# $count (number)
app-days-over = { $count } күн өтті

## A record

app-saved = Сақталды
app-unsaved = Сақталмаған өзгерістер бар
app-required = Міндетті өріс
app-history = Өзгерістер тарихы
app-history-empty = Әзірге өзгеріс жоқ.

## Questions before what cannot be undone

## Files

app-file-attach = Файлды тіркеу
app-file-open = Файлды ашу
app-file-remove = Файлды алып тастау
app-dialog-workbook = Кестені таңдаңыз
app-dialog-attachment = Құжатты таңдаңыз
app-dialog-backup = Сақтық көшірмені таңдаңыз
app-dialog-save-workbook = Кестені қайда сақтау керек
app-dialog-save-backup = Сақтық көшірмені қайда сақтау керек
app-dialog-save-calendar = Күнтізбе файлын қайда сақтау керек

## Long work

app-working = Орындалуда
# $done, $total (numbers)
app-progress = { $done } / { $total }
# The stages of long work, under app-stage-<stage>
app-stage-import-read = Файл оқылуда
app-stage-import-match = Жолдар салыстырылуда
app-stage-report = Есеп дайындалуда
app-stage-report-write = Кесте толтырылуда
app-stage-report-save = Файл сақталуда
app-stage-backup = Сақтық көшірме жасалуда
app-stage-backup-files = Тіркелген файлдар көшірілуде
app-stage-restore-files = Тіркелген файлдар қалпына келтірілуде
app-stage-check = Деректер тексерілуде
app-stage-seed = Сынақ деректері жазылуда

## Checking the data, restoring

app-restored = Деректер қалпына келтірілді. Бұрынғы деректердің көшірмесі сақтық көшірмелер арасында сақталды.
# $count (Number): faulty rows
app-check-file = { $count ->
    [0] Деректер файлы бүтін.
   *[other] Деректер файлы бүлінген. Соңғы сақтық көшірмені қалпына келтіріңіз.
 }
# $count (Number): faulty rows
app-check-references = { $count ->
    [0] Жазбалар арасындағы байланыстың бәрі дұрыс.
   *[other] Жазбалар арасындағы { $count } байланыс үзілген.
 }
# $count (Number): faulty rows
app-check-attachments = { $count ->
    [0] Тіркелген файлдардың бәрі орнында.
   *[other] Тіркелген { $count } файл табылмады.
 }
# $count (Number): rows put right
app-check-sort-keys = { $count ->
    [0] Әліпби реті дұрыс.
   *[other] Әліпби реті { $count } жазба үшін түзетілді.
 }
# $count (Number): rows put right
app-check-search = { $count ->
    [0] Іздеу дұрыс жұмыс істейді.
   *[other] Іздеу { $count } жазба үшін түзетілді.
 }

## Screens

app-choose-new = Сәйкесі жоқ. Терілген атау жаңа болып қосылады.
app-choose-nothing = Сәйкесі табылмады.
app-date-example = КК.АА.ЖЖЖЖ
app-partial-date-example = КК.АА.ЖЖЖЖ не ЖЖЖЖ
app-keys = Пернелер
app-key-search = Барлық жерден іздеу
app-key-undo = Соңғы әрекетті болдырмау
app-key-redo = Болдырмаған әрекетті қайталау
app-key-save = Нысанды сақтау
app-key-move = Тізім бойымен жылжу
app-key-select = Тізімдегі жолды таңдау
app-key-all-present = Отырыста барлығын қатысты деп белгілеу
app-key-calendar = Күнтізбеде: бүгінгі күнге өту, іс-шара қосу
app-key-open = Жолды ашу; нысанды сақтау
app-key-close = Терезені немесе тізімді жабу
app-key-help = Осы тізім
app-move-up = Жоғары жылжыту
app-move-down = Төмен жылжыту
app-undone-label = Болдырылмады: { $label }
app-redone-label = Қайталанды: { $label }
app-unexpected = Күтпеген қате болды. Деректер сақтаулы. Бетті қайта ашып көріңіз.
# $at: day and time
app-restore-newest = Соңғы тексерілген сақтық көшірме: { $at }. Деректерді содан қалпына келтіру керек пе? Бүлінген файл бөлек сақталады.
app-nothing-changed = Өзгеретін ештеңе болмады.
app-more = Тағы
app-holds = орындалды:
app-fails = орындалмады:

## Screens of mentoring and technologies

app-nav-mentoring = Тәлімгерлік
app-nav-technologies = Технологиялар
app-edit = Өзгерту
app-nav-school = Мектеп
app-nav-groups = Топтар
app-nav-plans = Жоспарлар
app-nav-calendar = Күнтізбе
app-nav-events = Іс-шаралар
app-nav-network = Желі
app-holds-count = Орындалғаны: { $count }
app-holds-all = Бәрі орындалған
