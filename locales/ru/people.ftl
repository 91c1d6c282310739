### Teachers: the person, categories, experience in technologies, remembered answers about names.

## Teacher

people-person = Педагог
    .plural = Педагоги
people-person-surname-kk = Фамилия (на казахском)
    .help = Заполните хотя бы на одном языке. Хранятся оба написания.
people-person-given-name-kk = Имя (на казахском)
people-person-patronymic-kk = Отчество (на казахском)
    .help = При наличии.
people-person-surname-ru = Фамилия (на русском)
people-person-given-name-ru = Имя (на русском)
people-person-patronymic-ru = Отчество (на русском)
    .help = При наличии.
people-person-surname-en = Фамилия (латиницей)
people-person-given-name-en = Имя (латиницей)
people-person-former-surname = Прежняя фамилия
    .help = По ней педагога находят поиск и загрузка таблиц.
people-person-iin = ИИН
    .help = Индивидуальный идентификационный номер: 12 цифр. На экране скрыт.
people-person-iin-unverified = ИИН не подтверждён
    .help = Отметьте, чтобы сохранить номер так, как он стоит в документе, хотя контрольная цифра не сходится.
people-person-birth-date = Дата рождения
people-person-sex = Пол
people-person-sex-female = женский
people-person-sex-male = мужской
people-person-position = Должность
people-person-disciplines = Преподаваемые дисциплины
people-person-department = Подразделение (ЦМК)
people-person-employment = Форма занятости
people-person-employment-staff = штатный работник
people-person-employment-part-time = совместитель
people-person-employment-hourly = почасовик
people-person-hire-date = Дата приёма на работу
    .help = Если день неизвестен, укажите месяц и год или только год.
people-person-pedagogical-start = Начало педагогического стажа
    .help = С этого дня считается педагогический стаж.
people-person-industry-start = Начало стажа на производстве
people-person-education-level = Уровень образования
people-person-education-level-higher = высшее
people-person-education-level-postgraduate = послевузовское
people-person-education-level-post-secondary = послесреднее
people-person-education-level-technical-vocational = техническое и профессиональное
people-person-education-level-secondary = среднее
people-person-education-institution = Учебное заведение
people-person-education-speciality = Специальность по диплому
people-person-education-year = Год окончания
people-person-degree = Академическая или учёная степень
people-person-phone = Телефон
people-person-email = Электронная почта
people-person-status = Статус
people-person-status-active = работает
people-person-status-parental-leave = в отпуске по уходу за ребёнком
people-person-status-long-leave = в длительном отпуске
people-person-status-dismissed = уволен(а)
people-person-status-moved = переведён(а) в другую организацию
people-person-status-since = Дата изменения статуса
people-person-young-specialist = Молодой специалист
people-person-young-specialist-auto = определяется по стажу
people-person-young-specialist-yes = да
people-person-young-specialist-no = нет
people-person-consent = Есть согласие на обработку персональных данных
people-person-consent-date = Дата согласия
people-person-merged-into = Объединён с записью
people-person-note = { record-note }

## Teacher: what is computed

people-person-full-name = Ф.И.О.
people-person-category = Категория
people-person-category-title = Категория
people-person-category-granted = Дата присвоения категории
people-person-pedagogical-months = Педагогический стаж
people-person-service-first-day = Начало стажа
people-person-service-last-day = Дата приёма, не позднее
people-person-is-young-specialist = Молодой специалист
people-person-last-course-end = Последний курс
people-person-last-course-title = Тема последнего курса
people-person-last-course-hours = Часы последнего курса
people-person-next-course-due = Следующий курс
people-person-pd-state = Срок курсов
people-person-pd-state-ok = в срок
people-person-pd-state-soon = срок близко
people-person-pd-state-overdue = просрочено
people-person-pd-state-never = курсов не было
people-person-pd-state-not-due = срок не считается
people-person-courses-count = Количество курсов

## Granted category

people-category-record = Запись о категории
    .plural = История категорий
people-category-record-person = { record-person }
people-category-record-category = Категория
people-category-record-granted = Дата присвоения
people-category-record-order-number = Номер приказа
people-category-record-order-date = Дата приказа
people-category-record-commission-level = Уровень аттестационной комиссии
people-category-record-valid-until = Срок действия
    .help = Если не заполнено, срок считается от даты присвоения по правилу.
people-category-record-subject = Дисциплина
people-category-record-note = { record-note }

## Experience in a technology

people-technology-experience = Опыт в технологии
    .plural = Опыт в технологиях
people-technology-experience-person = { record-person }
people-technology-experience-technology = Технология
people-technology-experience-since = Начало
people-technology-experience-until = Окончание
    .help = Оставьте пустым, если применяет и сейчас.
people-technology-experience-level = Степень владения
people-technology-experience-level-learning = осваивает
people-technology-experience-level-applies = применяет
people-technology-experience-level-shares = делится опытом
people-technology-experience-proof = Подтверждающий документ
people-technology-experience-note = { record-note }

## Two people who are not one: a remembered answer

people-person-distinction = Отметка «разные люди»
    .plural = Отметки «разные люди»
people-person-distinction-person = { record-person }
people-person-distinction-other = Второй педагог
people-person-distinction-note = { record-note }

## A spelling of a name: a remembered answer

people-person-spelling = Написание имени в таблицах
    .plural = Написания имён в таблицах
people-person-spelling-person = { record-person }
people-person-spelling-spelling = Написание
people-person-spelling-folded = Написание для поиска
people-person-spelling-note = { record-note }

## Screens

people-tab-facts = Сведения
people-tab-courses = Курсы
people-categories = Квалификационная категория
people-no-category = Категория не указана.
people-clock = Срок следующих курсов
people-clock-rule = Правило: каждые { $months } мес., не менее { $hours } ч.
people-course-due = курсы до: { $due }
people-young = молодой специалист
people-duplicates = { $count ->
    [one] Возможно, один человек: { $count } пара
    [few] Возможно, один человек: { $count } пары
    [many] Возможно, один человек: { $count } пар
   *[other] Возможно, один человек: { $count } пары
 }
people-duplicates-title = Возможно, один и тот же человек
people-duplicates-text = При объединении курсы и категории обеих записей сохраняются. Это можно отменить.
people-keep-this = Объединить в эту запись
people-not-same = Это разные люди
people-empty = Список педагогов пока пуст
people-empty-text = Загрузите свой список из Excel как есть или добавьте педагога вручную.
people-gone = Этой записи нет. Возможно, её удалили или объединили с другой.
people-no-courses = Курсов пока нет
people-no-courses-text = Добавьте пройденный курс кнопкой выше.
people-no-cases = Посткурсового сопровождения нет
people-no-cases-text = Оно открывается само, когда внесён сертифицированный курс.
people-no-evidence = Подтверждающих документов нет
people-no-evidence-text = Добавьте здесь мастер-класс, статью или конкурс.

people-technology-experience-training-record = Подтверждающий курс
people-technology-experience-evidence = Подтверждающий документ
people-technology-experience-group-year = Учебный год группы, давший уровень
people-technology-experience-file = Документ (файл)
people-technology-experience-person-name = { record-person }
people-technology-experience-department = Подразделение
people-technology-experience-current = Уровень сегодня
people-technology-experience-in-school = Состоит в Школе

## Screens of mentoring and technologies

people-tab-groups = Группы
people-tab-events = Мероприятия и публикации
people-no-events = Мероприятий и публикаций пока нет
people-no-events-text = Участие появляется здесь само, когда педагога вносят в список участников мероприятия. Публикации вносят в методической копилке.
people-no-groups = В группах не состоит
people-no-groups-text = Педагога добавляют в группу на странице группы.
people-in-groups = Членство в группах
people-no-mentoring = Наставнических пар нет
people-no-mentoring-text = Пару предлагают в разделе наставничества.
