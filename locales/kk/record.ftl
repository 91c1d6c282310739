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

## Whether a person may head a group (R-HEAD): what was found; the same words refuse an appointment

# $on (date): the day looked at; $since, $until (dates) of the membership
record-finding-head-school =
    { $found ->
        [member] Мектеп мүшесі, мүшелігінің басталған күні: { $since }.
        [later] { $on } күні Мектеп мүшесі емес. Мүшелігі кейін басталады: { $since }.
        [ended] { $on } күні Мектеп мүшесі емес. Мүшелігі аяқталған күн: { $until }.
       *[none] Мектеп мүшесі емес.
    }
# $since (day, month or year); $years, $months: practice; $need: full years needed; $lacks: months; $from (date): from when it is enough
record-finding-head-experience =
    { $found ->
        [enough] Технологиядағы тәжірибесі: { $years } жыл { $months } ай, басталуы: { $since }. Кемінде { $need } толық жыл керек.
        [short] Технологиядағы тәжірибесі: { $years } жыл { $months } ай, басталуы: { $since }. Кемінде { $need } толық жыл керек, жетпейтіні: { $lacks } ай. Жеткілікті болатын күн: { $from }.
        [stopped] Технологиядағы тәжірибесі: { $years } жыл { $months } ай, басталуы: { $since }, аяқталуы: { $until }. Кемінде { $need } толық жыл керек, жетпейтіні: { $lacks } ай.
        [later] Технологиядағы тәжірибесі тек осы күннен бастап есептеледі: { $since }. Кемінде { $need } толық жыл керек.
        [undated] Технологиядағы тәжірибенің басталған уақыты жазылмаған. Кемінде { $need } толық жыл керек.
       *[none] Технологиядағы тәжірибе жазылмаған. Кемінде { $need } толық жыл керек.
    }
# $title (text), $end (date), $hours (number), $max (number): most months since its end
record-finding-head-course =
    { $found ->
        [course] Технология бойынша курс: «{ $title }», аяқталған күні: { $end }, сағаты: { $hours }.
        [later] Технология бойынша курс бұл күні аяқталмаған: «{ $title }», аяқталатын күні: { $end }.
        [old] Технология бойынша курстың мерзімі өтті: «{ $title }», аяқталған күні: { $end }. Одан бері { $max } айдан аспауы керек.
        [not_certified] Технология бойынша курстың сертификаты жоқ: «{ $title }».
       *[none] Технология бойынша курс жоқ.
    }
# $names (text): other groups, $count (number) of them; $max: usually at most
record-finding-head-other-groups =
    { $found ->
        [others] Басқа топтарды да басқарады: { $names } (саны: { $count }). Бір адамға әдеттегі топ саны: { $max }.
       *[none] Басқа топты басқармайды.
    }

## What a group's year, the School's year and a session still lack

# $on (date): day of approval; $number (text); $by (date): by when it must be there
record-finding-grp-regulation =
    { $found ->
        [yes] Топ туралы ереже бекітілген: { $on }.
       *[no] Топ туралы ереже бекітілмеген. Бекіту мерзімі: { $by }.
    }
# $name (text), $since (date), $by (date)
record-finding-grp-head =
    { $found ->
        [yes] Топтың жетекшісі бар: { $name }.
       *[no] Топтың жетекшісі жоқ. Тағайындау мерзімі: { $by }.
    }
# $on (date): day of approval; $lines (number) of the plan; $by (date)
record-finding-grp-plan =
    { $found ->
        [yes] Жылдық жоспар бекітілген: { $on }, жолы: { $lines }.
       *[no] Жылдық жоспар бекітілмеген, жолы: { $lines }. Бекіту мерзімі: { $by }.
    }
# $count, $need (numbers)
record-finding-grp-size = Топ мүшесі: { $count }, кемінде { $need } керек.
# $held, $planned, $need (numbers)
record-finding-grp-sessions = Өткізілген отырыс: { $held }, жоспарда: { $planned }, жылына кемінде { $need } керек.
# $held (number); $unmarked: without attendance; $unwritten: without agenda and decisions
record-finding-grp-minutes =
    { $found ->
        [yes] Өткізілген отырыстардың қатысуы мен хаттамасы толық.
       *[no] Қатысуы белгіленбеген отырыс: { $unmarked }, күн тәртібі мен шешімі жазылмағаны: { $unwritten }.
    }
# $name (text)
record-finding-head-in-school =
    { $found ->
        [yes] Жетекші Мектеп мүшесі: { $name }.
       *[no] Жетекші қазір Мектеп мүшесі емес: { $name }. Басқаруы өздігінен тоқтамайды.
    }
# $names (text): other groups, $count (number) with this one; $max: usually at most
record-finding-mem-groups = Педагог бірнеше топтың мүшесі: { $names }. Осы топпен бірге саны: { $count }, әдетте ең көбі: { $max }.
record-finding-decision-no-responsible = Шешімді кім орындайтыны көрсетілмеген.
record-finding-decision-no-due = Шешімнің орындалу мерзімі көрсетілмеген.
# $name (text)
record-finding-school-leader =
    { $found ->
        [yes] Мектептің жетекшісі: { $name }.
       *[no] Мектептің жетекшісі көрсетілмеген.
    }
# $on (date)
record-finding-school-regulation =
    { $found ->
        [yes] Мектеп туралы ереже бекітілген: { $on }.
       *[no] Мектеп туралы ереже бекітілмеген.
    }
# $count (number)
record-finding-school-members = Бүгінгі Мектеп мүшесі: { $count }.
# $on (date)
record-finding-school-plan =
    { $found ->
        [yes] Мектептің жылдық жоспары бекітілген: { $on }.
       *[no] Мектептің бұл оқу жылындағы жоспары бекітілмеген.
    }
# $date (date) of the session; $start, $end (dates) of the academic year
record-finding-session-day-passed = Отырыстың күні өтті: { $date }. Өткізілгенін немесе болмағанын белгілеңіз.
record-finding-session-not-marked = Өткізілген отырыстың қатысуы белгіленбеген.
record-finding-session-not-written = Өткізілген отырыстың күн тәртібі мен шешімі жазылмаған.
record-finding-session-outside-year = Отырыстың күні оқу жылына кірмейді: { $date }. Оқу жылы: { $start } – { $end }.
# $number (number)
record-finding-session-number-taken = Бұл нөмір осы жылдың басқа отырысында бар: № { $number }.

## R-DOC: what a document still lacks

# $count (number): acts found consistent
record-finding-doc-coordinated =
    { $found ->
        [yes] Күшіндегі жергілікті актілерге сәйкес. Салыстырылған акт саны: { $count }.
        [ended] Құжат салыстырылған акт енді күшінде емес. Күшіндегі жергілікті актімен салыстыру керек.
       *[no] Құжат күшіндегі ешбір жергілікті актімен үйлестірілмеген.
    }
# $count (number) of acts, $titles (text): their names
record-finding-doc-remarks =
    { $found ->
        [yes] Шешілмеген ескерту жоқ.
       *[no] Ескертулер шешілмеген, акт саны { $count }: { $titles }.
    }
# $number, $title (texts)
record-finding-doc-number-taken = Бұл нөмір басқа құжатта да бар: { $number } – { $title }.
# $numbers (text)
record-finding-doc-number-gap = Алдындағы нөмірлер бос қалды: { $numbers }.
record-finding-doc-uncoordinated = Құжат бекітілген, бірақ жергілікті актімен үйлестірілмеген.
record-finding-doc-recheck = Құжат үйлестірілген акт ауысты немесе күші жойылды. Құжатты қайта салыстырыңыз.
# $date (date)
record-finding-doc-review =
    { $late ->
        [yes] Қайта қарау мерзімі өтті: { $date }.
       *[no] Қайта қарау мерзімі жақын: { $date }.
    }

## R-MEN-1..4: what the office should know of a pair

# $ground (text): what makes a mentor; $since (date): first day in the School; $category (text)
record-finding-men-member =
    { $ground ->
        [school] Тәлімгер – Мектеп мүшесі, мүшелігі басталған күн: { $since }.
        [category] Тәлімгер Мектеп мүшесі емес, бірақ санаты жеткілікті: { $category }.
        [low_category] Тәлімгер Мектеп мүшесі емес, санаты да педагог-сарапшыдан төмен: { $category }.
        [not_working] Тәлімгер қазір жұмыс істемейді.
       *[nothing] Тәлімгер Мектеп мүшесі емес, санаты да көрсетілмеген.
    }
record-finding-men-school = { record-finding-men-member }
# $state (text); $hired (day, month or year), $ordered, $due (dates)
record-finding-men-order =
    { $state ->
        [in_time] Бұйрық уақытында шықты: { $ordered }. Жұмысқа қабылданған күні: { $hired }, бұйрықтың соңғы мерзімі: { $due }.
        [late] Бұйрық кешігіп шықты: { $ordered }. Жұмысқа қабылданған күні: { $hired }, бұйрықтың соңғы мерзімі: { $due }.
        [waiting] Бұйрықтың соңғы мерзімі: { $due }. Жұмысқа қабылданған күні: { $hired }.
        [overdue] Бұйрық әлі шыққан жоқ, соңғы мерзімі өтіп кетті: { $due }. Жұмысқа қабылданған күні: { $hired }.
        [earlier] Тәлім алушы бұрын қабылданған ({ $hired }), сондықтан бұйрықтың мерзімі тексерілмейді.
        [prolonged] Жұп өткен жылғы жұмысын жалғастырады, сондықтан бұйрықтың мерзімі тексерілмейді.
       *[unknown] Тәлім алушының жұмысқа қабылданған күні енгізілмеген, бұйрықтың мерзімі тексерілмеді.
    }
# $since, $until, $longest (dates): the latest last day; $need (number): months
record-finding-men-period = Кезеңі: { $since } – { $until }. Ең ұзағы { $need } ай, соңғы күні ең кеш дегенде: { $longest }.
# $count, $need (numbers): mentees at one time, most of them; $date (date): the fullest day
record-finding-men-load = Тәлімгердің бір уақыттағы тәлім алушылары: { $count }, ең көбі { $need }. Күні: { $date }.
# $ground (text); $months, $need (numbers): months of experience; $hired (day, month or year)
record-finding-men-novice =
    { $ground ->
        [young] Тәлім алушы жас маман деп белгіленген.
        [experience] Тәлім алушының педагогикалық өтілі: { $months } ай, шегі { $need } ай.
        [hired] Тәлім алушы жақында жұмысқа қабылданған: { $hired }.
        [discipline] Жұптың пәні тәлім алушы үшін жаңа: ол жүргізетін пәндердің арасында жоқ.
        [unknown] Тәлім алушының педагогикалық өтілі де, жұмысқа қабылданған күні де енгізілмеген.
       *[nothing] Тәлім алушының педагогикалық өтілі: { $months } ай, шегі { $need } ай. Ол жақында қабылданбаған, пәні де жаңа емес.
    }

## Steps of a pair: what is there, whether it is enough or not

record-finding-pair-order = Бұйрықтың нөмірі, күні және жұптың кезеңі: толтырылғаны { $count }, керегі { $need }.
record-finding-pair-first-day = Жұптың бірінші күні: { $since }.
record-finding-pair-plan = Жеке жоспардың тармағы: { $count }.
record-finding-pair-entry = Басындағы диагностика, белгіленген өлшем: { $count }.
record-finding-pair-contact = Соңғы кездесуден бері өткен күн: { $count }, шегі { $need }.
record-finding-pair-closing = Соңындағы диагностика, белгіленген өлшем: { $count }, керегі { $need }.
record-finding-pair-mentor-report = Тәлімгердің есебі тапсырылуы керек.
record-finding-pair-mentee-report = Тәлім алушының есебі тапсырылуы керек.
record-finding-pair-conclusion = Тәлімгердің қорытындысы кемінде бір тілде жазылуы керек.
record-finding-visit-no-topic = Сабақтың тақырыбы көрсетілмеген.
record-finding-visit-no-group = Оқу тобы көрсетілмеген.
record-finding-visit-no-conclusion = Қорытынды жазылмаған.

## R-EV-1, R-EV-2: what an event lacks, and what does not fit

# $date (date): last day of the event
record-finding-event-day-passed = Іс-шараның күні өтті: { $date }. Өткізілгенін, ауыстырылғанын немесе болмағанын белгілеңіз.
# $by (date): until when the event is to be summed up
record-finding-event-no-summary = Іс-шараның қорытындысы жазылмаған. Мерзімі: { $by }.
record-finding-event-no-headcount = Қатысушылардың жалпы саны көрсетілмеген. Мерзімі: { $by }.
record-finding-event-no-proof = Растайтын файл да, сілтеме де жоқ. Мерзімі: { $by }.
# $start, $end (dates) of the greater event
record-finding-event-outside-parent = Күндері негізгі іс-шараның күндерінен тыс: { $start } – { $end }.
# $count (number): people on the list
record-finding-event-cancelled-with-people = Болмаған іс-шарада қатысушылар бар: { $count }.
# $count (number) by headcount; $named (number) on the list
record-finding-event-more-names = Тізімдегі педагогтер саны көрсетілген саннан көп. Тізімде: { $named }, көрсетілгені: { $count }.

## Plans. $count (number) of lines; $on (date): day of approval; $by (date): last day for it

record-finding-plan-lines =
    { $found ->
        [yes] Жоспардағы тармақ: { $count }.
       *[no] Жоспарда әлі тармақ жоқ.
    }
record-finding-plan-terms =
    { $found ->
        [yes] Барлық тармақтың мерзімі бар.
       *[no] Мерзімі жазылмаған тармақ: { $count }.
    }
record-finding-plan-responsible =
    { $found ->
        [yes] Барлық тармақтың жауаптысы бар.
       *[no] Жауаптысы жоқ тармақ: { $count }.
    }
record-finding-plan-overdue =
    { $found ->
        [yes] Мерзімі өткен тармақ жоқ.
       *[no] Мерзімі өткен тармақ: { $count }.
    }
record-finding-plan-approval =
    { $found ->
        [yes] Жоспар бекітілген: { $on }.
       *[no] Жоспар бекітілмеген. Бекіту мерзімі: { $by }.
    }

## R-MOU-1: memoranda

# $date (date): last day; $count (number): days left
record-finding-memorandum-expiring = Меморандумның мерзімі аяқталып келеді: { $date }. Қалған күн саны: { $count }.
# $date (date): last day
record-finding-memorandum-expired = Меморандумның мерзімі өтті: { $date }. Ұзартыңыз немесе бұзылғанын белгілеңіз.
record-finding-memorandum-open-ended = Меморандум мерзімсіз.
record-finding-memorandum-no-parties = Меморандумның тараптары көрсетілмеген.
# $count (number)
record-finding-memorandum-obligations-overdue = Мерзімі өткен міндеттемелер саны: { $count }.
