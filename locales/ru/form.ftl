### Words printed on the office's forms: official style, another family than the words of the screen (domain.md §5.9).
### In the bilingual document a head stands in Kazakh over Russian; what fills a cell is never doubled.

## Approval, signatures, last lines

form-agreed = СОГЛАСОВАНО
form-approved = УТВЕРЖДАЮ
form-considered = Рассмотрено на заседании методического совета, протокол № ____ от «____» __________ 20__ г.
form-blank-date = «____» __________ 20__ г.
# The mark behind a year, for the one date of a bilingual form: 20__ ж./г.
form-year-mark = г.
form-post-director = Директор
form-post-deputy = Заместитель директора
form-post-methodist = Методист
form-executor = Исполнитель
form-phone = тел.
form-official-use = Для служебного пользования

## Days under the title

# $year (text): 2025–2026; $days (text): 01.09.2025 – 30.06.2026
form-academic-year-days = { $year } учебный год ({ $days })
form-academic-year = { $year } учебный год
form-calendar-year = { $year } год
form-period-days = Период: { $days }
form-as-of = по состоянию на { $date }

## Columns and labels of many forms

form-number = № п/п
form-name-short = Ф.И.О.
form-name-full = Фамилия, имя, отчество (при наличии)
form-position-discipline = Должность, дисциплина
form-department = Отделение (ЦМК)
form-note = Примечание
form-iin = ИИН
form-birth-year = Год рождения
form-birth-date = Дата рождения
form-total = Итого
form-unknown = не указано
form-present = есть
form-absent = нет
form-no-department = Отделение не указано
form-no-provider = Организация не указана
form-no-technology = Технология не указана
form-no-direction = Направление не указано
form-no-year = Дата не указана

## R4, monitoring of PD courses

form-r4-title = Мониторинг прохождения курсов повышения квалификации
form-r4-summary-tab = R4-A Сводная таблица
form-r4-summary-title = Сводная таблица
form-r4-totals-tab = R4-A Итоги
form-r4-totals-title = Итоговые показатели
form-r4-plan-tab = R4-B Выполнение плана
form-r4-plan-title = План и его выполнение
form-r4-coverage-tab = R4-C Охват курсами
form-r4-coverage-title = Охват педагогов курсами
form-r4-certificates-tab = R4-D Сертификаты
form-r4-certificates-title = Реестр сертификатов
form-r4-topic = Тема курса
form-r4-provider = Организация (провайдер)
form-r4-period = Период
form-r4-start = с
form-r4-end = по
form-r4-hours = Количество часов
form-r4-format = Форма (очно, дистанционно)
form-r4-funding = Источник финансирования
form-r4-certificate = № сертификата
form-r4-issued = Дата выдачи
form-r4-document = Вид документа
form-r4-file = Файл
form-r4-same = Повторы
# $records, $teachers, $hours (numbers)
form-r4-summary-sentence = Всего: курсов – { $records }, педагогов – { $teachers }, часов – { $hours }.
form-r4-group-total = Итого: курсов – { $records }, педагогов – { $teachers }
form-r4-year-total = Итого за учебный год: курсов – { $records }, педагогов – { $teachers }
form-r4-total-label = Показатель
form-r4-total-records = Количество курсов
form-r4-total-teachers = Количество педагогов
form-r4-total-hours = Количество часов
form-r4-total-mean = В среднем часов на педагога
form-r4-by-provider = По организациям
form-r4-by-hours = По объёму часов
form-r4-by-format = По форме
form-r4-by-funding = По источнику финансирования
form-r4-band-1 = менее 36 часов
form-r4-band-2 = 36–71 ч.
form-r4-band-3 = 72–79 ч.
form-r4-band-4 = 80–143 ч.
form-r4-band-5 = 144 часа и более
# $count (number), $days (text): a period
form-r4-undated = Курсов без даты, не вошедших в период: { $count }.
form-r4-summer = Курсов, завершённых после учебного года ({ $days }) и не вошедших в отчёт: { $count }.
form-r4-plan-year = План { $year } года
form-r4-plan-year-total = Итого за { $year } год
form-r4-planned = Запланировано
form-r4-in-time = Пройдено в срок
form-r4-late = Пройдено с опозданием
form-r4-not-done = Не пройдено
form-r4-plan-share = Выполнение плана, %
form-r4-unplanned = Пройдено вне плана
# $planned, $done, $unplanned (numbers)
form-r4-plan-sentence = Запланировано курсов – { $planned }, пройдено – { $done }, вне плана – { $unplanned }.
form-r4-no-plan = План курсов на этот период не внесён.
form-r4-plan-note = План считается по календарным годам: курс, завершённый в год плана, пройден в срок, завершённый позже – с опозданием.
form-r4-teachers = Количество педагогов
# $months (number)
form-r4-covered = Прошли курсы за { $months } мес.
form-r4-coverage-share = Охват, %
form-r4-soon = Срок наступает в течение { $months } мес.
form-r4-overdue = Просрочено
# $teachers, $covered, $overdue (numbers)
form-r4-coverage-sentence = Педагогов – { $teachers }, из них прошли курсы – { $covered }, просрочили – { $overdue }.
form-r4-not-yet-due = Педагогов, у которых срок первых курсов ещё не наступил: { $count }.
# $hours, $months (numbers)
form-r4-coverage-note = Учтены курсы объёмом не менее { $hours } ч., завершённые сертификатом; срок – { $months } мес.
# $rows (text): 3, 7
form-r4-twice-rows = повтор: № { $rows }
form-r4-twice-elsewhere = повтор в другом периоде
form-r4-without-file = Документов без прикреплённого файла: { $count }.
form-r4-without-number = Документов без номера: { $count }.
form-r4-twice = Документов с повторяющимся номером и организацией: { $count }.

## R5, post-course support and monitoring

form-r5-title = Отчёт о посткурсовом сопровождении и мониторинге деятельности педагогов
form-r5-list-tab = R5 Отчёт
form-r5-list-title = Сводная таблица
form-r5-totals-tab = R5 Итоги
form-r5-totals-title = Итоговые показатели
form-r5-evidence-tab = R5 Подтверждающие документы
form-r5-evidence-title = Подтверждающие документы по видам и уровням
form-r5-course = Курс (тема, организация, часы)
form-r5-certificate = Сертификат (№, дата)
form-r5-window = Период сопровождения (начало – самое раннее окончание)
form-r5-surveys = Анкетирование (балл)
form-r5-entry = входное
form-r5-intermediate = промежуточное
form-r5-final = итоговое
form-r5-evidence = Подтверждающие документы (количество)
form-r5-evidence-all = всего
form-r5-oblast = областные
form-r5-republic = республиканские
form-r5-international = международные
form-r5-reflection = Рефлексивный анализ (дата)
form-r5-results = Реализация ожидаемых результатов, %
form-r5-level = Уровень
form-r5-stage = Этап (состояние)
form-r5-final-date = Дата итогового мониторинга
form-r5-curator = Ответственный
# $cases, $teachers (numbers)
form-r5-total = Итого: сопровождений – { $cases }, педагогов – { $teachers }
form-r5-group-total = По организации (отделению): сопровождений – { $cases }, педагогов – { $teachers }
form-r5-method = Методика расчёта уровня: локальная. До итогового мониторинга уровень указан предварительно.
# $cases, $in_window, $awaiting, $closed, $overdue, $suspended (numbers)
form-r5-sentence = Всего: сопровождений – { $cases }, из них в периоде сопровождения – { $in_window }, ожидают итогового мониторинга – { $awaiting }, закрыто – { $closed }, просрочено – { $overdue }, приостановлено – { $suspended }.
form-r5-states = Состояние сопровождения
form-r5-cases = Всего сопровождений
form-r5-in-window = В периоде сопровождения
form-r5-awaiting-final = Ожидает итогового мониторинга
form-r5-extended = Продлено
form-r5-overdue = Просрочено
form-r5-suspended = Приостановлено
form-r5-closed = Закрыто
form-r5-terminated = Прекращено досрочно
form-r5-declined = Признано ненужным
form-r5-levels = Распределение по уровням
form-r5-level-closed = Закрытые сопровождения
form-r5-level-provisional = Предварительно
form-r5-level-all = Всего
form-r5-share = Доля, %
form-r5-gains = Результаты
form-r5-surveyed = Прошли входное и итоговое анкетирование
form-r5-entry-mean = Средний балл входного анкетирования
form-r5-final-mean = Средний балл итогового анкетирования
form-r5-gain = Средний прирост, балл
form-r5-to-close = Подлежало закрытию
form-r5-in-time = Закрыто в срок
form-r5-in-time-share = Закрыто в срок, %
form-r5-in-time-note = Доля закрытых в срок: числитель – закрытые не позднее срока итогового мониторинга, знаменатель – закрытые и просроченные. Прекращённые, признанные ненужными и приостановленные не учитываются.
form-r5-evidence-kind = Вид
form-r5-evidence-note = Учтены только проверенные документы, датированные внутри периода сопровождения; документ, относящийся к нескольким сопровождениям, считается один раз.
# $acts (text): legal acts
form-legal-basis = Правовое основание: { $acts }
form-level-provisional = предварительно
form-level-by-hand = установлен вручную
form-level-final = окончательный

## R5-A, individual card of post-course support

form-r5-card-title = Индивидуальная карта посткурсового сопровождения педагога
form-r5-card-tab = Пустая карта
form-r5-card-teacher = Педагог
form-r5-card-curator = Ответственный за сопровождение
form-r5-card-facts = 1. Сведения о педагоге и курсе
form-r5-card-results = 2. Реализация ожидаемых результатов
form-r5-card-support = 3. Оказанная помощь
form-r5-card-surveys = 4. Анкетирование
form-r5-card-evidence = 5. Документы, подтверждающие профессиональное развитие
form-r5-card-reflection = 6. Рефлексивный анализ
form-r5-card-level = 7. Уровень и его расчёт
form-r5-card-conclusion = 8. Заключение
form-r5-card-recommendations = 9. Рекомендации
form-r5-card-fact = Сведения
form-r5-card-value = Содержание
form-r5-card-name = Фамилия, имя, отчество (при наличии)
form-r5-card-post = Должность, отделение
form-r5-card-course = Тема курса
form-r5-card-provider = Организация (провайдер)
form-r5-card-dates = Период и объём курса
form-r5-card-certificate = Сертификат (№, дата)
form-r5-card-window = Период сопровождения (начало – самое раннее окончание)
form-r5-card-deadline = Срок итогового мониторинга
form-r5-card-stage = Этап (состояние)
form-r5-card-responsible = Ответственный за сопровождение
form-r5-card-result = Ожидаемый результат
form-r5-card-point-entry = Входная оценка
form-r5-card-point-intermediate = Промежуточная оценка
form-r5-card-point-final = Итоговая оценка
form-r5-card-date = Дата
form-r5-card-support-kind = Вид помощи
form-r5-card-channel = Канал связи
form-r5-card-content = Содержание
form-r5-card-helper = Кто оказал помощь
form-r5-card-survey-stage = Этап
form-r5-card-survey-mode = Способ заполнения
form-r5-card-mean = Средний балл
form-r5-card-evidence-kind = Вид
form-r5-card-evidence-title = Название
form-r5-card-evidence-level = Уровень
form-r5-card-inside = В периоде сопровождения
form-r5-card-verified = Проверка
form-r5-card-prompt = Вопрос
form-r5-card-answer = Ответ педагога
form-r5-card-no-reflection = Рефлексивный анализ ещё не представлен.
# $date (text), $state (text), $score (text): 1 to 5 or a dash
form-r5-card-reflection-sentence = Дата: { $date }; состояние: { $state }; самооценка (1–5): { $score }.
form-r5-card-component = Составляющая
form-r5-card-points = Баллы (0–100)
form-r5-card-weight = Вес, %
form-r5-card-weight-share = Доля в расчёте, %
form-r5-card-product = Баллы с учётом доли
form-r5-card-score = Общий балл
form-r5-card-no-level = Для расчёта уровня данных недостаточно.
# $level (text), $score (text)
form-r5-card-level-provisional = Уровень: { $level } (предварительно); расчётный балл: { $score }.
form-r5-card-level-final = Уровень: { $level }; расчётный балл: { $score }.
# $note (text): the reason; $level (text): the computed level
form-r5-card-by-hand = Уровень установлен вручную. Обоснование: { $note }. Расчётный уровень: { $level }.
# $high, $medium (numbers)
form-r5-card-method = Методика расчёта уровня: локальная. Нижняя граница высокого уровня – { $high }, среднего – { $medium }. Составляющая без данных исключается, её вес распределяется между остальными.
form-component-survey = Прирост по анкетированию
form-component-results = Ожидаемые результаты
form-component-evidence = Подтверждающие документы
form-component-reflection = Рефлексивный анализ
form-component-empty = нет данных
form-rating-0 = не применяет
form-rating-1 = применяет эпизодически
form-rating-2 = применяет системно
form-rating-3 = делится с коллегами
form-reflection-learnt = Чему научился на курсе
form-reflection-used = Что применяю (занятия, группы, даты)
form-reflection-effect = Влияние на обучающихся
form-reflection-difficulties = Какие были трудности
form-reflection-shared = Чем и с кем поделился
form-reflection-next-steps = Следующие шаги
form-yes = да
form-no = нет

## R9, annual report

# $year (text): 2025–2026
form-r9-title = Отчёт (анализ) о методической работе за { $year } учебный год
form-r9-title-period = Отчёт (анализ) о методической работе
form-r9-text-tab = R9 Отчёт
form-r9-text-title = Текст отчёта
form-r9-indicators-tab = R9 Показатели
form-r9-indicators-title = Таблица показателей
form-r9-charts-tab = R9 Диаграммы
form-r9-charts-title = Диаграммы
# $count (number) of teachers
form-r9-education-unknown = I02: уровень образования не внесён, педагогов: { $count }. Они входят в общее число, но не в число имеющих высшее образование.
# $count (number), $days (text): a period
form-r9-summer-courses = Курсов, завершённых после учебного года ({ $days }) и не вошедших в отчёт: { $count }.
# $count (number), $days (text): a period
form-r9-summer-events = Мероприятий, проведённых после учебного года ({ $days }) и не вошедших в отчёт: { $count }.
form-r9-section-goal = Цель, задачи, тема
form-r9-section-staff = Кадровый состав
form-r9-section-training = Повышение квалификации
form-r9-section-attestation = Аттестация
form-r9-section-post-course = Посткурсовое сопровождение
form-r9-section-groups = Школа мастерства и творческие группы
form-r9-section-mentoring = Наставничество
form-r9-section-events = Мероприятия, распространение опыта, конкурсы
form-r9-section-publications = Публикации и методическая продукция
form-r9-section-network = Сетевое взаимодействие
form-r9-section-plan = Выполнение плана
form-r9-nothing = За отчётный и прошлый учебные годы сведений по этому разделу не внесено.
form-r9-section-conclusions = Проблемы и выводы
form-r9-section-next-year = Задачи на следующий учебный год
form-r9-topic = Тема методической работы
form-r9-goal = Цель
form-r9-tasks = Задачи
form-r9-appendices = Приложения
# $label (text), $value (text), $last (text): figures
form-r9-sentence = { $label }: { $value }; в прошлом году – { $last }.
form-r9-sentence-alone = { $label }: { $value }.
form-r9-code = Код
form-r9-indicator = Показатель
form-r9-unit = Ед. изм.
# $year (text)
form-r9-last-year = Прошлый год { $year } (расчётно)
form-r9-this-year = Отчётный год { $year }
form-r9-deviation = Отклонение (+/–)
form-r9-growth = Темп роста, %
form-r9-plan = План
form-r9-fulfilment = Выполнение, %
form-r9-explanation = Пояснение
# $part, $whole (numbers)
form-r9-part-of = числитель – { $part }, знаменатель – { $whole }
# $count (number)
form-r9-mean-of = рассчитано по { $count }
# $this, $last (text): days
form-r9-note = Отчётный год рассчитан на { $this }, прошлый – на { $last }. Прошлый год взят не из утверждённых данных, а рассчитан по нынешним. Отклонение долей дано в процентных пунктах. Если плана нет, план и выполнение оставлены пустыми. Определения показателей – на листе данных.
form-r9-chart-categories = Квалификационные категории педагогов
form-r9-chart-coverage = Охват курсами повышения квалификации
form-r9-chart-levels = Уровни посткурсового сопровождения
form-r9-level = Уровень
form-r9-level-none = не указан
form-r9-level-own = Мероприятия колледжа
form-r9-level-other = Мероприятия других организаций
form-r9-level-prizes = Призовые места
form-r9-level-generalised = Обобщён опыт
form-r9-chart-events = Мероприятия по уровням
form-measure-people = чел.
form-measure-percent = %
form-measure-years = лет
form-measure-records = ед.
form-measure-hours = ч.
form-measure-marks = балл
form-indicator-staff = Всего педагогов
form-definition-staff = Педагоги, работающие на дату расчёта, включая находящихся в отпусках.
form-indicator-staff-full = из них штатных
form-definition-staff-full = Педагоги, для которых колледж – основное место работы.
form-indicator-staff-part = из них совместителей и почасовиков
form-definition-staff-part = Педагоги, работающие по совместительству или с почасовой оплатой.
form-indicator-higher = Доля педагогов с высшим образованием
form-definition-higher = Числитель: педагоги с высшим или послевузовским образованием; знаменатель: все педагоги.
form-indicator-masters = Доля педагогов со степенью магистра, доктора философии
form-definition-masters = Числитель: педагоги, у которых внесена степень или послевузовское образование; знаменатель: все педагоги.
form-indicator-experience = Средний педагогический стаж
form-definition-experience = Числитель: сумма педагогического стажа, лет; знаменатель: педагоги с известным стажем.
form-indicator-young = Доля молодых специалистов
form-definition-young = Числитель: молодые специалисты (стаж меньше срока по правилу или отмечены вручную); знаменатель: все педагоги.
form-indicator-age-29 = Педагоги моложе 30 лет
form-definition-age-29 = Педагоги, которым на дату расчёта полных лет не более 29.
form-indicator-age-39 = Педагоги 30–39 лет
form-definition-age-39 = Педагоги, которым на дату расчёта полных лет от 30 до 39.
form-indicator-age-49 = Педагоги 40–49 лет
form-definition-age-49 = Педагоги, которым на дату расчёта полных лет от 40 до 49.
form-indicator-age-59 = Педагоги 50–59 лет
form-definition-age-59 = Педагоги, которым на дату расчёта полных лет от 50 до 59.
form-indicator-age-60 = Педагоги 60 лет и старше
form-definition-age-60 = Педагоги, которым на дату расчёта полных лет 60 и более.
form-indicator-age-unknown = Педагоги без даты рождения
form-definition-age-unknown = Педагоги, чья дата рождения не внесена и возрастная группа не определена.
form-indicator-category = Категория
form-definition-category = Педагоги, чья последняя присвоенная категория – эта.
form-indicator-category-share = Доля категории
form-definition-category-share = Числитель: педагоги с этой категорией; знаменатель: все педагоги.
form-indicator-uncategorised = Педагоги без категории
form-definition-uncategorised = Педагоги, которым к дате расчёта категория не присвоена.
form-indicator-uncategorised-share = Доля педагогов без категории
form-definition-uncategorised-share = Числитель: педагоги без категории; знаменатель: все педагоги.
form-indicator-category-high = Доля педагогов-экспертов, исследователей, мастеров
form-definition-category-high = Числитель: педагоги-эксперты, исследователи, мастера и сопоставимые прежние категории; знаменатель: все педагоги.
form-indicator-attested = Аттестованы в течение года
form-definition-attested = Педагоги, которым категория присвоена в периоде; план: педагоги, у которых в периоде истекает срок категории; выполнение: аттестованные из них.
form-indicator-attested-share = Доля аттестованных
form-definition-attested-share = Числитель: аттестованные в периоде; знаменатель: все педагоги.
form-indicator-trained = Прошли курсы в течение года
form-definition-trained = Работающие на дату расчёта педагоги, чьи курсы завершились в периоде, каждый один раз.
form-indicator-trained-share = Доля прошедших курсы
form-definition-trained-share = Числитель: работающие на дату расчёта педагоги, чьи курсы завершились в периоде; знаменатель: все педагоги.
form-indicator-trained-left = Прошли курсы, но на дату расчёта не работают
form-definition-trained-left = Педагоги, чьи курсы завершились в периоде, но на дату расчёта не работающие; в долю не входят.
form-indicator-courses = Пройдено курсов
form-definition-courses = Записи о курсах, завершённых в периоде.
form-indicator-hours = Всего часов курсов
form-definition-hours = Сумма часов курсов, завершённых в периоде.
form-indicator-hours-mean = В среднем часов на педагога
form-definition-hours-mean = Числитель: всего часов курсов; знаменатель: все педагоги, прошедшие курсы, включая не работающих на дату расчёта.
form-indicator-covered = Доля прошедших курсы в установленный срок
form-definition-covered = Числитель: педагоги, прошедшие учитываемые курсы в течение срока по правилу; знаменатель: работающие педагоги, не находящиеся в отпуске.
form-indicator-interns = Преподаватели спецдисциплин и мастера, прошедшие стажировку на производстве
form-definition-interns = Преподаватели специальных дисциплин и мастера производственного обучения, чья стажировка завершилась в периоде.
form-indicator-provider = Курсы по организации
form-definition-provider = Записи о курсах этой организации, завершённых в периоде.
form-indicator-provider-unknown = Курсы без указания организации
form-definition-provider-unknown = Записи о завершённых в периоде курсах, у которых организация не внесена.
form-indicator-cases = Посткурсовое сопровождение, всего
form-definition-cases = Сопровождения, чей период пересекается с отчётным.
form-indicator-cases-open = из них открыто
form-definition-cases-open = Сопровождения, на дату расчёта не закрытые, не прекращённые и не признанные ненужными.
form-indicator-cases-closed = из них закрыто
form-definition-cases-closed = Сопровождения, итоговый мониторинг которых прошёл в периоде.
form-indicator-cases-overdue = из них просрочено
form-definition-cases-overdue = Не закрытые сопровождения, срок итогового мониторинга которых на дату расчёта прошёл.
form-indicator-in-time = Доля закрытых в срок
form-definition-in-time = Числитель: закрытые не позднее срока; знаменатель: закрытые и просроченные.
form-indicator-level-high = Высокий уровень
form-definition-level-high = Сопровождения с высоким уровнем, включая предварительный; прекращённые и признанные ненужными не учитываются.
form-indicator-level-medium = Средний уровень
form-definition-level-medium = Сопровождения со средним уровнем, включая предварительный; прекращённые и признанные ненужными не учитываются.
form-indicator-level-low = Низкий уровень
form-definition-level-low = Сопровождения с низким уровнем, включая предварительный; прекращённые и признанные ненужными не учитываются.
form-indicator-gain = Средний прирост балла анкетирования
form-definition-gain = Числитель: сумма разностей баллов итогового и входного анкетирования; знаменатель: сопровождения с обоими анкетированиями.
form-indicator-groups = Работало групп
form-definition-groups = Творческие группы, площадки, микрогруппы и школы молодого педагога, у которых открыт учебный год.
form-indicator-group-members = Педагоги – члены групп
form-definition-group-members = Работающие на дату расчёта педагоги, которые в течение года состояли хотя бы в одной группе, каждый один раз.
form-indicator-group-members-share = Доля педагогов – членов групп
form-definition-group-members-share = Числитель: работающие на дату расчёта члены групп; знаменатель: все педагоги.
form-indicator-group-members-left = Члены групп, на дату расчёта не работающие
form-definition-group-members-left = Педагоги, состоявшие в группах в течение года, но на дату расчёта не работающие; в долю не входят.
form-indicator-sessions = Проведено занятий групп
form-definition-sessions = Проведённые занятия групп; план: назначенные и не отменённые занятия; выполнение: проведённые из них.
form-indicator-attendance = Посещаемость занятий групп
form-definition-attendance = Числитель: отметки «присутствовал»; знаменатель: все отметки на проведённых занятиях групп.
form-indicator-school-sessions = Проведено занятий Школы мастерства
form-definition-school-sessions = Занятия, проведённые самой Школой, без занятий групп.
form-indicator-products = Продукты групп
form-definition-products = Продукты групп за учебный год: программы, пособия, тесты и другое.
form-indicator-heads = Доля руководителей групп, отвечающих требованиям
form-definition-heads = Числитель: руководства, где на дату расчёта выполнены требования к членству в Школе, стажу в технологии и курсу; знаменатель: все руководства на эту дату.
form-indicator-pairs = Пары наставничества
form-definition-pairs = Пары с приказом, работавшие хотя бы в один день периода; предложенные не учитываются.
form-indicator-mentors = Наставники
form-definition-mentors = Наставники этих пар, каждый один раз.
form-indicator-mentees = Молодые специалисты под наставничеством
form-definition-mentees = Молодые специалисты этих пар, каждый один раз.
form-indicator-meetings = Встречи с наставником
form-definition-meetings = Встречи и консультации этих пар в периоде, открытые для других; черновики не учитываются.
form-indicator-mentor-visits = Посещения занятий в рамках наставничества
form-definition-mentor-visits = Посещения занятий наставником и молодым специалистом друг у друга в периоде; черновики не учитываются.
form-indicator-retained = Доля закрепившихся молодых специалистов
form-definition-retained = Числитель: работавшие в день, когда исполнился год с начала наставничества; знаменатель: те, у кого год исполнился в этом учебном году (включая лето).
form-indicator-events = Мероприятия, всего
form-definition-events = Все состоявшиеся мероприятия, начавшиеся в периоде; запланированные, перенесённые и отменённые не учитываются.
form-indicator-events-own = Мероприятия, проведённые колледжем
form-definition-events-own = Состоявшиеся мероприятия, организатор которых – колледж.
form-indicator-events-other = Мероприятия других организаций
form-definition-events-other = Состоявшиеся мероприятия, организатор которых – другая организация.
form-indicator-events-own-level = Мероприятия, проведённые колледжем
form-definition-events-own-level = Мероприятия этого уровня, проведённые колледжем.
form-indicator-events-other-level = Мероприятия других организаций
form-definition-events-other-level = Мероприятия этого уровня, проведённые другими организациями.
form-indicator-participations = Участий в мероприятиях
form-definition-participations = Каждая роль педагога на состоявшихся мероприятиях один раз.
form-indicator-event-teachers = Педагоги, участвовавшие в мероприятиях
form-definition-event-teachers = Работающие на дату расчёта педагоги, участвовавшие в состоявшихся мероприятиях, каждый один раз.
form-indicator-event-teachers-share = Доля педагогов, участвовавших в мероприятиях
form-definition-event-teachers-share = Числитель: работающие на дату расчёта педагоги, участвовавшие в мероприятиях; знаменатель: все педагоги.
form-indicator-event-teachers-left = Участники мероприятий, на дату расчёта не работающие
form-definition-event-teachers-left = Педагоги, участвовавшие в мероприятиях, но на дату расчёта не работающие; в долю не входят.
form-indicator-prizes = Призовые места
form-definition-prizes = Гран-при, первые, вторые и третьи места на состоявшихся мероприятиях.
form-indicator-prizes-level = Призовые места
form-definition-prizes-level = Призовые места на мероприятиях этого уровня.
form-indicator-open-lessons = Проведено открытых занятий
form-definition-open-lessons = Состоявшиеся открытые занятия; взаимопосещения не учитываются.
form-indicator-mutual-visits = Взаимопосещения занятий
form-definition-mutual-visits = Взаимопосещения периода, открытые для других; черновики не учитываются.
form-indicator-generalised = Обобщён опыт
form-definition-generalised = Заслушанный, обобщённый или распространённый опыт, день заслушивания (если его нет – срок) которого приходится на период.
form-indicator-generalised-level = Обобщён опыт
form-definition-generalised-level = Обобщённый опыт этого уровня.
form-indicator-publications = Публикации и методические разработки, всего
form-definition-publications = Публикации и методические разработки, вышедшие в периоде; совместная работа – один раз.
form-indicator-publications-level = Публикации по уровню
form-definition-publications-level = Публикации и методические разработки с этим уровнем издания.
form-indicator-methodical = из них методические продукты
form-definition-methodical = Методические пособия, рекомендации, программы, электронные курсы и учебники.
form-indicator-methodical-kind = Методические продукты
form-definition-methodical-kind = Методические продукты этого вида.
form-indicator-approved = Утверждено документов
form-definition-approved = Документы, день утверждения которых приходится на период.
form-indicator-coordinated = Доля документов, согласованных с локальными актами
form-definition-coordinated = Числитель: согласованные; знаменатель: утверждённые в периоде документы, которым нужно согласование с локальными актами.
form-indicator-network-events = Сетевые мероприятия
form-definition-network-events = Состоявшиеся мероприятия сети или с указанным партнёром.
form-indicator-partners = Партнёры
form-definition-partners = Партнёры с действовавшим меморандумом, совместным мероприятием или выездом в периоде.
form-indicator-memoranda = Действующие меморандумы
form-definition-memoranda = Подписанные меморандумы, действующие на дату расчёта.
form-indicator-network-decisions = Доля исполненных решений сетевых мероприятий
form-definition-network-decisions = Числитель: исполненные; знаменатель: не отменённые решения сетевых мероприятий.
form-indicator-plan-done = Выполнение годового плана
form-definition-plan-done = Числитель: выполненные пункты; знаменатель: все пункты плана методической работы, кроме отменённых.
form-indicator-plan-in-time = в том числе выполнено в срок
form-definition-plan-in-time = Числитель: пункты, выполненные не позже срока; знаменатель: все пункты, кроме отменённых.

## R11, staff list

form-r11-title = Сведения о педагогических кадрах
form-r11-tab = R11 Педагогические кадры
form-r11-education = Образование
form-r11-institution = Учебное заведение
form-r11-speciality = Специальность
form-r11-graduated = Год окончания
form-r11-experience = Педагогический стаж, лет
form-r11-category = Квалификационная категория
form-r11-category-name = Категория
form-r11-granted = Дата присвоения
form-r11-order = № приказа
form-r11-course = Последний курс повышения квалификации
form-r11-course-topic = Тема
form-r11-ended = Дата окончания
form-r11-hours = Часы
# $number (text): 45-к
form-r11-order-number = № { $number }
form-r11-sentence = Всего педагогов: { $count }.

## Choices of records as forms print them

form-format-in-person = очная
form-format-distance = дистанционная
form-format-mixed = смешанная
form-funding-state-order = государственный заказ
form-funding-local-budget = местный бюджет
form-funding-college = средства колледжа
form-funding-own = собственные средства
form-status-need = есть потребность
form-status-planned = запланирован
form-status-applied = подана заявка
form-status-enrolled = зачислен(а) слушателем
form-status-certified = выдан сертификат
form-status-completed = пройден, сертификата нет
form-status-listened = выдана справка о прослушивании
form-status-not-completed = не завершён
form-status-cancelled = отменён
form-document-certificate = сертификат
form-document-listening-reference = справка о прослушивании
form-document-diploma = диплом
form-state-active = работает
form-state-parental-leave = отпуск по уходу за ребёнком
form-state-long-leave = длительный отпуск

## Data sheet

form-sheet-data = Данные
form-data-number = №
form-data-name = Ф.И.О.
form-data-department = Отделение
form-data-post = Должность, дисциплина
form-data-position = Должность
form-data-disciplines = Дисциплины
form-data-topic = Тема курса
form-data-provider = Организация
form-data-kind = Вид
form-data-direction = Направление
form-data-technologies = Технологии
form-data-start = Дата начала
form-data-end = Дата окончания
form-data-year = Учебный год
form-data-hours = Часы
form-data-format = Форма
form-data-funding = Финансирование
form-data-status = Состояние
form-data-document = Вид документа
form-data-certificate = № сертификата
form-data-issued = Дата выдачи
form-data-file = Файл
form-data-planned-year = Год плана
form-data-state = Состояние
form-data-birth-year = Год рождения
form-data-birth-date = Дата рождения
form-data-iin = ИИН
form-data-institution = Учебное заведение
form-data-speciality = Специальность
form-data-graduated = Год окончания
form-data-experience-months = Педагогический стаж, мес.
form-data-category = Категория
form-data-granted = Дата присвоения
form-data-order-number = № приказа
form-data-order-date = Дата приказа

form-data-window-start = Начало сопровождения
form-data-window-end = Самое раннее окончание
form-data-deadline = Срок итогового мониторинга
form-data-entry-mean = Входное анкетирование, балл
form-data-intermediate-mean = Промежуточное анкетирование, балл
form-data-final-mean = Итоговое анкетирование, балл
form-data-gain = Прирост, балл
form-data-evidence-all = Подтверждающие документы
form-data-evidence-oblast = Областные документы
form-data-evidence-republic = Республиканские документы
form-data-evidence-international = Международные документы
form-data-reflected = Дата рефлексивного анализа
form-data-rating-sum = Сумма оценок результатов
form-data-rating-best = Наибольшая сумма
form-data-results-share = Реализация результатов
form-data-score = Балл уровня
form-data-level = Уровень
form-data-level-kind = Как получен уровень
form-data-stage = Этап
form-data-clock = Состояние срока
form-data-final-date = Дата итогового мониторинга
form-data-curator = Ответственный

form-data-code = Код
form-data-indicator = Показатель
form-data-definition = Определение
form-data-unit = Единица измерения
form-data-last-numerator = Прошлый год: числитель
form-data-last-denominator = Прошлый год: знаменатель
form-data-last-value = Прошлый год (расчётно)
form-data-this-numerator = Отчётный год: числитель
form-data-this-denominator = Отчётный год: знаменатель
form-data-this-value = Отчётный год
form-data-deviation = Отклонение
form-data-growth = Темп роста, %

## Percentages, to be counted again

form-sheet-shares = Проценты
form-share-sheet = Лист
form-share-group = Группа
form-share-row = Строка
form-share-column = Столбец
form-share-numerator = Числитель
form-share-denominator = Знаменатель
form-share-share = Доля

## Parameters sheet

form-sheet-parameters = Параметры
form-parameter = Параметр
form-value = Значение
form-parameter-form = Форма
form-parameter-records = Документы
# $held, $all (numbers): papers in this file, papers of the period
form-parameter-held = { $held } из { $all }
form-parameter-period = Период
form-parameter-as-of = Дата расчёта
form-parameter-department = Отделение
form-parameter-provider = Организация
form-parameter-kinds = Виды обучения
form-parameter-grouping = Группировка
form-parameter-language = Язык документа
form-parameter-made-by = Кто выгрузил
form-parameter-made-at = Время выгрузки
form-parameter-program = Программа
form-language-kk = казахский язык
form-language-ru = русский язык
form-language-en = английский язык
form-language-kk-ru = казахский и русский языки
form-grouping-alphabet = по алфавиту
form-grouping-department = по отделениям
form-grouping-provider = по организациям
form-grouping-technology = по технологиям
form-grouping-direction = по направлениям
form-rule-pd-interval-months = Наибольший срок между курсами
form-rule-pd-amber-months = Предупреждение о приближении срока
form-rule-pd-min-hours = Наименьший объём учитываемого курса
form-rule-attestation-interval-months = Срок между аттестациями
form-rule-young-specialist-months = Стаж молодого специалиста
form-rule-pc-min-hours = Наименьший объём курса, после которого открывается сопровождение
form-rule-pc-window-months = Период сопровождения
form-rule-pc-grace-days = Дополнительный срок для итогового мониторинга
form-rule-pc-weight-survey = Вес прироста анкетирования, %
form-rule-pc-weight-results = Вес ожидаемых результатов, %
form-rule-pc-weight-evidence = Вес подтверждающих документов, %
form-rule-pc-weight-reflection = Вес рефлексивного анализа, %
form-rule-pc-band-high = Нижняя граница высокого уровня, балл
form-rule-pc-band-medium = Нижняя граница среднего уровня, балл
# $count (number)
form-unit-months = { $count } мес.
form-unit-hours = { $count } ч.
form-unit-days = { $count } дн.
form-unit-percent = { $count }
# $date (text)
form-rule-since = Действует с { $date }
form-source-proposed = Значение, предложенное программой
form-source-proposed-unlimited = Значение, предложенное программой: 0 – давность не ограничена
form-source-year-begin = С начала учебного года
form-source-status-7 = Закон РК «О статусе педагога», статья 7
form-source-status-15 = Закон РК «О статусе педагога», статья 15
form-source-order-95 = Приказ МОН РК от 28.01.2016 № 95
form-source-order-160 = По образцу приказа МОН РК от 24.04.2020 № 160, локальный акт колледжа

## Words of the forms of groups and mentoring

form-fact = Сведения
form-fact-value = Содержание
# $count (number): whole years
form-service = педагогический стаж (лет): { $count }
# $name (text): a name in quotes; a group in the case that a title asks for
form-owner-creative-group = творческой группы { $name }
form-owner-creative-platform = творческой площадки { $name }
form-owner-microgroup = микрогруппы { $name }
form-owner-young-teacher-school = школы молодого педагога { $name }
# $name (text): a group as the body that meets
form-body-creative-group = творческой группы { $name }
form-body-creative-platform = творческой площадки { $name }
form-body-microgroup = микрогруппы { $name }
form-body-young-teacher-school = школы молодого педагога { $name }
form-post-group-head = Руководитель группы
form-post-school-leader = Руководитель Школы
form-group-technology = Технология
form-group-head = Руководитель
form-group-leader = Руководитель
# $count (number): whole years
form-group-head-practice = стаж в технологии (лет): { $count }
# $course (text): title, year, hours
form-group-head-course = курс по технологии: { $course }
form-group-members = Число членов
form-group-topic = Тема
form-group-goal = Цель
form-group-tasks = Задачи
form-group-expected = Ожидаемый результат
form-group-regulation = Положение (№, дата)
# $date (text)
form-group-approved-on = утверждено: { $date }
form-group-plan-approved = Утверждение плана (№ протокола, дата)
form-group-founded = Дата создания, приказ
form-group-roles = Роли
form-group-products = Продукты
form-group-summary = Итоги года
form-all-year = в течение года
form-stage-organising = Организационный этап
form-stage-practical = Практический этап
form-stage-closing = Обобщающий этап
form-plan-activity = Содержание работы
form-plan-form = Вид занятия (теория, мастер-класс, консультация)
form-plan-term = Срок
form-plan-responsible = Ответственный
form-plan-result = Результат
form-plan-mark = Отметка
form-plan-work = Содержание работы
form-plan-work-form = Форма
form-plan-expected = Ожидаемый результат
form-plan-done = Отметка о выполнении

## R2, work plan of a group or of the School

# $owner (text): form-owner-…; $year (text): 2025–2026
form-r2-title =
    План работы
    { $owner }
    на { $year } учебный год
# $name (text): the School; $year (text)
form-r2-title-school =
    { $name }
    План работы на { $year } учебный год
form-r2-tab = R2 План
form-r2-cover-tab = R2 Сведения
form-r2-kinds = Занятия по видам
form-r2-kind = Вид
form-r2-items = Пункты плана
form-r2-done = Выполнено
form-r2-sessions = Назначено занятий
form-r2-held = Проведено
form-r2-hours = Часы

## R2-A, members of a group

form-r2-a-form = Состав группы
# $owner (text): form-owner-…; $year (text)
form-r2-a-title =
    Состав
    { $owner }
    ({ $year } учебный год)
# $name (text): the School; $year (text)
form-r2-a-title-school =
    { $name }: состав
    ({ $year } учебный год)
form-r2-a-tab = R2-A Состав
# $name (text)
form-r2-a-head = Руководитель: { $name }
form-r2-a-category = Категория
form-r2-a-practice = Стаж в технологии (лет)
form-r2-a-course = Курс (название, год, часы)
form-r2-a-role = Роль в группе
form-r2-a-ground = Основание вступления
# $count (number)
form-r2-a-total = Всего членов: { $count }
form-r2-a-all = По всем группам
form-r2-a-group = Группа
form-r2-a-members = Члены группы
form-r2-a-several = Из них в двух и более группах
form-r2-a-unique = Педагоги (каждый учтён один раз)
# $groups, $memberships, $teachers, $several (numbers)
form-r2-a-sentence = Групп – { $groups }, участий в группах – { $memberships }, педагогов (каждый один раз) – { $teachers }, в двух и более группах – { $several }.
form-r2-a-matrix = Педагоги, состоящие в двух и более группах
form-r2-a-matrix-title = Участие педагогов в группах
form-r2-a-matrix-tab = R2-A Группы
form-r2-a-groups = Число групп
form-r2-a-nobody = Педагогов, состоящих в двух и более группах, нет.

## R2-B, report of a group for the year

# $owner (text): form-owner-…; $year (text)
form-r2-b-title =
    Отчёт о работе
    { $owner }
    за { $year } учебный год
form-r2-b-tab = R2-B Отчёт
form-r2-b-facts = 1. Сведения о группе
form-r2-b-sessions = 2. Занятия
form-r2-b-plan = 3. Выполнение плана
form-r2-b-products = 4. Продукты группы
form-r2-b-evidence = 5. Подтверждающие документы членов группы
form-r2-b-members = 6. Результаты членов группы
form-r2-b-summary = 7. Итоги года
form-r2-b-difficulties = 8. Трудности
form-r2-b-next-tasks = 9. Задачи на следующий год
form-r2-b-planned = Запланировано
form-r2-b-held = Проведено
form-r2-b-marked = Отметки посещения
form-r2-b-attendance = Средняя посещаемость, %
# $lines, $done, $moved, $cancelled (numbers); $share (text): done of all that were not cancelled
form-r2-b-plan-sentence = Пунктов плана – { $lines }, выполнено – { $done } ({ $share } %), перенесено – { $moved }, снято – { $cancelled }.
form-r2-b-product = Название
form-r2-b-authors = Авторы
form-r2-b-date = Дата
form-r2-b-used-in = Где применяется
# $count (number)
form-r2-b-products-total = Всего продуктов: { $count }
form-r2-b-evidence-kind = Вид
form-r2-b-evidence-note = В таблице учтены только подтверждённые документы по технологии группы с датой внутри учебного года; каждый документ учтён один раз.
# $tied, $all (numbers)
form-r2-b-evidence-all = Документов по технологии группы – { $tied }; всех подтверждённых документов членов группы за год (по любой технологии) – { $all }.
form-r2-b-level = Степень владения (в начале → в конце года)
form-r2-b-analysis = Анализ
# $count (number)
form-r2-b-taught = Обучено членов группы (присутствовали хотя бы на одном занятии) – { $count }.
# $count (number)
form-r2-b-began = Начали применять технологию в этом году – { $count }.
# $count (number)
form-r2-b-mastered = Освоили технологию – { $count }.
form-r2-b-has-mastered = технология освоена

## Report of the School for the year

# $name (text); $year (text)
form-r2-b-title-school =
    { $name }
    Отчёт о работе за { $year } учебный год
form-r2-b-school-facts = 1. Сведения о школе
form-r2-b-school-groups = 4. Работа групп
form-r2-b-school-mentoring = 5. Наставничество
form-r2-b-school-evidence = 6. Подтверждающие документы членов школы
form-r2-b-school-members = 7. Работа членов школы
form-r2-b-school-summary = 8. Итоги года
form-r2-b-school-difficulties = 9. Трудности
form-r2-b-school-next-tasks = 10. Задачи на следующий год
form-r2-b-school-group = Группа
form-r2-b-school-figure-members = Члены группы
form-r2-b-school-figure-planned = Запланировано занятий
form-r2-b-school-figure-held = Проведено занятий
form-r2-b-school-figure-attendance = Средняя посещаемость, %
form-r2-b-school-figure-plan-done = Выполнение плана, %
form-r2-b-school-figure-products = Продукты
form-r2-b-school-figure-evidence = Подтверждающие документы
form-r2-b-school-figure-taught = Обучено
form-r2-b-school-figure-began = Начали применять
form-r2-b-school-figure-mastered = Освоили
form-r2-b-school-once = В строке «Итого» каждый педагог, каждый продукт и каждый документ учтены один раз.
# $memberships, $teachers (numbers)
form-r2-b-school-memberships = Членство в группах – { $memberships }, педагогов в них – { $teachers } (один педагог может состоять в нескольких группах).
form-r2-b-school-pairs = Пары наставничества
form-r2-b-school-mentors = Наставники
form-r2-b-school-own-mentors = Из них члены школы
form-r2-b-school-mentees = Молодые специалисты
form-r2-b-school-meetings = Проведённые встречи и консультации
form-r2-b-school-visits = Посещения занятий (взаимные)
form-r2-b-school-evidence-note = В таблице учтены только подтверждённые документы по технологиям групп школы с датой внутри учебного года; каждый документ учтён один раз.
# $tied, $all (numbers)
form-r2-b-school-evidence-all = Документов по технологиям групп – { $tied }; всех подтверждённых документов членов школы за год (по любой технологии) – { $all }.
form-r2-b-school-role = Роль
form-r2-b-school-headed = Руководит группой
form-r2-b-school-mentored = Подопечные молодые специалисты

## Passport of a group

# $owner (text): form-owner-…; $year (text)
form-passport-title =
    Паспорт
    { $owner }
    ({ $year } учебный год)
form-passport-tab = Паспорт
form-passport-years = Работа группы по годам
form-passport-year = Учебный год
form-passport-members = Члены группы
form-passport-held = Проведено занятий
form-passport-attendance = Посещаемость, %
form-passport-products = Продукты
form-passport-mastered = Освоили технологию

## R6, mentoring

form-r6-title = Отчёт о работе по наставничеству
form-r6-list-title = Пары наставничества
form-r6-list-tab = R6 Отчёт
form-r6-totals-title = Итоговые показатели
form-r6-totals-tab = R6 Итоги
form-r6-mentor = Наставник (категория, стаж)
form-r6-mentee = Молодой специалист (должность, дисциплина, стаж)
form-r6-order = Приказ № и дата
form-r6-period = Период
form-r6-meetings = Встречи
form-r6-planned = план
form-r6-held = факт
form-r6-visits = Посещено занятий
form-r6-by-mentor = наставник → специалист
form-r6-by-mentee = специалист → наставник
form-r6-diagnosis = Диагностика
form-r6-entry = начало
form-r6-closing = конец
form-r6-achievements = Достижения
form-r6-conclusion = Вывод, предложение
# $proposal (text)
form-r6-proposal = Предложение: { $proposal }
# $pairs, $mentors, $mentees (numbers)
form-r6-group-total = По отделению: пар – { $pairs }, наставников – { $mentors }, молодых специалистов – { $mentees }
# $pairs, $mentors, $mentees (numbers)
form-r6-total = Итого: пар – { $pairs }, наставников – { $mentors }, молодых специалистов – { $mentees }
form-r6-note = Встречи: план – пункты плана наставника, кроме снятых; факт – записанные встречи и консультации. Предложенные пары без приказа и записи, не открытые для других, не учитываются.
# $pairs, $mentors, $mentees, $meetings, $visits (numbers)
form-r6-sentence = Всего: пар – { $pairs }, наставников – { $mentors }, молодых специалистов – { $mentees }, встреч – { $meetings }, посещённых занятий – { $visits }.
form-r6-pairs = Пары
form-r6-mentors = Наставники
form-r6-mentees = Молодые специалисты
form-r6-hours = часы
form-r6-with-both = пары с двумя диагностиками
form-r6-gain = средний прирост, балл
form-r6-retention = Через год
form-r6-year-passed = прошёл год
form-r6-retained = остались на работе
form-r6-retained-share = остались на работе, %
form-r6-other-departments = Другие отделения (без пар в этом году)
form-r6-retained-note = Остались на работе через год: знаменатель – молодые специалисты, у которых в этот период исполнился год с начала наставничества; числитель – те из них, кто в этот день работает в колледже.
form-r6-gain-note = Средний прирост: разность средних баллов конечной и начальной диагностики по парам, у которых есть обе (шкала 1–5).
form-r6-mentor-post = Наставник
form-r6-mentee-post = Молодой специалист
form-r6-a-title = План работы наставника с молодым специалистом
form-r6-a-tab = R6-A
form-r6-a-plan = План работы
form-r6-a-mentor = Наставник
form-r6-a-mentee = Молодой специалист
form-r6-a-order = Приказ № и дата
form-r6-a-period = Период
form-r6-a-discipline = Дисциплина
form-r6-a-need = Потребность
form-r6-a-goal = Цель
form-r6-a-approved = Дата утверждения плана
form-r6-b-title = Лист посещения (наблюдения) занятия
form-r6-b-tab = R6-B
form-r6-b-date = Дата
form-r6-b-lesson = Номер занятия
form-r6-b-teacher = Педагог, проводивший занятие
form-r6-b-visitor = Посетивший
form-r6-b-kind = Вид посещения
form-r6-b-discipline = Дисциплина
form-r6-b-group = Учебная группа
form-r6-b-topic = Тема занятия
form-r6-b-criteria = Критерии наблюдения
form-r6-b-criterion = Критерий
form-r6-b-score = Балл (0–3)
form-r6-b-meaning = Значение
# $sum, $best (numbers)
form-r6-b-total = Сумма баллов: { $sum }, наибольшая: { $best }
form-r6-b-mean = средний балл
form-r6-b-scale = Шкала: 0 – не наблюдалось, 1 – наблюдалось частично, 2 – наблюдалось, 3 – наблюдалось отчётливо.
form-r6-b-strengths = Сильные стороны
form-r6-b-recommendations = Рекомендации
form-r6-b-teacher-post = Педагог, проводивший занятие
form-r6-b-visitor-post = Посетивший занятие
form-score-0 = не наблюдалось
form-score-1 = частично
form-score-2 = наблюдалось
form-score-3 = отчётливо
# $owner (text): form-owner-…; $year (text)
form-r6-c-title =
    План работы
    { $owner }
    на { $year } учебный год
# $owner (text): form-owner-…; $year (text)
form-r6-c-grid-title =
    Учёт посещаемости занятий
    { $owner }
    ({ $year } учебный год)
form-r6-c-cover-tab = R6-C Сведения
form-r6-c-plan-tab = R6-C План
form-r6-c-grid-tab = R6-C Посещаемость
form-r6-c-legend = Обозначения: + присутствовал, – отсутствовал, у отсутствовал по уважительной причине; пустая клетка – не отмечено.
form-mark-present = +
form-mark-absent = –
form-mark-excused = у
form-r6-c-present = Присутствовало
form-r6-c-totals = Итоги посещаемости
form-r6-c-marked = Отмечено занятий
form-r6-c-was = Посетил
form-r6-c-share = Посещаемость, %
# $members, $planned, $held (numbers)
form-r6-c-sentence = Членов – { $members }, назначено занятий – { $planned }, проведено – { $held }.

## R12, minutes

# $body (text): form-body-…; $number (text)
form-r12-title =
    Протокол № { $number }
    заседания { $body }
# $name (text): the School; $number (text)
form-r12-title-school =
    { $name }
    Протокол заседания № { $number }
form-r12-tab = R12
form-r12-date = Дата
form-r12-place = Место проведения
form-r12-kind = Вид занятия
form-r12-topic = Тема
form-r12-chair = Председатель
form-r12-secretary = Секретарь
form-r12-attended = Присутствовали
form-r12-excused = Отсутствовали по уважительной причине
form-r12-absent = Отсутствовали
form-r12-invited = Приглашённые
# $present, $all (numbers)
form-r12-present = Присутствовало: { $present }, отмечено: { $all }
form-r12-agenda = ПОВЕСТКА ДНЯ
form-r12-heard = СЛУШАЛИ
form-r12-spoke = ВЫСТУПИЛИ
form-r12-resolved = РЕШИЛИ
form-r12-decision = Решение

## Map of technologies

form-technologies-map-title = Карта технологий по отделениям
form-technologies-map-tab = Технологии
form-technologies-holes-title = Пробелы по технологиям
form-technologies-holes-tab = Пробелы
form-technologies-learning = осваивает
form-technologies-applies = применяет
form-technologies-shares = делится опытом
form-technologies-teachers = Педагогов в отделении
form-technologies-note = Каждый педагог учтён в технологии на одном уровне. Красный ноль – в отделении никто не применяет технологию и не делится опытом.
# $technologies, $departments, $teachers, $holes (numbers)
form-technologies-sentence = Технологий – { $technologies }, отделений – { $departments }, педагогов, применяющих технологии, – { $teachers }, пробелов – { $holes }.
form-technologies-holes = Отделения, где никто не применяет
form-technologies-learning-there = Осваивают в этих отделениях
form-technologies-covered = Охвачено отделений, %
form-technologies-holes-note = Охваченное отделение – то, где хотя бы один педагог применяет технологию или делится опытом.

## Data sheets of groups and mentoring

form-data-owner = Группа, пара
form-data-group = Группа
form-data-group-head = Руководитель группы
form-data-taught = Обучено
form-data-headed = Руководит группой
form-data-mentored = Подопечные молодые специалисты
form-data-plan-stage = Этап
form-data-activity = Содержание
form-data-plan-form = Вид работы
form-data-responsible = Ответственный
form-data-result = Результат
form-data-done-on = Дата выполнения
form-data-mark = Отметка
form-data-reason = Причина
form-data-practice-since = Начало практики в технологии
form-data-practice-years = Стаж в технологии, лет
form-data-role = Роль
form-data-ground = Основание
form-data-member-since = Член с
form-data-present = Присутствовал
form-data-marked = Отмечено
form-data-level-before = Уровень в начале года
form-data-level-after = Уровень в конце года
form-data-began = Начал применять в этом году
form-data-mastered = Освоил технологию
form-data-members = Члены
form-data-plan-lines = Пункты плана
form-data-plan-done = Выполнено пунктов
form-data-sessions = Занятия
form-data-sessions-held = Проведено занятий
form-data-products = Продукты
form-data-mentor = Наставник
form-data-mentor-category = Категория наставника
form-data-mentee = Молодой специалист
form-data-discipline = Дисциплина
form-data-meetings = Встречи
form-data-minutes = Минуты
form-data-by-mentor = Занятия, посещённые наставником
form-data-by-mentee = Занятия, посещённые молодым специалистом
form-data-diagnosis-entry = Диагностика: начало
form-data-diagnosis-closing = Диагностика: конец
form-data-proposal = Предложение
form-data-date = Дата
form-data-teacher = Педагог
form-data-visitor = Посетивший
form-data-lesson-topic = Тема занятия
form-data-criterion = Критерий
form-data-score-numerator = Балл
form-data-score-denominator = Наибольший балл
form-data-meaning = Значение
form-data-session-number = № занятия
form-data-session-kind = Вид занятия
form-data-mark-of = Посещение
form-data-agenda = Вопрос
form-data-decision = Решение
form-data-due = Срок
form-data-technology = Технология
form-sheet-plan = Данные плана
form-sheet-members = Данные о членах
form-sheet-groups = Данные групп
form-sheet-attendance = Данные посещаемости
form-sheet-decisions = Данные решений
form-rule-group-min-size = Наименьшее число членов группы
form-rule-group-min-sessions = Наименьшее число занятий в год
form-rule-head-experience-years = Стаж руководителя группы в технологии
form-rule-head-course-max-months = Наибольший срок после курса руководителя группы
form-rule-mentor-order-days = Срок приказа (от приёма на работу)
form-rule-mentor-period-months = Период наставничества
form-rule-mentor-max-mentees = Наибольшее число молодых специалистов у наставника
form-rule-mentee-months = Педагогический стаж молодого специалиста (до)
form-rule-mentor-silence-days = Допустимый срок без встреч
form-unit-count = { $count }
form-unit-years = { $count } г.

## Heads of the columns of registers, in print and on the data sheets

form-column-date = Дата
form-column-end = Последний день
form-column-event = Наименование мероприятия
form-column-kind = Вид
form-column-level = Уровень
form-column-format = Формат
form-column-place = Место, организатор
form-column-site = Место
form-column-organiser = Организатор
form-column-own-people = Участники от колледжа
form-column-people-count = количество
form-column-people-names = Ф.И.О.
form-column-role = Роль
form-column-heads = Всего участников
form-column-own-heads = В том числе от колледжа
form-column-result = Результат
form-column-decision = Решение
form-column-confirming = Подтверждающий документ
form-column-note = Примечание
form-column-part-of = В рамках какого мероприятия
form-column-own = Собственное мероприятие
form-column-network = Сетевое
form-column-more-than = Более указанного
form-column-paper = № документа
form-column-events = Мероприятий
form-column-own-events = в том числе собственных
form-column-other-events = в том числе внешних
form-column-taken = Участий
form-column-teachers = Педагогов
form-column-figure = Показатель
form-column-figure-kind = Что посчитано
form-column-figure-number = Количество
form-column-person = { form-name-full }
form-column-post = Должность, дисциплина
form-column-department = Отделение (ЦМК)
form-column-topic = Тема
form-column-nomination = Номинация, место
form-column-noted = Отмечено особо
form-column-hours = Часов
form-column-file = Файл
form-column-taken-by-level = Участие в мероприятиях (по уровням)
form-column-of-them = В том числе
form-column-talks = выступления, модерация
form-column-master-classes = мастер-классы
form-column-contests = конкурсы
form-column-prizes = призовые места
form-column-publications = Публикации (по уровням)
form-column-time = Время
form-column-lesson-topic = Тема занятия
form-column-lesson-place = Место, группа, курс
form-column-done-mark = Отметка о проведении
form-column-visitor = Кто посетил
form-column-visited = Кого посетил
form-column-discipline = Дисциплина
form-column-course-year = Курс
form-column-student-group = Группа
form-column-conclusion = Заключение, рекомендации
form-column-technology = Технология
form-column-partners = Партнёры
form-column-speaker = Выступающий
form-column-form-of-work = Форма работы
form-column-result-and-paper = Результат, документ
form-column-guest = Гость (Ф.И.О.)
form-column-guest-from = Должность, организация, страна
form-column-guest-topic = Тема, результат
form-column-responsible = Ответственный
form-column-due = Срок
form-column-state = Статус
form-column-feedback-kind = Вид
form-column-respondent = Кто высказал
form-column-feedback-text = Содержание
form-column-rating = Оценка (1–5)
form-column-link-kind = Вид
form-column-link = Название, ссылка
form-file = файл
form-noted = отмечено особо
# $count (number)
form-more-than = более { $count }
# $name (text)
form-event-part = (в рамках: «{ $name }»)
form-sheet-events = Данные мероприятий
form-sheet-participations = Данные участия (педагоги)

## R7, register of events and what goes with it

form-r7-title = Реестр мероприятий
form-r7-list-tab = R7 Реестр
form-r7-totals-tab = R7 Итоги
form-r7-totals-title = Сводные показатели
form-r7-figures-tab = R7 Обезличенные данные
form-r7-figures-title = Показатели без имён
# $events (number), $others (number), $own (number), $taken (number), $teachers (number)
form-r7-group-total = По группе: мероприятий – { $events }, собственных – { $own }, внешних – { $others }, участий – { $taken }, педагогов – { $teachers }
# $events (number), $others (number), $own (number), $taken (number), $teachers (number)
form-r7-total = Итого: мероприятий – { $events }, собственных – { $own }, внешних – { $others }, участий – { $taken }, педагогов – { $teachers }
# $count (number)
form-r7-planned = Запланированы, но ещё не проведены, поэтому не вошли в реестр, мероприятий: { $count }.
# $count (number)
form-r7-moved = Перенесено мероприятий: { $count }.
# $count (number)
form-r7-cancelled = Отменено мероприятий: { $count }.
# $count (number), $days (text)
form-r7-summer = После учебного года ({ $days }) проведены и не вошли в этот реестр, мероприятий: { $count }.
form-r7-by-level = По уровням
form-r7-by-kind = Мероприятия по видам и уровням
form-r7-by-role = По ролям
form-r7-by-result = По результатам
form-r7-note = Считаются только проведённые мероприятия; часть большого мероприятия считается отдельным. Участие – одна роль одного педагога на одном мероприятии. Педагог в каждой строке считается один раз, поэтому сумма строк может быть больше общего числа.
form-r7-headcounts = Общее число участников
form-r7-other-figures = Прочие показатели
form-r7-figures-note = Эти числа без имён, по сведениям организаторов; с персональными записями педагогов не суммируются.
form-r7-a-title = Участие педагогов в мероприятиях
form-r7-a-tab = R7-A Участие
# $taken (number), $teachers (number)
form-r7-a-group-total = По отделению: участий – { $taken }, педагогов – { $teachers }
# $taken (number), $teachers (number)
form-r7-a-total = Итого: участий – { $taken }, педагогов – { $teachers }
form-r7-b-title = Сводная таблица мероприятий и публикаций педагогов
form-r7-b-tab = R7-B Сводная таблица
form-r7-b-teachers = Педагогов (каждый один раз)
# $active (number), $all (number)
form-r7-b-sentence = Педагогов, участвовавших в мероприятиях, – { $active }, всего педагогов – { $all }.
form-r7-b-note = Совместная публикация считается у каждого автора, в итоге – один раз. Публикация без указанного уровня стоит только в столбце «Итого».
form-r7-c-title = Отчёт о мероприятии
form-r7-c-tab = R7-C
form-r7-c-aim = Цель
form-r7-c-programme = Программа
form-r7-c-people = Участники от колледжа
form-r7-c-guests = Гости
form-r7-c-figures = Показатели без имён
form-r7-c-decisions = Решения
form-r7-c-feedback = Обратная связь
form-r7-c-summary = Итоги
form-r7-c-attachments = Приложения
form-r7-c-own = собственное мероприятие колледжа
form-r7-c-other = внешнее мероприятие
# $taken (number), $teachers (number)
form-r7-c-sentence = Участий от колледжа – { $taken }, педагогов – { $teachers }.
form-r7-d-title = График открытых занятий и мастер-классов
form-r7-d-tab = R7-D График
# $all (number), $classes (number), $held (number), $lessons (number)
form-r7-d-total = Итого – { $all }, открытых занятий – { $lessons }, мастер-классов – { $classes }, проведено – { $held }
form-r7-e-title = Взаимопосещения
form-r7-e-tab = R7-E Взаимопосещения
# $visited (number), $visitors (number), $visits (number)
form-r7-e-total = Итого: посещений – { $visits }, посетивших педагогов – { $visitors }, посещённых педагогов – { $visited }
form-r7-e-counts = Сводные показатели
form-r7-e-visits = Посещённые занятия
form-r7-e-visitors = Педагоги, посетившие занятия
form-r7-e-visited = Педагоги, чьи занятия посещены
form-grouping-level = по уровню и месяцу
form-grouping-kind = по виду
form-grouping-state = по статусу
form-column-registered = Рег. № и дата
form-column-document = Наименование
form-column-developer = Разработчик
form-column-group-technology = Группа, технология
form-column-group = Группа
form-column-acts = С каким локальным актом согласовано
form-column-considered = Рассмотрено (№ и дата протокола)
form-column-approved-on = Дата утверждения
form-column-in-force = Действует с – до
form-column-force-from = Действует с
form-column-force-to = Действует до
form-column-review = Срок пересмотра
form-column-version = Версия
form-column-basis = Правовое основание
form-column-without = Причина утверждения без согласования
form-column-body-person = Орган, должность, Ф.И.О.
form-column-step = Действие
form-column-remark = Замечание
form-column-minutes = № протокола
form-column-signature = Подпись
form-column-act = Локальный акт
form-column-verdict = Результат сверки
form-column-compared-by = Сверил
form-column-compared-on = Дата сверки
form-column-successor = Акт, принятый взамен
form-column-recheck-mark = Отметка о повторной сверке
form-column-authors = Авторы: фамилия, имя, отчество (при наличии)
form-column-publication-kind = Вид
form-column-publication = Название
form-column-publisher = Издательство, издание
form-column-city = Место издания
form-column-published = Дата
form-column-pages = Страницы
form-column-edition-level = Уровень издания
form-column-reviewed = Кем рассмотрено (протокол)
form-column-isbn = ISBN или ISSN
form-column-address = Ссылка
form-column-experience-topic = Тема опыта
form-column-stage = Этап
form-column-heard-at = Где заслушивается
form-column-heard = Заслушан (№ и дата протокола)
form-column-outcome = Результат
form-no-level = Уровень не указан

## R8, documents

form-r8-title = Реестр документов (локальных актов и методических материалов)
form-r8-list-tab = R8 Реестр
form-r8-totals-tab = R8 Итоги
form-r8-totals-title = Сводные показатели
# $awaiting (number), $documents (number), $held (number)
form-r8-group-total = По группе: документов – { $documents }, действует – { $held }, ждут согласования – { $awaiting }
# $awaiting (number), $documents (number), $held (number)
form-r8-total = Итого: документов – { $documents }, действует – { $held }, ждут согласования – { $awaiting }
form-r8-by-kind = По видам и статусам
form-r8-checks = Согласование и пересмотр
form-r8-need = Документы, требующие согласования с локальным актом
form-r8-coordinated = Из них согласовано
form-r8-share = Согласовано, %
form-r8-awaiting = Ждут согласования
form-r8-review-late = Срок пересмотра прошёл
form-r8-again = Документы для повторной сверки из-за изменения акта
form-r8-note = В реестр входят документы, зарегистрированные до последнего дня периода и не утратившие силу до его первого дня. Документ считается согласованным, если признан соответствующим действующему локальному акту и замечаний по действующим актам не осталось.
form-r8-waiting = Документы, ждущие согласования
form-r8-late = Документы, срок пересмотра которых прошёл
form-r8-a-title = Лист согласования
form-r8-a-tab = R8-A
form-r8-a-visas = Рассмотрение и согласование
form-r8-a-acts = Сверка с локальными актами
form-r8-b-title = Документы для повторной сверки в связи с изменением локального акта
form-r8-b-tab = R8-B Повторная сверка
# $act (text), $state (text)
form-r8-b-act = { $act } ({ $state })
# $acts (number), $documents (number)
form-r8-b-total = Итого: документов – { $documents }, изменённых актов – { $acts }

## R18, publications; R19, generalisation of experience

form-r18-title = Список публикаций и методических разработок
form-r18-list-tab = R18 Список
form-r18-totals-tab = R18 Итоги
form-r18-totals-title = По видам и уровням
# $authors (number), $number (number)
form-r18-group-total = По виду: работ – { $number }, авторов – { $authors }
# $authors (number), $number (number)
form-r18-total = Итого: работ – { $number }, авторов – { $authors }
form-r18-figures = Сводные показатели
form-r18-works = Работы
form-r18-authors = Авторы колледжа (каждый один раз)
form-r18-joint = Совместные работы
form-r18-reviewed = Рассмотрено советом
form-r18-note = Совместная работа считается один раз. Работа без указанного уровня стоит только в столбце «Итого».
form-r19-title = План обобщения опыта
form-r19-tab = R19 План
# $number (number)
form-r19-total = Итого: тем опыта – { $number }
form-r19-by-stage = По этапам
form-column-partner = Организация-партнёр
form-column-memorandum = Меморандум
form-column-joint-event = Совместное мероприятие
form-column-network-role = Роль
form-column-decision-state = Исполнение решения
form-column-feedback = Обратная связь
form-column-resources = Обмен ресурсами
form-column-community = Сетевое сообщество
form-column-leader = Ведущая организация
form-column-coordinator = Координатор
form-column-members = Организаций-участников
form-column-plan-lines = Пунктов плана
form-column-plan-done = Из них выполнено
form-column-city-country = Город, страна
form-column-host = Принимающая организация
form-column-team-count = Выезжало
form-column-team = Состав
form-column-learnt = Что изучено
form-column-parties = Стороны
form-column-subject = Предмет
form-column-obligations = Обязательств
form-column-obligations-done = Выполнено
form-column-obligations-late = Не выполнено в срок
form-column-share-done = Исполнение, %
form-column-obligation = Обязательство
form-column-side = Чья сторона
form-column-done-on = Дата исполнения
form-column-source = Источник (заседание, мероприятие)
form-column-decision-text = Содержание решения
form-column-body = Кем принято
form-column-decisions = Решений
form-overdue = срок прошёл

## How a decision stands; who decided

form-decision-done = выполнено в срок
form-decision-late = выполнено с опозданием
form-decision-open = на исполнении
form-decision-overdue = срок прошёл
form-decision-cancelled = отменено
form-body-methodical-council = Методический совет
form-body-pedagogical-council = Педагогический совет
form-body-commission = Цикловые методические комиссии
form-body-school = Школа мастерства
form-body-group = Творческие группы
form-body-other = Другие заседания
form-body-event = Мероприятия

## R13, network; R14, memoranda; R15, decisions

form-r13-title = Отчёт о сетевом взаимодействии
form-r13-list-tab = R13 Партнёры
form-r13-totals-tab = R13 Итоги
form-r13-totals-title = Сводные показатели
form-r13-no-partner = Сетевые мероприятия без указанного партнёра
form-r13-above = (указано выше)
# $decisions (number), $events (number), $memoranda (number), $partners (number)
form-r13-total = Итого: партнёров – { $partners }, действующих меморандумов – { $memoranda }, совместных мероприятий – { $events }, решений – { $decisions }
form-r13-host = принимающая сторона
form-r13-partner = партнёр
form-r13-own = колледж – организатор
form-r13-other = колледж – участник
form-r13-the-college = сам колледж
form-r13-figures = Показатели
form-r13-communities = Сетевые сообщества
form-r13-visits = Выезды для изучения опыта
form-r13-partners = Организации-партнёры
form-r13-memoranda = Действующие меморандумы
form-r13-events = Совместные мероприятия
form-r13-own-events = В том числе организованные колледжем
form-r13-taken = Участия педагогов
form-r13-teachers = Участвовавшие педагоги (каждый один раз)
form-r13-decisions = Решения (без отменённых)
form-r13-decisions-done = Выполненные решения
form-r13-decisions-share = Исполнение решений, %
form-r13-feedback = Записи обратной связи
form-r13-suggestions = В том числе предложения
form-r13-followed = Включены в планы
form-r13-resources = Ресурсы, которыми обменялись
form-r13-note = Совместное мероприятие – проведённое и отмеченное как сетевое либо с указанным партнёром. Мероприятие с несколькими партнёрами стоит в строке каждого, в итогах считается один раз.
form-r14-title = Реестр меморандумов
form-r14-list-tab = R14 Реестр
form-r14-obligations-tab = R14 Обязательства
form-r14-obligations-title = Обязательства сторон
form-r14-by-state = По статусам
# $number (number)
form-r14-group-total = По группе: меморандумов – { $number }
# $number (number)
form-r14-total = Итого: меморандумов – { $number }
form-r15-title = Контроль исполнения решений
form-r15-list-tab = R15 Решения
form-r15-totals-tab = R15 Итоги
form-r15-totals-title = Сводные показатели
# $cancelled (number), $decisions (number), $done (number), $open (number), $overdue (number)
form-r15-group-total = По органу: решений – { $decisions }, выполнено – { $done }, на исполнении – { $open }, срок прошёл – { $overdue }, отменено – { $cancelled }
# $cancelled (number), $decisions (number), $done (number), $open (number), $overdue (number)
form-r15-total = Итого: решений – { $decisions }, выполнено – { $done }, на исполнении – { $open }, срок прошёл – { $overdue }, отменено – { $cancelled }
form-r15-note = Доля исполнения: выполненные решения ÷ (все решения – отменённые). Входят и решения, принятые до периода и не завершённые к его началу.
form-rule-memorandum-alert-days = Предупреждение об истечении срока меморандума
form-column-activity = Мероприятия
form-column-activity-form = Форма проведения
form-column-responsibles = Ответственные
form-column-completion = Форма завершения (ожидаемый результат)
form-column-mark = Отметка о выполнении
form-column-line-number = № пункта
form-column-section = Раздел (направление)
form-column-indicator = Индикатор
form-column-items = Всего пунктов
form-column-by-hand = в том числе отмечено вручную
form-column-theme = Тема контроля
form-column-aim = Цель
form-column-object = Объект
form-column-control-kind = Вид
form-column-method = Метод
form-column-hearing = Место рассмотрения
form-column-control-decision = Управленческое решение
form-column-second-control = Вторичный контроль
form-by-hand = отмечено вручную
# $term (text)
form-moved-from = первоначальный срок: { $term }
form-during-the-year = В течение года
form-no-section = Раздел не указан
# $date (text), $number (number)
form-considered-on = Рассмотрено на заседании методического совета, протокол № { $number } от { $date }
form-grouping-month = по разделу и месяцу
form-grouping-section = по разделу

## R1, annual plan; R21, internal control

# $year (text)
form-r1-title = План методической работы на { $year } учебный год
form-r1-tab = R1 План
form-r1-cover-tab = R1 Текст
form-r1-topic = Единая методическая тема
form-r1-goal = Цель
form-r1-tasks = Задачи
form-r1-analysis = Краткий анализ прошлого года
# $date (text), $number (number)
form-r1-version = Утверждённая версия № { $number }, { $date }
# $items (number)
form-r1-total = Итого: пунктов – { $items }
form-r1-totals = По разделам
form-r1-note = Доля выполнения: выполненные пункты ÷ (все пункты – отменённые). Каждый пункт считается один раз, в том состоянии, которое показывает страница плана.
# $cancelled (number), $done (number), $items (number), $moved (number), $overdue (number)
form-r1-sentence = Всего пунктов – { $items }, выполнено – { $done }, перенесено – { $moved }, отменено – { $cancelled }, срок прошёл – { $overdue }.
# $year (text)
form-r1-matrix-title = Циклограмма методической работы на { $year } учебный год
form-r1-matrix-tab = R1 Циклограмма
form-r1-matrix-total = Пунктов в месяце
form-r1-matrix-legend = Условные обозначения: + запланировано или выполняется, ■ выполнено, → перенесено, × отменено, ○ срок прошёл.
# $count (number)
form-r1-matrix-outside = Пунктов вне сентября – июня: { $count }.
# $year (text)
form-r21-title = План внутриколледжного контроля на { $year } учебный год
form-r21-tab = R21 Контроль
# $done (number), $items (number), $overdue (number)
form-r21-total = Итого: пунктов – { $items }, выполнено – { $done }, срок прошёл – { $overdue }
form-parameter-version = Версия
form-version-approved = утверждённый план
form-version-execution = исполнение
