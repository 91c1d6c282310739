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
