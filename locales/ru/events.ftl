### Events: programme, participation, guests, figures, feedback, links.

## Event

events-event = Мероприятие
    .plural = Мероприятия
events-event-title-kk = Название (на казахском)
events-event-title-ru = Название (на русском)
events-event-title-en = Название (на английском)
events-event-event-kind = Вид
events-event-level = Уровень
events-event-format = Формат
events-event-format-in-person = очно
events-event-format-online = онлайн
events-event-format-mixed = смешанный
events-event-start-date = Дата начала
events-event-end-date = Дата окончания
events-event-start-time = Время
events-event-place = Место проведения
events-event-organiser = Организатор
events-event-host = Принимающая организация
events-event-parent = Часть мероприятия
events-event-previous = Продолжает мероприятие
events-event-own = Организует колледж
events-event-network = Сетевое мероприятие
events-event-technology = Технология
events-event-partners = Партнёры
events-event-plan-item = Пункт плана
events-event-aim-kk = Цель (на казахском)
events-event-aim-ru = Цель (на русском)
events-event-aim-en = Цель (на английском)
events-event-participants-total = Всего участников
events-event-participants-approximate = Более этого числа
events-event-participants-own = Из них от колледжа
events-event-summary-kk = Итоги (на казахском)
events-event-summary-ru = Итоги (на русском)
events-event-summary-en = Итоги (на английском)
events-event-state = Состояние
events-event-state-planned = запланировано
events-event-state-announced = объявлено
events-event-state-held = проведено
events-event-state-summed-up = итоги подведены
events-event-state-moved = перенесено
events-event-state-cancelled = отменено
events-event-reason = Причина
events-event-document-number = Подтверждающий документ
events-event-file = Файл
events-event-note = { record-note }
events-event-participants = Педагогов колледжа

## Summary figure

events-event-figure = Сводное число
    .plural = Сводные числа
events-event-figure-event = Мероприятие
events-event-figure-rank = Номер
events-event-figure-name-kk = { record-name-kk }
events-event-figure-name-ru = { record-name-ru }
events-event-figure-name-en = { record-name-en }
events-event-figure-counts = Что считается
events-event-figure-counts-organisations = организации
events-event-figure-counts-people = люди
events-event-figure-counts-other = другое
events-event-figure-number = Число
events-event-figure-approximate = Более этого числа
events-event-figure-note = { record-note }

## Item of the programme

events-programme-item = Пункт программы
    .plural = Пункты программы
events-programme-item-event = Мероприятие
events-programme-item-rank = Номер
events-programme-item-time = Время
events-programme-item-title-kk = Тема (на казахском)
events-programme-item-title-ru = Тема (на русском)
events-programme-item-title-en = Тема (на английском)
events-programme-item-speaker = Докладчик
events-programme-item-speaker-text = Приглашённый докладчик
events-programme-item-event-kind = Форма проведения
events-programme-item-note = { record-note }

## Participation

events-participation = Участие в мероприятии
    .plural = Участие в мероприятиях
events-participation-event = Мероприятие
events-participation-person = { record-person }
events-participation-role = Роль
events-participation-role-organiser = организатор
events-participation-role-moderator = модератор
events-participation-role-speaker = докладчик
events-participation-role-master-class = ведущий мастер-класса
events-participation-role-jury = член жюри
events-participation-role-contestant = участник конкурса
events-participation-role-listener = слушатель
events-participation-role-participant = участник
events-participation-topic-kk = Тема (на казахском)
events-participation-topic-ru = Тема (на русском)
events-participation-topic-en = Тема (на английском)
events-participation-result = Результат
events-participation-result-first = I место
events-participation-result-second = II место
events-participation-result-third = III место
events-participation-result-grand-prix = гран-при
events-participation-result-nomination = номинация
events-participation-result-diploma = диплом
events-participation-result-merit = грамота
events-participation-result-thanks = благодарственное письмо
events-participation-result-certificate = сертификат
events-participation-result-none = участие
events-participation-nomination = Номинация
events-participation-noted = Работа отмечена
events-participation-document-number = Документ
events-participation-hours = Часы
events-participation-file = Файл
events-participation-note = { record-note }
events-participation-person-name = { record-person }
events-participation-event-date = Дата

## Guest

events-event-guest = Гость
    .plural = Гости
events-event-guest-event = Мероприятие
events-event-guest-name = Ф.И.О.
events-event-guest-post = Должность
events-event-guest-organisation = Организация
events-event-guest-partner = Партнёр
events-event-guest-country = Страна
events-event-guest-role = Роль
events-event-guest-role-organiser = организатор
events-event-guest-role-moderator = модератор
events-event-guest-role-speaker = докладчик
events-event-guest-role-master-class = ведущий мастер-класса
events-event-guest-role-jury = член жюри
events-event-guest-role-contestant = участник конкурса
events-event-guest-role-listener = слушатель
events-event-guest-role-participant = участник
events-event-guest-role-guest = почётный гость
events-event-guest-topic-kk = Тема (на казахском)
events-event-guest-topic-ru = Тема (на русском)
events-event-guest-topic-en = Тема (на английском)
events-event-guest-result = Результат
events-event-guest-result-first = I место
events-event-guest-result-second = II место
events-event-guest-result-third = III место
events-event-guest-result-grand-prix = гран-при
events-event-guest-result-nomination = номинация
events-event-guest-result-diploma = диплом
events-event-guest-result-merit = грамота
events-event-guest-result-thanks = благодарственное письмо
events-event-guest-result-certificate = сертификат
events-event-guest-result-none = участие
events-event-guest-noted = Работа отмечена
events-event-guest-note = { record-note }

## Feedback

events-feedback = Обратная связь
    .plural = Обратная связь
events-feedback-event = Мероприятие
events-feedback-session = Заседание
events-feedback-kind = Вид
events-feedback-kind-praise = положительный отзыв
events-feedback-kind-suggestion = предложение
events-feedback-kind-need = потребность
events-feedback-text = Текст
events-feedback-respondent = Кто говорит
events-feedback-respondent-participants = участники
events-feedback-respondent-teachers = педагоги
events-feedback-respondent-guests = гости
events-feedback-respondent-organisers = организаторы
events-feedback-respondent-students = обучающиеся
events-feedback-rating = Оценка (1–5)
events-feedback-plan-item = Стало пунктом плана
events-feedback-note = { record-note }
events-feedback-date = Дата

## Link or file

events-event-link = Ссылка или файл
    .plural = Ссылки и файлы
events-event-link-event = Мероприятие
events-event-link-kind = Вид
events-event-link-kind-press = пресса
events-event-link-kind-site = сайт
events-event-link-kind-social = социальная сеть
events-event-link-kind-photo = фото
events-event-link-kind-video = видео
events-event-link-kind-document = документ
events-event-link-title = Название
events-event-link-url = Адрес
events-event-link-date = Дата
events-event-link-file = Файл
events-event-link-note = { record-note }
