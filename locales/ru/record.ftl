### Words that every record shares: groups of a form, fields that many records have, the record page.

## Groups of fields on a form

record-group-names = Имя
record-group-name = Наименование
record-group-identity = Личные данные
record-group-work = Работа
record-group-education = Образование
record-group-contacts = Контакты
record-group-status = Статус
record-group-course = Курс
record-group-dates = Сроки
record-group-document = Документ
record-group-money = Финансирование
record-group-results = Результаты
record-group-content = Содержание
record-group-validity = Срок действия
record-group-import = Для загрузки данных
record-group-other = Дополнительно

## Fields that many records have

record-name-kk = Наименование (на казахском)
record-name-ru = Наименование (на русском)
record-name-en = Наименование (на английском)
record-short-name-kk = Краткое наименование (на казахском)
record-short-name-ru = Краткое наименование (на русском)
record-short-name-en = Краткое наименование (на английском)
record-synonyms = Другие написания
record-synonyms-help = Так это пишут в загружаемых таблицах. По одному написанию в строке.
record-rank = Порядковый номер
record-rank-help = В этом порядке идут списки и отчёты.
record-archived = В архиве
record-archived-help = В новых записях не предлагается, в прежних остаётся.
record-note = Примечание
record-valid-from = Действует с
record-valid-to = Действует по
record-person = Педагог
record-created-at = Время создания
record-updated-at = Последнее изменение
