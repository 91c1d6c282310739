### Courses: the programme, its runs, what each teacher took, attached papers.

## Programme of a course

training-course-programme = Программа курса
    .plural = Программы курсов
training-course-programme-title-kk = Тема (на казахском)
training-course-programme-title-ru = Тема (на русском)
training-course-programme-title-en = Тема (на английском)
training-course-programme-provider = Организация, проводящая курс
training-course-programme-kind = Вид обучения
training-course-programme-hours = Количество часов
    .help = В академических часах.
training-course-programme-direction = Направление
training-course-programme-technologies = Технологии обучения
training-course-programme-annotation = Аннотация
training-course-programme-note = { record-note }

## Expected result of a programme

training-expected-result = Ожидаемый результат
    .plural = Ожидаемые результаты
training-expected-result-course-programme = Программа курса
training-expected-result-rank = { record-rank }
training-expected-result-text-kk = Результат (на казахском)
    .help = Напишите, что педагог после курса знает или умеет.
training-expected-result-text-ru = Результат (на русском)
training-expected-result-text-en = Результат (на английском)
training-expected-result-note = { record-note }

## Run of a programme

training-course-run = Проведение курса
    .plural = Проведение курсов
training-course-run-course-programme = Программа курса
training-course-run-start-date = Дата начала
training-course-run-end-date = Дата окончания
training-course-run-format = Форма проведения
training-course-run-format-in-person = очная
training-course-run-format-distance = дистанционная
training-course-run-format-mixed = смешанная
training-course-run-place = Место проведения
training-course-run-language = Язык обучения
training-course-run-language-kk = казахский
training-course-run-language-ru = русский
training-course-run-language-en = английский
training-course-run-funding = Источник финансирования
training-course-run-funding-state-order = государственный заказ
training-course-run-funding-local-budget = местный бюджет
training-course-run-funding-college = средства колледжа
training-course-run-funding-own = за счёт собственных средств
training-course-run-cost = Стоимость, тенге
    .help = На одного педагога.
training-course-run-note = { record-note }

## What one teacher took

training-training-record = Запись о курсе
    .plural = Курсы
training-training-record-person = { record-person }
training-training-record-course-programme = Программа курса
training-training-record-course-run = Проведение курса
training-training-record-provider = Организация, проводившая курс
    .help = Укажите, если курс провела не та организация, что в программе.
training-training-record-kind = Вид обучения
training-training-record-status = Состояние
    .help = В срок повышения квалификации засчитывается только курс с сертификатом.
training-training-record-status-need = есть потребность
training-training-record-status-planned = запланирован
training-training-record-status-applied = подана заявка
training-training-record-status-enrolled = зачислен(а) слушателем
training-training-record-status-completed = завершён, документ ожидается
training-training-record-status-certified = сертификат получен
training-training-record-status-listened = прослушан, выдана справка
training-training-record-status-not-completed = не завершён
training-training-record-status-cancelled = отменён
training-training-record-start-date = Дата начала
training-training-record-end-date = Дата окончания
training-training-record-planned-year = Планируемый год
training-training-record-hours = Количество часов
    .help = В академических часах.
training-training-record-format = Форма проведения
training-training-record-format-in-person = очная
training-training-record-format-distance = дистанционная
training-training-record-format-mixed = смешанная
training-training-record-funding = Источник финансирования
training-training-record-funding-state-order = государственный заказ
training-training-record-funding-local-budget = местный бюджет
training-training-record-funding-college = средства колледжа
training-training-record-funding-own = за счёт собственных средств
training-training-record-basis = Основание
    .help = Например, пункт плана или приказ о направлении.
training-training-record-application-date = Дата заявки
training-training-record-entry-test = Входное тестирование, %
training-training-record-exit-test = Итоговое тестирование, %
training-training-record-document-type = Вид документа
training-training-record-document-type-certificate = сертификат
training-training-record-document-type-listening-reference = справка о прослушивании
training-training-record-document-type-diploma = диплом
training-training-record-document-number = Номер документа
training-training-record-issue-date = Дата выдачи
training-training-record-file = Копия документа
    .help = Скан или фотография сертификата.
training-training-record-note = { record-note }

## What one teacher took: what is computed

training-training-record-person-name = Педагог
training-training-record-course-title = Тема курса
training-training-record-provider-name = Организация
    .help = Наименование на день выдачи документа.
training-training-record-department = Подразделение (ЦМК)
training-training-record-year = Год
training-training-record-counts = Засчитывается в срок повышения квалификации

## Attached file

training-attachment = Прикреплённый файл
    .plural = Прикреплённые файлы
training-attachment-name = Имя файла
training-attachment-size = Размер
training-attachment-media-type = Тип файла
training-attachment-hash = Контрольная сумма

## Screens

training-finished-course = Пройденный курс
training-save-next = Сохранить и следующий
training-quick-help = Enter – сохранить, Shift+Enter – сохранить и перейти к следующему педагогу.
training-without-certificate = без сертификата
training-empty = Курсов пока нет
training-empty-text = Загрузите список курсов из Excel как есть или добавьте пройденный курс.
training-gone = Этой записи о курсе нет. Возможно, её удалили.
training-programme-gone = Такой программы курса здесь нет. Возможно, её удалили.
