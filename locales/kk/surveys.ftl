### Surveys: sets of questions, filled questionnaires.

## Set of questions

surveys-survey-template = Сауалнама үлгісі
    .plural = Сауалнама үлгілері
surveys-survey-template-name-kk = { record-name-kk }
surveys-survey-template-name-ru = { record-name-ru }
surveys-survey-template-name-en = { record-name-en }
surveys-survey-template-archived = { record-archived }
    .help = { record-archived-help }
surveys-survey-template-note = { record-note }

## Question

surveys-survey-question = Сауалнама сұрағы
    .plural = Сауалнама сұрақтары
surveys-survey-question-survey-template = { surveys-survey-template }
surveys-survey-question-rank = { record-rank }
surveys-survey-question-kind = Жауап түрі
surveys-survey-question-kind-scale = 1 мен 5 аралығындағы балл
surveys-survey-question-kind-single = бір нұсқа
surveys-survey-question-kind-multi = бірнеше нұсқа
surveys-survey-question-kind-text = еркін жауап
surveys-survey-question-text-kk = Сұрақ (қазақша)
surveys-survey-question-text-ru = Сұрақ (орысша)
surveys-survey-question-text-en = Сұрақ (ағылшынша)
surveys-survey-question-options-kk = Жауап нұсқалары (қазақша)
    .help = Әр нұсқаны жеке жолға жазыңыз. Барлық тілде реті бірдей болсын.
surveys-survey-question-options-ru = Жауап нұсқалары (орысша)
surveys-survey-question-options-en = Жауап нұсқалары (ағылшынша)
surveys-survey-question-competency = Кәсіби құзыреттілік
    .help = Сұрақ қай құзыреттілікке қатысты.
surveys-survey-question-note = { record-note }

## Filled questionnaire

surveys-survey-response = Толтырылған сауалнама
    .plural = Толтырылған сауалнамалар
surveys-survey-response-survey-template = { surveys-survey-template }
surveys-survey-response-post-course-case = { post-course-post-course-case }
surveys-survey-response-stage = Кезең
surveys-survey-response-stage-entry = кіріс
surveys-survey-response-stage-intermediate = аралық
surveys-survey-response-stage-final = қорытынды
surveys-survey-response-date = Толтырылған күні
surveys-survey-response-mode = Толтыру тәсілі
surveys-survey-response-mode-paper = қағазда
surveys-survey-response-mode-form = электрондық нысанда
surveys-survey-response-mode-in-person = жеке әңгімеде
surveys-survey-response-anonymous = Жиынтықта аты-жөні көрсетілмейді
surveys-survey-response-note = { record-note }
surveys-survey-response-mean = Орташа балл

## Answer

surveys-survey-answer = Сауалнамаға берілген жауап
    .plural = Сауалнамаға берілген жауаптар
surveys-survey-answer-survey-response = { surveys-survey-response }
surveys-survey-answer-survey-question = { surveys-survey-question }
surveys-survey-answer-scale = Балл
surveys-survey-answer-choices = Таңдалған нұсқалардың нөмірлері
surveys-survey-answer-text = Еркін жауап
surveys-survey-answer-note = { record-note }
