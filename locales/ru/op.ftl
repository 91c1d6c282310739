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
