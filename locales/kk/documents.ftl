### Documents: versions, coordination, approval.

## Document

documents-document = Құжат
    .plural = Құжаттар
documents-document-document-kind = Түрі
documents-document-title-kk = Атауы (қазақша)
documents-document-title-ru = Атауы (орысша)
documents-document-title-en = Атауы (ағылшынша)
documents-document-number = Тіркеу нөмірі
documents-document-sequence = Реттік нөмірі
documents-document-date = Күні
documents-document-authors = Әзірлеушілер
documents-document-authors-text = Әзірлеушілер (сөзбен)
documents-document-creative-group = Шығармашылық топ
documents-document-technology = Технология
documents-document-academic-year = Оқу жылы
documents-document-state = Күйі
documents-document-state-draft = жоба
documents-document-state-coordination = үйлестіруде
documents-document-state-rework = пысықтауда
documents-document-state-considered = қаралды
documents-document-state-approved = бекітілді
documents-document-state-in-force = күшінде
documents-document-state-superseded = ауыстырылды
documents-document-state-expired = мерзімі өтті
documents-document-state-withdrawn = күші жойылды
documents-document-version = Нұсқасы
documents-document-approved-on = Бекітілген күні
documents-document-effective-from = Күшіне енген күні
documents-document-effective-to = Қолданылу мерзімі
documents-document-review-due = Қайта қарау мерзімі
documents-document-supersedes = Қай құжатты ауыстырады
documents-document-legal-basis = Құқықтық негізі
documents-document-override-reason = Үйлестірусіз бекітілу себебі
documents-document-end-reason = Күші жойылу себебі
documents-document-session = Отырыс
documents-document-plan-item = Жоспар тармағы
documents-document-file = Файл
documents-document-note = { record-note }
documents-document-coordinated = Үйлестірілген актілер саны
documents-document-document-title = Құжаттың атауы
documents-document-standing = Бүгінгі күйі
documents-document-standing-draft = { documents-document-state-draft }
documents-document-standing-coordination = { documents-document-state-coordination }
documents-document-standing-rework = { documents-document-state-rework }
documents-document-standing-considered = { documents-document-state-considered }
documents-document-standing-approved = { documents-document-state-approved }
documents-document-standing-in-force = { documents-document-state-in-force }
documents-document-standing-superseded = { documents-document-state-superseded }
documents-document-standing-expired = { documents-document-state-expired }
documents-document-standing-withdrawn = { documents-document-state-withdrawn }
documents-document-needs-coordination = Үйлестіруді қажет етеді
documents-document-local-act = Жергілікті акт
documents-document-uncoordinated = Үйлестірілмеген
documents-document-awaiting = Үйлестіруді күтеді
documents-document-to-recheck = Қайта тексеру керек
documents-document-review-near = Қайта қарау мерзімі жақын немесе өтті
documents-document-dependents = Осы актіге сүйенетін құжаттар

## Version of a document

documents-document-revision = Құжат нұсқасы
    .plural = Құжат нұсқалары
documents-document-revision-document = Құжат
documents-document-revision-version = Нұсқасы
documents-document-revision-date = Күні
documents-document-revision-changes = Не өзгерді
documents-document-revision-author = Кім өзгертті
documents-document-revision-file = Файл
documents-document-revision-note = { record-note }

## Coordination with a local act

documents-coordination = Жергілікті актімен үйлестіру
    .plural = Жергілікті актілермен үйлестіру
documents-coordination-document = Құжат
documents-coordination-act = Жергілікті акт
documents-coordination-verdict = Қорытынды
documents-coordination-verdict-consistent = сәйкес
documents-coordination-verdict-amend = түзету қажет
documents-coordination-verdict-conflict = қайшы
documents-coordination-remark = Ескерту
documents-coordination-person = Кім тексерді
documents-coordination-date = Күні
documents-coordination-note = { record-note }
documents-coordination-outdated = Акт ауысқан
documents-coordination-to-recheck = Қайта салыстыру керек

## Visa

documents-approval = Виза
    .plural = Келісу парағы
documents-approval-document = Құжат
documents-approval-plan = Жоспар
documents-approval-rank = Реттік нөмірі
documents-approval-step = Кезең
documents-approval-step-considered = қаралды
documents-approval-step-agreed = келісілді
documents-approval-step-approved = бекітілді
documents-approval-step-in-force = күшіне енгізілді
documents-approval-step-returned = пысықтауға қайтарылды
documents-approval-body = Орган немесе лауазым
documents-approval-person = Кім
documents-approval-protocol-number = Хаттама не бұйрық нөмірі
documents-approval-date = Күні
documents-approval-remark = Ескерту
documents-approval-note = { record-note }

## Screens of documents

documents-new = Құжат қосу
documents-new-text = Атауы мен түрін жазыңыз. Бұрыннан күшіндегі құжатты күйі мен күндерін көрсетіп бірден енгізуге болады.
documents-form = Тізілім қағаз түрінде
documents-waits = Не күтіп тұр
documents-tile-awaiting = Үйлестіруді күтеді
documents-tile-recheck = Қайта тексеру керек: акт ауысты
documents-tile-reviews = Қайта қарау мерзімі жақын
documents-tile-numbers = Нөмірлердегі бос орын мен қайталау
documents-pill-preparing = дайындалуда
documents-pill-acts = күшіндегі жергілікті актілер
documents-pill-in-force = күшінде
documents-pill-ended = қолданыстан шыққан
documents-all-kinds = Барлық түрі
documents-kinds = Құжат түрлерін баптау
documents-empty = Тізілімде әзірге құжат жоқ
documents-empty-text = Алдымен колледждің күшіндегі жергілікті актілерін енгізіңіз: жаңа ережелер мен ұсынымдар солармен үйлестіріледі.
documents-gone = Мұндай құжат жоқ. Ол жойылған болуы мүмкін.
documents-recheck = қайта тексеру
documents-numbers-whole = Нөмірлер ретімен жүр: бос орын да, қайталау да жоқ.
documents-gaps = Берілмеген нөмірлер
documents-gaps-text = Бұл нөмірмен тіркелген құжат жоқ. Ол енгізілмеген немесе нөмір өткізіліп кеткен.
documents-twice = Бірнеше құжатқа берілген нөмірлер
documents-step-draft = Жоба
# $done, $all (numbers)
documents-step-compared = салыстырылғаны: { $done } / { $all }
# $version (text)
documents-step-version = нұсқасы: { $version }
documents-step-rework = Пысықтау
documents-step-coordination = Жергілікті актілермен үйлестіру
documents-step-considered = Кеңесте қаралуы
documents-step-approved = Бекітілуі
documents-step-in-force = Күшінде
documents-steps = Құжаттың кезеңдері
documents-act-submit = Үйлестіруге беру
documents-act-coordinate = Жергілікті актілермен салыстыру
documents-act-consider = Кеңестің қарауын енгізу
documents-act-agree = Келісу визасын енгізу
documents-act-return = Пысықтауға қайтару
documents-act-approve = Бекіту
documents-act-enforce = Күшіне енгізу
documents-act-review = Қайта қаралды деп белгілеу
documents-act-supersede = Жаңа құжатпен ауыстыру
documents-act-withdraw = Күшін жою
documents-act-number = Тіркеу нөмірін беру
documents-do-consider = Енгізу
documents-do-agree = Енгізу
documents-do-return = Қайтару
documents-do-approve = Бекіту
documents-do-enforce = Күшіне енгізу
documents-do-review = Белгілеу
documents-do-supersede = Ауыстыру
documents-do-withdraw = Күшін жою
documents-do-number = Нөмірді сақтау
documents-tab-life = Барысы
documents-tab-facts = Деректері
documents-council = Әдістемелік кеңес
documents-director = Директор
documents-before-approval = Бекітуге не керек
documents-attention = Назар аударыңыз
documents-not-yet = Әзірге бекітуге болмайды:
documents-override-text = Соған қарамастан бекіту керек болса, себебін жазыңыз: ол құжатта және оның тарихында қалады.
documents-return-text = Не түзету керегін жазыңыз: ол келісу парағында қалады.
documents-coordinate-text = Күшіндегі актілерді белгілеп, әрқайсысына қорытынды қойыңыз. Түзету керек болса немесе қайшылық болса, не екенін жазыңыз.
documents-remark-needed = Түзету керек немесе қайшы болса, ескертуін жазыңыз.
documents-no-acts = Күшіндегі жергілікті акт жоқ. Алдымен тізілімге енгізіңіз.
documents-no-coordination = Құжат әлі ешбір актімен салыстырылмаған.
documents-ended = енді күшінде емес
documents-sheet-form = Парақ қағаз түрінде
documents-add-visa = Виза қосу
documents-add-visa-text = Күні жоқ жол қойылуы керек визаны күтеді: оған дейінгі визалар қойылмайынша, кейінгісі қабылданбайды.
documents-visa-waits = күтілуде
documents-no-visas = Виза әлі жоқ. Қарау, бекіту және күшіне енгізу осында реті бойынша жиналады.
documents-new-version = Жаңа нұсқа
documents-new-version-text = Бұрынғы мәтін файлымен бірге сақталады, ал жаңа файл құжаттың өз файлы болады.
documents-no-versions = Нұсқалар әлі жоқ.
documents-dependents = Осы актіге сүйенетін құжаттар
documents-no-dependents = Бұл актімен үйлестірілген құжат жоқ.
documents-recheck-form = Тізімі қағаз түрінде
documents-superseded-by = Орнына келген құжат:
documents-decisions = Шешімдер
documents-no-decisions = Бұл отырыста шешім жазылмаған.
documents-scan = Құжаттың файлы
documents-scan-text = Сканерленген көшірмені осы терезеге сүйреп әкеліңіз немесе файлды таңдаңыз.
documents-supersede-text = Жаңа құжат күшіне енгенде, бұл құжат бір күн бұрын қолданыстан шығады. Онымен үйлестірілген құжаттар қайта тексеру тізіміне түседі.
documents-supersede-by = Қай құжат ауыстырады
documents-withdraw-text = Күні – құжат күшінде болған соңғы күн.
documents-review-text = Құжат қаралып, өзгеріссіз қалды. Келесі мерзімді бос қалдырсаңыз, ол құжат түрі бойынша есептеледі.
documents-next-number = Келесі нөмір
documents-left-out = Осы жылы берілмеген реттік нөмірлер
documents-taken = Бұл нөмір мына құжатта бар
documents-mend-doc-coordinated = Кемінде бір күшіндегі жергілікті актімен салыстырыңыз.
documents-mend-doc-remarks = Мәтінді түзетіп, сол актімен қайта салыстырыңыз.
documents-mend-doc-uncoordinated = Күшіндегі жергілікті актімен салыстырыңыз.
documents-mend-doc-recheck = Орнына келген актімен салыстырыңыз.
documents-mend-doc-number-taken = Екі құжаттың бірінің нөмірін өзгертіңіз.
# $version (text)
documents-only-version = Жалғыз нұсқасы: { $version }.
# $title (text): the ended act
documents-act-replaced = Акт ауысты: { $title }. Құжатты жаңасымен салыстырыңыз:
# $title (text): the ended act
documents-act-ended = Акт енді күшінде емес: { $title }. Құжатты басқа күшіндегі актімен салыстырыңыз.
# $title (text): the old document
documents-enforce-supersedes = Осы күннен бастап мына құжат қолданыстан шығады: { $title }.
