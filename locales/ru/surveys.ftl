### Surveys: sets of questions, filled questionnaires.

## Set of questions

surveys-survey-template = Шаблон анкеты
    .plural = Шаблоны анкет
surveys-survey-template-name-kk = { record-name-kk }
surveys-survey-template-name-ru = { record-name-ru }
surveys-survey-template-name-en = { record-name-en }
surveys-survey-template-archived = { record-archived }
    .help = { record-archived-help }
surveys-survey-template-note = { record-note }

## Question

surveys-survey-question = Вопрос анкеты
    .plural = Вопросы анкеты
surveys-survey-question-survey-template = { surveys-survey-template }
surveys-survey-question-rank = { record-rank }
surveys-survey-question-kind = Вид ответа
surveys-survey-question-kind-scale = балл от 1 до 5
surveys-survey-question-kind-single = один вариант
surveys-survey-question-kind-multi = несколько вариантов
surveys-survey-question-kind-text = свободный ответ
surveys-survey-question-text-kk = Вопрос (на казахском)
surveys-survey-question-text-ru = Вопрос (на русском)
surveys-survey-question-text-en = Вопрос (на английском)
surveys-survey-question-options-kk = Варианты ответа (на казахском)
    .help = По одному варианту в строке, на всех языках в одном порядке.
surveys-survey-question-options-ru = Варианты ответа (на русском)
surveys-survey-question-options-en = Варианты ответа (на английском)
surveys-survey-question-competency = Профессиональная компетентность
    .help = К какой компетентности относится вопрос.
surveys-survey-question-note = { record-note }

## Filled questionnaire

surveys-survey-response = Заполненная анкета
    .plural = Заполненные анкеты
surveys-survey-response-survey-template = { surveys-survey-template }
surveys-survey-response-post-course-case = { post-course-post-course-case }
surveys-survey-response-stage = Этап
surveys-survey-response-stage-entry = входной
surveys-survey-response-stage-intermediate = промежуточный
surveys-survey-response-stage-final = итоговый
surveys-survey-response-date = Дата заполнения
surveys-survey-response-mode = Способ заполнения
surveys-survey-response-mode-paper = на бумаге
surveys-survey-response-mode-form = в электронной форме
surveys-survey-response-mode-in-person = в личной беседе
surveys-survey-response-anonymous = В сводках без имени
surveys-survey-response-note = { record-note }
surveys-survey-response-mean = Средний балл

## Answer

surveys-survey-answer = Ответ в анкете
    .plural = Ответы в анкете
surveys-survey-answer-survey-response = { surveys-survey-response }
surveys-survey-answer-survey-question = { surveys-survey-question }
surveys-survey-answer-scale = Балл
surveys-survey-answer-choices = Номера выбранных вариантов
surveys-survey-answer-text = Свободный ответ
surveys-survey-answer-note = { record-note }
