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
