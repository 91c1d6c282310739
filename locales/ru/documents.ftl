### Documents: versions, coordination, approval.

## Document

documents-document = Документ
    .plural = Документы
documents-document-document-kind = Вид
documents-document-title-kk = Название (на казахском)
documents-document-title-ru = Название (на русском)
documents-document-title-en = Название (на английском)
documents-document-number = Рег. номер
documents-document-sequence = Порядковый номер
documents-document-date = Дата
documents-document-authors = Разработчики
documents-document-authors-text = Разработчики (словами)
documents-document-creative-group = Творческая группа
documents-document-technology = Технология
documents-document-academic-year = Учебный год
documents-document-state = Состояние
documents-document-state-draft = проект
documents-document-state-coordination = на согласовании
documents-document-state-rework = на доработке
documents-document-state-considered = рассмотрен
documents-document-state-approved = утверждён
documents-document-state-in-force = действует
documents-document-state-superseded = заменён
documents-document-state-expired = срок истёк
documents-document-state-withdrawn = утратил силу
documents-document-version = Версия
documents-document-approved-on = Утверждён
documents-document-effective-from = Действует с
documents-document-effective-to = Действует до
documents-document-review-due = Пересмотреть до
documents-document-supersedes = Заменяет документ
documents-document-legal-basis = Правовое основание
documents-document-override-reason = Утверждён без согласования, потому что
documents-document-end-reason = Причина отмены
documents-document-session = Заседание
documents-document-plan-item = Пункт плана
documents-document-file = Файл
documents-document-note = { record-note }
documents-document-coordinated = Согласован с актами

## Version of a document

documents-document-revision = Версия документа
    .plural = Версии документа
documents-document-revision-document = Документ
documents-document-revision-version = Версия
documents-document-revision-date = Дата
documents-document-revision-changes = Что изменилось
documents-document-revision-author = Кто внёс изменения
documents-document-revision-file = Файл
documents-document-revision-note = { record-note }

## Coordination with a local act

documents-coordination = Согласование с локальным актом
    .plural = Согласования с локальными актами
documents-coordination-document = Документ
documents-coordination-act = Локальный акт
documents-coordination-verdict = Вывод
documents-coordination-verdict-consistent = соответствует
documents-coordination-verdict-amend = требует правки
documents-coordination-verdict-conflict = противоречит
documents-coordination-remark = Замечание
documents-coordination-person = Кто сверил
documents-coordination-date = Дата
documents-coordination-note = { record-note }
documents-coordination-outdated = Акт заменён

## Visa

documents-approval = Виза
    .plural = Лист согласования
documents-approval-document = Документ
documents-approval-plan = План
documents-approval-rank = Номер
documents-approval-step = Этап
documents-approval-step-considered = рассмотрено
documents-approval-step-agreed = согласовано
documents-approval-step-approved = утверждено
documents-approval-step-in-force = введено в действие
documents-approval-step-returned = возвращено на доработку
documents-approval-body = Орган или должность
documents-approval-person = Кто
documents-approval-protocol-number = № протокола или приказа
documents-approval-date = Дата
documents-approval-remark = Замечание
documents-approval-note = { record-note }
