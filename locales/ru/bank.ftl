### The methodical bank: resources, publications, generalised experience.

## Resource

bank-resource = Ресурс
    .plural = Методическая копилка
bank-resource-title-kk = Название (на казахском)
bank-resource-title-ru = Название (на русском)
bank-resource-title-en = Название (на английском)
bank-resource-kind = Вид
bank-resource-kind-presentation = презентация
bank-resource-kind-lesson-plan = план занятия
bank-resource-kind-test = тест
bank-resource-kind-video = видео
bank-resource-kind-manual = пособие
bank-resource-kind-programme = программа
bank-resource-kind-task = сборник заданий
bank-resource-kind-website = сайт
bank-resource-kind-other = другое
bank-resource-authors = Авторы
bank-resource-authors-text = Авторы (словами)
bank-resource-technology = Технология
bank-resource-discipline = Дисциплина
bank-resource-tags = Метки
bank-resource-licence = Условия использования
bank-resource-date = Дата
bank-resource-url = Адрес
bank-resource-file = Файл
bank-resource-creative-group = Творческая группа
bank-resource-event = Мероприятие
bank-resource-network-community = Сетевое сообщество
bank-resource-note = { record-note }
bank-resource-uses = Сколько раз использован
bank-resource-resource-title = Название ресурса
bank-resource-last-used = Последний раз

## Use of a resource

bank-resource-use = Использование ресурса
    .plural = Использование ресурсов
bank-resource-use-resource = Ресурс
bank-resource-use-date = Дата
bank-resource-use-person = { record-person }
bank-resource-use-used-in = Где
bank-resource-use-note = { record-note }

## Publication

bank-publication = Публикация
    .plural = Публикации и методические разработки
bank-publication-kind = Вид
bank-publication-kind-article = статья
bank-publication-kind-manual = методическое пособие
bank-publication-kind-recommendation = методические рекомендации
bank-publication-kind-programme = программа
bank-publication-kind-electronic-course = электронный курс
bank-publication-kind-textbook = учебник
bank-publication-kind-other = другое
bank-publication-title-kk = Название (на казахском)
bank-publication-title-ru = Название (на русском)
bank-publication-title-en = Название (на английском)
bank-publication-authors = Авторы
bank-publication-co-authors = Соавторы
bank-publication-publisher = Издание
bank-publication-place = Место издания
bank-publication-date = Дата
bank-publication-pages = Страницы
bank-publication-level = Уровень
bank-publication-isbn = ISBN / ISSN
bank-publication-reviewed-by = Рассмотрено (совет, протокол)
bank-publication-technology = Технология
bank-publication-evidence = Подтверждение
bank-publication-plan-item = Пункт плана
bank-publication-url = Адрес
bank-publication-file = Файл
bank-publication-note = { record-note }
bank-publication-publication-title = Название публикации

## Generalisation of experience

bank-experience-generalisation = Обобщение опыта
    .plural = Обобщение опыта
bank-experience-generalisation-person = { record-person }
bank-experience-generalisation-topic-kk = Тема (на казахском)
bank-experience-generalisation-topic-ru = Тема (на русском)
bank-experience-generalisation-topic-en = Тема (на английском)
bank-experience-generalisation-level = Уровень
bank-experience-generalisation-technology = Технология
bank-experience-generalisation-stage = Этап
bank-experience-generalisation-stage-study = изучение
bank-experience-generalisation-stage-description = описание
bank-experience-generalisation-stage-heard = заслушано
bank-experience-generalisation-stage-generalised = обобщено
bank-experience-generalisation-stage-disseminated = распространено
bank-experience-generalisation-heard-at = Где заслушивается
bank-experience-generalisation-term = Срок
bank-experience-generalisation-heard-on = Заслушано
bank-experience-generalisation-protocol-number = № протокола
bank-experience-generalisation-result = Результат
bank-experience-generalisation-file = Файл
bank-experience-generalisation-note = { record-note }
bank-experience-generalisation-experience-topic = Тема опыта

## Screens of the bank

bank-form = Список на бумаге
bank-unused = ещё не использованы
bank-tags = Метки
bank-used = Использован
bank-used-text = Отметить, что использован сегодня
bank-gone = Такой записи нет. Возможно, она удалена.
bank-file = Файл и адрес
bank-file-text = Перетащите файл в это окно или выберите его.
bank-open-link = Открыть ссылку
bank-no-licence = Условия использования не указаны.
bank-no-uses = Ещё никто не использовал. Отмечайте каждое использование: так видно, что полезно.
bank-empty-resources = Методическая копилка пока пуста
bank-empty-resources-text = Добавьте первую презентацию, тест или ссылку, которой делятся педагоги. Метки помогут её найти.
bank-empty-publications = Публикаций пока нет
bank-empty-publications-text = Внесите статьи, пособия и программы педагогов: они войдут в список и в карточку педагога.
bank-empty-experience = Обобщённого опыта пока нет
bank-empty-experience-text = Внесите, чей опыт изучается: тема, уровень, где его заслушают.
