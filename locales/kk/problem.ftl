### What went wrong and what to do. Codes of the engine under problem-<code>, faulty fields under problem-field-<code>.
### Arguments are those of the code; $incident is the number of the failure in the log.

## The program itself

# $incident (text)
problem-internal = Бағдарлама бұл әрекетті орындай алмады, деректер өзгерген жоқ. Әкімшіге журналдағы нөмірді айтыңыз: { $incident }.
# $name (text)
problem-unknown-call = Бағдарламаның бұл нұсқасында мұндай әрекет жоқ: { $name }.
# $detail (text)
problem-bad-request = Сұрау дұрыс құрылмаған: { $detail }.
problem-cancelled = Жұмыс тоқтатылды, деректер өзгерген жоқ.
# $record (text): name of the kind
problem-unknown-record = Мұндай жазба түрі жоқ: { $record }.
# $field (text): name of the field
problem-unknown-field = Мұндай өріс жоқ: { $field }.
# $code (text)
problem-unknown-report = Мұндай есеп жоқ: { $code }.
problem-report-of-nothing = Бұл мерзімге есепке түсетін дерек жоқ. Басқа мерзімді таңдаңыз.
problem-report-of-draft = Бұл парақ әлі жоба: ол ортақ етілгеннен кейін ғана басып шығарылады.
problem-report-of-another-group = Бұл нысан тек жас педагог мектебіне арналған. Сондай топтың оқу жылын таңдаңыз.

## Records

problem-invalid = Кейбір өрістерді түзету керек. Олар төменде көрсетілген.
problem-not-found = Жазба табылмады. Ол жойылған болуы мүмкін.
# $count (number)
problem-in-use =
    { $count ->
        [one] Бұл жазба басқа { $count } жазбада қолданылып тұр. Алдымен сол жазбаны өзгертіңіз немесе бұл жазбаны мұрағатқа жіберіңіз.
       *[other] Бұл жазба басқа { $count } жазбада қолданылып тұр. Алдымен сол жазбаларды өзгертіңіз немесе бұл жазбаны мұрағатқа жіберіңіз.
    }
# $name (text): what it belongs to
problem-owner-removed = Бұл жазба жойылған басқа жазбаға тиесілі: { $name }. Алдымен сол жазбаны қалпына келтіріңіз.
problem-same-record = Бір жазба екі рет таңдалған. Екі бөлек жазбаны таңдаңыз.
# $code (text)
problem-no-rule = Бүгінгі күнге ереженің мәні жоқ: { $code }. Мәнін баптаулардағы «Ережелер» бөлімінде енгізіңіз.
# $name (text): the teacher and the course
problem-not-certified = Сертификат берілмеген курсқа курстан кейінгі қолдау ашылмайды: { $name }. Алдымен курс жазбасына сертификатты енгізіңіз.

## Undo and redo

problem-stale-undo = Болдырмау мүмкін емес: осы әрекеттен кейін жазба тағы өзгерген. Өзгерістер тарихын қараңыз.
problem-nothing-to-undo = Болдырмайтын әрекет жоқ.
problem-nothing-to-redo = Қайталайтын әрекет жоқ.

## The sample college

# $count (number)
problem-sample-mixed = Үлгі деректердің арасында өзіңіз енгізген педагогтер бар: { $count }. Үлгіні тазарту үшін алдымен оларды алып тастаңыз немесе бос қалтадан бастаңыз.
# $count (number)
problem-sample-not-empty = Үлгі колледж тек бос бағдарламада ашылады, ал мұнда педагогтер бар: { $count }.

## The data folder

# $who (text): user and computer
problem-locked = Деректер басқа терезеде немесе басқа компьютерде ашық: { $who }. Оны жауып, қайта көріңіз.
problem-busy = Деректерге басқа жұмыс жазып жатыр. Ол біткен соң қайта көріңіз.
# $file, $program (numbers): versions of the format
problem-newer-file = Бұл деректер бағдарламаның жаңарақ нұсқасында жасалған (файл пішімі { $file }, бағдарлама түсінетіні { $program }). Бағдарламаны жаңартыңыз.
# $folder (text)
problem-network-folder = Деректерді желілік дискіде ұстауға болмайды: { $folder }. Осы компьютердегі қалтаны таңдаңыз, ал сақтық көшірмелерді желіде сақтауға болады.
# $folder (text)
problem-cloud-folder = Деректерді бұлтпен синхрондалатын қалтада ұстауға болмайды: { $folder }. Синхрондау файлды бүлдіруі мүмкін. Басқа қалтаны таңдаңыз.
problem-damaged = Деректер файлы бүлінген. Оны сол күйінде қалдырып, соңғы тексерілген сақтық көшірмеден қалпына келтіріңіз.
problem-not-a-backup = Бұл файл осы бағдарламаның сақтық көшірмесі емес. Деректер өзгерген жоқ.

## Files and disks

problem-disk-full = Дискіде орын жоқ. Орын босатып, қайта көріңіз. Бұрын сақталған деректер бүлінген жоқ.
problem-read-only-disk = Дискіге жазуға болмайды. Басқа орынды таңдаңыз.
problem-no-permission = Бұл файлға немесе қалтаға рұқсат жоқ. Басқа орынды таңдаңыз немесе әкімшіден рұқсат сұраңыз.
# $incident (text)
problem-disk = Дискіден оқу немесе дискіге жазу мүмкін болмады. Дискіні тексеріңіз. Журналдағы нөмір: { $incident }.
problem-file-not-found = Файл табылмады. Ол көшірілген немесе жойылған болуы мүмкін.
problem-file-locked = Файл басқа бағдарламада ашық. Оны Excel-де жауып, қайта көріңіз.
# $name (text)
problem-file-missing = Тіркелген файл қоймада жоқ: { $name }. Оны сақтық көшірмеден қалпына келтіріңіз немесе қайта тіркеңіз.
problem-unknown-file = Таңдалған файл туралы мәлімет сақталмаған. Файлды қайта таңдаңыз.
# $limit_mb (number)
problem-file-too-large = Файл тым үлкен. Шегі: { $limit_mb } МБ.

## Workbooks that cannot be read

problem-import-file-empty = Файл бос.
problem-import-file-password = Файл құпия сөзбен қорғалған. Оны Excel-де құпия сөзсіз сақтап, қайта жүктеңіз.
problem-import-file-damaged = Файл бүлінген немесе толық көшірілмеген. Оны Excel-де ашып, жаңадан сақтаңыз.
# $limit (number): megabytes
problem-import-file-too-large = Файл тым үлкен, шегі { $limit } МБ. Оны бірнеше файлға бөліңіз.
problem-import-file-bomb = Файл ашылғанда шамадан тыс үлкейіп кетеді, сондықтан ол оқылмады. Қажетті кестені жаңа файлға көшіріп, соны жүктеңіз.
# $limit (number): rows of one sheet
problem-import-file-too-many-cells = Кесте тым үлкен: бір парақтан ең көбі { $limit } жол оқылады. Оны бөліңіз.
problem-import-file-not-a-workbook = Бұл файл кесте ретінде оқылмайды. Excel, LibreOffice немесе CSV файлын таңдаңыз.
# $kind (text): what it is
problem-import-file-unread-kind = Мұндай кестелер оқылмайды: { $kind }. Оны Excel-де xlsx пішімінде сақтап, қайта жүктеңіз.
problem-import-file-not-found = Файл табылмады. Ол көшірілген немесе жойылған болуы мүмкін.
problem-import-file-no-access = Файлды ашу мүмкін болмады. Ол Excel-де ашық болса, жауып, қайта көріңіз.
# $sheet (text)
problem-import-no-such-sheet = Файлда мұндай парақ жоқ: { $sheet }.

## Faulty fields

problem-field-required = Осы өрісті толтырыңыз.
# $max (number)
problem-field-too-long = Мәтін тым ұзын. Ең көбі: { $max } таңба.
problem-field-not-a-text = Бұл жерге мәтін жазылады.
problem-field-not-a-date = Мұндай күн жоқ. Күнді былай жазыңыз: 05.02.2026.
problem-field-not-a-number = Бүтін сан жазыңыз.
# $min, $max (numbers)
problem-field-out-of-range = Рұқсат етілетін аралық: { $min } – { $max }.
# $after (date)
problem-field-date-order = Бұл күн басталу күнінен ерте болмауы керек: { $after }.
problem-field-unknown-field = Мұндай өріс жоқ.
problem-field-unknown-choice = Тізімдегі мәндердің бірін таңдаңыз.
problem-field-unknown-reference = Көрсетілген жазба табылмады. Тізімнен басқасын таңдаңыз.
problem-field-iin-length = 12 цифрдан тұруы керек.
problem-field-bin-checksum = Бақылау цифры сәйкес келмейді. Нөмірді құжатпен салыстырыңыз.
problem-field-iin-checksum = Бақылау цифры сәйкес келмейді. Нөмірді құжатпен салыстырыңыз.
problem-field-iin-taken = Бұл ЖСН басқа педагогке жазылған. Оны іздеп табыңыз: бір адам екі рет енгізілген болуы мүмкін.
# $end (date)
problem-field-issue-before-end = Құжат курс аяқталғанға дейін берілмейді. Курстың аяқталу күні: { $end }.
# $today (date)
problem-field-in-the-future = Бұл күн әлі келген жоқ. Бүгінгі күн: { $today }.

## Faulty fields: post-course support, surveys, evidence

# $due (date): the earliest final day
problem-field-extension-too-short = Ұзартылған мерзім ең ерте аяқталу күнінен кейін болуы керек: { $due }.
# $first (date): last day of the course
problem-field-before-course-end = Қолдау курстан кейін жүргізіледі, ал курстың аяқталған күні: { $first }. Осы күнді немесе одан кейінгі күнді көрсетіңіз.
# $due (date): the earliest final day; $last (date): the last day that is allowed
problem-field-extension-too-long = Қолдау ең ерте аяқталу күнінен кейін екі жылдан артық ұзартылмайды. Ең ерте аяқталу күні: { $due }, ең соңғы рұқсат етілген күн: { $last }. Жылын тексеріңіз.
# $last (date): the last day that is allowed
problem-field-leave-too-long = Бір демалыс бес жылдан аспайды. Ең соңғы рұқсат етілген күн: { $last }. Жылын тексеріңіз.
problem-field-case-not-open = Бұл қолдау аяқталған. Өзгерту үшін алдымен оны қайта ашыңыз.
problem-field-result-of-another = Бұл нәтиже осы курстың бағдарламасында жоқ.
problem-field-rated-twice = Бұл нәтиже осы кезеңде бағаланған. Бұрынғы бағалауды өзгертіңіз.
problem-field-leaves-overlap = Бұл күндерде қолдау онсыз да тоқтатыла тұрған. Күндерді тексеріңіз.
problem-field-case-of-another = Таңдалған қолдау басқа педагогке қатысты. Осы педагогтің қолдауын таңдаңыз.
# What stops a case from being closed: the facts of the finding of the same code. $count, $need (numbers)
problem-field-pc-entry-survey = Кіріс сауалнамасы жеткіліксіз: бары { $count }, керегі { $need }.
problem-field-pc-final-survey = Қорытынды сауалнама жеткіліксіз: бары { $count }, керегі { $need }.
# $waiting (number): not verified yet; $outside (number): dated outside; $from (date): first day of support
problem-field-pc-evidence = Расталған куәландыратын құжат жеткіліксіз: бары { $count }, керегі { $need }. Әлі расталмағаны: { $waiting }, қолдау мерзімінен тыс: { $outside }.
problem-field-pc-reflection = Рефлексивті талдау тапсырылмаған: бары { $count }, керегі { $need }.
problem-field-pc-ratings = Күтілетін нәтижелердің бәрі қорытынды кезеңде бағаланбаған: барлығы { $need }, бағаланғаны { $count }.
problem-field-pc-conclusion = Қорытындыны кемінде бір тілде жазыңыз.
# $date (date): the day given; $due (date): the earliest one
problem-field-pc-final-day = Қорытынды мониторинг бұл күннен ерте өткізілмейді: { $due }.
problem-field-pc-suspended = Қолдау тоқтатыла тұрған. Алдымен тоқтата тұру мерзімінің соңғы күнін көрсетіңіз.
problem-field-pc-not-certified = Курс жазбасында сертификат жоқ.

problem-field-member-twice = Осы күндері мүше болып тұр: { $since } бастап.
problem-field-head-twice = Осы күндері топтың жетекшісі бар: { $since } бастап.
problem-field-head-reason = Жетекшіге қойылатын талаптардың бәрі орындалмаған. Бұл педагогтің не себепті тағайындалғанын жазыңыз.
problem-field-year-twice = Топта бұл оқу жылы бар.
problem-field-not-working = Бұл педагог колледжде жұмыс істемейді.
problem-field-result-twice = Бұл педагогтің нәтижесі енгізілген.
problem-field-one-owner = Бұл жазбаның бір ғана иесі болады.
problem-field-refers-to-itself = Жазба өзіне өзі сілтеме жасай алмайды.
problem-field-not-a-time = Уақыт емес. 15:00 түрінде жазыңыз.
problem-field-marked-twice = Бұл педагог осы отырыста белгіленген.
problem-field-own-mentor = Адам өзіне тәлімгер бола алмайды.
problem-field-own-lesson = Қатысушы сабақ берген педагогтің өзі.
problem-field-other-sheet = Бұл өлшем басқа парақта тұр.

# What stops an appointment: the finding of the same code with the same arguments; what is asked for can be overridden with a reason
problem-field-head-school =
    { $found ->
        [later] { $on } күні Мектеп мүшесі емес. Мүшелігі кейін басталады: { $since }.
        [ended] { $on } күні Мектеп мүшесі емес. Мүшелігі аяқталған күн: { $until }.
       *[none] Мектеп мүшесі емес.
    }
problem-field-head-experience =
    { $found ->
        [short] Технологиядағы тәжірибесі: { $years } жыл { $months } ай, басталуы: { $since }. Кемінде { $need } толық жыл керек, жетпейтіні: { $lacks } ай. Жеткілікті болатын күн: { $from }.
        [stopped] Технологиядағы тәжірибесі: { $years } жыл { $months } ай, басталуы: { $since }, аяқталуы: { $until }. Кемінде { $need } толық жыл керек, жетпейтіні: { $lacks } ай.
        [later] Технологиядағы тәжірибесі тек осы күннен бастап есептеледі: { $since }. Кемінде { $need } толық жыл керек.
        [undated] Технологиядағы тәжірибенің басталған уақыты жазылмаған. Кемінде { $need } толық жыл керек.
       *[none] Технологиядағы тәжірибе жазылмаған. Кемінде { $need } толық жыл керек.
    }
problem-field-head-course =
    { $found ->
        [later] Технология бойынша курс бұл күні аяқталмаған: «{ $title }», аяқталатын күні: { $end }.
        [old] Технология бойынша курстың мерзімі өтті: «{ $title }», аяқталған күні: { $end }. Одан бері { $max } айдан аспауы керек.
        [not_certified] Технология бойынша курстың сертификаты жоқ: «{ $title }».
       *[none] Технология бойынша курс жоқ.
    }
problem-field-no-earlier-year = Топтың бұған дейінгі оқу жылы жоқ. Жаңа оқу жылын бөлек қосыңыз.
problem-field-session-cancelled = Отырыс өткізілмейді деп белгіленген. Алдымен күйін өзгертіңіз.
problem-field-level-is-history = Сақталған деңгей тарихта қалады. Жаңа деңгейді бөлек жазба етіп қосыңыз.
problem-field-level-needs-proof = Бұл деңгейді растайтын негіз керек: сөзбен жазыңыз немесе курсты, құжатты, топтың оқу жылын не файлды көрсетіңіз.
# $since (day, month or year) of the running level
problem-field-level-not-after = Жаңа деңгей алдыңғысынан кейін басталуы керек: { $since }.

## Documents

# $act (text): the act that is not next
problem-document-step =
    { $act ->
        [submit] Үйлестіруге жоба немесе пысықталған құжат беріледі. Бұл құжат ол кезеңнен өткен.
        [return] Пысықтауға үйлестірудегі немесе қаралған құжат қайтарылады.
        [agree] Виза үйлестірудегі немесе қаралған құжатқа қойылады.
        [consider] Кеңес үйлестіруге берілген құжатты қарайды. Алдымен құжатты үйлестіруге беріңіз.
        [approve] Құжат кеңесте қаралғаннан кейін бекітіледі. Алдымен кеңес хаттамасын енгізіңіз.
        [enforce] Күшіне бекітілген құжат енгізіледі. Алдымен құжатты бекітіңіз.
        [review] Қайта қарау күшіндегі құжатқа ғана белгіленеді.
        [supersede] Басқа құжат күшіндегі құжатты ғана ауыстырады.
        [withdraw] Бекітілген немесе күшіндегі құжаттың ғана күші жойылады.
       *[other] Құжаттың қазіргі күйінде бұл әрекет орындалмайды.
    }
# $title (text)
problem-document-in-force = Қолданыстағы құжат жойылмайды: { $title }. Алдымен оның күшін жойыңыз немесе орнына жаңа құжат енгізіңіз.
# What stands against approval: the facts of the finding of the same code. $count (number), $titles (text)
problem-field-doc-coordinated =
    { $found ->
        [ended] Құжат салыстырылған акт енді күшінде емес. Күшіндегі жергілікті актімен салыстырыңыз немесе себебін жазыңыз.
       *[no] Құжат күшіндегі ешбір жергілікті актімен үйлестірілмеген. Кемінде біреуімен салыстырыңыз немесе себебін жазыңыз.
    }
problem-field-doc-remarks = Ескертулер шешілмеген, акт саны { $count }: { $titles }. Түзетіп, қайта салыстырыңыз немесе себебін жазыңыз.
problem-field-kept = Үйлестірусіз бекітілу себебі құжатта қалады, оны өшіруге болмайды.
# $title (text)
problem-field-not-local-act = Бұл құжаттың түрі жергілікті акт емес: { $title }. Басқа құжат таңдаңыз немесе түрін баптаулардағы анықтамалықта белгілеңіз.
problem-field-act-not-in-force = Бұл күні күшінде болмаған: { $title }. Күшіндегі акт таңдаңыз.
problem-field-not-in-force-any-more = Бұл құжаттың күші бітті. Күшіндегі немесе дайындалып жатқан құжат таңдаңыз.
problem-field-supersedes-another = Бұл құжат басқа құжатты ауыстырады.
# $step (text): the visa that stands in the way, $body (text), $on (date)
problem-field-visa-order = Визалардың реті бұзылады: парақтағы басқа визаның күні – { $on }.
problem-field-visa-waits =
    { $step ->
        [considered] Парақта алдымен кеңесте қаралуы тұр, ол әлі болмаған. { $body }
        [agreed] Парақта алдымен келісу тұр, ол әлі болмаған. { $body }
       *[other] Парақта бұдан бұрынғы виза әлі қойылмаған. { $body }
    }
problem-field-minutes-registered = Бұл отырыстың хаттамасы тіркелген.
problem-field-session-not-held = Отырыс әлі өткізілген жоқ. Алдымен оның өткенін белгілеңіз.
problem-field-not-an-address = Бұл ғаламтор мекенжайы емес. Мекенжайды шолғыштан толық көшіріп алыңыз.
problem-field-no-authors = Жарияланымның авторы көрсетілмеген. Колледж авторларын таңдаңыз немесе бірлескен авторларды жазыңыз.

## Faulty fields: mentoring

# What stands against a step of a pair: the facts of the finding of the same code
problem-field-pair-first-day = Жұптың бірінші күні әлі келген жоқ: { $since }.
problem-field-pair-closing = Соңындағы диагностика толық емес: белгіленген өлшем { $count }, керегі { $need }.
problem-field-pair-mentor-report = Тәлімгер есебін тапсырған жоқ.
problem-field-pair-mentee-report = Тәлім алушы есебін тапсырған жоқ.
problem-field-pair-conclusion = Тәлімгердің қорытындысын кемінде бір тілде жазыңыз.
problem-field-pair-not-ordered = Бұйрық шыққан жоқ. Алдымен жұптың бұйрығын енгізіңіз.
problem-field-pair-not-running = Жұптың жұмысы басталған жоқ. Алдымен жұмысты бастаңыз.
problem-field-pair-ended = Жұптың жұмысы аяқталған.
problem-field-pair-not-reported = Жұпты жалғастыру үшін алдымен тәлімгер де, тәлім алушы да есебін тапсыруы керек.
problem-field-prolonged-twice = Бұл жұптың жалғасы бар.
# $after (date): last day of the pair that is prolonged
problem-field-pairs-overlap = Жаңа кезең бұрынғысы аяқталғаннан кейін басталуы керек: { $after }.
# $date (date): day on which the pair ended
problem-field-after-the-pair = Жұптың жұмысы осы күні аяқталған: { $date }.
problem-field-line-of-another = Бұл тармақ басқа жоспардікі. Осы жұптың жоспарынан таңдаңыз.
problem-field-joined-already = { $name }: осы күндері мүше болып тұр, басталу күні { $since }.
problem-field-joins-not-working = { $name }: колледжде енді жұмыс істемейді.
problem-field-twice-in-role = Бұл педагог осы рөлде тізімде бар.
# $total (number): all participants
problem-field-more-than-total = Колледжден қатысқандар жалпы саннан көп бола алмайды: { $total }.
problem-field-event-cancelled = Іс-шара болмады деп белгіленген. Алдымен жағдайын өзгертіңіз.
problem-field-event-held = Іс-шара өткізілген деп белгіленген. Алдымен жағдайын өзгертіңіз.
problem-field-planned-already = Бұл жазба жоспарға енгізілген.
problem-field-in-community-already = Бұл ұйым осы күндері қауымдастықтың мүшесі болып тұр.
# $named (number): people on the list
problem-field-fewer-than-named = Барғандар саны тізімдегі педагогтер санынан аз бола алмайды: { $named }.
problem-field-memorandum-not-signed = Меморандум әлі қол қойылмаған жоба. Алдымен қол қойылғанын белгілеңіз.
problem-field-memorandum-ended = Меморандум бұзылған, оны ұзартуға болмайды.
problem-field-memorandum-prolonged = Бұл меморандум бұрын ұзартылған.


# $step (text): the step; $needs (text): the state from which it leads
problem-plan-step =
    { $needs ->
        [draft] Бұл қадам жоба кезінде ғана жасалады. Жоспар одан әрі өтіп кеткен.
        [review] Алдымен жоспарды қарауға беріңіз.
        [agreed] Алдымен жоспарды әдістемелік кеңесте келісіңіз.
       *[approved] Алдымен жоспарды бекітіңіз.
    }
problem-plan-empty = Жоспарда бірде-бір тармақ жоқ. Алдымен тармақтарды енгізіңіз.
# $count (number) of open lines
problem-plan-open-lines = Аяқталмаған тармақ қалды: { $count }. Орындалғанын белгілеңіз, мерзімін ауыстырыңыз немесе алып тастаңыз.
problem-plan-frozen = Бекітілген редакция өзгертілмейді және жойылмайды. Жоспарды өзгертіп, қайта бекітіңіз.
problem-plan-line-approved = Бекітілген жоспардың тармағы жойылмайды. Себебін жазып, оны жоспардан алып тастаңыз: сонда ол орындалу есебінде қалады.
problem-field-plan-step-skipped = Жоспар бұл күйге бірден өтпейді. Алдымен қаралып, келісіліп, бекітілуі керек.
problem-field-item-done = Тармақ орындалған. Алдымен белгіні алып тастаңыз.
problem-field-item-cancelled = Тармақ алып тасталған. Алдымен оны қайтарыңыз.
problem-field-other-plan = Тармақ басқа жоспарға жатады.
problem-field-same-plan = Тармақтар басқа жоспарға көшіріледі: сол жоспардың өзін таңдауға болмайды.
problem-field-version-twice = Мұндай нұсқа бар. Нөмірін өзгертіңіз.
# $days (number)
problem-field-period-too-long = Кезең тым ұзақ: ең көбі { $days } күн.
problem-field-merged-already = Бұл технология басқасымен біріктірілген. Тізімнен басқасын таңдаңыз.
problem-field-approved-stays = Бекітілген құжат жоба күйіне қайтарылмайды. Оның күшін жойыңыз немесе жаңа құжатпен ауыстырыңыз.
problem-field-not-a-mail = Бұл электрондық пошта мекенжайы емес.
problem-field-born-too-early = Туған жылы тым ерте: педагогтің туған жылы 1920 жылдан ерте болмайды. Жылын тексеріңіз.
problem-field-born-too-late = Педагогтің жасы 14-тен кем болмайды. Туған күнін тексеріңіз.
problem-field-began-as-child = Бұл күні педагог әлі 14 жасқа толмаған. Осы күнді және туған күнін тексеріңіз.
problem-field-not-a-phone = Бұл телефон нөмірі емес. Кемінде бес цифр жазыңыз, мысалы: +7 701 123 45 67, ішкі 12.
problem-field-plan-approved-again = Жоспар бекітілген. Күнін өзгерту үшін оны себебін жазып, қайта бекітіңіз.
# $count (number)
problem-field-plan-open-lines = Орындалмаған тармақтар бар: { $count }. Алдымен оларды белгілеңіз.
problem-field-snapshot-kept = Тағайындау күні шарттардың қандай болғаны сақталады, оны өзгертуге болмайды.
# $start, $end (dates)
problem-field-term-far-from-plan = Мерзім жоспардан тым алыс: жоспар { $start } – { $end } аралығына арналған. Жылын тексеріңіз.
# $start, $end, $first, $last (dates): the plan, and the days on which its lines are done
problem-field-done-in-another-year = Жоспар { $start } – { $end } аралығына арналған, тармақтарының орындалу күні мына аралықта болады: { $first } – { $last }. Жылын тексеріңіз.
problem-field-day-twice = Бұл күн тізімде бар. Соны өзгертіңіз.
