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

## plan-direction

op-create-plan-direction = Добавление направления работы: { $name }
op-update-plan-direction = Изменение направления работы: { $name }
op-remove-plan-direction =
    { $count ->
        [1] Удаление направления работы: { $name }
        [one] Удаление: { $count } направление
        [few] Удаление: { $count } направления
        [many] Удаление: { $count } направлений
       *[other] Удаление: { $count } направления
    }
op-restore-plan-direction =
    { $count ->
        [1] Восстановление направления работы: { $name }
        [one] Восстановление: { $count } направление
        [few] Восстановление: { $count } направления
        [many] Восстановление: { $count } направлений
       *[other] Восстановление: { $count } направления
    }

## completion-form

op-create-completion-form = Добавление формы завершения: { $name }
op-update-completion-form = Изменение формы завершения: { $name }
op-remove-completion-form =
    { $count ->
        [1] Удаление формы завершения: { $name }
        [one] Удаление: { $count } форма завершения
        [few] Удаление: { $count } формы завершения
        [many] Удаление: { $count } форм завершения
       *[other] Удаление: { $count } формы завершения
    }
op-restore-completion-form =
    { $count ->
        [1] Восстановление формы завершения: { $name }
        [one] Восстановление: { $count } форма завершения
        [few] Восстановление: { $count } формы завершения
        [many] Восстановление: { $count } форм завершения
       *[other] Восстановление: { $count } формы завершения
    }

## responsible-role

op-create-responsible-role = Добавление ответственного по должности: { $name }
op-update-responsible-role = Изменение ответственного по должности: { $name }
op-remove-responsible-role =
    { $count ->
        [1] Удаление ответственного по должности: { $name }
        [one] Удаление: { $count } роль
        [few] Удаление: { $count } роли
        [many] Удаление: { $count } ролей
       *[other] Удаление: { $count } роли
    }
op-restore-responsible-role =
    { $count ->
        [1] Восстановление ответственного по должности: { $name }
        [one] Восстановление: { $count } роль
        [few] Восстановление: { $count } роли
        [many] Восстановление: { $count } ролей
       *[other] Восстановление: { $count } роли
    }

## event-kind

op-create-event-kind = Добавление вида мероприятия: { $name }
op-update-event-kind = Изменение вида мероприятия: { $name }
op-remove-event-kind =
    { $count ->
        [1] Удаление вида мероприятия: { $name }
        [one] Удаление: { $count } вид мероприятия
        [few] Удаление: { $count } вида мероприятий
        [many] Удаление: { $count } видов мероприятий
       *[other] Удаление: { $count } вида мероприятий
    }
op-restore-event-kind =
    { $count ->
        [1] Восстановление вида мероприятия: { $name }
        [one] Восстановление: { $count } вид мероприятия
        [few] Восстановление: { $count } вида мероприятий
        [many] Восстановление: { $count } видов мероприятий
       *[other] Восстановление: { $count } вида мероприятий
    }

## document-kind

op-create-document-kind = Добавление вида документа: { $name }
op-update-document-kind = Изменение вида документа: { $name }
op-remove-document-kind =
    { $count ->
        [1] Удаление вида документа: { $name }
        [one] Удаление: { $count } вид документа
        [few] Удаление: { $count } вида документов
        [many] Удаление: { $count } видов документов
       *[other] Удаление: { $count } вида документов
    }
op-restore-document-kind =
    { $count ->
        [1] Восстановление вида документа: { $name }
        [one] Восстановление: { $count } вид документа
        [few] Восстановление: { $count } вида документов
        [many] Восстановление: { $count } видов документов
       *[other] Восстановление: { $count } вида документов
    }

## plan

op-create-plan = Добавление плана: { $name }
op-update-plan = Изменение плана: { $name }
op-remove-plan =
    { $count ->
        [1] Удаление плана: { $name }
        [one] Удаление: { $count } план
        [few] Удаление: { $count } плана
        [many] Удаление: { $count } планов
       *[other] Удаление: { $count } плана
    }
op-restore-plan =
    { $count ->
        [1] Восстановление плана: { $name }
        [one] Восстановление: { $count } план
        [few] Восстановление: { $count } плана
        [many] Восстановление: { $count } планов
       *[other] Восстановление: { $count } плана
    }

## plan-section

op-create-plan-section = Добавление раздела плана: { $name }
op-update-plan-section = Изменение раздела плана: { $name }
op-remove-plan-section =
    { $count ->
        [1] Удаление раздела плана: { $name }
        [one] Удаление: { $count } раздел плана
        [few] Удаление: { $count } раздела плана
        [many] Удаление: { $count } разделов плана
       *[other] Удаление: { $count } раздела плана
    }
op-restore-plan-section =
    { $count ->
        [1] Восстановление раздела плана: { $name }
        [one] Восстановление: { $count } раздел плана
        [few] Восстановление: { $count } раздела плана
        [many] Восстановление: { $count } разделов плана
       *[other] Восстановление: { $count } раздела плана
    }

## plan-version

op-create-plan-version = Добавление утверждённой редакции плана: { $name }
op-update-plan-version = Изменение утверждённой редакции плана: { $name }
op-remove-plan-version =
    { $count ->
        [1] Удаление утверждённой редакции плана: { $name }
        [one] Удаление: { $count } утверждённая редакция
        [few] Удаление: { $count } утверждённые редакции
        [many] Удаление: { $count } утверждённых редакций
       *[other] Удаление: { $count } утверждённые редакции
    }
op-restore-plan-version =
    { $count ->
        [1] Восстановление утверждённой редакции плана: { $name }
        [one] Восстановление: { $count } утверждённая редакция
        [few] Восстановление: { $count } утверждённые редакции
        [many] Восстановление: { $count } утверждённых редакций
       *[other] Восстановление: { $count } утверждённые редакции
    }

## event

op-create-event = Добавление мероприятия: { $name }
op-update-event = Изменение мероприятия: { $name }
op-remove-event =
    { $count ->
        [1] Удаление мероприятия: { $name }
        [one] Удаление: { $count } мероприятие
        [few] Удаление: { $count } мероприятия
        [many] Удаление: { $count } мероприятий
       *[other] Удаление: { $count } мероприятия
    }
op-restore-event =
    { $count ->
        [1] Восстановление мероприятия: { $name }
        [one] Восстановление: { $count } мероприятие
        [few] Восстановление: { $count } мероприятия
        [many] Восстановление: { $count } мероприятий
       *[other] Восстановление: { $count } мероприятия
    }

## event-figure

op-create-event-figure = Добавление сводного числа: { $name }
op-update-event-figure = Изменение сводного числа: { $name }
op-remove-event-figure =
    { $count ->
        [1] Удаление сводного числа: { $name }
        [one] Удаление: { $count } сводное число
        [few] Удаление: { $count } сводных числа
        [many] Удаление: { $count } сводных чисел
       *[other] Удаление: { $count } сводных числа
    }
op-restore-event-figure =
    { $count ->
        [1] Восстановление сводного числа: { $name }
        [one] Восстановление: { $count } сводное число
        [few] Восстановление: { $count } сводных числа
        [many] Восстановление: { $count } сводных чисел
       *[other] Восстановление: { $count } сводных числа
    }

## programme-item

op-create-programme-item = Добавление пункта программы: { $name }
op-update-programme-item = Изменение пункта программы: { $name }
op-remove-programme-item =
    { $count ->
        [1] Удаление пункта программы: { $name }
        [one] Удаление: { $count } пункт программы
        [few] Удаление: { $count } пункта программы
        [many] Удаление: { $count } пунктов программы
       *[other] Удаление: { $count } пункта программы
    }
op-restore-programme-item =
    { $count ->
        [1] Восстановление пункта программы: { $name }
        [one] Восстановление: { $count } пункт программы
        [few] Восстановление: { $count } пункта программы
        [many] Восстановление: { $count } пунктов программы
       *[other] Восстановление: { $count } пункта программы
    }

## participation

op-create-participation = Добавление участия в мероприятии: { $name }
op-update-participation = Изменение участия в мероприятии: { $name }
op-remove-participation =
    { $count ->
        [1] Удаление участия в мероприятии: { $name }
        [one] Удаление: { $count } участие
        [few] Удаление: { $count } участия
        [many] Удаление: { $count } участий
       *[other] Удаление: { $count } участия
    }
op-restore-participation =
    { $count ->
        [1] Восстановление участия в мероприятии: { $name }
        [one] Восстановление: { $count } участие
        [few] Восстановление: { $count } участия
        [many] Восстановление: { $count } участий
       *[other] Восстановление: { $count } участия
    }

## event-guest

op-create-event-guest = Добавление гостя: { $name }
op-update-event-guest = Изменение гостя: { $name }
op-remove-event-guest =
    { $count ->
        [1] Удаление гостя: { $name }
        [one] Удаление: { $count } гость
        [few] Удаление: { $count } гостя
        [many] Удаление: { $count } гостей
       *[other] Удаление: { $count } гостя
    }
op-restore-event-guest =
    { $count ->
        [1] Восстановление гостя: { $name }
        [one] Восстановление: { $count } гость
        [few] Восстановление: { $count } гостя
        [many] Восстановление: { $count } гостей
       *[other] Восстановление: { $count } гостя
    }

## feedback

op-create-feedback = Добавление записи обратной связи: { $name }
op-update-feedback = Изменение записи обратной связи: { $name }
op-remove-feedback =
    { $count ->
        [1] Удаление записи обратной связи: { $name }
        [one] Удаление: { $count } запись обратной связи
        [few] Удаление: { $count } записи обратной связи
        [many] Удаление: { $count } записей обратной связи
       *[other] Удаление: { $count } записи обратной связи
    }
op-restore-feedback =
    { $count ->
        [1] Восстановление записи обратной связи: { $name }
        [one] Восстановление: { $count } запись обратной связи
        [few] Восстановление: { $count } записи обратной связи
        [many] Восстановление: { $count } записей обратной связи
       *[other] Восстановление: { $count } записи обратной связи
    }

## event-link

op-create-event-link = Добавление ссылки: { $name }
op-update-event-link = Изменение ссылки: { $name }
op-remove-event-link =
    { $count ->
        [1] Удаление ссылки: { $name }
        [one] Удаление: { $count } ссылка
        [few] Удаление: { $count } ссылки
        [many] Удаление: { $count } ссылок
       *[other] Удаление: { $count } ссылки
    }
op-restore-event-link =
    { $count ->
        [1] Восстановление ссылки: { $name }
        [one] Восстановление: { $count } ссылка
        [few] Восстановление: { $count } ссылки
        [many] Восстановление: { $count } ссылок
       *[other] Восстановление: { $count } ссылки
    }

## partner

op-create-partner = Добавление партнёра: { $name }
op-update-partner = Изменение партнёра: { $name }
op-remove-partner =
    { $count ->
        [1] Удаление партнёра: { $name }
        [one] Удаление: { $count } партнёр
        [few] Удаление: { $count } партнёра
        [many] Удаление: { $count } партнёров
       *[other] Удаление: { $count } партнёра
    }
op-restore-partner =
    { $count ->
        [1] Восстановление партнёра: { $name }
        [one] Восстановление: { $count } партнёр
        [few] Восстановление: { $count } партнёра
        [many] Восстановление: { $count } партнёров
       *[other] Восстановление: { $count } партнёра
    }

## network-community

op-create-network-community = Добавление сетевого сообщества: { $name }
op-update-network-community = Изменение сетевого сообщества: { $name }
op-remove-network-community =
    { $count ->
        [1] Удаление сетевого сообщества: { $name }
        [one] Удаление: { $count } сетевое сообщество
        [few] Удаление: { $count } сетевых сообщества
        [many] Удаление: { $count } сетевых сообществ
       *[other] Удаление: { $count } сетевых сообщества
    }
op-restore-network-community =
    { $count ->
        [1] Восстановление сетевого сообщества: { $name }
        [one] Восстановление: { $count } сетевое сообщество
        [few] Восстановление: { $count } сетевых сообщества
        [many] Восстановление: { $count } сетевых сообществ
       *[other] Восстановление: { $count } сетевых сообщества
    }

## network-member

op-create-network-member = Добавление члена сообщества: { $name }
op-update-network-member = Изменение члена сообщества: { $name }
op-remove-network-member =
    { $count ->
        [1] Удаление члена сообщества: { $name }
        [one] Удаление: { $count } член сообщества
        [few] Удаление: { $count } члена сообщества
        [many] Удаление: { $count } членов сообщества
       *[other] Удаление: { $count } члена сообщества
    }
op-restore-network-member =
    { $count ->
        [1] Восстановление члена сообщества: { $name }
        [one] Восстановление: { $count } член сообщества
        [few] Восстановление: { $count } члена сообщества
        [many] Восстановление: { $count } членов сообщества
       *[other] Восстановление: { $count } члена сообщества
    }

## memorandum

op-create-memorandum = Добавление меморандума: { $name }
op-update-memorandum = Изменение меморандума: { $name }
op-remove-memorandum =
    { $count ->
        [1] Удаление меморандума: { $name }
        [one] Удаление: { $count } меморандум
        [few] Удаление: { $count } меморандума
        [many] Удаление: { $count } меморандумов
       *[other] Удаление: { $count } меморандума
    }
op-restore-memorandum =
    { $count ->
        [1] Восстановление меморандума: { $name }
        [one] Восстановление: { $count } меморандум
        [few] Восстановление: { $count } меморандума
        [many] Восстановление: { $count } меморандумов
       *[other] Восстановление: { $count } меморандума
    }

## obligation

op-create-obligation = Добавление обязательства: { $name }
op-update-obligation = Изменение обязательства: { $name }
op-remove-obligation =
    { $count ->
        [1] Удаление обязательства: { $name }
        [one] Удаление: { $count } обязательство
        [few] Удаление: { $count } обязательства
        [many] Удаление: { $count } обязательств
       *[other] Удаление: { $count } обязательства
    }
op-restore-obligation =
    { $count ->
        [1] Восстановление обязательства: { $name }
        [one] Восстановление: { $count } обязательство
        [few] Восстановление: { $count } обязательства
        [many] Восстановление: { $count } обязательств
       *[other] Восстановление: { $count } обязательства
    }

## study-visit

op-create-study-visit = Добавление ознакомительного визита: { $name }
op-update-study-visit = Изменение ознакомительного визита: { $name }
op-remove-study-visit =
    { $count ->
        [1] Удаление ознакомительного визита: { $name }
        [one] Удаление: { $count } ознакомительный визит
        [few] Удаление: { $count } ознакомительных визита
        [many] Удаление: { $count } ознакомительных визитов
       *[other] Удаление: { $count } ознакомительных визита
    }
op-restore-study-visit =
    { $count ->
        [1] Восстановление ознакомительного визита: { $name }
        [one] Восстановление: { $count } ознакомительный визит
        [few] Восстановление: { $count } ознакомительных визита
        [many] Восстановление: { $count } ознакомительных визитов
       *[other] Восстановление: { $count } ознакомительных визита
    }

## document

op-create-document = Добавление документа: { $name }
op-update-document = Изменение документа: { $name }
op-remove-document =
    { $count ->
        [1] Удаление документа: { $name }
        [one] Удаление: { $count } документ
        [few] Удаление: { $count } документа
        [many] Удаление: { $count } документов
       *[other] Удаление: { $count } документа
    }
op-restore-document =
    { $count ->
        [1] Восстановление документа: { $name }
        [one] Восстановление: { $count } документ
        [few] Восстановление: { $count } документа
        [many] Восстановление: { $count } документов
       *[other] Восстановление: { $count } документа
    }

## document-revision

op-create-document-revision = Добавление версии документа: { $name }
op-update-document-revision = Изменение версии документа: { $name }
op-remove-document-revision =
    { $count ->
        [1] Удаление версии документа: { $name }
        [one] Удаление: { $count } версия документа
        [few] Удаление: { $count } версии документа
        [many] Удаление: { $count } версий документа
       *[other] Удаление: { $count } версии документа
    }
op-restore-document-revision =
    { $count ->
        [1] Восстановление версии документа: { $name }
        [one] Восстановление: { $count } версия документа
        [few] Восстановление: { $count } версии документа
        [many] Восстановление: { $count } версий документа
       *[other] Восстановление: { $count } версии документа
    }

## coordination

op-create-coordination = Добавление согласования с локальным актом: { $name }
op-update-coordination = Изменение согласования с локальным актом: { $name }
op-remove-coordination =
    { $count ->
        [1] Удаление согласования с локальным актом: { $name }
        [one] Удаление: { $count } согласование
        [few] Удаление: { $count } согласования
        [many] Удаление: { $count } согласований
       *[other] Удаление: { $count } согласования
    }
op-restore-coordination =
    { $count ->
        [1] Восстановление согласования с локальным актом: { $name }
        [one] Восстановление: { $count } согласование
        [few] Восстановление: { $count } согласования
        [many] Восстановление: { $count } согласований
       *[other] Восстановление: { $count } согласования
    }

## approval

op-create-approval = Добавление визы: { $name }
op-update-approval = Изменение визы: { $name }
op-remove-approval =
    { $count ->
        [1] Удаление визы: { $name }
        [one] Удаление: { $count } виза
        [few] Удаление: { $count } визы
        [many] Удаление: { $count } виз
       *[other] Удаление: { $count } визы
    }
op-restore-approval =
    { $count ->
        [1] Восстановление визы: { $name }
        [one] Восстановление: { $count } виза
        [few] Восстановление: { $count } визы
        [many] Восстановление: { $count } виз
       *[other] Восстановление: { $count } визы
    }

## documents and the bank: $name (text) is the document, the session or the resource

op-submit-document = Передача документа на согласование: { $name }
# $count (number): acts
op-coordinate-document = Сверка документа с локальными актами: { $name }, актов: { $count }
op-return-document = Возврат документа на доработку: { $name }
op-consider-document = Рассмотрение документа: { $name }
op-agree-document = Согласование документа: { $name }
op-approve-document = Утверждение документа: { $name }
# $reason (text)
op-approve-document-override = Утверждение документа без согласования: { $name }. Причина: { $reason }
op-enforce-document = Введение документа в действие: { $name }
op-review-document = Пересмотр документа: { $name }
# $version (text)
op-revise-document = Новая версия документа: { $name }, версия: { $version }
op-supersede-document = Замена документа новым: { $name }
op-withdraw-document = Отмена документа: { $name }
op-register-minutes = Регистрация протокола заседания: { $name }
op-use-resource = Использование ресурса: { $name }

## resource

op-create-resource = Добавление ресурса: { $name }
op-update-resource = Изменение ресурса: { $name }
op-remove-resource =
    { $count ->
        [1] Удаление ресурса: { $name }
        [one] Удаление: { $count } ресурс
        [few] Удаление: { $count } ресурса
        [many] Удаление: { $count } ресурсов
       *[other] Удаление: { $count } ресурса
    }
op-restore-resource =
    { $count ->
        [1] Восстановление ресурса: { $name }
        [one] Восстановление: { $count } ресурс
        [few] Восстановление: { $count } ресурса
        [many] Восстановление: { $count } ресурсов
       *[other] Восстановление: { $count } ресурса
    }

## resource-use

op-create-resource-use = Добавление использования ресурса: { $name }
op-update-resource-use = Изменение использования ресурса: { $name }
op-remove-resource-use =
    { $count ->
        [1] Удаление использования ресурса: { $name }
        [one] Удаление: { $count } использование ресурса
        [few] Удаление: { $count } использования ресурса
        [many] Удаление: { $count } использований ресурса
       *[other] Удаление: { $count } использования ресурса
    }
op-restore-resource-use =
    { $count ->
        [1] Восстановление использования ресурса: { $name }
        [one] Восстановление: { $count } использование ресурса
        [few] Восстановление: { $count } использования ресурса
        [many] Восстановление: { $count } использований ресурса
       *[other] Восстановление: { $count } использования ресурса
    }

## publication

op-create-publication = Добавление публикации: { $name }
op-update-publication = Изменение публикации: { $name }
op-remove-publication =
    { $count ->
        [1] Удаление публикации: { $name }
        [one] Удаление: { $count } публикация
        [few] Удаление: { $count } публикации
        [many] Удаление: { $count } публикаций
       *[other] Удаление: { $count } публикации
    }
op-restore-publication =
    { $count ->
        [1] Восстановление публикации: { $name }
        [one] Восстановление: { $count } публикация
        [few] Восстановление: { $count } публикации
        [many] Восстановление: { $count } публикаций
       *[other] Восстановление: { $count } публикации
    }

## experience-generalisation

op-create-experience-generalisation = Добавление обобщения опыта: { $name }
op-update-experience-generalisation = Изменение обобщения опыта: { $name }
op-remove-experience-generalisation =
    { $count ->
        [1] Удаление обобщения опыта: { $name }
        [one] Удаление: { $count } обобщение опыта
        [few] Удаление: { $count } обобщения опыта
        [many] Удаление: { $count } обобщений опыта
       *[other] Удаление: { $count } обобщения опыта
    }
op-restore-experience-generalisation =
    { $count ->
        [1] Восстановление обобщения опыта: { $name }
        [one] Восстановление: { $count } обобщение опыта
        [few] Восстановление: { $count } обобщения опыта
        [many] Восстановление: { $count } обобщений опыта
       *[other] Восстановление: { $count } обобщения опыта
    }

## events: $name (text) is the event, or the plan

op-hold-event = Отметка о проведении мероприятия: { $name }
op-sum-up-event = Подведение итогов мероприятия: { $name }
# $date (date): the new first day
op-move-event = Перенос мероприятия: { $name }
op-cancel-event = Отмена мероприятия: { $name }
# $name (text): the memorandum
op-prolong-memorandum = Продление меморандума: { $name }
# $count (number): rows that were changed
op-save-participation = Список участников мероприятия: { $name }
op-feedback-to-plan = Внесение предложения в план: { $name }
op-decision-to-plan = Внесение решения в план: { $name }
# $count (number)
op-done-decision =
    { $count ->
        [one] Отметка об исполнении: { $count } решение
        [few] Отметка об исполнении: { $count } решения
        [many] Отметка об исполнении: { $count } решений
       *[other] Отметка об исполнении: { $count } решения
    }

## plans: $name (text) is the plan, $count (number) of its items

op-submit-plan = Передача плана на рассмотрение: { $name }
op-return-plan = Возврат плана на доработку: { $name }
op-agree-plan = Согласование плана: { $name }
op-approve-plan = Утверждение плана: { $name }
op-finish-plan = Закрытие плана: { $name }
op-start-plan = Новый план: { $name }
op-carry-over-plan = Перенос пунктов в следующий план: { $count }
op-plan-items-done = Отметка о выполнении пунктов: { $count }
op-plan-items-moved = Перенос срока пунктов: { $count }
op-plan-items-cancelled = Отмена пунктов: { $count }
op-plan-items-reopened = Возврат пунктов в работу: { $count }

## day-off

op-create-day-off = Добавление дня в список: { $name }
op-update-day-off = Изменение дня в списке: { $name }
op-remove-day-off =
    { $count ->
        [1] Удаление дня из списка: { $name }
        [one] Удаление из списка: { $count } день
        [few] Удаление из списка: { $count } дня
        [many] Удаление из списка: { $count } дней
       *[other] Удаление из списка: { $count } дня
    }
op-restore-day-off =
    { $count ->
        [1] Возврат дня в список: { $name }
        [one] Возврат в список: { $count } день
        [few] Возврат в список: { $count } дня
        [many] Возврат в список: { $count } дней
       *[other] Возврат в список: { $count } дня
    }
