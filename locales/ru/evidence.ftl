### Evidence of professional development: papers, events, publications of a teacher.

## Evidence

evidence-evidence = Подтверждающий документ
    .plural = Подтверждающие документы
evidence-evidence-person = { record-person }
evidence-evidence-kind = Вид
evidence-evidence-title-kk = Название (на казахском)
    .help = Название мероприятия, статьи или пособия. Заполните хотя бы на одном языке.
evidence-evidence-title-ru = Название (на русском)
evidence-evidence-title-en = Название (на английском)
evidence-evidence-date = Дата
    .help = В сопровождении учитываются документы внутри его срока, остальные остаются в портфолио.
evidence-evidence-level = Уровень
evidence-evidence-role = Роль педагога
    .help = Например, докладчик, автор, организатор.
evidence-evidence-cases = { post-course-post-course-case.plural }
    .help = Один документ может учитываться в нескольких сопровождениях.
evidence-evidence-publisher = Издательство или издание
evidence-evidence-issn = ISSN или ISBN
evidence-evidence-pages = Страницы
evidence-evidence-url = Ссылка
evidence-evidence-result = Результат
    .help = Например, призовое место или грамота.
evidence-evidence-hours = Количество часов
evidence-evidence-technology = Технология обучения
evidence-evidence-file = Копия документа
    .help = Скан, фотография или текст.
evidence-evidence-state = Состояние
    .help = Засчитывается только подтверждённый документ.
evidence-evidence-state-draft = черновик
evidence-evidence-state-submitted = сдан на проверку
evidence-evidence-state-verified = подтверждён
evidence-evidence-state-returned = возвращён на доработку
evidence-evidence-verified-by = Кем проверен
evidence-evidence-verified-on = Дата проверки
evidence-evidence-remark = Замечание при проверке
    .help = Если документ возвращён, укажите причину.
evidence-evidence-note = { record-note }

## Evidence: what is computed

evidence-evidence-person-name = { record-person }
evidence-evidence-title = Название
evidence-evidence-points = Баллы
