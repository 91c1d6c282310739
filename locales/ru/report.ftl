### The screen of reports: which form, for what, in which language, as what. Words printed on the forms are in form.ftl.

## Forms: name and what it is for

report-r4 = Мониторинг прохождения курсов
    .help = Кто, когда и где учился, как выполнен план, у кого подходит срок, все ли сертификаты на месте.
report-r11 = Сведения о педагогических кадрах
    .help = Список для аттестации и национальной базы данных: образование, стаж, категория, последний курс.

## Parameters

report-parameter-year = Учебный год
report-parameter-from = Начало периода
report-parameter-to = Конец периода
report-parameter-department = Отделение
report-parameter-provider = Организация
report-parameter-grouping = Группировка
report-parameter-kinds = Виды обучения
report-parameter-iin = Печатать ИИН
report-parameter-birth-date = Печатать полную дату рождения
report-parameter-both-spellings = Писать имена и названия на двух языках
report-parameter-template = Пустая форма для заполнения
report-document-language = Язык документа
report-language-kk = Казахский
report-language-ru = Русский
report-language-en = Английский
report-language-kk-ru = Казахский и русский
report-grouping-alphabet = По алфавиту
report-grouping-department = По отделениям
report-grouping-provider = По организациям
report-grouping-technology = По технологиям
report-grouping-direction = По направлениям
