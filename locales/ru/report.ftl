### The screen of reports: which form, for what, in which language, as what. Words printed on the forms are in form.ftl.

## Forms: name and what it is for

report-r2 = План работы группы
    .help = План группы или Школы на учебный год: руководитель, цель, задачи, пункты по этапам, занятия по видам.
report-r2-a = Состав группы
    .help = Члены: категория, стаж в технологии, курс, роль, основание; педагоги всех групп и те, кто состоит в нескольких.
report-r2-b = Годовой отчёт группы
    .help = Занятия и посещаемость, выполнение плана, продукты, подтверждающие документы, результаты членов, трудности, задачи на следующий год.
report-r2-passport = Паспорт группы
    .help = Паспорт группы на одной странице: создание, положение, руководитель, роли, продукты, сравнение по годам.
report-r4 = Мониторинг прохождения курсов
    .help = Кто, когда и где учился, как выполнен план, у кого подходит срок, все ли сертификаты на месте.
report-r5 = Отчёт о посткурсовом сопровождении
    .help = Кого сопровождают, этап, баллы анкет, подтверждающие документы, уровень, что закрыто в срок.
report-r5-card = Карта посткурсового сопровождения
    .help = Один педагог, один курс: результаты, помощь, анкеты, подтверждающие документы, рефлексивный анализ, расчёт уровня.
report-r6 = Отчёт о наставничестве
    .help = Наставники и молодые специалисты: приказ, встречи, посещённые занятия, диагностика, вывод, оставшиеся на работе через год.
report-r6-a = План наставника
    .help = План работы одного наставника с молодым специалистом.
report-r6-b = Лист посещения занятия
    .help = Наблюдение одного занятия: баллы по критериям, сильные стороны, рекомендации. Лист, не открытый для других, не печатается.
report-r6-c = План и посещаемость школы молодого педагога
    .help = План школы молодого педагога на учебный год и таблица посещаемости.
report-r9 = Годовой отчёт о методической работе
    .help = Кадровый состав, повышение квалификации, аттестация, посткурсовое сопровождение: показатели рядом с прошлым годом, диаграммы.
report-r11 = Сведения о педагогических кадрах
    .help = Список для аттестации и национальной базы данных: образование, стаж, категория, последний курс.
report-r12 = Протокол заседания
    .help = Протокол одного заседания: присутствовавшие, повестка, слушали, выступили, решили.
report-technologies = Карта технологий
    .help = В каком отделении кто осваивает, применяет технологию и делится опытом; пробелы.

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
report-parameter-data-only = Только лист «Данные» (для длинных списков)
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

## The screen of reports

report-period = Период
report-period-dates = с … по …
report-all-departments = все отделения
report-all-providers = все организации
report-parameters = О чём отчёт
report-sheets = Листы отчёта
report-table = Таблица отчёта
report-loading = Отчёт готовится…
report-save = Сохранить в Excel
# $name (text): file
report-saved = Сохранено: { $name }
# $sheets, $rows (numbers)
report-saved-counts = листов: { $sheets }, строк: { $rows }
report-show-file = Открыть
report-show-folder = Показать в папке
# $figure (text)
report-drill = { $figure }: показать строки
# $figure (text)
report-rows-of = Строки, из которых сложилось число { $figure }
report-rows-of-text = Строки, из которых это сложилось
# $count (number)
report-more-rows = Показать ещё строки, осталось: { $count }
report-options = Что печатать
report-all-of-period = Все за период (до 50)
report-all-together = Все за период вместе
report-subject = О чём
