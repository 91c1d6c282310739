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
documents-document-review-due = Срок пересмотра
documents-document-supersedes = Заменяет документ
documents-document-legal-basis = Правовое основание
documents-document-override-reason = Утверждён без согласования, потому что
documents-document-end-reason = Причина отмены
documents-document-session = Заседание
documents-document-plan-item = Пункт плана
documents-document-file = Файл
documents-document-note = { record-note }
documents-document-coordinated = Согласован с актами
documents-document-document-title = Название документа
documents-document-standing = Состояние сегодня
documents-document-standing-draft = { documents-document-state-draft }
documents-document-standing-coordination = { documents-document-state-coordination }
documents-document-standing-rework = { documents-document-state-rework }
documents-document-standing-considered = { documents-document-state-considered }
documents-document-standing-approved = { documents-document-state-approved }
documents-document-standing-in-force = { documents-document-state-in-force }
documents-document-standing-superseded = { documents-document-state-superseded }
documents-document-standing-expired = { documents-document-state-expired }
documents-document-standing-withdrawn = { documents-document-state-withdrawn }
documents-document-needs-coordination = Нужно согласование
documents-document-local-act = Локальный акт
documents-document-uncoordinated = Не согласован
documents-document-awaiting = Ждёт согласования
documents-document-to-recheck = Проверить заново
documents-document-review-near = Срок пересмотра подходит или прошёл
documents-document-dependents = Документов опирается на акт

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
documents-coordination-to-recheck = Сверить заново

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

## Screens of documents

documents-new = Добавить документ
documents-new-text = Напишите название и вид. Документ, который уже действует, можно внести сразу с состоянием и датами.
documents-form = Реестр на бумаге
documents-waits = Что ждёт
documents-tile-awaiting = Ждут согласования
documents-tile-recheck = Проверить заново: акт заменён
documents-tile-reviews = Подходит срок пересмотра
documents-tile-numbers = Пропуски и повторы номеров
documents-pill-preparing = готовятся
documents-pill-acts = действующие локальные акты
documents-pill-in-force = действуют
documents-pill-ended = не действуют
documents-all-kinds = Все виды
documents-kinds = Настроить виды документов
documents-empty = В реестре пока нет документов
documents-empty-text = Сначала внесите действующие локальные акты колледжа: с ними согласуются новые положения и рекомендации.
documents-gone = Такого документа нет. Возможно, он удалён.
documents-recheck = проверить заново
documents-numbers-whole = Номера идут подряд: нет ни пропусков, ни повторов.
documents-gaps = Пропущенные номера
documents-gaps-text = Документа с таким номером нет: его не внесли или номер пропустили.
documents-twice = Номера у нескольких документов
documents-step-draft = Проект
# $done, $all (numbers)
documents-step-compared = сверено: { $done } из { $all }
# $version (text)
documents-step-version = версия: { $version }
documents-step-rework = Доработка
documents-step-coordination = Согласование с локальными актами
documents-step-considered = Рассмотрение советом
documents-step-approved = Утверждение
documents-step-in-force = Действует
documents-steps = Этапы документа
documents-act-submit = Передать на согласование
documents-act-coordinate = Сверить с локальными актами
documents-act-consider = Внести рассмотрение советом
documents-act-agree = Внести визу согласования
documents-act-return = Вернуть на доработку
documents-act-approve = Утвердить
documents-act-enforce = Ввести в действие
documents-act-review = Отметить пересмотр
documents-act-supersede = Заменить новым документом
documents-act-withdraw = Отменить
documents-act-number = Присвоить регистрационный номер
documents-do-consider = Внести
documents-do-agree = Внести
documents-do-return = Вернуть
documents-do-approve = Утвердить
documents-do-enforce = Ввести в действие
documents-do-review = Отметить
documents-do-supersede = Заменить
documents-do-withdraw = Отменить документ
documents-do-number = Сохранить номер
documents-tab-life = Ход
documents-tab-facts = Данные
documents-council = Методический совет
documents-director = Директор
documents-before-approval = Что нужно для утверждения
documents-attention = Обратите внимание
documents-not-yet = Пока утвердить нельзя:
documents-override-text = Если утвердить всё же нужно, напишите причину: она останется в документе и в его истории.
documents-return-text = Напишите, что исправить: это останется на листе согласования.
documents-coordinate-text = Отметьте действующие акты и поставьте вывод по каждому. Если нужна правка или есть противоречие, напишите, в чём оно.
documents-remark-needed = Если нужна правка или есть противоречие, напишите замечание.
documents-no-acts = Действующих локальных актов нет. Сначала внесите их в реестр.
documents-no-coordination = Документ ещё ни с чем не сверен.
documents-ended = больше не действует
documents-sheet-form = Лист на бумаге
documents-add-visa = Добавить визу
documents-add-visa-text = Строка без даты ждёт своей визы: пока её нет, следующая не принимается.
documents-visa-waits = ждёт
documents-no-visas = Виз ещё нет. Рассмотрение, утверждение и введение в действие встанут здесь по порядку.
documents-new-version = Новая версия
documents-new-version-text = Прежний текст сохранится вместе с файлом, а новый файл станет файлом документа.
documents-no-versions = Версий ещё нет.
documents-dependents = Что опирается на этот акт
documents-no-dependents = С этим актом ничего не согласовано.
documents-recheck-form = Список на бумаге
documents-superseded-by = Вместо него действует:
documents-decisions = Решения
documents-no-decisions = Решений у этого заседания нет.
documents-scan = Файл документа
documents-scan-text = Перетащите скан в это окно или выберите файл.
documents-supersede-text = Когда новый документ вступит в силу, этот перестанет действовать днём раньше. Всё, что с ним согласовано, попадёт в список на проверку.
documents-supersede-by = Каким документом заменяется
documents-withdraw-text = Дата – последний день действия документа.
documents-review-text = Документ пересмотрен и остаётся без изменений. Если следующий срок не указан, он считается по виду документа.
documents-next-number = Следующий номер
documents-left-out = Пропущенные в этом году порядковые номера
documents-taken = Этот номер уже есть у документа
documents-mend-doc-coordinated = Сверьте хотя бы с одним действующим локальным актом.
documents-mend-doc-remarks = Исправьте текст и сверьте с этим актом заново.
documents-mend-doc-uncoordinated = Сверьте с действующим локальным актом.
documents-mend-doc-recheck = Сверьте с актом, который пришёл на замену.
documents-mend-doc-number-taken = Измените номер у одного из документов.
# $version (text)
documents-only-version = Единственная версия: { $version }.
# $title (text): the ended act
documents-act-replaced = Акт заменён: { $title }. Сверьте документ с новым:
# $title (text): the ended act
documents-act-ended = Акт больше не действует: { $title }. Сверьте документ с другим действующим актом.
# $title (text): the old document
documents-enforce-supersedes = С этого дня перестаёт действовать: { $title }.
