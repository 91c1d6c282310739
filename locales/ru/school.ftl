### The School of Excellence: the School, its members, its years.

## School of Excellence

school-school = Школа мастерства
    .plural = Школы мастерства
school-school-name-kk = { record-name-kk }
school-school-name-ru = { record-name-ru }
school-school-name-en = { record-name-en }
school-school-short-name-kk = { record-short-name-kk }
school-school-short-name-ru = { record-short-name-ru }
school-school-short-name-en = { record-short-name-en }
school-school-group-label = Как называются группы
school-school-group-label-creative-group = творческая группа
school-school-group-label-creative-platform = творческая площадка
school-school-group-label-microgroup = микрогруппа
school-school-leader = Руководитель
school-school-active-from = Работает с
school-school-active-to = Работала по
school-school-order-number = Номер приказа
school-school-order-date = Дата приказа
school-school-regulation-number = Номер положения
school-school-regulation-date = Дата положения
school-school-regulation-approved-on = Положение утверждено
school-school-regulation-file = Положение (файл)
school-school-note = { record-note }

## Membership in the School

school-school-membership = Членство в Школе
    .plural = Члены Школы
school-school-membership-school = Школа
school-school-membership-person = { record-person }
school-school-membership-since = С
school-school-membership-until = По
school-school-membership-role = Роль
school-school-membership-role-member = член
school-school-membership-role-leader = руководитель
school-school-membership-role-deputy = заместитель руководителя
school-school-membership-role-secretary = секретарь
school-school-membership-basis = Основание
school-school-membership-order-number = Номер приказа
school-school-membership-order-date = Дата приказа
school-school-membership-note = { record-note }

## Year of the School

school-school-year = Учебный год Школы
    .plural = Учебные годы Школы
school-school-year-school = Школа
school-school-year-academic-year = Учебный год
school-school-year-topic-kk = Тема (на казахском)
school-school-year-topic-ru = Тема (на русском)
school-school-year-topic-en = Тема (на английском)
school-school-year-goal-kk = Цель (на казахском)
school-school-year-goal-ru = Цель (на русском)
school-school-year-goal-en = Цель (на английском)
school-school-year-tasks-kk = Задачи (на казахском)
school-school-year-tasks-ru = Задачи (на русском)
school-school-year-tasks-en = Задачи (на английском)
school-school-year-expected-result-kk = Ожидаемый результат (на казахском)
school-school-year-expected-result-ru = Ожидаемый результат (на русском)
school-school-year-expected-result-en = Ожидаемый результат (на английском)
school-school-year-summary-kk = Итоги (на казахском)
school-school-year-summary-ru = Итоги (на русском)
school-school-year-summary-en = Итоги (на английском)
school-school-year-difficulties-kk = Трудности (на казахском)
school-school-year-difficulties-ru = Трудности (на русском)
school-school-year-difficulties-en = Трудности (на английском)
school-school-year-next-tasks-kk = Задачи на следующий год (на казахском)
school-school-year-next-tasks-ru = Задачи на следующий год (на русском)
school-school-year-next-tasks-en = Задачи на следующий год (на английском)
school-school-year-plan-approved-on = План утверждён
school-school-year-plan-protocol = План: № протокола
school-school-year-state = Состояние
school-school-year-state-planned = запланирован
school-school-year-state-running = идёт
school-school-year-state-summed-up = итоги подведены
school-school-year-state-archived = в архиве
school-school-year-summed-up-on = Итоги подведены
school-school-year-note = { record-note }

school-school-members = Членов сейчас
school-school-groups = Действующих групп

school-school-membership-person-name = { record-person }
school-school-membership-department = Отделение
school-school-membership-position = Должность
school-school-membership-category = Категория
school-school-membership-current = Состоит сейчас

school-school-year-year-start = Начало года
school-school-year-plan-items = Пунктов плана
school-school-year-plan-done = Выполнено
school-school-year-sessions-held = Проведено заседаний

## Screens

school-empty = Школа ещё не создана
school-empty-text = Это постоянное объединение самых опытных педагогов: из его членов назначаются руководители творческих групп и наставники. Название выбирает колледж.
school-found = Создать Школу
school-open-sample = Открыть пример колледжа
school-readiness = Готовность Школы
school-no-year = Текущий учебный год Школы не открыт
school-no-year-text = Когда год открыт, в него записываются план и заседания.
school-open-year = Открыть { $year } учебный год
school-print-plan = План на бумагу
school-print-report = Отчёт на бумагу
school-leader-is = руководитель:
school-no-leader = руководитель не указан
school-plan = План на год
school-plan-approval = Утверждение плана
school-about = Тема и цель
school-no-sessions = Заседаний Школы ещё не было
school-no-sessions-text = Добавьте заседание: день, вид, тему.
school-open-groups = Открыть группы
school-no-groups = У Школы пока нет групп
school-no-groups-text = Группы создаются по технологиям, руководитель назначается из членов Школы.
school-members-now = Члены сейчас
school-former = с бывшими членами: { $count }
school-add-member = Добавить членов
school-no-members = В Школе пока нет членов
school-no-members-text = Добавьте членов и укажите основание: приказ, протокол совета.
school-end = Завершить членство
school-end-text = Членство не стирается, история сохраняется. Руководство группой само не заканчивается, но появится предупреждение.
school-names = Названия и руководитель
school-regulation = Положение
school-order = Приказ и сроки
school-tab-members = Члены
school-tab-plan = План
school-tab-sessions = Заседания
school-tab-groups = Группы
school-tab-papers = Документы
school-tab-history = История изменений
school-school-membership-department-title = Подразделение
school-school-membership-category-title = Категория
school-end-short = Завершить
