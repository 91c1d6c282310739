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
form-r9-section-goal = Цель, задачи, тема
form-r9-section-staff = Кадровый состав
form-r9-section-training = Повышение квалификации
form-r9-section-attestation = Аттестация
form-r9-section-post-course = Посткурсовое сопровождение
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
form-definition-trained = Педагоги, чьи курсы завершились в периоде, каждый один раз.
form-indicator-trained-share = Доля прошедших курсы
form-definition-trained-share = Числитель: работающие на дату расчёта педагоги, чьи курсы завершились в периоде; знаменатель: все педагоги.
form-indicator-courses = Пройдено курсов
form-definition-courses = Записи о курсах, завершённых в периоде.
form-indicator-hours = Всего часов курсов
form-definition-hours = Сумма часов курсов, завершённых в периоде.
form-indicator-hours-mean = В среднем часов на педагога
form-definition-hours-mean = Числитель: всего часов курсов; знаменатель: педагоги, прошедшие курсы.
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
form-status-certified = выдан сертификат
form-status-completed = пройден, сертификата нет
form-status-listened = выдана справка о прослушивании
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
