### Sessions: agenda, decisions, attendance, materials.

## Session

sessions-session = Заседание
    .plural = Заседания
sessions-session-group-year = Учебный год группы
sessions-session-school-year = Учебный год Школы
sessions-session-number = Номер
sessions-session-date = Дата
sessions-session-start-time = Время
    .help = Например, 15:00.
sessions-session-hours = Часы
sessions-session-kind = Вид
sessions-session-kind-theory = теоретическое занятие
sessions-session-kind-master-class = мастер-класс
sessions-session-kind-consultation = консультация по планирующей документации
sessions-session-kind-workshop = практикум
sessions-session-kind-visit = посещение занятия
sessions-session-kind-results = подведение итогов
sessions-session-topic-kk = Тема (на казахском)
sessions-session-topic-ru = Тема (на русском)
sessions-session-topic-en = Тема (на английском)
sessions-session-format = Формат
sessions-session-format-in-person = очно
sessions-session-format-distance = дистанционно
sessions-session-format-mixed = смешанно
sessions-session-place = Место
sessions-session-chair = Председатель
sessions-session-secretary = Секретарь
sessions-session-leader = Ведущий
sessions-session-invited = Приглашённые
sessions-session-state = Состояние
sessions-session-state-planned = запланировано
sessions-session-state-held = проведено
sessions-session-state-cancelled = отменено
sessions-session-cancel-reason = Причина отмены
sessions-session-plan-item = Пункт плана
sessions-session-body = Орган
sessions-session-body-methodical-council = методический совет
sessions-session-body-pedagogical-council = педагогический совет
sessions-session-body-commission = цикловая методическая комиссия
sessions-session-body-other = другое
sessions-session-council-year = Учебный год
sessions-session-department = { college-department }
sessions-session-note = { record-note }

## Agenda item

sessions-agenda-item = Вопрос повестки дня
    .plural = Повестка дня
sessions-agenda-item-session = Заседание
sessions-agenda-item-rank = Номер
sessions-agenda-item-title-kk = Вопрос (на казахском)
sessions-agenda-item-title-ru = Вопрос (на русском)
sessions-agenda-item-title-en = Вопрос (на английском)
sessions-agenda-item-speaker = Докладчик
sessions-agenda-item-speaker-text = Докладчик (со стороны)
sessions-agenda-item-heard-kk = Слушали (на казахском)
sessions-agenda-item-heard-ru = Слушали (на русском)
sessions-agenda-item-heard-en = Слушали (на английском)
sessions-agenda-item-spoke-kk = Выступили (на казахском)
sessions-agenda-item-spoke-ru = Выступили (на русском)
sessions-agenda-item-spoke-en = Выступили (на английском)
sessions-agenda-item-note = { record-note }

## Decision

sessions-decision = Решение
    .plural = Решения
sessions-decision-session = Заседание
sessions-decision-agenda-item = Вопрос повестки дня
sessions-decision-rank = Номер
sessions-decision-text-kk = Решение (на казахском)
sessions-decision-text-ru = Решение (на русском)
sessions-decision-text-en = Решение (на английском)
sessions-decision-responsible = Ответственный
sessions-decision-responsible-text = Ответственный (роль)
sessions-decision-due = Срок
sessions-decision-state = Состояние
sessions-decision-state-open = исполняется
sessions-decision-state-done = выполнено
sessions-decision-state-cancelled = отменено
sessions-decision-done-on = Выполнено
sessions-decision-done-note = Что сделано
sessions-decision-event = Мероприятие
sessions-decision-plan-item = Пункт плана
sessions-decision-follow-up-event = Привело к мероприятию
sessions-decision-note = { record-note }

## Attendance

sessions-attendance = Присутствие
    .plural = Присутствие
sessions-attendance-session = Заседание
sessions-attendance-person = { record-person }
sessions-attendance-mark = Присутствие
sessions-attendance-mark-present = присутствует
sessions-attendance-mark-absent = отсутствует
sessions-attendance-mark-excused = отсутствует по уважительной причине
sessions-attendance-hours = Часы
    .help = Если пусто, берутся часы заседания.
sessions-attendance-note = { record-note }

## Material of a session

sessions-session-material = Материал заседания
    .plural = Материалы заседания
sessions-session-material-session = Заседание
sessions-session-material-title = Название
sessions-session-material-url = Ссылка
sessions-session-material-file = Файл
sessions-session-material-note = { record-note }

sessions-session-creative-group = Группа
sessions-session-academic-year = Учебный год
sessions-session-owner-title = Чьё заседание
sessions-session-marked = Отмечено
sessions-session-present = Присутствовало
sessions-session-attendance-percent = Посещаемость, %

sessions-decision-session-date = Дата заседания
sessions-decision-overdue = Просрочено
sessions-decision-decided-at = Где принято

sessions-attendance-person-name = { record-person }
sessions-attendance-session-date = Дата
sessions-attendance-session-kind = Вид
sessions-attendance-session-kind-theory = теоретическое занятие
sessions-attendance-session-kind-master-class = мастер-класс
sessions-attendance-session-kind-consultation = консультация по планирующей документации
sessions-attendance-session-kind-workshop = практикум
sessions-attendance-session-kind-visit = посещение занятия
sessions-attendance-session-kind-results = подведение итогов
sessions-attendance-creative-group = Группа
sessions-attendance-counted-hours = Засчитано часов

## Screens

sessions-present-of = { $present } из { $marked }
sessions-no-responsible = нет ответственного
sessions-no-due = без срока
sessions-due = срок: { $date }
sessions-overdue = срок прошёл
sessions-minutes-number = № { $number }, { $date }
sessions-attendance-title = Кто присутствовал
sessions-guest = не участник группы
sessions-head = руководитель
sessions-no-mark = без отметки
sessions-add-guest = Педагог не из группы
sessions-all-present = Все присутствуют
sessions-nobody = В группе нет участников, отмечать некого.
sessions-keys = Клавиши: ↑ ↓ – строка, 1 или П – присутствует, 2 или Н – отсутствует, 3 или У – уважительная причина, пробел – следующая отметка, → – часы, Ctrl+A – все присутствуют, Enter – сохранить.
sessions-cancel = Заседание не состоится…
sessions-gone = Этого заседания здесь нет. Возможно, запись удалена.
sessions-minutes = Протокол
sessions-next-mark = Отметить присутствие
sessions-next-hold = Заседание проведено
sessions-register = Внести протокол в реестр документов
# $number (text)
sessions-registered = Протокол в реестре: № { $number }
sessions-before-minutes = До протокола
sessions-agenda = Повестка дня
sessions-heard = заслушано
sessions-no-agenda = Повестка ещё не записана.
sessions-no-decisions = Решения ещё не записаны.
sessions-no-materials = Материалы пока не прикреплены.
sessions-earlier = Прежние невыполненные решения
sessions-mark-present = есть
sessions-mark-absent = нет
sessions-mark-excused = уважит.
sessions-not-yet = Присутствие отмечается в день заседания: { $date }.
