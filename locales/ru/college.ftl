### The college: itself, its officials, departments, years, dictionaries and rules.

## College

college-college = Колледж
    .plural = Колледжи
college-college-name-kk = { record-name-kk }
    .help = Полное наименование, как в официальных документах.
college-college-name-ru = { record-name-ru }
college-college-name-en = { record-name-en }
college-college-short-name-kk = { record-short-name-kk }
    .help = Стоит внизу страниц и в узких столбцах.
college-college-short-name-ru = { record-short-name-ru }
college-college-short-name-en = { record-short-name-en }
college-college-kind = Вид
college-college-kind-college = колледж
college-college-kind-higher-college = высший колледж
college-college-bin = БИН
    .help = Бизнес-идентификационный номер: 12 цифр.
college-college-region = Область
college-college-city-kk = Город, район (на казахском)
college-college-city-ru = Город, район (на русском)
college-college-city-en = Город, район (на английском)
college-college-authority-kk = Вышестоящий орган (на казахском)
    .help = Например, управление образования области. Печатается в верхней части форм.
college-college-authority-ru = Вышестоящий орган (на русском)
college-college-authority-en = Вышестоящий орган (на английском)
college-college-document-language = Язык документов
    .help = Не зависит от языка экрана. При выгрузке можно выбрать другой.
college-college-document-language-kk = казахский
college-college-document-language-ru = русский
college-college-document-language-kk-ru = казахский и русский
college-college-document-language-en = английский
college-college-phone = Телефон
college-college-sample = Учебные данные
college-college-note = { record-note }

## Official: who signs and approves

college-official = Подписывающее лицо
    .plural = Подписывающие лица
college-official-duty = Роль
college-official-duty-director = директор
college-official-duty-deputy = заместитель директора
college-official-duty-methodist = методист
college-official-name-kk = Инициалы и фамилия (на казахском)
    .help = Так, как пишут под подписью: Г.К. Темирова.
college-official-name-ru = Инициалы и фамилия (на русском)
college-official-name-en = Инициалы и фамилия (на английском)
college-official-post-kk = Должность (на казахском)
college-official-post-ru = Должность (на русском)
college-official-post-en = Должность (на английском)
college-official-rank = { record-rank }
    .help = Порядок подписей.
college-official-valid-from = { record-valid-from }
college-official-valid-to = { record-valid-to }
college-official-note = { record-note }

## Academic year

college-academic-year = Учебный год
    .plural = Учебные годы
college-academic-year-label = Учебный год
    .help = Два года через тире: 2026–2027.
college-academic-year-start-date = Дата начала
college-academic-year-end-date = Дата окончания
college-academic-year-half-year-split = Начало второго полугодия
college-academic-year-state = Состояние
college-academic-year-state-draft = готовится
college-academic-year-state-open = открыт
college-academic-year-state-closed = закрыт
college-academic-year-note = { record-note }

## Department or commission

college-department = Подразделение
    .plural = Подразделения
college-department-name-kk = { record-name-kk }
college-department-name-ru = { record-name-ru }
college-department-name-en = { record-name-en }
college-department-kind = Вид
college-department-kind-commission = цикловая методическая комиссия (ЦМК)
college-department-kind-department = отделение
college-department-kind-other = другое
college-department-chair = Председатель или заведующий
college-department-secretary = Секретарь
college-department-people-count = Количество педагогов
college-department-archived = { record-archived }
    .help = { record-archived-help }
college-department-note = { record-note }

## Position

college-position = Должность
    .plural = Должности
college-position-name-kk = { record-name-kk }
college-position-name-ru = { record-name-ru }
college-position-name-en = { record-name-en }
college-position-synonyms = { record-synonyms }
    .help = { record-synonyms-help }
college-position-rank = { record-rank }
    .help = { record-rank-help }
college-position-archived = { record-archived }
    .help = { record-archived-help }
college-position-note = { record-note }

## Qualification category

college-category = Квалификационная категория
    .plural = Квалификационные категории
college-category-name-kk = { record-name-kk }
college-category-name-ru = { record-name-ru }
college-category-name-en = { record-name-en }
college-category-synonyms = { record-synonyms }
    .help = { record-synonyms-help }
college-category-rank = { record-rank }
    .help = Растёт от низшей категории к высшей.
college-category-comparable = Сопоставимая категория
    .help = С какой из нынешних категорий сравнивается прежняя.
college-category-archived = { record-archived }
    .help = { record-archived-help }
college-category-note = { record-note }

## Discipline

college-discipline = Дисциплина
    .plural = Дисциплины
college-discipline-name-kk = { record-name-kk }
college-discipline-name-ru = { record-name-ru }
college-discipline-name-en = { record-name-en }
college-discipline-synonyms = { record-synonyms }
    .help = { record-synonyms-help }
college-discipline-archived = { record-archived }
    .help = { record-archived-help }
college-discipline-note = { record-note }

## Learning technology

college-technology = Технология обучения
    .plural = Технологии обучения
college-technology-name-kk = { record-name-kk }
college-technology-name-ru = { record-name-ru }
college-technology-name-en = { record-name-en }
college-technology-synonyms = { record-synonyms }
    .help = { record-synonyms-help }
college-technology-description = Описание
college-technology-parent = Входит в технологию
    .help = Укажите более широкую технологию, если она есть.
college-technology-archived = { record-archived }
    .help = { record-archived-help }
college-technology-note = { record-note }

## Provider of courses

college-provider = Организация, проводящая курсы
    .plural = Организации, проводящие курсы
college-provider-name-kk = { record-name-kk }
college-provider-name-ru = { record-name-ru }
college-provider-name-en = { record-name-en }
college-provider-short-name = Краткое наименование
college-provider-synonyms = { record-synonyms }
    .help = { record-synonyms-help }
college-provider-kind = Вид организации
college-provider-kind-national-centre = национальный центр
college-provider-kind-centre = центр
college-provider-kind-academy = академия
college-provider-kind-university = высшее учебное заведение
college-provider-kind-employer = работодатель
college-provider-kind-platform = онлайн-платформа
college-provider-kind-foreign = зарубежная организация
college-provider-kind-other = другое
college-provider-contacts = Контакты
college-provider-archived = { record-archived }
    .help = { record-archived-help }
college-provider-note = { record-note }

## Former name of a provider

college-provider-name = Прежнее наименование организации
    .plural = Прежние наименования организаций
college-provider-name-provider = Организация
college-provider-name-name-kk = { record-name-kk }
college-provider-name-name-ru = { record-name-ru }
college-provider-name-name-en = { record-name-en }
college-provider-name-valid-from = { record-valid-from }
college-provider-name-valid-to = { record-valid-to }
    .help = Документы, выданные в этот срок, печатаются с этим наименованием.
college-provider-name-basis = Основание
college-provider-name-note = { record-note }

## Kind of training

college-training-kind = Вид обучения
    .plural = Виды обучения
college-training-kind-name-kk = { record-name-kk }
college-training-kind-name-ru = { record-name-ru }
college-training-kind-name-en = { record-name-en }
college-training-kind-synonyms = { record-synonyms }
    .help = { record-synonyms-help }
college-training-kind-rank = { record-rank }
    .help = { record-rank-help }
college-training-kind-counts = Засчитывается в срок повышения квалификации
    .help = После такого обучения срок следующего курса отсчитывается заново.
college-training-kind-opens-case = Открывает посткурсовое сопровождение
    .help = Когда по такому курсу получен сертификат, сопровождение открывается само.
college-training-kind-archived = { record-archived }
    .help = { record-archived-help }
college-training-kind-note = { record-note }

## Level

college-level = Уровень
    .plural = Уровни
college-level-name-kk = { record-name-kk }
college-level-name-ru = { record-name-ru }
college-level-name-en = { record-name-en }
college-level-synonyms = { record-synonyms }
    .help = { record-synonyms-help }
college-level-rank = { record-rank }
    .help = Растёт от низшего уровня к высшему.
college-level-evidence-points = Баллы подтверждающего документа
    .help = Столько баллов один проверенный документ этого уровня добавляет при расчёте посткурсового уровня.
college-level-archived = { record-archived }
    .help = { record-archived-help }
college-level-note = { record-note }

## Legal basis: what forms cite

college-legal-basis = Правовое основание
    .plural = Правовые основания
college-legal-basis-name-kk = { record-name-kk }
    .help = Как пишется в формах: вид документа, дата, номер.
college-legal-basis-name-ru = { record-name-ru }
college-legal-basis-name-en = { record-name-en }
college-legal-basis-synonyms = { record-synonyms }
    .help = { record-synonyms-help }
college-legal-basis-subject = Что обосновывает
college-legal-basis-subject-post-course = посткурсовое сопровождение
college-legal-basis-rank = { record-rank }
    .help = В этом порядке основания стоят в формах.
college-legal-basis-archived = { record-archived }
    .help = { record-archived-help }
college-legal-basis-note = { record-note }

## Kind of evidence

college-evidence-kind = Вид подтверждающего документа
    .plural = Виды подтверждающих документов
college-evidence-kind-name-kk = { record-name-kk }
college-evidence-kind-name-ru = { record-name-ru }
college-evidence-kind-name-en = { record-name-en }
college-evidence-kind-synonyms = { record-synonyms }
    .help = { record-synonyms-help }
college-evidence-kind-rank = { record-rank }
    .help = { record-rank-help }
college-evidence-kind-archived = { record-archived }
    .help = { record-archived-help }
college-evidence-kind-note = { record-note }

## Usual hours of a course

college-hours-preset = Количество часов курса
    .plural = Количество часов курсов
college-hours-preset-hours = Количество часов
college-hours-preset-archived = { record-archived }
    .help = { record-archived-help }
college-hours-preset-note = { record-note }

## Rule: a value that holds between two days

college-rule = Правило
    .plural = Правила
college-rule-code = Правило
college-rule-code-pd-interval-months = Промежуток между курсами повышения квалификации
college-rule-code-pd-amber-months = Предупреждение о сроке курсов
college-rule-code-pd-min-hours = Наименьшее число часов засчитываемого курса
college-rule-code-attestation-interval-months = Промежуток между аттестациями
college-rule-code-attestation-amber-months = Предупреждение об аттестации
college-rule-code-attestation-red-months = Срочное предупреждение об аттестации
college-rule-code-young-specialist-months = Стаж, при котором педагог считается молодым специалистом
college-rule-code-pc-min-hours = Наименьшее число часов курса, после которого открывается сопровождение
college-rule-code-pc-from-course-end = Начало сопровождения: 0 – день выдачи сертификата, 1 – последний день курса
college-rule-code-pc-window-months = Срок от начала сопровождения до итогового мониторинга
college-rule-code-pc-grace-days = Время на итоговый мониторинг, после которого он считается просроченным
college-rule-code-pc-soon-days = Предупреждение о близком итоговом мониторинге
college-rule-code-pc-stuck-days = Перерыв, после которого сопровождение считается без движения
college-rule-code-pc-min-entry-surveys = Для закрытия: наименьшее число входных анкет
college-rule-code-pc-min-final-surveys = Для закрытия: наименьшее число итоговых анкет
college-rule-code-pc-min-evidence = Для закрытия: наименьшее число проверенных подтверждающих документов
college-rule-code-pc-min-reflections = Для закрытия: наименьшее число рефлексивных анализов
college-rule-code-pc-weight-survey = Доля прироста по анкетам в расчёте уровня
college-rule-code-pc-weight-results = Доля ожидаемых результатов в расчёте уровня
college-rule-code-pc-weight-evidence = Доля подтверждающих документов в расчёте уровня
college-rule-code-pc-weight-reflection = Доля рефлексивного анализа в расчёте уровня
college-rule-code-pc-band-high = Нижняя граница высокого уровня
college-rule-code-pc-band-medium = Нижняя граница среднего уровня
college-rule-value = Значение
college-rule-unit = Единица
college-rule-unit-months = месяцы
college-rule-unit-days = дни
college-rule-unit-hours = часы
college-rule-unit-years = годы
college-rule-unit-count = штуки
college-rule-unit-percent = проценты
college-rule-valid-from = { record-valid-from }
    .help = С этого дня действует это значение. Если приказ его меняет, добавьте новую строку: прежние дни считаются по старому значению.
college-rule-valid-to = { record-valid-to }
college-rule-source = Документ-основание
college-rule-note = { record-note }

college-technology-merged-into = Объединена с технологией

## Observation criterion

college-observation-criterion = Критерий наблюдения
    .plural = Критерии наблюдения
college-observation-criterion-name-kk = { record-name-kk }
college-observation-criterion-name-ru = { record-name-ru }
college-observation-criterion-name-en = { record-name-en }
college-observation-criterion-synonyms = { record-synonyms }
college-observation-criterion-rank = { record-rank }
college-observation-criterion-archived = { record-archived }
college-observation-criterion-note = { record-note }
college-observation-criterion-sheet = На каком листе
college-observation-criterion-sheet-lesson = наблюдение занятия
college-observation-criterion-sheet-diagnosis = диагностика молодого педагога

college-rule-code-head-experience-years = Руководитель группы: наименьший стаж в технологии
college-rule-code-head-course-max-months = Руководитель группы: давность курса по технологии; 0 – не ограничена
college-rule-code-head-max-groups = Групп у одного руководителя без предупреждения
college-rule-code-group-min-size = Наименьшее число членов группы
college-rule-code-group-max-per-person = Групп у одного педагога без замечания
college-rule-code-group-ready-days = От начала года до готовности группы: положение, руководитель, план
college-rule-code-group-min-sessions = Наименьшее число заседаний группы за год
college-rule-code-mentor-order-days = От приёма на работу до приказа о наставничестве, рабочих дней
college-rule-code-mentor-period-months = Обычный срок наставничества
college-rule-code-mentor-max-mentees = Наставляемых у одного наставника без предупреждения
college-rule-code-mentee-months = Педагогический стаж наставляемого
college-rule-code-mentor-silence-days = Дней без встреч, после которых пара видна на странице дня
college-rule-code-memorandum-alert-days = За сколько дней предупреждать об окончании меморандума
college-rule-code-event-summary-days = Срок внесения итогов после мероприятия
college-rule-code-decision-warn-days = За сколько дней напоминать о сроке решения
college-rule-code-plan-approve-days = Срок утверждения плана от начала учебного года
college-rule-code-review-warn-days = За сколько дней напоминать о пересмотре документа

## Direction of work

college-plan-direction = Направление работы
    .plural = Направления работы
college-plan-direction-name-kk = { record-name-kk }
college-plan-direction-name-ru = { record-name-ru }
college-plan-direction-name-en = { record-name-en }
college-plan-direction-synonyms = { record-synonyms }
    .help = { record-synonyms-help }
college-plan-direction-rank = { record-rank }
    .help = { record-rank-help }
college-plan-direction-archived = { record-archived }
    .help = { record-archived-help }
college-plan-direction-note = { record-note }

## Completion form

college-completion-form = Форма завершения
    .plural = Формы завершения
college-completion-form-name-kk = { record-name-kk }
college-completion-form-name-ru = { record-name-ru }
college-completion-form-name-en = { record-name-en }
college-completion-form-synonyms = { record-synonyms }
    .help = { record-synonyms-help }
college-completion-form-rank = { record-rank }
    .help = { record-rank-help }
college-completion-form-archived = { record-archived }
    .help = { record-archived-help }
college-completion-form-note = { record-note }

## Responsible role

college-responsible-role = Ответственный по должности
    .plural = Ответственные по должности
college-responsible-role-name-kk = { record-name-kk }
college-responsible-role-name-ru = { record-name-ru }
college-responsible-role-name-en = { record-name-en }
college-responsible-role-synonyms = { record-synonyms }
    .help = { record-synonyms-help }
college-responsible-role-rank = { record-rank }
    .help = { record-rank-help }
college-responsible-role-archived = { record-archived }
    .help = { record-archived-help }
college-responsible-role-note = { record-note }

## Kind of event

college-event-kind = Вид мероприятия
    .plural = Виды мероприятий
college-event-kind-name-kk = { record-name-kk }
college-event-kind-name-ru = { record-name-ru }
college-event-kind-name-en = { record-name-en }
college-event-kind-synonyms = { record-synonyms }
    .help = { record-synonyms-help }
college-event-kind-rank = { record-rank }
    .help = { record-rank-help }
college-event-kind-sort = Как считается в отчётах
college-event-kind-sort-meeting = встреча, заседание
college-event-kind-sort-talk = мероприятие с выступлениями
college-event-kind-sort-master-class = мастер-класс
college-event-kind-sort-lesson = открытый урок
college-event-kind-sort-contest = конкурс
college-event-kind-sort-other = другое
college-event-kind-archived = { record-archived }
    .help = { record-archived-help }
college-event-kind-note = { record-note }

## Kind of document

college-document-kind = Вид документа
    .plural = Виды документов
college-document-kind-name-kk = { record-name-kk }
college-document-kind-name-ru = { record-name-ru }
college-document-kind-name-en = { record-name-en }
college-document-kind-synonyms = { record-synonyms }
    .help = { record-synonyms-help }
college-document-kind-rank = { record-rank }
    .help = { record-rank-help }
college-document-kind-code = Код
college-document-kind-number-template = Шаблон номера
    .help = Вместо # ставится следующий номер, вместо % – год.
college-document-kind-needs-coordination = Согласуется с локальными актами
college-document-kind-local-act = Локальный акт
college-document-kind-review-months = Пересмотр через (месяцев)
college-document-kind-archived = { record-archived }
    .help = { record-archived-help }
college-document-kind-note = { record-note }

## Day off

college-day-off = Выходной или рабочий день
    .plural = Выходные и рабочие дни
college-day-off-date = День
    .help = День из списка важнее правила календаря: Курбан-айт, дни, перенесённые постановлением Правительства.
college-day-off-kind = Вид
college-day-off-kind-day-off = выходной день
college-day-off-kind-working-day = рабочий день
college-day-off-name-kk = { record-name-kk }
college-day-off-name-ru = { record-name-ru }
college-day-off-name-en = { record-name-en }
college-day-off-note = { record-note }
