### Today: who is due, what waits, what was done.

today-overdue = срок курсов прошёл
today-soon = срок курсов близко
today-questions = { $count ->
    [one] вопрос ждёт ответа
    [few] вопроса ждут ответа
    [many] вопросов ждут ответа
   *[other] вопроса ждут ответа
 }
today-covered = в срок прошли курсы
today-covered-of = { $covered } из { $teachers } педагогов
today-due = Кому пора на курсы
today-term = Срок
today-who = Педагог
today-last-course = Последний курс
today-no-course = курсов не записано
today-nobody-due = Педагогов с прошедшим или близким сроком нет.
today-open-questions = Вопросы после загрузки
today-answer = Ответить
today-who-is = В книге записано: «{ $text }». Кто это?
today-this-person = Этот педагог
today-new-person = Новый педагог
today-leave-out = Не брать
today-recent = Последние действия
today-backup = Резервная копия
today-backup-at = Последняя: { $at }
today-backup-none = Резервной копии ещё нет. Она создаётся сама при закрытии программы.
today-young = молодые специалисты
today-gone = выбывшие
today-cases-overdue = итоговый мониторинг просрочен
# $due, $stuck (numbers)
today-cases-more = срок подошёл: { $due }, без движения: { $stuck }
today-all-cases = Всё сопровождение

## Screens of mentoring and technologies

today-pairs = Пары без встреч
# $count (number)
today-pairs-silent =
    { $count ->
        [one] пара давно без встреч
        [few] пары давно без встреч
        [many] пар давно без встреч
       *[other] пары давно без встреч
    }
# $name (text)
today-mentor = наставник { $name }
# $count (number)
today-days-silent =
    { $count ->
        [one] { $count } день
        [few] { $count } дня
        [many] { $count } дней
       *[other] { $count } дня
    }
today-all-pairs = Все пары
today-groups = Группы, не готовые к году
# $count (number)
today-groups-not-ready =
    { $count ->
        [one] группа не готова к году
        [few] группы не готовы к году
        [many] групп не готово к году
       *[other] группы не готовы к году
    }
today-not-ready = не готова
today-all-groups = Все группы
today-decisions = Просроченные решения

## Plans, events, documents

today-items = Просроченные пункты планов
# $count (number)
today-items-overdue =
    { $count ->
        [one] пункт плана просрочен
        [few] пункта плана просрочены
        [many] пунктов плана просрочено
       *[other] пункта плана просрочены
    }
today-decisions-more = просрочено решений: { $count }
today-all-plans = Все планы
today-plans = Неутверждённые планы
today-events = Мероприятия без итогов
today-all-events = Все мероприятия
# $count (number)
today-documents-waiting =
    { $count ->
        [one] документ ждёт согласования
        [few] документа ждут согласования
        [many] документов ждут согласования
       *[other] документа ждут согласования
    }
# $recheck, $memoranda (numbers)
today-documents-more = сверить заново: { $recheck }, меморандумов истекает: { $memoranda }
today-memoranda = Меморандумы, срок которых истекает
today-all-documents = Все документы
today-recheck = сверить заново
today-awaiting = нужно согласование
today-review = срок пересмотра
