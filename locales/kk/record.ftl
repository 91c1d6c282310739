### Words that every record shares: groups of a form, fields that many records have, the record page.

## Groups of fields on a form

record-group-names = Негізгі мәліметтер
record-group-identity = Жеке деректері
record-group-work = Жұмысы
record-group-education = Білімі
record-group-contacts = Байланыс деректері
record-group-status = Күйі
record-group-course = Курс
record-group-dates = Мерзімдері
record-group-document = Құжат
record-group-money = Қаржыландыру
record-group-other = Қосымша

## Fields that many records have

record-name-kk = Атауы (қазақша)
record-name-ru = Атауы (орысша)
record-name-en = Атауы (ағылшынша)
record-short-name-kk = Қысқаша атауы (қазақша)
record-short-name-ru = Қысқаша атауы (орысша)
record-short-name-en = Қысқаша атауы (ағылшынша)
record-synonyms = Басқаша жазылуы
record-synonyms-help = Жүктелетін кестелерде осылай жазылса да танылады. Әр нұсқаны жеке жолға жазыңыз.
record-rank = Реттік нөмірі
record-rank-help = Тізімдер мен есептерде осы ретпен тұрады.
record-archived = Мұрағатта
record-archived-help = Жаңа жазбаларға ұсынылмайды, бұрынғы жазбаларда қалады.
record-note = Ескертпе
record-valid-from = Басталу күні
record-valid-to = Аяқталу күні
record-person = Педагог

## What happened to a record in one act: the history

record-happened-created = қосылды
record-happened-changed = өзгертілді
record-happened-removed = жойылды
record-happened-restored = қалпына келтірілді

## Findings of rules: what was found, under record-finding-<code>. Facts are the arguments; dates come as dd.MM.yyyy.

# $title (text), $end (date), $hours (number)
record-finding-pd-last-course = Соңғы есептелген курс: «{ $title }», аяқталған күні { $end }, { $hours } сағат.
record-finding-pd-no-course = Мерзімге есептелетін курс жоқ.
# $title (text), $end (date), $hours (number)
record-finding-pd-not-certified = Курс есептелмейді, сертификаты жоқ: «{ $title }», { $end }.
# $title (text), $end (date), $hours (number)
record-finding-pd-kind-not-counted = Оқудың бұл түрі есептелмейді: «{ $title }», { $end }.
# $title (text), $end (date), $hours (number)
record-finding-pd-too-short = Курс есептелмейді, сағаты жетпейді: «{ $title }», { $end }, { $hours } сағат.
# $since (text): a day, a month or a year
record-finding-pd-from-service = Курс болмағандықтан, мерзім жұмысқа кіріскен уақыттан есептеледі: { $since }.
# $due (date), $days (number), $months (number): the interval of the rule
record-finding-pd-due-later = Келесі курстың мерзімі: { $due }.
record-finding-pd-due-soon = Келесі курстың мерзімі жақын: { $due }, { $days } күн қалды.
record-finding-pd-overdue = Келесі курстың мерзімі өткен: { $due }, содан бері { $days } күн өтті.
record-finding-pd-nothing-to-count-from = Мерзімді есептейтін дерек жоқ: курс та, жұмысқа қабылданған күн де енгізілмеген.
record-finding-pd-not-working = Педагог қазір жұмыс істемейді, мерзім есептелмейді.
# $iin (text): masked
record-finding-iin-other-birth-date = ЖСН туған күнге сәйкес келмейді: { $iin }. Екеуін де құжатпен салыстырыңыз.
# $iin (text): masked
record-finding-iin-other-sex = ЖСН көрсетілген жынысқа сәйкес келмейді: { $iin }. Екеуін де құжатпен салыстырыңыз.
# $iin (text): masked
record-finding-iin-impossible-date = ЖСН бойынша туған күн мүмкін емес: { $iin }. Нөмірді құжатпен салыстырыңыз.
# $iin (text): masked
record-finding-iin-restored-zeros = ЖСН басындағы түсіп қалған нөлдер қайтарылды: { $iin }.
# $number (text)
record-finding-certificate-twice = Осы нөмірлі құжат басқа жазбада да бар: { $number }.
# $start, $end (dates)
record-finding-courses-overlap = Педагогтің басқа күндізгі курсы осы мерзімге түседі: { $start } – { $end }.

## Conditions of closing a case of post-course support: what was found, whether it is enough or not

# $count, $need (numbers): how many there are, how many are needed
record-finding-pc-entry-survey = Кіріс сауалнамасы: бары { $count }, кемінде { $need } керек.
record-finding-pc-final-survey = Қорытынды сауалнама: бары { $count }, кемінде { $need } керек.
# $waiting (number): not verified yet; $outside (number): dated outside the window; $from (date): its first day
record-finding-pc-evidence = Қолдау мерзіміндегі ({ $from } және одан кейін) расталған құжат: бары { $count }, кемінде { $need } керек. Әлі расталмағаны: { $waiting }, мерзімнен тыс: { $outside }.
record-finding-pc-reflection = Тапсырылған рефлексивті талдау: бары { $count }, кемінде { $need } керек.
record-finding-pc-ratings = Қорытынды кезеңде бағаланған күтілетін нәтиже: { $count }, барлығы: { $need }.
record-finding-pc-no-results = Курс бағдарламасында күтілетін нәтижелер жоқ, бағаланатын ештеңе жоқ.
record-finding-pc-conclusion = Қорытынды кемінде бір тілде жазылуы керек.
# $date (date): the day of the final monitoring; $due (date): the earliest one
record-finding-pc-final-day = Қорытынды мониторинг күні: { $date }, ең ерте күні: { $due }.
record-finding-pc-suspended = Қолдау тоқтатыла тұрған.
record-finding-pc-not-certified = Курс жазбасында сертификат жоқ.
