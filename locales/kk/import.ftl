### The import of workbooks: fields of columns, what becomes of rows, why a sheet is ignored, what was noticed in it.
### The codes stand in crates/import: problem.rs, columns/field.rs, columns/guess.rs, proposal/mod.rs.

## What becomes of a row

import-action-create = Қосу
import-action-change = Өзгерту
import-action-same = Өзгеріссіз
import-action-skip = Өткізіп жіберу
import-action-ask = Сұрау

## What a sheet is

import-as-staff = Педагогтер тізімі
import-as-courses = Курстар тізімі
import-as-groups = Шығармашылық топтардың құрамы
import-as-mentors = Тәлімгерлер тізімі
import-as-events = Іс-шаралар тізімі
import-as-plan = Жоспар
import-as-ignored = Жүктемеу

## Why a sheet is ignored

import-reason-empty = Парақ бос.
import-reason-no-table = Парақта тақырыптары бар кесте табылмады. Кесте бар болса, бағандарын атаңыз: «Т.А.Ә.», «Курстың тақырыбы», «Күні».
import-reason-no-names = Кестеде адамдардың аты-жөні жазылған баған жоқ. Ондай баған бар болса, оны көрсетіңіз.
import-reason-nothing-to-take = Кестеде тек аты-жөні бар, одан басқа алатын дерек жоқ.
import-reason-events = Бұл іс-шаралар тізіміне ұқсайды, бірақ атауы мен күні жазылған бағандар табылмады.
import-reason-survey = Бұл сауалнама жауаптары, олар мұнда жүктелмейді.
import-reason-works = Жарияланымдар, марапаттар немесе сабақтар тізіміне ұқсайды. Мұндай тізімдер файлдан жүктелмейді: оларды бағдарламада енгізіңіз.
import-reason-plan = Бұл жоспарға ұқсайды, бірақ «Іс-шаралар», «Мерзімі», «Жауаптылар» бағандары табылмады.
import-reason-courses = Курстар тізіміне қажетті бағандар табылмады: адамның аты-жөні мен курстың тақырыбы.
import-reason-groups = Топтардың құрамына қажетті бағандар табылмады: топтың атауы мен мүшелердің аты-жөні.
import-reason-mentors = Тәлімгерлер тізіміне қажетті бағандар табылмады: тәлімгер мен жас маманның аты-жөні.
import-reason-hidden = Парақ жасырылған. Оны жүктеу үшін парақта не бар екенін таңдаңыз.
import-reason-not-asked = Басқа парақ таңдалған.
import-reason-chosen = Бұл парақты жүктемеуді өзіңіз таңдадыңыз.

## Fields of columns

import-field-number = Жолдың нөмірі
import-field-full-name = Т.А.Ә.
import-field-surname = Тегі
import-field-given-name = Аты
import-field-patronymic = Әкесінің аты
import-field-iin = ЖСН
import-field-birth-date = Туған күні
import-field-sex = Жынысы
import-field-position = Лауазымы
import-field-discipline = Оқытатын пәндері
import-field-department = Бөлімше, ЦӘК
import-field-employment = Жұмыспен қамтылу түрі
import-field-hire-date = Жұмысқа қабылданған күні
import-field-pedagogical-experience = Педагогикалық өтілі
import-field-industry-experience = Өндірістегі өтілі
import-field-education = Білімі бір ұяшықта
import-field-education-level = Білім деңгейі
import-field-education-institution = Оқу орны
import-field-education-speciality = Диплом бойынша мамандығы
import-field-education-year = Бітірген жылы
import-field-degree = Ғылыми дәрежесі
import-field-category = Санаты
import-field-category-date = Санат берілген күн
import-field-category-order = Санат туралы бұйрық
import-field-category-until = Санаттың жарамдылық мерзімі
import-field-phone = Телефоны
import-field-email = Электрондық поштасы
import-field-course-title = Курстың тақырыбы
import-field-provider = Ұйым, провайдер
import-field-period = Кезеңі
import-field-start-date = Басталған күні
import-field-end-date = Аяқталған күні
import-field-year = Курстың жылы
import-field-hours = Сағат саны
import-field-format = Оқыту нысаны
import-field-funding = Қаржыландыру көзі
import-field-training-kind = Оқыту түрі
import-field-document-number = Сертификат нөмірі
import-field-issue-date = Берілген күні
import-field-document-type = Құжат түрі
import-field-language = Оқыту тілі
import-field-place = Өткізілген орны
import-field-note = Ескертпе
import-field-group = Шығармашылық топ
import-field-group-role = Топтағы рөлі
import-field-reason = Топқа кіру себебі
import-field-mentor = Тәлімгер
import-field-order = Бұйрықтың нөмірі
import-field-order-date = Бұйрықтың күні
import-field-event-title = Іс-шараның атауы
import-field-event-kind = Іс-шараның түрі
import-field-level = Деңгейі
import-field-organiser = Ұйымдастырушы
import-field-event-role = Іс-шарадағы рөлі
import-field-topic = Баяндаманың тақырыбы
import-field-result = Нәтижесі
import-field-participants = Қатысушылар саны
import-field-activity = Іс-шара
import-field-activity-form = Өткізу нысаны
import-field-term = Мерзімі
import-field-responsible = Жауаптылар
import-field-responsible-post = Жауапты адамның лауазымы
import-field-direction = Бағыты
import-field-completion = Аяқталу нысаны
import-field-expected-result = Күтілетін нәтиже
import-field-indicator = Көрсеткіш
import-field-mark = Орындалуы туралы белгі

## What was noticed: in the file

# $suffix (text), $format (text): the suffix it should have
import-problem-wrong-suffix = Файлдың кеңейтімі мазмұнына сай емес, бұл { $format } файлы. Ол оқылды; бұдан былай { $format } кеңейтімімен сақтаңыз.
# $encoding (text)
import-problem-old-encoding = Мәтін ескі қазақ кодтамасымен жазылған: { $encoding }. Қазақ әріптері қалпына келтірілді, аты-жөнін тексеріңіз.
# $encoding (text)
import-problem-unreadable-letters = Әріптердің бір бөлігі мына кодтамада оқылмайды: { $encoding }. Файлды UTF-8 кодтамасында сақтап, қайта жүктеңіз.

## What was noticed: on the sheet

# $count (number)
import-problem-hidden-rows =
    { $count ->
        [one] Парақта жасырылған { $count } жол бар, ол басқа жолдармен бірге оқылды. Ол қажет болмаса, файлдан жойыңыз.
       *[other] Парақта жасырылған { $count } жол бар, олар басқа жолдармен бірге оқылды. Олар қажет болмаса, файлдан жойыңыз.
    }
# $count (number)
import-problem-formulas =
    { $count ->
        [one] { $count } ұяшықта формула бар, файлда сақталған мәні алынды.
       *[other] { $count } ұяшықта формула бар, файлда сақталған мәндері алынды.
    }
# $heading (text)
import-problem-formula-without-value = «{ $heading }» бағанының ұяшығында мәні сақталмаған формула тұр. Файлды Excel-де ашып, сақтап, қайта жүктеңіз.
# $count (number)
import-problem-cells-beyond =
    { $count ->
        [one] Оң жақта алыс тұрған { $count } ұяшық оқылмады. Ол қажет болса, кестеге жақын көшіріңіз.
       *[other] Оң жақта алыс тұрған { $count } ұяшық оқылмады. Олар қажет болса, кестеге жақын көшіріңіз.
    }
# $heading (text), $column (text): letters of the column
import-problem-column-ignored = { $column } бағаны («{ $heading }») жүктелмейді. Ол қажет болса, онда не бар екенін көрсетіңіз.
# $count (number), $heading (text)
import-problem-dates-mixed =
    { $count ->
        [one] «{ $heading }» бағанында күндер әртүрлі жазылған, { $count } күн оқылды. Бірнешеуін файлмен салыстырыңыз.
       *[other] «{ $heading }» бағанында күндер әртүрлі жазылған, { $count } күн оқылды. Бірнешеуін файлмен салыстырыңыз.
    }
# $count (number), $heading (text)
import-problem-years-short =
    { $count ->
        [one] «{ $heading }» бағанында { $count } жыл екі цифрмен жазылған, ғасырын бағдарлама анықтады. Оны тексеріңіз.
       *[other] «{ $heading }» бағанында { $count } жыл екі цифрмен жазылған, ғасырын бағдарлама анықтады. Оларды тексеріңіз.
    }
# $count (number), $heading (text)
import-problem-spaces-repaired =
    { $count ->
        [one] «{ $heading }» бағанында { $count } ұяшықтан артық бос орындар алынып тасталды.
       *[other] «{ $heading }» бағанында { $count } ұяшықтан артық бос орындар алынып тасталды.
    }

## What was noticed: in a cell

# $length (number): characters that were kept
import-problem-text-cut =
    { $length ->
        [one] Мәтін тым ұзын, басынан { $length } таңба алынды. Оны файлда қысқартыңыз.
       *[other] Мәтін тым ұзын, басынан { $length } таңба алынды. Оны файлда қысқартыңыз.
    }
# $text (text): as it was repaired
import-problem-letters-repaired = Сөз ішіндегі латын әріптері соларға ұқсас кирилл әріптерімен ауыстырылды: «{ $text }».
# $text (text)
import-problem-letters-lost = Файл сақталғанда әріптер жоғалған: «{ $text }». Файлды UTF-8 кодтамасында немесе xlsx пішімінде сақтап, қайта жүктеңіз.
# $text (text), $heading (text)
import-problem-date-unreadable = Күн оқылмайды: «{ $text }», «{ $heading }» бағаны. Ол алынбады; 05.02.2026 түрінде жазыңыз.
# $text (text)
import-problem-period-reversed = Аяқталуы басталуынан бұрын тұр: «{ $text }». Кезеңді файлда түзетіңіз.
# $issued (text), $end (text): dates
import-problem-issued-before-end = Сертификат курс аяқталмай тұрып берілген. Берілген күні: { $issued }, курстың аяқталуы: { $end }. Берілген күні алынбады, оны тексеріңіз.
# $end (text): date
import-problem-course-in-future = Курс әлі аяқталмаған (аяқталуы: { $end }), ол жүріп жатқан курс ретінде жазылды.
import-problem-period-missing = Курстың кезеңі көрсетілмеген, ол мерзім есебіне кірмейді. Күндерін файлға немесе курс жазбасына енгізіңіз.
# $text (text)
import-problem-period-rough = Тек айы немесе жылы белгілі: «{ $text }». Соның бірінші және соңғы күні алынды, күндерін нақтылаңыз.
# $year (number)
import-problem-year-taken = Ұяшықта жыл көрсетілмеген, парақтың жылы алынды: { $year }.
# $text (text)
import-problem-hours-unreadable = Сағат саны оқылмайды: «{ $text }». Бір санды жазыңыз, мысалы 72.
# $hours (number)
import-problem-hours-unlikely = Сағат саны тым көп: { $hours }. Оны тексеріңіз.
# $text (text)
import-problem-experience-unreadable = Өтілі оқылмайды: «{ $text }». Оны «12 жыл 3 ай» түрінде жазыңыз.
# $text (text)
import-problem-category-unknown = Анықтамалықта мұндай санат жоқ: «{ $text }». Ол алынбады; түзетіңіз немесе анықтамалыққа қосыңыз.
import-problem-certificate-blank = Сертификат көрсетілмеген, курс сертификатсыз аяқталған ретінде жазылды.
import-problem-not-certified = Ескертпе бойынша сертификат жоқ, курс мерзім есебіне кірмейді.
# $number (text)
import-problem-certificate-twice = Нөмірі { $number } сертификат басқа жазбада бар. Нөмірді тексеріңіз.
import-problem-iin-zero-restored = ЖСН басындағы нөлін жоғалтқан, нөл қалпына келтірілді.
# $digits (text): masked
import-problem-iin-unreadable = ЖСН оқылмайды: { $digits }. Он екі цифр керек; ол алынбады.
import-problem-iin-checksum = ЖСН бақылау цифры сәйкес келмейді. Ол тексерілмеген ретінде сақталды, жеке куәлікпен салыстырыңыз.
# $date (text)
import-problem-iin-birth-date = ЖСН бойынша туған күні басқа: { $date }. Екеуін де тексеріңіз.
import-problem-iin-other = Бұл адамда басқа ЖСН жазылған, сол қалдырылды. Оны жеке куәлікпен салыстырыңыз.
# $name (text)
import-problem-iin-of-another = Бұл ЖСН басқа адамда жазылған: «{ $name }». Сол адам ба, жауап беріңіз немесе ЖСН түзетіңіз.
# $text (text), $heading (text)
import-problem-choice-unknown = Мәні танылмады: «{ $text }», «{ $heading }» бағаны. Ол алынбады; мәнді карточкада таңдаңыз.
# $field (text): name of the field, $reason (text): a sentence
import-problem-value-refused = «{ $field }» мәні алынбады. { $reason }
# $field (text): name of the field, $reason (text): a sentence
import-problem-row-refused = «{ $field }» мәніне байланысты жол алынбады. { $reason }
# $text (text)
import-problem-several-positions = Бірнеше лауазым көрсетілген: { $text }. Біріншісі алынды.
import-problem-name-missing = Жолда адамның аты-жөні жоқ, жол өткізіп жіберілді.
# $text (text)
import-problem-name-unreadable = Бұл адамның аты-жөніне ұқсамайды: «{ $text }». Жол өткізіп жіберілді; тегі мен атын жазыңыз.
# $cell (text): address
import-problem-name-repeated = Осындай аты-жөні жоғарыда бар, ұяшығы: { $cell }. Сол адам ба, әлде аттасы ма, жауап беріңіз.
# $name (text)
import-problem-person-unknown = Мұндай адам тізімде жоқ: «{ $name }». Кім екенін көрсетіңіз немесе жаңа адам ретінде қосыңыз.
import-problem-group-missing = Жолда қай топ екені жазылмаған, жол өткізіп жіберілді. Топтың атауын жазыңыз.
# $name (text)
import-problem-group-new = Мұндай топ әлі жоқ, ол жоба ретінде қосылды: «{ $name }». Ережесін, бұйрығын және жетекшісін топтың бетінде толықтырыңыз.
# $name (text), $count (number)
import-problem-group-ambiguous =
    { $count ->
        [one] «{ $name }» технологиясы бойынша { $count } топ бар, жол өткізіп жіберілді. Топтың өз атауын жазыңыз.
       *[other] «{ $name }» технологиясы бойынша { $count } топ бар, жол өткізіп жіберілді. Топтың өз атауын жазыңыз.
    }
import-problem-head-by-hand = Топ жетекшісі топтың бетінде тағайындалады, талаптарға сәйкестігі сонда тексеріледі. Жол өткізіп жіберілді.
# $date (text)
import-problem-since-taken = Топқа кірген күні жазылмаған, оқу жылының басы алынды: { $date }.
# $name (text)
import-problem-not-working = Бұл адам колледжде енді жұмыс істемейді: «{ $name }». Жол өткізіп жіберілді.
import-problem-mentor-missing = Жолда тәлімгердің аты-жөні жоқ, жол өткізіп жіберілді.
import-problem-pair-of-one = Тәлімгер мен жас маман бір адам болып тұр, жол өткізіп жіберілді. Аты-жөндерін тексеріңіз.
import-problem-pair-proposed = Бұйрық немесе мерзім толық жазылмаған, жұп ұсыныс ретінде сақталды.
# $text (text)
import-problem-participant-unreadable = Бұл адамның аты-жөніне ұқсамайды: «{ $text }». Іс-шара жазылды, бұл қатысушыны іс-шараның бетінде қосыңыз.
# $text (text), $count (number): 0 where it is not said
import-problem-people-together =
    { $count ->
        [0] «{ $text }» бір адамды білдірмейді. Іс-шара жазылды, қатысушылардың санын немесе аты-жөнін іс-шараның бетінде енгізіңіз.
       *[other] «{ $text }» бір адамды білдірмейді. Іс-шараға { $count } қатысушы жазылды, аты-жөндерін іс-шараның бетінде қосыңыз.
    }
# $text (text)
import-problem-others-unnamed = Қатысушылардың бәрі аталмаған: «{ $text }». Аталғандары жазылды, қалғандарын іс-шараның бетінде қосыңыз.
# $text (text)
import-problem-count-unreadable = Қатысушылар саны оқылмады: «{ $text }». Бір сан жазыңыз, мысалы 120.
# $text (text), $count (number)
import-problem-count-about = Қатысушылар саны шамамен айтылған: «{ $text }». { $count } деп жазылды, сөздері іс-шараның ескертпесінде сақталды.
# $text (text)
import-problem-note-kept = Файлдағы ескертпе басқа: «{ $text }». Бұрын жазылғаны қалды. Файлдағысы дұрыс болса, ескертпені іс-шара бетінде түзетіңіз.
import-problem-event-missing = Іс-шараның атауы жоқ, жол өткізіп жіберілді.
import-problem-event-date-missing = Іс-шараның күні анықталмады, жол өткізіп жіберілді. Күнін былай жазыңыз: 27-28.10.2025.
# $before, $after (text): names of departments or positions
import-problem-work-moved = Бөлімі немесе лауазымы өзгереді: «{ $before }» → «{ $after }». Олай болмаса, бұл бағанды жүктемеңіз.
import-problem-event-moved = Осы атаудағы іс-шара { $before } күнімен жазылған. Оның күні ауысады: { $after }. Басқа іс-шара болса, оны қолмен қосыңыз.
import-problem-event-other-level = Осы күнге дәл осындай атаумен басқа деңгейдегі іс-шара жазылған. Тағы біреуі жазылды. Екеуі бір іс-шара болса, артығын өшіріп, деңгейін түзетіңіз.
import-problem-level-taken = Деңгейі көрсетілмеген, колледж деңгейі алынды. Тексеріңіз.
import-problem-kind-taken = Түрі көрсетілмеген, «басқа іс-шара» алынды. Тексеріңіз.
# $text (text): as it is written
import-problem-term-unreadable = «{ $text }» мерзім ретінде оқылмады, жазылған күйінде сақталды. Жоспарда мерзімін таңдаңыз.
# $text (text): as it is written
import-problem-responsible-text = «{ $text }» педагогтер мен лауазымдардың арасынан табылмады, жазылған күйінде сақталды.
# $date (text)
import-problem-done-day-taken = Орындалған күні көрсетілмеген, { $date } алынды.
# $text (text): as it is written
import-problem-moved-without-term = Жаңа мерзімі көрсетілмеген: «{ $text }». Жол кейінге қалдырылған деп белгіленді, мерзімі өзгермеді.
# $text (text): as it is written
import-problem-mark-kept = «{ $text }» белгісі сөзбен сақталды, жол орындалмаған күйінде қалды.
import-problem-activity-missing = Жолда не істелетіні жазылмаған, жол өткізіп жіберілді.
# $name (text): title of the plan
import-problem-plan-new = Жаңа жоспар жасалады: «{ $name }».
# $name (text): title of the plan
import-problem-plan-known = Жолдар бұрыннан бар жоспарға қосылады: «{ $name }».
# $name (text): title of the plan
import-problem-plan-approved = «{ $name }» жоспары бекітіліп қойған. Жаңа жолдар оған қосылады, бекітілген жолдар өзгермейді.
# $field (text): name of the field, $text (text): what the file says
import-problem-line-kept = Файлда «{ $field }» басқаша: «{ $text }». Жол бекітілген, орындалған немесе бағдарламада өзгертілген, сондықтан бұрынғысы қалды. Файлдағысы дұрыс болса, жолды жоспарда түзетіңіз.
import-problem-title-missing = Курстың тақырыбы жоқ, жол өткізіп жіберілді.
import-problem-course-missing = Бұл жолдағы адамда курс жоқ, жол өткізіп жіберілді.
# $name (text)
import-problem-person-new = Мұндай адам әлі жоқ, ол қосылды: «{ $name }». Қате жазылған болса, аты-жөнін түзетіп, қайта жүктеңіз.
# $name (text)
import-problem-spelling-learnt = Аты-жөнінің екінші жазылуы есте сақталды: «{ $name }».
# $name (text), $stored (text)
import-problem-spelling-differs = Аты-жөні басқаша жазылған: «{ $name }». Бұрынғы жазылуы қалдырылды: «{ $stored }».
# $cell (text): address
import-problem-row-repeated = Дәл осы дерек жоғарыда бар, ұяшығы: { $cell }.
# $record (text): kind of record, $name (text)
import-problem-entry-new =
    { $record ->
        [department] Жаңа бөлімше немесе ЦӘК қосылды: «{ $name }».
        [position] Анықтамалыққа лауазым қосылды: «{ $name }».
        [discipline] Анықтамалыққа пән қосылды: «{ $name }».
        [technology] Анықтамалыққа технология қосылды: «{ $name }».
        [provider] Анықтамалыққа ұйым қосылды: «{ $name }».
        [event_kind] Анықтамалыққа іс-шара түрі қосылды: «{ $name }».
        [level] Анықтамалыққа деңгей қосылды: «{ $name }».
       *[other] Анықтамалыққа жазба қосылды: «{ $name }».
    }
import-problem-left-out = Бұл жолды өткізіп жіберуді өзіңіз таңдадыңыз.

## What an import leaves: the log, questions, remembered columns

import-import-run = Жүктеу
    .plural = Жүктеулер
import-import-run-file-name = Файл
import-import-run-file-hash = Файлдың таңбасы
import-import-run-rows-created = Қосылған жол саны
import-import-run-rows-changed = Өзгертілген жол саны
import-import-run-rows-same = Өзгеріссіз қалған жол саны
import-import-run-rows-skipped = Өткізіп жіберілген жол саны
import-import-run-rows-asked = Сұрағы бар жол саны
import-import-run-note = { record-note }
import-import-question = Жүктеуден қалған сұрақ
    .plural = Жүктеуден қалған сұрақтар
import-import-question-import-run = Жүктеу
import-import-question-sheet = Парақ
import-import-question-cell = Ұяшық
import-import-question-text = Жазылуы
import-import-question-likely = Ең ықтимал адам
import-import-question-proposal = Файлдағы жолдар
import-import-question-state = Күйі
import-import-question-state-open = жауап күтуде
import-import-question-state-answered = жауап берілді
import-import-question-state-dropped = жауапсыз қалдырылды
import-import-question-note = { record-note }
import-import-profile = Бағандар сәйкестігі
    .plural = Бағандар сәйкестіктері
import-import-profile-shape = Тақырыптардың таңбасы
import-import-profile-kind = Парақта не бар
import-import-profile-mapping = Бағандардың өрістері
import-import-profile-note = { record-note }

## The command line

# $create, $change, $same, $skip, $ask (numbers)
import-row-counts = қосылатыны: { $create }, өзгеретіні: { $change }, өзгеріссізі: { $same }, өткізілетіні: { $skip }, сұралатыны: { $ask }
import-was-applied = Деректер жүктелді. Жүктеуді тұтас болдырмауға болады.
import-nothing-written = Ештеңе жазылған жоқ.

## The screen of the import

import-drop-title = Кестесі бар файлды осында әкеліп тастаңыз
import-drop-text = Немесе файлды өзіңіз таңдаңыз. Әр жолдың не болатынын алдын ала көресіз; сіз келіскенше ештеңе жазылмайды.
import-choose = Файлды таңдау
import-understands = Бағдарлама нені таниды
import-understands-staff = Педагогтер тізімі: аты-жөні, ЖСН, лауазымы, бөлімшесі, білімі, өтілі, санаты.
import-understands-courses = Курстар тізімі: кім, не бойынша, қай ұйымда оқыды, кезеңі, сағат саны, сертификаты.
import-understands-groups = Шығармашылық топтардың құрамы және тәлімгерлер тізімі: кім, қай топта, рөлі, кірген күні; кім кімге тәлімгер, бұйрығы, мерзімі.
import-understands-plans = Жұмыс жоспары: бөлімдері, тармақтары, мерзімдері, жауаптылары, орындалуы.
import-understands-events = Іс-шаралар тізімі: атауы, күні, деңгейі, түрі, қатысушылары мен олардың рөлдері, нәтижелері.
import-understands-columns = Бағандар кез келген ретпен тұра береді; тақырыптар мен деректер қазақша немесе орысша, қалай жазылса, солай оқылады.
import-understands-formats = Excel, LibreOffice және CSV файлдары. Файлдың өзі өзгермейді.
import-understands-again = Файлды қайта жүктеуге болады: бұрыннан бар дерек екінші рет жазылмайды.
# $name (text)
import-file = Файл: { $name }
import-sheets = Файлдың парақтары
import-sheet-as = Парақта не бар
# $action (text): words of an action, $count (number)
import-action-count = { $action }: { $count }
# $known, $total (numbers)
import-columns = Бағандар: барлығы { $total }, оқылатыны { $known }
import-column-letter = Баған
import-column-heading = Тақырыбы
import-column-example = Мысал
import-column-field = Онда не бар
import-column-unread = жүктелмейді
# $count (number)
import-problems = Байқалғаны: { $count }
import-severity-info = Мәлімет
import-severity-warn = Тексеріңіз
import-severity-error = Оқылмады
# $count (number)
import-problems-more = Барлығын көрсету: { $count }
import-rows = Жолдар
import-rows-all = Барлығы
import-rows-noticed = Ескертуі бар
import-rows-none = Мұндай жол жоқ.
# $cell (text): address
import-cell = { $cell } ұяшығы
# $text (text): the name as it is written
import-who = «{ $text }» деген кім?
import-likely = ең ықтималы
import-answer-create = Жаңа адам
import-answer-skip = Жолды өткізіп жіберу
import-answer = Жауап беру
import-answer-for-all = Жауап аты-жөні дәл осылай жазылған барлық жолға қолданылады.
# $count (number)
import-answered = Берілген жауаптар: { $count }
# $text (text), $answer (text)
import-answered-as = «{ $text }»: { $answer }
import-answer-back = Қайтарып алу
# $create, $change, $same, $skip (numbers)
import-will = Қосылатын жол: { $create }, өзгеретін жол: { $change }. Бұрыннан бары: { $same }, өткізіп жіберілетіні: { $skip }.
# $ask (number)
import-will-ask = { $ask } жол жауап күтеді, ол сұрақтардың ішінде қалады.
# $ask (number)
import-will-take = Жауабы жоқ { $ask } жол үшін ең ықтимал адам алынады; ондай адам болмаса, жол сұрақтардың ішінде қалады.
import-will-nothing = Бұл файлда жаңа дерек жоқ.
import-accept-likely = Жауап берілмеген жерде ең ықтимал адамды алу
import-apply = Жүктеу
import-discard = Файлды жабу
import-result = Деректер жүктелді
import-result-undone = Жүктелген деректер түгел кері қайтарылды.
# $count (number)
import-result-questions = { $count } сұрақ қалды. Білген кезде жауап беріңіз.
# What became of rows, under import-done-<action>
import-done-create = Қосылды
import-done-change = Өзгертілді
import-done-same = Бұрыннан бар
import-done-skip = Өткізіп жіберілді
import-done-ask = Сұрақ болып қалды
import-undo = Жүктеуді болдырмау
import-open-teachers = Педагогтерге өту
import-open-courses = Курстарға өту
import-open-plan = Жоспарды ашу
import-open-mentors = Тәлімгерлікке өту
import-open-groups = Топтарға өту
import-open-events = Іс-шараларға өту
import-open-plans = Жоспарларға өту
import-open-questions = Сұрақтарға өту
import-another = Басқа файл жүктеу
