### What was done: lines of the history and «Undo: …». Nouns, so that both read well.
### Of one record: $name (text). Of several: $count (number), $name where it is one.

## person

op-create-person = Добавление педагога: { $name }
op-update-person = Изменение данных педагога: { $name }
op-remove-person =
    { $count ->
        [1] Удаление педагога: { $name }
        [one] Удаление: { $count } педагог
        [few] Удаление: { $count } педагога
        [many] Удаление: { $count } педагогов
       *[other] Удаление: { $count } педагога
    }
op-restore-person =
    { $count ->
        [1] Восстановление педагога: { $name }
        [one] Восстановление: { $count } педагог
        [few] Восстановление: { $count } педагога
        [many] Восстановление: { $count } педагогов
       *[other] Восстановление: { $count } педагога
    }

## category-record

op-create-category-record = Добавление записи о категории: { $name }
op-update-category-record = Изменение записи о категории: { $name }
op-remove-category-record =
    { $count ->
        [1] Удаление записи о категории: { $name }
        [one] Удаление: { $count } запись о категории
        [few] Удаление: { $count } записи о категории
        [many] Удаление: { $count } записей о категории
       *[other] Удаление: { $count } записи о категории
    }
op-restore-category-record =
    { $count ->
        [1] Восстановление записи о категории: { $name }
        [one] Восстановление: { $count } запись о категории
        [few] Восстановление: { $count } записи о категории
        [many] Восстановление: { $count } записей о категории
       *[other] Восстановление: { $count } записи о категории
    }

## technology-experience

op-create-technology-experience = Добавление опыта в технологии: { $name }
op-update-technology-experience = Изменение опыта в технологии: { $name }
op-remove-technology-experience =
    { $count ->
        [1] Удаление опыта в технологии: { $name }
        [one] Удаление: { $count } запись об опыте
        [few] Удаление: { $count } записи об опыте
        [many] Удаление: { $count } записей об опыте
       *[other] Удаление: { $count } записи об опыте
    }
op-restore-technology-experience =
    { $count ->
        [1] Восстановление опыта в технологии: { $name }
        [one] Восстановление: { $count } запись об опыте
        [few] Восстановление: { $count } записи об опыте
        [many] Восстановление: { $count } записей об опыте
       *[other] Восстановление: { $count } записи об опыте
    }

## person-distinction

op-create-person-distinction = Добавление отметки «разные люди»: { $name }
op-update-person-distinction = Изменение отметки «разные люди»: { $name }
op-remove-person-distinction =
    { $count ->
        [1] Удаление отметки «разные люди»: { $name }
        [one] Удаление: { $count } отметка «разные люди»
        [few] Удаление: { $count } отметки «разные люди»
        [many] Удаление: { $count } отметок «разные люди»
       *[other] Удаление: { $count } отметки «разные люди»
    }
op-restore-person-distinction =
    { $count ->
        [1] Восстановление отметки «разные люди»: { $name }
        [one] Восстановление: { $count } отметка «разные люди»
        [few] Восстановление: { $count } отметки «разные люди»
        [many] Восстановление: { $count } отметок «разные люди»
       *[other] Восстановление: { $count } отметки «разные люди»
    }

## person-spelling

op-create-person-spelling = Добавление написания имени: { $name }
op-update-person-spelling = Изменение написания имени: { $name }
op-remove-person-spelling =
    { $count ->
        [1] Удаление написания имени: { $name }
        [one] Удаление: { $count } написание имени
        [few] Удаление: { $count } написания имени
        [many] Удаление: { $count } написаний имени
       *[other] Удаление: { $count } написания имени
    }
op-restore-person-spelling =
    { $count ->
        [1] Восстановление написания имени: { $name }
        [one] Восстановление: { $count } написание имени
        [few] Восстановление: { $count } написания имени
        [many] Восстановление: { $count } написаний имени
       *[other] Восстановление: { $count } написания имени
    }

## course-programme

op-create-course-programme = Добавление программы курса: { $name }
op-update-course-programme = Изменение программы курса: { $name }
op-remove-course-programme =
    { $count ->
        [1] Удаление программы курса: { $name }
        [one] Удаление: { $count } программа курса
        [few] Удаление: { $count } программы курсов
        [many] Удаление: { $count } программ курсов
       *[other] Удаление: { $count } программы курсов
    }
op-restore-course-programme =
    { $count ->
        [1] Восстановление программы курса: { $name }
        [one] Восстановление: { $count } программа курса
        [few] Восстановление: { $count } программы курсов
        [many] Восстановление: { $count } программ курсов
       *[other] Восстановление: { $count } программы курсов
    }

## expected-result

op-create-expected-result = Добавление ожидаемого результата: { $name }
op-update-expected-result = Изменение ожидаемого результата: { $name }
op-remove-expected-result =
    { $count ->
        [1] Удаление ожидаемого результата: { $name }
        [one] Удаление: { $count } ожидаемый результат
        [few] Удаление: { $count } ожидаемых результата
        [many] Удаление: { $count } ожидаемых результатов
       *[other] Удаление: { $count } ожидаемых результата
    }
op-restore-expected-result =
    { $count ->
        [1] Восстановление ожидаемого результата: { $name }
        [one] Восстановление: { $count } ожидаемый результат
        [few] Восстановление: { $count } ожидаемых результата
        [many] Восстановление: { $count } ожидаемых результатов
       *[other] Восстановление: { $count } ожидаемых результата
    }

## course-run

op-create-course-run = Добавление проведения курса: { $name }
op-update-course-run = Изменение проведения курса: { $name }
op-remove-course-run =
    { $count ->
        [1] Удаление проведения курса: { $name }
        [one] Удаление: { $count } проведение курса
        [few] Удаление: { $count } проведения курсов
        [many] Удаление: { $count } проведений курсов
       *[other] Удаление: { $count } проведения курсов
    }
op-restore-course-run =
    { $count ->
        [1] Восстановление проведения курса: { $name }
        [one] Восстановление: { $count } проведение курса
        [few] Восстановление: { $count } проведения курсов
        [many] Восстановление: { $count } проведений курсов
       *[other] Восстановление: { $count } проведения курсов
    }

## training-record

op-create-training-record = Добавление записи о курсе: { $name }
op-update-training-record = Изменение записи о курсе: { $name }
op-remove-training-record =
    { $count ->
        [1] Удаление записи о курсе: { $name }
        [one] Удаление: { $count } запись о курсе
        [few] Удаление: { $count } записи о курсах
        [many] Удаление: { $count } записей о курсах
       *[other] Удаление: { $count } записи о курсах
    }
op-restore-training-record =
    { $count ->
        [1] Восстановление записи о курсе: { $name }
        [one] Восстановление: { $count } запись о курсе
        [few] Восстановление: { $count } записи о курсах
        [many] Восстановление: { $count } записей о курсах
       *[other] Восстановление: { $count } записи о курсах
    }

## attachment

op-create-attachment = Добавление файла: { $name }
op-update-attachment = Изменение файла: { $name }
op-remove-attachment =
    { $count ->
        [1] Удаление файла: { $name }
        [one] Удаление: { $count } файл
        [few] Удаление: { $count } файла
        [many] Удаление: { $count } файлов
       *[other] Удаление: { $count } файла
    }
op-restore-attachment =
    { $count ->
        [1] Восстановление файла: { $name }
        [one] Восстановление: { $count } файл
        [few] Восстановление: { $count } файла
        [many] Восстановление: { $count } файлов
       *[other] Восстановление: { $count } файла
    }

## post-course-case

op-create-post-course-case = Открытие посткурсового сопровождения: { $name }
op-update-post-course-case = Изменение посткурсового сопровождения: { $name }
op-remove-post-course-case =
    { $count ->
        [1] Удаление посткурсового сопровождения: { $name }
        [one] Удаление: { $count } посткурсовое сопровождение
        [few] Удаление: { $count } посткурсовых сопровождения
        [many] Удаление: { $count } посткурсовых сопровождений
       *[other] Удаление: { $count } посткурсовых сопровождения
    }
op-restore-post-course-case =
    { $count ->
        [1] Восстановление посткурсового сопровождения: { $name }
        [one] Восстановление: { $count } посткурсовое сопровождение
        [few] Восстановление: { $count } посткурсовых сопровождения
        [many] Восстановление: { $count } посткурсовых сопровождений
       *[other] Восстановление: { $count } посткурсовых сопровождения
    }

## case-suspension

op-create-case-suspension = Добавление приостановления сопровождения: { $name }
op-update-case-suspension = Изменение приостановления сопровождения: { $name }
op-remove-case-suspension =
    { $count ->
        [1] Удаление приостановления сопровождения: { $name }
        [one] Удаление: { $count } приостановление сопровождения
        [few] Удаление: { $count } приостановления сопровождения
        [many] Удаление: { $count } приостановлений сопровождения
       *[other] Удаление: { $count } приостановления сопровождения
    }
op-restore-case-suspension =
    { $count ->
        [1] Восстановление приостановления сопровождения: { $name }
        [one] Восстановление: { $count } приостановление сопровождения
        [few] Восстановление: { $count } приостановления сопровождения
        [many] Восстановление: { $count } приостановлений сопровождения
       *[other] Восстановление: { $count } приостановления сопровождения
    }

## support-action

op-create-support-action = Добавление записи о помощи: { $name }
op-update-support-action = Изменение записи о помощи: { $name }
op-remove-support-action =
    { $count ->
        [1] Удаление записи о помощи: { $name }
        [one] Удаление: { $count } запись о помощи
        [few] Удаление: { $count } записи о помощи
        [many] Удаление: { $count } записей о помощи
       *[other] Удаление: { $count } записи о помощи
    }
op-restore-support-action =
    { $count ->
        [1] Восстановление записи о помощи: { $name }
        [one] Восстановление: { $count } запись о помощи
        [few] Восстановление: { $count } записи о помощи
        [many] Восстановление: { $count } записей о помощи
       *[other] Восстановление: { $count } записи о помощи
    }

## reflection

op-create-reflection = Добавление рефлексивного анализа: { $name }
op-update-reflection = Изменение рефлексивного анализа: { $name }
op-remove-reflection =
    { $count ->
        [1] Удаление рефлексивного анализа: { $name }
        [one] Удаление: { $count } рефлексивный анализ
        [few] Удаление: { $count } рефлексивных анализа
        [many] Удаление: { $count } рефлексивных анализов
       *[other] Удаление: { $count } рефлексивных анализа
    }
op-restore-reflection =
    { $count ->
        [1] Восстановление рефлексивного анализа: { $name }
        [one] Восстановление: { $count } рефлексивный анализ
        [few] Восстановление: { $count } рефлексивных анализа
        [many] Восстановление: { $count } рефлексивных анализов
       *[other] Восстановление: { $count } рефлексивных анализа
    }

## result-rating

op-create-result-rating = Добавление оценки ожидаемого результата: { $name }
op-update-result-rating = Изменение оценки ожидаемого результата: { $name }
op-remove-result-rating =
    { $count ->
        [1] Удаление оценки ожидаемого результата: { $name }
        [one] Удаление: { $count } оценка ожидаемого результата
        [few] Удаление: { $count } оценки ожидаемых результатов
        [many] Удаление: { $count } оценок ожидаемых результатов
       *[other] Удаление: { $count } оценки ожидаемых результатов
    }
op-restore-result-rating =
    { $count ->
        [1] Восстановление оценки ожидаемого результата: { $name }
        [one] Восстановление: { $count } оценка ожидаемого результата
        [few] Восстановление: { $count } оценки ожидаемых результатов
        [many] Восстановление: { $count } оценок ожидаемых результатов
       *[other] Восстановление: { $count } оценки ожидаемых результатов
    }

## survey-template

op-create-survey-template = Добавление шаблона анкеты: { $name }
op-update-survey-template = Изменение шаблона анкеты: { $name }
op-remove-survey-template =
    { $count ->
        [1] Удаление шаблона анкеты: { $name }
        [one] Удаление: { $count } шаблон анкеты
        [few] Удаление: { $count } шаблона анкет
        [many] Удаление: { $count } шаблонов анкет
       *[other] Удаление: { $count } шаблона анкет
    }
op-restore-survey-template =
    { $count ->
        [1] Восстановление шаблона анкеты: { $name }
        [one] Восстановление: { $count } шаблон анкеты
        [few] Восстановление: { $count } шаблона анкет
        [many] Восстановление: { $count } шаблонов анкет
       *[other] Восстановление: { $count } шаблона анкет
    }

## survey-question

op-create-survey-question = Добавление вопроса анкеты: { $name }
op-update-survey-question = Изменение вопроса анкеты: { $name }
op-remove-survey-question =
    { $count ->
        [1] Удаление вопроса анкеты: { $name }
        [one] Удаление: { $count } вопрос анкеты
        [few] Удаление: { $count } вопроса анкеты
        [many] Удаление: { $count } вопросов анкеты
       *[other] Удаление: { $count } вопроса анкеты
    }
op-restore-survey-question =
    { $count ->
        [1] Восстановление вопроса анкеты: { $name }
        [one] Восстановление: { $count } вопрос анкеты
        [few] Восстановление: { $count } вопроса анкеты
        [many] Восстановление: { $count } вопросов анкеты
       *[other] Восстановление: { $count } вопроса анкеты
    }

## survey-response

op-create-survey-response = Добавление заполненной анкеты: { $name }
op-update-survey-response = Изменение заполненной анкеты: { $name }
op-remove-survey-response =
    { $count ->
        [1] Удаление заполненной анкеты: { $name }
        [one] Удаление: { $count } заполненная анкета
        [few] Удаление: { $count } заполненные анкеты
        [many] Удаление: { $count } заполненных анкет
       *[other] Удаление: { $count } заполненные анкеты
    }
op-restore-survey-response =
    { $count ->
        [1] Восстановление заполненной анкеты: { $name }
        [one] Восстановление: { $count } заполненная анкета
        [few] Восстановление: { $count } заполненные анкеты
        [many] Восстановление: { $count } заполненных анкет
       *[other] Восстановление: { $count } заполненные анкеты
    }

## survey-answer

op-create-survey-answer = Добавление ответа в анкете: { $name }
op-update-survey-answer = Изменение ответа в анкете: { $name }
op-remove-survey-answer =
    { $count ->
        [1] Удаление ответа в анкете: { $name }
        [one] Удаление: { $count } ответ в анкете
        [few] Удаление: { $count } ответа в анкетах
        [many] Удаление: { $count } ответов в анкетах
       *[other] Удаление: { $count } ответа в анкетах
    }
op-restore-survey-answer =
    { $count ->
        [1] Восстановление ответа в анкете: { $name }
        [one] Восстановление: { $count } ответ в анкете
        [few] Восстановление: { $count } ответа в анкетах
        [many] Восстановление: { $count } ответов в анкетах
       *[other] Восстановление: { $count } ответа в анкетах
    }

## evidence

op-create-evidence = Добавление подтверждающего документа: { $name }
op-update-evidence = Изменение подтверждающего документа: { $name }
op-remove-evidence =
    { $count ->
        [1] Удаление подтверждающего документа: { $name }
        [one] Удаление: { $count } подтверждающий документ
        [few] Удаление: { $count } подтверждающих документа
        [many] Удаление: { $count } подтверждающих документов
       *[other] Удаление: { $count } подтверждающих документа
    }
op-restore-evidence =
    { $count ->
        [1] Восстановление подтверждающего документа: { $name }
        [one] Восстановление: { $count } подтверждающий документ
        [few] Восстановление: { $count } подтверждающих документа
        [many] Восстановление: { $count } подтверждающих документов
       *[other] Восстановление: { $count } подтверждающих документа
    }

## college

op-create-college = Добавление колледжа: { $name }
op-update-college = Изменение данных колледжа: { $name }
op-remove-college =
    { $count ->
        [1] Удаление колледжа: { $name }
        [one] Удаление: { $count } колледж
        [few] Удаление: { $count } колледжа
        [many] Удаление: { $count } колледжей
       *[other] Удаление: { $count } колледжа
    }
op-restore-college =
    { $count ->
        [1] Восстановление колледжа: { $name }
        [one] Восстановление: { $count } колледж
        [few] Восстановление: { $count } колледжа
        [many] Восстановление: { $count } колледжей
       *[other] Восстановление: { $count } колледжа
    }

## official

op-create-official = Добавление подписывающего лица: { $name }
op-update-official = Изменение подписывающего лица: { $name }
op-remove-official =
    { $count ->
        [1] Удаление подписывающего лица: { $name }
        [one] Удаление: { $count } подписывающее лицо
        [few] Удаление: { $count } подписывающих лица
        [many] Удаление: { $count } подписывающих лиц
       *[other] Удаление: { $count } подписывающих лица
    }
op-restore-official =
    { $count ->
        [1] Восстановление подписывающего лица: { $name }
        [one] Восстановление: { $count } подписывающее лицо
        [few] Восстановление: { $count } подписывающих лица
        [many] Восстановление: { $count } подписывающих лиц
       *[other] Восстановление: { $count } подписывающих лица
    }

## academic-year

op-create-academic-year = Добавление учебного года: { $name }
op-update-academic-year = Изменение учебного года: { $name }
op-remove-academic-year =
    { $count ->
        [1] Удаление учебного года: { $name }
        [one] Удаление: { $count } учебный год
        [few] Удаление: { $count } учебных года
        [many] Удаление: { $count } учебных годов
       *[other] Удаление: { $count } учебных года
    }
op-restore-academic-year =
    { $count ->
        [1] Восстановление учебного года: { $name }
        [one] Восстановление: { $count } учебный год
        [few] Восстановление: { $count } учебных года
        [many] Восстановление: { $count } учебных годов
       *[other] Восстановление: { $count } учебных года
    }

## department

op-create-department = Добавление подразделения: { $name }
op-update-department = Изменение подразделения: { $name }
op-remove-department =
    { $count ->
        [1] Удаление подразделения: { $name }
        [one] Удаление: { $count } подразделение
        [few] Удаление: { $count } подразделения
        [many] Удаление: { $count } подразделений
       *[other] Удаление: { $count } подразделения
    }
op-restore-department =
    { $count ->
        [1] Восстановление подразделения: { $name }
        [one] Восстановление: { $count } подразделение
        [few] Восстановление: { $count } подразделения
        [many] Восстановление: { $count } подразделений
       *[other] Восстановление: { $count } подразделения
    }

## position

op-create-position = Добавление должности: { $name }
op-update-position = Изменение должности: { $name }
op-remove-position =
    { $count ->
        [1] Удаление должности: { $name }
        [one] Удаление: { $count } должность
        [few] Удаление: { $count } должности
        [many] Удаление: { $count } должностей
       *[other] Удаление: { $count } должности
    }
op-restore-position =
    { $count ->
        [1] Восстановление должности: { $name }
        [one] Восстановление: { $count } должность
        [few] Восстановление: { $count } должности
        [many] Восстановление: { $count } должностей
       *[other] Восстановление: { $count } должности
    }

## category

op-create-category = Добавление квалификационной категории: { $name }
op-update-category = Изменение квалификационной категории: { $name }
op-remove-category =
    { $count ->
        [1] Удаление квалификационной категории: { $name }
        [one] Удаление: { $count } категория
        [few] Удаление: { $count } категории
        [many] Удаление: { $count } категорий
       *[other] Удаление: { $count } категории
    }
op-restore-category =
    { $count ->
        [1] Восстановление квалификационной категории: { $name }
        [one] Восстановление: { $count } категория
        [few] Восстановление: { $count } категории
        [many] Восстановление: { $count } категорий
       *[other] Восстановление: { $count } категории
    }

## discipline

op-create-discipline = Добавление дисциплины: { $name }
op-update-discipline = Изменение дисциплины: { $name }
op-remove-discipline =
    { $count ->
        [1] Удаление дисциплины: { $name }
        [one] Удаление: { $count } дисциплина
        [few] Удаление: { $count } дисциплины
        [many] Удаление: { $count } дисциплин
       *[other] Удаление: { $count } дисциплины
    }
op-restore-discipline =
    { $count ->
        [1] Восстановление дисциплины: { $name }
        [one] Восстановление: { $count } дисциплина
        [few] Восстановление: { $count } дисциплины
        [many] Восстановление: { $count } дисциплин
       *[other] Восстановление: { $count } дисциплины
    }

## technology

op-create-technology = Добавление технологии обучения: { $name }
op-update-technology = Изменение технологии обучения: { $name }
op-remove-technology =
    { $count ->
        [1] Удаление технологии обучения: { $name }
        [one] Удаление: { $count } технология обучения
        [few] Удаление: { $count } технологии обучения
        [many] Удаление: { $count } технологий обучения
       *[other] Удаление: { $count } технологии обучения
    }
op-restore-technology =
    { $count ->
        [1] Восстановление технологии обучения: { $name }
        [one] Восстановление: { $count } технология обучения
        [few] Восстановление: { $count } технологии обучения
        [many] Восстановление: { $count } технологий обучения
       *[other] Восстановление: { $count } технологии обучения
    }

## provider

op-create-provider = Добавление организации, проводящей курсы: { $name }
op-update-provider = Изменение организации, проводящей курсы: { $name }
op-remove-provider =
    { $count ->
        [1] Удаление организации, проводящей курсы: { $name }
        [one] Удаление: { $count } организация
        [few] Удаление: { $count } организации
        [many] Удаление: { $count } организаций
       *[other] Удаление: { $count } организации
    }
op-restore-provider =
    { $count ->
        [1] Восстановление организации, проводящей курсы: { $name }
        [one] Восстановление: { $count } организация
        [few] Восстановление: { $count } организации
        [many] Восстановление: { $count } организаций
       *[other] Восстановление: { $count } организации
    }

## provider-name

op-create-provider-name = Добавление прежнего наименования организации: { $name }
op-update-provider-name = Изменение прежнего наименования организации: { $name }
op-remove-provider-name =
    { $count ->
        [1] Удаление прежнего наименования организации: { $name }
        [one] Удаление: { $count } прежнее наименование
        [few] Удаление: { $count } прежних наименования
        [many] Удаление: { $count } прежних наименований
       *[other] Удаление: { $count } прежних наименования
    }
op-restore-provider-name =
    { $count ->
        [1] Восстановление прежнего наименования организации: { $name }
        [one] Восстановление: { $count } прежнее наименование
        [few] Восстановление: { $count } прежних наименования
        [many] Восстановление: { $count } прежних наименований
       *[other] Восстановление: { $count } прежних наименования
    }

## training-kind

op-create-training-kind = Добавление вида обучения: { $name }
op-update-training-kind = Изменение вида обучения: { $name }
op-remove-training-kind =
    { $count ->
        [1] Удаление вида обучения: { $name }
        [one] Удаление: { $count } вид обучения
        [few] Удаление: { $count } вида обучения
        [many] Удаление: { $count } видов обучения
       *[other] Удаление: { $count } вида обучения
    }
op-restore-training-kind =
    { $count ->
        [1] Восстановление вида обучения: { $name }
        [one] Восстановление: { $count } вид обучения
        [few] Восстановление: { $count } вида обучения
        [many] Восстановление: { $count } видов обучения
       *[other] Восстановление: { $count } вида обучения
    }

## level

op-create-level = Добавление уровня: { $name }
op-update-level = Изменение уровня: { $name }
op-remove-level =
    { $count ->
        [1] Удаление уровня: { $name }
        [one] Удаление: { $count } уровень
        [few] Удаление: { $count } уровня
        [many] Удаление: { $count } уровней
       *[other] Удаление: { $count } уровня
    }
op-restore-level =
    { $count ->
        [1] Восстановление уровня: { $name }
        [one] Восстановление: { $count } уровень
        [few] Восстановление: { $count } уровня
        [many] Восстановление: { $count } уровней
       *[other] Восстановление: { $count } уровня
    }

## legal-basis

op-create-legal-basis = Добавление правового основания: { $name }
op-update-legal-basis = Изменение правового основания: { $name }
op-remove-legal-basis =
    { $count ->
        [1] Удаление правового основания: { $name }
        [one] Удаление: { $count } правовое основание
        [few] Удаление: { $count } правовых основания
        [many] Удаление: { $count } правовых оснований
       *[other] Удаление: { $count } правовых основания
    }
op-restore-legal-basis =
    { $count ->
        [1] Восстановление правового основания: { $name }
        [one] Восстановление: { $count } правовое основание
        [few] Восстановление: { $count } правовых основания
        [many] Восстановление: { $count } правовых оснований
       *[other] Восстановление: { $count } правовых основания
    }

## evidence-kind

op-create-evidence-kind = Добавление вида подтверждающих документов: { $name }
op-update-evidence-kind = Изменение вида подтверждающих документов: { $name }
op-remove-evidence-kind =
    { $count ->
        [1] Удаление вида подтверждающих документов: { $name }
        [one] Удаление: { $count } вид подтверждающих документов
        [few] Удаление: { $count } вида подтверждающих документов
        [many] Удаление: { $count } видов подтверждающих документов
       *[other] Удаление: { $count } вида подтверждающих документов
    }
op-restore-evidence-kind =
    { $count ->
        [1] Восстановление вида подтверждающих документов: { $name }
        [one] Восстановление: { $count } вид подтверждающих документов
        [few] Восстановление: { $count } вида подтверждающих документов
        [many] Восстановление: { $count } видов подтверждающих документов
       *[other] Восстановление: { $count } вида подтверждающих документов
    }

## hours-preset

op-create-hours-preset = Добавление количества часов курса: { $name }
op-update-hours-preset = Изменение количества часов курса: { $name }
op-remove-hours-preset =
    { $count ->
        [1] Удаление количества часов курса: { $name }
        [one] Удаление: { $count } количество часов
        [few] Удаление: { $count } количества часов
        [many] Удаление: { $count } количеств часов
       *[other] Удаление: { $count } количества часов
    }
op-restore-hours-preset =
    { $count ->
        [1] Восстановление количества часов курса: { $name }
        [one] Восстановление: { $count } количество часов
        [few] Восстановление: { $count } количества часов
        [many] Восстановление: { $count } количеств часов
       *[other] Восстановление: { $count } количества часов
    }

## rule

op-create-rule = Добавление правила: { $name }
op-update-rule = Изменение правила: { $name }
op-remove-rule =
    { $count ->
        [1] Удаление правила: { $name }
        [one] Удаление: { $count } правило
        [few] Удаление: { $count } правила
        [many] Удаление: { $count } правил
       *[other] Удаление: { $count } правила
    }
op-restore-rule =
    { $count ->
        [1] Восстановление правила: { $name }
        [one] Восстановление: { $count } правило
        [few] Восстановление: { $count } правила
        [many] Восстановление: { $count } правил
       *[other] Восстановление: { $count } правила
    }

## import-run

op-create-import-run = Добавление записи о загрузке: { $name }
op-update-import-run = Изменение записи о загрузке: { $name }
op-remove-import-run =
    { $count ->
        [1] Удаление записи о загрузке: { $name }
        [one] Удаление: { $count } запись о загрузке
        [few] Удаление: { $count } записи о загрузках
        [many] Удаление: { $count } записей о загрузках
       *[other] Удаление: { $count } записи о загрузках
    }
op-restore-import-run =
    { $count ->
        [1] Восстановление записи о загрузке: { $name }
        [one] Восстановление: { $count } запись о загрузке
        [few] Восстановление: { $count } записи о загрузках
        [many] Восстановление: { $count } записей о загрузках
       *[other] Восстановление: { $count } записи о загрузках
    }

## import-question

op-create-import-question = Добавление вопроса загрузки: { $name }
op-update-import-question = Изменение вопроса загрузки: { $name }
op-remove-import-question =
    { $count ->
        [1] Удаление вопроса загрузки: { $name }
        [one] Удаление: { $count } вопрос загрузки
        [few] Удаление: { $count } вопроса загрузки
        [many] Удаление: { $count } вопросов загрузки
       *[other] Удаление: { $count } вопроса загрузки
    }
op-restore-import-question =
    { $count ->
        [1] Восстановление вопроса загрузки: { $name }
        [one] Восстановление: { $count } вопрос загрузки
        [few] Восстановление: { $count } вопроса загрузки
        [many] Восстановление: { $count } вопросов загрузки
       *[other] Восстановление: { $count } вопроса загрузки
    }

## import-profile

op-create-import-profile = Добавление соответствия столбцов: { $name }
op-update-import-profile = Изменение соответствия столбцов: { $name }
op-remove-import-profile =
    { $count ->
        [1] Удаление соответствия столбцов: { $name }
        [one] Удаление: { $count } соответствие столбцов
        [few] Удаление: { $count } соответствия столбцов
        [many] Удаление: { $count } соответствий столбцов
       *[other] Удаление: { $count } соответствия столбцов
    }
op-restore-import-profile =
    { $count ->
        [1] Восстановление соответствия столбцов: { $name }
        [one] Восстановление: { $count } соответствие столбцов
        [few] Восстановление: { $count } соответствия столбцов
        [many] Восстановление: { $count } соответствий столбцов
       *[other] Восстановление: { $count } соответствия столбцов
    }

## Larger acts

# $file (text), $count (number): rows that came in
op-import =
    { $count ->
        [one] Загрузка { $count } строки из файла «{ $file }»
        [few] Загрузка { $count } строк из файла «{ $file }»
        [many] Загрузка { $count } строк из файла «{ $file }»
       *[other] Загрузка { $count } строки из файла «{ $file }»
    }
# $name (text): who remains
op-merge-people = Объединение записей одного человека: { $name }
# $name (text)
op-not-same-person = Отметка «разные люди»: { $name }
# $name (text): of the teacher
op-quick-course = Добавление пройденного курса: { $name }
op-setup = Заполнение сведений о колледже
op-sample-open = Открытие учебных данных
op-sample-clear = Очистка учебных данных
op-seed = Заполнение пробными данными

## Acts of post-course support: $name (text): the teacher and the course; $count (number): cases

op-open-cases =
    { $count ->
        [one] Открытие посткурсового сопровождения: { $count } курс
        [few] Открытие посткурсового сопровождения: { $count } курса
        [many] Открытие посткурсового сопровождения: { $count } курсов
       *[other] Открытие посткурсового сопровождения: { $count } курса
    }
op-assign-curator =
    { $count ->
        [1] Назначение куратора: { $name }
        [one] Назначение куратора: { $count } сопровождение
        [few] Назначение куратора: { $count } сопровождения
        [many] Назначение куратора: { $count } сопровождений
       *[other] Назначение куратора: { $count } сопровождения
    }
op-decline-cases =
    { $count ->
        [1] Признание сопровождения ненужным: { $name }
        [one] Признание ненужным: { $count } сопровождение
        [few] Признание ненужным: { $count } сопровождения
        [many] Признание ненужным: { $count } сопровождений
       *[other] Признание ненужным: { $count } сопровождения
    }
op-terminate-cases =
    { $count ->
        [1] Прекращение сопровождения: { $name }
        [one] Прекращение: { $count } сопровождение
        [few] Прекращение: { $count } сопровождения
        [many] Прекращение: { $count } сопровождений
       *[other] Прекращение: { $count } сопровождения
    }
op-extend-case = Продление сопровождения: { $name }
op-close-case = Закрытие посткурсового сопровождения: { $name }
op-reopen-case = Повторное открытие посткурсового сопровождения: { $name }
op-set-case-level = Изменение посткурсового уровня вручную: { $name }
op-rate-results = Оценка ожидаемых результатов: { $name }
op-enter-survey = Ввод заполненной анкеты: { $name }
# $name (text): title of the evidence
op-verify-evidence = Проверка подтверждающего документа: { $name }
op-link-evidence = Изменение связи документа с сопровождением: { $name }

## school

op-create-school = Добавление Школы мастерства: { $name }
op-update-school = Изменение Школы мастерства: { $name }
op-remove-school =
    { $count ->
        [1] Удаление Школы мастерства: { $name }
        [one] Удаление: { $count } Школа мастерства
        [few] Удаление: { $count } Школы мастерства
        [many] Удаление: { $count } Школ мастерства
       *[other] Удаление: { $count } Школы мастерства
    }
op-restore-school =
    { $count ->
        [1] Восстановление Школы мастерства: { $name }
        [one] Восстановление: { $count } Школа мастерства
        [few] Восстановление: { $count } Школы мастерства
        [many] Восстановление: { $count } Школ мастерства
       *[other] Восстановление: { $count } Школы мастерства
    }

## school-membership

op-create-school-membership = Добавление членства в Школе: { $name }
op-update-school-membership = Изменение членства в Школе: { $name }
op-remove-school-membership =
    { $count ->
        [1] Удаление членства в Школе: { $name }
        [one] Удаление: { $count } членство в Школе
        [few] Удаление: { $count } членства в Школе
        [many] Удаление: { $count } членств в Школе
       *[other] Удаление: { $count } членства в Школе
    }
op-restore-school-membership =
    { $count ->
        [1] Восстановление членства в Школе: { $name }
        [one] Восстановление: { $count } членство в Школе
        [few] Восстановление: { $count } членства в Школе
        [many] Восстановление: { $count } членств в Школе
       *[other] Восстановление: { $count } членства в Школе
    }

## school-year

op-create-school-year = Добавление учебного года Школы: { $name }
op-update-school-year = Изменение учебного года Школы: { $name }
op-remove-school-year =
    { $count ->
        [1] Удаление учебного года Школы: { $name }
        [one] Удаление: { $count } учебный год Школы
        [few] Удаление: { $count } учебных года Школы
        [many] Удаление: { $count } учебных лет Школы
       *[other] Удаление: { $count } учебных года Школы
    }
op-restore-school-year =
    { $count ->
        [1] Восстановление учебного года Школы: { $name }
        [one] Восстановление: { $count } учебный год Школы
        [few] Восстановление: { $count } учебных года Школы
        [many] Восстановление: { $count } учебных лет Школы
       *[other] Восстановление: { $count } учебных года Школы
    }

## creative-group

op-create-creative-group = Добавление творческой группы: { $name }
op-update-creative-group = Изменение творческой группы: { $name }
op-remove-creative-group =
    { $count ->
        [1] Удаление творческой группы: { $name }
        [one] Удаление: { $count } творческая группа
        [few] Удаление: { $count } творческие группы
        [many] Удаление: { $count } творческих групп
       *[other] Удаление: { $count } творческие группы
    }
op-restore-creative-group =
    { $count ->
        [1] Восстановление творческой группы: { $name }
        [one] Восстановление: { $count } творческая группа
        [few] Восстановление: { $count } творческие группы
        [many] Восстановление: { $count } творческих групп
       *[other] Восстановление: { $count } творческие группы
    }

## group-year

op-create-group-year = Добавление учебного года группы: { $name }
op-update-group-year = Изменение учебного года группы: { $name }
op-remove-group-year =
    { $count ->
        [1] Удаление учебного года группы: { $name }
        [one] Удаление: { $count } учебный год группы
        [few] Удаление: { $count } учебных года группы
        [many] Удаление: { $count } учебных лет группы
       *[other] Удаление: { $count } учебных года группы
    }
op-restore-group-year =
    { $count ->
        [1] Восстановление учебного года группы: { $name }
        [one] Восстановление: { $count } учебный год группы
        [few] Восстановление: { $count } учебных года группы
        [many] Восстановление: { $count } учебных лет группы
       *[other] Восстановление: { $count } учебных года группы
    }

## headship

op-create-headship = Добавление руководства группой: { $name }
op-update-headship = Изменение руководства группой: { $name }
op-remove-headship =
    { $count ->
        [1] Удаление руководства группой: { $name }
        [one] Удаление: { $count } руководство группой
        [few] Удаление: { $count } руководства группой
        [many] Удаление: { $count } назначений руководителя группы
       *[other] Удаление: { $count } руководства группой
    }
op-restore-headship =
    { $count ->
        [1] Восстановление руководства группой: { $name }
        [one] Восстановление: { $count } руководство группой
        [few] Восстановление: { $count } руководства группой
        [many] Восстановление: { $count } назначений руководителя группы
       *[other] Восстановление: { $count } руководства группой
    }

## group-membership

op-create-group-membership = Добавление членства в группе: { $name }
op-update-group-membership = Изменение членства в группе: { $name }
op-remove-group-membership =
    { $count ->
        [1] Удаление членства в группе: { $name }
        [one] Удаление: { $count } членство в группе
        [few] Удаление: { $count } членства в группе
        [many] Удаление: { $count } членств в группе
       *[other] Удаление: { $count } членства в группе
    }
op-restore-group-membership =
    { $count ->
        [1] Восстановление членства в группе: { $name }
        [one] Восстановление: { $count } членство в группе
        [few] Восстановление: { $count } членства в группе
        [many] Восстановление: { $count } членств в группе
       *[other] Восстановление: { $count } членства в группе
    }

## group-product

op-create-group-product = Добавление продукта группы: { $name }
op-update-group-product = Изменение продукта группы: { $name }
op-remove-group-product =
    { $count ->
        [1] Удаление продукта группы: { $name }
        [one] Удаление: { $count } продукт группы
        [few] Удаление: { $count } продукта группы
        [many] Удаление: { $count } продуктов группы
       *[other] Удаление: { $count } продукта группы
    }
op-restore-group-product =
    { $count ->
        [1] Восстановление продукта группы: { $name }
        [one] Восстановление: { $count } продукт группы
        [few] Восстановление: { $count } продукта группы
        [many] Восстановление: { $count } продуктов группы
       *[other] Восстановление: { $count } продукта группы
    }

## member-result

op-create-member-result = Добавление результата члена группы: { $name }
op-update-member-result = Изменение результата члена группы: { $name }
op-remove-member-result =
    { $count ->
        [1] Удаление результата члена группы: { $name }
        [one] Удаление: { $count } результат члена группы
        [few] Удаление: { $count } результата членов группы
        [many] Удаление: { $count } результатов членов группы
       *[other] Удаление: { $count } результата членов группы
    }
op-restore-member-result =
    { $count ->
        [1] Восстановление результата члена группы: { $name }
        [one] Восстановление: { $count } результат члена группы
        [few] Восстановление: { $count } результата членов группы
        [many] Восстановление: { $count } результатов членов группы
       *[other] Восстановление: { $count } результата членов группы
    }

## session

op-create-session = Добавление заседания: { $name }
op-update-session = Изменение заседания: { $name }
op-remove-session =
    { $count ->
        [1] Удаление заседания: { $name }
        [one] Удаление: { $count } заседание
        [few] Удаление: { $count } заседания
        [many] Удаление: { $count } заседаний
       *[other] Удаление: { $count } заседания
    }
op-restore-session =
    { $count ->
        [1] Восстановление заседания: { $name }
        [one] Восстановление: { $count } заседание
        [few] Восстановление: { $count } заседания
        [many] Восстановление: { $count } заседаний
       *[other] Восстановление: { $count } заседания
    }

## agenda-item

op-create-agenda-item = Добавление вопроса повестки дня: { $name }
op-update-agenda-item = Изменение вопроса повестки дня: { $name }
op-remove-agenda-item =
    { $count ->
        [1] Удаление вопроса повестки дня: { $name }
        [one] Удаление: { $count } вопрос повестки дня
        [few] Удаление: { $count } вопроса повестки дня
        [many] Удаление: { $count } вопросов повестки дня
       *[other] Удаление: { $count } вопроса повестки дня
    }
op-restore-agenda-item =
    { $count ->
        [1] Восстановление вопроса повестки дня: { $name }
        [one] Восстановление: { $count } вопрос повестки дня
        [few] Восстановление: { $count } вопроса повестки дня
        [many] Восстановление: { $count } вопросов повестки дня
       *[other] Восстановление: { $count } вопроса повестки дня
    }

## decision

op-create-decision = Добавление решения: { $name }
op-update-decision = Изменение решения: { $name }
op-remove-decision =
    { $count ->
        [1] Удаление решения: { $name }
        [one] Удаление: { $count } решение
        [few] Удаление: { $count } решения
        [many] Удаление: { $count } решений
       *[other] Удаление: { $count } решения
    }
op-restore-decision =
    { $count ->
        [1] Восстановление решения: { $name }
        [one] Восстановление: { $count } решение
        [few] Восстановление: { $count } решения
        [many] Восстановление: { $count } решений
       *[other] Восстановление: { $count } решения
    }

## attendance

op-create-attendance = Добавление отметки о присутствии: { $name }
op-update-attendance = Изменение отметки о присутствии: { $name }
op-remove-attendance =
    { $count ->
        [1] Удаление отметки о присутствии: { $name }
        [one] Удаление: { $count } отметка о присутствии
        [few] Удаление: { $count } отметки о присутствии
        [many] Удаление: { $count } отметок о присутствии
       *[other] Удаление: { $count } отметки о присутствии
    }
op-restore-attendance =
    { $count ->
        [1] Восстановление отметки о присутствии: { $name }
        [one] Восстановление: { $count } отметка о присутствии
        [few] Восстановление: { $count } отметки о присутствии
        [many] Восстановление: { $count } отметок о присутствии
       *[other] Восстановление: { $count } отметки о присутствии
    }

## session-material

op-create-session-material = Добавление материала заседания: { $name }
op-update-session-material = Изменение материала заседания: { $name }
op-remove-session-material =
    { $count ->
        [1] Удаление материала заседания: { $name }
        [one] Удаление: { $count } материал заседания
        [few] Удаление: { $count } материала заседания
        [many] Удаление: { $count } материалов заседания
       *[other] Удаление: { $count } материала заседания
    }
op-restore-session-material =
    { $count ->
        [1] Восстановление материала заседания: { $name }
        [one] Восстановление: { $count } материал заседания
        [few] Восстановление: { $count } материала заседания
        [many] Восстановление: { $count } материалов заседания
       *[other] Восстановление: { $count } материала заседания
    }

## plan-item

op-create-plan-item = Добавление пункта плана: { $name }
op-update-plan-item = Изменение пункта плана: { $name }
op-remove-plan-item =
    { $count ->
        [1] Удаление пункта плана: { $name }
        [one] Удаление: { $count } пункт плана
        [few] Удаление: { $count } пункта плана
        [many] Удаление: { $count } пунктов плана
       *[other] Удаление: { $count } пункта плана
    }
op-restore-plan-item =
    { $count ->
        [1] Восстановление пункта плана: { $name }
        [one] Восстановление: { $count } пункт плана
        [few] Восстановление: { $count } пункта плана
        [many] Восстановление: { $count } пунктов плана
       *[other] Восстановление: { $count } пункта плана
    }

## plan-template

op-create-plan-template = Добавление образца плана: { $name }
op-update-plan-template = Изменение образца плана: { $name }
op-remove-plan-template =
    { $count ->
        [1] Удаление образца плана: { $name }
        [one] Удаление: { $count } образец плана
        [few] Удаление: { $count } образца плана
        [many] Удаление: { $count } образцов плана
       *[other] Удаление: { $count } образца плана
    }
op-restore-plan-template =
    { $count ->
        [1] Восстановление образца плана: { $name }
        [one] Восстановление: { $count } образец плана
        [few] Восстановление: { $count } образца плана
        [many] Восстановление: { $count } образцов плана
       *[other] Восстановление: { $count } образца плана
    }

## plan-template-item

op-create-plan-template-item = Добавление пункта образца: { $name }
op-update-plan-template-item = Изменение пункта образца: { $name }
op-remove-plan-template-item =
    { $count ->
        [1] Удаление пункта образца: { $name }
        [one] Удаление: { $count } пункт образца
        [few] Удаление: { $count } пункта образца
        [many] Удаление: { $count } пунктов образца
       *[other] Удаление: { $count } пункта образца
    }
op-restore-plan-template-item =
    { $count ->
        [1] Восстановление пункта образца: { $name }
        [one] Восстановление: { $count } пункт образца
        [few] Восстановление: { $count } пункта образца
        [many] Восстановление: { $count } пунктов образца
       *[other] Восстановление: { $count } пункта образца
    }

## mentorship

op-create-mentorship = Добавление наставнической пары: { $name }
op-update-mentorship = Изменение наставнической пары: { $name }
op-remove-mentorship =
    { $count ->
        [1] Удаление наставнической пары: { $name }
        [one] Удаление: { $count } наставническая пара
        [few] Удаление: { $count } наставнические пары
        [many] Удаление: { $count } наставнических пар
       *[other] Удаление: { $count } наставнические пары
    }
op-restore-mentorship =
    { $count ->
        [1] Восстановление наставнической пары: { $name }
        [one] Восстановление: { $count } наставническая пара
        [few] Восстановление: { $count } наставнические пары
        [many] Восстановление: { $count } наставнических пар
       *[other] Восстановление: { $count } наставнические пары
    }

## mentor-meeting

op-create-mentor-meeting = Добавление встречи с наставником: { $name }
op-update-mentor-meeting = Изменение встречи с наставником: { $name }
op-remove-mentor-meeting =
    { $count ->
        [1] Удаление встречи с наставником: { $name }
        [one] Удаление: { $count } встреча с наставником
        [few] Удаление: { $count } встречи с наставником
        [many] Удаление: { $count } встреч с наставником
       *[other] Удаление: { $count } встречи с наставником
    }
op-restore-mentor-meeting =
    { $count ->
        [1] Восстановление встречи с наставником: { $name }
        [one] Восстановление: { $count } встреча с наставником
        [few] Восстановление: { $count } встречи с наставником
        [many] Восстановление: { $count } встреч с наставником
       *[other] Восстановление: { $count } встречи с наставником
    }

## lesson-visit

op-create-lesson-visit = Добавление посещения занятия: { $name }
op-update-lesson-visit = Изменение посещения занятия: { $name }
op-remove-lesson-visit =
    { $count ->
        [1] Удаление посещения занятия: { $name }
        [one] Удаление: { $count } посещение занятия
        [few] Удаление: { $count } посещения занятия
        [many] Удаление: { $count } посещений занятий
       *[other] Удаление: { $count } посещения занятия
    }
op-restore-lesson-visit =
    { $count ->
        [1] Восстановление посещения занятия: { $name }
        [one] Восстановление: { $count } посещение занятия
        [few] Восстановление: { $count } посещения занятия
        [many] Восстановление: { $count } посещений занятий
       *[other] Восстановление: { $count } посещения занятия
    }

## visit-score

op-create-visit-score = Добавление отметки листа наблюдения: { $name }
op-update-visit-score = Изменение отметки листа наблюдения: { $name }
op-remove-visit-score =
    { $count ->
        [1] Удаление отметки листа наблюдения: { $name }
        [one] Удаление: { $count } отметка листа наблюдения
        [few] Удаление: { $count } отметки листа наблюдения
        [many] Удаление: { $count } отметок листа наблюдения
       *[other] Удаление: { $count } отметки листа наблюдения
    }
op-restore-visit-score =
    { $count ->
        [1] Восстановление отметки листа наблюдения: { $name }
        [one] Восстановление: { $count } отметка листа наблюдения
        [few] Восстановление: { $count } отметки листа наблюдения
        [many] Восстановление: { $count } отметок листа наблюдения
       *[other] Восстановление: { $count } отметки листа наблюдения
    }

## diagnosis-score

op-create-diagnosis-score = Добавление отметки диагностики: { $name }
op-update-diagnosis-score = Изменение отметки диагностики: { $name }
op-remove-diagnosis-score =
    { $count ->
        [1] Удаление отметки диагностики: { $name }
        [one] Удаление: { $count } отметка диагностики
        [few] Удаление: { $count } отметки диагностики
        [many] Удаление: { $count } отметок диагностики
       *[other] Удаление: { $count } отметки диагностики
    }
op-restore-diagnosis-score =
    { $count ->
        [1] Восстановление отметки диагностики: { $name }
        [one] Восстановление: { $count } отметка диагностики
        [few] Восстановление: { $count } отметки диагностики
        [many] Восстановление: { $count } отметок диагностики
       *[other] Восстановление: { $count } отметки диагностики
    }

## growth-note

op-create-growth-note = Добавление записи молодого педагога: { $name }
op-update-growth-note = Изменение записи молодого педагога: { $name }
op-remove-growth-note =
    { $count ->
        [1] Удаление записи молодого педагога: { $name }
        [one] Удаление: { $count } запись молодого педагога
        [few] Удаление: { $count } записи молодого педагога
        [many] Удаление: { $count } записей молодого педагога
       *[other] Удаление: { $count } записи молодого педагога
    }
op-restore-growth-note =
    { $count ->
        [1] Восстановление записи молодого педагога: { $name }
        [one] Восстановление: { $count } запись молодого педагога
        [few] Восстановление: { $count } записи молодого педагога
        [many] Восстановление: { $count } записей молодого педагога
       *[other] Восстановление: { $count } записи молодого педагога
    }

## observation-criterion

op-create-observation-criterion = Добавление критерия наблюдения: { $name }
op-update-observation-criterion = Изменение критерия наблюдения: { $name }
op-remove-observation-criterion =
    { $count ->
        [1] Удаление критерия наблюдения: { $name }
        [one] Удаление: { $count } критерий наблюдения
        [few] Удаление: { $count } критерия наблюдения
        [many] Удаление: { $count } критериев наблюдения
       *[other] Удаление: { $count } критерия наблюдения
    }
op-restore-observation-criterion =
    { $count ->
        [1] Восстановление критерия наблюдения: { $name }
        [one] Восстановление: { $count } критерий наблюдения
        [few] Восстановление: { $count } критерия наблюдения
        [many] Восстановление: { $count } критериев наблюдения
       *[other] Восстановление: { $count } критерия наблюдения
    }

## the School, groups, sessions, technologies

# $name (text): the person and the group
op-appoint-head = Назначение руководителя группы: { $name }
# $name (text): the group
op-roll-over-group = Перевод группы на следующий учебный год: { $name }
# $name (text): the group's year; $count (number): members
op-sum-up-group = Подведение итогов года группы: { $name }
# $name (text): the session; $count (number): how many were present
op-mark-attendance = Отметка посещаемости: { $name }, присутствовало: { $count }
op-hold-session = Отметка о проведении заседания: { $name }
# $name (text): the teacher
op-set-technology-level = Добавление нового уровня в технологии: { $name }
# $name (text): the technology that is put away
op-merge-technologies = Объединение технологий: { $name }

## mentoring: $name (text) is the pair, the ready plan, or the visit

op-order-mentorship = Приказ о наставничестве: { $name }
op-start-mentorship = Начало работы пары: { $name }
op-report-mentorship = Отчёт о наставничестве: { $name }
op-close-mentorship = Завершение наставничества: { $name }
op-stop-mentorship = Досрочное прекращение наставничества: { $name }
op-prolong-mentorship = Продление наставничества: { $name }
op-plan-from-template = План по образцу: { $name }
op-save-diagnosis = Отметки диагностики: { $name }
op-save-visit-sheet = Лист наблюдения занятия: { $name }
op-join-group = { $count ->
    [one] Добавление { $count } педагога в группу: { $name }
    [few] Добавление { $count } педагогов в группу: { $name }
    [many] Добавление { $count } педагогов в группу: { $name }
   *[other] Добавление { $count } педагога в группу: { $name }
 }
op-join-school = { $count ->
    [one] Добавление { $count } члена Школы
    [few] Добавление { $count } членов Школы
    [many] Добавление { $count } членов Школы
   *[other] Добавление { $count } члена Школы
 }
